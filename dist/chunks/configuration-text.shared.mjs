import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  __export
} from "./runtime.shared.mjs";

// generators/components/component.ts
var SECRET_LENGTH = 50;
var USER_NAME = "stoat";
function serviceHost(name, namespace, { clusterDomain }) {
  return `${name}.${namespace}.svc.${clusterDomain}`;
}
function addresses(port2, kubernetes, compose7) {
  return { kubernetes: { host: kubernetes, port: port2 }, compose: { host: compose7, port: port2 } };
}
function authority({ host: host2, port: port2 }) {
  return `${host2.includes(":") ? `[${host2}]` : host2}:${port2}`;
}
function urlPart(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function ownAddress({ namespace, address }, values, target) {
  const { host: host2, port: port2 } = address[target];
  return { host: target === "kubernetes" ? serviceHost(host2, namespace, values) : host2, port: port2 };
}
function addressOf(component10, values, target) {
  const { enabled, host: host2, port: port2 } = values[component10.key];
  return enabled ? ownAddress(component10, values, target) : { host: host2, port: port2 };
}
function warnOfDerived(names, values, why, report) {
  for (const name of names) {
    if (values.secretOverrides[name] === void 0) report(`secretOverrides.${name}`, `is not set; ${why}`);
  }
}
function textAt(value, ...path) {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : "";
}

// generators/components/livekit.ts
var livekit_exports = {};
__export(livekit_exports, {
  FILE: () => FILE,
  RTC_TCP_PORT: () => RTC_TCP_PORT,
  SERVICE: () => SERVICE,
  SIGNAL_PORT: () => SIGNAL_PORT,
  cluster: () => cluster,
  component: () => component,
  compose: () => compose,
  livekitValues: () => livekitValues,
  overrides: () => overrides,
  publicUrl: () => publicUrl,
  purpose: () => purpose,
  settings: () => settings,
  sources: () => sources,
  takeOver: () => takeOver,
  udpPorts: () => udpPorts
});

// generators/components/compose.ts
var RESTART = "unless-stopped";
var SECURITY = { cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] };
var HARDENED = { read_only: true, ...SECURITY };
var STEPS_DOWN = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];
function variableOf({ name }) {
  return `STOAT_${name.toUpperCase().replaceAll("-", "_")}`;
}
function dependsOn(needs, restartWith = []) {
  if (Object.keys(needs).length === 0) return {};
  return {
    depends_on: Object.fromEntries(
      Object.entries(needs).map(([name, condition]) => [name, { condition, ...restartWith.includes(name) ? { restart: true } : {} }])
    )
  };
}
function mount(file, path) {
  return `./${file}:${path}:ro,z`;
}
function healthcheck(test, interval, start_period = "30s") {
  return { test, interval, timeout: "10s", retries: 5, start_period };
}
function cutOff(name) {
  return `secretOverrides.${name}: holds white space at an end, or a line break, which the image cuts off when it reads a file; choose another`;
}

// generators/components/settings.ts
var LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
var YAML_TEXT = "(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)";
var unquotedName = (fallback, kind, description) => text(fallback, description, {
  pattern: `^${fallback === "" ? "(?:|" : "(?:"}${YAML_TEXT}${LABEL}(?:\\.${LABEL})*)$`,
  expect: `the name of ${kind}, and none that YAML takes for something else than text, such as 123, true or null`
});
var NOT_IN_URL = '{}<>"`^|\\\\';
var flag = (fallback, description) => ({ type: "boolean", default: fallback, description });
var text = (fallback, description, options = {}) => ({
  type: "string",
  default: fallback,
  description,
  ...options
});
var port = (fallback, description) => ({
  type: "integer",
  default: fallback,
  minimum: 1,
  maximum: 65535,
  description
});
var OPTIONAL = /* @__PURE__ */ Symbol("optional");
var map = (properties, options) => {
  const required = Object.keys(properties).filter((key) => !(OPTIONAL in properties[key]));
  return { type: "object", ...required.length > 0 ? { required } : {}, properties, additionalProperties: false, ...options };
};
var closed = (properties, description, options = {}) => map(properties, { default: {}, description, ...options });
var choice = (fallback, options, description) => ({
  type: "string",
  enum: options,
  default: fallback,
  description
});
var anything = (description) => ({ type: "object", default: {}, description });
var host = (description) => text("", description, {
  pattern: `^(?:|${LABEL}(?:\\.${LABEL})*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$`,
  maxLength: 253,
  expect: "a host name or an IP address, without scheme, port or path"
});
var url = (schemes, description) => text("", description, {
  pattern: `^(?:|(?:${schemes.join("|")})://[^\\s/@?#${NOT_IN_URL}]+(?:/[^\\s@?#${NOT_IN_URL}]*)?)$`,
  expect: `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}, without credentials or query`
});
var username = (description) => text(USER_NAME, description, {
  // The first is none that a shell or a program's options give a meaning to: names stand in commands that are printed.
  pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$",
  maxLength: 64,
  expect: "letters, digits and - . _ ~ only, beginning with a letter, a digit or _"
});
var resources = (requests, limits) => ({
  type: "object",
  default: { requests, limits },
  public: true,
  description: "CPU and memory: requests and limits as Kubernetes takes them"
});
var persistence = (size, growth = "can only grow, and only where the storage class can") => closed(
  {
    size: text(size, `size of the volume; ${growth}`, {
      pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$",
      expect: "a Kubernetes quantity such as 8Gi"
    }),
    storageClass: unquotedName("", "a StorageClass", "storage class; empty: the cluster's default")
  },
  "volume of the data; stays when the release is removed"
);
var chartValues = (chart) => anything(`anything else of ${chart}'s values, merged over what this project sets; never credentials`);
var chartRelease = (chart, description, properties) => closed({ enabled: flag(true, "installed in the cluster"), ...properties, values: chartValues(chart) }, description);

// generators/components/take-over.ts
var nothing = () => ({ save: [], restore: [] });
function fullName({ release, setting }, chart) {
  const name = setting("nameOverride") || chart;
  return setting("fullnameOverride") || (release.includes(name) ? release : `${release}-${name}`);
}
function onceInCluster({ title, namespace, release }, { old }, after = []) {
  if (old.inPlace) return nothing();
  const unless = old.inPlace === void 0 ? `, unless it is the release ${release} in ${namespace} already` : "";
  const step = {
    title: `${title}: a cluster has it once; remove the old one, so that ${release} can be installed in ${namespace}${unless}`,
    commands: [`helm -n ${old.namespace} uninstall ${old.release}`, ...after]
  };
  return { save: [step], restore: [] };
}

