import type { Readable } from 'node:stream';
import { systemReason } from '../system-errors.ts';

/** What shells report for a program whose reader has gone, as in `stoat-gen secrets | head -1`. */
const EXIT_NO_READER = 141;
const EXIT_PROBLEM = 1;

/** The part of a process that {@link guardOutput} needs. */
export interface Output {
  readonly stdout: Pick<Readable, 'on'>;
  readonly stderr: Pick<Readable, 'on'> & { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
}

/**
 * Where stdout cannot be written, the work goes on to its end, for files may be half of it; but the exit code then says that not
 * everything arrived. What stderr cannot take is lost.
 */
export function guardOutput(process: Output): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      process.exitCode ||= EXIT_NO_READER;
      return;
    }
    process.exitCode ||= EXIT_PROBLEM;
    process.stderr.write(`error: stdout ${systemReason(error) ?? `could not be written (${error.code ?? 'unknown reason'})`}\n`);
  });
}
