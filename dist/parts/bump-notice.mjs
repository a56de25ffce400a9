// generators/bump/bump-notice.ts
import { spawn } from "node:child_process";

// generators/lib/processes.ts
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const { code } = error;
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}

// generators/bump/notice.ts
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// generators/bump/cache-folder.ts
import { join } from "node:path";
function cacheFolder(env, name) {
  const base = env.XDG_CACHE_HOME || (env.HOME ? join(env.HOME, ".cache") : void 0);
  return base === void 0 ? void 0 : join(base, "stoat-gen", name);
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
function noticeLine(outdated) {
  if (outdated.length === 0) return void 0;
  const steps = outdated.slice(0, SHOWN).map(({ depName, current, allowed }) => `${depName} ${current} \u2192 ${allowed}`);
  const more = outdated.length > SHOWN ? `, and ${outdated.length - SHOWN} more` : "";
  const pins = outdated.length === 1 ? "1 pin is" : `${outdated.length} pins are`;
  return `${pins} outdated (${steps.join(", ")}${more}): node dist/stoat-gen.mjs bump`;
}
function isNotice(kept) {
  const { at, outdated } = kept;
  return typeof at === "number" && Array.isArray(outdated) && outdated.every((entry) => isObject(entry) && [entry.depName, entry.current, entry.allowed].every((text) => typeof text === "string"));
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

// generators/bump/bump-notice.ts
var COMMANDS = /* @__PURE__ */ new Set(["apply", "diff", "sync"]);
var GRACE_MS = 100;
var FRESH_MS = 24 * 60 * 60 * 1e3;
async function bumpNotice(command, options) {
  const { root, env, now } = options;
  if (!COMMANDS.has(command)) return "";
  try {
    const kept = readNotice(root, env);
    if (kept !== void 0 && (kept.outdated.length > 0 || now - kept.at < FRESH_MS)) return noticeLine(kept.outdated) ?? "";
    await look(options);
    return noticeLine(readNotice(root, env)?.outdated ?? []) ?? "";
  } catch {
    return "";
  }
}
function look({ root, program, env, patience }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, "bump", "-C", root], { env, stdio: "ignore", detached: true });
    const giveUp = () => {
      signalGroup(child.pid, "SIGKILL");
      child.unref();
      resolve();
    };
    const timers = [setTimeout(() => signalGroup(child.pid, "SIGTERM"), patience - GRACE_MS), setTimeout(giveUp, patience)];
    const ended = () => {
      timers.forEach(clearTimeout);
      resolve();
    };
    child.on("error", ended);
    child.on("close", ended);
  });
}
export {
  bumpNotice
};
