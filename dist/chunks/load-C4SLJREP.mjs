import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadEnvironment,
  readLayers,
  resolved
} from "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  loadEnvironment,
  readLayers,
  resolved
};
