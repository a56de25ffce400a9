import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  dotenv
} from "./configuration-secrets-dotenv.shared.mjs";
import {
  parseQuantity
} from "./lib-quantity.shared.mjs";
import {
  confirm
} from "./lib-terminal-ask.shared.mjs";
import {
  makeFolder,
  replaceFile,
  sha256,
  shellWord,
  sweep
} from "./lib-files.shared.mjs";
import {
  createTwoFilesPatch
} from "./diff-libesm-patch-create.shared.mjs";
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import {
  brokersOf,
  environmentName,
  generateRevolt,
  parse,
  plan,
  renderRevolt
} from "./configuration-compute.shared.mjs";
import {
  keyedChecksum
} from "./configuration-secrets-derive.shared.mjs";
import {
  ALWAYS_DEFAULTS,
  DEFAULTS,
  findingsOf
} from "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  CERTIFICATES,
  DEFAULT_TMP,
  FILE,
  HARDENED,
  MODULES,
  OVERRIDES_FILE,
  OVERRIDES_SECRET,
  RESTART,
  RTC_TCP_PORT,
  SECURITY,
  composeName,
  dependsOn,
  frontOf,
  mount,
  service,
  udpPorts,
  variableOf
} from "./configuration-text.shared.mjs";
import {
  assertNoTwin
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import {
  explained
} from "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  canonical,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import {
  Document,
  Scalar,
  isMap,
  parseDocument,
  stringify,
  visit
} from "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/targets/compose/folder.ts
import { isUtf8 } from "node:buffer";
import { chmod, constants, copyFile, lstat, readdir, realpath, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
var MARKER = ".stoat-gen.json";
var HARMLESS = /^(?:\.\.stoat-gen\.json\.[\w-]+\.tmp|compose\.override\.ya?ml)$/;
var OWN_FILES = [
  ".env",
  ".gitignore",
  ".well-known/stoat",
  "Caddyfile",
  "README.md",
  "Revolt.toml",
  "compose.yaml",
  "livekit.yml",
  "mongodb-replica-set.js",
  "mongodb-users.js",
  "secrets.env"
];
async function inspectFolder(folder, root, environment, files) {
  await refuseRoot(folder, root);
  const marker = await readMarker(folder, environment);
  const written = marker?.files ?? {};
  const names = /* @__PURE__ */ new Set([...files.map(({ name }) => name), ...Object.keys(written)]);
  const changes = await Promise.all([...names].map((name) => changeOf(folder, name, fileOf(name, files), written)));
  return { isNew: marker === void 0, changes: changes.filter((change) => change !== void 0), written };
}
async function applyChanges(folder, environment, files, { changes, written }) {
  await makeFolder(folder);
  const wanted = Object.fromEntries(files.map(({ name, text }) => [name, [sha256(text)]]));
  const both = Object.entries(wanted).map(([name, own]) => [name, [.../* @__PURE__ */ new Set([...written[name] ?? [], ...own])]]);
  await writeMarker(folder, { environment, files: { ...written, ...Object.fromEntries(both) } });
  const kept = [];
  for (const { name, before, after, mode, byHand } of changes) {
    const path = join(folder, name);
    const ownMode = fileOf(name, files)?.mode ?? 384;
    if (byHand && before !== void 0) kept.push(await keepCopy(folder, name, ownMode === 384));
    if (after === void 0) await rm(path, { force: true });
    else {
      await makeFolder(dirname(path));
      if (mode !== void 0) await chmod(path, mode);
      if (before !== after || byHand) await replaceFile(path, after, { mode: ownMode });
    }
  }
  await writeMarker(folder, { environment, files: wanted });
  return kept;
}
function fileOf(name, files) {
  return files.find((file) => file.name === name);
}
async function changeOf(folder, name, file, written) {
  const path = join(folder, name);
  const after = file?.text;
  await refuseLinks(folder, name);
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return after === void 0 ? void 0 : { name, before: void 0, after, mode: void 0, byHand: false };
  if (!found.isFile()) {
    const kind = found.isSymbolicLink() ? "a symbolic link" : found.isDirectory() ? "a folder" : "a pipe, a device or a socket";
    throw new UserError(`${path} is ${kind}, not a file of its own; nothing was written: move it away`);
  }
  const { bytes: bytes2 } = readFile(path);
  const before = bytes2.toString("utf8");
  const mode = file === void 0 || hasMode(found.mode, file.mode) ? void 0 : file.mode;
  const same = before === after && isUtf8(bytes2);
  if (same && mode === void 0) return void 0;
  return { name, before, after, mode, byHand: !same && !(written[name] ?? []).includes(sha256(bytes2)) };
}
function readFile(path) {
  try {
    return readPlainFile(path);
  } catch (error) {
    throw explained(error, path, "nothing was written");
  }
}
async function refuseLinks(folder, name) {
  for (let part = dirname(name); part !== "."; part = dirname(part)) {
    const path = join(folder, part);
    const found = await lstat(path).catch(() => void 0);
    if (found === void 0 || found.isDirectory()) continue;
    const kind = found.isSymbolicLink() ? "a symbolic link" : "a file";
    throw new UserError(`${path} is ${kind}, not a folder of its own; nothing was written: move it away`);
  }
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
    if (entries.every((name) => HARMLESS.test(name))) return void 0;
    throw new UserError(`${folder} is not empty and nothing that stoat-gen wrote: give --out a new or an empty folder`);
  }
  const path = join(folder, MARKER);
  if (!(await lstat(path)).isFile()) throw new UserError(`${path} is not a file of its own; nothing was written: move it away`);
  const marker = parseMarker(readFile(path).bytes.toString("utf8"));
  if (marker === void 0) throw new UserError(`${path} is not as it was written: give --out a new folder, or remove what is in this one`);
  if (marker.environment === environment) return marker;
  throw new UserError(`${folder} holds the project of environment ${marker.environment}, not of ${environment}: give --out another folder`);
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
  const isOwn = ([name, hashes]) => OWN_FILES.includes(name) && Array.isArray(hashes) && hashes.every((each) => typeof each === "string");
  return names.every(isOwn) ? value : void 0;
}
async function writeMarker(folder, marker) {
  await replaceFile(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}
`, { mode: 384 });
}
async function keepCopy(folder, name, isSecret) {
  const path = join(folder, name);
  for (let number = 1; ; number++) {
    const copy = `${name}.${number}.bak`;
    try {
      if (isSecret) await chmod(path, (await lstat(path)).mode & 448);
      await copyFile(path, join(folder, copy), constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

// generators/targets/compose/project.ts
import { isIP } from "node:net";

// generators/targets/compose/limits.ts
var UNITS = [
  ["g", 2 ** 30],
  ["m", 2 ** 20],
  ["k", 2 ** 10]
];
function limitsOf(resources, key, report) {
  const quantity = (name) => {
    const value = valueAt(resources, ["limits", name]);
    if (value === void 0) return void 0;
    const number = parseQuantity(value);
    if (number > 0) return number;
    const message = `must be a Kubernetes quantity above zero such as 500m or 512Mi, found ${JSON.stringify(value)}`;
    report({ keys: [...key, "limits", name], message });
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

// generators/targets/compose/networks.ts
function networksOf({ values, plan: plan2, front, revolt: { config } }, parts) {
  const members = {};
  const purposes = {};
  const join2 = (network, purpose, internal, names) => {
    if (names.length === 0) return;
    purposes[network] = { internal, purpose };
    for (const name of names) members[name] = [...members[name] ?? [], network];
  };
  const apps2 = APP_NAMES.filter((app) => plan2.apps[app]);
  const routed = apps2.filter((app) => front.apps[app]);
  const isAlone = (app) => service(app).readsConfig && service(app).uses.length === 0;
  const open = parts.filter(({ compose: compose2 }) => compose2.publishes).map(nameOf);
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
  for (const part of parts.filter(({ module }) => module.component !== void 0)) {
    const name = nameOf(part);
    const users = apps2.filter((app) => service(app).uses.includes(part.module.component.release));
    join2(name, `who uses ${name}`, true, [name, ...part.compose.visitors ?? [], ...users.map(composeName)]);
  }
  return {
    members: Object.fromEntries(Object.entries(members).map(([name, networks]) => [name, networks.sort()])),
    networks: purposes
  };
}
function nameOf({ compose: compose2 }) {
  return Object.keys(compose2.titles)[0];
}
function callsOut(app, values, plan2, config) {
  const { callsOut: callsOut2 = [] } = service(app);
  return callsOut2 === true || service(app).uses.some((name) => !plan2.installed[name] && (name !== "livekit" || values.livekit.url !== "")) || callsOut2.some((path) => Boolean(valueAt(config, path.split("."))));
}

// generators/targets/compose/parts.ts
var CHECKSUM_LABEL = "stoat-gen.checksum";
var OWNER_READS = 256;
function partsOf(input) {
  return MODULES.flatMap((module) => {
    const { component, compose: compose2 } = module;
    if (compose2 === void 0 || component !== void 0 && !input.plan.installed[component.release]) return [];
    const secrets = compose2.secrets?.(input) ?? [];
    return [{ module, compose: compose2, context: contextOf(input, module, secrets), secrets }];
  });
}
function contextOf(input, { component, compose: compose2 }, secrets) {
  const { values, plan: plan2, revolt, report } = input;
  const checksum = (texts) => checksumLabel(values.secretSeed, texts);
  const root = values.compose.dataRoot;
  const { resources } = component?.key === void 0 ? {} : values[component.key];
  const tags = values.composeImageTags;
  const context = {
    ...input,
    config: revolt.config,
    voiceIngress: plan2.apps.voiceIngress ? { host: composeName("voiceIngress"), port: service("voiceIngress").port } : void 0,
    image: (name) => {
      if (tags[name] === void 0)
        report({ keys: ["composeImageTags", name], message: "is missing; the versions/infra-versions.yaml of this project has it" });
      return `${compose2.images[name]}:${tags[name] ?? ""}`;
    },
    volume: (name, path) => root === "" ? `${name}:${path}` : `${root.replace(/\/+$/, "")}/${name}:${path}:z`,
    secretMounts: {
      secrets: secrets.map(mountOf),
      ...checksum(secrets.map(({ text }) => text))
    },
    toYaml: (value) => stringify(value, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }),
    used: component !== void 0 && runningApps(plan2).some((app) => service(app).uses.includes(component.release)),
    limits: resources === void 0 ? {} : deploy(limitsOf(resources, [component.key, "resources"], report)),
    checksumOf: (...names) => checksum(names.map((name) => (compose2.files?.(context) ?? []).find((file) => file.name === name).text))
  };
  return context;
}
function mountOf({ name: source, owner: [uid, gid], target }) {
  return { source, ...target === void 0 ? {} : { target }, uid, gid, mode: OWNER_READS };
}
function runningApps(plan2) {
  return APP_NAMES.filter((app) => plan2.apps[app]);
}
function checksumLabel(seed, texts) {
  return { labels: { [CHECKSUM_LABEL]: keyedChecksum(seed, texts) } };
}
function deploy(limits, replicas = 1) {
  const body = {
    ...replicas === 0 ? { replicas } : {},
    ...Object.keys(limits).length === 0 ? {} : { resources: { limits } }
  };
  return Object.keys(body).length === 0 ? {} : { deploy: body };
}

// generators/targets/compose/overrides.ts
var OWNER = ["65532", "65532"];
function overridesSecrets({ plan: plan2, revolt }) {
  const isRead = runningApps(plan2).some((app) => service(app).readsOverrides);
  if (revolt.overrides === "" || !isRead) return [];
  return [{ name: OVERRIDES_SECRET, text: revolt.overrides, owner: OWNER, target: `/${OVERRIDES_FILE}` }];
}
function overridesMount(app, input) {
  const secrets = service(app).readsOverrides ? overridesSecrets(input) : [];
  if (secrets.length === 0) return {};
  const { revolt, values } = input;
  return { secrets: secrets.map(mountOf), read_only: false, ...checksumLabel(values.secretSeed, [revolt.toml, revolt.overrides]) };
}

// generators/targets/compose/compose-file.ts
var FILES = { compose: "compose.yaml", env: ".env", secretsEnv: "secrets.env", revolt: "Revolt.toml" };
function composeFile(input, parts) {
  const { projectName, environment, values, plan: plan2 } = input;
  const { members, networks } = networksOf(input, parts);
  const services = {
    ...Object.assign({}, ...parts.map(({ compose: compose2, context }) => compose2.services(context))),
    ...apps(input, parts)
  };
  const volumes = values.compose.dataRoot === "" ? volumesOf(services) : [];
  const secrets = [...parts.flatMap((part) => part.secrets), ...overridesSecrets(input)];
  const document = new Document(
    literal({
      name: projectName,
      ...runningApps(plan2).some((app) => service(app).readsConfig) ? { "x-backend": backend(input) } : {},
      services: mapValues(services, (body, name) => ({
        ...body,
        networks: name === "caddy" ? proxyNetworks(members[name], input.front) : members[name]
      })),
      networks: mapValues(networks, ({ internal }) => internal ? { internal } : {}),
      ...secrets.length > 0 ? { secrets: Object.fromEntries(secrets.map((secret) => [secret.name, { environment: variableOf(secret) }])) } : {},
      ...volumes.length > 0 ? { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) } : {}
    })
  );
  document.commentBefore = [
    ` Stoat on ${values.domain}, from environment ${environment}. Written by \`stoat-gen compose\`, which writes it again: what you`,
    " change belongs into the environment, or into compose.override.yaml, which stays yours."
  ].join("\n");
  comment(
    document,
    "networks",
    mapValues(networks, ({ purpose }) => purpose)
  );
  comment(document, "services", {
    ...Object.fromEntries(APP_NAMES.map((app) => [composeName(app), service(app).title])),
    ...Object.assign({}, ...parts.map(({ compose: compose2 }) => compose2.titles))
  });
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
function backend({ revolt, values }) {
  return {
    restart: RESTART,
    env_file: [FILES.secretsEnv],
    ...Object.keys(revolt.addresses).length > 0 ? { environment: revolt.addresses } : {},
    volumes: [mount(FILES.revolt, "/Revolt.toml")],
    ...checksumLabel(values.secretSeed, [revolt.toml]),
    ...tmpfs(DEFAULT_TMP),
    ...HARDENED
  };
}
function tmpfs(size) {
  return { tmpfs: [`/tmp:size=${size}m`] };
}
function apps(input, parts) {
  const { values, plan: plan2, computed, revolt, report } = input;
  const services = runningApps(plan2).map((app) => {
    const { image } = computed.services[app];
    const { readsConfig, hardened, environment, port, ignoresSigterm, scale, tmp } = service(app);
    const { replicas, resources } = values.apps[app];
    const hardening = hardened?.(values) ? { ...tmpfs(DEFAULT_TMP), ...HARDENED } : { security_opt: SECURITY.security_opt };
    const own = { restart: RESTART, environment: environment?.(revolt.config, plan2, port) ?? {}, ...hardening };
    const { regionId } = values.apps.events;
    return [
      composeName(app),
      {
        ...readsConfig ? { [MERGE]: "" } : {},
        image: `${image.repository}:${image.tag}`,
        ...readsConfig ? overridesMount(app, input) : own,
        // As PID 1 it would ignore the request to stop, and be killed after ten seconds.
        ...ignoresSigterm ? { init: true } : {},
        ...scale === "one per region" && regionId > 0 ? { environment: { ...revolt.addresses, REGION_ID: String(regionId) } } : {},
        ...tmp === void 0 ? {} : tmpfs(tmp(revolt.config)),
        ...dependsOn(
          appNeeds(app, parts),
          brokersOf(app, plan2).map(({ release }) => serviceOf(release, parts))
        ),
        ...deploy(limitsOf(resources, ["apps", app, "resources"], report), replicas)
      }
    ];
  });
  return Object.fromEntries(services);
}
function serviceOf(release, parts) {
  return parts.find(({ module }) => module.component?.release === release).compose.ready[0];
}
function appNeeds(app, parts) {
  const ready = service(app).uses.map((name) => parts.find(({ module }) => module.component?.release === name)?.compose.ready);
  return Object.fromEntries(ready.filter((each) => each !== void 0));
}
function proxyNetworks(networks, { domain, tls }) {
  if (tls.kind === "elsewhere") return [...networks];
  return Object.fromEntries(networks.map((name) => [name, name === "web" ? { aliases: [domain] } : {}]));
}
function mapValues(record, to) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));
}
function volumesOf(services) {
  const sources = Object.values(services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(":")[0]));
  return [...new Set(sources)].filter((source) => !/^[./]/.test(source));
}
function literal(value) {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map(literal);
  return isObject(value) ? mapValues(value, literal) : value;
}
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
function comment(document, section, comments) {
  const map = document.get(section);
  if (!isMap(map)) return;
  for (const item of map.items) {
    const key = item.key;
    const text = comments[key.value];
    if (text !== void 0) key.commentBefore = ` ${text}`;
    if (section === "services") key.spaceBefore = item !== map.items[0];
  }
}

