import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import type { JsonObject } from '../../generators/lib/json.ts';
import { MARKER, OWN_FILES } from '../../generators/targets/compose/folder.ts';
import { inEnvironment, stoatGen, stoatGenProcess, type Ended } from '../support/cli.ts';
import { COMPOSE_MATRIX, projectOf } from '../support/compose.ts';
import { MATRIX } from '../support/matrix.ts';
import { hasPty, openPty } from '../support/pty.ts';
import { PINS, ROOT, SECRETS } from '../support/values.ts';

const NO_DIFFERENCE = /^No difference: out is what environment prod says\.$/m;

interface Run {
  readonly root: string;
  /** A file of the project. */
  path(name: string): string;
  text(name: string): string;
  compose(...args: readonly string[]): Promise<Ended>;
  /** Changes the environment. */
  set(values: JsonObject): void;
}

/** An environment, and what `compose` makes of it. */
async function inCompose(use: (run: Run) => Promise<void>, values: JsonObject = {}): Promise<void> {
  await inEnvironment(
    async (root) => {
      const path = (name: string): string => join(root, 'out', name);
      await use({
        root,
        path,
        text: (name) => readFileSync(path(name), 'utf8'),
        compose: (...args) => stoatGen(['compose', '--env', 'prod', '--out', 'out', ...args], { cwd: root, hidden: ['hunter2'] }),
        set: (changed) => writeFileSync(join(root, 'environments/prod.yaml'), stringify(changed)),
      });
    },
    { values },
  );
}

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('the first run makes the project, and says how it is started', async () => {
  await inCompose(async ({ path, text, compose }) => {
    const { code, stdout, stderr } = await compose();
    assert.is(code, 0, stderr);
    assert.match(stdout, '  cd out\n  docker compose up --detach --wait --remove-orphans\n');
    assert.match(stderr, 'secrets.env, .env, livekit.yml hold credentials (mode 0600)');
    const { files } = await projectOf({}, 'prod');
    for (const file of files) {
      assert.is(text(file.name), file.text, file.name);
      assert.is(mode(path(file.name)), file.mode.toString(8), file.name);
    }
    assert.equal(readdirSync(path('')).sort(), [...new Set(files.map(({ name }) => name.split('/')[0]!)), MARKER].sort());
  });
});

test('the second run finds no difference and writes nothing', async () => {
  await inCompose(async ({ path, compose }) => {
    await compose();
    const before = readdirSync(path('')).map((name) => `${name} ${statSync(path(name)).ino}`);
    const { code, stdout, stderr } = await compose();
    assert.equal([code, stdout], [0, '']);
    assert.match(stderr, NO_DIFFERENCE);
    assert.equal(
      readdirSync(path('')).map((name) => `${name} ${statSync(path(name)).ino}`),
      before,
    );
  });
});

test('a change is shown, and written', async () => {
  await inCompose(async ({ text, compose, set }) => {
    await compose();
    set({ stoatImageTag: 'v0.14.2' });
    const { code, stdout } = await compose();
    assert.is(code, 0);
    assert.match(stdout, `-    image: ghcr.io/stoatchat/api:${PINS.stoatImageTag}\n+    image: ghcr.io/stoatchat/api:v0.14.2\n`);
    assert.match(text('compose.yaml'), 'stoatchat/api:v0.14.2');
    assert.match((await compose()).stderr, NO_DIFFERENCE);
  });
});

const skipped = hasPty() ? '' : 'needs script of util-linux';
if (skipped !== '') process.stdout.write(`skipped: a change is asked about on a terminal: ${skipped}\n`);

