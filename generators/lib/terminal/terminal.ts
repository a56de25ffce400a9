import type { Progress } from './progress.ts';

/** The outside world as a command sees it; nothing below a command touches `process`. */
export interface Terminal {
  /**
   * Text of others is shown with its control characters made visible; `exact` leaves it as it is, for what programs read.
   * `columns`: the width, where it is a terminal's.
   */
  readonly stdout: { write(text: string, form?: 'exact'): unknown; readonly columns?: number | undefined };
  readonly stderr: { write(text: string): unknown };
  /** A person is there who can be asked. */
  readonly interactive: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** The current folder: names of files that were typed begin here. */
  readonly cwd: string;
  /** All that is piped in. */
  readonly readStdin: () => Promise<Uint8Array>;
  readonly progress: Progress;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}
