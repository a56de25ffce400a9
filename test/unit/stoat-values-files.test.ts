import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inProject, stoatValues, type File } from '../support/stoat-values.ts';
import { SEED } from '../support/values.ts';

const SECRET_FILE = 'environments/prod.secret.yaml';
const LAYERS = ['environments/_defaults.yaml', 'versions/infra-versions.yaml', 'versions/stoat-versions.yaml', 'environments/prod.yaml'];
const GOOD = { 'environments/prod.yaml': 'domain: chat.example.org\n', [SECRET_FILE]: `secretSeed: ${SEED}\n` };

test('an environment prints its layers, lowest first, as a JSON list', () =>
  inProject(GOOD, async (root) => {
    const { code, stdout, stderr } = await stoatValues(['files', 'prod'], { cwd: root });
    assert.is(stderr, '');
    assert.equal(JSON.parse(stdout), [...LAYERS, SECRET_FILE]);
    assert.is(code, 0);
  }));

test('an environment needs no secret file', () =>
  inProject({ 'environments/prod.yaml': '' }, async (root) => {
    assert.equal(JSON.parse((await stoatValues(['files', 'prod'], { cwd: root })).stdout), LAYERS);
  }));

test('the project is found from a folder below it', () =>
  inProject(GOOD, async (root) => {
    assert.equal(JSON.parse((await stoatValues(['files', 'prod'], { cwd: join(root, 'environments') })).stdout), [...LAYERS, SECRET_FILE]);
  }));

for (const text of [
  '',
  '# nothing yet\n',
  '---\n',
  '{}\n',
  '~\n',
  '\ufeffdomain: chat.example.org\n',
  'domain: chat.example.org\r\n',
  'domain: chat.example.org\n...\n',
  'a: &a {b: 1}\nc: *a\nd: {<<: *a}\n',
  'a: |\n  line\n  \ttabbed\n',
]) {
  test(`${JSON.stringify(text)} is a good file`, () =>
    inProject({ ...GOOD, 'environments/prod.yaml': text }, async (root) => {
      const { code, stderr } = await stoatValues(['files', 'prod'], { cwd: root });
      assert.is(stderr, '');
      assert.is(code, 0);
    }));
}

