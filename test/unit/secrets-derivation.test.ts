import type { IdentifierName } from '../../generators/components/component.ts';
import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';
import { deriveCredentials, deriveSecret, keyedChecksum } from '../../generators/configuration/secrets/derive.ts';
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../generators/configuration/secrets/identifiers.ts';
import { stoatValues } from '../support/stoat-values.ts';
import { at, computationOf, layered } from '../support/values.ts';

/** `printf '%s' "$SEED:$IDENTIFIER" | sha256sum | cut -c1-50` (livekit-key: `cut -c1-12`), by GNU coreutils. */
const SEED = '0123456789abcdef0123456789abcdef';
const DIGESTS: Readonly<Record<IdentifierName, string>> = {
  'mongo-root': 'edc4d7ea01988112a7adae3bcfcc4ee01ce724164b20c8df21',
  'mongo-user': '70f5405aad5ead2a9685d176489a0cd03de67db68a8c51ba13',
  'mongo-replica-set-key': '217cf823a1667d125f4f63da3c9283b5fc0703c08520ea3ddc',
  redis: '01aa3201e27826c8437b31ada28c92e345db123f2c0866c97f',
  'rabbit-user': '77e6f1ba2893061da36b1a0c65bcfe4921783b3faef40aa274',
  's3-access': '15ae078277cfdcee60e409f35967d27a2d23a96341d776a0aa',
  's3-secret': 'b98f8feb6e8a532eedbf24b1819fbf434bcec53907547b24ca',
  'livekit-key': '9d5194c1c164',
  'livekit-secret': '847634b5b5deec89e811c3187fdfd081fbb7fc270949514952',
};

/** Text that breaks whatever is quoted or encoded by hand: URLs, TOML, YAML, shell, environment files. */
const AWKWARD = 'a"b\\c@d/e%f:g h#i?j&k=l+m\'n$o`p{{q}}[r]\ttab\nnew line\r\nümläut 日本語 🦦 \u2028.';

for (const name of IDENTIFIER_NAMES) {
  test(`${name} is what sha256sum says`, () => {
    assert.is(deriveSecret(SEED, name), DIGESTS[name]);
  });
}

test('a seed that is not ASCII is hashed as UTF-8', () => {
  assert.is(
    deriveSecret('sëed with späces, 日本語 and 32 chars', 'mongo-user'),
    '2cfbcfaa342feab433a916092ef34e4b492ccf2f62b8790ecac96d7d0c3add21'.slice(0, 50),
  );
});

test('the key id of LiveKit has 12 hex digits, everything else 50', () => {
  const credentials = deriveCredentials(SEED, {});
  for (const name of IDENTIFIER_NAMES) {
    assert.match(credentials[name], name === 'livekit-key' ? /^[0-9a-f]{12}$/ : /^[0-9a-f]{50}$/);
  }
});

test('an override replaces its own value and no other', () => {
  const derived = deriveCredentials(SEED, {});
  const credentials = deriveCredentials(SEED, { redis: AWKWARD });
  assert.equal(credentials, { ...derived, redis: AWKWARD });
});

test('a checksum says nothing without the seed', () => {
  assert.is.not(keyedChecksum(SEED, ['weak']), keyedChecksum(`${SEED}!`, ['weak']));
  assert.match(keyedChecksum(SEED, ['weak']), /^[0-9a-f]{64}$/);
});

test('content that is split in another place has another checksum', () => {
  assert.is.not(keyedChecksum(SEED, ['ab', 'c']), keyedChecksum(SEED, ['a', 'bc']));
});

const stoatEnv = async (secretOverrides: Record<string, string>): Promise<Record<string, string>> =>
  at((await computationOf({ secretOverrides })).computed.stoatConfig, 'secrets', 'stoat-env', 'data') as Record<string, string>;

test("MongoDB's password arrives in its URL as it was given", async () => {
  const url = new URL((await stoatEnv({ 'mongo-user': AWKWARD })).REVOLT__DATABASE__MONGODB!);
  assert.is(decodeURIComponent(url.password), AWKWARD);
  assert.is(url.username, 'stoat');
  assert.is(url.host, 'mongodb.stoat-mongodb.svc.cluster.local:27017');
  assert.is(url.pathname + url.search, '/revolt?authSource=revolt&replicaSet=rs0');
});

test("Redis' password arrives in its URL as it was given", async () => {
  const url = new URL((await stoatEnv({ redis: AWKWARD })).REVOLT__DATABASE__REDIS!);
  assert.is(decodeURIComponent(url.password), AWKWARD);
  assert.is(url.username, '');
  assert.is(url.host, 'redis-master.stoat-redis.svc.cluster.local:6379');
});

