import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SCHEMA_LINE,
  partOf,
  renderSections
} from "./environment-render.shared.mjs";
import {
  createFile,
  createTogether,
  finishTogether
} from "./lib-files.shared.mjs";
import {
  checkDomain,
  generateFileKey,
  generateVapidKeys
} from "./configuration-rules.shared.mjs";
import {
  assertNoTwin,
  isEnvironmentName
} from "./environment-plain-yaml.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  explain
} from "./configuration-explain.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  withoutCredentials
} from "./configuration-secrets-mask.shared.mjs";
import {
  deepMerge,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";

// generators/environment/create.ts
import { randomBytes } from "node:crypto";
import { lstatSync } from "node:fs";
import { basename, join } from "node:path";
async function createEnvironment({ root, name, values }) {
  assertNewEnvironment(name, values);
  assertNoTwin(root, name);
  const { files, file, secretFile } = environmentFiles(name);
  const folder = join(root, "environments");
  const hadSecrets = exists(root, secretFile);
  let byOther = await finishTogether(folder, name, files);
  const hadEnvironment = exists(root, file);
  assertSame(root, name, values);
  const made = [];
  const text2 = environmentText(name, values);
  const parts = { [secretFile]: { text: text2.secret, mode: 384 }, [file]: { text: text2.environment, mode: 420 } };
  if (!hadEnvironment && !hadSecrets) {
    if (await writeEnvironment(root, name, text2)) made.push(...Object.keys(parts));
    else byOther = true;
  } else {
    const missing = hadEnvironment ? needsSecretFile(root, name) ? secretFile : void 0 : file;
    if (missing !== void 0) {
      if (await createFile(join(root, missing), parts[missing].text, parts[missing])) made.push(missing);
      else byOther = true;
    }
  }
  if (made.length === 0) assertSame(root, name, values);
  return { files: made, byOther };
}
function assertNewEnvironment(name, values) {
  assertEnvironmentName(name);
  assertValues(values);
}
function writeEnvironment(root, name, { environment, secret }) {
  const [secretFile, file] = environmentFiles(name).files;
  return createTogether(join(root, "environments"), name, [
    { name: secretFile, text: secret, mode: 384 },
    { name: file, text: environment, mode: 420 }
  ]);
}
function needsSecretFile(root, name) {
  const { file, secretFile } = environmentFiles(name);
  return !exists(root, secretFile) && readOwn(root, file)?.secretSeed === void 0;
}
function assertSame(root, name, values) {
  const { file, secretFile } = environmentFiles(name);
  const [open, secret] = [readOwn(root, file), readOwn(root, secretFile)];
  const problems = [];
  for (const [part, isSecret] of [
    [partOf(values, false), false],
    [partOf(values, true), true]
  ]) {
    const place = isSecret ? secretFile : file;
    if ((isSecret ? secret : open) === void 0) continue;
    const there = deepMerge(open ?? {}, secret ?? {});
    for (const { path, value } of leaves(part)) {
      const found = valueAt(there, path);
      if (JSON.stringify(found) === JSON.stringify(value)) continue;
      const differs = isSecret ? found === void 0 ? "is not in it; nothing is added to a file that is there" : "is another one than the one given" : `is ${found === void 0 ? "not set" : text(found)}, not ${text(value)}`;
      problems.push({
        file: place,
        path: formatPath(path),
        message: `${differs}; change it there, or name another environment with --env`
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}
function leaves(value, path = []) {
  return isObject(value) ? Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key])) : [{ path, value }];
}
function text(value) {
  return typeof value === "string" ? withoutCredentials(value) : JSON.stringify(value);
}
function environmentFiles(name) {
  const [file, secretFile] = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`];
  return { file, secretFile, files: [basename(secretFile), basename(file)] };
}
function assertEnvironmentName(name) {
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`
    );
  }
}
function assertValues(values) {
  const problems = valueProblems(values);
  if (problems.length > 0) throw new UserError(problems);
}
function valueProblems(values) {
  const problems = explain(values).filter(({ keys }) => holds(values, keys)).map(({ keys, message }) => ({ path: formatPath(keys), message }));
  const { domain } = values;
  if (problems.length === 0 && typeof domain === "string") checkDomain({ domain }, (path, message) => problems.push({ path, message }));
  return problems;
}
function holds(values, keys) {
  let at = values;
  for (const key of keys) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return false;
    at = at[key];
  }
  return true;
}
function environmentText(name, values) {
  const open = partOf(values, false);
  const secret = deepMerge(newSecrets(), partOf(values, true));
  const secretText = (body) => [
    SCHEMA_LINE,
    `# Secrets of the environment ${name}. Keep a copy in a safe place: there is no way to make them again.`,
    ...body,
    ""
  ].join("\n");
  return {
    environment: [
      SCHEMA_LINE,
      `# Environment ${name}: what differs from _defaults.yaml. All keys: docs/reference.md. Secrets: ${name}.secret.yaml.`,
      ...Object.keys(open).length === 0 ? ["", "# domain: stoat.local"] : renderSections(open),
      ""
    ].join("\n"),
    secret: secretText(renderSections(secret)),
    masked: secretText(renderSections(secret, () => "***"))
  };
}
function newSeed() {
  return `s${randomBytes(32).toString("base64url")}`;
}
function newSecrets() {
  return {
    secretSeed: newSeed(),
    vapid: { ...generateVapidKeys() },
    files: { encryptionKey: generateFileKey() }
  };
}
function exists(root, file) {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== void 0;
}
function readOwn(root, file) {
  if (!exists(root, file)) return void 0;
  try {
    const { value } = parseStrict(readPlainFile(join(root, file)).bytes);
    if (isObject(value)) return value;
  } catch {
  }
  return {};
}

export {
  createEnvironment,
  assertNewEnvironment,
  writeEnvironment,
  environmentFiles,
  assertEnvironmentName,
  valueProblems,
  environmentText,
  newSeed
};