const LAUGHS = [
  `a: &a [${SEED}, ${SEED}]`,
  ...Array.from('bcdefghij', (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
].join('\n');
const ALIASES = 'aliases expand too often (more than 100 times)';
const AMBIGUOUS = 'a number or date that YAML 1.1 and 1.2 read differently; put it in quotes';
const NOT_UTF8 = 'is not UTF-8 text; save it as UTF-8';

/** What the secret file holds (the seed among it), and what is said, its name left out. */
const BAD: readonly (readonly [title: string, content: string | Uint8Array, problem: string])[] = [
  ['a quote that is not closed', `secretSeed: "${SEED}\n`, ':2: is not valid YAML: a quote, bracket, colon or space is missing'],
  [
    'a colon in bare text',
    `secretSeed: ${SEED}: x\n`,
    ':1: is not valid YAML: a second ": " on the line, or wrong indentation; put text with a colon in quotes',
  ],
  [
    'text that is no key',
    `vapid: {}\n${SEED}\nfiles: {}\n`,
    ':2: is not valid YAML: a key without ":", or text that runs on to the next line',
  ],
  [
    'text that begins with @',
    `a: 1\nsecretSeed: @${SEED}\n`,
    ':2: is not valid YAML: text that begins with a character reserved by YAML; put it in quotes',
  ],
  [
    'a bad escape',
    `secretSeed: "\\d${SEED}"\n`,
    ':1: is not valid YAML: an escape that YAML does not know in a double-quoted text; use single quotes for text with backslashes',
  ],
  [
    'a duplicate key',
    `secretSeed: ${SEED}\nvapid: {}\nsecretSeed: ${SEED}\n`,
    ':3: is not valid YAML: a key that stands in the same map already',
  ],
  [
    'a duplicate key below',
    `vapid:\n  publicKey: a\n  publicKey: ${SEED}\n`,
    ':3: is not valid YAML: a key that stands in the same map already',
  ],
  ['a billion laughs', LAUGHS, `: ${ALIASES}`],
  ['a thousand aliases', `a: &a ${SEED}\nb:\n${'  - *a\n'.repeat(1000)}`, `:103: ${ALIASES}`],
  ['an alias inside of itself', `a: &a\n  b: ${SEED}\n  c: *a\n`, ':3: an alias inside of what it stands for: it would expand without end'],
  [
    'an alias without anchor',
    `secretSeed: ${SEED}\nb: *nothing\n`,
    ':2: is not valid YAML: an alias (*name) whose anchor (&name) does not stand above it',
  ],
  ['a merge of text', `secretSeed: ${SEED}\nb:\n  <<: text\n`, ': is not valid YAML: a merge (<<) of something that is not a map'],
  ['Latin-1', Buffer.from(`secretSeed: ${SEED}é\n`, 'latin1'), `: ${NOT_UTF8}`],
  ['UTF-16 with a mark', Buffer.from(`\ufeffsecretSeed: ${SEED}\n`, 'utf16le'), `: ${NOT_UTF8}`],
  ['UTF-16 without a mark', Buffer.from(`secretSeed: ${SEED}\n`, 'utf16le'), `: ${NOT_UTF8}`],
  ['half a character', Buffer.concat([Buffer.from(`secretSeed: ${SEED}`), Buffer.of(0xed, 0xa0, 0x80, 0x0a)]), `: ${NOT_UTF8}`],
  ['a control character', `a: 1\nsecretSeed: "${SEED}\u0007"\n`, ':2: is not valid YAML: a control character or a Unicode line separator'],
  ['two documents', `secretSeed: ${SEED}\n---\ndomain: a.example\n`, ':2: a second document (---); only one is read'],
  ['a tab as indentation', `vapid:\n\tprivateKey: ${SEED}\n`, ':2: is not valid YAML: a tab as indentation; use spaces'],
  ['a key that is a list', `? [${SEED}]\n: 1\n`, ':1: is not valid YAML: a key that is not text; put it in quotes'],
  ['a tag', `secretSeed: !secret ${SEED}\n`, ':1: is not valid YAML: a tag (!name) that YAML 1.2 does not know'],
  ['an octal number', `secretSeed: ${SEED}\na: 0755\n`, `:2: ${AMBIGUOUS}`],
  ['a number with underscores', `secretSeed: ${SEED}\na: 1_000\n`, `:2: ${AMBIGUOUS}`],
  ['a binary number', `secretSeed: ${SEED}\na: 0b11\n`, `:2: ${AMBIGUOUS}`],
  ['a date', `secretSeed: ${SEED}\na: 2026-01-01\n`, `:2: ${AMBIGUOUS}`],
  ['a list', `- ${SEED}\n`, ':1: must be a map of keys at the top'],
  ['a text', `${SEED}\n`, ':1: must be a map of keys at the top'],
  ['brackets without end', `a: ${'['.repeat(20_000)}`, ''],
  ['more than a mebibyte', `secretSeed: ${SEED}\n#${' '.repeat(1024 * 1024)}`, ': is larger than 1 MiB'],
];

for (const [title, content, problem] of BAD) {
  test(`${title}: refused, and no line of the file shown`, () =>
    inProject({ ...GOOD, [SECRET_FILE]: { text: content } }, async (root) => {
      const { code, stdout, stderr } = await stoatValues(['files', 'prod'], { cwd: root });
      if (problem === '') assert.match(stderr, `error: ${SECRET_FILE}:1: is not valid YAML: nested too deeply\n`);
      else assert.is(stderr, `error: ${SECRET_FILE}${problem}\n`);
      assert.is(stdout, '');
      assert.is(code, 1);
      assert.not(stderr.includes(SEED.slice(0, 8)));
    }));
}

test('everything that is wrong in several files is said at once', () =>
  inProject(
    { 'environments/prod.yaml': 'a: 1\na: 2\nb: 010\n', [SECRET_FILE]: { text: `secretSeed: "${SEED}\n`, mode: 0o644 } },
    async (root) => {
      const { stderr } = await stoatValues(['files', 'prod'], { cwd: root });
      assert.equal(stderr.trimEnd().split('\n'), [
        'error: environments/prod.yaml:2: is not valid YAML: a key that stands in the same map already',
        `error: ${SECRET_FILE}: holds secrets but others may read it (mode 0644); run: chmod 600 ${SECRET_FILE}`,
        `error: ${SECRET_FILE}:2: is not valid YAML: a quote, bracket, colon or space is missing`,
      ]);
    },
  ));

for (const mode of [0o644, 0o640, 0o604, 0o660, 0o601]) {
  test(`a secret file of mode ${mode.toString(8)} is refused`, () =>
    inProject({ ...GOOD, [SECRET_FILE]: { text: GOOD[SECRET_FILE]! } satisfies File }, async (root) => {
      chmodSync(join(root, SECRET_FILE), mode);
      const { code, stderr } = await stoatValues(['files', 'prod'], { cwd: root });
      assert.is(
        stderr,
        `error: ${SECRET_FILE}: holds secrets but others may read it (mode 0${mode.toString(8)}); run: chmod 600 ${SECRET_FILE}\n`,
      );
      assert.is(code, 1);
    }));
}

for (const mode of [0o600, 0o400]) {
  test(`a secret file of mode ${mode.toString(8)} is good`, () =>
    inProject({ ...GOOD, [SECRET_FILE]: { text: GOOD[SECRET_FILE]!, mode } }, async (root) => {
      assert.is((await stoatValues(['files', 'prod'], { cwd: root })).code, 0);
    }));
}

test('the environment without secrets may be read by everybody', () =>
  inProject({ 'environments/prod.yaml': { text: '', mode: 0o644 } }, async (root) => {
    assert.is((await stoatValues(['files', 'prod'], { cwd: root })).code, 0);
  }));

test('a folder in place of a file is named', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, 'environments/prod.yaml'));
    const { code, stderr } = await stoatValues(['files', 'prod'], { cwd: root });
    assert.is(stderr, 'error: environments/prod.yaml: is a folder, not a file\n');
    assert.is(code, 1);
  }));

