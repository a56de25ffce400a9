import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./chunk-RDT5I25M.mjs";
import "./chunk-VYFURAJF.mjs";
import "./chunk-O6PZ3HXS.mjs";
import "./chunk-OLTEJ7H2.mjs";
import "./chunk-WKSDHYJG.mjs";
import "./chunk-AFP27DHX.mjs";
import "./chunk-RVMN7TO3.mjs";
import "./chunk-Y46QS5RP.mjs";
import "./chunk-G7SOIXAK.mjs";
import "./chunk-SN3WVVRX.mjs";
import "./chunk-YE6MJTQN.mjs";
import "./chunk-ITNLYSYR.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-GC2VMOC7.mjs";
import "./chunk-M6AFW5FW.mjs";
import "./chunk-ZYLY7QXB.mjs";
import "./chunk-NDVFIBUM.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-NCJ7KEVS.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  postDeploy
};
