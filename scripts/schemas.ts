import { POLICY } from '../generators/bump/policy-definition.ts';
import { ENVIRONMENT_KEYS, VERSION_KEYS } from '../generators/configuration/schema.ts';
import { plain } from './validators.ts';

type Schema = { [keyword: string]: unknown };

const INFRA_KEYS = ['infraChartVersions', 'infraImageTags', 'composeImageTags'] as const;

/** JSON Schemas for editors, by file name below `schemas/`. No key is required in a file: a layer may lack any. */
export function editorSchemas(): Record<string, Schema> {
  const infra = Object.fromEntries(INFRA_KEYS.map((key) => [key, VERSION_KEYS[key]]));
  const stoat = Object.fromEntries(Object.entries(VERSION_KEYS).filter(([key]) => !(INFRA_KEYS as readonly string[]).includes(key)));
  return {
    'environment.schema.json': file('An environment, or its secret file', { ...ENVIRONMENT_KEYS, ...VERSION_KEYS }),
    'infra-versions.schema.json': file('Versions of the infrastructure', infra),
    'stoat-versions.schema.json': file('Versions of Stoat', stoat),
    'bump.schema.json': { $schema: DRAFT, title: 'Policy of stoat-gen bump', ...forEditors(plain(POLICY), { isWhole: true }) },
  };
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

function file(title: string, properties: Record<string, unknown>): Schema {
  return {
    $schema: DRAFT,
    title,
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, forEditors(plain(schema))])),
    additionalProperties: false,
  };
}

/** With our words turned into what editors show; without `required` where the file is a layer, and not the whole. */
function forEditors(schema: Schema, { isWhole }: { readonly isWhole: boolean } = { isWhole: false }): Schema {
  const {
    required,
    secret,
    expect,
    layer: _,
    public: __,
    upstream,
    unused,
    description,
    properties,
    items,
    additionalProperties,
    ...rest
  } = schema;
  const said = [
    [description, expect && `(${String(expect)})`].filter(Boolean).join(' '),
    secret && 'Secret: belongs into NAME.secret.yaml',
    unused && 'The servers do not read it',
  ].filter(Boolean);
  const below = (child: Schema): Schema => forEditors(child, { isWhole });
  return {
    ...rest,
    ...(isWhole && required !== undefined ? { required } : {}),
    ...(said.length > 0 ? { description: said.join('. ') } : {}),
    ...(upstream === undefined ? {} : { default: upstream }),
    ...(properties === undefined ? {} : { properties: mapValues(properties as Record<string, Schema>, below) }),
    ...(items === undefined ? {} : { items: below(items as Schema) }),
    ...(additionalProperties === undefined
      ? {}
      : { additionalProperties: additionalProperties === false ? false : below(additionalProperties as Schema) }),
  };
}

function mapValues<T, R>(record: Record<string, T>, f: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));
}
