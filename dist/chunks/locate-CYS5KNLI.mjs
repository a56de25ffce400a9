import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-CL3ASQB3.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-6OXFST2I.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-IPIJG4BP.mjs";
import "./chunk-ZEKZZNLN.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  locate
};
