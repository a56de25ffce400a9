var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// generators/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function deeperThan(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => deeperThan(child, levels - 1));
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
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const sorted = {};
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== null) define(sorted, key, canonical(value[key]));
  }
  return sorted;
}
function define(target, key, value) {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// generators/problems.ts
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

// generators/values/compute.ts
import { fileURLToPath } from "node:url";

// generators/platform/object-storage.ts
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

// generators/platform/releases.ts
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

// generators/platform/connections.ts
var IN_CLUSTER = {
  mongodb: { service: "mongodb", port: 27017 },
  redis: { service: "redis-master", port: 6379 },
  rabbitmq: { service: "rabbitmq", port: 5672 },
  minio: { service: "minio", port: 9e3 }
};
var LIVEKIT_SERVICE = { name: "livekit", port: 80 };
function addressOf(name, values) {
  const { enabled, host, port } = values[name];
  if (!enabled) return { host, port };
  const { service: service2, port: servicePort } = IN_CLUSTER[name];
  return { host: serviceHost(service2, RELEASES[name].namespace), port: servicePort };
}
function mongodbUrl(values, credentials) {
  const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials["mongo-user"])}`;
  return `mongodb://${user}@${authority(addressOf("mongodb", values))}/revolt?authSource=revolt`;
}
function redisUrl(values, credentials) {
  return `redis://:${urlPart(credentials.redis)}@${authority(addressOf("redis", values))}/`;
}
function livekitUrl(values) {
  return values.livekit.enabled ? `http://${serviceHost(LIVEKIT_SERVICE.name, RELEASES.livekit.namespace)}:${LIVEKIT_SERVICE.port}` : values.livekit.url;
}
function livekitPublicUrl(values) {
  return values.livekit.enabled ? `wss://livekit.${values.domain}` : values.livekit.url.replace(/^http/, "ws");
}
function objectStorage(values, { installed }) {
  const provider = STORAGE_PROVIDERS[values.s3.provider];
  const region = values.s3.region || provider.region || "";
  return {
    endpoint: values.s3.endpoint || (values.s3.provider === "minio" ? minioEndpoint(values, installed.minio) : providerEndpoint(provider, region)),
    region,
    pathStyle: provider.pathStyle,
    bucket: values.s3.bucket
  };
}
function minioEndpoint(values, installed) {
  return installed || values.minio.host !== "" ? `http://${authority(addressOf("minio", values))}` : "";
}
function providerEndpoint({ endpoint }, region) {
  if (endpoint === void 0) return "";
  return region === "" ? "" : endpoint.replace("{region}", region);
}
function authority({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlPart(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

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

// generators/revolt/generate.ts
var NODE = "worldwide";
function generateRevolt(values, plan2, credentials) {
  return deepMerge(generated(values, plan2, credentials), values.revolt);
}
function generated(values, plan2, credentials) {
  const { domain: domain2 } = values;
  const rabbit = addressOf("rabbitmq", values);
  const storage = objectStorage(values, plan2);
  const tenorKey = values.apps.gifbox.tenorKey;
  return {
    database: { mongodb: mongodbUrl(values, credentials), redis: redisUrl(values, credentials) },
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
              url: livekitUrl(values),
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

// generators/revolt/definition.ts
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
      { api: "API", events: "events", voice_ingress: "voice ingress", files: "file server", proxy: "proxy", pushd: "push", crond: "crond", gifbox: "GIF search" },
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

// generators/revolt/render.ts
function renderRevolt(config) {
  const env = {};
  const open = withoutSecrets(config, REVOLT, [], env);
  return {
    toml: stringify(typed(open, REVOLT), { numbersAsFloat: true }),
    env: Object.fromEntries(Object.keys(env).sort().map((name) => [name, env[name]]))
  };
}
function environmentName(path) {
  return ["REVOLT", ...path].join("__").toUpperCase();
}
function withoutSecrets(value, setting, path, env) {
  const open = {};
  for (const [key, child] of orderedEntries(value, setting)) {
    const at = [...path, key];
    const childSetting = settingAt([key], setting);
    if (childSetting?.secret) {
      env[environmentName(at)] = String(child);
    } else if (isObject(child) && childSetting) {
      const below = withoutSecrets(child, childSetting, at, env);
      if (Object.keys(below).length > 0) open[key] = below;
    } else {
      open[key] = child;
    }
  }
  return open;
}
function orderedEntries(value, setting) {
  const known = Object.keys(setting.properties ?? {});
  const others = Object.keys(value).filter((key) => !known.includes(key)).sort();
  return [...known.filter((key) => Object.hasOwn(value, key)), ...others].map((key) => [key, value[key]]);
}
function typed(value, setting) {
  if (Array.isArray(value)) return value.map((item) => typed(item, setting?.items));
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, typed(child, setting && settingAt([key], setting))])
    );
  }
  return typeof value === "number" && setting?.type === "integer" ? BigInt(value) : value;
}

// generators/secrets/contents.ts
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
function yamlText(text2) {
  return JSON.stringify(text2).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

// generators/secrets/derive.ts
import { createHash, createHmac } from "node:crypto";

// generators/secrets/identifiers.ts
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

// generators/secrets/derive.ts
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

// generators/platform/domain.ts
var PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;
function isPrivateName(domain2) {
  return PRIVATE.test(domain2);
}

// generators/secrets/file-key.ts
var BYTES = 32;
function fileKeyProblem(key) {
  const bytes = Buffer.from(key, "base64");
  if (bytes.toString("base64") !== key) return "must be base64, with its padding and without line breaks";
  if (bytes.length !== BYTES) return `must be the base64 of ${BYTES} bytes, found ${bytes.length} bytes`;
  return void 0;
}

// generators/secrets/vapid.ts
import { createECDH, createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
var SEC1_HEAD = Buffer.from("30770201010420", "hex");
var SEC1_CURVE = Buffer.from("a00a06082a8648ce3d030107a14403420004", "hex");
var NUMBER_BYTES = 32;
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
  try {
    const pair2 = createECDH("prime256v1");
    pair2.setPrivateKey(der.subarray(SEC1_HEAD.length, curveAt));
    return pair2.getPublicKey("base64url");
  } catch {
    return void 0;
  }
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

// generators/values/text.ts
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
function textProblem(text2) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text2)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text2) || !isWellFormed(text2)) {
    return "must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode";
  }
  return void 0;
}
function isWellFormed(text2) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text2);
}

