/** Programs as tests run them: found once, with settings of nobody's, and never longer than a time-out. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgress, silentProgress } from '../../generators/lib/terminal/progress.ts';
import { signalGroup } from '../../generators/lib/processes.ts';
import { ensureTools, toolEnvironment } from '../../generators/lib/tools/resolve.ts';

/** The project's folder. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_TIMEOUT_MS = 120_000;
const KILL_GRACE_MS = 10_000;
const LAST_LINES = 25;

export interface Ended {
  /** What was run, for messages. */
  readonly command: string;
  /** Exit code; null when a signal ended it, ours after the time-out included. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin?: string;
  readonly timeoutMs?: number;
}

const running = new Set<number>();
const cleanups: (() => void)[] = [];

/** Runs a program in a process group of its own, to its end or to the time-out. Rejects only when it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, stdin, timeoutMs = DEFAULT_TIMEOUT_MS }: RunOptions,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const output = { stdout: '', stderr: '' };
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    const kill = (signal: NodeJS.Signals) => (): void => void (pid !== undefined && signalGroup(pid, signal));
    const timers = [setTimeout(kill('SIGTERM'), timeoutMs), setTimeout(kill('SIGKILL'), timeoutMs + KILL_GRACE_MS)];
    const started = Date.now();
    child.on('error', reject);
    child.on('close', (code) => {
      if (pid !== undefined) running.delete(pid);
      timers.forEach(clearTimeout);
      if (Date.now() - started >= timeoutMs) output.stderr += `\n(ended after the time-out of ${timeoutMs / 1000} s)`;
      resolve({ command: [command, ...args].join(' '), code, ...output });
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin);
  });
}

/** The same, for what has to succeed. @throws Error with the command and the last lines that it printed */
export async function succeed(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const ended = await run(command, args, options);
  if (ended.code !== 0) throw new Error(describe(ended));
  return ended;
}

/** A command, how it ended and its last lines: what one needs to see of a failure. */
export function describe({ command, code, stdout, stderr }: Ended): string {
  const tail = (title: string, text: string): string =>
    text.trim() === '' ? '' : `\n--- ${title}\n${text.trimEnd().split('\n').slice(-LAST_LINES).join('\n')}`;
  return `${command}\nended with ${code ?? 'a signal'}${tail('stdout', stdout)}${tail('stderr', stderr)}`;
}

/** A folder that goes when the test file ends, however it ends. */
export function temporaryFolder(label: string): string {
  const folder = mkdtempSync(join(tmpdir(), `stoat-test-${label}-`));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Registers what has to happen when the file ends, Ctrl-C included; the last registered comes first. */
export function atEnd(work: () => void): void {
  if (cleanups.length === 0) {
    process.once('exit', cleanUp);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => process.exit(code));
    }
  }
  cleanups.push(work);
}

function cleanUp(): void {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
  for (const work of cleanups.reverse()) {
    try {
      work();
    } catch (error) {
      process.stderr.write(`clean-up failed: ${(error as Error).message}\n`);
    }
  }
}

export interface Tools {
  /** Helm 3, or the user's own. */
  readonly helm: string;
  readonly helm4: string;
  readonly helmfile: string;
  readonly 'docker-compose': string;
  /** Environment in which `helm` and `helmfile` are these, no setting of the user's own Helm counts, and no cluster is known. */
  readonly env: NodeJS.ProcessEnv;
  /** The same, with Helm 4 in the place of `helm`. */
  readonly env4: NodeJS.ProcessEnv;
}

let found: Promise<Tools> | undefined;

/** The tools, built first where need be; once per process. */
export function tools({ verbose = false } = {}): Promise<Tools> {
  return (found ??= findTools(verbose));
}

async function findTools(verbose: boolean): Promise<Tools> {
  const paths = await ensureTools(['helm', 'helmfile', 'helm-diff', 'helm4', 'docker-compose'], {
    root: ROOT,
    progress: verbose ? createProgress(process.stderr) : silentProgress,
    env: process.env,
  });
  const home = temporaryFolder('helm');
  const bin4 = join(home, 'bin4');
  mkdirSync(bin4);
  symlinkSync(paths.helm4, join(bin4, 'helm'));
  const env: NodeJS.ProcessEnv = {
    ...toolEnvironment(ROOT, { ...process.env, ...helmHome(home) }),
    HELM_PLUGINS: dirname(paths['helm-diff']),
    KUBECONFIG: join(home, 'no-kubeconfig'),
  };
  return { ...paths, env, env4: { ...env, PATH: [bin4, env.PATH].join(delimiter) } };
}

/** Helm's and helmfile's own folders below another one, and helmfile without its look for news. */
export function helmHome(folder: string): Record<string, string> {
  return {
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_CONFIG_HOME: join(folder, 'config'),
    HELM_DATA_HOME: join(folder, 'data'),
    HELMFILE_CACHE_HOME: join(folder, 'helmfile'),
    HELMFILE_UPGRADE_NOTICE_DISABLED: '1',
  };
}

/** Runs `work` on each item, at most `limit` at a time; the promises come at once, in order. */
export function limited<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: limit }, () => Promise.resolve());
  return items.map((item, index) => {
    const turn = lanes[index % limit]!.then(() => work(item));
    lanes[index % limit] = turn.catch(() => undefined);
    // Whoever waits for it sees the failure; until then it is not one that nobody caught.
    turn.catch(() => undefined);
    return turn;
  });
}
