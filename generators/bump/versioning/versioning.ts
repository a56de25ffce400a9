import type { Level } from '../types.ts';

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
  /** Major first, at least one. */
  numbers(version: string): readonly number[];
}

export interface Parsed {
  readonly numbers: readonly number[];
  /** Empty for a release. */
  readonly prerelease: string;
}

interface Rules<P extends Parsed> {
  /** undefined when the text, of at most `MAX_VERSION_LENGTH` characters, is no version. */
  parse(text: string): P | undefined;
  compare(a: P, b: P): number;
  isCompatible(current: P, candidate: P): boolean;
  written?(current: string, candidate: string): string;
}

/** A versioning from what is particular to it. */
export function versioningOf<P extends Parsed>(rules: Rules<P>): Versioning {
  const parse = (text: string): P | undefined => (text.length <= MAX_VERSION_LENGTH ? rules.parse(text) : undefined);
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
    numbers: (version) => valid(version).numbers,
  };
}

/** How far apart two valid versions are. */
export function levelBetween({ numbers }: Versioning, a: string, b: string): Level {
  const [one, other] = [numbers(a), numbers(b)];
  const differs = (index: number): boolean => (one[index] ?? 0) !== (other[index] ?? 0);
  return differs(0) ? 'major' : differs(1) ? 'minor' : 'patch';
}

/** A number with at most this many digits is exact in JavaScript. */
const MAX_DIGITS = 15;

/** The number that decimal digits stand for; undefined when there are too many of them, or something else than digits. */
export function toNumber(digits: string): number | undefined {
  return /^[0-9]+$/.test(digits) && digits.length <= MAX_DIGITS ? Number(digits) : undefined;
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
