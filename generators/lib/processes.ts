import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as it can be found again: the number alone is not enough, the system gives it to others later. */
export interface ProcessRecord {
  readonly pid: number;
  /** When it started, in a form that only `processIdentity` reads. */
  readonly identity: string;
}

/**
 * What tells this process from every other that had or will have its number: boot and start time. Undefined when it does
 * not run (any more); a zombie, which its parent has yet to wait for, does not run.
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid);
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (stat.state === 'Z' || stat.state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${stat.startTicks}`;
  } catch {
    return undefined;
  }
}

/** State and start time (clock ticks since boot) from the text of `/proc/PID/stat`; the program's name in it may hold anything. */
export function parseProcStat(text: string): { state: string; startTicks: string } {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

function psIdentity(pid: number): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    }).trim();
    const [state = '', ...start] = output.split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}

/** Whether exactly this process still runs. */
export function isAlive({ pid, identity }: ProcessRecord): boolean {
  return processIdentity(pid) === identity;
}

/**
 * Asks the processes to end, waits up to `graceMs`, then kills what is left. Their process groups are meant, since each was
 * started as the leader of one. A number that belongs to another process by now is left alone.
 */
export async function stopProcesses(records: readonly ProcessRecord[], graceMs: number): Promise<void> {
  const alive = (): ProcessRecord[] => records.filter(isAlive);
  for (const record of alive()) signalGroup(record.pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (alive().length > 0 && Date.now() < deadline) await sleep(25);
  for (const record of alive()) signalGroup(record.pid, 'SIGKILL');
  while (alive().length > 0) await sleep(25);
}

/** Sends a signal to a whole process group; one that is gone already (EPERM is what macOS says of zombies) is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

export interface DetachedOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** File that takes stdout and stderr, appended. */
  readonly logFile: string;
}

/** Starts a program that outlives this one, as the leader of a process group of its own. Rejects when it cannot be started. */
export async function spawnDetached(command: string, args: readonly string[], options: DetachedOptions): Promise<ProcessRecord> {
  const log = openSync(options.logFile, 'a', 0o600);
  try {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', log, log],
    });
    await started(child);
    child.unref();
    const pid = child.pid!;
    // One that has died already gets an identity that nothing has, so it counts as dead.
    return { pid, identity: processIdentity(pid) ?? 'ended' };
  } finally {
    closeSync(log);
  }
}

/** More than any answer that is meant: a large cluster's list of pods is some tens of MiB. */
const MAX_BYTES = 256 * 1024 * 1024;

/** How long a program gets to end by itself when it is stopped. */
const STOP_GRACE_MS = 3000;

export interface RunResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it was stopped before its end: `timeoutMs` was over, or it printed more than `maxBytes`. */
  readonly stopped?: 'late' | 'too-large' | undefined;
}

export interface RunOptions {
  readonly cwd?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** What it reads on stdin; without, it has none. */
  readonly input?: string | undefined;
  /** Stops it; `run` then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** Longest accepted output, stdout and stderr together; 256 MiB without. */
  readonly maxBytes?: number | undefined;
  /**
   * Starts it in a process group of its own, which is stopped as a whole (compilers and linkers included). The default with a `signal`.
   * Without, it shares the terminal and its Ctrl-C, so that it can ask for a passphrase there.
   */
  readonly group?: boolean | undefined;
  /** What stops it, and how long after that it is killed: SIGTERM and 3 seconds without. */
  readonly stopSignal?: NodeJS.Signals | undefined;
  readonly graceMs?: number | undefined;
  /** Called with each piece of stdout and stderr as it comes. */
  readonly onOutput?: ((text: string) => void) | undefined;
  /** Its stderr goes where that of this program goes, for one that draws on the terminal; it is not collected. */
  readonly stderr?: 'inherit' | undefined;
}

/**
 * Runs a program to its end and collects what it prints. Rejects when the program cannot be started.
 *
 * By hand: execa stops the program alone, not its process group, and takes the hooks longer to load than all that they do.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd, env, input, signal, timeoutMs, maxBytes = MAX_BYTES, group = signal !== undefined } = options;
  signal?.throwIfAborted();
  const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', options.stderr ?? 'pipe'] as const;
  const child = spawn(command, args, { cwd, env, detached: group, stdio: [...stdio] });
  running.set(child, signal !== undefined);
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const output = { stdout: '', stderr: '' };

  let stopped: RunResult['stopped'];
  let killTimer: NodeJS.Timeout | undefined;
  const send = (name: NodeJS.Signals): void => {
    if (group && child.pid !== undefined) signalGroup(child.pid, name);
    else child.kill(name);
  };
  const stop = (reason?: RunResult['stopped']): void => {
    if (killTimer !== undefined) return;
    stopped = reason;
    send(options.stopSignal ?? 'SIGTERM');
    killTimer = setTimeout(() => {
      send('SIGKILL');
      // What has left the process group may hold them open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, options.graceMs ?? STOP_GRACE_MS);
  };
  const abort = (): void => stop();
  signal?.addEventListener('abort', abort);
  const timeout = timeoutMs === undefined ? undefined : setTimeout(() => stop('late'), timeoutMs);

  let size = 0;
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      size += Buffer.byteLength(text);
      if (size > maxBytes) return stop('too-large');
      output[name] += text;
      options.onOutput?.(text);
    });
  }
  // A program that ends early closes the pipe; its exit code says the rest.
  child.stdin?.on('error', () => undefined).end(input);
  try {
    await started(child);
    const code = await closed;
    signal?.throwIfAborted();
    return { code, ...output, stopped };
  } finally {
    running.delete(child);
    clearTimeout(timeout);
    clearTimeout(killTimer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Programs that {@link run} waits for, and whether each has a signal that stops it. */
const running = new Map<ChildProcess, boolean>();

/**
 * Stops the programs that nothing else stops, for an end of this one.
 * @returns whether others run, which take the time that they need
 */
export function stopRunning(): boolean {
  for (const [child, hasSignal] of running) if (!hasSignal) child.kill('SIGTERM');
  return [...running.values()].includes(true);
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
}

/** The program that a process runs and its working directory, where the system tells (Linux). */
export function processPlace(pid: number): { executable: string; cwd: string } | undefined {
  try {
    return { executable: readlinkSync(`/proc/${pid}/exe`), cwd: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return undefined;
  }
}
