// generators/stoat-values.ts
import { readFileSync, writeSync } from "node:fs";

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
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
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

// generators/components/storage/providers.ts
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
var STORAGE_PROVIDER_NAMES = Object.keys(STORAGE_PROVIDERS);

// generators/components/releases.ts
var RELEASES = {
  "cert-manager": { namespace: "stoat-cert-manager", chart: "jetstack/cert-manager", pin: "certManager" },
  "haproxy-ingress": { namespace: "stoat-ingress", chart: "haproxytech/kubernetes-ingress", pin: "ingress" },
  reflector: { namespace: "stoat-reflector", chart: "emberstack/reflector", pin: "reflector" },
  "stoat-config": { namespace: "stoat-config", chart: "./helm/stoat-config" },
  mongodb: { namespace: "stoat-mongodb", chart: "bitnami/mongodb", pin: "mongodb" },
  redis: { namespace: "stoat-redis", chart: "bitnami/redis", pin: "redis" },
  rabbitmq: { namespace: "stoat-rabbitmq", chart: "./helm/stoat-app" },
  minio: { namespace: "stoat-minio", chart: "minio/minio", pin: "minio" },
  livekit: { namespace: "stoat-livekit", chart: "livekit/livekit-server", pin: "livekit" }
};
var APP_NAMESPACE = "stoat";
var CHART_REPOSITORIES = {
  jetstack: "https://charts.jetstack.io",
  haproxytech: "https://haproxytech.github.io/helm-charts",
  emberstack: "https://emberstack.github.io/helm-charts",
  bitnami: "https://charts.bitnami.com/bitnami",
  minio: "https://charts.min.io",
  livekit: "https://helm.livekit.io"
};
function serviceHost(name, namespace) {
  return `${name}.${namespace}.svc.cluster.local`;
}

