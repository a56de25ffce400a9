import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  locate
} from "./chunk-3EZRRG3F.mjs";
import "./chunk-2DT7ULQ4.mjs";
import "./chunk-TRKO6J7S.mjs";
import "./chunk-7DOFWBFL.mjs";
import "./chunk-M6AFW5FW.mjs";
import "./chunk-PEPXWSU3.mjs";
import "./chunk-4SEQDODG.mjs";
import "./chunk-CDP2EBNY.mjs";
export {
  locate
};
