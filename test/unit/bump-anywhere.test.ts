/** `bump` in a repository that has nothing to do with Stoat, from the package as it is published. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bumped, FOREIGN, FOREIGN_POLICY, foreignRegistries } from '../support/foreign.ts';
import { stoatGen } from '../support/cli.ts';
import { run, succeed, temporaryFolder, type Ended } from '../support/tools.ts';
import { fingerprint, git, GIT_ENV, gitStatus } from '../support/tree.ts';
import { ROOT } from '../support/values.ts';

const test = suite('bump anywhere');
const work = temporaryFolder('anywhere');
const env: NodeJS.ProcessEnv = {
  ...GIT_ENV,
  HOME: work,
  XDG_CACHE_HOME: join(work, 'cache'),
  DOCKER_CONFIG: '/nonexistent',
  GITHUB_TOKEN: '',
  npm_config_cache: join(work, 'npm'),
  npm_config_update_notifier: 'false',
};
const registries = await foreignRegistries();
test.after(() => registries.stop());

const write = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
};
const TEXTS = Object.fromEntries(Object.entries(FOREIGN).map(([file, { text }]) => [file, text]));
const AFTER = Object.fromEntries(Object.entries(FOREIGN).map(([file, content]) => [file, bumped(content)]));
const textsOf = (root: string): Record<string, string> =>
  Object.fromEntries(Object.keys(FOREIGN).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** The package as npm installs it, in a project of its own. */
const installed = join(work, 'elsewhere');
const { stdout: packed } = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', work], {
  cwd: ROOT,
  env,
});
write(installed, { 'package.json': '{"name":"elsewhere","private":true}\n' });
await succeed('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', join(work, JSON.parse(packed)[0].filename)], {
  cwd: installed,
  env,
});
const PACKAGE = join(installed, 'node_modules/stoat-gen');
const PROGRAM = join(PACKAGE, 'dist/stoat-gen.mjs');

/** Every file below a folder, with its size and times. */
function prints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name), fingerprint(join(entry.parentPath, entry.name))]));
}
const ORIGINAL = prints(PACKAGE);

let repositories = 0;
async function repository(files: Readonly<Record<string, string>> = { ...TEXTS, 'bump.yaml': FOREIGN_POLICY }): Promise<string> {
  const root = join(work, `repository-${++repositories}`);
  write(root, files);
  await git(root, ['init', '--quiet', '--initial-branch', 'main']);
  await git(root, ['add', '--all']);
  await git(root, ['commit', '--quiet', '--message', 'Start']);
  return root;
}
const bump = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [PROGRAM, 'bump', ...args, ...(args.includes('--lint') ? [] : registries.mirrors)], { cwd, env });

test('a foreign project: every pin in a known place is found, and what is not moved says why', async () => {
  const root = await repository();
  const { code, stdout, stderr } = await bump(root, '--format', 'json');
  assert.is(code, 0, stderr);
  const { pins } = JSON.parse(stdout) as {
    pins: { file: string; path: string; state: string; current: string; allowed: string; why: string }[];
  };
  const outdated = pins.filter(({ state }) => state === 'outdated').map(({ file, path }) => `${file} ${path}`);
  assert.equal(outdated, [
    '.env APP_TAG',
    'app/Dockerfile ARG.NODE',
    'app/Dockerfile JUST_VERSION',
    'app/Dockerfile FROM.caddy',
    'app/Dockerfile COPY.valkey/valkey',
    'charts/own/Chart.yaml dependencies.redis.version',
    'charts/own/values.yaml image.tag',
    'charts/own/values.yaml sidecar.image.tag',
    'charts/own/values.yaml my.key.7zip',
    'compose.yaml services.cache.image',
    'compose.yaml services.web.image',
    'deploy/helmfile.yaml.gotmpl releases.redis.version',
    'deploy/helmfile.yaml.gotmpl releases.broker.version',
    'overlays/prod/job.yaml migrate.spec.template.spec.containers.app.image',
    'overlays/prod/kustomization.yaml images.app.newTag',
    'overlays/prod/kustomization.yaml helmCharts.redis.version',
  ]);
  const why = Object.fromEntries(
    pins.filter(({ state }) => state !== 'outdated').map((pin) => [`${pin.file} ${pin.path}`, `${pin.state}: ${pin.why}`]),
  );
  assert.equal(why, {
    'charts/own/Chart.yaml dependencies.sibling.version': 'skipped: a chart of this repository',
    'charts/own/values.yaml number.tag': 'skipped: YAML reads it as a number; put it in quotes, with the digits that are meant',
    'compose.yaml services.app.image': 'skipped: a part of it is a variable',
    'compose.yaml services.built.image': 'skipped: it is built here',
    'compose.yaml services.loose.image': 'skipped: it has no tag, so latest is meant; write a version',
    'deploy/helmfile.yaml.gotmpl releases.own.version': 'skipped: a chart of this repository',
    'deploy/helmfile.yaml.gotmpl releases.loose.version': 'skipped: a range follows what is published by itself; pin one version',
    'deploy/helmfile.yaml.gotmpl releases.chosen.version': 'skipped: a part of it is a template',
  });
  assert.match(stderr, /^charts\/own\/values\.yaml:9: the pin below this annotation is commented out, and left alone$/m);
});

