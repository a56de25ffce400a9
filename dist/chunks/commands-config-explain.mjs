import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import {
  formatOrigin,
  originsIn
} from "./environment-locate.shared.mjs";
import {
  loadEnvironment
} from "./configuration-run.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  MODULES,
  service
} from "./configuration-text.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import "./lib-processes.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import {
  layerFiles
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import {
  REVOLT,
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import "./configuration-path.shared.mjs";
import {
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  nearest
} from "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/configuration/revolt/sources.ts
var SOURCES = Object.assign(
  {
    "hosts.app": ["domain"],
    "hosts.api": ["domain"],
    "hosts.events": ["domain"],
    "hosts.autumn": ["domain"],
    "hosts.january": ["domain"],
    "api.smtp.host": ["smtp.host"],
    "api.smtp.username": ["smtp.username"],
    "api.smtp.password": ["smtp.password"],
    "api.smtp.from_address": ["smtp.fromAddress", "domain"],
    "api.smtp.reply_to": ["smtp.replyTo"],
    "api.smtp.port": ["smtp.port"],
    "api.smtp.use_tls": ["smtp.useTls"],
    "api.smtp.use_starttls": ["smtp.useStarttls"],
    "pushd.vapid.private_key": ["vapid.privateKey"],
    "pushd.vapid.public_key": ["vapid.publicKey"],
    "files.encryption_key": ["files.encryptionKey"]
  },
  ...MODULES.map(({ sources }) => sources),
  ...APP_NAMES.map(service).map(({ sources }) => sources)
);

// generators/commands/config/explain.ts
var ENVIRONMENT = values_schema_default;
async function explainConfig({ root, env, path, format }, terminal) {
  const keys = splitPath(path);
  const known = [REVOLT, ENVIRONMENT].some((schema) => settingAt(keys, schema) !== void 0);
  if (!known) throw unknownPath(path, keys);
  const vocabularies = await readVocabularies(root, env, terminal);
  const found = vocabularies.filter((vocabulary) => settingAt(keys, vocabulary.root) !== void 0);
  const explanations = found.map((vocabulary) => explanationOf(keys, vocabulary));
  terminal.stdout.write(format === "json" ? `${JSON.stringify(explanations, null, 2)}
` : explanations.map(formatExplanation).join("\n"));
}
function splitPath(path) {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, quoted, plain]) => plain ?? JSON.parse(`"${quoted}"`)
  );
}
function unknownPath(path, keys) {
  const open = openMapAbove(keys);
  if (open !== void 0) return new UserError(`${open} is a map whose keys are not checked here; try: stoat-gen config explain ${open}`);
  const all = [...pathsOf(REVOLT), ...pathsOf(ENVIRONMENT)];
  const last = keys.at(-1) ?? "";
  const meant = nearestBelow(keys) ?? nearest(path, all) ?? all.find((candidate) => candidate.endsWith(`.${last}`));
  return new UserError(
    `there is no setting ${JSON.stringify(path)}, neither in Revolt.toml nor in an environment${meant === void 0 ? "" : `; did you mean ${meant}?`}`
  );
}
function openMapAbove(keys) {
  for (let depth = keys.length - 1; depth > 0; depth--) {
    const { type, properties, additionalProperties } = settingAt(keys.slice(0, depth), ENVIRONMENT) ?? {};
    if (type === "object" && properties === void 0 && additionalProperties === void 0) return keys.slice(0, depth).join(".");
  }
  return void 0;
}
function nearestBelow(keys) {
  for (const schema of [REVOLT, ENVIRONMENT]) {
    const depth = keys.findIndex((_, index) => settingAt(keys.slice(0, index + 1), schema) === void 0);
    if (depth === 0) continue;
    const parent = settingAt(keys.slice(0, depth), schema);
    const meant = nearest(keys[depth] ?? "", Object.keys(parent?.properties ?? {}));
    if (meant !== void 0) return [...keys.slice(0, depth), meant].join(".");
  }
  return void 0;
}
function pathsOf({ properties = {} }, path = []) {
  return Object.entries(properties).flatMap(([key, child]) => {
    const full = [...path, key];
    return [full.join("."), ...full.join(".") === "revolt" ? [] : pathsOf(child, full)];
  });
}
async function readVocabularies(root, named, terminal) {
  const unknown = { valueOf: () => void 0, setBy: () => "" };
  const revolt = { name: "Revolt.toml", root: REVOLT };
  const environment = { name: "environment", root: ENVIRONMENT };
  try {
    const env = chooseEnvironment(root, named);
    const { values, config } = await loadEnvironment(root, env, terminal.env);
    const origin = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG));
    return [
      { ...revolt, valueOf: (keys) => valueAt(config, keys), setBy: (keys) => setByRevolt(keys, config, origin) },
      { ...environment, valueOf: (keys) => valueAt(values, keys), setBy: (keys) => setByLayer(keys, origin) }
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.progress.note(`Without its present value: ${error.message}`);
    return [
      { ...revolt, ...unknown },
      { ...environment, ...unknown }
    ];
  }
}
function setByLayer(keys, origin) {
  const found = origin(keys);
  if (found === void 0) return "default";
  return found.isDefault ? `default (${formatOrigin(found)})` : formatOrigin(found);
}
function setByRevolt(keys, config, origin) {
  const own = origin(["revolt", ...keys]);
  if (own !== void 0 && !own.isDefault) return `${formatOrigin(own)} (revolt.${keys.join(".")})`;
  if (valueAt(config, keys) === void 0) return "the servers' default";
  const sources = SOURCES[keys.join(".")] ?? [];
  const source = sources.find((path) => {
    const found = origin(path.split("."));
    return found !== void 0 && !found.isDefault;
  });
  if (source !== void 0) return `generated from ${source} (${formatOrigin(origin(source.split(".")))})`;
  return sources.length === 0 ? "generated" : `generated from ${sources[0]} (default)`;
}
function explanationOf(keys, { name, root, valueOf, setBy }) {
  const setting = settingAt(keys, root);
  const children = Object.entries(setting.properties ?? {});
  const value = valueOf(keys);
  const setter = setBy(keys);
  return {
    path: keys.join("."),
    of: name,
    meaning: setting.description ?? "",
    type: typeOf(setting),
    allowed: allowedOf(setting),
    default: children.length > 0 ? null : defaultOf(setting),
    value: children.length > 0 || value === void 0 ? null : shown(value, setting),
    setBy: children.length > 0 || setter === "" ? null : setter,
    refused: setting.refused ?? null,
    children: [...children.map(([key, child]) => childOf(key, child, valueOf([...keys, key]))), ...namedEntries(keys, setting, valueOf)]
  };
}
function namedEntries(keys, setting, valueOf) {
  const entry = setting.additionalProperties || void 0;
  const value = valueOf(keys);
  if (entry === void 0) return [];
  const names = typeof value === "object" && value !== null ? Object.keys(value).filter((key) => !Object.hasOwn(setting.properties ?? {}, key)) : [];
  return ["<name>", ...names].map((key) => childOf(key, entry, valueOf([...keys, key])));
}
function childOf(key, setting, value) {
  const isTable = setting.properties !== void 0;
  return {
    key,
    type: typeOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable || value === void 0 ? null : shown(value, setting),
    meaning: setting.description ?? ""
  };
}
function typeOf({ type, items }) {
  const names = { string: "text", integer: "integer", number: "number", boolean: "true or false", array: "list", object: "table" };
  if (type === "array" && items !== void 0)
    return `list of ${{ string: "texts", integer: "integers", number: "numbers" }[items.type] ?? items.type}`;
  return names[type];
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
    items === void 0 ? void 0 : range(items.minimum, items.maximum, " each"),
    expect,
    expect === void 0 ? range(minLength, maxLength, " characters") : void 0
  ].filter((part) => part !== void 0);
  return parts.length === 0 ? null : parts.join("; ");
}
function defaultOf({ upstream, default: fallback }) {
  const value = upstream ?? fallback;
  if (value === void 0) return null;
  return value === "" ? "empty" : text(value);
}
function shown(value, setting) {
  if (value === "") return "empty";
  return setting.secret || holdsSecret(setting) ? MASK : text(value);
}
function holdsSecret(setting) {
  const below = [...Object.values(setting.properties ?? {}), ...setting.additionalProperties ? [setting.additionalProperties] : []];
  return below.some((child) => child.secret === true || holdsSecret(child));
}
function text(value) {
  return JSON.stringify(value);
}
function short(value) {
  return value.length > 40 ? `${value.slice(0, 39)}\u2026` : value;
}
function formatExplanation({ path, of, meaning, type, allowed, default: fallback, value, setBy, refused, children }) {
  const what = of === "Revolt.toml" ? "key of Revolt.toml" : "key of an environment";
  const lines = [
    ["type", type],
    ["allowed", allowed],
    ["default", children.length > 0 ? null : fallback ?? "none"],
    ["refused", refused],
    ["value", setBy === null ? null : value ?? "not set"],
    ["set by", setBy]
  ];
  const fields = lines.filter(([, content]) => content !== null).map(([name, content]) => `  ${name.padEnd(8)} ${content}
`);
  const table = children.length === 0 ? "" : `
${formatTable(
    ["KEY", "TYPE", "DEFAULT", "VALUE", "MEANING"],
    children.map((child) => [child.key, child.type, short(child.default ?? "-"), short(child.value ?? "-"), child.meaning])
  )}`;
  return `${path === "" ? "everything" : path}: ${what}
${meaning === "" ? "" : `  ${meaning}
`}${children.length > 0 && children.every(({ key }) => key !== "<name>") ? "" : fields.join("")}${table}`;
}
export {
  explainConfig
};
