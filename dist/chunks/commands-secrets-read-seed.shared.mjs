import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseSeed
} from "./configuration-secrets-seed.shared.mjs";
import {
  readSecretFile
} from "./lib-files.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/commands/secrets/read-seed.ts
async function readSeed(file, terminal) {
  if (file === void 0 && terminal.interactive) {
    throw new UserError("stdin is a terminal, which would show the seed as it is typed; pipe it in: stoat-gen secrets --seed-stdin < FILE");
  }
  const { seed, warning } = file === void 0 ? parseSeed(await terminal.readStdin(), "stdin") : parseSeed(await readSecretFile(file, terminal.cwd, terminal.signal), file);
  if (warning !== void 0) terminal.progress.note(`warning: ${warning}`);
  return seed;
}

export {
  readSeed
};
