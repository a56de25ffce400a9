/** `stoat-gen init`: the built program at a real terminal; by flags without one, in this process where that is enough. */
import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { deepMerge, isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { hasPty, KEYS, openPty, type Pty, type PtyOptions } from '../support/pty.ts';
import { stoatGen } from '../support/cli.ts';
import { inProject, stoatValues, type Ended } from '../support/stoat-values.ts';
import { at, ROOT, SEED } from '../support/values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');
const FAULT = join(ROOT, 'test/support/fault.mjs');
const TIMEOUT_MS = 30_000;

// Modes of files are looked at.
process.umask(0o022);

/** What is typed or given by file in these tests; none of it may ever be shown. */
const TYPED = {
  mongodb: 'mongo:p@ss/word typed',
  redis: "redis 'typed' #secret",
  rabbitmq: 'Rabbit.typed-secret_1',
  accessKey: 'AKIATYPEDACCESSKEY',
  secretKey: 'typed/Secret+Access=Key',
  smtp: 'smtp-typed "secret" {{x}}',
  livekitKey: 'APItypedkey0',
  livekitSecret: 'livekit-typed-secret-0123456789abcdef',
  other: 'another-smtp-secret-of-somebody',
} as const;

const own = (root: string): string[] =>
  readdirSync(join(root, 'environments'))
    .filter((file) => file !== '_defaults.yaml')
    .sort();
const textOf = (root: string, file: string): string => readFileSync(join(root, 'environments', file), 'utf8');
const read = (root: string, file: string): JsonObject => (parse(textOf(root, file)) ?? {}) as JsonObject;
const modeOf = (path: string): number => lstatSync(path).mode & 0o777;

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(texts) : [];
}

/** Nothing that is secret is in an output: neither what was typed nor what is in the files now. */
function assertNoSecret(output: string, root: string): void {
  const generated = own(root)
    .filter((file) => file.endsWith('.secret.yaml'))
    .flatMap((file) => texts(deepMerge(read(root, file), { vapid: { publicKey: null } })));
  for (const secret of [...Object.values(TYPED), SEED, ...generated]) {
    if (secret !== '') assert.not.ok(output.includes(secret), `a secret is shown: ${secret}`);
  }
}

/** The environment as helmfile's programs take it. */
async function deployed(root: string, name: string): Promise<{ env: Record<string, string>; computed: JsonObject }> {
  const files = await stoatValues(['files', name], { cwd: root });
  assert.is(files.code, 0, files.stderr);
  const input = (JSON.parse(files.stdout) as string[])
    .map((file) => (parse(readFileSync(join(root, file), 'utf8')) ?? {}) as JsonObject)
    .reduce(deepMerge);
  const ended = await stoatValues(['compute', name], { cwd: root, stdin: input });
  assert.is(ended.code, 0, ended.stderr);
  const { computed } = JSON.parse(ended.stdout) as { computed: JsonObject };
  return { computed, env: at(computed, 'stoatConfig', 'secrets', 'stoat-env', 'data') as Record<string, string> };
}

/** Both files with their modes, nothing beside them, nothing secret in the open one, and an environment that deploys. */
async function assertMade(root: string, name: string): Promise<{ env: Record<string, string>; computed: JsonObject }> {
  assert.equal(own(root), [`${name}.secret.yaml`, `${name}.yaml`]);
  assert.is(modeOf(join(root, 'environments', `${name}.secret.yaml`)), 0o600);
  assert.is(modeOf(join(root, 'environments', `${name}.yaml`)), 0o644);
  assertNoSecret(textOf(root, `${name}.yaml`), root);
  return deployed(root, name);
}

interface Run {
  readonly root: string;
  readonly node?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly umask?: string;
}

/** Without a terminal, in this process. */
async function init(args: readonly string[], { root }: Pick<Run, 'root'>): Promise<Ended> {
  const ended = await stoatGen(['init', '-C', root, ...args], { cwd: root });
  assertNoSecret(ended.stdout + ended.stderr, root);
  return ended;
}

