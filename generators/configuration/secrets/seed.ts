import { isUtf8 } from 'node:buffer';
import { UserError } from '../../lib/problems.ts';
import { textProblem } from '../text.ts';
import { weakSeed } from './weak-seed.ts';

/** Characters of the shortest seed that is taken. */
export const SEED_LENGTH = 32;

export interface Seed {
  readonly seed: string;
  /** What is allowed but probably not as meant. */
  readonly warning?: string;
}

/**
 * The seed in a file or on stdin. One line break at the end, as editors and `echo` leave it, is not part of it.
 * @param source what to call it in messages
 * @throws UserError that shows nothing of the seed
 */
export function parseSeed(bytes: Uint8Array, source: string): Seed {
  const fail = (message: string): never => {
    throw new UserError(`the seed in ${source} ${message}`);
  };
  if (!isUtf8(bytes)) fail('is not UTF-8 text');
  const seed = Buffer.from(bytes)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (seed === '') fail('is empty');
  if (seed.startsWith('\ufeff')) fail('begins with a byte order mark, which would be part of it; save it as UTF-8 without');
  const problem = textProblem(seed);
  if (problem !== undefined) fail(problem);
  const { length } = [...seed];
  if (length < SEED_LENGTH) fail(`must have at least ${SEED_LENGTH} characters, found ${length}`);
  const weak = weakSeed(seed);
  if (weak !== undefined) fail(weak);
  return /^\s|\s$/.test(seed)
    ? { seed, warning: `the seed in ${source} begins or ends with white space, which is part of it; only one line break at the end is not` }
    : { seed };
}
