import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-LLLSV2MT.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-CEPOEHHW.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  locate
};