/** As a process, whose stdin is empty and whose stdout and stderr are pipes: to be killed, beside others, or with another umask. */
function initProcess(
  args: readonly string[],
  { root, node = [], env = {}, umask = '022' }: Run,
): Promise<Ended & { signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      '/bin/sh',
      ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, ...node, PROGRAM, 'init', '-C', root, ...args],
      {
        cwd: root,
        env: { ...process.env, KUBECONFIG: undefined, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
      },
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      try {
        assertNoSecret(output.stdout + output.stderr, root);
        resolve({ code, signal, ...output });
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

/** Writes a file that only its owner can read, and names it. */
function secretFile(root: string, name: string, text: string): string {
  writeFileSync(join(root, name), `${text}\n`, { mode: 0o600 });
  return name;
}

/** Somebody at the keyboard. Whatever happens, nothing secret has been on the screen, and the terminal is as it was. */
async function atTerminal(
  root: string,
  args: readonly string[],
  options: Partial<PtyOptions>,
  drive: (pty: Pty) => Promise<void>,
): Promise<{ code: number | null; text: string; raw: string }> {
  const pty = openPty([process.execPath, PROGRAM, 'init', '-C', root, ...args], { cwd: root, ...options });
  try {
    await drive(pty);
    const code = await pty.end();
    assertNoSecret(pty.text, root);
    assert.ok(pty.restored(), 'the terminal is not as it was');
    return { code, text: pty.text, raw: pty.raw };
  } finally {
    pty.kill();
  }
}

/** Takes what is offered, from a question on. */
async function acceptRest(pty: Pty, from: 'infrastructure' | 'files' | 'mail' | 'voice' = 'infrastructure'): Promise<void> {
  const rest = [
    'Databases and message broker:',
    'Who stores uploaded files?',
    'Send e-mail',
    'Voice and video calls:',
    'Write these files?',
  ];
  for (const question of rest.slice({ infrastructure: 0, files: 1, mail: 2, voice: 3 }[from])) await pty.choose(question);
}

const terminal = suite('at a terminal');
const flags = suite('by flags');
const faults = suite('two at once, or killed');

const ptyTest = hasPty()
  ? terminal
  : (name: string): void => {
      process.stdout.write(`skipped: ${name} (no script of util-linux 2.35+ here)\n`);
      terminal.skip(name);
    };

ptyTest('local: Enter from beginning to end', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, [], {}, async (pty) => {
      await pty.answer('Name of the environment');
      await pty.choose('Where will people reach it?');
      await pty.answer('Host name');
      await acceptRest(pty);
    });
    assert.is(code, 0, text);
    assert.match(text, 'Made environments/local.secret.yaml (mode 0600): keep a copy of it in a safe place');
    assert.match(text, './init.sh --env local');
    await assertMade(root, 'local');
    assert.equal(read(root, 'local.yaml'), { domain: 'stoat.local' });
    assert.equal(Object.keys(read(root, 'local.secret.yaml')), ['secretSeed', 'vapid', 'files']);
  }),
);

ptyTest("remote with Let's Encrypt", () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, [], {}, async (pty) => {
      await pty.answer('Name of the environment', `${KEYS.clear}prod`);
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'chat.example.org');
      await pty.choose('Who signs the certificates?');
      await pty.answer("E-mail address for Let's Encrypt", 'admin@example.org');
      await acceptRest(pty);
    });
    assert.is(code, 0, text);
    await assertMade(root, 'prod');
    assert.equal(read(root, 'prod.yaml'), { domain: 'chat.example.org', adminEmail: 'admin@example.org', tls: { issuer: 'letsencrypt' } });
  }),
);

ptyTest('wrong answers are told in the words of the schema, and asked again', () =>
  inProject({ 'environments/taken.yaml': 'domain: a.example.org\n' }, async (root) => {
    const { code, text } = await atTerminal(root, [], {}, async (pty) => {
      await pty.answer('Name of the environment', `${KEYS.clear}x.secret`);
      await pty.see('letters, digits, - and _ only, beginning with a letter or digit');
      await pty.press(KEYS.clear, 'taken', KEYS.enter);
      await pty.see('environments/taken.yaml is there already; choose another name');
      await pty.press(KEYS.clear, 'prod', KEYS.enter);
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'https://chat.example.org');
      await pty.see('must be a host name in lower case such as chat.example.org');
      await pty.press(KEYS.clear, '192.0.2.1', KEYS.enter);
      await pty.see('must be a host name, found the address "192.0.2.1"');
      await pty.press(KEYS.clear, KEYS.enter);
      await pty.see('is needed');
      await pty.press('chat.example.org', KEYS.enter);
      await pty.choose('Who signs the certificates?', 1);
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:', 1);
      await pty.answer('Host of MongoDB');
      await pty.see('is needed');
      await pty.press('mongo.example.org', KEYS.enter);
      await pty.answer('Port of MongoDB', 'http');
      await pty.see('must be an integer from 1 to 65535, found "http"');
      await pty.press(KEYS.clear, '70000', KEYS.enter);
      await pty.see('must be an integer from 1 to 65535, found 70000');
      await pty.press(KEYS.clear, '27018', KEYS.enter);
      await pty.answer('User of MongoDB');
      await pty.answer('Password of MongoDB');
      await pty.see('is needed');
      await pty.press(TYPED.mongodb, KEYS.enter);
      await pty.choose('Redis:');
      await pty.choose('RabbitMQ:');
      await acceptRest(pty, 'files');
    });
    assert.is(code, 0, text);
    assert.is(textOf(root, 'taken.yaml'), 'domain: a.example.org\n');
    assert.equal(read(root, 'prod.yaml'), {
      domain: 'chat.example.org',
      mongodb: { enabled: false, host: 'mongo.example.org', port: 27018, username: 'stoat' },
    });
    assert.match((await deployed(root, 'prod')).env.REVOLT__DATABASE__MONGODB!, 'mongo.example.org:27018');
  }),
);

ptyTest('what only shows when all answers are together leads back to the question that it is about', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod', '--mode', 'local'], {}, async (pty) => {
      await pty.answer('Host name');
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:');
      await pty.choose('Redis:');
      await pty.choose('RabbitMQ:', 1);
      await pty.answer('Host of RabbitMQ', 'rabbit.example.org');
      await pty.answer('Port of RabbitMQ');
      await pty.answer('User of RabbitMQ');
      await pty.answer('Password of RabbitMQ', TYPED.mongodb);
      await pty.see('URL unescaped');
      await pty.press(...Array<string>(TYPED.mongodb.length).fill('\u007f'), TYPED.rabbitmq, KEYS.enter);
      await acceptRest(pty, 'files');
    });
    assert.is(code, 0, text);
    assert.is((await assertMade(root, 'prod')).env.REVOLT__RABBIT__PASSWORD, TYPED.rabbitmq);
  }),
);

