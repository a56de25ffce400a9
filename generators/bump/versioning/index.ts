import { expressionOf } from '../expression.ts';
import type { VersioningName } from '../types.ts';
import { dockerVersioning } from './docker.ts';
import { regexVersioning } from './regex.ts';
import { helmVersioning, semverVersioning } from './semver.ts';
import type { Versioning } from './versioning.ts';

const NAMED = { semver: semverVersioning, docker: dockerVersioning, helm: helmVersioning } as const;

export const REGEX_PREFIX = 'regex:';

/** The versioning of a name that the annotation's parser has accepted. */
export function versioningNamed(name: VersioningName): Versioning {
  if (name in NAMED) return NAMED[name as keyof typeof NAMED];
  return regexVersioning(expressionOf(name.slice(REGEX_PREFIX.length)));
}