test('a foreign project: --write changes the pins and not one byte else, and a second run nothing', async () => {
  const root = await repository();
  const { code, stderr } = await bump(root, '--write');
  assert.is(code, 0, stderr);
  assert.equal(textsOf(root), AFTER);
  const again = await bump(root, '--write');
  assert.match(again.stderr, /^nothing to write$/m);
  assert.is(
    await gitStatus(root),
    Object.keys(TEXTS)
      .sort()
      .map((file) => ` M ${file}\n`)
      .join(''),
  );
});

test('a foreign project: --commit makes one commit for each group', async () => {
  const root = await repository();
  const { code, stderr } = await bump(root, '--commit');
  assert.is(code, 0, stderr);
  assert.equal(textsOf(root), AFTER);
  const log = async (...args: string[]): Promise<string[]> => (await git(root, ['log', '--reverse', ...args])).stdout.trimEnd().split('\n');
  assert.equal((await log('--format=%s')).slice(0, 3), [
    'Start',
    'chore(deps): update app to v1.2.4',
    'chore(deps): update node to 20.19.1',
  ]);
  const of = async (group: string): Promise<string[]> =>
    (await log(`--grep=update ${group}\\b`, '--format=', '--name-only')).filter(Boolean).sort();
  assert.equal(await of('app'), ['.env', 'charts/own/values.yaml', 'overlays/prod/job.yaml', 'overlays/prod/kustomization.yaml']);
  assert.equal(await of('charts'), ['charts/own/Chart.yaml', 'deploy/helmfile.yaml.gotmpl', 'overlays/prod/kustomization.yaml']);
  assert.is(await gitStatus(root), '');
});

test('from a folder below, the project is the nearest one upwards', async () => {
  const root = await repository();
  const { code, stderr } = await bump(join(root, 'app'), '--write');
  assert.is(code, 0, stderr);
  assert.equal(textsOf(root), AFTER);
});

test('--files needs no bump.yaml, and looks at nothing else', async () => {
  const root = await repository(TEXTS);
  const { code, stderr } = await bump(root, '--files', 'compose.yaml', '--files', '**/Dockerfile', '--write');
  assert.is(code, 0, stderr);
  assert.equal(textsOf(root), { ...TEXTS, 'compose.yaml': AFTER['compose.yaml'], 'app/Dockerfile': AFTER['app/Dockerfile'] });
});

test('no project around: an error that says so, and not one file of the package is touched', async () => {
  const root = await repository(TEXTS);
  for (const args of [['--write'], ['--commit'], ['--lint'], []]) {
    const { code, stderr } = await bump(root, ...args);
    assert.is(code, 1);
    assert.match(stderr, /^error: .* is not in a project: .* holds bump\.yaml; say there which files hold pins .*--files GLOB$/m);
  }
  assert.equal(textsOf(root), TEXTS);
  assert.equal(prints(PACKAGE), ORIGINAL);
});

test('the installed package is never a project, not even for who stands in it or names it', async () => {
  for (const [cwd, args] of [
    [PACKAGE, []],
    [join(PACKAGE, 'docs'), []],
    [work, ['-C', PACKAGE]],
  ] as const) {
    const { code, stderr } = await bump(cwd, '--write', ...args);
    assert.is(code, 1);
    assert.match(stderr, 'is an installed package, which is never changed');
  }
  assert.equal(prints(PACKAGE), ORIGINAL);
});

for (const command of [
  ['init', '--yes', '--domain', 'x.example.org'],
  ['check'],
  ['config'],
  ['keys', 'generate'],
  ['status'],
  ['compose', '--out', 'x'],
  ['import', '--from', 'x', '--env', 'x'],
  ['deploy', '--yes'],
]) {
  test(`${command[0]} outside of a project: an error that says so, for every command`, async () => {
    const root = await repository(TEXTS);
    for (const [cwd, message] of [
      [root, 'is not in a project: neither it nor a folder above it holds environments/_defaults.yaml'],
      [PACKAGE, 'is an installed package, which is never changed'],
    ] as const) {
      const { code, stderr } = await stoatGen(command, { cwd, env });
      assert.is(code, 1, stderr);
      assert.match(stderr, message);
    }
    assert.is(await gitStatus(root), '');
    assert.equal(prints(PACKAGE), ORIGINAL);
  });
}

