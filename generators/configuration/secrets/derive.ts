import { createHash, createHmac } from 'node:crypto';
import type { Credentials, IdentifierName } from '../../components/component.ts';
import { COMPONENTS } from '../../components/index.ts';

const LENGTHS = Object.assign({}, ...COMPONENTS.map(({ identifiers }) => identifiers)) as Readonly<Record<IdentifierName, number>>;

/** The first hex digits (as many as the component says) of `sha256("<seed>:<identifier>")`. */
export function deriveSecret(seed: string, identifier: IdentifierName): string {
  return createHash('sha256').update(`${seed}:${identifier}`).digest('hex').slice(0, LENGTHS[identifier]);
}

/** Every credential: the override where there is one, verbatim, else the derived value. */
export function deriveCredentials(seed: string, overrides: Readonly<Partial<Record<IdentifierName, string | undefined>>>): Credentials {
  const entries = (Object.keys(LENGTHS) as IdentifierName[]).map((name) => [name, overrides[name] ?? deriveSecret(seed, name)] as const);
  return Object.fromEntries(entries) as Credentials;
}

/**
 * A checksum that may be published, as a pod annotation is: keyed with the seed, so that it is no oracle for
 * guessing a weak override. 64 hex digits.
 */
export function keyedChecksum(seed: string, content: unknown): string {
  return createHmac('sha256', seed).update(JSON.stringify(content)).digest('hex');
}
