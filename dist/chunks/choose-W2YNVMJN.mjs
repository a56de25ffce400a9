import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  chooseEnvironment
} from "./chunk-3MQPALQF.mjs";
import "./chunk-RK6OOOOX.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";
export {
  chooseEnvironment
};
