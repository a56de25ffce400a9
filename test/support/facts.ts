/** The tables in test/facts/: what other projects' files hold, as key paths, types and defaults. test/facts/make.ts makes them. */
import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../../generators/lib/json.ts';
import { keysOf, type ChartRow, type TomlRow, type ValueType } from '../facts/tables.ts';
import { ROOT } from './values.ts';

export interface FactTable<Row> {
  /** The name of the chart, or of the file. */
  readonly of: string;
  readonly version: string;
  readonly madeFrom: readonly string[];
  readonly remake: string;
  readonly note?: string;
  readonly keys: Readonly<Record<string, Row>>;
}

/** A value of each type. A table of a chart has no defaults. */
const EXAMPLES: Readonly<Record<ValueType, Json>> = { string: '', number: 0, boolean: false, array: [], object: {}, null: null };

export const readRevoltTable = (): FactTable<TomlRow> => readTable('Revolt');
export const readChartTable = (name: string): FactTable<ChartRow> => readTable(`charts/${name}`);

function readTable<Row>(name: string): FactTable<Row> {
  return JSON.parse(readFileSync(`${ROOT}/test/facts/${name}.json`, 'utf8')) as FactTable<Row>;
}

/** Values with every key that the chart's own `values.yaml` has, each of its type, and one that its schema allows. */
export function exampleValues({ keys }: FactTable<ChartRow>): JsonObject {
  const values: Record<string, Json> = {};
  for (const [pointer, row] of Object.entries(keys)) {
    const { own, schema } = typeof row === 'string' ? { own: row } : row;
    if (own !== undefined) setAt(values, keysOf(pointer), schema?.enum?.[0] ?? structuredClone(EXAMPLES[own]));
  }
  return values;
}

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** A JSON schema that demands what the chart's own one does, and, where that demands nothing, the type of the chart's value. */
export function schemaOf({ keys }: FactTable<ChartRow>): Schema {
  const root: Schema = {};
  for (const [pointer, row] of Object.entries(keys)) {
    const place = keysOf(pointer).reduce(schemaBelow, root);
    if (row !== 'null') Object.assign(place, typeof row === 'string' ? { type: row } : row.schema);
  }
  return root;
}

function schemaBelow(schema: Schema, key: string): Schema {
  if (key === '*') {
    schema.items ??= {};
    return schema.items;
  }
  schema.properties ??= {};
  schema.properties[key] ??= {};
  return schema.properties[key];
}

/** Sets what is at a path, and makes the maps on the way there. */
export function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= {};
  setAt(target[key] as Record<string, unknown>, rest, value);
}
