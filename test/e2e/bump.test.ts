/** `stoat-gen bump` as people run it, against real servers on loopback that publish a newer version of every pin of this project. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isMoving, readPins } from '../../generators/bump/pins.ts';
import type { Pin } from '../../generators/bump/types.ts';
import { SERVICES } from '../../generators/components/services/table.ts';
import { osvServer } from '../support/advisories.ts';
import { stoatGenProcess, type Ended } from '../support/cli.ts';
import { project } from '../support/helmfile.ts';
import { missingPrograms, PASSWORD, startWorld } from '../support/registries.ts';
import { copyTree, fingerprint, git, GIT_ENV, gitStatus } from '../support/tree.ts';
import { ROOT } from '../support/values.ts';

const missing = await missingPrograms();
if (missing === undefined) {
  await declare();
} else {
  process.stdout.write(`skipped: tests of stoat-gen bump against real registries: ${missing}\n`);
  test.skip('real registries');
}
test.run();

async function declare(): Promise<void> {
  const files = readdirSync(join(ROOT, 'versions')).map((name) => `versions/${name}`);
  const textsOf = (root: string): string[] => files.map((file) => readFileSync(join(root, file), 'utf8'));
  const original = textsOf(ROOT);
  const { pins } = readPins(files.map((file, index) => ({ file, text: original[index]! })));
  const moving = pins.filter(isMoving);
  const versions = pins.filter((pin) => !isMoving(pin));

  const world = await startWorld(publishing(pins));
  const backends = pins.find(({ path }) => path === 'stoatImageTag')!.current;
  const github = await startGithub([next(backends), backends]);
  const osv = await osvServer([]);
  test.after(async () => {
    await world.stop();
    await github.stop();
    await osv.stop();
  });

  const tree = await copyTree('bump');
  const mirrors = [...world.mirrors, `https://api.github.com=${github.url}`, `https://api.osv.dev=${osv.url}`].flatMap((mirror) => [
    '--registry',
    mirror,
  ]);
  const bump = (args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Ended> =>
    stoatGenProcess(['bump', ...args, ...mirrors, '-C', tree], {
      cwd: tree,
      env: { ...GIT_ENV, ...world.env, ...env },
      hidden: [PASSWORD],
    });
  const reset = (): Promise<unknown> => git(tree, ['checkout', '--quiet', '--', 'versions']);
  const newer = (pin: Pin): string => next(pin.current);
  const commitOf = ({ annotation: { packageName } }: Pin): string => Object.values(world.commits[packageName]!).at(-1)!.slice(0, 7);

  /** The files as they have to be afterwards: each scalar replaced in its line, nothing else. */
  const expected = files.map((file, index) => {
    const lines = original[index]!.split('\n');
    for (const pin of versions.filter((candidate) => candidate.file === file)) {
      lines[pin.line - 1] = lines[pin.line - 1]!.replace(pin.current, newer(pin));
      if (pin.commit !== undefined) lines[pin.commit.line - 1] = lines[pin.commit.line - 1]!.replace(pin.commit.current, commitOf(pin));
    }
    return lines.join('\n');
  });

  test('every pin of the project is found, with the newer version that was published', async () => {
    const { code, stdout, stderr } = await bump(['--level', 'major', '--format', 'json']);
    assert.is(code, 0, stderr);
    const report = JSON.parse(stdout) as { outdated: number; pins: Record<string, unknown>[] };
    assert.is(report.outdated, versions.length);
    assert.equal(
      report.pins.map(({ path }) => path),
      pins.map(({ path }) => path),
    );
    for (const pin of versions) {
      const { state, newest, allowed, commit } = report.pins.find(({ path }) => path === pin.path)!;
      assert.equal({ state, newest, allowed }, { state: 'outdated', newest: newer(pin), allowed: newer(pin) }, pin.path);
      if (pin.commit !== undefined) assert.equal(commit, { path: pin.commit.path, current: pin.commit.current, allowed: commitOf(pin) });
    }
    for (const pin of moving) {
      const { state, digest } = report.pins.find(({ path }) => path === pin.path)!;
      assert.equal({ state, digest }, { state: 'moving', digest: await world.registry.digest(pin.annotation.packageName, pin.current) });
    }
  });

  test('majors are listed and not taken; the table and the exit code of --check say what is outdated', async () => {
    const { code, stdout, stderr } = await bump(['--check']);
    assert.is(code, 1);
    const [heading, ...rows] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    assert.equal(heading, ['PIN', 'CURRENT', 'NEWEST', 'ALLOWED', 'AGE', 'KIND', 'CHANGES']);
    assert.equal(
      rows.map(([path]) => path),
      pins.map(({ path }) => path),
    );
    // The next version of one that is a single number, such as 4-management, is a major step.
    for (const pin of versions.filter(({ current }) => /^\D*\d+\D*$/.test(current)))
      assert.match(stderr, `${pin.path}: ${newer(pin)} is not taken: a major step; allowed: minor\n`);
    assert.match(stderr, /^error: outdated: infraChartVersions\.certManager \(/m);
  });

  test('with bump.notify helmfile tells of it in one line, and asks nobody: that is known from the look before', async () => {
    const { helmfile, tools } = await project({ prod: { values: { bump: { notify: true } } }, quiet: {} }, tree);
    const env = { ...tools.env, ...ALONE, XDG_CACHE_HOME: world.env.XDG_CACHE_HOME };
    // Helm finds no cluster, but that comes later.
    const [told, quiet] = await Promise.all(
      ['prod', 'quiet'].map((name) => helmfile(name, ['diff', '--selector', 'name=stoat-config'], env)),
    );
    assert.match(
      told!.stderr,
      /^hook\[prepare\] logs \| \d+ pins are outdated \(cert-manager \S+ → .*, and \d+ more\): node dist\/stoat-gen\.mjs bump$/m,
    );
    assert.not.match(quiet!.stderr, 'outdated');
    await git(tree, ['clean', '--quiet', '-fdx', '--', '.test', 'environments']);
  });

  test('without the login of a registry nothing is written, and the message names pin and reason', async () => {
    const { code, stderr } = await bump(['--write'], { DOCKER_CONFIG: '/nonexistent' });
    assert.is(code, 1);
    assert.match(
      stderr,
      /^error: versions\/stoat-versions\.yaml:\d+: stoatImageTag: ghcr\.io\/stoatchat\/api: .* wants a user name and password: .*; nothing was written$/m,
    );
    assert.equal(textsOf(tree), original);
  });

  test('--keep-going writes what could be looked up, and says what it skipped', async () => {
    const { code, stderr } = await bump(['--write', '--keep-going', '--level', 'major'], { DOCKER_CONFIG: '/nonexistent' });
    assert.is(code, 0, stderr);
    assert.match(stderr, /^skipped: stoatImageTag: ghcr\.io\/stoatchat\/api: /m);
    assert.is(textsOf(tree)[files.indexOf('versions/stoat-versions.yaml')]!.includes(`stoatImageTag: ${backends}\n`), true);
    assert.is(readPins([{ file: files[0]!, text: textsOf(tree)[0]! }]).pins[0]!.current, newer(pins[0]!));
    await reset();
  });

  test('--write changes exactly the scalars; its report is the text of a pull request', async () => {
    const { code, stdout, stderr } = await bump(['--write', '--level', 'major', '--format', 'markdown']);
    assert.is(code, 0, stderr);
    assert.equal(textsOf(tree), expected);
    assert.equal(await gitStatus(tree), files.map((file) => ` M ${file}\n`).join(''));
    assert.match(stdout, `| \`stoatImageTag\` | \`${backends}\` | \`${next(backends)}\` | patch |`);
    assert.match(stdout, `[compare](https://github.com/stoatchat/stoatchat/compare/${backends}...${next(backends)})`);
    assert.match(stdout.replaceAll('\u200b', '·'), '> Thanks to @·somebody');
  });

  test('a second run changes nothing, and --check is content', async () => {
    const before = files.map((file) => fingerprint(join(tree, file)));
    const again = await bump(['--write', '--level', 'major']);
    assert.is(again.code, 0, again.stderr);
    assert.match(again.stderr, /^nothing to write$/m);
    assert.equal(
      files.map((file) => fingerprint(join(tree, file))),
      before,
    );
    assert.is((await bump(['--check', '--level', 'major'])).code, 0);
  });

  test('the deployment renders with the new pins', async () => {
    const { render } = await project({ prod: {} }, tree);
    const { objects, releases } = await render('prod');
    assert.ok('stoat-api' in releases && 'cert-manager' in releases);
    const images = JSON.stringify(objects);
    assert.match(images, `"image":"ghcr.io/stoatchat/api:${next(backends)}"`);
    assert.match(images, `"image":"ghcr.io/stoatchat/for-web:${commitOf(pins.find(({ commit }) => commit !== undefined)!)}"`);
    const chart = pins.find(({ path }) => path === 'infraChartVersions.certManager')!;
    assert.match(images, `cert-manager-${newer(chart)}`);
  });

  test('--commit makes one commit for each group, of the version files only', async () => {
    await reset();
    await git(tree, ['clean', '--quiet', '-fdx', '--', '.test', 'environments']);
    writeFileSync(join(tree, 'README.md'), 'mine\n');
    const before = (await git(tree, ['rev-parse', 'HEAD'])).stdout.trim();
    const { code, stderr } = await bump(['--commit', '--level', 'major']);
    assert.is(code, 0, stderr);
    assert.equal(textsOf(tree), expected);
    assert.is(await gitStatus(tree), ' M README.md\n');
    const commits = (await git(tree, ['log', '--format=%an: %s', `${before}..HEAD`])).stdout.trimEnd().split('\n');
    const titles = [
      'infrastructure',
      `backends to ${next(backends)}`,
      `client to ${newer(pins.find(({ commit }) => commit !== undefined)!)}`,
    ].map((what) => `Test: chore(deps): update ${what}`);
    for (const title of titles) assert.ok(commits.includes(title), commits.join('\n'));
    assert.is(new Set(commits).size, commits.length);
    assert.equal((await git(tree, ['diff', '--name-only', before, 'HEAD'])).stdout, files.map((file) => `${file}\n`).join(''));
    const nothing = await bump(['--commit', '--level', 'major']);
    assert.is(nothing.code, 0, nothing.stderr);
    assert.match(nothing.stderr, /^nothing to commit$/m);
  });
}

