import { createPublicKey, createSign, createVerify } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { setTexts } from '../../generators/environment/edit-yaml.ts';
import { inEnvironment, inProject, stoatGen, stoatGenProcess } from '../support/cli.ts';
import { FILE_KEY, ROOT, SECRETS, SEED, VAPID_PRIVATE_KEY, VAPID_PUBLIC_KEY } from '../support/values.ts';

const SECRET_FILE = 'environments/prod.secret.yaml';
const read = (root: string): string => readFileSync(join(root, SECRET_FILE), 'utf8');
const modeOf = (root: string): number => lstatSync(join(root, SECRET_FILE)).mode & 0o777;
const secretsIn = (root: string): Stored => parse(read(root)) as Stored;

interface Stored {
  readonly vapid: { readonly privateKey: string; readonly publicKey: string };
  readonly files: { readonly encryptionKey: string };
}

test('generate makes a secret file of mode 0600 where there is none, and shows no key', async () => {
  await inProject({ 'environments/prod.yaml': 'domain: chat.example.org\n' }, async (cwd) => {
    const { code, stdout, stderr } = await stoatGen(['keys', 'generate'], { cwd });
    assert.is(code, 0);
    assert.is(modeOf(cwd), 0o600);
    assert.equal(
      stdout
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(/ +/)),
      [
        ['vapid.privateKey', SECRET_FILE],
        ['vapid.publicKey', SECRET_FILE],
        ['files.encryptionKey', SECRET_FILE],
      ],
    );
    const { vapid, files } = secretsIn(cwd);
    for (const key of [vapid.privateKey, files.encryptionKey]) assert.not.ok(`${stdout}${stderr}`.includes(key));
    assert.ok(read(cwd).startsWith('# yaml-language-server: $schema=../schemas/environment.schema.json\n'));
    assert.equal(readdirSync(join(cwd, 'environments')).sort(), ['_defaults.yaml', 'prod.secret.yaml', 'prod.yaml']);
  });
});

