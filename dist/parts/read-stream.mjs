// generators/lib/read-stream.ts
import { constants, openSync } from "node:fs";
import { Socket } from "node:net";

// generators/lib/problems.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = typeof problems === "string" ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
function formatProblem({ file, line, path, message }) {
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/lib/read-stream.ts
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
