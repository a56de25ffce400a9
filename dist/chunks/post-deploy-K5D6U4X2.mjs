import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./chunk-5ESLZXJR.mjs";
import "./chunk-WUZXSSY6.mjs";
import "./chunk-OH63MVZY.mjs";
import "./chunk-MRNHTZ4L.mjs";
import "./chunk-7YC5KGVX.mjs";
import "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-AAXK6S6L.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-4R3TRZJX.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  postDeploy
};
