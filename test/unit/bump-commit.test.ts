import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openRepository } from '../../generators/bump/commit.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { temporaryFolder } from '../support/tools.ts';
import { git, GIT_ENV } from '../support/tree.ts';

const FILES = ['versions/a.yaml', 'versions/b [x].yaml'];
const test = suite<{ root: string }>('bump commit');

const write = (root: string, file: string, text: string): void => writeFileSync(join(root, file), text);
const out = async (root: string, ...args: string[]): Promise<string> => (await git(root, args)).stdout.trim();
const open = (root: string, files = FILES, env = GIT_ENV) => openRepository(root, files, env);

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => assert.unreachable('was not refused') as never,
    (error: Error) => {
      assert.instance(error, UserError);
      return error.message;
    },
  );
}

test.before.each(async (context) => {
  const root = temporaryFolder('commit');
  context.root = root;
  mkdirSync(join(root, 'versions'));
  for (const file of [...FILES, 'other', 'versions/b x.yaml']) write(root, file, 'old\n');
  await git(root, ['init', '--quiet']);
  await git(root, ['add', '--all']);
  await git(root, ['commit', '--quiet', '--message', 'First']);
});

test('a commit holds exactly the named files; other changes stay where they are', async ({ root }) => {
  write(root, 'other', 'mine\n');
  write(root, 'versions/b x.yaml', 'mine too\n');
  write(root, 'new', 'not tracked\n');
  const repository = await open(root);
  for (const file of FILES) write(root, file, 'new\n');
  const name = await repository.commit([FILES[1]!], 'chore(deps): update x to 1.0.0\n\n- x\n# no comment\n');
  assert.is(name, await out(root, 'rev-parse', '--short', 'HEAD'));
  assert.is(
    await out(root, 'show', '--format=%an <%ae>%n%B', '--name-only', 'HEAD'),
    `Test <test@example.org>\nchore(deps): update x to 1.0.0\n\n- x\n# no comment\n\n\n${FILES[1]}`,
  );
  await repository.commit([FILES[0]!], 'second');
  assert.is(await out(root, 'rev-list', '--count', 'HEAD'), '3');
  assert.equal(
    (await out(root, 'status', '--porcelain')).split('\n').map((line) => line.trim()),
    ['M other', 'M "versions/b x.yaml"', '?? new'],
  );
});

test('a project in a folder of a larger repository', async ({ root }) => {
  mkdirSync(join(root, 'deep/versions'), { recursive: true });
  write(root, 'deep/versions/a.yaml', 'old\n');
  await git(root, ['add', '--all']);
  await git(root, ['commit', '--quiet', '--message', 'Deep']);
  const repository = await open(join(root, 'deep'), ['versions/a.yaml']);
  write(root, 'deep/versions/a.yaml', 'new\n');
  write(root, 'versions/a.yaml', 'mine\n');
  await repository.commit(['versions/a.yaml'], 'x');
  assert.is(await out(root, 'show', '--format=', '--name-only', 'HEAD'), 'deep/versions/a.yaml');
});

test("the user's hooks run; what one says is shown when it refuses", async ({ root }) => {
  const hook = join(root, '.git/hooks/pre-commit');
  mkdirSync(join(hook, '..'), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\ntouch ran\necho "no commits on Fridays" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const repository = await open(root);
  write(root, FILES[0]!, 'new\n');
  assert.is(await refusal(repository.commit([FILES[0]!], 'x')), 'git commit failed:\nno commits on Fridays');
  assert.ok(existsSync(join(root, 'ran')));
  assert.is(readFileSync(join(root, FILES[0]!), 'utf8'), 'new\n');
});

const REFUSED: readonly (readonly [string, (root: string) => unknown, string])[] = [
  [
    'something staged',
    (root) => {
      write(root, 'other', 'x');
      return git(root, ['add', 'other']);
    },
    'changes are staged (other); commit or unstage them first: git commit, or git restore --staged .',
  ],
  [
    'a changed version file',
    (root) => write(root, FILES[1]!, 'x'),
    `there are changes that are not committed: ${FILES[1]}; commit or restore them first`,
  ],
  [
    'a version file that git does not know',
    (root) => git(root, ['rm', '--quiet', '--cached', FILES[0]!]).then(() => git(root, ['commit', '--quiet', '--message', 'x'])),
    `git does not track ${FILES[0]}, so it cannot be committed; --write alone writes the pins`,
  ],
];
for (const [what, prepare, message] of REFUSED) {
  test(`${what} is refused`, async ({ root }) => {
    await prepare(root);
    assert.is(await refusal(open(root)), message);
  });
}

test('a folder that is no repository, and a machine without git', async () => {
  const root = temporaryFolder('commit');
  const env = { ...GIT_ENV, GIT_CEILING_DIRECTORIES: join(root, '..') };
  assert.is(await refusal(open(root, FILES, env)), '--commit needs a git repository, and this is none; --write alone writes the pins');
  assert.is(await refusal(open(root, FILES, { PATH: root })), 'git is not on the PATH; --commit needs it');
});

test.run();