(skipped === '' ? test : test.skip)(
  'a change is asked about on a terminal: no leaves everything, yes writes it, --yes need not be asked',
  async () => {
    await inCompose(async ({ root, text, compose, set }) => {
      await compose();
      set({ stoatImageTag: 'v0.14.2' });
      for (const [answer, code, expected] of [
        ['n', 1, `stoatchat/api:${PINS.stoatImageTag}`],
        ['y', 0, 'stoatchat/api:v0.14.2'],
        ['--yes', 0, `stoatchat/api:${PINS.stoatImageTag}`],
      ] as const) {
        if (answer === '--yes') set({});
        const pty = openPty(
          [process.execPath, join(ROOT, 'dist/stoat-gen.mjs'), 'compose', '--out', 'out', ...(answer === '--yes' ? [answer] : [])],
          { cwd: root },
        );
        try {
          if (answer !== '--yes') {
            await pty.see('Change 1 file in out?');
            await pty.press(answer);
          }
          assert.is(await pty.end(), code);
        } finally {
          pty.kill();
        }
        assert.match(text('compose.yaml'), expected);
      }
    });
  },
);

test('what the project does not need any more goes', async () => {
  await inCompose(async ({ path, compose, set }) => {
    await compose();
    set({ livekit: { enabled: false } });
    const { stdout } = await compose();
    assert.match(stdout, '--- livekit.yml\n+++ /dev/null\n');
    assert.not.ok(existsSync(path('livekit.yml')));
    assert.match((await compose()).stderr, NO_DIFFERENCE);
  });
});

test('--check: 0 without drift, 1 with; it writes nothing', async () => {
  await inCompose(async ({ path, compose, set, text }) => {
    const missing = await compose('--check');
    assert.equal([missing.code, missing.stdout], [1, 'out: there is no Compose project of environment prod yet\n']);
    assert.not.ok(existsSync(path('')));
    await compose();
    assert.is((await compose('--check')).code, 0);
    set({ domain: 'chat.example.org' });
    const before = text('Revolt.toml');
    const { code, stdout } = await compose('--check');
    assert.is(code, 1);
    assert.match(stdout, /^-app = "https:\/\/stoat\.local"$/m);
    assert.match(stdout, /^\+app = "https:\/\/chat\.example\.org"$/m);
    assert.is(text('Revolt.toml'), before);
  });
});

test('compose.override.yaml and everything else that is not ours stays', async () => {
  await inCompose(async ({ path, text, compose, set }) => {
    await compose();
    writeFileSync(path('compose.override.yaml'), 'services: {api: {environment: {RUST_LOG: debug}}}\n');
    mkdirSync(path('data'));
    assert.is((await compose('--check')).code, 0);
    set({ domain: 'chat.example.org' });
    await compose();
    assert.match(text('compose.override.yaml'), 'RUST_LOG: debug');
    assert.ok(existsSync(path('data')));
  });
});

test('what was changed by hand is drift, is shown before it goes, and is kept beside', async () => {
  await inCompose(async ({ path, text, compose }) => {
    await compose();
    const own = `${text('compose.yaml')}# mine\n`;
    writeFileSync(path('compose.yaml'), own);
    const check = await compose('--check');
    assert.is(check.code, 1);
    // It may be anything: that it is there is shown, not what it is.
    assert.match(check.stdout, '\n-***\n');
    assert.not.match(check.stdout, 'mine');
    assert.match(check.stderr, 'compose.yaml was changed by hand');
    const { stderr } = await compose();
    assert.match(stderr, 'Kept what you had changed: compose.yaml.1.bak');
    assert.is(text('compose.yaml.1.bak'), own);
    assert.not.match(text('compose.yaml'), '# mine');
    // A second change has a copy of its own.
    writeFileSync(path('compose.yaml'), '# again\n');
    await compose();
    assert.is(text('compose.yaml.1.bak'), own);
    assert.is(text('compose.yaml.2.bak'), '# again\n');
  });
});

test('what this program wrote before is not taken for a change by hand', async () => {
  await inCompose(async ({ path, compose, set }) => {
    await compose();
    set({ domain: 'chat.example.org' });
    await compose();
    set({});
    const { stderr } = await compose();
    assert.not.match(stderr, 'by hand');
    assert.equal(
      readdirSync(path('')).filter((name) => name.endsWith('.bak')),
      [],
    );
  });
});

test('a file that is gone is made again', async () => {
  await inCompose(async ({ path, compose }) => {
    await compose();
    rmSync(path('secrets.env'));
    assert.is((await compose('--check')).code, 1);
    assert.is((await compose()).code, 0);
    assert.is(mode(path('secrets.env')), '600');
  });
});

