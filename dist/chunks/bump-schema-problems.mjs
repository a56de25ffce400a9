import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  schemaProblems
} from "./bump-schema-problems.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";
export {
  schemaProblems
};
