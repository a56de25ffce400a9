import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  APP_NAMESPACE,
  CHART_REPOSITORIES,
  RELEASES,
  serviceHost
} from "./chunk-FSHTOXWE.mjs";
import {
  REVOLT,
  canonical,
  deepMerge,
  isObject,
  require_ucs2length,
  settingAt
} from "./chunk-4D3Y2X5N.mjs";
import {
  UserError
} from "./chunk-E5HBCQGB.mjs";
import {
  __toESM
} from "./chunk-HT5OEBR5.mjs";

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
function urlPart(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
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
  const { domain } = values;
  const rabbit = addressOf("rabbitmq", values);
  const storage = objectStorage(values, plan2);
  const tenorKey = values.apps.gifbox.tenorKey;
  return {
    database: { mongodb: mongodbUrl(values, credentials), redis: redisUrl(values, credentials) },
    hosts: {
      app: `https://${domain}`,
      api: `https://${domain}/api`,
      events: `wss://${domain}/ws`,
      autumn: `https://${domain}/autumn`,
      january: `https://${domain}/january`,
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
function smtp({ domain, smtp: smtp2 }) {
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
    from_address: smtp2.fromAddress || `noreply@${domain}`,
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

// generators/secrets/file-key.ts
import { randomBytes } from "node:crypto";
var BYTES = 32;
function generateFileKey() {
  return randomBytes(BYTES).toString("base64");
}
function fileKeyProblem(key) {
  const bytes = Buffer.from(key, "base64");
  if (bytes.toString("base64") !== key) return "must be base64, with its padding and without line breaks";
  if (bytes.length !== BYTES) return `must be the base64 of ${BYTES} bytes, found ${bytes.length} bytes`;
  return void 0;
}

// generators/secrets/vapid.ts
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
function generateVapidKeys() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const pem = privateKey.export({ type: "sec1", format: "pem" });
  return {
    privateKey: Buffer.from(pem).toString("base64").replace(/=+$/, ""),
    publicKey: publicPoint(createPublicKey(privateKey))
  };
}
function vapidPublicKey(privateKey) {
  return publicPoint(createPublicKey(decodeVapidPrivateKey(privateKey)));
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
  if (values.tls.issuer === "letsencrypt" && /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/.test(values.domain)) {
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
function checkDomain({ domain }, report) {
  if (/(?:^|\.)[0-9]+$/.test(domain)) {
    report("domain", `must be a host name, found the address ${JSON.stringify(domain)}; Ingresses and certificates need a name`);
  }
}
function checkTls({ tls, adminEmail }, report) {
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
function valueAt(value, path) {
  let at = value;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  return at;
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
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/;
function checkTexts(input, keys = []) {
  if (typeof input === "string") {
    if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(input)) {
      return [{ keys, message: "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first" }];
    }
    if (CONTROL.test(input) || !isWellFormed(input)) {
      return [{ keys, message: "must not hold control characters (but tab and line breaks) or broken Unicode" }];
    }
    return [];
  }
  if (Array.isArray(input)) return input.flatMap((item, index) => checkTexts(item, [...keys, String(index)]));
  return isObject(input) ? Object.entries(input).flatMap(([key, value]) => checkTexts(value, [...keys, key])) : [];
}
function isWellFormed(text) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
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
  const certManagerNamespace = values.certManager.namespace || (values.certManager.enabled ? RELEASES["cert-manager"].namespace : "cert-manager");
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
      stoatConfig: stoatConfig(values, plan2, credentials, revolt, certManagerNamespace),
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
      return [name, { chart: url.startsWith(FILE) ? `${url.slice(FILE.length)}/${chart}-${version}.tgz` : release.chart, version }];
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
function stoatConfig(values, plan2, credentials, revolt, certManagerNamespace) {
  const { tls, domain } = values;
  const issuer = { selfsigned: "stoat-ca", letsencrypt: "stoat-letsencrypt", existing: tls.issuerName }[tls.issuer];
  return {
    namespaces: [APP_NAMESPACE, ...plan2.installed.livekit ? [RELEASES.livekit.namespace] : []].map((name) => ({ name })),
    revoltToml: { content: revolt.toml, namespaces: [APP_NAMESPACE] },
    secrets: secrets(values, plan2, credentials, revolt),
    issuers: {
      selfSigned: { enabled: tls.issuer === "selfsigned", namespace: certManagerNamespace },
      letsEncrypt: { enabled: tls.issuer === "letsencrypt", email: values.adminEmail, ingressClassName: values.ingress.className }
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      dnsNames: [domain],
      issuer: { name: issuer, kind: "ClusterIssuer" },
      namespaces: [APP_NAMESPACE]
    },
    livekitIngress: {
      enabled: plan2.installed.livekit,
      namespace: RELEASES.livekit.namespace,
      className: values.ingress.className,
      host: `livekit.${domain}`,
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
  const add = (release, name, data) => {
    if (installed[release]) all[name] = { data, namespaces: [RELEASES[release].namespace] };
  };
  add("mongodb", "mongodb-credentials", {
    "mongodb-root-password": credentials["mongo-root"],
    "mongodb-passwords": credentials["mongo-user"],
    username: values.mongodb.username,
    password: credentials["mongo-user"]
  });
  add("redis", "redis-credentials", { "redis-password": credentials.redis });
  add("rabbitmq", "rabbitmq-credentials", { username: values.rabbitmq.username, password: credentials["rabbit-user"] });
  add("minio", "s3-credentials", { rootUser: credentials["s3-access"], rootPassword: credentials["s3-secret"] });
  add("livekit", "livekit-credentials", {
    key: credentials["livekit-key"],
    secret: credentials["livekit-secret"],
    // YAML that LiveKit parses: JSON strings are valid there, whatever they hold.
    "keys.yaml": `${JSON.stringify(credentials["livekit-key"])}: ${JSON.stringify(credentials["livekit-secret"])}
`
  });
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

// generators/generated/is-valid.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var func71 = import_ucs2length.default.default;
var validate = validate21;
var schema6 = { "type": "object", "required": ["domain", "adminEmail", "secretSeed", "secretOverrides", "vapid", "files", "apps", "mongodb", "redis", "rabbitmq", "minio", "livekit", "certManager", "ingress", "reflector", "s3", "tls", "smtp", "revolt", "chartRepositories", "infraChartVersions", "infraImageTags", "stoatImageTag", "stoatImageOverrides", "clientImage"], "properties": { "domain": { "$ref": "#/definitions/d0", "default": "stoat.local" }, "adminEmail": { "$ref": "#/definitions/d1", "default": "" }, "secretSeed": { "$ref": "#/definitions/d2" }, "secretOverrides": { "$ref": "#/definitions/d6", "default": {} }, "vapid": { "$ref": "#/definitions/d8", "default": {} }, "files": { "$ref": "#/definitions/d9", "default": {} }, "apps": { "$ref": "#/definitions/d16", "default": {} }, "mongodb": { "$ref": "#/definitions/d22", "default": {} }, "redis": { "$ref": "#/definitions/d24", "default": {} }, "rabbitmq": { "$ref": "#/definitions/d26", "default": {} }, "minio": { "$ref": "#/definitions/d28", "default": {} }, "livekit": { "$ref": "#/definitions/d31", "default": {} }, "certManager": { "$ref": "#/definitions/d33", "default": {} }, "ingress": { "$ref": "#/definitions/d35", "default": {} }, "reflector": { "$ref": "#/definitions/d36", "default": {} }, "s3": { "$ref": "#/definitions/d41", "default": {} }, "tls": { "$ref": "#/definitions/d44", "default": {} }, "smtp": { "$ref": "#/definitions/d46", "default": {} }, "revolt": { "$ref": "#/definitions/d91", "default": {} }, "chartRepositories": { "$ref": "#/definitions/d93", "default": {} }, "infraChartVersions": { "$ref": "#/definitions/d95" }, "infraImageTags": { "$ref": "#/definitions/d97" }, "stoatImageTag": { "$ref": "#/definitions/d96" }, "stoatImageOverrides": { "$ref": "#/definitions/d98", "default": {} }, "clientImage": { "$ref": "#/definitions/d101" } }, "additionalProperties": false, "definitions": { "d0": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$", "maxLength": 245 }, "d1": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" }, "d2": { "type": "string", "minLength": 32 }, "d3": { "type": "string", "minLength": 1 }, "d4": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9._~-]+$" }, "d5": { "type": "string", "minLength": 1, "pattern": "^[^\\s:]+$" }, "d6": { "type": "object", "properties": { "mongo-root": { "$ref": "#/definitions/d3" }, "mongo-user": { "$ref": "#/definitions/d3" }, "redis": { "$ref": "#/definitions/d3" }, "rabbit-user": { "$ref": "#/definitions/d4" }, "s3-access": { "$ref": "#/definitions/d3" }, "s3-secret": { "$ref": "#/definitions/d3" }, "livekit-key": { "$ref": "#/definitions/d5" }, "livekit-secret": { "$ref": "#/definitions/d3" } }, "additionalProperties": false }, "d7": { "type": "string" }, "d8": { "type": "object", "required": ["privateKey", "publicKey"], "properties": { "privateKey": { "$ref": "#/definitions/d7", "default": "" }, "publicKey": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d9": { "type": "object", "required": ["encryptionKey"], "properties": { "encryptionKey": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d10": { "type": "boolean" }, "d11": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "d12": { "type": "object" }, "d13": { "type": "object", "required": ["enabled", "replicas", "resources", "webhooks", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "replicas": { "$ref": "#/definitions/d11", "default": 1 }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "webhooks": { "$ref": "#/definitions/d10", "default": true }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d14": { "type": "object", "required": ["enabled", "replicas", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "replicas": { "$ref": "#/definitions/d11", "default": 1 }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d15": { "type": "object", "required": ["enabled", "replicas", "resources", "tenorKey", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": false }, "replicas": { "$ref": "#/definitions/d11", "default": 1 }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "tenorKey": { "$ref": "#/definitions/d7", "default": "" }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d16": { "type": "object", "required": ["api", "events", "fileServer", "proxy", "gifbox", "crond", "pushd", "voiceIngress", "client"], "properties": { "api": { "$ref": "#/definitions/d13", "default": {} }, "events": { "$ref": "#/definitions/d14", "default": {} }, "fileServer": { "$ref": "#/definitions/d14", "default": {} }, "proxy": { "$ref": "#/definitions/d14", "default": {} }, "gifbox": { "$ref": "#/definitions/d15", "default": {} }, "crond": { "$ref": "#/definitions/d14", "default": {} }, "pushd": { "$ref": "#/definitions/d14", "default": {} }, "voiceIngress": { "$ref": "#/definitions/d14", "default": {} }, "client": { "$ref": "#/definitions/d14", "default": {} } }, "additionalProperties": false }, "d17": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "maxLength": 253 }, "d18": { "type": "integer", "minimum": 1, "maximum": 65535 }, "d19": { "type": "string", "pattern": "^[A-Za-z0-9._~-]+$", "maxLength": 64 }, "d20": { "type": "string", "pattern": "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" }, "d21": { "type": "object", "required": ["size", "storageClass"], "properties": { "size": { "$ref": "#/definitions/d20", "default": "8Gi" }, "storageClass": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d22": { "type": "object", "required": ["enabled", "host", "port", "username", "persistence", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "host": { "$ref": "#/definitions/d17", "default": "" }, "port": { "$ref": "#/definitions/d18", "default": 27017 }, "username": { "$ref": "#/definitions/d19", "default": "stoat" }, "persistence": { "$ref": "#/definitions/d21", "default": {} }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d23": { "type": "object", "required": ["size", "storageClass"], "properties": { "size": { "$ref": "#/definitions/d20", "default": "1Gi" }, "storageClass": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d24": { "type": "object", "required": ["enabled", "host", "port", "persistence", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "host": { "$ref": "#/definitions/d17", "default": "" }, "port": { "$ref": "#/definitions/d18", "default": 6379 }, "persistence": { "$ref": "#/definitions/d23", "default": {} }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d25": { "type": "object", "required": ["size", "storageClass"], "properties": { "size": { "$ref": "#/definitions/d20", "default": "2Gi" }, "storageClass": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d26": { "type": "object", "required": ["enabled", "host", "port", "username", "persistence", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "host": { "$ref": "#/definitions/d17", "default": "" }, "port": { "$ref": "#/definitions/d18", "default": 5672 }, "username": { "$ref": "#/definitions/d19", "default": "stoat" }, "persistence": { "$ref": "#/definitions/d25", "default": {} }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d27": { "type": "object", "required": ["size", "storageClass"], "properties": { "size": { "$ref": "#/definitions/d20", "default": "20Gi" }, "storageClass": { "$ref": "#/definitions/d7", "default": "" } }, "additionalProperties": false }, "d28": { "type": "object", "required": ["enabled", "host", "port", "persistence", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "host": { "$ref": "#/definitions/d17", "default": "" }, "port": { "$ref": "#/definitions/d18", "default": 9e3 }, "persistence": { "$ref": "#/definitions/d27", "default": {} }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d29": { "type": "string", "pattern": "^(?:|(?:wss|ws|https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$" }, "d30": { "type": "integer", "minimum": 1, "maximum": 100 }, "d31": { "type": "object", "required": ["enabled", "url", "replicas", "rtcPortRangeStart", "rtcPortRangeEnd", "useExternalIp", "resources", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "url": { "$ref": "#/definitions/d29", "default": "" }, "replicas": { "$ref": "#/definitions/d30", "default": 1 }, "rtcPortRangeStart": { "$ref": "#/definitions/d18", "default": 5e4 }, "rtcPortRangeEnd": { "$ref": "#/definitions/d18", "default": 6e4 }, "useExternalIp": { "$ref": "#/definitions/d10", "default": true }, "resources": { "$ref": "#/definitions/d12", "default": { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d32": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$" }, "d33": { "type": "object", "required": ["enabled", "namespace", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "namespace": { "$ref": "#/definitions/d32", "default": "" }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d34": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$" }, "d35": { "type": "object", "required": ["enabled", "className", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "className": { "$ref": "#/definitions/d34", "default": "haproxy" }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d36": { "type": "object", "required": ["enabled", "values"], "properties": { "enabled": { "$ref": "#/definitions/d10", "default": true }, "values": { "$ref": "#/definitions/d12", "default": {} } }, "additionalProperties": false }, "d37": { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] }, "d38": { "type": "string", "pattern": "^(?:|(?:https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$" }, "d39": { "type": "string", "pattern": "^[A-Za-z0-9-]*$" }, "d40": { "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, "d41": { "type": "object", "required": ["provider", "endpoint", "region", "bucket"], "properties": { "provider": { "$ref": "#/definitions/d37", "default": "minio" }, "endpoint": { "$ref": "#/definitions/d38", "default": "" }, "region": { "$ref": "#/definitions/d39", "default": "" }, "bucket": { "$ref": "#/definitions/d40", "default": "revolt-uploads" } }, "additionalProperties": false }, "d42": { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] }, "d43": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)$" }, "d44": { "type": "object", "required": ["issuer", "issuerName"], "properties": { "issuer": { "$ref": "#/definitions/d42", "default": "selfsigned" }, "issuerName": { "$ref": "#/definitions/d43", "default": "" } }, "additionalProperties": false }, "d45": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$" }, "d46": { "type": "object", "required": ["host", "username", "password", "fromAddress", "replyTo"], "properties": { "host": { "$ref": "#/definitions/d17", "default": "" }, "port": { "$ref": "#/definitions/d18" }, "username": { "$ref": "#/definitions/d7", "default": "" }, "password": { "$ref": "#/definitions/d7", "default": "" }, "fromAddress": { "$ref": "#/definitions/d45", "default": "" }, "replyTo": { "$ref": "#/definitions/d1", "default": "" }, "useTls": { "$ref": "#/definitions/d10" }, "useStarttls": { "$ref": "#/definitions/d10" } }, "additionalProperties": false }, "d47": { "type": "object", "properties": { "mongodb": { "$ref": "#/definitions/d7" }, "redis": { "$ref": "#/definitions/d7" }, "redis_pubsub": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d48": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/d7" } }, "d49": { "type": "object", "properties": { "app": { "$ref": "#/definitions/d7" }, "api": { "$ref": "#/definitions/d7" }, "events": { "$ref": "#/definitions/d7" }, "autumn": { "$ref": "#/definitions/d7" }, "january": { "$ref": "#/definitions/d7" }, "livekit": { "$ref": "#/definitions/d48" } }, "additionalProperties": false }, "d50": { "type": "object", "properties": { "acks": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d51": { "type": "object", "properties": { "host": { "$ref": "#/definitions/d7" }, "port": { "$ref": "#/definitions/d18" }, "username": { "$ref": "#/definitions/d7" }, "password": { "$ref": "#/definitions/d7" }, "default_exchange": { "$ref": "#/definitions/d7" }, "queues": { "$ref": "#/definitions/d50" } }, "additionalProperties": false }, "d52": { "type": "object", "properties": { "invite_only": { "$ref": "#/definitions/d10" } }, "additionalProperties": false }, "d53": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "d54": { "type": "object", "properties": { "expire_verification": { "$ref": "#/definitions/d53" }, "expire_password_reset": { "$ref": "#/definitions/d53" }, "expire_account_deletion": { "$ref": "#/definitions/d53" } }, "additionalProperties": false }, "d55": { "type": "object", "properties": { "host": { "$ref": "#/definitions/d7" }, "username": { "$ref": "#/definitions/d7" }, "password": { "$ref": "#/definitions/d7" }, "from_address": { "$ref": "#/definitions/d7" }, "reply_to": { "$ref": "#/definitions/d7" }, "port": { "$ref": "#/definitions/d18" }, "use_tls": { "$ref": "#/definitions/d10" }, "use_starttls": { "$ref": "#/definitions/d10" }, "expiry": { "$ref": "#/definitions/d54" } }, "additionalProperties": false }, "d56": { "type": "array", "items": { "$ref": "#/definitions/d7" } }, "d57": { "type": "object", "properties": { "hcaptcha_key": { "$ref": "#/definitions/d7" }, "hcaptcha_sitekey": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d58": { "type": "object", "properties": { "host": { "$ref": "#/definitions/d7" }, "key": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d59": { "type": "object", "properties": { "trust_cloudflare": { "$ref": "#/definitions/d10" }, "easypwned": { "$ref": "#/definitions/d7" }, "tenor_key": { "$ref": "#/definitions/d7" }, "admin_keys": { "$ref": "#/definitions/d56" }, "captcha": { "$ref": "#/definitions/d57" }, "shield": { "$ref": "#/definitions/d58" } }, "additionalProperties": false }, "d60": { "type": "object", "properties": { "max_concurrent_connections": { "$ref": "#/definitions/d53" } }, "additionalProperties": false }, "d61": { "type": "number" }, "d62": { "type": "object", "properties": { "url": { "$ref": "#/definitions/d7" }, "lat": { "$ref": "#/definitions/d61" }, "lon": { "$ref": "#/definitions/d61" }, "key": { "$ref": "#/definitions/d7" }, "secret": { "$ref": "#/definitions/d7" }, "private": { "$ref": "#/definitions/d10" } }, "additionalProperties": false }, "d63": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/d62" } }, "d64": { "type": "object", "properties": { "call_ring_duration": { "$ref": "#/definitions/d53" }, "nodes": { "$ref": "#/definitions/d63" } }, "additionalProperties": false }, "d65": { "type": "object", "properties": { "expires_after": { "$ref": "#/definitions/d53" } }, "additionalProperties": false }, "d66": { "type": "object", "properties": { "early_adopter_cutoff": { "$ref": "#/definitions/d53" }, "min_username_length": { "$ref": "#/definitions/d53" } }, "additionalProperties": false }, "d67": { "type": "object", "properties": { "registration": { "$ref": "#/definitions/d52" }, "smtp": { "$ref": "#/definitions/d55" }, "security": { "$ref": "#/definitions/d59" }, "workers": { "$ref": "#/definitions/d60" }, "livekit": { "$ref": "#/definitions/d64" }, "audit_logs": { "$ref": "#/definitions/d65" }, "users": { "$ref": "#/definitions/d66" } }, "additionalProperties": false }, "d68": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/d7" }, "private_key": { "$ref": "#/definitions/d7" }, "public_key": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d69": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/d7" }, "key_type": { "$ref": "#/definitions/d7" }, "project_id": { "$ref": "#/definitions/d7" }, "private_key_id": { "$ref": "#/definitions/d7" }, "private_key": { "$ref": "#/definitions/d7" }, "client_email": { "$ref": "#/definitions/d7" }, "client_id": { "$ref": "#/definitions/d7" }, "auth_uri": { "$ref": "#/definitions/d7" }, "token_uri": { "$ref": "#/definitions/d7" }, "auth_provider_x509_cert_url": { "$ref": "#/definitions/d7" }, "client_x509_cert_url": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d70": { "type": "object", "properties": { "sandbox": { "$ref": "#/definitions/d10" }, "queue": { "$ref": "#/definitions/d7" }, "pkcs8": { "$ref": "#/definitions/d7" }, "key_id": { "$ref": "#/definitions/d7" }, "team_id": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d71": { "type": "object", "properties": { "production": { "$ref": "#/definitions/d10" }, "mass_mention_chunk_size": { "$ref": "#/definitions/d53" }, "render_cache_time": { "$ref": "#/definitions/d53" }, "exchange": { "$ref": "#/definitions/d7" }, "message_queue": { "$ref": "#/definitions/d7" }, "mass_mention_queue": { "$ref": "#/definitions/d7" }, "fr_accepted_queue": { "$ref": "#/definitions/d7" }, "fr_received_queue": { "$ref": "#/definitions/d7" }, "dm_call_queue": { "$ref": "#/definitions/d7" }, "generic_queue": { "$ref": "#/definitions/d7" }, "ack_queue": { "$ref": "#/definitions/d7" }, "vapid": { "$ref": "#/definitions/d68" }, "fcm": { "$ref": "#/definitions/d69" }, "apn": { "$ref": "#/definitions/d70" } }, "additionalProperties": false }, "d72": { "type": "object", "properties": { "blocked_domains": { "$ref": "#/definitions/d56" } }, "additionalProperties": false }, "d73": { "type": "number", "minimum": 0, "maximum": 100 }, "d74": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/d53" } }, "d75": { "type": "object", "properties": { "min_file_size": { "$ref": "#/definitions/d53" }, "min_resolution": { "$ref": "#/definitions/d74" }, "max_mega_pixels": { "$ref": "#/definitions/d53" }, "max_pixel_side": { "$ref": "#/definitions/d53" } }, "additionalProperties": false }, "d76": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/d74" }, "avatars": { "$ref": "#/definitions/d74" }, "backgrounds": { "$ref": "#/definitions/d74" }, "icons": { "$ref": "#/definitions/d74" }, "banners": { "$ref": "#/definitions/d74" }, "emojis": { "$ref": "#/definitions/d74" } }, "additionalProperties": { "$ref": "#/definitions/d74" } }, "d77": { "type": "object", "properties": { "endpoint": { "$ref": "#/definitions/d7" }, "path_style_buckets": { "$ref": "#/definitions/d10" }, "region": { "$ref": "#/definitions/d7" }, "access_key_id": { "$ref": "#/definitions/d7" }, "secret_access_key": { "$ref": "#/definitions/d7" }, "default_bucket": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d78": { "type": "object", "properties": { "encryption_key": { "$ref": "#/definitions/d7" }, "webp_quality": { "$ref": "#/definitions/d73" }, "blocked_mime_types": { "$ref": "#/definitions/d56" }, "clamd_host": { "$ref": "#/definitions/d7" }, "scan_mime_types": { "$ref": "#/definitions/d56" }, "limit": { "$ref": "#/definitions/d75" }, "preview": { "$ref": "#/definitions/d76" }, "s3": { "$ref": "#/definitions/d77" } }, "additionalProperties": false }, "d79": { "type": "object", "properties": { "group_size": { "$ref": "#/definitions/d53" }, "message_embeds": { "$ref": "#/definitions/d53" }, "message_replies": { "$ref": "#/definitions/d53" }, "message_reactions": { "$ref": "#/definitions/d53" }, "server_emoji": { "$ref": "#/definitions/d53" }, "server_roles": { "$ref": "#/definitions/d53" }, "server_channels": { "$ref": "#/definitions/d53" }, "new_user_hours": { "$ref": "#/definitions/d53" }, "body_limit_size": { "$ref": "#/definitions/d53" }, "restrict_server_creation": { "$ref": "#/definitions/d56" } }, "additionalProperties": false }, "d80": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "d81": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/d80" } }, "d82": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/d61" } }, "d83": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/d53" }, "avatars": { "$ref": "#/definitions/d53" }, "backgrounds": { "$ref": "#/definitions/d53" }, "icons": { "$ref": "#/definitions/d53" }, "banners": { "$ref": "#/definitions/d53" }, "emojis": { "$ref": "#/definitions/d53" } }, "additionalProperties": { "$ref": "#/definitions/d53" } }, "d84": { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "#/definitions/d53" }, "bots": { "$ref": "#/definitions/d53" }, "message_length": { "$ref": "#/definitions/d53" }, "message_attachments": { "$ref": "#/definitions/d53" }, "servers": { "$ref": "#/definitions/d53" }, "voice_quality": { "$ref": "#/definitions/d80" }, "video": { "$ref": "#/definitions/d10" }, "video_resolution": { "$ref": "#/definitions/d81" }, "video_aspect_ratio": { "$ref": "#/definitions/d82" }, "file_upload_size_limit": { "$ref": "#/definitions/d83" } }, "additionalProperties": false }, "d85": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "global": { "$ref": "#/definitions/d79" }, "new_user": { "$ref": "#/definitions/d84" }, "default": { "$ref": "#/definitions/d84" } }, "additionalProperties": { "$ref": "#/definitions/d84" } }, "d86": { "type": "integer", "minimum": 0, "maximum": 65535 }, "d87": { "type": "object", "properties": { "process_message_delay_limit": { "$ref": "#/definitions/d86" }, "seen_events_cache_size": { "$ref": "#/definitions/d80" } }, "additionalProperties": false }, "d88": { "type": "object", "properties": { "terms_of_service": { "$ref": "#/definitions/d7" }, "privacy_policy": { "$ref": "#/definitions/d7" }, "guidelines": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d89": { "type": "object", "properties": { "webhooks_enabled": { "$ref": "#/definitions/d10" }, "mass_mentions_send_notifications": { "$ref": "#/definitions/d10" }, "mass_mentions_enabled": { "$ref": "#/definitions/d10" }, "limits": { "$ref": "#/definitions/d85" }, "advanced": { "$ref": "#/definitions/d87" }, "legal_links": { "$ref": "#/definitions/d88" } }, "additionalProperties": false }, "d90": { "type": "object", "properties": { "api": { "$ref": "#/definitions/d7" }, "events": { "$ref": "#/definitions/d7" }, "voice_ingress": { "$ref": "#/definitions/d7" }, "files": { "$ref": "#/definitions/d7" }, "proxy": { "$ref": "#/definitions/d7" }, "pushd": { "$ref": "#/definitions/d7" }, "crond": { "$ref": "#/definitions/d7" }, "gifbox": { "$ref": "#/definitions/d7" } }, "additionalProperties": false }, "d91": { "type": "object", "properties": { "production": { "$ref": "#/definitions/d10" }, "disable_events_dont_use": { "$ref": "#/definitions/d10" }, "environment": { "$ref": "#/definitions/d7" }, "database": { "$ref": "#/definitions/d47" }, "hosts": { "$ref": "#/definitions/d49" }, "rabbit": { "$ref": "#/definitions/d51" }, "api": { "$ref": "#/definitions/d67" }, "pushd": { "$ref": "#/definitions/d71" }, "january": { "$ref": "#/definitions/d72" }, "files": { "$ref": "#/definitions/d78" }, "features": { "$ref": "#/definitions/d89" }, "sentry": { "$ref": "#/definitions/d90" } }, "additionalProperties": false }, "d92": { "type": "string", "pattern": "^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$" }, "d93": { "type": "object", "properties": { "jetstack": { "$ref": "#/definitions/d92" }, "haproxytech": { "$ref": "#/definitions/d92" }, "emberstack": { "$ref": "#/definitions/d92" }, "bitnami": { "$ref": "#/definitions/d92" }, "minio": { "$ref": "#/definitions/d92" }, "livekit": { "$ref": "#/definitions/d92" } }, "additionalProperties": false }, "d94": { "type": "string", "pattern": "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }, "d95": { "type": "object", "required": ["certManager", "ingress", "reflector", "mongodb", "redis", "minio", "livekit"], "properties": { "certManager": { "$ref": "#/definitions/d94" }, "ingress": { "$ref": "#/definitions/d94" }, "reflector": { "$ref": "#/definitions/d94" }, "mongodb": { "$ref": "#/definitions/d94" }, "redis": { "$ref": "#/definitions/d94" }, "minio": { "$ref": "#/definitions/d94" }, "livekit": { "$ref": "#/definitions/d94" } }, "additionalProperties": false }, "d96": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$" }, "d97": { "type": "object", "required": ["mongodb", "redis", "rabbitmq"], "properties": { "mongodb": { "$ref": "#/definitions/d96" }, "redis": { "$ref": "#/definitions/d96" }, "rabbitmq": { "$ref": "#/definitions/d96" } }, "additionalProperties": false }, "d98": { "type": "object", "properties": { "api": { "$ref": "#/definitions/d96" }, "events": { "$ref": "#/definitions/d96" }, "fileServer": { "$ref": "#/definitions/d96" }, "proxy": { "$ref": "#/definitions/d96" }, "gifbox": { "$ref": "#/definitions/d96" }, "crond": { "$ref": "#/definitions/d96" }, "pushd": { "$ref": "#/definitions/d96" }, "voiceIngress": { "$ref": "#/definitions/d96" } }, "additionalProperties": false }, "d99": { "type": "string", "pattern": "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" }, "d100": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+.*$" }, "d101": { "type": "object", "required": ["repository", "tag", "version"], "properties": { "repository": { "$ref": "#/definitions/d99" }, "tag": { "$ref": "#/definitions/d96" }, "version": { "$ref": "#/definitions/d100" } }, "additionalProperties": false } } };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) > 245) {
        validate22.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 245 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$" } }];
          return false;
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate24.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } }];
        return false;
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) < 32) {
        validate26.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 } }];
        return false;
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) < 1) {
        validate29.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[A-Za-z0-9._~-]+$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) < 1) {
        validate33.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate33.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[^\\s:]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) < 1) {
        validate37.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate37.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s:]+$" } }];
          return false;
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "mongo-root" || key0 === "mongo-user" || key0 === "redis" || key0 === "rabbit-user" || key0 === "s3-access" || key0 === "s3-secret" || key0 === "livekit-key" || key0 === "livekit-secret")) {
          validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data["mongo-root"] !== void 0 && func0.call(data, "mongo-root")) {
          const _errs2 = errors;
          if (!validate29(data["mongo-root"], { instancePath: instancePath + "/mongo-root", parentData: data, parentDataProperty: "mongo-root", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["mongo-user"] !== void 0 && func0.call(data, "mongo-user")) {
            const _errs3 = errors;
            if (!validate29(data["mongo-user"], { instancePath: instancePath + "/mongo-user", parentData: data, parentDataProperty: "mongo-user", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redis !== void 0 && func0.call(data, "redis")) {
              const _errs4 = errors;
              if (!validate29(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data["rabbit-user"] !== void 0 && func0.call(data, "rabbit-user")) {
                const _errs5 = errors;
                if (!validate33(data["rabbit-user"], { instancePath: instancePath + "/rabbit-user", parentData: data, parentDataProperty: "rabbit-user", rootData })) {
                  vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["s3-access"] !== void 0 && func0.call(data, "s3-access")) {
                  const _errs6 = errors;
                  if (!validate29(data["s3-access"], { instancePath: instancePath + "/s3-access", parentData: data, parentDataProperty: "s3-access", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["s3-secret"] !== void 0 && func0.call(data, "s3-secret")) {
                    const _errs7 = errors;
                    if (!validate29(data["s3-secret"], { instancePath: instancePath + "/s3-secret", parentData: data, parentDataProperty: "s3-secret", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["livekit-key"] !== void 0 && func0.call(data, "livekit-key")) {
                      const _errs8 = errors;
                      if (!validate37(data["livekit-key"], { instancePath: instancePath + "/livekit-key", parentData: data, parentDataProperty: "livekit-key", rootData })) {
                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["livekit-secret"] !== void 0 && func0.call(data, "livekit-secret")) {
                        const _errs9 = errors;
                        if (!validate29(data["livekit-secret"], { instancePath: instancePath + "/livekit-secret", parentData: data, parentDataProperty: "livekit-secret", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let missing0;
      if ((data.privateKey === void 0 || !func0.call(data, "privateKey")) && (missing0 = "privateKey") || (data.publicKey === void 0 || !func0.call(data, "publicKey")) && (missing0 = "publicKey")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "privateKey" || key0 === "publicKey")) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate42(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate42(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encryptionKey === void 0) {
        data.encryptionKey = "";
      }
      let missing0;
      if ((data.encryptionKey === void 0 || !func0.call(data, "encryptionKey")) && (missing0 = "encryptionKey")) {
        validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "encryptionKey")) {
            validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (!validate42(data.encryptionKey, { instancePath: instancePath + "/encryptionKey", parentData: data, parentDataProperty: "encryptionKey", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "required": ["api", "events", "fileServer", "proxy", "gifbox", "crond", "pushd", "voiceIngress", "client"], "properties": { "api": { "$ref": "#/definitions/d13", "default": {} }, "events": { "$ref": "#/definitions/d14", "default": {} }, "fileServer": { "$ref": "#/definitions/d14", "default": {} }, "proxy": { "$ref": "#/definitions/d14", "default": {} }, "gifbox": { "$ref": "#/definitions/d15", "default": {} }, "crond": { "$ref": "#/definitions/d14", "default": {} }, "pushd": { "$ref": "#/definitions/d14", "default": {} }, "voiceIngress": { "$ref": "#/definitions/d14", "default": {} }, "client": { "$ref": "#/definitions/d14", "default": {} } }, "additionalProperties": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } }];
    return false;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1e3 || isNaN(data)) {
        validate53.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate53.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
    return false;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.webhooks === void 0) {
        data.webhooks = true;
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.replicas === void 0 || !func0.call(data, "replicas")) && (missing0 = "replicas") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.webhooks === void 0 || !func0.call(data, "webhooks")) && (missing0 = "webhooks") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "webhooks" || key0 === "values")) {
            validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate53(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate51(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData })) {
                  vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.replicas === void 0 || !func0.call(data, "replicas")) && (missing0 = "replicas") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
            validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate53(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = false;
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.tenorKey === void 0) {
        data.tenorKey = "";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.replicas === void 0 || !func0.call(data, "replicas")) && (missing0 = "replicas") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.tenorKey === void 0 || !func0.call(data, "tenorKey")) && (missing0 = "tenorKey") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "tenorKey" || key0 === "values")) {
            validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate53(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate42(data.tenorKey, { instancePath: instancePath + "/tenorKey", parentData: data, parentDataProperty: "tenorKey", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.api === void 0) {
        data.api = {};
      }
      if (data.events === void 0) {
        data.events = {};
      }
      if (data.fileServer === void 0) {
        data.fileServer = {};
      }
      if (data.proxy === void 0) {
        data.proxy = {};
      }
      if (data.gifbox === void 0) {
        data.gifbox = {};
      }
      if (data.crond === void 0) {
        data.crond = {};
      }
      if (data.pushd === void 0) {
        data.pushd = {};
      }
      if (data.voiceIngress === void 0) {
        data.voiceIngress = {};
      }
      if (data.client === void 0) {
        data.client = {};
      }
      let missing0;
      if ((data.api === void 0 || !func0.call(data, "api")) && (missing0 = "api") || (data.events === void 0 || !func0.call(data, "events")) && (missing0 = "events") || (data.fileServer === void 0 || !func0.call(data, "fileServer")) && (missing0 = "fileServer") || (data.proxy === void 0 || !func0.call(data, "proxy")) && (missing0 = "proxy") || (data.gifbox === void 0 || !func0.call(data, "gifbox")) && (missing0 = "gifbox") || (data.crond === void 0 || !func0.call(data, "crond")) && (missing0 = "crond") || (data.pushd === void 0 || !func0.call(data, "pushd")) && (missing0 = "pushd") || (data.voiceIngress === void 0 || !func0.call(data, "voiceIngress")) && (missing0 = "voiceIngress") || (data.client === void 0 || !func0.call(data, "client")) && (missing0 = "client")) {
        validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema17.properties, key0)) {
            validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate50(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate60(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate60(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate60(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                  vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate68(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate60(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      const _errs8 = errors;
                      if (!validate60(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate60(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
                          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                        if (valid0) {
                          const _errs10 = errors;
                          if (!validate60(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData })) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        }
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
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) > 253) {
        validate82.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } }];
        return false;
      } else {
        if (!pattern4.test(data)) {
          validate82.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } }];
          return false;
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate84.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate84.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func71(data) > 64) {
        validate86.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } }];
        return false;
      } else {
        if (!pattern2.test(data)) {
          validate86.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } }];
          return false;
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate89.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" } }];
        return false;
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "8Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      let missing0;
      if ((data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size") || (data.storageClass === void 0 || !func0.call(data, "storageClass")) && (missing0 = "storageClass")) {
        validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "size" || key0 === "storageClass")) {
            validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate89(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate42(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 27017;
      }
      if (data.username === void 0) {
        data.username = "stoat";
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.host === void 0 || !func0.call(data, "host")) && (missing0 = "host") || (data.port === void 0 || !func0.call(data, "port")) && (missing0 = "port") || (data.username === void 0 || !func0.call(data, "username")) && (missing0 = "username") || (data.persistence === void 0 || !func0.call(data, "persistence")) && (missing0 = "persistence") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
            validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate82(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate86(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                  vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate88(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      const _errs8 = errors;
                      if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "1Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      let missing0;
      if ((data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size") || (data.storageClass === void 0 || !func0.call(data, "storageClass")) && (missing0 = "storageClass")) {
        validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "size" || key0 === "storageClass")) {
            validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate89(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate42(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 6379;
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.host === void 0 || !func0.call(data, "host")) && (missing0 = "host") || (data.port === void 0 || !func0.call(data, "port")) && (missing0 = "port") || (data.persistence === void 0 || !func0.call(data, "persistence")) && (missing0 = "persistence") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
            validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate82(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate100(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "2Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      let missing0;
      if ((data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size") || (data.storageClass === void 0 || !func0.call(data, "storageClass")) && (missing0 = "storageClass")) {
        validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "size" || key0 === "storageClass")) {
            validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate89(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate42(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 5672;
      }
      if (data.username === void 0) {
        data.username = "stoat";
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.host === void 0 || !func0.call(data, "host")) && (missing0 = "host") || (data.port === void 0 || !func0.call(data, "port")) && (missing0 = "port") || (data.username === void 0 || !func0.call(data, "username")) && (missing0 = "username") || (data.persistence === void 0 || !func0.call(data, "persistence")) && (missing0 = "persistence") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
            validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate82(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate86(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                  vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate112(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      const _errs8 = errors;
                      if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.size === void 0) {
        data.size = "20Gi";
      }
      if (data.storageClass === void 0) {
        data.storageClass = "";
      }
      let missing0;
      if ((data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size") || (data.storageClass === void 0 || !func0.call(data, "storageClass")) && (missing0 = "storageClass")) {
        validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "size" || key0 === "storageClass")) {
            validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate89(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate42(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.port === void 0) {
        data.port = 9e3;
      }
      if (data.persistence === void 0) {
        data.persistence = {};
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.host === void 0 || !func0.call(data, "host")) && (missing0 = "host") || (data.port === void 0 || !func0.call(data, "port")) && (missing0 = "port") || (data.persistence === void 0 || !func0.call(data, "persistence")) && (missing0 = "persistence") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
            validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate82(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate123(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
                  vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^(?:|(?:wss|ws|https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$", "u");
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        validate132.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?:wss|ws|https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$" } }];
        return false;
      }
    } else {
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate134.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate134.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.url === void 0) {
        data.url = "";
      }
      if (data.replicas === void 0) {
        data.replicas = 1;
      }
      if (data.rtcPortRangeStart === void 0) {
        data.rtcPortRangeStart = 5e4;
      }
      if (data.rtcPortRangeEnd === void 0) {
        data.rtcPortRangeEnd = 6e4;
      }
      if (data.useExternalIp === void 0) {
        data.useExternalIp = true;
      }
      if (data.resources === void 0) {
        data.resources = { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } };
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.url === void 0 || !func0.call(data, "url")) && (missing0 = "url") || (data.replicas === void 0 || !func0.call(data, "replicas")) && (missing0 = "replicas") || (data.rtcPortRangeStart === void 0 || !func0.call(data, "rtcPortRangeStart")) && (missing0 = "rtcPortRangeStart") || (data.rtcPortRangeEnd === void 0 || !func0.call(data, "rtcPortRangeEnd")) && (missing0 = "rtcPortRangeEnd") || (data.useExternalIp === void 0 || !func0.call(data, "useExternalIp")) && (missing0 = "useExternalIp") || (data.resources === void 0 || !func0.call(data, "resources")) && (missing0 = "resources") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "url" || key0 === "replicas" || key0 === "rtcPortRangeStart" || key0 === "rtcPortRangeEnd" || key0 === "useExternalIp" || key0 === "resources" || key0 === "values")) {
            validate130.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate132(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
              vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate134(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
                vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate84(data.rtcPortRangeStart, { instancePath: instancePath + "/rtcPortRangeStart", parentData: data, parentDataProperty: "rtcPortRangeStart", rootData })) {
                  vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate84(data.rtcPortRangeEnd, { instancePath: instancePath + "/rtcPortRangeEnd", parentData: data, parentDataProperty: "rtcPortRangeEnd", rootData })) {
                    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate51(data.useExternalIp, { instancePath: instancePath + "/useExternalIp", parentData: data, parentDataProperty: "useExternalIp", rootData })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      const _errs8 = errors;
                      if (!validate55(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate144.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$" } }];
        return false;
      }
    } else {
      validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.namespace === void 0) {
        data.namespace = "";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.namespace === void 0 || !func0.call(data, "namespace")) && (missing0 = "namespace") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate142.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "namespace" || key0 === "values")) {
            validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate144(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData })) {
              vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
          }
        }
      }
    } else {
      validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate150.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$" } }];
        return false;
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.className === void 0) {
        data.className = "haproxy";
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.className === void 0 || !func0.call(data, "className")) && (missing0 = "className") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "className" || key0 === "values")) {
            validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate150(data.className, { instancePath: instancePath + "/className", parentData: data, parentDataProperty: "className", rootData })) {
              vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
          }
        }
      }
    } else {
      validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled === void 0) {
        data.enabled = true;
      }
      if (data.values === void 0) {
        data.values = {};
      }
      let missing0;
      if ((data.enabled === void 0 || !func0.call(data, "enabled")) && (missing0 = "enabled") || (data.values === void 0 || !func0.call(data, "values")) && (missing0 = "values")) {
        validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "enabled" || key0 === "values")) {
            validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate51(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate55(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "minio" || data === "aws" || data === "oos" || data === "b2" || data === "r2" || data === "scaleway" || data === "hetzner" || data === "digitalocean" || data === "other")) {
    validate159.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum } }];
    return false;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^(?:|(?:https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$", "u");
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate161.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?:https|http)://[^\\s/@?#]+(?:/[^\\s?#]*)?)$" } }];
        return false;
      }
    } else {
      validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^[A-Za-z0-9-]*$", "u");
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern11.test(data)) {
        validate163.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]*$" } }];
        return false;
      }
    } else {
      validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate165.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" } }];
        return false;
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider === void 0) {
        data.provider = "minio";
      }
      if (data.endpoint === void 0) {
        data.endpoint = "";
      }
      if (data.region === void 0) {
        data.region = "";
      }
      if (data.bucket === void 0) {
        data.bucket = "revolt-uploads";
      }
      let missing0;
      if ((data.provider === void 0 || !func0.call(data, "provider")) && (missing0 = "provider") || (data.endpoint === void 0 || !func0.call(data, "endpoint")) && (missing0 = "endpoint") || (data.region === void 0 || !func0.call(data, "region")) && (missing0 = "region") || (data.bucket === void 0 || !func0.call(data, "bucket")) && (missing0 = "bucket")) {
        validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "provider" || key0 === "endpoint" || key0 === "region" || key0 === "bucket")) {
            validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate159(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
            vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate161(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
              vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate163(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
                vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate165(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
                  vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
            }
          }
        }
      }
    } else {
      validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!(data === "selfsigned" || data === "letsencrypt" || data === "existing")) {
    validate169.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum } }];
    return false;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)$", "u");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate171.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*)$" } }];
        return false;
      }
    } else {
      validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.issuer === void 0) {
        data.issuer = "selfsigned";
      }
      if (data.issuerName === void 0) {
        data.issuerName = "";
      }
      let missing0;
      if ((data.issuer === void 0 || !func0.call(data, "issuer")) && (missing0 = "issuer") || (data.issuerName === void 0 || !func0.call(data, "issuerName")) && (missing0 = "issuerName")) {
        validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "issuer" || key0 === "issuerName")) {
            validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate169(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
            vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate171(data.issuerName, { instancePath: instancePath + "/issuerName", parentData: data, parentDataProperty: "issuerName", rootData })) {
              vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
        }
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$", "u");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate179.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$" } }];
        return false;
      }
    } else {
      validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.host === void 0) {
        data.host = "";
      }
      if (data.username === void 0) {
        data.username = "";
      }
      if (data.password === void 0) {
        data.password = "";
      }
      if (data.fromAddress === void 0) {
        data.fromAddress = "";
      }
      if (data.replyTo === void 0) {
        data.replyTo = "";
      }
      let missing0;
      if ((data.host === void 0 || !func0.call(data, "host")) && (missing0 = "host") || (data.username === void 0 || !func0.call(data, "username")) && (missing0 = "username") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password") || (data.fromAddress === void 0 || !func0.call(data, "fromAddress")) && (missing0 = "fromAddress") || (data.replyTo === void 0 || !func0.call(data, "replyTo")) && (missing0 = "replyTo")) {
        validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "fromAddress" || key0 === "replyTo" || key0 === "useTls" || key0 === "useStarttls")) {
            validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate82(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.port !== void 0 && func0.call(data, "port")) {
              const _errs3 = errors;
              if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate42(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate42(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate179(data.fromAddress, { instancePath: instancePath + "/fromAddress", parentData: data, parentDataProperty: "fromAddress", rootData })) {
                    vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate24(data.replyTo, { instancePath: instancePath + "/replyTo", parentData: data, parentDataProperty: "replyTo", rootData })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      if (data.useTls !== void 0 && func0.call(data, "useTls")) {
                        const _errs8 = errors;
                        if (!validate51(data.useTls, { instancePath: instancePath + "/useTls", parentData: data, parentDataProperty: "useTls", rootData })) {
                          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.useStarttls !== void 0 && func0.call(data, "useStarttls")) {
                          const _errs9 = errors;
                          if (!validate51(data.useStarttls, { instancePath: instancePath + "/useStarttls", parentData: data, parentDataProperty: "useStarttls", rootData })) {
                            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
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
      }
    } else {
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "properties": { "production": { "$ref": "#/definitions/d10" }, "disable_events_dont_use": { "$ref": "#/definitions/d10" }, "environment": { "$ref": "#/definitions/d7" }, "database": { "$ref": "#/definitions/d47" }, "hosts": { "$ref": "#/definitions/d49" }, "rabbit": { "$ref": "#/definitions/d51" }, "api": { "$ref": "#/definitions/d67" }, "pushd": { "$ref": "#/definitions/d71" }, "january": { "$ref": "#/definitions/d72" }, "files": { "$ref": "#/definitions/d78" }, "features": { "$ref": "#/definitions/d89" }, "sentry": { "$ref": "#/definitions/d90" } }, "additionalProperties": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "mongodb" || key0 === "redis" || key0 === "redis_pubsub")) {
          validate189.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.mongodb !== void 0 && func0.call(data, "mongodb")) {
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
          if (data.redis !== void 0 && func0.call(data, "redis")) {
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
            if (data.redis_pubsub !== void 0 && func0.call(data, "redis_pubsub")) {
              const _errs4 = errors;
              if (!validate42(data.redis_pubsub, { instancePath: instancePath + "/redis_pubsub", parentData: data, parentDataProperty: "redis_pubsub", rootData })) {
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
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}
var pattern15 = new RegExp("^[a-z0-9]+(?:_[a-z0-9]+)*$", "u");
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate200.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        for (const key1 of Object.keys(data)) {
          const _errs4 = errors;
          if (!validate42(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "app" || key0 === "api" || key0 === "events" || key0 === "autumn" || key0 === "january" || key0 === "livekit")) {
          validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.app !== void 0 && func0.call(data, "app")) {
          const _errs2 = errors;
          if (!validate42(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.api !== void 0 && func0.call(data, "api")) {
            const _errs3 = errors;
            if (!validate42(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.events !== void 0 && func0.call(data, "events")) {
              const _errs4 = errors;
              if (!validate42(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.autumn !== void 0 && func0.call(data, "autumn")) {
                const _errs5 = errors;
                if (!validate42(data.autumn, { instancePath: instancePath + "/autumn", parentData: data, parentDataProperty: "autumn", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.january !== void 0 && func0.call(data, "january")) {
                  const _errs6 = errors;
                  if (!validate42(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.livekit !== void 0 && func0.call(data, "livekit")) {
                    const _errs7 = errors;
                    if (!validate200(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                      vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "acks")) {
          validate210.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.acks !== void 0 && func0.call(data, "acks")) {
          if (!validate42(data.acks, { instancePath: instancePath + "/acks", parentData: data, parentDataProperty: "acks", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "default_exchange" || key0 === "queues")) {
          validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0 && func0.call(data, "host")) {
          const _errs2 = errors;
          if (!validate42(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.port !== void 0 && func0.call(data, "port")) {
            const _errs3 = errors;
            if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
              vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.username !== void 0 && func0.call(data, "username")) {
              const _errs4 = errors;
              if (!validate42(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0 && func0.call(data, "password")) {
                const _errs5 = errors;
                if (!validate42(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.default_exchange !== void 0 && func0.call(data, "default_exchange")) {
                  const _errs6 = errors;
                  if (!validate42(data.default_exchange, { instancePath: instancePath + "/default_exchange", parentData: data, parentDataProperty: "default_exchange", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.queues !== void 0 && func0.call(data, "queues")) {
                    const _errs7 = errors;
                    if (!validate210(data.queues, { instancePath: instancePath + "/queues", parentData: data, parentDataProperty: "queues", rootData })) {
                      vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "invite_only")) {
          validate215.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.invite_only !== void 0 && func0.call(data, "invite_only")) {
          if (!validate51(data.invite_only, { instancePath: instancePath + "/invite_only", parentData: data, parentDataProperty: "invite_only", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "object", "properties": { "host": { "$ref": "#/definitions/d7" }, "username": { "$ref": "#/definitions/d7" }, "password": { "$ref": "#/definitions/d7" }, "from_address": { "$ref": "#/definitions/d7" }, "reply_to": { "$ref": "#/definitions/d7" }, "port": { "$ref": "#/definitions/d18" }, "use_tls": { "$ref": "#/definitions/d10" }, "use_starttls": { "$ref": "#/definitions/d10" }, "expiry": { "$ref": "#/definitions/d54" } }, "additionalProperties": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 9007199254740991 || isNaN(data)) {
        validate228.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate228.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "expire_verification" || key0 === "expire_password_reset" || key0 === "expire_account_deletion")) {
          validate227.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.expire_verification !== void 0 && func0.call(data, "expire_verification")) {
          const _errs2 = errors;
          if (!validate228(data.expire_verification, { instancePath: instancePath + "/expire_verification", parentData: data, parentDataProperty: "expire_verification", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.expire_password_reset !== void 0 && func0.call(data, "expire_password_reset")) {
            const _errs3 = errors;
            if (!validate228(data.expire_password_reset, { instancePath: instancePath + "/expire_password_reset", parentData: data, parentDataProperty: "expire_password_reset", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expire_account_deletion !== void 0 && func0.call(data, "expire_account_deletion")) {
              const _errs4 = errors;
              if (!validate228(data.expire_account_deletion, { instancePath: instancePath + "/expire_account_deletion", parentData: data, parentDataProperty: "expire_account_deletion", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate227.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema62.properties, key0)) {
          validate218.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0 && func0.call(data, "host")) {
          const _errs2 = errors;
          if (!validate42(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.username !== void 0 && func0.call(data, "username")) {
            const _errs3 = errors;
            if (!validate42(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.password !== void 0 && func0.call(data, "password")) {
              const _errs4 = errors;
              if (!validate42(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from_address !== void 0 && func0.call(data, "from_address")) {
                const _errs5 = errors;
                if (!validate42(data.from_address, { instancePath: instancePath + "/from_address", parentData: data, parentDataProperty: "from_address", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reply_to !== void 0 && func0.call(data, "reply_to")) {
                  const _errs6 = errors;
                  if (!validate42(data.reply_to, { instancePath: instancePath + "/reply_to", parentData: data, parentDataProperty: "reply_to", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.port !== void 0 && func0.call(data, "port")) {
                    const _errs7 = errors;
                    if (!validate84(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
                      vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.use_tls !== void 0 && func0.call(data, "use_tls")) {
                      const _errs8 = errors;
                      if (!validate51(data.use_tls, { instancePath: instancePath + "/use_tls", parentData: data, parentDataProperty: "use_tls", rootData })) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.use_starttls !== void 0 && func0.call(data, "use_starttls")) {
                        const _errs9 = errors;
                        if (!validate51(data.use_starttls, { instancePath: instancePath + "/use_starttls", parentData: data, parentDataProperty: "use_starttls", rootData })) {
                          vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.expiry !== void 0 && func0.call(data, "expiry")) {
                          const _errs10 = errors;
                          if (!validate227(data.expiry, { instancePath: instancePath + "/expiry", parentData: data, parentDataProperty: "expiry", rootData })) {
                            vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
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
      }
    } else {
      validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate218.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate42(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "hcaptcha_key" || key0 === "hcaptcha_sitekey")) {
          validate241.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.hcaptcha_key !== void 0 && func0.call(data, "hcaptcha_key")) {
          const _errs2 = errors;
          if (!validate42(data.hcaptcha_key, { instancePath: instancePath + "/hcaptcha_key", parentData: data, parentDataProperty: "hcaptcha_key", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.hcaptcha_sitekey !== void 0 && func0.call(data, "hcaptcha_sitekey")) {
            const _errs3 = errors;
            if (!validate42(data.hcaptcha_sitekey, { instancePath: instancePath + "/hcaptcha_sitekey", parentData: data, parentDataProperty: "hcaptcha_sitekey", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate241.errors = vErrors;
  return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "host" || key0 === "key")) {
          validate245.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.host !== void 0 && func0.call(data, "host")) {
          const _errs2 = errors;
          if (!validate42(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key !== void 0 && func0.call(data, "key")) {
            const _errs3 = errors;
            if (!validate42(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "trust_cloudflare" || key0 === "easypwned" || key0 === "tenor_key" || key0 === "admin_keys" || key0 === "captcha" || key0 === "shield")) {
          validate234.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.trust_cloudflare !== void 0 && func0.call(data, "trust_cloudflare")) {
          const _errs2 = errors;
          if (!validate51(data.trust_cloudflare, { instancePath: instancePath + "/trust_cloudflare", parentData: data, parentDataProperty: "trust_cloudflare", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.easypwned !== void 0 && func0.call(data, "easypwned")) {
            const _errs3 = errors;
            if (!validate42(data.easypwned, { instancePath: instancePath + "/easypwned", parentData: data, parentDataProperty: "easypwned", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tenor_key !== void 0 && func0.call(data, "tenor_key")) {
              const _errs4 = errors;
              if (!validate42(data.tenor_key, { instancePath: instancePath + "/tenor_key", parentData: data, parentDataProperty: "tenor_key", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.admin_keys !== void 0 && func0.call(data, "admin_keys")) {
                const _errs5 = errors;
                if (!validate238(data.admin_keys, { instancePath: instancePath + "/admin_keys", parentData: data, parentDataProperty: "admin_keys", rootData })) {
                  vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.captcha !== void 0 && func0.call(data, "captcha")) {
                  const _errs6 = errors;
                  if (!validate241(data.captcha, { instancePath: instancePath + "/captcha", parentData: data, parentDataProperty: "captcha", rootData })) {
                    vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shield !== void 0 && func0.call(data, "shield")) {
                    const _errs7 = errors;
                    if (!validate245(data.shield, { instancePath: instancePath + "/shield", parentData: data, parentDataProperty: "shield", rootData })) {
                      vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "max_concurrent_connections")) {
          validate250.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.max_concurrent_connections !== void 0 && func0.call(data, "max_concurrent_connections")) {
          if (!validate228(data.max_concurrent_connections, { instancePath: instancePath + "/max_concurrent_connections", parentData: data, parentDataProperty: "max_concurrent_connections", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate250.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } }];
    return false;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "url" || key0 === "lat" || key0 === "lon" || key0 === "key" || key0 === "secret" || key0 === "private")) {
          validate256.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.url !== void 0 && func0.call(data, "url")) {
          const _errs2 = errors;
          if (!validate42(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.lat !== void 0 && func0.call(data, "lat")) {
            const _errs3 = errors;
            if (!validate258(data.lat, { instancePath: instancePath + "/lat", parentData: data, parentDataProperty: "lat", rootData })) {
              vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lon !== void 0 && func0.call(data, "lon")) {
              const _errs4 = errors;
              if (!validate258(data.lon, { instancePath: instancePath + "/lon", parentData: data, parentDataProperty: "lon", rootData })) {
                vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.key !== void 0 && func0.call(data, "key")) {
                const _errs5 = errors;
                if (!validate42(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.secret !== void 0 && func0.call(data, "secret")) {
                  const _errs6 = errors;
                  if (!validate42(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.private !== void 0 && func0.call(data, "private")) {
                    const _errs7 = errors;
                    if (!validate51(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData })) {
                      vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate255.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        for (const key1 of Object.keys(data)) {
          const _errs4 = errors;
          if (!validate256(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "call_ring_duration" || key0 === "nodes")) {
          validate253.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.call_ring_duration !== void 0 && func0.call(data, "call_ring_duration")) {
          const _errs2 = errors;
          if (!validate228(data.call_ring_duration, { instancePath: instancePath + "/call_ring_duration", parentData: data, parentDataProperty: "call_ring_duration", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nodes !== void 0 && func0.call(data, "nodes")) {
            const _errs3 = errors;
            if (!validate255(data.nodes, { instancePath: instancePath + "/nodes", parentData: data, parentDataProperty: "nodes", rootData })) {
              vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate253.errors = vErrors;
  return errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "expires_after")) {
          validate267.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.expires_after !== void 0 && func0.call(data, "expires_after")) {
          if (!validate228(data.expires_after, { instancePath: instancePath + "/expires_after", parentData: data, parentDataProperty: "expires_after", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate267.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate267.errors = vErrors;
  return errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "early_adopter_cutoff" || key0 === "min_username_length")) {
          validate270.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.early_adopter_cutoff !== void 0 && func0.call(data, "early_adopter_cutoff")) {
          const _errs2 = errors;
          if (!validate228(data.early_adopter_cutoff, { instancePath: instancePath + "/early_adopter_cutoff", parentData: data, parentDataProperty: "early_adopter_cutoff", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min_username_length !== void 0 && func0.call(data, "min_username_length")) {
            const _errs3 = errors;
            if (!validate228(data.min_username_length, { instancePath: instancePath + "/min_username_length", parentData: data, parentDataProperty: "min_username_length", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate270.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "registration" || key0 === "smtp" || key0 === "security" || key0 === "workers" || key0 === "livekit" || key0 === "audit_logs" || key0 === "users")) {
          validate214.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.registration !== void 0 && func0.call(data, "registration")) {
          const _errs2 = errors;
          if (!validate215(data.registration, { instancePath: instancePath + "/registration", parentData: data, parentDataProperty: "registration", rootData })) {
            vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.smtp !== void 0 && func0.call(data, "smtp")) {
            const _errs3 = errors;
            if (!validate218(data.smtp, { instancePath: instancePath + "/smtp", parentData: data, parentDataProperty: "smtp", rootData })) {
              vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.security !== void 0 && func0.call(data, "security")) {
              const _errs4 = errors;
              if (!validate234(data.security, { instancePath: instancePath + "/security", parentData: data, parentDataProperty: "security", rootData })) {
                vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.workers !== void 0 && func0.call(data, "workers")) {
                const _errs5 = errors;
                if (!validate250(data.workers, { instancePath: instancePath + "/workers", parentData: data, parentDataProperty: "workers", rootData })) {
                  vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.livekit !== void 0 && func0.call(data, "livekit")) {
                  const _errs6 = errors;
                  if (!validate253(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                    vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.audit_logs !== void 0 && func0.call(data, "audit_logs")) {
                    const _errs7 = errors;
                    if (!validate267(data.audit_logs, { instancePath: instancePath + "/audit_logs", parentData: data, parentDataProperty: "audit_logs", rootData })) {
                      vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.users !== void 0 && func0.call(data, "users")) {
                      const _errs8 = errors;
                      if (!validate270(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
                        vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
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
    } else {
      validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
var schema76 = { "type": "object", "properties": { "production": { "$ref": "#/definitions/d10" }, "mass_mention_chunk_size": { "$ref": "#/definitions/d53" }, "render_cache_time": { "$ref": "#/definitions/d53" }, "exchange": { "$ref": "#/definitions/d7" }, "message_queue": { "$ref": "#/definitions/d7" }, "mass_mention_queue": { "$ref": "#/definitions/d7" }, "fr_accepted_queue": { "$ref": "#/definitions/d7" }, "fr_received_queue": { "$ref": "#/definitions/d7" }, "dm_call_queue": { "$ref": "#/definitions/d7" }, "generic_queue": { "$ref": "#/definitions/d7" }, "ack_queue": { "$ref": "#/definitions/d7" }, "vapid": { "$ref": "#/definitions/d68" }, "fcm": { "$ref": "#/definitions/d69" }, "apn": { "$ref": "#/definitions/d70" } }, "additionalProperties": false };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "queue" || key0 === "private_key" || key0 === "public_key")) {
          validate287.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.queue !== void 0 && func0.call(data, "queue")) {
          const _errs2 = errors;
          if (!validate42(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.private_key !== void 0 && func0.call(data, "private_key")) {
            const _errs3 = errors;
            if (!validate42(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.public_key !== void 0 && func0.call(data, "public_key")) {
              const _errs4 = errors;
              if (!validate42(data.public_key, { instancePath: instancePath + "/public_key", parentData: data, parentDataProperty: "public_key", rootData })) {
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
    } else {
      validate287.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate287.errors = vErrors;
  return errors === 0;
}
var schema78 = { "type": "object", "properties": { "queue": { "$ref": "#/definitions/d7" }, "key_type": { "$ref": "#/definitions/d7" }, "project_id": { "$ref": "#/definitions/d7" }, "private_key_id": { "$ref": "#/definitions/d7" }, "private_key": { "$ref": "#/definitions/d7" }, "client_email": { "$ref": "#/definitions/d7" }, "client_id": { "$ref": "#/definitions/d7" }, "auth_uri": { "$ref": "#/definitions/d7" }, "token_uri": { "$ref": "#/definitions/d7" }, "auth_provider_x509_cert_url": { "$ref": "#/definitions/d7" }, "client_x509_cert_url": { "$ref": "#/definitions/d7" } }, "additionalProperties": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema78.properties, key0)) {
          validate292.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.queue !== void 0 && func0.call(data, "queue")) {
          const _errs2 = errors;
          if (!validate42(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key_type !== void 0 && func0.call(data, "key_type")) {
            const _errs3 = errors;
            if (!validate42(data.key_type, { instancePath: instancePath + "/key_type", parentData: data, parentDataProperty: "key_type", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.project_id !== void 0 && func0.call(data, "project_id")) {
              const _errs4 = errors;
              if (!validate42(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.private_key_id !== void 0 && func0.call(data, "private_key_id")) {
                const _errs5 = errors;
                if (!validate42(data.private_key_id, { instancePath: instancePath + "/private_key_id", parentData: data, parentDataProperty: "private_key_id", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.private_key !== void 0 && func0.call(data, "private_key")) {
                  const _errs6 = errors;
                  if (!validate42(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.client_email !== void 0 && func0.call(data, "client_email")) {
                    const _errs7 = errors;
                    if (!validate42(data.client_email, { instancePath: instancePath + "/client_email", parentData: data, parentDataProperty: "client_email", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.client_id !== void 0 && func0.call(data, "client_id")) {
                      const _errs8 = errors;
                      if (!validate42(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.auth_uri !== void 0 && func0.call(data, "auth_uri")) {
                        const _errs9 = errors;
                        if (!validate42(data.auth_uri, { instancePath: instancePath + "/auth_uri", parentData: data, parentDataProperty: "auth_uri", rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.token_uri !== void 0 && func0.call(data, "token_uri")) {
                          const _errs10 = errors;
                          if (!validate42(data.token_uri, { instancePath: instancePath + "/token_uri", parentData: data, parentDataProperty: "token_uri", rootData })) {
                            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.auth_provider_x509_cert_url !== void 0 && func0.call(data, "auth_provider_x509_cert_url")) {
                            const _errs11 = errors;
                            if (!validate42(data.auth_provider_x509_cert_url, { instancePath: instancePath + "/auth_provider_x509_cert_url", parentData: data, parentDataProperty: "auth_provider_x509_cert_url", rootData })) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.client_x509_cert_url !== void 0 && func0.call(data, "client_x509_cert_url")) {
                              const _errs12 = errors;
                              if (!validate42(data.client_x509_cert_url, { instancePath: instancePath + "/client_x509_cert_url", parentData: data, parentDataProperty: "client_x509_cert_url", rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
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
          }
        }
      }
    } else {
      validate292.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "sandbox" || key0 === "queue" || key0 === "pkcs8" || key0 === "key_id" || key0 === "team_id")) {
          validate305.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.sandbox !== void 0 && func0.call(data, "sandbox")) {
          const _errs2 = errors;
          if (!validate51(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.queue !== void 0 && func0.call(data, "queue")) {
            const _errs3 = errors;
            if (!validate42(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.pkcs8 !== void 0 && func0.call(data, "pkcs8")) {
              const _errs4 = errors;
              if (!validate42(data.pkcs8, { instancePath: instancePath + "/pkcs8", parentData: data, parentDataProperty: "pkcs8", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.key_id !== void 0 && func0.call(data, "key_id")) {
                const _errs5 = errors;
                if (!validate42(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.team_id !== void 0 && func0.call(data, "team_id")) {
                  const _errs6 = errors;
                  if (!validate42(data.team_id, { instancePath: instancePath + "/team_id", parentData: data, parentDataProperty: "team_id", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate305.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema76.properties, key0)) {
          validate275.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.production !== void 0 && func0.call(data, "production")) {
          const _errs2 = errors;
          if (!validate51(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mass_mention_chunk_size !== void 0 && func0.call(data, "mass_mention_chunk_size")) {
            const _errs3 = errors;
            if (!validate228(data.mass_mention_chunk_size, { instancePath: instancePath + "/mass_mention_chunk_size", parentData: data, parentDataProperty: "mass_mention_chunk_size", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.render_cache_time !== void 0 && func0.call(data, "render_cache_time")) {
              const _errs4 = errors;
              if (!validate228(data.render_cache_time, { instancePath: instancePath + "/render_cache_time", parentData: data, parentDataProperty: "render_cache_time", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exchange !== void 0 && func0.call(data, "exchange")) {
                const _errs5 = errors;
                if (!validate42(data.exchange, { instancePath: instancePath + "/exchange", parentData: data, parentDataProperty: "exchange", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message_queue !== void 0 && func0.call(data, "message_queue")) {
                  const _errs6 = errors;
                  if (!validate42(data.message_queue, { instancePath: instancePath + "/message_queue", parentData: data, parentDataProperty: "message_queue", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mass_mention_queue !== void 0 && func0.call(data, "mass_mention_queue")) {
                    const _errs7 = errors;
                    if (!validate42(data.mass_mention_queue, { instancePath: instancePath + "/mass_mention_queue", parentData: data, parentDataProperty: "mass_mention_queue", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fr_accepted_queue !== void 0 && func0.call(data, "fr_accepted_queue")) {
                      const _errs8 = errors;
                      if (!validate42(data.fr_accepted_queue, { instancePath: instancePath + "/fr_accepted_queue", parentData: data, parentDataProperty: "fr_accepted_queue", rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.fr_received_queue !== void 0 && func0.call(data, "fr_received_queue")) {
                        const _errs9 = errors;
                        if (!validate42(data.fr_received_queue, { instancePath: instancePath + "/fr_received_queue", parentData: data, parentDataProperty: "fr_received_queue", rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dm_call_queue !== void 0 && func0.call(data, "dm_call_queue")) {
                          const _errs10 = errors;
                          if (!validate42(data.dm_call_queue, { instancePath: instancePath + "/dm_call_queue", parentData: data, parentDataProperty: "dm_call_queue", rootData })) {
                            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.generic_queue !== void 0 && func0.call(data, "generic_queue")) {
                            const _errs11 = errors;
                            if (!validate42(data.generic_queue, { instancePath: instancePath + "/generic_queue", parentData: data, parentDataProperty: "generic_queue", rootData })) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.ack_queue !== void 0 && func0.call(data, "ack_queue")) {
                              const _errs12 = errors;
                              if (!validate42(data.ack_queue, { instancePath: instancePath + "/ack_queue", parentData: data, parentDataProperty: "ack_queue", rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.vapid !== void 0 && func0.call(data, "vapid")) {
                                const _errs13 = errors;
                                if (!validate287(data.vapid, { instancePath: instancePath + "/vapid", parentData: data, parentDataProperty: "vapid", rootData })) {
                                  vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.fcm !== void 0 && func0.call(data, "fcm")) {
                                  const _errs14 = errors;
                                  if (!validate292(data.fcm, { instancePath: instancePath + "/fcm", parentData: data, parentDataProperty: "fcm", rootData })) {
                                    vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.apn !== void 0 && func0.call(data, "apn")) {
                                    const _errs15 = errors;
                                    if (!validate305(data.apn, { instancePath: instancePath + "/apn", parentData: data, parentDataProperty: "apn", rootData })) {
                                      vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "blocked_domains")) {
          validate313.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.blocked_domains !== void 0 && func0.call(data, "blocked_domains")) {
          if (!validate238(data.blocked_domains, { instancePath: instancePath + "/blocked_domains", parentData: data, parentDataProperty: "blocked_domains", rootData })) {
            vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate313.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate313.errors = vErrors;
  return errors === 0;
}
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        validate318.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate318.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    } else {
      validate318.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } }];
      return false;
    }
  }
  validate318.errors = vErrors;
  return errors === 0;
}
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate325.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate325.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate228(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate325.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate325.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "min_file_size" || key0 === "min_resolution" || key0 === "max_mega_pixels" || key0 === "max_pixel_side")) {
          validate323.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.min_file_size !== void 0 && func0.call(data, "min_file_size")) {
          const _errs2 = errors;
          if (!validate228(data.min_file_size, { instancePath: instancePath + "/min_file_size", parentData: data, parentDataProperty: "min_file_size", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min_resolution !== void 0 && func0.call(data, "min_resolution")) {
            const _errs3 = errors;
            if (!validate325(data.min_resolution, { instancePath: instancePath + "/min_resolution", parentData: data, parentDataProperty: "min_resolution", rootData })) {
              vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max_mega_pixels !== void 0 && func0.call(data, "max_mega_pixels")) {
              const _errs4 = errors;
              if (!validate228(data.max_mega_pixels, { instancePath: instancePath + "/max_mega_pixels", parentData: data, parentDataProperty: "max_mega_pixels", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max_pixel_side !== void 0 && func0.call(data, "max_pixel_side")) {
                const _errs5 = errors;
                if (!validate228(data.max_pixel_side, { instancePath: instancePath + "/max_pixel_side", parentData: data, parentDataProperty: "max_pixel_side", rootData })) {
                  vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate331.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 of Object.keys(data)) {
          if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
            const _errs4 = errors;
            if (!validate325(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.attachments !== void 0 && func0.call(data, "attachments")) {
            const _errs5 = errors;
            if (!validate325(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
              vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.avatars !== void 0 && func0.call(data, "avatars")) {
              const _errs6 = errors;
              if (!validate325(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
                vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.backgrounds !== void 0 && func0.call(data, "backgrounds")) {
                const _errs7 = errors;
                if (!validate325(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
                  vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.icons !== void 0 && func0.call(data, "icons")) {
                  const _errs8 = errors;
                  if (!validate325(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
                    vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs8 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.banners !== void 0 && func0.call(data, "banners")) {
                    const _errs9 = errors;
                    if (!validate325(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
                      vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.emojis !== void 0 && func0.call(data, "emojis")) {
                      const _errs10 = errors;
                      if (!validate325(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
                        vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate331.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate331.errors = vErrors;
  return errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "endpoint" || key0 === "path_style_buckets" || key0 === "region" || key0 === "access_key_id" || key0 === "secret_access_key" || key0 === "default_bucket")) {
          validate340.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.endpoint !== void 0 && func0.call(data, "endpoint")) {
          const _errs2 = errors;
          if (!validate42(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.path_style_buckets !== void 0 && func0.call(data, "path_style_buckets")) {
            const _errs3 = errors;
            if (!validate51(data.path_style_buckets, { instancePath: instancePath + "/path_style_buckets", parentData: data, parentDataProperty: "path_style_buckets", rootData })) {
              vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.region !== void 0 && func0.call(data, "region")) {
              const _errs4 = errors;
              if (!validate42(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.access_key_id !== void 0 && func0.call(data, "access_key_id")) {
                const _errs5 = errors;
                if (!validate42(data.access_key_id, { instancePath: instancePath + "/access_key_id", parentData: data, parentDataProperty: "access_key_id", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.secret_access_key !== void 0 && func0.call(data, "secret_access_key")) {
                  const _errs6 = errors;
                  if (!validate42(data.secret_access_key, { instancePath: instancePath + "/secret_access_key", parentData: data, parentDataProperty: "secret_access_key", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.default_bucket !== void 0 && func0.call(data, "default_bucket")) {
                    const _errs7 = errors;
                    if (!validate42(data.default_bucket, { instancePath: instancePath + "/default_bucket", parentData: data, parentDataProperty: "default_bucket", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate340.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate340.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "encryption_key" || key0 === "webp_quality" || key0 === "blocked_mime_types" || key0 === "clamd_host" || key0 === "scan_mime_types" || key0 === "limit" || key0 === "preview" || key0 === "s3")) {
          validate316.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.encryption_key !== void 0 && func0.call(data, "encryption_key")) {
          const _errs2 = errors;
          if (!validate42(data.encryption_key, { instancePath: instancePath + "/encryption_key", parentData: data, parentDataProperty: "encryption_key", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.webp_quality !== void 0 && func0.call(data, "webp_quality")) {
            const _errs3 = errors;
            if (!validate318(data.webp_quality, { instancePath: instancePath + "/webp_quality", parentData: data, parentDataProperty: "webp_quality", rootData })) {
              vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blocked_mime_types !== void 0 && func0.call(data, "blocked_mime_types")) {
              const _errs4 = errors;
              if (!validate238(data.blocked_mime_types, { instancePath: instancePath + "/blocked_mime_types", parentData: data, parentDataProperty: "blocked_mime_types", rootData })) {
                vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.clamd_host !== void 0 && func0.call(data, "clamd_host")) {
                const _errs5 = errors;
                if (!validate42(data.clamd_host, { instancePath: instancePath + "/clamd_host", parentData: data, parentDataProperty: "clamd_host", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scan_mime_types !== void 0 && func0.call(data, "scan_mime_types")) {
                  const _errs6 = errors;
                  if (!validate238(data.scan_mime_types, { instancePath: instancePath + "/scan_mime_types", parentData: data, parentDataProperty: "scan_mime_types", rootData })) {
                    vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== void 0 && func0.call(data, "limit")) {
                    const _errs7 = errors;
                    if (!validate323(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.preview !== void 0 && func0.call(data, "preview")) {
                      const _errs8 = errors;
                      if (!validate331(data.preview, { instancePath: instancePath + "/preview", parentData: data, parentDataProperty: "preview", rootData })) {
                        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.s3 !== void 0 && func0.call(data, "s3")) {
                        const _errs9 = errors;
                        if (!validate340(data.s3, { instancePath: instancePath + "/s3", parentData: data, parentDataProperty: "s3", rootData })) {
                          vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      validate316.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate316.errors = vErrors;
  return errors === 0;
}
var schema89 = { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "#/definitions/d53" }, "bots": { "$ref": "#/definitions/d53" }, "message_length": { "$ref": "#/definitions/d53" }, "message_attachments": { "$ref": "#/definitions/d53" }, "servers": { "$ref": "#/definitions/d53" }, "voice_quality": { "$ref": "#/definitions/d80" }, "video": { "$ref": "#/definitions/d10" }, "video_resolution": { "$ref": "#/definitions/d81" }, "video_aspect_ratio": { "$ref": "#/definitions/d82" }, "file_upload_size_limit": { "$ref": "#/definitions/d83" } }, "additionalProperties": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate360.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        validate360.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate360.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate360.errors = vErrors;
  return errors === 0;
}
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate363.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate363.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate360(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate363.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate363.errors = vErrors;
  return errors === 0;
}
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        validate366.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 2) {
          validate366.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate258(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      }
    } else {
      validate366.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate366.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate369.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 of Object.keys(data)) {
          if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
            const _errs4 = errors;
            if (!validate228(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.attachments !== void 0 && func0.call(data, "attachments")) {
            const _errs5 = errors;
            if (!validate228(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.avatars !== void 0 && func0.call(data, "avatars")) {
              const _errs6 = errors;
              if (!validate228(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.backgrounds !== void 0 && func0.call(data, "backgrounds")) {
                const _errs7 = errors;
                if (!validate228(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
                  vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.icons !== void 0 && func0.call(data, "icons")) {
                  const _errs8 = errors;
                  if (!validate228(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
                    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs8 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.banners !== void 0 && func0.call(data, "banners")) {
                    const _errs9 = errors;
                    if (!validate228(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
                      vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.emojis !== void 0 && func0.call(data, "emojis")) {
                      const _errs10 = errors;
                      if (!validate228(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
                        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate369.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate369.errors = vErrors;
  return errors === 0;
}
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema89.properties, key0)) {
          validate354.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.outgoing_friend_requests !== void 0 && func0.call(data, "outgoing_friend_requests")) {
          const _errs2 = errors;
          if (!validate228(data.outgoing_friend_requests, { instancePath: instancePath + "/outgoing_friend_requests", parentData: data, parentDataProperty: "outgoing_friend_requests", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.bots !== void 0 && func0.call(data, "bots")) {
            const _errs3 = errors;
            if (!validate228(data.bots, { instancePath: instancePath + "/bots", parentData: data, parentDataProperty: "bots", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message_length !== void 0 && func0.call(data, "message_length")) {
              const _errs4 = errors;
              if (!validate228(data.message_length, { instancePath: instancePath + "/message_length", parentData: data, parentDataProperty: "message_length", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message_attachments !== void 0 && func0.call(data, "message_attachments")) {
                const _errs5 = errors;
                if (!validate228(data.message_attachments, { instancePath: instancePath + "/message_attachments", parentData: data, parentDataProperty: "message_attachments", rootData })) {
                  vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.servers !== void 0 && func0.call(data, "servers")) {
                  const _errs6 = errors;
                  if (!validate228(data.servers, { instancePath: instancePath + "/servers", parentData: data, parentDataProperty: "servers", rootData })) {
                    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.voice_quality !== void 0 && func0.call(data, "voice_quality")) {
                    const _errs7 = errors;
                    if (!validate360(data.voice_quality, { instancePath: instancePath + "/voice_quality", parentData: data, parentDataProperty: "voice_quality", rootData })) {
                      vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.video !== void 0 && func0.call(data, "video")) {
                      const _errs8 = errors;
                      if (!validate51(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData })) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.video_resolution !== void 0 && func0.call(data, "video_resolution")) {
                        const _errs9 = errors;
                        if (!validate363(data.video_resolution, { instancePath: instancePath + "/video_resolution", parentData: data, parentDataProperty: "video_resolution", rootData })) {
                          vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.video_aspect_ratio !== void 0 && func0.call(data, "video_aspect_ratio")) {
                          const _errs10 = errors;
                          if (!validate366(data.video_aspect_ratio, { instancePath: instancePath + "/video_aspect_ratio", parentData: data, parentDataProperty: "video_aspect_ratio", rootData })) {
                            vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.file_upload_size_limit !== void 0 && func0.call(data, "file_upload_size_limit")) {
                            const _errs11 = errors;
                            if (!validate369(data.file_upload_size_limit, { instancePath: instancePath + "/file_upload_size_limit", parentData: data, parentDataProperty: "file_upload_size_limit", rootData })) {
                              vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
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
        }
      }
    } else {
      validate354.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate354.errors = vErrors;
  return errors === 0;
}
var schema94 = { "type": "object", "properties": { "group_size": { "$ref": "#/definitions/d53" }, "message_embeds": { "$ref": "#/definitions/d53" }, "message_replies": { "$ref": "#/definitions/d53" }, "message_reactions": { "$ref": "#/definitions/d53" }, "server_emoji": { "$ref": "#/definitions/d53" }, "server_roles": { "$ref": "#/definitions/d53" }, "server_channels": { "$ref": "#/definitions/d53" }, "new_user_hours": { "$ref": "#/definitions/d53" }, "body_limit_size": { "$ref": "#/definitions/d53" }, "restrict_server_creation": { "$ref": "#/definitions/d56" } }, "additionalProperties": false };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema94.properties, key0)) {
          validate379.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.group_size !== void 0 && func0.call(data, "group_size")) {
          const _errs2 = errors;
          if (!validate228(data.group_size, { instancePath: instancePath + "/group_size", parentData: data, parentDataProperty: "group_size", rootData })) {
            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message_embeds !== void 0 && func0.call(data, "message_embeds")) {
            const _errs3 = errors;
            if (!validate228(data.message_embeds, { instancePath: instancePath + "/message_embeds", parentData: data, parentDataProperty: "message_embeds", rootData })) {
              vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message_replies !== void 0 && func0.call(data, "message_replies")) {
              const _errs4 = errors;
              if (!validate228(data.message_replies, { instancePath: instancePath + "/message_replies", parentData: data, parentDataProperty: "message_replies", rootData })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message_reactions !== void 0 && func0.call(data, "message_reactions")) {
                const _errs5 = errors;
                if (!validate228(data.message_reactions, { instancePath: instancePath + "/message_reactions", parentData: data, parentDataProperty: "message_reactions", rootData })) {
                  vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.server_emoji !== void 0 && func0.call(data, "server_emoji")) {
                  const _errs6 = errors;
                  if (!validate228(data.server_emoji, { instancePath: instancePath + "/server_emoji", parentData: data, parentDataProperty: "server_emoji", rootData })) {
                    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.server_roles !== void 0 && func0.call(data, "server_roles")) {
                    const _errs7 = errors;
                    if (!validate228(data.server_roles, { instancePath: instancePath + "/server_roles", parentData: data, parentDataProperty: "server_roles", rootData })) {
                      vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.server_channels !== void 0 && func0.call(data, "server_channels")) {
                      const _errs8 = errors;
                      if (!validate228(data.server_channels, { instancePath: instancePath + "/server_channels", parentData: data, parentDataProperty: "server_channels", rootData })) {
                        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.new_user_hours !== void 0 && func0.call(data, "new_user_hours")) {
                        const _errs9 = errors;
                        if (!validate228(data.new_user_hours, { instancePath: instancePath + "/new_user_hours", parentData: data, parentDataProperty: "new_user_hours", rootData })) {
                          vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.body_limit_size !== void 0 && func0.call(data, "body_limit_size")) {
                          const _errs10 = errors;
                          if (!validate228(data.body_limit_size, { instancePath: instancePath + "/body_limit_size", parentData: data, parentDataProperty: "body_limit_size", rootData })) {
                            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.restrict_server_creation !== void 0 && func0.call(data, "restrict_server_creation")) {
                            const _errs11 = errors;
                            if (!validate238(data.restrict_server_creation, { instancePath: instancePath + "/restrict_server_creation", parentData: data, parentDataProperty: "restrict_server_creation", rootData })) {
                              vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
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
        }
      }
    } else {
      validate379.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate379.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 of Object.keys(data)) {
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate353.errors = vErrors;
          return false;
          break;
        }
      }
      if (valid0) {
        const _errs3 = errors;
        for (const key1 of Object.keys(data)) {
          if (!(key1 === "global" || key1 === "new_user" || key1 === "default")) {
            const _errs4 = errors;
            if (!validate354(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
        if (_errs3 === errors) {
          if (data.global !== void 0 && func0.call(data, "global")) {
            const _errs5 = errors;
            if (!validate379(data.global, { instancePath: instancePath + "/global", parentData: data, parentDataProperty: "global", rootData })) {
              vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.new_user !== void 0 && func0.call(data, "new_user")) {
              const _errs6 = errors;
              if (!validate354(data.new_user, { instancePath: instancePath + "/new_user", parentData: data, parentDataProperty: "new_user", rootData })) {
                vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.default !== void 0 && func0.call(data, "default")) {
                const _errs7 = errors;
                if (!validate354(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData })) {
                  vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    } else {
      validate353.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate395.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate395.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate395.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
          return false;
        }
      }
    }
  }
  validate395.errors = vErrors;
  return errors === 0;
}
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "process_message_delay_limit" || key0 === "seen_events_cache_size")) {
          validate394.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.process_message_delay_limit !== void 0 && func0.call(data, "process_message_delay_limit")) {
          const _errs2 = errors;
          if (!validate395(data.process_message_delay_limit, { instancePath: instancePath + "/process_message_delay_limit", parentData: data, parentDataProperty: "process_message_delay_limit", rootData })) {
            vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.seen_events_cache_size !== void 0 && func0.call(data, "seen_events_cache_size")) {
            const _errs3 = errors;
            if (!validate360(data.seen_events_cache_size, { instancePath: instancePath + "/seen_events_cache_size", parentData: data, parentDataProperty: "seen_events_cache_size", rootData })) {
              vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate394.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate394.errors = vErrors;
  return errors === 0;
}
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "terms_of_service" || key0 === "privacy_policy" || key0 === "guidelines")) {
          validate399.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.terms_of_service !== void 0 && func0.call(data, "terms_of_service")) {
          const _errs2 = errors;
          if (!validate42(data.terms_of_service, { instancePath: instancePath + "/terms_of_service", parentData: data, parentDataProperty: "terms_of_service", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.privacy_policy !== void 0 && func0.call(data, "privacy_policy")) {
            const _errs3 = errors;
            if (!validate42(data.privacy_policy, { instancePath: instancePath + "/privacy_policy", parentData: data, parentDataProperty: "privacy_policy", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.guidelines !== void 0 && func0.call(data, "guidelines")) {
              const _errs4 = errors;
              if (!validate42(data.guidelines, { instancePath: instancePath + "/guidelines", parentData: data, parentDataProperty: "guidelines", rootData })) {
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
    } else {
      validate399.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate399.errors = vErrors;
  return errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "webhooks_enabled" || key0 === "mass_mentions_send_notifications" || key0 === "mass_mentions_enabled" || key0 === "limits" || key0 === "advanced" || key0 === "legal_links")) {
          validate349.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.webhooks_enabled !== void 0 && func0.call(data, "webhooks_enabled")) {
          const _errs2 = errors;
          if (!validate51(data.webhooks_enabled, { instancePath: instancePath + "/webhooks_enabled", parentData: data, parentDataProperty: "webhooks_enabled", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mass_mentions_send_notifications !== void 0 && func0.call(data, "mass_mentions_send_notifications")) {
            const _errs3 = errors;
            if (!validate51(data.mass_mentions_send_notifications, { instancePath: instancePath + "/mass_mentions_send_notifications", parentData: data, parentDataProperty: "mass_mentions_send_notifications", rootData })) {
              vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mass_mentions_enabled !== void 0 && func0.call(data, "mass_mentions_enabled")) {
              const _errs4 = errors;
              if (!validate51(data.mass_mentions_enabled, { instancePath: instancePath + "/mass_mentions_enabled", parentData: data, parentDataProperty: "mass_mentions_enabled", rootData })) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.limits !== void 0 && func0.call(data, "limits")) {
                const _errs5 = errors;
                if (!validate353(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                  vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.advanced !== void 0 && func0.call(data, "advanced")) {
                  const _errs6 = errors;
                  if (!validate394(data.advanced, { instancePath: instancePath + "/advanced", parentData: data, parentDataProperty: "advanced", rootData })) {
                    vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.legal_links !== void 0 && func0.call(data, "legal_links")) {
                    const _errs7 = errors;
                    if (!validate399(data.legal_links, { instancePath: instancePath + "/legal_links", parentData: data, parentDataProperty: "legal_links", rootData })) {
                      vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate349.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "api" || key0 === "events" || key0 === "voice_ingress" || key0 === "files" || key0 === "proxy" || key0 === "pushd" || key0 === "crond" || key0 === "gifbox")) {
          validate405.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.api !== void 0 && func0.call(data, "api")) {
          const _errs2 = errors;
          if (!validate42(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.events !== void 0 && func0.call(data, "events")) {
            const _errs3 = errors;
            if (!validate42(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.voice_ingress !== void 0 && func0.call(data, "voice_ingress")) {
              const _errs4 = errors;
              if (!validate42(data.voice_ingress, { instancePath: instancePath + "/voice_ingress", parentData: data, parentDataProperty: "voice_ingress", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.files !== void 0 && func0.call(data, "files")) {
                const _errs5 = errors;
                if (!validate42(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.proxy !== void 0 && func0.call(data, "proxy")) {
                  const _errs6 = errors;
                  if (!validate42(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pushd !== void 0 && func0.call(data, "pushd")) {
                    const _errs7 = errors;
                    if (!validate42(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.crond !== void 0 && func0.call(data, "crond")) {
                      const _errs8 = errors;
                      if (!validate42(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gifbox !== void 0 && func0.call(data, "gifbox")) {
                        const _errs9 = errors;
                        if (!validate42(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      validate405.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate405.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!func0.call(schema54.properties, key0)) {
          validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.production !== void 0 && func0.call(data, "production")) {
          const _errs2 = errors;
          if (!validate51(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.disable_events_dont_use !== void 0 && func0.call(data, "disable_events_dont_use")) {
            const _errs3 = errors;
            if (!validate51(data.disable_events_dont_use, { instancePath: instancePath + "/disable_events_dont_use", parentData: data, parentDataProperty: "disable_events_dont_use", rootData })) {
              vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0 && func0.call(data, "environment")) {
              const _errs4 = errors;
              if (!validate42(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.database !== void 0 && func0.call(data, "database")) {
                const _errs5 = errors;
                if (!validate189(data.database, { instancePath: instancePath + "/database", parentData: data, parentDataProperty: "database", rootData })) {
                  vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hosts !== void 0 && func0.call(data, "hosts")) {
                  const _errs6 = errors;
                  if (!validate194(data.hosts, { instancePath: instancePath + "/hosts", parentData: data, parentDataProperty: "hosts", rootData })) {
                    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rabbit !== void 0 && func0.call(data, "rabbit")) {
                    const _errs7 = errors;
                    if (!validate204(data.rabbit, { instancePath: instancePath + "/rabbit", parentData: data, parentDataProperty: "rabbit", rootData })) {
                      vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.api !== void 0 && func0.call(data, "api")) {
                      const _errs8 = errors;
                      if (!validate214(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
                        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.pushd !== void 0 && func0.call(data, "pushd")) {
                        const _errs9 = errors;
                        if (!validate275(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                          vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.january !== void 0 && func0.call(data, "january")) {
                          const _errs10 = errors;
                          if (!validate313(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
                            vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.files !== void 0 && func0.call(data, "files")) {
                            const _errs11 = errors;
                            if (!validate316(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
                              vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.features !== void 0 && func0.call(data, "features")) {
                              const _errs12 = errors;
                              if (!validate349(data.features, { instancePath: instancePath + "/features", parentData: data, parentDataProperty: "features", rootData })) {
                                vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.sentry !== void 0 && func0.call(data, "sentry")) {
                                const _errs13 = errors;
                                if (!validate405(data.sentry, { instancePath: instancePath + "/sentry", parentData: data, parentDataProperty: "sentry", rootData })) {
                                  vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
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
            }
          }
        }
      }
    } else {
      validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$", "u");
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate417.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$" } }];
        return false;
      }
    } else {
      validate417.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate417.errors = vErrors;
  return errors === 0;
}
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "jetstack" || key0 === "haproxytech" || key0 === "emberstack" || key0 === "bitnami" || key0 === "minio" || key0 === "livekit")) {
          validate416.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.jetstack !== void 0 && func0.call(data, "jetstack")) {
          const _errs2 = errors;
          if (!validate417(data.jetstack, { instancePath: instancePath + "/jetstack", parentData: data, parentDataProperty: "jetstack", rootData })) {
            vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.haproxytech !== void 0 && func0.call(data, "haproxytech")) {
            const _errs3 = errors;
            if (!validate417(data.haproxytech, { instancePath: instancePath + "/haproxytech", parentData: data, parentDataProperty: "haproxytech", rootData })) {
              vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.emberstack !== void 0 && func0.call(data, "emberstack")) {
              const _errs4 = errors;
              if (!validate417(data.emberstack, { instancePath: instancePath + "/emberstack", parentData: data, parentDataProperty: "emberstack", rootData })) {
                vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bitnami !== void 0 && func0.call(data, "bitnami")) {
                const _errs5 = errors;
                if (!validate417(data.bitnami, { instancePath: instancePath + "/bitnami", parentData: data, parentDataProperty: "bitnami", rootData })) {
                  vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.minio !== void 0 && func0.call(data, "minio")) {
                  const _errs6 = errors;
                  if (!validate417(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
                    vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.livekit !== void 0 && func0.call(data, "livekit")) {
                    const _errs7 = errors;
                    if (!validate417(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                      vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate416.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate416.errors = vErrors;
  return errors === 0;
}
var pattern21 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "u");
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern21.test(data)) {
        validate426.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" } }];
        return false;
      }
    } else {
      validate426.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate426.errors = vErrors;
  return errors === 0;
}
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.certManager === void 0 || !func0.call(data, "certManager")) && (missing0 = "certManager") || (data.ingress === void 0 || !func0.call(data, "ingress")) && (missing0 = "ingress") || (data.reflector === void 0 || !func0.call(data, "reflector")) && (missing0 = "reflector") || (data.mongodb === void 0 || !func0.call(data, "mongodb")) && (missing0 = "mongodb") || (data.redis === void 0 || !func0.call(data, "redis")) && (missing0 = "redis") || (data.minio === void 0 || !func0.call(data, "minio")) && (missing0 = "minio") || (data.livekit === void 0 || !func0.call(data, "livekit")) && (missing0 = "livekit")) {
        validate425.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "certManager" || key0 === "ingress" || key0 === "reflector" || key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "livekit")) {
            validate425.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.certManager !== void 0 && func0.call(data, "certManager")) {
            const _errs2 = errors;
            if (!validate426(data.certManager, { instancePath: instancePath + "/certManager", parentData: data, parentDataProperty: "certManager", rootData })) {
              vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ingress !== void 0 && func0.call(data, "ingress")) {
              const _errs3 = errors;
              if (!validate426(data.ingress, { instancePath: instancePath + "/ingress", parentData: data, parentDataProperty: "ingress", rootData })) {
                vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reflector !== void 0 && func0.call(data, "reflector")) {
                const _errs4 = errors;
                if (!validate426(data.reflector, { instancePath: instancePath + "/reflector", parentData: data, parentDataProperty: "reflector", rootData })) {
                  vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mongodb !== void 0 && func0.call(data, "mongodb")) {
                  const _errs5 = errors;
                  if (!validate426(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
                    vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.redis !== void 0 && func0.call(data, "redis")) {
                    const _errs6 = errors;
                    if (!validate426(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                      vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.minio !== void 0 && func0.call(data, "minio")) {
                      const _errs7 = errors;
                      if (!validate426(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
                        vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.livekit !== void 0 && func0.call(data, "livekit")) {
                        const _errs8 = errors;
                        if (!validate426(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                          vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
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
      validate425.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate425.errors = vErrors;
  return errors === 0;
}
var pattern22 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$", "u");
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern22.test(data)) {
        validate436.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$" } }];
        return false;
      }
    } else {
      validate436.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate436.errors = vErrors;
  return errors === 0;
}
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.mongodb === void 0 || !func0.call(data, "mongodb")) && (missing0 = "mongodb") || (data.redis === void 0 || !func0.call(data, "redis")) && (missing0 = "redis") || (data.rabbitmq === void 0 || !func0.call(data, "rabbitmq")) && (missing0 = "rabbitmq")) {
        validate435.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "mongodb" || key0 === "redis" || key0 === "rabbitmq")) {
            validate435.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.mongodb !== void 0 && func0.call(data, "mongodb")) {
            const _errs2 = errors;
            if (!validate436(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
              vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redis !== void 0 && func0.call(data, "redis")) {
              const _errs3 = errors;
              if (!validate436(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rabbitmq !== void 0 && func0.call(data, "rabbitmq")) {
                const _errs4 = errors;
                if (!validate436(data.rabbitmq, { instancePath: instancePath + "/rabbitmq", parentData: data, parentDataProperty: "rabbitmq", rootData })) {
                  vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
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
      validate435.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate435.errors = vErrors;
  return errors === 0;
}
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 of Object.keys(data)) {
        if (!(key0 === "api" || key0 === "events" || key0 === "fileServer" || key0 === "proxy" || key0 === "gifbox" || key0 === "crond" || key0 === "pushd" || key0 === "voiceIngress")) {
          validate442.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.api !== void 0 && func0.call(data, "api")) {
          const _errs2 = errors;
          if (!validate436(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
            vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.events !== void 0 && func0.call(data, "events")) {
            const _errs3 = errors;
            if (!validate436(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
              vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fileServer !== void 0 && func0.call(data, "fileServer")) {
              const _errs4 = errors;
              if (!validate436(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
                vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.proxy !== void 0 && func0.call(data, "proxy")) {
                const _errs5 = errors;
                if (!validate436(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
                  vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.gifbox !== void 0 && func0.call(data, "gifbox")) {
                  const _errs6 = errors;
                  if (!validate436(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
                    vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.crond !== void 0 && func0.call(data, "crond")) {
                    const _errs7 = errors;
                    if (!validate436(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
                      vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.pushd !== void 0 && func0.call(data, "pushd")) {
                      const _errs8 = errors;
                      if (!validate436(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
                        vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.voiceIngress !== void 0 && func0.call(data, "voiceIngress")) {
                        const _errs9 = errors;
                        if (!validate436(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
                          vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
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
      validate442.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate442.errors = vErrors;
  return errors === 0;
}
var pattern23 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "u");
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern23.test(data)) {
        validate453.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" } }];
        return false;
      }
    } else {
      validate453.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate453.errors = vErrors;
  return errors === 0;
}
var pattern24 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+.*$", "u");
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate456.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+.*$" } }];
        return false;
      }
    } else {
      validate456.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate456.errors = vErrors;
  return errors === 0;
}
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.repository === void 0 || !func0.call(data, "repository")) && (missing0 = "repository") || (data.tag === void 0 || !func0.call(data, "tag")) && (missing0 = "tag") || (data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version")) {
        validate452.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!(key0 === "repository" || key0 === "tag" || key0 === "version")) {
            validate452.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.repository !== void 0 && func0.call(data, "repository")) {
            const _errs2 = errors;
            if (!validate453(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
              vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0 && func0.call(data, "tag")) {
              const _errs3 = errors;
              if (!validate436(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData })) {
                vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0 && func0.call(data, "version")) {
                const _errs4 = errors;
                if (!validate456(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
                  vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
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
      validate452.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate452.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.domain === void 0) {
        data.domain = "stoat.local";
      }
      if (data.adminEmail === void 0) {
        data.adminEmail = "";
      }
      if (data.secretOverrides === void 0) {
        data.secretOverrides = {};
      }
      if (data.vapid === void 0) {
        data.vapid = {};
      }
      if (data.files === void 0) {
        data.files = {};
      }
      if (data.apps === void 0) {
        data.apps = {};
      }
      if (data.mongodb === void 0) {
        data.mongodb = {};
      }
      if (data.redis === void 0) {
        data.redis = {};
      }
      if (data.rabbitmq === void 0) {
        data.rabbitmq = {};
      }
      if (data.minio === void 0) {
        data.minio = {};
      }
      if (data.livekit === void 0) {
        data.livekit = {};
      }
      if (data.certManager === void 0) {
        data.certManager = {};
      }
      if (data.ingress === void 0) {
        data.ingress = {};
      }
      if (data.reflector === void 0) {
        data.reflector = {};
      }
      if (data.s3 === void 0) {
        data.s3 = {};
      }
      if (data.tls === void 0) {
        data.tls = {};
      }
      if (data.smtp === void 0) {
        data.smtp = {};
      }
      if (data.revolt === void 0) {
        data.revolt = {};
      }
      if (data.chartRepositories === void 0) {
        data.chartRepositories = {};
      }
      if (data.stoatImageOverrides === void 0) {
        data.stoatImageOverrides = {};
      }
      let missing0;
      if ((data.domain === void 0 || !func0.call(data, "domain")) && (missing0 = "domain") || (data.adminEmail === void 0 || !func0.call(data, "adminEmail")) && (missing0 = "adminEmail") || (data.secretSeed === void 0 || !func0.call(data, "secretSeed")) && (missing0 = "secretSeed") || (data.secretOverrides === void 0 || !func0.call(data, "secretOverrides")) && (missing0 = "secretOverrides") || (data.vapid === void 0 || !func0.call(data, "vapid")) && (missing0 = "vapid") || (data.files === void 0 || !func0.call(data, "files")) && (missing0 = "files") || (data.apps === void 0 || !func0.call(data, "apps")) && (missing0 = "apps") || (data.mongodb === void 0 || !func0.call(data, "mongodb")) && (missing0 = "mongodb") || (data.redis === void 0 || !func0.call(data, "redis")) && (missing0 = "redis") || (data.rabbitmq === void 0 || !func0.call(data, "rabbitmq")) && (missing0 = "rabbitmq") || (data.minio === void 0 || !func0.call(data, "minio")) && (missing0 = "minio") || (data.livekit === void 0 || !func0.call(data, "livekit")) && (missing0 = "livekit") || (data.certManager === void 0 || !func0.call(data, "certManager")) && (missing0 = "certManager") || (data.ingress === void 0 || !func0.call(data, "ingress")) && (missing0 = "ingress") || (data.reflector === void 0 || !func0.call(data, "reflector")) && (missing0 = "reflector") || (data.s3 === void 0 || !func0.call(data, "s3")) && (missing0 = "s3") || (data.tls === void 0 || !func0.call(data, "tls")) && (missing0 = "tls") || (data.smtp === void 0 || !func0.call(data, "smtp")) && (missing0 = "smtp") || (data.revolt === void 0 || !func0.call(data, "revolt")) && (missing0 = "revolt") || (data.chartRepositories === void 0 || !func0.call(data, "chartRepositories")) && (missing0 = "chartRepositories") || (data.infraChartVersions === void 0 || !func0.call(data, "infraChartVersions")) && (missing0 = "infraChartVersions") || (data.infraImageTags === void 0 || !func0.call(data, "infraImageTags")) && (missing0 = "infraImageTags") || (data.stoatImageTag === void 0 || !func0.call(data, "stoatImageTag")) && (missing0 = "stoatImageTag") || (data.stoatImageOverrides === void 0 || !func0.call(data, "stoatImageOverrides")) && (missing0 = "stoatImageOverrides") || (data.clientImage === void 0 || !func0.call(data, "clientImage")) && (missing0 = "clientImage")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 of Object.keys(data)) {
          if (!func0.call(schema6.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate22(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate24(data.adminEmail, { instancePath: instancePath + "/adminEmail", parentData: data, parentDataProperty: "adminEmail", rootData })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.secretSeed !== void 0 && func0.call(data, "secretSeed")) {
                const _errs4 = errors;
                if (!validate26(data.secretSeed, { instancePath: instancePath + "/secretSeed", parentData: data, parentDataProperty: "secretSeed", rootData })) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate28(data.secretOverrides, { instancePath: instancePath + "/secretOverrides", parentData: data, parentDataProperty: "secretOverrides", rootData })) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate41(data.vapid, { instancePath: instancePath + "/vapid", parentData: data, parentDataProperty: "vapid", rootData })) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    const _errs7 = errors;
                    if (!validate46(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
                      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                    if (valid0) {
                      const _errs8 = errors;
                      if (!validate49(data.apps, { instancePath: instancePath + "/apps", parentData: data, parentDataProperty: "apps", rootData })) {
                        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate80(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
                          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                        if (valid0) {
                          const _errs10 = errors;
                          if (!validate96(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
                            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                          if (valid0) {
                            const _errs11 = errors;
                            if (!validate107(data.rabbitmq, { instancePath: instancePath + "/rabbitmq", parentData: data, parentDataProperty: "rabbitmq", rootData })) {
                              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                              const _errs12 = errors;
                              if (!validate119(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
                                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                              if (valid0) {
                                const _errs13 = errors;
                                if (!validate130(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
                                  vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                                if (valid0) {
                                  const _errs14 = errors;
                                  if (!validate142(data.certManager, { instancePath: instancePath + "/certManager", parentData: data, parentDataProperty: "certManager", rootData })) {
                                    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                  if (valid0) {
                                    const _errs15 = errors;
                                    if (!validate148(data.ingress, { instancePath: instancePath + "/ingress", parentData: data, parentDataProperty: "ingress", rootData })) {
                                      vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
                                    if (valid0) {
                                      const _errs16 = errors;
                                      if (!validate154(data.reflector, { instancePath: instancePath + "/reflector", parentData: data, parentDataProperty: "reflector", rootData })) {
                                        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs16 === errors;
                                      if (valid0) {
                                        const _errs17 = errors;
                                        if (!validate158(data.s3, { instancePath: instancePath + "/s3", parentData: data, parentDataProperty: "s3", rootData })) {
                                          vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs17 === errors;
                                        if (valid0) {
                                          const _errs18 = errors;
                                          if (!validate168(data.tls, { instancePath: instancePath + "/tls", parentData: data, parentDataProperty: "tls", rootData })) {
                                            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs18 === errors;
                                          if (valid0) {
                                            const _errs19 = errors;
                                            if (!validate174(data.smtp, { instancePath: instancePath + "/smtp", parentData: data, parentDataProperty: "smtp", rootData })) {
                                              vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs19 === errors;
                                            if (valid0) {
                                              const _errs20 = errors;
                                              if (!validate185(data.revolt, { instancePath: instancePath + "/revolt", parentData: data, parentDataProperty: "revolt", rootData })) {
                                                vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs20 === errors;
                                              if (valid0) {
                                                const _errs21 = errors;
                                                if (!validate416(data.chartRepositories, { instancePath: instancePath + "/chartRepositories", parentData: data, parentDataProperty: "chartRepositories", rootData })) {
                                                  vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs21 === errors;
                                                if (valid0) {
                                                  if (data.infraChartVersions !== void 0 && func0.call(data, "infraChartVersions")) {
                                                    const _errs22 = errors;
                                                    if (!validate425(data.infraChartVersions, { instancePath: instancePath + "/infraChartVersions", parentData: data, parentDataProperty: "infraChartVersions", rootData })) {
                                                      vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs22 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.infraImageTags !== void 0 && func0.call(data, "infraImageTags")) {
                                                      const _errs23 = errors;
                                                      if (!validate435(data.infraImageTags, { instancePath: instancePath + "/infraImageTags", parentData: data, parentDataProperty: "infraImageTags", rootData })) {
                                                        vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs23 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.stoatImageTag !== void 0 && func0.call(data, "stoatImageTag")) {
                                                        const _errs24 = errors;
                                                        if (!validate436(data.stoatImageTag, { instancePath: instancePath + "/stoatImageTag", parentData: data, parentDataProperty: "stoatImageTag", rootData })) {
                                                          vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs24 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        const _errs25 = errors;
                                                        if (!validate442(data.stoatImageOverrides, { instancePath: instancePath + "/stoatImageOverrides", parentData: data, parentDataProperty: "stoatImageOverrides", rootData })) {
                                                          vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                        if (valid0) {
                                                          if (data.clientImage !== void 0 && func0.call(data, "clientImage")) {
                                                            const _errs26 = errors;
                                                            if (!validate452(data.clientImage, { instancePath: instancePath + "/clientImage", parentData: data, parentDataProperty: "clientImage", rootData })) {
                                                              vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs26 === errors;
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
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// generators/values/validate.ts
function parseValues(input) {
  const values = canonical(input);
  return isObject(values) && validate(values) ? values : void 0;
}

// generators/values/run.ts
async function computeLayered(input, locate) {
  const texts = checkTexts(input);
  const values = parseValues(input);
  if (values === void 0) {
    const { explain } = await import("./explain-FP3RDKIS.mjs");
    throw new UserError(await locate([...texts, ...explain(input)]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}

export {
  generateFileKey,
  generateVapidKeys,
  computeLayered
};
