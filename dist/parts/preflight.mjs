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

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}

// generators/components/component.ts
function textAt(value, ...path) {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
}

// generators/components/services/client.ts
function clientImage({ clientImage: { repository, tag } }) {
  return { repository, tag };
}
function isHardened({ clientImage: { kind } }) {
  return kind === "stoat-gen";
}
function clientEnvironment(config, { voice }, port) {
  const api = textAt(config, "hosts", "api");
  const app = textAt(config, "hosts", "app");
  return {
    PORT: String(port),
    // Builds from 0.15 on read it, without scheme, beside VITE_API_URL.
    VITE_HOST: app.replace(/^https?:\/\//, ""),
    VITE_API_URL: api,
    VITE_WS_URL: textAt(config, "hosts", "events"),
    VITE_MEDIA_URL: textAt(config, "hosts", "autumn"),
    VITE_PROXY_URL: textAt(config, "hosts", "january"),
    VITE_GIFBOX_URL: `${app}/gifbox`,
    // Those builds learn all other addresses from the API, and would ask api.gifbox.me for GIFs.
    VITE_DEV_GIFBOX_URL: `${app}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: textAt(config, "api", "security", "captcha", "hcaptcha_sitekey"),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api
  };
}

// generators/components/services/events.ts
var eventsSettings = {
  regionId: {
    type: "integer",
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: "region of the first pod, the others have those after it; clusters that share a Redis need different ones"
  }
};

// generators/components/services/file-server.ts
var BODY_LIMIT = 2e7;
var UPLOADS = 25;
function uploadsTmp(config) {
  const limit = valueAt(config, ["features", "limits", "global", "body_limit_size"]);
  return Math.ceil(UPLOADS * Math.max(Number(limit ?? 0), BODY_LIMIT) / 2 ** 20);
}

// generators/components/services/gifbox.ts
var gifboxSettings = {
  tenorKey: {
    type: "string",
    default: "",
    description: "API key of gifbox.me (from its account settings); GIF search needs it",
    secret: true
  }
};
var GIFBOX_SOURCES = { "api.security.tenor_key": ["apps.gifbox.tenorKey"] };
function gifboxRevolt({ values: { apps }, plan }) {
  const { tenorKey } = apps.gifbox;
  return plan.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}
function gifboxRules({ plan, config }, report) {
  if (plan.apps.gifbox && textAt(config, "api", "security", "tenor_key") === "") {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs an API key of gifbox.me");
  }
}

// generators/components/services/proxy.ts
var CLOSED_IN = [0, 13, 0];
function proxyWarnings({ values, plan }, report) {
  const override = values.stoatImageOverrides.proxy;
  const tag = override ?? values.stoatImageTag;
  if (!plan.apps.proxy || !olderThan(tag, CLOSED_IN)) return;
  report(
    override === void 0 ? "stoatImageTag" : "stoatImageOverrides.proxy",
    `proxy ${tag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`
  );
}
function olderThan(tag, version) {
  const match = /^v?(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(tag);
  if (match === null) return false;
  for (const [index, part] of version.entries()) {
    const found = Number(match[index + 1]);
    if (found !== part) return found < part;
  }
  return match[4] !== void 0;
}

// generators/components/services/voice-ingress.ts
function hasLivekitElsewhere({ livekit, revolt }) {
  const nodes = Object.values(valueAt(revolt, ["api", "livekit", "nodes"]) ?? {});
  return !livekit.enabled || nodes.some((node) => textAt(node, "url") !== "");
}

// generators/components/services/table.ts
var WITHDRAWAL = 10;
var prefix = (path) => ({ path, match: "prefix", strip: true });
var SERVICES = {
  api: {
    release: "stoat-api",
    title: "REST API",
    image: "api",
    port: 14702,
    route: { ...prefix("/api"), hidden: ({ apps }) => apps.api.publicMetrics ? [] : ["/metrics"] },
    scale: "many",
    // It migrates the database at its start, without a lock.
    startsAlone: true,
    // Rocket refuses new connections at once, and gives running requests two seconds.
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    // Mail and captcha.
    callsOut: true,
    settings: {
      webhooks: { type: "boolean", default: true, description: "incoming webhooks (`features.webhooks_enabled`)" },
      publicMetrics: { type: "boolean", default: false, description: "strangers may read `/api/metrics`; else it answers 404 to them" }
    },
    sources: { "features.webhooks_enabled": ["apps.api.webhooks"] },
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } })
  },
  events: {
    release: "stoat-events",
    title: "WebSocket events",
    image: "events",
    port: 14703,
    route: { path: "/ws", match: "exact", strip: true },
    // Its start clears the presence of its region.
    scale: "one per region",
    ignoresSigterm: true,
    // No drain: its connections last for hours, and its successor waits until it is gone.
    readsConfig: true,
    uses: ["mongodb", "redis"],
    callsOut: ["sentry.events", "database.redis_pubsub"],
    settings: eventsSettings
  },
  fileServer: {
    release: "stoat-file-server",
    title: "uploads and downloads",
    image: "file-server",
    port: 14704,
    route: prefix("/autumn"),
    scale: "many",
    ignoresSigterm: true,
    // An upload of 20 MB over a line of 3 Mbit/s.
    drainSeconds: 60,
    // It keeps up to 2 GiB of files in memory, for five minutes.
    memory: { request: "256Mi", limit: "3Gi" },
    tmp: uploadsTmp,
    readsConfig: true,
    uses: ["mongodb", "minio"],
    callsOut: ["sentry.files", "files.clamd_host"],
    readsOverrides: true
  },
  proxy: {
    release: "stoat-proxy",
    title: "link previews and image proxy",
    image: "proxy",
    port: 14705,
    route: prefix("/january"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    // It keeps up to 512 MiB of previews in memory.
    memory: { request: "128Mi", limit: "1Gi" },
    // Of a video that it describes, it makes a file.
    tmp: () => 256,
    readsConfig: true,
    uses: [],
    warnings: proxyWarnings
  },
  gifbox: {
    release: "stoat-gifbox",
    title: "GIF search",
    image: "gifbox",
    port: 14706,
    route: prefix("/gifbox"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb"],
    offBecause: "needs `apps.gifbox.tenorKey`",
    // gifbox.me.
    callsOut: true,
    settings: gifboxSettings,
    sources: GIFBOX_SOURCES,
    revolt: gifboxRevolt,
    rules: gifboxRules
  },
  crond: {
    release: "stoat-crond",
    title: "scheduled clean-up",
    image: "crond",
    // Two would delete the same things at a time.
    scale: "exactly one",
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "minio"],
    callsOut: ["sentry.crond"]
  },
  pushd: {
    release: "stoat-pushd",
    title: "push notifications",
    image: "pushd",
    scale: "many",
    // It waits for SIGINT.
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"],
    // Push services.
    callsOut: true
  },
  voiceIngress: {
    release: "stoat-voice-ingress",
    title: "LiveKit's webhooks",
    image: "voice-ingress",
    port: 8500,
    // A LiveKit beside the servers reaches it without the reverse proxy.
    route: { ...prefix("/ingress"), where: hasLivekitElsewhere },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    callsOut: ["sentry.voice_ingress", "database.redis_pubsub"],
    needsVoice: true
  },
  client: {
    release: "stoat-client",
    title: "web client",
    ownImage: clientImage,
    port: 5e3,
    route: { path: "/", match: "prefix", strip: false },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: false,
    uses: [],
    hardened: isHardened,
    environment: clientEnvironment
  }
};
var APP_NAMES = Object.keys(SERVICES);

// generators/components/ingress/front.ts
var WELL_KNOWN = "/.well-known/stoat";

// generators/components/ingress/haproxy.ts
var DISABLE_QUIC = "--disable-quic";
var SET_HEADER = "request-set-header";
var component = {
  release: "haproxy-ingress",
  namespace: "stoat-ingress",
  title: "HAProxy",
  chart: "haproxytech/kubernetes-ingress",
  repository: "https://haproxytech.github.io/helm-charts",
  pin: "ingress",
  key: "ingress",
  installed: ({ ingress }) => ingress.enabled,
  operatorValues: ({ ingress: { values } }) => {
    const { extraArgs, ...controller } = valueAt(values, ["controller"]) ?? {};
    const offersQuic = valueAt(controller, ["service", "enablePorts", "quic"]) === true;
    if (extraArgs === void 0 && !offersQuic) return values;
    const given = textsOf(extraArgs).filter((arg) => arg !== DISABLE_QUIC);
    return { ...values, controller: { ...controller, extraArgs: offersQuic ? given : [DISABLE_QUIC, ...given] } };
  },
  rules: ({ values }, report) => {
    const look = (path, from, name) => {
      if (!/^x-forwarded-for\s/im.test(String(valueAt(from, [...path.split(".").slice(-2), name])))) return;
      const way = "where a proxy is in front, src-ip-header names the header that it has the address in";
      report(path, `${name} must not set X-Forwarded-For, which holds the address of the client; ${way}`);
    };
    for (const app of APP_NAMES) look(`apps.${app}.values.ingress.annotations`, values.apps[app].values, `haproxy.org/${SET_HEADER}`);
    look("ingress.values.controller.config", values.ingress.values, SET_HEADER);
  },
  warnings: ({ values }, report) => {
    if (!values.ingress.enabled || !disablesSnippets(textsOf(valueAt(values.ingress.values, ["controller", "extraArgs"])))) return;
    report("ingress.values.controller.extraArgs", `turns off backend snippets: ${withoutSnippets(values)}`);
  }
};
function disablesSnippets(args) {
  return /--disable-config-snippets[= ]\S*\b(?:all|backend)\b/.test(args.join(" "));
}
function withoutSnippets({ apps }) {
  const open = apps.api.publicMetrics ? "" : "everybody can read /api/metrics, ";
  return `${open}${WELL_KNOWN} is not found, and redirects of the file server lose their prefix`;
}
function textsOf(list) {
  return Array.isArray(list) ? list.map(String) : [];
}
var CLIENT_ADDRESS = {
  "haproxy.org/forwarded-for": "false",
  [`haproxy.org/${SET_HEADER}`]: "X-Forwarded-For %[src]"
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
