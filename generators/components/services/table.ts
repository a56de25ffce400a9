import type { ReleaseName } from '../releases.ts';

/** How one Stoat service runs: its image, its port, its place in the URL space and what it talks to. */
export interface Service {
  /** Helm release and Kubernetes Service, in namespace `stoat`. */
  readonly release: string;
  readonly title: string;
  /** Image name below `ghcr.io/stoatchat/`; the client has a repository of its own. */
  readonly image?: string;
  readonly port?: number;
  /** Path on the shared host. */
  readonly path?: string;
  readonly pathType?: 'Prefix' | 'Exact';
  /** `<regex> <replacement>` or `<replacement>` for haproxy.org/path-rewrite; absent: the path arrives as it was sent. */
  readonly rewrite?: string;
  /** Reads Revolt.toml and `stoat-env`. */
  readonly readsConfig: boolean;
  readonly health?: string;
  /** Infrastructure that it connects to; a disabled one is not needed. */
  readonly uses: readonly ReleaseName[];
}

/**
 * Rewrites a prefix away. HAProxy's replace-path replaces the whole path by the second part and leaves escapes and
 * query alone; the route has matched `/x` or `/x/…` by then, so an optional slash is all that is left to tell.
 */
function stripPrefix(prefix: string): string {
  return `^${prefix}/?(.*)$ /\\1`;
}

export const SERVICES = {
  api: {
    release: 'stoat-api',
    title: 'REST API',
    image: 'api',
    port: 14702,
    path: '/api/',
    pathType: 'Prefix',
    rewrite: stripPrefix('/api'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
  },
  events: {
    release: 'stoat-events',
    title: 'WebSocket events',
    image: 'events',
    port: 14703,
    path: '/ws',
    pathType: 'Exact',
    rewrite: '/',
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
  },
  fileServer: {
    release: 'stoat-file-server',
    title: 'uploads and downloads',
    image: 'file-server',
    port: 14704,
    path: '/autumn/',
    pathType: 'Prefix',
    rewrite: stripPrefix('/autumn'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'minio'],
  },
  proxy: {
    release: 'stoat-proxy',
    title: 'link previews and image proxy',
    image: 'proxy',
    port: 14705,
    path: '/january/',
    pathType: 'Prefix',
    rewrite: stripPrefix('/january'),
    readsConfig: true,
    uses: [],
  },
  gifbox: {
    release: 'stoat-gifbox',
    title: 'GIF search',
    image: 'gifbox',
    port: 14706,
    path: '/gifbox/',
    pathType: 'Prefix',
    rewrite: stripPrefix('/gifbox'),
    readsConfig: true,
    uses: ['mongodb', 'redis'],
  },
  crond: {
    release: 'stoat-crond',
    title: 'scheduled clean-up',
    image: 'crond',
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'minio'],
  },
  pushd: {
    release: 'stoat-pushd',
    title: 'push notifications',
    image: 'pushd',
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
  },
  voiceIngress: {
    release: 'stoat-voice-ingress',
    title: "LiveKit's webhooks",
    image: 'voice-ingress',
    port: 8500,
    path: '/ingress/',
    pathType: 'Prefix',
    rewrite: stripPrefix('/ingress'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
  },
  client: {
    release: 'stoat-client',
    title: 'web client',
    port: 5000,
    path: '/',
    pathType: 'Prefix',
    readsConfig: false,
    uses: [],
  },
} as const satisfies Record<string, Service>;

export type AppName = keyof typeof SERVICES;

export const APP_NAMES = Object.keys(SERVICES) as AppName[];

/** The table's row with every optional field in its type. */
export function service(app: AppName): Service {
  return SERVICES[app];
}
