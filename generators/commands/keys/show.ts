import { chooseEnvironment } from '../../environment/choose.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { formatOrigin } from '../../environment/locate.ts';
import { formatPath } from '../../configuration/path.ts';
import type { Format } from '../declare.ts';
import { readKeys, type Key } from './keys.ts';

export interface ShowKeysOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly reveal: boolean;
  readonly format: Format;
}

/**
 * Prints the keys of an environment and where they are set.
 * @throws UserError
 */
export async function showKeys({ root, env, reveal, format }: ShowKeysOptions, terminal: Terminal): Promise<void> {
  const { privateKey, publicKey, fileKey, origin } = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const row = ({ keys, value }: Key, isPublic: boolean) => {
    const found = value === '' ? undefined : origin(keys);
    return {
      key: formatPath(keys),
      value: value === '' ? null : isPublic || reveal ? value : MASK,
      setIn: found === undefined ? null : formatOrigin(found),
    };
  };
  const rows = [row(publicKey, true), row(privateKey, false), row(fileKey, false)];
  terminal.stdout.write(
    format === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : formatTable(
          ['KEY', 'VALUE', 'SET IN'],
          rows.map(({ key, value, setIn }) => [key, value ?? 'missing', setIn ?? '-']),
        ),
  );
  if (rows.some(({ value }) => value === null)) terminal.progress.note('What is missing is made by: stoat-gen keys generate');
}
