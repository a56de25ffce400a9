import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json, JsonObject } from '../../generators/lib/json.ts';
import { environmentName } from '../../generators/configuration/revolt/render.ts';
import { REVOLT, settingAt, type Setting } from '../../generators/configuration/revolt/definition.ts';
import { stoatValues } from '../support/stoat-values.ts';
import { isTable, leaves, parseToml, typeOf, UPSTREAM, upstreamType, type Toml } from '../support/upstream.ts';
import { at, computationOf, layered, shuffled } from '../support/values.ts';

const FULL_ROLE = {
  outgoing_friend_requests: 1,
  bots: 1,
  message_length: 4000,
  message_attachments: 10,
  servers: 200,
  voice_quality: 32000,
  video: true,
  video_resolution: [1920, 1080],
  video_aspect_ratio: [1, 2],
  file_upload_size_limit: { attachments: 1, avatars: 2, backgrounds: 3, icons: 4, banners: 5, emojis: 6, stickers: 7 },
};

/** Environments between which every branch of the generator is taken. */
const ENVIRONMENTS: Readonly<Record<string, JsonObject>> = {
  'as it comes': {},
  'with e-mail and GIFs': {
    smtp: { host: 'mail.example', port: 587, username: 'u', password: 'p', replyTo: 'a@b.example', useTls: true, useStarttls: true },
    apps: { gifbox: { enabled: true, tenorKey: 'tenor' } },
  },
  'without voice and webhooks': { livekit: { enabled: false }, apps: { api: { webhooks: false } } },
  'with everything elsewhere': {
    mongodb: { enabled: false, host: 'db.example' },
    redis: { enabled: false, host: '2001:db8::1' },
    rabbitmq: { enabled: false, host: 'mq.example', port: 5673 },
    livekit: { enabled: false, url: 'wss://voice.example' },
    s3: { provider: 'aws', region: 'eu-west-1', bucket: 'uploads' },
  },
  'with whole numbers where upstream has floats': {
    revolt: {
      files: { webp_quality: 90, preview: { stickers: [64, 64] } },
      features: { limits: { default: { video_aspect_ratio: [1, 2] }, gold: FULL_ROLE } },
      api: {
        users: { early_adopter_cutoff: 1600000000 },
        livekit: {
          nodes: { worldwide: { lat: 50, lon: 8 }, eu_1: { url: 'http://x', lat: 1, lon: -2, key: 'k', secret: 's', private: true } },
        },
      },
      hosts: { livekit: { eu_1: 'wss://eu.example' } },
    },
  },
};

/** What the servers end up with: upstream's defaults, our file, our variables (`config` splits their names at `__`). */
function merged(toml: string, env: Readonly<Record<string, string>>): Record<string, Toml> {
  const over = (base: Record<string, Toml>, other: Record<string, Toml>): Record<string, Toml> => {
    const result = { ...base };
    for (const [key, value] of Object.entries(other)) {
      const below = result[key];
      result[key] = isTable(below) && isTable(value) ? over(below, value) : value;
    }
    return result;
  };
  return Object.entries(env).reduce(
    (all, [name, value]) => {
      const keys = name.toLowerCase().split('__').slice(1);
      return over(all, keys.reduceRight<Toml>((below, key) => ({ [key]: below }), value) as Record<string, Toml>);
    },
    over(UPSTREAM, parseToml(toml)),
  );
}

for (const [name, over] of Object.entries(ENVIRONMENTS)) {
  test(`${name}: every key has upstream's type`, async () => {
    const { problems, revolt } = await computationOf(over);
    assert.equal(problems, []);
    for (const [path, value] of leaves(merged(revolt.toml, revolt.env))) {
      if (['hosts.voso_legacy', 'hosts.voso_legacy_ws', 'api.security.authifier_shield_key'].includes(path)) continue;
      const expected = upstreamType(path);
      if (expected === 'list of nothing') assert.match(typeOf(value), /^list of (?:nothing|string)$/, path);
      else assert.is(typeOf(value), expected, path);
    }
  });
}

test('a float that is a whole number keeps its point', async () => {
  const { revolt } = await computationOf(ENVIRONMENTS['with whole numbers where upstream has floats']);
  assert.match(revolt.toml, /^webp_quality = 90\.0$/m);
  assert.match(revolt.toml, /^lat = 50\.0$/m);
  assert.match(revolt.toml, /^video_aspect_ratio = \[ 1\.0, 2\.0 \]$/m);
});

/** Every secret setting, a name for each free one, with a value that is found again. */
function secretSettings(setting: Setting = REVOLT, path: readonly string[] = []): (readonly string[])[] {
  if (setting.secret) return [path];
  return [
    ...Object.entries(setting.properties ?? {}).flatMap(([key, child]) => secretSettings(child, [...path, key])),
    ...(setting.additionalProperties ? secretSettings(setting.additionalProperties, [...path, 'worldwide']) : []),
  ];
}

