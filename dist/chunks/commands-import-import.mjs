import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assertEnvironmentName,
  environmentFiles,
  newSeed,
  writeEnvironment
} from "./environment-create.shared.mjs";
import {
  SCHEMA_LINE,
  VALUES,
  isSecretKey,
  partOf,
  renderSections,
  scalar
} from "./environment-render.shared.mjs";
import {
  SEED_LENGTH
} from "./configuration-secrets-seed.shared.mjs";
import {
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  ask
} from "./lib-terminal-ask.shared.mjs";
import {
  finishTogether,
  shellWord
} from "./lib-files.shared.mjs";
import {
  SOURCES
} from "./configuration-revolt-sources.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  computeLayered,
  readLayers,
  resolved
} from "./environment-load.shared.mjs";
import {
  TomlError,
  environmentName,
  hostsOf,
  parse,
  plan
} from "./configuration-compute.shared.mjs";
import {
  deriveSecret
} from "./configuration-secrets-derive.shared.mjs";
import {
  workloadKind
} from "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  MODULES,
  RTC_TCP_PORT,
  SIGNAL_PORT,
  STORAGE_PROVIDERS,
  USER_NAME,
  service,
  weakSeed
} from "./configuration-text.shared.mjs";
import {
  BASE_LAYERS,
  isEnvironmentName
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
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
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  parseDocument
} from "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/import/import.ts
import { lstat, readFile } from "node:fs/promises";
import { join as join3, resolve } from "node:path";

