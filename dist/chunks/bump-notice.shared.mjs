import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  replaceFile
} from "./lib-files.shared.mjs";
import {
  isObject
} from "./lib-json.shared.mjs";

// generators/bump/cache-folder.ts
import { join } from "node:path";
function cacheFolder(env, name) {
  const base = env.XDG_CACHE_HOME || (env.HOME ? join(env.HOME, ".cache") : void 0);
  return base === void 0 ? void 0 : join(base, "stoat-gen", name);
}

// generators/bump/notice.ts
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join as join2 } from "node:path";
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
    await mkdir(join2(path, ".."), { recursive: true, mode: 448 });
    await replaceFile(path, JSON.stringify({ pins: pinsHash(root), ...notice }), { mode: 384 });
  } catch {
  }
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
  return folder && join2(folder, `${createHash("sha256").update(root).digest("hex").slice(0, 16)}.json`);
}
function pinsHash(root) {
  const files = readdirSync(join2(root, "versions")).filter((file) => file.endsWith(".yaml")).sort();
  const hash = createHash("sha256");
  const policy = existsSync(join2(root, "bump.yaml")) ? ["bump.yaml"] : [];
  for (const file of [...files.map((name) => join2("versions", name)), ...policy])
    hash.update(`\0${file}\0`).update(readFileSync(join2(root, file)));
  return hash.digest("hex");
}

export {
  cacheFolder,
  readNotice,
  keepNotice
};
