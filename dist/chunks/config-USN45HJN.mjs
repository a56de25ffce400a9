import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import {
  loadEnvironment
} from "./chunk-KCVCROIV.mjs";
import {
  renderWhole
} from "./chunk-SR5AHAUZ.mjs";
import "./chunk-H33NTZBQ.mjs";
import "./chunk-V7MV33F5.mjs";
import "./chunk-FR2A7UVB.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-YRFDONZH.mjs";
import "./chunk-TB2VX7Z2.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-QEEFLJWS.mjs";
import "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-AVWRXBVW.mjs";
import {
  formatProblem
} from "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/commands/config/config.ts
async function showConfig({ root, env, reveal }, terminal) {
  const { config, notes } = await loadEnvironment(root, chooseEnvironment(root, env), terminal.env);
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  terminal.stdout.write(
    reveal ? renderWhole(config, void 0) : `# Credentials are masked (${MASK}); --reveal shows them.
${renderWhole(config, MASK)}`
  );
}
export {
  showConfig
};