// generators/components/livekit.ts
var NAMESPACE = "stoat-livekit";
var NODE = "worldwide";
var SIGNAL_PORT = 7880;
var RTC_TCP_PORT = 7881;
var SERVICE = { name: "livekit", port: 80 };
var VIDEO = { video_resolution: [1920, 1080], video_aspect_ratio: [0.3, 10] };
var component = {
  release: "livekit",
  namespace: NAMESPACE,
  title: "LiveKit",
  chart: "livekit/livekit-server",
  repository: "https://helm.livekit.io",
  pin: "livekit",
  key: "livekit",
  installed: ({ livekit }) => livekit.enabled,
  needs: ["stoat-config"],
  address: {
    kubernetes: { host: SERVICE.name, port: SERVICE.port },
    compose: { host: "livekit", port: SIGNAL_PORT }
  },
  identifiers: { "livekit-key": 12, "livekit-secret": SECRET_LENGTH },
  secret: {
    name: "livekit-credentials",
    data: (credentials) => ({
      key: credentials["livekit-key"],
      secret: credentials["livekit-secret"],
      "keys.yaml": `${yamlText(credentials["livekit-key"])}: ${yamlText(credentials["livekit-secret"])}
`
    })
  },
  checksum: (_, credentials) => [credentials["livekit-key"], credentials["livekit-secret"]],
  revolt: ({ values, plan, credentials, target }) => {
    if (!plan.voice) return {};
    const url2 = values.livekit.enabled ? `http://${authority(ownAddress(component, values, target))}` : values.livekit.url;
    const node = { url: url2, lat: 0, lon: 0, key: credentials["livekit-key"], secret: credentials["livekit-secret"] };
    return {
      hosts: { livekit: { [NODE]: publicUrl(values) } },
      api: { livekit: { nodes: { [NODE]: node } } },
      features: { limits: { new_user: VIDEO, default: VIDEO } }
    };
  },
  rules: ({ values: { livekit } }, report) => {
    if (livekit.enabled && livekit.url !== "") {
      report("livekit.url", "has no effect while livekit.enabled is true; set that to false to use an external LiveKit");
    }
    const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    if (start > end) report("livekit.rtcPortRangeEnd", `must not be below rtcPortRangeStart (${start}), found ${end}`);
  },
  warnings: ({ values }, report) => {
    if (!values.livekit.enabled && values.livekit.url !== "") {
      const why = "an external LiveKit knows the derived value only if you configured it there";
      warnOfDerived(["livekit-key", "livekit-secret"], values, why, report);
    }
  }
};
var purpose = "voice and video, on `livekit.<domain>`";
function publicUrl({ livekit, domain }) {
  return livekit.enabled ? `wss://livekit.${domain}` : livekit.url.replace(/^http/, "ws");
}
function webhook(credentials, voiceIngress) {
  return { api_key: credentials["livekit-key"], urls: [`http://${authority(voiceIngress)}/${NODE}`] };
}
function livekitValues(values, credentials, redis, voiceIngress) {
  return {
    webhook: webhook(credentials, voiceIngress),
    // The chart prints its whole configuration into a ConfigMap, this password too: only where several nodes need it.
    redis: values.livekit.replicas > 1 ? { address: `${redis.host}:${redis.port}`, password: credentials.redis } : {}
  };
}
function yamlText(text2) {
  return JSON.stringify(text2).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
var overrides = {
  "livekit-key": {
    use: "LiveKit: API key id (public: its chart prints it)",
    pattern: "^[^\\s:]+$",
    expect: "text without white space or colons"
  },
  "livekit-secret": { use: "LiveKit: API secret" }
};
var sources = {
  "features.limits.new_user.video_resolution": ["livekit.enabled", "livekit.url"],
  "features.limits.new_user.video_aspect_ratio": ["livekit.enabled", "livekit.url"],
  "features.limits.default.video_resolution": ["livekit.enabled", "livekit.url"],
  "features.limits.default.video_aspect_ratio": ["livekit.enabled", "livekit.url"],
  "hosts.livekit.worldwide": ["livekit.url", "domain"],
  "api.livekit.nodes.worldwide.url": ["livekit.url"],
  "api.livekit.nodes.worldwide.lat": [],
  "api.livekit.nodes.worldwide.lon": [],
  "api.livekit.nodes.worldwide.key": ["secretOverrides.livekit-key", "secretSeed"],
  "api.livekit.nodes.worldwide.secret": ["secretOverrides.livekit-secret", "secretSeed"]
};
var settings = () => ({
  keys: {
    livekit: chartRelease(
      "livekit/livekit-server",
      "voice and video; external: enabled false, url, and the overrides livekit-key, livekit-secret",
      {
        url: url(["wss", "ws", "https", "http"], "external LiveKit, as browsers and servers reach it"),
        replicas: {
          type: "integer",
          default: 1,
          minimum: 1,
          maximum: 100,
          description: "number of nodes with a LiveKit each; more than one share their state in Redis"
        },
        rtcPortRangeStart: port(5e4, "first UDP port of the media"),
        rtcPortRangeEnd: port(6e4, "last UDP port of the media"),
        useExternalIp: flag(true, "finds out the node's public address by STUN; false: the node's own address"),
        resources: resources({ cpu: "100m", memory: "128Mi" }, { memory: "2Gi" })
      }
    )
  }
});
var cluster = { replicas: ({ livekit }) => livekit.replicas };
var takeOver = {
  fromCompose: nothing,
  fromHelmfile: ({ old }) => {
    if (old.inPlace) return nothing();
    const step = {
      title: `LiveKit: the old one holds the ports of the calls (${RTC_TCP_PORT}/TCP and a range of UDP) of its node; stop it`,
      commands: [`kubectl -n ${old.namespace} scale deployment --all --replicas=0`, `kubectl -n ${old.namespace} delete ingress --all`]
    };
    return { save: [step], restore: [] };
  },
  settings: { useExternalIp: ["livekit.rtc.use_external_ip"] }
};
var UDP_PORTS = 16;
var FILE = "livekit.yml";
function udpPorts({ livekit }) {
  const { rtcPortRangeStart: first, rtcPortRangeEnd: last } = livekit;
  const end = Math.min(last, first + UDP_PORTS - 1);
  return first === end ? String(first) : `${first}-${end}`;
}
function livekitYml({ values, credentials, voiceIngress, toYaml }) {
  const { useExternalIp } = values.livekit;
  const { nodeIp } = values.compose;
  const ports = udpPorts(values);
  return toYaml({
    port: SIGNAL_PORT,
    log_level: "info",
    rtc: {
      tcp_port: RTC_TCP_PORT,
      udp_port: /^\d+$/.test(ports) ? Number(ports) : ports,
      use_external_ip: useExternalIp,
      ...!useExternalIp && nodeIp !== "" ? { node_ip: nodeIp } : {}
    },
    keys: { [credentials["livekit-key"]]: credentials["livekit-secret"] },
    ...voiceIngress === void 0 ? {} : { webhook: webhook(credentials, voiceIngress) }
  });
}
var compose = {
  images: { livekit: "docker.io/livekit/livekit-server" },
  titles: { livekit: "voice and video" },
  files: (context) => [{ name: FILE, text: livekitYml(context), meaning: "**secret**: LiveKit's settings and its key" }],
  services: ({ values, image, checksumOf, limits }) => ({
    livekit: {
      image: image("livekit"),
      restart: RESTART,
      command: ["--config", "/etc/livekit.yml"],
      volumes: [mount(FILE, "/etc/livekit.yml")],
      ...checksumOf(FILE),
      ports: [`${RTC_TCP_PORT}:${RTC_TCP_PORT}`, `${udpPorts(values)}:${udpPorts(values)}/udp`],
      healthcheck: healthcheck(["CMD", "wget", "-q", "-O", "/dev/null", `http://127.0.0.1:${SIGNAL_PORT}/`], "10s"),
      read_only: true,
      ...SECURITY,
      // Its configuration is readable for its owner on the host only.
      cap_add: ["DAC_OVERRIDE"],
      ...limits
    }
  }),
  // Where calls do not work, everything else still should.
  ready: ["livekit", "service_started"],
  visitors: ["caddy"],
  publishes: true,
  notes: ({ values, plan, isChanged }) => {
    if (!plan.installed.livekit) return [];
    const { rtcPortRangeStart: first, rtcPortRangeEnd: last, useExternalIp } = values.livekit;
    const chosen = ["livekit.rtcPortRangeStart", "livekit.rtcPortRangeEnd"].some(isChanged);
    const ports = udpPorts(values);
    return [
      ...chosen && ports.split("-").at(-1) !== String(last) ? [`livekit: UDP ${ports} of ${first}-${last} are published, which all callers share: Docker runs a process for each port`] : [],
      ...!useExternalIp && values.compose.nodeIp === "" ? [
        "compose.nodeIp: is empty; with livekit.useExternalIp false LiveKit tells callers its address in the container, where they cannot reach it"
      ] : []
    ];
  }
};

// generators/components/reflector.ts
var reflector_exports = {};
__export(reflector_exports, {
  REFLECTOR: () => REFLECTOR,
  cluster: () => cluster2,
  component: () => component2,
  purpose: () => purpose2,
  settings: () => settings2,
  takeOver: () => takeOver2
});
var component2 = {
  release: "reflector",
  namespace: "stoat-reflector",
  title: "Reflector",
  chart: "emberstack/reflector",
  repository: "https://emberstack.github.io/helm-charts",
  pin: "reflector",
  key: "reflector",
  installed: ({ reflector, replication }) => reflector.enabled && replication === "reflector"
};
var purpose2 = "copies Secrets and the ConfigMap between namespaces";
var REFLECTOR = "reflector.v1.k8s.emberstack.com";
var cluster2 = { requests: { cpu: "10m", memory: "64Mi" } };
var settings2 = () => ({
  keys: {
    reflector: chartRelease("emberstack/reflector", "copies Secrets and the ConfigMap to the namespaces that need them", {}),
    replication: choice(
      "reflector",
      ["reflector", "direct"],
      "who brings Secrets and the ConfigMap to the namespaces that need them; direct: stoat-config writes them there itself, without Reflector"
    )
  }
});
var takeOver2 = { fromCompose: nothing, fromHelmfile: (source) => onceInCluster(component2, source) };

// generators/components/storage/s3.ts
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
function providerOf({ s3 }) {
  return STORAGE_PROVIDERS[s3.provider];
}
function objectStorage(values, inside) {
  const { s3 } = values;
  const { endpoint, region: fixed = "" } = providerOf(values);
  const region = s3.region || fixed;
  const own = s3.provider === "minio" ? inside && `http://${authority(inside)}` : region && endpoint?.replace("{region}", region);
  return { endpoint: s3.endpoint || own || "", region };
}
function s3Revolt(values, inside, credentials) {
  const { endpoint, region } = objectStorage(values, inside);
  const s3 = {
    endpoint,
    path_style_buckets: providerOf(values).pathStyle,
    region,
    access_key_id: credentials["s3-access"],
    secret_access_key: credentials["s3-secret"],
    default_bucket: values.s3.bucket
  };
  return { files: { s3 } };
}
var S3_SOURCES = {
  "files.s3.endpoint": ["s3.endpoint", "s3.provider", "minio.host"],
  "files.s3.path_style_buckets": ["s3.provider"],
  "files.s3.region": ["s3.region", "s3.provider"],
  "files.s3.access_key_id": ["secretOverrides.s3-access", "secretSeed"],
  "files.s3.secret_access_key": ["secretOverrides.s3-secret", "secretSeed"],
  "files.s3.default_bucket": ["s3.bucket"]
};
function s3Rules(values, inside, report) {
  const provider = providerOf(values);
  const needs = `is empty; provider ${values.s3.provider} (${provider.title}) needs it`;
  const own = (key) => valueAt(values.revolt, ["files", "s3", key]) !== void 0;
  if (values.s3.region === "" && provider.region === void 0 && !own("region")) report("s3.region", needs);
  if (provider.endpoint === void 0 && objectStorage(values, inside).endpoint === "" && !own("endpoint")) {
    report(
      "s3.endpoint",
      values.s3.provider === "minio" ? "is empty; with minio.enabled false it (or minio.host) must name the external MinIO" : needs
    );
  }
}
var s3Settings = (fallback) => closed(
  {
    provider: choice(fallback, Object.keys(STORAGE_PROVIDERS), "who stores the files"),
    endpoint: url(["https", "http"], "S3 endpoint; empty: the provider's own, or the MinIO in the cluster"),
    region: text("", "region; needed where the provider's endpoint depends on it", {
      pattern: "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$",
      expect: "the name of a region such as eu-west-1"
    }),
    bucket: text("revolt-uploads", "bucket of the uploads", {
      minLength: 3,
      maxLength: 63,
      pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$",
      expect: "the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens"
    })
  },
  "where uploaded files are kept; credentials are the overrides s3-access and s3-secret"
);

// generators/components/storage/minio.ts
var NAMESPACE2 = "stoat-minio";
var PORT = 9e3;
var PROVIDER = "minio";
var component3 = {
  release: "minio",
  namespace: NAMESPACE2,
  title: "MinIO",
  chart: "minio/minio",
  repository: "https://charts.min.io",
  pin: "minio",
  key: "minio",
  installed: ({ minio, s3 }) => minio.enabled && s3.provider === PROVIDER,
  needs: ["stoat-config"],
  address: addresses(PORT, "minio", "minio"),
  identifiers: { "s3-access": SECRET_LENGTH, "s3-secret": SECRET_LENGTH },
  secret: {
    name: "s3-credentials",
    data: (credentials) => ({ rootUser: credentials["s3-access"], rootPassword: credentials["s3-secret"] })
  },
  checksum: (_, credentials) => [credentials["s3-access"], credentials["s3-secret"]],
  revolt: ({ values, plan, credentials, target }) => s3Revolt(values, insideOf(values, plan, target), credentials),
  rules: ({ values, plan }, report) => {
    for (const [name, least] of [
      ["s3-access", 3],
      ["s3-secret", 8]
    ]) {
      const override = values.secretOverrides[name];
      if (plan.installed.minio && override !== void 0 && override.length < least) {
        report(`secretOverrides.${name}`, `must have at least ${least} characters, MinIO does not start with fewer`);
      }
    }
    s3Rules(values, insideOf(values, plan, "kubernetes"), report);
  },
  warnings: ({ values }, report) => {
    if (values.s3.provider !== PROVIDER)
      warnOfDerived(["s3-access", "s3-secret"], values, `${values.s3.provider} will refuse the derived value`, report);
  }
};
var purpose3 = "uploads, unless `s3.provider` says otherwise";
function insideOf(values, { installed }, target) {
  return installed.minio || values.minio.host !== "" ? addressOf(component3, values, target) : void 0;
}
var overrides2 = {
  "s3-access": { use: "S3: access key id" },
  "s3-secret": { use: "S3: secret access key" }
};
var sources2 = S3_SOURCES;
var settings3 = () => ({
  keys: {
    minio: chartRelease("minio/minio", "object storage for s3.provider minio; external: enabled false and s3.endpoint, or host and port", {
      host: host("external MinIO, reached by http; for https set s3.endpoint"),
      port: port(PORT, "port of an external MinIO"),
      persistence: persistence("20Gi"),
      resources: resources({ cpu: "100m", memory: "256Mi" }, { memory: "1Gi" })
    }),
    s3: s3Settings(PROVIDER)
  }
});
var cluster3 = { volume: true };
var OWNER = ["0", "0"];
var CREATE_BUCKET = `IFS= read -r user < /run/secrets/minio-root-user || true
IFS= read -r password < /run/secrets/minio-root-password || true
printf '%s\\n%s\\n' "$user" "$password" | mc alias set stoat http://minio:9000 > /dev/null
mc mb --ignore-existing "stoat/$BUCKET"
`;
var compose2 = {
  images: { minio: "quay.io/minio/minio", mc: "quay.io/minio/mc" },
  titles: { minio: "uploaded files", "create-bucket": "makes the bucket where there is none, and ends" },
  secrets: ({ credentials }) => [
    { name: "minio-root-user", text: credentials["s3-access"], owner: OWNER },
    { name: "minio-root-password", text: credentials["s3-secret"], owner: OWNER }
  ],
  services: ({ values, image, volume, secretMounts, limits, used }) => ({
    minio: {
      image: image("minio"),
      restart: RESTART,
      command: ["server", "/data"],
      environment: { MINIO_ROOT_USER_FILE: "/run/secrets/minio-root-user", MINIO_ROOT_PASSWORD_FILE: "/run/secrets/minio-root-password" },
      ...secretMounts,
      volumes: [volume("minio", "/data")],
      healthcheck: healthcheck(["CMD", "curl", "-fsS", "-o", "/dev/null", `http://127.0.0.1:${PORT}/minio/health/live`], "10s"),
      ...SECURITY,
      ...limits
    },
    // `up --wait` reports a container that has ended as failed, unless another one waits for its end.
    ...used ? {
      "create-bucket": {
        image: image("mc"),
        restart: "no",
        entrypoint: ["/bin/sh", "-euc", CREATE_BUCKET],
        environment: { BUCKET: values.s3.bucket, MC_CONFIG_DIR: "/tmp/mc" },
        ...secretMounts,
        ...dependsOn({ minio: "service_healthy" }),
        tmpfs: ["/tmp:size=64m"],
        ...SECURITY
      }
    } : {}
  }),
  ready: ["create-bucket", "service_completed_successfully"],
  visitors: ["create-bucket"],
  notes: ({ values, plan }) => ["s3-access", "s3-secret"].filter((name) => {
    const value = values.secretOverrides[name] ?? "";
    return plan.installed.minio && (value !== value.trim() || value.includes("\n"));
  }).map(cutOff)
};
var rotation = {
  owner: "the S3 provider",
  step: () => ({
    title: "MinIO: nothing to change",
    text: "It takes its root user and password from its Secret at each start, and the apply below restarts it; the files stay. Only access keys that you made yourself in its console belong to the old root user and end with it: make those again afterwards.",
    commands: []
  })
};
var takeOver3 = {
  fromCompose: ({ compose: dockerCompose, data, values: { s3 } }) => {
    if (!data) return { save: [], restore: [] };
    return {
      save: [
        [
          "# the key and the password are those of the old MinIO, which you are asked for",
          `mkdir -p uploads && ${dockerCompose} run --rm --no-deps -v "$PWD/uploads:/uploads" --entrypoint sh createbuckets -c 'mc alias set old http://minio:9000 && mc mirror old/${s3.bucket} /uploads'`
        ].join("\n")
      ],
      restore: [
        {
          title: "MinIO: put the files into the new one, whose root user and password are those of the old one (s3-access, s3-secret); needs mc on this machine",
          commands: [
            `kubectl -n ${NAMESPACE2} port-forward service/minio 9000:9000 &`,
            `(${printed("rootUser")}; echo; ${printed("rootPassword")}; echo) | mc alias set new http://127.0.0.1:9000`,
            `mc mirror uploads new/${s3.bucket}`
          ]
        }
      ]
    };
  },
  fromHelmfile: ({ old, values: { s3 } }) => {
    if (old.inPlace !== false) {
      const step = {
        title: "MinIO: its root user and password stay the same (s3-access, s3-secret), so a volume that is kept goes on; look that the files are there",
        commands: [`kubectl -n ${NAMESPACE2} get pvc`, `kubectl -n ${NAMESPACE2} exec deployment/minio -- ls /export`]
      };
      return { save: [], restore: old.inPlace === void 0 ? [step, move(old, s3.bucket)] : [step] };
    }
    return { save: [], restore: [move(old, s3.bucket)] };
  },
  settings: { "persistence.size": ["persistence.size"], "persistence.storageClass": ["persistence.storageClass"] }
};
function move(old, bucket) {
  const service2 = old.inPlace === void 0 ? '"$OLD_MINIO_SERVICE"' : fullName(old, "minio");
  const ask = [`kubectl -n ${old.namespace} get services`, "printf 'The Service of the old MinIO: '; read -r OLD_MINIO_SERVICE"];
  return {
    title: `MinIO${old.inPlace === void 0 ? ", instead, where the new one has another volume" : ""}: copy the files from the old one, which has the same root user and password; needs mc on this machine`,
    commands: [
      ...old.inPlace === void 0 ? ask : [],
      `kubectl -n ${old.namespace} port-forward service/${service2} 9001:9000 &`,
      `kubectl -n ${NAMESPACE2} port-forward service/minio 9000:9000 &`,
      ...["old http://127.0.0.1:9001", "new http://127.0.0.1:9000"].map(
        (alias) => `(${printed("rootUser")}; echo; ${printed("rootPassword")}; echo) | mc alias set ${alias}`
      ),
      `mc mirror old/${bucket} new/${bucket}`
    ]
  };
}
function printed(key) {
  return `kubectl -n stoat-config get secret s3-credentials -o jsonpath='{.data.${key}}' | base64 -d`;
}

// generators/components/storage/index.ts
var storage_exports = {};
__export(storage_exports, {
  cluster: () => cluster3,
  component: () => component3,
  compose: () => compose2,
  overrides: () => overrides2,
  purpose: () => purpose3,
  rotation: () => rotation,
  settings: () => settings3,
  sources: () => sources2,
  takeOver: () => takeOver3
});

// generators/components/stoat-config.ts
var stoat_config_exports = {};
__export(stoat_config_exports, {
  CONFIG_MAP: () => CONFIG_MAP,
  CONFIG_NAMESPACE: () => CONFIG_NAMESPACE,
  ENV_SECRET: () => ENV_SECRET,
  LIVEKIT_TLS_SECRET: () => LIVEKIT_TLS_SECRET,
  OVERRIDES_FILE: () => OVERRIDES_FILE,
  OVERRIDES_SECRET: () => OVERRIDES_SECRET,
  TLS_SECRET: () => TLS_SECRET,
  component: () => component6,
  configValues: () => configValues,
  ownIssuers: () => ownIssuers,
  purpose: () => purpose6,
  tlsNamespace: () => tlsNamespace
});

// generators/components/cert-manager.ts
var cert_manager_exports = {};
__export(cert_manager_exports, {
  certManagerNamespace: () => certManagerNamespace,
  cluster: () => cluster4,
  component: () => component4,
  purpose: () => purpose4,
  settings: () => settings4,
  takeOver: () => takeOver4
});
var NAMESPACE3 = "stoat-cert-manager";
var component4 = {
  release: "cert-manager",
  namespace: NAMESPACE3,
  title: "cert-manager",
  chart: "jetstack/cert-manager",
  repository: "https://charts.jetstack.io",
  pin: "certManager",
  key: "certManager",
  installed: ({ certManager }) => certManager.enabled
};
var purpose4 = "certificates";
function certManagerNamespace({ certManager }) {
  return certManager.namespace || (certManager.enabled ? NAMESPACE3 : "cert-manager");
}
var cluster4 = { requests: { cpu: "30m", memory: "160Mi" } };
var settings4 = () => ({
  keys: {
    certManager: chartRelease("jetstack/cert-manager", "certificates", {
      namespace: text(
        "",
        "namespace of a cert-manager that is already there; empty: stoat-cert-manager, or cert-manager when not enabled",
        {
          pattern: `^(?:|${LABEL})$`,
          expect: "the name of a namespace"
        }
      )
    })
  }
});
var HAND_OVER = [
  "kubectl get customresourcedefinitions -o name | grep '\\.cert-manager\\.io$' | while read -r crd; do",
  `  kubectl annotate "$crd" --overwrite meta.helm.sh/release-name=cert-manager meta.helm.sh/release-namespace=${NAMESPACE3}`,
  "done"
];
var takeOver4 = {
  fromCompose: nothing,
  fromHelmfile: (source) => onceInCluster(component4, source, [HAND_OVER.join("\n")])
};

// generators/components/services/client.ts
function clientImage({ clientImage: { repository, tag } }) {
  return { repository, tag };
}
function isHardened({ clientImage: { kind } }) {
  return kind === "stoat-gen";
}
function clientEnvironment(config, { voice }, port2) {
  const api = textAt(config, "hosts", "api");
  const app = textAt(config, "hosts", "app");
  return {
    PORT: String(port2),
    // Builds from 0.15 on read it, without scheme, beside VITE_API_URL.
    VITE_HOST: app.replace(/^https?:\/\//, ""),
    VITE_API_URL: api,
    VITE_WS_URL: textAt(config, "hosts", "events"),
    VITE_MEDIA_URL: textAt(config, "hosts", "autumn"),
    VITE_PROXY_URL: textAt(config, "hosts", "january"),
    VITE_GIFBOX_URL: `${app}/gifbox`,
    // Those builds learn all other addresses from the API, and would ask api.gifbox.me for GIFs.
    VITE_DEV_GIFBOX_URL: `${app}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: textAt(config, "api", "security", "captcha", "hcaptcha_sitekey"),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api
  };
}

// generators/components/services/events.ts
var eventsSettings = {
  regionId: {
    type: "integer",
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: "region of the first pod, the others have those after it; clusters that share a Redis need different ones"
  }
};

// generators/components/services/file-server.ts
var BODY_LIMIT = 2e7;
var UPLOADS = 25;
function uploadsTmp(config) {
  const limit = valueAt(config, ["features", "limits", "global", "body_limit_size"]);
  return Math.ceil(UPLOADS * Math.max(Number(limit ?? 0), BODY_LIMIT) / 2 ** 20);
}

// generators/components/services/gifbox.ts
var gifboxSettings = {
  tenorKey: {
    type: "string",
    default: "",
    description: "API key of gifbox.me (from its account settings); GIF search needs it",
    secret: true
  }
};
var GIFBOX_SOURCES = { "api.security.tenor_key": ["apps.gifbox.tenorKey"] };
function gifboxRevolt({ values: { apps }, plan }) {
  const { tenorKey } = apps.gifbox;
  return plan.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}
function gifboxRules({ plan, config }, report) {
  if (plan.apps.gifbox && textAt(config, "api", "security", "tenor_key") === "") {
    report("apps.gifbox.tenorKey", "is empty; apps.gifbox.enabled needs an API key of gifbox.me");
  }
}

// generators/components/services/proxy.ts
var CLOSED_IN = [0, 13, 0];
function proxyWarnings({ values, plan }, report) {
  const override = values.stoatImageOverrides.proxy;
  const tag = override ?? values.stoatImageTag;
  if (!plan.apps.proxy || !olderThan(tag, CLOSED_IN)) return;
  report(
    override === void 0 ? "stoatImageTag" : "stoatImageOverrides.proxy",
    `proxy ${tag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`
  );
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

// generators/components/services/voice-ingress.ts
function hasLivekitElsewhere({ livekit, revolt }) {
  const nodes = Object.values(valueAt(revolt, ["api", "livekit", "nodes"]) ?? {});
  return !livekit.enabled || nodes.some((node) => textAt(node, "url") !== "");
}

// generators/components/services/table.ts
var APP_NAMESPACE = "stoat";
var DEFAULT_TMP = 64;
var WITHDRAWAL = 10;
var prefix = (path) => ({ path, match: "prefix", strip: true });
var SERVICES = {
  api: {
    release: "stoat-api",
    title: "REST API",
    image: "api",
    port: 14702,
    route: { ...prefix("/api"), hidden: ({ apps }) => apps.api.publicMetrics ? [] : ["/metrics"] },
    scale: "many",
    // It migrates the database at its start, without a lock.
    startsAlone: true,
    // Rocket refuses new connections at once, and gives running requests two seconds.
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    // Mail and captcha.
    callsOut: true,
    settings: {
      webhooks: { type: "boolean", default: true, description: "incoming webhooks (`features.webhooks_enabled`)" },
      publicMetrics: { type: "boolean", default: false, description: "strangers may read `/api/metrics`; else it answers 404 to them" }
    },
    sources: { "features.webhooks_enabled": ["apps.api.webhooks"] },
    revolt: ({ values }) => ({ features: { webhooks_enabled: values.apps.api.webhooks } })
  },
  events: {
    release: "stoat-events",
    title: "WebSocket events",
    image: "events",
    port: 14703,
    route: { path: "/ws", match: "exact", strip: true },
    // Its start clears the presence of its region.
    scale: "one per region",
    ignoresSigterm: true,
    // No drain: its connections last for hours, and its successor waits until it is gone.
    readsConfig: true,
    uses: ["mongodb", "redis"],
    callsOut: ["sentry.events", "database.redis_pubsub"],
    settings: eventsSettings
  },
  fileServer: {
    release: "stoat-file-server",
    title: "uploads and downloads",
    image: "file-server",
    port: 14704,
    route: prefix("/autumn"),
    scale: "many",
    ignoresSigterm: true,
    // An upload of 20 MB over a line of 3 Mbit/s.
    drainSeconds: 60,
    // It keeps up to 2 GiB of files in memory, for five minutes.
    memory: { request: "256Mi", limit: "3Gi" },
    tmp: uploadsTmp,
    readsConfig: true,
    uses: ["mongodb", "minio"],
    callsOut: ["sentry.files", "files.clamd_host"],
    readsOverrides: true
  },
  proxy: {
    release: "stoat-proxy",
    title: "link previews and image proxy",
    image: "proxy",
    port: 14705,
    route: prefix("/january"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    // It keeps up to 512 MiB of previews in memory.
    memory: { request: "128Mi", limit: "1Gi" },
    // Of a video that it describes, it makes a file.
    tmp: () => 256,
    readsConfig: true,
    uses: [],
    warnings: proxyWarnings
  },
  gifbox: {
    release: "stoat-gifbox",
    title: "GIF search",
    image: "gifbox",
    port: 14706,
    route: prefix("/gifbox"),
    scale: "many",
    ignoresSigterm: true,
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb"],
    offBecause: "needs `apps.gifbox.tenorKey`",
    // gifbox.me.
    callsOut: true,
    settings: gifboxSettings,
    sources: GIFBOX_SOURCES,
    revolt: gifboxRevolt,
    rules: gifboxRules
  },
  crond: {
    release: "stoat-crond",
    title: "scheduled clean-up",
    image: "crond",
    // Two would delete the same things at a time.
    scale: "exactly one",
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "minio"],
    callsOut: ["sentry.crond"]
  },
  pushd: {
    release: "stoat-pushd",
    title: "push notifications",
    image: "pushd",
    scale: "many",
    // It waits for SIGINT.
    ignoresSigterm: true,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq"],
    // Push services.
    callsOut: true
  },
  voiceIngress: {
    release: "stoat-voice-ingress",
    title: "LiveKit's webhooks",
    image: "voice-ingress",
    port: 8500,
    // A LiveKit beside the servers reaches it without the reverse proxy.
    route: { ...prefix("/ingress"), where: hasLivekitElsewhere },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: true,
    uses: ["mongodb", "redis", "rabbitmq", "livekit"],
    callsOut: ["sentry.voice_ingress", "database.redis_pubsub"],
    needsVoice: true
  },
  client: {
    release: "stoat-client",
    title: "web client",
    ownImage: clientImage,
    port: 5e3,
    route: { path: "/", match: "prefix", strip: false },
    scale: "many",
    drainSeconds: WITHDRAWAL,
    readsConfig: false,
    uses: [],
    hardened: isHardened,
    environment: clientEnvironment
  }
};
var APP_NAMES = Object.keys(SERVICES);
function service(app) {
  return SERVICES[app];
}
function routeOf(app, values) {
  const { route } = SERVICES[app];
  return route?.where?.(values) === false ? void 0 : route;
}
function composeName(app) {
  return SERVICES[app].release.replace(/^stoat-/, "");
}

// generators/components/ingress/front.ts
var WELL_KNOWN = "/.well-known/stoat";
function wellKnown(config) {
  return JSON.stringify({ api: textAt(config, "hosts", "api") });
}
var CERTIFICATES = {
  folder: "certificates",
  mountedAt: "/etc/caddy/certificates",
  certificate: "tls.crt",
  key: "tls.key"
};
function frontOf(values, plan) {
  const byApp = (of) => Object.fromEntries(APP_NAMES.map((app) => [app, of(app)]));
  return {
    domain: values.domain,
    tls: tlsOf(values),
    apps: byApp((app) => plan.apps[app] && routeOf(app, values) !== void 0),
    hidden: byApp((app) => routeOf(app, values)?.hidden?.(values) ?? []),
    livekit: plan.installed.livekit
  };
}
var THIS_MACHINE = ["127.0.0.0/8", "::1/128", "172.16.0.0/12"];
function tlsOf({ tls, adminEmail, compose: compose7 }) {
  const { behindProxy, httpPort, httpAddress, trustedProxies } = compose7;
  if (behindProxy) {
    const isNamed = trustedProxies.length > 0;
    const openAt = httpAddress || (isNamed ? "" : "127.0.0.1");
    return { kind: "elsewhere", port: httpPort, openAt, trustedProxies: isNamed ? trustedProxies : THIS_MACHINE };
  }
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

// generators/components/ingress/haproxy.ts
var haproxy_exports = {};
__export(haproxy_exports, {
  CLIENT_ADDRESS: () => CLIENT_ADDRESS,
  CONTROLLER: () => CONTROLLER,
  answering: () => answering,
  cluster: () => cluster5,
  component: () => component5,
  disablesSnippets: () => disablesSnippets,
  ingressRoute: () => ingressRoute,
  purpose: () => purpose5,
  settings: () => settings5,
  takeOver: () => takeOver5,
  withoutSnippets: () => withoutSnippets
});
var DISABLE_QUIC = "--disable-quic";
var SET_HEADER = "request-set-header";
var component5 = {
  release: "haproxy-ingress",
  namespace: "stoat-ingress",
  title: "HAProxy",
  chart: "haproxytech/kubernetes-ingress",
  repository: "https://haproxytech.github.io/helm-charts",
  pin: "ingress",
  key: "ingress",
  installed: ({ ingress }) => ingress.enabled,
  operatorValues: ({ ingress: { values } }) => {
    const { extraArgs, ...controller } = valueAt(values, ["controller"]) ?? {};
    const offersQuic = valueAt(controller, ["service", "enablePorts", "quic"]) === true;
    if (extraArgs === void 0 && !offersQuic) return values;
    const given = textsOf(extraArgs).filter((arg) => arg !== DISABLE_QUIC);
    return { ...values, controller: { ...controller, extraArgs: offersQuic ? given : [DISABLE_QUIC, ...given] } };
  },
  rules: ({ values }, report) => {
    const look = (path, from, name) => {
      if (!/^x-forwarded-for\s/im.test(String(valueAt(from, [...path.split(".").slice(-2), name])))) return;
      const way = "where a proxy is in front, src-ip-header names the header that it has the address in";
      report(path, `${name} must not set X-Forwarded-For, which holds the address of the client; ${way}`);
    };
    for (const app of APP_NAMES) look(`apps.${app}.values.ingress.annotations`, values.apps[app].values, `haproxy.org/${SET_HEADER}`);
    look("ingress.values.controller.config", values.ingress.values, SET_HEADER);
  },
  warnings: ({ values }, report) => {
    if (!values.ingress.enabled || !disablesSnippets(textsOf(valueAt(values.ingress.values, ["controller", "extraArgs"])))) return;
    report("ingress.values.controller.extraArgs", `turns off backend snippets: ${withoutSnippets(values)}`);
  }
};
var purpose5 = "ports 80 and 443";
var CONTROLLER = "haproxy.org/ingress-controller";
function disablesSnippets(args) {
  return /--disable-config-snippets[= ]\S*\b(?:all|backend)\b/.test(args.join(" "));
}
function withoutSnippets({ apps }) {
  const open = apps.api.publicMetrics ? "" : "everybody can read /api/metrics, ";
  return `${open}${WELL_KNOWN} is not found, and redirects of the file server lose their prefix`;
}
function textsOf(list) {
  return Array.isArray(list) ? list.map(String) : [];
}
var CLIENT_ADDRESS = {
  "haproxy.org/forwarded-for": "false",
  [`haproxy.org/${SET_HEADER}`]: "X-Forwarded-For %[src]"
};
function answering(text2) {
  const body = text2.replaceAll("'", "\\u0027");
  const answer = `status 200 content-type application/json hdr Access-Control-Allow-Origin "*" string '${body}'`;
  return {
    ...CLIENT_ADDRESS,
    "haproxy.org/standalone-backend": "true",
    "haproxy.org/backend-config-snippet": `http-request return ${answer} if { path ${WELL_KNOWN} }`
  };
}
function ingressRoute({ path, match, strip }) {
  if (match === "exact") return { path, pathType: "Exact", ...strip ? { rewrite: "/" } : {} };
  if (path === "/") return { path, pathType: "Prefix" };
  return { path: `${path}/`, pathType: "Prefix", ...strip ? { rewrite: `^${path}/?(.*)$ /\\1` } : {} };
}
var cluster5 = { requests: { cpu: "50m", memory: "128Mi" } };
var settings5 = () => ({
  keys: {
    ingress: chartRelease(
      "haproxytech/kubernetes-ingress",
      "HAProxy ingress controller; external: enabled false, with className of a haproxytech controller",
      {
        className: unquotedName("haproxy", "an IngressClass", "ingress class")
      }
    )
  }
});
var takeOver5 = { fromCompose: nothing, fromHelmfile: (source) => onceInCluster(component5, source) };

// generators/components/stoat-config.ts
var CONFIG_NAMESPACE = "stoat-config";
var CONFIG_MAP = "revolt-toml";
var ENV_SECRET = "stoat-env";
var OVERRIDES_SECRET = "revolt-overrides";
var OVERRIDES_FILE = "Revolt.overrides.toml";
var TLS_SECRET = "stoat-tls";
var LIVEKIT_TLS_SECRET = "livekit-tls";
var component6 = {
  release: "stoat-config",
  namespace: CONFIG_NAMESPACE,
  title: "stoat-config",
  chart: "./helm/stoat-config",
  installed: () => true,
  needs: ["cert-manager", "reflector"],
  rules: ({ values: { tls, adminEmail } }, report) => {
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
};
var purpose6 = "namespaces, `Revolt.toml`, credentials, issuers, the certificate";
function tlsNamespace({ replication }) {
  return replication === "direct" ? APP_NAMESPACE : CONFIG_NAMESPACE;
}
function ownIssuers({ tls }) {
  return tls.issuer === "letsencrypt" ? ["stoat-letsencrypt"] : ["stoat-selfsigned", "stoat-ca"];
}
function configValues(values, plan, namespaces, config, toml, secrets) {
  const { tls, domain } = values;
  const issuer = tls.issuer === "existing" ? tls.issuerName : ownIssuers(values).at(-1);
  return {
    namespaces: namespaces.map((name) => ({ name })),
    replication: values.replication,
    revoltToml: { content: toml, namespaces: [APP_NAMESPACE] },
    secrets,
    issuers: {
      selfSigned: { enabled: tls.issuer === "selfsigned", namespace: certManagerNamespace(values) },
      letsEncrypt: { enabled: tls.issuer === "letsencrypt", email: values.adminEmail, ingressClassName: values.ingress.className }
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      namespace: tlsNamespace(values),
      dnsNames: [domain],
      issuer: { name: issuer, kind: "ClusterIssuer" },
      namespaces: values.replication === "direct" ? [] : [APP_NAMESPACE]
    },
    livekitIngress: {
      enabled: plan.installed.livekit,
      namespace: component.namespace,
      className: values.ingress.className,
      host: `livekit.${domain}`,
      tlsSecret: LIVEKIT_TLS_SECRET,
      issuer,
      service: { ...SERVICE },
      annotations: CLIENT_ADDRESS
    },
    wellKnownIngress: {
      // Where backend snippets are turned off, the API says that there is no such path.
      enabled: plan.apps.api,
      namespace: APP_NAMESPACE,
      className: values.ingress.className,
      host: domain,
      path: WELL_KNOWN,
      tlsSecret: TLS_SECRET,
      service: { name: service("api").release, port: service("api").port },
      annotations: answering(wellKnown(config))
    }
  };
}

// generators/components/ingress/caddy.ts
var caddy_exports = {};
__export(caddy_exports, {
  caddyfile: () => caddyfile,
  compose: () => compose3
});
var FILE2 = "Caddyfile";
var WELL_KNOWN_FILE = WELL_KNOWN.slice(1);
var WELL_KNOWN_ROOT = "/srv";
var TARGET = "{http.request.uri}";
var DECODED_PATH = "{http.request.uri.path}";
var CLIENT_ADDRESS2 = "{client_address}";
var REDIRECT_STATUS = 302;
function caddyfile(front) {
  const { domain, tls, livekit } = front;
  const hosts = [domain, ...livekit ? [`livekit.${domain}`] : []];
  const isPlain = tls.kind === "elsewhere";
  const address = (host2) => isPlain ? `http://${host2}:${tls.port}` : `https://${host2}`;
  return [
    "# Written by `stoat-gen compose`, which writes it again.",
    ...block("", globalOptions(tls)),
    "",
    ...block(address(domain), [...certificate(tls), ...block("route", routes(front))]),
    ...livekit ? [
      "",
      ...block(address(`livekit.${domain}`), [
        ...certificate(tls),
        ...block("route", [...clientAddress(tls), ...proxy(`livekit:${SIGNAL_PORT}`, tls)])
      ])
    ] : [],
    ...isPlain ? [] : ["", ...block(hosts.map((host2) => `http://${host2}`).join(", "), [`redir https://{host}{uri} ${REDIRECT_STATUS}`])],
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
function routes({ apps, hidden, tls }) {
  const routed = APP_NAMES.filter((app) => apps[app]).flatMap((app) => {
    const { release, route, port: port2 } = service(app);
    return route === void 0 ? [] : [{ release, route, upstream: `${composeName(app)}:${port2}`, hidden: hidden[app] ?? [] }];
  });
  return [
    ...clientAddress(tls),
    ...routed.flatMap(({ release, route, hidden: paths }) => paths.flatMap((path) => hide(path, release, route))),
    ...handle("well-known", `^${literal(WELL_KNOWN)}(?:\\?|$)`, [
      "header Content-Type application/json",
      // Clients ask from pages of other hosts.
      "header Access-Control-Allow-Origin *",
      `root * ${WELL_KNOWN_ROOT}`,
      "file_server"
    ]),
    ...routed.flatMap(({ release, route, upstream }) => routeTo(upstream, release, route, tls)),
    ...routed.some(({ route }) => route.path === "/") ? [] : ["respond 404"]
  ];
}
function routeTo(upstream, name, { path, match, strip }, tls) {
  if (path === "/") return proxy(upstream, tls);
  const isPrefix = match === "prefix";
  if (!strip) return handle(name, matching(path, isPrefix), proxy(upstream, tls));
  const redirects = isPrefix ? [`header_down Location ^/([^/]|$) ${path}/$1`] : [];
  const rewrite = isPrefix ? `uri path_regexp ^${path}/?(.*)$ /$1` : "uri path_regexp ^.*$ /";
  return handle(name, matching(path, isPrefix), [rewrite, ...proxy(upstream, tls, redirects)]);
}
function matching(path, isPrefix) {
  return `^${literal(path)}(?:${isPrefix ? "/|" : ""}\\?|$)`;
}
function hide(path, name, { path: prefix2 }) {
  const matcher = `@hidden-${name}${path.replaceAll("/", "-")}`;
  return [`${matcher} vars_regexp ${DECODED_PATH} ^${prefix2}${literal(path).replaceAll("/", "/+")}(?:/|$)`, `respond ${matcher} 404`];
}
function clientAddress(tls) {
  if (tls.kind !== "elsewhere") return [];
  return [
    `@stranger not remote_ip ${tls.trustedProxies.join(" ")}`,
    "request_header @stranger -X-Forwarded-For",
    ...block(`map {http.request.header.X-Forwarded-For} ${CLIENT_ADDRESS2}`, [
      "~(?:^|[,\\s])(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?\\s*$ ${1}",
      "~(?:^|[,\\s])\\[([0-9A-Fa-f:.]+)\\](?::\\d+)?\\s*$ ${1}",
      "~(?:^|[,\\s])([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+)\\s*$ ${1}",
      "default {http.request.remote.host}"
    ])
  ];
}
function proxy(upstream, tls, options = []) {
  if (tls.kind !== "elsewhere") return options.length === 0 ? [`reverse_proxy ${upstream}`] : block(`reverse_proxy ${upstream}`, options);
  const trusting = [`trusted_proxies ${tls.trustedProxies.join(" ")}`, `header_up X-Forwarded-For ${CLIENT_ADDRESS2}`];
  return block(`reverse_proxy ${upstream}`, [...trusting, ...options]);
}
function handle(name, pattern, body) {
  return [`@${name} vars_regexp ${TARGET} ${pattern}`, ...block(`handle @${name}`, body)];
}
function block(head, body) {
  return [head === "" ? "{" : `${head} {`, ...body.map((line) => `	${line}`), "}"];
}
function literal(text2) {
  return text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function word(email) {
  if (/^[^\s"'`{}\\#]+$/.test(email)) return email;
  throw new UserError([
    { path: "adminEmail", message: "holds a quote, brace, backslash or #, which a Caddyfile gives a meaning to; choose another address" }
  ]);
}
function publicPorts({ tls }) {
  if (tls.kind !== "elsewhere") return ["80:80", "443:443", "443:443/udp"];
  const address = tls.openAt.includes(":") ? `[${tls.openAt}]` : tls.openAt;
  return [`${address === "" ? "" : `${address}:`}${tls.port}:${tls.port}`];
}
var compose3 = {
  images: { caddy: "docker.io/library/caddy" },
  titles: { caddy: "reverse proxy" },
  files: ({ front, config }) => [
    { name: FILE2, text: caddyfile(front), meaning: "routes and certificates" },
    {
      name: WELL_KNOWN_FILE,
      text: `${wellKnown(config)}
`,
      meaning: "tells clients where the API is"
    }
  ],
  services: ({ front, image, volume, checksumOf }) => {
    const waitsFor = APP_NAMES.filter((app) => front.apps[app]);
    return {
      caddy: {
        image: image("caddy"),
        restart: RESTART,
        ports: publicPorts(front),
        volumes: [
          mount(FILE2, "/etc/caddy/Caddyfile"),
          mount(WELL_KNOWN_FILE, `${WELL_KNOWN_ROOT}${WELL_KNOWN}`),
          ...front.tls.kind === "files" ? [mount(CERTIFICATES.folder, CERTIFICATES.mountedAt)] : [],
          volume("caddy-data", "/data"),
          volume("caddy-config", "/config")
        ],
        ...checksumOf(FILE2, WELL_KNOWN_FILE),
        ...dependsOn(Object.fromEntries(waitsFor.map((app) => [composeName(app), "service_started"]))),
        healthcheck: healthcheck(["CMD", "nc", "-z", "127.0.0.1", String(front.tls.kind === "elsewhere" ? front.tls.port : 443)], "10s"),
        tmpfs: ["/tmp:size=64m"],
        read_only: true,
        ...SECURITY,
        // The program's file in the image has this capability: without it the program does not start.
        cap_add: ["NET_BIND_SERVICE", ...front.tls.kind === "files" ? ["DAC_OVERRIDE"] : []]
      }
    };
  },
  publishes: true,
  notes: ({ values: { tls, compose: target } }) => tls.issuer === "existing" && !target.behindProxy ? [
    "tls.issuer: existing stands for your own certificate here: put certificates/tls.crt and certificates/tls.key beside compose.yaml, for the domain and for livekit.<domain>"
  ] : []
};

// generators/components/mongodb/index.ts
var mongodb_exports = {};
__export(mongodb_exports, {
  cluster: () => cluster6,
  component: () => component7,
  compose: () => compose4,
  databaseShell: () => databaseShell,
  official: () => official,
  overrides: () => overrides3,
  purpose: () => purpose7,
  rotation: () => rotation2,
  settings: () => settings6,
  sources: () => sources3,
  takeOver: () => takeOver6
});

// generators/components/mongodb/replica-set-script.ts
var REPLICA_SET = `// For mongosh, in MongoDB's own container, over and over: the readiness probe in a cluster, the health check in Compose. It
// ends with 0 when this server is the primary of its replica set of one. Where it is not, it makes it that: it initiates the
// set, on a new volume or on the data of a standalone server, or gives the only member its present name. Whatever else it
// finds it says, and leaves alone. Helm reads this as a template, so it has no two braces in a row.

const SET = 'rs0';
/** Host and port under which every client reaches this server. */
const member = process.env.STOAT_MONGODB_MEMBER;

/** From a variable, or from the file that one names. The images cut line breaks off the end of such a file. */
function rootPassword() {
  const env = process.env;
  const file = env.MONGODB_ROOT_PASSWORD_FILE || env.MONGO_INITDB_ROOT_PASSWORD_FILE;
  return env.MONGODB_ROOT_PASSWORD || require('node:fs').readFileSync(file, 'utf8').replace(/\\n+$/, '');
}

/** It serves: as the primary under its present name, or as one of several members that somebody else looks after. */
function serves(hello) {
  if (hello.hosts && hello.hosts.length > 1) return hello.isWritablePrimary || hello.secondary;
  return hello.isWritablePrimary && hello.me === member;
}

/** What is wrong; undefined where nothing is. */
function findProblem() {
  const hello = db.hello();
  if (serves(hello)) return undefined;
  // While the image makes the users, it runs a server of its own that is no member of anything.
  if (!hello.setName && !hello.isreplicaset) return 'it does not run as a member of a replica set';

  try {
    db.getSiblingDB('admin').auth({ user: 'root', pwd: rootPassword() });
  } catch (error) {
    // 18: root has another password, or there are no users. Without users, a client on the same machine may initiate the set.
    if (error.code !== 18) throw error;
  }

  let state = 0;
  try {
    rs.status();
  } catch (error) {
    state = error.code;
  }
  if (state === 13) return "root cannot log in: its password is not the one in the database (mongo-root of the environment's secrets)";
  if (state === 94) {
    // 94: not initiated yet.
    rs.initiate({ _id: SET, members: [{ _id: 0, host: member }] });
  } else {
    const config = rs.conf();
    if (config._id !== SET) return 'its data belongs to the replica set ' + config._id + ', and this is ' + SET;
    if (config.members.length > 1) {
      const names = config.members.map((each) => each.host).join(', ');
      return 'its data belongs to a replica set of several members (' + names + '), and the others are needed to elect a primary';
    }
    // 93: it does not find itself under the name of its member.
    if (state === 93 || config.members[0].host !== member) {
      config.members[0].host = member;
      rs.reconfig(config, { force: true });
    }
  }
  for (let tries = 0; tries < 8; tries += 1) {
    if (serves(db.hello())) return undefined;
    sleep(500);
  }
  return 'it is not the primary yet';
}

const problem = findProblem();
if (problem) print('MongoDB: ' + problem);
quit(problem ? 1 : 0);
`;

// generators/components/mongodb/users-script.ts
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

// generators/components/mongodb/bitnami.ts
var NAMESPACE4 = "stoat-mongodb";
var PORT2 = 27017;
var component7 = {
  release: "mongodb",
  namespace: NAMESPACE4,
  title: "MongoDB",
  chart: "bitnami/mongodb",
  repository: "https://charts.bitnami.com/bitnami",
  pin: "mongodb",
  key: "mongodb",
  installed: ({ mongodb }) => mongodb.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT2, "mongodb", "mongodb"),
  replacedBy: ["database", "mongodb"],
  identifiers: { "mongo-root": SECRET_LENGTH, "mongo-user": SECRET_LENGTH, "mongo-replica-set-key": SECRET_LENGTH },
  secret: {
    name: "mongodb-credentials",
    data: (credentials, user) => ({
      "mongodb-root-password": credentials["mongo-root"],
      "mongodb-passwords": credentials["mongo-user"],
      username: user,
      password: credentials["mongo-user"],
      "mongodb-replica-set-key": credentials["mongo-replica-set-key"]
    })
  },
  revolt: ({ values, credentials, target }) => {
    const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials["mongo-user"])}`;
    const set = values.mongodb.enabled ? "&replicaSet=rs0" : "";
    const url2 = `mongodb://${user}@${authority(addressOf(component7, values, target))}/revolt?authSource=revolt${set}`;
    return { database: { mongodb: url2 } };
  },
  warnings: ({ values, plan }, report) => {
    const password = values.secretOverrides["mongo-user"];
    if (plan.installed.mongodb && password !== void 0 && /[\s,;]/.test(password)) {
      report(
        "secretOverrides.mongo-user",
        "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user"
      );
    }
    for (const key of ["extraEnvVars", "hostAliases", "customReadinessProbe"]) {
      if (plan.installed.mongodb && key in values.mongodb.values) {
        report(`mongodb.values.${key}`, "replaces what makes MongoDB a replica set; repeat there what values/mongodb.yaml.gotmpl sets");
      }
    }
  }
};
var purpose7 = "database";
var overrides3 = {
  "mongo-root": { use: "MongoDB: root" },
  "mongo-user": { use: "MongoDB: the application's user, on database revolt" },
  "mongo-replica-set-key": {
    use: "MongoDB: key file of its replica set",
    pattern: "^[A-Za-z0-9+/=]{6,1024}$",
    expect: "at least 6 and at most 1024 of letters, digits and + / ="
  }
};
var sources3 = {
  "database.mongodb": ["mongodb.host", "mongodb.port", "mongodb.username", "secretOverrides.mongo-user", "secretSeed"]
};
var settings6 = () => ({
  keys: {
    mongodb: chartRelease("bitnami/mongodb", "database; external: enabled false, host, and the override mongo-user", {
      host: host("external MongoDB: 7.0 or newer, and a replica set"),
      port: port(PORT2, "port of an external MongoDB"),
      username: username("the application's user on database revolt"),
      persistence: persistence("8Gi"),
      resources: resources({ cpu: "100m", memory: "256Mi" }, { memory: "2Gi" })
    })
  },
  imageTag: "bitnami/mongodb"
});
var cluster6 = { volume: true };
var OWNER2 = ["999", "999"];
var USERS_FILE = "mongodb-users.js";
var REPLICA_SET_FILE = "mongodb-replica-set.js";
var REPLICA_SET_PATH = `/etc/${REPLICA_SET_FILE}`;
var compose4 = {
  images: { mongodb: "docker.io/library/mongo" },
  titles: { mongodb: "database" },
  secrets: ({ credentials }) => [
    { name: "mongodb-root-password", text: credentials["mongo-root"], owner: OWNER2 },
    { name: "mongodb-password", text: credentials["mongo-user"], owner: OWNER2 },
    { name: "mongodb-replica-set-key", text: credentials["mongo-replica-set-key"], owner: OWNER2 }
  ],
  files: () => [
    { name: USERS_FILE, text: MONGODB_USERS, meaning: "makes MongoDB's users" },
    { name: REPLICA_SET_FILE, text: REPLICA_SET, meaning: "makes MongoDB a replica set of one; its health check" }
  ],
  services: ({ values, image, volume, secretMounts, limits }) => ({
    mongodb: {
      image: image("mongodb"),
      restart: RESTART,
      // The image leaves these out while it makes the users.
      command: ["--replSet", "rs0", "--keyFile", "/run/secrets/mongodb-replica-set-key"],
      environment: {
        MONGO_INITDB_ROOT_USERNAME: "root",
        MONGO_INITDB_ROOT_PASSWORD_FILE: "/run/secrets/mongodb-root-password",
        STOAT_MONGODB_USERNAME: values.mongodb.username,
        STOAT_MONGODB_MEMBER: authority(component7.address.compose)
      },
      ...secretMounts,
      volumes: [
        volume("mongodb", "/data/db"),
        mount(USERS_FILE, "/docker-entrypoint-initdb.d/users.js"),
        mount(REPLICA_SET_FILE, REPLICA_SET_PATH)
      ],
      // The image declares it a volume; without this it would get a nameless one.
      tmpfs: ["/data/configdb:size=1m"],
      healthcheck: healthcheck(["CMD", "mongosh", "--quiet", "admin", REPLICA_SET_PATH], "10s", "60s"),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits
    }
  }),
  ready: ["mongodb", "service_healthy"],
  notes: ({ values, plan }) => plan.installed.mongodb && /\n$/.test(values.secretOverrides["mongo-root"] ?? "") ? [cutOff("mongo-root")] : []
};
var ROOT_PASSWORD = '"${MONGODB_ROOT_PASSWORD:-$(cat "$MONGODB_ROOT_PASSWORD_FILE")}"';
var USER_PASSWORD = '"${MONGODB_EXTRA_PASSWORDS:-$(cat "$MONGODB_EXTRA_PASSWORDS_FILE")}"';
function inPod(pod = "deployment/mongodb", namespace = NAMESPACE4) {
  return `kubectl -n ${namespace} exec -i ${pod} -c mongodb --`;
}
function mongosh(lines, indent) {
  return `${indent}mongosh --quiet --eval "${lines.join(`
  ${indent}`).replaceAll('"', '\\"')}"'`;
}
var rotation2 = {
  owner: "MongoDB",
  // A replica set of one shows its key to no other server.
  stored: ["mongo-root", "mongo-user"],
  step: (changed, { mongodb }, newValues) => ({
    title: "MongoDB: change the passwords of its users",
    text: "They lie on its volume, and the Secret is read for an empty one only. The servers keep their open connections until they restart.",
    commands: [
      [
        newValues,
        `  ${inPod()} bash -c 'eval "$(cat)"`,
        `    export PRESENT=${ROOT_PASSWORD}`,
        mongosh(
          [
            'const admin = db.getSiblingDB("admin");',
            'admin.auth("root", process.env.PRESENT);',
            ...changed.includes("mongo-user") ? [`db.getSiblingDB("revolt").changeUserPassword(${JSON.stringify(mongodb.username)}, process.env.MONGO_USER);`] : [],
            ...changed.includes("mongo-root") ? ['admin.changeUserPassword("root", process.env.MONGO_ROOT);'] : []
          ],
          "    "
        )
      ].join("\n")
    ]
  })
};
function databaseTool(pod, command, redirect, namespace) {
  return [
    `${inPod(pod, namespace)} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
    `  ${command} 3< <(printf "password: \\"%s\\"\\n" "$ROOT_PASSWORD")' ${redirect}`
  ].join("\n");
}
var DUMP = "mongodump --config=/dev/fd/3 --username root --authenticationDatabase admin --db revolt --gzip --archive";
var RESTORE = 'mongorestore --config=/dev/fd/3 --username root --authenticationDatabase admin --drop --nsInclude "revolt.*" --gzip --archive';
function restoreDump() {
  return { title: "MongoDB: put the data into the new database", commands: [databaseTool(void 0, RESTORE, "< revolt.gz")] };
}
function restore({ mongodb }) {
  return [
    restoreDump(),
    {
      title: `MongoDB, instead, where the volume of the old bitnami MongoDB itself goes on: a standalone server becomes a replica set of one by itself. See that it has, and make ${mongodb.username} where there is no such user`,
      commands: [
        `kubectl -n ${NAMESPACE4} rollout status deployment/mongodb --timeout=5m`,
        [
          `${inPod()} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
          `  export USER_PASSWORD=${USER_PASSWORD}`,
          mongosh(
            [
              'db.getSiblingDB("admin").auth("root", process.env.ROOT_PASSWORD);',
              'print(rs.status().members.map((each) => each.name + " " + each.stateStr).join());',
              'const revolt = db.getSiblingDB("revolt");',
              `if (revolt.getUser(${JSON.stringify(mongodb.username)}) === null) revolt.createUser({user: ${JSON.stringify(mongodb.username)}, pwd: process.env.USER_PASSWORD, roles: [{role: "readWrite", db: "revolt"}]});`
            ],
            "  "
          )
        ].join("\n")
      ]
    }
  ];
}
var official = {
  path: ["database", "mongodb"],
  identifier: "mongo-user",
  url: {
    scheme: "mongodb",
    rest: /^/,
    // The database is revolt, and the user logs in there.
    plain: /^(?:\/revolt\??|(?:\/(?:revolt)?)?\?authSource=revolt)$/
  }
};
var takeOver6 = {
  // The official set-up's database has no users; where one was made, the tool asks for its password.
  fromCompose: ({ compose: dockerCompose, data, hasUser, values }) => {
    if (!data) return { save: [], restore: [] };
    const { username: user } = values.mongodb;
    const save = hasUser ? `${dockerCompose} exec database mongodump --username ${user} --authenticationDatabase admin --db revolt --gzip --archive=/tmp/revolt.gz && ${dockerCompose} cp database:/tmp/revolt.gz revolt.gz` : `${dockerCompose} exec -T database mongodump --db revolt --gzip --archive > revolt.gz`;
    return { save: [save], restore: [restoreDump()] };
  },
  fromHelmfile: ({ values, old }) => {
    const place = podOf(old);
    return {
      save: [
        {
          title: `Save the database before anything is replaced: ${place.why}`,
          commands: [...place.ask, databaseTool(place.pod, DUMP, "> revolt.gz", old.namespace)]
        }
      ],
      restore: old.inPlace === false ? [restoreDump()] : restore(values)
    };
  },
  settings: {
    username: ["auth.usernames.0", "auth.username"],
    "persistence.size": ["persistence.size"],
    "persistence.storageClass": ["persistence.storageClass", "global.storageClass"]
  }
};
function podOf(old) {
  const look = `kubectl -n ${old.namespace} get pods`;
  const architecture = old.setting("architecture");
  if (old.inPlace === void 0 || architecture !== "standalone" && architecture !== "replicaset") {
    return {
      pod: '"$OLD_MONGODB_POD"',
      ask: [
        look,
        "printf 'The pod of the old MongoDB, of several the primary (mostly the one that ends with -0): '; read -r OLD_MONGODB_POD"
      ],
      why: "whether the original is a standalone server or a replica set is not in its folder"
    };
  }
  const name = fullName(old, "mongodb");
  const moves = old.inPlace ? "" : `, in the namespace ${old.namespace}, whose volume stays there`;
  if (architecture === "replicaset") {
    return { pod: `${name}-0`, ask: [look], why: `the original is a replica set${moves}; look which pod is the primary, mostly ${name}-0` };
  }
  const kind = old.setting("useStatefulSet") === "true" ? "statefulset" : "deployment";
  return { pod: `${kind}/${name}`, ask: [], why: `the original is a standalone server${moves}` };
}
var databaseShell = ({ mongodb }, { installed }) => installed.mongodb ? `kubectl -n ${NAMESPACE4} exec -it deployment/mongodb -- mongosh --username ${mongodb.username} --authenticationDatabase revolt revolt` : "mongosh, on your MongoDB, in the database revolt";

// generators/components/rabbitmq.ts
var rabbitmq_exports = {};
__export(rabbitmq_exports, {
  cluster: () => cluster7,
  component: () => component8,
  compose: () => compose5,
  official: () => official2,
  overrides: () => overrides4,
  purpose: () => purpose8,
  rotation: () => rotation3,
  settings: () => settings7,
  sources: () => sources4,
  takeOver: () => takeOver7
});
var NAMESPACE5 = "stoat-rabbitmq";
var PORT3 = 5672;
var component8 = {
  release: "rabbitmq",
  namespace: NAMESPACE5,
  title: "RabbitMQ",
  chart: "./helm/stoat-app",
  tag: ({ infraImageTags }) => infraImageTags.rabbitmq,
  key: "rabbitmq",
  installed: ({ rabbitmq }) => rabbitmq.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT3, "rabbitmq", "rabbitmq"),
  replacedBy: ["rabbit", "host"],
  identifiers: { "rabbit-user": SECRET_LENGTH },
  secret: { name: "rabbitmq-credentials", data: (credentials, user) => ({ username: user, password: credentials["rabbit-user"] }) },
  // The servers' AMQP client has its recovery switched off: they lose pushes and read marks, and no probe notices.
  restartsUsers: true,
  checksum: ({ rabbitmq }, credentials) => [rabbitmq.username, credentials["rabbit-user"]],
  revolt: ({ values, credentials, target }) => ({
    rabbit: { ...addressOf(component8, values, target), username: values.rabbitmq.username, password: credentials["rabbit-user"] }
  })
};
var purpose8 = "message broker";
var overrides4 = {
  "rabbit-user": {
    use: "RabbitMQ: the application's user",
    pattern: "^[A-Za-z0-9._~-]+$",
    expect: "letters, digits and - . _ ~ only, because the servers put it into a URL unescaped"
  }
};
var sources4 = {
  "rabbit.host": ["rabbitmq.host"],
  "rabbit.port": ["rabbitmq.port"],
  "rabbit.username": ["rabbitmq.username"],
  "rabbit.password": ["secretOverrides.rabbit-user", "secretSeed"]
};
var settings7 = () => ({
  keys: {
    rabbitmq: chartRelease("helm/stoat-app", "message broker; external: enabled false, host, and the override rabbit-user", {
      host: host("external RabbitMQ"),
      port: port(PORT3, "port of an external RabbitMQ"),
      username: username("the application's user"),
      persistence: persistence("2Gi"),
      resources: resources({ cpu: "100m", memory: "256Mi" }, { memory: "1Gi" })
    })
  },
  imageTag: "rabbitmq"
});
var cluster7 = { volume: true };
var OWNER3 = ["999", "999"];
var compose5 = {
  titles: { rabbitmq: "message broker" },
  // The user that RabbitMQ makes at its first start. Neither text can hold anything but letters, digits and - . _ ~.
  secrets: ({ values, credentials }) => [
    {
      name: "rabbitmq-user",
      text: `default_user = ${values.rabbitmq.username}
default_pass = ${credentials["rabbit-user"]}
`,
      owner: OWNER3,
      target: "/etc/rabbitmq/conf.d/20-user.conf"
    }
  ],
  services: ({ values, volume, secretMounts, limits }) => ({
    rabbitmq: {
      image: `docker.io/library/rabbitmq:${values.infraImageTags.rabbitmq}`,
      restart: RESTART,
      // RabbitMQ files its data under its host name: with another one it starts empty.
      hostname: "rabbitmq",
      ...secretMounts,
      volumes: [volume("rabbitmq", "/var/lib/rabbitmq")],
      // RabbitMQ's own tools make a cookie as root before the server has made its own, which the server then cannot read.
      // Erlang starts slowly on small machines.
      healthcheck: healthcheck(["CMD", "bash", "-c", `< /dev/tcp/127.0.0.1/${PORT3}`], "10s", "120s"),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits
    }
  }),
  ready: ["rabbitmq", "service_healthy"]
};
var inPod2 = () => `kubectl -n ${NAMESPACE5} exec -i deployment/rabbitmq -- sh -c`;
var rotation3 = {
  owner: "RabbitMQ",
  step: (_, { rabbitmq }, newValues) => ({
    title: "RabbitMQ: change its user's password",
    text: "It lies on its volume too. The second command proves it.",
    commands: ["change_password", "authenticate_user"].map(
      (verb) => `${newValues}
  ${inPod2()} 'eval "$(cat)"; printf "%s\\n" "$RABBIT_USER" | rabbitmqctl ${verb} ${rabbitmq.username}'`
    )
  })
};
function userOnKeptVolume({ rabbitmq }, old) {
  return {
    title: `RabbitMQ: nothing has to be copied, it holds notifications that are on their way; user ${rabbitmq.username} is made in an empty volume. Only for another user than ${old} on a kept volume: set rabbitmq.username, apply, and make that user there`,
    commands: [
      `${inPod2()} 'printf "%s\\n" "$RABBITMQ_DEFAULT_PASS" | rabbitmqctl add_user "$RABBITMQ_DEFAULT_USER"'`,
      `${inPod2()} 'rabbitmqctl set_permissions -p / "$RABBITMQ_DEFAULT_USER" ".*" ".*" ".*"'`
    ]
  };
}
var official2 = { path: ["rabbit"], identifier: "rabbit-user" };
var takeOver7 = {
  fromCompose: ({ data, values }) => ({ save: [], restore: data ? [userOnKeptVolume(values, "rabbituser")] : [] }),
  fromHelmfile: ({ values, old }) => ({
    save: [],
    // In a volume of its own the image makes the user.
    restore: old.inPlace === false ? [] : [userOnKeptVolume(values, old.setting("env", "RABBITMQ_DEFAULT_USER") ?? values.rabbitmq.username)]
  }),
  settings: {
    username: ["env.RABBITMQ_DEFAULT_USER", "auth.username"],
    "persistence.size": ["persistence.size"],
    "persistence.storageClass": ["persistence.storageClass"]
  }
};

// generators/components/redis/index.ts
var redis_exports = {};
__export(redis_exports, {
  cluster: () => cluster8,
  component: () => component9,
  compose: () => compose6,
  official: () => official3,
  overrides: () => overrides5,
  purpose: () => purpose9,
  settings: () => settings8,
  sources: () => sources5,
  takeOver: () => takeOver8
});

// generators/components/redis/bitnami.ts
import { createHash } from "node:crypto";
var NAMESPACE6 = "stoat-redis";
var PORT4 = 6379;
var component9 = {
  release: "redis",
  namespace: NAMESPACE6,
  title: "Redis",
  chart: "bitnami/redis",
  repository: "https://charts.bitnami.com/bitnami",
  pin: "redis",
  key: "redis",
  installed: ({ redis }) => redis.enabled,
  needs: ["stoat-config"],
  address: addresses(PORT4, "redis-master", "redis"),
  replacedBy: ["database", "redis"],
  identifiers: { redis: SECRET_LENGTH },
  secret: { name: "redis-credentials", data: ({ redis }) => ({ "redis-password": redis }) },
  checksum: (_, { redis }) => [redis],
  revolt: ({ values, credentials, target }) => ({
    database: { redis: `redis://:${urlPart(credentials.redis)}@${authority(addressOf(component9, values, target))}/` }
  })
};
var purpose9 = "events, caches";
var overrides5 = { redis: { use: "Redis: password" } };
var sources5 = { "database.redis": ["redis.host", "redis.port", "secretOverrides.redis", "secretSeed"] };
var settings8 = () => ({
  keys: {
    redis: chartRelease("bitnami/redis", "events and caches; external: enabled false, host, and the override redis", {
      host: host("external Redis"),
      port: port(PORT4, "port of an external Redis"),
      persistence: persistence("1Gi", "cannot change once it is there"),
      resources: resources({ cpu: "50m", memory: "64Mi" }, { memory: "512Mi" })
    })
  },
  imageTag: "bitnami/redis"
});
var cluster8 = { volume: true };
var OWNER4 = ["999", "1000"];
var compose6 = {
  images: { redis: "docker.io/valkey/valkey" },
  titles: { redis: "events and caches: Valkey, which speaks what Redis speaks" },
  secrets: ({ credentials }) => [{ name: "redis-users", text: userList(credentials.redis), owner: OWNER4 }],
  services: ({ image, volume, secretMounts, limits }) => ({
    redis: {
      image: image("redis"),
      restart: RESTART,
      command: ["valkey-server", "--aclfile", "/run/secrets/redis-users", "--appendonly", "yes"],
      ...secretMounts,
      volumes: [volume("redis", "/data")],
      // "NOAUTH" is an answer too, and asks for no password here.
      healthcheck: healthcheck(["CMD-SHELL", "valkey-cli ping | grep -qE 'PONG|NOAUTH'"], "10s"),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits
    }
  }),
  ready: ["redis", "service_healthy"]
};
var official3 = {
  path: ["database", "redis"],
  identifier: "redis",
  url: { scheme: "redis", rest: /^\/?$/, plain: /^/ }
};
var takeOver8 = {
  fromCompose: nothing,
  fromHelmfile: nothing,
  settings: { "persistence.size": ["master.persistence.size"], "persistence.storageClass": ["master.persistence.storageClass"] }
};
function userList(password) {
  return `user default on #${createHash("sha256").update(password, "utf8").digest("hex")} ~* &* +@all
`;
}

// generators/components/index.ts
var COMPONENTS = [
  component4,
  component5,
  component2,
  component6,
  component7,
  component9,
  component8,
  component3,
  component
];
var MODULES = [
  cert_manager_exports,
  haproxy_exports,
  reflector_exports,
  stoat_config_exports,
  mongodb_exports,
  redis_exports,
  rabbitmq_exports,
  storage_exports,
  livekit_exports,
  caddy_exports
];

// generators/configuration/secrets/weak-seed.ts
var LEAST_CHARACTERS = 8;
var LEAST_PERIOD = 16;
function weakSeed(seed) {
  const different = new Set(seed).size;
  const advice = "; make one with: openssl rand -hex 32";
  if (different < LEAST_CHARACTERS) {
    return `must be random text: it has ${different} different characters, at least ${LEAST_CHARACTERS} are needed${advice}`;
  }
  for (let period = LEAST_CHARACTERS; period < LEAST_PERIOD; period++) {
    if (seed.length > period && seed.startsWith(seed.slice(period))) {
      return `must be random text: it repeats the same ${period} characters${advice}`;
    }
  }
  return void 0;
}

// generators/configuration/text.ts
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
var LONE_SURROGATE = /[\ud800-\udfff]/u;
function textProblem(text2) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text2)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text2) || LONE_SURROGATE.test(text2)) {
    return "must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode";
  }
  return void 0;
}

export {
  USER_NAME,
  serviceHost,
  authority,
  addressOf,
  textAt,
  component4 as component,
  certManagerNamespace,
  RESTART,
  SECURITY,
  HARDENED,
  variableOf,
  dependsOn,
  mount,
  SIGNAL_PORT,
  RTC_TCP_PORT,
  component as component2,
  publicUrl,
  livekitValues,
  FILE,
  udpPorts,
  APP_NAMESPACE,
  DEFAULT_TMP,
  APP_NAMES,
  service,
  routeOf,
  composeName,
  CERTIFICATES,
  frontOf,
  component5 as component3,
  CONTROLLER,
  disablesSnippets,
  withoutSnippets,
  ingressRoute,
  component7 as component4,
  REFLECTOR,
  STORAGE_PROVIDERS,
  component3 as component5,
  CONFIG_NAMESPACE,
  CONFIG_MAP,
  ENV_SECRET,
  OVERRIDES_SECRET,
  OVERRIDES_FILE,
  TLS_SECRET,
  LIVEKIT_TLS_SECRET,
  component6,
  tlsNamespace,
  ownIssuers,
  configValues,
  COMPONENTS,
  MODULES,
  weakSeed,
  textProblem
};