test('a repository inside of another project: nothing outside of it is read or written', async () => {
  const outer = await repository();
  const inner = join(outer, 'inner');
  write(inner, { 'compose.yaml': TEXTS['compose.yaml']! });
  await git(inner, ['init', '--quiet']);
  const { code, stderr } = await bump(inner, '--write');
  assert.is(code, 1);
  assert.match(stderr, 'is not in a project');
  assert.equal(textsOf(outer), TEXTS);
});

test('nothing outside is named by a glob, reached by a link, or written by what a run is said to have left', async () => {
  const outside = join(work, 'outside');
  write(outside, { 'compose.yaml': TEXTS['compose.yaml']! });
  const root = await repository({ 'bump.yaml': 'files: [ "**/compose.yaml" ]\n', 'compose.yaml': TEXTS['compose.yaml']! });
  symlinkSync(outside, join(root, 'link'));
  write(root, {
    '.pins.new/before.json': JSON.stringify({ '../outside/compose.yaml': 'x', 'link/compose.yaml': 'x' }),
    '.pins.new/compose.yaml': 'evil',
  });
  const { code, stderr } = await bump(root, '--write');
  assert.is(code, 1);
  assert.match(stderr, /\.pins\.new is about \.\.\/outside\/compose\.yaml, which is no file with pins; nothing was written/);
  for (const glob of ['../outside/*.yaml', `${outside}/compose.yaml`]) {
    assert.is((await bump(root, '--files', glob)).code, 2);
    writeFileSync(join(root, 'bump.yaml'), `files: ["${glob}"]\n`);
    const named = await bump(root, '--lint');
    assert.is(named.code, 1);
    assert.match(named.stderr, 'bump.yaml:1: files.0: must be a path below this folder');
  }
  writeFileSync(join(root, 'bump.yaml'), 'files: ["**/compose.yaml"]\n');
  await succeed('rm', ['-r', join(root, '.pins.new')], { cwd: root, env });
  await bump(root, '--write');
  assert.is(readFileSync(join(outside, 'compose.yaml'), 'utf8'), TEXTS['compose.yaml']);
  assert.is(readFileSync(join(root, 'compose.yaml'), 'utf8'), AFTER['compose.yaml']);
});

test('bump.yaml without files, and globs that match nothing, are told', async () => {
  const root = await repository({ 'bump.yaml': 'level: patch\n' });
  assert.match((await bump(root, '--lint')).stderr, /^error: bump\.yaml: files: is missing: which files hold pins/m);
  writeFileSync(join(root, 'bump.yaml'), 'files: [compose.yml]\n');
  assert.match((await bump(root, '--lint')).stderr, /^error: bump\.yaml: files: no file matches compose\.yml$/m);
});

test('no schema of Stoat outside of Stoat: versions/ of another project may hold anything', async () => {
  const text =
    '# renovate: datasource=docker depName=ghcr.io/example/app\nanything: v1.2.3\nelse: {repository: valkey/valkey, tag: 8.1.4-alpine}\n';
  const root = await repository({ 'bump.yaml': 'files: [versions/*.yaml]\n', 'versions/mine.yaml': text });
  const { code, stderr } = await bump(root, '--write');
  assert.is(code, 0, stderr);
  assert.is(readFileSync(join(root, 'versions/mine.yaml'), 'utf8'), text.replace('v1.2.3', 'v1.2.4').replace('8.1.4', '8.1.5'));
});

test('a deployment of Stoat may name files of its own beside versions/', async () => {
  const root = join(work, 'stoat');
  const files = ['bump.yaml', 'environments/_defaults.yaml', 'versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];
  write(root, Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])));
  write(root, { 'mine/compose.yaml': TEXTS['compose.yaml']! });
  writeFileSync(join(root, 'bump.yaml'), `files: ["versions/*.yaml", mine/compose.yaml]\n${readFileSync(join(ROOT, 'bump.yaml'), 'utf8')}`);
  const { code, stdout, stderr } = await bump(root, '--lint');
  assert.is(code, 0, stderr);
  assert.match(stdout, /^\d+ pins, all with an annotation or in a known place, 3 left alone$/m);
  const written = await bump(root, '--write', '--only', 'mine/compose.yaml');
  assert.is(written.code, 0, written.stderr);
  assert.is(readFileSync(join(root, 'mine/compose.yaml'), 'utf8'), AFTER['compose.yaml']);
  assert.ok(!existsSync(join(root, '.pins.new')));
});

test.run();
