/** `stoat-gen import`, as a process, on installations whose keys are made for each run. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseTomlText } from 'smol-toml';
import { parse } from 'yaml';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import { scalar } from '../../generators/environment/render.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { generateVapidKeys } from '../../generators/configuration/secrets/vapid.ts';
import { Draft } from '../../generators/migrate/draft.ts';
import { parseEnvFile } from '../../generators/migrate/env-file.ts';
import { renderEnvironment } from '../../generators/migrate/render.ts';
import { tomlLines } from '../../generators/migrate/toml-file.ts';
import { verify } from '../../generators/migrate/verify.ts';
import { parseStrict } from '../../generators/environment/strict-yaml.ts';
import { stoatGen } from '../support/cli.ts';
import { inProject, stoatValues, type Ended } from '../support/stoat-values.ts';
import { at, BASE_LAYERS, ROOT, SECRETS } from '../support/values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');
const FAULT = join(ROOT, 'test/support/fault.mjs');
const FIXTURES = join(ROOT, 'test/fixtures/import');
const TIMEOUT_MS = 30_000;

/** Values of one installation; whatever the fixtures ask for and is not here is made up. */
type Keys = Record<string, string>;

function newKeys(): Keys {
  const { privateKey, publicKey } = generateVapidKeys();
  return {
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_PUBLIC_KEY: publicKey,
    FILE_KEY: randomBytes(32).toString('base64'),
    OTHER_FILE_KEY: randomBytes(32).toString('base64'),
    SEED: randomBytes(32).toString('hex'),
    LIVEKIT_KEY: `12e${randomBytes(4).readUInt32BE().toString().padStart(9, '0').slice(0, 9)}`,
    LIVEKIT_SECRET: randomBytes(24).toString('hex'),
  };
}

/** Copies a fixture, with keys filled in, modes closed. Git ignores `.env.web`, so it is kept under another name. */
function install(fixture: string, to: string, keys: Keys = newKeys()): Keys {
  cpSync(join(FIXTURES, fixture), to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8').replace(
      /@([A-Z][A-Z0-9_]*)@/g,
      (_, name: string) => (keys[name] ??= `${name.toLowerCase().replaceAll('_', '-')}.${randomBytes(12).toString('hex')}`),
    );
    writeFileSync(path, text);
    chmodSync(path, 0o600);
    if (entry.name === 'dot-env-web') renameSync(path, join(entry.parentPath, '.env.web'));
  }
  return keys;
}

interface Run {
  readonly root: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
}

/** In this process. */
function stoatImport(args: readonly string[], { root, env = {} }: Omit<Run, 'node'>): Promise<Ended> {
  return stoatGen(['import', '-C', root, ...args], { cwd: root, env: { NO_COLOR: '1', ...env } });
}

/** As a process: to be killed, or beside others. */
function importProcess(args: readonly string[], { root, env = {}, node = [] }: Run): Promise<Ended & { signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, PROGRAM, 'import', '-C', root, ...args], {
      cwd: root,
      env: { ...process.env, KUBECONFIG: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
}

/** Public by nature; everything else must never be seen. */
const PUBLIC = ['VAPID_PUBLIC_KEY'];

function assertNoSecret({ stdout, stderr }: Ended, keys: Keys): void {
  for (const [name, value] of Object.entries(keys)) {
    if (!PUBLIC.includes(name)) assert.not.ok(`${stdout}${stderr}`.includes(value), `${name} is shown`);
  }
}

async function imported(args: readonly string[], root: string, keys: Keys): Promise<Ended> {
  const ended = await stoatImport(args, { root });
  assertNoSecret(ended, keys);
  assert.is(ended.code, 0, ended.stderr);
  return ended;
}

const read = (root: string, name: string): JsonObject =>
  (parse(readFileSync(join(root, 'environments', name), 'utf8')) ?? {}) as JsonObject;

/** What a deployment would create, by the programs that helmfile calls. */
async function deployed(
  root: string,
  name: string,
): Promise<{ env: Record<string, string>; toml: JsonObject; secrets: JsonObject; computed: JsonObject }> {
  const files = await stoatValues(['files', name], { cwd: root });
  assert.is(files.code, 0, files.stderr);
  const layered = (JSON.parse(files.stdout) as string[])
    .map((file) => parse(readFileSync(join(root, file), 'utf8')) as JsonObject)
    .reduce(deepMerge);
  const ended = await stoatValues(['compute', name], { cwd: root, stdin: layered });
  assert.is(ended.code, 0, ended.stderr);
  const { computed } = JSON.parse(ended.stdout) as { computed: JsonObject };
  const secrets = at(computed, 'stoatConfig', 'secrets') as JsonObject;
  return {
    computed,
    secrets,
    env: at(secrets, 'stoat-env', 'data') as Record<string, string>,
    toml: parseTomlText(at(computed, 'stoatConfig', 'revoltToml', 'content') as string) as unknown as JsonObject,
  };
}

test('compose, new variables: credentials, keys and settings are the same in everything that is deployed', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    const { env, toml, secrets, computed } = await deployed(root, 'prod');
    assert.is(env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.is(env.REVOLT__PUSHD__VAPID__PRIVATE_KEY, keys.VAPID_PRIVATE_KEY);
    assert.is(at(toml, 'pushd', 'vapid', 'public_key'), keys.VAPID_PUBLIC_KEY);
    assert.is(at(toml, 'api', 'livekit', 'nodes', 'worldwide', 'key'), keys.LIVEKIT_KEY);
    assert.is(env.REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET, keys.LIVEKIT_SECRET);
    assert.equal(at(secrets, 'livekit-credentials', 'data', 'key'), keys.LIVEKIT_KEY);
    assert.is(env.REVOLT__RABBIT__PASSWORD, keys.RABBIT_PASSWORD);
    assert.equal(at(secrets, 'rabbitmq-credentials', 'data'), { username: 'rabbituser', password: keys.RABBIT_PASSWORD });
    assert.equal(at(secrets, 's3-credentials', 'data'), { rootUser: 'minioautumn', rootPassword: keys.S3_SECRET });
    assert.is(env.REVOLT__FILES__S3__SECRET_ACCESS_KEY, keys.S3_SECRET);
    assert.is(env.REVOLT__API__SMTP__PASSWORD, keys.SMTP_PASSWORD);
    assert.is(env.REVOLT__API__SECURITY__TENOR_KEY, keys.TENOR_KEY);
    const overrides = at(secrets, 'revolt-overrides', 'data', 'Revolt.overrides.toml') as string;
    assert.equal(at(parseTomlText(overrides), 'api', 'security', 'admin_keys'), [keys.ADMIN_KEY]);
    assert.is(env.REVOLT__API__SECURITY__CAPTCHA__HCAPTCHA_KEY, keys.HCAPTCHA_KEY);

    assert.is(at(toml, 'hosts', 'app'), 'https://chat.example.org');
    assert.is(at(toml, 'api', 'registration', 'invite_only'), true);
    assert.is(at(toml, 'api', 'smtp', 'from_address'), 'Stoat <stoat@example.org>');
    assert.is(at(toml, 'api', 'smtp', 'expiry', 'expire_password_reset'), 3600);
    assert.is(at(toml, 'api', 'workers', 'max_concurrent_connections'), 80);
    assert.is(at(toml, 'api', 'livekit', 'nodes', 'worldwide', 'lat'), 52.5);
    assert.equal(at(toml, 'features', 'limits', 'default', 'video_aspect_ratio'), [0.3, 10]);
    assert.is(at(toml, 'features', 'limits', 'global', 'group_size'), 250);
    assert.is(at(toml, 'features', 'webhooks_enabled'), true);
    assert.is((at(computed, 'operatorValues', 'stoat-client', 'env') as JsonObject).VITE_MEDIA_URL, 'https://cdn.example.org/autumn');
  }));

