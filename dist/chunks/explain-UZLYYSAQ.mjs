import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  show
} from "./chunk-V7E2DPSI.mjs";
import "./chunk-KJJ7VCDE.mjs";
import "./chunk-YRJCZQUP.mjs";
import "./chunk-CEPOEHHW.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  describe,
  explain,
  show
};
