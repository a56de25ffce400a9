import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/read-file.ts
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
var MAX_BYTES = 16 * 1024 * 1024;
var NOT_A_FILE = "ENOTFILE";
var TOO_LARGE = "EFBIG";
function readPlainFile(path, maxBytes = MAX_BYTES) {
  let descriptor;
  try {
    assertFile(statSync(path), path, maxBytes);
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(descriptor);
    assertFile(found, path, maxBytes);
    const buffer = Buffer.allocUnsafe(Math.max(found.size, 65535) + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    if (length === buffer.length || length > maxBytes) throw failure(TOO_LARGE, path);
    return { bytes: buffer.subarray(0, length), mode: found.mode & 511 };
  } catch (error) {
    throw Object.assign(error, { reading: true });
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function assertFile(found, path, maxBytes) {
  if (found.isDirectory()) throw failure("EISDIR", path);
  if (!found.isFile()) throw failure(NOT_A_FILE, path);
  if (found.size > maxBytes) throw failure(TOO_LARGE, path);
}
function failure(code, path) {
  return Object.assign(new Error(code), { code, path });
}

export {
  NOT_A_FILE,
  TOO_LARGE,
  readPlainFile
};
