/** Programs that are asked for something: git, helpers for credentials. */
import { run } from '../../lib/processes.ts';

export interface ProgramOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin?: string;
  readonly timeoutMs: number;
  /** Longest accepted output, stdout and stderr together. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

export type ProgramResult =
  | { readonly ended: 'missing' }
  | { readonly ended: 'late' }
  | { readonly ended: 'too-large' }
  | { readonly ended: 'code'; readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Runs a program in a process group of its own, from the root folder, so that no configuration around the current one counts.
 * What takes too long, or prints too much, is killed with all that it has started. Never throws.
 */
export async function ask(
  command: string,
  args: readonly string[],
  { stdin = '', signal, ...options }: ProgramOptions,
): Promise<ProgramResult> {
  try {
    const { stopped, ...result } = await run(command, args, {
      ...options,
      cwd: '/',
      input: stdin,
      signal,
      group: true,
      stopSignal: 'SIGKILL',
      graceMs: 0,
    });
    return stopped === undefined ? { ended: 'code', ...result } : { ended: stopped };
  } catch {
    return { ended: signal?.aborted ? 'late' : 'missing' };
  }
}
