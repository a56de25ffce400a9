import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findRoot
} from "./chunks/chunk-3XV53KPD.mjs";
import {
  UserError,
  formatProblem
} from "./chunks/chunk-E5HBCQGB.mjs";
import "./chunks/chunk-HT5OEBR5.mjs";

// generators/stoat-values.ts
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var USAGE = `usage: stoat-values files NAME          check the files of an environment, print its layers as a JSON list
       stoat-values [compute [NAME]]    read layered values as JSON on stdin, print the computed values as JSON
`;
async function main([command = "compute", name, ...rest]) {
  if (rest.length > 0 || command !== "files" && command !== "compute") {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const root = findRoot(process.cwd(), dirname(dirname(fileURLToPath(import.meta.url))));
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
  const { checkFiles, layerFiles, operatorFiles } = await import("./chunks/layers-O7CPDJU4.mjs");
  const layers = layerFiles(root, name, process.env["KUBECONFIG"]);
  checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}
`;
}
async function computed(root, name) {
  const { computeLayered } = await import("./chunks/run-775X6YQB.mjs");
  const input = readStdin();
  const { computed: computed2, notes } = await computeLayered(input, async (findings) => {
    if (name === void 0) return unlocated(findings);
    const { locate } = await import("./chunks/locate-CHWJ5QO5.mjs");
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