const nested = (path: readonly string[], value: Json): JsonObject =>
  path.reduceRight<Json>((below, key) => ({ [key]: below }), value) as JsonObject;

test('there are secrets to look for', () => assert.ok(secretSettings().length >= 20));

const isList = (path: readonly string[]): boolean => settingAt(path)?.type === 'array';
const LISTS = secretSettings().filter(isList);

test('the lists of secrets are these', () => assert.equal(LISTS, [['api', 'security', 'admin_keys']]));

for (const path of LISTS) {
  test(`revolt.${path.join('.')}, a list, leaves in revolt-overrides and nowhere else`, async () => {
    const hidden = ['hidden-one', 'hidden-"two"\\'];
    const { computed, revolt } = await computationOf({ revolt: nested(path, hidden) });
    assert.equal(at(parseToml(revolt.overrides), ...path), hidden);
    assert.not(revolt.toml.includes('hidden') || JSON.stringify(revolt.env).includes('hidden'));
    // The whole of what helmfile gets: each stands there once, in the Secret's data.
    assert.is(JSON.stringify(computed).split('hidden-').length - 1, hidden.length);
    assert.equal(at(computed.stoatConfig, 'secrets', 'revolt-overrides'), {
      data: { 'Revolt.overrides.toml': revolt.overrides },
      namespaces: ['stoat'],
    });
  });

  test(`an empty revolt.${path.join('.')} is as if it were not there`, async () => {
    const { computed, revolt } = await computationOf({ revolt: nested(path, []) });
    assert.is(revolt.overrides, '');
    assert.is(at(computed.stoatConfig, 'secrets', 'revolt-overrides'), undefined);
  });
}

for (const path of secretSettings().filter((found) => !isList(found))) {
  test(`revolt.${path.join('.')} leaves in stoat-env and not in the ConfigMap`, async () => {
    const hidden = `hidden-${path.join('-')}`;
    const { computed, revolt } = await computationOf({ revolt: nested(path, hidden) });
    assert.is(revolt.env[environmentName(path)], hidden);
    assert.not(revolt.toml.includes(hidden));
    assert.is(at(parseToml(revolt.toml), ...path), undefined);
    // The whole of what helmfile gets: it stands there once, in the Secret's data.
    assert.is(JSON.stringify(computed).split(hidden).length - 1, 1);
    assert.is(at(computed.stoatConfig, 'secrets', 'stoat-env', 'data', environmentName(path)), hidden);
  });
}

test('no secret path stands in the TOML of any environment', async () => {
  for (const over of Object.values(ENVIRONMENTS)) {
    const { revolt } = await computationOf(over);
    const open = [...leaves(parseToml(revolt.toml)).keys()].filter((path) => settingAt(path.split('.'))?.secret);
    assert.equal(open, []);
  }
});

test('smtp.password leaves in stoat-env and not in the ConfigMap', async () => {
  const { revolt } = await computationOf({ smtp: { host: 'mail.example', password: 'hidden-smtp' } });
  assert.is(revolt.env.REVOLT__API__SMTP__PASSWORD, 'hidden-smtp');
  assert.not(revolt.toml.includes('hidden-smtp'));
});

const OVERRIDDEN: readonly (readonly [path: string, value: Json])[] = [
  ['hosts.app', 'https://other.example'],
  ['rabbit.port', 5999],
  ['rabbit.default_exchange', 'other'],
  ['features.webhooks_enabled', false],
  ['files.s3.path_style_buckets', false],
  ['files.s3.default_bucket', 'other-bucket'],
  ['pushd.vapid.public_key', 'other-key'],
  ['api.livekit.nodes.worldwide.url', 'http://other'],
];

for (const [path, value] of OVERRIDDEN) {
  test(`revolt.${path} wins over what is generated`, async () => {
    const { revolt } = await computationOf({ revolt: nested(path.split('.'), value) });
    const found = at(parseToml(revolt.toml), ...path.split('.'));
    assert.is(typeof found === 'bigint' ? Number(found) : found, value);
  });
}

for (const path of ['database.mongodb', 'rabbit.password', 'files.s3.secret_access_key', 'api.livekit.nodes.worldwide.secret']) {
  test(`revolt.${path} wins over the derived secret`, async () => {
    const { revolt } = await computationOf({ revolt: nested(path.split('.'), 'theirs') });
    assert.is(revolt.env[environmentName(path.split('.'))], 'theirs');
  });
}

