import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createFile
} from "./lib-files.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  isAlive,
  processIdentity
} from "./lib-processes.shared.mjs";

// generators/lib/lock.ts
import { link, rename, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
var POLL_MS = 300;
async function withLock(path, options, work) {
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
async function acquire(path, { signal, onWait }) {
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  let waiting = false;
  for (; ; ) {
    signal?.throwIfAborted();
    if (await createFile(path, mine, { mode: 384 })) return;
    const owner = ownerOf(path);
    if (owner === void 0) continue;
    const pid = livingPid(owner);
    if (pid === void 0) {
      await takeAway(path, owner);
    } else {
      if (!waiting) onWait?.(pid);
      waiting = true;
      await sleep(POLL_MS, void 0, signal === void 0 ? {} : { signal });
    }
  }
}
function ownerOf(path) {
  try {
    return readPlainFile(path).bytes.toString("utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function livingPid(owner) {
  try {
    const record = JSON.parse(owner);
    return isAlive(record) ? record.pid : void 0;
  } catch {
    return void 0;
  }
}
async function takeAway(path, owner) {
  const aside = `${path}.stale.${process.pid}`;
  const isGone = await rename(path, aside).then(
    () => false,
    () => true
  );
  if (isGone) return;
  if (ownerOf(aside) !== owner) await link(aside, path).catch(() => void 0);
  await rm(aside, { force: true });
}

export {
  withLock
};
