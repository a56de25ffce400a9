/**
 * Revolt.toml as far as rendering and rules must know it, small because every start reads it: a table by its keys, in the
 * order of the definition, `*` for entries that the operator names; of anything else, what is special about it.
 */
export type Shape = Table | '' | 'integer' | 'secret' | `refused: ${string}`;
export interface Table {
  readonly [key: string]: Shape;
}

/** Stands for the entries that the operator names. */
export const NAMED = '*';

/** What a table says of one of its keys; undefined when upstream reads no such key. */
export function shapeOf(key: string, table: Table): Shape | undefined {
  return table[Object.hasOwn(table, key) ? key : NAMED];
}
