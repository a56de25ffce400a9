import { createPrivateKey, createPublicKey, ECDH, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Bytes of a public key's DER that say "a point on prime256v1" and stand before the point. */
const SPKI_HEAD_BYTES = 26;

/** The Web Push key pair in the encodings that the servers read. */
export interface VapidKeys {
  /** base64 without padding of the SEC1 PEM text. */
  readonly privateKey: string;
  /** base64url without padding of the 65-byte uncompressed point. */
  readonly publicKey: string;
}

export function generateVapidKeys(): VapidKeys {
  // As text, not as a key object: to export one as JWK, Node holds a lock that the collection of the generator's garbage wants too,
  // and once in some hundred runs that happens in the middle of it (Node 20: the process stands still for good).
  const { privateKey: pem } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const privateKey = Buffer.from(pem).toString('base64').replace(/=+$/, '');
  return { privateKey, publicKey: vapidPublicKey(privateKey) };
}

/**
 * The public key that belongs to an encoded private key.
 * @throws Error whose message says what is wrong with the private key, without showing any of it
 */
export function vapidPublicKey(privateKey: string): string {
  const der = createPublicKey(decodeVapidPrivateKey(privateKey)).export({ format: 'der', type: 'spki' });
  // Points may be written in two forms, and the DER has the one that the private key's own file has.
  return ECDH.convertKey(der.subarray(SPKI_HEAD_BYTES), 'prime256v1', undefined, 'base64url', 'uncompressed') as string;
}

/** @throws Error as {@link vapidPublicKey} */
export function decodeVapidPrivateKey(privateKey: string): KeyObject {
  if (!/^[A-Za-z0-9+/]+$/.test(privateKey)) {
    throw new Error('must be base64 without padding or line breaks');
  }
  const pem = Buffer.from(privateKey, 'base64').toString('latin1');
  if (!pem.startsWith('-----BEGIN EC PRIVATE KEY-----')) {
    throw new Error('must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)');
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error('holds a PEM text that is not a readable EC private key');
  }
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new Error('must be a key on the curve prime256v1');
  }
  return key;
}
