import type { JsonObject } from '../../lib/json.ts';
import { REVOLT, type Setting } from './definition.ts';

/** JSON Schema (draft 7) of Revolt.toml, for editors: upstream's defaults, and every key with its meaning. */
export function revoltSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Revolt.toml',
    description: 'Configuration of the Stoat servers, v0.15.1',
    ...schemaOf(REVOLT),
  };
}

function schemaOf({
  description,
  secret,
  upstream,
  unused,
  expect: _,
  public: __,
  properties,
  items,
  additionalProperties,
  ...rest
}: Setting): JsonObject {
  const said = [description, secret && 'secret', unused && 'the servers do not read it'].filter(Boolean).join('; ');
  return {
    ...(rest as JsonObject),
    ...(said === '' ? {} : { description: said }),
    ...(upstream === undefined ? {} : { default: upstream as JsonObject }),
    ...(secret ? { writeOnly: true } : {}),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, schemaOf(child)])) }),
    ...(items === undefined ? {} : { items: schemaOf(items) }),
    ...(additionalProperties === undefined
      ? {}
      : { additionalProperties: additionalProperties === false ? false : schemaOf(additionalProperties) }),
  };
}
