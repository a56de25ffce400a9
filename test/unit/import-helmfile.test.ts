/** `stoat-gen import` of the original deployment: what its folder says counts, what it does not say is asked for, whatever shape it has. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { deriveSecret } from '../../generators/configuration/secrets/derive.ts';
import { generateVapidKeys } from '../../generators/configuration/secrets/vapid.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { evaluator, UNKNOWN, withoutActions } from '../../generators/migrate/go-template.ts';
import { inProject, stoatGen, type Ended } from '../support/cli.ts';
import { at, ROOT } from '../support/values.ts';

const FIXTURE = join(ROOT, 'test/fixtures/import/platform');
const SEED = randomBytes(24).toString('hex');
const MONGO_PASSWORD = `mongo.${randomBytes(9).toString('hex')}`;
const REDIS_PASSWORD = `redis.${randomBytes(9).toString('hex')}`;
const FILE_KEY = randomBytes(32).toString('base64');
const { privateKey: VAPID_PRIVATE_KEY, publicKey: VAPID_PUBLIC_KEY } = generateVapidKeys();
const KEYS: Readonly<Record<string, string>> = { SEED, MONGO_PASSWORD, REDIS_PASSWORD, FILE_KEY, VAPID_PRIVATE_KEY, VAPID_PUBLIC_KEY };

/** Copies the fixture with keys filled in. */
function install(to: string): void {
  cpSync(FIXTURE, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/@([A-Z_]+)@/g, (_, name: string) => KEYS[name]!),
    );
    chmodSync(path, 0o600);
  }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  assert.is.not(changed, text);
  writeFileSync(file, changed);
}

const take = (root: string, ...args: string[]): Promise<Ended> =>
  stoatGen(['import', '--from', 'old', '--env', 'prod', '--yes', ...args], {
    cwd: root,
    hidden: [SEED, MONGO_PASSWORD, REDIS_PASSWORD, FILE_KEY, VAPID_PRIVATE_KEY],
  });

interface Taken {
  readonly ended: Ended;
  readonly open: JsonObject;
  readonly secret: JsonObject;
}

/** Takes an environment over that must succeed. @param change the old folder, first */
async function taken(from: string, use: (taken: Taken) => void, change: (old: string) => void = () => undefined): Promise<void> {
  await inProject({}, async (root) => {
    install(join(root, 'old'));
    change(join(root, 'old'));
    const ended = await take(root, '--from-env', from);
    assert.is(ended.code, 0, ended.stderr);
    const read = (name: string): JsonObject => (parse(readFileSync(join(root, 'environments', name), 'utf8')) ?? {}) as JsonObject;
    use({ ended, open: read('prod.yaml'), secret: read('prod.secret.yaml') });
  });
}

test('steps have the namespaces and releases of the old helmfile, and no others', () =>
  taken('small', ({ ended: { stdout } }) => {
    const steps = stdout.slice(stdout.indexOf('By hand'));
    assert.match(steps, 'kubectl -n chatter scale deployment --all --replicas=0');
    assert.match(steps, 'helm -n certificates uninstall cert-manager');
    assert.match(steps, 'meta.helm.sh/release-namespace=stoat-cert-manager');
    assert.match(steps, 'helm -n edge-controller uninstall edge');
    assert.match(steps, 'kubectl -n chatter-files port-forward service/files-minio 9001:9000');
    // Reflector is not in that helmfile.
    assert.match(steps, 'read -r OLD_REFLECTOR_NAMESPACE');
  }));

test('a MongoDB that is standalone is saved out of its Deployment, one that is a replica set out of its first pod', async () => {
  await taken('small', ({ ended: { stdout } }) => {
    assert.match(stdout, 'the original is a standalone server, in the namespace chatter-mongodb');
    assert.match(stdout, 'kubectl -n chatter-mongodb exec -i deployment/chatter-mongodb -c mongodb');
    assert.not.match(stdout, 'replica set');
  });
  await taken(
    'small',
    ({ ended: { stdout } }) => {
      assert.match(stdout, 'the original is a replica set, in the namespace chatter-mongodb');
      assert.match(stdout, 'kubectl -n chatter-mongodb exec -i chatter-mongodb-0 -c mongodb');
    },
    (old) => writeFileSync(join(old, 'environments/small.yaml'), `secretSeed: "${SEED}"\ndatabaseKind: replicaset\n`),
  );
});

