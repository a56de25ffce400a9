/** The real sandbox in a copy of the tree, used as a person would: init.sh, helmfile, helm, kubectl. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import type { Any } from './helmfile.ts';
import { atEnd, describe, helmHome, run, temporaryFolder, type Ended } from './tools.ts';
import { copyTree } from './tree.ts';

/** Builds of the control plane included, where this user has none yet. */
const INIT_TIMEOUT_MS = 75 * 60_000;
const APPLY_TIMEOUT_MS = 12 * 60_000;
const QUERY_TIMEOUT_MS = 60_000;
const WATCH_POLL_MS = 100;
const WATCH_DELAY_MS = 1_000;

export interface Pod {
  readonly release: string;
  readonly id: string;
  readonly uid: string;
  readonly ready: boolean;
  /** ISO 8601, whole seconds. */
  readonly created: string;
}

export interface PodEvent {
  /** `ADDED`, `MODIFIED` or `DELETED`. */
  readonly type: string;
  readonly name: string;
  readonly phase: string;
  /** Number of a StatefulSet's pod; empty for others. */
  readonly index: string;
}

export class Sandbox {
  /** What the commands that people run have printed so far. */
  readonly outputs: string[] = [];
  readonly tree: string;
  readonly kubeconfig: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #work: string;
  #changes: JsonObject = {};

  private constructor(tree: string, work: string) {
    this.tree = tree;
    this.#work = work;
    this.kubeconfig = join(tree, '.sandbox', 'kubeconfig');
    // Nothing of the user's own Helm, and no cluster of theirs.
    const { KUBECONFIG: _kubeconfig, HELM_PLUGINS: _plugins, ...env } = process.env;
    this.#env = { ...env, ...helmHome(work) };
  }

