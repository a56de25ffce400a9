import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SCHEMA_LINE,
  partOf,
  renderSections,
  scalar
} from "./environment-render.shared.mjs";
import {
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  confirm
} from "./lib-terminal-ask.shared.mjs";
import {
  createFile,
  readSecretFile
} from "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  TomlError,
  computeLayered,
  deriveSecret,
  environmentName,
  parse,
  plan,
  readLayers,
  resolved
} from "./environment-load.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  MODULES,
  RTC_TCP_PORT,
  SIGNAL_PORT,
  STORAGE_PROVIDERS,
  service
} from "./configuration-rules.shared.mjs";
import "./lib-processes.shared.mjs";
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import {
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import {
  BASE_LAYERS,
  isEnvironmentName
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  canonical,
  deepMerge,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem,
  nearest
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  parseDocument
} from "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/import/import.ts
import { randomBytes } from "node:crypto";
import { lstat, rm } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// generators/migrate/draft.ts
var Draft = class {
  values = {};
  mapped = [];
  conflicts = [];
  unmapped = [];
  warnings = [];
  /** Decisions that only the operator can take; comments of the environment file. */
  decisions = [];
  expected = { revolt: [], values: [], credentials: /* @__PURE__ */ new Map() };
  #origins = /* @__PURE__ */ new Map();
  /** Sets a key of the environment. */
  set(path, value, from, note) {
    let at = this.values;
    for (const key of path.slice(0, -1)) at = isObject(at[key]) ? at[key] : own(at, key, {});
    own(at, path.at(-1), value);
    this.#origins.set(JSON.stringify(path), from);
    this.mapped.push({ from, to: formatPath(path), note });
  }
  /** Keeps a credential that was in use, verbatim. */
  override(identifier, value, from) {
    this.set(["secretOverrides", identifier], value, from);
    this.expected.credentials.set(identifier, value);
  }
  keep(from, value, reason) {
    this.unmapped.push({ from, value, reason, secret: looksSecret(from.name, value) });
  }
  keepSecret(from, value, reason) {
    this.unmapped.push({ from, value, reason, secret: true });
  }
  conflict(setting, wins, loses, lost, secret, why) {
    this.conflicts.push({ setting, wins, loses, why });
    const reason = `${describeOrigin(wins)} says otherwise and counts`;
    this.unmapped.push({ from: loses, value: lost, reason, secret: secret || looksSecret(loses.name, lost) });
  }
  /** Where the value at a key of the environment, or at the nearest key above it, comes from. */
  originOf(path) {
    for (let length = path.length; length > 0; length--) {
      const found = this.#origins.get(JSON.stringify(path.slice(0, length)));
      if (found !== void 0) return found;
    }
    return void 0;
  }
};
function describeOrigin({ file, line, name }) {
  return `${line === void 0 ? file : `${file}:${line}`} ${name}`;
}
function same(a, b) {
  return a !== void 0 && b !== void 0 && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
function leaves(tree, path = []) {
  return Object.entries(tree).flatMap(
    ([key, value]) => isObject(value) && Object.keys(value).length > 0 ? leaves(value, [...path, key]) : [{ path: [...path, key], value }]
  );
}
function looksSecret(name, value) {
  if (/key|secret|passw|passphrase|token|dsn|credential|auth|private|seed|salt|pepper|cert/i.test(name)) return true;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /:\/\/[^/\s"]*@/.test(text) || /(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[A-Za-z])[A-Za-z0-9+_-]{20,}/.test(text);
}
function own(target2, key, value) {
  Object.defineProperty(target2, key, { value, enumerable: true, configurable: true, writable: true });
  return value;
}

// generators/migrate/env-file.ts
function parseEnvFile(text, file) {
  const entries = [];
  const problems = [];
  let at = 0;
  let line = 1;
  const advance = (to) => {
    for (; at < to; at++) if (text[at] === "\n") line++;
  };
  const endOfLine = () => {
    const end = text.indexOf("\n", at);
    return end === -1 ? text.length : end;
  };
  while (at < text.length) {
    const head = /^[^\S\n]*(?:(#)|(?:export[^\S\n]+)?([A-Za-z_][A-Za-z0-9_.]*)[^\S\n]*(?:=[^\S\n]*|(?=\n|$)))?/.exec(
      text.slice(at, endOfLine() + 1)
    );
    const started = line;
    const report = (message) => void problems.push({ file, line: started, message });
    const name = head[2];
    if (name === void 0) {
      if (head[1] === void 0 && text.slice(at, endOfLine()).trim() !== "") report("is no assignment of the form NAME=value");
      advance(endOfLine() + 1);
      continue;
    }
    if (!head[0].includes("=")) {
      report(`names ${name} without a value: docker takes it from the shell's environment; write the value there`);
      advance(endOfLine() + 1);
      continue;
    }
    advance(at + head[0].length);
    const quote2 = text[at];
    const read = quote2 === "'" || quote2 === '"' ? quoted(text, at, quote2) : unquoted(text.slice(at, endOfLine()));
    if ("problem" in read) {
      report(`${name}: ${read.problem}`);
      advance(endOfLine() + 1);
      continue;
    }
    advance(at + read.length);
    if (!/^[^\S\n]*(?:#.*)?$/.test(text.slice(at, endOfLine()))) report(`${name}: something stands behind the closing quote`);
    entries.push({ name, value: read.value, line: started });
    advance(endOfLine() + 1);
  }
  if (problems.length > 0) throw new UserError(problems);
  return entries;
}
var DOLLAR = "holds a $ that docker may replace by a variable; put the text that the servers see in single quotes";
function unquoted(rest) {
  const value = rest.replace(/\s+#.*$/, "").trimEnd();
  if (value.includes("#"))
    return { problem: "holds a # outside of quotes, which some read as the start of a comment; put the text in single quotes" };
  if (value.includes("$")) return { problem: DOLLAR };
  if (/['"`\\]/.test(value))
    return {
      problem: "holds a quote or a backslash inside of unquoted text, which programs read differently; put the text in single quotes"
    };
  return { value, length: rest.length };
}
function quoted(text, start2, quote2) {
  const escapes = { n: "\n", r: "\r", '"': '"', "\\": "\\", $: "$" };
  let value = "";
  for (let at = start2 + 1; at < text.length; at++) {
    const char = text[at];
    if (char === quote2) return { value, length: at + 1 - start2 };
    if (char === "\\" && quote2 === '"') {
      const escaped = escapes[text[at + 1] ?? ""];
      if (escaped === void 0) return { problem: "holds an escape that programs read differently; put the text in single quotes" };
      value += escaped;
      at++;
    } else if (char === "\\" && text[at + 1] === quote2) {
      return { problem: "holds \\', which programs read differently; put the text in double quotes" };
    } else if (char === "$" && quote2 === '"') {
      return { problem: DOLLAR };
    } else {
      value += char;
    }
  }
  return { problem: "has no closing quote" };
}

// generators/migrate/toml-file.ts
function parseToml(text, file) {
  try {
    return plain(parse(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError([{ file, line: error.line, message: `is not valid TOML, near column ${error.column}` }]);
  }
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null) {
    const copy = {};
    for (const [key, child] of Object.entries(value)) {
      Object.defineProperty(copy, key, { value: plain(child), enumerable: true, configurable: true, writable: true });
    }
    return copy;
  }
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
function lineOfTomlKey(text, path) {
  let table = [];
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== void 0) {
      table = keyParts(header);
      continue;
    }
    const key = /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (key === void 0) continue;
    const full = [...table, ...keyParts(key)];
    if (full.length <= path.length && full.every((part, depth) => part === path[depth])) return index + 1;
  }
  return void 0;
}
function keyParts(key) {
  return [...key.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);
}

// generators/migrate/compose-settings.ts
var PREFIX = "REVOLT__";
var OLD_NAMES = {
  PUSHD_VAPID_PRIVATEKEY: ["pushd", "vapid", "private_key"],
  PUSHD_VAPID_PUBLICKEY: ["pushd", "vapid", "public_key"],
  FILES_ENCRYPTION_KEY: ["files", "encryption_key"],
  LIVEKIT_WORLDWIDE_KEY: ["api", "livekit", "nodes", "worldwide", "key"],
  LIVEKIT_WORLDWIDE_SECRET: ["api", "livekit", "nodes", "worldwide", "secret"]
};
var EXAMPLES = /^VALID_SECRET_EXAMPLE(?:_2)?$/;
var IGNORED = ["hosts.gifbox", "hosts.voso_legacy", "hosts.voso_legacy_ws", "api.security.authifier_shield_key"];
var ComposeSettings = class {
  #effective = /* @__PURE__ */ new Map();
  /** Adds a layer; later ones win. */
  add(entries, draft, why) {
    for (const entry of entries) {
      const key = JSON.stringify(entry.path);
      const below = this.#effective.get(key);
      if (below !== void 0 && !same(below.value, entry.value)) {
        const setting = settingAt(entry.path);
        draft.conflict(
          formatPath(entry.path),
          entry.from,
          below.from,
          below.value,
          setting === void 0 || setting.secret === true,
          below.from.file === entry.from.file ? "the last line of a file counts" : why
        );
      }
      this.#effective.set(key, entry);
    }
  }
  get(...path) {
    return this.#effective.get(JSON.stringify(path));
  }
  /** The value that the servers use: what is set, else upstream's default. */
  value(...path) {
    return this.get(...path)?.value ?? settingAt(path)?.upstream;
  }
  text(...path) {
    const value = this.value(...path);
    return typeof value === "string" ? value : "";
  }
  /** Where a value comes from; the servers' own defaults are a place too. */
  from(...path) {
    return this.get(...path)?.from ?? { file: "the servers' default", name: formatPath(path) };
  }
  /** What is set below a path, in the order in which it was read. */
  below(...path) {
    return this.all().filter((entry) => path.every((key, index) => entry.path[index] === key));
  }
  all() {
    return [...this.#effective.values()];
  }
};
function tomlEntries(source, draft) {
  const found = leaves(parseToml(source.text, source.file)).map(({ path, value }) => ({
    path,
    value,
    from: { file: source.file, line: lineOfTomlKey(source.text, path), name: formatPath(path) }
  }));
  return found.filter((entry) => !isEmptyTable(entry.value) && known(entry, draft));
}
function secretsEnvEntries(source, draft) {
  const settings2 = [];
  const oldStyle = [];
  for (const { name, value, line } of parseEnvFile(source.text, source.file)) {
    const from = { file: source.file, line, name };
    const old = OLD_NAMES[name];
    if (old !== void 0) {
      if (value !== "") oldStyle.push({ path: old, value, from });
    } else if (name.toUpperCase().startsWith(PREFIX)) {
      const entry = variableEntry(name, value, from);
      if (known(entry, draft)) settings2.push(entry);
    } else if (!EXAMPLES.test(name)) {
      draft.keepSecret(from, value, "neither the servers nor this project read it");
    }
  }
  return { settings: settings2, oldStyle };
}
function composeFileEntries(source, draft) {
  const document = parseDocument(source.text, { logLevel: "silent", prettyErrors: true, stringKeys: true });
  const broken = document.errors[0];
  if (broken !== void 0) throw new UserError([{ file: source.file, line: broken.linePos?.[0].line, message: "is not valid YAML" }]);
  const services = document.toJS({ maxAliasCount: 100 })?.services;
  if (!isObject(services)) return [];
  const lines = source.text.split("\n");
  return Object.values(services).flatMap((service2) => {
    const environment = isObject(service2) ? service2.environment : void 0;
    const pairs = Array.isArray(environment) ? environment.map(
      (item) => [
        String(item).split("=")[0],
        String(item).includes("=") ? String(item).slice(String(item).indexOf("=") + 1) : void 0
      ]
    ) : isObject(environment) ? Object.entries(environment) : [];
    return pairs.flatMap(([name, value]) => {
      if (!name.toUpperCase().startsWith(PREFIX)) return [];
      const index = lines.findIndex((line) => line.includes(name));
      const from = { file: source.file, line: index === -1 ? void 0 : index + 1, name };
      if (value === void 0 || value === null || isObject(value) || /(?<!\$)(?:\$\$)*\$(?!\$)/.test(String(value))) {
        throw new UserError([
          {
            ...from,
            path: name,
            message: "takes its value from the shell or another file; write the value that the servers see into secrets.env"
          }
        ]);
      }
      const entry = variableEntry(name, String(value).replaceAll("$$", "$"), from);
      return known(entry, draft) ? [entry] : [];
    });
  });
}
function variableEntry(name, text, from) {
  const path = name.slice(PREFIX.length).toLowerCase().split("__");
  return { path, value: typed(text, settingAt(path)), from };
}
function typed(text, setting) {
  const lower = text.toLowerCase();
  switch (setting?.type) {
    case "boolean":
      return ["true", "on", "yes", "1"].includes(lower) ? true : ["false", "off", "no", "0"].includes(lower) ? false : text;
    case "integer":
      return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case "number":
      return text.trim() === text && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    default:
      return text;
  }
}
function known({ path, value, from }, draft) {
  const name = path.join(".");
  if (IGNORED.includes(name)) {
    if (value !== "") draft.keep(from, value, "today's servers ignore it");
    return false;
  }
  const setting = settingAt(path);
  if (setting === void 0 || setting.type === "object" && !isObject(value)) {
    const keep = from.name === environmentName(path) ? draft.keepSecret : draft.keep;
    keep.call(draft, from, value, "unknown: the servers have no such setting");
    return false;
  }
  if (setting.refused !== void 0) {
    if (!(Array.isArray(value) && value.length === 0)) draft.keepSecret(from, value, `cannot be taken over: ${setting.refused}`);
    return false;
  }
  return true;
}
function isEmptyTable(value) {
  return isObject(value) && Object.keys(value).length === 0;
}

// generators/migrate/source-files.ts
import { isUtf8 } from "node:buffer";
import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
var MAX_BYTES = 1024 * 1024;
async function readSource(folder, name) {
  const file = join(folder.label, name);
  const refuse = (message) => {
    throw new UserError([{ file, message }]);
  };
  const handle = await open(join(folder.path, name), constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
    return refuse(error.code === "EACCES" ? "may not be read by you" : `cannot be read (${error.code ?? "unknown reason"})`);
  });
  if (handle === void 0) return void 0;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return refuse("is no regular file");
    if (found.size > MAX_BYTES) return refuse("is larger than 1 MiB");
    const bytes = await handle.readFile();
    if (!isUtf8(bytes)) return refuse("is not UTF-8 text");
    const text = bytes.toString("utf8").replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
    return { file, bytes, text, mode: found.mode & 511 };
  } finally {
    await handle.close();
  }
}
async function namesIn(folder) {
  return (await readdir(folder.path).catch(() => [])).sort();
}
function modeWarning({ file, mode }) {
  if ((mode & 63) === 0) return void 0;
  return `${file} holds secrets and others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${file}`;
}

// generators/migrate/compose.ts
var REVOLT_TOML = "Revolt.toml";
var SECRETS_ENV = "secrets.env";
var WEB_ENV = ".env.web";
var LIVEKIT_YML = "livekit.yml";
var COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var OVERRIDE_FILES = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];
var OF_NO_USE = /^(?:\.git.*|\.env|Caddyfile|LICENSE|.*\.md|generate_config\.sh|migrations|data.*|stoat\.json|secrets\.env\.example|.*\.old)$/;
var NODE = ["api", "livekit", "nodes", "worldwide"];
async function readCompose(folder) {
  const draft = new Draft();
  const settings2 = new ComposeSettings();
  const toml = await readSource(folder, REVOLT_TOML);
  const secretsEnv = await readSource(folder, SECRETS_ENV);
  const webEnv = await readSource(folder, WEB_ENV);
  const livekitYml = await readSource(folder, LIVEKIT_YML);
  const variables = secretsEnv === void 0 ? void 0 : secretsEnvEntries(secretsEnv, draft);
  settings2.add(variables?.oldStyle ?? [], draft, "");
  if (toml !== void 0) {
    settings2.add(tomlEntries(toml, draft), draft, "the servers read Revolt.toml; the old variable only served to make it");
  }
  settings2.add(variables?.settings ?? [], draft, "for the servers, the environment wins over Revolt.toml");
  for (const file of await readAll(folder, [...COMPOSE_FILES, ...OVERRIDE_FILES])) {
    settings2.add(composeFileEntries(file, draft), draft, "a service's own environment wins over its env_file");
  }
  for (const file of [toml, secretsEnv, livekitYml]) warnOfMode(file, draft);
  await reportOtherFiles(folder, draft);
  const mapper = new Mapper(settings2, draft, folder.label);
  mapper.keys();
  const livekit = livekitYml === void 0 ? void 0 : parseLivekit(livekitYml);
  const domain = mapper.domain(webEnv);
  const mongodb = mapper.mongodb();
  mapper.redis();
  const rabbitmq = mapper.rabbitmq();
  const uploads = mapper.storage();
  mapper.smtp();
  mapper.voice(domain, livekit);
  mapper.features();
  mapper.rest(domain);
  mapper.web(webEnv, domain);
  mapper.finish();
  const has = { mongodb: mongodb.mongodb, rabbitmq, minio: uploads };
  const releases = new Set(Object.entries(has).flatMap(([release, there]) => there ? [release] : []));
  return { draft, domain, data: { releases, withUser: new Set(mongodb.mongodbHasUser ? ["mongodb"] : []) } };
}
async function isCompose(folder) {
  const names = await namesIn(folder);
  return names.includes(REVOLT_TOML) || names.includes(SECRETS_ENV);
}
async function readAll(folder, names) {
  const files = await Promise.all(names.map((name) => readSource(folder, name)));
  return files.filter((file) => file !== void 0);
}
function warnOfMode(file, draft) {
  const warning = file === void 0 ? void 0 : modeWarning(file);
  if (warning !== void 0) draft.warnings.push(warning);
}
async function reportOtherFiles(folder, draft) {
  const read = [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML];
  for (const name of await namesIn(folder)) {
    if (read.includes(name) || OF_NO_USE.test(name)) continue;
    if (COMPOSE_FILES.includes(name) || OVERRIDE_FILES.includes(name)) {
      if (OVERRIDE_FILES.includes(name)) draft.warnings.push(`${folder.label}/${name}: only its REVOLT__ variables were looked at`);
    } else if (name === "Revolt.overrides.toml") {
      draft.warnings.push(
        `${folder.label}/${name} was not read: the official compose file does not give it to the servers; if yours does, put its settings into Revolt.toml`
      );
    } else {
      draft.warnings.push(`${folder.label}/${name} was not read: it is no part of the official set-up`);
    }
  }
}
var Mapper = class {
  #settings;
  #draft;
  #label;
  /** Settings that have found their place, or have none in the new one; the others go below `revolt:`. */
  #done = /* @__PURE__ */ new Set();
  #problems = [];
  constructor(settings2, draft, label) {
    this.#settings = settings2;
    this.#draft = draft;
    this.#label = label;
  }
  /** The keys that cannot be made again. */
  keys() {
    const missing = (what, path) => {
      const entry = this.#settings.get(...path);
      const place = { file: entry?.from.file ?? `${this.#label}/${REVOLT_TOML}`, line: entry?.from.line, path: formatPath(path) };
      this.#problems.push({
        ...place,
        message: entry === void 0 ? `is neither there nor in ${SECRETS_ENV}: without the ${what} of the old installation nothing is taken over. If it really ran with the one that upstream publishes in its own Revolt.toml, write that down in yours first` : `is empty, so the servers see no ${what}; mend that first`
      });
    };
    const take = (path, to, what, unpadded = false) => {
      const entry = this.#settings.get(...path);
      this.#consume(path);
      if (typeof entry?.value !== "string" || entry.value === "") return missing(what, path);
      const value = unpadded ? entry.value.replace(/=+$/, "") : entry.value;
      this.#draft.set(
        to,
        value,
        entry.from,
        value === entry.value ? void 0 : "without its padding (=), as the servers want it; the key is the same"
      );
      this.#expect(path, value, entry.from);
    };
    take(["files", "encryption_key"], ["files", "encryptionKey"], "file encryption key");
    take(["pushd", "vapid", "private_key"], ["vapid", "privateKey"], "VAPID private key", true);
    take(["pushd", "vapid", "public_key"], ["vapid", "publicKey"], "VAPID public key", true);
  }
  domain(webEnv) {
    const app = this.#settings.get("hosts", "app");
    const fromWeb = webEnv === void 0 ? [] : parseEnvFile(webEnv.text, webEnv.file).filter(({ name }) => /^(?:REVOLT_PUBLIC_URL|VITE_API_URL|HOSTNAME)$/.test(name));
    const candidates = [
      ...typeof app?.value === "string" ? [{ value: app.value, from: app.from }] : [],
      ...fromWeb.map(({ name, value, line }) => ({ value, from: { file: webEnv.file, line, name } }))
    ];
    for (const { value, from } of candidates) {
      const host = /^(?:https?:\/\/)?([^/:\s]+)/.exec(value)?.[1]?.toLowerCase();
      if (host === void 0 || host === "") continue;
      this.#draft.set(["domain"], host, from);
      return host;
    }
    this.#problems.push({
      file: `${this.#label}/${REVOLT_TOML}`,
      path: "hosts.app",
      message: `is not there, and ${WEB_ENV} names no host either: the host name of the installation is not known`
    });
    return "unknown.invalid";
  }
  mongodb() {
    const path = ["database", "mongodb"];
    const from = this.#settings.from(...path);
    const text = this.#settings.text(...path);
    this.#consume(path);
    const url = /^mongodb:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([A-Za-z0-9.-]+)(?::(\d+))?(?:\/([^?]*))?(?:\?(.*))?$/.exec(text);
    const user = decode(url?.[1]);
    const password = decode(url?.[2]);
    const host = url?.[3] ?? "";
    if (url !== null && inside(host)) {
      if (user !== void 0 && password !== void 0 && user !== "" && password !== "") {
        this.#user("mongodb", user, from);
        this.#draft.override("mongo-user", password, from);
        return { mongodb: true, mongodbHasUser: true };
      }
      return { mongodb: true, mongodbHasUser: false };
    }
    this.#draft.set(["mongodb", "enabled"], false, from, "it runs elsewhere and stays there");
    const [, , , , , database = "", options = ""] = url ?? [];
    const plain2 = database === "revolt" && options === "" || /^(?:revolt)?$/.test(database) && options === "authSource=revolt";
    if (url !== null && user && password && plain2 && /^[a-z0-9.-]+$/.test(host)) {
      this.#draft.set(["mongodb", "host"], host, from);
      if (url[4] !== void 0 && url[4] !== "27017") this.#draft.set(["mongodb", "port"], Number(url[4]), from);
      this.#user("mongodb", user, from);
      this.#draft.override("mongo-user", password, from);
    } else {
      this.#revolt(path, text, from, "kept as the URL it is");
    }
    return { mongodb: false, mongodbHasUser: false };
  }
  redis() {
    const path = ["database", "redis"];
    const from = this.#settings.from(...path);
    const text = this.#settings.text(...path);
    this.#consume(path);
    const url = /^redis:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([A-Za-z0-9.-]+)(?::(\d+))?\/?$/.exec(text);
    const password = decode(url?.[2]);
    if (url !== null && inside(url[3])) {
      if (password) this.#draft.override("redis", password, from);
      return;
    }
    this.#draft.set(["redis", "enabled"], false, from, "it runs elsewhere and stays there");
    if (url !== null && !url[1] && password && /^[a-z0-9.-]+$/.test(url[3])) {
      this.#draft.set(["redis", "host"], url[3], from);
      if (url[4] !== void 0 && url[4] !== "6379") this.#draft.set(["redis", "port"], Number(url[4]), from);
      this.#draft.override("redis", password, from);
    } else {
      this.#revolt(path, text, from, "kept as the URL it is");
    }
  }
  /** True when it ran in the old installation. */
  rabbitmq() {
    const at = (key) => ["rabbit", key];
    for (const key of ["host", "port", "username", "password"]) this.#consume(at(key));
    const host = this.#settings.text(...at("host"));
    const username = this.#settings.text(...at("username"));
    const password = this.#settings.text(...at("password"));
    this.#user("rabbitmq", username, this.#settings.from(...at("username")));
    this.#draft.override("rabbit-user", password, this.#settings.from(...at("password")));
    this.#expect(at("username"), username, this.#settings.from(...at("username")));
    this.#expect(at("password"), password, this.#settings.from(...at("password")));
    if (password === "rabbitpass") this.#published("rabbit-user", "RabbitMQ");
    if (inside(host)) {
      return true;
    }
    const from = this.#settings.from(...at("host"));
    this.#draft.set(["rabbitmq", "enabled"], false, from, "it runs elsewhere and stays there");
    this.#draft.set(["rabbitmq", "host"], host, from);
    this.#expect(at("host"), host, from);
    const port = this.#settings.value(...at("port"));
    if (port !== 5672) this.#draft.set(["rabbitmq", "port"], port ?? 5672, this.#settings.from(...at("port")));
    this.#expect(at("port"), port ?? 5672, this.#settings.from(...at("port")));
    return false;
  }
  /** True when the files lay in the old installation. */
  storage() {
    const at = (key) => ["files", "s3", key];
    for (const key of ["endpoint", "path_style_buckets", "region", "access_key_id", "secret_access_key", "default_bucket"])
      this.#consume(at(key));
    const credentials = { "s3-access": "access_key_id", "s3-secret": "secret_access_key" };
    for (const [identifier, key] of Object.entries(credentials)) {
      const value = this.#settings.text(...at(key));
      this.#draft.override(identifier, value, this.#settings.from(...at(key)));
      this.#expect(at(key), value, this.#settings.from(...at(key)));
    }
    if (this.#settings.text(...at("secret_access_key")) === "minioautumn") this.#published("s3-secret", "MinIO");
    const bucket = this.#settings.text(...at("default_bucket"));
    const bucketFrom = this.#settings.from(...at("default_bucket"));
    if (bucket !== "revolt-uploads") this.#draft.set(["s3", "bucket"], bucket, bucketFrom);
    this.#expect(at("default_bucket"), bucket, bucketFrom);
    const endpoint = this.#settings.text(...at("endpoint"));
    const region = this.#settings.text(...at("region"));
    const regionFrom = this.#settings.from(...at("region"));
    const host = /^https?:\/\/([^/:]+)/.exec(endpoint)?.[1] ?? "";
    this.#expect(at("region"), region, regionFrom);
    if (inside(host)) {
      if (region !== "minio") this.#draft.set(["s3", "region"], region, regionFrom);
      return true;
    }
    const from = this.#settings.from(...at("endpoint"));
    const provider = providerOf(endpoint, region);
    const table = STORAGE_PROVIDERS[provider];
    this.#draft.set(["s3", "provider"], provider, from, "the files stay where they are");
    if (table.endpoint === void 0 || table.endpoint.replace("{region}", region) !== endpoint)
      this.#draft.set(["s3", "endpoint"], endpoint, from);
    if (table.region !== region) this.#draft.set(["s3", "region"], region, regionFrom);
    this.#expect(at("endpoint"), endpoint, from);
    const pathStyle = this.#settings.value(...at("path_style_buckets")) === true;
    const styleFrom = this.#settings.from(...at("path_style_buckets"));
    if (pathStyle !== table.pathStyle) this.#revolt(at("path_style_buckets"), pathStyle, styleFrom);
    this.#expect(at("path_style_buckets"), pathStyle, styleFrom);
    return false;
  }
  smtp() {
    const keys = {
      host: "host",
      port: "port",
      username: "username",
      password: "password",
      from_address: "fromAddress",
      reply_to: "replyTo",
      use_tls: "useTls",
      use_starttls: "useStarttls"
    };
    const used = this.#settings.text("api", "smtp", "host") !== "";
    for (const [key, to] of Object.entries(keys)) {
      const path = ["api", "smtp", key];
      const entry = this.#settings.get(...path);
      this.#consume(path);
      if (entry === void 0 || same(entry.value, settingAt(path)?.upstream)) continue;
      this.#draft.set(["smtp", to], entry.value, entry.from);
      if (used) this.#expect(path, entry.value, entry.from);
    }
    const sender = this.#settings.get("api", "smtp", "from_address");
    if (used && (sender === void 0 || sender.value === "noreply@example.com")) {
      this.#draft.warnings.push(
        "api.smtp.from_address was the servers' example, noreply@example.com; now it is noreply@<domain>: smtp.fromAddress says otherwise"
      );
    }
  }
  voice(domain, livekit) {
    const node = (key) => [...NODE, key];
    const publicUrl = ["hosts", "livekit", "worldwide"];
    this.#consume(publicUrl);
    for (const key of ["url", "key", "secret"]) this.#consume(node(key));
    for (const key of ["lat", "lon"]) if (this.#settings.value(...node(key)) === 0) this.#consume(node(key));
    const url = this.#settings.get(...node("url"));
    if (url === void 0) {
      const others = this.#settings.below("api", "livekit", "nodes").length > 0;
      const left = [publicUrl, node("key"), node("secret")].map((path) => this.#settings.get(...path)).filter((entry) => entry !== void 0);
      for (const { from, value } of left) this.#draft.keepSecret(from, value, "of no use without api.livekit.nodes.worldwide.url");
      if (livekit !== void 0) this.#draft.warnings.push(`${livekit.file} was not taken over: the servers know no LiveKit node`);
      this.#draft.set(
        ["livekit", "enabled"],
        false,
        { file: "the servers' default", name: "api.livekit.nodes" },
        "the old installation had no voice; remove the line to have it"
      );
      if (others)
        this.#draft.warnings.push(
          "api.livekit.nodes: none is called worldwide, so nothing here receives the webhooks of your nodes; see livekit.url"
        );
      return;
    }
    const target2 = String(url.value);
    const host = /^[a-z]+:\/\/([^/:]+)/i.exec(target2)?.[1] ?? "";
    const shown = this.#settings.get(...publicUrl);
    const here = inside(host) || host === domain && /^[a-z]+:\/\/[^/]+\/livekit\/?$/i.test(target2);
    if (here) {
      this.#draft.decisions.push(`Voice moves to livekit.${domain}: it needs a DNS record of its own.`);
      const usual = [`wss://${domain}/livekit`, `wss://livekit.${domain}`];
      if (shown !== void 0 && !usual.includes(String(shown.value).replace(/\/$/, ""))) {
        this.#draft.keep(shown.from, shown.value, `voice is on livekit.${domain} now`);
      }
    } else {
      this.#draft.set(["livekit", "enabled"], false, url.from, "it runs elsewhere and stays there");
      this.#draft.set(["livekit", "url"], target2, url.from);
      this.#expect(node("url"), target2, url.from);
      if (shown !== void 0) {
        if (shown.value !== target2.replace(/^http/, "ws")) this.#revolt(publicUrl, shown.value, shown.from);
        this.#expect(publicUrl, shown.value, shown.from);
      }
      if (livekit !== void 0)
        this.#draft.warnings.push(`${livekit.file} was not taken over, but for its keys: the servers use another LiveKit`);
      this.#draft.warnings.push("livekit.url: tell that LiveKit the new address of its webhook, https://<domain>/ingress/worldwide");
    }
    this.#livekitKeys(livekit);
    if (livekit !== void 0 && here) this.#livekitFile(livekit);
  }
  #livekitKeys(livekit) {
    const only = livekit?.keys.length === 1 ? livekit.keys[0] : void 0;
    for (const [identifier, key2] of [
      ["livekit-key", "key"],
      ["livekit-secret", "secret"]
    ]) {
      const path = [...NODE, key2];
      const entry = this.#settings.get(...path);
      const fallback = only?.[key2];
      if (typeof entry?.value === "string" && entry.value !== "") {
        this.#draft.override(identifier, entry.value, entry.from);
        this.#expect(path, entry.value, entry.from);
      } else if (fallback !== void 0) {
        this.#draft.override(identifier, fallback, { file: livekit.file, line: only.line, name: "keys" });
      } else {
        this.#problems.push({
          file: `${this.#label}/${REVOLT_TOML}`,
          path: formatPath(path),
          message: `is neither there, nor in ${SECRETS_ENV}, nor the only one in ${LIVEKIT_YML}`
        });
      }
    }
    if (livekit === void 0) return;
    const key = this.#settings.get(...NODE, "key");
    const secret = this.#settings.get(...NODE, "secret");
    for (const found of livekit.keys) {
      const from = { file: livekit.file, line: found.line, name: "keys" };
      if (key?.value === found.key && secret !== void 0 && secret.value !== found.secret) {
        this.#draft.conflict("api.livekit.nodes.worldwide.secret", secret.from, from, found.secret, true, "the servers sign with theirs");
      } else if (key !== void 0 && key.value !== found.key) {
        if (only !== void 0)
          this.#draft.conflict(
            "api.livekit.nodes.worldwide.key",
            key.from,
            from,
            { [found.key]: found.secret },
            true,
            "the servers sign with theirs"
          );
        else this.#draft.keepSecret(from, { [found.key]: found.secret }, "another key of LiveKit; here it has one");
      }
    }
  }
  #livekitFile(livekit) {
    const from = (name) => ({ file: livekit.file, line: livekit.lineOf(name.split(".")), name });
    const ranges = { port_range_start: ["rtcPortRangeStart", 5e4], port_range_end: ["rtcPortRangeEnd", 6e4] };
    const taken = /* @__PURE__ */ new Set([`rtc.tcp_port=${RTC_TCP_PORT}`, "turn.enabled=false", `port=${SIGNAL_PORT}`]);
    for (const { path, value } of livekit.others) {
      const name = path.join(".");
      const range = Object.entries(ranges).find(([key]) => name === `rtc.${key}`)?.[1];
      if (range !== void 0) {
        if (Number(value) !== range[1])
          this.#draft.set(["livekit", range[0]], /^\d+$/.test(String(value)) ? Number(value) : value, from(name));
      } else if (name !== "rtc.use_external_ip" && name !== "redis.address" && !/^webhook\./.test(name) && !taken.has(`${name}=${String(value)}`)) {
        this.#draft.keep(from(name), value, "unknown: put it below livekit.values.livekit if the chart shall have it");
      }
    }
    const external = livekit.others.find(({ path }) => path.join(".") === "rtc.use_external_ip");
    if (external?.value !== "true") this.#draft.set(["livekit", "useExternalIp"], false, from("rtc.use_external_ip"));
  }
  features() {
    const webhooks = ["features", "webhooks_enabled"];
    const on = this.#settings.value(...webhooks);
    this.#consume(webhooks);
    if (on !== true)
      this.#draft.set(["apps", "api", "webhooks"], on ?? false, this.#settings.from(...webhooks), "as it was; the default here is on");
    this.#expect(webhooks, on ?? false, this.#settings.from(...webhooks));
    const tenor = ["api", "security", "tenor_key"];
    const entry = this.#settings.get(...tenor);
    this.#consume(tenor);
    if (entry === void 0 || entry.value === "") return;
    this.#draft.set(["apps", "gifbox", "enabled"], true, entry.from);
    this.#draft.set(["apps", "gifbox", "tenorKey"], entry.value, entry.from);
    this.#expect(tenor, entry.value, entry.from);
  }
  /** Everything else the servers read: below `revolt:`, unless it is what they do anyway. */
  rest(domain) {
    const generated = hostsOf(domain);
    for (const { path, value, from } of this.#settings.all()) {
      if (this.#done.has(JSON.stringify(path))) continue;
      this.#expect(path, value, from);
      const usual = (path[0] === "hosts" ? generated[path[1]] : void 0) ?? settingAt(path)?.upstream;
      if (!same(usual, value)) this.#revolt(path, value, from);
    }
  }
  /** What the web client was told, where it is not told the same from Revolt.toml. */
  web(webEnv, domain) {
    if (webEnv === void 0) return;
    const voice = this.#settings.get(...NODE, "url") !== void 0;
    const host = (key) => this.#settings.get("hosts", key) === void 0 ? hostsOf(domain)[key] : this.#settings.text("hosts", key);
    const told = {
      REVOLT_PUBLIC_URL: host("api"),
      VITE_HOST: host("app").replace(/^https?:\/\//, ""),
      VITE_API_URL: host("api"),
      VITE_WS_URL: host("events"),
      VITE_MEDIA_URL: host("autumn"),
      VITE_PROXY_URL: host("january"),
      VITE_GIFBOX_URL: `${host("app")}/gifbox`,
      VITE_HCAPTCHA_SITEKEY: this.#settings.text("api", "security", "captcha", "hcaptcha_sitekey"),
      VITE_CFG_ENABLE_VIDEO: String(voice)
    };
    const origins = {
      REVOLT_PUBLIC_URL: "api",
      VITE_API_URL: "api",
      VITE_WS_URL: "events",
      VITE_MEDIA_URL: "autumn",
      VITE_PROXY_URL: "january"
    };
    for (const [name, { value, line }] of new Map(parseEnvFile(webEnv.text, webEnv.file).map((entry) => [entry.name, entry]))) {
      const from = { file: webEnv.file, line, name };
      const usual = told[name];
      if (name === "HOSTNAME") {
        const shown = value.replace(/^https?:\/\//, "").replace(/\/$/, "");
        if (shown === ":80")
          this.#draft.decisions.push("It stood behind another reverse proxy (HOSTNAME=:80), which must lead to the new address or go.");
        else if (shown !== domain) this.#draft.keep(from, value, "the address of the old Caddy; the new one is domain");
      } else if (usual === void 0 && !name.startsWith("VITE_")) {
        this.#draft.keep(from, value, "neither the web client nor this project reads it");
      } else if (value !== (usual ?? "") && !(name === "VITE_CFG_ENABLE_VIDEO" && value === "" && usual === "false")) {
        const host2 = origins[name];
        const setting = host2 === void 0 ? void 0 : this.#settings.get("hosts", host2);
        if (setting !== void 0) {
          this.#draft.conflicts.push({
            setting: name,
            wins: from,
            loses: setting.from,
            why: "each holds for its own: the web client gets this one, the servers theirs"
          });
        }
        this.#draft.set(["apps", "client", "values", "env", name], value, from);
      }
    }
  }
  finish() {
    this.#draft.decisions.push(
      "Certificates came from Let's Encrypt; here they are self-signed unless you say otherwise:\n  tls:\n    issuer: letsencrypt\n  adminEmail: you@example.org"
    );
    if (this.#problems.length > 0) throw new UserError(this.#problems);
  }
  #user(service2, name, from) {
    if (name !== "stoat") this.#draft.set([service2, "username"], name, from);
    this.#draft.expected.values.push({ path: [service2, "username"], value: name, from });
  }
  #published(identifier, what) {
    this.#draft.warnings.push(
      `secretOverrides.${identifier} is the password that the official set-up publishes; it is kept so that ${what} goes on, and reachable inside the cluster only: change it when all is moved`
    );
  }
  #consume(path) {
    this.#done.add(JSON.stringify(path));
  }
  #revolt(path, value, from, note) {
    this.#draft.set(["revolt", ...path], value, from, note);
    this.#expect(path, value, from);
  }
  #expect(path, value, from) {
    this.#draft.expected.revolt.push({ path, value, from });
  }
};
function hostsOf(domain) {
  return {
    app: `https://${domain}`,
    api: `https://${domain}/api`,
    events: `wss://${domain}/ws`,
    autumn: `https://${domain}/autumn`,
    january: `https://${domain}/january`
  };
}
function inside(host) {
  return host !== "" && host !== "localhost" && !host.includes(".");
}
function decode(text) {
  if (text === void 0) return void 0;
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}
function providerOf(endpoint, region) {
  const named = Object.entries(STORAGE_PROVIDERS).find(
    ([, provider]) => region !== "" && provider.endpoint?.replace("{region}", region) === endpoint
  );
  if (named !== void 0) return named[0];
  return region === "auto" && /^https:\/\/[^/]+\.r2\.cloudflarestorage\.com$/.test(endpoint) ? "r2" : "other";
}
function parseLivekit(source) {
  const document = parseDocument(source.text, { schema: "failsafe", stringKeys: true, logLevel: "silent", prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== void 0) throw new UserError([{ file: source.file, line: broken.linePos?.[0].line, message: "is not valid YAML" }]);
  const value = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!isObject(value)) throw new UserError([{ file: source.file, message: "must be a map of keys" }]);
  const { keys = {}, ...others } = value;
  const lines = source.text.split("\n");
  const lineOf = (path) => {
    const index = lines.findIndex((line) => new RegExp(`^\\s*["']?${path.at(-1).replace(/[^A-Za-z0-9_]/g, ".")}["']?\\s*:`).test(line));
    return index === -1 ? void 0 : index + 1;
  };
  return {
    file: source.file,
    keys: isObject(keys) ? Object.entries(keys).map(([key, secret]) => ({ key, secret: String(secret), line: lineOf([key]) })) : [],
    others: leaves(others),
    lineOf
  };
}

