import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./chunk-6YO4ILV3.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  parseStrict
};
