import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createFile, replaceFile } from '../../generators/lib/files.ts';

const test = suite<{ folder: string; path: string }>('files');
const mode = (path: string): number => statSync(path).mode & 0o777;

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'stoat-test-'));
  context.path = join(context.folder, 'a.yaml');
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test('a new file has the text and exactly the mode', async ({ path }) => {
  const umask = process.umask(0o077);
  try {
    assert.is(await createFile(path, 'text ü\n', { mode: 0o644 }), true);
    assert.is(mode(path), 0o644);
  } finally {
    process.umask(umask);
  }
  assert.is(readFileSync(path, 'utf8'), 'text ü\n');
});

test('a secret file is never wider than its mode, even with umask 0', async ({ path }) => {
  const umask = process.umask(0);
  try {
    await createFile(path, 'x', { mode: 0o600 });
  } finally {
    process.umask(umask);
  }
  assert.is(mode(path), 0o600);
});

test('a file that is there stays as it is', async ({ path }) => {
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  assert.is(await createFile(path, 'new', { mode: 0o600 }), false);
  assert.is(readFileSync(path, 'utf8'), 'old');
  assert.is(mode(path), 0o640);
});

test('of many that make the same file at once, one does', async ({ path }) => {
  const made = await Promise.all(Array.from({ length: 20 }, (_, index) => createFile(path, `text ${index}`, { mode: 0o600 })));
  assert.is(made.filter(Boolean).length, 1);
  assert.is(readFileSync(path, 'utf8'), `text ${made.indexOf(true)}`);
});

for (const [what, target] of [
  ['a file', 'other'],
  ['nothing', 'missing'],
] as const) {
  test(`a link to ${what} is something that is there: it is not followed`, async ({ folder, path }) => {
    writeFileSync(join(folder, 'other'), 'theirs');
    symlinkSync(target, path);
    assert.is(await createFile(path, 'new', { mode: 0o600 }), false);
    assert.ok(lstatSync(path).isSymbolicLink());
    assert.equal(readdirSync(folder).sort(), ['a.yaml', 'other']);
    assert.is(readFileSync(join(folder, 'other'), 'utf8'), 'theirs');
  });
}

test('a replaced file keeps its mode', async ({ path }) => {
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  await replaceFile(path, 'new', { mode: 0o600 });
  assert.is(readFileSync(path, 'utf8'), 'new');
  assert.is(mode(path), 0o640);
});

test('what is replaced and not there is made', async ({ path }) => {
  await replaceFile(path, 'new', { mode: 0o600 });
  assert.is(readFileSync(path, 'utf8'), 'new');
  assert.is(mode(path), 0o600);
});

test('replacing leaves other names of the old file alone', async ({ folder, path }) => {
  writeFileSync(path, 'old');
  linkSync(path, join(folder, 'other name'));
  await replaceFile(path, 'new', { mode: 0o600 });
  assert.is(readFileSync(join(folder, 'other name'), 'utf8'), 'old');
});

test('many that replace the same file at once leave the text of one', async ({ path }) => {
  const texts = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(1000));
  await Promise.all(texts.map((text) => replaceFile(path, text, { mode: 0o600 })));
  assert.ok(texts.includes(readFileSync(path, 'utf8')));
});

test('nothing is left behind', async ({ folder, path }) => {
  await createFile(path, 'a', { mode: 0o600 });
  await createFile(path, 'b', { mode: 0o600 });
  await replaceFile(path, 'c', { mode: 0o600 });
  assert.equal(readdirSync(folder), ['a.yaml']);
});

test('nothing is left behind when the place is taken by a folder', async ({ folder, path }) => {
  mkdirSync(path);
  assert.is(await createFile(path, 'a', { mode: 0o600 }), false);
  await replaceFile(path, 'a', { mode: 0o600 }).then(
    () => assert.unreachable(),
    (error: NodeJS.ErrnoException) => assert.is(error.code, 'EISDIR'),
  );
  assert.equal(readdirSync(folder), ['a.yaml']);
});

test('a folder that is missing is an error, not made', async ({ folder }) => {
  await createFile(join(folder, 'none', 'a'), 'a', { mode: 0o600 }).then(
    () => assert.unreachable(),
    (error: NodeJS.ErrnoException) => assert.is(error.code, 'ENOENT'),
  );
  assert.equal(readdirSync(folder), []);
});

test.run();
