import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/revolt/definition.ts
var MAX_SAFE = Number.MAX_SAFE_INTEGER;
var NAME = { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" };
var text = (description, options = {}) => ({ type: "string", description, ...options });
var secret = (description) => ({ type: "string", description, secret: true, upstream: "" });
var flag = (description, upstream) => ({
  type: "boolean",
  description,
  ...upstream === void 0 ? {} : { upstream }
});
var count = (description, upstream, options = {}) => ({
  type: "integer",
  description,
  minimum: 0,
  maximum: MAX_SAFE,
  ...upstream === void 0 ? {} : { upstream },
  ...options
});
var float = (description, options = {}) => ({ type: "number", description, ...options });
var texts = (description, upstream = []) => ({
  type: "array",
  description,
  upstream,
  items: { type: "string" }
});
var pair = (description, items, upstream) => ({
  type: "array",
  description,
  minItems: 2,
  maxItems: 2,
  items,
  ...upstream === void 0 ? {} : { upstream }
});
var table = (properties, description) => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...description === void 0 ? {} : { description }
});
var named = (each, description, properties = {}) => ({
  type: "object",
  description,
  propertyNames: NAME,
  properties,
  additionalProperties: each
});
var PIXELS = count("pixels", void 0, { maximum: 4294967295 });
var SIZE_KINDS = {
  attachments: 2e7,
  avatars: 4e6,
  backgrounds: 6e6,
  icons: 25e5,
  banners: 6e6,
  emojis: 5e5
};
var PREVIEWS = {
  attachments: [1280, 1280],
  avatars: [128, 128],
  backgrounds: [1280, 720],
  icons: [128, 128],
  banners: [480, 480],
  emojis: [128, 128]
};
var mapValues = (record, f) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
function userLimits(description, upstream) {
  const known = upstream !== void 0;
  return table(
    {
      outgoing_friend_requests: count("outgoing friend requests at any time", upstream?.friendRequests),
      bots: count("bots that a user may own", upstream?.bots),
      message_length: count("characters in a message", known ? 2e3 : void 0),
      message_attachments: count("attachments of a message", known ? 5 : void 0),
      servers: count("servers that a user may create or join", upstream?.servers),
      voice_quality: count("highest audio frequency in voice calls, in Hz", known ? 16e3 : void 0, { maximum: 4294967295 }),
      video: flag("video streams in voice calls", known ? true : void 0),
      video_resolution: pair("largest video, width and height", PIXELS, upstream?.resolution),
      video_aspect_ratio: pair("smallest and largest aspect ratio of videos", float("ratio"), known ? [0.3, 2.5] : void 0),
      file_upload_size_limit: named(
        count("bytes"),
        "largest upload by kind, in bytes",
        mapValues(SIZE_KINDS, (bytes, kind) => count(`bytes of one of ${kind}`, known ? bytes : void 0))
      )
    },
    description
  );
}
var REVOLT = table({
  production: flag("production mode; servers on revolt.chat and stoat.chat turn it on by themselves", false),
  disable_events_dont_use: flag("turns the event server off", false),
  environment: text("name of the environment in error reports", { upstream: "dev" }),
  database: table({
    mongodb: { ...secret("MongoDB connection URL"), upstream: "mongodb://database" },
    redis: { ...secret("Redis connection URL"), upstream: "redis://redis/" },
    redis_pubsub: { type: "string", description: "Redis connection URL for events, where it differs", secret: true }
  }),
  hosts: table({
    app: text("URL of the web client", { upstream: "http://local.revolt.chat" }),
    api: text("URL of the API", { upstream: "http://local.revolt.chat/api" }),
    events: text("WebSocket URL of the events", { upstream: "ws://local.revolt.chat/ws" }),
    autumn: text("URL of the file server", { upstream: "http://local.revolt.chat/autumn" }),
    january: text("URL of the proxy", { upstream: "http://local.revolt.chat/january" }),
    livekit: named(text("WebSocket URL of the node"), "public URLs of the LiveKit nodes, by name")
  }),
  rabbit: table({
    host: text("RabbitMQ host", { upstream: "rabbit" }),
    port: count("RabbitMQ port", 5672, { minimum: 1, maximum: 65535 }),
    username: text("RabbitMQ user", { upstream: "rabbituser" }),
    password: { ...secret("RabbitMQ password"), upstream: "rabbitpass" },
    default_exchange: text("exchange for internal messages", { upstream: "revolt.default" }),
    queues: table({ acks: text("queue of read acknowledgements", { upstream: "internal.ack" }) })
  }),
  api: table({
    registration: table({ invite_only: flag("registration needs an invite", false) }),
    smtp: table({
      host: text("SMTP server; empty: no e-mail verification", { upstream: "" }),
      username: text("SMTP user", { upstream: "" }),
      password: secret("SMTP password"),
      from_address: text("sender of the e-mails", { upstream: "noreply@example.com" }),
      reply_to: text("where answers go"),
      port: count("SMTP port", void 0, { minimum: 1, maximum: 65535 }),
      use_tls: flag("TLS from the first byte"),
      use_starttls: flag("TLS by STARTTLS"),
      expiry: table({
        expire_verification: count("seconds that a verification code lasts", 604800),
        expire_password_reset: count("seconds that a password reset code lasts", 86400),
        expire_account_deletion: count("seconds that an account deletion code lasts", 86400)
      })
    }),
    security: table({
      trust_cloudflare: flag("take clients' addresses from Cloudflare's header", false),
      easypwned: text("URL of an easypwned server", { upstream: "" }),
      tenor_key: secret("Tenor API key, for GIF search"),
      admin_keys: {
        ...texts("keys of the admin API"),
        refused: "a list of secrets can be no environment variable, and Revolt.toml lies in a ConfigMap that anybody may read"
      },
      captcha: table({
        hcaptcha_key: secret("hCaptcha secret key"),
        hcaptcha_sitekey: text("hCaptcha site key", { upstream: "" })
      }),
      shield: table({ host: text("URL of Authifier Shield", { upstream: "" }), key: secret("Authifier Shield key") })
    }),
    workers: table({ max_concurrent_connections: count("connections to the proxy at once", 50) }),
    livekit: table({
      call_ring_duration: count("seconds that devices ring", 30),
      nodes: named(
        table({
          url: text("URL of the node as the servers reach it"),
          lat: float("latitude in degrees"),
          lon: float("longitude in degrees"),
          key: text("API key id"),
          secret: { type: "string", description: "API secret", secret: true },
          private: flag("left out of the list of nodes")
        }),
        "LiveKit nodes, by name"
      )
    }),
    audit_logs: table({ expires_after: count("seconds that audit log entries last", 2592e3) }),
    users: table({
      early_adopter_cutoff: count("milliseconds since 1970: accounts from before then get the badge"),
      min_username_length: count("characters of the shortest user name", 2)
    })
  }),
  pushd: table({
    production: flag("suffix of the queue names: -prd or -tst", true),
    mass_mention_chunk_size: count("users per step of a mass mention", 200),
    render_cache_time: count("seconds that rendered names are kept", 60),
    exchange: text("exchange for notifications", { upstream: "revolt.notifications" }),
    message_queue: text("queue of messages", { upstream: "notifications.origin.message" }),
    mass_mention_queue: text("queue of mass mentions", { upstream: "notifications.origin.mass_mention" }),
    fr_accepted_queue: text("queue of accepted friend requests", { upstream: "notifications.ingest.fr_accepted" }),
    fr_received_queue: text("queue of received friend requests", { upstream: "notifications.ingest.fr_received" }),
    dm_call_queue: text("queue of direct calls", { upstream: "notifications.ingest.dm_call" }),
    generic_queue: text("queue of generic notifications", { upstream: "notifications.ingest.generic" }),
    ack_queue: text("queue of badge updates", { upstream: "notifications.process.ack" }),
    vapid: table({
      queue: text("queue of Web Push", { upstream: "notifications.outbound.vapid" }),
      private_key: { type: "string", description: "VAPID private key", secret: true },
      public_key: text("VAPID public key")
    }),
    fcm: table({
      queue: text("queue of Firebase", { upstream: "notifications.outbound.fcm" }),
      key_type: text("type of the Firebase service account", { upstream: "" }),
      project_id: text("Firebase project", { upstream: "" }),
      private_key_id: text("id of the private key", { upstream: "" }),
      private_key: secret("private key of the service account"),
      client_email: text("e-mail of the service account", { upstream: "" }),
      client_id: text("id of the service account", { upstream: "" }),
      auth_uri: text("Firebase auth_uri", { upstream: "" }),
      token_uri: text("Firebase token_uri", { upstream: "" }),
      auth_provider_x509_cert_url: text("Firebase auth_provider_x509_cert_url", { upstream: "" }),
      client_x509_cert_url: text("Firebase client_x509_cert_url", { upstream: "" })
    }),
    apn: table({
      sandbox: flag("Apple's sandbox instead of its production service", false),
      queue: text("queue of Apple Push", { upstream: "notifications.outbound.apn" }),
      pkcs8: secret("private key, base64 of the PKCS #8 text"),
      key_id: text("id of the key", { upstream: "" }),
      team_id: text("id of the team", { upstream: "" })
    })
  }),
  january: table({ blocked_domains: texts("domains of which no preview is made") }),
  files: table({
    encryption_key: { type: "string", description: "base64 of the 32 bytes that encrypt every file", secret: true },
    webp_quality: float("quality of lossy WebP previews; 100: lossless", { minimum: 0, maximum: 100, upstream: 80 }),
    blocked_mime_types: texts("MIME types that can be neither uploaded nor served"),
    clamd_host: text("host:port of ClamAV", { upstream: "" }),
    scan_mime_types: texts("MIME types that ClamAV scans; empty: all", [
      "application/vnd.microsoft.portable-executable",
      "application/vnd.android.package-archive",
      "application/zip"
    ]),
    limit: table({
      min_file_size: count("bytes of the smallest file", 1),
      min_resolution: pair("smallest image, width and height", count("pixels"), [1, 1]),
      max_mega_pixels: count("megapixels of the largest image", 40),
      max_pixel_side: count("pixels of the longest side", 1e4)
    }),
    preview: named(
      pair("largest preview, width and height", count("pixels")),
      "largest preview by kind of file",
      mapValues(PREVIEWS, (size, kind) => pair(`largest preview of ${kind}, width and height`, count("pixels"), size))
    ),
    s3: table({
      endpoint: text("URL of the S3 service", { upstream: "http://minio:9000" }),
      path_style_buckets: flag("bucket in the path instead of the host name", false),
      region: text("S3 region", { upstream: "minio" }),
      access_key_id: { ...secret("S3 access key id"), upstream: "minioautumn" },
      secret_access_key: { ...secret("S3 secret access key"), upstream: "minioautumn" },
      default_bucket: text("bucket of the uploads", { upstream: "revolt-uploads" })
    })
  }),
  features: table({
    webhooks_enabled: flag("incoming webhooks", false),
    mass_mentions_send_notifications: flag("push notifications for mass mentions", true),
    mass_mentions_enabled: flag("mass mentions at all", true),
    limits: {
      ...named(userLimits("limits of a role: every key must be given"), "limits by class of users", {
        global: table({
          group_size: count("members of a group", 100),
          message_embeds: count("embeds of a message", 5),
          message_replies: count("replies of a message", 5),
          message_reactions: count("different reactions to a message", 20),
          server_emoji: count("emoji of a server", 100),
          server_roles: count("roles of a server", 200),
          server_channels: count("channels of a server", 200),
          new_user_hours: count("hours that a user counts as new", 72),
          body_limit_size: count("bytes of the largest request body", 2e7),
          restrict_server_creation: texts("ids of the only users who may create servers; empty: everybody")
        }),
        new_user: userLimits("limits of new users", { friendRequests: 5, bots: 2, servers: 50, resolution: [1080, 720] }),
        default: userLimits("limits of everybody else", {
          friendRequests: 10,
          bots: 5,
          servers: 100,
          resolution: [1280, 720]
        })
      })
    },
    advanced: table({
      process_message_delay_limit: count("messages before a channel is handled at once", 5, { maximum: 65535 }),
      seen_events_cache_size: count("event ids kept per connection", 2048, { maximum: 4294967295 })
    }),
    legal_links: table({
      terms_of_service: text("URL of the terms of service", { upstream: "" }),
      privacy_policy: text("URL of the privacy policy", { upstream: "" }),
      guidelines: text("URL of the community guidelines", { upstream: "" })
    })
  }),
  sentry: table(
    mapValues(
      {
        api: "API",
        events: "events",
        voice_ingress: "voice ingress",
        files: "file server",
        proxy: "proxy",
        pushd: "push",
        crond: "crond",
        gifbox: "GIF search"
      },
      (title) => secret(`Sentry DSN: ${title}`)
    )
  )
});
function settingAt(path, root = REVOLT) {
  let setting = root;
  for (const key of path) {
    const named2 = setting.additionalProperties || void 0;
    setting = setting.properties && Object.hasOwn(setting.properties, key) ? setting.properties[key] : named2 ?? setting.items;
    if (setting === void 0) return void 0;
  }
  return setting;
}

export {
  REVOLT,
  settingAt
};
