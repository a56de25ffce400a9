import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
} from "./chunk-NCJ7KEVS.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
};