// generators/migrate/draft.ts
var KEYS = [
  { path: ["files", "encryption_key"], key: ["files", "encryptionKey"], what: "file encryption key" },
  { path: ["pushd", "vapid", "private_key"], key: ["vapid", "privateKey"], what: "VAPID private key" },
  { path: ["pushd", "vapid", "public_key"], key: ["vapid", "publicKey"], what: "VAPID public key" }
];
var MOST_KEPT = 1e3;
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
  /** Settings that were not even kept as comments. */
  #left = 0;
  /** Sets a key of the environment. */
  set(path, value, from, note) {
    let at = this.values;
    for (const key of path.slice(0, -1)) at = isObject(at[key]) ? at[key] : own(at, key, {});
    own(at, path.at(-1), value);
    this.#origins.set(JSON.stringify(path), from);
    this.mapped.push({ from: describe(from), to: formatPath(path), note });
  }
  /** Gives a setting of Revolt.toml its key in the environment, unless the servers get the usual value anyway. */
  place(entry, to, usual, note) {
    if (!same(usual, entry.value)) this.set(to, entry.value, entry.from, note);
    this.expected.revolt.push(entry);
  }
  /** Keeps a credential that was in use, verbatim. */
  override(identifier, value, from) {
    this.set(["secretOverrides", identifier], value, from);
    this.expected.credentials.set(identifier, value);
  }
  /** The same for a setting of Revolt.toml that the servers get unchanged. */
  credential(identifier, entry) {
    this.override(identifier, entry.value, entry.from);
    this.expected.revolt.push(entry);
  }
  /** Keeps the name of the user that a server knows. */
  user(server, value, from) {
    const path = [server, "username"];
    if (value !== USER_NAME) this.set(path, value, from);
    this.expected.values.push({ path, value, from });
  }
  keep(from, value, reason, secret = looksSecret(from.name, value)) {
    if (this.unmapped.length < MOST_KEPT) this.unmapped.push({ from: describe(from), value, reason, secret });
    else if (this.#left++ === 0) {
      this.warnings.push(
        `more than ${MOST_KEPT} settings have no place here: ${describe(from)} and those after it are not kept as comments; the old folder has them`
      );
    }
  }
  keepSecret(from, value, reason) {
    this.keep(from, value, reason, true);
  }
  /** Says that two places differ, each of which counts for its own. */
  differ(setting, wins, loses, why) {
    this.conflicts.push({ setting, wins: describe(wins), loses: describe(loses), why });
  }
  /** @param secret whether the value that loses is a secret, whatever it looks like */
  conflict(setting, wins, { value, from }, secret, why) {
    this.differ(setting, wins, from, why);
    this.keep(from, value, `${describe(wins)} says otherwise and counts`, secret || void 0);
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
var Layered = class {
  #entries = /* @__PURE__ */ new Map();
  #draft;
  #isSecret;
  constructor(draft, isSecret) {
    this.#draft = draft;
    this.#isSecret = isSecret;
  }
  /** @param why it wins over what is there and says otherwise */
  add(given, why) {
    const entry = this.#isSecret(given.path) ? given : withoutLogin(given, this.#draft);
    const key = JSON.stringify(entry.path);
    const below = this.#entries.get(key);
    if (below !== void 0 && !same(below.value, entry.value)) {
      this.#draft.conflict(formatPath(entry.path), entry.from, below, this.#isSecret(entry.path), why);
    }
    this.#entries.set(key, entry);
  }
  remove(...path) {
    this.#entries.delete(JSON.stringify(path));
  }
  get(...path) {
    return this.#entries.get(JSON.stringify(path));
  }
  /** In the order in which they were read. */
  all() {
    return [...this.#entries.values()];
  }
};
var LOGIN = /(:\/\/)(?:[^/\s"]*@|[^/\s":]*:(?!\d+(?:[/?#]|$))[^\s"]*@)/g;
function withoutLogin(entry, draft) {
  const { value, from } = entry;
  const text = JSON.stringify(value);
  const clean = text.replace(LOGIN, "$1");
  if (clean === text) return entry;
  draft.keepSecret(from, value, "is public, and holds credentials: it was taken over without them");
  draft.warnings.push(`${describe(from)} holds credentials, and everybody gets to see it: it was taken over without them`);
  return { ...entry, value: JSON.parse(clean) };
}
function describe({ file, line, name }) {
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
  const lines = text.split("\n");
  for (let index = 0, start2 = 0; index < lines.length; start2 += lines[index++].length + 1) {
    const line = index + 1;
    const report = (message) => void problems.push({ file, line, message });
    if (/^\s*(?:#|$)/.test(lines[index])) continue;
    const [, name, rest] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*(?:=\s*(.*))?$/s.exec(lines[index]) ?? [];
    if (name === void 0) {
      report("is no assignment of the form NAME=value");
    } else if (rest === void 0) {
      report(`names ${name} without a value: docker takes it from the shell's environment; write the value there`);
    } else {
      const read = /^['"]/.test(rest) ? quoted(text.slice(start2 + lines[index].length - rest.length)) : unquoted(rest);
      if ("problem" in read) {
        report(`${name}: ${read.problem}`);
        if (read.problem === UNCLOSED) break;
        continue;
      }
      entries.push({ name, value: read.value, line });
      for (let left = read.breaks; left > 0; left--) start2 += lines[index++].length + 1;
      if (!/^\s*(?:#.*)?$/.test(read.behind)) report(`${name}: something stands behind the closing quote`);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return entries;
}
var DOLLAR = "holds a $ that docker may replace by a variable; put the text that the servers see in single quotes";
var UNCLOSED = "has no closing quote";
function unquoted(rest) {
  const value = rest.replace(/\s+#.*$/, "").trimEnd();
  if (value.includes("#"))
    return { problem: "holds a # outside of quotes, which some read as the start of a comment; put the text in single quotes" };
  if (value.includes("$")) return { problem: DOLLAR };
  if (/['"`\\]/.test(value))
    return {
      problem: "holds a quote or a backslash inside of unquoted text, which programs read differently; put the text in single quotes"
    };
  return { value, breaks: 0, behind: "" };
}
function quoted(text) {
  const isSingle = text.startsWith("'");
  const [all, body] = (isSingle ? /^'((?:[^'\\]|\\(?!'))*)/ : /^"((?:[^"\\$]|\\[nr"\\$])*)/).exec(text);
  const next = text[all.length];
  if (next === void 0) return { problem: UNCLOSED };
  if (next === "$") return { problem: DOLLAR };
  if (next === "\\") {
    return {
      problem: isSingle ? "holds \\', which programs read differently; put the text in double quotes" : "holds an escape that programs read differently; put the text in single quotes"
    };
  }
  const breaks = { n: "\n", r: "\r" };
  return {
    value: isSingle ? body : body.replace(/\\(.)/g, (_, char) => breaks[char] ?? char),
    breaks: body.split("\n").length - 1,
    behind: /.*/.exec(text.slice(all.length + 1))[0]
  };
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
  if ((mode & 63) === 0) return [];
  return [`${file} holds secrets and others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${file}`];
}
function readLenient({ file, text }, schema) {
  const document = parseDocument(text, { schema, stringKeys: true, uniqueKeys: false, logLevel: "silent", prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== void 0) throw new UserError([{ file, line: broken.linePos?.[0].line, message: "is not valid YAML" }]);
  try {
    const value = document.toJS({ maxAliasCount: 100 }) ?? {};
    JSON.stringify(value);
    return value;
  } catch {
    throw new UserError([{ file, message: "has aliases that expand without end, or too often" }]);
  }
}
function linesOfWords({ text }) {
  const lines = /* @__PURE__ */ new Map();
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*#/.test(line)) continue;
    for (const [word] of line.matchAll(/[\w-]+/g)) if (!lines.has(word)) lines.set(word, index + 1);
  }
  return (word) => lines.get(word);
}

// generators/migrate/toml-file.ts
function parseToml(text, file) {
  try {
    const plain2 = (_, value) => typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
    return JSON.parse(JSON.stringify(parse(text), plain2));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError([{ file, line: error.line, message: `is not valid TOML, near column ${error.column}` }]);
  }
}
function tomlLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let table = [];
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== void 0) {
      table = keyParts(header);
      continue;
    }
    const key = /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (key === void 0) continue;
    const full = JSON.stringify([...table, ...keyParts(key)]);
    if (!lines.has(full)) lines.set(full, index + 1);
  }
  return (path) => {
    const found = path.flatMap((_, depth) => lines.get(JSON.stringify(path.slice(0, depth + 1))) ?? []);
    return found.length === 0 ? void 0 : Math.min(...found);
  };
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
var IGNORED = [
  "hosts.gifbox",
  "hosts.voso_legacy",
  "hosts.voso_legacy_ws",
  "api.security.authifier_shield_key",
  "api.security.voso_legacy_token"
];
var ComposeSettings = class extends Layered {
  #taken = /* @__PURE__ */ new Set();
  constructor(draft) {
    super(draft, (path) => (settingAt(path) ?? { secret: true }).secret === true);
  }
  /** Adds a file; within it the last line counts. */
  addAll(entries, why) {
    for (const entry of entries) {
      const below = this.get(...entry.path);
      this.add(entry, below?.from.file === entry.from.file ? "the last line of a file counts" : why);
    }
  }
  /** The setting that the servers use: what is set, else their own default, else null. It is no longer among what is left. */
  take(...path) {
    this.#taken.add(JSON.stringify(path));
    const usual = { file: "the servers' default", name: formatPath(path) };
    return this.get(...path) ?? { path, value: settingAt(path)?.upstream ?? null, from: usual };
  }
  /** The same for a text; a value that is not a text counts as absent. */
  takeText(...path) {
    const { value, from } = this.take(...path);
    return { path, value: typeof value === "string" ? value : "", from };
  }
  /** What is set and was not taken. */
  left() {
    return this.all().filter(({ path }) => !this.#taken.has(JSON.stringify(path)));
  }
};
function tomlEntries(source, draft) {
  const lineOf = tomlLines(source.text);
  const found = leaves(parseToml(source.text, source.file)).map(({ path, value }) => ({
    path,
    value,
    from: { file: source.file, line: lineOf(path), name: formatPath(path) }
  }));
  const isEmptyTable = ({ value }) => isObject(value) && Object.keys(value).length === 0;
  return found.filter((entry) => !isEmptyTable(entry) && known(entry, draft));
}
function variablesOf({ text, file }) {
  return parseEnvFile(text, file).map(({ name, value, line }) => ({ value, from: { file, line, name } }));
}
function secretsEnvEntries(source, draft) {
  const settings2 = [];
  const oldStyle = [];
  for (const { value, from } of variablesOf(source)) {
    const { name } = from;
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
function servicesOf(source) {
  const services = valueAt(readLenient(source, "core"), ["services"]);
  return isObject(services) ? Object.keys(services) : [];
}
function composeFileEntries(source, draft) {
  const services = valueAt(readLenient(source, "core"), ["services"]);
  if (!isObject(services)) return [];
  const lineOf = linesOfWords(source);
  return Object.values(services).flatMap((service2) => {
    const environment = isObject(service2) ? service2.environment : void 0;
    const pairs = Array.isArray(environment) ? environment.map(pairOf) : isObject(environment) ? Object.entries(environment) : [];
    return pairs.flatMap(([name, value]) => {
      if (!name.toUpperCase().startsWith(PREFIX)) return [];
      const from = { file: source.file, line: lineOf(name), name };
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
function pairOf(item) {
  const [, name, value] = /^([^=]*)(?:=(.*))?$/s.exec(String(item));
  return [name, value];
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
    draft.keep(from, value, "unknown: the servers have no such setting", from.name === environmentName(path) || void 0);
    return false;
  }
  return true;
}

// generators/migrate/servers.ts
function takeServer(mapping, component, official) {
  return official.url === void 0 ? takeTable(mapping, component, official) : takeUrl(mapping, component, official, official.url);
}
var SERVER_URL = /^(?<scheme>[a-z]+):\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<host>[A-Za-z0-9.-]+)(?::(?<port>\d+))?(?<rest>[/?].*)?$/;
function takeUrl({ settings: settings2, draft }, component, { path, identifier }, { scheme, rest: allowed, plain: plain2 }) {
  const key = component.key;
  const entry = settings2.takeText(...path);
  const { from } = entry;
  const url = SERVER_URL.exec(entry.value)?.groups ?? {};
  const { host = "", port, rest = "" } = url;
  const understood = url.scheme === scheme && allowed.test(rest);
  const hasUsers = settingAt([key, "username"], VALUES) !== void 0;
  const user = hasUsers ? decode(url.user) : "";
  const password = decode(url.password);
  const known2 = password !== "" && (!hasUsers || user !== "");
  const takeLogin = () => {
    if (user !== "") draft.user(key, user, from);
    draft.override(identifier, password, from);
  };
  if (understood && isBeside(host)) {
    if (known2) takeLogin();
    return { beside: true, hasUser: known2 };
  }
  staysElsewhere(draft, key, entry);
  if (understood && known2 && (hasUsers || !url.user) && plain2.test(rest) && /^[a-z0-9.-]+$/.test(host)) {
    draft.set([key, "host"], host, from);
    if (port !== void 0 && Number(port) !== portOf(component)) draft.set([key, "port"], Number(port), from);
    takeLogin();
  } else {
    draft.place(entry, ["revolt", ...path], void 0, "kept as the URL it is");
  }
  return { beside: false, hasUser: known2 };
}
function takeTable({ settings: settings2, draft }, component, { path, identifier }) {
  const key = component.key;
  const take = (name) => settings2.takeText(...path, name);
  const [host, username, password] = [take("host"), take("username"), take("password")];
  const port = settings2.take(...path, "port");
  draft.user(key, username.value, username.from);
  draft.expected.revolt.push(username);
  draft.credential(identifier, password);
  warnOfPublished(draft, identifier, password, component.title);
  const beside = isBeside(host.value);
  if (!beside) {
    staysElsewhere(draft, key, host);
    draft.place(host, [key, "host"]);
    draft.place(port, [key, "port"], portOf(component));
  }
  return { beside, hasUser: true };
}
function portOf({ address }) {
  return address.compose.port;
}
function warnOfPublished(draft, identifier, { path, value }, what) {
  if (value !== settingAt(path)?.upstream) return;
  draft.warnings.push(
    `secretOverrides.${identifier} is the password that the official set-up publishes; it is kept so that ${what} goes on, and reachable inside the cluster only: change it when all is moved`
  );
}
function staysElsewhere(draft, key, { from }) {
  draft.set([key, "enabled"], false, from, "it runs elsewhere and stays there");
}
function isBeside(host) {
  return host !== "" && host !== "localhost" && !host.includes(".");
}
function decode(text = "") {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

// generators/migrate/voice.ts
var NODES = ["api", "livekit", "nodes"];
var NODE = [...NODES, "worldwide"];
function readLivekit(source) {
  const { file } = source;
  const value = readLenient(source, "failsafe");
  if (!isObject(value)) throw new UserError([{ file, message: "must be a map of keys" }]);
  const { keys, ...others } = value;
  const lineOf = linesOfWords(source);
  return {
    file,
    keys: Object.entries(isObject(keys) ? keys : {}).map(([key, secret]) => ({
      key,
      secret: String(secret),
      from: { file, line: lineOf(key), name: "keys" }
    })),
    others: leaves(others),
    lineOf
  };
}
function takeVoice(mapping, domain, livekit) {
  const { settings: settings2, draft } = mapping;
  const { warnings } = draft;
  const url = settings2.get(...NODE, "url");
  const shown = settings2.get("hosts", "livekit", "worldwide");
  for (const path of [["hosts", "livekit", "worldwide"], ...["url", "key", "secret"].map((key) => [...NODE, key])]) settings2.take(...path);
  for (const key of ["lat", "lon"]) if (settings2.get(...NODE, key)?.value === 0) settings2.take(...NODE, key);
  if (url === void 0) {
    for (const entry of [shown, settings2.get(...NODE, "key"), settings2.get(...NODE, "secret")]) {
      if (entry !== void 0) draft.keepSecret(entry.from, entry.value, "of no use without api.livekit.nodes.worldwide.url");
    }
    if (livekit !== void 0) warnings.push(`${livekit.file} was not taken over: the servers know no LiveKit node`);
    const usual = { file: "the servers' default", name: formatPath(NODES) };
    draft.set(["livekit", "enabled"], false, usual, "the old installation had no voice; remove the line to have it");
    if (settings2.all().some(({ path }) => NODES.every((key, index) => path[index] === key)))
      warnings.push("api.livekit.nodes: none is called worldwide, so nothing here receives the webhooks of your nodes; see livekit.url");
    return;
  }
  const target2 = String(url.value);
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(target2)?.[1] ?? "";
  if (isBeside(host) || host === domain && /^[a-z]+:\/\/[^/]+\/livekit\/?$/i.test(target2)) {
    draft.decisions.push(`Voice moves to livekit.${domain}: it needs a DNS record of its own.`);
    const usual = [`wss://${domain}/livekit`, `wss://livekit.${domain}`];
    if (shown !== void 0 && !usual.includes(String(shown.value).replace(/\/$/, ""))) {
      draft.keep(shown.from, shown.value, `voice is on livekit.${domain} now`);
    }
    takeKeys(mapping, livekit);
    if (livekit !== void 0) takeFile(draft, livekit);
  } else {
    staysElsewhere(draft, "livekit", url);
    draft.place({ ...url, value: target2 }, ["livekit", "url"]);
    if (shown !== void 0) draft.place(shown, ["revolt", ...shown.path], target2.replace(/^http/, "ws"));
    if (livekit !== void 0) warnings.push(`${livekit.file} was not taken over, but for its keys: the servers use another LiveKit`);
    warnings.push("livekit.url: tell that LiveKit the new address of its webhook, https://<domain>/ingress/worldwide");
    takeKeys(mapping, livekit);
  }
}
function takeKeys({ settings: settings2, draft, problems, toml }, livekit) {
  const only = livekit?.keys.length === 1 ? livekit.keys[0] : void 0;
  for (const part of ["key", "secret"]) {
    const entry = settings2.takeText(...NODE, part);
    const identifier = `livekit-${part}`;
    if (entry.value !== "") draft.credential(identifier, entry);
    else if (only !== void 0) draft.override(identifier, only[part], only.from);
    else {
      problems.push({
        file: toml,
        path: formatPath(entry.path),
        message: "is neither there, nor in secrets.env, nor the only one in livekit.yml"
      });
    }
  }
  const [key, secret] = [settings2.get(...NODE, "key"), settings2.get(...NODE, "secret")];
  for (const found of livekit?.keys ?? []) {
    const { from } = found;
    const pair = { [found.key]: found.secret };
    const conflict = (setting, value) => draft.conflict(formatPath(setting.path), setting.from, { value, from }, true, "the servers sign with theirs");
    if (key?.value === found.key) {
      if (secret !== void 0 && secret.value !== found.secret) conflict(secret, found.secret);
    } else if (key !== void 0) {
      if (only !== void 0) conflict(key, pair);
      else draft.keepSecret(from, pair, "another key of LiveKit; here it has one");
    }
  }
}
var PORTS = {
  "rtc.port_range_start": ["rtcPortRangeStart", 5e4],
  "rtc.port_range_end": ["rtcPortRangeEnd", 6e4]
};
var MADE = /^(?:rtc\.use_external_ip|redis\.address|webhook\..*)$/;
var SAME = [`rtc.tcp_port=${RTC_TCP_PORT}`, "turn.enabled=false", `port=${SIGNAL_PORT}`];
function takeFile(draft, { file, others, lineOf: line }) {
  const from = (name) => ({ file, line: line(name.split(".").at(-1)), name });
  const settings2 = new Map(others.map(({ path, value }) => [path.join("."), value]));
  for (const [name, value] of settings2) {
    const [key, usual] = PORTS[name] ?? [];
    if (key !== void 0) {
      if (Number(value) !== usual) draft.set(["livekit", key], /^\d+$/.test(String(value)) ? Number(value) : value, from(name));
    } else if (!MADE.test(name) && !SAME.includes(`${name}=${String(value)}`)) {
      draft.keep(from(name), value, "unknown: put it below livekit.values.livekit if the chart shall have it");
    }
  }
  const external = "rtc.use_external_ip";
  if (settings2.get(external) !== "true") draft.set(["livekit", "useExternalIp"], false, from(external));
}

// generators/migrate/compose.ts
var REVOLT_TOML = "Revolt.toml";
var SECRETS_ENV = "secrets.env";
var WEB_ENV = ".env.web";
var LIVEKIT_YML = "livekit.yml";
var COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var OVERRIDE_FILES = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];
var OF_NO_USE = /^(?:\.git.*|\.env|Caddyfile|LICENSE|.*\.md|generate_config\.sh|migrations|data.*|stoat\.json|secrets\.env\.example|.*\.old)$/;
async function readCompose(folder) {
  const draft = new Draft();
  const settings2 = new ComposeSettings(draft);
  const [toml, secretsEnv, webEnv, livekitYml, ...composeFiles] = await Promise.all(
    [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML, ...COMPOSE_FILES, ...OVERRIDE_FILES].map((name) => readSource(folder, name))
  );
  const variables = secretsEnv === void 0 ? void 0 : secretsEnvEntries(secretsEnv, draft);
  settings2.addAll(variables?.oldStyle ?? [], "");
  if (toml !== void 0) {
    settings2.addAll(tomlEntries(toml, draft), "the servers read Revolt.toml; the old variable only served to make it");
  }
  settings2.addAll(variables?.settings ?? [], "for the servers, the environment wins over Revolt.toml");
  for (const file of composeFiles) {
    if (file !== void 0) settings2.addAll(composeFileEntries(file, draft), "a service's own environment wins over its env_file");
  }
  draft.warnings.push(...[toml, secretsEnv, livekitYml].flatMap((file) => file === void 0 ? [] : modeWarning(file)));
  await reportOtherFiles(folder, draft);
  const mapping = { settings: settings2, draft, problems: [], toml: `${folder.label}/${REVOLT_TOML}` };
  takeKeys2(mapping);
  const livekit = livekitYml === void 0 ? void 0 : readLivekit(livekitYml);
  const web = webEnv === void 0 ? [] : variablesOf(webEnv).map((variable) => withoutLogin(variable, draft));
  const domain = takeDomain(mapping, web);
  const services = new Set(composeFiles.flatMap((file) => file === void 0 ? [] : servicesOf(file)));
  const data = { releases: /* @__PURE__ */ new Set(), withUser: /* @__PURE__ */ new Set(), services };
  for (const { component, official } of MODULES) {
    if (official === void 0 || component === void 0) continue;
    const { beside, hasUser } = takeServer(mapping, component, official);
    if (beside) data.releases.add(component.release);
    if (beside && hasUser) data.withUser.add(component.release);
  }
  if (takeStorage(mapping)) data.releases.add("minio");
  takeSmtp(mapping);
  takeVoice(mapping, domain, livekit);
  takeFeatures(mapping);
  takeRest(mapping, domain);
  takeWeb(mapping, domain, web);
  draft.decisions.push(
    "Certificates came from Let's Encrypt; here they are self-signed unless you say otherwise:\n  tls:\n    issuer: letsencrypt\n  adminEmail: you@example.org"
  );
  if (mapping.problems.length > 0) throw new UserError(mapping.problems);
  return { draft, data };
}
async function isCompose(folder) {
  const names = await namesIn(folder);
  return names.includes(REVOLT_TOML) || names.includes(SECRETS_ENV);
}
async function reportOtherFiles(folder, { warnings }) {
  const { label } = folder;
  const read = [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML, ...COMPOSE_FILES];
  for (const name of await namesIn(folder)) {
    if (read.includes(name) || OF_NO_USE.test(name)) continue;
    if (OVERRIDE_FILES.includes(name)) {
      warnings.push(`${label}/${name}: only its REVOLT__ variables were looked at`);
    } else if (name === "Revolt.overrides.toml") {
      warnings.push(
        `${label}/${name} was not read: the official compose file does not give it to the servers; if yours does, put its settings into Revolt.toml`
      );
    } else {
      warnings.push(`${label}/${name} was not read: it is no part of the official set-up`);
    }
  }
}
function takeKeys2({ settings: settings2, draft, problems, toml }) {
  for (const { path, key, what } of KEYS) {
    const entry = settings2.get(...path);
    const { value, from } = settings2.takeText(...path);
    if (value !== "") {
      const unpadded = key[0] === "vapid" ? value.replace(/=+$/, "") : value;
      const note = unpadded === value ? void 0 : "without its padding (=), as the servers want it; the key is the same";
      draft.place({ path, value: unpadded, from }, key, void 0, note);
      continue;
    }
    problems.push({
      file: entry?.from.file ?? toml,
      line: entry?.from.line,
      path: formatPath(path),
      message: entry === void 0 ? `is neither there nor in ${SECRETS_ENV}: without the ${what} of the old installation nothing is taken over. If it really ran with the one that upstream publishes in its own Revolt.toml, write that down in yours first` : `is empty, so the servers see no ${what}; mend that first`
    });
  }
}
function takeDomain({ settings: settings2, draft, problems, toml }, web) {
  const app = settings2.get("hosts", "app");
  const named = web.filter(({ from }) => /^(?:REVOLT_PUBLIC_URL|VITE_API_URL|HOSTNAME)$/.test(from.name));
  for (const { value, from } of [...app === void 0 ? [] : [app], ...named]) {
    const host = /^(?:https?:\/\/)?([^/:\s]+)/.exec(typeof value === "string" ? value : "")?.[1]?.toLowerCase();
    if (host === void 0) continue;
    draft.set(["domain"], host, from);
    return host;
  }
  problems.push({
    file: toml,
    path: "hosts.app",
    message: `is not there, and ${WEB_ENV} names no host either: the host name of the installation is not known`
  });
  return "unknown.invalid";
}
function takeStorage({ settings: settings2, draft }) {
  const take = (key) => settings2.takeText("files", "s3", key);
  const secret = take("secret_access_key");
  draft.credential("s3-access", take("access_key_id"));
  draft.credential("s3-secret", secret);
  warnOfPublished(draft, "s3-secret", secret, "MinIO");
  draft.place(take("default_bucket"), ["s3", "bucket"], "revolt-uploads");
  const [endpoint, region] = [take("endpoint"), take("region")];
  const style = settings2.take("files", "s3", "path_style_buckets");
  if (isBeside(/^https?:\/\/([^/:]+)/.exec(endpoint.value)?.[1] ?? "")) {
    draft.place(region, ["s3", "region"], STORAGE_PROVIDERS.minio.region);
    return true;
  }
  const name = providerOf(endpoint.value, region.value);
  const provider = STORAGE_PROVIDERS[name];
  draft.set(["s3", "provider"], name, endpoint.from, "the files stay where they are");
  draft.place(endpoint, ["s3", "endpoint"], provider.endpoint?.replace("{region}", region.value));
  draft.place(region, ["s3", "region"], provider.region);
  draft.place({ ...style, value: style.value === true }, ["revolt", ...style.path], provider.pathStyle);
  return false;
}
function takeSmtp({ settings: settings2, draft }) {
  const used = settings2.takeText("api", "smtp", "host").value !== "";
  for (const key of ["host", "port", "username", "password", "from_address", "reply_to", "use_tls", "use_starttls"]) {
    const entry = settings2.take("api", "smtp", key);
    if (same(entry.value, settingAt(entry.path)?.upstream ?? null)) continue;
    const to = key.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    draft.set(["smtp", to], entry.value, entry.from);
    if (used) draft.expected.revolt.push(entry);
  }
  if (used && settings2.take("api", "smtp", "from_address").value === "noreply@example.com") {
    draft.warnings.push(
      "api.smtp.from_address was the servers' example, noreply@example.com; now it is noreply@<domain>: smtp.fromAddress says otherwise"
    );
  }
}
function takeFeatures({ settings: settings2, draft }) {
  const webhooks = settings2.take("features", "webhooks_enabled");
  draft.place(webhooks, ["apps", "api", "webhooks"], true, "as it was; the default here is on");
  const tenor = settings2.take("api", "security", "tenor_key");
  if (tenor.value === "") return;
  draft.set(["apps", "gifbox", "enabled"], true, tenor.from);
  draft.place(tenor, ["apps", "gifbox", "tenorKey"]);
}
function takeRest({ settings: settings2, draft }, domain) {
  const hosts = hostsOf(domain);
  for (const entry of settings2.left()) {
    const [first, second] = entry.path;
    const upstream = settingAt(entry.path)?.upstream;
    const usual = first === "hosts" ? hosts[second] ?? upstream : Object.hasOwn(SOURCES, entry.path.join(".")) ? void 0 : upstream;
    draft.place(entry, ["revolt", ...entry.path], usual);
  }
}
var HOST_OF = {
  REVOLT_PUBLIC_URL: "api",
  VITE_API_URL: "api",
  VITE_WS_URL: "events",
  VITE_MEDIA_URL: "autumn",
  VITE_PROXY_URL: "january"
};
function takeWeb({ settings: settings2, draft }, domain, web) {
  const host = (key) => settings2.get("hosts", key) === void 0 ? hostsOf(domain)[key] : settings2.takeText("hosts", key).value;
  const hasVoice = settings2.get("api", "livekit", "nodes", "worldwide", "url") !== void 0;
  const told = {
    ...Object.fromEntries(Object.entries(HOST_OF).map(([name, key]) => [name, host(key)])),
    VITE_HOST: host("app").replace(/^https?:\/\//, ""),
    VITE_GIFBOX_URL: `${host("app")}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: settings2.takeText("api", "security", "captcha", "hcaptcha_sitekey").value,
    VITE_CFG_ENABLE_VIDEO: String(hasVoice)
  };
  for (const [name, { value, from }] of new Map(web.map((variable) => [variable.from.name, variable]))) {
    const usual = told[name];
    if (name === "HOSTNAME") {
      const shown = value.replace(/^https?:\/\//, "").replace(/\/$/, "");
      if (shown === ":80")
        draft.decisions.push("It stood behind another reverse proxy (HOSTNAME=:80), which must lead to the new address or go.");
      else if (shown !== domain) draft.keep(from, value, "the address of the old Caddy; the new one is domain");
    } else if (usual === void 0 && !name.startsWith("VITE_")) {
      draft.keep(from, value, "neither the web client nor this project reads it");
    } else if (value !== (usual ?? "") && !(name === "VITE_CFG_ENABLE_VIDEO" && value === "" && !hasVoice)) {
      const setting = settings2.get("hosts", HOST_OF[name] ?? "");
      if (setting !== void 0) {
        draft.differ(name, from, setting.from, "each holds for its own: the web client gets this one, the servers theirs");
      }
      draft.set(["apps", "client", "values", "env", name], value, from);
    }
  }
}
function providerOf(endpoint, region) {
  const named = Object.entries(STORAGE_PROVIDERS).find(
    ([, provider]) => region !== "" && provider.endpoint?.replace("{region}", region) === endpoint
  );
  if (named !== void 0) return named[0];
  return region === "auto" && /^https:\/\/[^/]+\.r2\.cloudflarestorage\.com$/.test(endpoint) ? "r2" : "other";
}

// generators/migrate/helmfile.ts
import { basename, dirname, join as join2, posix as posix2 } from "node:path";

// generators/migrate/old-helmfile.ts
import { posix } from "node:path";

// generators/migrate/go-template.ts
var UNKNOWN = "\uE000";
var BLOCKS = ["if", "range", "with", "define", "block"];
function withoutActions(text, evaluate) {
  const out = [];
  const conditions = [];
  const blocks = [];
  let line = "";
  let hasAction = false;
  let controlled = false;
  let outer;
  const endLine = () => {
    const isBare = hasAction && line.replaceAll(UNKNOWN, "").trim() === "";
    out.push(isBare || blocks.some((block) => /^(?:define|block)\b/.test(block)) ? "" : line);
    conditions.push(outer);
    line = "";
    hasAction = false;
    controlled = false;
    outer = blocks[0];
  };
  const add = (part) => {
    line += controlled && part.trim() !== "" ? UNKNOWN : part;
  };
  for (let at = 0; at < text.length; ) {
    const open2 = text.indexOf("{{", at);
    const lines = text.slice(at, open2 === -1 ? void 0 : open2).split("\n");
    lines.forEach((part, index) => {
      add(part);
      if (index < lines.length - 1) endLine();
    });
    if (open2 === -1) break;
    const close = text.indexOf("}}", open2);
    const action = text.slice(open2 + 2, close === -1 ? void 0 : close).replace(/^-?\s+|\s+-?$/g, "").replace(/^-|-$/g, "");
    at = close === -1 ? text.length : close + 2;
    hasAction = true;
    const word = /^[a-z]+/.exec(action)?.[0] ?? "";
    if (BLOCKS.includes(word)) {
      blocks.push(action);
      outer ??= action;
      controlled = line.trim() !== "";
    } else if (word === "end") {
      blocks.pop();
      controlled = line.trim() !== "";
    } else if (word === "else") {
      controlled = line.trim() !== "";
    } else if (!/^(?:\/\*|\$\w*\s*:?=)/.test(action)) {
      add(textOf(action, evaluate));
    }
  }
  endLine();
  return { yaml: out.join("\n"), condition: (number) => conditions[number - 1] };
}
function textOf(action, evaluate) {
  const found = evaluate(action);
  return found !== void 0 && /^[A-Za-z0-9][A-Za-z0-9._/@:-]*$/.test(found) && !found.endsWith(":") ? found : UNKNOWN;
}
var LONGEST = 300;
var PIPE = String.raw`\s*\|\s*(?:quote|squote|toString|trim|default\s+(?:"[^"]*"|[A-Za-z0-9.]+))`;
var EXPRESSION = new RegExp(
  String.raw`^\$?\.(?<root>Values|Environment\.Name)(?<path>(?:\.[A-Za-z_][A-Za-z0-9_]*)*)(?<pipes>(?:${PIPE})*)$`
);
function evaluator(environment, value) {
  return (text) => {
    const { root, path = "", pipes = "" } = (text.length <= LONGEST ? EXPRESSION.exec(text)?.groups : void 0) ?? {};
    if (root === void 0) return void 0;
    if (root !== "Values") return path === "" ? environment : void 0;
    const found = value(path.slice(1).split("."));
    if (found !== void 0 && found !== "") return found;
    const [, quoted2, plain2] = /default\s+(?:"([^"]*)"|([A-Za-z0-9.]+))/.exec(pipes) ?? [];
    return quoted2 ?? plain2;
  };
}

// generators/migrate/old-helmfile.ts
var NAMES = ["helmfile.yaml.gotmpl", "helmfile.yaml"];
var MOST = 200;
var MAX_ALIASES = 100;
async function findHelmfile(folder) {
  for (const name of NAMES) {
    const source = await readSource(folder, name);
    if (source !== void 0) return { source, folder };
  }
  return void 0;
}
async function environmentIn({ source, folder }, name) {
  const { documents, template, lines } = parse2(
    source,
    evaluator(name, () => void 0)
  );
  const warnings = [];
  const names = [];
  let listed;
  for (const document of documents) {
    if (isMap(document.contents)) {
      for (const key of ["bases", "helmfiles"]) {
        if (document.contents.has(key)) warnings.push(`${source.file}: ${key} names other files, which were not read`);
      }
    }
    const environments = nodeAt(document, document.contents, ["environments"]);
    if (!isMap(environments)) continue;
    for (const { key } of environments.items) if (isScalar(key)) names.push(String(key.value));
    const chosen = nodeAt(document, environments, [name]);
    if (!environments.has(name)) continue;
    listed = [];
    const handler = String(plain(document, nodeAt(document, chosen, ["missingFileHandler"])) ?? "Error");
    for (const kind of ["values", "secrets"]) {
      const items = nodeAt(document, chosen, [kind]);
      for (const item of isSeq(items) ? items.items : []) {
        if (listed.length === MOST) throw new UserError([{ file: source.file, message: `lists more than ${MOST} files for ${name}` }]);
        const value = plain(document, item);
        const at = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 0;
        const condition = template.condition(at);
        if (isObject(value)) listed.push({ inline: value });
        else
          listed.push(...await filesOf(folder, source.file, String(value ?? ""), condition === void 0 ? handler : "Warn", warnings));
        if (condition !== void 0 && !/^(?:if|with)\s+\(?isFile\b/.test(condition) && typeof value === "string") {
          warnings.push(
            `${source.file}:${at}: ${value} stands under a condition ({{ ${condition.slice(0, 60)} }}) whose outcome is not known here; it was taken over if it is there: look whether it was in force`
          );
        }
      }
    }
  }
  return { listed, names, warnings };
}
async function filesOf(folder, helmfile, text, handler, warnings) {
  const said = (why) => {
    warnings.push(
      `${helmfile} lists ${text.replaceAll(UNKNOWN, "{{ \u2026 }}")}, which was not read: ${why}; what it sets has to be moved by hand`
    );
    return [];
  };
  if (text === "") return said("it is neither a name nor a map of values");
  if (text.includes(UNKNOWN)) return said("its name is made by a template");
  const file = posix.normalize(text);
  if (file.startsWith("/") || file.startsWith("..") || /^[\w+-]+::|:\/\//.test(text)) return said("it is outside of the folder");
  if (file.endsWith(".gotmpl")) return said("it is a template");
  if (/[*?[\]{}]/.test(file)) {
    const directory = posix.dirname(file);
    const pattern = posix.basename(file);
    if (/[?[\]{}]/.test(pattern) || /[*?[\]{}]/.test(directory)) return said("its name is a pattern");
    const names = await namesIn({ label: folder.label, path: `${folder.path}/${directory}` });
    return names.filter((name) => matches(pattern, name)).map((name) => ({ file: posix.join(directory, name) }));
  }
  if (await readSource(folder, file) === void 0) {
    if (handler === "Error") warnings.push(`${helmfile} lists ${file}, which is not there: helmfile refuses to run without it`);
    return [];
  }
  return [{ file }];
}
function matches(pattern, name) {
  const parts = pattern.split("*");
  const first = parts[0];
  const last = parts.at(-1);
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
async function releasesOf({ source, folder }, environment, values) {
  const evaluate = evaluator(environment, (path) => textOf2(valueAt(values, path)));
  const { documents } = parse2(source, evaluate);
  const found = [];
  for (const document of documents) {
    const releases = plain(document, nodeAt(document, document.contents, ["releases"]));
    for (const release of Array.isArray(releases) ? releases : []) {
      if (!isObject(release) || found.length === MOST) continue;
      const listed = Array.isArray(release.values) ? release.values.slice(0, MOST) : [];
      const own2 = await Promise.all(listed.map((item) => isObject(item) ? item : chartValues(folder, String(item), evaluate)));
      found.push({
        name: nameOf(release.name),
        namespace: nameOf(release.namespace),
        chart: textOf2(release.chart) ?? "",
        values: own2.reverse()
      });
    }
  }
  return found;
}
async function chartValues(folder, text, evaluate) {
  const file = posix.normalize(text);
  if (file.startsWith("/") || file.startsWith("..") || file.includes(UNKNOWN)) return {};
  const source = await readSource(folder, file);
  if (source === void 0) return {};
  try {
    const { documents } = parse2(source, evaluate);
    return documents[0] === void 0 ? {} : plain(documents[0], documents[0].contents) ?? {};
  } catch {
    return {};
  }
}
var OldReleases = class _OldReleases {
  #releases;
  constructor(releases) {
    this.#releases = releases;
  }
  /** Without a helmfile nothing is known of them. */
  static async read(helmfile, environment, values) {
    return new _OldReleases(helmfile && await releasesOf(helmfile, environment, values));
  }
  /** The one that is called like a release of this project, also with something before it (`stoatchat-mongodb`), or has its chart. */
  of({ release, namespace, chart }) {
    const variable = (what) => `"$OLD_${release.toUpperCase().replaceAll("-", "_")}_${what}"`;
    const bare = release.replace(/^stoat-/, "");
    const found = this.#releases?.find(({ name }) => name === release) ?? this.#releases?.find(({ name }) => name === bare || name?.endsWith(`-${bare}`)) ?? (chart.startsWith(".") ? void 0 : this.#releases?.find((old) => old.chart !== "" && old.chart === chart));
    const isKnown = found?.name !== void 0 && found.namespace !== void 0;
    return {
      release: found?.name === void 0 ? variable("RELEASE") : shellWord(found.name),
      namespace: found?.namespace === void 0 ? variable("NAMESPACE") : shellWord(found.namespace),
      inPlace: isKnown ? found.name === release && found.namespace === namespace : void 0,
      setting: (...path) => {
        for (const values of found?.values ?? []) {
          const text = textOf2(valueAt(values, path));
          if (text !== void 0) return text.includes(UNKNOWN) ? void 0 : text;
        }
        return void 0;
      }
    };
  }
};
function parse2(source, evaluate) {
  const template = withoutActions(source.text, evaluate);
  const lines = new LineCounter();
  const documents = parseAllDocuments(template.yaml, {
    schema: "failsafe",
    uniqueKeys: false,
    stringKeys: true,
    logLevel: "silent",
    prettyErrors: false,
    lineCounter: lines
  });
  const list2 = "empty" in documents ? [] : documents;
  const broken = list2.flatMap(({ errors }) => errors)[0];
  if (broken !== void 0) {
    const message = "cannot be understood without running its templates: it is not valid YAML without them";
    throw new UserError([{ file: source.file, line: lines.linePos(broken.pos[0]).line, message }]);
  }
  return { documents: list2, template, lines };
}
function nodeAt(document, start2, path) {
  let node = start2;
  for (const key of path) {
    const map = followed(document, node);
    if (!isMap(map)) return void 0;
    node = map.get(key, true);
  }
  return followed(document, node);
}
function followed(document, node) {
  return isNode(node) && "resolve" in node ? node.resolve(document) : node;
}
function plain(document, node) {
  if (!isNode(node)) return void 0;
  try {
    return JSON.parse(JSON.stringify(node.toJS(document, { maxAliasCount: MAX_ALIASES })));
  } catch {
    return void 0;
  }
}
function textOf2(value) {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
function nameOf(value) {
  const text = textOf2(value);
  return text !== void 0 && /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(text) ? text : void 0;
}

// generators/migrate/helmfile.ts
var ORIGINAL_USER = "stoatchat";
var ALIASES = {
  domain: ["global.domain", "host", "hostname"],
  adminEmail: ["email", "letsencrypt.email"],
  secretSeed: ["seed", "secrets.seed", "secrets.secretseed"],
  "vapid.privateKey": ["privatekey", "vapidprivatekey", "pushd.vapid.privatekey"],
  "vapid.publicKey": ["publickey", "vapidpublickey", "pushd.vapid.publickey"],
  "files.encryptionKey": ["encryptionkey", "filesencryptionkey"],
  "smtp.fromAddress": ["smtp.from"],
  "smtp.username": ["smtp.user"],
  "smtp.password": ["smtp.pass"],
  "smtp.useTls": ["smtp.tls"],
  "smtp.useStarttls": ["smtp.starttls"],
  "secretOverrides.s3-access": ["s3.accesskey", "s3.accesskeyid"],
  "secretOverrides.s3-secret": ["s3.secretkey", "s3.secretaccesskey"],
  "secretOverrides.livekit-key": ["livekit.apikey", "livekit.key"],
  "secretOverrides.livekit-secret": ["livekit.apisecret", "livekit.secret"],
  "livekit.rtcPortRangeStart": ["livekit.portrangestart"],
  "livekit.rtcPortRangeEnd": ["livekit.portrangeend"],
  "apps.gifbox.tenorKey": ["tenorkey", "gifbox.tenorkey"],
  "apps.api.webhooks": ["webhooks", "webhooksenabled", "features.webhooksenabled"]
};
var WITH_USER = COMPONENTS.flatMap(({ key }) => key && settingAt([key, "username"], VALUES) ? [key] : []);
var BY_ALIAS = new Map([
  ...Object.entries(ALIASES).flatMap(([key, aliases]) => aliases.map((alias) => [alias, key.split(".")])),
  ...WITH_USER.map((key) => [`${key}.user`, [key, "username"]])
]);
var APP_ALIASES = {
  delta: "api",
  bonfire: "events",
  autumn: "fileServer",
  files: "fileServer",
  january: "proxy",
  web: "client"
};
var MADE_HERE = ["s3.host", "s3.port", "tls.secretName"];
var SHARED = /(?:^|\/)_?defaults?\.yaml$/;
async function isHelmfile(folder) {
  return (await environmentsOf((await placesOf(folder)).environments)).length > 0;
}
async function readHelmfile({ folder, environment, name, defaults, resolve: resolve2 }) {
  const draft = new Draft();
  const places = await placesOf(folder);
  const at = places.environments;
  const helmfile = await findHelmfile(places.root);
  const named = helmfile === void 0 ? [] : (await environmentIn(helmfile, "")).names;
  const chosen = choose([.../* @__PURE__ */ new Set([...await environmentsOf(at), ...named.filter(isEnvironmentName)])], environment, name, at.label);
  const { layers, unlisted } = await readLayers2(places, helmfile, chosen, draft);
  const found = collect(layers, draft);
  takeAddresses(found, draft);
  requireKeys(found, at, chosen, unlisted);
  const releases = await OldReleases.read(helmfile, chosen, layers.map(({ value }) => value).reduce(deepMerge, {}));
  for (const entry of found.all()) {
    const { path, value, from } = entry;
    if (path[0] === "secretSeed" || path[0] === "secretOverrides") continue;
    draft.expected.values.push(entry);
    if (!same(value, valueAt(defaults, path))) draft.set(path, value, from);
  }
  for (const { path, key } of KEYS) draft.expected.revolt.push({ ...found.get(...key), path });
  takeChartSettings(found, releases, defaults, draft);
  await takeCredentials(found, draft, resolve2);
  draft.decisions.push(...decisions(helmfile, found, defaults));
  return { draft, releases };
}
function decisions(helmfile, found, defaults) {
  const holds = (...path) => found.get(...path)?.value ?? valueAt(defaults, path);
  return [
    ...helmfile === void 0 ? [
      "There is no helmfile in the old folder. Which files were in force, and the names of releases and namespaces, are not known:\nlook at the list of what was taken over, and answer what the steps ask."
    ] : [],
    ...holds("tls", "issuer") === "selfsigned" ? ["The CA is a new one: whoever trusts the old one has to trust the new one as well."] : [],
    ...holds("livekit", "enabled") === true ? [`Voice is on livekit.${String(holds("domain"))}, which needs a DNS record of its own.`] : []
  ];
}
function takeChartSettings(found, releases, defaults, draft) {
  for (const { component, takeOver } of MODULES) {
    const key = component?.key;
    if (key === void 0 || found.get(key, "enabled")?.value === false) continue;
    const old = releases.of(component);
    for (const [name, places] of Object.entries(takeOver?.settings ?? {})) {
      const path = [key, ...name.split(".")];
      const setting = settingAt(path, VALUES);
      const place = places.find((each) => old.setting(...each.split(".")) !== void 0);
      if (place === void 0 || setting === void 0 || found.get(...path) !== void 0) continue;
      const text = old.setting(...place.split("."));
      const value = setting.type === "boolean" ? text === "true" : text;
      const from = { file: `the values of the release ${old.release}`, name: place };
      draft.expected.values.push({ path, value, from });
      if (!same(value, valueAt(defaults, path))) draft.set(path, value, from);
    }
  }
  for (const key of WITH_USER) {
    if (found.get(key, "username") !== void 0 || draft.originOf([key, "username"]) !== void 0) continue;
    draft.user(key, ORIGINAL_USER, { file: "the original's default", name: `${key}.username` });
  }
}
function takeAddresses(found, draft) {
  const isInside = (host) => typeof host === "string" && (/\.svc(?:\.|$)/.test(host) || !host.includes("."));
  for (const { component } of MODULES) {
    const key = component?.key;
    if (key === void 0 || settingAt([key, "host"], VALUES) === void 0) continue;
    const enabled = found.get(key, "enabled");
    const host = found.get(key, "host");
    if (enabled?.value === false) continue;
    if (host !== void 0 && host.value !== "" && !isInside(host.value)) {
      found.remove(key, "enabled");
      found.add({ path: [key, "enabled"], value: false, from: host.from }, "");
      draft.warnings.push(
        `${key}.enabled: is false here, because the servers of the original used ${key}.host, which is outside of the cluster`
      );
    } else {
      found.remove(key, "host");
      found.remove(key, "port");
    }
  }
  const endpoint = found.get("s3", "endpoint")?.value;
  const inside = typeof endpoint === "string" && isInside(/^https?:\/\/([^/:]+)/.exec(endpoint)?.[1] ?? "");
  if (inside && found.get("minio", "enabled")?.value !== false) found.remove("s3", "endpoint");
}
async function placesOf(folder) {
  const names = await namesIn(folder);
  if (names.includes("environments")) {
    return { root: folder, environments: { label: join2(folder.label, "environments"), path: join2(folder.path, "environments") } };
  }
  const isInside = basename(folder.path) === "environments";
  return { root: isInside ? { label: join2(folder.label, ".."), path: dirname(folder.path) } : folder, environments: folder };
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
async function readLayers2(places, helmfile, environment, draft) {
  const { environments: folder, root } = places;
  const names = await namesIn(folder);
  const others = (await environmentsOf(folder)).filter((name) => name !== environment);
  const secret = names.filter((file) => {
    const stem = /^(.+?)\.(?:.*\.)?secret(?:-overrides)?\.yaml$/.exec(file)?.[1];
    return stem !== void 0 && !others.includes(stem);
  });
  const byName = [`${environment}.yaml`, ...secret].map((file) => posix2.join(posix2.relative(root.path, folder.path), file));
  const old = helmfile && await environmentIn(helmfile, environment);
  draft.warnings.push(...old?.warnings ?? []);
  if (old !== void 0 && old.listed === void 0) {
    draft.warnings.push(
      `${helmfile.source.file} names no environment ${environment}, so which files were in force is not known: those that are there by their names were taken; look whether one of them was not`
    );
  }
  const listed = old?.listed ?? byName.map((file) => ({ file }));
  const layers = [];
  const problems = [];
  for (const { file, inline } of listed) {
    if (file === void 0) {
      layers.push({ file: helmfile.source.file, lineOf: () => void 0, value: inline, shared: false });
      continue;
    }
    if (file.startsWith("versions/")) continue;
    const source = await readSource(root, file);
    if (source === void 0) continue;
    const yaml = parseStrict(source.bytes);
    const value = isObject(yaml.value) ? yaml.value : void 0;
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file: source.file })));
    if (value === void 0) continue;
    if (isObject(value.sops))
      problems.push({ file: source.file, message: "is encrypted by sops; decrypt it there first: sops --decrypt --in-place" });
    layers.push({ file: source.file, lineOf: yaml.lineOf, value: shaped(file, value), shared: SHARED.test(file) });
    if (secret.includes(posix2.basename(file)) || (SHARED.test(file) ? "secretSeed" in value : holdsSecret(value)))
      draft.warnings.push(...modeWarning(source));
  }
  if (problems.length > 0) throw new UserError(problems);
  const read = new Set(listed.map(({ file }) => file));
  const unlisted = old?.listed === void 0 ? [] : byName.filter((file) => names.includes(posix2.basename(file)) && !read.has(file));
  for (const file of unlisted) {
    draft.warnings.push(
      `${join2(root.label, file)} was not in force: ${helmfile.source.file} does not list it for ${environment}; nothing of it was taken over`
    );
  }
  for (const name of names.filter((each) => /\.(?:ya?ml|gotmpl)$/.test(each))) {
    const file = posix2.join(posix2.relative(root.path, folder.path), name);
    if (read.has(file) || unlisted.includes(file) || others.includes(name.replace(/\.yaml$/, ""))) continue;
    if (/^_computed|\.secret(?:-overrides)?\.yaml$/.test(name)) continue;
    draft.warnings.push(`${folder.label}/${name} was not read: what you changed there has to be moved by hand`);
  }
  return { layers, unlisted };
}
function shaped(name, value) {
  if (name.endsWith(".secret-overrides.yaml") && value.secretOverrides === void 0) return { secretOverrides: value };
  return value;
}
function holdsSecret(value) {
  return leaves(value).some(({ path }) => /seed|password|secret|privatekey|encryptionkey|tenorkey/i.test(path.join(".")));
}
function collect(layers, draft) {
  const found = new Layered(draft, isSecretKey);
  const shared = new Set(layers.flatMap((layer) => layer.shared ? [layer.file] : []));
  for (const { file, lineOf, value } of layers) {
    for (const { path, value: leaf } of settings(value, [])) {
      if (leaf === null || isObject(leaf) && Object.keys(leaf).length === 0) continue;
      const from = { file, line: lineOf(path) ?? lineOf(path.slice(1)), name: formatPath(path) };
      const to = target(path);
      if (to === void 0) {
        if (leaf !== "" && !MADE_HERE.includes(path.join("."))) draft.keep(from, leaf, unknownReason(path));
        continue;
      }
      if (shared.has(found.get(...to)?.from.file ?? "")) found.remove(...to);
      found.add({ path: to, value: leaf, from }, "the later file wins, as in helmfile");
    }
  }
  return found;
}
function settings(value, path) {
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, key];
    const setting = settingAt(target(at) ?? at, VALUES);
    const opaque = setting?.type === "object" && setting.properties === void 0 && !setting.additionalProperties;
    return isObject(child) && !opaque && Object.keys(child).length > 0 ? settings(child, at) : [{ path: at, value: child }];
  });
}
function target(path) {
  const alias = BY_ALIAS.get(path.map(simple).join("."));
  if (alias !== void 0) return alias;
  let setting = VALUES;
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
  const parent = path.length === 1 ? VALUES : settingAt(path.slice(0, -1), VALUES);
  const meant = nearest(path.at(-1), Object.keys(parent?.properties ?? {}));
  return `unknown here${meant === void 0 ? "" : `; ${formatPath([...path.slice(0, -1), meant])} is the nearest key`}`;
}
function requireKeys(found, { label }, environment, unlisted) {
  const [fileKey, ...vapidKeys] = KEYS;
  const places = [...vapidKeys, fileKey].map(({ key }) => ({ key, file: `${label}/${key[0]}.secret.yaml` }));
  const missing = [{ key: ["secretSeed"], file: `${label}/${environment}.yaml` }, ...places].filter(
    ({ key }) => (found.get(...key)?.value ?? "") === ""
  );
  if (missing.length === 0) return;
  const message = "is not there, nor in the other files of the environment: without it nothing is taken over";
  const hint = unlisted.length === 0 ? "" : `; the old helmfile does not list ${unlisted.join(", ")}`;
  throw new UserError(missing.map(({ key, file }) => ({ file, path: formatPath(key), message: message + hint })));
}
async function takeCredentials(found, draft, resolve2) {
  const seed = found.get("secretSeed");
  const overrides = found.all().filter(({ path }) => path[0] === "secretOverrides" && path.length === 2);
  for (const { path, value, from } of overrides) draft.set(path, value, from);
  const plain2 = await resolve2({
    seed: seed.value,
    overrides: Object.fromEntries(overrides.map(({ path, value }) => [path[1], value]))
  });
  const text = String(plain2.seed);
  const fault = [...text].length < SEED_LENGTH ? `has fewer than ${SEED_LENGTH} characters` : weakSeed(text) && "is not random text";
  const gives = fault !== void 0 && plain2.seed === seed.value;
  if (!gives) draft.set(["secretSeed"], seed.value, seed.from);
  for (const identifier of IDENTIFIER_NAMES) {
    const given = plain2.overrides[identifier];
    const value = typeof given === "string" ? given : deriveSecret(text, identifier);
    draft.expected.credentials.set(identifier, value);
    if (gives && given === void 0) draft.set(["secretOverrides", identifier], value, seed.from, "was derived from the old seed");
  }
  if (gives) draft.warnings.push(`the old seed ${fault}: there is a new one, and every password that came from the old one is an override`);
}

// generators/migrate/render.ts
function renderEnvironment(name, origin, draft) {
  const values = draft.values;
  const decisions2 = draft.decisions.flatMap((text) => ["", ...text.split("\n").map((line) => `# ${line}`)]);
  const kept = (inSecret, show) => {
    const lines = draft.unmapped.filter((entry) => entry.secret === inSecret).flatMap(({ from, reason, value }) => [`# ${comment(from)}`, `#   ${comment(reason)}`, `#   ${show(value)}`]);
    return lines.length === 0 ? [] : ["", `# Not taken over from the old installation; nothing reads what follows.`, ...lines];
  };
  const secretText = (show) => [
    SCHEMA_LINE,
    `# Secrets of the environment ${name}, taken over from ${comment(origin)}. Keep a copy in a safe place: there is no way to make them again.`,
    ...renderSections(partOf(values, true), show),
    ...kept(true, show),
    ""
  ].join("\n");
  return {
    environment: [
      SCHEMA_LINE,
      `# Environment ${name}, taken over from ${comment(origin)}: what differs from _defaults.yaml. All keys: docs/reference.md.`,
      `# Secrets: ${name}.secret.yaml.`,
      ...renderSections(partOf(values, false)),
      ...decisions2,
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
function makeReport(head, { mapped, conflicts, unmapped, decisions: decisions2 }) {
  const keptIn = (secret) => `environments/${head.environment}${secret ? ".secret" : ""}.yaml`;
  return {
    ...head,
    mapped,
    conflicts,
    notTakenOver: unmapped.map(({ from, reason, secret }) => ({ from, reason, keptIn: keptIn(secret) })),
    decisions: decisions2
  };
}
var KINDS = { compose: "the official compose set-up", helmfile: "the original Helmfile deployment" };
function formatReport(report) {
  const { kind, from, seed, identical, mapped, conflicts, notTakenOver, decisions: decisions2 } = report;
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
    ...list("For you to decide:", decisions2),
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
var SERVERS = ["caddy", "web", "api", "events", "autumn", "january", "gifbox", "crond", "pushd", "voice-ingress"];
function composeSteps(name, folder, data, values) {
  const compose = `docker compose --project-directory ${shellWord(folder)}`;
  const parts = MODULES.flatMap(({ component, takeOver }) => {
    const release = component?.release ?? "";
    const found = { compose, values, data: data.releases.has(release), hasUser: data.withUser.has(release) };
    return takeOver === void 0 ? [] : [takeOver.fromCompose(found)];
  });
  return [
    {
      title: "Save the data of the old installation, while nobody changes it",
      commands: [
        `${compose} stop ${SERVERS.filter((name2) => data.services.size === 0 || data.services.has(name2)).join(" ")}`,
        ...parts.flatMap(({ save }) => save)
      ]
    },
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values)
  ];
}
function helmfileSteps(name, releases, values) {
  const { installed } = plan(values);
  const parts = MODULES.flatMap(
    ({ component, takeOver }) => takeOver !== void 0 && installed[component.release] ? [takeOver.fromHelmfile({ values, old: releases.of(component) })] : []
  );
  const servers = releases.of({ ...service("api"), namespace: APP_NAMESPACE, chart: "./helm/stoat-app" });
  const steps = [
    {
      title: "Look what is there; volumes keep their data only under the same names",
      commands: ["helm ls -A", "kubectl get pvc -A", `helmfile -e ${name} diff`]
    },
    {
      title: "Stop the old servers, so that nothing changes any more; the way back is helmfile sync in the old folder",
      commands: [
        `kubectl -n ${servers.namespace} scale deployment --all --replicas=0`,
        // Two Ingresses of one host would share its requests.
        ...servers.inPlace ? [] : [`kubectl -n ${servers.namespace} delete ingress --all`]
      ]
    },
    ...parts.flatMap(({ save }) => save),
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values)
  ];
  return [...questions(steps), ...steps];
}
function questions(steps) {
  const text = steps.flatMap(({ commands }) => commands).join("\n");
  const asked = new Set([...text.matchAll(/read -r (OLD_\w+)/g)].map(([, name]) => name));
  const names = [...new Set([...text.matchAll(/\$(OLD_\w+)/g)].map(([, name]) => name))].filter((name) => !asked.has(name));
  if (names.length === 0) return [];
  const question = (name) => {
    const [, release, what] = /^OLD_(\w+)_(NAMESPACE|RELEASE)$/.exec(name);
    const asked2 = `${what === "RELEASE" ? "Release" : "Namespace"} of the old ${release.toLowerCase().replaceAll("_", "-")}`;
    return `printf '${asked2}: '; read -r ${name}`;
  };
  return [
    {
      title: "The old folder does not say how its releases and namespaces are called: look, and answer (one shell for all steps)",
      commands: ["helm ls -A", ...names.map(question)]
    }
  ];
}
function deploy(name) {
  return {
    title: "Deploy, then stop the servers until the data is there",
    commands: [`helmfile -e ${name} apply`, `kubectl -n ${APP_NAMESPACE} scale deployment,statefulset --all --replicas=0`]
  };
}
function start({ apps }) {
  const others = APP_NAMES.filter((app) => apps[app].enabled && apps[app].replicas !== 1);
  return {
    title: "Start the servers, and keep the old installation and its volumes until files and messages are seen in the new one",
    commands: [
      `kubectl -n ${APP_NAMESPACE} scale deployment,statefulset --all --replicas=1`,
      ...others.map((app) => {
        const { replicas } = apps[app];
        return `kubectl -n ${APP_NAMESPACE} scale ${workloadKind(service(app), replicas)} ${service(app).release} --replicas=${replicas}`;
      }),
      `kubectl -n ${APP_NAMESPACE} get pods`
    ]
  };
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
    const message = "would not be the same after the take-over; nothing was written";
    throw new UserError(different.map(({ what, from: { file, line } }) => ({ file, line, path: what, message })));
  }
  return { outcome, kept: [...KEYS.map(({ key }) => formatPath(key)), ...draft.expected.credentials.keys()] };
}
function differences({ values, credentials, config, revolt }, draft) {
  const { expected } = draft;
  const [toml, overrides] = [revolt.toml, revolt.overrides].map((text) => parse(text));
  const settings2 = expected.revolt.map(({ path, value, from }) => {
    const { secret, upstream } = settingAt(path) ?? {};
    const isText = secret && !Array.isArray(value);
    const open2 = secret ? valueAt(overrides, path) : valueAt(toml, path) ?? valueAt(config, path);
    const got = isText ? revolt.env[environmentName(path)] : open2;
    return { what: formatPath(path), from, got: got ?? upstream, expected: isText ? String(value) : value };
  });
  const keys = expected.values.map(({ path, value, from }) => {
    return { what: formatPath(path), from, got: valueAt(values, path), expected: value };
  });
  const passwords = [...expected.credentials].map(([identifier, value]) => {
    const from = draft.originOf(["secretOverrides", identifier]) ?? draft.originOf(["secretSeed"]);
    return { what: identifier, from: from ?? { file: "secretSeed", name: identifier }, got: credentials[identifier], expected: value };
  });
  const isReference = (value) => typeof value === "string" && /(?:secret)?ref\+/.test(value);
  const written = [...settings2, ...keys].filter((compared) => !isReference(compared.expected));
  return [...written, ...passwords].filter(({ got, expected: before }) => !same(got, before));
}

// generators/commands/import/import.ts
async function importInstallation(options, terminal) {
  const { root, env: name, format, dryRun } = options;
  assertEnvironmentName(name);
  const folder = { label: options.from.replace(/(?<=.)\/+$/, ""), path: resolve(terminal.cwd, options.from) };
  await requireFolder(folder);
  const { file, secretFile, files } = environmentFiles(name);
  const completed = !dryRun && await finishTogether(join3(root, "environments"), name, files);
  const [environment, secret] = await Promise.all([file, secretFile].map((path) => existing(root, path)));
  const exists = [file, secretFile].filter((_, index) => [environment, secret][index] !== void 0);
  if (exists.length > 0 && !completed) throw existsAlready(exists);
  const base = await readLayers(root, BASE_LAYERS, terminal.env);
  const kind = options.kind ?? await detect(folder);
  const { draft, steps } = kind === "compose" ? await fromCompose(folder, name) : await fromHelmfile(folder, options, base, terminal);
  const seed = draft.originOf(["secretSeed"]) === void 0 ? "new" : "kept";
  if (seed === "new") draft.values.secretSeed = seedOf(secret) ?? newSeed();
  const rendered = renderEnvironment(name, folder.label, draft);
  if (completed && (environment !== rendered.environment || secret !== rendered.secret)) throw existsAlready(exists);
  const { outcome, kept } = await verify(name, rendered, draft, base, (values) => resolved(values, terminal.env));
  const warnings = [...draft.warnings, ...outcome.notes.map(formatProblem)];
  const report = makeReport(
    {
      kind,
      from: folder.label,
      environment: name,
      files: [file, secretFile],
      written: !dryRun,
      identical: kept,
      seed,
      warnings,
      steps: steps(outcome.values)
    },
    draft
  );
  if (format === "table") {
    terminal.stdout.write(formatReport(report));
    if (dryRun) terminal.stdout.write(`
--- ${file}
${rendered.environment}`);
    if (dryRun) terminal.stdout.write(`
--- ${secretFile} (mode 0600; values masked here)
${rendered.masked}`);
  }
  for (const warning of warnings) terminal.progress.note(`warning: ${warning}`);
  if (!dryRun && !completed) {
    if (!options.yes) await ask(`Write ${file} and ${secretFile}?`, terminal, "written", ", or --dry-run to look only");
    if (!await writeEnvironment(root, name, rendered)) throw existsAlready([file, secretFile]);
  }
  const written = dryRun ? "Nothing was written (--dry-run)." : `Wrote ${file} and ${secretFile} (mode 0600): keep a copy of the latter in a safe place.`;
  terminal.stdout.write(format === "json" ? `${JSON.stringify(report, null, 2)}
` : `
${written}

${formatSteps(report.steps)}`);
}
async function fromCompose(folder, name) {
  const { draft, data } = await readCompose(folder);
  return { draft, steps: (values) => composeSteps(name, folder.label, data, values) };
}
async function fromHelmfile(folder, options, defaults, { env }) {
  const { draft, releases } = await readHelmfile({
    folder,
    environment: options.fromEnv,
    name: options.env,
    defaults,
    resolve: (values) => resolved(values, env)
  });
  return { draft, steps: (values) => helmfileSteps(options.env, releases, values) };
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
async function existing(root, file) {
  const found = await lstat(join3(root, file)).catch(() => void 0);
  return found && (found.isFile() ? readFile(join3(root, file), "utf8").catch(() => "") : "");
}
function existsAlready(files) {
  const message = "exists already and is not replaced; choose another --env, or move it away";
  return new UserError(files.map((file) => ({ file, message })));
}
function seedOf(secret = "") {
  const seed = valueAt(parseStrict(Buffer.from(secret)).value, ["secretSeed"]);
  return typeof seed === "string" ? seed : void 0;
}
export {
  importInstallation
};
