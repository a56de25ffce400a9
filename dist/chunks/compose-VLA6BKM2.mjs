import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  dotenv
} from "./chunk-6VVQM4EU.mjs";
import {
  shellWord
} from "./chunk-NV5FMZQD.mjs";
import {
  parseQuantity
} from "./chunk-XPBCJQ2G.mjs";
import {
  confirm
} from "./chunk-MRNHTZ4L.mjs";
import {
  createTwoFilesPatch
} from "./chunk-55QRQEMO.mjs";
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import {
  DEFAULTS,
  environmentName,
  generateRevolt,
  loadEnvironment,
  renderRevolt
} from "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import {
  keyedChecksum
} from "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import {
  createFile,
  replaceFile,
  sha256
} from "./chunk-AAXK6S6L.mjs";
import {
  formatPath
} from "./chunk-CEPOEHHW.mjs";
import {
  canonical,
  isObject,
  valueAt
} from "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import {
  Document,
  Scalar,
  isMap,
  parseDocument,
  stringify,
  visit
} from "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-4R3TRZJX.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import {
  UserError,
  formatProblem
} from "./chunk-P7523WTS.mjs";
import {
  plan
} from "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import {
  APP_NAMES,
  service
} from "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/targets/compose/project.ts
import { isIP } from "node:net";

// generators/components/compose-images.ts
var COMPOSE_IMAGES = {
  mongodb: "docker.io/library/mongo",
  redis: "docker.io/valkey/valkey",
  minio: "quay.io/minio/minio",
  mc: "quay.io/minio/mc",
  livekit: "docker.io/livekit/livekit-server",
  caddy: "docker.io/library/caddy"
};
var RABBITMQ_IMAGE = "docker.io/library/rabbitmq";

// generators/targets/compose/front.ts
var CERTIFICATES = {
  folder: "certificates",
  mountedAt: "/etc/caddy/certificates",
  certificate: "tls.crt",
  key: "tls.key"
};
function frontOf(values, plan2) {
  return { domain: values.domain, tls: tlsOf(values), apps: plan2.apps, livekit: plan2.installed.livekit };
}
function tlsOf({ tls, adminEmail, compose: compose2 }) {
  if (compose2.behindProxy) return { kind: "elsewhere", port: compose2.httpPort, trustedProxies: compose2.trustedProxies };
  const file = (name) => `${CERTIFICATES.mountedAt}/${name}`;
  switch (tls.issuer) {
    case "letsencrypt":
      return { kind: "automatic", email: adminEmail };
    case "selfsigned":
      return { kind: "internal" };
    case "existing":
      return { kind: "files", certificate: file(CERTIFICATES.certificate), key: file(CERTIFICATES.key) };
  }
}

// generators/targets/compose/limits.ts
var UNITS = [
  ["g", 2 ** 30],
  ["m", 2 ** 20],
  ["k", 2 ** 10]
];
function limitsOf(resources, key, report) {
  const limits = resources.limits;
  const quantity = (name) => {
    const value = isObject(limits) ? limits[name] : void 0;
    if (value === void 0 || value === null) return void 0;
    const number = parseQuantity(value);
    if (number > 0) return number;
    report({
      keys: [...key, "limits", name],
      message: `must be a Kubernetes quantity above zero such as 500m or 512Mi, found ${JSON.stringify(value)}`
    });
    return void 0;
  };
  const [cpus, memory] = [quantity("cpu"), quantity("memory")];
  return { ...cpus === void 0 ? {} : { cpus: cores(cpus) }, ...memory === void 0 ? {} : { memory: bytes(memory) } };
}
function cores(number) {
  return String(Math.max(1, Math.round(number * 1e3)) / 1e3);
}
function bytes(number) {
  const whole = Math.ceil(number);
  const unit = UNITS.find(([, size]) => whole % size === 0);
  return unit === void 0 ? `${whole}b` : `${whole / unit[1]}${unit[0]}`;
}

// generators/targets/compose/names.ts
function composeName(app) {
  return service(app).release.replace(/^stoat-/, "");
}
function upstreamOf(app) {
  const { port } = service(app);
  if (port === void 0) throw new Error(`${app} does not listen`);
  return `${composeName(app)}:${port}`;
}

// generators/targets/compose/livekit.ts
var RTC_TCP_PORT = 7881;
var SIGNAL_PORT = 7880;
var UDP_PORTS = 16;
function udpPorts({ livekit }) {
  const { rtcPortRangeStart: first, rtcPortRangeEnd: last } = livekit;
  const end = Math.min(last, first + UDP_PORTS - 1);
  return first === end ? String(first) : `${first}-${end}`;
}
function livekitYml(values, credentials, voiceIngress) {
  const { useExternalIp } = values.livekit;
  const { nodeIp } = values.compose;
  return stringify(
    {
      port: SIGNAL_PORT,
      log_level: "info",
      rtc: {
        tcp_port: RTC_TCP_PORT,
        udp_port: /^\d+$/.test(udpPorts(values)) ? Number(udpPorts(values)) : udpPorts(values),
        use_external_ip: useExternalIp,
        ...!useExternalIp && nodeIp !== "" ? { node_ip: nodeIp } : {}
      },
      keys: { [credentials["livekit-key"]]: credentials["livekit-secret"] },
      // Without this LiveKit never tells the servers who joined, and calls hang at "connecting".
      ...voiceIngress ? {
        webhook: {
          api_key: credentials["livekit-key"],
          urls: [`http://${composeName("voiceIngress")}:${service("voiceIngress").port}/worldwide`]
        }
      } : {}
    },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }
  );
}

