import { valueAt, type JsonObject } from '../../lib/json.ts';
import type { Plan } from '../../components/plan.ts';
import { APP_NAMES, service, type AppName } from '../../components/services/table.ts';
import type { Values } from '../../configuration/schema.ts';
import { composeName, type InfraService } from './names.ts';

/** Infrastructure that has a network of its own, in which are those who use it. */
const SHARED = ['mongodb', 'redis', 'rabbitmq', 'minio', 'livekit'] as const;
type Shared = (typeof SHARED)[number];

/** Services that call servers in the internet whatever the environment says, and what for. */
const CALLS_OUT: Readonly<Partial<Record<AppName, string>>> = {
  api: 'mail, captcha',
  gifbox: 'Tenor',
  pushd: 'push services',
};

/** Keys of Revolt.toml that make a service call a server somewhere. */
const CALLS_OUT_FOR: Readonly<Record<AppName, readonly (readonly string[])[]>> = {
  api: [],
  events: [
    ['sentry', 'events'],
    ['database', 'redis_pubsub'],
  ],
  fileServer: [
    ['sentry', 'files'],
    ['files', 'clamd_host'],
  ],
  proxy: [],
  gifbox: [],
  crond: [['sentry', 'crond']],
  pushd: [],
  voiceIngress: [
    ['sentry', 'voice_ingress'],
    ['database', 'redis_pubsub'],
  ],
  client: [],
};

export interface Networks {
  /** By Compose service, the networks it is in, in alphabetical order. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Every network that has members; from an internal one nothing leaves the machine. */
  readonly networks: Readonly<Record<string, { readonly internal: boolean; readonly purpose: string }>>;
}

/**
 * Who can reach whom. Infrastructure is reached by those whose row in the table of services names it. `proxy` fetches what
 * strangers ask for: it shares a network with the reverse proxy only.
 * @param config the whole Revolt configuration
 */
export function networksOf(values: Values, plan: Plan, config: JsonObject): Networks {
  const members: Record<string, string[]> = {};
  const purposes: Record<string, { internal: boolean; purpose: string }> = {};
  const join = (network: string, purpose: string, internal: boolean, names: readonly string[]): void => {
    if (names.length === 0) return;
    purposes[network] = { internal, purpose };
    for (const name of names) (members[name] ??= []).push(network);
  };
  const apps = APP_NAMES.filter((app) => plan.apps[app]);
  const routed = apps.filter((app) => service(app).port !== undefined);
  const isAlone = (app: AppName): boolean => service(app).readsConfig && service(app).uses.length === 0;

  const open: InfraService[] = ['caddy', ...(plan.installed.livekit ? (['livekit'] as const) : [])];
  join('default', 'published ports', false, open);
  const together = routed.filter((app) => !isAlone(app)).map(composeName);
  join('web', 'what the reverse proxy leads to', true, together.length > 0 ? ['caddy', ...together] : []);
  for (const app of routed.filter(isAlone)) {
    join(composeName(app), `${composeName(app)}, which fetches what strangers ask for, by itself`, false, ['caddy', composeName(app)]);
  }
  join(
    'internet',
    'who calls servers elsewhere',
    false,
    apps.filter((app) => !isAlone(app) && callsOut(app, values, plan, config)).map(composeName),
  );
  for (const name of SHARED.filter((each) => plan.installed[each])) {
    const others: Readonly<Partial<Record<Shared, readonly InfraService[]>>> = { minio: ['create-bucket'], livekit: ['caddy'] };
    join(name, `who uses ${name}`, true, [name, ...(others[name] ?? []), ...apps.filter((app) => usesIt(app, name)).map(composeName)]);
  }
  return {
    members: Object.fromEntries(Object.entries(members).map(([name, networks]) => [name, networks.sort()])),
    networks: purposes,
  };
}

function usesIt(app: AppName, name: Shared): boolean {
  return service(app).uses.includes(name);
}

function callsOut(app: AppName, values: Values, plan: Plan, config: JsonObject): boolean {
  if (CALLS_OUT[app] !== undefined) return true;
  if (service(app).uses.some((name) => (name === 'livekit' ? values.livekit.url !== '' : true) && !plan.installed[name])) return true;
  return CALLS_OUT_FOR[app].some((path) => Boolean(valueAt(config, path)));
}
