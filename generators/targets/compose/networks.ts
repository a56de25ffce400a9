import type { AppName, Plan, Values } from '../../components/component.ts';
import { APP_NAMES, composeName, service } from '../../components/services/table.ts';
import { valueAt, type JsonObject } from '../../lib/json.ts';
import type { ComposeInput, Part } from './parts.ts';

export interface Networks {
  /** By Compose service, the networks it is in, in alphabetical order. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Every network that has members; from an internal one nothing leaves the machine. */
  readonly networks: Readonly<Record<string, { readonly internal: boolean; readonly purpose: string }>>;
}

/** Who can reach whom. `proxy` fetches what strangers ask for, so it shares a network with the reverse proxy only. */
export function networksOf({ values, plan, front, revolt: { config } }: ComposeInput, parts: readonly Part[]): Networks {
  const members: Record<string, string[]> = {};
  const purposes: Record<string, { internal: boolean; purpose: string }> = {};
  const join = (network: string, purpose: string, internal: boolean, names: readonly string[]): void => {
    if (names.length === 0) return;
    purposes[network] = { internal, purpose };
    for (const name of names) members[name] = [...(members[name] ?? []), network];
  };
  const apps = APP_NAMES.filter((app) => plan.apps[app]);
  const routed = apps.filter((app) => front.apps[app]);
  const isAlone = (app: AppName): boolean => service(app).readsConfig && service(app).uses.length === 0;

  const open = parts.filter(({ compose }) => compose.publishes).map(nameOf);
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
  for (const part of parts.filter(({ module }) => module.component !== undefined)) {
    const name = nameOf(part);
    const users = apps.filter((app) => service(app).uses.includes(part.module.component!.release));
    join(name, `who uses ${name}`, true, [name, ...(part.compose.visitors ?? []), ...users.map(composeName)]);
  }
  return {
    members: Object.fromEntries(Object.entries(members).map(([name, networks]) => [name, networks.sort()])),
    networks: purposes,
  };
}

/** The Compose service of a component, by which its network is called too. */
function nameOf({ compose }: Part): string {
  return Object.keys(compose.titles)[0]!;
}

function callsOut(app: AppName, values: Values, plan: Plan, config: JsonObject): boolean {
  const { callsOut = [] } = service(app);
  return (
    callsOut === true ||
    service(app).uses.some((name) => !plan.installed[name] && (name !== 'livekit' || values.livekit.url !== '')) ||
    callsOut.some((path) => Boolean(valueAt(config, path.split('.'))))
  );
}
