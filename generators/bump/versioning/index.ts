import type { VersioningName } from '../types.ts';
import { dockerVersioning } from './docker.ts';
import { regexVersioning } from './regex.ts';
import { semverVersioning } from './semver.ts';
import type { Versioning } from './versioning.ts';

/** Versions of charts are semantic versions by Helm's own rule; a pin is exact, so Helm's ranges do not occur. */
const NAMED = { semver: semverVersioning, docker: dockerVersioning, helm: semverVersioning } as const;

export const REGEX_PREFIX = 'regex:';

/** The versioning of a name that the annotation's parser has accepted. */
export function versioningNamed(name: VersioningName): Versioning {
  if (name in NAMED) return NAMED[name as keyof typeof NAMED];
  return regexVersioning(new RegExp(name.slice(REGEX_PREFIX.length)));
}
