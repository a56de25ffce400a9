import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  KubernetesClient,
  STANDARD_STORAGE_CLASS,
  readConnection
} from "./sandbox-stand-ins-volumes.shared.mjs";
import "./undici-index.shared.mjs";
import {
  ensureTools
} from "./lib-tools-tools.shared.mjs";
import {
  withLock
} from "./lib-lock.shared.mjs";
import "./semver-index.shared.mjs";
import "./lib-files.shared.mjs";
import {
  SANDBOX
} from "./lib-sandbox.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  parse,
  stringify
} from "./yaml-browser-index.shared.mjs";
import {
  isAlive,
  processIdentity,
  processPlace,
  run,
  spawnDetached,
  stopProcesses
} from "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// sandbox/sandbox.ts
import { chmodSync, existsSync as existsSync4, mkdirSync as mkdirSync3, readdirSync as readdirSync2, readFileSync as readFileSync4, rmdirSync, rmSync as rmSync2, writeFileSync as writeFileSync4 } from "node:fs";
import { statfs } from "node:fs/promises";
import { basename, join as join4 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// sandbox/charts.ts
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
var STAND_IN_CHARTS = [
  { repository: "jetstack", chart: "cert-manager", pin: "certManager" },
  { repository: "haproxytech", chart: "kubernetes-ingress", pin: "ingress" },
  { repository: "emberstack", chart: "reflector", pin: "reflector" },
  { repository: "bitnami", chart: "mongodb", pin: "mongodb" },
  { repository: "bitnami", chart: "redis", pin: "redis" },
  { repository: "minio", chart: "minio", pin: "minio" },
  { repository: "livekit", chart: "livekit-server", pin: "livekit" }
];
var PINS = join("versions", "infra-versions.yaml");
async function packageCharts({ root, into, helm, env, signal }) {
  const sources = join(root, "sandbox", "charts");
  const versions = chartVersions(readFileSync(join(root, PINS), "utf8"));
  const stamp = contentHash(sources, JSON.stringify(versions));
  if (existsSync(join(into, "stamp")) && readFileSync(join(into, "stamp"), "utf8") === stamp) return;
  const temporary = `${into}.new`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true, mode: 448 });
  await Promise.all(
    STAND_IN_CHARTS.map(async ({ repository, chart, pin }) => {
      const args = ["package", join(sources, repository, chart), "--version", versions[pin], "--destination", temporary];
      const { code, stderr } = await run(helm, args, { env, signal });
      if (code !== 0) throw new UserError(`helm could not package the stand-in chart ${repository}/${chart}: ${stderr.trim()}`);
    })
  );
  writeFileSync(join(temporary, "stamp"), stamp);
  rmSync(into, { recursive: true, force: true });
  renameSync(temporary, into);
}
function chartVersions(text) {
  const pins = parse(text)?.infraChartVersions ?? {};
  return Object.fromEntries(
    STAND_IN_CHARTS.map(({ pin }) => {
      const version = pins[pin];
      if (typeof version !== "string") {
        throw new UserError([{ file: PINS, path: `infraChartVersions.${pin}`, message: "a chart version is needed here" }]);
      }
      return [pin, version];
    })
  );
}
function sandboxValues(charts) {
  const head = "# Written by the sandbox, for its own kubeconfig only.\n";
  if (charts === void 0) return `${head}{}
`;
  const addresses = repositories().map((repository) => [repository, pathToFileURL(charts).href]);
  return head + stringify({ chartRepositories: Object.fromEntries(addresses) });
}
function repositories() {
  return [...new Set(STAND_IN_CHARTS.map(({ repository }) => repository))];
}
function contentHash(folder, seed) {
  const hash = createHash("sha256").update(seed);
  for (const path of readdirSync(folder, { recursive: true }).sort()) {
    const file = join(folder, path);
    if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

// sandbox/control-plane.ts
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync as existsSync3, mkdirSync as mkdirSync2, readFileSync as readFileSync3, writeFileSync as writeFileSync3 } from "node:fs";
import { createServer } from "node:net";
import { join as join3 } from "node:path";

// sandbox/state.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, renameSync as renameSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
var CONTROL_PLANE_TOOLS = ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kwok"];
var CONTEXT = "stoat-sandbox";
function sandboxPaths(root) {
  const folder = join2(root, SANDBOX.folder);
  return {
    folder,
    lock: join2(folder, "lock"),
    state: join2(folder, "state.json"),
    kubeconfig: join2(root, SANDBOX.kubeconfig),
    connection: join2(folder, "connection.json"),
    values: join2(root, SANDBOX.values),
    charts: join2(folder, "charts"),
    logs: join2(folder, "logs"),
    standIns: join2(folder, "stand-ins.ready"),
    controlPlane: join2(folder, "control-plane")
  };
}
function readState(path) {
  return existsSync2(path) ? parseState(readFileSync2(path, "utf8")) : void 0;
}
function parseState(text) {
  try {
    const value = JSON.parse(text);
    return typeof value?.processes === "object" && value.charts !== void 0 ? value : void 0;
  } catch {
    return void 0;
  }
}
function writeState(path, state) {
  writeFileSync2(`${path}.new`, `${JSON.stringify(state, null, 2)}
`, { mode: 384 });
  renameSync2(`${path}.new`, path);
}

// sandbox/control-plane.ts
var TOKENS = "tokens.csv";
var SERVICE_ACCOUNT_KEY = "service-account.pem";
var EGRESS = "egress.yaml";
var SERVING = "serving";
var ETCD = "unix://etcd:0";
var ETCD_PEER = "unix://etcd-peer:0";
function prepareControlPlane({ controlPlane }) {
  mkdirSync2(controlPlane, { recursive: true, mode: 448 });
  const write = (name, text) => writeFileSync3(join3(controlPlane, name), text, { mode: 384 });
  const token = randomBytes(24).toString("hex");
  write(TOKENS, `${token},admin,admin,"system:masters"
`);
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  write(SERVICE_ACCOUNT_KEY, privateKey.export({ format: "pem", type: "sec1" }));
  write(EGRESS, stringify(EGRESS_NOWHERE));
  return token;
}
var EGRESS_NOWHERE = {
  apiVersion: "apiserver.k8s.io/v1beta1",
  kind: "EgressSelectorConfiguration",
  egressSelections: [
    { name: "cluster", connection: { proxyProtocol: "HTTPConnect", transport: { uds: { udsName: "/nowhere/stoat-sandbox.sock" } } } }
  ]
};
function etcdCommand(programs) {
  return {
    component: "etcd",
    program: programs.etcd,
    args: [
      "--data-dir=etcd-data",
      `--listen-client-urls=${ETCD}`,
      `--advertise-client-urls=${ETCD}`,
      `--listen-peer-urls=${ETCD_PEER}`,
      `--initial-advertise-peer-urls=${ETCD_PEER}`,
      `--initial-cluster=default=${ETCD_PEER}`,
      // This data need not outlive a crash of the machine.
      "--unsafe-no-fsync",
      "--auto-compaction-mode=periodic",
      "--auto-compaction-retention=10m",
      "--log-level=warn"
    ]
  };
}
function apiServerCommand(programs, port) {
  return {
    component: "kube-apiserver",
    program: programs["kube-apiserver"],
    args: [
      `--etcd-servers=${ETCD}`,
      "--bind-address=127.0.0.1",
      `--secure-port=${port}`,
      "--advertise-address=127.0.0.1",
      "--endpoint-reconciler-type=none",
      `--cert-dir=${SERVING}`,
      `--token-auth-file=${TOKENS}`,
      "--anonymous-auth=false",
      "--authorization-mode=RBAC",
      "--service-account-issuer=https://kubernetes.default.svc",
      `--service-account-key-file=${SERVICE_ACCOUNT_KEY}`,
      `--service-account-signing-key-file=${SERVICE_ACCOUNT_KEY}`,
      "--service-cluster-ip-range=10.96.0.0/16",
      `--egress-selector-config-file=${EGRESS}`,
      // No pod runs that could answer a webhook. The taint is for the node life cycle controller to remove, which is off.
      "--disable-admission-plugins=MutatingAdmissionWebhook,ValidatingAdmissionWebhook,TaintNodesByCondition",
      "--profiling=false"
    ]
  };
}
function controllerManagerCommand(programs, kubeconfig) {
  return {
    component: "kube-controller-manager",
    program: programs["kube-controller-manager"],
    args: [
      `--kubeconfig=${kubeconfig}`,
      "--secure-port=0",
      "--leader-elect=false",
      "--use-service-account-credentials=false",
      `--service-account-private-key-file=${SERVICE_ACCOUNT_KEY}`,
      `--root-ca-file=${SERVING}/apiserver.crt`,
      // A node that missed its heartbeats, because the laptop slept, would lose all of its pods.
      "--controllers=*,-node-lifecycle-controller",
      // The default, in a system folder, need not be readable.
      "--flex-volume-plugin-dir=flex-volumes",
      "--pvclaimbinder-sync-period=2s",
      "--profiling=false"
    ]
  };
}
function schedulerCommand(programs, kubeconfig) {
  return {
    component: "kube-scheduler",
    program: programs["kube-scheduler"],
    args: [`--kubeconfig=${kubeconfig}`, "--secure-port=0", "--leader-elect=false", "--profiling=false"]
  };
}
function kwokCommand(programs, kubeconfig, stages) {
  return {
    component: "kwok",
    program: programs.kwok,
    args: [
      `--config=${stages}`,
      `--kubeconfig=${kubeconfig}`,
      "--manage-all-nodes=true",
      "--node-lease-duration-seconds=0",
      "--node-ip=127.0.0.1"
    ]
  };
}
function servingCertificate({ controlPlane }) {
  const file = join3(controlPlane, SERVING, "apiserver.crt");
  return existsSync3(file) ? readFileSync3(file, "utf8") : void 0;
}
function addressOf(port) {
  return `https://127.0.0.1:${port}`;
}
function kubeconfigFor({ server, ca, token }) {
  return stringify(
    {
      apiVersion: "v1",
      kind: "Config",
      clusters: [{ name: CONTEXT, cluster: { server, "certificate-authority-data": Buffer.from(ca).toString("base64") } }],
      users: [{ name: CONTEXT, user: { token } }],
      contexts: [{ name: CONTEXT, context: { cluster: CONTEXT, user: CONTEXT, namespace: "default" } }],
      "current-context": CONTEXT
    },
    { lineWidth: 0 }
  );
}
var CAPACITY = { cpu: "32", memory: "64Gi", pods: "250", "ephemeral-storage": "500Gi" };
var NODE = {
  apiVersion: "v1",
  kind: "Node",
  metadata: {
    name: CONTEXT,
    annotations: { "kwok.x-k8s.io/node": "fake" },
    labels: {
      "kubernetes.io/os": "linux",
      "kubernetes.io/arch": "amd64",
      "kubernetes.io/hostname": CONTEXT,
      "stoat.chat/stand-in": "true"
    }
  },
  status: {
    capacity: CAPACITY,
    allocatable: CAPACITY,
    addresses: [
      { type: "InternalIP", address: "127.0.0.1" },
      { type: "Hostname", address: CONTEXT }
    ],
    nodeInfo: { architecture: "amd64", operatingSystem: "linux", osImage: "none (sandbox)" }
  }
};
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
function portWasTaken(log) {
  return /address already in use/i.test(log);
}

// sandbox/sandbox.ts
var START_TIMEOUT_MS = 12e4;
var HEALTH_TIMEOUT_MS = 3e3;
var POLL_MS = 50;
var STOP_GRACE_MS = 3e3;
var PORT_ATTEMPTS = 5;
var NEEDED_SPACE = 5e8;
var FULL = 5e6;
var LOG_LINES = 12;
async function startSandbox(options) {
  const { root, charts, progress, signal, env } = options;
  const paths = sandboxPaths(root);
  const helmTools = charts === "stand-in" ? ["helm", "helm-diff"] : [];
  const programs = await ensureTools([...CONTROL_PLANE_TOOLS, ...helmTools], options);
  try {
    mkdirSync3(paths.folder, { recursive: true, mode: 448 });
    chmodSync(paths.folder, 448);
    await checkSpace(root);
    return await progress.step(
      "Starting the sandbox",
      (report) => withLock(paths.lock, { signal, onWait: (pid) => report(`process ${pid} is at it already, waiting`) }, async () => {
        const start = new Start(options, paths);
        const packaged = charts === "stand-in" ? packageCharts({ root, into: paths.charts, helm: programs.helm, env, signal }) : Promise.resolve();
        packaged.catch(() => void 0);
        const reused = await start.reuse();
        try {
          if (!reused) await start.controlPlane(programs, report);
          await packaged;
          if (charts === "upstream") rmSync2(paths.charts, { recursive: true, force: true });
          await start.standIns(report);
        } catch (error) {
          await packaged.catch(() => void 0);
          await start.undo();
          throw error;
        }
        return { kubeconfig: paths.kubeconfig, context: CONTEXT, reused };
      })
    );
  } catch (error) {
    if (error.code === "ENOSPC") throw diskFull(paths);
    throw error;
  }
}
async function stopSandbox({ root, progress }) {
  const paths = sandboxPaths(root);
  if (readState(paths.state) === void 0 && strays(paths).length === 0) {
    progress.note("No sandbox is running.");
    return;
  }
  await progress.step("Stopping the sandbox", async () => {
    mkdirSync3(paths.folder, { recursive: true, mode: 448 });
    await withLock(paths.lock, {}, async () => {
      await stopAll(paths, readState(paths.state));
      clear(paths);
    });
  });
  try {
    rmdirSync(paths.folder);
  } catch (error) {
    if (error.code !== "ENOTEMPTY") throw error;
  }
}
var Start = class {
  #options;
  #paths;
  #state;
  /** What is to be stopped when this start fails. */
  #started = [];
  constructor(options, paths) {
    this.#options = options;
    this.#paths = paths;
    this.#state = { charts: options.charts, complete: false, standIns: "", processes: {} };
  }
  /** Takes over a control plane that runs and answers. Otherwise stops and clears away what is left of an earlier one. */
  async reuse() {
    const earlier = readState(this.#paths.state);
    const runs = CONTROL_PLANE_TOOLS.every((component) => {
      const record = earlier?.processes[component];
      return record !== void 0 && isAlive(record);
    });
    if (earlier?.complete && runs && await answers(this.#paths)) {
      this.#state = earlier;
      return true;
    }
    await stopAll(this.#paths, earlier);
    clear(this.#paths, ["charts", "charts.new"]);
    return false;
  }
  async controlPlane(programs, report) {
    const paths = this.#paths;
    mkdirSync3(paths.logs, { recursive: true, mode: 448 });
    const token = prepareControlPlane(paths);
    report("etcd, kube-apiserver");
    await this.#spawn(etcdCommand(programs));
    const connection = await this.#apiServer(programs, token);
    writeFileSync4(paths.kubeconfig, kubeconfigFor(connection), { mode: 384 });
    writeFileSync4(paths.connection, JSON.stringify(connection), { mode: 384 });
    report("kube-controller-manager, kube-scheduler, kwok");
    await Promise.all([
      this.#spawn(controllerManagerCommand(programs, paths.kubeconfig)),
      this.#spawn(schedulerCommand(programs, paths.kubeconfig)),
      this.#spawn(kwokCommand(programs, paths.kubeconfig, join4(this.#options.root, "sandbox", "stages.yaml")))
    ]);
    const client = new KubernetesClient(connection);
    try {
      await client.create("/api/v1/nodes", NODE);
      await client.create("/apis/storage.k8s.io/v1/storageclasses", STANDARD_STORAGE_CLASS);
      await this.#until(
        "kube-controller-manager",
        async () => await client.get("/api/v1/namespaces/default/serviceaccounts/default") !== void 0
      );
      await this.#until("kwok", async () => isReady(await client.get(`/api/v1/nodes/${NODE.metadata.name}`)));
      await this.#until("kube-scheduler", () => Promise.resolve(true));
    } finally {
      client.close();
    }
    this.#record({ complete: true });
  }
  /** Starts the API server; on another port once more when another program took the first one in between. */
  async #apiServer(programs, token) {
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      await this.#spawn(apiServerCommand(programs, port));
      try {
        const connection = () => ({ server: addressOf(port), ca: servingCertificate(this.#paths) ?? "", token });
        await this.#until("kube-apiserver", () => isHealthy(connection()));
        return connection();
      } catch (error) {
        if (attempt === PORT_ATTEMPTS || !portWasTaken(readLog(this.#paths, "kube-apiserver"))) throw error;
        rmSync2(logFile(this.#paths, "kube-apiserver"), { force: true });
      }
    }
  }
  /** Starts the stand-ins, anew when they are of another build, and writes the values file. */
  async standIns(report) {
    const paths = this.#paths;
    const build = true ? "579148d7" : "";
    const running = this.#state.processes["stand-ins"];
    if (running === void 0 || !isAlive(running) || this.#state.standIns !== build) {
      report("stand-ins");
      if (running !== void 0) await stopProcesses([running], STOP_GRACE_MS);
      rmSync2(paths.standIns, { force: true });
      this.#record({ standIns: build });
      const program = join4(this.#options.root, SANDBOX.program);
      await this.#spawn({ component: "stand-ins", program: process.execPath, args: [program, "stand-ins", paths.folder] });
      await this.#until("stand-ins", () => Promise.resolve(existsSync4(paths.standIns)));
    }
    this.#record({ charts: this.#options.charts });
    writeFileSync4(paths.values, sandboxValues(this.#options.charts === "stand-in" ? paths.charts : void 0), { mode: 384 });
  }
  /** Stops what this start has started; a control plane that ran before goes on. The logs stay, to look for the reason in. */
  async undo() {
    const records = this.#started.flatMap((component) => this.#state.processes[component] ?? []);
    await stopProcesses(records, STOP_GRACE_MS);
    if (this.#started.includes("etcd")) clear(this.#paths, ["logs"]);
  }
  async #spawn({ component, program, args }) {
    this.#options.signal?.throwIfAborted();
    const record = await spawnDetached(program, args, {
      cwd: this.#paths.controlPlane,
      // Nothing of the user's own settings (proxies, configuration in the home folder) is to have a say.
      env: { PATH: this.#options.env.PATH, HOME: this.#paths.controlPlane },
      logFile: logFile(this.#paths, component)
    });
    if (!this.#started.includes(component)) this.#started.push(component);
    this.#record({ processes: { ...this.#state.processes, [component]: record } });
  }
  #record(news) {
    this.#state = { ...this.#state, ...news };
    writeState(this.#paths.state, this.#state);
  }
  /** Waits until `check` says yes. Throws when that takes too long, or a program that was started has ended before. */
  async #until(component, check) {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (; ; ) {
      this.#options.signal?.throwIfAborted();
      const ended = this.#started.find((started) => !isAlive(this.#state.processes[started]));
      if (await freeSpace(this.#paths.folder) < FULL) throw diskFull(this.#paths);
      if (ended !== void 0) throw this.#failure(ended, "ended while the sandbox was starting");
      if (await check()) return;
      if (Date.now() > deadline) throw this.#failure(component, `was not ready after ${START_TIMEOUT_MS / 1e3} s`);
      await sleep(POLL_MS);
    }
  }
  #failure(component, what) {
    const tail = readLog(this.#paths, component).trimEnd().split("\n").slice(-LOG_LINES);
    return new UserError(
      `The sandbox's ${component} ${what}. The end of ${logFile(this.#paths, component)}:
` + tail.map((line) => `  ${line.slice(0, 500)}`).join("\n")
    );
  }
};
function isReady(node) {
  return node?.status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false;
}
async function isHealthy(connection) {
  const client = new KubernetesClient(connection);
  try {
    return await client.getText("/readyz") === "ok";
  } catch {
    return false;
  } finally {
    client.close();
  }
}
async function answers({ connection }) {
  const deadline = Date.now() + HEALTH_TIMEOUT_MS;
  while (existsSync4(connection) && Date.now() < deadline) {
    if (await isHealthy(readConnection(connection))) return true;
    await sleep(POLL_MS);
  }
  return false;
}
function logFile({ logs }, component) {
  return join4(logs, `${component}.log`);
}
function readLog(paths, component) {
  try {
    return readFileSync4(logFile(paths, component), "utf8");
  } catch {
    return "";
  }
}
async function stopAll(paths, state) {
  const { etcd, ...others } = state?.processes ?? {};
  await stopProcesses(Object.values(others), STOP_GRACE_MS);
  await stopProcesses([...etcd === void 0 ? [] : [etcd], ...strays(paths)], STOP_GRACE_MS);
}
function strays({ controlPlane }) {
  if (process.platform !== "linux") return [];
  return readdirSync2("/proc").flatMap((entry) => {
    const pid = Number(entry);
    const place = Number.isInteger(pid) ? processPlace(pid) : void 0;
    if (place === void 0 || withoutDeleted(place.cwd) !== controlPlane) return [];
    const program = basename(withoutDeleted(place.executable));
    const identity = CONTROL_PLANE_TOOLS.includes(program) ? processIdentity(pid) : void 0;
    return identity === void 0 ? [] : [{ pid, identity }];
  });
}
function withoutDeleted(path) {
  return path.replace(/ \(deleted\)$/, "");
}
function clear(paths, keep = []) {
  for (const entry of readdirSync2(paths.folder)) {
    if (!keep.includes(entry) && !entry.includes(basename(paths.lock))) {
      rmSync2(join4(paths.folder, entry), { recursive: true, force: true });
    }
  }
}
async function checkSpace(root) {
  const free = await freeSpace(root);
  if (free < NEEDED_SPACE) {
    throw new UserError(
      `The sandbox needs about ${NEEDED_SPACE / 1e6} MB on the file system of ${root}, which has ${Math.round(free / 1e6)} MB left.`
    );
  }
}
async function freeSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
function diskFull({ folder }) {
  return new UserError(`The disk is full: the file system of ${folder} has no space left.`);
}
export {
  startSandbox,
  stopSandbox
};
