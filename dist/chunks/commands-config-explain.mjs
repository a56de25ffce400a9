import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SOURCES
} from "./configuration-revolt-sources.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  formatOrigin,
  originsIn
} from "./environment-locate.shared.mjs";
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import {
  layerFiles
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import {
  isPublic
} from "./configuration-explain.shared.mjs";
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import {
  REVOLT,
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import {
  MASK,
  withoutCredentials
} from "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  nearest
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/config/explain.ts
var SCHEMAS = { "Revolt.toml": REVOLT, environment: values_schema_default };
async function explainConfig(options, terminal) {
  const { path, format } = options;
  const keys = [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    // `api.smtp.port`, or `features.limits["x.y"]` as messages write it.
    ([, quoted, plain]) => plain ?? JSON.parse(`"${quoted}"`)
  );
  const found = Object.keys(SCHEMAS).filter((of) => settingAt(keys, SCHEMAS[of]) !== void 0);
  if (found.length === 0) throw unknownPath(path, keys);
  const present = await readPresent(options, terminal);
  const explanations = found.map((of) => explanationOf(keys, of, present?.[of]));
  terminal.stdout.write(printed(format, explanations, () => explanations.map(formatExplanation).join("\n")));
}
function unknownPath(path, keys) {
  const open2 = openMapAbove(keys);
  if (open2 !== void 0) return new UserError(`${open2} is a map whose keys are not checked here; try: stoat-gen config explain ${open2}`);
  const all = Object.values(SCHEMAS).flatMap((schema) => pathsOf(schema));
  const meant = nearestBelow(keys) ?? nearest(path, all) ?? all.find((candidate) => candidate.endsWith(`.${keys.at(-1) ?? ""}`));
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return new UserError(`there is no setting ${JSON.stringify(path)}, neither in Revolt.toml nor in an environment${hint}`);
}
function openMapAbove(keys) {
  const above = keys.map((_, depth) => keys.slice(0, depth)).findLast((path) => {
    const { type, properties, additionalProperties } = settingAt(path, SCHEMAS.environment) ?? {};
    return path.length > 0 && type === "object" && properties === void 0 && additionalProperties === void 0;
  });
  return above?.join(".");
}
function nearestBelow(keys) {
  for (const schema of Object.values(SCHEMAS)) {
    const depth = keys.findIndex((_, index) => settingAt(keys.slice(0, index + 1), schema) === void 0);
    if (depth === 0) continue;
    const parent = settingAt(keys.slice(0, depth), schema);
    const meant = nearest(keys[depth] ?? "", Object.keys(parent?.properties ?? {}));
    if (meant !== void 0) return [...keys.slice(0, depth), meant].join(".");
  }
  return void 0;
}
function pathsOf({ properties = {} }, above = "") {
  return Object.entries(properties).flatMap(([key, child]) => {
    const path = `${above}${key}`;
    return path === "revolt" ? [path] : [path, ...pathsOf(child, `${path}.`)];
  });
}
async function readPresent(options, { env, progress }) {
  try {
    const { environment, values, config } = await loadChosen(options, env);
    const origin = originsIn(options.root, layerFiles(options.root, environment, env.KUBECONFIG));
    return {
      "Revolt.toml": { values: config, setBy: (keys) => setByRevolt(keys, config, origin) },
      environment: { values, setBy: (keys) => setByLayer(keys, origin) }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    progress.note(`Without its present value: ${error.message}`);
    return void 0;
  }
}
function setByLayer(keys, origin) {
  const found = origin(keys);
  if (found === void 0) return "default";
  return found.isDefault ? `default (${formatOrigin(found)})` : formatOrigin(found);
}
function setByRevolt(keys, config, origin) {
  const setAt = (path2) => {
    const found = origin(path2);
    return found === void 0 || found.isDefault ? void 0 : formatOrigin(found);
  };
  const path = keys.join(".");
  const own = setAt(["revolt", ...keys]);
  if (own !== void 0) return `${own} (revolt.${path})`;
  if (valueAt(config, keys) === void 0) return "the servers' default";
  const sources = SOURCES[path] ?? [];
  const source = sources.find((name) => setAt(name.split(".")) !== void 0);
  if (source !== void 0) return `generated from ${source} (${setAt(source.split("."))})`;
  return sources.length === 0 ? "generated" : `generated from ${sources[0]} (default)`;
}
function explanationOf(keys, of, present) {
  const setting = settingAt(keys, SCHEMAS[of]);
  const value = valueAt(present?.values, keys);
  const names = Object.keys(setting.properties ?? {});
  const isTable = names.length > 0;
  const named = isObject(value) ? Object.keys(value).filter((key) => !names.includes(key)) : [];
  const children = setting.additionalProperties ? [...names, "<name>", ...named] : names;
  return {
    path: keys.join("."),
    of,
    meaning: setting.description ?? "",
    type: typeOf(setting),
    allowed: allowedOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable ? null : shown(value, setting),
    setBy: isTable ? null : present?.setBy(keys) ?? null,
    unused: setting.unused === true,
    children: children.map((key) => childOf([...keys, key], of, present))
  };
}
function childOf(keys, of, present) {
  const setting = settingAt(keys, SCHEMAS[of]);
  const isTable = setting.properties !== void 0;
  return {
    key: keys.at(-1),
    type: typeOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable ? null : shown(valueAt(present?.values, keys), setting),
    meaning: setting.description ?? ""
  };
}
function typeOf({ type, items }) {
  const names = { string: "text", integer: "integer", number: "number", boolean: "true or false", array: "list", object: "table" };
  return type === "array" && items !== void 0 ? `list of ${names[items.type]}s` : names[type];
}
function allowedOf({ enum: options, minimum, maximum, minItems, maxItems, items, expect, minLength, maxLength }) {
  const range = (low, high, what) => {
    const bounded = high !== void 0 && high < Number.MAX_SAFE_INTEGER;
    if (low === void 0 && !bounded) return void 0;
    if (low === high) return `exactly ${low}${what}`;
    return bounded ? `${low ?? 0} to ${high}${what}` : `at least ${low}${what}`;
  };
  const parts = [
    options?.join(", "),
    range(minimum, maximum, ""),
    range(minItems, maxItems, " items"),
    range(items?.minimum, items?.maximum, " each"),
    expect ?? range(minLength, maxLength, " characters")
  ].filter((part) => part !== void 0);
  return parts.length === 0 ? null : parts.join("; ");
}
function defaultOf({ upstream, default: fallback }) {
  return text(upstream ?? fallback);
}
function shown(value, setting) {
  if (value === void 0 || value === "") return text(value);
  return isPublic(setting) ? text(open(value)) : MASK;
}
function open(value) {
  if (typeof value === "string") return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(open);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, open(child)])) : value;
}
function text(value) {
  if (value === void 0) return null;
  return value === "" ? "empty" : JSON.stringify(value);
}
function short(value) {
  if (value === null) return "-";
  return value.length > 40 ? `${value.slice(0, 39)}\u2026` : value;
}
function formatExplanation({ path, of, meaning, type, allowed, default: fallback, value, setBy, unused, children }) {
  const isTable = children.length > 0;
  const fields = {
    type,
    allowed,
    default: isTable ? null : fallback ?? "none",
    unused: unused ? "the servers do not read it" : null,
    value: setBy === null ? null : value ?? "not set",
    "set by": setBy
  };
  const hasFields = !isTable || children.some(({ key }) => key === "<name>");
  const rows = children.map((child) => [child.key, child.type, short(child.default), short(child.value), child.meaning]);
  return [
    `${path === "" ? "everything" : path}: key of ${of === "environment" ? "an environment" : of}
`,
    meaning === "" ? "" : `  ${meaning}
`,
    ...Object.entries(fields).map(([name, field]) => hasFields && field !== null ? `  ${name.padEnd(8)} ${field}
` : ""),
    isTable ? `
${formatTable(["KEY", "TYPE", "DEFAULT", "VALUE", "MEANING"], rows)}` : ""
  ].join("");
}
export {
  explainConfig
};
