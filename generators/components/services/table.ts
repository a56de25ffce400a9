import type { JsonObject } from '../../lib/json.ts';
import type { AppName, Plan, Contribution, Values } from '../component.ts';
import { clientEnvironment, clientImage, isHardened } from './client.ts';
import { eventsSettings } from './events.ts';
import { uploadsTmp } from './file-server.ts';
import { GIFBOX_SOURCES, gifboxRevolt, gifboxRules, gifboxSettings } from './gifbox.ts';
import { proxyWarnings } from './proxy.ts';
import { hasLivekitElsewhere } from './voice-ingress.ts';

export const APP_NAMESPACE = 'stoat';

/** A place on the shared host, which HAProxy's and Caddy's parts turn into their own syntax. */
export interface Route {
  readonly path: string;
  /** `prefix`: the path and all that is below it. */
  readonly match: 'prefix' | 'exact';
  /** The service gets what is behind the path, not the path as it was sent. */
  readonly strip: boolean;
  /** Paths of the service, as it knows them, that are answered with 404 however they are spelt. */
  readonly hidden?: (values: Values) => readonly string[];
  /** It leads to the service only where this holds. */
  readonly where?: (values: Values) => boolean;
}

/** How many of a service may run at a time: as upstream's sources have it. */
export type Scale = 'many' | 'one per region' | 'exactly one';

/** Memory of a container, as Kubernetes quantities. */
export interface Memory {
  readonly request: string;
  readonly limit: string;
}

/** How one Stoat service runs. */
export interface Service extends Contribution {
  /** Helm release and Kubernetes Service, in namespace `stoat`. */
  readonly release: string;
  readonly title: string;
  /** Image name below `ghcr.io/stoatchat/`, pinned by `stoatImageTag`; absent for an image with a pin of its own. */
  readonly image?: string;
  readonly ownImage?: (values: Values) => { readonly repository: string; readonly tag: string };
  readonly port?: number;
  readonly route?: Route;
  readonly scale: Scale;
  /** Several may run, but must not start at a time. */
  readonly startsAlone?: true;
  /** As PID 1 it ignores SIGTERM, and is killed when its time is over: something else has to be PID 1. */
  readonly ignoresSigterm?: true;
  /** Seconds for which it goes on while others learn that it is about to stop: on SIGTERM it ends at once, whatever it is at. */
  readonly drainSeconds?: number;
  /** Where it is not {@link DEFAULT_MEMORY}. */
  readonly memory?: Memory;
  /** MiB of its folder for temporary files, where they are not {@link DEFAULT_TMP}. @param config the whole Revolt configuration */
  readonly tmp?: (config: JsonObject) => number;
  /** Reads Revolt.toml and `stoat-env`. */
  readonly readsConfig: boolean;
  /** It reads lists of secrets, which no variable can hold (`api.security.admin_keys`): it gets Revolt.overrides.toml. */
  readonly readsOverrides?: true;
  /** Releases of the infrastructure that it connects to, as the sources of the backend v0.15.1 say. */
  readonly uses: readonly string[];
  /** It calls servers in the internet, whatever the environment says or where one of these keys of Revolt.toml is set. */
  readonly callsOut?: true | readonly string[];
  /** Keys of its own in an environment: JSON Schema. */
  readonly settings?: Readonly<Record<string, JsonObject>>;
  /** What of Revolt.toml it makes, from which keys of an environment. */
  readonly sources?: Readonly<Record<string, readonly string[]>>;
  /** It is not enabled unless an environment says so: why, for the README. */
  readonly offBecause?: string;
  /** Runs only where there is a LiveKit, here or elsewhere. */
  readonly needsVoice?: true;
  /** Its image runs as any user, with a read-only root file system; what reads Revolt.toml does. */
  readonly hardened?: (values: Values) => boolean;
  /** Variables that it gets. @param config the whole Revolt configuration */
  readonly environment?: (config: JsonObject, plan: Plan, port: number) => JsonObject;
}

/** Requested, and at most. */
export const DEFAULT_MEMORY: Memory = { request: '64Mi', limit: '512Mi' };
/** MiB. Servers that say nothing of temporary files may still have libraries that make small ones. */
export const DEFAULT_TMP = 64;
/** The controller of the Ingress and kube-proxy learn within seconds that an address is withdrawn. */
const WITHDRAWAL = 10;

const prefix = (path: string): Route => ({ path, match: 'prefix', strip: true });

