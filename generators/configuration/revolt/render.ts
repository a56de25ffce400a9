import { stringify } from 'smol-toml';
import { deepMerge, isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { REVOLT } from '../../generated/revolt-shape.ts';
import { withoutCredentials } from '../secrets/mask.ts';
import { keysOf, shapeOf, tableOf, type Shape, type Table } from './shape.ts';

/** Revolt.toml for the ConfigMap, and the secrets that must not be in it. */
export interface RenderedRevolt {
  readonly toml: string;
  /** `REVOLT__SECTION__KEY` → value, sorted by name: the Secret `stoat-env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Revolt.overrides.toml, which the servers read beside Revolt.toml: lists of secrets, which no variable can hold. Empty without any. */
  readonly overrides: string;
}

/** Splits a checked configuration into what may be read by anybody and what may not. */
export function renderRevolt(config: JsonObject): RenderedRevolt {
  const env: Record<string, string> = {};
  const lists: JsonObject[] = [];
  const toml = toToml(withoutSecrets(config, REVOLT, [], env, lists));
  return {
    toml,
    env: Object.fromEntries(Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))),
    overrides: lists.length > 0 ? toToml(lists.reduce(deepMerge)) : '',
  };
}

/** The whole configuration as one file, each credential in its place, or `mask` in the place of each. */
export function renderWhole(config: JsonObject, mask: string | undefined): string {
  return toToml(whole(config, REVOLT, mask));
}

type Typed = Readonly<Record<string, unknown>>;

function toToml(config: Typed): string {
  return stringify(config, { numbersAsFloat: true });
}

function whole(value: JsonObject, table: Table | undefined, mask: string | undefined): Typed {
  return Object.fromEntries(
    orderedKeys(value, table ?? []).map((key) => {
      const child = value[key]!;
      const shape = table && shapeOf(key, table);
      if (shape === 'secret' && mask !== undefined) return [key, isEmpty(child) ? child : mask];
      if (isObject(child)) return [key, whole(child, tableOf(shape), mask)];
      return [key, typed(mask === undefined ? child : masked(child, shape, mask), shape)];
    }),
  );
}

/** The defaults of secrets: nothing that is one. */
function isEmpty(value: Json): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

/** A value as it may be shown: what the definition does not call public is masked, keys that it does not know among it. */
function masked(value: Json, shape: Shape | undefined, mask: string): Json {
  if (value === '') return '';
  if (Array.isArray(value)) return value.map((item: Json) => masked(item, shape, mask));
  // A key may have other values in a ConfigMap of another origin than the definition allows.
  if (shape === 'integer') return typeof value === 'string' || isObject(value) ? mask : value;
  return shape !== '' || isObject(value) ? mask : typeof value === 'string' ? withoutCredentials(value) : value;
}

/** The name under which the servers' configuration library reads a key from the environment. */
export function environmentName(path: readonly string[]): string {
  return ['REVOLT', ...path].join('__').toUpperCase();
}

/** @param env gets the secrets @param lists gets the lists of secrets, each as a configuration of its own */
function withoutSecrets(value: JsonObject, table: Table, path: readonly string[], env: Record<string, string>, lists: JsonObject[]): Typed {
  const open: Record<string, unknown> = {};
  for (const key of orderedKeys(value, table)) {
    const child = value[key]!;
    const shape = shapeOf(key, table);
    if (shape === 'secret') {
      if (!Array.isArray(child)) env[environmentName([...path, key])] = String(child);
      else if (child.length > 0) lists.push([...path, key].reduceRight<Json>((below, name) => ({ [name]: below }), child) as JsonObject);
    } else if (isObject(child) && tableOf(shape)) {
      const below = withoutSecrets(child, tableOf(shape)!, [...path, key], env, lists);
      if (Object.keys(below).length > 0) open[key] = below;
    } else {
      open[key] = typed(child, shape);
    }
  }
  return open;
}

/** Keys in the order of the definition, named entries after them in alphabetical order. */
function orderedKeys(value: JsonObject, table: Table): string[] {
  const known = keysOf(table).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return [...known, ...others.sort()];
}

/**
 * JavaScript has one number type, TOML two, and the server crashes on the wrong one: integers become BigInt, which
 * smol-toml writes without a point, and every other number is written as a float.
 */
function typed(value: Json, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: Json) => typed(item, shape));
  if (isObject(value)) {
    const table = tableOf(shape) ?? [];
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, typed(child, shapeOf(key, table))]));
  }
  return typeof value === 'number' && shape === 'integer' ? BigInt(value) : value;
}
