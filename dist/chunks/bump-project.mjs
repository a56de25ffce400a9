import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  VERSIONS_FOLDER,
  findBumpProject,
  isFilesGlob,
  projectFiles,
  readProject
} from "./bump-advisories-subject.shared.mjs";
import "./bump-edit.shared.mjs";
import "./semver-index.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";
export {
  VERSIONS_FOLDER,
  findBumpProject,
  isFilesGlob,
  projectFiles,
  readProject
};
