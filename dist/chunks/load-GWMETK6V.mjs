import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadEnvironment,
  readLayers,
  resolved
} from "./chunk-KCVCROIV.mjs";
import "./chunk-SR5AHAUZ.mjs";
import "./chunk-H33NTZBQ.mjs";
import "./chunk-V7MV33F5.mjs";
import "./chunk-FR2A7UVB.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-YRFDONZH.mjs";
import "./chunk-TB2VX7Z2.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  loadEnvironment,
  readLayers,
  resolved
};
