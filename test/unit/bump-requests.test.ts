/** The examples that open requests at a forge: their shell, against a repository with a remote. The forges themselves are stand-ins. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { find } from '../support/client-image.ts';
import { bumped, FOREIGN, FOREIGN_POLICY, foreignRegistries } from '../support/foreign.ts';
import { run, temporaryFolder, type Ended } from '../support/tools.ts';
import { git, GIT_ENV } from '../support/tree.ts';
import { ROOT } from '../support/values.ts';

const test = suite('bump requests');
const EXAMPLES = join(ROOT, 'docs/examples');
const registries = await foreignRegistries();
test.after(() => registries.stop());
const work = temporaryFolder('requests');

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FOREIGN).map(([file, { text }]) => [file, text])),
  'bump.yaml': FOREIGN_POLICY,
  'docs/examples/bump-branches.sh': readFileSync(join(EXAMPLES, 'bump-branches.sh'), 'utf8'),
};
/** Fewer groups take less time. */
const SMALL: Readonly<Record<string, string>> = {
  '.env': FILES['.env']!,
  'compose.yaml': FILES['compose.yaml']!,
  'bump.yaml': 'files: [.env, compose.yaml]\ngroups:\n  - { name: app, pins: [.env] }\n  - { name: rest, pins: [compose.yaml] }\n',
  'docs/examples/bump-branches.sh': FILES['docs/examples/bump-branches.sh']!,
};
const put = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
};

interface Place {
  readonly remote: string;
  readonly clone: string;
  readonly env: NodeJS.ProcessEnv;
}

let places = 0;
/** A clone of a bare repository, in which the robot works. */
async function place(files = SMALL): Promise<Place> {
  const folder = join(work, String(++places));
  const [remote, clone] = [join(folder, 'remote.git'), join(folder, 'clone')];
  mkdirSync(folder, { recursive: true });
  await git(folder, ['init', '--quiet', '--bare', '--initial-branch', 'main', remote]);
  await git(folder, ['clone', '--quiet', remote, clone]);
  put(clone, files);
  await git(clone, ['switch', '--quiet', '--create', 'main']).catch(() => undefined);
  await git(clone, ['add', '--all']);
  await git(clone, ['commit', '--quiet', '--message', 'Start']);
  await git(clone, ['push', '--quiet', 'origin', 'main']);
  await git(clone, ['config', 'user.name', 'robot']);
  await git(clone, ['config', 'user.email', 'robot@example.org']);
  const { GIT_AUTHOR_NAME: _a, GIT_AUTHOR_EMAIL: _b, GIT_COMMITTER_NAME: _c, GIT_COMMITTER_EMAIL: _d, ...rest } = GIT_ENV;
  const env = {
    ...rest,
    XDG_CACHE_HOME: join(folder, 'cache'),
    DOCKER_CONFIG: '/nonexistent',
    GITHUB_TOKEN: '',
    STOAT_GEN: join(folder, 'stoat-gen'),
    RUNNER_TEMP: folder,
    BASE: 'main',
  };
  // The program with the stand-ins for registries.
  writeFileSync(env.STOAT_GEN, `#!/bin/sh\nexec ${process.execPath} ${ROOT}/dist/stoat-gen.mjs "$@" ${registries.mirrors.join(' ')}\n`);
  chmodSync(env.STOAT_GEN, 0o755);
  return { remote, clone, env };
}
const branches = ({ clone, env }: Place): Promise<Ended> =>
  run('sh', ['docs/examples/bump-branches.sh', join(env.RUNNER_TEMP!, 'bump')], { cwd: clone, env });
const headsOf = async ({ remote }: Place): Promise<string[]> =>
  (await git(remote, ['for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads'])).stdout.trimEnd().split('\n');
const BRANCHES = ['bump/app', 'bump/rest'];
const ALL = ['bump/app', 'bump/caddy', 'bump/charts', 'bump/just', 'bump/node', 'bump/valkey-valkey'];

