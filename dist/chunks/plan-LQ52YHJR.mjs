import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
} from "./chunk-RIBMLUNX.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-HVLLS3QP.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
};
