import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fileKeyProblem, generateFileKey } from '../../generators/configuration/secrets/file-key.ts';
import { generateVapidKeys, vapidPublicKey } from '../../generators/configuration/secrets/vapid.ts';
import { FILE_KEY, VAPID_PRIVATE_KEY, VAPID_PUBLIC_KEY } from '../support/values.ts';

const encode = (pem: string): string => Buffer.from(pem).toString('base64').replace(/=+$/, '');
const messageOf = (privateKey: string): string => {
  try {
    vapidPublicKey(privateKey);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test("the public key of upstream's published pair is found from the private one", () => {
  assert.is(vapidPublicKey(VAPID_PRIVATE_KEY), VAPID_PUBLIC_KEY);
});

test('a new pair belongs together', () => {
  for (let round = 0; round < 20; round++) {
    const { privateKey, publicKey } = generateVapidKeys();
    assert.is(vapidPublicKey(privateKey), publicKey);
  }
});

test('a new private key is base64 without padding of a SEC1 PEM text', () => {
  const { privateKey } = generateVapidKeys();
  assert.match(privateKey, /^[A-Za-z0-9+/]+$/);
  assert.match(
    Buffer.from(privateKey, 'base64').toString('latin1'),
    /^-----BEGIN EC PRIVATE KEY-----\n[^-]+-----END EC PRIVATE KEY-----\n$/,
  );
});

test('a new public key is base64url without padding of 65 bytes that begin with 04', () => {
  const { publicKey } = generateVapidKeys();
  assert.match(publicKey, /^[A-Za-z0-9_-]{87}$/);
  assert.is(Buffer.from(publicKey, 'base64url').length, 65);
  assert.is(Buffer.from(publicKey, 'base64url')[0], 4);
});

test('what the private key signs, the public key verifies', () => {
  const { privateKey, publicKey } = generateVapidKeys();
  const point = Buffer.from(publicKey, 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') },
  });
  const signature = sign('sha256', Buffer.from('push'), createPrivateKey(Buffer.from(privateKey, 'base64')));
  assert.ok(verify('sha256', Buffer.from('push'), key, signature));
});

test('no two pairs are the same', () => {
  assert.is.not(generateVapidKeys().privateKey, generateVapidKeys().privateKey);
});

test('a key as openssl writes it is read, whatever its line breaks', () => {
  const pem = Buffer.from(VAPID_PRIVATE_KEY, 'base64').toString('latin1');
  for (const text of [pem.trimEnd(), pem.replaceAll('\n', '\r\n')]) {
    assert.is(vapidPublicKey(encode(text)), VAPID_PUBLIC_KEY);
  }
});

test('another layout of the same key gives the same public key', () => {
  // SEC1 without the optional public key: what `openssl ec -no_public` writes.
  const { d } = createPrivateKey(Buffer.from(VAPID_PRIVATE_KEY, 'base64')).export({ format: 'jwk' });
  const der = Buffer.concat([
    Buffer.from('30310201010420', 'hex'),
    Buffer.from(d!, 'base64url'),
    Buffer.from('a00a06082a8648ce3d030107', 'hex'),
  ]);
  const pem = `-----BEGIN EC PRIVATE KEY-----\n${der.toString('base64')}\n-----END EC PRIVATE KEY-----\n`;
  assert.is(vapidPublicKey(encode(pem)), VAPID_PUBLIC_KEY);
});

const otherCurve = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const pkcs8 = createPrivateKey(Buffer.from(VAPID_PRIVATE_KEY, 'base64')).export({ type: 'pkcs8', format: 'pem' }).toString();

for (const [what, key, message] of [
  ['padding', `${VAPID_PRIVATE_KEY}=`, 'must be base64 without padding or line breaks'],
  ['a line break', `${VAPID_PRIVATE_KEY.slice(0, 64)}\n${VAPID_PRIVATE_KEY.slice(64)}`, 'must be base64 without padding or line breaks'],
  ['no text', '', 'must be base64 without padding or line breaks'],
  ['PKCS #8', encode(pkcs8), 'must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)'],
  ['something else', encode('hello'), 'must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)'],
  ['a cut key', VAPID_PRIVATE_KEY.slice(0, 120), 'holds a PEM text that is not a readable EC private key'],
  ['another curve', encode(otherCurve), 'must be a key on the curve prime256v1'],
] as const) {
  test(`a private key of ${what} is refused in words that do not show it`, () => {
    assert.is(messageOf(key), message);
  });
}

test('a new file key is accepted, and is base64 of 32 bytes', () => {
  assert.is(fileKeyProblem(generateFileKey()), undefined);
  assert.is(Buffer.from(generateFileKey(), 'base64').length, 32);
  assert.is.not(generateFileKey(), generateFileKey());
});

test("upstream's published file key is accepted", () => {
  assert.is(fileKeyProblem(FILE_KEY), undefined);
});

for (const length of [0, 16, 31, 33, 64]) {
  test(`a file key of ${length} bytes is refused`, () => {
    assert.is(fileKeyProblem(Buffer.alloc(length, 7).toString('base64')), `must be the base64 of 32 bytes, found ${length} bytes`);
  });
}

for (const [what, key] of Object.entries({
  'a missing padding': FILE_KEY.slice(0, -1),
  'a line break at its end': `${FILE_KEY}\n`,
  'the alphabet of URLs': Buffer.alloc(32, 0xff).toString('base64url'),
  'no base64 at all': 'not base64!',
})) {
  test(`a file key with ${what} is refused`, () => {
    assert.is(fileKeyProblem(key), 'must be base64, with its padding and without line breaks');
  });
}

test.run();
