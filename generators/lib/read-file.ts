import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';

/** Far more than any file of a project holds. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Not of the operating system: what was found is no file, or more than is taken. Else an error has the system's own codes. */
export const NOT_A_FILE = 'ENOTFILE';
export const TOO_LARGE = 'EFBIG';

export interface FileRead {
  readonly bytes: Buffer;
  /** Permissions. */
  readonly mode: number;
}

/**
 * Reads a file, whole and at once: nothing else than a file, which could have no end or never begin, and no more than `maxBytes`.
 * @throws Error with a code, as `systemProblem` explains it
 */
export function readPlainFile(path: string, maxBytes = MAX_BYTES): FileRead {
  let descriptor: number | undefined;
  try {
    // Looked at first: to open a device may set it off. And again once it is open: something else may have taken its name.
    assertFile(statSync(path), path, maxBytes);
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(descriptor);
    assertFile(found, path, maxBytes);
    // Files of /proc say that they are empty.
    const buffer = Buffer.allocUnsafe(Math.max(found.size, 65_535) + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    if (length === buffer.length || length > maxBytes) throw failure(TOO_LARGE, path);
    return { bytes: buffer.subarray(0, length), mode: found.mode & 0o777 };
  } catch (error) {
    // `open` itself does not say what for.
    throw Object.assign(error as Error, { reading: true });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function assertFile(found: Stats, path: string, maxBytes: number): void {
  if (found.isDirectory()) throw failure('EISDIR', path);
  if (!found.isFile()) throw failure(NOT_A_FILE, path);
  if (found.size > maxBytes) throw failure(TOO_LARGE, path);
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, path });
}
