import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  formatPath,
  show
} from "./chunk-SEJJONVC.mjs";
import "./chunk-TEWKYYFT.mjs";
import "./chunk-DBEY22AU.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  describe,
  explain,
  formatPath,
  show
};