test('compose: the token of the voice server before LiveKit, which later servers do not know, is kept as a comment', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const path = join(root, 'old/Revolt.toml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^authifier_shield_key = .*$/m, 'voso_legacy_token = "token-of-voso"'));
    await imported(['--from', 'old', '--env', 'prod', '--yes'], root, { ...keys, VOSO: 'token-of-voso' });
    const secret = readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8');
    assert.match(secret, /api\.security\.voso_legacy_token\n# {3}today's servers ignore it\n# {3}.*token-of-voso/);
  }));

test("compose: limits of videos that are upstream's own defaults stay, where others are generated", () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const path = join(root, 'old/Revolt.toml');
    const text = readFileSync(path, 'utf8').replace(/^video_(?:resolution|aspect_ratio) = .*\n/gm, '');
    assert.match(text, '[features.limits.default]\n');
    writeFileSync(path, text.replace('[features.limits.default]\n', '[features.limits.default]\nvideo_resolution = [1280, 720]\n'));
    await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    const { toml } = await deployed(root, 'prod');
    assert.equal(at(toml, 'features', 'limits', 'default', 'video_resolution'), [1280, 720]);
    assert.equal(at(toml, 'features', 'limits', 'new_user', 'video_resolution'), [1920, 1080]);
  }));

test('compose: the files have what differs, no secret is in the open one, and modes are closed', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    await imported(['--from', 'old/', '--env', 'prod', '--yes'], root, keys);
    const open = readFileSync(join(root, 'environments/prod.yaml'), 'utf8');
    assert.match(open, /^# yaml-language-server: \$schema=\.\.\/schemas\/environment\.schema\.json\n/);
    for (const [name, value] of Object.entries(keys)) if (!PUBLIC.includes(name)) assert.not.ok(open.includes(value), name);
    assert.is(lstatSync(join(root, 'environments/prod.secret.yaml')).mode & 0o777, 0o600);
    const values = read(root, 'prod.yaml');
    assert.equal(Object.keys(values), ['domain', 'apps', 'rabbitmq', 'livekit', 'smtp', 'revolt']);
    // Upstream's defaults and what is generated anyway are left out.
    assert.is(at(values, 'revolt', 'files', 'limit'), undefined);
    assert.is(at(values, 'revolt', 'hosts'), undefined);
    assert.equal(at(values, 'livekit'), { rtcPortRangeEnd: 50100 });
    assert.equal(Object.keys(read(root, 'prod.secret.yaml')).sort(), [
      'apps',
      'files',
      'revolt',
      'secretOverrides',
      'secretSeed',
      'smtp',
      'vapid',
    ]);
    assert.equal(readdirSync(join(root, 'environments')).sort(), ['_defaults.yaml', 'prod.secret.yaml', 'prod.yaml']);
  }));

test('compose: what is unknown or in conflict is said, and lost nowhere', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const { stdout } = await imported(['--from', 'old', '--env', 'prod', '--yes', '--format', 'json'], root, keys);
    const report = JSON.parse(stdout);
    assert.is(report.kind, 'compose');
    assert.is(report.written, true);
    const conflict = report.conflicts.find(({ setting }: { setting: string }) => setting === 'files.encryption_key');
    assert.is(conflict.wins, 'old/secrets.env:7 REVOLT__FILES__ENCRYPTION_KEY');
    assert.is(conflict.loses, 'old/Revolt.toml:44 files.encryption_key');
    const kept = Object.fromEntries(
      report.notTakenOver.map(({ from, keptIn }: { from: string; keptIn: string }) => [from.split(' ').at(-1), keptIn]),
    );
    assert.equal(kept, {
      BACKUP_TOKEN: 'environments/prod.secret.yaml',
      'hosts.gifbox': 'environments/prod.yaml',
      'hosts.voso_legacy': 'environments/prod.yaml',
      'api.security.authifier_shield_key': 'environments/prod.secret.yaml',
      'features.shiny_new_thing': 'environments/prod.yaml',
      'files.encryption_key': 'environments/prod.secret.yaml',
      'room.max_participants': 'environments/prod.yaml',
    });
    const secret = readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8');
    for (const name of ['OTHER_FILE_KEY', 'SHIELD_KEY', 'ADMIN_KEY', 'BACKUP_TOKEN']) assert.ok(secret.includes(keys[name]!), name);
    assert.match(
      readFileSync(join(root, 'environments/prod.yaml'), 'utf8'),
      '# old/Revolt.toml:52 features.shiny_new_thing\n#   unknown: the servers have no such setting\n#   "on"\n',
    );
  }));

