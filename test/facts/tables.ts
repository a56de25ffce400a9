/**
 * Tables of facts about files of other projects, for the tests: key paths, types and defaults, and nothing of the files' text.
 * A row's key is a JSON Pointer; `*` stands for any item of a list. What reads them: test/support/facts.ts.
 */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';

/** The type of a chart's default, in the words of JSON Schema; a map that has keys has no row of its own. */
export type ValueType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What a chart's JSON schema demands of one value; the rows below it are its `properties` and `items`. */
export interface Demands {
  readonly type?: Json;
  readonly enum?: readonly Json[];
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** The type of the default alone, where the schema demands that type or nothing. `own` is missing where there is no default. */
export type ChartRow = ValueType | { readonly own?: ValueType; readonly schema: Demands };

/** A row of a TOML file: `type` is `integer`, `float`, `list of integer` and so on, or `table` for one without keys. */
export interface TomlRow {
  readonly type: string;
  readonly default?: Json;
}

/** Keywords of JSON Schema that restrict values and have no place in a table. Leaving one out unseen would weaken the tests. */
const NOT_EXPRESSED = [
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'const', 'contains', 'pattern', 'format', 'uniqueItems', 'prefixItems'],
  ...['patternProperties', 'propertyNames', 'dependencies', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties', '$dynamicRef', '$recursiveRef'],
];

/** Text from this length on is a key or a certificate: its value is left out. */
const KEY_MATERIAL_LENGTH = 40;

/** The rows of a chart, from the text of its `values.yaml` and, when it has one, of its `values.schema.json`. */
export function chartRows(values: string, schema?: string): Record<string, ChartRow> {
  const own = new Map<string, ValueType | undefined>();
  collectTypes(parseYaml(values) as Json, '', own);
  const demands = new Map<string, Demands>();
  if (schema !== undefined) {
    const root = JSON.parse(schema) as JsonObject;
    collectDemands({ schema: root, root, pointer: '', followed: [] }, demands);
  }
  const pointers = new Set([...own.keys(), ...demands.keys()]);
  const rows = [...pointers].map((pointer) => [pointer, chartRow(own.get(pointer), own.has(pointer), demands.get(pointer) ?? {})] as const);
  return Object.fromEntries(rows.filter((row): row is [string, ChartRow] => row[1] !== undefined));
}

function chartRow(own: ValueType | undefined, hasDefault: boolean, schema: Demands): ChartRow | undefined {
  const demandsNothingElse = [{}, { type: own ?? 'object' }].some((demands) => JSON.stringify(demands) === JSON.stringify(schema));
  if (hasDefault && demandsNothingElse) return own;
  return own === undefined ? { schema } : { own, schema };
}

/** The types by pointer; undefined for a map that has keys. */
function collectTypes(value: Json, pointer: string, found: Map<string, ValueType | undefined>): void {
  if (isObject(value) && !isEmpty(value)) {
    found.set(pointer, undefined);
    for (const [key, child] of Object.entries(value)) collectTypes(child, below(pointer, key), found);
  } else {
    found.set(pointer, value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as ValueType));
  }
}

interface Place {
  readonly schema: JsonObject;
  /** The whole schema, in which references are looked up. */
  readonly root: JsonObject;
  readonly pointer: string;
  /** References on the way to this place. */
  readonly followed: readonly string[];
}

function collectDemands({ schema, root, pointer, followed }: Place, found: Map<string, Demands>): void {
  const { $ref, ...rest } = schema;
  if (typeof $ref === 'string') {
    if (!$ref.startsWith('#') || followed.includes($ref)) throw new Error(`${pointer}: cannot follow the reference ${$ref}`);
    const target = keysOf($ref.slice(1)).reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), root);
    if (!isObject(target)) throw new Error(`${pointer}: ${$ref} is not in the schema`);
    collectDemands({ schema: { ...target, ...rest }, root, pointer, followed: [...followed, $ref] }, found);
    return;
  }
  const { type, enum: allowed, required, additionalProperties, properties, items } = rest;
  const free = additionalProperties === undefined || typeof additionalProperties === 'boolean' || isEmpty(additionalProperties);
  const refused = [
    ...NOT_EXPRESSED.filter((keyword) => Object.hasOwn(rest, keyword)),
    ...(free ? [] : ['additionalProperties']),
    ...(Array.isArray(items) ? ['items'] : []),
  ];
  if (refused.length > 0) throw new Error(`${pointer || 'the schema'}: a table does not express ${refused.join(', ')}`);
  const demands = { type, enum: allowed, required, ...(additionalProperties === false ? { additionalProperties } : {}) };
  found.set(pointer, Object.fromEntries(Object.entries(demands).filter(([, value]) => value !== undefined)) as Demands);
  const children = Object.entries((properties ?? {}) as Record<string, JsonObject>);
  for (const [key, child] of children) collectDemands({ schema: child, root, pointer: below(pointer, key), followed }, found);
  if (isObject(items) && !isEmpty(items)) collectDemands({ schema: items, root, pointer: `${pointer}/*`, followed }, found);
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** The rows of a TOML file. */
export function tomlRows(text: string): Record<string, TomlRow> {
  const rows: Record<string, TomlRow> = {};
  const collect = (value: unknown, pointer: string): void => {
    if (!isObject(value) || value instanceof Date) {
      const isKey = typeof value === 'string' && value.length >= KEY_MATERIAL_LENGTH;
      rows[pointer] = { type: tomlType(value, pointer), ...(isKey ? {} : { default: withoutBigInt(value) }) };
    } else if (isEmpty(value)) rows[pointer] = { type: 'table' };
    else for (const [key, child] of Object.entries(value)) collect(child, below(pointer, key));
  };
  collect(parseToml(text, { integersAsBigInt: true }), '');
  return rows;
}

function tomlType(value: unknown, pointer: string): string {
  if (Array.isArray(value)) return `list of ${[...new Set(value.map((item) => tomlType(item, pointer)))].join(' and ') || 'nothing'}`;
  const type = { bigint: 'integer', number: 'float', string: 'string', boolean: 'boolean' }[typeof value as string];
  if (type === undefined) throw new Error(`${pointer}: a table expresses no dates, and no tables in lists`);
  return type;
}

function withoutBigInt(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withoutBigInt);
  return typeof value === 'bigint' ? Number(value) : (value as Json);
}

/** The text of a table: what it is about, then one line for each key, sorted by code units. */
export function renderTable(head: object, keys: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const rows = Object.keys(keys).sort();
  const rendered = rows.map((pointer) => `    ${JSON.stringify(pointer)}: ${JSON.stringify(keys[pointer])}`);
  return `{\n${lines.join('\n')}\n  "keys": {\n${rendered.join(',\n')}\n  }\n}\n`;
}

function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys of a JSON Pointer. */
export function keysOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
