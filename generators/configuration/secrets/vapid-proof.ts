import { createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { decodeVapidPrivateKey, type VapidKeys } from './vapid.ts';

const COORDINATE_BYTES = 32;

/**
 * Proves, with a signature over random bytes, that the two belong together.
 * @returns what is wrong with which of them, without showing any of it; undefined when nothing is
 */
export function vapidPairProblem({
  privateKey,
  publicKey,
}: VapidKeys): { readonly key: keyof VapidKeys; readonly message: string } | undefined {
  if (privateKey === '') return { key: 'privateKey', message: 'is missing' };
  if (publicKey === '') return { key: 'publicKey', message: 'is missing' };
  let signer: KeyObject;
  try {
    signer = decodeVapidPrivateKey(privateKey);
  } catch (error) {
    return { key: 'privateKey', message: (error as Error).message };
  }
  const verifier = decodePublicKey(publicKey);
  if (verifier === undefined) {
    return {
      key: 'publicKey',
      message: 'must be base64url without padding of the 65-byte uncompressed point of a key on the curve prime256v1',
    };
  }
  const text = randomBytes(32);
  return verify('sha256', text, verifier, sign('sha256', text, signer))
    ? undefined
    : { key: 'publicKey', message: 'does not belong to the private key' };
}

function decodePublicKey(publicKey: string): KeyObject | undefined {
  const point = Buffer.from(publicKey, 'base64url');
  if (point.toString('base64url') !== publicKey || point.length !== 1 + 2 * COORDINATE_BYTES || point[0] !== 4) return undefined;
  const x = point.subarray(1, 1 + COORDINATE_BYTES).toString('base64url');
  const y = point.subarray(1 + COORDINATE_BYTES).toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
