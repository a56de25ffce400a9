/** Which files make an environment, and what is said about a name or a file that is not right. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkFiles, environmentNames, isEnvironmentName, layerFiles, operatorFiles } from '../../generators/environment/layers.ts';
import { inProject, type File } from '../support/stoat-values.ts';

const BASE = ['environments/_defaults.yaml', 'versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];
const SANDBOX: Readonly<Record<string, string>> = { '.sandbox/kubeconfig': '', '.sandbox/values.yaml': '' };

/** The message with which something is refused; undefined when it is not. */
async function refusal(act: () => unknown): Promise<string | undefined> {
  try {
    await act();
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

test('names begin with a letter or a digit and have neither dots nor anything else', () => {
  const right = ['a', 'Z', '0', 'prod', 'eu-west_1', '1a', 'A-'];
  const wrong = ['', '_defaults', '-a', 'x.secret', 'a b', 'ä', 'a/b', 'a\n', '../a', 'a.', '.a'];
  assert.equal(right.filter(isEnvironmentName), right);
  assert.equal(wrong.filter(isEnvironmentName), []);
});

test('the environments are the files with such a name, in order', () =>
  inProject(
    Object.fromEntries(
      ['b.yaml', 'a.yaml', 'B.yaml', 'a.secret.yaml', 'c.yml', 'd.yaml.example', 'notes.txt'].map((file) => [`environments/${file}`, '']),
    ),
    (root) => assert.equal(environmentNames(root), ['B', 'a', 'b']),
  ));

test('a folder without environments has none', () =>
  inProject({}, (root) => {
    assert.equal(environmentNames(root), []);
    assert.equal(environmentNames(join(root, 'elsewhere')), []);
  }));

test('the layers are the defaults, the pins, the environment and its secrets', () =>
  inProject({ 'environments/prod.yaml': '', 'environments/prod.secret.yaml': '', 'environments/bare.yaml': '' }, (root) => {
    assert.equal(layerFiles(root, 'prod', undefined), [...BASE, 'environments/prod.yaml', 'environments/prod.secret.yaml']);
    assert.equal(layerFiles(root, 'bare', undefined), [...BASE, 'environments/bare.yaml']);
  }));

test("the sandbox's charts come last, and only with the sandbox's own kubeconfig", () =>
  inProject({ 'environments/prod.yaml': '', 'other/kubeconfig': '', ...SANDBOX }, (root) => {
    const own = [...BASE, 'environments/prod.yaml'];
    const kubeconfig = join(root, '.sandbox/kubeconfig');
    symlinkSync(kubeconfig, join(root, 'link'));
    assert.equal(layerFiles(root, 'prod', kubeconfig), [...own, '.sandbox/values.yaml']);
    assert.equal(layerFiles(root, 'prod', join(root, 'link')), [...own, '.sandbox/values.yaml']);
    for (const other of [undefined, '', join(root, 'other/kubeconfig'), join(root, 'none')])
      assert.equal(layerFiles(root, 'prod', other), own, String(other));
    rmSync(join(root, '.sandbox/values.yaml'));
    assert.equal(layerFiles(root, 'prod', kubeconfig), own);
  }));

test('a sandbox that is gone is none', () =>
  inProject({ 'environments/prod.yaml': '', '.sandbox/values.yaml': '' }, (root) =>
    assert.equal(layerFiles(root, 'prod', join(root, '.sandbox/kubeconfig')), [...BASE, 'environments/prod.yaml']),
  ));

test("an operator's files are all but the defaults, the pins and the sandbox's", () =>
  inProject({ 'environments/prod.yaml': '', 'environments/prod.secret.yaml': '', ...SANDBOX }, (root) => {
    const files = layerFiles(root, 'prod', join(root, '.sandbox/kubeconfig'));
    assert.equal(operatorFiles(files), ['environments/prod.yaml', 'environments/prod.secret.yaml']);
  }));

const NO_ENVIRONMENT: readonly (readonly [name: string, there: readonly string[], message: string])[] = [
  [
    'default',
    ['prod', 'test'],
    'no environment named: say which one with -e NAME, for example: helmfile -e prod apply\nThere are: prod, test.',
  ],
  [
    '',
    [],
    'no environment named: say which one with -e NAME, for example: helmfile -e local apply\nThere is none yet. Make one with: ./init.sh --env local',
  ],
  [
    'x.secret',
    ['prod'],
    '"x.secret" is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit\nThere are: prod.',
  ],
  [
    'prd',
    ['prod', 'test'],
    'no environment prd: environments/prd.yaml does not exist; did you mean prod?\nThere are: prod, test. Make this one with: ./init.sh --env prd',
  ],
  [
    'staging',
    ['prod'],
    'no environment staging: environments/staging.yaml does not exist\nThere are: prod. Make this one with: ./init.sh --env staging',
  ],
  [
    'staging',
    [],
    'no environment staging: environments/staging.yaml does not exist\nThere is none yet. Make this one with: ./init.sh --env staging',
  ],
];

for (const [name, there, message] of NO_ENVIRONMENT) {
  test(`${JSON.stringify(name)} among ${there.length} environments`, () =>
    inProject(Object.fromEntries(there.map((each) => [`environments/${each}.yaml`, ''])), async (root) => {
      assert.is(await refusal(() => layerFiles(root, name, undefined)), message);
    }));
}

test('a file with a name that is none is no environment', () =>
  inProject({ 'environments/x.secret.yaml': '' }, async (root) => {
    assert.match((await refusal(() => layerFiles(root, 'x.secret', undefined)))!, /is not the name of an environment/);
  }));

/** Files by name, and what is said about all of them. */
const WRONG_FILES: readonly (readonly [what: string, files: Readonly<Record<string, string | File>>, message: string | undefined])[] = [
  ['plain files', { 'a.yaml': { text: 'a: 1\n', mode: 0o644 }, 'a.secret.yaml': 'b: 1\n' }, undefined],
  ['a file with anchors', { 'a.yaml': 'a: &x {b: [1]}\nc: 2\n' }, undefined],
  [
    'secrets that others may read',
    { 'a.secret.yaml': { text: 'a: 1\n', mode: 0o640 } },
    'a.secret.yaml: holds secrets but others may read it (mode 0640); run: chmod 600 a.secret.yaml',
  ],
  [
    'secrets that others alone may read',
    { 'a.secret.yaml': { text: 'a: 1\n', mode: 0o604 } },
    'a.secret.yaml: holds secrets but others may read it (mode 0604); run: chmod 600 a.secret.yaml',
  ],
];

for (const [what, files, message] of WRONG_FILES) {
  test(`read strictly: ${what}`, () =>
    inProject(files, async (root) => assert.is(await refusal(() => checkFiles(root, Object.keys(files))), message)));
}

test('read strictly: no file', () =>
  inProject({}, async (root) => assert.is(await refusal(() => checkFiles(root, ['none.yaml'])), 'none.yaml: does not exist')));

test('read strictly: a folder in the place of a file', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, 'a.yaml'));
    assert.is(await refusal(() => checkFiles(root, ['a.yaml'])), 'a.yaml: is a folder, not a file');
  }));

test('read strictly: every problem of every file, each with its place', () =>
  inProject({ 'a.yaml': 'a: 1\na: 2\n', 'b.secret.yaml': { text: 'x: [\n', mode: 0o644 } }, async (root) => {
    const lines = (await refusal(() => checkFiles(root, ['a.yaml', 'b.secret.yaml'])))!.split('\n').filter(Boolean);
    assert.match(lines[0]!, /^a\.yaml:2/);
    assert.match(lines[1]!, /^b\.secret\.yaml: holds secrets/);
    assert.match(lines[2]!, /^b\.secret\.yaml:\d/);
  }));

test.run();
