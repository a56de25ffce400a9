/** Settings that are right and change nothing: the servers do not read them, or what would read them is switched off. */
import { APP_NAMES, service } from '../components/services/table.ts';
import { COMPONENTS } from '../components/index.ts';
import type { Report, RuleContext } from '../components/component.ts';
import { DEFAULTS } from '../generated/defaults.ts';
import { REVOLT, UNUSED } from '../generated/revolt-shape.ts';
import { canonical, isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { keysOf, NAMED, shapeOf, tableOf, type Table } from './revolt/shape.ts';

/** Keys of a component that mean something while it is not installed: where it is instead, and whose. */
const ELSEWHERE = 'enabled host port url username namespace className provider controller existingSecret'.split(' ');

export function unusedSettings({ values, plan, config }: RuleContext, report: Report): void {
  for (const { release, key, title } of COMPONENTS) {
    if (key !== undefined && !plan.installed[release]) reportChanged(values[key], key, [], ELSEWHERE, `${title} is not installed`, report);
  }
  for (const app of APP_NAMES) {
    if (!plan.apps[app]) reportChanged(values.apps[app], 'apps', [app], ['enabled'], `${service(app).release} does not run`, report);
  }
  if (Object.keys(values.revolt).length === 0) return;
  for (const path of UNUSED.split(' ').flatMap((pattern) => matches(values.revolt, REVOLT, pattern.split('.')))) {
    report(`revolt.${path.join('.')}`, 'has no effect: the servers do not read it');
  }
  const nodes = valueAt(config, ['api', 'livekit', 'nodes']) ?? {};
  for (const name of Object.keys(valueAt(values.revolt, ['hosts', 'livekit']) ?? {})) {
    if (!Object.hasOwn(nodes as JsonObject, name)) report(`revolt.hosts.livekit.${name}`, `has no effect: no api.livekit.nodes.${name}`);
  }
}

/** What differs from the defaults below a key. */
function reportChanged(found: object, key: string, below: readonly string[], except: readonly string[], why: string, report: Report): void {
  // Mostly nothing does, which a look at the text tells faster than a comparison key by key.
  if (DEFAULTS[key]!.includes(JSON.stringify(found))) return;
  const defaults = valueAt(JSON.parse(DEFAULTS[key]!) as Json, below) as JsonObject;
  const text = (value: Json | undefined): string => JSON.stringify(canonical(value ?? null));
  for (const [name, value] of Object.entries(found as JsonObject)) {
    if (!except.includes(name) && text(value) !== text(defaults[name])) report([key, ...below, name].join('.'), `has no effect: ${why}`);
  }
}

/** Paths below a value that a pattern stands for; `*` is every name that the definition does not list. */
function matches(value: Json, table: Table, [key, ...rest]: readonly string[], path: readonly string[] = []): (readonly string[])[] {
  if (!isObject(value)) return [];
  const names = Object.keys(value).filter((name) => (key === NAMED ? !keysOf(table).includes(name) : name === key));
  return names.flatMap((name) => {
    const at = [...path, name];
    return rest.length === 0 ? [at] : matches(value[name]!, tableOf(shapeOf(name, table)) ?? [], rest, at);
  });
}