test('a generated pair signs and verifies with the keys in their encodings', async () => {
  await inProject({ 'environments/prod.yaml': '' }, async (cwd) => {
    await stoatGen(['keys', 'generate'], { cwd });
    const { vapid, files } = secretsIn(cwd);
    const signature = createSign('sha256').update('text').sign(Buffer.from(vapid.privateKey, 'base64').toString());
    const point = Buffer.from(vapid.publicKey, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    assert.ok(
      createVerify('sha256')
        .update('text')
        .verify(createPublicKey({ key: jwk, format: 'jwk' }), signature),
    );
    assert.is(Buffer.from(files.encryptionKey, 'base64').length, 32);
    assert.is((await stoatGen(['keys', 'verify'], { cwd, hidden: [vapid.privateKey, files.encryptionKey] })).code, 0);
  });
});

test('generate edits a file in place: every other byte stays', async () => {
  const text = `# mine\nsecretSeed:   ${SEED}   # the seed\n\n\nsmtp:\n    password: 'x'\n`;
  await inProject({ 'environments/prod.yaml': '', [SECRET_FILE]: text }, async (cwd) => {
    assert.is((await stoatGen(['keys', 'generate'], { cwd })).code, 0);
    assert.ok(read(cwd).startsWith(text));
    assert.is(modeOf(cwd), 0o600);
  });
});

test('generate never replaces a key', async () => {
  await inEnvironment(async (cwd) => {
    const before = read(cwd);
    const { code, stderr } = await stoatGen(['keys', 'generate'], { cwd });
    assert.is(code, 1);
    assert.match(
      stderr,
      'error: environment prod has its VAPID key pair and its file key, and they stay: a new pair ends every push subscription',
    );
    assert.is(read(cwd), before);
  });
});

test('generate makes only what is missing, the public key from the private one', async () => {
  const secrets = { secretSeed: SEED, vapid: { privateKey: VAPID_PRIVATE_KEY }, files: { encryptionKey: FILE_KEY } };
  await inEnvironment(
    async (cwd) => {
      const { code, stdout } = await stoatGen(['keys', 'generate'], { cwd });
      assert.is(code, 0);
      assert.is(stdout, `KEY              WRITTEN TO\nvapid.publicKey  ${SECRET_FILE}\n`);
      assert.equal(secretsIn(cwd).vapid, { privateKey: VAPID_PRIVATE_KEY, publicKey: VAPID_PUBLIC_KEY });
      assert.is(secretsIn(cwd).files.encryptionKey, FILE_KEY);
    },
    { secrets },
  );
});

test('a key in the environment itself, or in revolt:, is not missing', async () => {
  const values = { vapid: SECRETS.vapid!, revolt: { files: { encryption_key: FILE_KEY } } };
  await inEnvironment(async (cwd) => assert.is((await stoatGen(['keys', 'generate'], { cwd })).code, 1), {
    values,
    secrets: { secretSeed: SEED },
  });
});

test('two generate at the same moment: the keys of one of them stay', async () => {
  await inProject({ 'environments/prod.yaml': '' }, async (cwd) => {
    const codes = (await Promise.all([1, 2, 3].map(() => stoatGenProcess(['keys', 'generate'], { cwd })))).map(({ code }) => code);
    assert.is(codes.filter((code) => code === 0).length, 1);
    assert.is((await stoatGen(['keys', 'verify'], { cwd })).code, 0);
  });
});

const REFUSED: readonly (readonly [string, (root: string) => void, string])[] = [
  [
    'a file that others may read',
    (root) => chmodSync(join(root, SECRET_FILE), 0o640),
    `error: ${SECRET_FILE}: holds secrets but others may read it (mode 0640); run: chmod 600 ${SECRET_FILE}\n`,
  ],
  [
    'a symbolic link',
    (root) => {
      renameSync(join(root, SECRET_FILE), join(root, 'elsewhere.yaml'));
      symlinkSync('../elsewhere.yaml', join(root, SECRET_FILE));
    },
    `error: ${SECRET_FILE} is a symbolic link; it is not written through: name the file itself, or edit that by hand\n`,
  ],
  [
    'a public key without its private one',
    (root) => writeFileSync(join(root, SECRET_FILE), `secretSeed: ${SEED}\nvapid:\n  publicKey: ${VAPID_PUBLIC_KEY}\n`),
    `error: ${SECRET_FILE}:3: vapid.publicKey: is a public key whose private key is missing; add that, or remove this one to have a new pair made\n`,
  ],
  [
    'a key that is no text',
    (root) => writeFileSync(join(root, SECRET_FILE), 'files:\n  encryptionKey: 12\n'),
    `error: ${SECRET_FILE}:2: files.encryptionKey: must be text\n`,
  ],
  [
    'broken YAML',
    (root) => writeFileSync(join(root, SECRET_FILE), `secretSeed: "${SEED}\n`),
    `error: ${SECRET_FILE}:2: is not valid YAML: a quote, bracket, colon or space is missing\n`,
  ],
];
for (const [name, prepare, expected] of REFUSED) {
  test(`generate refuses: ${name}`, async () => {
    await inEnvironment(
      async (cwd) => {
        prepare(cwd);
        const before = read(cwd);
        const { code, stdout, stderr } = await stoatGen(['keys', 'generate'], { cwd });
        assert.equal([code, stdout, stderr], [1, '', expected]);
        assert.is(read(cwd), before);
      },
      { secrets: { secretSeed: SEED } },
    );
  });
}

test('show masks private keys and says where each is set', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['keys', 'show', '--format', 'json'], { cwd });
    assert.equal(JSON.parse(stdout), [
      { key: 'vapid.publicKey', value: VAPID_PUBLIC_KEY, setIn: `${SECRET_FILE}:4` },
      { key: 'vapid.privateKey', value: '***', setIn: `${SECRET_FILE}:3` },
      { key: 'files.encryptionKey', value: '***', setIn: `${SECRET_FILE}:6` },
    ]);
    const revealed = await stoatGen(['keys', 'show', '--reveal'], { cwd, revealed: true });
    assert.ok(revealed.stdout.includes(VAPID_PRIVATE_KEY) && revealed.stdout.includes(FILE_KEY));
  });
});

test('verify says what it proved', async () => {
  await inEnvironment(async (cwd) => {
    const { code, stdout } = await stoatGen(['keys', 'verify'], { cwd });
    assert.is(code, 0);
    assert.is(
      stdout,
      'CHECK               RESULT\n' +
        'VAPID key pair  ok  the public key confirms a signature that the private key made over random bytes\n' +
        'file key        ok  32 bytes\n',
    );
  });
});

const OTHER_PUBLIC_KEY = 'BPj_6sfqcpcP_zeJRTGlamnrbqHkGqQ8C5fFQvNB7e5htipPCiTEEXvoceJex_7cjOtNQ1kJ-ZXSWj-MqsIsBWQ';
const VERIFY_ERRORS: readonly (readonly [string, { privateKey?: string; publicKey?: string; encryptionKey?: string }, string])[] = [
  ['keys of two pairs', { publicKey: OTHER_PUBLIC_KEY }, `error: ${SECRET_FILE}:4: vapid.publicKey: does not belong to the private key\n`],
  [
    'a public key that is no point of the curve',
    { publicKey: Buffer.concat([Buffer.of(4), Buffer.alloc(64, 7)]).toString('base64url') },
    `error: ${SECRET_FILE}:4: vapid.publicKey: must be base64url without padding of the 65-byte uncompressed point of a key on the curve prime256v1\n`,
  ],
  [
    'a public key with padding',
    { publicKey: `${VAPID_PUBLIC_KEY}=` },
    `error: ${SECRET_FILE}:4: vapid.publicKey: must be base64url without padding of the 65-byte uncompressed point of a key on the curve prime256v1\n`,
  ],
  [
    'a private key that is none',
    { privateKey: 'bm8ga2V5' },
    `error: ${SECRET_FILE}:3: vapid.privateKey: must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)\n`,
  ],
  [
    'a file key of 16 bytes',
    { encryptionKey: Buffer.alloc(16).toString('base64') },
    `error: ${SECRET_FILE}:6: files.encryptionKey: must be the base64 of 32 bytes, found 16 bytes\n`,
  ],
  ['no file key', { encryptionKey: '' }, `error: ${SECRET_FILE}:6: files.encryptionKey: is missing\n`],
];
for (const [name, { privateKey = VAPID_PRIVATE_KEY, publicKey = VAPID_PUBLIC_KEY, encryptionKey = FILE_KEY }, expected] of VERIFY_ERRORS) {
  test(`verify finds: ${name}`, async () => {
    await inEnvironment(
      async (cwd) => {
        const { code, stdout, stderr } = await stoatGen(['keys', 'verify'], { cwd });
        assert.equal([code, stderr], [1, expected]);
        assert.match(stdout, 'fail');
      },
      { secrets: { secretSeed: SEED, vapid: { privateKey, publicKey }, files: { encryptionKey } } },
    );
  });
}

