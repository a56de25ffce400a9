import { link, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFile } from './files.ts';
import { isAlive, processIdentity } from './processes.ts';
import { readPlainFile } from './read-file.ts';

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once when another process holds the lock and this one has to wait for it. */
  readonly onWait?: ((pid: number) => void) | undefined;
}

const POLL_MS = 300;

/**
 * Runs `work` while holding the lock file `path`, which names the process that holds it.
 * The lock of a process that is dead is taken over at once.
 *
 * By hand: proper-lockfile does not tell which process holds a lock, and learns only from the lock's age that it is dead.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, { signal, onWait }: LockOptions): Promise<void> {
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  let waiting = false;
  for (;;) {
    signal?.throwIfAborted();
    if (await createFile(path, mine, { mode: 0o600 })) return;
    const owner = ownerOf(path);
    if (owner === undefined) continue;
    const pid = livingPid(owner);
    if (pid === undefined) {
      await takeAway(path, owner);
    } else {
      if (!waiting) onWait?.(pid);
      waiting = true;
      await sleep(POLL_MS, undefined, signal === undefined ? {} : { signal });
    }
  }
}

/** What a lock says of its owner; undefined when it has gone meanwhile. @throws Error of the system when it cannot be read */
function ownerOf(path: string): string | undefined {
  try {
    return readPlainFile(path).bytes.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The process that a lock names, if it runs. */
function livingPid(owner: string): number | undefined {
  try {
    const record = JSON.parse(owner);
    return isAlive(record) ? record.pid : undefined;
  } catch {
    // Not written by this program, or cut short by a crash of the machine: no process holds it.
    return undefined;
  }
}

/** Removes a dead owner's lock; gives it back when another process has replaced it in the meantime. */
async function takeAway(path: string, owner: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  const isGone = await rename(path, aside).then(
    () => false,
    () => true,
  );
  if (isGone) return;
  if (ownerOf(aside) !== owner) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
