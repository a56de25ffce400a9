import type { Values } from '../configuration/schema.ts';
import { RELEASES, type ReleaseName } from './releases.ts';
import { APP_NAMES, service, type AppName } from './services/table.ts';

/** What is installed, and in which order. */
export interface Plan {
  readonly installed: Readonly<Record<ReleaseName, boolean>>;
  readonly apps: Readonly<Record<AppName, boolean>>;
  /** There is a LiveKit, in the cluster or elsewhere. */
  readonly voice: boolean;
}

export function plan(values: Values): Plan {
  const voice = values.livekit.enabled || values.livekit.url !== '';
  return {
    installed: {
      'cert-manager': values.certManager.enabled,
      'haproxy-ingress': values.ingress.enabled,
      reflector: values.reflector.enabled,
      'stoat-config': true,
      mongodb: values.mongodb.enabled,
      redis: values.redis.enabled,
      rabbitmq: values.rabbitmq.enabled,
      minio: values.minio.enabled && values.s3.provider === 'minio',
      livekit: values.livekit.enabled,
    },
    apps: Object.fromEntries(APP_NAMES.map((app) => [app, values.apps[app].enabled && (app !== 'voiceIngress' || voice)])) as Record<
      AppName,
      boolean
    >,
    voice,
  };
}

/** Where cert-manager itself runs: a ClusterIssuer finds its Secrets, the CA's among them, there only. */
export function certManagerNamespace({ certManager }: Values): string {
  return certManager.namespace || (certManager.enabled ? RELEASES['cert-manager'].namespace : 'cert-manager');
}

/** Releases that hold credentials of ours wait for the release that makes them; so does LiveKit's key file. */
const NEEDS: Readonly<Partial<Record<ReleaseName, readonly ReleaseName[]>>> = {
  'stoat-config': ['cert-manager', 'reflector'],
  mongodb: ['stoat-config'],
  redis: ['stoat-config'],
  rabbitmq: ['stoat-config'],
  minio: ['stoat-config'],
  livekit: ['stoat-config'],
};

/** `namespace/release` of what a release waits for; what is disabled is not needed. */
export function needsOf(release: ReleaseName, { installed }: Plan): string[] {
  return (NEEDS[release] ?? []).filter((need) => installed[need]).map(qualified);
}

export function needsOfApp(app: AppName, { installed }: Plan): string[] {
  const uses = service(app).uses.filter((need) => installed[need]);
  return (['stoat-config', ...uses] as ReleaseName[]).map(qualified);
}

function qualified(release: ReleaseName): string {
  return `${RELEASES[release].namespace}/${release}`;
}
