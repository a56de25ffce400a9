import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import {
  renderWhole
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  formatProblem
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/config/config.ts
async function showConfig(options, terminal) {
  const { config, notes } = await loadChosen(options, terminal.env);
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  terminal.stdout.write(
    options.reveal ? renderWhole(config, void 0) : `# Credentials are masked (${MASK}); --reveal shows them.
${renderWhole(config, MASK)}`,
    "exact"
  );
}
export {
  showConfig
};
