import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  show
} from "./chunk-CXKSBTW4.mjs";
import "./chunk-7VXNHYLJ.mjs";
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