// generators/targets/compose/configuration.ts
function composeRevolt(context) {
  const config = generateRevolt(context);
  const kubernetes = generateRevolt({ ...context, target: "kubernetes" });
  const moved = differing(config, kubernetes, []);
  const { env, overrides } = renderRevolt(config);
  const addresses = moved.map((path) => [environmentName(path), String(valueAt(config, path))]).filter(([name]) => !Object.hasOwn(env, name)).sort(([a], [b]) => a < b ? -1 : 1);
  return { config, env, overrides, toml: renderRevolt(moved.reduce(without, config)).toml, addresses: Object.fromEntries(addresses) };
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

// generators/targets/compose/notes.ts
function notesOn(values, plan2) {
  const isChanged = (path) => changed(values, path.split("."));
  const several = APP_NAMES.filter((app) => values.apps[app].replicas > 1).map((app) => `apps.${app}.replicas`);
  const ignored = [...several, ...kubernetesOnly().filter(isChanged)];
  return [
    ...ignored.length > 0 ? [`only Kubernetes reads ${ignored.join(", ")}: Compose does without`] : [],
    ...MODULES.flatMap(({ compose: compose2 }) => compose2?.notes?.({ values, plan: plan2, isChanged }) ?? [])
  ];
}
function kubernetesOnly() {
  const keysOf = (isMeant) => MODULES.filter(isMeant).flatMap(({ component }) => component?.key ?? []);
  return [
    ...APP_NAMES.map((app) => `apps.${app}.values`),
    ...keysOf(({ compose: compose2 }) => compose2).map((key) => `${key}.values`),
    ...keysOf(({ compose: compose2, cluster }) => compose2 && cluster?.replicas).map((key) => `${key}.replicas`),
    ...keysOf(({ compose: compose2, cluster }) => compose2 && cluster?.volume).map((key) => `${key}.persistence`),
    ...keysOf(({ compose: compose2 }) => !compose2),
    "chartRepositories",
    "clusterDomain"
  ];
}
function changed(values, [key, ...rest]) {
  const at = (from) => JSON.stringify(canonical(valueAt(from, rest) ?? null));
  const written = DEFAULTS[key];
  return at(values[key]) !== at(written === void 0 ? ALWAYS_DEFAULTS[key] : JSON.parse(written));
}

// generators/targets/compose/readme.ts
function readme({ environment, values, plan: plan2, front, files }) {
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
    ...files.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`),
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

// generators/targets/compose/project.ts
var SECRET_FILES = [FILES.env, FILES.secretsEnv, FILE];
function composeProject({ environment, values, computed, credentials }) {
  const plan2 = plan(values);
  const context = { values, plan: plan2, credentials, target: "compose" };
  const revolt = composeRevolt(context);
  const front = frontOf(values, plan2);
  const problems = [];
  const input = {
    ...context,
    projectName: `stoat-${environment.toLowerCase()}`,
    environment,
    computed,
    revolt,
    front,
    report: (finding) => problems.push(finding)
  };
  const parts = partsOf(input);
  const secrets = [...parts.flatMap((part) => part.secrets), ...overridesSecrets(input)];
  const servers = [
    { name: FILES.revolt, text: revolt.toml, meaning: "settings of the servers; no credentials" },
    { name: FILES.secretsEnv, text: dotenv(revolt.env), meaning: "**secret**: credentials of the servers, as variables" }
  ];
  const databases = {
    name: FILES.env,
    text: dotenv(Object.fromEntries(secrets.map((secret) => [variableOf(secret), secret.text]))),
    meaning: "**secret**: credentials that Compose hands to containers as files, above all those of the databases"
  };
  const files = [
    ...runningApps(plan2).some((app) => service(app).readsConfig) ? servers : [],
    ...secrets.length > 0 ? [databases] : [],
    ...parts.flatMap(({ compose: compose3, context: own }) => compose3.files?.(own) ?? [])
  ];
  const compose2 = { name: FILES.compose, text: composeFile(input, parts), meaning: "what runs, and how" };
  problems.push(...networkProblems(values, plan2));
  if (problems.length > 0) throw new UserError(problems.map(({ keys, message }) => ({ path: formatPath(keys), message })));
  return {
    files: [
      compose2,
      ...files,
      {
        name: ".gitignore",
        text: [...[...SECRET_FILES, `${CERTIFICATES.folder}/`].map((name) => `/${name}`), "*.bak", ".*.tmp", ""].join("\n")
      },
      { name: "README.md", text: readme({ environment, values, plan: plan2, front, files: [compose2, ...files] }) }
    ].map(({ name, text }) => ({ name, text, mode: SECRET_FILES.includes(name) ? 384 : 420 })),
    notes: notesOn(values, plan2)
  };
}
var WEB_PORTS = [80, 443];
var HTTP3_PORT = 443;
function networkProblems(values, { installed }) {
  const { compose: compose2 } = values;
  const isNetwork = (text) => {
    const [address, bits = "0"] = text.split("/");
    const family = isIP(address);
    return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
  };
  return findingsOf((report) => {
    for (const [index, text] of compose2.trustedProxies.entries()) {
      if (isNetwork(text)) continue;
      report(`compose.trustedProxies.${index}`, `is no IP address or network such as 192.0.2.0/24: ${JSON.stringify(text)}`);
    }
    for (const key of ["nodeIp", "httpAddress"]) {
      if (compose2[key] !== "" && isIP(compose2[key]) === 0) report(`compose.${key}`, `is no IP address: ${JSON.stringify(compose2[key])}`);
    }
    if (compose2.behindProxy && installed.livekit && compose2.httpPort === RTC_TCP_PORT) {
      report("compose.httpPort", `is ${RTC_TCP_PORT}, which LiveKit has; choose another port`);
    }
    if (compose2.behindProxy && compose2.trustedProxies.length === 0 && WEB_PORTS.includes(compose2.httpPort)) {
      report("compose.httpPort", `is ${compose2.httpPort}, which the other reverse proxy on this machine has; choose another port`);
    }
    const [first, last = first] = udpPorts(values).split("-").map(Number);
    if (installed.livekit && first <= HTTP3_PORT && HTTP3_PORT <= last) {
      report(
        "livekit.rtcPortRangeStart",
        `publishes UDP ${udpPorts(values)}, and ${HTTP3_PORT}/UDP is the reverse proxy's (HTTP/3); choose a range without it`
      );
    }
  });
}

