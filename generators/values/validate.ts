import { validate as isValid } from '../generated/is-valid.js';
import { canonical, isObject, type Json } from '../json.ts';
import type { Values } from './definition.ts';

/** Values that passed the schema, or undefined when the caller should ask {@link explain} what is wrong. */
export function parseValues(input: Json): Values | undefined {
  const values = canonical(input);
  return isObject(values) && isValid(values) ? (values as unknown as Values) : undefined;
}
