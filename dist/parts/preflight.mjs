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
  const output2 = { stdout: "", stderr: "" };
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
      output2[name] += text;
      options.onOutput?.(text);
    });
  }
  child.stdin?.on("error", () => void 0).end(input);
  try {
    await started(child);
    const code = await closed;
    signal?.throwIfAborted();
    return { code, ...output2, stopped };
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

// generators/components/ingress/haproxy.ts
var component = {
  release: "haproxy-ingress",
  namespace: "stoat-ingress",
  title: "HAProxy",
  chart: "haproxytech/kubernetes-ingress",
  repository: "https://haproxytech.github.io/helm-charts",
  pin: "ingress",
  key: "ingress",
  installed: ({ ingress }) => ingress.enabled
};

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
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/targets/kubernetes/hooks/preflight.ts
var CHANGING = /* @__PURE__ */ new Set(["apply", "sync"]);
var DIFFING = /* @__PURE__ */ new Set(["apply", "diff"]);
var LEAST_HELM = [3, 18];
var LEAST_DIFF_FOR_HELM_4 = [3, 15];
async function preflight(command, cluster, { ingress, warnings }) {
  const lines = warnings.map((warning) => `warning: ${warning}`);
  const problems = [];
  const [helm, plugins, services] = await Promise.all([
    output("helm", ["version", "--template", "{{.Version}}"]),
    DIFFING.has(command) ? output("helm", ["plugin", "list"]) : void 0,
    CHANGING.has(command) ? loadBalancers(cluster) : void 0
  ]);
  problems.push(...toolProblems(helm, plugins));
  if (services?.error !== void 0) {
    const { error, missing } = services;
    if (missing) lines.push(`warning: ${error}: neither other ingress controllers nor Reflector's copies are looked at`);
    else
      problems.push(`cannot reach the cluster: ${error}
  Look at the current context: kubectl config current-context; kubectl get nodes`);
  } else if (services !== void 0 && ingress) {
    const { problem, warning } = judgePorts(services.services, services.k3s);
    if (problem !== void 0) problems.push(problem);
    if (warning !== void 0) lines.push(`warning: ${warning}`);
  }
  if (problems.length > 0) throw new UserError(problems.map((message) => ({ message })));
  return [...lines, `preflight: helm ${helm}, node ${process.version}${services === void 0 ? "" : ", cluster reached"}`];
}
function toolProblems(helm, plugins) {
  const version = parts(helm);
  if (version === void 0) return ["helm is not on the PATH; `./init.sh` shows how to get it"];
  if (below(version, LEAST_HELM)) return [`helm ${helm} is too old: 3.18 or newer is needed, 4 works too`];
  if (plugins === void 0) return [];
  const diff = parts(/^diff\s+(\S+)/m.exec(plugins)?.[1]);
  if (diff === void 0)
    return [
      "the helm plugin diff is missing; install it: helm plugin install https://github.com/databus23/helm-diff (helm 4: with --verify=false)"
    ];
  if (version[0] >= 4 && below(diff, LEAST_DIFF_FOR_HELM_4)) {
    return [
      `helm-diff ${diff.join(".")} passes a flag that helm 4 refuses: update the plugin to 3.15 or newer, or use \`helmfile sync\`, which needs no diff`
    ];
  }
  return [];
}
function judgePorts(services, k3s) {
  const others = services.filter((service) => service.metadata.namespace !== component.namespace && holdsWebPorts(service));
  if (others.length === 0) return {};
  const names = others.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(", ");
  if (!k3s) return { warning: `${names} also listens on 80 or 443; that is fine where each load balancer gets an address of its own` };
  return {
    problem: `${names} holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending. Either
  - turn k3s's own off: put "disable: [traefik]" into /etc/rancher/k3s/config.yaml and restart k3s, or
  - keep it for other sites and set ingress.enabled: false with an HAProxy controller (haproxytech) of your own`
  };
}
function holdsWebPorts({ spec }) {
  const ports = spec?.ports ?? [];
  return spec?.type === "LoadBalancer" && ports.some(({ port }) => port === 80 || port === 443);
}
async function loadBalancers(cluster) {
  const probe = kubectl(cluster, ["version", "-o", "json"], { timeout: 10 });
  try {
    const [version, services] = await Promise.all([probe, getObjects(cluster, ["services", "-A"])]);
    return { services, k3s: version.ok && /\+k3s/.test(version.stdout) };
  } catch (error) {
    const version = await probe;
    return { services: [], k3s: false, error: error.message, missing: !version.ok && version.missing };
  }
}
async function output(command, args) {
  const result = await run(command, args, { timeoutMs: 2e4 }).catch(() => void 0);
  return result?.code === 0 ? result.stdout.trim() : void 0;
}
function parts(version) {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version ?? "");
  return match === null ? void 0 : [Number(match[1]), Number(match[2]), Number(match[3])];
}
function below(version, [major, minor]) {
  return version[0] < major || version[0] === major && version[1] < minor;
}
export {
  judgePorts,
  preflight,
  toolProblems
};