test('names that are the same here go on with their volumes: nothing is moved', () =>
  taken(
    'small',
    ({ ended: { stdout } }) => {
      assert.not.match(stdout, 'uninstall cert-manager');
      assert.not.match(stdout, 'volume stays there');
      assert.match(stdout, 'so a volume that is kept goes on');
      assert.match(stdout, 'kubectl -n stoat-mongodb exec -i deployment/mongodb -c mongodb');
    },
    (old) => {
      const file = join(old, 'helmfile.yaml.gotmpl');
      edit(file, 'namespace: certificates', 'namespace: stoat-cert-manager');
      edit(file, /name: chatter-mongodb\n {4}namespace: chatter-mongodb/, 'name: mongodb\n    namespace: stoat-mongodb');
      edit(file, /name: files\n {4}namespace: chatter-files/, 'name: minio\n    namespace: stoat-minio');
    },
  ));

test('an overrides file that the old helmfile does not list was not in force: its passwords are not taken', () =>
  taken('small', ({ ended: { stderr }, secret }) => {
    assert.match(
      stderr,
      'old/environments/small.secret-overrides.yaml was not in force: old/helmfile.yaml.gotmpl does not list it for small',
    );
    assert.is(secret.secretOverrides, undefined);
    assert.is(secret.secretSeed, SEED);
  }));

test('one that it lists was: by a pattern, by its name, under a condition that asks whether it is there', () =>
  taken('large', ({ ended: { stderr }, secret }) => {
    assert.not.match(stderr, 'not in force');
    assert.equal(secret.secretOverrides, { 'mongo-user': MONGO_PASSWORD, redis: REDIS_PASSWORD });
  }));

test('the old defaults hold: what is off there stays off, addresses inside of the cluster are not taken, one outside is', () =>
  taken('small', ({ ended: { stderr }, open }) => {
    assert.is(open.domain, 'chat.example.org');
    assert.is(at(open, 'livekit', 'enabled'), false);
    assert.equal(open.mongodb, { username: 'chatter', persistence: { size: '12Gi' } });
    assert.is(at(open, 'rabbitmq', 'username'), 'rabbits');
    assert.is(open.s3, undefined);
    assert.equal(open.redis, { enabled: false, host: 'redis.example.org' });
    assert.match(stderr, 'redis.enabled: is false here');
    assert.not.match(readFileSync(join(FIXTURE, 'environments/_defaults.yaml'), 'utf8'), 'issuer');
  }));

test('without a helmfile nothing is assumed: steps ask for releases, namespaces and the pod', () =>
  taken(
    'small',
    ({ ended: { stdout } }) => {
      assert.match(stdout, 'There is no helmfile in the old folder');
      assert.match(stdout, "printf 'Namespace of the old mongodb: '; read -r OLD_MONGODB_NAMESPACE");
      assert.match(stdout, 'kubectl -n "$OLD_MONGODB_NAMESPACE" exec -i "$OLD_MONGODB_POD"');
      assert.match(stdout, 'kubectl -n "$OLD_STOAT_API_NAMESPACE" scale deployment --all --replicas=0');
      const asked = [...stdout.matchAll(/read -r (OLD_\w+)/g)].map(([, name]) => name);
      for (const [, name] of stdout.matchAll(/\$(OLD_\w+)/g)) assert.ok(asked.includes(name), `${name} is used, and asked for nowhere`);
    },
    (old) => rmSync(join(old, 'helmfile.yaml.gotmpl')),
  ));

test('what the helmfile says of an environment and cannot be followed is said', () =>
  taken(
    'small',
    ({ ended: { stderr } }) => {
      assert.match(stderr, 'old/helmfile.yaml.gotmpl lists environments/{{ … }}.yaml, which was not read: its name is made by a template');
      assert.match(stderr, 'lists ../outside.yaml, which was not read: it is outside of the folder');
      assert.match(stderr, 'lists environments/more.yaml.gotmpl, which was not read: it is a template');
      assert.match(stderr, 'lists environments/gone.yaml, which is not there: helmfile refuses to run without it');
      assert.match(stderr, 'bases names other files, which were not read');
    },
    (old) =>
      edit(
        join(old, 'helmfile.yaml.gotmpl'),
        /^(environments:\n {2}small:\n {4}values:\n)/m,
        `bases: [common.yaml]\n$1${[
          'environments/{{ env "X" }}.yaml',
          '../outside.yaml',
          'environments/more.yaml.gotmpl',
          'environments/gone.yaml',
        ]
          .map((item) => `      - ${item}\n`)
          .join('')}`,
      ),
  ));

test('an encrypted file is refused, not taken for passwords', () =>
  inProject({}, async (root) => {
    install(join(root, 'old'));
    writeFileSync(join(root, 'old/environments/vapid.secret.yaml'), 'vapid: {privateKey: "ENC[AES256_GCM,data:x]"}\nsops: {mac: x}\n');
    const { code, stderr } = await take(root, '--from-env', 'small');
    assert.is(code, 1);
    assert.match(stderr, 'old/environments/vapid.secret.yaml: is encrypted by sops; decrypt it there first');
  }));

