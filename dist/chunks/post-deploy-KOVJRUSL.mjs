import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  postDeploy
} from "./chunk-VWO7DNJW.mjs";
import "./chunk-3LRT5RTO.mjs";
import "./chunk-TEWKYYFT.mjs";
import "./chunk-DBEY22AU.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  postDeploy
};
