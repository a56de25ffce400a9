import { isUtf8 } from 'node:buffer';
import { chmod, constants, copyFile, lstat, readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { makeFolder, replaceFile, sha256 } from '../../lib/files.ts';
import { isObject, type Json } from '../../lib/json.ts';
import { UserError } from '../../lib/problems.ts';
import { readPlainFile, type FileRead } from '../../lib/read-file.ts';
import { explained } from '../../lib/system-errors.ts';
import type { ProjectFile } from './project.ts';

/** Names the files that were written into the folder, with their digests: a file that differs has been changed by hand. */
export const MARKER = '.stoat-gen.json';

/** What may lie in a folder without a marker: the marker's temporary file, after a run that was stopped early, and the user's own file. */
const HARMLESS = /^(?:\.\.stoat-gen\.json\.[\w-]+\.tmp|compose\.override\.ya?ml)$/;

/**
 * Every file that this program writes in any environment. Others are never touched, whatever a marker says: it lies where others may
 * write, and a name in it would be enough to have a file removed.
 */
export const OWN_FILES: readonly string[] = [
  '.env',
  '.gitignore',
  '.well-known/stoat',
  'Caddyfile',
  'README.md',
  'Revolt.toml',
  'compose.yaml',
  'livekit.yml',
  'mongodb-replica-set.js',
  'mongodb-users.js',
  'secrets.env',
];

/** SHA-256 of every text that this program gave a file; two while it is being replaced. */
type Written = Readonly<Record<string, readonly string[]>>;

interface Marker {
  readonly environment: string;
  readonly files: Written;
}

export interface Change {
  readonly name: string;
  /** Its text now; undefined when it is not there. */
  readonly before: string | undefined;
  /** Its text to be; undefined when it is not wanted any more. */
  readonly after: string | undefined;
  /** The mode that it has to get, where it has another: others may read a file with credentials, or containers may not read theirs. */
  readonly mode: number | undefined;
  /** It was changed since this program wrote it. */
  readonly byHand: boolean;
}

export interface FolderState {
  /** This program has written nothing there yet. */
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  readonly written: Written;
}

/**
 * Compares a folder with what is to be in it.
 * @param root the folder of stoat-gen's own project, into which nothing is written
 * @throws UserError when the folder holds anything else than such a project
 */
export async function inspectFolder(
  folder: string,
  root: string,
  environment: string,
  files: readonly ProjectFile[],
): Promise<FolderState> {
  await refuseRoot(folder, root);
  const marker = await readMarker(folder, environment);
  const written = marker?.files ?? {};
  const names = new Set([...files.map(({ name }) => name), ...Object.keys(written)]);
  const changes = await Promise.all([...names].map((name) => changeOf(folder, name, fileOf(name, files), written)));
  return { isNew: marker === undefined, changes: changes.filter((change) => change !== undefined), written };
}

/**
 * Brings a folder to what was planned. Each file is whole at any moment, and the next run completes one that was stopped. What was changed
 * by hand is kept beside it, as NAME.1.bak and so on.
 * @returns names of the copies that were kept
 */
export async function applyChanges(
  folder: string,
  environment: string,
  files: readonly ProjectFile[],
  { changes, written }: FolderState,
): Promise<string[]> {
  await makeFolder(folder);
  const wanted: Written = Object.fromEntries(files.map(({ name, text }) => [name, [sha256(text)]]));
  const both = Object.entries(wanted).map(([name, own]) => [name, [...new Set([...(written[name] ?? []), ...own])]] as const);
  await writeMarker(folder, { environment, files: { ...written, ...Object.fromEntries(both) } });
  const kept: string[] = [];
  for (const { name, before, after, mode, byHand } of changes) {
    const path = join(folder, name);
    const ownMode = fileOf(name, files)?.mode ?? 0o600;
    if (byHand && before !== undefined) kept.push(await keepCopy(folder, name, ownMode === 0o600));
    if (after === undefined) await rm(path, { force: true });
    else {
      await makeFolder(dirname(path));
      // The mode first: what is written next may be secret.
      if (mode !== undefined) await chmod(path, mode);
      if (before !== after || byHand) await replaceFile(path, after, { mode: ownMode });
    }
  }
  await writeMarker(folder, { environment, files: wanted });
  return kept;
}

function fileOf(name: string, files: readonly ProjectFile[]): ProjectFile | undefined {
  return files.find((file) => file.name === name);
}

async function changeOf(folder: string, name: string, file: ProjectFile | undefined, written: Written): Promise<Change | undefined> {
  const path = join(folder, name);
  const after = file?.text;
  await refuseLinks(folder, name);
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return after === undefined ? undefined : { name, before: undefined, after, mode: undefined, byHand: false };
  if (!found.isFile()) {
    const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'a pipe, a device or a socket';
    throw new UserError(`${path} is ${kind}, not a file of its own; nothing was written: move it away`);
  }
  const { bytes } = readFile(path);
  const before = bytes.toString('utf8');
  const mode = file === undefined || hasMode(found.mode, file.mode) ? undefined : file.mode;
  const same = before === after && isUtf8(bytes);
  if (same && mode === undefined) return undefined;
  return { name, before, after, mode, byHand: !same && !(written[name] ?? []).includes(sha256(bytes)) };
}

function readFile(path: string): FileRead {
  try {
    return readPlainFile(path);
  } catch (error) {
    throw explained(error, path, 'nothing was written');
  }
}

/** @throws UserError for a folder on the way to a file that leads elsewhere: what is written there would not be in the project */
async function refuseLinks(folder: string, name: string): Promise<void> {
  for (let part = dirname(name); part !== '.'; part = dirname(part)) {
    const path = join(folder, part);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || found.isDirectory()) continue;
    const kind = found.isSymbolicLink() ? 'a symbolic link' : 'a file';
    throw new UserError(`${path} is ${kind}, not a folder of its own; nothing was written: move it away`);
  }
}

