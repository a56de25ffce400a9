import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseAllDocuments } from 'yaml';
import { DERIVED, inEnvironment, inProject, sha256, standIn, stoatGen } from '../support/cli.ts';
import { DEFAULT_RELEASES, READERS } from '../support/services.ts';
import { ROOT, SECRETS, SEED } from '../support/values.ts';

const NEW_SEED = 'another-seed-of-the-tests-abcdef0123456789';
const TRICKY = `it's "a" $HOME \\ \`x\` ; value`;
const IDENTIFIERS = [
  'mongo-root',
  'mongo-user',
  'mongo-replica-set-key',
  'redis',
  'rabbit-user',
  's3-access',
  's3-secret',
  'livekit-key',
  'livekit-secret',
];

const seedFile = (root: string, text: string | Uint8Array, mode = 0o600): string => {
  writeFileSync(join(root, 'seed'), text);
  chmodSync(join(root, 'seed'), mode);
  return 'seed';
};

test('the table lists every identifier, masked', async () => {
  await inEnvironment(async (cwd) => {
    const { code, stdout, stderr } = await stoatGen(['secrets'], { cwd });
    assert.is(code, 0);
    assert.is(stderr, '');
    const [heading, ...rows] = stdout.trimEnd().split('\n');
    assert.is(
      heading,
      'IDENTIFIER             USED FOR                                             SECRET                KEYS                         ORIGIN   VALUE',
    );
    assert.equal(
      rows.map((row) => row.split(' ')[0]),
      IDENTIFIERS,
    );
    for (const row of rows) assert.match(row, /derived {2}\*\*\*$/);
  });
});

test('--reveal shows what sha256 gives', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['secrets', '--reveal', '--format', 'json'], { cwd, revealed: true });
    const rows = JSON.parse(stdout) as { identifier: string; value: string }[];
    assert.equal(Object.fromEntries(rows.map(({ identifier, value }) => [identifier, value])), {
      ...DERIVED,
      'livekit-key': sha256('livekit-key', 12),
    });
  });
});

test('a value of the seed is what other programs compute', () => {
  const printed = execFileSync('sh', ['-c', `printf '%s' "${SEED}:redis" | sha256sum | cut -c1-50`], { encoding: 'utf8' });
  assert.is(printed.trim(), DERIVED.redis);
});

test('identifiers choose rows, in the order of the table', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['secrets', 'redis', 'mongo-root', '--format', 'json'], { cwd });
    const rows = JSON.parse(stdout) as { identifier: string }[];
    assert.equal(
      rows.map(({ identifier }) => identifier),
      ['mongo-root', 'redis'],
    );
  });
});

test('an override is told, and used', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', 's3-secret', '--reveal', '--format', 'yaml'], { cwd, revealed: true });
      assert.equal(parse(stdout), [
        {
          identifier: 's3-secret',
          use: 'S3: secret access key',
          secret: 's3-credentials',
          keys: ['rootPassword'],
          origin: 'overridden',
          value: TRICKY,
        },
      ]);
      const masked = await stoatGen(['secrets', '--format', 'yaml'], { cwd, hidden: [TRICKY] });
      assert.ok((parse(masked.stdout) as { value: string }[]).every(({ value }) => value === '***'));
    },
    { values: { secretOverrides: { 's3-secret': TRICKY } } },
  );
});

test('env is for a shell: what it sets is the value, whatever it holds', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', '--reveal', '--format', 'env'], { cwd, revealed: true });
      const read = spawnSync('sh', ['-c', `eval "$(cat)"; printf '%s' "$S3_SECRET|$MONGO_ROOT"`], { input: stdout, encoding: 'utf8' });
      assert.is(read.stdout, `${TRICKY}|${DERIVED['mongo-root']}`);
    },
    { values: { secretOverrides: { 's3-secret': TRICKY } } },
  );
});

test('dotenv escapes what Docker Compose would expand', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', 's3-secret', 'redis', '--reveal', '--format', 'dotenv'], { cwd, revealed: true });
      assert.is(stdout, `REDIS="${DERIVED.redis}"\nS3_SECRET="it's \\"a\\" \\$HOME \\\\ \`x\` ; value"\n`);
    },
    { values: { secretOverrides: { 's3-secret': TRICKY } } },
  );
});

