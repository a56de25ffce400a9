/**
 * Revolt.toml as far as rendering and rules must know it. A table: keys and shapes by turns, in the order of the definition, `*` for
 * entries that the operator names. Lists instead of objects, because every start reads it, and V8 makes a hidden class for each
 * combination of keys.
 */
export type Shape = Table | '' | 'integer' | 'secret';
export type Table = readonly (string | Table)[];

/** Stands for the entries that the operator names. */
export const NAMED = '*';

/** What a table says of one of its keys; undefined when upstream reads no such key. */
export function shapeOf(key: string, table: Table): Shape | undefined {
  let named: Shape | undefined;
  for (let at = 0; at < table.length; at += 2) {
    if (table[at] === key) return table[at + 1] as Shape;
    if (table[at] === NAMED) named = table[at + 1] as Shape;
  }
  return named;
}

/** Keys of a table in the order of the definition, `*` among them. */
export function keysOf(table: Table): readonly string[] {
  return table.filter((_, index) => index % 2 === 0) as string[];
}

export function tableOf(shape: Shape | undefined): Table | undefined {
  return typeof shape === 'object' ? shape : undefined;
}
