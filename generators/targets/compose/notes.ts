import type { Plan, Values } from '../../components/component.ts';
import { MODULES } from '../../components/index.ts';
import type { ComponentModule } from '../../components/module.ts';
import { APP_NAMES } from '../../components/services/table.ts';
import { DEFAULTS } from '../../generated/defaults.ts';
import { canonical, isObject, type Json, type JsonObject } from '../../lib/json.ts';

/** What of an environment means nothing to a Compose project, and what may not be as meant. */
export function notesOn(values: Values, plan: Plan): string[] {
  const isChanged = (path: string): boolean => changed(values as unknown as JsonObject, path.split('.'));
  const ignored = kubernetesOnly().filter(isChanged);
  return [
    ...(ignored.length > 0 ? [`only Kubernetes reads ${ignored.join(', ')}: Compose does without`] : []),
    ...MODULES.flatMap(({ compose }) => compose?.notes?.({ values, plan, isChanged }) ?? []),
  ];
}

/** Keys that mean something to a cluster only. */
function kubernetesOnly(): string[] {
  const keysOf = (modules: readonly ComponentModule[]): string[] => modules.flatMap(({ component }) => component?.key ?? []);
  const ofBoth = MODULES.filter(({ compose }) => compose !== undefined);
  return [
    ...APP_NAMES.map((app) => `apps.${app}.values`),
    ...keysOf(ofBoth).map((key) => `${key}.values`),
    ...keysOf(ofBoth.filter(({ cluster }) => cluster?.replicas)).map((key) => `${key}.replicas`),
    ...keysOf(ofBoth.filter(({ cluster }) => cluster?.volume)).map((key) => `${key}.persistence`),
    ...keysOf(MODULES.filter(({ compose }) => compose === undefined)),
    'chartRepositories',
  ];
}

/** Whether the environment says something else than the defaults. */
function changed(values: JsonObject, [key, ...rest]: readonly string[]): boolean {
  const at = (from: Json | undefined): string =>
    JSON.stringify(canonical(rest.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), from) ?? null));
  return at(values[key!]) !== at(JSON.parse(DEFAULTS[key!] ?? 'null') as Json);
}
