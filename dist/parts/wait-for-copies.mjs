// generators/targets/kubernetes/hooks/wait-for-copies.ts
import { setTimeout as sleep } from "node:timers/promises";

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
var STOP_GRACE_MS = 3e3;
async function run(command, args, options = {}) {
  const { cwd, env, input, signal, timeoutMs, maxBytes = Infinity, group = signal !== void 0 } = options;
  signal?.throwIfAborted();
  const stdio = [input === void 0 ? "ignore" : "pipe", "pipe", options.stderr ?? "pipe"];
  const child = spawn(command, args, { cwd, env, detached: group, stdio: [...stdio] });
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
    clearTimeout(timeout);
    clearTimeout(killTimer);
    signal?.removeEventListener("abort", abort);
  }
}
function started(child) {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

// generators/targets/kubernetes/cluster/kubectl.ts
async function kubectl(cluster, args, { timeout = 20, input } = {}) {
  const all = [
    ...cluster.context ? ["--context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : [],
    `--request-timeout=${timeout}s`,
    ...args
  ];
  try {
    const { code, stdout, stderr } = await run("kubectl", all, { input, timeoutMs: (timeout + 5) * 1e3 });
    if (code === 0) return { ok: true, stdout };
    return { ok: false, missing: false, message: stderr.trim().split("\n").at(-1) || `kubectl ended with ${code ?? "a signal"}` };
  } catch (error) {
    const { code, message } = error;
    const missing = code === "ENOENT";
    return { ok: false, missing, message: missing ? "kubectl is not on the PATH" : message };
  }
}
async function getObjects(cluster, args) {
  const result = await kubectl(cluster, ["get", ...args, "-o", "json", "--ignore-not-found"]);
  if (!result.ok) throw new Error(result.message);
  if (result.stdout.trim() === "") return [];
  let parsed;
  try {
    parsed = JSON.parse(result.stdout);
  } catch {
    throw new Error("kubectl printed something that is not JSON");
  }
  return parsed.items ?? [parsed];
}

// generators/targets/kubernetes/cluster/objects.ts
function namesOf(objects) {
  return objects.map(({ metadata }) => metadata.name);
}

// generators/components/reflector.ts
var REFLECTOR = "reflector.v1.k8s.emberstack.com";

// generators/components/stoat-config.ts
var CONFIG_NAMESPACE = "stoat-config";

// generators/targets/kubernetes/hooks/wait-for-copies.ts
var TARGETS = `${REFLECTOR}/reflection-auto-namespaces`;
var OURS = "app.kubernetes.io/managed-by=Helm,app.kubernetes.io/instance=stoat-config";
var TIMEOUT_S = 60;
var INTERVAL_MS = 500;
var KINDS = ["configmaps", "secrets"];
async function waitForCopies(cluster) {
  const start = Date.now();
  let late = [];
  try {
    late = await expectedCopies(cluster);
    const total = late.length;
    while (late.length > 0) {
      late = await outdated(cluster, late);
      if (late.length === 0) break;
      if (Date.now() - start > TIMEOUT_S * 1e3) return advice(late);
      await sleep(INTERVAL_MS);
    }
    return `${total} copies of configuration and credentials are up to date (${((Date.now() - start) / 1e3).toFixed(1)} s)`;
  } catch (error) {
    return `warning: could not see whether Reflector's copies are up to date: ${error.message}; if a service starts with old settings, restart it: kubectl -n stoat rollout restart deployment,statefulset`;
  }
}
async function expectedCopies(cluster) {
  const [namespaces, ...sources] = await Promise.all([
    getObjects(cluster, ["namespaces"]),
    ...KINDS.map((kind) => getObjects(cluster, [kind, "-n", CONFIG_NAMESPACE, "-l", OURS]))
  ]);
  const existing = new Set(namesOf(namespaces));
  return sources.flatMap(
    (objects, index) => objects.flatMap(
      (object) => (object.metadata.annotations?.[TARGETS] ?? "").split(",").filter((namespace) => existing.has(namespace)).map((namespace) => ({ kind: KINDS[index], name: object.metadata.name, namespace, data: dataOf(object) }))
    )
  );
}
async function outdated(cluster, copies) {
  const places = [...new Set(copies.map(({ kind, namespace }) => `${kind} ${namespace}`))];
  const found = /* @__PURE__ */ new Map();
  await Promise.all(
    places.map(async (place) => {
      const [kind, namespace] = place.split(" ");
      const names = copies.filter((copy) => copy.kind === kind && copy.namespace === namespace).map(({ name }) => name);
      for (const object of await getObjects(cluster, [kind, "-n", namespace, ...names])) {
        found.set(`${place} ${object.metadata.name}`, dataOf(object));
      }
    })
  );
  return copies.filter(({ kind, namespace, name, data }) => found.get(`${kind} ${namespace} ${name}`) !== data);
}
function dataOf({ data = {} }) {
  return JSON.stringify(Object.entries(data).sort());
}
function advice(late) {
  const list = late.map(({ namespace, name }) => `${namespace}/${name}`).join(", ");
  return `warning: after ${TIMEOUT_S} s these copies are still missing or old: ${list}
Look at Reflector: kubectl -n stoat-reflector logs deployment/reflector
When the copies are there, restart what read the old ones: kubectl -n stoat rollout restart deployment,statefulset`;
}
export {
  waitForCopies
};
