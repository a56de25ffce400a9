import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment,
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";
export {
  chooseEnvironment,
  loadChosen
};