ptyTest('back by "<" and by "← back": answers change, those of a way not taken do not count', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod'], {}, async (pty) => {
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'first.example.org');
      await pty.choose('Who signs the certificates?');
      await pty.answer("E-mail address for Let's Encrypt", 'admin@example.org');
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:');
      await pty.choose('Redis:', 1);
      await pty.answer('Host of Redis', 'redis.example.org');
      await pty.answer('Port of Redis', '<');
      await pty.answer('Host of Redis', `${KEYS.clear}<`);
      // The way back is the last entry: one below "somewhere else", one above the first.
      await pty.choose('Redis:', 1);
      await pty.choose('MongoDB:', -1);
      await pty.choose('Databases and message broker:', -1);
      await pty.choose('Who stores uploaded files?', -1);
      await pty.choose('Databases and message broker:', -1);
      await pty.answer("E-mail address for Let's Encrypt", `${KEYS.clear}<`);
      await pty.choose('Who signs the certificates?', 1);
      await acceptRest(pty);
    });
    assert.is(code, 0, text);
    // Neither the external Redis nor the address for Let's Encrypt: both were answered on ways that were left.
    await assertMade(root, 'prod');
    assert.equal(read(root, 'prod.yaml'), { domain: 'first.example.org' });
  }),
);

ptyTest('external infrastructure: what is typed at a masked question is only in the secret file', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod'], {}, async (pty) => {
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'chat.example.org');
      await pty.choose('Who signs the certificates?', 2);
      await pty.answer('Name of the ClusterIssuer', 'corporate');
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:', 1);
      await pty.answer('Host of MongoDB', 'mongo.example.org');
      await pty.answer('Port of MongoDB', '27018');
      await pty.answer('User of MongoDB', `${KEYS.clear}chat`);
      await pty.answer('Password of MongoDB', TYPED.mongodb);
      await pty.choose('Redis:', 1);
      await pty.answer('Host of Redis', 'redis.example.org');
      await pty.answer('Port of Redis');
      await pty.answer('Password of Redis', TYPED.redis);
      await pty.choose('RabbitMQ:', 1);
      await pty.answer('Host of RabbitMQ', 'rabbit.example.org');
      await pty.answer('Port of RabbitMQ');
      await pty.answer('User of RabbitMQ', `${KEYS.clear}chat`);
      await pty.answer('Password of RabbitMQ', TYPED.rabbitmq);
      await pty.choose('Who stores uploaded files?', 1);
      await pty.answer('Region', 'eu-central-1');
      await pty.answer('Bucket', `${KEYS.clear}chat-files`);
      await pty.answer('Access key id', TYPED.accessKey);
      await pty.answer('Secret access key', TYPED.secretKey);
      await pty.choose('Send e-mail', 1);
      await pty.answer('SMTP server', 'mail.example.org');
      await pty.choose('Encryption:', 1);
      await pty.answer('SMTP port');
      await pty.answer('SMTP user', 'chat@example.org');
      await pty.answer('SMTP password', TYPED.smtp);
      await pty.answer('Sender of the e-mails');
      await pty.choose('Voice and video calls:', 1);
      await pty.answer('URL of LiveKit', 'wss://voice.example.org');
      await pty.answer('API key of LiveKit', TYPED.livekitKey);
      await pty.answer('API secret of LiveKit', TYPED.livekitSecret);
      await pty.choose('Write these files?');
    });
    assert.is(code, 0, text);
    const { env, computed } = await assertMade(root, 'prod');
    assert.equal(read(root, 'prod.yaml'), {
      domain: 'chat.example.org',
      mongodb: { enabled: false, host: 'mongo.example.org', port: 27018, username: 'chat' },
      redis: { enabled: false, host: 'redis.example.org' },
      rabbitmq: { enabled: false, host: 'rabbit.example.org', username: 'chat' },
      livekit: { enabled: false, url: 'wss://voice.example.org' },
      s3: { provider: 'aws', region: 'eu-central-1', bucket: 'chat-files' },
      tls: { issuer: 'existing', issuerName: 'corporate' },
      smtp: {
        host: 'mail.example.org',
        port: 465,
        username: 'chat@example.org',
        fromAddress: 'noreply@chat.example.org',
        useTls: true,
        useStarttls: false,
      },
    });
    const secret = read(root, 'prod.secret.yaml');
    assert.equal(secret.secretOverrides, {
      'mongo-user': TYPED.mongodb,
      redis: TYPED.redis,
      'rabbit-user': TYPED.rabbitmq,
      's3-access': TYPED.accessKey,
      's3-secret': TYPED.secretKey,
      'livekit-key': TYPED.livekitKey,
      'livekit-secret': TYPED.livekitSecret,
    });
    assert.equal(secret.smtp, { password: TYPED.smtp });
    assert.is(env.REVOLT__API__SMTP__PASSWORD, TYPED.smtp);
    assert.is(env.REVOLT__FILES__S3__SECRET_ACCESS_KEY, TYPED.secretKey);
    for (const release of ['mongodb', 'redis', 'rabbitmq', 'minio', 'livekit'])
      assert.is(at(computed, 'releases', release, 'installed'), false, release);
  }),
);