test('text goes through TOML unchanged', async () => {
  // Line breaks are refused: the servers make a header of it.
  const awkward = 'a"b\\c\'\'\'d"""e\ttab ümläut 日本語 🦦';
  const { revolt } = await computationOf({ smtp: { host: 'mail.example', username: awkward } });
  assert.is(at(parseToml(revolt.toml), 'api', 'smtp', 'username'), awkward);
});

test('nodes, roles and previews may have any name that survives as part of a variable', async () => {
  const { problems, revolt } = await computationOf({
    revolt: {
      api: { livekit: { nodes: { constructor: { url: 'http://x', lat: 0, lon: 0, key: 'k', secret: 'node-secret' } } } },
      hosts: { livekit: { constructor: 'wss://x' } },
      features: { limits: { role_1: FULL_ROLE } },
      files: { preview: { stickers: [1, 2] } },
    },
  });
  assert.equal(problems, []);
  assert.is(revolt.env.REVOLT__API__LIVEKIT__NODES__CONSTRUCTOR__SECRET, 'node-secret');
  assert.is(at(parseToml(revolt.toml), 'api', 'livekit', 'nodes', 'constructor', 'key'), 'k');
  assert.is(at(parseToml(revolt.toml), 'features', 'limits', 'role_1', 'file_upload_size_limit', 'stickers'), 7n);
  assert.equal(at(parseToml(revolt.toml), 'files', 'preview', 'stickers'), [1n, 2n]);
});

for (const name of ['Gold', 'a-b', 'a__b', '_a', 'a_', 'a.b', '']) {
  test(`the role ${JSON.stringify(name)} is refused: its variables would name something else`, async () => {
    const { code, stderr } = await stoatValues([], { stdin: layered({ revolt: { features: { limits: { [name]: FULL_ROLE } } } }) });
    assert.is(code, 1);
    assert.match(stderr, 'must be a name of lower-case letters, digits and single underscores');
  });
}

test('a role that lacks keys is refused, with the keys', async () => {
  const { problems } = await computationOf({ revolt: { features: { limits: { gold: { bots: 3 } } } } });
  assert.equal(
    problems.map(({ keys }) => keys.join('.')),
    ['revolt.features.limits.gold'],
  );
  assert.match(problems[0]!.message, 'lacks outgoing_friend_requests, message_length');
});

test('a class of users that upstream knows may be given in part', async () => {
  const { problems } = await computationOf({
    revolt: { features: { limits: { new_user: { bots: 0 }, default: { bots: 3 }, global: { group_size: 5 } } } },
  });
  assert.equal(problems, []);
});

test('a node that lacks keys is refused; private may be left out', async () => {
  const { problems } = await computationOf({ revolt: { api: { livekit: { nodes: { eu: { url: 'http://x' } } } } } });
  assert.is(problems[0]!.message, 'lacks lat, lon, key, secret; the servers do not start without');
});

test('keys stand in the order of the definition, names of your own after it in alphabetical order', async () => {
  const { revolt } = await computationOf({
    revolt: { files: { preview: { zebra: [1, 1], apple: [1, 1], icons: [1, 1], avatars: [1, 1] } }, production: true },
  });
  const preview = /\[files\.preview\]\n((?:.+\n)*)/.exec(revolt.toml)![1]!;
  assert.equal(
    [...preview.matchAll(/^(\w+) =/gm)].map(([, key]) => key),
    ['avatars', 'icons', 'apple', 'zebra'],
  );
  assert.match(revolt.toml, /^production = true\n/);
  const sections = [...revolt.toml.matchAll(/^\[(\w+)/gm)].map(([, section]) => section);
  assert.equal([...new Set(sections)], ['hosts', 'rabbit', 'api', 'pushd', 'files', 'features']);
});

test('variables are sorted by name', async () => {
  const names = Object.keys((await computationOf()).revolt.env);
  assert.equal(names, [...names].sort());
  assert.ok(names.length > 5);
});

for (const [name, over] of Object.entries(ENVIRONMENTS)) {
  test(`${name}: the order of the input's keys changes nothing`, async () => {
    const input = layered(over);
    const [first, second] = await Promise.all([stoatValues([], { stdin: input }), stoatValues([], { stdin: shuffled(input) })]);
    assert.is(first.code, 0);
    assert.is(second.stdout, first.stdout);
  });
}

for (const env of [
  { TZ: 'Pacific/Kiritimati' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { LANG: 'C', LC_ALL: 'C' },
  { TZ: 'UTC', LC_ALL: 'de_DE.UTF-8' },
]) {
  test(`${JSON.stringify(env)} changes nothing`, async () => {
    const input = layered(ENVIRONMENTS['with whole numbers where upstream has floats']);
    const [first, second] = await Promise.all([stoatValues([], { stdin: input }), stoatValues([], { stdin: input, env })]);
    assert.is(first.code, 0);
    assert.is(second.stdout, first.stdout);
  });
}

test.run();
