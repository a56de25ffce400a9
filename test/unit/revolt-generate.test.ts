/** What of Revolt.toml belongs to no component, and how the whole configuration is shown. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { renderRevolt, renderWhole } from '../../generators/configuration/revolt/render.ts';
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
      'alpha = "***"',
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
      'unknown = "***"',
      '',
    ].join('\n'),
  );
});

test('without a mask every credential stands in its place', () => {
  const shown = renderWhole(SETTINGS, undefined);
  for (const text of ['mongodb = "mongodb://u:p@db.example/"', 'api_token = "hidden"']) assert.ok(shown.includes(text), text);
});

/** What another program has written, and what is shown of it. */
const SHOWN: readonly (readonly [title: string, config: JsonObject, toml: string])[] = [
  ['a public key', { hosts: { app: 'https://chat.example' } }, '[hosts]\napp = "https://chat.example"\n'],
  ['a secret', { database: { redis: 'hunter2' } }, '[database]\nredis = "***"\n'],
  ['a secret that is empty', { database: { redis: '' } }, '[database]\nredis = ""\n'],
  ['a key that nothing is known of', { api: { security: { voso_id: 'hunter2' } } }, '[api.security]\nvoso_id = "***"\n'],
  [
    'a table that nothing is known of',
    { other: { name: 'hunter2', deep: { x: 1 } } },
    '[other]\nname = "***"\n\n[other.deep]\nx = "***"\n',
  ],
  ['a table in the place of a text', { hosts: { app: { x: 'hunter2' } } }, '[hosts.app]\nx = "***"\n'],
  ['a text in the place of a table', { hosts: 'hunter2' }, 'hosts = "***"\n'],
  ['a text in the place of a number', { rabbit: { port: 'hunter2' } }, '[rabbit]\nport = "***"\n'],
  [
    'a list of tables in the place of texts',
    { january: { blocked_domains: [{ x: 'hunter2' }] } },
    '[january]\nblocked_domains = [ "***" ]\n',
  ],
  ['a list of texts', { january: { blocked_domains: ['a.example'] } }, '[january]\nblocked_domains = [ "a.example" ]\n'],
  ['credentials in a public URL', { hosts: { app: 'https://u:hunter2@chat.example' } }, '[hosts]\napp = "https://***@chat.example"\n'],
  ['credentials without a scheme', { rabbit: { host: 'u:hunter2 x@rabbit' } }, '[rabbit]\nhost = "***"\n'],
  [
    'the keys of the admin API, which are refused',
    { api: { security: { admin_keys: ['hunter2'] } } },
    '[api.security]\nadmin_keys = "***"\n',
  ],
];
for (const [title, config, toml] of SHOWN) {
  test(`shown, of ${title}: what the definition calls public`, () => assert.is(renderWhole(config, '***'), toml));
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
