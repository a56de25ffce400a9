import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import {
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import {
  isObject
} from "./lib-json.shared.mjs";

// generators/environment/render.ts
var SCHEMA_LINE = "# yaml-language-server: $schema=../schemas/environment.schema.json";
var VALUES = values_schema_default;
var WIDTH = 120;
var SECRET_KEYS = ["secretSeed", "secretOverrides", "vapid", "files"];
function isSecretKey(path) {
  return SECRET_KEYS.includes(path[0]) || settingAt(path, VALUES)?.secret === true;
}
function partOf(values, secret) {
  const pick = (value, path) => Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const at = [...path, key];
      if (isObject(child) && !(path.length === 0 && SECRET_KEYS.includes(key))) {
        const below = pick(child, at);
        return Object.keys(below).length > 0 || !secret && Object.keys(child).length === 0 ? [[key, below]] : [];
      }
      return isSecretKey(at) === secret ? [[key, child]] : [];
    })
  );
  return pick(values, []);
}
function renderSections(values, show = scalar) {
  const order = Object.keys(VALUES.properties ?? {});
  const keys = Object.keys(values).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return keys.flatMap((key) => ["", ...describe(key), ...lines(key, values[key], "", show)]);
}
function describe(key) {
  const description = settingAt([key], VALUES)?.description;
  return description === void 0 ? [] : wrap(description).map((line) => `# ${line}`);
}
function lines(key, value, indent, show) {
  if (!isObject(value) || Object.keys(value).length === 0) return [`${indent}${word(key)}: ${isObject(value) ? "{}" : show(value)}`];
  return [`${indent}${word(key)}:`, ...Object.entries(value).flatMap(([name, child]) => lines(name, child, `${indent}  `, show))];
}
function word(key) {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key) ? key : scalar(key);
}
function scalar(value) {
  const plain = typeof value === "string" && /^[A-Za-z][A-Za-z0-9_./@+-]*(?::\/\/[A-Za-z0-9_./@+-]+)?$/.test(value);
  if (plain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function wrap(text) {
  const rows = [];
  for (const next of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== void 0 && last.length + next.length < WIDTH - 3) rows[rows.length - 1] = `${last} ${next}`;
    else rows.push(next);
  }
  return rows;
}

export {
  SCHEMA_LINE,
  VALUES,
  isSecretKey,
  partOf,
  renderSections,
  scalar
};
