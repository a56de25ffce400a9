import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isAlive,
  parseProcStat,
  processIdentity,
  processPlace,
  run,
  signalGroup,
  spawnDetached,
  stopProcesses,
  stopRunning
} from "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";
export {
  isAlive,
  parseProcStat,
  processIdentity,
  processPlace,
  run,
  signalGroup,
  spawnDetached,
  stopProcesses,
  stopRunning
};
