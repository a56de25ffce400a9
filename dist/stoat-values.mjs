// generators/stoat-values.ts
import { constants, fstatSync, openSync, readSync, writeSync } from "node:fs";

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
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
function formatProblem({ file, line, path, message }) {
  const name = file && visibleLine(file);
  const place = line === void 0 ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function deeperThan(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (deeperThan(value[key], levels - 1)) return true;
  return false;
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}
function deepMerge(base, over) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : void 0;
    define(merged, key, isObject(below) && isObject(value) ? deepMerge(below, value) : value);
  }
  return merged;
}
function canonical(value) {
  return isCanonical(value) ? value : sorted(value);
}
function isCanonical(value) {
  if (typeof value !== "object" || value === null) return true;
  const isList = Array.isArray(value);
  let last = "";
  for (const key in value) {
    const child = value[key];
    if (!isList && (child === null || key < last)) return false;
    if (!isCanonical(child)) return false;
    last = key;
  }
  return true;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const object = {};
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== null) define(object, key, sorted(value[key]));
  }
  return object;
}
function copyOf(value) {
  return typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
}
function define(target, key, value) {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// generators/components/component.ts
var SECRET_LENGTH = 50;
var USER_NAME = "stoat";
function serviceHost(name, namespace, { clusterDomain: clusterDomain2 }) {
  return `${name}.${namespace}.svc.${clusterDomain2}`;
}
function addresses(port, kubernetes, compose) {
  return { kubernetes: { host: kubernetes, port }, compose: { host: compose, port } };
}
function authority({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlPart(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function ownAddress({ namespace, address }, values, target) {
  const { host, port } = address[target];
  return { host: target === "kubernetes" ? serviceHost(host, namespace, values) : host, port };
}
function addressOf(component10, values, target) {
  const { enabled, host, port } = values[component10.key];
  return enabled ? ownAddress(component10, values, target) : { host, port };
}
function warnOfDerived(names, values, why, report) {
  for (const name of names) {
    if (values.secretOverrides[name] === void 0) report(`secretOverrides.${name}`, `is not set; ${why}`);
  }
}
function textAt(value, ...path) {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
}

// generators/components/cert-manager.ts
var NAMESPACE = "stoat-cert-manager";
var component = {
  release: "cert-manager",
  namespace: NAMESPACE,
  title: "cert-manager",
  chart: "jetstack/cert-manager",
  repository: "https://charts.jetstack.io",
  pin: "certManager",
  key: "certManager",
  installed: ({ certManager }) => certManager.enabled
};
function certManagerNamespace({ certManager }) {
  return certManager.namespace || (certManager.enabled ? NAMESPACE : "cert-manager");
}
var HAND_OVER = [
  "kubectl get customresourcedefinitions -o name | grep '\\.cert-manager\\.io$' | while read -r crd; do",
  `  kubectl annotate "$crd" --overwrite meta.helm.sh/release-name=cert-manager meta.helm.sh/release-namespace=${NAMESPACE}`,
  "done"
];

// generators/components/livekit.ts
var NAMESPACE2 = "stoat-livekit";
var NODE = "worldwide";
var SIGNAL_PORT = 7880;
var SERVICE = { name: "livekit", port: 80 };
var VIDEO = { video_resolution: [1920, 1080], video_aspect_ratio: [0.3, 10] };
var component2 = {
  release: "livekit",
  namespace: NAMESPACE2,
  title: "LiveKit",
  chart: "livekit/livekit-server",
  repository: "https://helm.livekit.io",
  pin: "livekit",
  key: "livekit",
  installed: ({ livekit }) => livekit.enabled,
  needs: ["stoat-config"],
  address: {
    kubernetes: { host: SERVICE.name, port: SERVICE.port },
    compose: { host: "livekit", port: SIGNAL_PORT }
  },
  identifiers: { "livekit-key": 12, "livekit-secret": SECRET_LENGTH },
  secret: {
    name: "livekit-credentials",
    data: (credentials) => ({
      key: credentials["livekit-key"],
      secret: credentials["livekit-secret"],
      "keys.yaml": `${yamlText(credentials["livekit-key"])}: ${yamlText(credentials["livekit-secret"])}
`
    })
  },
  checksum: (_, credentials) => [credentials["livekit-key"], credentials["livekit-secret"]],
  revolt: ({ values, plan: plan2, credentials, target }) => {
    if (!plan2.voice) return {};
    const url = values.livekit.enabled ? `http://${authority(ownAddress(component2, values, target))}` : values.livekit.url;
    const node = { url, lat: 0, lon: 0, key: credentials["livekit-key"], secret: credentials["livekit-secret"] };
    return {
      hosts: { livekit: { [NODE]: publicUrl(values) } },
      api: { livekit: { nodes: { [NODE]: node } } },
      features: { limits: { new_user: VIDEO, default: VIDEO } }
    };
  },
  rules: ({ values: { livekit } }, report) => {
    if (livekit.enabled && livekit.url !== "") {
      report("livekit.url", "has no effect while livekit.enabled is true; set that to false to use an external LiveKit");
    }
    const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    if (start > end) report("livekit.rtcPortRangeEnd", `must not be below rtcPortRangeStart (${start}), found ${end}`);
  },
  warnings: ({ values }, report) => {
    if (!values.livekit.enabled && values.livekit.url !== "") {
      const why = "an external LiveKit knows the derived value only if you configured it there";
      warnOfDerived(["livekit-key", "livekit-secret"], values, why, report);
    }
  }
};
function publicUrl({ livekit, domain: domain2 }) {
  return livekit.enabled ? `wss://livekit.${domain2}` : livekit.url.replace(/^http/, "ws");
}
function webhook(credentials, voiceIngress) {
  return { api_key: credentials["livekit-key"], urls: [`http://${authority(voiceIngress)}/${NODE}`] };
}
function livekitValues(values, credentials, redis, voiceIngress) {
  return {
    webhook: webhook(credentials, voiceIngress),
    // The chart prints its whole configuration into a ConfigMap, this password too: only where several nodes need it.
    redis: values.livekit.replicas > 1 ? { address: `${redis.host}:${redis.port}`, password: credentials.redis } : {}
  };
}
function yamlText(text) {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
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
function gifboxRevolt({ values: { apps }, plan: plan2 }) {
  const { tenorKey } = apps.gifbox;
  return plan2.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}
function gifboxRules({ plan: plan2, config }, report) {
  if (plan2.apps.gifbox && textAt(config, "api", "security", "tenor_key") === "") {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs an API key of gifbox.me");
  }
}

// generators/components/services/proxy.ts
var CLOSED_IN = [0, 13, 0];
function proxyWarnings({ values, plan: plan2 }, report) {
  const override = values.stoatImageOverrides.proxy;
  const tag = override ?? values.stoatImageTag;
  if (!plan2.apps.proxy || !olderThan(tag, CLOSED_IN)) return;
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
var DEFAULT_TMP = 64;
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
function service(app) {
  return SERVICES[app];
}
function routeOf(app, values) {
  const { route } = SERVICES[app];
  return route?.where?.(values) === false ? void 0 : route;
}

// generators/components/ingress/front.ts
var WELL_KNOWN = "/.well-known/stoat";
function wellKnown(config) {
  return JSON.stringify({ api: textAt(config, "hosts", "api") });
}

// generators/components/ingress/haproxy.ts
var DISABLE_QUIC = "--disable-quic";
var SET_HEADER = "request-set-header";
var component3 = {
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
function answering(text) {
  const body = text.replaceAll("'", "\\u0027");
  const answer = `status 200 content-type application/json hdr Access-Control-Allow-Origin "*" string '${body}'`;
  return {
    ...CLIENT_ADDRESS,
    "haproxy.org/standalone-backend": "true",
    "haproxy.org/backend-config-snippet": `http-request return ${answer} if { path ${WELL_KNOWN} }`
  };
}
function ingressRoute({ path, match, strip }) {
  if (match === "exact") return { path, pathType: "Exact", ...strip ? { rewrite: "/" } : {} };
  if (path === "/") return { path, pathType: "Prefix" };
  return { path: `${path}/`, pathType: "Prefix", ...strip ? { rewrite: `^${path}/?(.*)$ /\\1` } : {} };
}

// generators/components/mongodb/bitnami.ts
var NAMESPACE3 = "stoat-mongodb";
var PORT = 27017;
var component4 = {
  release: "mongodb",
  namespace: NAMESPACE3,
  title: "MongoDB",
  chart: "bitnami/mongodb",
  repository: "https://charts.bitnami.com/bitnami",
  pin: "mongodb",
  key: "mongodb",
  installed: ({ mongodb }) => mongodb.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT, "mongodb", "mongodb"),
  replacedBy: ["database", "mongodb"],
  identifiers: { "mongo-root": SECRET_LENGTH, "mongo-user": SECRET_LENGTH, "mongo-replica-set-key": SECRET_LENGTH },
  secret: {
    name: "mongodb-credentials",
    data: (credentials, user) => ({
      "mongodb-root-password": credentials["mongo-root"],
      "mongodb-passwords": credentials["mongo-user"],
      username: user,
      password: credentials["mongo-user"],
      "mongodb-replica-set-key": credentials["mongo-replica-set-key"]
    })
  },
  revolt: ({ values, credentials, target }) => {
    const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials["mongo-user"])}`;
    const set = values.mongodb.enabled ? "&replicaSet=rs0" : "";
    const url = `mongodb://${user}@${authority(addressOf(component4, values, target))}/revolt?authSource=revolt${set}`;
    return { database: { mongodb: url } };
  },
  warnings: ({ values, plan: plan2 }, report) => {
    const password = values.secretOverrides["mongo-user"];
    if (plan2.installed.mongodb && password !== void 0 && /[\s,;]/.test(password)) {
      report(
        "secretOverrides.mongo-user",
        "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user"
      );
    }
    for (const key of ["extraEnvVars", "hostAliases", "customReadinessProbe"]) {
      if (plan2.installed.mongodb && key in values.mongodb.values) {
        report(`mongodb.values.${key}`, "replaces what makes MongoDB a replica set; repeat there what values/mongodb.yaml.gotmpl sets");
      }
    }
  }
};
var REPLICA_SET_FILE = "mongodb-replica-set.js";
var REPLICA_SET_PATH = `/etc/${REPLICA_SET_FILE}`;

// generators/components/rabbitmq.ts
var NAMESPACE4 = "stoat-rabbitmq";
var PORT2 = 5672;
var component5 = {
  release: "rabbitmq",
  namespace: NAMESPACE4,
  title: "RabbitMQ",
  chart: "./helm/stoat-app",
  tag: ({ infraImageTags: infraImageTags2 }) => infraImageTags2.rabbitmq,
  key: "rabbitmq",
  installed: ({ rabbitmq }) => rabbitmq.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT2, "rabbitmq", "rabbitmq"),
  replacedBy: ["rabbit", "host"],
  identifiers: { "rabbit-user": SECRET_LENGTH },
  secret: { name: "rabbitmq-credentials", data: (credentials, user) => ({ username: user, password: credentials["rabbit-user"] }) },
  // The servers' AMQP client has its recovery switched off: they lose pushes and read marks, and no probe notices.
  restartsUsers: true,
  checksum: ({ rabbitmq }, credentials) => [rabbitmq.username, credentials["rabbit-user"]],
  revolt: ({ values, credentials, target }) => ({
    rabbit: { ...addressOf(component5, values, target), username: values.rabbitmq.username, password: credentials["rabbit-user"] }
  })
};

// generators/components/redis/bitnami.ts
var NAMESPACE5 = "stoat-redis";
var PORT3 = 6379;
var component6 = {
  release: "redis",
  namespace: NAMESPACE5,
  title: "Redis",
  chart: "bitnami/redis",
  repository: "https://charts.bitnami.com/bitnami",
  pin: "redis",
  key: "redis",
  installed: ({ redis }) => redis.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT3, "redis-master", "redis"),
  replacedBy: ["database", "redis"],
  identifiers: { redis: SECRET_LENGTH },
  secret: { name: "redis-credentials", data: ({ redis }) => ({ "redis-password": redis }) },
  checksum: (_, { redis }) => [redis],
  revolt: ({ values, credentials, target }) => ({
    database: { redis: `redis://:${urlPart(credentials.redis)}@${authority(addressOf(component6, values, target))}/` }
  })
};

// generators/components/reflector.ts
var component7 = {
  release: "reflector",
  namespace: "stoat-reflector",
  title: "Reflector",
  chart: "emberstack/reflector",
  repository: "https://emberstack.github.io/helm-charts",
  pin: "reflector",
  key: "reflector",
  installed: ({ reflector, replication: replication2 }) => reflector.enabled && replication2 === "reflector"
};

// generators/components/storage/s3.ts
var STORAGE_PROVIDERS = {
  minio: { title: "MinIO, in the cluster or elsewhere", region: "minio", pathStyle: true },
  aws: { title: "Amazon S3", endpoint: "https://s3.{region}.amazonaws.com", pathStyle: false },
  oos: { title: "Outscale Object Storage", endpoint: "https://oos.{region}.outscale.com", pathStyle: true },
  b2: { title: "Backblaze B2", endpoint: "https://s3.{region}.backblazeb2.com", pathStyle: true },
  r2: { title: "Cloudflare R2", region: "auto", pathStyle: true },
  scaleway: { title: "Scaleway Object Storage", endpoint: "https://s3.{region}.scw.cloud", pathStyle: true },
  hetzner: { title: "Hetzner Object Storage", endpoint: "https://{region}.your-objectstorage.com", pathStyle: true },
  digitalocean: { title: "DigitalOcean Spaces", endpoint: "https://{region}.digitaloceanspaces.com", pathStyle: false },
  other: { title: "any other S3 service, path-style", pathStyle: true }
};
function providerOf({ s3 }) {
  return STORAGE_PROVIDERS[s3.provider];
}
function objectStorage(values, inside) {
  const { s3 } = values;
  const { endpoint, region: fixed = "" } = providerOf(values);
  const region = s3.region || fixed;
  const own = s3.provider === "minio" ? inside && `http://${authority(inside)}` : region && endpoint?.replace("{region}", region);
  return { endpoint: s3.endpoint || own || "", region };
}
function s3Revolt(values, inside, credentials) {
  const { endpoint, region } = objectStorage(values, inside);
  const s3 = {
    endpoint,
    path_style_buckets: providerOf(values).pathStyle,
    region,
    access_key_id: credentials["s3-access"],
    secret_access_key: credentials["s3-secret"],
    default_bucket: values.s3.bucket
  };
  return { files: { s3 } };
}
function s3Rules(values, inside, report) {
  const provider = providerOf(values);
  const needs = `is empty; provider ${values.s3.provider} (${provider.title}) needs it`;
  const own = (key) => valueAt(values.revolt, ["files", "s3", key]) !== void 0;
  if (values.s3.region === "" && provider.region === void 0 && !own("region")) report("s3.region", needs);
  if (provider.endpoint === void 0 && objectStorage(values, inside).endpoint === "" && !own("endpoint")) {
    report(
      "s3.endpoint",
      values.s3.provider === "minio" ? "is empty; with minio.enabled false it (or minio.host) must name the external MinIO" : needs
    );
  }
}

// generators/components/storage/minio.ts
var NAMESPACE6 = "stoat-minio";
var PORT4 = 9e3;
var PROVIDER = "minio";
var component8 = {
  release: "minio",
  namespace: NAMESPACE6,
  title: "MinIO",
  chart: "minio/minio",
  repository: "https://charts.min.io",
  pin: "minio",
  key: "minio",
  installed: ({ minio, s3 }) => minio.enabled && s3.provider === PROVIDER,
  needs: ["stoat-config"],
  address: addresses(PORT4, "minio", "minio"),
  identifiers: { "s3-access": SECRET_LENGTH, "s3-secret": SECRET_LENGTH },
  secret: {
    name: "s3-credentials",
    data: (credentials) => ({ rootUser: credentials["s3-access"], rootPassword: credentials["s3-secret"] })
  },
  checksum: (_, credentials) => [credentials["s3-access"], credentials["s3-secret"]],
  revolt: ({ values, plan: plan2, credentials, target }) => s3Revolt(values, insideOf(values, plan2, target), credentials),
  rules: ({ values, plan: plan2 }, report) => {
    for (const [name, least] of [
      ["s3-access", 3],
      ["s3-secret", 8]
    ]) {
      const override = values.secretOverrides[name];
      if (plan2.installed.minio && override !== void 0 && override.length < least) {
        report(`secretOverrides.${name}`, `must have at least ${least} characters, MinIO does not start with fewer`);
      }
    }
    s3Rules(values, insideOf(values, plan2, "kubernetes"), report);
  },
  warnings: ({ values }, report) => {
    if (values.s3.provider !== PROVIDER)
      warnOfDerived(["s3-access", "s3-secret"], values, `${values.s3.provider} will refuse the derived value`, report);
  }
};
function insideOf(values, { installed }, target) {
  return installed.minio || values.minio.host !== "" ? addressOf(component8, values, target) : void 0;
}

// generators/components/stoat-config.ts
var CONFIG_NAMESPACE = "stoat-config";
var CONFIG_MAP = "revolt-toml";
var ENV_SECRET = "stoat-env";
var OVERRIDES_SECRET = "revolt-overrides";
var OVERRIDES_FILE = "Revolt.overrides.toml";
var TLS_SECRET = "stoat-tls";
var LIVEKIT_TLS_SECRET = "livekit-tls";
var component9 = {
  release: "stoat-config",
  namespace: CONFIG_NAMESPACE,
  title: "stoat-config",
  chart: "./helm/stoat-config",
  installed: () => true,
  needs: ["cert-manager", "reflector"],
  rules: ({ values: { tls, adminEmail: adminEmail2 } }, report) => {
    if (tls.issuer === "letsencrypt" && adminEmail2 === "") {
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
function tlsNamespace({ replication: replication2 }) {
  return replication2 === "direct" ? APP_NAMESPACE : CONFIG_NAMESPACE;
}
function ownIssuers({ tls }) {
  return tls.issuer === "letsencrypt" ? ["stoat-letsencrypt"] : ["stoat-selfsigned", "stoat-ca"];
}
function configValues(values, plan2, namespaces, config, toml, secrets2) {
  const { tls, domain: domain2 } = values;
  const issuer = tls.issuer === "existing" ? tls.issuerName : ownIssuers(values).at(-1);
  return {
    namespaces: namespaces.map((name) => ({ name })),
    replication: values.replication,
    revoltToml: { content: toml, namespaces: [APP_NAMESPACE] },
    secrets: secrets2,
    issuers: {
      selfSigned: { enabled: tls.issuer === "selfsigned", namespace: certManagerNamespace(values) },
      letsEncrypt: { enabled: tls.issuer === "letsencrypt", email: values.adminEmail, ingressClassName: values.ingress.className }
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      namespace: tlsNamespace(values),
      dnsNames: [domain2],
      issuer: { name: issuer, kind: "ClusterIssuer" },
      namespaces: values.replication === "direct" ? [] : [APP_NAMESPACE]
    },
    livekitIngress: {
      enabled: plan2.installed.livekit,
      namespace: component2.namespace,
      className: values.ingress.className,
      host: `livekit.${domain2}`,
      tlsSecret: LIVEKIT_TLS_SECRET,
      issuer,
      service: { ...SERVICE },
      annotations: CLIENT_ADDRESS
    },
    wellKnownIngress: {
      // Where backend snippets are turned off, the API says that there is no such path.
      enabled: plan2.apps.api,
      namespace: APP_NAMESPACE,
      className: values.ingress.className,
      host: domain2,
      path: WELL_KNOWN,
      tlsSecret: TLS_SECRET,
      service: { name: service("api").release, port: service("api").port },
      annotations: answering(wellKnown(config))
    }
  };
}

// generators/components/index.ts
var COMPONENTS = [
  component,
  component3,
  component7,
  component9,
  component4,
  component6,
  component5,
  component8,
  component2
];

// generators/components/plan.ts
function plan(values) {
  const voice = values.livekit.enabled || values.livekit.url !== "";
  return {
    installed: Object.fromEntries(COMPONENTS.map(({ release, installed }) => [release, installed(values)])),
    apps: Object.fromEntries(
      APP_NAMES.map((app) => [app, values.apps[app].enabled && (voice || !service(app).needsVoice)])
    ),
    voice
  };
}
function namespacesOf({ installed }) {
  return [APP_NAMESPACE, ...COMPONENTS.filter(({ release }) => installed[release]).map(({ namespace }) => namespace)];
}
function installedOf(releases, { installed }) {
  return releases.filter((release) => installed[release]).map((release) => `${componentOf(release).namespace}/${release}`);
}
function componentOf(release) {
  const found = COMPONENTS.find((component10) => component10.release === release);
  if (found === void 0) throw new Error(`no component ${release}`);
  return found;
}
function brokersOf(app, { installed }) {
  return COMPONENTS.filter(({ release, restartsUsers }) => restartsUsers && installed[release] && service(app).uses.includes(release));
}

// generators/components/services/scale.ts
var MAX_REGION = 65535;
function scaleRules(app, { title, scale }, values, report) {
  const { replicas, values: own } = values.apps[app];
  const key = `apps.${app}`;
  if (scale === "many") return;
  const why = scale === "exactly one" ? "two would do the same work twice" : "two of one region mark all users of the region offline";
  if (scale === "exactly one") {
    for (const [path, count] of [
      [`${key}.replicas`, replicas],
      [`${key}.values.replicas`, own.replicas ?? 0]
    ]) {
      if (count !== 0 && count !== 1) report(path, `is ${JSON.stringify(count)}; ${title} runs once, ${why}: allowed are 0 and 1`);
    }
  } else {
    const { regionId } = values.apps.events;
    const last = regionId + Number(own.replicas ?? replicas) - 1;
    if (last > MAX_REGION)
      report(`${key}.regionId`, `is ${regionId}; the last pod would have region ${last}, allowed are 0 to ${MAX_REGION}`);
    if (valueAt(own, ["env", "REGION_ID"]) !== void 0)
      report(`${key}.values.env.REGION_ID`, `has no effect, each pod gets its own; ${key}.regionId sets the first`);
  }
  if (valueAt(own, ["strategy", "type"]) === "RollingUpdate")
    report(`${key}.values.strategy.type`, `is RollingUpdate, which runs two at a time, and ${why}; allowed is Recreate`);
}
function scaleValues({ scale, startsAlone }, { apps }) {
  if (scale === "exactly one") return { mode: "one" };
  if (scale === "one per region") return { mode: "numbered", numberEnv: "REGION_ID", firstNumber: apps.events.regionId };
  return startsAlone ? { mode: "ordered" } : {};
}

// generators/configuration/charts.ts
var OCI = "oci://";
var FILE = "file://";
var CHART_REPOSITORIES = Object.fromEntries(
  COMPONENTS.flatMap(({ chart, repository }) => repository === void 0 ? [] : [[repositoryOf(chart), repository]])
);
function repositoryOf(chart) {
  return chart.split("/")[0];
}
function urlOf(name, { chartRepositories }) {
  return chartRepositories[name] ?? CHART_REPOSITORIES[name];
}
function folderOf(url) {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return void 0;
  }
}
function checkChartFolders({ chartRepositories }, report) {
  for (const [name, url] of Object.entries(chartRepositories)) {
    if (!url.startsWith(FILE)) continue;
    const folder = folderOf(url);
    const path = `chartRepositories.${name}`;
    if (folder === void 0) report(path, "holds a % that begins no escape of UTF-8; write %25 for a % itself");
    else if (/[{}\p{Cc}]/u.test(folder)) {
      report(path, "stands for a folder whose name holds braces or control characters, which helmfile would evaluate; rename the folder");
    }
  }
}
function chartsOf(values) {
  const pins = values.infraChartVersions;
  return Object.fromEntries(
    COMPONENTS.flatMap(({ release, chart, pin }) => {
      if (pin === void 0) return [];
      const version = pins[pin];
      const url = urlOf(repositoryOf(chart), values);
      if (!url.startsWith(FILE)) return [[release, { chart, version }]];
      return [[release, { chart: `${folderOf(url) ?? ""}/${chart.split("/")[1]}-${version}.tgz`, version }]];
    })
  );
}
function repositoriesOf(values, { installed }) {
  const used = new Set(COMPONENTS.filter(({ release }) => installed[release]).map(({ chart }) => repositoryOf(chart)));
  return Object.keys(CHART_REPOSITORIES).flatMap((name) => {
    const url = urlOf(name, values);
    if (!used.has(name) || url.startsWith(FILE)) return [];
    const oci = url.startsWith(OCI);
    return [{ name, url: oci ? url.slice(OCI.length) : url, oci }];
  });
}

// generators/configuration/revolt/generate.ts
function generateRevolt(context) {
  const { values } = context;
  const parts = [...COMPONENTS, ...APP_NAMES.map(service)].flatMap(({ revolt }) => revolt === void 0 ? [] : [revolt(context)]);
  return [...parts, values.revolt].reduce(deepMerge, shared(values));
}
function hostsOf(domain2) {
  return {
    app: `https://${domain2}`,
    api: `https://${domain2}/api`,
    events: `wss://${domain2}/ws`,
    autumn: `https://${domain2}/autumn`,
    january: `https://${domain2}/january`
  };
}
function shared(values) {
  return {
    hosts: hostsOf(values.domain),
    api: values.smtp.host === "" ? {} : { smtp: smtp(values) },
    pushd: { vapid: { private_key: values.vapid.privateKey, public_key: values.vapid.publicKey } },
    files: { encryption_key: values.files.encryptionKey }
  };
}
function smtp({ domain: domain2, smtp: smtp2 }) {
  const optional = {
    reply_to: smtp2.replyTo || void 0,
    port: smtp2.port,
    use_tls: smtp2.useTls,
    use_starttls: smtp2.useStarttls
  };
  return {
    host: smtp2.host,
    username: smtp2.username,
    password: smtp2.password,
    from_address: smtp2.fromAddress || `noreply@${domain2}`,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0))
  };
}

// node_modules/smol-toml/dist/stringify.js
var BARE_KEY = /^[a-z0-9-_]+$/i;
var HAS_WELLFORMED = !!"".isWellFormed;
function extendedTypeOf(obj) {
  let type = typeof obj;
  if (type === "object") {
    if (Array.isArray(obj))
      return "array";
    if (typeof obj.getUTCDate === "function" && obj instanceof Date)
      return "date";
    if (globalThis.Temporal) {
      if (obj.until) {
        if (obj instanceof Temporal.ZonedDateTime)
          return "temporal/tz+uc";
        if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
          return "temporal/uc";
        if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
          return "temporal";
        if (obj instanceof Temporal.PlainYearMonth)
          return "temporal/x";
      } else if (obj.toPlainDate && obj instanceof Temporal.PlainMonthDay || obj.negated && obj instanceof Temporal.Duration) {
        return "temporal/x";
      }
    }
  }
  return type;
}
function isArrayOfTables(obj) {
  for (let i = 0; i < obj.length; i++) {
    if (extendedTypeOf(obj[i]) !== "object")
      return false;
  }
  return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
  return JSON.stringify(s).replaceAll("\x7F", "\\u007f");
}
function formatString(s) {
  return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
  if (BARE_KEY.test(s))
    return s;
  if (HAS_WELLFORMED && !s.isWellFormed())
    throw new RangeError("key contains illegal lone surrogates");
  return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  switch (type) {
    // @ts-expect-error -- intentional fallthrough case
    case "number":
      if (isNaN(val))
        return "nan";
      if (val === Infinity)
        return "inf";
      if (val === -Infinity)
        return "-inf";
      if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
        return val.toFixed(1);
    case "bigint":
    case "boolean":
    case "temporal":
      return val.toString();
    case "string":
      return formatString(val);
    case "date":
      if (isNaN(val.getTime()))
        throw new TypeError("cannot serialize invalid date");
      return val.toISOString();
    case "object":
      return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
    case "array":
      return stringifyArray(val, depth, numberAsFloat, strictTemporal);
    // @ts-expect-error -- intentional fallthrough case
    case "temporal/tz+uc":
      if (strictTemporal) {
        let tz = val.timeZoneId;
        let tzc = tz.charCodeAt(0);
        if (
          // Classic offset
          tzc !== 43 && tzc !== 45 && // Fast pre-check pass; see below for the actually accepted values
          (tzc !== 85 && tzc !== 71 && tzc !== 90 && tzc !== 69 || // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
          tz !== "UTC" && tz !== "UCT" && tz !== "Universal" && tz !== "Zulu" && // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
          !tz.startsWith("GMT") && tz !== "Greenwich" && // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
          !tz.startsWith("Etc/"))
        ) {
          throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode");
        }
      }
    case "temporal/uc":
      if (strictTemporal && val.calendarId !== "iso8601")
        throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");
      return val.toString({
        calendarName: "never",
        timeZoneName: "never"
      });
    case "temporal/x":
      throw new TypeError("Unsupported " + val[Symbol.toStringTag]);
  }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
  let keys = Object.keys(obj);
  if (keys.length === 0)
    return "{}";
  let res = "{ ";
  for (let i = 0; i < keys.length; i++) {
    let k = keys[i];
    if (i)
      res += ", ";
    res += formatKey(k) + " = " + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
  }
  return res + " }";
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
  if (array.length === 0)
    return "[]";
  let res = "[ ";
  for (let i = 0; i < array.length; i++) {
    if (i)
      res += ", ";
    if (array[i] === null || array[i] === void 0) {
      throw new TypeError("arrays cannot contain null or undefined values");
    }
    res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
  }
  return res + " ]";
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  let res = "";
  for (let i = 0; i < array.length; i++) {
    res += `${res && "\n"}[[${key}]]
`;
    res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
  }
  return res;
}
function stringifyTable(tableKey, obj, prefix2, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  let preamble = "";
  let tables = "";
  let keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    let k = keys[i];
    if (obj[k] !== null && obj[k] !== void 0) {
      let type = extendedTypeOf(obj[k]);
      if (type === "symbol" || type === "function") {
        throw new TypeError(`cannot serialize values of type '${type}'`);
      }
      let key = formatKey(k);
      if (type === "array" && isArrayOfTables(obj[k])) {
        tables += (tables && "\n") + stringifyArrayTable(obj[k], prefix2 ? `${prefix2}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
      } else if (type === "object") {
        let tblKey = prefix2 ? `${prefix2}.${key}` : key;
        tables += (tables && "\n") + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
      } else {
        preamble += key;
        preamble += " = ";
        preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
        preamble += "\n";
      }
    }
  }
  if (tableKey && (preamble || !tables))
    preamble = preamble ? `[${tableKey}]
${preamble}` : `[${tableKey}]`;
  return preamble && tables ? `${preamble}
${tables}` : preamble || tables;
}
function stringify(obj, { maxDepth = 1e3, numbersAsFloat = false, strictTemporal = false } = {}) {
  if (extendedTypeOf(obj) !== "object") {
    throw new TypeError("stringify can only be called with an object");
  }
  let str = stringifyTable(0, obj, "", maxDepth, numbersAsFloat, strictTemporal);
  if (str[str.length - 1] !== "\n")
    return str + "\n";
  return str;
}

// generators/generated/revolt-shape.ts
var REVOLT = JSON.parse('["production","","disable_events_dont_use","","environment","","database",["mongodb","secret","redis","secret","redis_pubsub","secret"],"hosts",["app","","api","","events","","autumn","","january","","livekit",["*",""]],"rabbit",["host","","port","integer","username","","password","secret","default_exchange","","queues",["acks",""]],"api",["registration",["invite_only",""],"smtp",["host","","username","","password","secret","from_address","","reply_to","","port","integer","use_tls","","use_starttls","","expiry",["expire_verification","integer","expire_password_reset","integer","expire_account_deletion","integer"]],"security",["trust_cloudflare","","easypwned","","tenor_key","secret","admin_keys","secret","captcha",["hcaptcha_key","secret","hcaptcha_sitekey",""],"shield",["host","","key","secret"]],"workers",["max_concurrent_connections","integer"],"livekit",["call_ring_duration","integer","nodes",["*",["url","","lat","","lon","","key","","secret","secret","private",""]]],"audit_logs",["expires_after","integer"],"users",["early_adopter_cutoff","integer","min_username_length","integer"]],"pushd",["production","","mass_mention_chunk_size","integer","render_cache_time","integer","exchange","","message_queue","","mass_mention_queue","","fr_accepted_queue","","fr_received_queue","","dm_call_queue","","generic_queue","","ack_queue","","vapid",["queue","","private_key","secret","public_key",""],"fcm",["queue","","key_type","","project_id","","private_key_id","","private_key","secret","client_email","","client_id","","auth_uri","","token_uri","","auth_provider_x509_cert_url","","client_x509_cert_url",""],"apn",["sandbox","","queue","","pkcs8","secret","key_id","","team_id",""]],"january",["blocked_domains",""],"files",["encryption_key","secret","webp_quality","","blocked_mime_types","","clamd_host","","scan_mime_types","","limit",["min_file_size","integer","min_resolution","integer","max_mega_pixels","integer","max_pixel_side","integer"],"preview",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"],"s3",["endpoint","","path_style_buckets","","region","","access_key_id","secret","secret_access_key","secret","default_bucket",""]],"features",["webhooks_enabled","","mass_mentions_send_notifications","","mass_mentions_enabled","","limits",["global",["group_size","integer","message_embeds","integer","message_replies","integer","message_reactions","integer","server_emoji","integer","server_roles","integer","server_channels","integer","new_user_hours","integer","body_limit_size","integer","restrict_server_creation",""],"new_user",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]],"default",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]],"*",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]]],"advanced",["process_message_delay_limit","integer","seen_events_cache_size","integer"],"legal_links",["terms_of_service","","privacy_policy","","guidelines",""]],"sentry",["api","secret","events","secret","voice_ingress","secret","files","secret","proxy","secret","pushd","secret","crond","secret","gifbox","secret"]]');
var UNUSED = "api.smtp.expiry.expire_account_deletion files.limit.min_resolution files.limit.max_mega_pixels files.limit.max_pixel_side files.preview.* features.mass_mentions_send_notifications features.limits.new_user.file_upload_size_limit.* features.limits.default.file_upload_size_limit.* features.limits.*";

// generators/configuration/revolt/shape.ts
var NAMED = "*";
function shapeOf(key, table) {
  let named;
  for (let at = 0; at < table.length; at += 2) {
    if (table[at] === key) return table[at + 1];
    if (table[at] === NAMED) named = table[at + 1];
  }
  return named;
}
function keysOf(table) {
  return table.filter((_, index) => index % 2 === 0);
}
function tableOf(shape) {
  return typeof shape === "object" ? shape : void 0;
}

// generators/configuration/revolt/render.ts
function renderRevolt(config) {
  const env = {};
  const lists = [];
  const toml = toToml(withoutSecrets(config, REVOLT, [], env, lists));
  return {
    toml,
    env: Object.fromEntries(Object.entries(env).sort(([a], [b]) => a < b ? -1 : 1)),
    overrides: lists.length > 0 ? toToml(lists.reduce(deepMerge)) : ""
  };
}
function toToml(config) {
  return stringify(config, { numbersAsFloat: true });
}
function environmentName(path) {
  return ["REVOLT", ...path].join("__").toUpperCase();
}
function withoutSecrets(value, table, path, env, lists) {
  const open = {};
  for (const key of orderedKeys(value, table)) {
    const child = value[key];
    const shape = shapeOf(key, table);
    if (shape === "secret") {
      if (!Array.isArray(child)) env[environmentName([...path, key])] = String(child);
      else if (child.length > 0) lists.push([...path, key].reduceRight((below, name) => ({ [name]: below }), child));
    } else if (isObject(child) && tableOf(shape)) {
      const below = withoutSecrets(child, tableOf(shape), [...path, key], env, lists);
      if (Object.keys(below).length > 0) open[key] = below;
    } else {
      open[key] = typed(child, shape);
    }
  }
  return open;
}
function orderedKeys(value, table) {
  const known = keysOf(table).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return [...known, ...others.sort()];
}
function typed(value, shape) {
  if (Array.isArray(value)) return value.map((item) => typed(item, shape));
  if (isObject(value)) {
    const table = tableOf(shape) ?? [];
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, typed(child, shapeOf(key, table))]));
  }
  return typeof value === "number" && shape === "integer" ? BigInt(value) : value;
}

// generators/lib/domain.ts
var PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;
function isPrivateName(domain2) {
  return PRIVATE.test(domain2);
}

// generators/configuration/revolt/uploads.ts
var UPLOADS2 = {
  attachments: [2e7, 1280, 1280],
  avatars: [4e6, 128, 128],
  backgrounds: [6e6, 1280, 720],
  icons: [25e5, 128, 128],
  banners: [6e6, 480, 480],
  emojis: [5e5, 128, 128]
};
var BODY_LIMIT2 = 2e7;
var LIMITS = ["features", "limits"];
function uploadWarnings(operator, config, report) {
  const limits = valueAt(operator, LIMITS);
  if (!isObject(limits)) return;
  const body = Number(valueAt(config, [...LIMITS, "global", "body_limit_size"]) ?? BODY_LIMIT2);
  const ownBody = valueAt(limits, ["global", "body_limit_size"]) !== void 0;
  for (const users of ["new_user", "default"]) {
    for (const [kind, [bytes]] of Object.entries(UPLOADS2)) {
      const key = [users, "file_upload_size_limit", kind];
      const limit = Number(valueAt(config, [...LIMITS, ...key]) ?? bytes);
      if (limit < body || limit === body && body === BODY_LIMIT2 && limit === bytes) continue;
      const [path, cap] = [`${LIMITS.join(".")}.${key.join(".")}`, `${LIMITS.join(".")}.global.body_limit_size`];
      if (valueAt(limits, key) !== void 0 || !ownBody) {
        report(`revolt.${path}`, `is ${limit}; ${cap}, which caps every upload, is ${body}: larger ones fail; set it above`);
      } else {
        report(`revolt.${cap}`, `is ${body}, and caps every upload; set it above ${path}, which is ${limit}`);
      }
    }
  }
}

// generators/configuration/secrets/file-key.ts
var BYTES = 32;
function fileKeyProblem(key) {
  const bytes = Buffer.from(key, "base64");
  if (bytes.toString("base64") !== key) return "must be base64, with its padding and without line breaks";
  if (bytes.length !== BYTES) return `must be the base64 of ${BYTES} bytes, found ${bytes.length} bytes`;
  return void 0;
}

// generators/configuration/secrets/weak-seed.ts
var LEAST_CHARACTERS = 8;
var LEAST_PERIOD = 16;
function weakSeed(seed) {
  const different = new Set(seed).size;
  const advice = "; make one with: openssl rand -hex 32";
  if (different < LEAST_CHARACTERS) {
    return `must be random text: it has ${different} different characters, at least ${LEAST_CHARACTERS} are needed${advice}`;
  }
  for (let period = LEAST_CHARACTERS; period < LEAST_PERIOD; period++) {
    if (seed.length > period && seed.startsWith(seed.slice(period))) {
      return `must be random text: it repeats the same ${period} characters${advice}`;
    }
  }
  return void 0;
}

// generators/configuration/secrets/vapid.ts
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
var SEC1_HEAD = Buffer.from("30770201010420", "hex");
var SEC1_CURVE = Buffer.from("a00a06082a8648ce3d030107a14403420004", "hex");
var NUMBER_BYTES = 32;
var POINT_BYTES = 65;
function vapidPublicKey(privateKey) {
  return quickPublicKey(privateKey) ?? publicPoint(createPublicKey(decodeVapidPrivateKey(privateKey)));
}
function quickPublicKey(privateKey) {
  const match = /^-----BEGIN EC PRIVATE KEY-----\s+([A-Za-z0-9+/=\s]+)-----END EC PRIVATE KEY-----\s*$/.exec(
    /^[A-Za-z0-9+/]+$/.test(privateKey) ? Buffer.from(privateKey, "base64").toString("latin1") : ""
  );
  const der = Buffer.from(match?.[1] ?? "", "base64");
  const curveAt = SEC1_HEAD.length + NUMBER_BYTES;
  if (!der.subarray(0, SEC1_HEAD.length).equals(SEC1_HEAD)) return void 0;
  if (!der.subarray(curveAt, curveAt + SEC1_CURVE.length).equals(SEC1_CURVE)) return void 0;
  const point = der.subarray(curveAt + SEC1_CURVE.length - 1);
  return point.length === POINT_BYTES ? point.toString("base64url") : void 0;
}
function decodeVapidPrivateKey(privateKey) {
  if (!/^[A-Za-z0-9+/]+$/.test(privateKey)) {
    throw new Error("must be base64 without padding or line breaks");
  }
  const pem = Buffer.from(privateKey, "base64").toString("latin1");
  if (!pem.startsWith("-----BEGIN EC PRIVATE KEY-----")) {
    throw new Error('must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)');
  }
  let key;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error("holds a PEM text that is not a readable EC private key");
  }
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") {
    throw new Error("must be a key on the curve prime256v1");
  }
  return key;
}
function publicPoint(key) {
  const { x, y } = key.export({ format: "jwk" });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]).toString("base64url");
}

// generators/configuration/smtp.ts
var PATH = ["api", "smtp"];
function mailOf({ values, config }) {
  const smtp2 = valueAt(config, PATH);
  if (!isObject(smtp2) || !smtp2.host) return void 0;
  const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  const isOwn = (name) => valueAt(values.revolt, [...PATH, name]) !== void 0;
  return { smtp: smtp2, keyOf: (name) => isOwn(name) ? `revolt.${PATH.join(".")}.${name}` : `smtp.${camel(name)}` };
}
function checkSmtp(context, report) {
  const mail = mailOf(context);
  if (mail === void 0 || mail.smtp.use_tls !== false || !mail.smtp.password) return;
  report(
    mail.keyOf("use_tls"),
    "is false, so the servers would send the password in clear, with STARTTLS or without; leave it out, or the password"
  );
}
function smtpWarnings(context, report) {
  const mail = mailOf(context);
  if (mail === void 0) {
    const { host, ...others } = context.values.smtp;
    if (host === "" && Object.values(others).some((value) => value !== "" && value !== void 0)) {
      report("smtp.host", "is empty: the other smtp settings have no effect");
    }
    return;
  }
  const { smtp: smtp2, keyOf } = mail;
  const { username, port, use_tls: tls, use_starttls: starttls } = smtp2;
  if (!username) {
    report(
      keyOf("username"),
      "is empty, and the servers log in all the same; a mail server that offers no login, or refuses that one, takes no mail"
    );
  }
  if (tls === false) report(keyOf("use_tls"), "is false: e-mail leaves unencrypted, links to reset passwords too");
  else if (starttls === true && port === 465) report(keyOf("port"), "is 465, where TLS begins at once; STARTTLS needs another, mostly 587");
  else if (starttls !== true && (port === 25 || port === 587)) {
    report(keyOf("port"), `is ${port}, where a server begins in clear; set useStarttls to true, or leave the port out (465)`);
  }
  if (tls === false && starttls !== true && port === void 0) {
    report(keyOf("port"), "is not set: without encryption too the servers take 465, where mail servers want TLS");
  }
}

// generators/configuration/text.ts
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
var LONE_SURROGATE = /[\ud800-\udfff]/u;
function textProblem(text) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text) || LONE_SURROGATE.test(text)) {
    return "must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode";
  }
  return void 0;
}

// generators/generated/defaults.ts
var DEFAULTS = {
  "secretOverrides": "{}",
  "apps": '{"api":{"enabled":true,"publicMetrics":false,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{},"webhooks":true},"client":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"crond":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"events":{"enabled":true,"regionId":0,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"fileServer":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"3Gi"},"requests":{"cpu":"50m","memory":"256Mi"}},"values":{}},"gifbox":{"enabled":false,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"tenorKey":"","values":{}},"proxy":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"1Gi"},"requests":{"cpu":"50m","memory":"128Mi"}},"values":{}},"pushd":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"voiceIngress":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}}}',
  "mongodb": '{"enabled":true,"host":"","persistence":{"size":"8Gi","storageClass":""},"port":27017,"resources":{"limits":{"memory":"2Gi"},"requests":{"cpu":"100m","memory":"256Mi"}},"username":"stoat","values":{}}',
  "redis": '{"enabled":true,"host":"","persistence":{"size":"1Gi","storageClass":""},"port":6379,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}}',
  "rabbitmq": '{"enabled":true,"host":"","persistence":{"size":"2Gi","storageClass":""},"port":5672,"resources":{"limits":{"memory":"1Gi"},"requests":{"cpu":"100m","memory":"256Mi"}},"username":"stoat","values":{}}',
  "minio": '{"enabled":true,"host":"","persistence":{"size":"20Gi","storageClass":""},"port":9000,"resources":{"limits":{"memory":"1Gi"},"requests":{"cpu":"100m","memory":"256Mi"}},"values":{}}',
  "livekit": '{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"2Gi"},"requests":{"cpu":"100m","memory":"128Mi"}},"rtcPortRangeEnd":60000,"rtcPortRangeStart":50000,"url":"","useExternalIp":true,"values":{}}',
  "certManager": '{"enabled":true,"namespace":"","values":{}}',
  "ingress": '{"className":"haproxy","enabled":true,"values":{}}',
  "reflector": '{"enabled":true,"values":{}}',
  "s3": '{"bucket":"revolt-uploads","endpoint":"","provider":"minio","region":""}',
  "tls": '{"issuer":"selfsigned","issuerName":""}',
  "smtp": '{"fromAddress":"","host":"","password":"","replyTo":"","username":""}',
  "revolt": "{}",
  "chartRepositories": "{}",
  "bump": '{"notify":false}',
  "compose": '{"behindProxy":false,"dataRoot":"","httpAddress":"","httpPort":8080,"nodeIp":"","trustedProxies":[]}',
  "stoatImageOverrides": "{}"
};
var ALWAYS_DEFAULTS = {
  "domain": "stoat.local",
  "clusterDomain": "cluster.local",
  "adminEmail": "",
  "vapid": {},
  "files": {},
  "replication": "reflector",
  "createNamespaces": true,
  "composeImageTags": {}
};

// generators/configuration/unused.ts
var ELSEWHERE = "enabled host port url username namespace className provider controller existingSecret".split(" ");
function unusedSettings({ values, plan: plan2, config }, report) {
  for (const { release, key, title } of COMPONENTS) {
    if (key !== void 0 && !plan2.installed[release]) reportChanged(values[key], key, [], ELSEWHERE, `${title} is not installed`, report);
  }
  for (const app of APP_NAMES) {
    if (!plan2.apps[app]) reportChanged(values.apps[app], "apps", [app], ["enabled"], `${service(app).release} does not run`, report);
  }
  if (Object.keys(values.revolt).length === 0) return;
  for (const path of UNUSED.split(" ").flatMap((pattern) => matches(values.revolt, REVOLT, pattern.split(".")))) {
    report(`revolt.${path.join(".")}`, "has no effect: the servers do not read it");
  }
  const nodes = valueAt(config, ["api", "livekit", "nodes"]) ?? {};
  for (const name of Object.keys(valueAt(values.revolt, ["hosts", "livekit"]) ?? {})) {
    if (!Object.hasOwn(nodes, name)) report(`revolt.hosts.livekit.${name}`, `has no effect: no api.livekit.nodes.${name}`);
  }
}
function reportChanged(found, key, below, except, why, report) {
  if (DEFAULTS[key].includes(JSON.stringify(found))) return;
  const defaults = valueAt(JSON.parse(DEFAULTS[key]), below);
  const text = (value) => JSON.stringify(canonical(value ?? null));
  for (const [name, value] of Object.entries(found)) {
    if (!except.includes(name) && text(value) !== text(defaults[name])) report([key, ...below, name].join("."), `has no effect: ${why}`);
  }
}
function matches(value, table, [key, ...rest], path = []) {
  if (!isObject(value)) return [];
  const names = Object.keys(value).filter((name) => key === NAMED ? !keysOf(table).includes(name) : name === key);
  return names.flatMap((name) => {
    const at = [...path, name];
    return rest.length === 0 ? [at] : matches(value[name], tableOf(shapeOf(name, table)) ?? [], rest, at);
  });
}

// generators/configuration/rules.ts
function checkRules(context) {
  const { values, config } = context;
  return findingsOf((report) => {
    checkDomain(values, report);
    const weak = weakSeed(values.secretSeed);
    if (weak !== void 0) report("secretSeed", weak);
    for (const component10 of COMPONENTS) {
      checkPlace(component10, context, report);
      component10.rules?.(context, report);
    }
    for (const app of APP_NAMES) {
      service(app).rules?.(context, report);
      scaleRules(app, service(app), values, report);
    }
    checkChartFolders(values, report);
    checkKeys(values, config, report);
    checkSmtp(context, report);
    checkRevolt(values, config, report);
  });
}
function warnings(context) {
  const { domain: domain2, tls } = context.values;
  return findingsOf((report) => {
    for (const app of APP_NAMES) service(app).warnings?.(context, report);
    if (tls.issuer === "letsencrypt" && isPrivateName(domain2)) {
      report("tls.issuer", `Let's Encrypt signs only public names, ${domain2} is none`);
    }
    for (const component10 of COMPONENTS) component10.warnings?.(context, report);
    smtpWarnings(context, report);
    uploadWarnings(context.values.revolt, context.config, report);
    unusedSettings(context, report);
  });
}
function findingsOf(work) {
  const findings = [];
  work((path, message) => findings.push({ keys: path.split("."), message }));
  return findings;
}
var MAX_LABEL = 63;
function checkDomain({ domain: domain2 }, report) {
  const long = domain2.split(".").find((label) => label.length > MAX_LABEL);
  if (long !== void 0) {
    report("domain", `must have at most ${MAX_LABEL} characters between two dots, found ${long.length}`);
  }
  if (/(?:^|\.)[0-9]+$/.test(domain2)) {
    report("domain", `must be a host name, found the address ${JSON.stringify(domain2)}; Ingresses and certificates need a name`);
  }
}
function checkPlace({ key, replacedBy }, { values }, report) {
  if (replacedBy === void 0) return;
  const { enabled, host } = values[key];
  if (!enabled && host === "" && valueAt(values.revolt, replacedBy) === void 0) {
    report(`${key}.host`, `is empty; with ${key}.enabled false it must name the external server`);
  }
  if (enabled && host !== "") {
    report(`${key}.host`, `has no effect while ${key}.enabled is true; set that to false to use ${JSON.stringify(host)}`);
  }
}
function checkKeys(values, config, report) {
  const at = (path, key) => ({
    value: String(valueAt(config, path) ?? ""),
    key: valueAt(values.revolt, path) === void 0 ? key : `revolt.${path.join(".")}`
  });
  const privateKey = at(["pushd", "vapid", "private_key"], "vapid.privateKey");
  const publicKey = at(["pushd", "vapid", "public_key"], "vapid.publicKey");
  const fileKey = at(["files", "encryption_key"], "files.encryptionKey");
  const missing = "`./init.sh` makes one";
  if (privateKey.value === "") {
    report(privateKey.key, `is missing; ${missing}`);
  } else {
    try {
      const expected = vapidPublicKey(privateKey.value);
      if (publicKey.value !== expected) {
        report(publicKey.key, publicKey.value === "" ? "is missing" : "does not belong to the private key");
      }
    } catch (error) {
      report(privateKey.key, error.message);
    }
  }
  if (fileKey.value === "") {
    report(fileKey.key, `is missing; ${missing}, but an installation that has files needs the key it began with`);
  } else {
    const problem = fileKeyProblem(fileKey.value);
    if (problem !== void 0) report(fileKey.key, problem);
  }
}
function checkRevolt(values, config, report) {
  reportLines(values.revolt, REVOLT, "revolt", report);
  for (const key of ["username", "password"]) {
    const value = valueAt(values.revolt, ["rabbit", key]);
    if (typeof value === "string" && !/^[A-Za-z0-9._~-]+$/.test(value)) {
      report(`revolt.rabbit.${key}`, "must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped");
    }
  }
  const withDefaults = ["global", "new_user", "default"];
  reportIncomplete(config, ["features", "limits"], withDefaults, [], report);
  reportIncomplete(config, ["api", "livekit", "nodes"], [], ["private"], report);
  for (const [name, node] of Object.entries(valueAt(config, ["api", "livekit", "nodes"]) ?? {})) {
    if (!node.private && valueAt(config, ["hosts", "livekit", name]) === void 0) {
      report(`revolt.api.livekit.nodes.${name}`, `lacks its public URL, hosts.livekit.${name}; the API panics without`);
    }
  }
}
function reportLines(value, shape, path, report) {
  if (typeof value === "string") {
    if (shape !== "secret" && /[\r\n]/.test(value)) report(path, "must be one line, found a line break");
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const table = tableOf(shape);
      reportLines(child, table === void 0 ? shape : shapeOf(key, table), `${path}.${key}`, report);
    }
  }
}
function reportIncomplete(config, path, except, optional, report) {
  const entries = valueAt(config, path);
  if (!isObject(entries)) return;
  const shape = [...path, NAMED].reduce((table, key) => tableOf(shapeOf(key, table)) ?? [], REVOLT);
  const needed = keysOf(shape).filter((key) => !optional.includes(key));
  for (const [name, entry] of Object.entries(entries)) {
    if (except.includes(name) || !isObject(entry)) continue;
    const missing = needed.filter((key) => !Object.hasOwn(entry, key));
    if (missing.length > 0) {
      report(`revolt.${[...path, name].join(".")}`, `lacks ${missing.join(", ")}; the servers do not start without`);
    }
  }
}
function checkTexts(input, keys = []) {
  if (typeof input === "string") {
    const message = textProblem(input);
    return message === void 0 ? [] : [{ keys, message }];
  }
  if (Array.isArray(input)) return input.flatMap((item, index) => checkTexts(item, [...keys, String(index)]));
  return isObject(input) ? Object.entries(input).flatMap(([key, value]) => checkTexts(value, [...keys, key])) : [];
}

// generators/configuration/secrets/derive.ts
import { createHash, createHmac } from "node:crypto";
var LENGTHS = Object.assign({}, ...COMPONENTS.map(({ identifiers }) => identifiers));
function deriveSecret(seed, identifier) {
  return createHash("sha256").update(`${seed}:${identifier}`).digest("hex").slice(0, LENGTHS[identifier]);
}
function deriveCredentials(seed, overrides) {
  const entries = Object.keys(LENGTHS).map((name) => [name, overrides[name] ?? deriveSecret(seed, name)]);
  return Object.fromEntries(entries);
}
function keyedChecksum(seed, content) {
  return createHmac("sha256", seed).update(JSON.stringify(content)).digest("hex");
}

// generators/configuration/compute.ts
var REGISTRY = "ghcr.io/stoatchat";
function compute(values) {
  const plan2 = plan(values);
  const credentials = deriveCredentials(values.secretSeed, values.secretOverrides);
  const context = { values, plan: plan2, credentials, target: "kubernetes" };
  const config = generateRevolt(context);
  const revolt = renderRevolt(config);
  const checksum = (...content) => keyedChecksum(values.secretSeed, content);
  const read = [revolt.toml, ...Object.entries(revolt.env).flat()];
  const configChecksum = checksum(...read);
  const withLists = isListed(plan2, revolt) ? checksum(...read, revolt.overrides) : void 0;
  const found = warnings({ values, plan: plan2, config });
  const namespaces = namespacesOf(plan2);
  const made = values.createNamespaces ? namespaces : [];
  const shared2 = secrets(context, revolt);
  return {
    problems: checkRules({ values, plan: plan2, config }),
    warnings: found,
    credentials,
    plan: plan2,
    config,
    revolt,
    computed: {
      releases: Object.fromEntries(
        COMPONENTS.map(({ release, needs = [] }) => [release, { installed: plan2.installed[release], needs: installedOf(needs, plan2) }])
      ),
      apps: APP_NAMES.map((app) => ({
        app,
        name: service(app).release,
        hardened: isHardened2(app, values),
        installed: plan2.apps[app],
        needs: installedOf(["stoat-config", ...service(app).uses], plan2),
        restartsWith: Object.fromEntries(
          brokersOf(app, plan2).map((broker) => [broker.release, checksum(...restartCauses(broker, values, credentials))])
        )
      })),
      charts: chartsOf(values),
      repositories: repositoriesOf(values, plan2),
      stoatConfig: configValues(values, plan2, made, config, revolt.toml, shared2),
      services: Object.fromEntries(
        APP_NAMES.map((app) => [app, serviceValues(app, values, plan2, config, configChecksum, withLists)])
      ),
      livekit: livekitValues(values, credentials, addressOf(componentOf("redis"), values, "kubernetes"), {
        host: serviceHost(service("voiceIngress").release, APP_NAMESPACE, values),
        port: service("voiceIngress").port
      }),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan2.installed["haproxy-ingress"],
        namespaces: values.createNamespaces ? [] : namespaces,
        warnings: found.map(({ keys, message }) => `${keys.join(".")}: ${message}`)
      },
      takeOver: {
        replication: values.replication,
        namespaces: made,
        copies: copiesOf(shared2),
        certManager: plan2.installed["cert-manager"]
      },
      bumpNotice: values.bump.notify,
      checksums: Object.fromEntries(
        COMPONENTS.flatMap(
          ({ release, checksum: content }) => content === void 0 ? [] : [[release, checksum(...content(values, credentials))]]
        )
      )
    }
  };
}
function restartCauses({ key, tag, checksum }, values, credentials) {
  const { resources, values: own } = values[key];
  return [tag(values), JSON.stringify([resources, own]), ...checksum(values, credentials)];
}
function isListed({ apps }, { overrides }) {
  return overrides !== "" && APP_NAMES.some((app) => apps[app] && service(app).readsOverrides);
}
function secrets({ values, plan: plan2, credentials }, revolt) {
  const own = COMPONENTS.filter(({ release }) => plan2.installed[release]).flatMap(
    (component10) => secretsOf(component10, credentials, values).map(({ name, data }) => [name, { data, namespaces: [component10.namespace] }])
  );
  const file = { data: { [OVERRIDES_FILE]: revolt.overrides }, namespaces: [APP_NAMESPACE] };
  return {
    [ENV_SECRET]: { data: revolt.env, namespaces: [APP_NAMESPACE] },
    ...isListed(plan2, revolt) ? { [OVERRIDES_SECRET]: file } : {},
    ...Object.fromEntries(own)
  };
}
function copiesOf(shared2) {
  const copies = { [APP_NAMESPACE]: [`configmap/${CONFIG_MAP}`] };
  for (const [name, { namespaces }] of Object.entries(shared2)) for (const each of namespaces) (copies[each] ??= []).push(`secret/${name}`);
  return copies;
}
function secretsOf({ secret, key }, credentials, values) {
  if (secret === void 0) return [];
  const { username = USER_NAME } = values?.[key] ?? {};
  return [{ name: secret.name, data: secret.data(credentials, username) }];
}
function serviceValues(app, values, plan2, config, configChecksum, withLists) {
  const { image, ownImage, port, readsConfig, readsOverrides, environment, ignoresSigterm, drainSeconds, tmp } = service(app);
  const route = routeOf(app, values);
  const lists = readsOverrides && withLists !== void 0;
  const overrides = values.stoatImageOverrides;
  return {
    image: ownImage?.(values) ?? { repository: `${REGISTRY}/${image}`, tag: overrides[app] ?? values.stoatImageTag },
    replicas: values.apps[app].replicas,
    scale: scaleValues(service(app), values),
    ...ignoresSigterm ? { shareProcessNamespace: true } : {},
    ...drainSeconds === void 0 ? {} : { drainSeconds },
    ...isHardened2(app, values) ? { tmp: { enabled: true, sizeLimit: `${tmp?.(config) ?? DEFAULT_TMP}Mi` } } : {},
    resources: values.apps[app].resources,
    ...port === void 0 ? {} : { ports: { http: { containerPort: port } } },
    ...route === void 0 ? {} : {
      ingress: {
        enabled: true,
        className: values.ingress.className,
        host: values.domain,
        ...ingressRoute(route),
        hidden: route.hidden?.(values) ?? [],
        tlsSecret: TLS_SECRET
      }
    },
    ...readsConfig ? {
      config: {
        configMap: CONFIG_MAP,
        secret: ENV_SECRET,
        ...lists ? { overridesSecret: OVERRIDES_SECRET } : {},
        checksum: lists ? withLists : configChecksum
      }
    } : {},
    ...environment === void 0 ? {} : { env: literal(environment(config, plan2, port)) }
  };
}
function literal(env) {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value).replaceAll("$", "$$$$")]));
}
function isHardened2(app, values) {
  return service(app).hardened?.(values) ?? service(app).readsConfig;
}
var ADDING = { volumes: "extraVolumes", volumeMounts: "extraVolumeMounts" };
function operatorValues(values) {
  return Object.fromEntries([
    ...COMPONENTS.flatMap(({ release, key, chart, operatorValues: own }) => {
      if (key === void 0) return [];
      const given = own?.(values) ?? values[key].values;
      return [[release, chart === "./helm/stoat-app" ? adding(given) : given]];
    }),
    ...APP_NAMES.map((app) => [service(app).release, adding(values.apps[app].values)])
  ]);
}
function adding(own) {
  if (Object.keys(own).length === 0) return own;
  const result = { ...own };
  for (const [key, extra] of Object.entries(ADDING)) {
    const [items, more = []] = [result[key], result[extra]];
    if (!Array.isArray(items) || !Array.isArray(more)) continue;
    result[extra] = [...more, ...items];
    delete result[key];
  }
  return result;
}

