import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  show
} from "./chunk-PXSNLSME.mjs";
import "./chunk-R5QAATIL.mjs";
import "./chunk-5SYD2TWH.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-TRKO6J7S.mjs";
import "./chunk-DK5LDJXX.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  describe,
  explain,
  show
};
