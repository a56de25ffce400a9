import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
} from "./chunk-SDR2PK7V.mjs";
import "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  certManagerNamespace,
  needsOf,
  needsOfApp,
  plan
};