/** Stoat's services, in the order in which routes are tried: the last one takes what is left. */
export const SERVICES: Readonly<Record<AppName, Service>> = {
  api: {
    release: 'stoat-api',
    title: 'REST API',
    image: 'api',
    port: 14702,
    route: { ...prefix('/api'), hidden: ({ apps }) => (apps.api.publicMetrics ? [] : ['/metrics']) },
    scale: 'many',
    // It migrates the database at its start, without a lock.
    startsAlone: true,
    // Rocket refuses new connections at once, and gives running requests two seconds.
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    // Mail and captcha.
    callsOut: true,
    settings: {
      webhooks: { type: 'boolean', default: true, description: 'incoming webhooks (`features.webhooks_enabled`)' },
      publicMetrics: { type: 'boolean', default: false, description: 'strangers may read `/api/metrics`; else it answers 404 to them' },
    },
    sources: { 'features.webhooks_enabled': ['apps.api.webhooks'] },
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } }),
  },
  events: {
    release: 'stoat-events',
    title: 'WebSocket events',
    image: 'events',
    port: 14703,
    route: { path: '/ws', match: 'exact', strip: true },
    // Its start clears the presence of its region.
    scale: 'one per region',
    ignoresSigterm: true,
    // No drain: its connections last for hours, and its successor waits until it is gone.
    readsConfig: true,
    uses: ['mongodb', 'redis'],
    callsOut: ['sentry.events', 'database.redis_pubsub'],
    settings: eventsSettings,
  },
  fileServer: {
    release: 'stoat-file-server',
    title: 'uploads and downloads',
    image: 'file-server',
    port: 14704,
    route: prefix('/autumn'),
    scale: 'many',
    ignoresSigterm: true,
    // An upload of 20 MB over a line of 3 Mbit/s.
    drainSeconds: 60,
    // It keeps up to 2 GiB of files in memory, for five minutes.
    memory: { request: '256Mi', limit: '3Gi' },
    tmp: uploadsTmp,
    readsConfig: true,
    uses: ['mongodb', 'minio'],
    callsOut: ['sentry.files', 'files.clamd_host'],
    readsOverrides: true,
  },
  proxy: {
    release: 'stoat-proxy',
    title: 'link previews and image proxy',
    image: 'proxy',
    port: 14705,
    route: prefix('/january'),
    scale: 'many',
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    // It keeps up to 512 MiB of previews in memory.
    memory: { request: '128Mi', limit: '1Gi' },
    // Of a video that it describes, it makes a file.
    tmp: () => 256,
    readsConfig: true,
    uses: [],
    warnings: proxyWarnings,
  },
  gifbox: {
    release: 'stoat-gifbox',
    title: 'GIF search',
    image: 'gifbox',
    port: 14706,
    route: prefix('/gifbox'),
    scale: 'many',
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ['mongodb'],
    offBecause: 'needs `apps.gifbox.tenorKey`',
    // gifbox.me.
    callsOut: true,
    settings: gifboxSettings,
    sources: GIFBOX_SOURCES,
    revolt: gifboxRevolt,
    rules: gifboxRules,
  },
  crond: {
    release: 'stoat-crond',
    title: 'scheduled clean-up',
    image: 'crond',
    // Two would delete the same things at a time.
    scale: 'exactly one',
    ignoresSigterm: true,
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'minio'],
    callsOut: ['sentry.crond'],
  },
  pushd: {
    release: 'stoat-pushd',
    title: 'push notifications',
    image: 'pushd',
    scale: 'many',
    // It waits for SIGINT.
    ignoresSigterm: true,
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
    // Push services.
    callsOut: true,
  },
  voiceIngress: {
    release: 'stoat-voice-ingress',
    title: "LiveKit's webhooks",
    image: 'voice-ingress',
    port: 8500,
    // A LiveKit beside the servers reaches it without the reverse proxy.
    route: { ...prefix('/ingress'), where: hasLivekitElsewhere },
    scale: 'many',
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    callsOut: ['sentry.voice_ingress', 'database.redis_pubsub'],
    needsVoice: true,
  },
  client: {
    release: 'stoat-client',
    title: 'web client',
    ownImage: clientImage,
    port: 5000,
    route: { path: '/', match: 'prefix', strip: false },
    scale: 'many',
    drainSeconds: WITHDRAWAL,
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

/** The place on the shared host that leads to a service in this environment; it is there while the service runs. */
export function routeOf(app: AppName, values: Values): Route | undefined {
  const { route } = SERVICES[app];
  return route?.where?.(values) === false ? undefined : route;
}

/** Name of a Stoat service in the Compose project. */
export function composeName(app: AppName): string {
  return SERVICES[app].release.replace(/^stoat-/, '');
}
