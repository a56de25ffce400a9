import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  explained,
  systemProblem,
  systemReason
} from "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";
export {
  explained,
  systemProblem,
  systemReason
};
