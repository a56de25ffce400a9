import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseEnvironment } from '../../environment/choose.ts';
import { createFile, editFile } from '../../lib/files.ts';
import { UserError } from '../../lib/problems.ts';
import { generateFileKey } from '../../configuration/secrets/file-key.ts';
import { generateVapidKeys, vapidPublicKey } from '../../configuration/secrets/vapid.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { setTexts, type Entry } from '../../environment/edit-yaml.ts';
import { placeOf, readKeys, type Keys } from './keys.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/environment.schema.json';

/**
 * Writes the keys that an environment lacks into its secret file.
 * @throws UserError when it lacks none: a key is never replaced
 */
export async function generateKeys(
  { root, env: named }: { readonly root: string; readonly env: string | undefined },
  terminal: Terminal,
): Promise<void> {
  const env = chooseEnvironment(root, named);
  const file = `environments/${env}.secret.yaml`;
  // Read before the keys are looked for: what another run writes after this is not overwritten.
  const before = await textOf(join(root, file));
  const entries = missingEntries(await readKeys(root, env, terminal.env));
  if (entries.length === 0) {
    throw new UserError(
      `environment ${env} has its VAPID key pair and its file key, and they stay: a new pair ends every push subscription, a new file key loses ` +
        'every uploaded file. To replace one all the same, remove it by hand first',
    );
  }
  await write(join(root, file), file, before, entries);
  terminal.stdout.write(
    formatTable(
      ['KEY', 'WRITTEN TO'],
      entries.map(({ path }) => [path.join('.'), file]),
    ),
  );
  terminal.progress.note(`Keep a copy of ${file} in a safe place: there is no way to make these again.`);
}

function missingEntries({ privateKey, publicKey, fileKey, origin }: Keys): Entry[] {
  const entries: Entry[] = [];
  if (privateKey.value === '') {
    if (publicKey.value !== '') {
      throw new UserError([
        {
          ...placeOf(publicKey.keys, origin),
          message: 'is a public key whose private key is missing; add that, or remove this one to have a new pair made',
        },
      ]);
    }
    const pair = generateVapidKeys();
    entries.push({ path: ['vapid', 'privateKey'], value: pair.privateKey }, { path: ['vapid', 'publicKey'], value: pair.publicKey });
  } else if (publicKey.value === '') {
    entries.push({ path: ['vapid', 'publicKey'], value: publicOf(privateKey.value, placeOf(privateKey.keys, origin)) });
  }
  if (fileKey.value === '') entries.push({ path: ['files', 'encryptionKey'], value: generateFileKey() });
  return entries;
}

function publicOf(privateKey: string, place: ReturnType<typeof placeOf>): string {
  try {
    return vapidPublicKey(privateKey);
  } catch (error) {
    throw new UserError([{ ...place, message: (error as Error).message }]);
  }
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // What is wrong with any other is said by the one who reads it for good.
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES') return undefined;
    throw error;
  });
}

async function write(path: string, shown: string, before: string | undefined, entries: readonly Entry[]): Promise<void> {
  if (before !== undefined) return editFile(path, shown, before, setTexts(before, entries));
  if (await createFile(path, setTexts(`${SCHEMA_LINE}\n`, entries), { mode: 0o600 })) return;
  throw new UserError(`${shown} has been made by somebody else just now, or is a symbolic link that leads nowhere; nothing was written`);
}
