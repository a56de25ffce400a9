import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  schemaProblems
} from "./bump-schema-problems.shared.mjs";
import {
  editPlaces,
  editScalars
} from "./bump-edit.shared.mjs";
import "./semver-index.shared.mjs";
import {
  finishReplacing,
  replaceTogether
} from "./lib-files.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";

// generators/bump/write.ts
import { dirname, join, relative } from "node:path";
var SET = "pins";
function applyChanges(files, changes) {
  const edited = files.map((file) => {
    const own = changes.filter((change) => change.file === file.file);
    return { ...file, text: file.isForeign ? editPlaces(file, own) : editScalars(file.text, own, file.file) };
  });
  const problems = schemaProblems(edited.filter(({ isForeign }) => isForeign !== true));
  if (problems.length > 0)
    throw new UserError(problems.map((problem) => ({ ...problem, message: `${problem.message}; nothing was written` })));
  return edited;
}
async function writeFiles(root, before, after) {
  const folder = commonFolder(before.map(({ file }) => file));
  const changed = after.flatMap(({ file, text }, index) => {
    const old = before[index].text;
    return old === text ? [] : [{ name: relative(folder, file), before: old, text }];
  });
  if (changed.length > 0) await replaceTogether(join(root, folder), folder, SET, changed);
  return changed.map(({ name }) => join(folder, name));
}
function finishWriting(root, files) {
  const folder = commonFolder(files);
  const names = files.map((file) => relative(folder, file));
  return finishReplacing(join(root, folder), folder, SET, names);
}
function commonFolder(files) {
  const folders = files.map((file) => dirname(file).split("/"));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((other) => other[index] !== part));
  const common = (shared < 0 ? first : first.slice(0, shared)).join("/");
  return common === "." ? "" : common;
}
export {
  applyChanges,
  finishWriting,
  writeFiles
};
