import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BODY_LIMIT,
  UPLOADS
} from "./configuration-revolt-uploads.shared.mjs";

// generators/configuration/revolt/definition.ts
var NAME = { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" };
var UINT16 = { maximum: 65535 };
var UINT32 = { maximum: 4294967295 };
var setting = (type, description, upstream, rest = {}) => ({
  type,
  description,
  ...upstream === void 0 ? {} : { upstream },
  ...rest
});
var text = (description, upstream) => setting("string", description, upstream);
var secret = (description, upstream) => setting("string", description, upstream, { secret: true });
var unused = (key) => ({ ...key, unused: true });
var sentry = (title) => secret(`Sentry DSN: ${title}`, "");
var flag = (description, upstream) => setting("boolean", description, upstream);
var count = (description, upstream, range = {}) => setting("integer", description, upstream, { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, ...range });
var port = (description, upstream) => count(description, upstream, { minimum: 1, ...UINT16 });
var float = (description, upstream, range = {}) => setting("number", description, upstream, range);
var texts = (description, upstream = []) => setting("array", description, upstream, { items: { type: "string" } });
var pair = (description, items, upstream) => setting("array", description, upstream, { minItems: 2, maxItems: 2, items });
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
var mapValues = (record, f) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
function userLimits(description, friends, bots, servers, video) {
  return table(
    {
      outgoing_friend_requests: count("outgoing friend requests at any time", friends),
      bots: count("bots that a user may own", bots),
      message_length: count("characters in a message", 2e3),
      message_attachments: count("attachments of a message", 5),
      servers: count("servers that a user may create or join", servers),
      voice_quality: count("highest audio frequency in voice calls, in Hz", 16e3, UINT32),
      video: flag("video streams in voice calls", true),
      video_resolution: pair("largest video, width and height", count("pixels", void 0, UINT32), video),
      video_aspect_ratio: pair("smallest and largest aspect ratio of videos", float("ratio"), [0.3, 2.5]),
      file_upload_size_limit: named(
        // The file server knows the kinds below and no others.
        unused(count("bytes")),
        "largest upload by kind, in bytes",
        mapValues(UPLOADS, ([bytes], kind) => count(`bytes of one of ${kind}`, bytes))
      )
    },
    description
  );
}
var EVERYBODY_ELSE = userLimits("limits of everybody else", 10, 5, 100, [1280, 720]);
var ROLE = {
  ...JSON.parse(JSON.stringify(EVERYBODY_ELSE, (key, value) => key === "upstream" ? void 0 : value)),
  description: "limits of a role: every key must be given, and the servers read none of them",
  unused: true
};
var REVOLT = table({
  production: flag("production mode; servers on revolt.chat and stoat.chat turn it on by themselves", false),
  disable_events_dont_use: flag("turns the event server off", false),
  environment: text("name of the environment in error reports", "dev"),
  database: table({
    mongodb: secret("MongoDB connection URL", "mongodb://database"),
    redis: secret("Redis connection URL", "redis://redis/"),
    redis_pubsub: secret("Redis connection URL for events, where it differs")
  }),
  hosts: table({
    app: text("URL of the web client", "http://local.revolt.chat"),
    api: text("URL of the API", "http://local.revolt.chat/api"),
    events: text("WebSocket URL of the events", "ws://local.revolt.chat/ws"),
    autumn: text("URL of the file server", "http://local.revolt.chat/autumn"),
    january: text("URL of the proxy", "http://local.revolt.chat/january"),
    livekit: named(text("WebSocket URL of the node"), "public URLs of the LiveKit nodes, by name")
  }),
  rabbit: table({
    host: text("RabbitMQ host", "rabbit"),
    port: port("RabbitMQ port", 5672),
    username: text("RabbitMQ user", "rabbituser"),
    password: secret("RabbitMQ password", "rabbitpass"),
    default_exchange: text("exchange for internal messages", "revolt.default"),
    queues: table({ acks: text("queue of read acknowledgements", "internal.ack") })
  }),
  api: table({
    registration: table({ invite_only: flag("registration needs an invite", false) }),
    smtp: table({
      host: text("SMTP server; empty: no e-mail verification", ""),
      username: text("SMTP user", ""),
      password: secret("SMTP password", ""),
      from_address: text("sender of the e-mails", "noreply@example.com"),
      reply_to: text("where answers go"),
      port: port("SMTP port; unset: 587 with use_starttls, else 465"),
      use_tls: flag("false: no encryption at all, with use_starttls too; else TLS from the first byte, unless use_starttls"),
      use_starttls: flag("begins in clear and goes over to TLS by STARTTLS"),
      expiry: table({
        expire_verification: count("seconds that a verification code lasts", 604800),
        expire_password_reset: count("seconds that a password reset code lasts", 86400),
        expire_account_deletion: unused(count("seconds that an account deletion code lasts", 86400))
      })
    }),
    security: table({
      trust_cloudflare: flag("take clients' addresses from Cloudflare's header", false),
      easypwned: text("URL of an easypwned server", ""),
      tenor_key: secret("API key of gifbox.me, for GIF search", ""),
      admin_keys: {
        ...texts("keys of moderators, for the header X-Admin-Token: the file server shows them deleted uploads too"),
        // Other characters a header cannot carry, and an empty key would be anybody's.
        items: { type: "string", pattern: "^[!-~]+$", expect: "letters, digits and signs of ASCII, without white space" },
        secret: true
      },
      captcha: table({
        hcaptcha_key: secret("hCaptcha secret key", ""),
        hcaptcha_sitekey: text("hCaptcha site key", "")
      }),
      shield: table({ host: text("URL of Authifier Shield", ""), key: secret("Authifier Shield key", "") })
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
          secret: secret("API secret"),
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
    exchange: text("exchange for notifications", "revolt.notifications"),
    message_queue: text("queue of messages", "notifications.origin.message"),
    mass_mention_queue: text("queue of mass mentions", "notifications.origin.mass_mention"),
    fr_accepted_queue: text("queue of accepted friend requests", "notifications.ingest.fr_accepted"),
    fr_received_queue: text("queue of received friend requests", "notifications.ingest.fr_received"),
    dm_call_queue: text("queue of direct calls", "notifications.ingest.dm_call"),
    generic_queue: text("queue of generic notifications", "notifications.ingest.generic"),
    ack_queue: text("queue of badge updates", "notifications.process.ack"),
    vapid: table({
      queue: text("queue of Web Push", "notifications.outbound.vapid"),
      private_key: secret("VAPID private key"),
      public_key: text("VAPID public key")
    }),
    fcm: table({
      queue: text("queue of Firebase", "notifications.outbound.fcm"),
      key_type: text("type of the Firebase service account", ""),
      project_id: text("Firebase project", ""),
      private_key_id: text("id of the private key", ""),
      private_key: secret("private key of the service account", ""),
      client_email: text("e-mail of the service account", ""),
      client_id: text("id of the service account", ""),
      auth_uri: text("Firebase auth_uri", ""),
      token_uri: text("Firebase token_uri", ""),
      auth_provider_x509_cert_url: text("Firebase auth_provider_x509_cert_url", ""),
      client_x509_cert_url: text("Firebase client_x509_cert_url", "")
    }),
    apn: table({
      sandbox: flag("Apple's sandbox instead of its production service", false),
      queue: text("queue of Apple Push", "notifications.outbound.apn"),
      pkcs8: secret("private key, base64 of the PKCS #8 text", ""),
      key_id: text("id of the key", ""),
      team_id: text("id of the team", "")
    })
  }),
  january: table({ blocked_domains: texts("domains of which no preview is made") }),
  files: table({
    encryption_key: secret("base64 of the 32 bytes that encrypt every file"),
    webp_quality: float("quality of lossy WebP previews; 100: lossless", 80, { minimum: 0, maximum: 100 }),
    blocked_mime_types: texts("MIME types that can be neither uploaded nor served"),
    clamd_host: text("host:port of ClamAV", ""),
    scan_mime_types: texts("MIME types that ClamAV scans; empty: all", [
      "application/vnd.microsoft.portable-executable",
      "application/vnd.android.package-archive",
      "application/zip"
    ]),
    limit: table({
      min_file_size: count("bytes of the smallest file", 1),
      min_resolution: unused(pair("smallest image, width and height", count("pixels"), [1, 1])),
      max_mega_pixels: unused(count("megapixels of the largest image", 40)),
      max_pixel_side: unused(count("pixels of the longest side", 1e4))
    }),
    preview: named(
      unused(pair("largest preview, width and height", count("pixels"))),
      "largest preview by kind of file",
      mapValues(UPLOADS, ([, ...size], kind) => pair(`largest preview of ${kind}, width and height`, count("pixels"), size))
    ),
    s3: table({
      endpoint: text("URL of the S3 service", "http://minio:9000"),
      path_style_buckets: flag("bucket in the path instead of the host name", false),
      region: text("S3 region", "minio"),
      access_key_id: secret("S3 access key id", "minioautumn"),
      secret_access_key: secret("S3 secret access key", "minioautumn"),
      default_bucket: text("bucket of the uploads", "revolt-uploads")
    })
  }),
  features: table({
    webhooks_enabled: flag("incoming webhooks", false),
    mass_mentions_send_notifications: unused(flag("push notifications for mass mentions", true)),
    mass_mentions_enabled: flag("mass mentions at all", true),
    limits: named(ROLE, "limits by class of users", {
      global: table({
        group_size: count("members of a group", 100),
        message_embeds: count("embeds of a message", 5),
        message_replies: count("replies of a message", 5),
        message_reactions: count("different reactions to a message", 20),
        server_emoji: count("emoji of a server", 100),
        server_roles: count("roles of a server", 200),
        server_channels: count("channels of a server", 200),
        new_user_hours: count("hours that a user counts as new", 72),
        body_limit_size: count("bytes of the largest request body; must be above each limit of an upload", BODY_LIMIT),
        restrict_server_creation: texts("ids of the only users who may create servers; empty: everybody")
      }),
      new_user: userLimits("limits of new users", 5, 2, 50, [1080, 720]),
      default: EVERYBODY_ELSE
    }),
    advanced: table({
      process_message_delay_limit: count("messages before a channel is handled at once", 5, UINT16),
      // With 0 the event server panics at each connection.
      seen_events_cache_size: count("event ids kept per connection", 2048, { minimum: 1, ...UINT32 })
    }),
    legal_links: table({
      terms_of_service: text("URL of the terms of service", ""),
      privacy_policy: text("URL of the privacy policy", ""),
      guidelines: text("URL of the community guidelines", "")
    })
  }),
  sentry: table({
    api: sentry("API"),
    events: sentry("events"),
    voice_ingress: sentry("voice ingress"),
    files: sentry("file server"),
    proxy: sentry("proxy"),
    pushd: sentry("push"),
    crond: sentry("crond"),
    gifbox: sentry("GIF search")
  })
});
function settingAt(path, root = REVOLT) {
  let setting2 = root;
  for (const key of path) {
    const named2 = setting2.additionalProperties || void 0;
    setting2 = setting2.properties && Object.hasOwn(setting2.properties, key) ? setting2.properties[key] : named2 ?? setting2.items;
    if (setting2 === void 0) return void 0;
  }
  return setting2;
}

export {
  REVOLT,
  settingAt
};
