/** Programs that are asked for something: git, helpers for credentials. */
import { spawn } from 'node:child_process';
import { signalGroup } from '../../lib/processes.ts';

export interface ProgramOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin?: string;
  readonly timeoutMs: number;
  /** Longest accepted output, stdout and stderr together. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

export type ProgramResult =
  | { readonly ended: 'missing' | 'late' | 'too-large' }
  | { readonly ended: 'code'; readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Runs a program from the root folder, where no configuration of a project counts, and in a process group of its own: a program that takes
 * too long or prints too much is killed with everything that it has started, which Node's own limits do not do. Never throws.
 */
export function ask(
  command: string,
  args: readonly string[],
  { env, stdin = '', timeoutMs, maxBytes, signal }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: '/', env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    let size = 0;
    const finish = (result: ProgramResult): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', late);
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      resolve(result);
    };
    const stop = (ended: 'late' | 'too-large'): void => {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
      finish({ ended });
    };
    const late = (): void => stop('late');
    const timer = setTimeout(late, timeoutMs);
    signal?.addEventListener('abort', late, { once: true });
    if (signal?.aborted) late();
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) stop('too-large');
        else output[name].push(chunk);
      });
    }
    const text = (name: 'stdout' | 'stderr'): string => Buffer.concat(output[name]).toString('utf8');
    child.on('error', () => finish({ ended: 'missing' }));
    child.on('close', (code) => finish({ ended: 'code', code, stdout: text('stdout'), stderr: text('stderr') }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