test('compose, old variables: what the servers read counts, external servers stay, URLs that no keys express are kept whole', () =>
  inProject({}, async (root) => {
    const keys = install('compose-old', join(root, 'old'));
    await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    const { env, toml, computed } = await deployed(root, 'prod');
    assert.is(env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.is(env.REVOLT__PUSHD__VAPID__PRIVATE_KEY, keys.VAPID_PRIVATE_KEY);
    assert.is(at(toml, 'pushd', 'vapid', 'public_key'), keys.VAPID_PUBLIC_KEY);
    assert.is(at(toml, 'api', 'livekit', 'nodes', 'worldwide', 'key'), keys.LIVEKIT_KEY);
    assert.is(env.REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET, keys.LIVEKIT_SECRET);
    assert.is(env.REVOLT__RABBIT__PASSWORD, 'rabbitpass');
    assert.is(env.REVOLT__FILES__S3__ACCESS_KEY_ID, keys.S3_ACCESS);
    assert.is(env.REVOLT__FILES__S3__SECRET_ACCESS_KEY, keys.S3_SECRET);
    assert.is(env.REVOLT__DATABASE__MONGODB, `mongodb://admin:${keys.MONGO_PASSWORD}@db.example.org:27018/revolt?authSource=revolt`);
    assert.is(env.REVOLT__DATABASE__REDIS, `rediss://:${keys.REDIS_PASSWORD}@redis.example.org:6380/0`);
    assert.equal(
      { ...(at(toml, 'files', 's3') as JsonObject) },
      {
        endpoint: 'https://s3.eu-central-003.backblazeb2.com',
        path_style_buckets: true,
        region: 'eu-central-003',
        default_bucket: 'old-uploads',
      },
    );
    assert.is(at(toml, 'features', 'webhooks_enabled'), false);
    assert.is(at(computed, 'releases', 'mongodb', 'installed'), false);
    assert.is(at(computed, 'releases', 'minio', 'installed'), false);
    assert.equal(read(root, 'prod.yaml').s3, { bucket: 'old-uploads', provider: 'b2', region: 'eu-central-003' });
  }));

test('compose, old variables: an old variable that differs from Revolt.toml is no longer what the servers use', () =>
  inProject({}, async (root) => {
    const keys = install('compose-old', join(root, 'old'));
    const path = join(root, 'old/secrets.env');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^FILES_ENCRYPTION_KEY=.*$/m, `FILES_ENCRYPTION_KEY='${keys.OTHER_FILE_KEY}'`));
    const { stdout } = await imported(['--from', 'old', '--env', 'prod', '--yes', '--format', 'json'], root, keys);
    assert.match(JSON.stringify(JSON.parse(stdout).conflicts), 'FILES_ENCRYPTION_KEY');
    assert.is((await deployed(root, 'prod')).env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.ok(readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8').includes(keys.OTHER_FILE_KEY!));
  }));

test('compose: a variable in a compose file wins over secrets.env, as it does for the service', () =>
  inProject({}, async (root) => {
    const keys = install('compose-old', join(root, 'old'));
    writeFileSync(
      join(root, 'old/compose.override.yml'),
      'services:\n  caddy:\n    ports: !override ["8880:80"]\n  api:\n    environment:\n      REVOLT__API__REGISTRATION__INVITE_ONLY: "true"\n  events:\n    environment:\n      - REVOLT__FEATURES__LIMITS__GLOBAL__GROUP_SIZE=70\n',
    );
    await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    assert.equal(read(root, 'prod.yaml').revolt, {
      api: { registration: { invite_only: true } },
      features: { limits: { global: { group_size: 70 } } },
    });
  }));

test('compose, as the official script leaves it: the environment is as short as that', () =>
  inProject({}, async (root) => {
    const keys = newKeys();
    mkdirSync(join(root, 'old'));
    const host = (path: string, scheme = 'https'): string => `"${scheme}://a.example.org${path}"`;
    writeFileSync(
      join(root, 'old/Revolt.toml'),
      `[hosts]\napp = ${host('')}\napi = ${host('/api')}\nevents = ${host('/ws', 'wss')}\nautumn = ${host('/autumn')}\njanuary = ${host('/january')}\n`,
    );
    writeFileSync(
      join(root, 'old/secrets.env'),
      `REVOLT__FILES__ENCRYPTION_KEY='${keys.FILE_KEY}'\nREVOLT__PUSHD__VAPID__PRIVATE_KEY='${keys.VAPID_PRIVATE_KEY}='\nREVOLT__PUSHD__VAPID__PUBLIC_KEY='${keys.VAPID_PUBLIC_KEY}='\n`,
      { mode: 0o640 },
    );
    const { stderr, stdout } = await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    assert.match(stderr, 'warning: old/secrets.env holds secrets and others may read it');
    assert.match(stdout, 'without its padding');
    assert.equal(read(root, 'prod.yaml'), {
      domain: 'a.example.org',
      apps: { api: { webhooks: false } },
      rabbitmq: { username: 'rabbituser' },
      livekit: { enabled: false },
    });
    assert.is((await deployed(root, 'prod')).env.REVOLT__PUSHD__VAPID__PRIVATE_KEY, keys.VAPID_PRIVATE_KEY);
    assert.match(stdout, 'mongodump');
    assert.match(stdout, 'mongorestore');
    // On a volume with data the image lets nobody in who has no login, and the official set-up has no users: its volume cannot go on.
    assert.not.match(stdout, 'createUser');
    assert.match(stdout, 'rabbitmqctl add_user');
    assert.match(stdout, 'mc mirror uploads new/revolt-uploads');
  }));

interface Elsewhere {
  readonly name: string;
  readonly toml: string;
  readonly open: JsonObject;
  readonly env?: Readonly<Record<string, string>>;
}

const S3 = 'access_key_id = "abc"\nsecret_access_key = "abcdefgh"\n';
const ELSEWHERE: readonly Elsewhere[] = [
  {
    name: 'MongoDB with a user in the set-up itself',
    toml: '[database]\nmongodb = "mongodb://app:s%40fe@database/"\n',
    open: { mongodb: { username: 'app' } },
    env: {
      REVOLT__DATABASE__MONGODB:
        'mongodb://app:s%40fe@mongodb.stoat-mongodb.svc.cluster.local:27017/revolt?authSource=revolt&replicaSet=rs0',
    },
  },
  {
    name: 'MongoDB by a URL that no keys express',
    toml: '[database]\nmongodb = "mongodb+srv://u:p@c.example.net/?w=1"\n',
    open: { mongodb: { enabled: false } },
    env: { REVOLT__DATABASE__MONGODB: 'mongodb+srv://u:p@c.example.net/?w=1' },
  },
  {
    name: 'Redis with a password',
    toml: '[database]\nredis = "redis://:pw@r.example.net:6380"\n',
    open: { redis: { enabled: false, host: 'r.example.net', port: 6380 } },
    env: { REVOLT__DATABASE__REDIS: 'redis://:pw@r.example.net:6380/' },
  },
  {
    name: 'RabbitMQ',
    toml: '[rabbit]\nhost = "mq.example.net"\nport = 5673\nusername = "u"\npassword = "p"\n',
    open: { rabbitmq: { username: 'u', enabled: false, host: 'mq.example.net', port: 5673 } },
    env: { REVOLT__RABBIT__PASSWORD: 'p' },
  },
  {
    name: 'Amazon S3',
    toml: `[files.s3]\nendpoint = "https://s3.eu-west-1.amazonaws.com"\nregion = "eu-west-1"\n${S3}`,
    open: { s3: { provider: 'aws', region: 'eu-west-1' } },
    env: { REVOLT__FILES__S3__ACCESS_KEY_ID: 'abc' },
  },
  {
    name: 'Cloudflare R2',
    toml: `[files.s3]\nendpoint = "https://a.r2.cloudflarestorage.com"\nregion = "auto"\npath_style_buckets = true\n${S3}`,
    open: { s3: { provider: 'r2', endpoint: 'https://a.r2.cloudflarestorage.com' } },
  },
  {
    name: 'any other S3, buckets in the host name',
    toml: `[files.s3]\nendpoint = "https://s3.example.net"\nregion = "x"\n${S3}`,
    open: {
      s3: { provider: 'other', endpoint: 'https://s3.example.net', region: 'x' },
      revolt: { files: { s3: { path_style_buckets: false } } },
    },
  },
  {
    name: 'LiveKit',
    toml: '[api.livekit.nodes.worldwide]\nurl = "https://lk.example.net"\nlat = 0.0\nlon = 0.0\nkey = "k"\nsecret = "s"\n',
    open: { livekit: { enabled: false, url: 'https://lk.example.net' } },
    env: { REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET: 's' },
  },
];
for (const { name, toml, open, env = {} } of ELSEWHERE) {
  test(`compose, infrastructure as it is: ${name}`, () =>
    inProject({}, async (root) => {
      const keys = newKeys();
      mkdirSync(join(root, 'old'));
      writeFileSync(join(root, 'old/Revolt.toml'), `[hosts]\napp = "https://a.example.org"\n[features]\nwebhooks_enabled = true\n${toml}`, {
        mode: 0o600,
      });
      writeFileSync(
        join(root, 'old/secrets.env'),
        `REVOLT__FILES__ENCRYPTION_KEY='${keys.FILE_KEY}'\nREVOLT__PUSHD__VAPID__PRIVATE_KEY='${keys.VAPID_PRIVATE_KEY}'\nREVOLT__PUSHD__VAPID__PUBLIC_KEY='${keys.VAPID_PUBLIC_KEY}'\n`,
        { mode: 0o600 },
      );
      await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
      assert.equal(read(root, 'prod.yaml'), {
        domain: 'a.example.org',
        rabbitmq: { username: 'rabbituser' },
        livekit: { enabled: false },
        ...open,
      });
      const { env: made } = await deployed(root, 'prod');
      assert.equal(Object.fromEntries(Object.keys(env).map((variable) => [variable, made[variable]])), env);
    }));
}

const derived = (seed: string, identifier: string, length = 50): string =>
  createHash('sha256').update(`${seed}:${identifier}`).digest('hex').slice(0, length);

test('the original: a volume that goes on is a replica set by itself, and the step shows it and keeps the password off the command line', () =>
  inProject({}, async (root) => {
    const keys = install('helmfile', join(root, 'old'));
    const { stdout } = await imported(['--from', 'old', '--env', 'prod', '--from-env', 'remote', '--yes'], root, keys);
    const step = stdout.slice(stdout.indexOf('MongoDB, instead'));
    const command = /kubectl -n stoat-mongodb exec -i deployment\/mongodb[\s\S]*?"'$/m.exec(step)![0].replaceAll(/^ {3}/gm, '');
    assert.match(command, 'rs.status().members');
    writeFileSync(join(root, 'kubectl'), '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done; shift; exec "$@"\n', { mode: 0o755 });
    writeFileSync(join(root, 'mongosh'), '#!/bin/sh\nprintf "%s|" "$ROOT_PASSWORD" "$USER_PASSWORD" "$@"\n', { mode: 0o755 });
    const env = {
      ...process.env,
      PATH: `${root}:${process.env.PATH}`,
      MONGODB_ROOT_PASSWORD: 'root-of-the-pod',
      MONGODB_EXTRA_PASSWORDS: 'user-of-the-pod',
    };
    const ran = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
    assert.equal([ran.status, ran.stderr], [0, '']);
    const [rootPassword, userPassword, ...args] = ran.stdout.split('|');
    assert.equal([rootPassword, userPassword], ['root-of-the-pod', 'user-of-the-pod']);
    const script = args.join('|');
    assert.not.match(script, /-of-the-pod/);
    assert.match(script, 'auth("root", process.env.ROOT_PASSWORD)');
    assert.match(script, 'createUser({user: "stoatchat", pwd: process.env.USER_PASSWORD');
  }));

test('the original: the seed stays, and everything derived from it', () =>
  inProject({}, async (root) => {
    const keys = install('helmfile', join(root, 'old'));
    await imported(['--from', 'old', '--env', 'prod', '--from-env', 'remote', '--yes'], root, keys);
    const { env, toml, secrets } = await deployed(root, 'prod');
    const seed = keys.SEED!;
    assert.is(env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.is(env.REVOLT__PUSHD__VAPID__PRIVATE_KEY, keys.VAPID_PRIVATE_KEY);
    assert.is(at(toml, 'pushd', 'vapid', 'public_key'), keys.VAPID_PUBLIC_KEY);
    assert.equal(at(secrets, 'mongodb-credentials', 'data'), {
      'mongodb-root-password': derived(seed, 'mongo-root'),
      'mongodb-passwords': derived(seed, 'mongo-user'),
      username: 'stoatchat',
      password: derived(seed, 'mongo-user'),
      'mongodb-replica-set-key': derived(seed, 'mongo-replica-set-key'),
    });
    assert.equal(at(secrets, 'rabbitmq-credentials', 'data'), { username: 'stoatchat', password: keys.RABBIT_PASSWORD });
    assert.equal(at(secrets, 's3-credentials', 'data'), { rootUser: derived(seed, 's3-access'), rootPassword: derived(seed, 's3-secret') });
    assert.is(at(secrets, 'redis-credentials', 'data', 'redis-password'), derived(seed, 'redis'));
    assert.is(at(secrets, 'livekit-credentials', 'data', 'key'), derived(seed, 'livekit-key', 12));
    assert.is(at(secrets, 'livekit-credentials', 'data', 'secret'), derived(seed, 'livekit-secret'));
    assert.equal(Object.keys(read(root, 'prod.yaml')), ['domain', 'adminEmail', 'apps', 'mongodb', 'rabbitmq', 'livekit', 'tls', 'smtp']);
    assert.equal(at(read(root, 'prod.yaml'), 'smtp'), {
      host: 'mail.example.org',
      port: 587,
      username: 'stoat',
      fromAddress: 'stoat@example.org',
      useStarttls: true,
    });
    assert.is(read(root, 'prod.secret.yaml').secretSeed, seed);
    const open = readFileSync(join(root, 'environments/prod.yaml'), 'utf8');
    assert.match(open, 'telemetry.endpoint');
    for (const [name, value] of Object.entries(keys)) if (!PUBLIC.includes(name)) assert.not.ok(open.includes(value), name);
    assert.ok(readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8').includes(keys.UNKNOWN_PASSWORD!));
  }));

test('the original: a seed that is too short for this project gives way to what it gave', () =>
  inProject({}, async (root) => {
    const keys = { ...newKeys(), SEED: 'short-old-seed' };
    install('helmfile', join(root, 'old'), keys);
    await imported(['--from', 'old/environments', '--env', 'remote', '--yes'], root, keys);
    const { env, secrets } = await deployed(root, 'remote');
    assert.is(at(secrets, 'redis-credentials', 'data', 'redis-password'), derived(keys.SEED, 'redis'));
    assert.is(env.REVOLT__FILES__S3__SECRET_ACCESS_KEY, derived(keys.SEED, 's3-secret'));
    assert.is(env.REVOLT__RABBIT__PASSWORD, (keys as Keys).RABBIT_PASSWORD);
    assert.is.not(read(root, 'remote.secret.yaml').secretSeed, keys.SEED);
  }));

test('the original: keys without their table around them, and conflicts between files', () =>
  inProject({}, async (root) => {
    const keys = install('helmfile', join(root, 'old'));
    const folder = join(root, 'old/environments');
    writeFileSync(join(folder, 'vapid.secret.yaml'), `privateKey: "${keys.VAPID_PRIVATE_KEY}"\npublicKey: "${keys.VAPID_PUBLIC_KEY}"\n`);
    writeFileSync(join(folder, 'files.secret.yaml'), `encryptionKey: "${keys.FILE_KEY}"\n`);
    writeFileSync(join(folder, 'remote.secret-overrides.yaml'), `rabbit-user: ${keys.RABBIT_PASSWORD}\n`);
    writeFileSync(join(folder, 'remote.secret.yaml'), 'smtp: {username: somebody-else}\n', { mode: 0o600 });
    const { stdout } = await imported(['--from', 'old', '--env', 'remote', '--yes', '--format', 'json'], root, keys);
    assert.equal(
      JSON.parse(stdout).conflicts.map(({ setting }: { setting: string }) => setting),
      ['smtp.username'],
    );
    assert.is((await deployed(root, 'remote')).env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.is(at(read(root, 'remote.yaml'), 'smtp', 'username'), 'somebody-else');
    assert.match(readFileSync(join(root, 'environments/remote.yaml'), 'utf8'), /smtp\.username\n#   .*counts\n#   stoat\n/);
  }));

test('the original: secret references stay references, and what they stand for is compared', () =>
  inProject({}, async (root) => {
    const keys = install('helmfile', join(root, 'old'));
    edit('environments/remote.yaml', /^secretSeed: .*$/m, `secretSeed: ref+test://${keys.SEED}`)(join(root, 'old'));
    // Stands in for vals: what stands behind ref+test:// is the secret.
    mkdirSync(join(root, 'bin'));
    writeFileSync(
      join(root, 'bin/vals'),
      `#!${process.execPath}\nprocess.stdin.setEncoding('utf8');let t='';process.stdin.on('data',(d)=>t+=d).on('end',()=>process.stdout.write(t.replaceAll('ref+test://','')));\n`,
      { mode: 0o755 },
    );
    const ended = await stoatImport(['--from', 'old', '--env', 'remote', '--yes'], { root, env: { PATH: join(root, 'bin') } });
    assert.is(ended.code, 0, ended.stderr);
    assertNoSecret(ended, keys);
    assert.is(read(root, 'remote.secret.yaml').secretSeed, `ref+test://${keys.SEED}`);
    assert.equal(Object.keys(read(root, 'remote.secret.yaml').secretOverrides as JsonObject), ['rabbit-user']);
  }));

test('a variable that stands twice: the last line counts, the other is kept', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    edit(
      'secrets.env',
      /^REVOLT__FILES__ENCRYPTION_KEY=/m,
      `REVOLT__FILES__ENCRYPTION_KEY='${(keys.FIRST_KEY = randomBytes(32).toString('base64'))}'\nREVOLT__FILES__ENCRYPTION_KEY=`,
    )(join(root, 'old'));
    const { stdout } = await imported(['--from', 'old', '--env', 'prod', '--yes'], root, keys);
    assert.match(stdout, 'the last line of a file counts');
    assert.is((await deployed(root, 'prod')).env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
    assert.ok(readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8').includes(keys.FIRST_KEY!));
  }));

test('--dry-run shows everything but secrets, and writes nothing', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const { stdout } = await imported(['--from', 'old', '--env', 'prod', '--dry-run'], root, keys);
    assert.match(stdout, 'domain: chat.example.org');
    assert.match(stdout, 'encryptionKey: ***');
    assert.match(stdout, 'Nothing was written');
    assert.equal(readdirSync(join(root, 'environments')), ['_defaults.yaml']);
  }));

test('an environment that exists is not touched, a link in its place is not followed', () =>
  inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const args = ['--from', 'old', '--env', 'prod', '--yes'];
    await imported(args, root, keys);
    const before = ['prod.yaml', 'prod.secret.yaml'].map((name) => readFileSync(join(root, 'environments', name), 'utf8'));
    const again = await stoatImport(args, { root });
    assert.is(again.code, 1);
    assert.is(
      again.stderr,
      'error: environments/prod.yaml: exists already and is not replaced; choose another --env, or move it away\nerror: environments/prod.secret.yaml: exists already and is not replaced; choose another --env, or move it away\n',
    );
    assert.is(again.stdout, '');
    assert.equal(
      ['prod.yaml', 'prod.secret.yaml'].map((name) => readFileSync(join(root, 'environments', name), 'utf8')),
      before,
    );
    for (const name of ['linked.yaml', 'linked.secret.yaml']) {
      symlinkSync('../elsewhere', join(root, 'environments', name));
      assert.is((await stoatImport(['--from', 'old', '--env', 'linked', '--yes'], { root })).code, 1);
      assert.is(readlinkSync(join(root, 'environments', name)), '../elsewhere');
      assert.not.ok(existsSync(join(root, 'elsewhere')));
      rmSync(join(root, 'environments', name));
    }
  }));

test('a secret file of somebody else is not taken for the rest of a stopped run', () =>
  inProject({ 'environments/prod.secret.yaml': 'secretSeed: somebody-else-0123456789abcdefghijkl\n' }, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const ended = await stoatImport(['--from', 'old', '--env', 'prod', '--yes'], { root });
    assert.is(ended.code, 1);
    assert.is(
      ended.stderr
        .split('\n')
        .filter((line) => line.startsWith('error:'))
        .join(),
      'error: environments/prod.secret.yaml: exists already and is not replaced; choose another --env, or move it away',
    );
    assertNoSecret(ended, keys);
    assert.not.ok(existsSync(join(root, 'environments/prod.yaml')));
  }));

