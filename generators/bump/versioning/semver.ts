import semver from 'semver';
import { comparePrereleases, isJump, jumpText, versioningOf, type Parsed, type Versioning } from './versioning.ts';

interface SemverParsed extends Parsed {
  readonly version: semver.SemVer;
  /** How many numbers it has: fewer than three of a chart's `1.19`. */
  readonly length: number;
}

/** The library also takes white space around a version. */
const LOOKS_LIKE = /^v?[0-9][0-9A-Za-z.+-]*$/;
const PARTIAL = /^v?(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?$/;

/**
 * Semantic versions, with or without a `v` in front: cert-manager publishes its chart as `v1.19.0`, and Helm finds it as
 * `1.19.0` too. What is written has the `v` when the pin has it.
 */
export const semverVersioning: Versioning = ofSemver(false);

/** Versions of charts. Helm takes `1.19` for the newest `1.19.x`; such a pin moves to the `1.20` of which there is a `1.20.x`. */
export const helmVersioning: Versioning = ofSemver(true);

function ofSemver(takesPartial: boolean): Versioning {
  return versioningOf<SemverParsed>({
    parse(text) {
      const isPartial = takesPartial && PARTIAL.test(text);
      const length = isPartial ? text.split('.').length : 3;
      const version = LOOKS_LIKE.test(text) ? semver.parse(isPartial ? `${text}${'.0'.repeat(3 - length)}` : text) : null;
      if (version === null) return undefined;
      const numbers = [version.major, version.minor, version.patch].map(BigInt).slice(0, length);
      return { version, length, numbers, prerelease: version.prerelease.join('.') };
    },
    // The library counts RC10 before RC9, and takes numbers of more than 15 digits for equal.
    compare: (a, b) => a.version.compareMain(b.version) || comparePrereleases(a.prerelease, b.prerelease),
    isCompatible: (current, candidate) => (candidate.prerelease === '' || current.length === 3) && !isJump(current, candidate),
    mismatch: (current, candidate) => (isJump(current, candidate) ? jumpText(current, candidate) : undefined),
    written(current, candidate) {
      const bare = candidate.replace(/^v/, '');
      const length = PARTIAL.test(current) && takesPartial ? current.split('.').length : 3;
      return `${current.startsWith('v') ? 'v' : ''}${length === 3 ? bare : bare.split('.').slice(0, length).join('.')}`;
    },
  });
}