test('nothing in a URL but what RFC 3986 calls unreserved is left unencoded', async () => {
  const everything = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
  const url = (await stoatEnv({ redis: everything })).REVOLT__DATABASE__REDIS!;
  assert.match(url, /^redis:\/\/:(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+@redis-master/);
});

/** Where an override ends up verbatim: its Secret and keys, and its variable in stoat-env. */
const VARIABLES: Readonly<Partial<Record<IdentifierName, string>>> = {
  's3-access': 'REVOLT__FILES__S3__ACCESS_KEY_ID',
  's3-secret': 'REVOLT__FILES__S3__SECRET_ACCESS_KEY',
  'livekit-secret': 'REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET',
};

for (const name of IDENTIFIER_NAMES) {
  if (name === 'rabbit-user') continue;
  const narrow: Readonly<Record<string, string>> = { 'livekit-key': 'a"b\\c@d/e%f', 'mongo-replica-set-key': 'Key+of/64==' };
  const text = narrow[name] ?? AWKWARD;

  test(`an override of ${name} arrives verbatim in its Secret`, async () => {
    const { computed } = await computationOf({ secretOverrides: { [name]: text } });
    const { secret, keys } = IDENTIFIERS[name];
    for (const key of keys) {
      if (key !== 'keys.yaml') assert.is(at(computed.stoatConfig, 'secrets', secret, 'data', key), text);
    }
  });

  if (VARIABLES[name] !== undefined) {
    test(`an override of ${name} arrives verbatim in stoat-env`, async () => {
      assert.is((await stoatEnv({ [name]: text }))[VARIABLES[name]!], text);
    });
  }
}

test("an override of LiveKit's key id arrives verbatim in Revolt.toml", async () => {
  const { revolt } = await computationOf({ secretOverrides: { 'livekit-key': 'a"b\\c@d/e%f' } });
  assert.is(at(parseToml(revolt.toml), 'api', 'livekit', 'nodes', 'worldwide', 'key'), 'a"b\\c@d/e%f');
});

for (const [what, version] of [
  ['1.2', '1.2'],
  ['1.1, which ends lines at U+2028', '1.1'],
] as const) {
  test(`keys.yaml is one key and its secret to a parser of YAML ${what}`, async () => {
    const { computed } = await computationOf({ secretOverrides: { 'livekit-key': 'k"\\@#', 'livekit-secret': AWKWARD } });
    const text = at(computed.stoatConfig, 'secrets', 'livekit-credentials', 'data', 'keys.yaml') as string;
    assert.equal(parseYaml(text, { version }), { 'k"\\@#': AWKWARD });
    assert.not(text.includes('\u2028'));
  });
}

test('derived credentials make a keys.yaml too, even when they are all digits', async () => {
  const { computed } = await computationOf({
    secretOverrides: { 'livekit-key': '123456789012', 'livekit-secret': '12345678901234567890' },
  });
  const text = at(computed.stoatConfig, 'secrets', 'livekit-credentials', 'data', 'keys.yaml') as string;
  assert.equal(parseYaml(text), { '123456789012': '12345678901234567890' });
});

test("RabbitMQ's password may be anything that a URL holds unescaped", async () => {
  const text = 'AZaz09-._~';
  const { problems, computed } = await computationOf({ secretOverrides: { 'rabbit-user': text } });
  assert.equal(problems, []);
  assert.is(at(computed.stoatConfig, 'secrets', 'stoat-env', 'data', 'REVOLT__RABBIT__PASSWORD'), text);
  assert.is(at(computed.stoatConfig, 'secrets', 'rabbitmq-credentials', 'data', 'password'), text);
});

for (const [what, character] of Object.entries({
  at: '@',
  slash: '/',
  percent: '%',
  space: ' ',
  colon: ':',
  umlaut: 'ü',
  newline: '\n',
  plus: '+',
})) {
  test(`a RabbitMQ password with a ${what} is refused, and not shown`, async () => {
    const { code, stdout, stderr } = await stoatValues([], {
      stdin: layered({ secretOverrides: { 'rabbit-user': `hidden${character}hidden` } }),
    });
    assert.is(
      stderr,
      'error: secretOverrides.rabbit-user: must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped, found text of 13 characters\n',
    );
    assert.is(stdout, '');
    assert.is(code, 1);
  });
}

test.run();
