/** A third-party or shared release: where it lives and which chart it is made from. */
export interface Release {
  readonly namespace: string;
  /** `<repository>/<chart>`, or a path below the project's root. */
  readonly chart: string;
  /** Key of its pin in `infraChartVersions`; local charts have none. */
  readonly pin?: string;
}

/** Every release but the Stoat services, which stand in their own table. Order is order of deployment. */
export const RELEASES = {
  'cert-manager': { namespace: 'stoat-cert-manager', chart: 'jetstack/cert-manager', pin: 'certManager' },
  'haproxy-ingress': { namespace: 'stoat-ingress', chart: 'haproxytech/kubernetes-ingress', pin: 'ingress' },
  reflector: { namespace: 'stoat-reflector', chart: 'emberstack/reflector', pin: 'reflector' },
  'stoat-config': { namespace: 'stoat-config', chart: './helm/stoat-config' },
  mongodb: { namespace: 'stoat-mongodb', chart: 'bitnami/mongodb', pin: 'mongodb' },
  redis: { namespace: 'stoat-redis', chart: 'bitnami/redis', pin: 'redis' },
  rabbitmq: { namespace: 'stoat-rabbitmq', chart: './helm/stoat-app' },
  minio: { namespace: 'stoat-minio', chart: 'minio/minio', pin: 'minio' },
  livekit: { namespace: 'stoat-livekit', chart: 'livekit/livekit-server', pin: 'livekit' },
} as const satisfies Record<string, Release>;

export type ReleaseName = keyof typeof RELEASES;

/** Namespace of the Stoat services. */
export const APP_NAMESPACE = 'stoat';

/** Where each chart repository is when `chartRepositories` names no mirror. */
export const CHART_REPOSITORIES = {
  jetstack: 'https://charts.jetstack.io',
  haproxytech: 'https://haproxytech.github.io/helm-charts',
  emberstack: 'https://emberstack.github.io/helm-charts',
  bitnami: 'https://charts.bitnami.com/bitnami',
  minio: 'https://charts.min.io',
  livekit: 'https://helm.livekit.io',
} as const;

export type RepositoryName = keyof typeof CHART_REPOSITORIES;

/** In-cluster host name of a Service. */
export function serviceHost(name: string, namespace: string): string {
  return `${name}.${namespace}.svc.cluster.local`;
}
