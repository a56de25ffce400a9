import { join } from 'node:path';
import { generateFileKey } from '../../configuration/secrets/file-key.ts';
import { generateVapidKeys, vapidPublicKey } from '../../configuration/secrets/vapid.ts';
import { chooseEnvironment, type Chosen } from '../../environment/choose.ts';
import { setTexts, type Entry } from '../../environment/edit-yaml.ts';
import { SCHEMA_LINE } from '../../environment/render.ts';
import { createFile, editFile } from '../../lib/files.ts';
import { withLock } from '../../lib/lock.ts';
import { UserError } from '../../lib/problems.ts';
import { readPlainFile } from '../../lib/read-file.ts';
import { explained } from '../../lib/system-errors.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { readKeys, type Key, type Keys } from './keys.ts';

/**
 * Writes the keys that an environment lacks into its secret file.
 * @throws UserError when it lacks none: a key is never replaced
 */
export async function generateKeys({ root, env: named }: Chosen, terminal: Terminal): Promise<void> {
  const env = chooseEnvironment(root, named);
  const file = `environments/${env}.secret.yaml`;
  const path = join(root, file);
  const lock = join(root, 'environments', `.${env}.secret.yaml.lock`);
  // Of two runs at once, one makes the keys; the other then finds them.
  const entries = await withLock(lock, { signal: terminal.signal }, () => writeMissing({ root, env, file, path }, terminal)).catch(
    (error) => {
      throw explained(error, file);
    },
  );
  terminal.stdout.write(
    formatTable(
      ['KEY', 'WRITTEN TO'],
      entries.map((entry) => [entry.path.join('.'), file]),
    ),
  );
  terminal.progress.note(`Keep a copy of ${file} in a safe place: there is no way to make these again.`);
}

interface Place {
  readonly root: string;
  readonly env: string;
  readonly file: string;
  readonly path: string;
}

/** @returns what it has written */
async function writeMissing({ root, env, file, path }: Place, terminal: Terminal): Promise<Entry[]> {
  // Read before the keys are looked for: what an editor writes after this is not overwritten.
  const before = textOf(path);
  const entries = missingEntries(await readKeys(root, env, terminal.env));
  if (entries.length === 0) {
    throw new UserError(
      `environment ${env} has its VAPID key pair and its file key, and they stay: a new pair ends every push subscription, a ` +
        'new file key loses every uploaded file. To replace one all the same, remove it by hand first',
    );
  }
  if (before !== undefined) await editFile(path, file, before, setTexts(before, entries));
  else if (!(await createFile(path, setTexts(`${SCHEMA_LINE}\n`, entries), { mode: 0o600 })))
    throw new UserError(`${file} has been made by somebody else just now, or is a symbolic link that leads nowhere; nothing was written`);
  return entries;
}

function missingEntries({ privateKey, publicKey, fileKey }: Keys): Entry[] {
  const entries: Entry[] = [];
  if (privateKey.value === '') {
    if (publicKey.value !== '') {
      const message = 'is a public key whose private key is missing; add that, or remove this one to have a new pair made';
      throw new UserError([{ ...publicKey.place, message }]);
    }
    entries.push(...Object.entries(generateVapidKeys()).map(([key, value]): Entry => ({ path: ['vapid', key], value })));
  } else if (publicKey.value === '') {
    entries.push({ path: ['vapid', 'publicKey'], value: publicOf(privateKey) });
  }
  if (fileKey.value === '') entries.push({ path: ['files', 'encryptionKey'], value: generateFileKey() });
  return entries;
}

function publicOf({ value, place }: Key): string {
  try {
    return vapidPublicKey(value);
  } catch (error) {
    throw new UserError([{ ...place, message: (error as Error).message }]);
  }
}

/** Undefined for a file that cannot be read: {@link readKeys} says what is wrong with it. */
function textOf(path: string): string | undefined {
  try {
    return readPlainFile(path).bytes.toString('utf8');
  } catch {
    return undefined;
  }
}
