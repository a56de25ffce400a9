import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError,
  formatProblem
} from "./chunks/E7WVZ752.mjs";

// generators/stoat-values.ts
import { readFileSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
import { fileURLToPath } from "node:url";

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
async function main([command = "compute", name, ...rest]) {
  if (rest.length > 0 || command !== "files" && command !== "compute") {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const root = findRoot(process.cwd(), dirname2(dirname2(fileURLToPath(import.meta.url))));
  try {
    process.stdout.write(command === "files" ? await files(root, name ?? "") : await computed(root, name));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join("")}`);
    process.exitCode = 1;
  }
}
async function files(root, name) {
  const { checkFiles, layerFiles, operatorFiles } = await import("./chunks/SND4DN5L.mjs");
  const layers = layerFiles(root, name, process.env["KUBECONFIG"]);
  checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}
`;
}
async function computed(root, name) {
  const { computeLayered } = await import("./chunks/GNXA25RE.mjs");
  const input = readStdin();
  const { computed: computed2, notes } = await computeLayered(input, async (findings) => {
    if (name === void 0) return unlocated(findings);
    const { locate } = await import("./chunks/HXRJ3LYR.mjs");
    return locate(findings, input, root, name);
  });
  for (const note of notes) process.stderr.write(`warning: ${formatProblem(note)}
`);
  return `${JSON.stringify({ computed: computed2 })}
`;
}
function unlocated(findings) {
  return findings.map(({ keys, message }) => ({ path: keys.join("."), message }));
}
function readStdin() {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(0));
  } catch (error) {
    if (error instanceof TypeError) throw new UserError("stdin is not UTF-8 text");
    throw new UserError("stdin could not be read; it must hold the layered values as JSON");
  }
  if (text.trim() === "") throw new UserError("stdin is empty; it must hold the layered values as JSON");
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("stdin is not valid JSON; it must hold the layered values as JSON");
  }
}
await main(process.argv.slice(2));
