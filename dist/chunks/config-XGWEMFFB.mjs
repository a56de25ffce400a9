import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import {
  generateRevolt,
  loadEnvironment,
  renderWhole
} from "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-4R3TRZJX.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import {
  formatProblem
} from "./chunk-P7523WTS.mjs";
import {
  plan
} from "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/commands/config/config.ts
async function showConfig({ root, env, reveal }, terminal) {
  const { values, credentials, notes } = await loadEnvironment(root, chooseEnvironment(root, env), terminal.env);
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  const config = generateRevolt(values, plan(values), credentials);
  terminal.stdout.write(
    reveal ? renderWhole(config, void 0) : `# Credentials are masked (${MASK}); --reveal shows them.
${renderWhole(config, MASK)}`
  );
}
export {
  showConfig
};
