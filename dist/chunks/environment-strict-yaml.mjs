import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";
export {
  parseStrict
};
