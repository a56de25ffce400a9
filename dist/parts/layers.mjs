// generators/environment/layers.ts
import { existsSync as existsSync2, readdirSync, realpathSync } from "node:fs";
import { join as join2 } from "node:path";

// generators/lib/terminal/visible.ts
var HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f` + String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  "gu"
);
function visible(text) {
  return text.replace(HIDDEN, (found) => [...Array(found.length).keys()].map((at) => code(found, at)).join(""));
}
function visibleLine(text) {
  return visible(text).replace(/[\t\n]/g, (found) => found === "\n" ? "\\n" : "\\t");
}
function code(text, at) {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}

// generators/lib/problems.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = typeof problems === "string" ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
function formatProblem({ file, line, path, message }) {
  const name = file && visibleLine(file);
  const place = line === void 0 ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== void 0 && part !== "").join(": ");
}
function nearest(word, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, rows[i - 2][j - 2] + 1);
      }
      row.push(value);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

// generators/lib/read-file.ts
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
var MAX_BYTES = 16 * 1024 * 1024;
var NOT_A_FILE = "ENOTFILE";
var TOO_LARGE = "EFBIG";
function readPlainFile(path, maxBytes = MAX_BYTES) {
  let descriptor;
  try {
    assertFile(statSync(path), path, maxBytes);
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(descriptor);
    assertFile(found, path, maxBytes);
    const buffer = Buffer.allocUnsafe(Math.max(found.size, 65535) + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    if (length === buffer.length || length > maxBytes) throw failure(TOO_LARGE, path);
    return { bytes: buffer.subarray(0, length), mode: found.mode & 511 };
  } catch (error) {
    throw Object.assign(error, { reading: true });
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function assertFile(found, path, maxBytes) {
  if (found.isDirectory()) throw failure("EISDIR", path);
  if (!found.isFile()) throw failure(NOT_A_FILE, path);
  if (found.size > maxBytes) throw failure(TOO_LARGE, path);
}
function failure(code2, path) {
  return Object.assign(new Error(code2), { code: code2, path });
}

// generators/lib/sandbox.ts
var SANDBOX = {
  program: "dist/stoat-sandbox.mjs",
  /** All that it writes. Only its owner may enter. */
  folder: ".sandbox",
  kubeconfig: ".sandbox/kubeconfig",
  /** Chart addresses: they hold for its cluster only, so they are no part of any environment. */
  values: ".sandbox/values.yaml"
};

// generators/environment/plain-yaml.ts
import { isUtf8 } from "node:buffer";
var MAX_BYTES2 = 64 * 1024;
var BLANK = /^ *(?:#.*)?$/;
var ENTRY = /^( *)([A-Za-z][A-Za-z0-9_-]*):(?: +("[^"\\]*"|'[^']*'|[A-Za-z/][A-Za-z0-9_./+=@-]*|[1-9][0-9]{0,8}|0))?(?: +#.*)?$/;
var SIMPLE = /^[\n\r -~]*$/;
var NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
function isPlainYaml(bytes) {
  if (bytes.length > MAX_BYTES2 || !isUtf8(bytes)) return false;
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

// generators/environment/root.ts
import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
function isProject(folder) {
  return existsSync(join(folder, "environments", "_defaults.yaml"));
}
function nearestFolder(start, is, isLast = () => false) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (isLast(folder) || dirname(folder) === folder) return void 0;
  }
}
function findRoot(start) {
  const found = nearestFolder(start, isProject);
  if (found !== void 0) return found;
  throw new UserError(
    `${start} is not in a project: neither it nor a folder above it holds environments/_defaults.yaml; go there, or name it: -C FOLDER`
  );
}

// generators/environment/layers.ts
var ENVIRONMENTS = "environments";
var DEFAULTS_FILE = `${ENVIRONMENTS}/_defaults.yaml`;
var BASE_LAYERS = [DEFAULTS_FILE, "versions/infra-versions.yaml", "versions/stoat-versions.yaml"];
var UNNAMED = "default";
function environmentNames(root) {
  const files = existsSync2(join2(root, ENVIRONMENTS)) ? readdirSync(join2(root, ENVIRONMENTS)) : [];
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
    ...existsSync2(join2(root, secret)) ? [secret] : [],
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
    found = readPlainFile(join2(root, file));
  } catch (error) {
    const { systemReason } = await import("./system-errors.mjs");
    return [{ file, message: systemReason(error) ?? "cannot be read" }];
  }
  const { bytes, mode } = found;
  const problems = file.endsWith(".secret.yaml") && (mode & 63) !== 0 ? [{ file, message: `holds secrets but others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${file}` }] : [];
  if (isPlainYaml(bytes)) return problems;
  const { parseStrict } = await import("./strict-yaml.mjs");
  return [...problems, ...parseStrict(bytes).problems.map((problem) => ({ ...problem, file }))];
}
function assertEnvironment(root, name) {
  if (isEnvironmentName(name) && existsSync2(join2(root, ENVIRONMENTS, `${name}.yaml`))) return;
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
  const own = join2(root, SANDBOX.kubeconfig);
  if (!kubeconfig || !existsSync2(own) || !existsSync2(join2(root, SANDBOX.values))) return false;
  try {
    return realpathSync(kubeconfig) === realpathSync(own);
  } catch {
    return false;
  }
}
export {
  BASE_LAYERS,
  DEFAULTS_FILE,
  assertNoTwin,
  checkFiles,
  environmentNames,
  findRoot,
  isEnvironmentName,
  layerFiles,
  operatorFiles
};