// generators/targets/compose/networks.ts
var SHARED = ["mongodb", "redis", "rabbitmq", "minio", "livekit"];
var CALLS_OUT = {
  api: "mail, captcha",
  gifbox: "Tenor",
  pushd: "push services"
};
var CALLS_OUT_FOR = {
  api: [],
  events: [
    ["sentry", "events"],
    ["database", "redis_pubsub"]
  ],
  fileServer: [
    ["sentry", "files"],
    ["files", "clamd_host"]
  ],
  proxy: [],
  gifbox: [],
  crond: [["sentry", "crond"]],
  pushd: [],
  voiceIngress: [
    ["sentry", "voice_ingress"],
    ["database", "redis_pubsub"]
  ],
  client: []
};
function networksOf(values, plan2, config) {
  const members = {};
  const purposes = {};
  const join2 = (network, purpose, internal, names) => {
    if (names.length === 0) return;
    purposes[network] = { internal, purpose };
    for (const name of names) (members[name] ??= []).push(network);
  };
  const apps2 = APP_NAMES.filter((app) => plan2.apps[app]);
  const routed = apps2.filter((app) => service(app).port !== void 0);
  const isAlone = (app) => service(app).readsConfig && service(app).uses.length === 0;
  const open = ["caddy", ...plan2.installed.livekit ? ["livekit"] : []];
  join2("default", "published ports", false, open);
  const together = routed.filter((app) => !isAlone(app)).map(composeName);
  join2("web", "what the reverse proxy leads to", true, together.length > 0 ? ["caddy", ...together] : []);
  for (const app of routed.filter(isAlone)) {
    join2(composeName(app), `${composeName(app)}, which fetches what strangers ask for, by itself`, false, ["caddy", composeName(app)]);
  }
  join2(
    "internet",
    "who calls servers elsewhere",
    false,
    apps2.filter((app) => !isAlone(app) && callsOut(app, values, plan2, config)).map(composeName)
  );
  for (const name of SHARED.filter((each) => plan2.installed[each])) {
    const others = { minio: ["create-bucket"], livekit: ["caddy"] };
    join2(name, `who uses ${name}`, true, [name, ...others[name] ?? [], ...apps2.filter((app) => usesIt(app, name)).map(composeName)]);
  }
  return {
    members: Object.fromEntries(Object.entries(members).map(([name, networks]) => [name, networks.sort()])),
    networks: purposes
  };
}
function usesIt(app, name) {
  return service(app).uses.includes(name);
}
function callsOut(app, values, plan2, config) {
  if (CALLS_OUT[app] !== void 0) return true;
  if (service(app).uses.some((name) => (name === "livekit" ? values.livekit.url !== "" : true) && !plan2.installed[name])) return true;
  return CALLS_OUT_FOR[app].some((path) => Boolean(valueAt(config, path)));
}

