import { semverVersioning } from './semver.ts';

/** Versions of charts are semantic versions by Helm's own rule; a pin is exact, so Helm's ranges are none. */
export const helmVersioning = semverVersioning;
