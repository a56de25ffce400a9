import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../generators/lib/problems.ts';
import { withLock } from '../generators/lib/lock.ts';
import { isAlive, processIdentity, processPlace, spawnDetached, stopProcesses, type ProcessRecord } from '../generators/lib/processes.ts';
import { SANDBOX, type Charts, type Sandbox } from '../generators/lib/sandbox.ts';
import type { ToolOptions } from '../generators/lib/tools/build.ts';
import { ensureTools, type ToolPaths } from '../generators/lib/tools/resolve.ts';
import { packageCharts, sandboxValues } from './charts.ts';
import {
  addressOf,
  apiServerCommand,
  controllerManagerCommand,
  etcdCommand,
  freePort,
  kubeconfigFor,
  kwokCommand,
  NODE,
  portWasTaken,
  prepareControlPlane,
  schedulerCommand,
  servingCertificate,
  type Command,
} from './control-plane.ts';
import { KubernetesClient, readConnection, type Condition, type Connection, type KubeObject } from './stand-ins/kubernetes.ts';
import { STANDARD_STORAGE_CLASS } from './stand-ins/volumes.ts';
import {
  CONTEXT,
  CONTROL_PLANE_TOOLS,
  readState,
  sandboxPaths,
  writeState,
  type Component,
  type ControlPlaneTool,
  type SandboxPaths,
  type SandboxState,
} from './state.ts';

/** Put in by the build: which sources this was made from. */
declare const BUILD: string | undefined;

export interface StartOptions extends ToolOptions {
  readonly charts: Charts;
}

const START_TIMEOUT_MS = 120_000;
const HEALTH_TIMEOUT_MS = 3000;
const POLL_MS = 50;
const STOP_GRACE_MS = 3000;
const PORT_ATTEMPTS = 5;
const NEEDED_SPACE = 500e6;
const FULL = 5e6;
const LOG_LINES = 12;

/**
 * Starts a Kubernetes control plane on this machine, with fake nodes and stand-ins for what no container plays, or takes the one
 * that an earlier call has left running. Remains of one that is broken are stopped and cleared away first.
 *
 * It goes on running when the program ends; `stopSandbox` ends it. When the start fails or `signal` aborts, what was started
 * is stopped. Throws a `UserError` that names the component and shows the end of its log.
 */
