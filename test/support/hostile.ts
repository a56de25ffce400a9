/** Texts that some template, shell, file format or header gives a meaning to, and every key of the schema where a text can stand. */
import schema from '../../generators/generated/values.schema.json' with { type: 'json' };
import type { Json, JsonObject } from '../../generators/lib/json.ts';

export interface TextKey {
  /** `name` stands for an entry that an operator names, `0` for an item of a list. */
  readonly path: readonly string[];
  /** The form that its text must have. */
  readonly pattern?: string | undefined;
}

interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

/** Every place of an environment that takes a text, in the order of the schema. */
export function textKeys(at: Schema = schema as unknown as Schema, path: readonly string[] = []): TextKey[] {
  if (at.type === 'string') return [{ path, pattern: at.pattern }];
  const { properties, additionalProperties, items } = at;
  if (at.type === 'object' && properties === undefined && !additionalProperties) return [{ path: [...path, 'name'] }];
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, child]) => textKeys(child, [...path, key])),
    ...(additionalProperties ? textKeys(additionalProperties, [...path, 'name']) : []),
    ...(items ? textKeys(items, [...path, '0']) : []),
  ];
}

/** @param made a file that exists only if some program was run by a template or a shell */
export function hostileTexts(made: string): readonly string[] {
  const exec = `{{ exec "touch" (list "${made}") }}`;
  return [
    exec,
    `{{\`{{\`}}${exec}`,
    encodeURIComponent(exec),
    `$(touch ${made})`,
    `\`touch ${made}\``,
    `'; touch ${made}; '`,
    '${HOME} $HOME $$ $(POD_IP)',
    '{env.HOME} {$HOME} {http.request.host}',
    '123',
    '1.5e3',
    '0x1f',
    '2001-01-01',
    'null',
    '~',
    'true',
    'no',
    '- x',
    '-x',
    '--help',
    'a: b',
    'line\r\nHeader: x',
    '"double" \'single\' \\n \\',
    'a # b',
    '#',
    '*a',
    '&a b',
    '!!str x',
    '@at',
    '%41',
    '../../etc',
  ];
}

/** The text itself, and inside of what patterns ask for: a URL, a folder, an address, a name with an address. */
export function shapesOf(text: string): readonly string[] {
  const solid = text.replaceAll(' ', '\t').replace(/\s/g, '');
  return [
    text,
    `https://h.example/${text}`,
    `https://h.example/${solid}`,
    `oci://h.example/${solid}`,
    `wss://h.example/${solid}`,
    `file:///srv/${solid}`,
    `file:///srv/${encodeURIComponent(text)}`,
    `/srv/${text}`,
    `./${text}`,
    `${solid}@h.example`,
    `a@${solid}`,
    `${text} <a@h.example>`,
    `A <${solid}@h.example>`,
  ];
}

export function nested(path: readonly string[], value: Json): JsonObject {
  return path.reduceRight<Json>((below, key) => (key === '0' ? [below] : { [key]: below }), value) as JsonObject;
}
