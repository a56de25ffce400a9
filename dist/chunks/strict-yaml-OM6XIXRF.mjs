import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  parseStrict
};
