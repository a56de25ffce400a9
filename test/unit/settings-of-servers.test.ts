/** What the real servers make of settings, as the sources of v0.15.1 have it: what breaks them is refused, what changes nothing is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { SERVICES as ROWS } from '../../generators/components/services/table.ts';
import { deepMerge, isObject, type JsonObject } from '../../generators/lib/json.ts';
import type { Finding } from '../../generators/configuration/rules.ts';
import { projectOf } from '../support/compose.ts';
import { exampleValues, readChartTable } from '../support/facts.ts';
import { at, computationOf, ROOT } from '../support/values.ts';

const said = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ keys, message }) => [keys.join('.'), message]));
const problemsOf = async (over: JsonObject) => said((await computationOf(over)).problems);
const warningsOf = async (over: JsonObject) => said((await computationOf(over)).warnings);
/** As plain objects, which deep equality wants. */
const plainToml = (text: string): Record<string, any> => JSON.parse(JSON.stringify(parseToml(text))) as Record<string, any>;
const tomlOf = async (over: JsonObject) => plainToml((await computationOf(over)).revolt.toml);

test('an environment that says nothing has neither problems nor warnings', async () => {
  assert.equal([await problemsOf({}), await warningsOf({})], [{}, {}]);
});

// --- videos

for (const users of ['new_user', 'default']) {
  test(`with voice, ${users} may share what the official set-up lets`, async () => {
    for (const over of [{}, { livekit: { enabled: false, url: 'wss://voice.example' } }]) {
      const { features } = await tomlOf(over);
      assert.equal(features.limits[users], { video_resolution: [1920, 1080], video_aspect_ratio: [0.3, 10] });
    }
  });

  test(`what the operator says of ${users}'s videos wins, and the rest stays`, async () => {
    const { features } = await tomlOf({ revolt: { features: { limits: { [users]: { video_resolution: [640, 480] } } } } });
    assert.equal(features.limits[users], { video_resolution: [640, 480], video_aspect_ratio: [0.3, 10] });
  });
}

test('the aspect ratio is written as floats: an integer crashes the servers', async () => {
  assert.match((await computationOf()).revolt.toml, /^video_aspect_ratio = \[ 0\.3, 10\.0 \]$/m);
});

test('without voice nothing is said of videos', async () => {
  assert.is(at(await tomlOf({ livekit: { enabled: false } }), 'features', 'limits'), undefined);
});

// --- e-mail

const MAIL = { host: 'mail.example', username: 'chat', password: 'p' };
const CLEAR = /^is false, so the servers would send the password in clear, with STARTTLS or without/;

for (const over of [{ useTls: false }, { useTls: false, useStarttls: true }, { useTls: false, useStarttls: true, port: 587 }]) {
  test(`a password with ${JSON.stringify(over)} is refused: it would be sent in clear`, async () => {
    const problems = await problemsOf({ smtp: { ...MAIL, ...over } });
    assert.equal(Object.keys(problems), ['smtp.useTls']);
    assert.match(problems['smtp.useTls']!, CLEAR);
    assert.not.match(problems['smtp.useTls']!, /\bp\b/);
  });
}

test('the same below revolt:, wherever the rest of it stands', async () => {
  const problems = await problemsOf({ smtp: MAIL, revolt: { api: { smtp: { use_tls: false } } } });
  assert.equal(Object.keys(problems), ['revolt.api.smtp.use_tls']);
  const whole = { host: 'mail.example', username: 'u', password: 'p', use_tls: false };
  assert.equal(Object.keys(await problemsOf({ revolt: { api: { smtp: whole } } })), ['revolt.api.smtp.use_tls']);
});

/** Settings that send no password in clear, and what is said of them. */
const MAILS: readonly (readonly [smtp: JsonObject, warned: Readonly<Record<string, RegExp>>])[] = [
  [MAIL, {}],
  [{ ...MAIL, useStarttls: true }, {}],
  [{ ...MAIL, useStarttls: true, useTls: true, port: 587 }, {}],
  [{ ...MAIL, useTls: true, port: 465 }, {}],
  [{ ...MAIL, useStarttls: true, port: 2525 }, {}],
  [{ ...MAIL, useStarttls: true, port: 465 }, { 'smtp.port': /STARTTLS needs another, mostly 587/ }],
  [{ ...MAIL, port: 587 }, { 'smtp.port': /begins in clear; set useStarttls to true, or leave the port out/ }],
  [{ ...MAIL, port: 25, useTls: true }, { 'smtp.port': /begins in clear/ }],
  [{ ...MAIL, username: '' }, { 'smtp.username': /the servers log in all the same/ }],
  [{ host: 'relay.example', username: 'chat', useTls: false, port: 25 }, { 'smtp.useTls': /leaves unencrypted/ }],
  [
    { host: 'relay.example', username: 'chat', useTls: false },
    { 'smtp.useTls': /unencrypted/, 'smtp.port': /take 465/ },
  ],
  [{ replyTo: 'a@b.example' }, { 'smtp.host': /is empty: the other smtp settings have no effect/ }],
  [{ port: 587 }, { 'smtp.host': /have no effect/ }],
];
for (const [smtp, warned] of MAILS) {
  test(`e-mail with ${JSON.stringify({ ...smtp, password: undefined })}: ${Object.keys(warned).join(', ') || 'nothing'} is warned of`, async () => {
    assert.equal(await problemsOf({ smtp }), {});
    const found = await warningsOf({ smtp });
    assert.equal(Object.keys(found).sort(), Object.keys(warned).sort());
    for (const [key, message] of Object.entries(warned)) assert.match(found[key]!, message);
  });
}

