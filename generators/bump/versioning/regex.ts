import type { Expression } from '../expression.ts';
import { comparePrereleases, firstDifference, toNumber, versioningOf, type Parsed, type Versioning } from './versioning.ts';

/** The groups of Renovate's `regex` versioning. Those that count are compared from left to right. */
export const NUMBER_GROUPS = ['major', 'minor', 'patch', 'build', 'revision'] as const;
export const GROUPS = [...NUMBER_GROUPS, 'prerelease', 'compatibility'] as const;

interface Match extends Parsed {
  readonly compatibility: string;
  /** The first three groups are year, month and day. */
  readonly isDate: boolean;
}

/**
 * Versions as a regular expression with named groups reads them, such as MinIO's `RELEASE.2025-04-22T22-12-26Z`. Two are
 * of the same make when their `compatibility` is the same. Of dates, another year is no major step: it says nothing of what changes.
 */
export function regexVersioning(expression: Expression): Versioning {
  return versioningOf<Match>({
    parse(text) {
      const groups = expression.groups(text);
      if (groups === undefined) return undefined;
      const written = NUMBER_GROUPS.map((name) => groups[name] ?? '');
      if (!written.every((digits) => /^[0-9]*$/.test(digits))) return undefined;
      const isDate = /^(?:19|20)[0-9]{2} (?:0[1-9]|1[0-2]) (?:0[1-9]|[12][0-9]|3[01])$/.test(written.slice(0, 3).join(' '));
      const numbers = written.map((digits) => toNumber(digits || '0'));
      return { numbers, prerelease: groups.prerelease ?? '', compatibility: groups.compatibility ?? '', isDate };
    },
    compare: (a, b) =>
      firstDifference(a.numbers, b.numbers, 0n, (x, y) => Number(x > y) - Number(x < y)) || comparePrereleases(a.prerelease, b.prerelease),
    isCompatible: (current, candidate) => current.compatibility === candidate.compatibility,
    mismatch: (current, candidate) =>
      current.compatibility === candidate.compatibility ? undefined : 'its group compatibility is another',
    dates: (current, candidate) => current.isDate && candidate.isDate,
  });
}