// generators/migrate/helmfile.ts
var ROOT = values_schema_default;
var ORIGINAL_USER = "stoatchat";
var LEAST_SEED = 32;
var ALIASES = {
  "global.domain": ["domain"],
  host: ["domain"],
  hostname: ["domain"],
  email: ["adminEmail"],
  "letsencrypt.email": ["adminEmail"],
  seed: ["secretSeed"],
  "secrets.seed": ["secretSeed"],
  "secrets.secretseed": ["secretSeed"],
  privatekey: ["vapid", "privateKey"],
  publickey: ["vapid", "publicKey"],
  vapidprivatekey: ["vapid", "privateKey"],
  vapidpublickey: ["vapid", "publicKey"],
  "pushd.vapid.privatekey": ["vapid", "privateKey"],
  "pushd.vapid.publickey": ["vapid", "publicKey"],
  encryptionkey: ["files", "encryptionKey"],
  filesencryptionkey: ["files", "encryptionKey"],
  "smtp.from": ["smtp", "fromAddress"],
  "smtp.user": ["smtp", "username"],
  "smtp.pass": ["smtp", "password"],
  "smtp.tls": ["smtp", "useTls"],
  "smtp.starttls": ["smtp", "useStarttls"],
  "s3.accesskey": ["secretOverrides", "s3-access"],
  "s3.accesskeyid": ["secretOverrides", "s3-access"],
  "s3.secretkey": ["secretOverrides", "s3-secret"],
  "s3.secretaccesskey": ["secretOverrides", "s3-secret"],
  "livekit.apikey": ["secretOverrides", "livekit-key"],
  "livekit.key": ["secretOverrides", "livekit-key"],
  "livekit.apisecret": ["secretOverrides", "livekit-secret"],
  "livekit.secret": ["secretOverrides", "livekit-secret"],
  "livekit.portrangestart": ["livekit", "rtcPortRangeStart"],
  "livekit.portrangeend": ["livekit", "rtcPortRangeEnd"],
  "mongodb.user": ["mongodb", "username"],
  "rabbitmq.user": ["rabbitmq", "username"],
  tenorkey: ["apps", "gifbox", "tenorKey"],
  "gifbox.tenorkey": ["apps", "gifbox", "tenorKey"],
  webhooks: ["apps", "api", "webhooks"],
  webhooksenabled: ["apps", "api", "webhooks"],
  "features.webhooksenabled": ["apps", "api", "webhooks"]
};
var APP_ALIASES = {
  delta: "api",
  bonfire: "events",
  autumn: "fileServer",
  files: "fileServer",
  january: "proxy",
  web: "client"
};
async function isHelmfile(folder) {
  return (await environmentsOf(await environmentFolder(folder))).length > 0;
}
async function readHelmfile({ folder, environment, name, defaults, resolve: resolve2 }) {
  const draft = new Draft();
  const at = await environmentFolder(folder);
  const chosen = choose(await environmentsOf(at), environment, name, at.label);
  const layers = await readLayers2(at, chosen, draft);
  const found = collect(layers, draft);
  requireKeys(found, at, chosen);
  for (const { to, value, from } of found.values()) {
    if (to[0] === "secretSeed" || to[0] === "secretOverrides") continue;
    draft.expected.values.push({ path: to, value, from });
    if (!same(value, valueAt(defaults, to))) draft.set(to, value, from);
  }
  for (const service2 of ["mongodb", "rabbitmq"]) {
    if (found.has(JSON.stringify([service2, "username"]))) continue;
    const from = { file: "the original's default", name: `${service2}.username` };
    draft.set([service2, "username"], ORIGINAL_USER, from);
    draft.expected.values.push({ path: [service2, "username"], value: ORIGINAL_USER, from });
  }
  await takeCredentials(found, draft, resolve2);
  return { draft, environment: chosen };
}
async function environmentFolder(folder) {
  const names = await namesIn(folder);
  return names.includes("environments") ? { label: `${folder.label}/environments`, path: `${folder.path}/environments` } : folder;
}
async function environmentsOf(folder) {
  const names = await namesIn(folder);
  return names.filter((file) => file.endsWith(".yaml")).map((file) => file.slice(0, -".yaml".length)).filter((name) => isEnvironmentName(name) && !/^defaults?$/.test(name));
}
function choose(names, named, name, label) {
  const list2 = names.length === 0 ? "There is none." : `There are: ${names.join(", ")}.`;
  if (named !== void 0) {
    if (names.includes(named)) return named;
    const meant = nearest(named, names);
    throw new UserError(`no environment ${named} in ${label}${meant === void 0 ? "" : `; did you mean ${meant}?`}
${list2}`);
  }
  if (names.includes(name)) return name;
  if (names.length === 1) return names[0];
  throw new UserError(`which environment of ${label} to take over is not clear: name it with --from-env
${list2}`);
}
async function readLayers2(folder, environment, draft) {
  const names = await namesIn(folder);
  const environments = await environmentsOf(folder);
  const secret = names.filter((file) => {
    const stem = /^(.+?)\.(?:.*\.)?secret(?:-overrides)?\.yaml$/.exec(file)?.[1];
    return stem !== void 0 && (stem === environment || !environments.includes(stem));
  });
  const layers = [];
  const problems = [];
  for (const name of [`${environment}.yaml`, ...secret]) {
    const source = await readSource(folder, name);
    if (source === void 0) continue;
    const yaml = parseStrict(source.bytes);
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file: source.file })));
    if (isObject(yaml.value)) layers.push({ source, yaml, value: shaped(name, yaml.value) });
    const warning = secret.includes(name) || isObject(yaml.value) && holdsSecret(yaml.value) ? modeWarning(source) : void 0;
    if (warning !== void 0) draft.warnings.push(warning);
  }
  if (problems.length > 0) throw new UserError(problems);
  const others = names.filter((name) => /\.(?:ya?ml|gotmpl)$/.test(name) && name !== `${environment}.yaml` && !secret.includes(name));
  for (const name of others) {
    if (!environments.includes(name.replace(/\.yaml$/, "")) && !/^_computed|\.secret(?:-overrides)?\.yaml$/.test(name)) {
      draft.warnings.push(`${folder.label}/${name} was not read: what you changed there has to be moved by hand`);
    }
  }
  return layers;
}
function shaped(name, value) {
  if (name.endsWith(".secret-overrides.yaml") && value.secretOverrides === void 0) return { secretOverrides: value };
  return value;
}
function holdsSecret(value) {
  return leaves(value).some(({ path }) => /seed|password|secret|privatekey|encryptionkey|tenorkey/i.test(path.join(".")));
}
function collect(layers, draft) {
  const found = /* @__PURE__ */ new Map();
  for (const { source, yaml, value } of layers) {
    for (const { path, value: leaf } of settings(value, [])) {
      if (leaf === null || isObject(leaf) && Object.keys(leaf).length === 0) continue;
      const from = { file: source.file, line: yaml.lineOf(path) ?? yaml.lineOf(path.slice(1)), name: formatPath(path) };
      const to = target(path);
      if (to === void 0) {
        draft.keep(from, leaf, unknownReason(path));
        continue;
      }
      const key = JSON.stringify(to);
      const below = found.get(key);
      if (below !== void 0 && !same(below.value, leaf)) {
        draft.conflict(
          formatPath(to),
          from,
          below.from,
          below.value,
          settingAt(to, ROOT)?.secret === true,
          "the later file wins, as in helmfile"
        );
      }
      found.set(key, { to, value: leaf, from });
    }
  }
  return found;
}
function settings(value, path) {
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, key];
    const setting = settingAt(target(at) ?? at, ROOT);
    const opaque = setting?.type === "object" && setting.properties === void 0 && !setting.additionalProperties;
    return isObject(child) && !opaque && Object.keys(child).length > 0 ? settings(child, at) : [{ path: at, value: child }];
  });
}
function target(path) {
  const alias = ALIASES[path.map(simple).join(".")];
  if (alias !== void 0) return alias;
  let setting = ROOT;
  const to = [];
  for (const key of path) {
    const names = Object.keys(setting.properties ?? {});
    const known2 = names.includes(key) ? key : names.find((name) => simple(name) === simple(key)) ?? (to.join() === "apps" ? APP_ALIASES[simple(key)] : void 0);
    const next = settingAt([known2 ?? key], setting);
    if (next === void 0) return void 0;
    to.push(known2 ?? key);
    setting = next;
  }
  return to;
}
function simple(key) {
  return key.toLowerCase().replace(/[-_]/g, "");
}
function unknownReason(path) {
  const parent = path.length === 1 ? ROOT : settingAt(path.slice(0, -1), ROOT);
  const meant = nearest(path.at(-1), Object.keys(parent?.properties ?? {}));
  return `unknown here${meant === void 0 ? "" : `; ${formatPath([...path.slice(0, -1), meant])} is the nearest key`}`;
}
function requireKeys(found, folder, environment) {
  const files = {
    secretSeed: `${environment}.yaml`,
    "vapid.privateKey": "vapid.secret.yaml",
    "vapid.publicKey": "vapid.secret.yaml",
    "files.encryptionKey": "files.secret.yaml"
  };
  const missing = Object.keys(files).filter((key) => {
    const value = found.get(JSON.stringify(key.split(".")))?.value;
    return value === void 0 || value === "";
  });
  if (missing.length === 0) return;
  throw new UserError(
    missing.map((key) => ({
      file: `${folder.label}/${files[key]}`,
      path: key,
      message: "is not there, nor in the other files of the environment: without it nothing is taken over"
    }))
  );
}
async function takeCredentials(found, draft, resolve2) {
  const seed = found.get(JSON.stringify(["secretSeed"]));
  const overrides = [...found.values()].filter(({ to }) => to[0] === "secretOverrides" && to.length === 2);
  for (const { to, value, from } of overrides) draft.set(to, value, from);
  const plain2 = await resolve2({ seed: seed.value, overrides: Object.fromEntries(overrides.map(({ to, value }) => [to[1], value])) });
  const text = String(plain2.seed);
  const short = text.length < LEAST_SEED && plain2.seed === seed.value;
  if (!short) draft.set(["secretSeed"], seed.value, seed.from);
  for (const identifier of IDENTIFIER_NAMES) {
    const given = plain2.overrides[identifier];
    const value = typeof given === "string" ? given : deriveSecret(text, identifier);
    draft.expected.credentials.set(identifier, value);
    if (short && given === void 0)
      draft.set(["secretOverrides", identifier], value, seed.from, "was derived from the old seed");
  }
  if (short)
    draft.warnings.push(
      `the old seed has fewer than ${LEAST_SEED} characters: there is a new one, and every password that came from the old one is an override`
    );
}

