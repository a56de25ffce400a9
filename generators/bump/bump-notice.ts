import { run } from '../lib/processes.ts';
import { noticeLine, readNotice } from './notice.ts';

/** Commands of helmfile after which people may want to hear of newer versions. */
const COMMANDS = new Set(['apply', 'diff', 'sync']);

/** How much of that is left to a program that is asked to stop before it is made to. */
const GRACE_MS = 100;
/** How long a look that found nothing counts. */
const FRESH_MS = 24 * 60 * 60 * 1000;

export interface NoticeOptions {
  /** The project's folder. */
  readonly root: string;
  /** The file of `stoat-gen`. */
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long a look may take, in milliseconds. */
  readonly patience: number;
}

/**
 * Whether pins are outdated, in one line; '' when none is or it cannot be known in time. What an earlier look has found is told
 * without asking anybody. Never throws.
 *
 * The look runs as a process of its own: a name that does not resolve, or a large index, would keep this one from ending in time.
 * @param command what helmfile was called with
 */
export async function bumpNotice(command: string, options: NoticeOptions): Promise<string> {
  const { root, program, env, now, patience } = options;
  if (!COMMANDS.has(command)) return '';
  try {
    const kept = readNotice(root, env);
    if (kept !== undefined && (kept.outdated.length > 0 || now - kept.at < FRESH_MS)) return noticeLine(kept.outdated) ?? '';
    // Keeps what it finds, even when it is stopped on the way.
    await run(process.execPath, [program, 'bump', '-C', root], { env, group: true, timeoutMs: patience - GRACE_MS, graceMs: GRACE_MS });
    return noticeLine(readNotice(root, env)?.outdated ?? []) ?? '';
  } catch {
    return '';
  }
}
