import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  computeLayered
} from "./chunk-HM6ICP6V.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-4D3Y2X5N.mjs";
import "./chunk-E5HBCQGB.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  computeLayered
};
