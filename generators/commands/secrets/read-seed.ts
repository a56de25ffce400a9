import { readSecretFile } from '../../lib/files.ts';
import { UserError } from '../../lib/problems.ts';
import { parseSeed } from '../../configuration/secrets/seed.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

/**
 * A seed from a file, else from stdin.
 * @throws UserError
 */
export async function readSeed(file: string | undefined, terminal: Terminal): Promise<string> {
  if (file === undefined && terminal.interactive) {
    throw new UserError('stdin is a terminal, which would show the seed as it is typed; pipe it in: stoat-gen secrets --seed-stdin < FILE');
  }
  const { seed, warning } =
    file === undefined
      ? parseSeed(await terminal.readStdin(), 'stdin')
      : parseSeed(await readSecretFile(file, terminal.cwd, terminal.signal), file);
  if (warning !== undefined) terminal.progress.note(`warning: ${warning}`);
  return seed;
}
