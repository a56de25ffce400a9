import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/components/services/details.ts
var DETAILS = {
  api: {
    title: "REST API",
    // Mail and captcha.
    callsOut: true,
    settings: { webhooks: { type: "boolean", default: true, description: "incoming webhooks (`features.webhooks_enabled`)" } },
    sources: { "features.webhooks_enabled": ["apps.api.webhooks"] }
  },
  events: { title: "WebSocket events", callsOut: ["sentry.events", "database.redis_pubsub"] },
  fileServer: { title: "uploads and downloads", callsOut: ["sentry.files", "files.clamd_host"] },
  proxy: { title: "link previews and image proxy" },
  gifbox: {
    title: "GIF search",
    optional: true,
    // Tenor.
    callsOut: true,
    settings: { tenorKey: { type: "string", default: "", description: "Tenor API key; GIF search needs it", secret: true } },
    sources: { "api.security.tenor_key": ["apps.gifbox.tenorKey"] }
  },
  crond: { title: "scheduled clean-up", callsOut: ["sentry.crond"] },
  // Push services.
  pushd: { title: "push notifications", callsOut: true },
  voiceIngress: { title: "LiveKit's webhooks", callsOut: ["sentry.voice_ingress", "database.redis_pubsub"] },
  client: { title: "web client" }
};

export {
  DETAILS
};
