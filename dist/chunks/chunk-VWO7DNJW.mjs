import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkFiles,
  environmentNames,
  layerFiles,
  operatorFiles,
  parseStrict
} from "./chunk-3LRT5RTO.mjs";
import {
  REVOLT,
  canonical,
  deepMerge,
  deeperThan,
  isObject,
  settingAt
} from "./chunk-TEWKYYFT.mjs";
import {
  UserError
} from "./chunk-DBEY22AU.mjs";
import {
  require_ucs2length
} from "./chunk-UTRASDBQ.mjs";
import {
  __toESM
} from "./chunk-CDP2EBNY.mjs";

// generators/access/access.ts
import { join as join2 } from "node:path";

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

// generators/access/ca.ts
import { lstat as lstat2, readFile as readFile2 } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

// generators/cluster/certificates.ts
import { X509Certificate } from "node:crypto";

// generators/cluster/kubectl.ts
import { spawn } from "node:child_process";
function kubectl(cluster, args, { timeout = 20, input } = {}) {
  const all = [
    ...cluster.context ? ["--context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : [],
    `--request-timeout=${timeout}s`,
    ...args
  ];
  return new Promise((resolve) => {
    const child = spawn("kubectl", all, { stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"], timeout: (timeout + 5) * 1e3 });
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on(
      "error",
      (error) => resolve({ ok: false, missing: error.code === "ENOENT", message: error.code === "ENOENT" ? "kubectl is not on the PATH" : error.message })
    );
    child.on("close", (code) => {
      if (code === 0) return resolve({ ok: true, stdout: Buffer.concat(stdout).toString("utf8") });
      const lines = Buffer.concat(stderr).toString("utf8").trim().split("\n");
      resolve({ ok: false, missing: false, message: lines.at(-1) || `kubectl ended with ${code ?? "a signal"}` });
    });
    child.stdin?.on("error", () => void 0);
    if (input !== void 0) child.stdin.end(input);
  });
}
async function getObjects(cluster, args) {
  const result = await kubectl(cluster, ["get", ...args, "-o", "json", "--ignore-not-found"]);
  if (!result.ok) throw new Error(result.message);
  if (result.stdout.trim() === "") return [];
  let parsed;
  try {
    parsed = JSON.parse(result.stdout);
  } catch {
    throw new Error("kubectl printed something that is not JSON");
  }
  return parsed.items ?? [parsed];
}

// generators/cluster/certificates.ts
async function fetchCertificate(cluster, namespace, secret) {
  const result = await kubectl(cluster, ["get", "secret", secret, "-n", namespace, "--ignore-not-found", "-o", "jsonpath={.data.tls\\.crt}"]);
  if (!result.ok) throw new Error(result.message);
  return parseCertificate(Buffer.from(result.stdout, "base64").toString("latin1"));
}
function parseCertificate(text) {
  const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
  if (pem === void 0) return void 0;
  try {
    const x509 = new X509Certificate(pem);
    return {
      pem: `${pem.replaceAll("\r", "")}
`,
      subject: x509.subject,
      expires: new Date(x509.validTo),
      authority: x509.ca,
      key: x509.publicKey.export({ type: "spki", format: "der" }).toString("base64"),
      covers: (host) => x509.checkHost(host) !== void 0
    };
  } catch {
    return void 0;
  }
}

// generators/files.ts
import { randomBytes } from "node:crypto";
import { link, lstat, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function createFile(path, text, { mode }) {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
async function replaceFile(path, text, { mode }) {
  const kept = await stat(path).then(
    (found) => found.mode & 511,
    () => mode
  );
  const temporary = await writeTemporary(path, text, kept);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTemporary(path, text, mode) {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = await open(temporary, "wx", mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, "utf8");
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}

// generators/access/ca.ts
var SECRET = "stoat-ca";
var SUBJECT = "CN=Stoat CA";
var INTERVAL_MS = 1e3;
var MODE = 420;
async function waitForCa(cluster, { namespace, timeout, signal }) {
  const deadline = Date.now() + timeout * 1e3;
  for (; ; ) {
    signal.throwIfAborted();
    let trouble = `the Secret ${namespace}/${SECRET} does not exist or holds no certificate`;
    try {
      const found = await fetchCertificate(cluster, namespace, SECRET);
      if (found?.authority === true) return found;
    } catch (error) {
      trouble = error.message;
    }
    if (Date.now() + INTERVAL_MS > deadline) {
      throw new UserError(`no CA certificate after ${timeout} s: ${trouble}
cert-manager makes it; look at: kubectl -n ${namespace} describe certificate ${SECRET}`);
    }
    await sleep(INTERVAL_MS, void 0, { signal });
  }
}
function judgeCaFile(text, ca) {
  if (text === void 0) return "absent";
  if (text === ca.pem) return "same";
  const found = parseCertificate(text);
  if (found === void 0 || found.subject !== SUBJECT || text.trim() !== found.pem.trim()) return "foreign";
  return found.key === ca.key ? "renewed" : "other key";
}
async function writeCa(path, ca, mayReplace) {
  const found = judgeCaFile(await readIfThere(path), ca);
  try {
    if (found === "absent") {
      if (!await createFile(path, ca.pem, { mode: MODE })) throw new UserError(`${path}: somebody else has just made it; run this again`);
    } else if (found === "foreign" && !await mayReplace()) {
      throw new UserError(`${path}: holds something else than an earlier certificate of this CA and stays as it is; name another file with --ca-file, or add --force`);
    } else if (found !== "same") {
      await replaceFile(path, ca.pem, { mode: MODE });
    }
  } catch (error) {
    throw readable(path, error);
  }
  return found;
}
async function readIfThere(path) {
  try {
    const stat2 = await lstat2(path);
    if (stat2.isSymbolicLink()) throw new UserError(`${path}: is a symbolic link, which is not followed; name another file with --ca-file`);
    if (!stat2.isFile()) throw new UserError(`${path}: is no ordinary file; name another with --ca-file`);
    return await readFile2(path, "latin1");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw readable(path, error);
  }
}
function readable(path, error) {
  const reasons = {
    ENOENT: "its folder does not exist",
    ENOTDIR: "its folder is a file",
    EACCES: "may not be written by you",
    EROFS: "is on a file system that cannot be written",
    ENOSPC: "the disk is full"
  };
  const reason = reasons[error.code ?? ""];
  return reason === void 0 ? error : new UserError(`${path}: ${reason}`);
}

// generators/access/load-balancer.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// generators/cluster/objects.ts
function loadBalancerAddresses({ status }) {
  const entries = status?.["loadBalancer"]?.ingress ?? [];
  return [...new Set(entries.map(({ ip, hostname }) => ip ?? hostname).filter((address) => address !== void 0))];
}

// generators/hooks/preflight.ts
var OUR_NAMESPACE = RELEASES["haproxy-ingress"].namespace;
function judgePorts(services, k3s) {
  const others = services.filter((service2) => service2.metadata.namespace !== OUR_NAMESPACE && holdsWebPorts(service2));
  if (others.length === 0) return {};
  const names = others.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(", ");
  if (!k3s) return { warning: `${names} also listens on 80 or 443; that is fine where each load balancer gets an address of its own` };
  return {
    problem: `${names} holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending. Either
  - turn k3s's own off: put "disable: [traefik]" into /etc/rancher/k3s/config.yaml and restart k3s, or
  - keep it for other sites and set ingress.enabled: false with an HAProxy controller (haproxytech) of your own`
  };
}
function holdsWebPorts({ spec }) {
  const ports = spec?.["ports"] ?? [];
  return spec?.["type"] === "LoadBalancer" && ports.some(({ port }) => port === 80 || port === 443);
}

// generators/access/load-balancer.ts
var NAMESPACE = RELEASES["haproxy-ingress"].namespace;
var INTERVAL_MS2 = 1e3;
async function fetchLoadBalancer(cluster) {
  const [services, ingresses] = await Promise.all([
    getObjects(cluster, ["services", "--all-namespaces"]),
    getObjects(cluster, ["ingresses.networking.k8s.io", "--namespace", APP_NAMESPACE])
  ]);
  return { services, ingresses };
}
function addressesIn({ services, ingresses }, source) {
  const own = services.filter(({ metadata, spec }) => metadata.namespace === NAMESPACE && spec?.["type"] === "LoadBalancer");
  const objects = source === "service" && own.length > 0 ? own : ingresses;
  return [...new Set(objects.flatMap(loadBalancerAddresses))];
}
function awaited({ services, ingresses }, source) {
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  const balancer = own.find(({ spec }) => spec?.["type"] === "LoadBalancer");
  if (source === "service" && balancer !== void 0) return `an address of the Service ${NAMESPACE}/${balancer.metadata.name}`;
  if (source === "service" && own.length === 0) return `HAProxy's Service in ${NAMESPACE}, which does not exist`;
  return ingresses.length === 0 ? `an Ingress in ${APP_NAMESPACE}, where there is none` : `an address in the status of the Ingress ${APP_NAMESPACE}/${ingresses[0].metadata.name}`;
}
function likelyCause(facts, source, version) {
  const { services, ingresses } = facts;
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  if (source === "service" && own.length === 0 || source === "ingress" && ingresses.length === 0) {
    return "It is not deployed (yet): helmfile -e NAME apply, or see what is there: stoat-gen status";
  }
  if (source === "ingress" || !own.some(({ spec }) => spec?.["type"] === "LoadBalancer")) {
    const className = String(ingresses[0]?.spec?.["ingressClassName"] ?? "of the Ingress");
    return `The controller of the class ${className} does not serve it, or does not publish its address.
` + `Look at its log, and at: kubectl -n ${APP_NAMESPACE} describe ingress ${ingresses[0]?.metadata.name ?? ""}`.trimEnd();
  }
  const k3s = version.includes("+k3s");
  const { problem } = judgePorts(services, k3s);
  if (problem !== void 0) return problem;
  return k3s ? `k3s's ServiceLB gives the address; look at its pods: kubectl -n kube-system get pods -l svccontroller.k3s.cattle.io/svcnamespace=${NAMESPACE}` : "Nothing in this cluster gives addresses to Services of type LoadBalancer: that is the cloud provider's part, or MetalLB's\n(https://metallb.io) on machines of your own. Without one: ingress.values.controller.service.type: NodePort";
}
async function waitForAddresses(cluster, { source, timeout, signal, report }) {
  const deadline = Date.now() + timeout * 1e3;
  let facts;
  let trouble;
  for (; ; ) {
    signal.throwIfAborted();
    try {
      facts = await fetchLoadBalancer(cluster);
      trouble = void 0;
      const found = addressesIn(facts, source);
      if (found.length > 0) return found;
      report(`waiting for ${awaited(facts, source)}`);
    } catch (error) {
      trouble = error.message;
      report(trouble);
    }
    if (Date.now() + INTERVAL_MS2 > deadline) break;
    await sleep2(INTERVAL_MS2, void 0, { signal });
  }
  if (facts === void 0 || trouble !== void 0) throw new UserError(`the cluster does not answer: ${trouble}`);
  const version = await kubectl(cluster, ["get", "--raw", "/version"]);
  throw new UserError(`no address after ${timeout} s of waiting for ${awaited(facts, source)}
${likelyCause(facts, source, version.ok ? version.stdout : "")}`);
}

// generators/access/text.ts
import { isIP } from "node:net";

// generators/platform/domain.ts
var PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;
function isPrivateName(domain2) {
  return PRIVATE.test(domain2);
}

// generators/access/text.ts
function isPublic({ domain: domain2, tls }) {
  return tls.issuer !== "selfsigned" && !isPrivateName(domain2);
}
function hostNames({ domain: domain2 }, { installed }) {
  return [domain2, ...installed.livekit ? [`livekit.${domain2}`] : []];
}
function hostsLines(addresses, names) {
  const ips = addresses.filter((address) => isIP(address) !== 0);
  const left = ips.length > 0 ? ips : addresses.map((name) => `<IP address of ${name}>`);
  return left.map((ip) => `${ip} ${names.join(" ")}`);
}
function dnsRecords(addresses, names) {
  const width = Math.max(...names.map((name) => name.length)) + 1;
  return names.flatMap(
    (name) => addresses.map((address) => {
      const type = { 4: "A", 6: "AAAA" }[isIP(address)] ?? "CNAME";
      return `${`${name}.`.padEnd(width)}  ${type.padEnd(5)}  ${type === "CNAME" ? `${address}.` : address}`;
    })
  );
}
function isLocalAddress(address) {
  return /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)/.test(address) || /^(?:::1$|f[cd]|fe[89ab])/i.test(isIP(address) === 6 ? address : "");
}
function namesSection(values, plan2, addresses) {
  const names = hostNames(values, plan2);
  if (!isPublic(values)) {
    const lines = addresses.length === 0 ? [`<address of the load balancer> ${names.join(" ")}`] : hostsLines(addresses, names);
    return ["Name resolution, unless DNS does it (for /etc/hosts of every device that visits):", ...indent(lines)];
  }
  const records = dnsRecords(addresses.length === 0 ? ["<address of the load balancer>"] : addresses, names);
  const apex = addresses.some((address) => isIP(address) === 0) && values.domain.split(".").length === 2;
  return [
    "DNS records:",
    ...indent(addresses.length === 0 ? names.map((name) => `${name}.  A  <address of the load balancer>`) : records),
    ...apex ? [`  (${values.domain} is the top of its zone, where CNAME is not allowed: use your provider's ALIAS or ANAME)`] : [],
    ...addresses.some(isLocalAddress) ? [
      "  This is an address of your own network: give DNS the public address of your router, and forward to it",
      `  80 and 443/TCP${plan2.installed.livekit ? `, 7881/TCP and ${values.livekit.rtcPortRangeStart}\u2013${values.livekit.rtcPortRangeEnd}/UDP (those to the node)` : ""}`
    ] : [],
    ...values.tls.issuer === "letsencrypt" ? ["  Let's Encrypt signs the certificate within minutes after DNS leads here."] : []
  ];
}
function trustSection(file) {
  const quoted = /^[A-Za-z0-9_./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  return [
    `Trust the CA (${file}) on every device that visits:`,
    ...indent([
      `Debian, Ubuntu   sudo cp ${quoted} /usr/local/share/ca-certificates/stoat-ca.crt && sudo update-ca-certificates`,
      `Fedora, RHEL     sudo cp ${quoted} /etc/pki/ca-trust/source/anchors/stoat-ca.crt && sudo update-ca-trust`,
      `macOS            sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${quoted}`,
      `Windows          certutil -addstore -f Root stoat-ca.crt     (as administrator, with a copy of the file)`,
      "Firefox, Chrome  on Linux they have a store of their own: Settings \u2192 Certificates \u2192 Authorities \u2192 Import",
      "Android, iOS     send the file to the device, open it, install it as a CA certificate; iOS: then trust it in Settings \u2192 General \u2192 About"
    ])
  ];
}
function loginSection(values, plan2, environment) {
  const inviteOnly = at(values.revolt, ["api", "registration", "invite_only"]) === true;
  const mail = values.smtp.host !== "" || typeof at(values.revolt, ["api", "smtp", "host"]) === "string";
  const first = mail ? "Make the first account there; a message to its address confirms it." : "Make the first account there; no e-mail is sent (smtp.host is empty), so it needs no confirmation and has no way to reset a password.";
  return [
    `Log in at https://${values.domain}`,
    ...indent(inviteOnly ? inviteLines(values, plan2) : [first, "Everybody who finds the page can make one; to change that: revolt.api.registration.invite_only: true"]),
    "",
    "Credentials of the databases and so on:",
    `  node dist/stoat-gen.mjs secrets --env ${environment} --reveal`
  ];
}
function inviteLines({ mongodb }, { installed }) {
  const shell = installed.mongodb ? `kubectl -n ${RELEASES.mongodb.namespace} exec -it deployment/mongodb -- mongosh --username ${mongodb.username} --authenticationDatabase revolt revolt` : "mongosh, on your MongoDB, in the database revolt";
  return [
    "An account needs an invitation (invite_only). Make the first one in the database; it asks for the password of mongo-user:",
    `  ${shell}`,
    "  db.invites.insertOne({ _id: 'a-code-of-your-choice' })"
  ];
}
function indent(lines) {
  return lines.map((line) => `  ${line}`);
}
function at(value, path) {
  let found = value;
  for (const key of path) found = isObject(found) ? found[key] : void 0;
  return found;
}

// generators/access/access.ts
async function access(cluster, options, { progress, signal }) {
  const { root, environment, values, plan: plan2 } = options;
  const deadline = Date.now() + options.timeout * 1e3;
  const addresses = await progress.step(
    "Waiting for the load balancer's address",
    (report) => waitForAddresses(cluster, { source: values.ingress.enabled ? "service" : "ingress", timeout: options.timeout, signal, report })
  );
  const sections = [namesSection(values, plan2, addresses)];
  if (values.tls.issuer === "selfsigned") {
    const path = options.caFile ?? join2(root, defaultCaFile(environment));
    const timeout = Math.max(0, Math.round((deadline - Date.now()) / 1e3));
    const ca = await waitForCa(cluster, { namespace: certManagerNamespace(values), timeout, signal });
    const before = await writeCa(path, ca, () => options.mayReplace(path));
    progress.note(WROTE[before].replace("FILE", path));
    sections.push(trustSection(path));
  }
  sections.push(loginSection(values, plan2, environment));
  return { text: sections.map((lines) => `${lines.join("\n")}
`).join("\n") };
}
function defaultCaFile(environment) {
  return `environments/${environment}.ca.crt`;
}
var WROTE = {
  absent: "Made FILE",
  same: "FILE is the certificate of the CA already",
  renewed: "Renewed FILE; devices that trust the earlier certificate need the new one only when that expires",
  "other key": "Replaced FILE: the CA has another key now, devices have to trust it anew",
  foreign: "Replaced FILE"
};
function accessLater(error, values, plan2, environment) {
  if (!(error instanceof UserError)) throw error;
  const again = ["Not everything is there yet:", ...error.message.split("\n").map((line) => `  ${line}`), "", "See it through:", `  ./init.sh --env ${environment} --post-deploy`];
  return { text: [again, namesSection(values, plan2, []), loginSection(values, plan2, environment)].map((lines) => `${lines.join("\n")}
`).join("\n") };
}

// generators/environment/choose.ts
function chooseEnvironment(root, named) {
  if (named !== void 0) return named;
  const names = environmentNames(root);
  if (names.length === 1) return names[0];
  throw new UserError(
    names.length === 0 ? "there is no environment yet; make one: ./init.sh --env local" : `there are several environments, name one with --env: ${names.join(", ")}`
  );
}

// generators/environment/load.ts
import { spawn as spawn2 } from "node:child_process";
import { readFileSync } from "node:fs";
import { join as join3 } from "node:path";

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

// generators/revolt/render.ts
function renderRevolt(config) {
  const env = {};
  const open2 = withoutSecrets(config, REVOLT, [], env);
  return {
    toml: stringify(typed(open2, REVOLT), { numbersAsFloat: true }),
    env: Object.fromEntries(Object.keys(env).sort().map((name) => [name, env[name]]))
  };
}
function environmentName(path) {
  return ["REVOLT", ...path].join("__").toUpperCase();
}
function withoutSecrets(value, setting, path, env) {
  const open2 = {};
  for (const [key, child] of orderedEntries(value, setting)) {
    const at2 = [...path, key];
    const childSetting = settingAt([key], setting);
    if (childSetting?.secret) {
      env[environmentName(at2)] = String(child);
    } else if (isObject(child) && childSetting) {
      const below = withoutSecrets(child, childSetting, at2, env);
      if (Object.keys(below).length > 0) open2[key] = below;
    } else {
      open2[key] = child;
    }
  }
  return open2;
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
function yamlText(text) {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
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
import { randomBytes as randomBytes2 } from "node:crypto";
var BYTES = 32;
function generateFileKey() {
  return randomBytes2(BYTES).toString("base64");
}
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
function generateVapidKeys() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const pem = privateKey.export({ type: "sec1", format: "pem" });
  return {
    privateKey: Buffer.from(pem).toString("base64").replace(/=+$/, ""),
    publicKey: publicPoint(createPublicKey(privateKey))
  };
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
  try {
    const pair = createECDH("prime256v1");
    pair.setPrivateKey(der.subarray(SEC1_HEAD.length, curveAt));
    return pair.getPublicKey("base64url");
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
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/;
function textProblem(text) {
  if (/^(?:secret)?ref\+|(?:secret)?ref\+[a-z0-9+]+:\/\//.test(text)) {
    return "is a secret reference that was not resolved; helmfile resolves ref+\u2026 when it runs, standalone use needs `vals eval` first";
  }
  if (CONTROL.test(text) || !isWellFormed(text)) {
    return "must not hold control characters (but tab and line breaks) or broken Unicode";
  }
  return void 0;
}
function isWellFormed(text) {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
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
  const at2 = (path, key) => ({
    value: String(valueAt(config, path) ?? ""),
    key: valueAt(values.revolt, path) === void 0 ? key : `revolt.${path.join(".")}`
  });
  const privateKey = at2(["pushd", "vapid", "private_key"], "vapid.privateKey");
  const publicKey = at2(["pushd", "vapid", "public_key"], "vapid.publicKey");
  const fileKey = at2(["files", "encryption_key"], "files.encryptionKey");
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
  let at2 = value;
  for (const key of path) at2 = isObject(at2) && Object.hasOwn(at2, key) ? at2[key] : void 0;
  return at2;
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
  for (const [key, text] of Object.entries(DEFAULTS)) {
    if (!Object.hasOwn(values, key)) values[key] = JSON.parse(text);
    else if (JSON.stringify(values[key]) !== text) changed.push(key);
  }
  if (Object.keys(values).some((key) => !Object.hasOwn(validators, key) && !Object.hasOwn(DEFAULTS, key))) return void 0;
  for (const [key, isValid] of Object.entries(validators)) {
    if (!Object.hasOwn(values, key) || !isValid(values[key])) return void 0;
  }
  for (const key of changed) {
    const { validators: validators2 } = key === "revolt" ? await import("./revolt-AEDA7ZPT.mjs") : await import("./seldom-JRIRY4JT.mjs");
    if (!validators2[key](values[key])) return void 0;
  }
  return values;
}

// generators/values/run.ts
var MAX_DEPTH = 100;
var SUSPICIOUS = /ref\+|\\[bfu]|[\u007f-\u009f\ufeff\ufffe\uffff]/;
async function computeLayered(input, locate) {
  if (deeperThan(input, MAX_DEPTH)) throw new UserError(`the values are nested more than ${MAX_DEPTH} levels deep`);
  const texts = SUSPICIOUS.test(JSON.stringify(input)) ? checkTexts(input) : [];
  const values = await parseValues(input);
  if (values === void 0) {
    const { explain } = await import("./explain-CPSXWTNV.mjs");
    const named = new Set(texts.map(({ keys }) => JSON.stringify(keys)));
    throw new UserError(await locate([...texts, ...explain(input).filter(({ keys }) => !named.has(JSON.stringify(keys)))]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}

// generators/environment/load.ts
async function loadEnvironment(root, name, env) {
  const files2 = layerFiles(root, name, env["KUBECONFIG"]);
  checkFiles(root, operatorFiles(files2));
  const input = await readLayers(root, files2, env);
  return computeLayered(input, async (findings) => {
    const { locate } = await import("./locate-UAPNLQVN.mjs");
    return locate(findings, input, root, name);
  });
}
async function readLayers(root, files2, env) {
  return resolved(files2.map((file) => parseLayer(root, file)).reduce(deepMerge, {}), env);
}
async function resolved(values, env) {
  return hasReference(values) ? resolveReferences(values, env) : values;
}
function parseLayer(root, file) {
  const { value, problems } = parseStrict(readFileSync(join3(root, file)));
  if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, file })));
  return isObject(value) ? value : {};
}
function hasReference(value) {
  if (typeof value === "string") return /^(?:secret)?ref\+/.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some((child) => hasReference(child));
}
function resolveReferences(values, env) {
  return new Promise((resolve, reject) => {
    const child = spawn2("vals", ["eval", "-f", "-", "-o", "json"], { env, stdio: ["pipe", "pipe", "pipe"] });
    const stdout = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.resume();
    child.on(
      "error",
      () => reject(new UserError("the environment holds secret references (ref+\u2026), and vals, which resolves them, is not on the PATH: https://github.com/helmfile/vals"))
    );
    child.on("close", (code) => {
      if (code !== 0) return reject(new UserError(`vals could not resolve the environment's secret references (exit code ${code ?? "none"}); run it yourself to see why: vals eval -f FILE`));
      try {
        resolve(JSON.parse(Buffer.concat(stdout).toString("utf8")));
      } catch {
        reject(new UserError("vals printed something that is not JSON; is it https://github.com/helmfile/vals?"));
      }
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(JSON.stringify(values));
  });
}

// generators/terminal/ask.ts
async function ask(question, terminal) {
  if (!terminal.interactive) {
    throw new UserError(`nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand`);
  }
  if (!await confirm(question, terminal)) throw new UserError("stopped, nothing was deployed");
}
async function confirm(question, { stderr, signal }) {
  const prompts = await import("./dist-IJDGVZMO.mjs");
  const answer = await prompts.confirm({ message: question, initialValue: false, signal, output: stderr });
  return answer === true;
}

// generators/commands/post-deploy/post-deploy.ts
async function postDeploy({ root, env, cluster, timeout, caFile, force }, terminal) {
  const environment = chooseEnvironment(root, env);
  const { values } = await loadEnvironment(root, environment, terminal.env);
  const mayReplace = async (file) => force || terminal.interactive && await confirm(`${file} holds something else than an earlier certificate of this CA. Replace it?`, terminal);
  const { text } = await access(cluster, { root, environment, values, plan: plan(values), timeout, caFile, mayReplace }, terminal);
  terminal.stdout.write(text);
}

export {
  plan,
  kubectl,
  getObjects,
  createFile,
  access,
  accessLater,
  generateFileKey,
  generateVapidKeys,
  loadEnvironment,
  ask,
  postDeploy
};
