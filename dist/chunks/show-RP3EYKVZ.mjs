import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./chunk-EBAEU2GD.mjs";
import {
  formatOrigin
} from "./chunk-UL2IFLNU.mjs";
import {
  MASK
} from "./chunk-CEFRBDHW.mjs";
import "./chunk-IKKBRGTC.mjs";
import "./chunk-Y46QS5RP.mjs";
import "./chunk-G7SOIXAK.mjs";
import "./chunk-SN3WVVRX.mjs";
import "./chunk-BZ3VYMBG.mjs";
import "./chunk-ITNLYSYR.mjs";
import {
  formatPath
} from "./chunk-2DT7ULQ4.mjs";
import {
  formatTable
} from "./chunk-2NOR6JS5.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-6OXFST2I.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-S7H2ZZQY.mjs";
import "./chunk-IPIJG4BP.mjs";
import "./chunk-ZEKZZNLN.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-RIBMLUNX.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-HVLLS3QP.mjs";
import "./chunk-HT5OEBR5.mjs";

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
` : formatTable(["KEY", "VALUE", "SET IN"], rows.map(({ key, value, setIn }) => [key, value ?? "missing", setIn ?? "-"]))
  );
  if (rows.some(({ value }) => value === null)) terminal.progress.note("What is missing is made by: stoat-gen keys generate");
}
export {
  showKeys
};
