import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./chunk-QEEFLJWS.mjs";
import "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  chooseEnvironment
};
