import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./chunk-BDR3JEL3.mjs";
import {
  formatOrigin
} from "./chunk-7HVDEZTV.mjs";
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import {
  formatPath
} from "./chunk-CEPOEHHW.mjs";
import {
  formatTable
} from "./chunk-G5EPIYSC.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-4R3TRZJX.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
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
