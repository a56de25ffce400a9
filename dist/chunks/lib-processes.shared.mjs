import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/processes.ts
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
function processIdentity(pid) {
  return process.platform === "linux" ? linuxIdentity(pid) : psIdentity(pid);
}
function linuxIdentity(pid) {
  try {
    const stat = parseProcStat(readFileSync(`/proc/${pid}/stat`, "utf8"));
    if (stat.state === "Z" || stat.state === "X") return void 0;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${stat.startTicks}`;
  } catch {
    return void 0;
  }
}
function parseProcStat(text) {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", startTicks: fields[19] ?? "" };
}
function psIdentity(pid) {
  try {
    const output = execFileSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" }
    }).trim();
    const [state = "", ...start] = output.split(/\s+/);
    return state === "" || state.startsWith("Z") ? void 0 : start.join(" ");
  } catch {
    return void 0;
  }
}
function isAlive({ pid, identity }) {
  return processIdentity(pid) === identity;
}
async function stopProcesses(records, graceMs) {
  const alive = () => records.filter(isAlive);
  for (const record of alive()) signalGroup(record.pid, "SIGTERM");
  const deadline = Date.now() + graceMs;
  while (alive().length > 0 && Date.now() < deadline) await sleep(25);
  for (const record of alive()) signalGroup(record.pid, "SIGKILL");
  while (alive().length > 0) await sleep(25);
}
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const { code } = error;
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
async function spawnDetached(command, args, options) {
  const log = openSync(options.logFile, "a", 384);
  try {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ["ignore", log, log]
    });
    await started(child);
    child.unref();
    const pid = child.pid;
    return { pid, identity: processIdentity(pid) ?? "ended" };
  } finally {
    closeSync(log);
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
function stopRunning() {
  for (const [child, hasSignal] of running) if (!hasSignal) child.kill("SIGTERM");
  return [...running.values()].includes(true);
}
function started(child) {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}
function processPlace(pid) {
  try {
    return { executable: readlinkSync(`/proc/${pid}/exe`), cwd: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return void 0;
  }
}

export {
  processIdentity,
  parseProcStat,
  isAlive,
  stopProcesses,
  signalGroup,
  spawnDetached,
  run,
  stopRunning,
  processPlace
};