// generators/migrate/render.ts
function renderEnvironment(name, origin, draft) {
  const values = draft.values;
  const open2 = partOf(values, false);
  const secret = partOf(values, true);
  const decisions = draft.decisions.flatMap((text) => ["", ...text.split("\n").map((line) => `# ${line}`)]);
  const kept = (inSecret, show) => {
    const lines = draft.unmapped.filter((entry) => entry.secret === inSecret).flatMap(({ from, reason, value }) => [`# ${comment(describeOrigin(from))}`, `#   ${comment(reason)}`, `#   ${show(value)}`]);
    return lines.length === 0 ? [] : ["", `# Not taken over from the old installation; nothing reads what follows.`, ...lines];
  };
  const secretText = (show) => [
    SCHEMA_LINE,
    `# Secrets of the environment ${name}, taken over from ${comment(origin)}. Keep a copy in a safe place: there is no way to make them again.`,
    ...renderSections(secret, show),
    ...kept(true, show),
    ""
  ].join("\n");
  return {
    environment: [
      SCHEMA_LINE,
      `# Environment ${name}, taken over from ${comment(origin)}: what differs from _defaults.yaml. All keys: docs/reference.md.`,
      `# Secrets: ${name}.secret.yaml.`,
      ...renderSections(open2),
      ...decisions,
      ...kept(false, scalar),
      ""
    ].join("\n"),
    secret: secretText(scalar),
    masked: secretText(() => "***")
  };
}
function comment(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, " ");
}

