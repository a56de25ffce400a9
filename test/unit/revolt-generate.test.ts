/** What of Revolt.toml belongs to no component, and how the whole configuration is shown. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { holdsSecrets, renderRevolt, renderWhole } from '../../generators/configuration/revolt/render.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { at, computationOf } from '../support/values.ts';

const configOf = async (over: JsonObject = {}): Promise<JsonObject> => (await computationOf(over)).config;

test('the public addresses follow from the domain', async () => {
  const { livekit: _, ...hosts } = (await configOf({ domain: 'chat.example.org' })).hosts as JsonObject;
  assert.equal(hosts, {
    app: 'https://chat.example.org',
    api: 'https://chat.example.org/api',
    events: 'wss://chat.example.org/ws',
    autumn: 'https://chat.example.org/autumn',
    january: 'https://chat.example.org/january',
  });
});

test('there is no [api.smtp] without a host', async () => {
  assert.is(at(await configOf({ smtp: { username: 'u' } }), 'api', 'smtp'), undefined);
});

test('mail: what is not set is left to the server, the sender follows from the domain', async () => {
  const config = await configOf({ domain: 'chat.example.org', smtp: { host: 'mail.example.org' } });
  assert.equal(at(config, 'api', 'smtp'), {
    host: 'mail.example.org',
    username: '',
    password: '',
    from_address: 'noreply@chat.example.org',
  });
});

test('mail: every setting arrives under its name, false and all', async () => {
  const config = await configOf({
    smtp: {
      host: 'mail.example.org',
      port: 587,
      username: 'u',
      password: 'p',
      fromAddress: 'Chat <chat@example.org>',
      replyTo: 'help@example.org',
      useTls: true,
      useStarttls: true,
    },
  });
  assert.equal(at(config, 'api', 'smtp'), {
    host: 'mail.example.org',
    port: 587,
    username: 'u',
    password: 'p',
    from_address: 'Chat <chat@example.org>',
    reply_to: 'help@example.org',
    use_tls: true,
    use_starttls: true,
  });
});

test("the operator's settings win over the generated ones, key by key", async () => {
  const config = await configOf({ revolt: { hosts: { api: 'https://api.example.org' } } });
  assert.is(at(config, 'hosts', 'api'), 'https://api.example.org');
  assert.is(at(config, 'hosts', 'app'), 'https://stoat.local');
});

const SETTINGS: JsonObject = {
  zulu: { unknown: 'as it is', api_token: 'hidden', empty_password: '' },
  hosts: { app: 'https://a.example' },
  database: { mongodb: 'mongodb://u:p@db.example/', redis: '' },
  files: { webp_quality: 80, preview: { icons: [64, 64] } },
  api: { workers: { max_concurrent_connections: 5 } },
  alpha: 1,
};

test('the whole file masks credentials, those of unknown keys too, and leaves empty ones empty', () => {
  assert.is(
    renderWhole(SETTINGS, '***'),
    [
      'alpha = 1.0',
      '',
      '[database]',
      'mongodb = "***"',
      'redis = ""',
      '',
      '[hosts]',
      'app = "https://a.example"',
      '',
      '[api.workers]',
      'max_concurrent_connections = 5',
      '',
      '[files]',
      'webp_quality = 80.0',
      '',
      '[files.preview]',
      'icons = [ 64, 64 ]',
      '',
      '[zulu]',
      'api_token = "***"',
      'empty_password = ""',
      'unknown = "as it is"',
      '',
    ].join('\n'),
  );
});

test('without a mask every credential stands in its place', () => {
  const shown = renderWhole(SETTINGS, undefined);
  for (const text of ['mongodb = "mongodb://u:p@db.example/"', 'api_token = "hidden"']) assert.ok(shown.includes(text), text);
});

const HOLDERS: readonly (readonly [title: string, config: JsonObject, expected: boolean])[] = [
  ['nothing', {}, false],
  ['public settings', { hosts: { app: 'https://a.example' }, files: { webp_quality: 80 } }, false],
  ['a credential that upstream reads', { hosts: { app: 'x' }, database: { mongodb: 'mongodb://db/' } }, true],
  ['such a key without a text', { database: { mongodb: '' } }, false],
  ['an unknown key that looks like one', { other: { deeper: { some_token: 'x' } } }, true],
  ['such a key without a text, beside others', { other: { some_token: '', name: 'x' } }, false],
  ['an unknown key that does not', { other: { name: 'x' } }, false],
  ['a public key of upstream with such a name', { api: { security: { captcha: { hcaptcha_sitekey: 'x' } } } }, false],
  ['one among many', { hosts: { app: 'x' }, other: { name: 'x' }, pushd: { vapid: { private_key: 'x' } } }, true],
];
for (const [title, config, expected] of HOLDERS) {
  test(`credentials are ${expected ? 'found' : 'not seen'} in: ${title}`, () => assert.is(holdsSecrets(config), expected));
}

test('secrets leave the file as variables, sorted by name; a table of secrets alone is not in it', () => {
  const { toml, env } = renderRevolt({
    pushd: { vapid: { private_key: 'k' } },
    database: { redis: 'r', mongodb: 'm' },
    hosts: { app: 'a' },
  });
  assert.is(toml, '[hosts]\napp = "a"\n');
  assert.equal(Object.entries(env), [
    ['REVOLT__DATABASE__MONGODB', 'm'],
    ['REVOLT__DATABASE__REDIS', 'r'],
    ['REVOLT__PUSHD__VAPID__PRIVATE_KEY', 'k'],
  ]);
});

test('a list of tables keeps its keys and the types of its numbers', () => {
  const { toml } = renderRevolt({ other: [{ b: 1, a: { deep: 'x' } }] } as unknown as JsonObject);
  assert.ok(toml.includes('b = 1.0'), toml);
  assert.ok(toml.includes('deep = "x"'), toml);
});

test.run();
