import type { JsonObject } from '../../lib/json.ts';
import type { AppName, Plan, Contribution, Values } from '../component.ts';
import { clientEnvironment, clientImage, isHardened } from './client.ts';
import { gifboxRevolt, gifboxRules } from './gifbox.ts';
import { proxyWarnings } from './proxy.ts';

export const APP_NAMESPACE = 'stoat';

/** A place on the shared host, which HAProxy's and Caddy's parts turn into their own syntax. */
export interface Route {
  readonly path: string;
  /** `prefix`: the path and all that is below it. */
  readonly match: 'prefix' | 'exact';
  /** The service gets what is behind the path, not the path as it was sent. */
  readonly strip: boolean;
}

/** How one Stoat service runs. Words about it, and its keys in an environment: details.ts. */
export interface Service extends Contribution {
  /** Helm release and Kubernetes Service, in namespace `stoat`. */
  readonly release: string;
  /** Image name below `ghcr.io/stoatchat/`, pinned by `stoatImageTag`; absent for an image with a pin of its own. */
  readonly image?: string;
  readonly ownImage?: (values: Values) => { readonly repository: string; readonly tag: string };
  readonly port?: number;
  readonly route?: Route;
  /** Reads Revolt.toml and `stoat-env`. */
  readonly readsConfig: boolean;
  /** Releases of the infrastructure that it connects to. */
  readonly uses: readonly string[];
  /** Runs only where there is a LiveKit, here or elsewhere. */
  readonly needsVoice?: true;
  /** Its image runs as any user, with a read-only root file system; what reads Revolt.toml does. */
  readonly hardened?: (values: Values) => boolean;
  /** Variables that it gets. @param config the whole Revolt configuration */
  readonly environment?: (config: JsonObject, plan: Plan, port: number) => JsonObject;
}

const prefix = (path: string): Route => ({ path, match: 'prefix', strip: true });

/** Stoat's services, in the order in which routes are tried: the last one takes what is left. */
export const SERVICES: Readonly<Record<AppName, Service>> = {
  api: {
    release: 'stoat-api',
    image: 'api',
    port: 14702,
    route: prefix('/api'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } }),
  },
  events: {
    release: 'stoat-events',
    image: 'events',
    port: 14703,
    route: { path: '/ws', match: 'exact', strip: true },
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
  },
  fileServer: {
    release: 'stoat-file-server',
    image: 'file-server',
    port: 14704,
    route: prefix('/autumn'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'minio'],
  },
  proxy: {
    release: 'stoat-proxy',
    image: 'proxy',
    port: 14705,
    route: prefix('/january'),
    readsConfig: true,
    uses: [],
    warnings: proxyWarnings,
  },
  gifbox: {
    release: 'stoat-gifbox',
    image: 'gifbox',
    port: 14706,
    route: prefix('/gifbox'),
    readsConfig: true,
    uses: ['mongodb', 'redis'],
    revolt: gifboxRevolt,
    rules: gifboxRules,
  },
  crond: {
    release: 'stoat-crond',
    image: 'crond',
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'minio'],
  },
  pushd: {
    release: 'stoat-pushd',
    image: 'pushd',
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
  },
  voiceIngress: {
    release: 'stoat-voice-ingress',
    image: 'voice-ingress',
    port: 8500,
    route: prefix('/ingress'),
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    needsVoice: true,
  },
  client: {
    release: 'stoat-client',
    ownImage: clientImage,
    port: 5000,
    route: { path: '/', match: 'prefix', strip: false },
    readsConfig: false,
    uses: [],
    hardened: isHardened,
    environment: clientEnvironment,
  },
};

export const APP_NAMES = Object.keys(SERVICES) as AppName[];

export function service(app: AppName): Service {
  return SERVICES[app];
}

/** Name of a Stoat service in the Compose project. */
export function composeName(app: AppName): string {
  return SERVICES[app].release.replace(/^stoat-/, '');
}