// generators/targets/compose/show.ts
function showChanges(changes, known) {
  return changes.map((change) => showChange(change, known)).join("");
}
function showChange(change, known) {
  const { name, before = "", after = "", mode } = change;
  const reason = mode === 384 ? "others may read it" : "its container may not read it";
  const modeLine = mode === void 0 ? "" : `${name}: ${reason}; its mode will be 0${mode.toString(8)}
`;
  if (before === after && !change.byHand) return modeLine;
  const pair = redact(change, before, after, known);
  if (pair === void 0) return `${modeLine}${name}: differs; it is not shown, because it holds credentials and cannot be read
`;
  if (pair[0] === pair[1]) return `${modeLine}${name}: differs, in what is not shown here
`;
  const [from, to] = [change.before, change.after].map((text) => text === void 0 ? "/dev/null" : name);
  const patch = createTwoFilesPatch(from, to, ...pair, void 0, void 0, { context: 3 });
  return modeLine + patch.replace(/^Index: .*\n/, "").replace(/^=+\n/, "");
}
function redact({ name, byHand }, before, after, known) {
  if (name === FILES.env || name === FILES.secretsEnv) return redactEnv(before, after, byHand);
  if (name === FILE) return redactLivekit(before, after, byHand);
  const masked2 = (line) => known.reduce((text, secret) => text.replaceAll(secret, MASK), line);
  const ours = new Set(after.split("\n"));
  const foreign = (line) => ours.has(line) || line.trim() === "" ? line : line.replace(/\S.*$/s, MASK);
  return [
    before.split("\n").map((line) => masked2(byHand ? foreign(line) : line)).join("\n"),
    masked2(after)
  ];
}
function redactEnv(before, after, byHand) {
  const [old, wanted] = [new Map(assignments(before)), new Map(assignments(after))];
  const show = (text, other, which) => assignments(text).map(
    ([name, value]) => byHand && !wanted.has(name) ? `${MASK}
` : `${name}=${MASK}${differs(other, name, value) ? ` (${which})` : ""}
`
  ).join("");
  return [show(before, wanted, "as it is"), show(after, old, "as it will be")];
}
function differs(other, name, value) {
  return other.has(name) && other.get(name) !== value;
}
function assignments(text) {
  return text.split("\n").flatMap((line) => {
    const [, name, value] = /^(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
    return name === void 0 ? [] : [[name, value]];
  });
}
function redactLivekit(before, after, byHand) {
  const [old, wanted] = [before, after].map((text) => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? void 0 : document.toJS() ?? {};
  });
  if (!isObject(old) || !isObject(wanted)) return void 0;
  const same = JSON.stringify(old.keys) === JSON.stringify(wanted.keys);
  const show = (config, which) => {
    const maskOf = (key) => same || key !== "keys" ? MASK : `${MASK} (${which})`;
    const isOwn = (key, value) => HARMLESS2.includes(key) && (!byHand || JSON.stringify(wanted[key]) === JSON.stringify(value));
    const shown = Object.entries(config).map(([key, value]) => [
      byHand && !Object.hasOwn(wanted, key) ? MASK : key,
      isOwn(key, value) ? value : masked(value, wanted[key], maskOf(key))
    ]);
    return shown.length === 0 ? "" : stringify(Object.fromEntries(shown));
  };
  return [show(old, "as it is"), show(wanted, "as it will be")];
}
var HARMLESS2 = ["port", "bind_addresses", "log_level", "logging", "rtc", "room", "region"];
function masked(value, own, mask) {
  if (Array.isArray(value)) return value.map((item) => masked(item, void 0, mask));
  if (!isObject(value)) return mask;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const known = isObject(own) && Object.hasOwn(own, key);
      return [known ? key : MASK, masked(child, known ? own[key] : void 0, mask)];
    })
  );
}

