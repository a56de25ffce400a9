import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./chunk-ZYLY7QXB.mjs";
import "./chunk-NDVFIBUM.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  chooseEnvironment
};
