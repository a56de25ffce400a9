import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DEFAULTS_FILE,
  checkFiles,
  environmentNames,
  isEnvironmentName,
  layerFiles,
  operatorFiles
} from "./chunk-JYAL5ETT.mjs";
import "./chunk-E5HBCQGB.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  DEFAULTS_FILE,
  checkFiles,
  environmentNames,
  isEnvironmentName,
  layerFiles,
  operatorFiles
};