// generators/values/rules.ts
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
    report(key, `proxy ${proxyTag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`);
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
    report("secretOverrides.mongo-user", "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user");
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
function reportRefused(value, setting, path, report) {
  if (setting.refused !== void 0) report(path, `is refused: ${setting.refused}`);
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const childSetting = settingAt([key], setting);
    if (childSetting !== void 0) reportRefused(child, childSetting, `${path}.${key}`, report);
  }
}
function reportIncomplete(config, path, except, optional, report) {
  const entries = valueAt(config, path);
  if (!isObject(entries)) return;
  for (const [name, entry] of Object.entries(entries)) {
    if (except.includes(name) || !isObject(entry)) continue;
    const needed = Object.keys(settingAt([...path, name])?.properties ?? {}).filter((key) => !optional.includes(key));
    const missing = needed.filter((key) => !Object.hasOwn(entry, key));
    if (missing.length > 0) {
      report(`revolt.${[...path, name].join(".")}`, `lacks ${missing.join(", ")}; the servers do not start without`);
    }
  }
}
function show(text2) {
  return JSON.stringify(text2);
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

// generators/values/compute.ts
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
        backend: service(app).readsConfig,
        installed: plan2.apps[app],
        needs: needsOfApp(app, plan2)
      })),
      charts: charts(values),
      repositories: repositories(values, plan2),
      stoatConfig: stoatConfig(values, plan2, credentials, revolt),
      services: Object.fromEntries(
        APP_NAMES.map((app) => [app, serviceValues(app, values, plan2, config, checksums.config)])
      ),
      livekit: livekitValues(values, credentials),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan2.installed["haproxy-ingress"],
        warnings: found.map(({ keys, message }) => `${keys.join(".")}: ${message}`)
      },
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
      return [name, { chart: url.startsWith(FILE) ? `${fileURLToPath(url)}/${chart}-${version}.tgz` : release.chart, version }];
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
  const text2 = (...path) => {
    let value = config;
    for (const key of path) value = isObject(value) ? value[key] : void 0;
    return typeof value === "string" ? value : "";
  };
  const api = text2("hosts", "api");
  return {
    VITE_API_URL: api,
    VITE_WS_URL: text2("hosts", "events"),
    VITE_MEDIA_URL: text2("hosts", "autumn"),
    VITE_PROXY_URL: text2("hosts", "january"),
    VITE_GIFBOX_URL: `${text2("hosts", "app")}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: text2("api", "security", "captcha", "hcaptcha_sitekey"),
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
var import_ucs2length = __toESM(require_ucs2length(), 1);
var func2 = import_ucs2length.default.default;
var domain = validate21;
var pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 245) {
        validate21.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 245 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate21.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$" } }];
          return false;
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var adminEmail = validate22;
var pattern1 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } }];
        return false;
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var secretSeed = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) < 32) {
        validate23.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 } }];
        return false;
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var vapid = validate24;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
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
          validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const _errs2 = errors;
        if (!validate26(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData })) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          const _errs3 = errors;
          if (!validate26(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var files = validate29;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encryptionKey === void 0) {
        data.encryptionKey = "";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "encryptionKey")) {
          validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (!validate30(data.encryptionKey, { instancePath: instancePath + "/encryptionKey", parentData: data, parentDataProperty: "encryptionKey", rootData })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var infraChartVersions = validate32;
var pattern2 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        validate33.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" } }];
        return false;
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.certManager === void 0 && (missing0 = "certManager") || data.ingress === void 0 && (missing0 = "ingress") || data.reflector === void 0 && (missing0 = "reflector") || data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.minio === void 0 && (missing0 = "minio") || data.livekit === void 0 && (missing0 = "livekit")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "certManager" || key0 === "ingress" || key0 === "reflector" || key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "livekit")) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.certManager !== void 0) {
            const _errs2 = errors;
            if (!validate33(data.certManager, { instancePath: instancePath + "/certManager", parentData: data, parentDataProperty: "certManager", rootData })) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ingress !== void 0) {
              const _errs3 = errors;
              if (!validate33(data.ingress, { instancePath: instancePath + "/ingress", parentData: data, parentDataProperty: "ingress", rootData })) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reflector !== void 0) {
                const _errs4 = errors;
                if (!validate33(data.reflector, { instancePath: instancePath + "/reflector", parentData: data, parentDataProperty: "reflector", rootData })) {
                  vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mongodb !== void 0) {
                  const _errs5 = errors;
                  if (!validate33(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.redis !== void 0) {
                    const _errs6 = errors;
                    if (!validate33(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.minio !== void 0) {
                      const _errs7 = errors;
                      if (!validate33(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
                        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.livekit !== void 0) {
                        const _errs8 = errors;
                        if (!validate33(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var infraImageTags = validate41;
var pattern3 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate42.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate42.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mongodb === void 0 && (missing0 = "mongodb") || data.redis === void 0 && (missing0 = "redis") || data.rabbitmq === void 0 && (missing0 = "rabbitmq")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "mongodb" || key0 === "redis" || key0 === "rabbitmq")) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.mongodb !== void 0) {
            const _errs2 = errors;
            if (!validate42(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redis !== void 0) {
              const _errs3 = errors;
              if (!validate42(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rabbitmq !== void 0) {
                const _errs4 = errors;
                if (!validate42(data.rabbitmq, { instancePath: instancePath + "/rabbitmq", parentData: data, parentDataProperty: "rabbitmq", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var stoatImageTag = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate46.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate46.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var clientImage = validate47;
var pattern5 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate48.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" } }];
        return false;
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 128) {
        validate50.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate50.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$" } }];
          return false;
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+.*$", "");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate52.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+.*$" } }];
        return false;
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.version === void 0 && (missing0 = "version")) {
        validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "repository" || key0 === "tag" || key0 === "version")) {
            validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.repository !== void 0) {
            const _errs2 = errors;
            if (!validate48(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0) {
              const _errs3 = errors;
              if (!validate50(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData })) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                const _errs4 = errors;
                if (!validate52(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var validators = { domain, adminEmail, secretSeed, vapid, files, infraChartVersions, infraImageTags, stoatImageTag, clientImage };

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
  "stoatImageOverrides": "{}"
};
var ALWAYS_DEFAULTS = {
  "domain": "stoat.local",
  "adminEmail": "",
  "vapid": {},
  "files": {}
};

// generators/values/validate.ts
async function parseValues(input) {
  const given = canonical(input);
  if (!isObject(given)) return void 0;
  const values = { ...structuredClone(ALWAYS_DEFAULTS), ...given };
  const changed = [];
  for (const [key, text2] of Object.entries(DEFAULTS)) {
    if (!Object.hasOwn(values, key)) values[key] = JSON.parse(text2);
    else if (JSON.stringify(values[key]) !== text2) changed.push(key);
  }
  if (Object.keys(values).some((key) => !Object.hasOwn(validators, key) && !Object.hasOwn(DEFAULTS, key))) return void 0;
  for (const [key, isValid] of Object.entries(validators)) {
    if (!Object.hasOwn(values, key) || !isValid(values[key])) return void 0;
  }
  for (const key of changed) {
    const { validators: validators2 } = key === "revolt" ? await import("./revolt.mjs") : await import("./seldom.mjs");
    if (!validators2[key](values[key])) return void 0;
  }
  return values;
}

// generators/values/run.ts
var MAX_DEPTH = 1e3;
var SUSPICIOUS = /ref\+|\\[bfu]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
async function computeLayered(input, locate) {
  const json = asJson(input);
  const texts2 = SUSPICIOUS.test(json) ? checkTexts(input) : [];
  const values = await parseValues(input);
  if (values === void 0) {
    const { explain } = await import("./explain.mjs");
    const named2 = new Set(texts2.map(({ keys }) => JSON.stringify(keys)));
    throw new UserError(await locate([...texts2, ...explain(input).filter(({ keys }) => !named2.has(JSON.stringify(keys)))]));
  }
  if (texts2.length > 0) throw new UserError(await locate(texts2));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}
function asJson(input) {
  try {
    const json = JSON.stringify(input);
    if (json.length - json.replace(/[[{]/g, "").length <= MAX_DEPTH || !deeperThan(input, MAX_DEPTH)) return json;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UserError(`the values are nested more than ${MAX_DEPTH} levels deep`);
}
export {
  computeLayered
};