ptyTest('from the review back to the questions: a typed secret is kept by Enter, what was derived follows', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod', '--mode', 'local'], {}, async (pty) => {
      await pty.answer('Host name');
      await pty.choose('Databases and message broker:');
      await pty.choose('Who stores uploaded files?');
      await pty.choose('Send e-mail', 1);
      await pty.answer('SMTP server', 'mail.example.org');
      await pty.choose('Encryption:');
      await pty.answer('SMTP port');
      await pty.answer('SMTP user', 'chat');
      await pty.answer('SMTP password', TYPED.smtp);
      await pty.answer('Sender of the e-mails');
      await pty.choose('Voice and video calls:');
      await pty.choose('Write these files?', 1);
      await pty.choose('Voice and video calls:', -1);
      await pty.answer('Sender of the e-mails', `${KEYS.clear}<`);
      await pty.answer('SMTP password', '<');
      await pty.answer('SMTP user', `${KEYS.clear}<`);
      await pty.answer('SMTP port', `${KEYS.clear}<`);
      await pty.choose('Encryption:', 1);
      await pty.answer('SMTP port');
      await pty.answer('SMTP user');
      await pty.answer('SMTP password (Enter keeps what you typed)');
      await pty.answer('Sender of the e-mails');
      await pty.choose('Voice and video calls:');
      await pty.choose('Write these files?');
    });
    assert.is(code, 0, text);
    assert.equal(read(root, 'prod.yaml').smtp, {
      host: 'mail.example.org',
      port: 465,
      username: 'chat',
      fromAddress: 'noreply@stoat.local',
      useTls: true,
      useStarttls: false,
    });
    assert.is((await assertMade(root, 'prod')).env.REVOLT__API__SMTP__PASSWORD, TYPED.smtp);
  }),
);

for (const [where, drive] of [
  ['the first question', async (pty: Pty) => pty.see('Name of the environment')],
  [
    'a masked question in the middle',
    async (pty: Pty) => {
      await pty.answer('Name of the environment');
      await pty.choose('Where will people reach it?');
      await pty.answer('Host name');
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:', 1);
      await pty.answer('Host of MongoDB', 'mongo.example.org');
      await pty.answer('Port of MongoDB');
      await pty.answer('User of MongoDB');
      await pty.see('Password of MongoDB');
      await pty.press(TYPED.mongodb);
    },
  ],
  [
    'the last question',
    async (pty: Pty) => {
      await pty.answer('Name of the environment');
      await pty.choose('Where will people reach it?');
      await pty.answer('Host name');
      for (const question of ['Databases and message broker:', 'Who stores uploaded files?', 'Send e-mail', 'Voice and video calls:'])
        await pty.choose(question);
      await pty.see('Write these files?');
    },
  ],
] as const) {
  ptyTest(`Ctrl-C at ${where}: nothing is written`, () =>
    inProject({}, async (root) => {
      const { code, text } = await atTerminal(root, [], {}, async (pty) => {
        await drive(pty);
        await pty.press(KEYS.ctrlC);
      });
      assert.is(code, 1);
      assert.match(text, 'error: stopped, nothing was written');
      assert.equal(own(root), []);
    }),
  );
}

ptyTest('"stop" at the end: nothing is written', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod', '--mode', 'local', '--domain', 'chat.lan'], {}, async (pty) => {
      for (const question of ['Databases and message broker:', 'Who stores uploaded files?', 'Send e-mail', 'Voice and video calls:'])
        await pty.choose(question);
      await pty.choose('Write these files?', 2);
    });
    assert.is(code, 1);
    assert.match(text, 'error: stopped, nothing was written');
    assert.equal(own(root), []);
  }),
);

ptyTest('what flags say is not asked, and wins', () =>
  inProject({}, async (root) => {
    const smtp = secretFile(root, 'smtp-password', TYPED.smtp);
    const args = [
      '--env',
      'prod',
      '--mode',
      'local',
      '--domain',
      'chat.lan',
      '--set',
      'smtp.host=mail.lan',
      '--set',
      'apps.api.replicas=2',
      '--secret-file',
      `smtp.password=${smtp}`,
    ];
    const { code, text } = await atTerminal(root, args, {}, (pty) => acceptRest(pty));
    assert.is(code, 0, text);
    assert.not.match(text, 'Host name');
    await assertMade(root, 'prod');
    assert.equal(read(root, 'prod.yaml'), { domain: 'chat.lan', apps: { api: { replicas: 2 } }, smtp: { host: 'mail.lan' } });
  }),
);

ptyTest('--dry-run at a terminal asks, shows, writes nothing', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, ['--env', 'prod', '--mode', 'local', '--dry-run'], {}, async (pty) => {
      await pty.answer('Host name');
      for (const question of ['Databases and message broker:', 'Who stores uploaded files?', 'Send e-mail', 'Voice and video calls:'])
        await pty.choose(question);
      await pty.choose('Nothing will be written (--dry-run).');
    });
    assert.is(code, 0, text);
    assert.match(text, '# environments/prod.yaml (mode 0644)');
    assert.equal(own(root), []);
  }),
);

