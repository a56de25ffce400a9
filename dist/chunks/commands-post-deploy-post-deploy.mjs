import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./commands-post-deploy-post-deploy.shared.mjs";
import "./targets-kubernetes-cluster-certificates.shared.mjs";
import "./targets-kubernetes-hooks-preflight.shared.mjs";
import "./targets-kubernetes-cluster-objects.shared.mjs";
import "./lib-terminal-ask.shared.mjs";
import "./lib-files.shared.mjs";
import "./targets-kubernetes-cluster-kubectl.shared.mjs";
import "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
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
  postDeploy
};
