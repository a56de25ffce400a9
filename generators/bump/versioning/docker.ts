import {
  comparePrereleases,
  compareTexts,
  firstDifference,
  isJump,
  jumpText,
  toNumber,
  versioningOf,
  type Parsed,
  type Versioning,
} from './versioning.ts';

/** `v8.0.13rc1-debian-12-r3`: prefix, numbers, prerelease, and what the image is built on. */
interface Tag extends Parsed {
  readonly prefix: string;
  /** The numbers as written: `24.04` has two digits in its second one. */
  readonly digits: readonly string[];
  /** `k` of `1.1.1k`: a patch, as OpenSSL and tzdata count them. */
  readonly letter: string;
  /** `Final` of `4.8.3.Final`; a prerelease of that kind has a dot before it too. */
  readonly qualifier: string;
  readonly isDotted: boolean;
  /** What the image is built on or for, after the first hyphen: another suffix is another image. `#`: numbers of `base` and `revision`. */
  readonly suffix: string;
  /** Of the distribution in the suffix: 3.19 of `alpine3.19`, 12 of `debian-12`. */
  readonly base: readonly bigint[];
  /** 3 of a suffix that ends with `-r3`: the same version, built again. */
  readonly revision: readonly bigint[];
}

/** The grammar of an image tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/** A commit, unless it is all digits, which cannot be told from a number. */
const COMMIT = /^(?![0-9]+$)[0-9a-f]{7,40}$/;
const VERSION = /^(v?)([0-9]+(?:\.[0-9]+)*)(?:(\.?)([A-Za-z_][A-Za-z0-9_]*))?$/;
/** A first suffix that marks a prerelease; any other says what the image is made of. */
const PRERELEASE = /^(?:alpha|beta|rc|cr|pre|preview|milestone)[._]?[0-9.]*$|^m[0-9]+$/i;
/** The same behind a dot, as Java's libraries have it: `4.9.0.CR1`, and `4.9.0.Final` for the release. */
const DOTTED_PRERELEASE = /^(?:alpha|beta|cr|rc|m)[0-9]*$/i;
const DOTTED_RELEASE = /^(?:final|ga|release)$/i;
/** Distributions whose numbers go up with the image, unlike those of what it is made for (`pg16`, `jdk17`). */
const DISTRIBUTIONS = 'alpine|debian|ubuntu|ubi|centos|rockylinux|almalinux|fedora|photon|amazonlinux|oraclelinux|wolfi';
const BASE = new RegExp(String.raw`(?<=^|-)((?:${DISTRIBUTIONS})-?)([0-9]+(?:\.[0-9]+)*)(?=-|$)`);
const REVISION = /(?<=^|-)r([0-9]+)$/;
/** A first number of at least so many digits is a date or a build, and comparable only with others of its length. */
const DATE_DIGITS = 5;

/**
 * Image tags by the rules of Renovate's `docker` versioning: only ever the same suffix and precision. Stricter in some things: `-rc1` and
 * the like make a prerelease, dates, years and build numbers are no successors of versions, padding stays. More is read in others:
 * `1.1.1k`, `4.8.3.Final`, `-alpine3.19`, `-debian-12-r0`.
 */
