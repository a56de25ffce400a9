import type { Credentials } from '../configuration/secrets/derive.ts';
import type { Values } from '../configuration/schema.ts';
import { STORAGE_PROVIDERS, type StorageProvider } from './storage/providers.ts';
import type { Plan } from './plan.ts';
import { RELEASES, serviceHost } from './releases.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where everything runs. */
export type Target = 'kubernetes' | 'compose';

/** LiveKit's Service, as its chart makes it. */
export const LIVEKIT_SERVICE = { name: 'livekit', port: 80 } as const;

/** What runs beside the servers: its name and port, by target. Charts get the release's name as their full name. */
const INSIDE = {
  kubernetes: {
    mongodb: inCluster('mongodb', 'mongodb', 27017),
    redis: inCluster('redis', 'redis-master', 6379),
    rabbitmq: inCluster('rabbitmq', 'rabbitmq', 5672),
    minio: inCluster('minio', 'minio', 9000),
    livekit: inCluster('livekit', LIVEKIT_SERVICE.name, LIVEKIT_SERVICE.port),
  },
  compose: {
    mongodb: { host: 'mongodb', port: 27017 },
    redis: { host: 'redis', port: 6379 },
    rabbitmq: { host: 'rabbitmq', port: 5672 },
    minio: { host: 'minio', port: 9000 },
    livekit: { host: 'livekit', port: 7880 },
  },
} as const satisfies Record<Target, Record<Infrastructure | 'livekit', Address>>;

type Infrastructure = 'mongodb' | 'redis' | 'rabbitmq' | 'minio';

function inCluster(release: Infrastructure | 'livekit', service: string, port: number): Address {
  return { host: serviceHost(service, RELEASES[release].namespace), port };
}

/** Where the servers reach a piece of infrastructure: the one beside them, else the external one. */
export function addressOf(name: Infrastructure, values: Values, target: Target = 'kubernetes'): Address {
  const { enabled, host, port } = values[name];
  return enabled ? INSIDE[target][name] : { host, port };
}

export function mongodbUrl(values: Values, credentials: Credentials, target: Target): string {
  const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials['mongo-user'])}`;
  // The user is created in the application's own database, and that is where it logs in.
  return `mongodb://${user}@${authority(addressOf('mongodb', values, target))}/revolt?authSource=revolt`;
}

export function redisUrl(values: Values, credentials: Credentials, target: Target): string {
  return `redis://:${urlPart(credentials.redis)}@${authority(addressOf('redis', values, target))}/`;
}

/** URL of LiveKit as the servers reach it. */
export function livekitUrl(values: Values, target: Target): string {
  return values.livekit.enabled ? `http://${authority(INSIDE[target].livekit)}` : values.livekit.url;
}

/** URL of LiveKit as browsers reach it. */
export function livekitPublicUrl(values: Values): string {
  return values.livekit.enabled ? `wss://livekit.${values.domain}` : values.livekit.url.replace(/^http/, 'ws');
}

export interface ObjectStorage {
  /** Empty when neither provider nor operator names one. */
  readonly endpoint: string;
  readonly region: string;
  readonly pathStyle: boolean;
  readonly bucket: string;
}

export function objectStorage(values: Values, { installed }: Plan, target: Target = 'kubernetes'): ObjectStorage {
  const provider: StorageProvider = STORAGE_PROVIDERS[values.s3.provider];
  const region = values.s3.region || provider.region || '';
  return {
    endpoint:
      values.s3.endpoint ||
      (values.s3.provider === 'minio' ? minioEndpoint(values, installed.minio, target) : providerEndpoint(provider, region)),
    region,
    pathStyle: provider.pathStyle,
    bucket: values.s3.bucket,
  };
}

function minioEndpoint(values: Values, installed: boolean, target: Target): string {
  return installed || values.minio.host !== '' ? `http://${authority(addressOf('minio', values, target))}` : '';
}

function providerEndpoint({ endpoint }: StorageProvider, region: string): string {
  if (endpoint === undefined) return '';
  return region === '' ? '' : endpoint.replace('{region}', region);
}

function authority({ host, port }: Address): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Percent-encoded down to RFC 3986's unreserved characters, so that no parser finds a delimiter in a password. */
function urlPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
