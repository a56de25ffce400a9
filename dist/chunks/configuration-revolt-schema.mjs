import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  REVOLT
} from "./configuration-revolt-definition.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./runtime.shared.mjs";

// generators/configuration/revolt/schema.ts
function revoltSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Revolt.toml",
    description: "Configuration of the Stoat servers, v0.15.1",
    ...schemaOf(REVOLT)
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
}) {
  const said = [description, secret && "secret", unused && "the servers do not read it"].filter(Boolean).join("; ");
  return {
    ...rest,
    ...said === "" ? {} : { description: said },
    ...upstream === void 0 ? {} : { default: upstream },
    ...secret ? { writeOnly: true } : {},
    ...properties === void 0 ? {} : { properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, schemaOf(child)])) },
    ...items === void 0 ? {} : { items: schemaOf(items) },
    ...additionalProperties === void 0 ? {} : { additionalProperties: additionalProperties === false ? false : schemaOf(additionalProperties) }
  };
}
export {
  revoltSchema
};
