import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describe,
  explain,
  formatPath,
  show
} from "./IDGGPXMP.mjs";
import "./OUH56NZR.mjs";
import "./E7WVZ752.mjs";
export {
  describe,
  explain,
  formatPath,
  show
};
