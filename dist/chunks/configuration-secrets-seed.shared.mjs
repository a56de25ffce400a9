import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  textProblem,
  weakSeed
} from "./configuration-text.shared.mjs";
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
  const weak = weakSeed(seed);
  if (weak !== void 0) fail(weak);
  return /^\s|\s$/.test(seed) ? { seed, warning: `the seed in ${source} begins or ends with white space, which is part of it; only one line break at the end is not` } : { seed };
}

export {
  SEED_LENGTH,
  parseSeed
};
