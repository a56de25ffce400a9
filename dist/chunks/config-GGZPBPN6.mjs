import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MASK
} from "./chunk-CEFRBDHW.mjs";
import {
  generateRevolt,
  loadEnvironment,
  renderWhole
} from "./chunk-IKKBRGTC.mjs";
import "./chunk-Y46QS5RP.mjs";
import "./chunk-G7SOIXAK.mjs";
import "./chunk-SN3WVVRX.mjs";
import "./chunk-BZ3VYMBG.mjs";
import "./chunk-ITNLYSYR.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-6OXFST2I.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-S7H2ZZQY.mjs";
import "./chunk-IPIJG4BP.mjs";
import "./chunk-ZEKZZNLN.mjs";
import {
  formatProblem
} from "./chunk-4SEQDODG.mjs";
import {
  plan
} from "./chunk-RIBMLUNX.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-HVLLS3QP.mjs";
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
