import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./chunk-HKDDV4DH.mjs";
import "./chunk-VYFURAJF.mjs";
import "./chunk-WKSDHYJG.mjs";
import "./chunk-OHOUERSO.mjs";
import "./chunk-AFP27DHX.mjs";
import "./chunk-IKKBRGTC.mjs";
import "./chunk-Y46QS5RP.mjs";
import "./chunk-G7SOIXAK.mjs";
import "./chunk-SN3WVVRX.mjs";
import "./chunk-BZ3VYMBG.mjs";
import "./chunk-ITNLYSYR.mjs";
import "./chunk-MADN54H5.mjs";
import "./chunk-6T3I5V4U.mjs";
import "./chunk-6OXFST2I.mjs";
import "./chunk-KDZHPF3W.mjs";
import "./chunk-S7H2ZZQY.mjs";
import "./chunk-IPIJG4BP.mjs";
import "./chunk-ZEKZZNLN.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-RIBMLUNX.mjs";
import "./chunk-FSHTOXWE.mjs";
import "./chunk-HVLLS3QP.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  postDeploy
};