// --- LiveKit

const NODE = { url: 'http://x', lat: 0, lon: 0, key: 'k', secret: 's' };
const withNode = (node: JsonObject, hosts: JsonObject): JsonObject => ({
  revolt: { api: { livekit: { nodes: { eu: node } } }, hosts: { livekit: hosts } },
});

test('a LiveKit node without a public URL is refused, with and without voice of our own: the API panics', async () => {
  for (const enabled of [true, false]) {
    const problems = await problemsOf({ livekit: { enabled }, ...withNode(NODE, {}) });
    assert.match(problems['revolt.api.livekit.nodes.eu']!, /^lacks its public URL, hosts\.livekit\.eu/);
  }
  assert.equal(await problemsOf(withNode(NODE, { eu: 'wss://eu.example' })), {});
});

test('a private node needs none: the API does not list it', async () => {
  assert.equal(await problemsOf(withNode({ ...NODE, private: true }, {})), {});
});

test('a public URL of no node is named', async () => {
  const over = { revolt: { hosts: { livekit: { us: 'wss://us.example' } } } };
  assert.equal(await warningsOf(over), { 'revolt.hosts.livekit.us': 'has no effect: no api.livekit.nodes.us' });
});

// --- uploads

const limits = (over: JsonObject): JsonObject => ({ revolt: { features: { limits: over } } });
const attachments = (bytes: number): JsonObject => ({ file_upload_size_limit: { attachments: bytes } });
const BODY = 'revolt.features.limits.global.body_limit_size';

test('an upload that the largest body cuts off is named', async () => {
  const key = 'revolt.features.limits.default.file_upload_size_limit.attachments';
  assert.match((await warningsOf(limits({ default: attachments(20_000_001) })))[key]!, /caps every upload, is 20000000/);
  // The body is more than the file.
  assert.ok(key in (await warningsOf(limits({ default: attachments(30_000_000), global: { body_limit_size: 30_000_000 } }))));
  assert.equal(await warningsOf(limits({ default: attachments(30_000_000), global: { body_limit_size: 30_000_001 } })), {});
});

test('a body that is smaller than what users may upload by default is named', async () => {
  const found = await warningsOf(limits({ global: { body_limit_size: 5_000_000 } }));
  assert.equal(Object.keys(found), [BODY]);
  assert.match(found[BODY]!, /set it above/);
});

test("upstream's own pair, written down, is nothing to warn of", async () => {
  assert.equal(await warningsOf(limits({ default: attachments(20_000_000), global: { body_limit_size: 20_000_000 } })), {});
});

test('a kind of upload cannot be taken away, which would make the file server panic: null leaves the default', async () => {
  const { revolt } = await computationOf(limits({ default: { file_upload_size_limit: { attachments: null, avatars: 1 } } }));
  assert.equal(at(plainToml(revolt.toml), 'features', 'limits', 'default', 'file_upload_size_limit'), { avatars: 1 });
});

// --- what changes nothing