test('credentials that others may read are drift; then they may not', async () => {
  await inCompose(async ({ path, compose }) => {
    await compose();
    chmodSync(path('.env'), 0o644);
    const { code, stdout } = await compose('--check');
    assert.equal([code, stdout], [1, '.env: others may read it; its mode will be 0600\n']);
    await compose();
    assert.is(mode(path('.env')), '600');
  });
});

test('what containers cannot read, as after a copy with a strict umask, is drift; then they can', async () => {
  await inCompose(async ({ path, compose }) => {
    await compose();
    chmodSync(path('Revolt.toml'), 0o600);
    const { code, stdout } = await compose('--check');
    assert.equal([code, stdout], [1, 'Revolt.toml: its container may not read it; its mode will be 0644\n']);
    await compose();
    assert.is(mode(path('Revolt.toml')), '644');
  });
});

/** Changes by hand that hold a password, which `stoatGen` looks for in all that is printed. */
const HAND_MADE: readonly (readonly [file: string, change: (text: string) => string])[] = [
  ['.env', (text) => text.replace(/STOAT_MONGODB_PASSWORD=.*/, 'STOAT_MONGODB_PASSWORD=hunter2')],
  ['secrets.env', (text) => `${text}export REVOLT__API__SMTP__PASSWORD='hunter2'\n`],
  ['secrets.env', (text) => `${text}BROKEN="hunter2\nhunter2\n`],
  ['livekit.yml', (text) => text.replace(/^ {2}\S+: "\w{50}"$/m, '  key: hunter2')],
  ['livekit.yml', (text) => `${text}redis: {address: redis, password: hunter2}\n`],
  ['livekit.yml', () => 'keys: [hunter2\n'],
  ['livekit.yml', () => '- hunter2\n'],
  ['livekit.yml', () => 'keys: hunter2\n'],
  ['Revolt.toml', (text) => `${text}\n[api.smtp]\npassword = "hunter2"\n`],
  ['Revolt.toml', (text) => `${text}\n[database]\nmongodb = "mongodb://stoat:hunter2@mongodb"\n`],
  [
    'compose.yaml',
    (text) => text.replace('MONGO_INITDB_ROOT_PASSWORD_FILE: /run/secrets/mongodb-root-password', 'MONGO_INITDB_ROOT_PASSWORD: hunter2'),
  ],
  ['Caddyfile', (text) => `${text}basic_auth_password hunter2\n`],
];

for (const [index, [file, change]] of HAND_MADE.entries()) {
  test(`the diff shows no password that somebody wrote into ${file} (${index})`, async () => {
    await inCompose(async ({ path, text, compose }) => {
      await compose();
      writeFileSync(path(file), change(text(file)), { mode: 0o600 });
      const { code, stdout } = await compose('--check');
      assert.is(code, 1);
      assert.match(stdout, file);
    });
  });
}

test('a difference that cannot be shown is at least named', async () => {
  await inCompose(async ({ path, text, compose }) => {
    await compose();
    writeFileSync(path('secrets.env'), `# mine\n${text('secrets.env')}`);
    const { code, stdout } = await compose('--check');
    assert.equal([code, stdout], [1, 'secrets.env: differs, in what is not shown here\n']);
  });
});

test('a credential that changes is named, its values are not shown', async () => {
  await inCompose(async ({ root, compose }) => {
    await compose();
    writeFileSync(
      join(root, 'environments/prod.secret.yaml'),
      stringify({ ...SECRETS, secretOverrides: { redis: 'hunter2', 'livekit-secret': 'hunter2' } }),
    );
    const { stdout } = await compose('--check');
    assert.match(stdout, '-REVOLT__DATABASE__REDIS=*** (as it is)\n+REVOLT__DATABASE__REDIS=*** (as it will be)\n');
    assert.match(stdout, '-STOAT_REDIS_USERS=*** (as it is)\n+STOAT_REDIS_USERS=*** (as it will be)\n');
    assert.not.match(stdout, 'STOAT_RABBITMQ_USER=*** (');
    assert.match(stdout, /^\+ {2}\w{12}: "?\*\*\* \(as it will be\)"?$/m);
  });
});