// generators/migrate/report.ts
function makeReport(head, draft) {
  const keptIn = (secret) => `environments/${head.environment}${secret ? ".secret" : ""}.yaml`;
  return {
    ...head,
    mapped: draft.mapped.map(({ from, to, note }) => ({ from: describeOrigin(from), to, ...note === void 0 ? {} : { note } })),
    conflicts: draft.conflicts.map(({ setting, wins, loses, why }) => ({
      setting,
      wins: describeOrigin(wins),
      loses: describeOrigin(loses),
      why
    })),
    notTakenOver: draft.unmapped.map(({ from, reason, secret }) => ({ from: describeOrigin(from), reason, keptIn: keptIn(secret) })),
    decisions: draft.decisions
  };
}
var KINDS = { compose: "the official compose set-up", helmfile: "the original Helmfile deployment" };
function formatReport(report) {
  const { kind, from, seed, identical, mapped, conflicts, notTakenOver, decisions } = report;
  return [
    `Found ${KINDS[kind]} in ${from}.`,
    "",
    formatTable(
      ["SETTING", "BECOMES", "NOTE"],
      mapped.map(({ from: place, to, note }) => [place, to, note ?? ""])
    ).trimEnd(),
    "",
    `Bit for bit as before, all the way to what the servers will read: ${identical.join(", ")}.`,
    seed === "kept" ? "The seed stays, and so does everything derived from it." : "The seed is new; the credentials that were in use are kept as secretOverrides.",
    ...list(
      "Conflicts; what loses is kept as a comment:",
      conflicts.map(({ setting, wins, loses, why }) => `${setting}: ${wins} counts, not ${loses}: ${why}`)
    ),
    ...list(
      "Not taken over; kept as comments:",
      notTakenOver.map(({ from: place, reason, keptIn }) => `${place}: ${reason} (${keptIn})`)
    ),
    ...list("For you to decide:", decisions),
    ""
  ].join("\n");
}
function formatSteps(steps) {
  return [
    "By hand, in this order:",
    ...steps.flatMap(({ title, commands }, index) => [
      "",
      `${index + 1}. ${title}`,
      ...commands.flatMap((command) => command.split("\n").map((line) => `   ${line}`))
    ]),
    ""
  ].join("\n");
}
function list(title, items) {
  return items.length === 0 ? [] : ["", title, ...items.map((item) => `  - ${item.replaceAll("\n", "\n    ")}`)];
}