const ROLE = {
  outgoing_friend_requests: 1,
  bots: 1,
  message_length: 1,
  message_attachments: 1,
  servers: 1,
  voice_quality: 1,
  video: true,
  video_resolution: [1, 1],
  video_aspect_ratio: [1, 1],
  file_upload_size_limit: {},
};
const UNREAD: readonly (readonly [path: string, revolt: JsonObject])[] = [
  ['features.limits.gold', { features: { limits: { gold: ROLE } } }],
  ['features.mass_mentions_send_notifications', { features: { mass_mentions_send_notifications: false } }],
  [
    'features.limits.default.file_upload_size_limit.stickers',
    { features: { limits: { default: { file_upload_size_limit: { stickers: 5 } } } } },
  ],
  ['files.preview.stickers', { files: { preview: { stickers: [1, 1] } } }],
  ['files.limit.max_mega_pixels', { files: { limit: { max_mega_pixels: 80 } } }],
  ['files.limit.max_pixel_side', { files: { limit: { max_pixel_side: 80 } } }],
  ['files.limit.min_resolution', { files: { limit: { min_resolution: [2, 2] } } }],
  ['api.smtp.expiry.expire_account_deletion', { api: { smtp: { expiry: { expire_account_deletion: 60 } } } }],
];
for (const [path, revolt] of UNREAD) {
  test(`revolt.${path} is taken, and named as what the servers do not read`, async () => {
    assert.equal(await problemsOf({ revolt }), {});
    assert.equal(await warningsOf({ revolt }), { [`revolt.${path}`]: 'has no effect: the servers do not read it' });
  });
}

test('what they do read beside it is not named', async () => {
  const revolt = { files: { limit: { min_file_size: 2 }, preview: { avatars: [64, 64] } }, features: { limits: { default: { bots: 2 } } } };
  assert.equal(await warningsOf({ revolt }), {});
});

/** Settings of what is switched off. */
const OFF: readonly (readonly [path: string, values: JsonObject, title: string])[] = [
  ['livekit.replicas', { livekit: { enabled: false, replicas: 2 } }, 'LiveKit is not installed'],
  [
    'mongodb.persistence',
    { mongodb: { enabled: false, host: 'db.example', username: 'u', persistence: { size: '9Gi' } } },
    'MongoDB is not installed',
  ],
  ['ingress.values', { ingress: { enabled: false, className: 'edge', values: { controller: {} } } }, 'HAProxy is not installed'],
  ['apps.gifbox.tenorKey', { apps: { gifbox: { tenorKey: 'key' } } }, 'stoat-gifbox does not run'],
  ['apps.crond.resources', { apps: { crond: { enabled: false, resources: { limits: { memory: '1Gi' } } } } }, 'stoat-crond does not run'],
  [
    'apps.voiceIngress.replicas',
    { livekit: { enabled: false }, apps: { voiceIngress: { replicas: 2 } } },
    'stoat-voice-ingress does not run',
  ],
];
for (const [path, values, title] of OFF) {
  test(`${path} is named where ${title}`, async () => {
    const { [path]: found, ...others } = await warningsOf(values);
    assert.is(found, `has no effect: ${title}`);
    // An override that is missing for a server elsewhere is another matter.
    assert.equal(
      Object.keys(others).filter((key) => !key.startsWith('secretOverrides.')),
      [],
    );
  });
}

test('a setting of what is switched off is not named where it says what the default says', async () => {
  const { persistence } = (parse(readFileSync(join(ROOT, 'environments/_defaults.yaml'), 'utf8')) as { minio: JsonObject }).minio;
  const over = {
    s3: { provider: 'aws', region: 'eu-west-1' },
    minio: { persistence: persistence! },
    secretOverrides: { 's3-access': 'a', 's3-secret': 'b' },
  };
  assert.equal(await warningsOf(over), {});
});

// --- keys of moderators

const KEYS = ['first-key', '"\\second-key'];
const ADMIN = { revolt: { api: { security: { admin_keys: KEYS } } } };

test('admin_keys reach the file server alone, and roll it alone', async () => {
  const [before, after] = [(await computationOf()).computed, (await computationOf(ADMIN)).computed];
  const config = (services: object, app: string): any => at(services, app, 'config');
  for (const [app, { readsConfig }] of Object.entries(ROWS)) {
    if (!readsConfig) continue;
    const reads = app === 'fileServer';
    assert.is(config(after.services, app).overridesSecret, reads ? 'revolt-overrides' : undefined, app);
    assert.is(config(after.services, app).checksum !== config(before.services, app).checksum, reads, app);
    assert.is(config(before.services, app).overridesSecret, undefined);
  }
  const other = (await computationOf({ revolt: { api: { security: { admin_keys: ['other'] } } } })).computed;
  assert.is.not(config(other.services, 'fileServer').checksum, config(after.services, 'fileServer').checksum);
});

test('admin_keys make no Secret where the file server does not run', async () => {
  const { computed } = await computationOf(deepMerge(ADMIN, { apps: { fileServer: { enabled: false } } }));
  assert.is(at(computed.stoatConfig, 'secrets', 'revolt-overrides'), undefined);
});