// generators/generated/always.js
var domain = validate21;
var func2 = (text) => [...text].length;
var pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "");
function validate21(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 245) {
        return false;
      } else {
        if (!pattern0.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var clusterDomain = validate22;
var pattern1 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "");
function validate22(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 200) {
        return false;
      } else {
        if (!pattern1.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var adminEmail = validate23;
var pattern2 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate23(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var secretSeed = validate24;
function validate24(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 32) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var vapid = validate25;
function validate27(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate25(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.privateKey === void 0) {
        data.privateKey = "";
      }
      if (data.publicKey === void 0) {
        data.publicKey = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "privateKey" || key0 === "publicKey")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate27(data.privateKey)) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate27(data.publicKey)) {
            errors++;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var files = validate30;
function validate31(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate30(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encryptionKey === void 0) {
        data.encryptionKey = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "encryptionKey")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate31(data.encryptionKey)) {
          errors++;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var replication = validate33;
function validate33(data) {
  ;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "reflector" || data === "direct")) {
    return false;
  }
  return errors === 0;
}
var createNamespaces = validate34;
function validate34(data) {
  ;
  let errors = 0;
  if (typeof data !== "boolean") {
    return false;
  }
  return errors === 0;
}
var infraChartVersions = validate35;
var pattern3 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate36(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate35(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.certManager === void 0 && (missing0 = "certManager") || data.ingress === void 0 && (missing0 = "ingress") || data.reflector === void 0 && (missing0 = "reflector") || data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.minio === void 0 && (missing0 = "minio") || data.livekit === void 0 && (missing0 = "livekit")) {
        return false;
      } else {
        for (const key0 in data) {
          if (!(key0 === "certManager" || key0 === "ingress" || key0 === "reflector" || key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "livekit")) {
            return false;
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate36(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var infraImageTags = validate38;
var pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$", "");
function validate39(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate38(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.rabbitmq === void 0 && (missing0 = "rabbitmq")) {
        return false;
      } else {
        for (const key0 in data) {
          if (!(key0 === "mongodb" || key0 === "redis" || key0 === "rabbitmq")) {
            return false;
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate39(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var composeImageTags = validate41;
function validate42(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate41(data) {
  ;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    return false;
  }
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "mc" || key0 === "livekit" || key0 === "caddy")) {
          return false;
          break;
        }
      }
    } else {
      return false;
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs4 = errors;
    if (errors === _errs4) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key1 in data) {
          const _errs7 = errors;
          if (!validate42(data[key1])) {
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        return false;
      }
    }
    var valid0 = _errs4 === errors;
  }
  return errors === 0;
}
var stoatImageTag = validate44;
function validate44(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var clientImage2 = validate45;
function validate46(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "official" || data === "stoat-gen")) {
    return false;
  }
  return errors === 0;
}
var pattern7 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "");
function validate48(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate50(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern9 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate52(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate45(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        data.kind = "official";
      }
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.version === void 0 && (missing0 = "version")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "repository" || key0 === "tag" || key0 === "version")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate46(data.kind)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs3 = errors;
              if (!validate48(data.repository)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tag !== void 0) {
                const _errs4 = errors;
                if (!validate50(data.tag)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.version !== void 0) {
                  const _errs5 = errors;
                  if (!validate52(data.version)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validators = { domain, clusterDomain, adminEmail, secretSeed, vapid, files, replication, createNamespaces, infraChartVersions, infraImageTags, composeImageTags, stoatImageTag, clientImage: clientImage2 };

// generators/configuration/validate.ts
async function parseValues(input) {
  const given = canonical(input);
  if (!isObject(given)) return void 0;
  const values = { ...ALWAYS_DEFAULTS, ...given };
  const changed = [];
  for (const [key, text] of Object.entries(DEFAULTS)) {
    if (!Object.hasOwn(values, key)) values[key] = JSON.parse(text);
    else if (JSON.stringify(values[key]) !== text) changed.push(key);
  }
  if (Object.keys(values).some((key) => !Object.hasOwn(validators, key) && !Object.hasOwn(DEFAULTS, key))) return void 0;
  const satisfies = (key, isValid) => {
    values[key] = copyOf(values[key]);
    return isValid(values[key]);
  };
  for (const [key, isValid] of Object.entries(validators)) {
    if (!Object.hasOwn(values, key) || !satisfies(key, isValid)) return void 0;
  }
  for (const key of changed) {
    const { validators: validators2 } = key === "revolt" ? await import("./parts/revolt.mjs") : await import("./parts/seldom.mjs");
    if (!satisfies(key, validators2[key])) return void 0;
  }
  return values;
}

// generators/configuration/run.ts
var MAX_DEPTH = 1e3;
var SUSPICIOUS = /ref\+|\\[bfu]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
async function computeLayered(input, locate, text) {
  if (deeperThan(input, MAX_DEPTH)) throw new UserError(`the values are nested more than ${MAX_DEPTH} levels deep`);
  const texts = SUSPICIOUS.test(text ?? JSON.stringify(input)) ? checkTexts(input) : [];
  const values = await parseValues(input);
  if (values === void 0) {
    const { explain } = await import("./parts/explain.mjs");
    const named = new Set(texts.map(({ keys }) => JSON.stringify(keys)));
    throw new UserError(await locate([...texts, ...explain(input).filter(({ keys }) => !named.has(JSON.stringify(keys)))]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}

// generators/stoat-values.ts
var USAGE = `usage: stoat-values files NAME          check the files of an environment, print its layers as a JSON list
       stoat-values [compute [NAME]]    read layered values as JSON on stdin, print the computed values as JSON
`;
var STDIN = 0;
var STDOUT = 1;
var STDERR = 2;
function write(descriptor, text) {
  let rest = text;
  while (rest.length > 0) {
    try {
      const written = writeSync(descriptor, rest);
      if (written === Buffer.byteLength(rest)) return;
      rest = Buffer.from(rest).subarray(written);
    } catch (error) {
      const { code: code2 } = error;
      if (code2 === "EAGAIN") continue;
      if (descriptor === STDOUT) {
        process.exitCode = 1;
        if (code2 !== "EPIPE") throw error;
      }
      return;
    }
  }
}
async function main([command = "compute", name, ...rest]) {
  if (rest.length > 0 || command !== "files" && command !== "compute") {
    write(STDERR, USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    write(STDOUT, command === "files" ? await files2(name ?? "") : await computed(name));
  } catch (error) {
    process.exitCode = 1;
    write(
      STDERR,
      isUserError(error) ? error.problems.map((problem) => `error: ${visible(formatProblem(problem))}
`).join("") : await unforeseen(error)
    );
  }
}
async function unforeseen(error) {
  const { systemProblem } = await import("./parts/system-errors.mjs");
  const { message, stack, syscall } = error;
  const text = systemProblem(error, syscall === "write" ? "stdout" : void 0) ?? message;
  return `error: ${text}
${process.env.DEBUG === "stoat-gen" ? `${stack}
` : ""}`;
}
async function files2(name) {
  const { checkFiles, findRoot, layerFiles, operatorFiles } = await import("./parts/layers.mjs");
  const root = findRoot(process.cwd());
  const layers = layerFiles(root, name, process.env.KUBECONFIG);
  await checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}
`;
}
async function computed(name) {
  const text = readStdin();
  const input = parse2(text);
  const { computed: computed2, notes } = await computeLayered(
    input,
    async (findings) => {
      if (name === void 0) {
        const { formatPath } = await import("./parts/path.mjs");
        return findings.map(({ keys, message }) => ({ path: formatPath(keys), message }));
      }
      const [{ locate }, { findRoot, layerFiles }] = await Promise.all([
        import("./parts/locate.mjs"),
        import("./parts/layers.mjs")
      ]);
      const root = findRoot(process.cwd());
      return locate(findings, input, root, layerFiles(root, name, process.env.KUBECONFIG));
    },
    text
  );
  if (notes.length > 0) write(STDERR, notes.map((note) => `warning: ${visible(formatProblem(note))}
`).join(""));
  return `${JSON.stringify({ computed: computed2 })}
`;
}
var MAX_BYTES = 16 * 1024 * 1024;
var PATIENCE_MS = 6e4;
var POLL_MS = 2;
function readInput() {
  const isPipe = fstatSync(STDIN).isFIFO();
  const descriptor = isPipe ? openSync("/dev/stdin", constants.O_RDONLY | constants.O_NONBLOCK) : STDIN;
  const chunks = [];
  let length = 0;
  for (let waitsSince = 0; ; ) {
    const chunk = Buffer.allocUnsafe(65536);
    try {
      const read = readSync(descriptor, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      waitsSince = 0;
      if ((length += read) > MAX_BYTES) throw new UserError("stdin holds more than 16 MiB; it must hold the layered values as JSON");
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      waitsSince ||= Date.now();
      if (Date.now() - waitsSince > PATIENCE_MS) {
        throw new UserError("nothing has come on stdin for a minute; it must hold the layered values as JSON");
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
  }
}
function readStdin() {
  let bytes;
  try {
    bytes = readInput();
  } catch (error) {
    if (isUserError(error)) throw error;
    throw new UserError("stdin could not be read; it must hold the layered values as JSON");
  }
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError("stdin is not UTF-8 text");
  }
  if (text.trim() === "") throw new UserError("stdin is empty; it must hold the layered values as JSON");
  return text;
}
function parse2(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("stdin is not valid JSON; it must hold the layered values as JSON");
  }
}
await main(process.argv.slice(2));
process.exit();
