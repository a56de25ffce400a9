import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  show
} from "./chunk-SANN4AKG.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-7VXNHYLJ.mjs";
import "./chunk-4VYYCQ5D.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  describe,
  explain,
  show
};