ptyTest('an environment that is there is not asked about', () =>
  inProject(
    { 'environments/prod.yaml': `domain: chat.example.org\n`, 'environments/prod.secret.yaml': `secretSeed: ${SEED}\n` },
    async (root) => {
      const { code, text } = await atTerminal(root, ['--env', 'prod'], {}, async () => undefined);
      assert.is(code, 0, text);
      assert.match(text, 'environments/prod.yaml and its secrets are there already and stay as they are');
      assert.is(textOf(root, 'prod.secret.yaml'), `secretSeed: ${SEED}\n`);
    },
  ),
);

ptyTest('a window of 40 columns', () =>
  inProject({}, async (root) => {
    const { code, text } = await atTerminal(root, [], { columns: 40, rows: 24 }, async (pty) => {
      await pty.answer('Name of the environment');
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'HTTPS://x');
      await pty.see('must be a host name in lower case');
      await pty.press(KEYS.clear, 'chat.example.org', KEYS.enter);
      await pty.choose('Who signs the certificates?', 1);
      await acceptRest(pty);
    });
    assert.is(code, 0, text);
    assert.equal(read(root, 'local.yaml'), { domain: 'chat.example.org' });
    await assertMade(root, 'local');
  }),
);

ptyTest('NO_COLOR: no colour anywhere, and everything works', () =>
  inProject({}, async (root) => {
    const { code, raw } = await atTerminal(root, ['--env', 'prod', '--mode', 'local'], { env: { NO_COLOR: '1' } }, async (pty) => {
      await pty.answer('Host name');
      await acceptRest(pty);
    });
    assert.is(code, 0);
    assert.not.match(raw, /\u001b\[(?:\d+;)*(?:3[0-7]|4[0-7]|9[0-7]|38|48)(?:;\d+)*m/);
    await assertMade(root, 'prod');
  }),
);

flags('no terminal: says so, and how it works without', () =>
  inProject({}, async (root) => {
    const { code, stdout, stderr } = await init([], { root });
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.is(
      stderr,
      'error: nobody can be asked here: this is no terminal; name what differs by flags and add --yes (see stoat-gen init --help)\n',
    );
    assert.equal(own(root), []);
  }),
);

flags('--yes alone: a local environment', () =>
  inProject({}, async (root) => {
    const { code, stdout, stderr } = await initProcess(['--yes'], { root, umask: '000' });
    assert.is(code, 0, stderr);
    assert.is(stderr, 'Made environments/local.secret.yaml (mode 0600): keep a copy of it in a safe place\nMade environments/local.yaml\n');
    assert.match(stdout, 'stoat-gen check --env local');
    await assertMade(root, 'local');
  }),
);

const REMOTE = ['--env', 'prod', '--mode', 'remote', '--domain', 'chat.example.org', '--admin-email', 'admin@example.org', '--yes'];

flags('everything by flags, with a umask that closes files', () =>
  inProject({}, async (root) => {
    const [smtp, access, secret] = [
      secretFile(root, 'a', TYPED.smtp),
      secretFile(root, 'b', TYPED.accessKey),
      secretFile(root, 'c', TYPED.secretKey),
    ];
    const args = [
      ...REMOTE,
      ...[
        '--set',
        'smtp.host=mail.example.org',
        '--set',
        'smtp.port=587',
        '--set',
        'smtp.useStarttls=true',
        '--secret-file',
        `smtp.password=${smtp}`,
      ],
      ...[
        '--set',
        's3.provider=aws',
        '--set',
        's3.region=eu-central-1',
        '--secret-file',
        `secretOverrides.s3-access=${access}`,
        '--secret-file',
        `secretOverrides.s3-secret=${secret}`,
      ],
      ...['--set', 'revolt.api.registration.invite_only=true'],
    ];
    const { code, stderr } = await initProcess(args, { root, umask: '077' });
    assert.is(code, 0, stderr);
    const { env } = await assertMade(root, 'prod');
    assert.is(env.REVOLT__API__SMTP__PASSWORD, TYPED.smtp);
    assert.equal(read(root, 'prod.yaml'), {
      domain: 'chat.example.org',
      adminEmail: 'admin@example.org',
      s3: { provider: 'aws', region: 'eu-central-1' },
      tls: { issuer: 'letsencrypt' },
      smtp: { host: 'mail.example.org', port: 587, useStarttls: true },
      revolt: { api: { registration: { invite_only: true } } },
    });
  }),
);

flags('--dry-run prints both files, secrets masked, and writes nothing', () =>
  inProject({}, async (root) => {
    const smtp = secretFile(root, 'smtp-password', TYPED.smtp);
    const { code, stdout, stderr } = await init(
      [...REMOTE, '--set', 'smtp.host=mail.example.org', '--secret-file', `smtp.password=${smtp}`, '--dry-run'],
      { root },
    );
    assert.is(code, 0, stderr);
    assert.is(stderr, '');
    assert.match(stdout, /^# environments\/prod\.yaml \(mode 0644\)\n# yaml-language-server/);
    assert.match(stdout, 'domain: chat.example.org\n');
    assert.match(stdout, '\n# environments/prod.secret.yaml (mode 0600)\n');
    assert.match(stdout, '  password: ***\n');
    assert.match(stdout, 'secretSeed: ***\n');
    assert.equal(own(root), []);
  }),
);

/** Arguments that are refused, with the whole of stderr. */
const REFUSED: readonly (readonly [name: string, args: readonly string[], stderr: string | RegExp, code?: number])[] = [
  [
    'a secret on the command line',
    ['--set', 'smtp.password=not-shown-to-anybody'],
    'error: smtp.password: is a secret: everybody on this machine can read a command line; use --secret-file smtp.password=FILE\n',
  ],
  [
    'a secret override on the command line',
    ['--set', 'secretOverrides.redis=not-shown-to-anybody'],
    'error: secretOverrides.redis: is a secret: everybody on this machine can read a command line; use --secret-file secretOverrides.redis=FILE\n',
  ],
  [
    'a misspelt key',
    ['--set', 'smtp.hots=mail.example.org'],
    'error: smtp.hots: unknown key; did you mean host? (allowed: host, port, username, password, fromAddress, replyTo, useTls, useStarttls)\n',
  ],
  ['a key in the wrong place', ['--set', 'issuer=letsencrypt'], /^error: issuer: unknown key; did you mean tls\.issuer\? /],
  ['--set without =', ['--set', 'smtp.host'], 'error: --set: takes KEY=VALUE\n'],
  ['--set without a key', ['--set', '=x'], 'error: --set: takes KEY=VALUE\n'],
  ['--secret-file without =', ['--secret-file', 'smtp.password'], 'error: --secret-file: takes KEY=FILE\n'],
  ['a port that is none', ['--set', 'smtp.port=http'], 'error: smtp.port: must be an integer from 1 to 65535, found "http"\n'],
  ['a port in another notation', ['--set', 'smtp.port=0x10'], 'error: smtp.port: must be an integer from 1 to 65535, found "0x10"\n'],
  [
    'a domain that is an address',
    ['--domain', 'https://chat.example.org'],
    /^error: domain: must be a host name in lower case such as chat\.example\.org .*, found "https:\/\/chat\.example\.org"\n$/,
  ],
  ["a key of objects' own", ['--set', '__proto__.x=1'], /^error: __proto__: unknown key/],
  ['remote without a domain', ['--mode', 'remote'], 'error: --domain: is missing: a remote environment needs a host name\n'],
  [
    'remote without an address',
    ['--mode', 'remote', '--domain', 'chat.example.org'],
    "error: adminEmail: is empty; tls.issuer letsencrypt needs an address for Let's Encrypt\n",
  ],
  ['external MongoDB without a host', ['--set', 'mongodb.enabled=false'], /^error: mongodb\.host: /],
  [
    'an environment name that is none',
    ['--env', 'x.secret'],
    'error: "x.secret" is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit\n',
  ],
  ['a mode that is none', ['--mode', 'cloud'], /Invalid values:[\s\S]*See: stoat-gen --help\n$/, 2],
  ['an unknown flag', ['--domian', 'x'], /Unknown argument/, 2],
  [
    'several mistakes: all of them',
    ['--set', 'smtp.hots=x', '--set', 'smtp.password=not-shown-to-anybody', '--domain', 'UPPER'],
    /smtp\.password: is a secret[\s\S]*(?:domain: must be|smtp\.hots: unknown)[\s\S]*(?:domain: must be|smtp\.hots: unknown)/,
  ],
];

for (const [name, args, expected, exitCode = 1] of REFUSED) {
  flags(`refused: ${name}`, () =>
    inProject({}, async (root) => {
      const { code, stdout, stderr } = await init([...args, '--yes'], { root });
      if (typeof expected === 'string') assert.is(stderr, expected);
      else assert.match(stderr, expected);
      assert.is(code, exitCode);
      assert.is(stdout, '');
      assert.not.match(stderr, 'not-shown-to-anybody');
      assert.equal(own(root), []);
    }),
  );
}

for (const [name, prepare, args, expected] of [
  [
    'that others can read',
    (root: string) => chmodSync(join(root, secretFile(root, 'open', TYPED.smtp)), 0o644),
    ['--secret-file', 'smtp.password=open'],
    'error: --secret-file smtp.password: open holds secrets but others may read it (mode 0644); run: chmod 600 open\n',
  ],
  [
    'that does not exist',
    () => undefined,
    ['--secret-file', 'smtp.password=none'],
    'error: --secret-file smtp.password: none does not exist\n',
  ],
  [
    'that is a folder',
    () => undefined,
    ['--secret-file', 'smtp.password=versions'],
    'error: --secret-file smtp.password: versions is a folder, not a file\n',
  ],
  [
    'that is not text',
    (root: string) => writeFileSync(join(root, 'binary'), Buffer.from([0xff, 0xfe, 0x00]), { mode: 0o600 }),
    ['--secret-file', 'smtp.password=binary'],
    'error: binary: is not UTF-8 text; --secret-file smtp.password takes nothing else\n',
  ],
  [
    'for a key that is no secret',
    (root: string) => secretFile(root, 'host', 'mail.example.org'),
    ['--secret-file', 'smtp.host=host'],
    'error: smtp.host: is not a secret key; use --set for other keys\n',
  ],
  [
    'for a misspelt key',
    (root: string) => secretFile(root, 'password', TYPED.smtp),
    ['--secret-file', 'smtp.pasword=password'],
    'error: smtp.pasword: is not a secret key; did you mean smtp.password?; use --set for other keys\n',
  ],
  [
    'with a seed that is too short',
    (root: string) => secretFile(root, 'seed', 'short-seed'),
    ['--secret-file', 'secretSeed=seed'],
    'error: secretSeed: must have at least 32 characters, found text of 10 characters\n',
  ],
] as const) {
  flags(`refused: a secret file ${name}`, () =>
    inProject({}, async (root) => {
      prepare(root);
      const { code, stderr } = await init([...args, '--yes'], { root });
      assert.is(stderr, expected);
      assert.is(code, 1);
      assert.equal(own(root), []);
    }),
  );
}

flags('a seed that is given is the seed', () =>
  inProject({}, async (root) => {
    const { code, stderr } = await init(['--secret-file', `secretSeed=${secretFile(root, 'seed', SEED)}`, '--yes'], { root });
    assert.is(code, 0, stderr);
    assert.is(read(root, 'local.secret.yaml').secretSeed, SEED);
    await assertMade(root, 'local');
  }),
);

flags('half of a key pair is refused: nothing is made that does not belong together', () =>
  inProject({}, async (root) => {
    const { code, stderr } = await init(
      ['--set', 'vapid.publicKey=BGcvgR-i2z4IQ5Mw841vJvkLjt8wY-FjmWrw83jOLCY52qcGZS0OF7nfLzuYbjsQISwVO2HXrmf18gLWVX3Kwfw', '--yes'],
      { root },
    );
    assert.is(code, 1);
    assert.match(stderr, /^error: vapid\.publicKey: /);
    assert.equal(own(root), []);
  }),
);

flags('a second time, the same: nothing changes, not a byte', () =>
  inProject({}, async (root) => {
    const args = [...REMOTE, '--set', 'smtp.host=mail.example.org', '--secret-file', `smtp.password=${secretFile(root, 'a', TYPED.smtp)}`];
    assert.is((await init(args, { root })).code, 0);
    const before = own(root).map((file) => [textOf(root, file), statSync(join(root, 'environments', file)).mtimeMs]);
    for (const again of [args, ['--env', 'prod', '--yes']]) {
      const { code, stdout, stderr } = await init(again, { root });
      assert.is(code, 0, stderr);
      assert.is(stdout, '');
      assert.is(stderr, 'environments/prod.yaml and its secrets are there already and stay as they are\n');
    }
    assert.equal(
      own(root).map((file) => [textOf(root, file), statSync(join(root, 'environments', file)).mtimeMs]),
      before,
    );
  }),
);

flags('a second time, with something else: refused, all of it at once', () =>
  inProject({}, async (root) => {
    assert.is(
      (
        await init(
          [...REMOTE, '--set', 'smtp.host=mail.example.org', '--secret-file', `smtp.password=${secretFile(root, 'a', TYPED.smtp)}`],
          { root },
        )
      ).code,
      0,
    );
    const before = own(root).map((file) => textOf(root, file));
    const args = [
      '--env',
      'prod',
      '--domain',
      'other.example.org',
      '--set',
      'smtp.port=25',
      '--secret-file',
      `smtp.password=${secretFile(root, 'b', TYPED.other)}`,
      '--yes',
    ];
    const { code, stderr } = await init(args, { root });
    assert.is(code, 1);
    const change = 'change it there, or name another environment with --env';
    assert.is(
      stderr,
      `error: environments/prod.yaml: smtp.port: is not set, not 25; ${change}\n` +
        `error: environments/prod.yaml: domain: is chat.example.org, not other.example.org; ${change}\n` +
        `error: environments/prod.secret.yaml: smtp.password: is another one than the one given; ${change}\n`,
    );
    assert.equal(
      own(root).map((file) => textOf(root, file)),
      before,
    );
  }),
);

flags('a secret that would be lost on a secret file that is there is not lost silently', () =>
  inProject({ 'environments/prod.secret.yaml': `secretSeed: ${SEED}\n` }, async (root) => {
    const { code, stderr } = await init(
      [...REMOTE, '--set', 'smtp.host=mail.example.org', '--secret-file', `smtp.password=${secretFile(root, 'a', TYPED.smtp)}`],
      { root },
    );
    assert.is(code, 1);
    assert.is(
      stderr,
      'error: environments/prod.secret.yaml: smtp.password: is not in it; nothing is added to a file that is there; change it there, or name another environment with --env\n',
    );
    assert.equal(own(root), ['prod.secret.yaml']);
  }),
);

/** What tells two runs apart: each has a domain and a password of its own. */
function rival(root: string, name: 'one' | 'two'): string[] {
  const password = secretFile(root, `${name}.txt`, name === 'one' ? TYPED.smtp : TYPED.other);
  return [
    '--env',
    'prod',
    '--domain',
    `${name}.example.org`,
    '--set',
    'smtp.host=mail.example.org',
    '--secret-file',
    `smtp.password=${password}`,
    '--yes',
  ];
}

/** Whose environment it is; both files are of the same run. */
async function ownerOf(root: string): Promise<'one' | 'two'> {
  const { domain } = read(root, 'prod.yaml') as { domain: string };
  const owner = domain === 'one.example.org' ? 'one' : 'two';
  assert.is(
    at(read(root, 'prod.secret.yaml'), 'smtp', 'password'),
    owner === 'one' ? TYPED.smtp : TYPED.other,
    'the files are of two runs',
  );
  assert.is(modeOf(join(root, 'environments/prod.secret.yaml')), 0o600);
  await deployed(root, 'prod');
  return owner;
}

for (let round = 1; round <= 5; round++) {
  faults(`two at the same moment: one wins, the other says so (${round})`, () =>
    inProject({}, async (root) => {
      const args = { one: rival(root, 'one'), two: rival(root, 'two') };
      const ended = { one: initProcess(args.one, { root }), two: initProcess(args.two, { root }) };
      const results = { one: await ended.one, two: await ended.two };
      const winner = await ownerOf(root);
      const loser = winner === 'one' ? 'two' : 'one';
      assert.is(results[winner].code, 0, results[winner].stderr);
      assert.match(results[winner].stderr, 'Made environments/prod.yaml\n');
      assert.is(results[loser].code, 1, results[loser].stderr);
      assert.match(results[loser].stderr, `environments/prod.yaml: domain: is ${winner}.example.org, not ${loser}.example.org`);
      assert.not.match(results[loser].stderr, 'Made');
      assert.equal(own(root), ['prod.secret.yaml', 'prod.yaml']);
    }),
  );
}

faults('two at the same moment that want the same: one makes it, the other says that it stays', () =>
  inProject({}, async (root) => {
    const results = await Promise.all([1, 2].map(() => initProcess(['--env', 'prod', '--yes'], { root })));
    for (const { code, stderr } of results) assert.is(code, 0, stderr);
    assert.equal(results.map(({ stderr }) => [stderr.includes('Made'), stderr.includes('stay as they are')]).sort(), [
      [false, true],
      [true, false],
    ]);
    await assertMade(root, 'prod');
  }),
);

/** Everything below environments/: what holds a secret is its owner's alone, whatever the umask. */
function assertClosed(root: string): void {
  const folder = join(root, 'environments');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) assert.is(modeOf(path), 0o700, path);
    else if (/secretSeed|password/.test(readFileSync(path, 'utf8')) && entry.name !== '_defaults.yaml')
      assert.is(modeOf(path), 0o600, path);
  }
}

