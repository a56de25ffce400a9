import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SCHEMA_LINE
} from "./environment-render.shared.mjs";
import {
  readKeys
} from "./commands-keys-keys.shared.mjs";
import {
  withLock
} from "./lib-lock.shared.mjs";
import {
  createFile,
  editFile
} from "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import "./environment-locate.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import {
  generateFileKey,
  generateVapidKeys,
  vapidPublicKey
} from "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import {
  explained
} from "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import {
  isMap,
  isScalar,
  parseDocument
} from "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/keys/generate.ts
import { join } from "node:path";

// generators/environment/edit-yaml.ts
import { isDeepStrictEqual } from "node:util";
function setTexts(text, entries) {
  return entries.reduce((edited, entry) => setText(edited, entry), text);
}
function setText(text, entry) {
  const wanted = parseDocument(text);
  const [section, key] = entry.path;
  if (wanted.get(section) == null) wanted.set(section, wanted.createNode({ [key]: entry.value }));
  else if (isMap(wanted.get(section))) wanted.setIn(entry.path, entry.value);
  else throw new UserError(`${section} is written in a way that cannot be added to; put ${key} there by hand`);
  const edited = inPlace(text, entry);
  const isRight = edited !== void 0 && isDeepStrictEqual(parseDocument(edited).toJS(), wanted.toJS());
  return isRight ? edited : wanted.toString({ lineWidth: 0 });
}
function inPlace(text, { path: [section, key], value }) {
  const document = parseDocument(text);
  if (document.errors.length > 0) return void 0;
  if (!document.has(section)) return `${withLineBreak(text)}${text.trim() === "" ? "" : "\n"}${section}:
  ${key}: ${value}
`;
  const map = document.get(section, true);
  if (isScalar(map) && map.value === null && map.range != null) return afterLine(text, map.range[0], `  ${key}: ${value}`);
  if (!isMap(map) || map.flow) return void 0;
  if (!map.has(key)) return afterLastItem(text, map, `${key}: ${value}`);
  const present = map.get(key, true);
  if (!isScalar(present) || present.range == null) return void 0;
  const [start, end] = present.range;
  const blank = /\s/.test(text[start - 1] ?? "") ? "" : " ";
  return text.slice(0, start) + blank + value + text.slice(end);
}
function afterLastItem(text, map, line) {
  const last = map.items.at(-1)?.value;
  if (map.range == null || last?.range == null) return void 0;
  const indent = text.slice(text.lastIndexOf("\n", map.range[0] - 1) + 1, map.range[0]);
  return afterLine(text, Math.max(last.range[1] - 1, last.range[0]), indent + line);
}
function afterLine(text, offset, line) {
  const lineEnd = text.indexOf("\n", offset);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  return `${withLineBreak(text.slice(0, at))}${line}
${text.slice(at)}`;
}
function withLineBreak(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}

// generators/commands/keys/generate.ts
async function generateKeys({ root, env: named }, terminal) {
  const env = chooseEnvironment(root, named);
  const file = `environments/${env}.secret.yaml`;
  const path = join(root, file);
  const lock = join(root, "environments", `.${env}.secret.yaml.lock`);
  const entries = await withLock(lock, { signal: terminal.signal }, () => writeMissing({ root, env, file, path }, terminal)).catch(
    (error) => {
      throw explained(error, file);
    }
  );
  terminal.stdout.write(
    formatTable(
      ["KEY", "WRITTEN TO"],
      entries.map((entry) => [entry.path.join("."), file])
    )
  );
  terminal.progress.note(`Keep a copy of ${file} in a safe place: there is no way to make these again.`);
}
async function writeMissing({ root, env, file, path }, terminal) {
  const before = textOf(path);
  const entries = missingEntries(await readKeys(root, env, terminal.env));
  if (entries.length === 0) {
    throw new UserError(
      `environment ${env} has its VAPID key pair and its file key, and they stay: a new pair ends every push subscription, a new file key loses every uploaded file. To replace one all the same, remove it by hand first`
    );
  }
  if (before !== void 0) await editFile(path, file, before, setTexts(before, entries));
  else if (!await createFile(path, setTexts(`${SCHEMA_LINE}
`, entries), { mode: 384 }))
    throw new UserError(`${file} has been made by somebody else just now, or is a symbolic link that leads nowhere; nothing was written`);
  return entries;
}
function missingEntries({ privateKey, publicKey, fileKey }) {
  const entries = [];
  if (privateKey.value === "") {
    if (publicKey.value !== "") {
      const message = "is a public key whose private key is missing; add that, or remove this one to have a new pair made";
      throw new UserError([{ ...publicKey.place, message }]);
    }
    entries.push(...Object.entries(generateVapidKeys()).map(([key, value]) => ({ path: ["vapid", key], value })));
  } else if (publicKey.value === "") {
    entries.push({ path: ["vapid", "publicKey"], value: publicOf(privateKey) });
  }
  if (fileKey.value === "") entries.push({ path: ["files", "encryptionKey"], value: generateFileKey() });
  return entries;
}
function publicOf({ value, place }) {
  try {
    return vapidPublicKey(value);
  } catch (error) {
    throw new UserError([{ ...place, message: error.message }]);
  }
}
function textOf(path) {
  try {
    return readPlainFile(path).bytes.toString("utf8");
  } catch {
    return void 0;
  }
}
export {
  generateKeys
};
