import { stringify } from 'smol-toml';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { REVOLT } from '../generated/revolt-shape.ts';
import { lookUp, type Setting } from './setting.ts';

/** Revolt.toml for the ConfigMap, and the secrets that must not be in it. */
export interface RenderedRevolt {
  readonly toml: string;
  /** `REVOLT__SECTION__KEY` → value, sorted by name: the Secret `stoat-env`. */
  readonly env: Readonly<Record<string, string>>;
}

/** Splits a checked configuration into what may be read by anybody and what may not. */
export function renderRevolt(config: JsonObject): RenderedRevolt {
  const env: Record<string, string> = {};
  const open = withoutSecrets(config, REVOLT, [], env);
  return {
    toml: stringify(typed(open, REVOLT), { numbersAsFloat: true }),
    env: Object.fromEntries(Object.keys(env).sort().map((name) => [name, env[name]!])),
  };
}

/** The whole configuration as one file, each credential in its place, or `mask` in the place of each. */
export function renderWhole(config: JsonObject, mask: string | undefined): string {
  return stringify(typed(whole(config, REVOLT, mask), REVOLT), { numbersAsFloat: true });
}

function whole(value: JsonObject, setting: Setting | undefined, mask: string | undefined): JsonObject {
  return Object.fromEntries(
    orderedEntries(value, setting ?? {}).map(([key, child]) => {
      const childSetting = setting && lookUp([key], setting);
      const isSecret = childSetting === undefined ? looksSecret(key) : childSetting.secret === true;
      if (isSecret && mask !== undefined) return [key, child === '' ? '' : mask];
      return [key, isObject(child) ? whole(child, childSetting, mask) : child];
    }),
  );
}

/** For keys that upstream no longer reads, as a ConfigMap of another origin may hold them. */
function looksSecret(key: string): boolean {
  return /key|secret|password|token|dsn/i.test(key);
}

/** Whether a configuration holds a credential in any place where it could be one. */
export function holdsSecrets(config: JsonObject, setting: Setting | undefined = REVOLT): boolean {
  return Object.entries(config).some(([key, child]) => {
    const childSetting = setting && lookUp([key], setting);
    if (childSetting === undefined ? looksSecret(key) : childSetting.secret) return child !== '';
    return isObject(child) && holdsSecrets(child, childSetting);
  });
}

/** The name under which the servers' configuration library reads a key from the environment. */
export function environmentName(path: readonly string[]): string {
  return ['REVOLT', ...path].join('__').toUpperCase();
}

function withoutSecrets(value: JsonObject, setting: Setting, path: readonly string[], env: Record<string, string>): JsonObject {
  const open: Record<string, Json> = {};
  for (const [key, child] of orderedEntries(value, setting)) {
    const at = [...path, key];
    const childSetting = lookUp([key], setting);
    if (childSetting?.secret) {
      env[environmentName(at)] = String(child);
    } else if (isObject(child) && childSetting) {
      const below = withoutSecrets(child, childSetting, at, env);
      if (Object.keys(below).length > 0) open[key] = below;
    } else {
      open[key] = child;
    }
  }
  return open;
}

/** Keys in the order of the definition, named entries after them in alphabetical order. */
function orderedEntries(value: JsonObject, setting: Pick<Setting, 'properties'>): [string, Json][] {
  const known = Object.keys(setting.properties ?? {});
  const others = Object.keys(value).filter((key) => !known.includes(key)).sort();
  return [...known.filter((key) => Object.hasOwn(value, key)), ...others].map((key) => [key, value[key]!]);
}

/**
 * JavaScript has one number type, TOML two, and the server crashes on the wrong one: integers become BigInt, which
 * smol-toml writes without a point, and every other number is written as a float.
 */
function typed(value: Json, setting: Setting): Record<string, unknown>;
function typed(value: Json, setting: Setting | undefined): unknown;
function typed(value: Json, setting: Setting | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item, setting?.items));
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, typed(child, setting && lookUp([key], setting))]),
    );
  }
  return typeof value === 'number' && setting?.type === 'integer' ? BigInt(value) : value;
}