test('each group has a branch with one commit, and the text of its request', async () => {
  const here = await place(FILES);
  const { code, stdout, stderr } = await branches(here);
  assert.is(code, 0, stderr);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string]);
  assert.equal(lines.map(([branch]) => branch).sort(), ALL);
  for (const [branch, title, body] of lines) {
    assert.is((await git(here.remote, ['log', '--format=%ae %s', `main..${branch}`])).stdout, `robot@example.org ${title}\n`);
    assert.match(title, /^chore\(deps\): update /);
    assert.match(readFileSync(body, 'utf8'), /^Updates \d+ pins?\. [\s\S]*^## /m);
  }
  const app = (await git(here.remote, ['show', 'bump/app:.env'])).stdout;
  assert.is(app, bumped(FOREIGN['.env']!));
  assert.is((await git(here.remote, ['show', 'bump/app:compose.yaml'])).stdout, FOREIGN['compose.yaml']!.text);
  assert.is((await git(here.clone, ['branch', '--show-current'])).stdout, 'main\n');
});

test('a second run, and one after the base has moved on, keep the branches up to date', async () => {
  const here = await place();
  await branches(here);
  put(here.clone, { 'README.md': 'more\n' });
  await git(here.clone, ['add', '--all']);
  await git(here.clone, ['commit', '--quiet', '--message', 'More']);
  const { code, stdout, stderr } = await branches(here);
  assert.is(code, 0, stderr);
  assert.is(stdout.trimEnd().split('\n').length, BRANCHES.length);
  for (const branch of BRANCHES) assert.match((await git(here.remote, ['log', '--format=%s', branch])).stdout, /^chore.*\nMore\nStart\n$/);
});

test('a branch to which a person has added a commit is never pushed over, nor is its request touched', async () => {
  const here = await place();
  await branches(here);
  const other = join(here.env.RUNNER_TEMP!, 'other');
  await git(work, ['clone', '--quiet', '--branch', 'bump/app', here.remote, other]);
  put(other, { 'fix.txt': 'mine\n' });
  await git(other, ['add', '--all']);
  await git(other, ['commit', '--quiet', '--message', 'Mine']);
  await git(other, ['push', '--quiet', 'origin', 'bump/app']);
  const before = (await headsOf(here)).find((line) => line.startsWith('bump/app '));
  const { code, stdout, stderr } = await branches(here);
  assert.is(code, 0, stderr);
  assert.match(stderr, 'bump/app holds commits of somebody else and stays as it is');
  assert.equal(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0])
      .sort(),
    BRANCHES.slice(1),
  );
  assert.is(
    (await headsOf(here)).find((line) => line.startsWith('bump/app ')),
    before,
  );
});

test('a person who pushes in the very moment wins: the push is refused', async () => {
  const here = await place();
  await branches(here);
  // As if it had come between the look and the push: what is looked at is an older state.
  const program = join(here.env.RUNNER_TEMP!, 'bin', 'git');
  mkdirSync(dirname(program));
  const old = (await git(here.remote, ['rev-parse', 'bump/app'])).stdout.trim();
  writeFileSync(
    program,
    `#!/bin/sh\ncase "$1 $3" in "ls-remote refs/heads/bump/app") printf '%s\\trefs/heads/bump/app\\n' ${old};; *) PATH='${process.env.PATH}' exec git "$@";; esac\n`,
  );
  chmodSync(program, 0o755);
  const other = join(here.env.RUNNER_TEMP!, 'other');
  await git(work, ['clone', '--quiet', '--branch', 'bump/app', here.remote, other]);
  put(other, { 'fix.txt': 'mine\n' });
  await git(other, ['add', '--all']);
  await git(other, ['commit', '--quiet', '--message', 'Mine']);
  await git(other, ['push', '--quiet', 'origin', 'bump/app']);
  const before = (await headsOf(here)).find((line) => line.startsWith('bump/app '));
  const { code, stderr } = await branches({ ...here, env: { ...here.env, PATH: `${dirname(program)}:${process.env.PATH}` } });
  assert.is.not(code, 0);
  assert.match(stderr, 'stale info');
  assert.is(
    (await headsOf(here)).find((line) => line.startsWith('bump/app ')),
    before,
  );
});

test('nothing outdated: no branch, no request', async () => {
  const here = await place();
  put(here.clone, Object.fromEntries(['.env', 'compose.yaml'].map((file) => [file, bumped(FOREIGN[file]!)])));
  await git(here.clone, ['commit', '--quiet', '--all', '--message', 'Up to date']);
  const { code, stdout, stderr } = await branches(here);
  assert.is(code, 0, stderr);
  assert.is(stdout, '');
  assert.is((await headsOf(here)).length, 1);
});