// generators/targets/compose/compose-file.ts
var FILES = {
  compose: "compose.yaml",
  env: ".env",
  secretsEnv: "secrets.env",
  revolt: "Revolt.toml",
  livekit: "livekit.yml",
  caddyfile: "Caddyfile",
  wellKnown: ".well-known/stoat",
  mongodbUsers: "mongodb-users.js"
};
var WELL_KNOWN_ROOT = "/srv";
var CHECKSUM_LABEL = "stoat-gen.checksum";
var RESTART = "unless-stopped";
var SECURITY = { cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] };
var HARDENED = { tmpfs: ["/tmp"], read_only: true, ...SECURITY };
var STEPS_DOWN = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];
function composeFile(input) {
  const { projectName, environment, values, plan: plan2, revolt } = input;
  const { members, networks } = networksOf(values, plan2, revolt.config);
  const services = { ...infrastructure(input), ...apps(input) };
  const volumes = values.compose.dataRoot === "" ? volumesOf(services) : [];
  const secrets = Object.values(input.secrets).flat();
  const document = new Document(
    literal({
      name: projectName,
      ...APP_NAMES.some((app) => plan2.apps[app] && service(app).readsConfig) ? { "x-backend": backend(input) } : {},
      services: Object.fromEntries(
        Object.entries(services).map(([name, body]) => [
          name,
          { ...body, networks: name === "caddy" ? proxyNetworks(members[name], input.front) : members[name] }
        ])
      ),
      networks: Object.fromEntries(Object.entries(networks).map(([name, { internal }]) => [name, internal ? { internal } : {}])),
      ...secrets.length > 0 ? { secrets: Object.fromEntries(secrets.map(({ name, variable }) => [name, { environment: variable }])) } : {},
      ...volumes.length > 0 ? { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) } : {}
    })
  );
  document.commentBefore = [
    ` Stoat on ${values.domain}, from environment ${environment}. Written by \`stoat-gen compose\`, which writes it again: what you`,
    " change belongs into the environment, or into compose.override.yaml, which stays yours."
  ].join("\n");
  comment(document, ["networks"], Object.fromEntries(Object.entries(networks).map(([name, { purpose }]) => [name, purpose])));
  comment(document, ["services"], TITLES);
  mergeBackend(document);
  visit(document, {
    // What YAML 1.1 takes for something else than text: yes, no, 80:80.
    Scalar: (_, node) => {
      if (node.value === OWNER_READS) node.format = "OCT";
      if (typeof node.value === "string" && /^(?:y|n|yes|no|on|off|[\d:._+-]+(?:\/udp)?)$/i.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    }
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
var TITLES = {
  ...Object.fromEntries(APP_NAMES.map((app) => [composeName(app), service(app).title])),
  mongodb: "database",
  redis: "events and caches: Valkey, which speaks what Redis speaks",
  rabbitmq: "message broker",
  minio: "uploaded files",
  "create-bucket": "makes the bucket where there is none, and ends",
  livekit: "voice and video",
  caddy: "reverse proxy"
};
function backend({ revolt, values }) {
  return {
    restart: RESTART,
    env_file: [FILES.secretsEnv],
    ...Object.keys(revolt.addresses).length > 0 ? { environment: revolt.addresses } : {},
    volumes: [mount(FILES.revolt, "/Revolt.toml")],
    labels: { [CHECKSUM_LABEL]: keyedChecksum(values.secretSeed, [revolt.toml]) },
    ...HARDENED
  };
}
function apps({ values, plan: plan2, computed, report }) {
  const hardened = new Set(computed.apps.filter((each) => each.hardened).map(({ app }) => app));
  const services = APP_NAMES.filter((app) => plan2.apps[app]).map((app) => {
    const { image, env } = computed.services[app];
    const { replicas, resources } = values.apps[app];
    const limits = limitsOf(resources, ["apps", app, "resources"], report);
    return [
      composeName(app),
      {
        ...service(app).readsConfig ? { [MERGE]: "" } : {},
        image: `${image.repository}:${image.tag}`,
        ...service(app).readsConfig ? {} : { restart: RESTART, environment: env, ...hardened.has(app) ? HARDENED : { security_opt: SECURITY.security_opt } },
        ...dependsOn(appNeeds(app, plan2)),
        ...deploy({ ...limits }, replicas)
      }
    ];
  });
  return Object.fromEntries(services);
}
function appNeeds(app, { installed }) {
  const needs = {};
  for (const name of service(app).uses.filter((each) => installed[each])) {
    if (name === "minio") needs["create-bucket"] = "service_completed_successfully";
    else needs[name] = name === "livekit" ? "service_started" : "service_healthy";
  }
  return needs;
}
function dependsOn(needs) {
  if (Object.keys(needs).length === 0) return {};
  return { depends_on: Object.fromEntries(Object.entries(needs).map(([name, condition]) => [name, { condition }])) };
}
function deploy(limits, replicas = 1) {
  const body = {
    ...replicas === 1 ? {} : { replicas },
    ...Object.keys(limits).length === 0 ? {} : { resources: { limits } }
  };
  return Object.keys(body).length === 0 ? {} : { deploy: body };
}
function infrastructure(input) {
  const { values, plan: plan2, secrets, front, files, report } = input;
  const limits = (name) => deploy({ ...limitsOf(values[name].resources, [name, "resources"], report) });
  const checksum = (...texts) => ({ labels: { [CHECKSUM_LABEL]: keyedChecksum(values.secretSeed, texts) } });
  const credentials = (name) => ({
    secrets: secrets[name].map(({ name: source, owner: [uid, gid], target }) => ({
      source,
      ...target === void 0 ? {} : { target },
      uid,
      gid,
      mode: OWNER_READS
    })),
    ...checksum(...secrets[name].map(({ text }) => text))
  });
  const root = values.compose.dataRoot;
  const volume = (name, path) => root === "" ? `${name}:${path}` : `${root.replace(/\/+$/, "")}/${name}:${path}:z`;
  const image = (name) => {
    const tag = values.composeImageTags[name];
    if (tag === void 0)
      report({ keys: ["composeImageTags", name], message: "is missing; the versions/infra-versions.yaml of this project has it" });
    return `${COMPOSE_IMAGES[name]}:${tag ?? ""}`;
  };
  const all = {
    mongodb: plan2.installed.mongodb && {
      image: image("mongodb"),
      restart: RESTART,
      environment: {
        MONGO_INITDB_ROOT_USERNAME: "root",
        MONGO_INITDB_ROOT_PASSWORD_FILE: "/run/secrets/mongodb-root-password",
        STOAT_MONGODB_USERNAME: values.mongodb.username
      },
      ...credentials("mongodb"),
      volumes: [volume("mongodb", "/data/db"), mount(FILES.mongodbUsers, "/docker-entrypoint-initdb.d/users.js")],
      // The image declares it a volume; without this it would get a nameless one.
      tmpfs: ["/data/configdb"],
      // By its name: while the image makes the users, the server listens to itself only and is not to be waited for.
      healthcheck: check(["CMD", "mongosh", "--quiet", "--host", "mongodb", "--eval", "quit(db.adminCommand({ping: 1}).ok ? 0 : 1)"], {
        interval: "15s",
        start_period: "60s"
      }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits("mongodb")
    },
    redis: plan2.installed.redis && {
      image: image("redis"),
      restart: RESTART,
      command: ["valkey-server", "--aclfile", "/run/secrets/redis-users", "--appendonly", "yes"],
      ...credentials("redis"),
      volumes: [volume("redis", "/data")],
      // "NOAUTH" is an answer too, and asks for no password here.
      healthcheck: check(["CMD-SHELL", "valkey-cli ping | grep -qE 'PONG|NOAUTH'"], { interval: "10s" }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits("redis")
    },
    rabbitmq: plan2.installed.rabbitmq && {
      image: `${RABBITMQ_IMAGE}:${values.infraImageTags.rabbitmq}`,
      restart: RESTART,
      // RabbitMQ files its data under its host name: with another one it starts empty.
      hostname: "rabbitmq",
      ...credentials("rabbitmq"),
      volumes: [volume("rabbitmq", "/var/lib/rabbitmq")],
      // Not with RabbitMQ's own tools: before the server has made its cookie they make one, as root, which it then cannot read.
      // Erlang starts slowly on small machines.
      healthcheck: check(["CMD", "bash", "-c", "< /dev/tcp/127.0.0.1/5672"], { interval: "10s", start_period: "120s" }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits("rabbitmq")
    },
    minio: plan2.installed.minio && {
      image: image("minio"),
      restart: RESTART,
      command: ["server", "/data"],
      environment: { MINIO_ROOT_USER_FILE: "/run/secrets/minio-root-user", MINIO_ROOT_PASSWORD_FILE: "/run/secrets/minio-root-password" },
      ...credentials("minio"),
      volumes: [volume("minio", "/data")],
      healthcheck: check(["CMD", "curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:9000/minio/health/live"], { interval: "10s" }),
      ...SECURITY,
      ...limits("minio")
    },
    // `up --wait` takes a container that has ended for a failure, unless somebody waits for its end.
    "create-bucket": plan2.installed.minio && APP_NAMES.some((app) => "create-bucket" in (plan2.apps[app] ? appNeeds(app, plan2) : {})) && {
      image: image("mc"),
      restart: "no",
      entrypoint: ["/bin/sh", "-euc", CREATE_BUCKET],
      environment: { BUCKET: values.s3.bucket, MC_CONFIG_DIR: "/tmp/mc" },
      ...credentials("minio"),
      ...dependsOn({ minio: "service_healthy" }),
      tmpfs: ["/tmp"],
      ...SECURITY
    },
    livekit: plan2.installed.livekit && {
      image: image("livekit"),
      restart: RESTART,
      command: ["--config", "/etc/livekit.yml"],
      volumes: [mount(FILES.livekit, "/etc/livekit.yml")],
      ...checksum(files[FILES.livekit] ?? ""),
      ports: [`${RTC_TCP_PORT}:${RTC_TCP_PORT}`, `${udpPorts(values)}:${udpPorts(values)}/udp`],
      healthcheck: check(["CMD", "wget", "-q", "-O", "/dev/null", `http://127.0.0.1:${SIGNAL_PORT}/`], { interval: "10s" }),
      read_only: true,
      ...SECURITY,
      // Its configuration is readable for its owner on the host only.
      cap_add: ["DAC_OVERRIDE"],
      ...limits("livekit")
    },
    caddy: {
      image: image("caddy"),
      restart: RESTART,
      ports: publicPorts(front),
      volumes: [
        mount(FILES.caddyfile, "/etc/caddy/Caddyfile"),
        mount(FILES.wellKnown, `${WELL_KNOWN_ROOT}/${FILES.wellKnown}`),
        ...front.tls.kind === "files" ? [mount(CERTIFICATES.folder, CERTIFICATES.mountedAt)] : [],
        volume("caddy-data", "/data"),
        volume("caddy-config", "/config")
      ],
      ...checksum(files[FILES.caddyfile] ?? "", files[FILES.wellKnown] ?? ""),
      ...dependsOn(
        Object.fromEntries(
          APP_NAMES.filter((app) => plan2.apps[app] && service(app).port !== void 0).map((app) => [
            composeName(app),
            "service_started"
          ])
        )
      ),
      healthcheck: check(["CMD", "nc", "-z", "127.0.0.1", String(front.tls.kind === "elsewhere" ? front.tls.port : 443)], {
        interval: "10s"
      }),
      tmpfs: ["/tmp"],
      read_only: true,
      ...SECURITY,
      // The program in the image has this capability in its file, and does not start where it cannot have it.
      cap_add: ["NET_BIND_SERVICE", ...front.tls.kind === "files" ? ["DAC_OVERRIDE"] : []]
    }
  };
  return Object.fromEntries(Object.entries(all).filter((entry) => entry[1] !== false));
}
var CREATE_BUCKET = [
  "IFS= read -r user < /run/secrets/minio-root-user || true",
  "IFS= read -r password < /run/secrets/minio-root-password || true",
  `printf '%s\\n%s\\n' "$user" "$password" | mc alias set stoat http://minio:9000 > /dev/null`,
  'mc mb --ignore-existing "stoat/$BUCKET"',
  ""
].join("\n");
function publicPorts({ tls }) {
  if (tls.kind !== "elsewhere") return ["80:80", "443:443", "443:443/udp"];
  return [`${tls.trustedProxies.length === 0 ? "127.0.0.1:" : ""}${tls.port}:${tls.port}`];
}
function proxyNetworks(networks, { domain, tls }) {
  if (tls.kind === "elsewhere") return [...networks];
  return Object.fromEntries(networks.map((name) => [name, name === "web" ? { aliases: [domain] } : {}]));
}
function mount(file, path) {
  return `./${file}:${path}:ro,z`;
}
function check(test, { interval, timeout = "10s", start_period = "30s" }) {
  return { test, interval, timeout, retries: 5, start_period };
}
function volumesOf(services) {
  const sources = Object.values(services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(":")[0]));
  return [...new Set(sources)].filter((source) => !/^[./]/.test(source));
}
function literal(value) {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map(literal);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, literal(child)])) : value;
}
var OWNER_READS = 256;
var MERGE = "<<";
function mergeBackend(document) {
  const shared = document.get("x-backend", true);
  const services = document.get("services");
  if (!isMap(shared) || !isMap(services)) return;
  for (const { value } of services.items) {
    const body = value;
    if (body.has(MERGE)) body.set(MERGE, document.createAlias(shared, "backend"));
  }
}
function comment(document, path, comments) {
  const map = document.getIn(path);
  if (!isMap(map)) return;
  for (const item of map.items) {
    const key = item.key;
    const text = comments[key.value];
    if (text !== void 0) key.commentBefore = ` ${text}`;
    if (path[0] === "services") key.spaceBefore = item !== map.items[0];
  }
}

// generators/targets/compose/caddyfile.ts
var TARGET = "{http.request.uri}";
var REDIRECT_STATUS = 302;
function caddyfile(front) {
  const { domain, tls, livekit } = front;
  const hosts = [domain, ...livekit ? [`livekit.${domain}`] : []];
  const isPlain = tls.kind === "elsewhere";
  const address = (host) => isPlain ? `http://${host}:${tls.port}` : `https://${host}`;
  return [
    "# Written by `stoat-gen compose`, which writes it again.",
    ...block("", globalOptions(tls)),
    "",
    ...block(address(domain), [...certificate(tls), ...block("route", routes(front))]),
    ...livekit ? ["", ...block(address(`livekit.${domain}`), [...certificate(tls), ...proxy(`livekit:${SIGNAL_PORT}`, tls)])] : [],
    ...isPlain ? [] : ["", ...block(hosts.map((host) => `http://${host}`).join(", "), [`redir https://{host}{uri} ${REDIRECT_STATUS}`])],
    "",
    "# Another host is none of ours.",
    ...block(isPlain ? `http://:${tls.port}` : "http://, https://", ["respond 404"]),
    ""
  ].join("\n");
}
function globalOptions(tls) {
  return [
    "admin off",
    ...httpsOptions(tls),
    "# Requests are logged only when something fails; what follows them may be a token.",
    ...block("log", [
      ...block("format filter", ["wrap json", ...block("fields", ["request>headers delete", "request>uri regexp \\?.* ?\u2026"])])
    ])
  ];
}
function httpsOptions(tls) {
  switch (tls.kind) {
    case "automatic":
      return ["auto_https disable_redirects", "# Let's Encrypt, and nobody else.", "cert_issuer acme", `email ${word(tls.email)}`];
    case "internal":
      return ["auto_https disable_redirects", "# The container has no browser that should trust its CA.", "skip_install_trust"];
    case "files":
    case "elsewhere":
      return ["auto_https off"];
  }
}
function certificate(tls) {
  if (tls.kind === "internal") return ["tls internal"];
  return tls.kind === "files" ? [`tls ${tls.certificate} ${tls.key}`] : [];
}
function routes({ apps: apps2, tls }) {
  const routed = APP_NAMES.filter((app) => apps2[app] && service(app).path !== void 0);
  return [
    ...handle("well-known", `^/${literal2(FILES.wellKnown)}(?:\\?|$)`, [
      "header Content-Type application/json",
      // Clients ask from pages of other hosts.
      "header Access-Control-Allow-Origin *",
      `root * ${WELL_KNOWN_ROOT}`,
      "file_server"
    ]),
    ...routed.flatMap((app) => appRoute(app, tls)),
    ...routed.some((app) => service(app).path === "/") ? [] : ["respond 404"]
  ];
}
function appRoute(app, tls) {
  const { release, path, pathType, rewrite } = service(app);
  const bare = path.replace(/\/+$/, "");
  const redirects = rewrite !== void 0 && pathType === "Prefix" ? [`header_down Location ^/([^/]|$) ${bare}/$1`] : [];
  const body = [...rewrite === void 0 ? [] : [rewriteRule(rewrite)], ...proxy(upstreamOf(app), tls, redirects)];
  if (bare === "") return body;
  return handle(release, `^${literal2(bare)}(?:${pathType === "Prefix" ? "/|" : ""}\\?|$)`, body);
}
function proxy(upstream, tls, options = []) {
  if (tls.kind !== "elsewhere") return options.length === 0 ? [`reverse_proxy ${upstream}`] : block(`reverse_proxy ${upstream}`, options);
  const trusted = tls.trustedProxies.length === 0 ? "private_ranges" : tls.trustedProxies.join(" ");
  return block(`reverse_proxy ${upstream}`, [`trusted_proxies ${trusted}`, ...options]);
}
function rewriteRule(rewrite) {
  const [pattern, replacement] = rewrite.includes(" ") ? rewrite.split(" ") : ["^.*$", rewrite];
  return `uri path_regexp ${pattern} ${replacement.replace(/\\(\d)/g, "$$$1")}`;
}
function handle(name, pattern, body) {
  return [`@${name} vars_regexp ${TARGET} ${pattern}`, ...block(`handle @${name}`, body)];
}
function block(head, body) {
  return [head === "" ? "{" : `${head} {`, ...body.map((line) => `	${line}`), "}"];
}
function literal2(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function word(email) {
  if (/^[^\s"'`{}\\#]+$/.test(email)) return email;
  throw new UserError([
    { path: "adminEmail", message: "holds a quote, brace, backslash or #, which a Caddyfile gives a meaning to; choose another address" }
  ]);
}

// generators/targets/compose/configuration.ts
function composeRevolt(values, plan2, credentials) {
  const config = generateRevolt(values, plan2, credentials, "compose");
  const kubernetes = generateRevolt(values, plan2, credentials);
  const moved = differing(config, kubernetes, []);
  const { env } = renderRevolt(config);
  const addresses = moved.map((path) => [environmentName(path), String(valueAt(config, path))]).filter(([name]) => !Object.hasOwn(env, name));
  return {
    config,
    env,
    toml: renderRevolt(moved.reduce(without, config)).toml,
    addresses: Object.fromEntries(addresses.sort(([a], [b]) => a < b ? -1 : 1))
  };
}
function differing(here, there, path) {
  if (isObject(here) && isObject(there))
    return Object.entries(here).flatMap(([key, child]) => differing(child, there[key], [...path, key]));
  return JSON.stringify(here) === JSON.stringify(there) ? [] : [path];
}
function without(config, [key, ...rest]) {
  const child = config[key];
  const others = Object.fromEntries(Object.entries(config).filter(([name]) => name !== key));
  return rest.length > 0 && isObject(child) ? { ...config, [key]: without(child, rest) } : others;
}

// generators/targets/compose/credentials.ts
import { createHash } from "node:crypto";
var ROOT = ["0", "0"];
var UID_999 = ["999", "999"];
var VALKEY = ["999", "1000"];
function containerSecrets(values, { installed }, credentials) {
  const secret = (name, text, owner, target) => ({
    name,
    variable: `STOAT_${name.toUpperCase().replaceAll("-", "_")}`,
    text,
    owner,
    ...target === void 0 ? {} : { target }
  });
  const all = {
    mongodb: [
      secret("mongodb-root-password", credentials["mongo-root"], UID_999),
      secret("mongodb-password", credentials["mongo-user"], UID_999)
    ],
    redis: [secret("redis-users", redisUsers(credentials.redis), VALKEY)],
    rabbitmq: [
      secret(
        "rabbitmq-user",
        rabbitUser(values.rabbitmq.username, credentials["rabbit-user"]),
        UID_999,
        "/etc/rabbitmq/conf.d/20-user.conf"
      )
    ],
    minio: [secret("minio-root-user", credentials["s3-access"], ROOT), secret("minio-root-password", credentials["s3-secret"], ROOT)]
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, secrets]) => [name, installed[name] ? secrets : []])
  );
}
function redisUsers(password) {
  return `user default on #${createHash("sha256").update(password, "utf8").digest("hex")} ~* &* +@all
`;
}
function rabbitUser(name, password) {
  return `default_user = ${name}
default_pass = ${password}
`;
}

// generators/targets/compose/mongodb-users.ts
var MONGODB_USERS = `// Makes the users of MongoDB, and gives them the passwords of this folder. The image runs it when it makes a new database; by
// hand, for a database that was taken over or after a password was changed (see docs/compose.md):
//   docker compose exec mongodb mongosh --quiet admin /docker-entrypoint-initdb.d/users.js
const { readFileSync } = require('node:fs');
const secret = (name) => readFileSync('/run/secrets/' + name, 'utf8');

// The image cuts line breaks off the end of this one.
const root = { user: 'root', pwd: secret('mongodb-root-password').replace(/\\n+$/, '') };
const admin = db.getSiblingDB('admin');
try {
  // Allowed as long as there is no user at all.
  admin.createUser({ ...root, roles: [{ role: 'root', db: 'admin' }] });
} catch (error) {
  // 13: there are users already, and one has to log in; 51003: root is one of them.
  if (error.code !== 13 && error.code !== 51003) throw error;
}
admin.auth(root);

const revolt = db.getSiblingDB('revolt');
const name = process.env.STOAT_MONGODB_USERNAME;
const user = { pwd: secret('mongodb-password'), roles: [{ role: 'readWrite', db: 'revolt' }] };
if (revolt.getUser(name) === null) revolt.createUser({ user: name, ...user });
else revolt.updateUser(name, user);
`;

// generators/targets/compose/notes.ts
var KUBERNETES_ONLY = [
  "apps.*.values",
  "mongodb.values",
  "redis.values",
  "rabbitmq.values",
  "minio.values",
  "livekit.values",
  "livekit.replicas",
  "mongodb.persistence",
  "redis.persistence",
  "rabbitmq.persistence",
  "minio.persistence",
  "certManager",
  "ingress",
  "reflector",
  "chartRepositories"
];
function notesOn(values, plan2) {
  const ignored = KUBERNETES_ONLY.flatMap(expand).filter((path) => changed(values, path));
  const notes = [];
  if (ignored.length > 0) notes.push(`only Kubernetes reads ${ignored.map((path) => path.join(".")).join(", ")}: Compose does without`);
  if (values.tls.issuer === "existing" && !values.compose.behindProxy) {
    notes.push(
      "tls.issuer: existing stands for your own certificate here: put certificates/tls.crt and certificates/tls.key beside compose.yaml, for the domain and for livekit.<domain>"
    );
  }
  if (plan2.installed.livekit) {
    const { rtcPortRangeStart: first, rtcPortRangeEnd: last, useExternalIp } = values.livekit;
    const chosen = ["rtcPortRangeStart", "rtcPortRangeEnd"].some((key) => changed(values, ["livekit", key]));
    if (chosen && udpPorts(values).split("-").at(-1) !== String(last)) {
      notes.push(
        `livekit: UDP ${udpPorts(values)} of ${first}-${last} are published, which all callers share: Docker runs a process for each port`
      );
    }
    if (!useExternalIp && values.compose.nodeIp === "") {
      notes.push(
        "compose.nodeIp: is empty; with livekit.useExternalIp false LiveKit tells callers its address in the container, where they cannot reach it"
      );
    }
  }
  for (const name of ["mongo-root", "s3-access", "s3-secret"]) {
    const value = values.secretOverrides[name];
    const matters = name === "mongo-root" ? plan2.installed.mongodb : plan2.installed.minio;
    if (!matters || value === void 0) continue;
    const lost = name === "mongo-root" ? /\n$/.test(value) : value !== value.trim() || value.includes("\n");
    if (lost)
      notes.push(
        `secretOverrides.${name}: holds white space at an end, or a line break, which the image cuts off when it reads a file; choose another`
      );
  }
  return notes;
}
function expand(path) {
  return path.includes("*") ? APP_NAMES.map((app) => path.replace("*", app).split(".")) : [path.split(".")];
}
function changed(values, [key, ...rest]) {
  const at = (from) => JSON.stringify(canonical(rest.reduce((value, name) => isObject(value) ? value[name] : void 0, from) ?? null));
  return at(values[key]) !== at(JSON.parse(DEFAULTS[key] ?? "null"));
}

// generators/targets/compose/readme.ts
var MEANING = {
  [FILES.compose]: "what runs, and how",
  [FILES.env]: "**secret**: credentials of the databases, which Compose hands to their containers as files",
  [FILES.secretsEnv]: "**secret**: credentials of the servers, as variables",
  [FILES.revolt]: "settings of the servers; no credentials",
  [FILES.livekit]: "**secret**: LiveKit's settings and its key",
  [FILES.caddyfile]: "routes and certificates",
  [FILES.wellKnown]: "tells clients where the API is",
  [FILES.mongodbUsers]: "makes MongoDB's users"
};
function readme({ environment, values, plan: plan2, front, names }) {
  const { domain } = values;
  const hosts = plan2.installed.livekit ? `${domain} and livekit.${domain}` : domain;
  const lines = [
    `# Stoat on ${domain}`,
    "",
    "Needs Docker Engine with Compose 2.30 or newer. In this folder:",
    "",
    "```sh",
    "docker compose up --detach --wait --remove-orphans                            # start, and apply changes",
    "docker compose pull && docker compose up --detach --wait --remove-orphans     # the same after an update of the pins",
    "docker compose down                                                           # stop; the data stays",
    "```",
    "",
    `\`docker compose ps\` says what runs, \`docker compose logs --follow api\` what a service says. Then open https://${domain}.`,
    "",
    "## Before the first start",
    "",
    `- **Names**: ${hosts} lead to this machine, in DNS or in the hosts file of every machine with a browser.`,
    `- **Firewall**: ${ports(values, plan2, front)}.`,
    `- **Certificates**: ${certificates(front, domain)}`,
    `- **Data**: ${values.compose.dataRoot === "" ? "is in named volumes (`docker volume ls`)" : `is in ${values.compose.dataRoot}`}. Back up all of it, and environments/${environment}.secret.yaml of the project.`,
    "",
    "## Changes",
    "",
    `These files are written by \`stoat-gen compose --env ${environment} --out THIS-FOLDER\`, which shows what it will change before it does. What you want otherwise:`,
    `set it in environments/${environment}.yaml and run that again; or, for what it knows nothing of, write \`compose.override.yaml\`, which is yours.`,
    "",
    "| file | what it is |",
    "|---|---|",
    ...names.map((name) => `| \`${name}\` | ${MEANING[name]} |`),
    ""
  ];
  return lines.join("\n");
}
function ports(values, plan2, { tls }) {
  const front = tls.kind === "elsewhere" ? `${tls.port}/TCP for your reverse proxy` : "80/TCP, 443/TCP and 443/UDP for the web";
  return plan2.installed.livekit ? `${front}; ${RTC_TCP_PORT}/TCP and ${udpPorts(values)}/UDP for calls` : front;
}
function certificates({ tls }, domain) {
  switch (tls.kind) {
    case "automatic":
      return "Caddy gets them from Let's Encrypt; ports 80 and 443 must be reachable from the internet.";
    case "internal":
      return [
        "Caddy signs them with a CA of its own, which browsers have to be told to trust:",
        "`docker compose cp caddy:/data/caddy/pki/authorities/local/root.crt .`"
      ].join(" ");
    case "files":
      return `yours: \`${CERTIFICATES.folder}/${CERTIFICATES.certificate}\` and \`${CERTIFICATES.folder}/${CERTIFICATES.key}\`; then \`docker compose restart caddy\` whenever they are renewed.`;
    case "elsewhere":
      return `your reverse proxy has them; it leads https://${domain} and the other names to port ${tls.port} of this machine, with the Host header as it is.`;
  }
}

// generators/targets/compose/well-known.ts
function wellKnown(config) {
  return `${JSON.stringify({ api: valueAt(config, ["hosts", "api"]) })}
`;
}

// generators/targets/compose/project.ts
var PUBLIC = 420;
var PRIVATE = 384;
var SECRET_FILES = [FILES.env, FILES.secretsEnv, FILES.livekit];
function composeProject({ environment, values, computed, credentials }) {
  const plan2 = plan(values);
  const revolt = composeRevolt(values, plan2, credentials);
  const secrets = containerSecrets(values, plan2, credentials);
  const variables = Object.values(secrets).flat();
  const front = frontOf(values, plan2);
  const backends = Object.keys(plan2.apps).some((app) => app !== "client" && plan2.apps[app]);
  const problems = [];
  const texts = {
    ...backends ? { [FILES.revolt]: revolt.toml, [FILES.secretsEnv]: dotenv(revolt.env) } : {},
    ...variables.length > 0 ? { [FILES.env]: dotenv(Object.fromEntries(variables.map(({ variable, text }) => [variable, text]))) } : {},
    ...plan2.installed.mongodb ? { [FILES.mongodbUsers]: MONGODB_USERS } : {},
    ...plan2.installed.livekit ? { [FILES.livekit]: livekitYml(values, credentials, plan2.apps.voiceIngress) } : {},
    [FILES.caddyfile]: caddyfile(front),
    [FILES.wellKnown]: wellKnown(revolt.config)
  };
  const compose2 = composeFile({
    projectName: `stoat-${environment.toLowerCase()}`,
    environment,
    values,
    plan: plan2,
    computed,
    revolt,
    secrets,
    front,
    files: texts,
    report: (finding) => problems.push(finding)
  });
  problems.push(...networkProblems(values, plan2));
  if (problems.length > 0) throw new UserError(problems.map(({ keys, message }) => ({ path: formatPath(keys), message })));
  const all = {
    [FILES.compose]: compose2,
    ...texts,
    ".gitignore": [...SECRET_FILES.map((name) => `/${name}`), `/${CERTIFICATES.folder}/`, "*.bak", ""].join("\n"),
    "README.md": readme({ environment, values, plan: plan2, front, names: [FILES.compose, ...Object.keys(texts)] })
  };
  return {
    files: Object.entries(all).map(([name, text]) => ({ name, text, mode: SECRET_FILES.includes(name) ? PRIVATE : PUBLIC })),
    notes: notesOn(values, plan2)
  };
}
function networkProblems({ compose: compose2 }, { installed }) {
  const isNetwork = (text) => {
    const [address, bits = "0"] = text.split("/");
    const family = isIP(address);
    return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
  };
  const problems = compose2.trustedProxies.flatMap(
    (text, index) => isNetwork(text) ? [] : [
      {
        keys: ["compose", "trustedProxies", String(index)],
        message: `is no IP address or network such as 192.0.2.0/24: ${JSON.stringify(text)}`
      }
    ]
  );
  if (compose2.nodeIp !== "" && isIP(compose2.nodeIp) === 0)
    problems.push({ keys: ["compose", "nodeIp"], message: `is no IP address: ${JSON.stringify(compose2.nodeIp)}` });
  if (compose2.behindProxy && installed.livekit && compose2.httpPort === RTC_TCP_PORT) {
    problems.push({ keys: ["compose", "httpPort"], message: `is ${RTC_TCP_PORT}, which LiveKit has; choose another port` });
  }
  return problems;
}

// generators/targets/compose/folder.ts
import { chmod, lstat, mkdir, readdir, readFile, realpath, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
var MARKER = ".stoat-gen.json";
var HARMLESS = /^(?:\.\.stoat-gen\.json\.\w+\.tmp|compose\.override\.ya?ml)$/;
async function inspectFolder(folder, root, environment, files) {
  await refuseRoot(folder, root);
  const marker = await readMarker(folder, environment);
  const written = marker?.files ?? {};
  const gone = Object.keys(written).filter((name) => !files.some((file) => file.name === name));
  const changes = [
    ...await Promise.all(files.map((file) => changeOf(folder, file.name, file, written))),
    ...await Promise.all(gone.map((name) => changeOf(folder, name, void 0, written)))
  ];
  return { isNew: marker === void 0, changes: changes.filter((change) => change !== void 0), written };
}
async function applyChanges(folder, environment, files, { changes, written }) {
  await mkdir(folder, { recursive: true });
  const wanted = Object.fromEntries(files.map(({ name, text }) => [name, [sha256(text)]]));
  const both = {
    ...written,
    ...Object.fromEntries(Object.entries(wanted).map(([name, own]) => [name, [.../* @__PURE__ */ new Set([...written[name] ?? [], ...own])]]))
  };
  await writeMarker(folder, { environment, files: both });
  const kept = [];
  for (const { name, before, after, mode, byHand } of changes) {
    const path = join(folder, name);
    const ownMode = files.find((file) => file.name === name)?.mode ?? 384;
    if (byHand && before !== void 0) kept.push(await keepCopy(folder, name, before, ownMode));
    if (after === void 0) await rm(path, { force: true });
    else {
      await mkdir(dirname(path), { recursive: true });
      if (mode !== void 0) await chmod(path, mode);
      if (before !== after) await replaceFile(path, after, { mode: ownMode });
    }
  }
  await writeMarker(folder, { environment, files: wanted });
  return kept;
}
async function changeOf(folder, name, file, written) {
  const found = await lstat(join(folder, name)).catch(() => void 0);
  if (found === void 0)
    return file === void 0 ? void 0 : { name, before: void 0, after: file.text, mode: void 0, byHand: false };
  if (!found.isFile()) {
    throw new UserError(
      `${join(folder, name)} is ${found.isSymbolicLink() ? "a symbolic link" : "a folder"}, not a file of its own; nothing was written: move it away`
    );
  }
  const before = await readFile(join(folder, name), "utf8");
  const mode = file === void 0 || hasMode(found.mode, file.mode) ? void 0 : file.mode;
  if (before === file?.text && mode === void 0) return void 0;
  return { name, before, after: file?.text, mode, byHand: before !== file?.text && !(written[name] ?? []).includes(sha256(before)) };
}
function hasMode(found, wanted) {
  return wanted === 384 ? (found & 63) === 0 : (found & 292) === 292;
}
async function refuseRoot(folder, root) {
  const [own, other] = await Promise.all([real(root), real(folder)]);
  if (!relative(other, own).startsWith("..")) {
    throw new UserError(`${folder} holds the project that this is made from: give --out a folder of its own`);
  }
}
async function real(path) {
  return realpath(path).catch(async () => dirname(path) === path ? path : join(await real(dirname(path)), relative(dirname(path), path)));
}
async function readMarker(folder, environment) {
  const entries = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    const reasons = { ENOTDIR: "is not a folder", EACCES: "may not be read by you" };
    throw new UserError(`${folder} ${reasons[error.code ?? ""] ?? "cannot be read"}`);
  });
  if (!entries.includes(MARKER)) {
    if (entries.some((name) => !HARMLESS.test(name)))
      throw new UserError(`${folder} is not empty and nothing that stoat-gen wrote: give --out a new or an empty folder`);
    return void 0;
  }
  const marker = parseMarker(await readFile(join(folder, MARKER), "utf8"));
  if (marker === void 0)
    throw new UserError(`${join(folder, MARKER)} is not as it was written: give --out a new folder, or remove what is in this one`);
  if (marker.environment !== environment) {
    throw new UserError(
      `${folder} holds the project of environment ${marker.environment}, not of ${environment}: give --out another folder`
    );
  }
  return marker;
}
function parseMarker(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isObject(value) || typeof value.environment !== "string" || !isObject(value.files)) return void 0;
  const names = Object.entries(value.files);
  const isOwn = ([name, hashes]) => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name) && Array.isArray(hashes) && hashes.every((each) => typeof each === "string");
  return names.every(isOwn) ? value : void 0;
}
async function writeMarker(folder, marker) {
  await replaceFile(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}
`, { mode: 384 });
}
async function keepCopy(folder, name, text, mode) {
  for (let number = 1; ; number++) {
    const copy = `${name}.${number}.bak`;
    if (await createFile(join(folder, copy), text, { mode })) return copy;
  }
}

// generators/targets/compose/show.ts
function showChanges(changes, known) {
  return changes.map((change) => showChange(change, known)).join("");
}
function showChange(change, known) {
  const { name, before = "", after = "", mode } = change;
  const lines = mode === void 0 ? [] : [`${name}: ${mode === 384 ? "others may read it" : "its container may not read it"}; its mode will be 0${mode.toString(8)}
`];
  if (before !== after) {
    const pair = redact(name, before, after, known);
    if (pair === void 0) lines.push(`${name}: differs; it is not shown, because it holds credentials and cannot be read
`);
    else if (pair[0] === pair[1]) lines.push(`${name}: differs, in what is not shown here
`);
    else {
      const [from, to] = [change.before === void 0 ? "/dev/null" : name, change.after === void 0 ? "/dev/null" : name];
      lines.push(
        createTwoFilesPatch(from, to, ...pair, void 0, void 0, { context: 3 }).replace(/^Index: .*\n/, "").replace(/^=+\n/, "")
      );
    }
  }
  return lines.join("");
}
function redact(name, before, after, known) {
  if (name === FILES.env || name === FILES.secretsEnv) return redactEnv(before, after);
  if (name === FILES.livekit) return redactLivekit(before, after);
  const ours = new Set(after.split("\n"));
  const masked2 = before.split("\n").map((line) => ours.has(line) ? line : maskLine(known.reduce((text, secret) => text.replaceAll(secret, MASK), line)));
  return [masked2.join("\n"), after];
}
function maskLine(line) {
  return line.replace(/([\w-]*(?:pass|secret|token|key|dsn)[\w-]*["']?(?:\s*[:=]\s*|\s+))(?!\/run\/secrets\/)\S.*$/i, `$1${MASK}`).replace(/:\/\/[^\s/@]*@/g, `://${MASK}@`);
}
function redactEnv(before, after) {
  const read = (text) => new Map(assignments(text).map(([name, value]) => [name, value]));
  const [old, wanted] = [read(before), read(after)];
  const show = (text, other, which) => assignments(text).map(([name, value]) => `${name}=${MASK}${other.has(name) && other.get(name) !== value ? ` (${which})` : ""}
`).join("");
  return [show(before, wanted, "as it is"), show(after, old, "as it will be")];
}
function assignments(text) {
  return text.split("\n").flatMap((line) => {
    const match = /^(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/.exec(line);
    return match === null ? [] : [[match[1], match[2]]];
  });
}
function redactLivekit(before, after) {
  const [old, wanted] = [before, after].map((text) => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? void 0 : document.toJS() ?? {};
  });
  if (!isObject(old) || !isObject(wanted)) return void 0;
  const same = JSON.stringify(old.keys) === JSON.stringify(wanted.keys);
  const show = (config, which) => Object.keys(config).length === 0 ? "" : stringify(
    Object.fromEntries(
      Object.entries(config).map(([key, value]) => [
        key,
        HARMLESS2.includes(key) ? value : masked(value, same || key !== "keys" ? MASK : `${MASK} (${which})`)
      ])
    )
  );
  return [show(old, "as it is"), show(wanted, "as it will be")];
}
var HARMLESS2 = ["port", "bind_addresses", "log_level", "logging", "rtc", "room", "region"];
function masked(value, mask) {
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, masked(child, mask)])) : mask;
}

