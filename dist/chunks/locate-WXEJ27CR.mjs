import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-COIWJZWT.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-GC2VMOC7.mjs";
import "./chunk-M6AFW5FW.mjs";
import "./chunk-NDVFIBUM.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  locate
};
