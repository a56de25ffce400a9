import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  APP_NAMES,
  COMPONENTS,
  service,
  textProblem,
  weakSeed
} from "./configuration-text.shared.mjs";
import {
  uploadWarnings
} from "./configuration-revolt-uploads.shared.mjs";
import {
  canonical,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";

// generators/configuration/secrets/file-key.ts
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

// generators/configuration/secrets/vapid.ts
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
var SEC1_HEAD = Buffer.from("30770201010420", "hex");
var SEC1_CURVE = Buffer.from("a00a06082a8648ce3d030107a14403420004", "hex");
var NUMBER_BYTES = 32;
var POINT_BYTES = 65;
function generateVapidKeys() {
  const { privateKey: pem } = generateKeyPairSync("ec", {
    namedCurve: "prime256v1",
    privateKeyEncoding: { type: "sec1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" }
  });
  const privateKey = Buffer.from(pem).toString("base64").replace(/=+$/, "");
  return { privateKey, publicKey: vapidPublicKey(privateKey) };
}
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
function workloadKind(service2, replicas) {
  return replicas > 1 && (service2.startsAlone || service2.scale === "one per region") ? "statefulset" : "deployment";
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

// generators/lib/domain.ts
var PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;
function isPrivateName(domain) {
  return PRIVATE.test(domain);
}

// generators/configuration/smtp.ts
var PATH = ["api", "smtp"];
function mailOf({ values, config }) {
  const smtp = valueAt(config, PATH);
  if (!isObject(smtp) || !smtp.host) return void 0;
  const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  const isOwn = (name) => valueAt(values.revolt, [...PATH, name]) !== void 0;
  return { smtp, keyOf: (name) => isOwn(name) ? `revolt.${PATH.join(".")}.${name}` : `smtp.${camel(name)}` };
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
  const { smtp, keyOf } = mail;
  const { username, port, use_tls: tls, use_starttls: starttls } = smtp;
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
function unusedSettings({ values, plan, config }, report) {
  for (const { release, key, title } of COMPONENTS) {
    if (key !== void 0 && !plan.installed[release]) reportChanged(values[key], key, [], ELSEWHERE, `${title} is not installed`, report);
  }
  for (const app of APP_NAMES) {
    if (!plan.apps[app]) reportChanged(values.apps[app], "apps", [app], ["enabled"], `${service(app).release} does not run`, report);
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
    for (const component of COMPONENTS) {
      checkPlace(component, context, report);
      component.rules?.(context, report);
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
  const { domain, tls } = context.values;
  return findingsOf((report) => {
    for (const app of APP_NAMES) service(app).warnings?.(context, report);
    if (tls.issuer === "letsencrypt" && isPrivateName(domain)) {
      report("tls.issuer", `Let's Encrypt signs only public names, ${domain} is none`);
    }
    for (const component of COMPONENTS) component.warnings?.(context, report);
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
function checkDomain({ domain }, report) {
  const long = domain.split(".").find((label) => label.length > MAX_LABEL);
  if (long !== void 0) {
    report("domain", `must have at most ${MAX_LABEL} characters between two dots, found ${long.length}`);
  }
  if (/(?:^|\.)[0-9]+$/.test(domain)) {
    report("domain", `must be a host name, found the address ${JSON.stringify(domain)}; Ingresses and certificates need a name`);
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

export {
  scaleValues,
  workloadKind,
  chartsOf,
  repositoriesOf,
  REVOLT,
  shapeOf,
  keysOf,
  tableOf,
  isPrivateName,
  generateFileKey,
  fileKeyProblem,
  generateVapidKeys,
  vapidPublicKey,
  decodeVapidPrivateKey,
  DEFAULTS,
  ALWAYS_DEFAULTS,
  checkRules,
  warnings,
  findingsOf,
  checkDomain,
  checkTexts
};
