import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/components/services/table.ts
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

export {
  SERVICES,
  APP_NAMES,
  service
};
