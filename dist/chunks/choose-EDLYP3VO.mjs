import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./chunk-S7H2ZZQY.mjs";
import "./chunk-IPIJG4BP.mjs";
import "./chunk-ZEKZZNLN.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  chooseEnvironment
};
