import { VALUES } from '../generators/configuration/schema.ts';
import { plain } from './validators.ts';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** Revolt.toml's own settings are checked, but not known to our code. */
const OPAQUE = new Set(['revolt']);

/** TypeScript's types of an environment, for code that must not import the definition: components are a part of it. */
export function valuesModule(): string {
  return [
    "import type { JsonObject } from '../lib/json.ts';",
    '',
    '/** Layered values after validation: defaults filled in, nothing unknown left. */',
    `export interface Values ${objectType(plain(VALUES) as Schema, '')}`,
    '',
    '/** Key of a Stoat service in `apps`. */',
    "export type AppName = keyof Values['apps'];",
    '/** Identifier of a secret that is derived from the seed. */',
    "export type IdentifierName = keyof Values['secretOverrides'];",
    '',
  ].join('\n');
}

function objectType({ properties = {}, required = [] }: Schema, indent: string): string {
  const lines = Object.entries(properties).flatMap(([key, schema]) => [
    ...(schema.description === undefined ? [] : [`${indent}  /** ${schema.description.replaceAll('*/', '*\\/')} */`]),
    `${indent}  readonly ${/^\w+$/.test(key) ? key : `'${key}'`}${required.includes(key) ? '' : '?'}: ${
      OPAQUE.has(key) ? 'JsonObject' : typeOf(schema, `${indent}  `)
    }${required.includes(key) ? '' : ' | undefined'};`,
  ]);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.enum !== undefined) return schema.enum.map((option) => `'${option}'`).join(' | ');
  if (schema.type === 'array') return `readonly ${typeOf(schema.items!, indent)}[]`;
  if (schema.type === 'object') return schema.properties === undefined ? 'JsonObject' : objectType(schema, indent);
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown');
}