test('kubernetes makes the Secrets that stoat-config makes', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['secrets', '--reveal', '--format', 'kubernetes'], { cwd, revealed: true });
    const manifests = (parseAllDocuments(stdout) as { toJS(): Manifest }[]).map((document) => document.toJS());
    assert.equal(
      manifests.map(({ metadata }) => metadata.name),
      ['mongodb-credentials', 'redis-credentials', 'rabbitmq-credentials', 's3-credentials', 'livekit-credentials'],
    );
    for (const { apiVersion, kind, metadata } of manifests) {
      assert.equal([apiVersion, kind, metadata.namespace], ['v1', 'Secret', 'stoat-config']);
    }
    const decoded = (index: number) =>
      Object.fromEntries(Object.entries(manifests[index]!.data).map(([key, data]) => [key, Buffer.from(data, 'base64').toString()]));
    assert.equal(decoded(0), {
      'mongodb-root-password': DERIVED['mongo-root'],
      'mongodb-passwords': DERIVED['mongo-user'],
      username: 'stoat',
      password: DERIVED['mongo-user'],
      'mongodb-replica-set-key': DERIVED['mongo-replica-set-key'],
    });
    assert.equal(parse(decoded(4)['keys.yaml']!), { [sha256('livekit-key', 12)]: DERIVED['livekit-secret'] });
    assert.is(manifests[0]!.metadata.annotations['reflector.v1.k8s.emberstack.com/reflection-auto-namespaces'], 'stoat-mongodb');
  });
});