// generators/migrate/steps.ts
function composeSteps(name, folder, data, values) {
  const compose = `docker compose --project-directory ${quote(folder)}`;
  const parts = MODULES.flatMap(({ component, takeOver }) => {
    const release = component?.release ?? "";
    const found = { compose, values, data: data.releases.has(release), hasUser: data.withUser.has(release) };
    return takeOver === void 0 ? [] : [takeOver.fromCompose(found)];
  });
  return [
    {
      title: "Save the data of the old installation, while nobody changes it",
      commands: [
        `${compose} stop caddy web api events autumn january gifbox crond pushd voice-ingress`,
        ...parts.flatMap(({ save }) => save)
      ]
    },
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values)
  ];
}
function helmfileSteps(name, values) {
  const { installed } = plan(values);
  const parts = MODULES.flatMap(
    ({ component, takeOver }) => takeOver !== void 0 && installed[component.release] ? [takeOver.fromHelmfile(values)] : []
  );
  return [
    {
      title: "Look what is there; volumes keep their data only under the same names",
      commands: ["helm ls -A", "kubectl get pvc -A", `helmfile -e ${name} diff`]
    },
    ...parts.flatMap(({ save }) => save),
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values)
  ];
}
function deploy(name) {
  return {
    title: "Deploy, then stop the servers until the data is there",
    commands: [`helmfile -e ${name} apply`, `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=0`]
  };
}
function start({ apps }) {
  const others = APP_NAMES.filter((app) => apps[app].enabled && apps[app].replicas !== 1);
  return {
    title: "Start the servers, and keep the old installation and its volumes until files and messages are seen in the new one",
    commands: [
      `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=1`,
      ...others.map((app) => `kubectl -n ${APP_NAMESPACE} scale deployment ${service(app).release} --replicas=${apps[app].replicas}`),
      `kubectl -n ${APP_NAMESPACE} get pods`
    ]
  };
}
function quote(text) {
  return /^[A-Za-z0-9_./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// generators/migrate/verify.ts
async function verify(name, rendered, draft, base, resolve2) {
  const files = [
    { file: `environments/${name}.yaml`, yaml: parseStrict(Buffer.from(rendered.environment)) },
    { file: `environments/${name}.secret.yaml`, yaml: parseStrict(Buffer.from(rendered.secret)) }
  ];
  const broken = files.flatMap(({ file, yaml }) => yaml.problems.map((problem) => ({ ...problem, file })));
  if (broken.length > 0) throw new UserError(broken);
  const input = await resolve2(files.map(({ yaml }) => isObject(yaml.value) ? yaml.value : {}).reduce(deepMerge, base));
  const outcome = await computeLayered(
    input,
    async (findings) => findings.map(({ keys, message }) => {
      const origin = draft.originOf(keys);
      const own2 = files.findLast(({ yaml }) => yaml.lineOf(keys) !== void 0) ?? files[0];
      const place = origin === void 0 ? { file: own2.file } : { file: origin.file, line: origin.line };
      const path = origin === void 0 || origin.name === formatPath(keys) ? formatPath(keys) : `${origin.name} (here ${formatPath(keys)})`;
      return { ...place, path, message };
    })
  );
  const different = differences(outcome, draft);
  if (different.length > 0) {
    throw new UserError(
      different.map(({ what, from }) => ({
        file: from.file,
        line: from.line,
        path: what,
        message: "would not be the same after the take-over; nothing was written"
      }))
    );
  }
  return { outcome, kept: ["files.encryptionKey", "vapid.privateKey", "vapid.publicKey", ...draft.expected.credentials.keys()] };
}
function differences({ values, credentials, config, revolt }, draft) {
  const found = [];
  const toml = parse(revolt.toml);
  for (const { path, value, from } of draft.expected.revolt) {
    const secret = settingAt(path)?.secret === true;
    const got = secret ? revolt.env[environmentName(path)] : valueAt(toml, path) ?? valueAt(config, path);
    const expected = secret ? String(value) : value;
    if (!same(got ?? settingAt(path)?.upstream, expected)) found.push({ what: formatPath(path), from });
  }
  const layered = values;
  for (const { path, value, from } of draft.expected.values) {
    const got = valueAt(layered, path);
    const reference = typeof value === "string" && /(?:secret)?ref\+/.test(value);
    if (!reference && !same(got, value)) found.push({ what: formatPath(path), from });
  }
  for (const [identifier, value] of draft.expected.credentials) {
    const from = draft.originOf(["secretOverrides", identifier]) ?? draft.originOf(["secretSeed"]) ?? { file: "secretSeed", name: identifier };
    if (credentials[identifier] !== value) found.push({ what: identifier, from });
  }
  const keys = [
    [["files", "encryptionKey"], revolt.env.REVOLT__FILES__ENCRYPTION_KEY],
    [["vapid", "privateKey"], revolt.env.REVOLT__PUSHD__VAPID__PRIVATE_KEY],
    [["vapid", "publicKey"], valueAt(toml, ["pushd", "vapid", "public_key"])]
  ];
  for (const [path, got] of keys) {
    const written = valueAt(draft.values, path);
    const reference = typeof written === "string" && /(?:secret)?ref\+/.test(written);
    if (!reference && got !== written) found.push({ what: formatPath(path), from: draft.originOf(path) });
  }
  return found;
}

// generators/commands/import/import.ts
async function importInstallation(options, terminal) {
  const { root, env: name, format } = options;
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`
    );
  }
  const folder = { label: options.from.replace(/(?<=.)\/+$/, ""), path: resolve(options.from) };
  await requireFolder(folder);
  const leftBehind = await whatIsThere(root, name);
  const base = await readLayers(root, BASE_LAYERS, terminal.env);
  const kind = options.kind ?? await detect(folder);
  const { draft, steps } = kind === "compose" ? await fromCompose(folder, name) : await fromHelmfile(folder, options, base, terminal);
  const seed = draft.originOf(["secretSeed"]) === void 0 ? "new" : "kept";
  if (seed === "new") draft.values.secretSeed = leftBehind?.seed ?? newSeed();
  const rendered = renderEnvironment(name, folder.label, draft);
  if (leftBehind !== void 0 && leftBehind.text !== rendered.secret) throw existsAlready([secretFileOf(name)]);
  const { outcome, kept } = await verify(name, rendered, draft, base, (values) => resolved(values, terminal.env));
  const warnings = [...draft.warnings, ...outcome.notes.map(formatProblem)];
  const report = makeReport(
    {
      kind,
      from: folder.label,
      environment: name,
      files: [environmentFileOf(name), secretFileOf(name)],
      written: !options.dryRun,
      identical: kept,
      seed,
      warnings,
      steps: steps(outcome.values)
    },
    draft
  );
  if (format === "table") {
    terminal.stdout.write(formatReport(report));
    if (options.dryRun) terminal.stdout.write(preview(name, rendered));
  }
  for (const warning of warnings) terminal.progress.note(`warning: ${warning}`);
  if (!options.dryRun) {
    await agreed(options, terminal);
    await write(root, name, rendered, leftBehind !== void 0);
  }
  terminal.stdout.write(format === "json" ? `${JSON.stringify(report, null, 2)}
` : conclusion(name, options.dryRun, report.steps));
}
async function fromCompose(folder, name) {
  const { draft, data } = await readCompose(folder);
  return { draft, steps: (values) => composeSteps(name, folder.label, data, values) };
}
async function fromHelmfile(folder, options, defaults, { env }) {
  const { draft } = await readHelmfile({
    folder,
    environment: options.fromEnv,
    name: options.env,
    defaults,
    resolve: (values) => resolved(values, env)
  });
  return { draft, steps: (values) => helmfileSteps(options.env, values) };
}
async function requireFolder({ label, path }) {
  const found = await lstat(`${path}/`).catch(() => void 0);
  if (found?.isDirectory() !== true)
    throw new UserError([{ file: label, message: "is no folder; --from names the folder of the old installation" }]);
}
async function detect(folder) {
  const [compose, helmfile] = await Promise.all([isCompose(folder), isHelmfile(folder)]);
  if (compose && helmfile)
    throw new UserError(`${folder.label} looks like both kinds of installation; say which with --kind compose or --kind helmfile`);
  if (compose) return "compose";
  if (helmfile) return "helmfile";
  throw new UserError(
    `${folder.label} holds no installation: neither Revolt.toml nor secrets.env (the official compose set-up), nor environments/NAME.yaml (the original deployment)`
  );
}
async function whatIsThere(root, name) {
  const files = [environmentFileOf(name), secretFileOf(name)];
  const there = (await Promise.all(files.map((file) => lstat(join2(root, file)).catch(() => void 0)))).map((found, index) => ({
    found,
    file: files[index]
  }));
  const existing = there.filter(({ found }) => found !== void 0);
  if (existing.length === 0) return void 0;
  const only = existing.length === 1 && existing[0].file === secretFileOf(name) && existing[0].found?.isFile() === true;
  if (!only) throw existsAlready(existing.map(({ file }) => file));
  const text = (await readSecretFile(join2(root, secretFileOf(name)), secretFileOf(name))).toString("utf8");
  const { value } = parseStrict(Buffer.from(text));
  const seed = isObject(value) ? value.secretSeed : void 0;
  if (typeof seed !== "string") throw existsAlready([secretFileOf(name)]);
  return { text, seed };
}
function existsAlready(files) {
  return new UserError(
    files.map((file) => ({ file, message: "exists already and is not replaced; choose another --env, or move it away" }))
  );
}
async function agreed({ env, yes }, terminal) {
  if (yes) return;
  const question = `Write ${environmentFileOf(env)} and ${secretFileOf(env)}?`;
  if (!terminal.interactive)
    throw new UserError(
      `nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand, or --dry-run to look only`
    );
  if (!await confirm(question, terminal)) throw new UserError("stopped, nothing was written");
}
async function write(root, name, { environment, secret }, secretIsThere) {
  const secretPath = join2(root, secretFileOf(name));
  if (!secretIsThere && !await createFile(secretPath, secret, { mode: 384 })) throw existsAlready([secretFileOf(name)]);
  let made = false;
  try {
    made = await createFile(join2(root, environmentFileOf(name)), environment, { mode: 420 });
  } finally {
    if (!made && !secretIsThere) await rm(secretPath, { force: true });
  }
  if (!made) throw existsAlready([environmentFileOf(name)]);
}
function preview(name, { environment, masked }) {
  const block = (file, text) => `
--- ${file}
${text}`;
  return block(environmentFileOf(name), environment) + block(`${secretFileOf(name)} (mode 0600; values masked here)`, masked);
}
function conclusion(name, dryRun, steps) {
  const written = dryRun ? "Nothing was written (--dry-run)." : `Wrote ${environmentFileOf(name)} and ${secretFileOf(name)} (mode 0600): keep a copy of the latter in a safe place.`;
  return `
${written}

${formatSteps(steps)}`;
}
function environmentFileOf(name) {
  return `environments/${name}.yaml`;
}
function secretFileOf(name) {
  return `environments/${name}.secret.yaml`;
}
function newSeed() {
  return randomBytes(32).toString("base64url").replace(/^[^A-Za-z]/, "s");
}
export {
  importInstallation
};
