import { MASK } from '../../configuration/secrets/mask.ts';
import { chooseEnvironment, type Chosen } from '../../environment/choose.ts';
import { formatOrigin } from '../../environment/locate.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { printed, type Format } from '../declare.ts';
import { readKeys } from './keys.ts';

export interface ShowKeysOptions extends Chosen {
  readonly reveal?: boolean | undefined;
  readonly format: Format;
}

/**
 * Prints the keys of an environment and where they are set.
 * @throws UserError
 */
export async function showKeys({ root, env, reveal, format }: ShowKeysOptions, terminal: Terminal): Promise<void> {
  const keys = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const rows = (['publicKey', 'privateKey', 'fileKey'] as const).map((name) => {
    const { path: key, value, origin } = keys[name];
    if (value === '') return { key, value: null, setIn: null };
    return { key, value: reveal || name === 'publicKey' ? value : MASK, setIn: origin ? formatOrigin(origin) : null };
  });
  const table = (): string =>
    formatTable(
      ['KEY', 'VALUE', 'SET IN'],
      rows.map(({ key, value, setIn }) => [key, value ?? 'missing', setIn ?? '-']),
    );
  terminal.stdout.write(printed(format, rows, table));
  if (rows.some(({ value }) => value === null)) terminal.progress.note('What is missing is made by: stoat-gen keys generate');
}
