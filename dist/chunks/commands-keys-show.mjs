import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./commands-keys-keys.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import {
  formatOrigin
} from "./environment-locate.shared.mjs";
import "./configuration-run.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import "./lib-processes.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/keys/show.ts
async function showKeys({ root, env, reveal, format }, terminal) {
  const { privateKey, publicKey, fileKey, origin } = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const row = ({ keys, value }, isPublic) => {
    const found = value === "" ? void 0 : origin(keys);
    return {
      key: formatPath(keys),
      value: value === "" ? null : isPublic || reveal ? value : MASK,
      setIn: found === void 0 ? null : formatOrigin(found)
    };
  };
  const rows = [row(publicKey, true), row(privateKey, false), row(fileKey, false)];
  terminal.stdout.write(
    format === "json" ? `${JSON.stringify(rows, null, 2)}
` : formatTable(
      ["KEY", "VALUE", "SET IN"],
      rows.map(({ key, value, setIn }) => [key, value ?? "missing", setIn ?? "-"])
    )
  );
  if (rows.some(({ value }) => value === null)) terminal.progress.note("What is missing is made by: stoat-gen keys generate");
}
export {
  showKeys
};