export async function startSandbox(options: StartOptions): Promise<Sandbox> {
  const { root, charts, progress, signal, env } = options;
  const paths = sandboxPaths(root);
  // helm-diff too, which decides on the helm: the one that packages the charts shall be the one that installs them.
  const helmTools = charts === 'stand-in' ? (['helm', 'helm-diff'] as const) : [];
  const programs = await ensureTools([...CONTROL_PLANE_TOOLS, ...helmTools], options);
  try {
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    chmodSync(paths.folder, 0o700);
    await checkSpace(root);
    return await progress.step('Starting the sandbox', (report) =>
      withLock(paths.lock, { signal, onWait: (pid) => report(`process ${pid} is at it already, waiting`) }, async () => {
        const start = new Start(options, paths);
        const packaged =
          charts === 'stand-in' ? packageCharts({ root, into: paths.charts, helm: programs.helm, env, signal }) : Promise.resolve();
        // Awaited below; until then, its failure must not end the program as an unhandled one.
        packaged.catch(() => undefined);
        const reused = await start.reuse();
        try {
          if (!reused) await start.controlPlane(programs, report);
          await packaged;
          if (charts === 'upstream') rmSync(paths.charts, { recursive: true, force: true });
          await start.standIns(report);
        } catch (error) {
          await packaged.catch(() => undefined);
          await start.undo();
          throw error;
        }
        return { kubeconfig: paths.kubeconfig, context: CONTEXT, reused };
      }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw diskFull(paths);
    throw error;
  }
}

/** Stops exactly the sandbox's processes and deletes its data. Does nothing when there is none. */
export async function stopSandbox({ root, progress }: Pick<ToolOptions, 'root' | 'progress'>): Promise<void> {
  const paths = sandboxPaths(root);
  if (readState(paths.state) === undefined && strays(paths).length === 0) {
    progress.note('No sandbox is running.');
    return;
  }
  await progress.step('Stopping the sandbox', async () => {
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    await withLock(paths.lock, {}, async () => {
      await stopAll(paths, readState(paths.state));
      clear(paths);
    });
  });
  try {
    rmdirSync(paths.folder);
  } catch (error) {
    // Another start has begun in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** One start of the sandbox, with the record of what it has started. */
class Start {
  readonly #options: StartOptions;
  readonly #paths: SandboxPaths;
  #state: SandboxState;
  /** What is to be stopped when this start fails. */
  readonly #started: Component[] = [];

  constructor(options: StartOptions, paths: SandboxPaths) {
    this.#options = options;
    this.#paths = paths;
    this.#state = { charts: options.charts, complete: false, standIns: '', processes: {} };
  }

  /** Takes over a control plane that runs and answers. Otherwise stops and clears away what is left of an earlier one. */
  async reuse(): Promise<boolean> {
    const earlier = readState(this.#paths.state);
    const runs = CONTROL_PLANE_TOOLS.every((component) => {
      const record = earlier?.processes[component];
      return record !== undefined && isAlive(record);
    });
    if (earlier?.complete && runs && (await answers(this.#paths))) {
      this.#state = earlier;
      return true;
    }
    await stopAll(this.#paths, earlier);
    clear(this.#paths, ['charts', 'charts.new']);
    return false;
  }

  async controlPlane(programs: ToolPaths<ControlPlaneTool>, report: (detail: string) => void): Promise<void> {
    const paths = this.#paths;
    mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
    const token = prepareControlPlane(paths);

    report('etcd, kube-apiserver');
    await this.#spawn(etcdCommand(programs));
    const connection = await this.#apiServer(programs, token);
    writeFileSync(paths.kubeconfig, kubeconfigFor(connection), { mode: 0o600 });
    writeFileSync(paths.connection, JSON.stringify(connection), { mode: 0o600 });

    report('kube-controller-manager, kube-scheduler, kwok');
    await Promise.all([
      this.#spawn(controllerManagerCommand(programs, paths.kubeconfig)),
      this.#spawn(schedulerCommand(programs, paths.kubeconfig)),
      this.#spawn(kwokCommand(programs, paths.kubeconfig, join(this.#options.root, 'sandbox', 'stages.yaml'))),
    ]);
    const client = new KubernetesClient(connection);
    try {
      await client.create('/api/v1/nodes', NODE);
      await client.create('/apis/storage.k8s.io/v1/storageclasses', STANDARD_STORAGE_CLASS);
      await this.#until(
        'kube-controller-manager',
        async () => (await client.get('/api/v1/namespaces/default/serviceaccounts/default')) !== undefined,
      );
      await this.#until('kwok', async () => isReady(await client.get<NodeObject>(`/api/v1/nodes/${NODE.metadata.name}`)));
      await this.#until('kube-scheduler', () => Promise.resolve(true));
    } finally {
      client.close();
    }
    this.#record({ complete: true });
  }

  /** Starts the API server; on another port once more when another program took the first one in between. */
  async #apiServer(programs: ToolPaths<ControlPlaneTool>, token: string): Promise<Connection> {
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      await this.#spawn(apiServerCommand(programs, port));
      try {
        const connection = (): Connection => ({ server: addressOf(port), ca: servingCertificate(this.#paths) ?? '', token });
        await this.#until('kube-apiserver', () => isHealthy(connection()));
        return connection();
      } catch (error) {
        if (attempt === PORT_ATTEMPTS || !portWasTaken(readLog(this.#paths, 'kube-apiserver'))) throw error;
        rmSync(logFile(this.#paths, 'kube-apiserver'), { force: true });
      }
    }
  }

  /** Starts the stand-ins, anew when they are of another build, and writes the values file. */
  async standIns(report: (detail: string) => void): Promise<void> {
    const paths = this.#paths;
    // Absent where the sources themselves run, as in tests.
    const build = typeof BUILD === 'string' ? BUILD : '';
    const running = this.#state.processes['stand-ins'];
    if (running === undefined || !isAlive(running) || this.#state.standIns !== build) {
      report('stand-ins');
      if (running !== undefined) await stopProcesses([running], STOP_GRACE_MS);
      rmSync(paths.standIns, { force: true });
      this.#record({ standIns: build });
      const program = join(this.#options.root, SANDBOX.program);
      await this.#spawn({ component: 'stand-ins', program: process.execPath, args: [program, 'stand-ins', paths.folder] });
      await this.#until('stand-ins', () => Promise.resolve(existsSync(paths.standIns)));
    }
    this.#record({ charts: this.#options.charts });
    writeFileSync(paths.values, sandboxValues(this.#options.charts === 'stand-in' ? paths.charts : undefined), { mode: 0o600 });
  }

  /** Stops what this start has started; a control plane that ran before goes on. The logs stay, to look for the reason in. */
  async undo(): Promise<void> {
    const records = this.#started.flatMap((component) => this.#state.processes[component] ?? []);
    await stopProcesses(records, STOP_GRACE_MS);
    if (this.#started.includes('etcd')) clear(this.#paths, ['logs']);
  }

  async #spawn({ component, program, args }: Command): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const record = await spawnDetached(program, args, {
      cwd: this.#paths.controlPlane,
      // Nothing of the user's own settings (proxies, configuration in the home folder) is to have a say.
      env: { PATH: this.#options.env.PATH, HOME: this.#paths.controlPlane },
      logFile: logFile(this.#paths, component),
    });
    if (!this.#started.includes(component)) this.#started.push(component);
    this.#record({ processes: { ...this.#state.processes, [component]: record } });
  }

  #record(news: Partial<SandboxState>): void {
    this.#state = { ...this.#state, ...news };
    writeState(this.#paths.state, this.#state);
  }

  /** Waits until `check` says yes. Throws when that takes too long, or a program that was started has ended before. */
  async #until(component: Component, check: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      this.#options.signal?.throwIfAborted();
      const ended = this.#started.find((started) => !isAlive(this.#state.processes[started]!));
      // With a full disk, what ends and what just never gets ready is a matter of chance.
      if ((await freeSpace(this.#paths.folder)) < FULL) throw diskFull(this.#paths);
      if (ended !== undefined) throw this.#failure(ended, 'ended while the sandbox was starting');
      if (await check()) return;
      if (Date.now() > deadline) throw this.#failure(component, `was not ready after ${START_TIMEOUT_MS / 1000} s`);
      await sleep(POLL_MS);
    }
  }

  #failure(component: Component, what: string): UserError {
    const tail = readLog(this.#paths, component).trimEnd().split('\n').slice(-LOG_LINES);
    return new UserError(
      `The sandbox's ${component} ${what}. The end of ${logFile(this.#paths, component)}:\n` +
        tail.map((line) => `  ${line.slice(0, 500)}`).join('\n'),
    );
  }
}

type NodeObject = KubeObject & { status?: { conditions?: Condition[] } };

function isReady(node: NodeObject | undefined): boolean {
  return node?.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
}

async function isHealthy(connection: Connection): Promise<boolean> {
  const client = new KubernetesClient(connection);
  try {
    return (await client.getText('/readyz')) === 'ok';
  } catch {
    return false;
  } finally {
    client.close();
  }
}

/** Whether the API server on record answers within a moment. */
async function answers({ connection }: SandboxPaths): Promise<boolean> {
  const deadline = Date.now() + HEALTH_TIMEOUT_MS;
  while (existsSync(connection) && Date.now() < deadline) {
    if (await isHealthy(readConnection(connection))) return true;
    await sleep(POLL_MS);
  }
  return false;
}

function logFile({ logs }: SandboxPaths, component: Component): string {
  return join(logs, `${component}.log`);
}

function readLog(paths: SandboxPaths, component: Component): string {
  try {
    return readFileSync(logFile(paths, component), 'utf8');
  } catch {
    return '';
  }
}

async function stopAll(paths: SandboxPaths, state: SandboxState | undefined): Promise<void> {
  const { etcd, ...others } = state?.processes ?? {};
  // etcd last: the others would spend their end on looking for it.
  await stopProcesses(Object.values(others), STOP_GRACE_MS);
  await stopProcesses([...(etcd === undefined ? [] : [etcd]), ...strays(paths)], STOP_GRACE_MS);
}

/**
 * Our programs whose record is lost, since `.sandbox` was deleted under them: they still have its folder as their working
 * directory. Only Linux tells.
 */
function strays({ controlPlane }: SandboxPaths): ProcessRecord[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry);
    const place = Number.isInteger(pid) ? processPlace(pid) : undefined;
    if (place === undefined || withoutDeleted(place.cwd) !== controlPlane) return [];
    const program = basename(withoutDeleted(place.executable));
    const identity = (CONTROL_PLANE_TOOLS as readonly string[]).includes(program) ? processIdentity(pid) : undefined;
    return identity === undefined ? [] : [{ pid, identity }];
  });
}

/** Linux marks the path of what is deleted. */
function withoutDeleted(path: string): string {
  return path.replace(/ \(deleted\)$/, '');
}

/** Deletes what the sandbox has written, except for the entries named and the lock, which is held or just being asked for. */
function clear(paths: SandboxPaths, keep: readonly string[] = []): void {
  for (const entry of readdirSync(paths.folder)) {
    if (!keep.includes(entry) && !entry.includes(basename(paths.lock))) {
      rmSync(join(paths.folder, entry), { recursive: true, force: true });
    }
  }
}

async function checkSpace(root: string): Promise<void> {
  const free = await freeSpace(root);
  if (free < NEEDED_SPACE) {
    throw new UserError(
      `The sandbox needs about ${NEEDED_SPACE / 1e6} MB on the file system of ${root}, which has ${Math.round(free / 1e6)} MB left.`,
    );
  }
}

/** Bytes that are left on the file system of a folder. */
async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function diskFull({ folder }: SandboxPaths): UserError {
  return new UserError(`The disk is full: the file system of ${folder} has no space left.`);
}
