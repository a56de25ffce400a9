// generators/stoat-values.ts
import { isUtf8 } from "node:buffer";
import { readFileSync, writeSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
import { fileURLToPath } from "node:url";

// generators/problems.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = typeof problems === "string" ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
function formatProblem({ file, line, path, message }) {
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/values/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function findRoot(start, fallback) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "environments", "_defaults.yaml"))) return folder;
    if (dirname(folder) === folder) return fallback;
  }
}

// generators/stoat-values.ts
var USAGE = `usage: stoat-values files NAME          check the files of an environment, print its layers as a JSON list
       stoat-values [compute [NAME]]    read layered values as JSON on stdin, print the computed values as JSON
`;
var STDIN = 0;
var STDOUT = 1;
var STDERR = 2;
function write(descriptor, text) {
  let rest = Buffer.from(text, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
async function main([command = "compute", name, ...rest]) {
  if (rest.length > 0 || command !== "files" && command !== "compute") {
    write(STDERR, USAGE);
    process.exitCode = 2;
    return;
  }
  const root = findRoot(process.cwd(), dirname2(dirname2(fileURLToPath(import.meta.url))));
  try {
    write(STDOUT, command === "files" ? await files(root, name ?? "") : await computed(root, name));
  } catch (error) {
    if (!isUserError(error)) throw error;
    write(STDERR, error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join(""));
    process.exitCode = 1;
  }
}
async function files(root, name) {
  const { checkFiles, layerFiles, operatorFiles } = await import("./parts/layers.mjs");
  const layers = layerFiles(root, name, process.env["KUBECONFIG"]);
  await checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}
`;
}
async function computed(root, name) {
  const { computeLayered } = await import("./parts/run.mjs");
  const input = readStdin();
  const { computed: computed2, notes } = await computeLayered(input, async (findings) => {
    if (name === void 0) {
      const { formatPath } = await import("./parts/path.mjs");
      return findings.map(({ keys, message }) => ({ path: formatPath(keys), message }));
    }
    const [{ locate }, { layerFiles }] = await Promise.all([import("./parts/locate.mjs"), import("./parts/layers.mjs")]);
    return locate(findings, input, root, layerFiles(root, name, process.env["KUBECONFIG"]));
  });
  if (notes.length > 0) write(STDERR, notes.map((note) => `warning: ${formatProblem(note)}
`).join(""));
  return `${JSON.stringify({ computed: computed2 })}
`;
}
function readStdin() {
  let bytes;
  try {
    bytes = readFileSync(STDIN);
  } catch {
    throw new UserError("stdin could not be read; it must hold the layered values as JSON");
  }
  if (!isUtf8(bytes)) throw new UserError("stdin is not UTF-8 text");
  const text = bytes.toString("utf8");
  if (text.trim() === "") throw new UserError("stdin is empty; it must hold the layered values as JSON");
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("stdin is not valid JSON; it must hold the layered values as JSON");
  }
}
await main(process.argv.slice(2));