/** Neither file, or the secrets alone, or both; and each of them whole. */
function assertWhole(root: string): void {
  const [environment, secret] = ['prod.yaml', 'prod.secret.yaml'].map((file) => own(root).includes(file));
  assert.ok(secret || !environment, 'an environment without its secrets');
  if (secret) {
    assert.equal(Object.keys(read(root, 'prod.secret.yaml')), ['secretSeed', 'vapid', 'files', 'smtp']);
    assert.ok(textOf(root, 'prod.secret.yaml').endsWith('\n'));
  }
  if (environment) assert.equal(read(root, 'prod.yaml'), { domain: 'one.example.org', smtp: { host: 'mail.example.org' } });
}

/** Kills a run at each operation that changes a file, until one comes through. */
async function atEachOperation(work: (root: string) => Promise<void>): Promise<number> {
  for (let operation = 1; ; operation++) {
    let through = false;
    await inProject({}, async (root) => {
      const env = { STOAT_TEST_FAULT: `${operation}:half` };
      const { code, signal, stderr } = await initProcess(rival(root, 'one'), { root, node: ['--import', FAULT], env, umask: '000' });
      through = signal === null;
      if (through) assert.is(code, 0, stderr);
      else assert.is(signal, 'SIGKILL', `operation ${operation}`);
      assertWhole(root);
      assertClosed(root);
      await work(root);
    });
    if (through) return operation - 1;
  }
}

faults('killed at any operation: nothing is half or open, and a second run completes it', async () => {
  const operations = await atEachOperation(async (root) => {
    const before = own(root).includes('prod.secret.yaml') ? textOf(root, 'prod.secret.yaml') : undefined;
    const { code, stderr } = await init(rival(root, 'one'), { root });
    assert.is(code, 0, stderr);
    assert.is(await ownerOf(root), 'one');
    if (before !== undefined) assert.is(textOf(root, 'prod.secret.yaml'), before, 'secrets that were there are others now');
    assert.not.ok(own(root).includes('.prod.new'));
  });
  assert.ok(operations > 10, `only ${operations} operations`);
});

faults('killed at any operation: a second run that wants something else never mixes the two', async () => {
  const winners = new Set<string>();
  await atEachOperation(async (root) => {
    const { code, stderr } = await init(rival(root, 'two'), { root });
    const owner = await ownerOf(root);
    winners.add(owner);
    assert.is(code, owner === 'two' ? 0 : 1, stderr);
    if (owner === 'one') assert.match(stderr, 'environments/prod.yaml: domain: is one.example.org, not two.example.org');
  });
  assert.equal([...winners].sort(), ['one', 'two']);
});

terminal.run();
flags.run();
faults.run();
