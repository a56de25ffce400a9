import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  formatPath,
  show
} from "./chunk-ZRPFFTC6.mjs";
import "./chunk-4D3Y2X5N.mjs";
import "./chunk-E5HBCQGB.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  describe,
  explain,
  formatPath,
  show
};
