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
  | { readonly ended: 'missing' | 'late' | 'too-large' }
  | { readonly ended: 'code'; readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Runs a program from the root folder, where no configuration of a project counts, and in a process group of its own: a program that takes
 * too long or prints too much is killed with everything that it has started, which Node's own limits do not do. Never throws.
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
