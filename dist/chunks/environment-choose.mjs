import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";
export {
  chooseEnvironment
};
