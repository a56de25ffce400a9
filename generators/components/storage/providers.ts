/** What an S3 provider fixes, so that an operator names only what is left. `{region}` is filled in. */
export interface StorageProvider {
  readonly title: string;
  /** Absent: the operator names it. */
  readonly endpoint?: string;
  /** Absent: the operator names it. */
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

export const STORAGE_PROVIDER_NAMES = Object.keys(STORAGE_PROVIDERS) as StorageProviderName[];
