import semver from 'semver';
import { versioningOf, type Parsed, type Versioning } from './versioning.ts';

interface SemverParsed extends Parsed {
  readonly version: semver.SemVer;
}

/** The library also takes white space around a version. */
const LOOKS_LIKE = /^v?[0-9][0-9A-Za-z.+-]*$/;

/**
 * Semantic versions, with or without a `v` in front: cert-manager publishes its chart as `v1.19.0`, and Helm finds it as
 * `1.19.0` too. What is written has the `v` when the pin has it.
 */
export const semverVersioning: Versioning = versioningOf<SemverParsed>({
  parse(text) {
    const version = LOOKS_LIKE.test(text) ? semver.parse(text) : null;
    if (version === null) return undefined;
    return { version, numbers: [version.major, version.minor, version.patch], prerelease: version.prerelease.join('.') };
  },
  compare: (a, b) => semver.compare(a.version, b.version),
  isCompatible: () => true,
  written: (current, candidate) => `${current.startsWith('v') ? 'v' : ''}${candidate.replace(/^v/, '')}`,
});
