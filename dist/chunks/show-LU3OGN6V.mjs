import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./chunk-UG7CIYQ4.mjs";
import {
  formatOrigin
} from "./chunk-YWAAMIEI.mjs";
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import "./chunk-KCVCROIV.mjs";
import "./chunk-SR5AHAUZ.mjs";
import "./chunk-H33NTZBQ.mjs";
import "./chunk-V7MV33F5.mjs";
import "./chunk-FR2A7UVB.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-YRFDONZH.mjs";
import {
  formatTable
} from "./chunk-G5EPIYSC.mjs";
import "./chunk-TB2VX7Z2.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-QEEFLJWS.mjs";
import "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import {
  formatPath
} from "./chunk-CEPOEHHW.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-P7523WTS.mjs";
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
