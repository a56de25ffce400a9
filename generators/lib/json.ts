/** A JSON value; what every border hands over before a schema has seen it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether objects and lists are nested more than `levels` deep. */
export function deeperThan(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (deeperThan((value as JsonObject)[key]!, levels - 1)) return true;
  return false;
}

/** The value at a path through objects and lists; undefined where there is none, or null, which means "not set". */
export function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)] as Json | undefined;
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at ?? undefined;
}

/** Objects merged key by key, later wins; anything else, lists included, is replaced. */
export function deepMerge(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
    define(merged, key, isObject(below) && isObject(value) ? deepMerge(below, value) : value);
  }
  return merged;
}

/**
 * The same value with sorted keys, and without keys that are null: in a layered file null means "not set". What is
 * computed from it does not depend on the order in which an operator wrote the keys. What has that form already, as all
 * that helmfile sends, comes back as it is, not as a copy.
 */
export function canonical(value: Json): Json {
  return isCanonical(value) ? value : sorted(value);
}

function isCanonical(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const isList = Array.isArray(value);
  let last = '';
  for (const key in value) {
    const child = (value as JsonObject)[key]!;
    if (!isList && (child === null || key < last)) return false;
    if (!isCanonical(child)) return false;
    last = key;
  }
  return true;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const object: Record<string, Json> = {};
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== null) define(object, key, sorted(value[key]!));
  }
  return object;
}

/** A copy that may be changed, as ajv does to fill in defaults. */
export function copyOf(value: Json): Json {
  return typeof value === 'object' ? (JSON.parse(JSON.stringify(value)) as Json) : value;
}

/** Sets a key even when it is called `__proto__`, which plain assignment would swallow. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