  /** A copy of the tree whose sandbox is stopped when the test file ends, however it ends. */
  static async create(): Promise<Sandbox> {
    const sandbox = new Sandbox(await copyTree('e2e'), temporaryFolder('e2e-home'));
    atEnd(() => {
      if (existsSync(join(sandbox.tree, '.sandbox')))
        spawnSync('./init.sh', ['--sandbox-down'], { cwd: sandbox.tree, env: sandbox.#env, timeout: QUERY_TIMEOUT_MS });
    });
    return sandbox;
  }

  /** `./init.sh …`, with its output on record. */
  async init(...args: readonly string[]): Promise<Ended> {
    return this.#recorded(await run('./init.sh', args, { cwd: this.tree, env: this.#env, timeoutMs: INIT_TIMEOUT_MS }));
  }

  /** `helmfile -e ENV …` against the sandbox, with its output on record. `helm` is a folder that comes first in the PATH. */
  async helmfile(environment: string, args: readonly string[], { helm }: { helm?: string } = {}): Promise<Ended> {
    const env = this.#clusterEnv();
    // The helm in .tools/bin brings helm-diff along; another one has to be told where it is.
    const other = helm === undefined ? {} : { PATH: [helm, env.PATH].join(delimiter), HELM_PLUGINS: join(this.tree, '.tools', 'plugins') };
    const ended = await run('helmfile', ['-e', environment, ...args], {
      cwd: this.tree,
      env: { ...env, ...other },
      timeoutMs: APPLY_TIMEOUT_MS,
    });
    // What `template` prints is what it is for, Secrets included.
    return this.#recorded(ended, args.includes('template') ? ended.stderr : undefined);
  }

  /** `helmfile -e local apply` with these values over all that earlier calls have changed. @throws Error when it fails */
  async apply(changes: JsonObject = {}, args: readonly string[] = []): Promise<Ended> {
    const ended = await this.helmfile('local', [...this.values(changes), 'apply', ...args]);
    if (ended.code !== 0) throw new Error(describe(ended));
    return ended;
  }

  /** Arguments that give helmfile all values changed so far, these included. */
  values(changes: JsonObject = {}): string[] {
    this.#changes = deepMerge(this.#changes, changes);
    const file = join(this.#work, 'changes.yaml');
    writeFileSync(file, JSON.stringify(this.#changes), { mode: 0o600 });
    return ['--state-values-file', file];
  }

  /** Revisions of all releases. @throws Error for one that is not deployed */
  async revisions(): Promise<Readonly<Record<string, number>>> {
    const { stdout } = await this.#succeed('helm', ['ls', '--all-namespaces', '--output', 'json']);
    const releases = JSON.parse(stdout) as readonly { name: string; revision: string; status: string }[];
    for (const { name, status } of releases) if (status !== 'deployed') throw new Error(`release ${name} is ${status}`);
    return Object.fromEntries(releases.map(({ name, revision }) => [name, Number(revision)]));
  }

  /** `kubectl get … -o json`, the list's items. */
  async get(...args: readonly string[]): Promise<Any[]> {
    const { stdout } = await this.#succeed('kubectl', ['get', ...args, '--output', 'json']);
    const found = JSON.parse(stdout);
    return found.items ?? [found];
  }

  /** Runs kubectl, which may fail. */
  kubectl(args: readonly string[], stdin?: string): Promise<Ended> {
    return run('kubectl', args, {
      cwd: this.tree,
      env: this.#clusterEnv(),
      timeoutMs: QUERY_TIMEOUT_MS,
      ...(stdin === undefined ? {} : { stdin }),
    });
  }

  /** All pods but those of finished jobs. */
  async pods(): Promise<Pod[]> {
    const pods = await this.get('pods', '--all-namespaces');
    return pods
      .filter(({ status, metadata }) => status.phase !== 'Succeeded' && metadata.deletionTimestamp === undefined)
      .map(({ metadata, status }) => ({
        release: metadata.labels['app.kubernetes.io/instance'] ?? metadata.labels.release,
        id: `${metadata.namespace}/${metadata.name}`,
        uid: metadata.uid,
        ready: (status.conditions ?? []).some(({ type, status: value }: Any) => type === 'Ready' && value === 'True'),
        created: metadata.creationTimestamp,
      }));
  }

  /**
   * What happens to a release's pods while some work is done, in the order in which the API server tells it.
   * @throws Error for what the work throws
   */
  async podEventsDuring(release: string, work: () => Promise<unknown>): Promise<PodEvent[]> {
    const template =
      '{.type} {.object.metadata.name} {.object.status.phase} region={.object.metadata.labels.apps\\.kubernetes\\.io/pod-index}{"\\n"}';
    const selector = `--selector=app.kubernetes.io/instance=${release}`;
    const args = ['--namespace', 'stoat', 'get', 'pods', selector, '--watch', '--output-watch-events', '--output', `jsonpath=${template}`];
    const child = spawn('kubectl', args, { cwd: this.tree, env: this.#clusterEnv(), stdio: ['ignore', 'pipe', 'inherit'] });
    atEnd(() => child.kill());
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const deadline = Date.now() + QUERY_TIMEOUT_MS;
    while (text === '' && Date.now() < deadline) await sleep(WATCH_POLL_MS);
    try {
      await work();
      // What was the last to happen is told a moment later.
      await sleep(WATCH_DELAY_MS);
    } finally {
      child.kill();
    }
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [type, name, phase, region] = line.split(' ') as [string, string, string, string];
        return { type, name, phase, index: region.replace('region=', '') };
      });
  }

  /** Pids of the sandbox's programs by component. */
  processes(): Readonly<Record<string, number>> {
    const { processes } = JSON.parse(readFileSync(join(this.tree, '.sandbox', 'state.json'), 'utf8')) as Any;
    return Object.fromEntries(Object.entries(processes as Record<string, { pid: number }>).map(([name, { pid }]) => [name, pid]));
  }

  async #succeed(command: string, args: readonly string[]): Promise<Ended> {
    const ended = await run(command, args, { cwd: this.tree, env: this.#clusterEnv(), timeoutMs: QUERY_TIMEOUT_MS });
    if (ended.code !== 0) throw new Error(describe(ended));
    return ended;
  }

  /** What the last lines of init.sh tell a newcomer to set. */
  #clusterEnv(): NodeJS.ProcessEnv {
    return { ...this.#env, PATH: [join(this.tree, '.tools', 'bin'), this.#env.PATH].join(delimiter), KUBECONFIG: this.kubeconfig };
  }

  #recorded(ended: Ended, text = `${ended.stdout}\n${ended.stderr}`): Ended {
    this.outputs.push(text);
    return ended;
  }
}

/** Processes with a folder in their command line or as their working directory; only Linux tells. */
export function processesIn(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return command.includes(folder) ? [`${pid} ${command.slice(0, 200)}`] : [];
      } catch {
        return [];
      }
    });
}
