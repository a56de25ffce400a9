import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  textProblem
} from "./configuration-text.shared.mjs";
import {
  readSecretFile
} from "./lib-files.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/configuration/secrets/seed.ts
import { isUtf8 } from "node:buffer";
var SEED_LENGTH = 32;
function parseSeed(bytes, source) {
  const fail = (message) => {
    throw new UserError(`the seed in ${source} ${message}`);
  };
  if (!isUtf8(bytes)) fail("is not UTF-8 text");
  const seed = Buffer.from(bytes).toString("utf8").replace(/\r?\n$/, "");
  if (seed === "") fail("is empty");
  if (seed.startsWith("\uFEFF")) fail("begins with a byte order mark, which would be part of it; save it as UTF-8 without");
  const problem = textProblem(seed);
  if (problem !== void 0) fail(problem);
  const { length } = [...seed];
  if (length < SEED_LENGTH) fail(`must have at least ${SEED_LENGTH} characters, found ${length}`);
  return /^\s|\s$/.test(seed) ? { seed, warning: `the seed in ${source} begins or ends with white space, which is part of it; only one line break at the end is not` } : { seed };
}

// generators/commands/secrets/read-seed.ts
async function readSeed(file, terminal) {
  if (file === void 0 && terminal.interactive) {
    throw new UserError("stdin is a terminal, which would show the seed as it is typed; pipe it in: stoat-gen secrets --seed-stdin < FILE");
  }
  const { seed, warning } = file === void 0 ? parseSeed(await terminal.readStdin(), "stdin") : parseSeed(await readSecretFile(file, terminal.cwd), file);
  if (warning !== void 0) terminal.progress.note(`warning: ${warning}`);
  return seed;
}

export {
  readSeed
};
