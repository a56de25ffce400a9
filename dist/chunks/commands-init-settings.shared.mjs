import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import {
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import {
  deepMerge
} from "./lib-json.shared.mjs";
import {
  nearest
} from "./lib-problems.shared.mjs";

// generators/commands/init/settings.ts
var ROOT = values_schema_default;
function settingOf(path) {
  return settingAt(path, ROOT);
}
function parseAssignment(text) {
  const at = text.indexOf("=");
  return at < 1 ? void 0 : { path: text.slice(0, at), value: text.slice(at + 1) };
}
function typedValue(path, text) {
  const type = settingOf(path)?.type;
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "array") return text === "" ? [] : text.split(",");
  return text;
}
function nest(path, value) {
  return path.reduceRight((below, key) => ({ [key]: below }), value);
}
function assign(assignments, flag) {
  const problems = [];
  let values = {};
  for (const { path, value } of assignments) {
    const keys = path.split(".");
    const secret = settingOf(keys)?.secret === true;
    if (flag === "--set" && secret) {
      problems.push({ path, message: `is a secret: everybody on this machine can read a command line; use --secret-file ${path}=FILE` });
    } else if (flag === "--secret-file" && !secret) {
      const meant = nearest(path, secretPaths(ROOT));
      const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
      problems.push({ path, message: `is not a secret key${hint}; use --set for other keys` });
    } else {
      values = deepMerge(values, nest(keys, typedValue(keys, value)));
    }
  }
  return { values, problems };
}
function secretPaths({ properties = {} }, path = []) {
  return Object.entries(properties).flatMap(
    ([key, child]) => child.secret ? [[...path, key].join(".")] : secretPaths(child, [...path, key])
  );
}

export {
  settingOf,
  parseAssignment,
  typedValue,
  nest,
  assign
};
