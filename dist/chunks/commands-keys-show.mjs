import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./commands-keys-keys.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  formatOrigin
} from "./environment-locate.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/keys/show.ts
async function showKeys({ root, env, reveal, format }, terminal) {
  const keys = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const rows = ["publicKey", "privateKey", "fileKey"].map((name) => {
    const { path: key, value, origin } = keys[name];
    if (value === "") return { key, value: null, setIn: null };
    return { key, value: reveal || name === "publicKey" ? value : MASK, setIn: origin ? formatOrigin(origin) : null };
  });
  const table = () => formatTable(
    ["KEY", "VALUE", "SET IN"],
    rows.map(({ key, value, setIn }) => [key, value ?? "missing", setIn ?? "-"])
  );
  terminal.stdout.write(printed(format, rows, table));
  if (rows.some(({ value }) => value === null)) terminal.progress.note("What is missing is made by: stoat-gen keys generate");
}
export {
  showKeys
};