// generators/commands/compose/compose.ts
async function compose(options, terminal) {
  const { root, out, shown, check, yes } = options;
  const { stdout, interactive, progress } = terminal;
  const { environment, values, computed, credentials, notes, revolt } = await loadChosen(options, terminal.env);
  assertNoTwin(root, environment);
  const project = composeProject({ environment, values, computed, credentials });
  for (const note of notes) progress.note(`warning: ${formatProblem(note)}`);
  for (const note of project.notes) progress.note(`note: ${note}`);
  const { files } = project;
  const state = await inspectFolder(out, root, environment, files);
  const { changes, isNew } = state;
  if (check && isNew) {
    stdout.write(`${shown}: there is no Compose project of environment ${environment} yet
`);
    return true;
  }
  if (changes.length === 0) {
    if (!check) sweep(out);
    progress.note(`No difference: ${shown} is what environment ${environment} says.`);
    return false;
  }
  if (!isNew) {
    const { "livekit-key": _public, ...secrets } = credentials;
    const known = [...Object.values(secrets), ...Object.values(revolt.env), ...textsIn(parse(revolt.overrides))].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    stdout.write(showChanges(changes, known));
    for (const { name, byHand, after } of changes) {
      if (!byHand) continue;
      const fate = check ? "that is drift" : `it is kept as ${name}.N.bak and ${after === void 0 ? "removed" : "written anew"}`;
      progress.note(`note: ${name} was changed by hand; ${fate}`);
    }
  }
  if (check) return true;
  const asks = !isNew && !yes && interactive;
  if (asks && !await confirm(`Change ${changes.length} file${changes.length === 1 ? "" : "s"} in ${shown}?`, terminal)) {
    throw new UserError("stopped, nothing was written");
  }
  const kept = await applyChanges(out, environment, files, state);
  for (const name of kept) progress.note(`Kept what you had changed: ${name}`);
  const names = (of) => of.map(({ name }) => name).join(", ");
  progress.note(
    isNew ? `Made ${shown}: ${files.length} files. ${names(files.filter(({ mode }) => mode === 384))} hold credentials (mode 0600)` : `Changed in ${shown}: ${names(changes)}`
  );
  stdout.write(["", "Next:", `  cd ${shellWord(shown)}`, "  docker compose up --detach --wait --remove-orphans", ""].join("\n"));
  return false;
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
export {
  compose
};
