import { service, type AppName } from '../../components/services/table.ts';

/** Compose services that are not Stoat's own. Servers find the infrastructure by these names (`platform/connections.ts`). */
export type InfraService = 'mongodb' | 'redis' | 'rabbitmq' | 'minio' | 'create-bucket' | 'livekit' | 'caddy';

/** Name of a Stoat service in the Compose project: that of its release, less what every release begins with. */
export function composeName(app: AppName): string {
  return service(app).release.replace(/^stoat-/, '');
}

/** Where the reverse proxy finds a Stoat service. @throws Error for one that does not listen */
export function upstreamOf(app: AppName): string {
  const { port } = service(app);
  if (port === undefined) throw new Error(`${app} does not listen`);
  return `${composeName(app)}:${port}`;
}
