import { comparePrereleases, compareTexts, firstDifference, toNumber, versioningOf, type Parsed, type Versioning } from './versioning.ts';

/** `v8.0.13rc1-debian-12`: prefix, numbers, prerelease, suffix. */
interface Tag extends Parsed {
  readonly prefix: string;
  /** The numbers as written: `24.04` has two digits in its second one. */
  readonly digits: readonly string[];
  /** What the image is built on or for, after the first hyphen: another suffix is another image. */
  readonly suffix: string;
}

/** The grammar of an image tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/** A commit, unless it is all digits, which cannot be told from a number. */
const COMMIT = /^(?![0-9]+$)[0-9a-f]{7,40}$/;
const VERSION = /^(v?)([0-9]+(?:\.[0-9]+)*)([A-Za-z_][A-Za-z0-9_]*)?$/;
/** A first suffix that marks a prerelease; any other says what the image is made of. */
const PRERELEASE = /^(?:alpha|beta|rc|pre|preview)[._]?[0-9.]*$/i;
/** A first number of at least so many digits is a date or a build, and comparable only with others of its length. */
const DATE_DIGITS = 5;

/**
 * Image tags by the rules of Renovate's `docker` versioning: only ever the same suffix and precision. Stricter in three
 * things: `-rc1` and the like make a prerelease, dates and build numbers are no successors of versions, and a `v` stays.
 */
export const dockerVersioning: Versioning = versioningOf<Tag>({
  parse(text) {
    if (!TAG.test(text) || COMMIT.test(text)) return undefined;
    const [first, ...rest] = text.split('-') as [string, ...string[]];
    const match = VERSION.exec(first);
    if (match === null) return undefined;
    const digits = match[2]!.split('.');
    const numbers = digits.map(toNumber);
    if (!numbers.every((number) => number !== undefined)) return undefined;
    const attached = match[3] ?? '';
    const isPrerelease = attached === '' && rest[0] !== undefined && PRERELEASE.test(rest[0]);
    return {
      prefix: match[1]!,
      digits,
      numbers,
      prerelease: isPrerelease ? rest[0]! : attached,
      suffix: (isPrerelease ? rest.slice(1) : rest).join('-'),
    };
  },
  compare(a, b) {
    // A tag 2.1 moves on with each 2.1.x, so it is never older than one of them.
    const numbers = firstDifference(a.numbers, b.numbers, Infinity, (x, y) => x - y);
    return numbers || comparePrereleases(a.prerelease, b.prerelease) || compareTexts(b.suffix, a.suffix);
  },
  isCompatible(current, candidate) {
    return (
      current.prefix === candidate.prefix &&
      current.suffix === candidate.suffix &&
      current.digits.length === candidate.digits.length &&
      current.digits.every((digits, index) => isSameStyle(digits, candidate.digits[index]!, index === 0))
    );
  },
});

function isSameStyle(current: string, candidate: string, isFirst: boolean): boolean {
  const isDate = isFirst && Math.max(current.length, candidate.length) >= DATE_DIGITS;
  const isPadded = current.length > 1 && current.startsWith('0');
  return isDate || isPadded ? current.length === candidate.length : true;
}
