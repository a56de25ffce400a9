import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/components/component.ts
var SECRET_LENGTH = 50;
var USER_NAME = "stoat";
function serviceHost(name, namespace) {
  return `${name}.${namespace}.svc.cluster.local`;
}
function authority({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlPart(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function addressOf({ key, address }, values, target) {
  const { enabled, host, port } = values[key];
  return enabled ? address[target] : { host, port };
}
function warnOfDerived(names, values, why, report) {
  for (const name of names) {
    if (values.secretOverrides[name] === void 0) report(`secretOverrides.${name}`, `is not set; ${why}`);
  }
}
function textAt(value, ...path) {
  let at = value;
  for (const key of path) at = typeof at === "object" && at !== null ? at[key] : void 0;
  return typeof at === "string" ? at : "";
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
    // Builds from 0.15 on read it, without scheme.
    VITE_HOST: app.replace(/^https?:\/\//, ""),
    VITE_API_URL: api,
    VITE_WS_URL: textAt(config, "hosts", "events"),
    VITE_MEDIA_URL: textAt(config, "hosts", "autumn"),
    VITE_PROXY_URL: textAt(config, "hosts", "january"),
    VITE_GIFBOX_URL: `${app}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: textAt(config, "api", "security", "captcha", "hcaptcha_sitekey"),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api
  };
}

// generators/components/services/gifbox.ts
var gifboxSettings = {
  tenorKey: { type: "string", default: "", description: "Tenor API key; GIF search needs it", secret: true }
};
var GIFBOX_SOURCES = { "api.security.tenor_key": ["apps.gifbox.tenorKey"] };
function gifboxRevolt({ values: { apps }, plan }) {
  const { tenorKey } = apps.gifbox;
  return plan.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}
function gifboxRules({ plan, config }, report) {
  if (plan.apps.gifbox && textAt(config, "api", "security", "tenor_key") === "") {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs a Tenor API key");
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

// generators/components/services/table.ts
var APP_NAMESPACE = "stoat";
var prefix = (path) => ({ path, match: "prefix", strip: true });
var SERVICES = {
  api: {
    release: "stoat-api",
    title: "REST API",
    image: "api",
    port: 14702,
    route: prefix("/api"),
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    callsOut: "mail, captcha",
    settings: { webhooks: { type: "boolean", default: true, description: "incoming webhooks (`features.webhooks_enabled`)" } },
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } }),
    sources: { "features.webhooks_enabled": ["apps.api.webhooks"] }
  },
  events: {
    release: "stoat-events",
    title: "WebSocket events",
    image: "events",
    port: 14703,
    route: { path: "/ws", match: "exact", strip: true },
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"],
    callsOutFor: [
      ["sentry", "events"],
      ["database", "redis_pubsub"]
    ]
  },
  fileServer: {
    release: "stoat-file-server",
    title: "uploads and downloads",
    image: "file-server",
    port: 14704,
    route: prefix("/autumn"),
    readsConfig: true,
    uses: ["mongodb", "redis", "minio"],
    callsOutFor: [
      ["sentry", "files"],
      ["files", "clamd_host"]
    ]
  },
  proxy: {
    release: "stoat-proxy",
    title: "link previews and image proxy",
    image: "proxy",
    port: 14705,
    route: prefix("/january"),
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
    readsConfig: true,
    uses: ["mongodb", "redis"],
    offBecause: "needs `apps.gifbox.tenorKey`",
    callsOut: "Tenor",
    settings: gifboxSettings,
    revolt: gifboxRevolt,
    sources: GIFBOX_SOURCES,
    rules: gifboxRules
  },
  crond: {
    release: "stoat-crond",
    title: "scheduled clean-up",
    image: "crond",
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "minio"],
    callsOutFor: [["sentry", "crond"]]
  },
  pushd: {
    release: "stoat-pushd",
    title: "push notifications",
    image: "pushd",
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"],
    callsOut: "push services"
  },
  voiceIngress: {
    release: "stoat-voice-ingress",
    title: "LiveKit's webhooks",
    image: "voice-ingress",
    port: 8500,
    route: prefix("/ingress"),
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    needsVoice: true,
    callsOutFor: [
      ["sentry", "voice_ingress"],
      ["database", "redis_pubsub"]
    ]
  },
  client: {
    release: "stoat-client",
    title: "web client",
    ownImage: clientImage,
    port: 5e3,
    route: { path: "/", match: "prefix", strip: false },
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
function composeName(app) {
  return SERVICES[app].release.replace(/^stoat-/, "");
}

export {
  SECRET_LENGTH,
  USER_NAME,
  serviceHost,
  authority,
  urlPart,
  addressOf,
  warnOfDerived,
  textAt,
  APP_NAMESPACE,
  SERVICES,
  APP_NAMES,
  service,
  composeName
};