test('a key out of a list of secrets is shown nowhere, wherever it was written', async () => {
  await inCompose(async ({ root, path, text, compose }) => {
    const values = { ...SECRETS, revolt: { api: { security: { admin_keys: ['other', 'hunter2'] } } } };
    writeFileSync(join(root, 'environments/prod.secret.yaml'), stringify(values));
    await compose();
    assert.match(text('.env'), 'hunter2');
    writeFileSync(path('Caddyfile'), `${text('Caddyfile')}# hunter2, for Ada\n`);
    const { code, stdout } = await compose('--check');
    assert.is(code, 1);
    assert.match(stdout, '-***\n');
  });
});

test('every file of any project is among those that this program knows as its own', async () => {
  const names = new Set<string>();
  for (const environment of [...Object.values(COMPOSE_MATRIX), ...Object.values(MATRIX)]) {
    for (const { name } of (await projectOf(environment)).files) names.add(name);
  }
  assert.ok(names.size > 8);
  assert.equal(
    [...names].filter((name) => !OWN_FILES.includes(name)),
    [],
  );
});

test('what was changed by hand is kept byte for byte, with its mode', async () => {
  await inCompose(async ({ path, compose }) => {
    await compose();
    const bytes = Buffer.from([0x23, 0xff, 0xfe, 0x00, 0x0a]);
    writeFileSync(path('Caddyfile'), bytes);
    chmodSync(path('Caddyfile'), 0o754);
    writeFileSync(path('.env'), 'A=hunter2\n');
    chmodSync(path('.env'), 0o644);
    assert.is((await compose()).code, 0);
    assert.equal(readFileSync(path('Caddyfile.1.bak')), bytes);
    assert.is(mode(path('Caddyfile.1.bak')), '754');
    assert.is(readFileSync(path('.env.1.bak'), 'utf8'), 'A=hunter2\n');
    assert.is(mode(path('.env.1.bak')), '600', 'credentials are for their owner alone');
    assert.match((await compose()).stderr, NO_DIFFERENCE);
  });
});

test('what a run that was killed has left is removed by the next, also by one that changes nothing; git ignores it', async () => {
  await inCompose(async ({ path, text, compose }) => {
    await compose();
    // No process has the number 2^22 + 1: Linux counts to 2^22 at most.
    const left = '.compose.yaml.4194305-0123456789ab.tmp';
    writeFileSync(path(left), 'hunter2');
    await compose('--check');
    assert.ok(existsSync(path(left)), '--check writes nothing');
    await compose();
    assert.not.ok(existsSync(path(left)));
    assert.match(text('.gitignore'), '\n.*.tmp\n');
  });
});

for (const [title, values, message] of [
  [
    "LiveKit's range holds the port of HTTP/3",
    { livekit: { rtcPortRangeStart: 440, rtcPortRangeEnd: 500 } },
    'livekit.rtcPortRangeStart: publishes UDP 440-455',
  ],
  ['it is that port alone', { livekit: { rtcPortRangeStart: 443, rtcPortRangeEnd: 443 } }, 'livekit.rtcPortRangeStart: publishes UDP 443'],
  ["the port for the other proxy is LiveKit's", { compose: { behindProxy: true, httpPort: 7881 } }, 'compose.httpPort: is 7881'],
  ['it is one that the other proxy has', { compose: { behindProxy: true, httpPort: 443 } }, 'compose.httpPort: is 443'],
  ['it is the other one', { compose: { behindProxy: true, httpPort: 80 } }, 'compose.httpPort: is 80'],
] as const) {
  test(`ports that collide are refused: ${title}`, async () => {
    await inCompose(async ({ path, compose }) => {
      const { code, stderr } = await compose();
      assert.is(code, 1);
      assert.match(stderr, message);
      assert.not.ok(existsSync(path('')));
    }, values as JsonObject);
  });
}

test('a range that ends before the port of HTTP/3 is taken', async () => {
  await inCompose(async ({ compose }) => assert.is((await compose()).code, 0), {
    livekit: { rtcPortRangeStart: 427, rtcPortRangeEnd: 500 },
  });
});

