// generators/targets/kubernetes/hooks/before-config.ts
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
function helmOwner({ metadata }) {
  const release = metadata.annotations?.["meta.helm.sh/release-name"];
  const namespace = metadata.annotations?.["meta.helm.sh/release-namespace"];
  const managed = metadata.labels?.["app.kubernetes.io/managed-by"] === "Helm";
  return managed && release !== void 0 && namespace !== void 0 ? { release, namespace } : void 0;
}
function adoptionMarks({ release, namespace }) {
  return {
    labels: ["app.kubernetes.io/managed-by=Helm"],
    annotations: [`meta.helm.sh/release-name=${release}`, `meta.helm.sh/release-namespace=${namespace}`]
  };
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

// generators/components/reflector.ts
var REFLECTOR = "reflector.v1.k8s.emberstack.com";

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
var APP_NAMESPACE = "stoat";
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

// generators/components/stoat-config.ts
var CONFIG_NAMESPACE = "stoat-config";
var TLS_SECRET = "stoat-tls";
var component = {
  release: "stoat-config",
  namespace: CONFIG_NAMESPACE,
  title: "stoat-config",
  chart: "./helm/stoat-config",
  installed: () => true,
  needs: ["cert-manager", "reflector"],
  rules: ({ values: { tls, adminEmail } }, report) => {
    if (tls.issuer === "letsencrypt" && adminEmail === "") {
      report("adminEmail", "is empty; tls.issuer letsencrypt needs an address for Let's Encrypt");
    }
    if (tls.issuer === "existing" && tls.issuerName === "") {
      report("tls.issuerName", "is empty; tls.issuer existing needs the name of a ClusterIssuer");
    }
    if (tls.issuer !== "existing" && tls.issuerName !== "") {
      report("tls.issuerName", `has no effect with tls.issuer ${tls.issuer}; remove it or set tls.issuer to existing`);
    }
  }
};

// generators/targets/kubernetes/hooks/before-config.ts
var REFLECTS = `${REFLECTOR}/reflects`;
var CERTIFICATE_NAME = "cert-manager.io/certificate-name";
var TIMEOUT_MS = 6e4;
var INTERVAL_MS = 500;
async function beforeConfig(cluster, facts) {
  try {
    const commands = [...await namespaceCommands(cluster, facts), ...await copyCommands(cluster, facts)];
    for (const command of commands) await succeed(cluster, command);
    const answers = !facts.certManager || await certManagerAnswers(cluster);
    if (!answers) {
      return `warning: cert-manager's webhook does not answer after ${TIMEOUT_MS / 1e3} s; if stoat-config fails now, look at kubectl -n stoat-cert-manager get pods, and apply again`;
    }
    return commands.length === 0 ? "nothing stands in the way of stoat-config" : "stoat-config takes over what stands there already";
  } catch (error) {
    return `warning: could not see whether something stands in the way of stoat-config: ${error.message}`;
  }
}
async function namespaceCommands(cluster, { namespaces }) {
  if (namespaces.length === 0) return [];
  const strays = (await getObjects(cluster, ["namespaces", ...namespaces])).filter((namespace) => helmOwner(namespace) === void 0);
  return strays.length === 0 ? [] : adoption(["namespace", ...strays.map(({ metadata }) => metadata.name)]);
}
async function copyCommands(cluster, { replication, copies }) {
  if (replication === "reflector") return certificateBackToReflector(cluster);
  const perNamespace = await Promise.all(
    Object.entries(copies).map(async ([namespace, names]) => {
      const objects = await getObjects(cluster, [...names, "--namespace", namespace]);
      return objects.filter(isCopy).flatMap((copy) => {
        const target = [`${copy.kind}/${copy.metadata.name}`, "--namespace", namespace];
        return [withoutReflector(target, copy), ...helmOwner(copy) === void 0 ? adoption(target) : []];
      });
    })
  );
  const [certificate] = await getObjects(cluster, [`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE]);
  const own = certificate !== void 0 && isCopy(certificate);
  return [
    ...perNamespace.flat(),
    // cert-manager fills it from now on.
    ...own ? [withoutReflector([`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE], certificate)] : []
  ];
}
async function certificateBackToReflector(cluster) {
  const [secret] = await getObjects(cluster, [`secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE]);
  if (secret?.metadata.annotations?.[CERTIFICATE_NAME] !== TLS_SECRET || isCopy(secret)) return [];
  return [["annotate", `secret/${TLS_SECRET}`, "--namespace", APP_NAMESPACE, `${REFLECTS}=${CONFIG_NAMESPACE}/${TLS_SECRET}`]];
}
function isCopy({ metadata }) {
  return metadata.annotations?.[REFLECTS] === `${CONFIG_NAMESPACE}/${metadata.name}`;
}
function adoption(target) {
  const { labels, annotations } = adoptionMarks(component);
  return [
    ["label", ...target, ...labels, "--overwrite"],
    ["annotate", ...target, ...annotations, "--overwrite"]
  ];
}
function withoutReflector(target, { metadata }) {
  const marks = Object.keys(metadata.annotations ?? {}).filter((name) => name.startsWith(`${REFLECTOR}/`));
  return ["annotate", ...target, ...marks.map((name) => `${name}-`)];
}
async function succeed(cluster, command) {
  const result = await kubectl(cluster, command);
  if (!result.ok) throw new Error(result.message);
}
async function certManagerAnswers(cluster) {
  const start = Date.now();
  const input = JSON.stringify({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name: "stoat-is-cert-manager-there" },
    spec: { selfSigned: {} }
  });
  do {
    if ((await kubectl(cluster, ["create", "--dry-run=server", "--filename", "-"], { input })).ok) return true;
    await sleep(INTERVAL_MS);
  } while (Date.now() - start < TIMEOUT_MS);
  return false;
}
export {
  beforeConfig
};
