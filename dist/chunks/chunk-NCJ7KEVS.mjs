import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RELEASES
} from "./chunk-FSHTOXWE.mjs";

// generators/platform/services.ts
function stripPrefix(prefix) {
  return `^${prefix}/?(.*)$ /\\1`;
}
var SERVICES = {
  api: {
    release: "stoat-api",
    title: "REST API",
    image: "api",
    port: 14702,
    path: "/api/",
    pathType: "Prefix",
    rewrite: stripPrefix("/api"),
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"]
  },
  events: {
    release: "stoat-events",
    title: "WebSocket events",
    image: "events",
    port: 14703,
    path: "/ws",
    pathType: "Exact",
    rewrite: "/",
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"]
  },
  fileServer: {
    release: "stoat-file-server",
    title: "uploads and downloads",
    image: "file-server",
    port: 14704,
    path: "/autumn/",
    pathType: "Prefix",
    rewrite: stripPrefix("/autumn"),
    readsConfig: true,
    uses: ["mongodb", "redis", "minio"]
  },
  proxy: {
    release: "stoat-proxy",
    title: "link previews and image proxy",
    image: "proxy",
    port: 14705,
    path: "/january/",
    pathType: "Prefix",
    rewrite: stripPrefix("/january"),
    readsConfig: true,
    uses: []
  },
  gifbox: {
    release: "stoat-gifbox",
    title: "GIF search",
    image: "gifbox",
    port: 14706,
    path: "/gifbox/",
    pathType: "Prefix",
    rewrite: stripPrefix("/gifbox"),
    readsConfig: true,
    uses: ["mongodb", "redis"]
  },
  crond: {
    release: "stoat-crond",
    title: "scheduled clean-up",
    image: "crond",
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "minio"]
  },
  pushd: {
    release: "stoat-pushd",
    title: "push notifications",
    image: "pushd",
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"]
  },
  voiceIngress: {
    release: "stoat-voice-ingress",
    title: "LiveKit's webhooks",
    image: "voice-ingress",
    port: 8500,
    path: "/ingress/",
    pathType: "Prefix",
    rewrite: stripPrefix("/ingress"),
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"]
  },
  client: {
    release: "stoat-client",
    title: "web client",
    port: 5e3,
    path: "/",
    pathType: "Prefix",
    readsConfig: false,
    uses: []
  }
};
var APP_NAMES = Object.keys(SERVICES);
function service(app) {
  return SERVICES[app];
}

// generators/platform/plan.ts
function plan(values) {
  const voice = values.livekit.enabled || values.livekit.url !== "";
  return {
    installed: {
      "cert-manager": values.certManager.enabled,
      "haproxy-ingress": values.ingress.enabled,
      reflector: values.reflector.enabled,
      "stoat-config": true,
      mongodb: values.mongodb.enabled,
      redis: values.redis.enabled,
      rabbitmq: values.rabbitmq.enabled,
      minio: values.minio.enabled && values.s3.provider === "minio",
      livekit: values.livekit.enabled
    },
    apps: Object.fromEntries(
      APP_NAMES.map((app) => [app, values.apps[app].enabled && (app !== "voiceIngress" || voice)])
    ),
    voice
  };
}
function certManagerNamespace({ certManager }) {
  return certManager.namespace || (certManager.enabled ? RELEASES["cert-manager"].namespace : "cert-manager");
}
var NEEDS = {
  "stoat-config": ["cert-manager", "reflector"],
  mongodb: ["stoat-config"],
  redis: ["stoat-config"],
  rabbitmq: ["stoat-config"],
  minio: ["stoat-config"],
  livekit: ["stoat-config"]
};
function needsOf(release, { installed }) {
  return (NEEDS[release] ?? []).filter((need) => installed[need]).map(qualified);
}
function needsOfApp(app, { installed }) {
  const uses = service(app).uses.filter((need) => installed[need]);
  return ["stoat-config", ...uses].map(qualified);
}
function qualified(release) {
  return `${RELEASES[release].namespace}/${release}`;
}

export {
  APP_NAMES,
  service,
  plan,
  certManagerNamespace,
  needsOf,
  needsOfApp
};