/** A helmfile that must not be followed for ever, or cannot be; what the run says. */
const ODD: Readonly<Record<string, readonly [helmfile: string, said: RegExp]>> = {
  'an alias inside of what it stands for': [
    'environments: &a\n  small: *a\n',
    /names no environment small|was not in force|is not there, nor/,
  ],
  'a template that refers to itself': [
    'releases:\n  - name: {{ .Values.domain }}\n    namespace: {{ template "x" }}\n{{ define "x" }}{{ template "x" }}{{ end }}',
    /names no environment small/,
  ],
  'a list for a map': ['environments: [small]\nreleases: {a: b}\n', /names no environment small/],
  'null and numbers': [
    'environments:\nreleases:\n  - null\n  - 7\n  - name: 3\n    values: [null, 4, [5]]\n',
    /names no environment small/,
  ],
  'values that contain themselves': [
    'environments:\n  small:\n    values:\n      - &a {x: *a}\n      - environments/small.yaml\n',
    /it is neither a name nor a map of values|is not there, nor/,
  ],
  'no YAML at all': ['environments: [\n', /cannot be understood without running its templates/],
  'a brace that is never closed': ['environments: {{ \n', /names no environment small/],
};

for (const [what, [text, said]] of Object.entries(ODD)) {
  test(`an odd helmfile ends in a sentence: ${what}`, () =>
    inProject({}, async (root) => {
      install(join(root, 'old'));
      writeFileSync(join(root, 'old/helmfile.yaml.gotmpl'), text);
      const { stderr } = await take(root, '--from-env', 'small');
      assert.match(stderr, said);
      assert.not.match(stderr, /TypeError|RangeError|undefined|\[object/);
    }));
}

/** Seconds that a folder of 30,000 keys may take, on a machine that does other things as well. */
const BOUND_MS = 20_000;
const MANY = Array.from({ length: 30_000 }, (_, index) => `key${index}`);
const tomlHead = (host: string): string => `[hosts]
app = "${host}"
api = "${host}/api"
[pushd.vapid]
private_key = "${VAPID_PRIVATE_KEY}"
public_key = "${VAPID_PUBLIC_KEY}"
[files]
encryption_key = "${FILE_KEY}"
[files.s3]
endpoint = "http://minio:9000"
access_key_id = "an-access-key"
secret_access_key = "a-secret-access-key"
region = "minio"
[rabbit]
host = "rabbit"
username = "rabbituser"
password = "rabbit-password"
[database]
mongodb = "mongodb://database"
redis = "redis://redis/"
`;

const LARGE: Readonly<Record<string, (old: string) => void>> = {
  'an environment of the original': (old) => {
    const many = `more:\n${MANY.map((key) => `  ${key}: v\n`).join('')}`;
    writeFileSync(join(old, 'environments/prod.yaml'), `domain: a.example.org\nsecretSeed: "${SEED}"\n${many}`);
    for (const name of ['vapid', 'files'])
      cpSync(join(FIXTURE, `environments/${name}.secret.yaml`), join(old, `environments/${name}.secret.yaml`));
    writeFileSync(join(old, 'environments/vapid.secret.yaml'), `privateKey: "${VAPID_PRIVATE_KEY}"\npublicKey: "${VAPID_PUBLIC_KEY}"\n`);
    writeFileSync(join(old, 'environments/files.secret.yaml'), `encryptionKey: "${FILE_KEY}"\n`);
  },
  'Revolt.toml': (old) =>
    writeFileSync(join(old, 'Revolt.toml'), `${tomlHead('https://a.example.org')}[more]\n${MANY.map((key) => `${key} = "v"\n`).join('')}`),
  'secrets.env': (old) => {
    writeFileSync(join(old, 'Revolt.toml'), tomlHead('https://a.example.org'));
    writeFileSync(join(old, 'secrets.env'), MANY.map((key) => `${key}='v'\n`).join(''));
  },
  'variables in compose.yml': (old) => {
    writeFileSync(join(old, 'Revolt.toml'), tomlHead('https://a.example.org'));
    writeFileSync(
      join(old, 'compose.yml'),
      `services:\n  api:\n    environment:\n${MANY.map((key) => `      REVOLT__X__${key}: v\n`).join('')}`,
    );
  },
};

for (const [what, make] of Object.entries(LARGE)) {
  test(`30,000 keys are read in bounded time, and a thousand of them kept: ${what}`, () =>
    inProject({}, async (root) => {
      mkdirSync(join(root, 'old/environments'), { recursive: true });
      if (what !== 'an environment of the original') rmSync(join(root, 'old/environments'), { recursive: true });
      make(join(root, 'old'));
      const start = Date.now();
      const { code, stderr } = await take(root);
      const took = Date.now() - start;
      assert.is(code, 0, stderr.slice(0, 2000));
      assert.match(stderr, 'more than 1000 settings have no place here');
      assert.ok(took < BOUND_MS, `${took} ms`);
    }));
}

test('the official set-up: services that its compose file does not have are not stopped', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, 'old'));
    writeFileSync(join(root, 'old/Revolt.toml'), tomlHead('https://a.example.org'));
    writeFileSync(
      join(root, 'old/compose.yml'),
      'services: {database: {}, api: {}, events: {}, web: {}, autumn: {}, january: {}, caddy: {}}\n',
    );
    const { stdout } = await take(root);
    assert.match(stdout, 'docker compose --project-directory old stop caddy web api events autumn january\n');
  }));