test('of two at the same moment one wins and the other says so', () =>
  inProject({}, async (root) => {
    install('compose-new', join(root, 'old'));
    const args = ['--from', 'old', '--env', 'prod', '--yes'];
    const ended = await Promise.all([0, 1, 2].map(() => importProcess(args, { root })));
    assert.equal(ended.map(({ code }) => code).sort(), [0, 1, 1]);
    for (const { code, stderr } of ended) if (code === 1) assert.match(stderr, 'exists already and is not replaced');
    await deployed(root, 'prod');
    assert.equal(readdirSync(join(root, 'environments')).sort(), ['_defaults.yaml', 'prod.secret.yaml', 'prod.yaml']);
  }));

/** Runs an import that is killed at an operation, and looks at what it leaves. False when it ran to its end before that. */
async function killedAt(operation: number, when: string): Promise<boolean> {
  let killed = false;
  await inProject({}, async (root) => {
    const keys = install('compose-new', join(root, 'old'));
    const args = ['--from', 'old', '--env', 'prod', '--yes'];
    const ended = await importProcess(args, { root, node: ['--import', FAULT], env: { STOAT_TEST_FAULT: `${operation}:${when}` } });
    assertNoSecret(ended, keys);
    killed = ended.signal === 'SIGKILL';
    if (!killed) return assert.is(ended.code, 0, ended.stderr);
    const folder = join(root, 'environments');
    for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      const holds = Object.entries(keys).some(([key, value]) => !PUBLIC.includes(key) && text.includes(value));
      if (holds || name.includes('secret'))
        assert.is(lstatSync(join(parentPath, name)).mode & 0o077, 0, `${name} at operation ${operation}`);
    }
    if (existsSync(join(folder, 'prod.secret.yaml'))) {
      assert.is(at(read(root, 'prod.secret.yaml'), 'files', 'encryptionKey'), keys.FILE_KEY);
      // The last thing in the file.
      assert.match(
        readFileSync(join(folder, 'prod.secret.yaml'), 'utf8'),
        new RegExp(`${keys.OTHER_FILE_KEY!.replace(/[+/=]/g, '.')}"?\\n$`),
      );
    }
    // What makes it an environment comes last; until then the same command goes on where it stopped.
    if (!existsSync(join(folder, 'prod.yaml'))) await imported(args, root, keys);
    assert.is((await deployed(root, 'prod')).env.REVOLT__FILES__ENCRYPTION_KEY, keys.FILE_KEY);
  });
  return killed;
}

