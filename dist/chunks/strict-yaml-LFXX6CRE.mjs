import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./chunk-GC2VMOC7.mjs";
import "./chunk-M6AFW5FW.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  parseStrict
};
