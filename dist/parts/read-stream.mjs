// generators/lib/read-stream.ts
import { constants, openSync } from "node:fs";
import { Socket } from "node:net";

// generators/lib/terminal/visible.ts
var HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f` + String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  "gu"
);
function visible(text) {
  return text.replace(HIDDEN, (found) => [...Array(found.length).keys()].map((at) => code(found, at)).join(""));
}
function visibleLine(text) {
  return visible(text).replace(/[\t\n]/g, (found) => found === "\n" ? "\\n" : "\\t");
}
function code(text, at) {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}

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
  const name = file && visibleLine(file);
  const place = line === void 0 ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== void 0 && part !== "").join(": ");
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
