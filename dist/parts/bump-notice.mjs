// generators/lib/processes.ts
import { execFileSync, spawn } from "node:child_process";
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const { code } = error;
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
var MAX_BYTES = 256 * 1024 * 1024;
var STOP_GRACE_MS = 3e3;
async function run(command, args, options = {}) {
  const { cwd, env, input, signal, timeoutMs, maxBytes = MAX_BYTES, group = signal !== void 0 } = options;
  signal?.throwIfAborted();
  const stdio = [input === void 0 ? "ignore" : "pipe", "pipe", options.stderr ?? "pipe"];
  const child = spawn(command, args, { cwd, env, detached: group, stdio: [...stdio] });
  running.set(child, signal !== void 0);
  const closed = new Promise((resolve) => child.once("close", (code) => resolve(code)));
  const output = { stdout: "", stderr: "" };
  let stopped;
  let killTimer;
  const send = (name) => {
    if (group && child.pid !== void 0) signalGroup(child.pid, name);
    else child.kill(name);
  };
  const stop = (reason) => {
    if (killTimer !== void 0) return;
    stopped = reason;
    send(options.stopSignal ?? "SIGTERM");
    killTimer = setTimeout(() => {
      send("SIGKILL");
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, options.graceMs ?? STOP_GRACE_MS);
  };
  const abort = () => stop();
  signal?.addEventListener("abort", abort);
  const timeout = timeoutMs === void 0 ? void 0 : setTimeout(() => stop("late"), timeoutMs);
  let size = 0;
  for (const name of ["stdout", "stderr"]) {
    child[name]?.setEncoding("utf8").on("data", (text) => {
      size += Buffer.byteLength(text);
      if (size > maxBytes) return stop("too-large");
      output[name] += text;
      options.onOutput?.(text);
    });
  }
  child.stdin?.on("error", () => void 0).end(input);
  try {
    await started(child);
    const code = await closed;
    signal?.throwIfAborted();
    return { code, ...output, stopped };
  } finally {
    running.delete(child);
    clearTimeout(timeout);
    clearTimeout(killTimer);
    signal?.removeEventListener("abort", abort);
  }
}
var running = /* @__PURE__ */ new Map();
function started(child) {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
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

// generators/bump/bump-notice.ts
var COMMANDS = /* @__PURE__ */ new Set(["apply", "diff", "sync"]);
var GRACE_MS = 100;
var FRESH_MS = 24 * 60 * 60 * 1e3;
async function bumpNotice(command, options) {
  const { root, program, env, now, patience } = options;
  if (!COMMANDS.has(command)) return "";
  try {
    const kept = readNotice(root, env);
    if (kept !== void 0 && (kept.outdated.length > 0 || now - kept.at < FRESH_MS)) return noticeLine(kept.outdated) ?? "";
    await run(process.execPath, [program, "bump", "-C", root], { env, group: true, timeoutMs: patience - GRACE_MS, graceMs: GRACE_MS });
    return noticeLine(readNotice(root, env)?.outdated ?? []) ?? "";
  } catch {
    return "";
  }
}
export {
  bumpNotice
};