interface Step {
  readonly name?: string;
  readonly run?: string;
}
const yaml = (file: string): unknown => parse(readFileSync(join(EXAMPLES, file), 'utf8'));
const stepOf = (file: string, name: string): string =>
  (yaml(file) as { jobs: { bump: { steps: Step[] } } }).jobs.bump.steps.find((step) => step.name === name)!.run!;
const SHELLS: Readonly<Record<string, string>> = {
  GitHub: stepOf('bump.github-workflow.yml', 'Pull requests'),
  Forgejo: stepOf('bump.forgejo-workflow.yml', 'Pull requests'),
  GitLab: (yaml('bump.gitlab-ci.yml') as { bump: { script: string[] } }).bump.script[0]!,
};

const shellcheck = find('shellcheck');
for (const [forge, shell] of Object.entries(SHELLS)) {
  (shellcheck === undefined ? test.skip : test)(`shellcheck finds nothing in the shell for ${forge}`, () => {
    const { stdout } = spawnSync(shellcheck!, ['--norc', '--shell=bash', '--exclude=SC2154', '-'], {
      input: `set -e\n${shell}`,
      encoding: 'utf8',
    });
    assert.is(stdout, '');
  });
}

/** A program of a forge: writes down what it is called with, and says that one request is open. */
function standIn(folder: string, name: string, answer: string): void {
  const program = join(folder, 'bin', name);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(
    program,
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\n' "$word"; done >> ${folder}/called\nfor word in "$@"; do case "$word" in *@${folder}*) cat "\${word#*@}" >> ${folder}/sent;; esac; done\nprintf '%s\\n' '--' >> ${folder}/called\n${answer}\n`,
  );
  chmodSync(program, 0o755);
}

const TOKEN = 'token-of-the-forge';
for (const [forge, shell] of Object.entries(SHELLS)) {
  test(`${forge}: a request is opened for a new branch, and updated for one that has its own; the token is in no argument`, async () => {
    const here = await place();
    const folder = here.env.RUNNER_TEMP!;
    const env = {
      ...here.env,
      PATH: `${folder}/bin:${process.env.PATH}`,
      TMPDIR: folder,
      GH_TOKEN: TOKEN,
      TOKEN,
      BUMP_TOKEN: TOKEN,
      REQUESTS: 'https://forge.example.org/pulls',
      CI_API_V4_URL: 'https://forge.example.org/api/v4',
      CI_PROJECT_ID: '7',
      CI_SERVER_HOST: 'forge.example.org',
      CI_PROJECT_URL: here.remote.replace(/\.git$/, ''),
    };
    standIn(folder, 'gh', `case "$*" in *"pr list --head bump/app "*) echo 12;; esac`);
    standIn(
      folder,
      'curl',
      `case "$*" in *"--data @"*|*description@*) ;; *merge_requests*bump/app*|*bump/app*merge_requests*) echo '[{"iid":12}]';; *pulls?state=open*) echo '[{"number":12,"head":{"ref":"bump/app"}}]';; *) echo '[]';; esac`,
    );
    if (forge !== 'GitLab') {
      const made = await branches({ ...here, env });
      assert.is(made.code, 0, made.stderr);
      writeFileSync(join(folder, 'branches'), made.stdout);
    }
    const { code, stderr } = await run('bash', ['-e', '-c', shell], { cwd: here.clone, env });
    assert.is(code, 0, stderr);
    const called = readFileSync(join(folder, 'called'), 'utf8');
    assert.not.match(called, TOKEN);
    const calls = called.split('--\n').filter(Boolean);
    const updates = calls.filter((call) =>
      /^(?:pr\nedit\nbump\/app\n)|\nPUT\n[\s\S]*merge_requests\/12\n|\nPATCH\n[\s\S]*pulls\/12\n/.test(call),
    );
    const openings = calls.filter((call) => /^pr\ncreate\n/.test(call) || (/description@|--data\n@/.test(call) && !/PUT|PATCH/.test(call)));
    assert.equal([updates.length, openings.length], [1, BRANCHES.length - 1], called);
    if (forge !== 'GitHub') assert.match(readFileSync(join(folder, 'sent'), 'utf8'), 'Updates ');
    assert.equal((await headsOf(here)).map((line) => line.split(' ')[0]).sort(), [...BRANCHES, 'main']);
    assert.ok(existsSync(join(folder, 'called')));
  });
}

test.run();