test('admin_keys in a Compose project: a file of the file server, made from a secret, for its user alone', async () => {
  const { compose, texts, files } = await projectOf({ secrets: ADMIN });
  const server = compose.services['file-server'];
  const mount = { source: 'revolt-overrides', target: '/Revolt.overrides.toml', uid: '65532', gid: '65532', mode: 0o400 };
  assert.equal(server.secrets, [mount]);
  // Compose puts no such file into a container whose root is read-only.
  assert.is(server.read_only, false);
  assert.equal([server.cap_drop, server.security_opt], [['ALL'], ['no-new-privileges:true']]);
  assert.equal(compose.secrets['revolt-overrides'], { environment: 'STOAT_REVOLT_OVERRIDES' });
  assert.match(texts['.env']!, /^STOAT_REVOLT_OVERRIDES=/m);
  const readers = Object.entries<any>(compose.services).filter(([, { secrets = [] }]) =>
    secrets.some(({ source }: any) => source === mount.source),
  );
  assert.equal(
    readers.map(([name]) => name),
    ['file-server'],
  );
  for (const { name, text, mode } of files) if (mode !== 0o600) assert.not.match(text, /first-key|second-key/, name);
  const label = (project: any, service: string): string => project.services[service].labels['stoat-gen.checksum'];
  const plain = (await projectOf({})).compose;
  assert.is.not(label(compose, 'file-server'), label(plain, 'file-server'));
  assert.is(label(compose, 'api'), label(plain, 'api'));
  assert.is(plain.services['file-server'].read_only, true);
});

// --- dependencies

test('what each server connects to is no wider than its sources', () => {
  const uses = Object.fromEntries(Object.entries(ROWS).map(([app, row]) => [app, [...row.uses].sort()]));
  assert.equal(uses, {
    api: ['livekit', 'mongodb', 'rabbitmq', 'redis'],
    events: ['mongodb', 'redis'],
    fileServer: ['minio', 'mongodb'],
    proxy: [],
    gifbox: ['mongodb'],
    crond: ['minio', 'mongodb', 'rabbitmq', 'redis'],
    pushd: ['mongodb', 'rabbitmq', 'redis'],
    voiceIngress: ['livekit', 'mongodb', 'rabbitmq', 'redis'],
    client: [],
  });
});

test('a Compose service shares no network with what it does not use, and does not wait for it', async () => {
  const { compose } = await projectOf({ values: { apps: { gifbox: { enabled: true, tenorKey: 'k' } } } });
  for (const [service, others] of Object.entries({
    events: ['rabbitmq', 'minio'],
    'file-server': ['redis', 'rabbitmq'],
    gifbox: ['redis', 'rabbitmq'],
  })) {
    const { networks, depends_on: waits } = compose.services[service];
    for (const other of others) assert.not.ok(networks.includes(other) || other in waits, `${service}: ${other}`);
    assert.ok(networks.includes('mongodb') && 'mongodb' in waits);
  }
});

// --- versions

test('backend and client are the pair of the official set-up', () => {
  const pins = parse(readFileSync(join(ROOT, 'versions/stoat-versions.yaml'), 'utf8')) as Record<string, any>;
  assert.equal([pins.stoatImageTag, pins.clientImage.version, pins.clientImage.tag], ['v0.15.1', '0.14.1', '0c31cf0']);
});

/** Environments in the documents: the text between the marks and the end of the block. */
function environmentsIn(file: string): JsonObject[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/<!-- check: environment -->\n```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml!) as JsonObject);
}

/** Release → its chart, where it is not one of ours. */
const CHARTS: Readonly<Record<string, string>> = {
  certManager: 'cert-manager',
  ingress: 'kubernetes-ingress',
  reflector: 'reflector',
  mongodb: 'mongodb',
  redis: 'redis',
  minio: 'minio',
  livekit: 'livekit-server',
};

test('every value that the documents give a third-party chart is a key of the pinned chart', () => {
  const unknown = (ours: JsonObject, own: JsonObject, path: string): string[] =>
    Object.entries(ours).flatMap(([key, value]) => {
      if (!Object.hasOwn(own, key)) return [`${path}.${key}`];
      const theirs = own[key];
      return isObject(value) && isObject(theirs) && Object.keys(theirs).length > 0 ? unknown(value, theirs, `${path}.${key}`) : [];
    });
  let compared = 0;
  for (const file of ['docs/advanced-deployment.md', 'docs/known-limitations.md', 'README.md']) {
    for (const environment of environmentsIn(file)) {
      for (const [key, chart] of Object.entries(CHARTS)) {
        const values = at(environment, key, 'values');
        if (!isObject(values)) continue;
        compared += 1;
        assert.equal(unknown(values, exampleValues(readChartTable(chart)), key), [], file);
      }
    }
  }
  // A mirror's snippet names all of them.
  assert.ok(compared >= Object.keys(CHARTS).length, String(compared));
});

test.run();
