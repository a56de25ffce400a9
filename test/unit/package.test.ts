/** What `npm pack` puts into the package: what runs, and nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { succeed, temporaryFolder } from '../support/tools.ts';
import { copyTree, git } from '../support/tree.ts';

/** Which files of the repository are needed: by programs of `dist/`, by helmfile, by a builder of images, or by a reader. */
const NEEDED: readonly RegExp[] = [
  /^(?:README\.md|LICENSE|package\.json|init\.sh|bump\.yaml|helmfile\.yaml\.gotmpl)$/,
  /^(?:dist|docs|docker|helm|schemas|values|versions)\//,
  /^environments\/(?:_defaults\.yaml|_computed\.yaml\.gotmpl|[^/]+\.example)$/,
  // What builds the tools, and what the sandbox starts.
  /^tools\/go\/[^/]+\/go\.(?:mod|sum)$/,
  /^sandbox\/(?:charts\/.+|stages\.yaml)$/,
];
/** Of an operator, or of a run; git ignores them. */
const OPERATORS = [
  'environments/prod.yaml',
  'environments/prod.secret.yaml',
  '.sandbox/state.json',
  '.tools/bin/helm',
  'versions/.new.yaml',
];

const test = suite('package');
const tree = await copyTree('package');
const committed = (await git(tree, ['ls-files', '-z'])).stdout.split('\0').filter(Boolean);
for (const path of OPERATORS) {
  mkdirSync(join(tree, path, '..'), { recursive: true });
  writeFileSync(join(tree, path), 'secretSeed: secret\n');
}
const into = temporaryFolder('packed');
const env = { ...process.env, npm_config_cache: join(into, 'cache'), npm_config_update_notifier: 'false' };
const { stdout } = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', into], {
  cwd: tree,
  env,
});
const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string; mode: number }[] }];

test('it holds what is needed, and nothing else', () => {
  const needed = committed.filter((path) => NEEDED.some((rule) => rule.test(path)));
  for (const rule of NEEDED)
    assert.ok(
      needed.some((path) => rule.test(path)),
      `no file matches ${rule}`,
    );
  const paths = packed.files.map(({ path }) => path);
  assert.equal(
    paths.filter((path) => !needed.includes(path)),
    [],
    'not needed',
  );
  assert.equal(
    needed.filter((path) => !paths.includes(path)),
    [],
    'missing',
  );
});

test('its programs can be executed', () => {
  for (const path of ['init.sh', 'dist/stoat-gen.mjs', 'dist/stoat-values.mjs', 'dist/stoat-hook.mjs'])
    assert.is(packed.files.find((file) => file.path === path)!.mode & 0o111, 0o111, path);
});

test('it makes an environment and a Compose project by itself', async () => {
  await succeed('tar', ['-xf', join(into, packed.filename), '-C', into], { cwd: into, env });
  const root = join(into, 'package');
  const run = (...args: string[]) => succeed(process.execPath, ['dist/stoat-gen.mjs', ...args], { cwd: root, env });
  await run('init', '--env', 'local', '--domain', 'stoat.example.lan', '--yes');
  await run('config', '--env', 'local');
  await run('compose', '--env', 'local', '--out', join(into, 'project'));
  await succeed('sh', ['init.sh', '--help'], { cwd: root, env });
});

test.run();
