import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/environment/root.ts
import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
function isProject(folder) {
  return existsSync(join(folder, "environments", "_defaults.yaml"));
}
function nearestFolder(start, is, isLast = () => false) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (isLast(folder) || dirname(folder) === folder) return void 0;
  }
}
function findRoot(start) {
  const found = nearestFolder(start, isProject);
  if (found !== void 0) return found;
  throw new UserError(
    `${start} is not in a project: neither it nor a folder above it holds environments/_defaults.yaml; go there, or name it: -C FOLDER`
  );
}
function isInstalled(folder) {
  return folder.split(sep).includes("node_modules");
}
function assertNotInstalled(folder) {
  if (!isInstalled(folder)) return;
  throw new UserError(`${folder} is an installed package, which is never changed; go to your project, or name it: -C FOLDER`);
}

export {
  isProject,
  nearestFolder,
  findRoot,
  assertNotInstalled
};
