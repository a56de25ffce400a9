import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DEFAULTS_FILE,
  checkFiles,
  environmentNames,
  isEnvironmentName,
  layerFiles,
  operatorFiles
} from "./QLKBGZBA.mjs";
import "./E7WVZ752.mjs";
export {
  DEFAULTS_FILE,
  checkFiles,
  environmentNames,
  isEnvironmentName,
  layerFiles,
  operatorFiles
};
