import { valueAt, type JsonObject } from '../../lib/json.ts';
import { authority, type Address, type Credentials, type Report, type Values } from '../component.ts';
import { choice, closed, text, url } from '../settings.ts';

/** What an S3 provider fixes; the operator names what is absent. `{region}` is filled in. */
export interface StorageProvider {
  readonly title: string;
  readonly endpoint?: string;
  readonly region?: string;
  readonly pathStyle: boolean;
}

/** Providers by the name that `s3.provider` takes. Endpoints are the providers' published ones. */
export const STORAGE_PROVIDERS = {
  minio: { title: 'MinIO, in the cluster or elsewhere', region: 'minio', pathStyle: true },
  aws: { title: 'Amazon S3', endpoint: 'https://s3.{region}.amazonaws.com', pathStyle: false },
  oos: { title: 'Outscale Object Storage', endpoint: 'https://oos.{region}.outscale.com', pathStyle: true },
  b2: { title: 'Backblaze B2', endpoint: 'https://s3.{region}.backblazeb2.com', pathStyle: true },
  r2: { title: 'Cloudflare R2', region: 'auto', pathStyle: true },
  scaleway: { title: 'Scaleway Object Storage', endpoint: 'https://s3.{region}.scw.cloud', pathStyle: true },
  hetzner: { title: 'Hetzner Object Storage', endpoint: 'https://{region}.your-objectstorage.com', pathStyle: true },
  digitalocean: { title: 'DigitalOcean Spaces', endpoint: 'https://{region}.digitaloceanspaces.com', pathStyle: false },
  other: { title: 'any other S3 service, path-style', pathStyle: true },
} as const satisfies Record<string, StorageProvider>;

export type StorageProviderName = keyof typeof STORAGE_PROVIDERS;

function providerOf({ s3 }: Values): StorageProvider {
  return STORAGE_PROVIDERS[s3.provider as StorageProviderName];
}

/**
 * Where files are stored; an endpoint that neither provider nor operator names is empty.
 * @param inside the object storage of this deployment, for the provider that is one
 */
function objectStorage(values: Values, inside: Address | undefined): { readonly endpoint: string; readonly region: string } {
  const { s3 } = values;
  const { endpoint, region: fixed = '' } = providerOf(values);
  const region = s3.region || fixed;
  const own = s3.provider === 'minio' ? inside && `http://${authority(inside)}` : region && endpoint?.replace('{region}', region);
  return { endpoint: s3.endpoint || own || '', region };
}

export function s3Revolt(values: Values, inside: Address | undefined, credentials: Credentials): JsonObject {
  const { endpoint, region } = objectStorage(values, inside);
  const s3 = {
    endpoint,
    path_style_buckets: providerOf(values).pathStyle,
    region,
    access_key_id: credentials['s3-access'],
    secret_access_key: credentials['s3-secret'],
    default_bucket: values.s3.bucket,
  };
  return { files: { s3 } };
}

export const S3_SOURCES = {
  'files.s3.endpoint': ['s3.endpoint', 's3.provider', 'minio.host'],
  'files.s3.path_style_buckets': ['s3.provider'],
  'files.s3.region': ['s3.region', 's3.provider'],
  'files.s3.access_key_id': ['secretOverrides.s3-access', 'secretSeed'],
  'files.s3.secret_access_key': ['secretOverrides.s3-secret', 'secretSeed'],
  'files.s3.default_bucket': ['s3.bucket'],
};

export function s3Rules(values: Values, inside: Address | undefined, report: Report): void {
  const provider = providerOf(values);
  const needs = `is empty; provider ${values.s3.provider} (${provider.title}) needs it`;
  const own = (key: string): boolean => valueAt(values.revolt, ['files', 's3', key]) !== undefined;
  if (values.s3.region === '' && provider.region === undefined && !own('region')) report('s3.region', needs);
  // An endpoint that lacks only its region is the region's problem.
  if (provider.endpoint === undefined && objectStorage(values, inside).endpoint === '' && !own('endpoint')) {
    report(
      's3.endpoint',
      values.s3.provider === 'minio' ? 'is empty; with minio.enabled false it (or minio.host) must name the external MinIO' : needs,
    );
  }
}

/** Keys of an environment below `s3`. */
export const s3Settings = (fallback: StorageProviderName) =>
  closed(
    {
      provider: choice(fallback, Object.keys(STORAGE_PROVIDERS), 'who stores the files'),
      endpoint: url(['https', 'http'], "S3 endpoint; empty: the provider's own, or the MinIO in the cluster"),
      region: text('', "region; needed where the provider's endpoint depends on it", {
        pattern: '^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$',
        expect: 'the name of a region such as eu-west-1',
      }),
      bucket: text('revolt-uploads', 'bucket of the uploads', {
        minLength: 3,
        maxLength: 63,
        pattern: '^[a-z0-9][a-z0-9.-]*[a-z0-9]$',
        expect: 'the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens',
      }),
    },
    'where uploaded files are kept; credentials are the overrides s3-access and s3-secret',
  );
