import { LEVELS, type Level } from '../types.ts';

/** Image tags are never longer; a longer text is no version, whatever it looks like. */
export const MAX_VERSION_LENGTH = 128;

/** How versions of one kind are read and ordered. All functions but `isValid` take valid versions only. */
export interface Versioning {
  /** Whether a text of any origin is a version of this kind. */
  isValid(version: string): boolean;
  /** No prerelease. */
  isStable(version: string): boolean;
  /** Below 0 when `a` is older than `b`, above 0 when newer; 0 does not mean that they are the same text. */
  compare(a: string, b: string): number;
  /** Whether `candidate` is of the same make as `current`, older or newer: same suffix, same precision. */
  isCompatible(current: string, candidate: string): boolean;
  /** What is written in the place of `current` to get `candidate`. */
  written(current: string, candidate: string): string;
  /**
   * Why `candidate` is not of the make of `current`, for people; undefined when it is, or when there is nothing to say about it.
   */
  mismatch(current: string, candidate: string): string | undefined;
  /** Whether two tags stand for the same version, however they are written and whatever they are built on. */
  isSameVersion(a: string, b: string): boolean;
  /** Of two tags of the same version, the one that is written as the pin is goes first: `v1.2.3` or `1.2.3`. */
  isSameSpelling(current: string, candidate: string): boolean;
  /** How far it is from one to the other. */
  level(current: string, candidate: string): Level;
  /** Major first, at least one. */
  numbers(version: string): readonly bigint[];
}

export interface Parsed {
  readonly numbers: readonly bigint[];
  /** Empty for a release. */
  readonly prerelease: string;
}

interface Rules<P extends Parsed> {
  /** undefined when the text, of at most `MAX_VERSION_LENGTH` characters, is no version. */
  parse(text: string): P | undefined;
  compare(a: P, b: P): number;
  isCompatible(current: P, candidate: P): boolean;
  written?(current: string, candidate: string): string;
  mismatch?(current: P, candidate: P): string | undefined;
  isSameVersion?(a: P, b: P): boolean;
  isSameSpelling?(current: P, candidate: P): boolean;
  /** A step is at least as large as this. */
  level?(current: P, candidate: P): Level | undefined;
  /** Both are dates: a step from one to the other is never more than a minor one. */
  dates?(current: P, candidate: P): boolean;
}

/** How many versions are remembered at most. */
const MAX_KNOWN = 5000;

/** A versioning from what is particular to it. */
export function versioningOf<P extends Parsed>(rules: Rules<P>): Versioning {
  // A version is compared with many others; what it consists of is read once.
  const known = new Map<string, P | undefined>();
  const parse = (text: string): P | undefined => {
    if (text.length > MAX_VERSION_LENGTH) return undefined;
    if (known.has(text)) return known.get(text);
    if (known.size === MAX_KNOWN) known.clear();
    const parsed = rules.parse(text);
    known.set(text, parsed);
    return parsed;
  };
  const valid = (text: string): P => {
    const parsed = parse(text);
    if (parsed === undefined) throw new Error('not a version: to be checked with isValid before');
    return parsed;
  };
  return {
    isValid: (version) => parse(version) !== undefined,
    isStable: (version) => valid(version).prerelease === '',
    compare: (a, b) => rules.compare(valid(a), valid(b)),
    isCompatible: (current, candidate) => rules.isCompatible(valid(current), valid(candidate)),
    written: rules.written ?? ((_, candidate) => candidate),
    mismatch: (current, candidate) => rules.mismatch?.(valid(current), valid(candidate)),
    isSameVersion: (a, b) => (rules.isSameVersion ?? ((x, y) => rules.compare(x, y) === 0))(valid(a), valid(b)),
    isSameSpelling: (current, candidate) => rules.isSameSpelling?.(valid(current), valid(candidate)) ?? true,
    level(current, candidate) {
      const [one, other] = [valid(current), valid(candidate)];
      const byNumbers = levelOfNumbers(one.numbers, other.numbers);
      const least = rules.level?.(one, other) ?? 'patch';
      const level = LEVELS.indexOf(least) > LEVELS.indexOf(byNumbers) ? least : byNumbers;
      return level === 'major' && rules.dates?.(one, other) === true ? 'minor' : level;
    },
    numbers: (version) => valid(version).numbers,
  };
}

function levelOfNumbers(one: readonly bigint[], other: readonly bigint[]): Level {
  const differs = (index: number): boolean => (one[index] ?? 0n) !== (other[index] ?? 0n);
  return differs(0) ? 'major' : differs(1) ? 'minor' : 'patch';
}

/** The number that decimal digits stand for, however many they are. */
export function toNumber(digits: string): bigint {
  return BigInt(digits);
}

/** From here on a first number is a year or the number of a build, unless the pin has come near it already. */
const LARGE = 1000n;

/** Whether the first number jumps, as from `1.4.0` to `2024.1.1` or from `7` to `1234`: that is another way to count, and no successor. */
export function isJump({ numbers: [current = 0n] }: Parsed, { numbers: [candidate = 0n] }: Parsed): boolean {
  return current < LARGE && candidate >= LARGE && candidate > 2n * current;
}

export function jumpText({ numbers: [current] }: Parsed, { numbers: [candidate] }: Parsed): string {
  return `its first number jumps from ${current} to ${candidate}: a year or a build number is no successor`;
}

/** Orders prereleases as people count them: `rc2` before `rc10`, and all before the release, whose text is empty. */
export function comparePrereleases(a: string, b: string): number {
  if (a === '' || b === '') return Number(b !== '') - Number(a !== '');
  // Text stands at even places, digits at odd ones.
  const [one, other] = [a, b].map((text) => text.toLowerCase().split(/([0-9]+)/)) as [string[], string[]];
  return firstDifference(one, other, '', (x, y, index) => (index % 2 === 0 ? compareTexts(x, y) : compareDigits(x, y)));
}

/** Digits may be too many for a number. */
function compareDigits(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compareTexts(one, other);
}

/** The first comparison of two lists, item by item, that is not 0; `missing` stands for items that one list lacks. */
export function firstDifference<T>(a: readonly T[], b: readonly T[], missing: T, compare: (x: T, y: T, index: number) => number): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = compare(a[index] ?? missing, b[index] ?? missing, index);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
