import type { Values } from '../components/component.ts';
import { validators as always } from '../generated/always.js';
import { ALWAYS_DEFAULTS, DEFAULTS } from '../generated/defaults.ts';
import { canonical, copyOf, isObject, type Json } from '../lib/json.ts';

/**
 * Values that satisfy the schema, with defaults filled in; undefined when they do not, and `explain` says why.
 * What is equal to its default was checked when this was built, so that its validator need not be loaded.
 */
export async function parseValues(input: Json): Promise<Values | undefined> {
  const given = canonical(input);
  if (!isObject(given)) return undefined;
  const values: Record<string, Json> = { ...ALWAYS_DEFAULTS, ...given };
  const changed: string[] = [];
  for (const [key, text] of Object.entries(DEFAULTS)) {
    if (!Object.hasOwn(values, key)) values[key] = JSON.parse(text) as Json;
    else if (JSON.stringify(values[key]) !== text) changed.push(key);
  }
  if (Object.keys(values).some((key) => !Object.hasOwn(always, key) && !Object.hasOwn(DEFAULTS, key))) return undefined;
  const satisfies = (key: string, isValid: (value: unknown) => boolean): boolean => {
    // A validator fills in defaults, and the input is the caller's.
    values[key] = copyOf(values[key]!);
    return isValid(values[key]);
  };
  for (const [key, isValid] of Object.entries(always)) {
    if (!Object.hasOwn(values, key) || !satisfies(key, isValid)) return undefined;
  }
  for (const key of changed) {
    const { validators } = key === 'revolt' ? await import('../generated/revolt.js') : await import('../generated/seldom.js');
    if (!satisfies(key, validators[key]!)) return undefined;
  }
  return values as unknown as Values;
}
