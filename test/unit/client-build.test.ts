/** The steps of the image's build: fetching the client's source, from a repository here, and building it, with stand-ins for the builders. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SOURCES } from '../support/client-image.ts';
import { temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

// Fetching

const GIT_ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org',
};
const work = temporaryFolder('fetch-source');
const upstream = join(work, 'upstream');
mkdirSync(upstream);
const git = (...args: string[]): string => execFileSync('git', ['-C', upstream, ...args], { env: GIT_ENV, encoding: 'utf8' }).trim();
git('init', '--quiet');
const commits = ['1.2.3', '1.3.0'].map((version) => {
  writeFileSync(join(upstream, 'version'), version);
  git('add', '--all');
  git('commit', '--quiet', '--message', version);
  git('tag', `stoat-for-web-v${version}`);
  return git('rev-parse', 'HEAD');
});
const [first, second] = commits as [string, string];
const pins = (version: string, tag: string): string =>
  `stoatImageTag: v0.15.0\n\nclientImage:\n  repository: ghcr.io/stoatchat/for-web\n  # a comment\n  version: "${version}"\n  tag: "${tag}"\n`;
let runs = 0;

function fetchSource(
  versions: string,
  ref: string,
): { status: number | null; stderr: string; stdout: string; version: string | undefined } {
  const folder = join(work, `source-${runs++}`);
  const file = `${folder}.yaml`;
  writeFileSync(file, versions);
  const { status, stderr, stdout } = spawnSync('sh', [join(SOURCES, 'fetch-source.sh'), file, `file://${upstream}`, ref, folder], {
    cwd: work,
    env: GIT_ENV,
    encoding: 'utf8',
  });
  const checkedOut = join(folder, 'version');
  return { status, stderr, stdout, version: existsSync(checkedOut) ? readFileSync(checkedOut, 'utf8') : undefined };
}

test('the image is built from the version that is pinned', () => {
  assert.equal(fetchSource(pins('1.2.3', first.slice(0, 7)), ''), {
    status: 0,
    stderr: '',
    stdout: `stoat-for-web-v1.2.3: ${first}\n`,
    version: '1.2.3',
  });
});

test('pins may have no quotes', () => {
  assert.is(fetchSource(`clientImage:\n  version: 1.3.0\n  tag: ${second.slice(0, 7)}\nother:\n  version: 9.9.9\n`, '').version, '1.3.0');
});

test('a tag that has been moved away from the pinned commit is refused', () => {
  const { status, stderr } = fetchSource(pins('1.2.3', second.slice(0, 7)), '');
  assert.is(status, 1);
  assert.is(stderr, `error: stoat-for-web-v1.2.3 is the commit ${first}, but ${second.slice(0, 7)} is pinned\n`);
});

test('any other git tag or commit can be asked for', () => {
  for (const ref of ['stoat-for-web-v1.3.0', second]) assert.is(fetchSource(pins('1.2.3', first), ref).version, '1.3.0');
});

test('without a pin it says so', () => {
  const { status, stderr } = fetchSource('stoatImageTag: v0.15.0\n', '');
  assert.is(status, 1);
  assert.match(stderr, /^error: .*\.yaml: clientImage\.version and clientImage\.tag are not there; give FOR_WEB_REF\n$/);
});

test("the project's own pins are read", () => {
  const { stderr } = fetchSource(readFileSync(join(ROOT, 'versions/stoat-versions.yaml'), 'utf8'), '');
  const [, version] = /^ {2}version: "(.+)"$/m.exec(readFileSync(join(ROOT, 'versions/stoat-versions.yaml'), 'utf8'))!;
  // The repository here does not have it.
  assert.match(stderr, `stoat-for-web-v${version}`);
});

// Building

/** Stand-ins write down what they are asked for; the last step leaves a build behind. */
function build(manifest: string, script: string): { status: number | null; stderr: string; asked: string[]; dist: string } {
  const folder = join(work, `build-${runs++}`);
  const [bin, dist] = [join(folder, 'bin'), join(folder, 'packages/client/dist')];
  mkdirSync(bin, { recursive: true });
  mkdirSync(join(folder, 'packages/client'), { recursive: true });
  writeFileSync(join(folder, manifest), '{}');
  const log = join(folder, 'log');
  writeFileSync(log, '');
  for (const name of ['pnpm', 'corepack', 'npx']) {
    const made = `mkdir -p '${dist}/__STOAT_ASSETS__' && echo '${script}' >'${dist}/__STOAT_ASSETS__/index-1.js'`;
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\necho "${name} $*" >>'${log}'\ncase $* in *' --assetsDir __STOAT_ASSETS__') ${made} ;; esac\n`,
    );
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: [bin, process.env.PATH].join(delimiter), DENO_VERSION: '2.6.5' };
  const { status, stderr } = spawnSync('sh', [join(SOURCES, 'build.sh')], { cwd: folder, env, encoding: 'utf8' });
  return { status, stderr, asked: readFileSync(log, 'utf8').trim().split('\n'), dist };
}

const SCRIPT = `const api = "__VITE_API_URL__"; ${'x'.repeat(2000)}`;

test('a release with a deno.json is built with its tasks', () => {
  const { status, asked, stderr } = build('deno.json', SCRIPT);
  assert.is(status, 0, stderr);
  assert.equal(
    asked,
    ['install:frozen', 'build:deps', 'build --assetsDir __STOAT_ASSETS__'].map((task) => `npx --yes deno@2.6.5 task ${task}`),
  );
});

test('any other with the pnpm that it names: installed as locked, what the client needs first, the client last', () => {
  const { status, asked, stderr } = build('package.json', SCRIPT);
  assert.is(status, 0, stderr);
  assert.equal(asked.slice(0, 3), ['corepack enable pnpm', 'pnpm install --frozen-lockfile', 'pnpm --filter stoat.js build']);
  assert.is(asked.at(-1), 'pnpm --filter client exec vite build --assetsDir __STOAT_ASSETS__');
});

test('texts of some size get a compressed copy', () => {
  const { dist } = build('package.json', SCRIPT);
  assert.is(gunzipSync(readFileSync(join(dist, '__STOAT_ASSETS__/index-1.js.gz'))).toString(), `${SCRIPT}\n`);
});

test('a build that has lost its placeholders is refused', () => {
  const { status, stderr } = build('package.json', 'const api = "https://stoat.chat/api";');
  assert.is(status, 1);
  assert.is(stderr, 'error: the bundler has not kept __VITE_API_URL__: this release takes its settings in another way\n');
});

test.run();
