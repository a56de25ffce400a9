import type { Plan, Values } from '../../components/component.ts';
import { MODULES } from '../../components/index.ts';
import type { ComponentModule } from '../../components/module.ts';
import { APP_NAMES } from '../../components/services/table.ts';
import { ALWAYS_DEFAULTS, DEFAULTS } from '../../generated/defaults.ts';
import { canonical, valueAt, type Json, type JsonObject } from '../../lib/json.ts';

/** What of an environment means nothing to a Compose project, and what may not be as meant. */
export function notesOn(values: Values, plan: Plan): string[] {
  const isChanged = (path: string): boolean => changed(values as unknown as JsonObject, path.split('.'));
  const several = APP_NAMES.filter((app) => values.apps[app].replicas > 1).map((app) => `apps.${app}.replicas`);
  const ignored = [...several, ...kubernetesOnly().filter(isChanged)];
  return [
    ...(ignored.length > 0 ? [`only Kubernetes reads ${ignored.join(', ')}: Compose does without`] : []),
    ...MODULES.flatMap(({ compose }) => compose?.notes?.({ values, plan, isChanged }) ?? []),
  ];
}

/** Keys that mean something to a cluster only. */
function kubernetesOnly(): string[] {
  const keysOf = (isMeant: (module: ComponentModule) => unknown): string[] =>
    MODULES.filter(isMeant).flatMap(({ component }) => component?.key ?? []);
  return [
    ...APP_NAMES.map((app) => `apps.${app}.values`),
    ...keysOf(({ compose }) => compose).map((key) => `${key}.values`),
    ...keysOf(({ compose, cluster }) => compose && cluster?.replicas).map((key) => `${key}.replicas`),
    ...keysOf(({ compose, cluster }) => compose && cluster?.volume).map((key) => `${key}.persistence`),
    ...keysOf(({ compose }) => !compose),
    'chartRepositories',
    'clusterDomain',
  ];
}

/** Whether the environment says something else than the defaults. */
function changed(values: JsonObject, [key, ...rest]: readonly string[]): boolean {
  const at = (from: Json | undefined): string => JSON.stringify(canonical(valueAt(from, rest) ?? null));
  const written = DEFAULTS[key!];
  return at(values[key!]) !== at(written === undefined ? ALWAYS_DEFAULTS[key!] : (JSON.parse(written) as Json));
}
