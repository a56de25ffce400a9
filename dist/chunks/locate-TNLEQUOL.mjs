import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-EH26QEAT.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-TRKO6J7S.mjs";
import "./chunk-GC2VMOC7.mjs";
import "./chunk-M6AFW5FW.mjs";
import "./chunk-NDVFIBUM.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  locate
};
