import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { REVOLT, settingAt, type Setting } from '../../generators/configuration/revolt/definition.ts';
import { leaves, OPTIONAL_TYPES, plain, typeOf, UNREAD, UPSTREAM, upstreamType } from '../support/upstream.ts';

/** The types of TOML that a setting takes, in the words of `typeOf`. */
function typeOfSetting({ type, items }: Setting): string {
  if (type === 'array') return `list of ${typeOfSetting(items!)}`;
  return { number: 'float', object: 'table' }[type as string] ?? type;
}

/** Every leaf of the definition; an entry of free name is `*`. */
function settings(setting: Setting = REVOLT, path: readonly string[] = []): [string, Setting][] {
  if (setting.type !== 'object') return [[path.join('.'), setting]];
  return [
    ...Object.entries(setting.properties ?? {}).flatMap(([key, child]) => settings(child, [...path, key])),
    ...(setting.additionalProperties ? settings(setting.additionalProperties, [...path, '*']) : []),
  ];
}

for (const [path, value] of leaves(UPSTREAM)) {
  if (UNREAD.includes(path)) {
    test(`${path} is unknown, because upstream does not read it`, () => {
      assert.is(settingAt(path.split('.')), undefined);
    });
    continue;
  }

  test(`${path} is defined as upstream has it`, () => {
    const setting = settingAt(path.split('.'));
    assert.ok(setting, 'not in the definition');
    if (typeOf(value) === 'list of nothing') assert.is(setting.type, 'array');
    else assert.is(typeOfSetting(setting), typeOf(value));
    if (setting.upstream !== undefined) assert.equal(setting.upstream, plain(value));
  });
}

test('the defaults that we do not repeat are the key pair and the file key', () => {
  const silent = [...leaves(UPSTREAM).keys()].filter(
    (path) => !UNREAD.includes(path) && settingAt(path.split('.'))?.upstream === undefined,
  );
  assert.equal(silent, ['files.encryption_key', 'pushd.vapid.private_key', 'pushd.vapid.public_key']);
});

for (const [pattern, type] of Object.entries(OPTIONAL_TYPES)) {
  test(`${pattern}, which has no default upstream, is a ${type}`, () => {
    const setting = settingAt(pattern.replaceAll('*', 'example').split('.'));
    assert.ok(setting, 'not in the definition');
    assert.is(typeOfSetting(setting), type);
  });
}

test('nothing is defined that upstream does not read', () => {
  assert.equal(
    settings()
      .map(([path]) => path)
      .filter((path) => upstreamType(path) === undefined),
    [],
  );
});

test('every setting says what it is', () => {
  assert.equal(
    settings()
      .filter(([, { description }]) => !description)
      .map(([path]) => path),
    [],
  );
});

test('the secrets are these and no others', () => {
  assert.equal(
    settings()
      .filter(([, { secret }]) => secret)
      .map(([path]) => path)
      .sort(),
    [
      'api.livekit.nodes.*.secret',
      'api.security.admin_keys',
      'api.security.captcha.hcaptcha_key',
      'api.security.shield.key',
      'api.security.tenor_key',
      'api.smtp.password',
      'database.mongodb',
      'database.redis',
      'database.redis_pubsub',
      'files.encryption_key',
      'files.s3.access_key_id',
      'files.s3.secret_access_key',
      'pushd.apn.pkcs8',
      'pushd.fcm.private_key',
      'pushd.vapid.private_key',
      'rabbit.password',
      'sentry.api',
      'sentry.crond',
      'sentry.events',
      'sentry.files',
      'sentry.gifbox',
      'sentry.proxy',
      'sentry.pushd',
      'sentry.voice_ingress',
    ],
  );
});

test('what the servers parse and do not read is marked', () => {
  const found = (setting: Setting = REVOLT, path = ''): string[] => {
    if (setting.unused) return [path];
    const { properties = {}, additionalProperties: each } = setting;
    const children = Object.entries(each ? { ...properties, '*': each } : properties);
    return children.flatMap(([key, child]) => found(child, path === '' ? key : `${path}.${key}`));
  };
  // Looked for in the sources of v0.15.1: outside of crates/core/config no line names them.
  assert.equal(found().sort(), [
    'api.smtp.expiry.expire_account_deletion',
    'features.limits.*',
    'features.limits.default.file_upload_size_limit.*',
    'features.limits.new_user.file_upload_size_limit.*',
    'features.mass_mentions_send_notifications',
    'files.limit.max_mega_pixels',
    'files.limit.max_pixel_side',
    'files.limit.min_resolution',
    'files.preview.*',
  ]);
});

test.run();
