import { randomBytes } from 'node:crypto';

const BYTES = 32;

/** A new file encryption key: base64 of 32 random bytes. Losing it loses every uploaded file. */
export function generateFileKey(): string {
  return randomBytes(BYTES).toString('base64');
}

/** What is wrong with a file encryption key, without showing any of it; undefined when nothing is. */
export function fileKeyProblem(key: string): string | undefined {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.toString('base64') !== key) return 'must be base64, with its padding and without line breaks';
  if (bytes.length !== BYTES) return `must be the base64 of ${BYTES} bytes, found ${bytes.length} bytes`;
  return undefined;
}
