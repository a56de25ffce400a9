import { randomBytes } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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

/** Replaces a file, or makes it, whole or not at all; readers see the old text or the new one. */
export async function replaceFile(path: string, text: string, { mode }: WriteOptions): Promise<void> {
  const kept = await stat(path).then(
    (found) => found.mode & 0o777,
    () => mode,
  );
  const temporary = await writeTemporary(path, text, kept);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeTemporary(path: string, text: string, mode: number): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  // `wx`: never an existing file, nor through a link that somebody has laid there.
  const file = await open(temporary, 'wx', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}
