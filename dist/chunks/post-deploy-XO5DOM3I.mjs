import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./chunk-Y7N72UHU.mjs";
import "./chunk-MXXVIRXG.mjs";
import "./chunk-GZLZWNC3.mjs";
import "./chunk-MRNHTZ4L.mjs";
import "./chunk-QNIWOWVT.mjs";
import "./chunk-K56VSMHY.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-MGXRGDJB.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-MMJINNIL.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-6YO4ILV3.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-3MQPALQF.mjs";
import "./chunk-RK6OOOOX.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-3VMS5R5Q.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  postDeploy
};
