/** Helmfile itself: several environments side by side, the same bytes every time, Helm 3 and 4, mirrors, refusals. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, stringify } from 'yaml';
import { parseManifests, project, remarks, type Any, type Rendering } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';
import { INFRASTRUCTURE, SERVICES } from '../support/services.ts';
import { describe, run, type Ended } from '../support/tools.ts';
import { gitStatus } from '../support/tree.ts';
import { ROOT, SEED } from '../support/values.ts';
import { installed } from './expected.ts';

const NAMES = ['defaults', 'everything', 'minimal', 'hostile-overrides', 'hostile-unicode', 'hostile-lines'] as const;
const { tree, tools, helmfile, render } = await project({
  ...Object.fromEntries(NAMES.map((name) => [name, MATRIX[name]!])),
  misspelt: { values: { smtp: { prot: 587 } } },
});

for (const name of ['defaults', 'everything', 'hostile-overrides'] as const) {
  test(`${name}: rendering twice gives the same bytes`, async () => {
    const [first, second] = await Promise.all([helmfile(name, ['template']), helmfile(name, ['template'])]);
    assert.is(first.code, 0, describe(first));
    assert.is(first.stdout, second.stdout);
  });
}

for (const name of NAMES) {
  test(`${name}: helm 4 renders what helm 3 renders`, async () => {
    const [three, four] = await Promise.all([render(name), render(name, tools.env4)]);
    assert.equal(four.objects, three.objects);
    assert.is(four.remarks, three.remarks);
  });
}

test('helm 4 is really the one that runs', async () => {
  const { stderr } = await helmfile('defaults', ['template'], tools.env4);
  assert.match(stderr, /preflight: helm v4\./);
});

test('one environment says nothing of another', async () => {
  const [defaults, minimal] = [await render('defaults'), await render('minimal')];
  const without = ({ objects }: Rendering) => JSON.stringify(objects);
  assert.not.match(without(defaults), /example\.org/);
  assert.match(without(minimal), /mongo|stoat-env/);
  assert.equal(Object.keys(minimal.releases).sort(), ['stoat-api', 'stoat-config']);
});

test('stdout is manifests and nothing else', async () => {
  const { stdout, stderr } = await helmfile('defaults', ['template']);
  assert.is(remarks(stderr), '');
  const { objects } = await render('defaults');
  const ids = (all: readonly Any[]): string[] => all.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
  assert.equal(ids(parseManifests(stdout, 'stdout')), ids(objects));
});

test('a release waits for what it needs, as far as that is installed', async () => {
  const { values } = await render('defaults');
  const minimal = await render('minimal');
  for (const [name, environment] of [
    ['defaults', values],
    ['minimal', minimal.values],
  ] as const) {
    const there = installed(environment);
    const needs = await needsByRelease(name);
    for (const [release, { needs: expected }] of Object.entries(INFRASTRUCTURE).filter(([release]) => release in there)) {
      const qualified = expected.filter((need) => need in there).map((need) => `${there[need]}/${need}`);
      assert.equal([...(needs[release] ?? [])].sort(), qualified.sort(), `${name}: ${release}`);
    }
    for (const [release, { uses }] of Object.entries(SERVICES).filter(([release]) => release in there)) {
      const qualified = ['stoat-config', ...uses].filter((need) => need in there).map((need) => `${there[need]}/${need}`);
      assert.equal([...needs[release]!].sort(), qualified.sort(), `${name}: ${release}`);
    }
  }
  const needs = await needsByRelease('defaults');
  assert.equal([...needs['stoat-api']!].sort(), [
    'stoat-config/stoat-config',
    'stoat-livekit/livekit',
    'stoat-mongodb/mongodb',
    'stoat-rabbitmq/rabbitmq',
    'stoat-redis/redis',
  ]);
  assert.equal(needs['stoat-client'], ['stoat-config/stoat-config']);
});

test('every third-party chart can come from a mirror', async () => {
  const charts = join(tree, '.test/charts');
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = url.split('/')[2] ?? '';
    if (file === 'index.yaml') response.end(repositoryIndex(charts));
    else if (existsSync(join(charts, file))) response.end(readFileSync(join(charts, file)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const file = join(tree, '.test/mirror.yaml');
    writeFileSync(file, stringify({ chartRepositories: Object.fromEntries(REPOSITORIES.map((name) => [name, `${address}/${name}`])) }));
    const { code, stdout, ...rest } = await helmfile('defaults', ['--state-values-file', file, 'template']);
    assert.is(code, 0, describe({ code, stdout, ...rest }));
    for (const name of REPOSITORIES) assert.ok(asked.includes(`/${name}/index.yaml`), name);
    assert.is(stdout, (await helmfile('defaults', ['template'])).stdout);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

for (const [title, name, expected] of [
  ['no environment named', '', /say which one with -e NAME/],
  ['one that does not exist', 'defualts', /no environment defualts: environments\/defualts\.yaml does not exist; did you mean defaults\?/],
  ['the defaults themselves', '_defaults', /not the name of an environment/],
  ['a secret file', 'defaults.secret', /not the name of an environment/],
  ['a misspelt key', 'misspelt', /environments\/misspelt\.yaml:\d+.*smtp\.prot/],
] as const) {
  test(`${title} is refused, before anything is rendered`, async () => {
    const ended = name === '' ? await bareHelmfile() : await helmfile(name, ['template']);
    assert.is.not(ended.code, 0);
    assert.is(ended.stdout.trim(), '');
    assert.match(ended.stderr, expected);
    assert.not.match(ended.stderr + ended.stdout, new RegExp(SEED));
  });
}

test('broken YAML in the secret file is named by file and line, and not shown', async () => {
  writeFileSync(join(tree, 'environments/broken.yaml'), '{}\n');
  writeFileSync(join(tree, 'environments/broken.secret.yaml'), `secretSeed: ${SEED}\n  bad: [\n`, { mode: 0o600 });
  const ended = await helmfile('broken', ['template']);
  assert.is.not(ended.code, 0);
  assert.match(ended.stderr, /environments\/broken\.secret\.yaml:\d/);
  assert.not.match(ended.stderr + ended.stdout, new RegExp(SEED));
});

test('a secret file that others may read is refused', async () => {
  writeFileSync(join(tree, 'environments/open.yaml'), '{}\n');
  writeFileSync(join(tree, 'environments/open.secret.yaml'), `secretSeed: ${SEED}\n`, { mode: 0o644 });
  const ended = await helmfile('open', ['template']);
  assert.is.not(ended.code, 0);
  assert.match(ended.stderr, /chmod 600 environments\/open\.secret\.yaml/);
});

test('rendering leaves the tree as it was', async () => {
  assert.is((await gitStatus(tree)).replace('?? .test/\n', ''), '');
});

test.run();

const REPOSITORIES = ['jetstack', 'haproxytech', 'emberstack', 'bitnami', 'minio', 'livekit'];

/** The index of a chart repository that holds all packaged charts. */
function repositoryIndex(charts: string): string {
  const pins = (parse(readFileSync(join(ROOT, 'versions/infra-versions.yaml'), 'utf8')) as Any).infraChartVersions;
  const entries = readdirSync(charts)
    .filter((file) => file.endsWith('.tgz'))
    .map((file) => {
      const version = Object.values(pins as Record<string, string>).find((pin) => file.endsWith(`-${pin}.tgz`))!;
      const name = file.slice(0, -`-${version}.tgz`.length);
      return [name, [{ apiVersion: 'v2', name, version, urls: [file] }]] as const;
    });
  return stringify({ apiVersion: 'v1', generated: '2020-01-01T00:00:00Z', entries: Object.fromEntries(entries) });
}

async function needsByRelease(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { stdout } = await helmfile(name, ['build']);
  const releases = (parse(stdout.replace(/^---\n/, '')) as Any).releases as readonly { name: string; needs?: readonly string[] }[];
  return Object.fromEntries(releases.map((release) => [release.name, release.needs ?? []]));
}

function bareHelmfile(): Promise<Ended> {
  return run('helmfile', ['template'], { cwd: tree, env: tools.env });
}
