// generators/bump/notice.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync, readdirSync as readdirSync2, readFileSync } from "node:fs";
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// generators/lib/files.ts
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { link, lstat, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, isAbsolute } from "node:path";
async function replaceFile(path, text, { mode }) {
  const kept = await stat(path).then(
    (found) => found.mode & 511,
    () => mode
  );
  await putInPlace(path, text, kept);
}
var MAX_SECRET_BYTES = 1024 * 1024;
async function putInPlace(path, text, mode, check) {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await check?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTemporary(path, text, mode) {
  sweep(dirname(path));
  const temporary = temporaryName(path);
  const file = await open(temporary, "wx", mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, "utf8");
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw Object.assign(error, { path: temporary });
  } finally {
    await file.close();
  }
  return temporary;
}
function temporaryName(path) {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
}
var TEMPORARY = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/;
function sweep(folder) {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = TEMPORARY.exec(name) ?? [];
      if (pid !== void 0 && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
  }
}
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// generators/bump/cache-folder.ts
import { join as join2 } from "node:path";
function cacheFolder(env, name) {
  const base = env.XDG_CACHE_HOME || (env.HOME ? join2(env.HOME, ".cache") : void 0);
  return base === void 0 ? void 0 : join2(base, "stoat-gen", name);
}

// generators/bump/notice.ts
var SHOWN = 3;
function readNotice(root, env) {
  const path = noticePath(root, env);
  try {
    const kept = path === void 0 ? void 0 : JSON.parse(readFileSync(path, "utf8"));
    return isObject(kept) && kept.pins === pinsHash(root) && isNotice(kept) ? kept : void 0;
  } catch {
    return void 0;
  }
}
async function keepNotice(root, env, notice) {
  const path = noticePath(root, env);
  if (path === void 0) return;
  try {
    await mkdir2(join3(path, ".."), { recursive: true, mode: 448 });
    await replaceFile(path, JSON.stringify({ pins: pinsHash(root), ...notice }), { mode: 384 });
  } catch {
  }
}
function affectedLine(affected) {
  if (affected.length === 0) return void 0;
  const shown = affected.slice(0, SHOWN).map(({ path, current, advisories, fixed }) => {
    const more2 = advisories.length > 1 ? ` and ${advisories.length - 1} more` : "";
    return `${path} ${current}: ${advisories[0]}${more2}${fixed === void 0 ? "" : `, fixed by ${fixed}`}`;
  });
  const more = affected.length > SHOWN ? `; and ${affected.length - SHOWN} more` : "";
  return `warning: published holes in ${affected.length === 1 ? "1 pin" : `${affected.length} pins`} (${shown.join("; ")}${more})`;
}
function noticeLine(outdated) {
  if (outdated.length === 0) return void 0;
  const steps = outdated.slice(0, SHOWN).map(({ depName, current, allowed }) => `${depName} ${current} \u2192 ${allowed}`);
  const more = outdated.length > SHOWN ? `, and ${outdated.length - SHOWN} more` : "";
  const pins = outdated.length === 1 ? "1 pin is" : `${outdated.length} pins are`;
  return `${pins} outdated (${steps.join(", ")}${more}): node dist/stoat-gen.mjs bump`;
}
function isNotice(kept) {
  const { at, outdated, affected } = kept;
  const hasTexts = (entry, ...keys) => isObject(entry) && keys.every((key) => typeof entry[key] === "string");
  return typeof at === "number" && Array.isArray(outdated) && Array.isArray(affected) && outdated.every((entry) => hasTexts(entry, "depName", "current", "allowed")) && affected.every((entry) => hasTexts(entry, "path", "current") && Array.isArray(entry.advisories) && entry.advisories.every(isText));
}
function isText(value) {
  return typeof value === "string";
}
function noticePath(root, env) {
  const folder = cacheFolder(env, "bump");
  return folder && join3(folder, `${createHash2("sha256").update(root).digest("hex").slice(0, 16)}.json`);
}
function pinsHash(root) {
  const files = readdirSync2(join3(root, "versions")).filter((file) => file.endsWith(".yaml")).sort();
  const hash = createHash2("sha256");
  const policy = existsSync(join3(root, "bump.yaml")) ? ["bump.yaml"] : [];
  for (const file of [...files.map((name) => join3("versions", name)), ...policy])
    hash.update(`\0${file}\0`).update(readFileSync(join3(root, file)));
  return hash.digest("hex");
}
export {
  affectedLine,
  keepNotice,
  noticeLine,
  readNotice
};