test('two environments that differ in capital letters only are refused: both would be one Compose project', async () => {
  await inCompose(async ({ root, path, compose }) => {
    writeFileSync(join(root, 'environments/Prod.yaml'), '{}\n');
    const { code, stderr } = await compose();
    assert.is(code, 1);
    assert.match(stderr, 'environment prod differs from environment Prod in capital letters only');
    assert.not.ok(existsSync(path('')));
    const made = await stoatGen(['init', '--env', 'PROD', '--yes'], { cwd: root });
    assert.is(made.code, 1);
    assert.match(made.stderr, 'environment PROD differs from environment');
    assert.not.ok(existsSync(join(root, 'environments/PROD.secret.yaml')));
  });
});

test("the user's own override is never touched, whatever a marker says", async () => {
  await inCompose(async ({ path, text, compose }) => {
    await compose();
    const own = 'services: {}\n';
    writeFileSync(path('compose.override.yaml'), own);
    const marker = JSON.parse(text(MARKER));
    const digest = createHash('sha256').update(own).digest('hex');
    writeFileSync(path(MARKER), JSON.stringify({ ...marker, files: { ...marker.files, 'compose.override.yaml': [digest] } }));
    const { code, stderr } = await compose();
    assert.is(code, 1);
    assert.match(stderr, '.stoat-gen.json is not as it was written');
    assert.is(text('compose.override.yaml'), own);
  });
});

/** Folders that are somebody else's. */
const REFUSED: readonly (readonly [title: string, out: string, prepare: (root: string) => void, message: RegExp])[] = [
  [
    'the project itself',
    '.',
    () => undefined,
    /^error: \. holds the project that this is made from|^error: \S+ holds the project that this is made from/,
  ],
  ['a folder around the project', '..', () => undefined, /holds the project that this is made from/],
  ['a folder of the project', 'environments', () => undefined, /is not empty and nothing that stoat-gen wrote/],
  [
    'a folder with other files',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out/notes.txt'), '');
    },
    /out is not empty and nothing that stoat-gen wrote: give --out a new or an empty folder/,
  ],
  ['a file', 'out', (root) => writeFileSync(join(root, 'out'), ''), /out is not a folder/],
  [
    'a folder whose marker is broken',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out', MARKER), '{');
    },
    /\.stoat-gen\.json is not as it was written/,
  ],
  [
    'a folder whose marker names files elsewhere',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out', MARKER), JSON.stringify({ environment: 'prod', files: { '../environments/prod.yaml': [] } }));
    },
    /\.stoat-gen\.json is not as it was written/,
  ],
  [
    'the project of another environment',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out', MARKER), JSON.stringify({ environment: 'test', files: {} }));
    },
    /out holds the project of environment test, not of prod/,
  ],
  [
    'a symbolic link in the place of a file',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out', MARKER), JSON.stringify({ environment: 'prod', files: {} }));
      symlinkSync('../environments/prod.yaml', join(root, 'out/compose.yaml'));
    },
    /compose\.yaml is a symbolic link/,
  ],
  [
    'a symbolic link in the place of a folder',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      mkdirSync(join(root, 'elsewhere'));
      writeFileSync(join(root, 'out', MARKER), JSON.stringify({ environment: 'prod', files: {} }));
      symlinkSync('../elsewhere', join(root, 'out/.well-known'));
    },
    /out\/\.well-known is a symbolic link, not a folder of its own; nothing was written/,
  ],
  [
    'a symbolic link in the place of the marker',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      symlinkSync('/dev/zero', join(root, 'out', MARKER));
    },
    /\.stoat-gen\.json is not a file of its own/,
  ],
  [
    'a pipe in the place of a file',
    'out',
    (root) => {
      mkdirSync(join(root, 'out'));
      writeFileSync(join(root, 'out', MARKER), JSON.stringify({ environment: 'prod', files: {} }));
      execFileSync('mkfifo', [join(root, 'out/Caddyfile')]);
    },
    /out\/Caddyfile is a pipe, a device or a socket/,
  ],
];