test('a file that is a link to one outside is read, and judged by that one', () =>
  inProject({ ...GOOD, 'elsewhere.yaml': { text: `secretSeed: ${SEED}\n`, mode: 0o644 } }, async (root) => {
    symlinkSync('../elsewhere.yaml', join(root, 'environments/linked.secret.yaml'));
    symlinkSync('prod.yaml', join(root, 'environments/linked.yaml'));
    const { stderr } = await stoatValues(['files', 'linked'], { cwd: root });
    assert.match(stderr, 'environments/linked.secret.yaml: holds secrets but others may read it (mode 0644)');
  }));

const NO_NAME = 'letters, digits, - and _ only, beginning with a letter or digit';
const NAMED = 'no environment named: say which one with -e NAME, for example: helmfile -e local apply\nThere are: local, prod.';

for (const [args, message] of [
  [
    ['files', 'staging'],
    'no environment staging: environments/staging.yaml does not exist\nThere are: local, prod. Make this one with: ./init.sh --env staging',
  ],
  [
    ['files', 'prdo'],
    'no environment prdo: environments/prdo.yaml does not exist; did you mean prod?\nThere are: local, prod. Make this one with: ./init.sh --env prdo',
  ],
  [['files', 'default'], NAMED],
  [['files'], NAMED],
  [['files', '_defaults'], `"_defaults" is not the name of an environment: ${NO_NAME}\nThere are: local, prod.`],
  [['files', 'prod.secret'], `"prod.secret" is not the name of an environment: ${NO_NAME}\nThere are: local, prod.`],
  [['files', '../prod'], `"../prod" is not the name of an environment: ${NO_NAME}\nThere are: local, prod.`],
  [['files', '-prod'], `"-prod" is not the name of an environment: ${NO_NAME}\nThere are: local, prod.`],
  [['files', 'prod\n'], `"prod\\n" is not the name of an environment: ${NO_NAME}\nThere are: local, prod.`],
] as const) {
  test(`${JSON.stringify(args)}: refused, with the environments that there are`, () =>
    inProject({ ...GOOD, 'environments/local.yaml': '' }, async (root) => {
      const { code, stdout, stderr } = await stoatValues(args, { cwd: root });
      assert.is(stderr, `error: ${message}\n`);
      assert.is(stdout, '');
      assert.is(code, 1);
    }));
}

test('where there is no environment yet, it is said how to make one', () =>
  inProject({}, async (root) => {
    assert.is(
      (await stoatValues(['files', 'local'], { cwd: root })).stderr,
      'error: no environment local: environments/local.yaml does not exist\nThere is none yet. Make this one with: ./init.sh --env local\n',
    );
    assert.match((await stoatValues(['files'], { cwd: root })).stderr, './init.sh --env local');
  }));

test('an environment that is called default is one', () =>
  inProject({ 'environments/default.yaml': '' }, async (root) => {
    assert.is((await stoatValues(['files', 'default'], { cwd: root })).code, 0);
  }));

const SANDBOX = { ...GOOD, '.sandbox/kubeconfig': 'x', '.sandbox/values.yaml': 'chartRepositories: {}\n', 'other/kubeconfig': 'x' };
const layersWith = async (root: string, KUBECONFIG: string | undefined): Promise<string[]> =>
  JSON.parse((await stoatValues(['files', 'prod'], { cwd: root, env: { KUBECONFIG } })).stdout) as string[];

test("the sandbox's values are the last layer for its own kubeconfig", () =>
  inProject(SANDBOX, async (root) => {
    assert.is((await layersWith(root, join(root, '.sandbox/kubeconfig'))).at(-1), '.sandbox/values.yaml');
  }));

test('a link to its kubeconfig, or a path from here, is its kubeconfig too', () =>
  inProject(SANDBOX, async (root) => {
    symlinkSync(join(root, '.sandbox/kubeconfig'), join(root, 'link'));
    assert.is((await layersWith(root, join(root, 'link'))).at(-1), '.sandbox/values.yaml');
    assert.is((await layersWith(root, '.sandbox/kubeconfig')).at(-1), '.sandbox/values.yaml');
  }));

test("with any other kubeconfig, or none, the sandbox's values are no layer", () =>
  inProject(SANDBOX, async (root) => {
    for (const kubeconfig of [undefined, '', join(root, 'other/kubeconfig'), join(root, 'missing')]) {
      assert.not((await layersWith(root, kubeconfig)).includes('.sandbox/values.yaml'), String(kubeconfig));
    }
  }));

test.run();
