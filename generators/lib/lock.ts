import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processIdentity, type ProcessRecord } from './processes.ts';

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once when another process holds the lock and this one has to wait for it. */
  readonly onWait?: ((pid: number) => void) | undefined;
}

const POLL_MS = 300;

/**
 * Runs `work` while holding the lock file `path`. The lock of a process that is dead is taken over at once.
 *
 * By hand: proper-lockfile knows neither who holds a lock, which `onWait` tells, nor that the holder is dead until the lock is old.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await acquire(path, options);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, { signal, onWait }: LockOptions): Promise<void> {
  const mine: ProcessRecord = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
  const ticket = `${path}.${process.pid}`;
  let waiting = false;
  // A lock with its owner inside, there at once or not at all: written aside, then linked, which fails when the name is taken.
  writeFileSync(ticket, JSON.stringify(mine));
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (tryLink(ticket, path)) return;
      const owner = readOwner(path);
      if (owner === undefined) continue;
      if (isAlive(owner)) {
        if (!waiting) onWait?.(owner.pid);
        waiting = true;
        await sleep(POLL_MS, undefined, signal === undefined ? {} : { signal });
      } else {
        takeAway(path, owner);
      }
    }
  } finally {
    rmSync(ticket, { force: true });
  }
}

function tryLink(ticket: string, path: string): boolean {
  try {
    linkSync(ticket, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(path: string): ProcessRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // Not written by this program, or cut short by a crash of the machine: no process holds it.
    if (error instanceof SyntaxError) return { pid: 0, identity: '' };
    throw error;
  }
}

/** Removes a dead owner's lock; gives it back when another process has replaced it in the meantime. */
function takeAway(path: string, dead: ProcessRecord): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = readOwner(aside);
  if (taken !== undefined && (taken.pid !== dead.pid || taken.identity !== dead.identity)) tryLink(aside, path);
  rmSync(aside, { force: true });
}