test('kubernetes, with replication direct: each Secret where stoat-config keeps it and where it is read, without annotations', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', 'redis', '--reveal', '--format', 'kubernetes'], { cwd, revealed: true });
      const manifests = (parseAllDocuments(stdout) as { toJS(): Manifest }[]).map((document) => document.toJS());
      assert.equal(
        manifests.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`),
        ['stoat-config/redis-credentials', 'stoat-redis/redis-credentials'],
      );
      assert.equal(manifests[1]!.data, manifests[0]!.data);
      for (const { metadata } of manifests) assert.is(metadata.annotations, undefined);
    },
    { values: { replication: 'direct' } },
  );
});

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly annotations: Readonly<Record<string, string>> };
  readonly data: Readonly<Record<string, string>>;
}

test('kubernetes leaves out what is not installed, and keeps a Secret whole', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', 'mongo-user', 'redis', '--reveal', '--format', 'kubernetes'], { cwd, revealed: true });
      const manifests = (parseAllDocuments(stdout) as { toJS(): Manifest }[]).map((document) => document.toJS());
      assert.equal(
        manifests.map(({ metadata }) => metadata.name),
        ['mongodb-credentials'],
      );
      assert.equal(Object.keys(manifests[0]!.data), [
        'mongodb-root-password',
        'mongodb-passwords',
        'username',
        'password',
        'mongodb-replica-set-key',
      ]);
    },
    { values: { redis: { enabled: false, host: 'redis.example.org' } } },
  );
});

test('a seed is enough: no project is needed', async () => {
  await inProject({}, async (cwd) => {
    for (const text of [SEED, `${SEED}\n`, `${SEED}\r\n`]) {
      const file = await stoatGen(['secrets', 'redis', '--seed-file', seedFile(cwd, text), '--reveal'], { cwd, revealed: true });
      assert.ok(file.stdout.includes(DERIVED.redis!));
      const stdin = await stoatGen(['secrets', 'redis', '--seed-stdin', '--reveal'], { cwd: '/', stdin: text, revealed: true });
      assert.is(stdin.stdout, file.stdout);
    }
  });
});

test('only one line break at the end is not part of the seed', async () => {
  await inProject({}, async (cwd) => {
    const { stdout, stderr } = await stoatGen(['secrets', 'redis', '--seed-stdin', '--reveal', '--format', 'env'], {
      cwd,
      stdin: `${SEED}\n\n`,
      revealed: true,
    });
    assert.is(stdout, `export REDIS='${sha256('redis', 50, `${SEED}\n`)}'\n`);
    assert.is(
      stderr,
      'warning: the seed in stdin begins or ends with white space, which is part of it; only one line break at the end is not\n',
    );
  });
});

const SEED_ERRORS: readonly (readonly [string, string | Uint8Array, number, string])[] = [
  ['short', 'too-short\n', 0o600, 'error: the seed in seed must have at least 32 characters, found 9\n'],
  ['empty', '\n', 0o600, 'error: the seed in seed is empty\n'],
  ['readable by others', SEED, 0o644, 'error: seed holds secrets but others may read it (mode 0644); run: chmod 600 seed\n'],
  ['readable by the group', SEED, 0o640, 'error: seed holds secrets but others may read it (mode 0640); run: chmod 600 seed\n'],
  [
    'a reference',
    'ref+vault://secret/stoat#/seed-of-some-length',
    0o600,
    'error: the seed in seed is a secret reference that was not resolved; helmfile resolves ref+… when it runs, standalone use needs `vals eval` first\n',
  ],
  ['not UTF-8', Uint8Array.from([...Buffer.from(SEED), 0xff]), 0o600, 'error: the seed in seed is not UTF-8 text\n'],
  [
    'a byte order mark',
    `\ufeff${SEED}`,
    0o600,
    'error: the seed in seed begins with a byte order mark, which would be part of it; save it as UTF-8 without\n',
  ],
  [
    'a control character',
    `${SEED}\u0007`,
    0o600,
    'error: the seed in seed must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode\n',
  ],
];
for (const [name, text, mode, expected] of SEED_ERRORS) {
  test(`a seed that is refused: ${name}`, async () => {
    await inProject({}, async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(['secrets', '--seed-file', seedFile(cwd, text, mode)], { cwd });
      assert.equal([code, stdout, stderr], [1, '', expected]);
    });
  });
}

const ERRORS: readonly (readonly [string[], number, string])[] = [
  [
    ['secrets', 'mongo-rot'],
    1,
    `error: there is no identifier "mongo-rot"; did you mean mongo-root? (there are: ${IDENTIFIERS.join(', ')})\n`,
  ],
  [['secrets', 'rotate-plam'], 2, 'error: Did you mean rotate-plan?\nSee: stoat-gen --help\n'],
  [
    ['secrets', '--format', 'env'],
    2,
    'error: --format env is nothing but values: add --reveal to have them written out\nSee: stoat-gen --help\n',
  ],
  [
    ['secrets', '--format', 'kubernetes'],
    2,
    'error: --format kubernetes is nothing but values: add --reveal to have them written out\nSee: stoat-gen --help\n',
  ],
  [
    ['secrets', '--seed-file', 'x', '--env', 'prod'],
    2,
    'error: --env, --seed-file and --seed-stdin each name the seed: give one of them\nSee: stoat-gen --help\n',
  ],
  [['secrets', '--seed', SEED.slice(0, 4)], 2, 'error: Unknown argument: seed\nSee: stoat-gen --help\n'],
  [['secrets', '--seed-file', 'nowhere'], 1, 'error: nowhere does not exist\n'],
  [['secrets', '--seed-file', 'environments'], 1, 'error: environments is a folder, not a file\n'],
  [['secrets', '--env', 'prd'], 1, 'error: no environment prd: environments/prd.yaml does not exist; did you mean prod?\n'],
  [['secrets', '--env'], 2, 'error: Not enough arguments following: env\nSee: stoat-gen --help\n'],
  [['secrets', 'rotate-plan'], 2, 'error: Missing required argument: new-seed-file\nSee: stoat-gen --help\n'],
];
for (const [args, expectedCode, expected] of ERRORS) {
  test(`stoat-gen ${args.join(' ')}`, async () => {
    await inEnvironment(async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(args, { cwd });
      assert.equal([code, stdout], [expectedCode, '']);
      assert.is(stderr.slice(0, expected.length), expected);
    });
  });
}

test('DEBUG adds a stack trace and no secret', async () => {
  await inProject({}, async (cwd) => {
    const { stderr } = await stoatGen(['secrets', '--seed-file', seedFile(cwd, SEED, 0o644)], { cwd, env: { DEBUG: 'stoat-gen' } });
    assert.match(stderr, /\n\s+at /);
  });
});

test('a reader that goes away is no crash', () => {
  const { stderr } = spawnSync(
    'bash',
    ['-c', `"${process.execPath}" "${join(ROOT, 'dist/stoat-gen.mjs')}" config schema | head -1 > /dev/null`],
    { encoding: 'utf8' },
  );
  assert.is(stderr, '');
});

test('a rotation changes what is derived, and restarts what reads it', async () => {
  await inEnvironment(
    async (cwd) => {
      const { code, stdout } = await stoatGen(['secrets', 'rotate-plan', '--new-seed-file', seedFile(cwd, NEW_SEED), '--format', 'json'], {
        cwd,
        hidden: [NEW_SEED, TRICKY],
      });
      assert.is(code, 0);
      const plan = JSON.parse(stdout) as Plan;
      assert.equal(
        plan.identifiers.filter(({ changes }) => !changes).map(({ identifier }) => identifier),
        ['s3-access', 's3-secret'],
      );
      assert.equal(
        plan.restarts.map(({ release }) => release),
        ['redis', 'rabbitmq', 'minio', 'livekit', ...READERS.filter((release) => DEFAULT_RELEASES.includes(release))],
      );
      assert.equal(
        plan.steps.map(({ title }) => title),
        [
          'MongoDB: change the passwords of its users',
          "RabbitMQ: change its user's password",
          'Replace the seed',
          'Apply',
          'Look that everything runs, then destroy the old seed',
        ],
      );
    },
    { values: { secretOverrides: { 's3-access': 'an-access-key', 's3-secret': TRICKY } } },
  );
});

interface Plan {
  readonly identifiers: readonly { identifier: string; changes: boolean }[];
  readonly restarts: readonly { release: string }[];
  readonly steps: readonly { title: string; commands: readonly string[] }[];
}

test('the same seed changes nothing', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['secrets', 'rotate-plan', '--new-seed-file', seedFile(cwd, SEED)], { cwd });
    assert.match(stdout, 'This is the seed that prod has: nothing changes, nothing is to be done.\n');
    assert.not.match(stdout, /changes\n/);
  });
});

test('what is external is said to be, and nothing is run there', async () => {
  const external = { enabled: false, host: 'db.example.org' };
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['secrets', 'rotate-plan', '--new-seed-file', seedFile(cwd, NEW_SEED)], {
        cwd,
        hidden: [NEW_SEED],
      });
      assert.match(
        stdout,
        '1. MongoDB: not in this cluster\n   Change the password there, or set secretOverrides.mongo-root and secretOverrides.mongo-user',
      );
      // The key of a replica set of one is nothing that lies in its data, here or elsewhere.
      assert.not.match(stdout, 'secretOverrides.mongo-replica-set-key');
      assert.not.match(stdout, 'deployment/mongodb');
    },
    { values: { mongodb: external } },
  );
});

// The commands of the plan are run here with stand-ins for kubectl, mongosh and rabbitmqctl, which write down what they are given.
test('the commands of a rotation give new passwords to programs on their stdin or in their environment, not as arguments', async () => {
  await inEnvironment(
    async (cwd) => {
      const file = seedFile(cwd, NEW_SEED);
      const { stdout } = await stoatGen(['secrets', 'rotate-plan', '--new-seed-file', file, '--format', 'json'], { cwd });
      const { steps } = JSON.parse(stdout) as Plan;
      standIn(cwd, 'kubectl', 'echo "kubectl $*" >> argv; while [ "$1" != "--" ]; do shift; done; shift; exec "$@"');
      standIn(cwd, 'mongosh', 'echo "mongosh $*" >> argv; printf "%s|%s|%s" "$PRESENT" "$MONGO_ROOT" "$MONGO_USER" > mongosh.read');
      const env = {
        ...process.env,
        ...standIn(cwd, 'rabbitmqctl', 'echo "rabbitmqctl $*" >> argv; cat > rabbitmqctl.read'),
        MONGODB_ROOT_PASSWORD: 'the-present-one',
      };
      const dist = join(ROOT, 'dist');
      for (const command of steps.slice(0, 2).flatMap(({ commands }) => commands)) {
        const ran = spawnSync('sh', ['-c', command.replace('node dist/', `"${process.execPath}" "${dist}"/`)], {
          cwd,
          env,
          encoding: 'utf8',
        });
        assert.equal([ran.status, ran.stderr], [0, '']);
      }
      const next = (identifier: string): string => sha256(identifier, 50, NEW_SEED);
      assert.is(readFileSync(join(cwd, 'mongosh.read'), 'utf8'), `the-present-one|${next('mongo-root')}|${next('mongo-user')}`);
      assert.is(readFileSync(join(cwd, 'rabbitmqctl.read'), 'utf8'), `${next('rabbit-user')}\n`);
      const argv = readFileSync(join(cwd, 'argv'), 'utf8');
      for (const secret of [NEW_SEED, 'the-present-one', next('mongo-root'), next('mongo-user'), next('rabbit-user')])
        assert.not.ok(argv.includes(secret));
      assert.match(argv, 'kubectl -n stoat-mongodb exec -i deployment/mongodb -c mongodb -- bash -c');
      assert.match(argv, 'admin.auth("root", process.env.PRESENT);');
      assert.match(argv, 'db.getSiblingDB("revolt").changeUserPassword("stoat", process.env.MONGO_USER);');
      assert.match(argv, 'rabbitmqctl change_password stoat\n');
      assert.match(argv, 'rabbitmqctl authenticate_user stoat\n');
    },
    { secrets: SECRETS },
  );
});

test.run();
