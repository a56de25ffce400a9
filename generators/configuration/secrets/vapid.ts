import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** How OpenSSL and Node lay out a SEC1 key on prime256v1: 32 bytes of the private number stand between these. */
const SEC1_HEAD = Buffer.from('30770201010420', 'hex');
const SEC1_CURVE = Buffer.from('a00a06082a8648ce3d030107a14403420004', 'hex');
const NUMBER_BYTES = 32;
const POINT_BYTES = 65;

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
  return quickPublicKey(privateKey) ?? publicPoint(createPublicKey(decodeVapidPrivateKey(privateKey)));
}

/**
 * The same without OpenSSL's decoders and encoders: loading them takes 2 ms, a tenth of all that `stoat-values compute` takes longer than
 * `node -e 0`, and `npm run bench` would show more than 1.25. Undefined for any other layout than the usual one.
 */
function quickPublicKey(privateKey: string): string | undefined {
  const match = /^-----BEGIN EC PRIVATE KEY-----\s+([A-Za-z0-9+/=\s]+)-----END EC PRIVATE KEY-----\s*$/.exec(
    /^[A-Za-z0-9+/]+$/.test(privateKey) ? Buffer.from(privateKey, 'base64').toString('latin1') : '',
  );
  const der = Buffer.from(match?.[1] ?? '', 'base64');
  const curveAt = SEC1_HEAD.length + NUMBER_BYTES;
  if (!der.subarray(0, SEC1_HEAD.length).equals(SEC1_HEAD)) return undefined;
  if (!der.subarray(curveAt, curveAt + SEC1_CURVE.length).equals(SEC1_CURVE)) return undefined;
  // The point stands in the key's own file, and OpenSSL too takes it from there: `04`, the end of SEC1_CURVE, begins it.
  const point = der.subarray(curveAt + SEC1_CURVE.length - 1);
  return point.length === POINT_BYTES ? point.toString('base64url') : undefined;
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

function publicPoint(key: KeyObject): string {
  const { x, y } = key.export({ format: 'jwk' });
  return Buffer.concat([Buffer.of(4), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')]).toString('base64url');
}