for (const [title, out, prepare, message] of REFUSED) {
  test(`--out refuses ${title}`, async () => {
    await inEnvironment(async (root) => {
      prepare(root);
      const before = readdirSync(root, { recursive: true }).sort();
      const { code, stderr } = await stoatGen(['compose', '--out', out, '--yes'], { cwd: root });
      assert.is(code, 1);
      assert.match(stderr, message);
      assert.equal(readdirSync(root, { recursive: true }).sort(), before);
    });
  });
}

test('an empty folder will do, and one with a compose.override.yaml, which stays', async () => {
  await inCompose(async ({ path, text, compose }) => {
    mkdirSync(path(''));
    writeFileSync(path('compose.override.yaml'), 'services: {}\n');
    assert.is((await compose()).code, 0);
    assert.is(text('compose.override.yaml'), 'services: {}\n');
  });
});

test('a run that was stopped is completed by the next one', async () => {
  await inCompose(async ({ path, text, compose, set }) => {
    await compose();
    const [marker, old] = [text(MARKER), text('Revolt.toml')];
    set({ domain: 'chat.example.org' });
    await compose();
    const wanted = text('Revolt.toml');
    // As it was in the middle: the marker knows both texts of each file, one file is new, another still old.
    const [before, after] = [JSON.parse(marker).files, JSON.parse(text(MARKER)).files];
    const both = Object.fromEntries(Object.keys(after).map((name) => [name, [...before[name], ...after[name]]]));
    writeFileSync(path(MARKER), JSON.stringify({ environment: 'prod', files: both }));
    writeFileSync(path('Revolt.toml'), old);
    const { code, stderr } = await compose();
    assert.is(code, 0);
    assert.not.match(stderr, 'by hand');
    assert.is(text('Revolt.toml'), wanted);
  });
});

/** Some of the operations that change a file; each one in the life of a run would take minutes. */
const STOPPED_AT = [1, 2, 3, 4, 6, 8, 13, 22, 35, 50];

for (const operation of STOPPED_AT) {
  test(`killed at operation ${operation}: nothing is half or open, and the next run completes it`, async () => {
    await inCompose(async ({ root, path, compose, set }) => {
      const env = { STOAT_TEST_FAULT: `${operation}:half`, NODE_OPTIONS: `--import=${join(ROOT, 'test/support/fault.mjs')}` };
      const run = (...args: readonly string[]): Promise<Ended> =>
        stoatGenProcess(['compose', '--env', 'prod', '--out', 'out', ...args], { cwd: root, env });
      for (const values of [{}, { domain: 'chat.example.org', stoatImageTag: 'v0.14.2' }]) {
        set(values);
        const isFirst = !existsSync(path(''));
        const { code: killed } = await run();
        if (isFirst) assert.is(killed, null, 'it was not killed');
        const { files } = await projectOf({ values }, 'prod');
        for (const file of existsSync(path('')) ? files : []) {
          if (existsSync(path(file.name))) assert.is(mode(path(file.name)), file.mode.toString(8), file.name);
        }
        const { code, stderr } = await compose();
        assert.is(code, 0, stderr);
        assert.not.match(stderr, 'by hand');
        for (const file of files) assert.is(readFileSync(path(file.name), 'utf8'), file.text, file.name);
      }
    });
  });
}

/** Wrong usage. */
for (const args of [
  ['compose'],
  ['compose', '--out', ''],
  ['compose', '--out', 'out', '--check', '--yes'],
  ['compose', '--out', 'out', '--format', 'json'],
]) {
  test(`${args.join(' ')} is wrong usage`, async () => {
    await inEnvironment(async (root) => {
      const { code } = await stoatGen(args, { cwd: root });
      assert.is(code, 2);
    });
  });
}

test('what Kubernetes alone reads is said once', async () => {
  await inCompose(
    async ({ compose }) => {
      const { stderr } = await compose();
      assert.is(stderr.match(/only Kubernetes reads ingress/g)?.length, 1);
    },
    { ingress: { className: 'edge' } },
  );
});

test.run();