// generators/commands/compose/compose.ts
async function compose({ root, env: named, out, shown, check: check2, yes }, terminal) {
  const environment = chooseEnvironment(root, named);
  const { values, computed, credentials, notes, revolt } = await loadEnvironment(root, environment, terminal.env);
  const project = composeProject({ environment, values, computed, credentials });
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  for (const note of project.notes) terminal.progress.note(`note: ${note}`);
  const { files } = project;
  const state = await inspectFolder(out, root, environment, files);
  const { changes, isNew } = state;
  if (check2 && isNew) {
    terminal.stdout.write(`${shown}: there is no Compose project of environment ${environment} yet
`);
    return true;
  }
  if (changes.length === 0) {
    terminal.progress.note(`No difference: ${shown} is what environment ${environment} says.`);
    return false;
  }
  if (!isNew) {
    const { "livekit-key": _public, ...secrets } = credentials;
    const known = [...Object.values(secrets), ...Object.values(revolt.env)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    terminal.stdout.write(showChanges(changes, known));
    for (const { name, byHand, after } of changes) {
      if (byHand)
        terminal.progress.note(
          `note: ${name} was changed by hand; ${check2 ? "that is drift" : `it is kept as ${name}.N.bak and ${after === void 0 ? "removed" : "written anew"}`}`
        );
    }
  }
  if (check2) return true;
  if (!isNew && !yes && terminal.interactive && !await confirm(`Change ${changes.length} file${changes.length === 1 ? "" : "s"} in ${shown}?`, terminal)) {
    throw new UserError("stopped, nothing was written");
  }
  const kept = await applyChanges(out, environment, files, state);
  for (const name of kept) terminal.progress.note(`Kept what you had changed: ${name}`);
  terminal.progress.note(
    isNew ? `Made ${shown}: ${files.length} files. ${files.filter(({ mode }) => mode === 384).map(({ name }) => name).join(", ")} hold credentials (mode 0600)` : `Changed in ${shown}: ${changes.map(({ name }) => name).join(", ")}`
  );
  terminal.stdout.write(["", "Next:", `  cd ${shellWord(shown)}`, "  docker compose up --detach --wait --remove-orphans", ""].join("\n"));
  return false;
}
export {
  compose
};
