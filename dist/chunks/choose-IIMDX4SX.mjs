import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./chunk-LV7EFR5V.mjs";
import "./chunk-PEPXWSU3.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  chooseEnvironment
};
