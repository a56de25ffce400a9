import { comparePrereleases, firstDifference, toNumber, versioningOf, type Parsed, type Versioning } from './versioning.ts';

/** The groups of Renovate's `regex` versioning. Those that count are compared from left to right. */
export const NUMBER_GROUPS = ['major', 'minor', 'patch', 'build', 'revision'] as const;
export const GROUPS = [...NUMBER_GROUPS, 'prerelease', 'compatibility'] as const;

interface Match extends Parsed {
  readonly compatibility: string;
}

/**
 * Versions as a regular expression with named groups reads them, such as MinIO's `RELEASE.2025-04-22T22-12-26Z`. Two are
 * of the same make when their `compatibility` is the same.
 */
export function regexVersioning(expression: RegExp): Versioning {
  return versioningOf<Match>({
    parse(text) {
      const groups = expression.exec(text)?.groups;
      if (groups === undefined) return undefined;
      const numbers = NUMBER_GROUPS.map((name) => toNumber(groups[name] ?? '0'));
      if (!numbers.every((number) => number !== undefined)) return undefined;
      return { numbers, prerelease: groups.prerelease ?? '', compatibility: groups.compatibility ?? '' };
    },
    compare: (a, b) => firstDifference(a.numbers, b.numbers, 0, (x, y) => x - y) || comparePrereleases(a.prerelease, b.prerelease),
    isCompatible: (current, candidate) => current.compatibility === candidate.compatibility,
  });
}
