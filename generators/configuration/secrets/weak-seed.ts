const LEAST_CHARACTERS = 8;
/** 16 hex digits that are random hold 64 bits. */
const LEAST_PERIOD = 16;

/** Why a seed cannot be random text; undefined where it can. The message shows nothing of it. */
export function weakSeed(seed: string): string | undefined {
  const different = new Set(seed).size;
  const advice = '; make one with: openssl rand -hex 32';
  if (different < LEAST_CHARACTERS) {
    return `must be random text: it has ${different} different characters, at least ${LEAST_CHARACTERS} are needed${advice}`;
  }
  for (let period = LEAST_CHARACTERS; period < LEAST_PERIOD; period++) {
    if (seed.length > period && seed.startsWith(seed.slice(period))) {
      return `must be random text: it repeats the same ${period} characters${advice}`;
    }
  }
  return undefined;
}
