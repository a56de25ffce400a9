/**
 * Loaded with `node --import`: kills the process (SIGKILL: no handler runs, nothing is tidied) at the N-th operation that changes a
 * file. `STOAT_TEST_FAULT=N:before|half|after`; `half` writes half of a text first. Programs know nothing of it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [count, when] = (process.env.STOAT_TEST_FAULT ?? '').split(':');
const last = Number(count);
let operations = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  // Until the signal arrives, nothing more happens.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

function deadly(operation, half) {
  return async function (...args) {
    operations++;
    const here = operations === last;
    if (here && when === 'before') die();
    if (here && when === 'half' && half !== undefined) {
      await half.call(this, ...args);
      die();
    }
    const result = await operation.apply(this, args);
    if (here) die();
    return result;
  };
}

const { open } = fs.promises;
fs.promises.open = async (path, flags, ...rest) => {
  if (flags === undefined || flags === 'r' || (typeof flags === 'number' && (flags & 3) === fs.constants.O_RDONLY))
    return open(path, flags, ...rest);
  const handle = await deadly(open)(path, flags, ...rest);
  const { write, writeFile } = handle;
  const half = (text, ...options) =>
    write.call(handle, Buffer.from(text).subarray(0, Math.floor(Buffer.byteLength(text) / 2)), ...options.slice(1));
  handle.writeFile = deadly(writeFile.bind(handle), half);
  handle.write = deadly(write.bind(handle));
  for (const name of ['chmod', 'sync', 'datasync', 'truncate']) handle[name] = deadly(handle[name].bind(handle));
  return handle;
};
for (const name of ['link', 'rename', 'rm', 'unlink', 'writeFile', 'chmod', 'mkdir', 'copyFile', 'symlink', 'appendFile', 'truncate']) {
  fs.promises[name] = deadly(fs.promises[name]);
}
syncBuiltinESMExports();