test('aliases that unfold without end, in files of the official set-up, are refused', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, 'old'));
    writeFileSync(join(root, 'old/Revolt.toml'), tomlHead('https://a.example.org'));
    for (const [name, text] of [
      ['compose.yml', 'services: &a\n  api: *a\n'],
      [
        'livekit.yml',
        `a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *a]\n`).join('')}`,
      ],
    ] as const) {
      writeFileSync(join(root, 'old', name), text);
      const { code, stderr } = await take(root);
      assert.is(code, 1);
      assert.match(stderr, `old/${name}: has aliases that expand without end, or too often`);
      rmSync(join(root, 'old', name));
    }
  }));

test('credentials inside of public addresses never reach the public file, nor the screen', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, 'old'));
    const login = 'operator:hunter-two-2';
    writeFileSync(join(root, 'old/Revolt.toml'), tomlHead(`https://${login}@chat.example.org`));
    writeFileSync(join(root, 'old/.env.web'), `VITE_WS_URL=wss://${login}@elsewhere.example.org/ws\n`);
    const ended = await take(root);
    assert.is(ended.code, 0, ended.stderr);
    const open = readFileSync(join(root, 'environments/prod.yaml'), 'utf8');
    for (const text of [open, ended.stdout, ended.stderr]) assert.not.match(text, /operator|hunter-two-2/);
    assert.match(open, 'domain: chat.example.org');
    assert.match(open, 'wss://elsewhere.example.org/ws');
    assert.match(
      ended.stderr,
      'old/Revolt.toml:2 hosts.app holds credentials, and everybody gets to see it: it was taken over without them',
    );
    assert.match(readFileSync(join(root, 'environments/prod.secret.yaml'), 'utf8'), login);
  }));

test('a weak seed of the original gives way to what it gave', () =>
  taken(
    'small',
    ({ ended: { stderr }, secret }) => {
      assert.match(stderr, 'the old seed is not random text: there is a new one');
      assert.is.not(secret.secretSeed, 'abcabcab'.repeat(5));
      assert.is(at(secret, 'secretOverrides', 'mongo-user'), deriveSecret('abcabcab'.repeat(5), 'mongo-user'));
    },
    (old) => edit(join(old, 'environments/small.yaml'), SEED, 'abcabcab'.repeat(5)),
  ));

test('templates: actions go, known expressions are filled in, what is not known is marked', () => {
  const evaluate = evaluator('prod', (path) => ({ 'a.b': 'found', loop: '{{ .Values.loop }}' })[path.join('.')]);
  const { yaml, condition } = withoutActions(
    'a: {{ .Values.a.b | quote }}\nb: "{{ .Environment.Name }}/x"\n{{- if .Values.c }}\nc: 1\n{{- end }}\nd: {{ .Values.none | default "usual" }}\n' +
      'e: {{ if x }}1{{ else }}2{{ end }}\nf: {{ .Values.loop }}\n{{ define "t" }}\ng: 1\n{{ end }}\nh: {{ fail "x" }}',
    evaluate,
  );
  assert.is(yaml, `a: found\nb: "prod/x"\n\nc: 1\n\nd: usual\ne: ${UNKNOWN}${UNKNOWN}\nf: ${UNKNOWN}\n\n\n\nh: ${UNKNOWN}`);
  assert.is(condition(4), 'if .Values.c');
  assert.is(condition(1), undefined);
  const start = Date.now();
  withoutActions('{{'.repeat(500_000), evaluate);
  withoutActions('{{ if a }}'.repeat(50_000), evaluate);
  assert.ok(Date.now() - start < 5000);
});

test.run();