const AT_ONCE = 6;
for (const when of ['before', 'half', 'after']) {
  test(`killed ${when} any operation: no file is half or open to others, and the same command completes it`, async () => {
    let operations = 0;
    for (let last = false; !last; ) {
      const round = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => killedAt(operations + index + 1, when)));
      operations += round.filter(Boolean).length;
      last = round.includes(false);
    }
    // A folder made; two files, each opened, made private, written, synced, linked, and its temporary name removed; the folder renamed,
    // which is what counts; the files linked to their own names; the folder renamed again and removed.
    assert.is(operations, 1 + 2 * 6 + 1 + 2 + 2);
  });
}

interface Failure {
  readonly name: string;
  readonly fixture: string;
  readonly change: (folder: string, keys: Keys) => void;
  readonly args?: readonly string[];
  readonly code?: number;
  /** Lines that begin with `error:`. */
  readonly stderr: string | RegExp;
}

const edit =
  (file: string, from: RegExp, to: string) =>
  (folder: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    assert.ok(from.test(text));
    writeFileSync(path, text.replace(from, to));
  };

const FAILURES: readonly Failure[] = [
  {
    name: 'broken TOML',
    fixture: 'compose-new',
    change: edit('Revolt.toml', /^password = .*$/m, 'password = "never-show-this'),
    stderr: /^error: old\/Revolt\.toml:20: is not valid TOML, near column \d+$/,
  },
  {
    name: 'a quote that is not closed',
    fixture: 'compose-new',
    change: edit('secrets.env', /^(REVOLT__FILES__ENCRYPTION_KEY='.*)'$/m, '$1'),
    stderr: /^error: old\/secrets\.env:7: REVOLT__FILES__ENCRYPTION_KEY: something stands behind the closing quote/,
  },
  {
    name: 'no assignment',
    fixture: 'compose-new',
    change: edit('secrets.env', /^BACKUP_TOKEN=/m, ''),
    stderr: 'error: old/secrets.env:17: is no assignment of the form NAME=value',
  },
  {
    name: 'a variable to fill in',
    fixture: 'compose-new',
    change: edit('secrets.env', /^REVOLT__RABBIT__PASSWORD=.*$/m, 'REVOLT__RABBIT__PASSWORD=${RABBIT}'),
    stderr:
      'error: old/secrets.env:15: REVOLT__RABBIT__PASSWORD: holds a $ that docker may replace by a variable; put the text that the servers see in single quotes',
  },
  {
    name: 'broken livekit.yml',
    fixture: 'compose-new',
    change: edit('livekit.yml', /^ {2}tcp_port: 7881$/m, '  tcp_port: [7881'),
    stderr: /^error: old\/livekit\.yml:\d+: is not valid YAML$/,
  },
  {
    name: 'no file key',
    fixture: 'compose-old',
    change: edit('Revolt.toml', /^encryption_key = .*$/m, 'encryption_key = ""'),
    stderr: 'error: old/Revolt.toml:16: files.encryption_key: is empty, so the servers see no file encryption key; mend that first',
  },
  {
    name: 'no keys at all',
    fixture: 'compose-new',
    change: (folder) => {
      rmSync(join(folder, 'secrets.env'));
      edit('Revolt.toml', /^encryption_key.*$/m, '')(folder);
    },
    stderr:
      /^error: old\/Revolt\.toml: files\.encryption_key: is neither there nor in secrets\.env: without the file encryption key of the old installation nothing is taken over\..*\nerror: old\/Revolt\.toml: pushd\.vapid\.private_key: .*\nerror: old\/Revolt\.toml: pushd\.vapid\.public_key: [^\n]*$/,
  },
  {
    name: 'a file key of another length',
    fixture: 'compose-new',
    change: edit('secrets.env', /^REVOLT__FILES__ENCRYPTION_KEY=.*$/m, "REVOLT__FILES__ENCRYPTION_KEY='c2hvcnQ='"),
    stderr:
      'error: old/secrets.env:7: REVOLT__FILES__ENCRYPTION_KEY (here files.encryptionKey): must be the base64 of 32 bytes, found 5 bytes',
  },
  {
    name: 'a pair that does not belong together',
    fixture: 'compose-new',
    change: edit('secrets.env', /^REVOLT__PUSHD__VAPID__PUBLIC_KEY=.*$/m, 'REVOLT__PUSHD__VAPID__PUBLIC_KEY=other'),
    stderr: 'error: old/secrets.env:5: REVOLT__PUSHD__VAPID__PUBLIC_KEY (here vapid.publicKey): does not belong to the private key',
  },
  {
    name: 'a wrong type',
    fixture: 'compose-new',
    change: edit('Revolt.toml', /^group_size = 250$/m, 'group_size = "many"'),
    stderr:
      /^error: old\/Revolt\.toml:55: features\.limits\.global\.group_size \(here revolt\.features\.limits\.global\.group_size\): must be an integer/,
  },
  {
    name: 'a variable of the shell in a compose file',
    fixture: 'compose-new',
    change: (folder) =>
      writeFileSync(join(folder, 'compose.yml'), 'services:\n  api:\n    environment:\n      REVOLT__FILES__ENCRYPTION_KEY: ${KEY}\n'),
    stderr:
      'error: old/compose.yml:4: REVOLT__FILES__ENCRYPTION_KEY: takes its value from the shell or another file; write the value that the servers see into secrets.env',
  },
  {
    name: 'no host name',
    fixture: 'compose-new',
    change: (folder) => {
      edit('Revolt.toml', /^app = .*$/m, '')(folder);
      rmSync(join(folder, '.env.web'));
    },
    stderr:
      'error: old/Revolt.toml: hosts.app: is not there, and .env.web names no host either: the host name of the installation is not known',
  },
  {
    name: 'no installation',
    fixture: 'compose-new',
    change: (folder) => {
      for (const name of ['Revolt.toml', 'secrets.env']) rmSync(join(folder, name));
    },
    stderr:
      'error: old holds no installation: neither Revolt.toml nor secrets.env (the official compose set-up), nor environments/NAME.yaml (the original deployment)',
  },
  {
    name: 'both kinds',
    fixture: 'compose-new',
    change: (folder) => cpSync(join(FIXTURES, 'helmfile'), folder, { recursive: true }),
    stderr: 'error: old looks like both kinds of installation; say which with --kind compose or --kind helmfile',
  },
  {
    name: 'no folder',
    fixture: 'compose-new',
    change: (folder) => rmSync(folder, { recursive: true }),
    stderr: 'error: old: is no folder; --from names the folder of the old installation',
  },
  {
    name: 'nobody to ask',
    fixture: 'compose-new',
    change: () => undefined,
    args: ['--from', 'old', '--env', 'prod'],
    stderr:
      'error: nobody can be asked "Write environments/prod.yaml and environments/prod.secret.yaml?" here: this is no terminal; add --yes to agree beforehand, or --dry-run to look only',
  },
  {
    name: 'no name',
    fixture: 'compose-new',
    change: () => undefined,
    args: ['--from', 'old', '--env', 'x.secret', '--yes'],
    stderr: 'error: "x.secret" is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit',
  },
  {
    name: 'several environments',
    fixture: 'helmfile',
    change: () => undefined,
    stderr: 'error: which environment of old/environments to take over is not clear: name it with --from-env\nThere are: local, remote.',
  },
  {
    name: 'a misspelt environment',
    fixture: 'helmfile',
    change: () => undefined,
    args: ['--from', 'old', '--env', 'prod', '--from-env', 'remot', '--yes'],
    stderr: 'error: no environment remot in old/environments; did you mean remote?\nThere are: local, remote.',
  },
  {
    name: 'broken YAML',
    fixture: 'helmfile',
    change: edit('environments/vapid.secret.yaml', /^vapid:$/m, 'vapid: ['),
    args: ['--from', 'old', '--env', 'remote', '--yes'],
    stderr: /^error: old\/environments\/vapid\.secret\.yaml:\d: is not valid YAML/,
  },
  {
    name: 'no file key in the original',
    fixture: 'helmfile',
    change: (folder) => rmSync(join(folder, 'environments/files.secret.yaml')),
    args: ['--from', 'old', '--env', 'remote', '--yes'],
    stderr:
      'error: old/environments/files.secret.yaml: files.encryptionKey: is not there, nor in the other files of the environment: without it nothing is taken over',
  },
  {
    name: 'an unresolved reference',
    fixture: 'helmfile',
    change: edit('environments/remote.yaml', /^secretSeed: .*$/m, 'secretSeed: ref+echo://a-seed-that-is-long-enough-0123456789'),
    args: ['--from', 'old', '--env', 'remote', '--yes'],
    stderr: /^error: .*(?:vals)/,
  },
];

for (const { name, fixture, change, args = ['--from', 'old', '--env', 'prod', '--yes'], code = 1, stderr } of FAILURES) {
  test(`refused: ${name}`, () =>
    inProject({}, async (root) => {
      const keys = install(fixture, join(root, 'old'));
      change(join(root, 'old'), keys);
      const ended = await stoatImport(args, { root, env: { PATH: '/nowhere' } });
      const errors = ended.stderr.slice(ended.stderr.indexOf('error:')).trimEnd();
      if (typeof stderr === 'string') assert.is(errors, stderr);
      else assert.match(errors, stderr);
      assert.is(ended.code, code);
      assert.not.match(`${ended.stdout}${ended.stderr}`, 'never-show-this');
      assertNoSecret(ended, keys);
      assert.equal(readdirSync(join(root, 'environments')), ['_defaults.yaml']);
    }));
}

test('wrong usage ends with 2, --help shows two examples', () =>
  inProject({}, async (root) => {
    for (const args of [
      [],
      ['--from', 'old'],
      ['--env', 'prod'],
      ['--from', 'old', '--env', 'prod', '--kind', 'other'],
      ['--from', 'old', '--env', 'prod', '--bogus'],
    ]) {
      assert.is((await stoatImport(args, { root })).code, 2, args.join(' '));
    }
    const help = await stoatImport(['--help'], { root });
    assert.is(help.code, 0);
    assert.is(help.stdout.match(/^ +stoat-gen import --from /gm)?.length, 2);
  }));

test('a result that would use another key or password than the old installation is refused', async () => {
  const base = BASE_LAYERS.map((file) => parse(readFileSync(join(ROOT, file), 'utf8')) as JsonObject).reduce(deepMerge);
  const from = { file: 'Revolt.toml', line: 7, name: 'files.encryption_key' };
  const check = async (change: (draft: Draft) => void): Promise<string> => {
    const draft = new Draft();
    Object.assign(draft.values, structuredClone(SECRETS));
    change(draft);
    try {
      await verify('prod', renderEnvironment('prod', 'old', draft), draft, base, async (values) => values);
      return 'accepted';
    } catch (error) {
      assert.instance(error, UserError);
      return (error as Error).message;
    }
  };
  const refusal = (what: string): string => `Revolt.toml:7: ${what}: would not be the same after the take-over; nothing was written`;
  assert.is(await check(() => undefined), 'accepted');
  assert.is(
    await check(({ expected }) =>
      expected.revolt.push({ path: ['files', 'encryption_key'], value: randomBytes(32).toString('base64'), from }),
    ),
    refusal('files.encryption_key'),
  );
  assert.is(
    await check(({ expected }) => expected.revolt.push({ path: ['api', 'registration', 'invite_only'], value: true, from })),
    refusal('api.registration.invite_only'),
  );
  assert.is(
    await check(({ expected }) => expected.values.push({ path: ['mongodb', 'username'], value: 'somebody', from })),
    refusal('mongodb.username'),
  );
  assert.match(await check(({ expected }) => void expected.credentials.set('redis', 'another')), 'redis: would not be the same');
});

test('env files are read as docker compose reads them; what its versions disagree about is refused', () => {
  const value = (text: string): string => {
    try {
      return JSON.stringify(parseEnvFile(text, 'f').map(({ name, value: read, line }) => [name, read, line]));
    } catch (error) {
      assert.instance(error, UserError);
      return (error as Error).message.replace(/;.*/s, '');
    }
  };
  assert.is(value("A='it is $literal # \\ and so on'"), '[["A","it is $literal # \\\\ and so on",1]]');
  assert.is(value('A="x\\ny \\"z\\" \\$5 \\\\"\n'), '[["A","x\\ny \\"z\\" $5 \\\\",1]]');
  assert.is(value("\n# note\n\nexport A = b \nB='two\nlines'\nC=c"), '[["A","b",4],["B","two\\nlines",5],["C","c",7]]');
  assert.is(value('A=abc= # why\nB=\n'), '[["A","abc=",1],["B","",2]]');
  assert.is(value('A=x#y'), 'f:1: A: holds a # outside of quotes, which some read as the start of a comment');
  assert.is(value('A=$x'), 'f:1: A: holds a $ that docker may replace by a variable');
  assert.is(value('A="${x}"'), 'f:1: A: holds a $ that docker may replace by a variable');
  assert.is(value("A='x\\'y'"), "f:1: A: holds \\', which programs read differently");
  assert.is(value("A=x'y'"), 'f:1: A: holds a quote or a backslash inside of unquoted text, which programs read differently');
  assert.is(value("A='x' y"), 'f:1: A: something stands behind the closing quote');
  assert.is(value('\nA="x'), 'f:2: A: has no closing quote');
  assert.is(value('A'), "f:1: names A without a value: docker takes it from the shell's environment");
  assert.is(value('1A=x'), 'f:1: is no assignment of the form NAME=value');
});

test('lines of TOML keys are found below tables, with dots and inline', () => {
  const text = '[a]\nb = 1\nc.d = 2\n\n[a.e]\n"f" = { g = 3 }\n';
  assert.equal([['a', 'b'], ['a', 'c', 'd'], ['a', 'e', 'f', 'g'], ['x']].map(tomlLines(text)), [2, 3, 6, undefined]);
});

test('every text is written so that YAML gives it back', () => {
  const texts = [
    '',
    'yes',
    'NO',
    'null',
    '~',
    '12e45',
    '0123',
    '1_000',
    'a: b',
    'a #b',
    '- x',
    '*x',
    '&x',
    '!x',
    'ä\u2028ö',
    'a\tb',
    "it's",
    '"',
    '{',
    'http://a.b/c',
    'x:',
    ' x',
    'x ',
    '2024-01-01',
    'a\nb',
  ];
  for (const text of texts) assert.equal(parseStrict(Buffer.from(`a: ${scalar(text)}\n`)).value, { a: text }, JSON.stringify(text));
});

test.run();