/** Whether a file is private, or readable for the users of containers, as it has to be. */
function hasMode(found: number, wanted: number): boolean {
  return wanted === 0o600 ? (found & 0o077) === 0 : (found & 0o444) === 0o444;
}

async function refuseRoot(folder: string, root: string): Promise<void> {
  const [own, other] = await Promise.all([real(root), real(folder)]);
  if (!relative(other, own).startsWith('..')) {
    throw new UserError(`${folder} holds the project that this is made from: give --out a folder of its own`);
  }
}

/** A path without symbolic links, as far as it exists. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(async () => (dirname(path) === path ? path : join(await real(dirname(path)), relative(dirname(path), path))));
}

/** @throws UserError for a folder that this program may not write to */
async function readMarker(folder: string, environment: string): Promise<Marker | undefined> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    const reasons: Readonly<Record<string, string>> = { ENOTDIR: 'is not a folder', EACCES: 'may not be read by you' };
    throw new UserError(`${folder} ${reasons[error.code ?? ''] ?? 'cannot be read'}`);
  });
  if (!entries.includes(MARKER)) {
    if (entries.every((name) => HARMLESS.test(name))) return undefined;
    throw new UserError(`${folder} is not empty and nothing that stoat-gen wrote: give --out a new or an empty folder`);
  }
  const path = join(folder, MARKER);
  if (!(await lstat(path)).isFile()) throw new UserError(`${path} is not a file of its own; nothing was written: move it away`);
  const marker = parseMarker(readFile(path).bytes.toString('utf8'));
  if (marker === undefined) throw new UserError(`${path} is not as it was written: give --out a new folder, or remove what is in this one`);
  if (marker.environment === environment) return marker;
  throw new UserError(`${folder} holds the project of environment ${marker.environment}, not of ${environment}: give --out another folder`);
}

function parseMarker(text: string): Marker | undefined {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isObject(value) || typeof value.environment !== 'string' || !isObject(value.files)) return undefined;
  const names = Object.entries(value.files);
  const isOwn = ([name, hashes]: [string, Json]): boolean =>
    OWN_FILES.includes(name) && Array.isArray(hashes) && hashes.every((each) => typeof each === 'string');
  return names.every(isOwn) ? (value as unknown as Marker) : undefined;
}

async function writeMarker(folder: string, marker: Marker): Promise<void> {
  await replaceFile(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`, { mode: 0o600 });
}

/**
 * A copy of a file as it is, bytes and mode; of one that is to hold credentials, for its owner alone.
 * @returns its name
 */
async function keepCopy(folder: string, name: string, isSecret: boolean): Promise<string> {
  const path = join(folder, name);
  for (let number = 1; ; number++) {
    const copy = `${name}.${number}.bak`;
    try {
      // Its mode first: the copy begins with that of the file.
      if (isSecret) await chmod(path, (await lstat(path)).mode & 0o700);
      await copyFile(path, join(folder, copy), constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