// generators/components/connections.ts
var LIVEKIT_SERVICE = { name: "livekit", port: 80 };
var INSIDE = {
  kubernetes: {
    mongodb: inCluster("mongodb", "mongodb", 27017),
    redis: inCluster("redis", "redis-master", 6379),
    rabbitmq: inCluster("rabbitmq", "rabbitmq", 5672),
    minio: inCluster("minio", "minio", 9e3),
    livekit: inCluster("livekit", LIVEKIT_SERVICE.name, LIVEKIT_SERVICE.port)
  },
  compose: {
    mongodb: { host: "mongodb", port: 27017 },
    redis: { host: "redis", port: 6379 },
    rabbitmq: { host: "rabbitmq", port: 5672 },
    minio: { host: "minio", port: 9e3 },
    livekit: { host: "livekit", port: 7880 }
  }
};
function inCluster(release, service2, port) {
  return { host: serviceHost(service2, RELEASES[release].namespace), port };
}
function addressOf(name, values, target = "kubernetes") {
  const { enabled, host, port } = values[name];
  return enabled ? INSIDE[target][name] : { host, port };
}
function mongodbUrl(values, credentials, target) {
  const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials["mongo-user"])}`;
  return `mongodb://${user}@${authority(addressOf("mongodb", values, target))}/revolt?authSource=revolt`;
}
function redisUrl(values, credentials, target) {
  return `redis://:${urlPart(credentials.redis)}@${authority(addressOf("redis", values, target))}/`;
}
function livekitUrl(values, target) {
  return values.livekit.enabled ? `http://${authority(INSIDE[target].livekit)}` : values.livekit.url;
}
function livekitPublicUrl(values) {
  return values.livekit.enabled ? `wss://livekit.${values.domain}` : values.livekit.url.replace(/^http/, "ws");
}
function objectStorage(values, { installed }, target = "kubernetes") {
  const provider = STORAGE_PROVIDERS[values.s3.provider];
  const region = values.s3.region || provider.region || "";
  return {
    endpoint: values.s3.endpoint || (values.s3.provider === "minio" ? minioEndpoint(values, installed.minio, target) : providerEndpoint(provider, region)),
    region,
    pathStyle: provider.pathStyle,
    bucket: values.s3.bucket
  };
}
function minioEndpoint(values, installed, target) {
  return installed || values.minio.host !== "" ? `http://${authority(addressOf("minio", values, target))}` : "";
}
function providerEndpoint({ endpoint }, region) {
  if (endpoint === void 0) return "";
  return region === "" ? "" : endpoint.replace("{region}", region);
}
function authority({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlPart(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

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

// generators/components/plan.ts
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
    apps: Object.fromEntries(APP_NAMES.map((app) => [app, values.apps[app].enabled && (app !== "voiceIngress" || voice)])),
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

// generators/configuration/revolt/generate.ts
var NODE = "worldwide";
function generateRevolt(values, plan2, credentials, target = "kubernetes") {
  return deepMerge(generated(values, plan2, credentials, target), values.revolt);
}
function generated(values, plan2, credentials, target) {
  const { domain: domain2 } = values;
  const rabbit = addressOf("rabbitmq", values, target);
  const storage = objectStorage(values, plan2, target);
  const tenorKey = values.apps.gifbox.tenorKey;
  return {
    database: { mongodb: mongodbUrl(values, credentials, target), redis: redisUrl(values, credentials, target) },
    hosts: {
      app: `https://${domain2}`,
      api: `https://${domain2}/api`,
      events: `wss://${domain2}/ws`,
      autumn: `https://${domain2}/autumn`,
      january: `https://${domain2}/january`,
      ...plan2.voice ? { livekit: { [NODE]: livekitPublicUrl(values) } } : {}
    },
    rabbit: {
      host: rabbit.host,
      port: rabbit.port,
      username: values.rabbitmq.username,
      password: credentials["rabbit-user"]
    },
    api: {
      ...values.smtp.host === "" ? {} : { smtp: smtp(values) },
      ...plan2.apps.gifbox && tenorKey ? { security: { tenor_key: tenorKey } } : {},
      ...plan2.voice ? {
        livekit: {
          nodes: {
            [NODE]: {
              url: livekitUrl(values, target),
              lat: 0,
              lon: 0,
              key: credentials["livekit-key"],
              secret: credentials["livekit-secret"]
            }
          }
        }
      } : {}
    },
    pushd: { vapid: { private_key: values.vapid.privateKey, public_key: values.vapid.publicKey } },
    files: {
      encryption_key: values.files.encryptionKey,
      s3: {
        endpoint: storage.endpoint,
        path_style_buckets: storage.pathStyle,
        region: storage.region,
        access_key_id: credentials["s3-access"],
        secret_access_key: credentials["s3-secret"],
        default_bucket: storage.bucket
      }
    },
    features: { webhooks_enabled: values.apps.api.webhooks }
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
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
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
        tables += (tables && "\n") + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
      } else if (type === "object") {
        let tblKey = prefix ? `${prefix}.${key}` : key;
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
var REVOLT = JSON.parse('["production","","disable_events_dont_use","","environment","","database",["mongodb","secret","redis","secret","redis_pubsub","secret"],"hosts",["app","","api","","events","","autumn","","january","","livekit",["*",""]],"rabbit",["host","","port","integer","username","","password","secret","default_exchange","","queues",["acks",""]],"api",["registration",["invite_only",""],"smtp",["host","","username","","password","secret","from_address","","reply_to","","port","integer","use_tls","","use_starttls","","expiry",["expire_verification","integer","expire_password_reset","integer","expire_account_deletion","integer"]],"security",["trust_cloudflare","","easypwned","","tenor_key","secret","admin_keys","refused: a list of secrets can be no environment variable, and Revolt.toml lies in a ConfigMap that anybody may read","captcha",["hcaptcha_key","secret","hcaptcha_sitekey",""],"shield",["host","","key","secret"]],"workers",["max_concurrent_connections","integer"],"livekit",["call_ring_duration","integer","nodes",["*",["url","","lat","","lon","","key","","secret","secret","private",""]]],"audit_logs",["expires_after","integer"],"users",["early_adopter_cutoff","integer","min_username_length","integer"]],"pushd",["production","","mass_mention_chunk_size","integer","render_cache_time","integer","exchange","","message_queue","","mass_mention_queue","","fr_accepted_queue","","fr_received_queue","","dm_call_queue","","generic_queue","","ack_queue","","vapid",["queue","","private_key","secret","public_key",""],"fcm",["queue","","key_type","","project_id","","private_key_id","","private_key","secret","client_email","","client_id","","auth_uri","","token_uri","","auth_provider_x509_cert_url","","client_x509_cert_url",""],"apn",["sandbox","","queue","","pkcs8","secret","key_id","","team_id",""]],"january",["blocked_domains",""],"files",["encryption_key","secret","webp_quality","","blocked_mime_types","","clamd_host","","scan_mime_types","","limit",["min_file_size","integer","min_resolution","integer","max_mega_pixels","integer","max_pixel_side","integer"],"preview",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"],"s3",["endpoint","","path_style_buckets","","region","","access_key_id","secret","secret_access_key","secret","default_bucket",""]],"features",["webhooks_enabled","","mass_mentions_send_notifications","","mass_mentions_enabled","","limits",["global",["group_size","integer","message_embeds","integer","message_replies","integer","message_reactions","integer","server_emoji","integer","server_roles","integer","server_channels","integer","new_user_hours","integer","body_limit_size","integer","restrict_server_creation",""],"new_user",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]],"default",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]],"*",["outgoing_friend_requests","integer","bots","integer","message_length","integer","message_attachments","integer","servers","integer","voice_quality","integer","video","","video_resolution","integer","video_aspect_ratio","","file_upload_size_limit",["attachments","integer","avatars","integer","backgrounds","integer","icons","integer","banners","integer","emojis","integer","*","integer"]]],"advanced",["process_message_delay_limit","integer","seen_events_cache_size","integer"],"legal_links",["terms_of_service","","privacy_policy","","guidelines",""]],"sentry",["api","secret","events","secret","voice_ingress","secret","files","secret","proxy","secret","pushd","secret","crond","secret","gifbox","secret"]]');

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
  const open = withoutSecrets(config, REVOLT, [], env);
  return {
    toml: toToml(open),
    env: Object.fromEntries(
      Object.keys(env).sort().map((name) => [name, env[name]])
    )
  };
}
function toToml(config) {
  return stringify(config, { numbersAsFloat: true });
}
function environmentName(path) {
  return ["REVOLT", ...path].join("__").toUpperCase();
}
function withoutSecrets(value, table, path, env) {
  const open = {};
  for (const key of orderedKeys(value, table)) {
    const child = value[key];
    const shape = shapeOf(key, table);
    if (shape === "secret") {
      env[environmentName([...path, key])] = String(child);
    } else if (isObject(child) && tableOf(shape)) {
      const below = withoutSecrets(child, tableOf(shape), [...path, key], env);
      if (Object.keys(below).length > 0) open[key] = below;
    } else {
      open[key] = typed(child, shape);
    }
  }
  return open;
}
function orderedKeys(value, table) {
  const known = keysOf(table).filter((key) => Object.hasOwn(value, key));
  return [
    ...known,
    ...Object.keys(value).filter((key) => !known.includes(key)).sort()
  ];
}
function typed(value, shape) {
  if (Array.isArray(value)) return value.map((item) => typed(item, shape));
  if (isObject(value)) {
    const table = tableOf(shape) ?? [];
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, typed(child, shapeOf(key, table))]));
  }
  return typeof value === "number" && shape === "integer" ? BigInt(value) : value;
}

// generators/configuration/secrets/contents.ts
var SECRET_READERS = {
  "mongodb-credentials": "mongodb",
  "redis-credentials": "redis",
  "rabbitmq-credentials": "rabbitmq",
  "s3-credentials": "minio",
  "livekit-credentials": "livekit"
};
function secretContents(credentials, names) {
  return {
    "mongodb-credentials": {
      "mongodb-root-password": credentials["mongo-root"],
      "mongodb-passwords": credentials["mongo-user"],
      username: names.mongodb,
      password: credentials["mongo-user"]
    },
    "redis-credentials": { "redis-password": credentials.redis },
    "rabbitmq-credentials": { username: names.rabbitmq, password: credentials["rabbit-user"] },
    "s3-credentials": { rootUser: credentials["s3-access"], rootPassword: credentials["s3-secret"] },
    "livekit-credentials": {
      key: credentials["livekit-key"],
      secret: credentials["livekit-secret"],
      "keys.yaml": `${yamlText(credentials["livekit-key"])}: ${yamlText(credentials["livekit-secret"])}
`
    }
  };
}
function yamlText(text) {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

// generators/configuration/secrets/derive.ts
import { createHash, createHmac } from "node:crypto";

// generators/configuration/secrets/identifiers.ts
var LENGTH = 50;
var IDENTIFIERS = {
  "mongo-root": {
    use: "MongoDB: root",
    length: LENGTH,
    secret: "mongodb-credentials",
    keys: ["mongodb-root-password"]
  },
  "mongo-user": {
    use: "MongoDB: the application's user, on database revolt",
    length: LENGTH,
    secret: "mongodb-credentials",
    keys: ["mongodb-passwords", "password"]
  },
  redis: { use: "Redis: password", length: LENGTH, secret: "redis-credentials", keys: ["redis-password"] },
  "rabbit-user": {
    use: "RabbitMQ: the application's user",
    length: LENGTH,
    secret: "rabbitmq-credentials",
    keys: ["password"]
  },
  "s3-access": { use: "S3: access key id", length: LENGTH, secret: "s3-credentials", keys: ["rootUser"] },
  "s3-secret": { use: "S3: secret access key", length: LENGTH, secret: "s3-credentials", keys: ["rootPassword"] },
  "livekit-key": {
    use: "LiveKit: API key id (public: its chart prints it)",
    length: 12,
    secret: "livekit-credentials",
    keys: ["key", "keys.yaml"]
  },
  "livekit-secret": {
    use: "LiveKit: API secret",
    length: LENGTH,
    secret: "livekit-credentials",
    keys: ["secret", "keys.yaml"]
  }
};
var IDENTIFIER_NAMES = Object.keys(IDENTIFIERS);

// generators/configuration/secrets/derive.ts
function deriveSecret(seed, identifier) {
  return createHash("sha256").update(`${seed}:${identifier}`, "utf8").digest("hex").slice(0, IDENTIFIERS[identifier].length);
}
function deriveCredentials(seed, overrides) {
  const entries = IDENTIFIER_NAMES.map((name) => [name, overrides[name] ?? deriveSecret(seed, name)]);
  return Object.fromEntries(entries);
}
function keyedChecksum(seed, content) {
  return createHmac("sha256", seed).update(JSON.stringify(content), "utf8").digest("hex");
}

// generators/lib/domain.ts
var PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;
function isPrivateName(domain2) {
  return PRIVATE.test(domain2);
}

// generators/configuration/secrets/file-key.ts
var BYTES = 32;
function fileKeyProblem(key) {
  const bytes = Buffer.from(key, "base64");
  if (bytes.toString("base64") !== key) return "must be base64, with its padding and without line breaks";
  if (bytes.length !== BYTES) return `must be the base64 of ${BYTES} bytes, found ${bytes.length} bytes`;
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

// generators/configuration/text.ts
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
function textProblem(text) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text) || !isWellFormed(text)) {
    return "must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode";
  }
  return void 0;
}
function isWellFormed(text) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