/** Nothing but this machine can be reached. */
const ALONE = {
  HTTPS_PROXY: 'http://127.0.0.1:1',
  https_proxy: 'http://127.0.0.1:1',
  HTTP_PROXY: 'http://127.0.0.1:1',
  http_proxy: 'http://127.0.0.1:1',
  NO_PROXY: '127.0.0.1,localhost',
  no_proxy: '127.0.0.1,localhost',
};

/** The version after one: its last number but those of a suffix, one higher. */
function next(version: string): string {
  const [, head, last, tail] = /^(\D*(?:\d+\.)*)(\d+)(.*)$/.exec(version)!;
  return `${head}${Number(last) + 1}${tail}`;
}

/** A newer version of every pin, and of every image that has to have it too. */
function publishing(pins: readonly Pin[]): Parameters<typeof startWorld>[0] {
  const of = (name: Pin['annotation']['datasource']): Pin[] => pins.filter(({ annotation: { datasource } }) => datasource === name);
  const charts: Record<string, Record<string, string[]>> = {};
  for (const { annotation, current } of of('helm')) (charts[annotation.registryUrl!] ??= {})[annotation.depName] = [current, next(current)];
  const prefixes = new Map(
    of('git-tags').map(({ annotation }) => [annotation.packageName, annotation.extractVersion!.replace(/^\^|\(.*$/g, '')]),
  );
  return {
    charts,
    repositories: Object.fromEntries(
      of('git-tags').map(({ annotation, current }) => [
        annotation.packageName,
        [current, next(current)].map((version) => `${prefixes.get(annotation.packageName)}${version}`),
      ]),
    ),
    images(commits) {
      const images: Record<string, string[]> = {};
      for (const pin of of('docker')) {
        const tags = (images[imageName(pin.annotation.packageName)] ??= []);
        for (const tag of isMoving(pin) ? [pin.current] : [pin.current, next(pin.current)]) if (!tags.includes(tag)) tags.push(tag);
      }
      const backend = pins.find(({ path }) => path === 'stoatImageTag')!;
      for (const service of Object.values(SERVICES))
        if ('image' in service) images[`ghcr.io/stoatchat/${service.image}`] = images[backend.annotation.packageName]!;
      for (const { annotation, commit } of of('git-tags'))
        images[commit!.image!] = Object.values(commits[annotation.packageName]!).map((id) => id.slice(0, 7));
      return images;
    },
  };
}

/** As the helper of the tests wants it: with the host. */
function imageName(name: string): string {
  if (/^[^/]*[.:]/.test(name)) return name;
  return `docker.io/${name.includes('/') ? name : `library/${name}`}`;
}

/** A stand-in for GitHub's API. It is not GitHub: it knows the releases of one repository. */
async function startGithub(tags: readonly string[]): Promise<{ url: string; stop(): Promise<void> }> {
  const release = (tag_name: string) => ({
    tag_name,
    draft: false,
    prerelease: false,
    published_at: '2026-01-01T00:00:00Z',
    body: 'Thanks to @somebody',
    html_url: `https://github.com/stoatchat/stoatchat/releases/tag/${tag_name}`,
  });
  const server = createServer((request, response) => {
    const isKnown = request.url!.startsWith('/repos/stoatchat/stoatchat/releases');
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKnown ? tags.map(release) : { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
