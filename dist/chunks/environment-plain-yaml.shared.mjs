import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SANDBOX
} from "./lib-sandbox.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  UserError,
  nearest
} from "./lib-problems.shared.mjs";

// generators/environment/layers.ts
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

// generators/environment/plain-yaml.ts
import { isUtf8 } from "node:buffer";
var MAX_BYTES = 64 * 1024;
var BLANK = /^ *(?:#.*)?$/;
var ENTRY = /^( *)([A-Za-z][A-Za-z0-9_-]*):(?: +("[^"\\]*"|'[^']*'|[A-Za-z/][A-Za-z0-9_./+=@-]*|[1-9][0-9]{0,8}|0))?(?: +#.*)?$/;
var SIMPLE = /^[\n\r -~]*$/;
var NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
function isPlainYaml(bytes) {
  if (bytes.length > MAX_BYTES || !isUtf8(bytes)) return false;
  const text = Buffer.from(bytes).toString("latin1");
  if (!SIMPLE.test(text)) return false;
  const maps = [{ indent: 0, keys: /* @__PURE__ */ new Set() }];
  let opens = false;
  for (const line of text.split("\n")) {
    if (BLANK.test(line)) continue;
    const entry = ENTRY.exec(line);
    if (entry === null || NO_TEXT.test(entry[2])) return false;
    const indent = entry[1].length;
    if (opens && indent > maps.at(-1).indent) maps.push({ indent, keys: /* @__PURE__ */ new Set() });
    while (maps.length > 1 && indent < maps.at(-1).indent) maps.pop();
    const { indent: expected, keys } = maps.at(-1);
    if (indent !== expected || keys.has(entry[2])) return false;
    keys.add(entry[2]);
    opens = entry[3] === void 0;
  }
  return true;
}

// generators/environment/layers.ts
var ENVIRONMENTS = "environments";
var DEFAULTS_FILE = `${ENVIRONMENTS}/_defaults.yaml`;
var BASE_LAYERS = [DEFAULTS_FILE, "versions/infra-versions.yaml", "versions/stoat-versions.yaml"];
var UNNAMED = "default";
function environmentNames(root) {
  const files = existsSync(join(root, ENVIRONMENTS)) ? readdirSync(join(root, ENVIRONMENTS)) : [];
  return files.filter((file) => file.endsWith(".yaml")).map((file) => file.slice(0, -".yaml".length)).filter(isEnvironmentName).sort();
}
function assertNoTwin(root, name) {
  const twin = environmentNames(root).find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
  if (twin === void 0) return;
  throw new UserError(
    `environment ${name} differs from environment ${twin} in capital letters only, which not all systems tell apart; rename one`
  );
}
function isEnvironmentName(name) {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name);
}
function layerFiles(root, name, kubeconfig) {
  assertEnvironment(root, name);
  const secret = `${ENVIRONMENTS}/${name}.secret.yaml`;
  return [
    ...BASE_LAYERS,
    `${ENVIRONMENTS}/${name}.yaml`,
    ...existsSync(join(root, secret)) ? [secret] : [],
    ...isSandbox(root, kubeconfig) ? [SANDBOX.values] : []
  ];
}
function operatorFiles(files) {
  return files.filter((file) => !BASE_LAYERS.includes(file) && file !== SANDBOX.values);
}
async function checkFiles(root, files) {
  const problems = (await Promise.all(files.map((file) => fileProblems(root, file)))).flat();
  if (problems.length > 0) throw new UserError(problems);
}
async function fileProblems(root, file) {
  let found;
  try {
    found = readPlainFile(join(root, file));
  } catch (error) {
    const { systemReason } = await import("./lib-system-errors.mjs");
    return [{ file, message: systemReason(error) ?? "cannot be read" }];
  }
  const { bytes, mode } = found;
  const problems = file.endsWith(".secret.yaml") && (mode & 63) !== 0 ? [{ file, message: `holds secrets but others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${file}` }] : [];
  if (isPlainYaml(bytes)) return problems;
  const { parseStrict } = await import("./environment-strict-yaml.mjs");
  return [...problems, ...parseStrict(bytes).problems.map((problem) => ({ ...problem, file }))];
}
function assertEnvironment(root, name) {
  if (isEnvironmentName(name) && existsSync(join(root, ENVIRONMENTS, `${name}.yaml`))) return;
  const names = environmentNames(root);
  const known = names.length > 0 ? `There are: ${names.join(", ")}.` : "There is none yet.";
  if (name === UNNAMED || name === "") {
    const example = names[0] ?? "local";
    const advice = names.length > 0 ? "" : " Make one with: ./init.sh --env local";
    throw new UserError(`no environment named: say which one with -e NAME, for example: helmfile -e ${example} apply
${known}${advice}`);
  }
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit
${known}`
    );
  }
  const meant = nearest(name, names);
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  throw new UserError(
    `no environment ${name}: ${ENVIRONMENTS}/${name}.yaml does not exist${hint}
${known} Make this one with: ./init.sh --env ${name}`
  );
}
function isSandbox(root, kubeconfig) {
  const own = join(root, SANDBOX.kubeconfig);
  if (!kubeconfig || !existsSync(own) || !existsSync(join(root, SANDBOX.values))) return false;
  try {
    return realpathSync(kubeconfig) === realpathSync(own);
  } catch {
    return false;
  }
}

export {
  DEFAULTS_FILE,
  BASE_LAYERS,
  environmentNames,
  assertNoTwin,
  isEnvironmentName,
  layerFiles,
  operatorFiles,
  checkFiles
};
