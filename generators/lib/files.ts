import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { link, lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, isAbsolute } from 'node:path';
import { UserError } from './problems.ts';
import { readPlainFile } from './read-file.ts';
import { shellWord } from './shell-quote.ts';
import { explained } from './system-errors.ts';

export interface WriteOptions {
  /** Permissions of a new file, exactly; an existing one that is replaced keeps its own. */
  readonly mode: number;
}

/**
 * Writes a file that must not be there yet, whole or not at all: under a temporary name, synced, then linked to its own,
 * which the file system does for one of several writers only. Never follows a symbolic link at `path`.
 * @returns false when something of that name exists, which stays as it is
 */
export async function createFile(path: string, text: string, { mode }: WriteOptions): Promise<boolean> {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A file that is to be made, by its name in the folder. */
export interface NewFile extends WriteOptions {
  readonly name: string;
  readonly text: string;
}

/**
 * Makes several files of one folder that only make sense together. They are written below a hidden name first, which one of several
 * writers gets; from there this run or a later one ({@link finishTogether}) gives them their own names. So a run
 * that is killed leaves none of them or something that the next one completes, and files of two runs never stand side by side.
 * @param name what they are together; one set of a name is made at a time
 * @returns false when another run has made, or was making, any of them: those stay
 */
export async function createTogether(folder: string, name: string, files: readonly NewFile[]): Promise<boolean> {
  const names = files.map((file) => file.name);
  sweep(folder);
  const draft = temporaryName(join(folder, name));
  await mkdir(draft, { mode: 0o700 });
  let own: (number | undefined)[] = [];
  try {
    for (const file of files) await createFile(join(draft, file.name), file.text, file);
    own = await Promise.all(names.map((file) => inode(join(draft, file))));
    await rename(draft, pendingName(folder, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await finishTogether(folder, name, names);
  // Another run may have linked them; what counts is which run wrote the files.
  const made = await Promise.all(names.map((file) => inode(join(folder, file))));
  return made.every((found, index) => found !== undefined && found === own[index]);
}

/**
 * Completes what a stopped or a concurrent {@link createTogether} has begun.
 * @param files their names, in the order in which they appear
 * @returns whether anything had been begun. Where another file has taken a name, that stays, and no more is made
 */
export async function finishTogether(folder: string, name: string, files: readonly string[]): Promise<boolean> {
  const pending = pendingName(folder, name);
  if ((await inode(pending)) === undefined) return false;
  for (const file of files) {
    const [from, to] = [join(pending, file), join(folder, file)];
    const own = await inode(from);
    // Where it has gone meanwhile, another run has just finished.
    if (own === undefined) break;
    try {
      await link(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') break;
      if (code !== 'EEXIST') throw error;
      if ((await inode(to)) !== own) break;
    }
  }
  await discard(folder, name);
  return true;
}

function inode(path: string): Promise<number | undefined> {
  return lstat(path).then(
    ({ ino }) => ino,
    () => undefined,
  );
}

function pendingName(folder: string, name: string): string {
  return join(folder, `.${name}.new`);
}

/** Replaces a file, or makes it, whole or not at all; readers see the old text or the new one. */
export async function replaceFile(path: string, text: string, { mode }: WriteOptions): Promise<void> {
  const kept = await stat(path).then(
    (found) => found.mode & 0o777,
    () => mode,
  );
  await putInPlace(path, text, kept);
}

/**
 * Changes a file of secrets that is there: as {@link replaceFile}, but not when it is a symbolic link, which would be replaced
 * by a file of its own, nor when it has been changed since its text was `before`.
 * @param shown its name in messages
 * @throws UserError
 */
export async function editFile(path: string, shown: string, before: string, text: string): Promise<void> {
  await putInPlace(path, text, await modeOf(path, shown), () => assertUnchanged(path, shown, before));
}

/** A file that gets another text. */
export interface Replacement {
  /** In its folder, or below: with slashes. */
  readonly name: string;
  /** The text that it has been read with. */
  readonly before: string;
  readonly text: string;
}

/** Holds, beside the new texts, what the old ones were: SHA-256 by file. */
const BEFORE = 'before.json';

/**
 * Gives several files of one folder, and of folders below it, new texts: all of them, or none. The texts are written below a hidden name
 * first; a run that is killed before that is complete has changed nothing, and what a later one has begun the next completes
 * ({@link finishReplacing}). Modes are kept; symbolic links are refused, as in {@link editFile}.
 * @param name what they are together; one set of a name is replaced at a time
 * @param shown the folder's name in messages
 * @throws UserError when a file has no longer the text that it was read with, or may not be written
 */
export async function replaceTogether(folder: string, shown: string, name: string, files: readonly Replacement[]): Promise<void> {
  const draft = temporaryName(join(folder, name));
  const pending = pendingName(folder, name);
  const shownFile = ({ name: file }: Replacement): string => (shown === '' ? file : `${shown}/${file}`);
  const unchanged = (file: Replacement): Promise<void> => assertUnchanged(join(folder, file.name), shownFile(file), file.before);
  sweep(folder);
  try {
    await mkdir(draft, { mode: 0o700 });
    for (const file of files) {
      const mode = await modeOf(join(folder, file.name), shownFile(file));
      await mkdir(dirname(join(draft, file.name)), { recursive: true, mode: 0o700 });
      await createFile(join(draft, file.name), file.text, { mode });
    }
    const before = Object.fromEntries(files.map((file) => [file.name, sha256(file.before)]));
    await createFile(join(draft, BEFORE), JSON.stringify(before), { mode: 0o600 });
    for (const file of files) await unchanged(file);
    await rename(draft, pending);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST'].includes(code))
      throw new UserError(`somebody else is changing the files in ${shown || 'this folder'} just now; nothing was written: run this again`);
    if (code === 'ENOENT') throw new UserError(`${shown || 'this folder'} lacks a file that was there just now; nothing was written`);
    throw explained(error, shown || 'this folder', 'nothing was written');
  }
  const replaced: Replacement[] = [];
  try {
    for (const file of files) {
      await unchanged(file);
      await rename(join(pending, file.name), join(folder, file.name));
      replaced.push(file);
    }
  } catch (error) {
    for (const { name: file, before, text } of replaced) {
      const path = join(folder, file);
      if (textOf(path) === text) await replaceFile(path, before, { mode: 0o644 });
    }
    throw explained(error, shown || 'this folder', 'nothing was written');
  } finally {
    await discard(folder, name);
  }
}

/**
 * Completes what a stopped {@link replaceTogether} has begun.
 * @param files the names that it may give new texts to, for what is pending may come from a stranger, with the repository; when left out,
 * all files of the folder itself
 * @returns whether anything had been begun
 * @throws UserError when one of the files has been changed since, or is none of those
 */
export async function finishReplacing(folder: string, shown: string, name: string, files?: readonly string[]): Promise<boolean> {
  const pending = pendingName(folder, name);
  if ((await inode(join(pending, BEFORE))) === undefined) return false;
  const list = textOf(join(pending, BEFORE));
  const before = Object.entries(JSON.parse(list) as Readonly<Record<string, string>>);
  const foreign = before.find(([file]) => (files === undefined ? file !== basename(file) : !files.includes(file)));
  if (foreign !== undefined) {
    throw new UserError(
      `${join(shown, basename(pending))} is about ${foreign[0]}, which is no file with pins; nothing was written: look at that folder, ` +
        'and remove it',
    );
  }
  const left: string[] = [];
  let undone = false;
  for (const [file, hash] of before) {
    const isOld = sha256(textOf(join(folder, file))) === hash;
    if ((await inode(join(pending, file))) === undefined) {
      // Its new text had been put in place and was taken back, because that of another file could not be.
      undone ||= isOld;
      continue;
    }
    if (!isOld) {
      throw new UserError(
        `${join(shown, file)} has been changed since a run was stopped while it wrote; ` +
          `what it wanted to write is in ${join(shown, basename(pending))}: ` +
          'take from there what you need, remove that folder, and run this again',
      );
    }
    left.push(file);
  }
  for (const file of undone ? [] : left) await rename(join(pending, file), join(folder, file));
  await discard(folder, name);
  return true;
}

/** @throws UserError for a symbolic link */
async function modeOf(path: string, shown: string): Promise<number> {
  const found = await lstat(path);
  if (found.isSymbolicLink())
    throw new UserError(`${shown} is a symbolic link; it is not written through: name the file itself, or edit that by hand`);
  return found.mode & 0o777;
}

/** @throws UserError */
async function assertUnchanged(path: string, shown: string, before: string): Promise<void> {
  if (textOf(path) !== before) {
    throw new UserError(`${shown} has been changed by somebody else just now; nothing was written: run this again`);
  }
}

/** Removes what was pending, in one step, so that no half of it is ever taken for something that was begun. */
async function discard(folder: string, name: string): Promise<void> {
  const done = temporaryName(join(folder, name));
  await rename(pendingName(folder, name), done).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rm(done, { recursive: true, force: true });
}

function textOf(path: string): string {
  return readPlainFile(path).bytes.toString('utf8');
}

/** Makes a folder and those above it; one that is there will do. By hand: Node says of a read-only file system that it does not exist. */
export async function makeFolder(path: string): Promise<void> {
  if ((await inode(path)) !== undefined) return;
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** In hex digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Pipes that are named on purpose: what a shell makes of `<(command)`, and stdin. */
const PIPE_NAME = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/** No secret is longer. */
const MAX_SECRET_BYTES = 1024 * 1024;

/**
 * Reads a file of secrets, unless others may read it too. Pipes, as `<(command)` makes them, are read by this process alone; anything
 * else that is no file is refused.
 * @param shown its name, as it was typed
 * @param cwd the folder where that name begins
 * @throws UserError
 */
export async function readSecretFile(shown: string, cwd: string, signal?: AbortSignal): Promise<Buffer> {
  // Not `resolve`, which makes a folder's name of an empty one, and drops a slash at the end.
  const path = shown === '' || isAbsolute(shown) ? shown : `${cwd}/${shown}`;
  try {
    if (PIPE_NAME.test(path) && statSync(path).isFIFO()) {
      const { readPipe } = await import('./read-stream.ts');
      return await readPipe(path, { name: shown, maxBytes: MAX_SECRET_BYTES, signal });
    }
    const { bytes, mode } = readPlainFile(path, MAX_SECRET_BYTES);
    if ((mode & 0o077) === 0) return bytes;
    throw new UserError(
      `${shown} holds secrets but others may read it (mode ${mode.toString(8).padStart(4, '0')}); run: chmod 600 ${shellWord(shown)}`,
    );
  } catch (error) {
    throw explained(error, shown);
  }
}

async function putInPlace(path: string, text: string, mode: number, check?: () => Promise<void>): Promise<void> {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await check?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeTemporary(path: string, text: string, mode: number): Promise<string> {
  sweep(dirname(path));
  const temporary = temporaryName(path);
  // `wx`: never an existing file, nor through a link that was laid there.
  const file = await open(temporary, 'wx', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    // The system says of a write only that it failed.
    throw Object.assign(error as Error, { path: temporary });
  } finally {
    await file.close();
  }
  return temporary;
}

function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** What {@link temporaryName} makes, and the process that did. */
const TEMPORARY = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/;

/** Removes what runs that were killed have left in a folder. */
export function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = TEMPORARY.exec(name) ?? [];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // What cannot be read or removed is in nothing's way; that nothing can be written is said where it is.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, for another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