test('keys alone is wrong usage', async () => {
  await inEnvironment(async (cwd) => {
    const { code, stderr } = await stoatGen(['keys'], { cwd });
    assert.equal([code, stderr], [2, 'error: Say which: generate, show or verify.\nSee: stoat-gen --help\n']);
  });
});

const ENTRY = { path: ['vapid', 'publicKey'] as const, value: 'NEW' };
const EDITS: readonly (readonly [string, string, string])[] = [
  ['an empty file', '', 'vapid:\n  publicKey: NEW\n'],
  ['comments only', '# hello\n', '# hello\n\nvapid:\n  publicKey: NEW\n'],
  ['no line break at the end', 'a: 1', 'a: 1\n\nvapid:\n  publicKey: NEW\n'],
  [
    'a section with other keys',
    'vapid:\n    # private\n    privateKey: x # c\n\nb:  2\n',
    'vapid:\n    # private\n    privateKey: x # c\n    publicKey: NEW\n\nb:  2\n',
  ],
  ['an empty text', 'vapid:\n  publicKey: ""   # here\n', 'vapid:\n  publicKey: NEW   # here\n'],
  ['nothing after the colon', 'vapid:\n  publicKey:\nb: 1\n', 'vapid:\n  publicKey: NEW\nb: 1\n'],
  ['a section without content', 'vapid:\nb: 1 # c\n', 'vapid:\n  publicKey: NEW\nb: 1 # c\n'],
  ['a section that is a comment', 'vapid: # none yet\nb: 1\n', 'vapid: # none yet\n  publicKey: NEW\nb: 1\n'],
  ['a section at the end', 'vapid:\n  privateKey: x', 'vapid:\n  privateKey: x\n  publicKey: NEW\n'],
  ['braces', 'vapid: {privateKey: x} # c\nb:   1\n', 'vapid: { privateKey: x, publicKey: NEW } # c\nb: 1\n'],
];
for (const [name, before, after] of EDITS) {
  test(`a key is put into ${name}`, () => assert.is(setTexts(before, [ENTRY]), after));
}

test('killed at any operation: the secret file is absent, as it was, or whole; a second run completes it', async () => {
  const fault = join(ROOT, 'test/support/fault.mjs');
  const own = `# mine\nsecretSeed: ${SEED}\n`;
  for (const before of [undefined, own]) {
    let killed = 0;
    for (let operation = 1; ; operation++) {
      let through = false;
      await inProject({ 'environments/prod.yaml': 'domain: chat.example.org\n' }, async (cwd) => {
        const path = join(cwd, SECRET_FILE);
        if (before !== undefined) writeFileSync(path, before, { mode: 0o600 });
        const { signal, status } = spawnSync(
          process.execPath,
          ['--import', fault, join(ROOT, 'dist/stoat-gen.mjs'), 'keys', 'generate', '-C', cwd],
          {
            env: { ...process.env, STOAT_TEST_FAULT: `${operation}:half` },
            timeout: 30_000,
          },
        );
        through = signal === null;
        assert.is(through ? status : signal, through ? 0 : 'SIGKILL', `operation ${operation}`);
        if (existsSync(path)) {
          assert.is(modeOf(cwd), 0o600);
          if (read(cwd) !== before)
            assert.ok(secretsIn(cwd).files.encryptionKey.length === 44 && read(cwd).startsWith(before?.split('\n')[0] ?? '#'));
        } else {
          assert.is(before, undefined, 'the file that was there is gone');
        }
        await stoatGen(['keys', 'generate'], { cwd });
        assert.is((await stoatGen(['keys', 'verify'], { cwd })).code, 0);
      });
      if (through) break;
      killed++;
    }
    assert.ok(killed > 3, `only ${killed} operations`);
  }
});

test.run();
