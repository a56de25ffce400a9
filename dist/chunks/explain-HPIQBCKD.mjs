import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  show
} from "./chunk-DAWBR75Y.mjs";
import "./chunk-P5K45BYC.mjs";
import "./chunk-4VYYCQ5D.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  describe,
  explain,
  show
};