export const dockerVersioning: Versioning = versioningOf<Tag>({
  parse(text) {
    if (!TAG.test(text) || COMMIT.test(text)) return undefined;
    const [first, ...rest] = text.split('-') as [string, ...string[]];
    const match = VERSION.exec(first);
    if (match === null) return undefined;
    const [, prefix = '', written = '', dot = '', word = ''] = match;
    const digits = written.split('.');
    const isDotted = dot !== '';
    if (isDotted && !DOTTED_PRERELEASE.test(word) && !DOTTED_RELEASE.test(word)) return undefined;
    const qualifier = isDotted && DOTTED_RELEASE.test(word) ? word.toLowerCase() : '';
    const letter = !isDotted && /^[a-z]$/.test(word) ? word : '';
    const attached = qualifier === '' && letter === '' ? word : '';
    const isPrerelease = attached === '' && rest[0] !== undefined && PRERELEASE.test(rest[0]);
    // `-rc-1` as well as `-rc1`.
    const isSplit = isPrerelease && /[a-z]$/i.test(rest[0]!) && /^[0-9]+$/.test(rest[1] ?? '');
    const suffix = (isPrerelease ? rest.slice(isSplit ? 2 : 1) : rest).join('-');
    const base = BASE.exec(suffix)?.[2]?.split('.') ?? [];
    const revision = REVISION.exec(suffix)?.slice(1) ?? [];
    return {
      prefix,
      digits,
      numbers: digits.map(toNumber),
      letter,
      qualifier,
      isDotted,
      prerelease: isPrerelease ? rest.slice(0, isSplit ? 2 : 1).join('') : attached,
      suffix: suffix.replace(BASE, '$1#').replace(REVISION, 'r#'),
      base: base.map(toNumber),
      revision: revision.map(toNumber),
    };
  },
  compare(a, b) {
    // A tag 2.1 moves on with each 2.1.x, so it is never older than one of them.
    return (
      compareNumbers(a.numbers, b.numbers) ||
      compareTexts(a.letter, b.letter) ||
      comparePrereleases(a.prerelease, b.prerelease) ||
      compareNumbers(a.base, b.base) ||
      compareNumbers(a.revision, b.revision) ||
      compareTexts(b.suffix, a.suffix)
    );
  },
  isCompatible: (current, candidate) => differs(current, candidate) === undefined,
  // That other variants of an image go on is news only for a pin whose own variant may have ended.
  mismatch: (current, candidate) =>
    current.suffix !== candidate.suffix && (current.suffix === '' || isJump(current, candidate)) ? undefined : differs(current, candidate),
  isSameVersion,
  isSameSpelling: (current, candidate) => current.prefix === candidate.prefix && compareNumbers(current.base, candidate.base) === 0,
  level: (current, candidate) => (compareNumbers(current.base, candidate.base) === 0 ? undefined : 'minor'),
});

function differs(current: Tag, candidate: Tag): string | undefined {
  if (current.suffix !== candidate.suffix) {
    // Without its numbers the suffix would be unknown; the tag itself stands beside this text.
    return candidate.suffix === '' ? 'it has no suffix' : 'it has another suffix';
  }
  const [own, other] = [current.digits.length, candidate.digits.length];
  if (own !== other) return `it has ${other} number${other === 1 ? '' : 's'}, the pin has ${own}`;
  if (isJump(current, candidate)) return jumpText(current, candidate);
  const [first, later] = [current.digits[0]!.length, candidate.digits[0]!.length];
  if (Math.max(first, later) >= DATE_DIGITS && first !== later) return 'its first number is a date or a build number of another length';
  if (!current.digits.every((digits, index) => isSamePadding(digits, candidate.digits[index]!)))
    return 'its numbers are padded with zeros in another way';
  if (candidate.letter !== '' && current.letter === '') return 'it ends with a letter, the pin does not';
  const isDottedPrerelease = ({ isDotted, prerelease }: Tag): boolean => isDotted && prerelease !== '';
  if (current.qualifier !== candidate.qualifier && !isDottedPrerelease(current) && !isDottedPrerelease(candidate))
    return 'its last word is another';
  if (compareNumbers(candidate.base, current.base) < 0) return 'it is built on an older distribution';
  const isOnOtherBase = compareNumbers(candidate.base, current.base) !== 0;
  return isOnOtherBase && isSameVersion(current, candidate) ? 'the same version, built on another distribution' : undefined;
}

function isSameVersion(a: Tag, b: Tag): boolean {
  return compareNumbers(a.numbers, b.numbers) === 0 && a.letter === b.letter && a.prerelease === b.prerelease;
}

/** A number that is missing is as good as any: it counts as the highest. */
function compareNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  return firstDifference<bigint | undefined>(a, b, undefined, (x, y) =>
    x === undefined ? 1 : y === undefined ? -1 : Number(x > y) - Number(x < y),
  );
}

/** `24.04` is followed by `24.10` and not by `24.5`; `1.2.3` not by `1.02.4`. */
function isSamePadding(current: string, candidate: string): boolean {
  const isPadded = [current, candidate].some((digits) => digits.length > 1 && digits.startsWith('0'));
  return !isPadded || current.length === candidate.length;
}
