import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/lib/read-stream.ts
import { constants, openSync } from "node:fs";
import { Socket } from "node:net";
var PATIENCE_MS = 3e5;
async function readAll(stream, options) {
  const { name, maxBytes, signal, patienceMs = PATIENCE_MS } = options;
  const silent = new UserError(`nothing came from ${name} for ${patienceMs / 1e3} s; does the program that writes it wait for something?`);
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stream.destroy(silent), patienceMs);
  };
  const stop = () => void stream.destroy(signal.reason);
  const chunks = [];
  let length = 0;
  try {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", stop);
    wait();
    for await (const chunk of stream) {
      wait();
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) throw new UserError(`${name} holds more than ${maxBytes / 1024} KiB; is it the right one?`);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    stream.destroy();
  }
}
function readPipe(path, options) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return readAll(new Socket({ fd: descriptor, readable: true, writable: false }), options);
}
export {
  readAll,
  readPipe
};