// generators/configuration/rules.ts
function checkRules(values, plan2, config) {
  const findings = [];
  const report = (path, message) => findings.push({ keys: path.split("."), message });
  checkDomain(values, report);
  checkTls(values, report);
  checkInfrastructure(values, plan2, report);
  checkStorage(values, plan2, report);
  checkVoice(values, report);
  checkGifbox(values, plan2, config, report);
  checkKeys(values, config, report);
  checkRevolt(values, config, report);
  return findings;
}
function warnings(values, plan2) {
  const findings = [];
  const report = (path, message) => findings.push({ keys: path.split("."), message });
  const proxyTag = values.stoatImageOverrides.proxy ?? values.stoatImageTag;
  if (plan2.apps.proxy && olderThan(proxyTag, [0, 13, 0])) {
    const key = values.stoatImageOverrides.proxy === void 0 ? "stoatImageTag" : "stoatImageOverrides.proxy";
    report(
      key,
      `proxy ${proxyTag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`
    );
  }
  if (values.tls.issuer === "letsencrypt" && isPrivateName(values.domain)) {
    report("tls.issuer", `Let's Encrypt signs only public names, ${values.domain} is none`);
  }
  if (values.s3.provider !== "minio") {
    for (const name of ["s3-access", "s3-secret"]) {
      if (values.secretOverrides[name] === void 0) {
        report(`secretOverrides.${name}`, `is not set; ${values.s3.provider} will refuse the derived value`);
      }
    }
  }
  if (!values.livekit.enabled && values.livekit.url !== "") {
    for (const name of ["livekit-key", "livekit-secret"]) {
      if (values.secretOverrides[name] === void 0) {
        report(`secretOverrides.${name}`, "is not set; an external LiveKit knows the derived value only if you configured it there");
      }
    }
  }
  const mongoUser = values.secretOverrides["mongo-user"];
  if (plan2.installed.mongodb && mongoUser !== void 0 && /[\s,;]/.test(mongoUser)) {
    report(
      "secretOverrides.mongo-user",
      "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user"
    );
  }
  if (values.smtp.host === "" && (values.smtp.username !== "" || values.smtp.password !== "")) {
    report("smtp.host", "is empty: the other smtp settings have no effect");
  }
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
function checkTls({ tls, adminEmail: adminEmail2 }, report) {
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
function checkInfrastructure(values, plan2, report) {
  const replaced = { mongodb: ["database", "mongodb"], redis: ["database", "redis"], rabbitmq: ["rabbit", "host"] };
  for (const [name, path] of Object.entries(replaced)) {
    const { enabled, host } = values[name];
    if (!enabled && host === "" && valueAt(values.revolt, path) === void 0) {
      report(`${name}.host`, `is empty; with ${name}.enabled false it must name the external server`);
    }
    if (enabled && host !== "") {
      report(`${name}.host`, `has no effect while ${name}.enabled is true; set that to false to use ${show(host)}`);
    }
  }
  const minio = plan2.installed.minio;
  const least = { "s3-access": 3, "s3-secret": 8 };
  for (const [name, length] of Object.entries(least)) {
    const override = values.secretOverrides[name];
    if (minio && override !== void 0 && override.length < length) {
      report(`secretOverrides.${name}`, `must have at least ${length} characters, MinIO does not start with fewer`);
    }
  }
}
function checkStorage(values, plan2, report) {
  const provider = STORAGE_PROVIDERS[values.s3.provider];
  const own = (key) => valueAt(values.revolt, ["files", "s3", key]) !== void 0;
  if (values.s3.region === "" && provider.region === void 0 && !own("region")) {
    report("s3.region", `is empty; provider ${values.s3.provider} (${provider.title}) needs it`);
  }
  const derivable = provider.endpoint !== void 0;
  if (!derivable && objectStorage(values, plan2).endpoint === "" && !own("endpoint")) {
    report(
      "s3.endpoint",
      values.s3.provider === "minio" ? "is empty; with minio.enabled false it (or minio.host) must name the external MinIO" : `is empty; provider ${values.s3.provider} (${provider.title}) needs it`
    );
  }
}
function checkVoice({ livekit }, report) {
  if (livekit.enabled && livekit.url !== "") {
    report("livekit.url", "has no effect while livekit.enabled is true; set that to false to use an external LiveKit");
  }
  const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
  if (start > end) {
    report("livekit.rtcPortRangeEnd", `must not be below rtcPortRangeStart (${start}), found ${end}`);
  }
}
function checkGifbox({ apps }, plan2, config, report) {
  if (plan2.apps.gifbox && !apps.gifbox.tenorKey && !valueAt(config, ["api", "security", "tenor_key"])) {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs a Tenor API key");
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
  reportRefused(values.revolt, REVOLT, "revolt", report);
  for (const key of ["username", "password"]) {
    const value = valueAt(values.revolt, ["rabbit", key]);
    if (typeof value === "string" && !/^[A-Za-z0-9._~-]+$/.test(value)) {
      report(`revolt.rabbit.${key}`, "must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped");
    }
  }
  const withDefaults = ["global", "new_user", "default"];
  reportIncomplete(config, ["features", "limits"], withDefaults, [], report);
  reportIncomplete(config, ["api", "livekit", "nodes"], [], ["private"], report);
}
function reportRefused(value, shape, path, report) {
  if (typeof shape === "string") {
    if (shape.startsWith("refused")) report(path, `is ${shape}`);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const below = shapeOf(key, shape);
    if (below !== void 0) reportRefused(child, below, `${path}.${key}`, report);
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
function show(text) {
  return JSON.stringify(text);
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
function checkTexts(input, keys = []) {
  if (typeof input === "string") {
    const message = textProblem(input);
    return message === void 0 ? [] : [{ keys, message }];
  }
  if (Array.isArray(input)) return input.flatMap((item, index) => checkTexts(item, [...keys, String(index)]));
  return isObject(input) ? Object.entries(input).flatMap(([key, value]) => checkTexts(value, [...keys, key])) : [];
}

// generators/configuration/compute.ts
var REGISTRY = "ghcr.io/stoatchat";
var CONFIG_MAP = "revolt-toml";
var ENV_SECRET = "stoat-env";
var TLS_SECRET = "stoat-tls";
var OCI = "oci://";
var FILE = "file://";
function compute(values) {
  const plan2 = plan(values);
  const credentials = deriveCredentials(values.secretSeed, values.secretOverrides);
  const config = generateRevolt(values, plan2, credentials);
  const revolt = renderRevolt(config);
  const checksum = (...content) => keyedChecksum(values.secretSeed, content);
  const checksums = {
    config: checksum(revolt.toml, ...Object.entries(revolt.env).flat()),
    redis: checksum(credentials.redis),
    rabbitmq: checksum(values.rabbitmq.username, credentials["rabbit-user"]),
    minio: checksum(credentials["s3-access"], credentials["s3-secret"]),
    livekit: checksum(credentials["livekit-key"], credentials["livekit-secret"])
  };
  const found = warnings(values, plan2);
  return {
    problems: checkRules(values, plan2, config),
    warnings: found,
    credentials,
    revolt,
    computed: {
      releases: Object.fromEntries(
        Object.keys(RELEASES).map((name) => [name, { installed: plan2.installed[name], needs: needsOf(name, plan2) }])
      ),
      apps: APP_NAMES.map((app) => ({
        app,
        name: service(app).release,
        hardened: service(app).readsConfig || app === "client" && values.clientImage.kind === "stoat-gen",
        installed: plan2.apps[app],
        needs: needsOfApp(app, plan2)
      })),
      charts: charts(values),
      repositories: repositories(values, plan2),
      stoatConfig: stoatConfig(values, plan2, credentials, revolt),
      services: Object.fromEntries(APP_NAMES.map((app) => [app, serviceValues(app, values, plan2, config, checksums.config)])),
      livekit: livekitValues(values, credentials),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan2.installed["haproxy-ingress"],
        warnings: found.map(({ keys, message }) => `${keys.join(".")}: ${message}`)
      },
      bumpNotice: values.bump.notify,
      checksums: { redis: checksums.redis, rabbitmq: checksums.rabbitmq, minio: checksums.minio, livekit: checksums.livekit }
    }
  };
}
function repositoryUrl(values, name) {
  return values.chartRepositories[name] ?? CHART_REPOSITORIES[name];
}
function charts(values) {
  const pins = values.infraChartVersions;
  return Object.fromEntries(
    Object.entries(RELEASES).filter(([, release]) => release.pin !== void 0).map(([name, release]) => {
      const [repository, chart] = release.chart.split("/");
      const version = pins[release.pin];
      const url = repositoryUrl(values, repository);
      return [
        name,
        { chart: url.startsWith(FILE) ? `${decodeURIComponent(new URL(url).pathname)}/${chart}-${version}.tgz` : release.chart, version }
      ];
    })
  );
}
function repositories(values, { installed }) {
  const used = new Set(
    Object.keys(RELEASES).filter((name) => installed[name]).map((name) => RELEASES[name].chart.split("/")[0])
  );
  return Object.keys(CHART_REPOSITORIES).filter((name) => used.has(name) && !repositoryUrl(values, name).startsWith(FILE)).map((name) => {
    const url = repositoryUrl(values, name);
    const oci = url.startsWith(OCI);
    return { name, url: oci ? url.slice(OCI.length) : url, oci };
  });
}
function stoatConfig(values, plan2, credentials, revolt) {
  const { tls, domain: domain2 } = values;
  const issuer = { selfsigned: "stoat-ca", letsencrypt: "stoat-letsencrypt", existing: tls.issuerName }[tls.issuer];
  return {
    namespaces: [APP_NAMESPACE, ...plan2.installed.livekit ? [RELEASES.livekit.namespace] : []].map((name) => ({ name })),
    revoltToml: { content: revolt.toml, namespaces: [APP_NAMESPACE] },
    secrets: secrets(values, plan2, credentials, revolt),
    issuers: {
      selfSigned: { enabled: tls.issuer === "selfsigned", namespace: certManagerNamespace(values) },
      letsEncrypt: { enabled: tls.issuer === "letsencrypt", email: values.adminEmail, ingressClassName: values.ingress.className }
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      dnsNames: [domain2],
      issuer: { name: issuer, kind: "ClusterIssuer" },
      namespaces: [APP_NAMESPACE]
    },
    livekitIngress: {
      enabled: plan2.installed.livekit,
      namespace: RELEASES.livekit.namespace,
      className: values.ingress.className,
      host: `livekit.${domain2}`,
      tlsSecret: "livekit-tls",
      issuer,
      service: { ...LIVEKIT_SERVICE }
    }
  };
}
function secrets(values, plan2, credentials, revolt) {
  const { installed } = plan2;
  const all = {
    [ENV_SECRET]: { data: revolt.env, namespaces: [APP_NAMESPACE] }
  };
  const contents = secretContents(credentials, { mongodb: values.mongodb.username, rabbitmq: values.rabbitmq.username });
  for (const [name, data] of Object.entries(contents)) {
    const release = SECRET_READERS[name];
    if (installed[release]) all[name] = { data, namespaces: [RELEASES[release].namespace] };
  }
  return all;
}
function serviceValues(app, values, plan2, config, configChecksum) {
  const { image, port, path, pathType, rewrite, readsConfig } = service(app);
  const overrides = values.stoatImageOverrides;
  return {
    image: image === void 0 ? { repository: values.clientImage.repository, tag: values.clientImage.tag } : { repository: `${REGISTRY}/${image}`, tag: overrides[app] ?? values.stoatImageTag },
    replicas: values.apps[app].replicas,
    resources: values.apps[app].resources,
    ...port === void 0 ? {} : { ports: { http: { containerPort: port } } },
    ...path === void 0 ? {} : {
      ingress: {
        enabled: true,
        className: values.ingress.className,
        host: values.domain,
        path,
        pathType,
        ...rewrite === void 0 ? {} : { rewrite },
        tlsSecret: TLS_SECRET
      }
    },
    ...readsConfig ? { config: { configMap: CONFIG_MAP, secret: ENV_SECRET, checksum: configChecksum } } : {},
    ...app === "client" ? { env: { PORT: String(port), ...clientEnvironment(config, plan2) } } : {}
  };
}
function clientEnvironment(config, { voice }) {
  const text = (...path) => {
    let value = config;
    for (const key of path) value = isObject(value) ? value[key] : void 0;
    return typeof value === "string" ? value : "";
  };
  const api = text("hosts", "api");
  return {
    // Builds from 0.15 on read it, without scheme.
    VITE_HOST: text("hosts", "app").replace(/^https?:\/\//, ""),
    VITE_API_URL: api,
    VITE_WS_URL: text("hosts", "events"),
    VITE_MEDIA_URL: text("hosts", "autumn"),
    VITE_PROXY_URL: text("hosts", "january"),
    VITE_GIFBOX_URL: `${text("hosts", "app")}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: text("api", "security", "captcha", "hcaptcha_sitekey"),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api
  };
}
function livekitValues(values, credentials) {
  const { release, port } = service("voiceIngress");
  const redis = addressOf("redis", values);
  return {
    webhook: {
      api_key: credentials["livekit-key"],
      // Without this LiveKit never tells the servers who joined, and calls hang at "connecting".
      urls: [`http://${serviceHost(release, APP_NAMESPACE)}:${port}/worldwide`]
    },
    // The chart prints its whole configuration into a ConfigMap, this password too: only where several nodes need it.
    redis: values.livekit.replicas > 1 ? { address: `${redis.host}:${redis.port}`, password: credentials.redis } : {}
  };
}
function operatorValues(values) {
  const { certManager, ingress, reflector, mongodb, redis, rabbitmq, minio, livekit, apps } = values;
  return {
    "cert-manager": certManager.values,
    "haproxy-ingress": ingress.values,
    reflector: reflector.values,
    mongodb: mongodb.values,
    redis: redis.values,
    rabbitmq: rabbitmq.values,
    minio: minio.values,
    livekit: livekit.values,
    ...Object.fromEntries(APP_NAMES.map((app) => [service(app).release, apps[app].values]))
  };
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
var adminEmail = validate22;
var pattern1 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate22(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var secretSeed = validate23;
function validate23(data) {
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
var vapid = validate24;
function validate26(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate24(data) {
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
        if (!validate26(data.privateKey)) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate26(data.publicKey)) {
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
var files = validate29;
function validate30(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate29(data) {
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
        if (!validate30(data.encryptionKey)) {
          errors++;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var infraChartVersions = validate32;
var pattern2 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate33(data) {
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
function validate32(data) {
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
          if (!validate33(data[key1])) {
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
var infraImageTags = validate35;
var pattern3 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "");
function validate36(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        return false;
      } else {
        if (!pattern3.test(data)) {
          return false;
        }
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
var composeImageTags = validate38;
function validate39(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        return false;
      } else {
        if (!pattern3.test(data)) {
          return false;
        }
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
var stoatImageTag = validate41;
function validate41(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        return false;
      } else {
        if (!pattern3.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var clientImage = validate42;
function validate43(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "official" || data === "stoat-gen")) {
    return false;
  }
  return errors === 0;
}
var pattern6 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "");
function validate45(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate47(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        return false;
      } else {
        if (!pattern3.test(data)) {
          return false;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern8 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+.*$", "");
function validate49(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate42(data) {
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
          if (!validate43(data.kind)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.repository !== void 0) {
              const _errs3 = errors;
              if (!validate45(data.repository)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tag !== void 0) {
                const _errs4 = errors;
                if (!validate47(data.tag)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.version !== void 0) {
                  const _errs5 = errors;
                  if (!validate49(data.version)) {
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
var validators = { domain, adminEmail, secretSeed, vapid, files, infraChartVersions, infraImageTags, composeImageTags, stoatImageTag, clientImage };

// generators/generated/defaults.ts
var DEFAULTS = {
  "secretOverrides": "{}",
  "apps": '{"api":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{},"webhooks":true},"client":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"crond":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"events":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"fileServer":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"gifbox":{"enabled":false,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"tenorKey":"","values":{}},"proxy":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"pushd":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}},"voiceIngress":{"enabled":true,"replicas":1,"resources":{"limits":{"memory":"512Mi"},"requests":{"cpu":"50m","memory":"64Mi"}},"values":{}}}',
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
  "compose": '{"behindProxy":false,"dataRoot":"","httpPort":8080,"nodeIp":"","trustedProxies":[]}',
  "stoatImageOverrides": "{}"
};
var ALWAYS_DEFAULTS = {
  "domain": "stoat.local",
  "adminEmail": "",
  "vapid": {},
  "files": {},
  "composeImageTags": {}
};

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
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
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
    if (!isUserError(error)) throw error;
    write(STDERR, error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join(""));
    process.exitCode = 1;
  }
}
async function files2(name) {
  const { checkFiles, findRoot, layerFiles, operatorFiles } = await import("./parts/layers.mjs");
  const root = findRoot(process.cwd(), import.meta.url);
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
      const root = findRoot(process.cwd(), import.meta.url);
      return locate(findings, input, root, layerFiles(root, name, process.env.KUBECONFIG));
    },
    text
  );
  if (notes.length > 0) write(STDERR, notes.map((note) => `warning: ${formatProblem(note)}
`).join(""));
  return `${JSON.stringify({ computed: computed2 })}
`;
}
function readStdin() {
  let bytes;
  try {
    bytes = readFileSync(STDIN);
  } catch {
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
