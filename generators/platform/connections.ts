import type { Credentials } from '../secrets/derive.ts';
import type { Values } from '../values/definition.ts';
import { STORAGE_PROVIDERS, type StorageProvider } from './object-storage.ts';
import type { Plan } from './plan.ts';
import { RELEASES, serviceHost } from './releases.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Services of the infrastructure: name and port inside the cluster. Charts get the release's name as their full name. */
const IN_CLUSTER = {
  mongodb: { service: 'mongodb', port: 27017 },
  redis: { service: 'redis-master', port: 6379 },
  rabbitmq: { service: 'rabbitmq', port: 5672 },
  minio: { service: 'minio', port: 9000 },
} as const;

type Infrastructure = keyof typeof IN_CLUSTER;

/** LiveKit's Service, as its chart makes it. */
export const LIVEKIT_SERVICE = { name: 'livekit', port: 80 } as const;

/** Where the servers reach a piece of infrastructure: the one in the cluster, else the external one. */
export function addressOf(name: Infrastructure, values: Values): Address {
  const { enabled, host, port } = values[name];
  if (!enabled) return { host, port };
  const { service, port: servicePort } = IN_CLUSTER[name];
  return { host: serviceHost(service, RELEASES[name].namespace), port: servicePort };
}

export function mongodbUrl(values: Values, credentials: Credentials): string {
  const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials['mongo-user'])}`;
  // The user is created in the application's own database, and that is where it logs in.
  return `mongodb://${user}@${authority(addressOf('mongodb', values))}/revolt?authSource=revolt`;
}

export function redisUrl(values: Values, credentials: Credentials): string {
  return `redis://:${urlPart(credentials.redis)}@${authority(addressOf('redis', values))}/`;
}

/** URL of LiveKit as the servers reach it. */
export function livekitUrl(values: Values): string {
  return values.livekit.enabled
    ? `http://${serviceHost(LIVEKIT_SERVICE.name, RELEASES.livekit.namespace)}:${LIVEKIT_SERVICE.port}`
    : values.livekit.url;
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

export function objectStorage(values: Values, { installed }: Plan): ObjectStorage {
  const provider: StorageProvider = STORAGE_PROVIDERS[values.s3.provider];
  const region = values.s3.region || provider.region || '';
  return {
    endpoint: values.s3.endpoint || (values.s3.provider === 'minio' ? minioEndpoint(values, installed.minio) : providerEndpoint(provider, region)),
    region,
    pathStyle: provider.pathStyle,
    bucket: values.s3.bucket,
  };
}

function minioEndpoint(values: Values, installed: boolean): string {
  return installed || values.minio.host !== '' ? `http://${authority(addressOf('minio', values))}` : '';
}

function providerEndpoint({ endpoint }: StorageProvider, region: string): string {
  if (endpoint === undefined) return '';
  return region === '' ? '' : endpoint.replace('{region}', region);
}

function authority({ host, port }: Address): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Percent-encoded down to RFC 3986's unreserved characters, so that no parser finds a delimiter in a password. */
export function urlPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
