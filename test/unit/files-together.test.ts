import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { finishReplacing, replaceTogether } from '../../generators/lib/files.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { ROOT } from '../support/values.ts';

const test = suite<{ folder: string }>('files together');
const FILES = [
  { name: 'a.yaml', before: 'old a ü\r\n', text: 'new a ü\r\n' },
  { name: 'b.yaml', before: 'old b', text: 'new b' },
];
const OLD = FILES.map(({ before }) => before);
const NEW = FILES.map(({ text }) => text);

const write = (folder: string, name: string, text: string): void => writeFileSync(join(folder, name), text);
const texts = (folder: string): string[] => FILES.map(({ name }) => readFileSync(join(folder, name), 'utf8'));
const names = (folder: string): string[] => readdirSync(folder).sort();
const replace = (folder: string): Promise<void> => replaceTogether(folder, 'versions', 'pins', FILES);
const finish = (folder: string): Promise<boolean> => finishReplacing(folder, 'versions', 'pins');

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => assert.unreachable('was not refused') as never,
    (error: Error) => {
      assert.instance(error, UserError);
      return error.message;
    },
  );
}

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'stoat-test-'));
  for (const { name, before } of FILES) write(context.folder, name, before);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test('all files have their new texts, and nothing else is left', async ({ folder }) => {
  await replace(folder);
  assert.equal(texts(folder), NEW);
  assert.equal(
    names(folder),
    FILES.map(({ name }) => name),
  );
  assert.is(await finish(folder), false);
});

test('modes are kept, those of files that nobody may write too', async ({ folder }) => {
  chmodSync(join(folder, 'a.yaml'), 0o640);
  chmodSync(join(folder, 'b.yaml'), 0o444);
  await replace(folder);
  assert.equal(
    ['a.yaml', 'b.yaml'].map((name) => lstatSync(join(folder, name)).mode & 0o777),
    [0o640, 0o444],
  );
});

test('a file that has been changed since it was read: none is written', async ({ folder }) => {
  write(folder, 'b.yaml', 'theirs');
  assert.is(
    await refusal(replace(folder)),
    'versions/b.yaml has been changed by somebody else just now; nothing was written: run this again',
  );
  assert.equal(texts(folder), [OLD[0], 'theirs']);
  assert.is(names(folder).length, 2);
});

test('a file that is gone: none is written', async ({ folder }) => {
  rmSync(join(folder, 'b.yaml'));
  assert.is(await refusal(replace(folder)), 'versions lacks a file that was there just now; nothing was written');
  assert.equal(names(folder), ['a.yaml']);
  assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), OLD[0]);
});

test('a symbolic link is not written through: none is written', async ({ folder }) => {
  renameSync(join(folder, 'b.yaml'), join(folder, 'elsewhere'));
  symlinkSync('elsewhere', join(folder, 'b.yaml'));
  assert.match(await refusal(replace(folder)), 'versions/b.yaml is a symbolic link; it is not written through');
  assert.equal(texts(folder), OLD);
  assert.ok(lstatSync(join(folder, 'b.yaml')).isSymbolicLink());
});

test('of two that write at once, the second is refused or finds the file changed; the texts are those of one', async ({ folder }) => {
  const runs = ['1', '2'].map((run) =>
    replaceTogether(
      folder,
      'versions',
      'pins',
      FILES.map((file) => ({ ...file, text: `${file.text} ${run}` })),
    ),
  );
  const ended = await Promise.allSettled(runs);
  const won = ended.findIndex(({ status }) => status === 'fulfilled');
  assert.is(ended.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal(
    texts(folder),
    NEW.map((text) => `${text} ${won + 1}`),
  );
  assert.equal(
    names(folder),
    FILES.map(({ name }) => name),
  );
});

/** The operation after which the first file is in place, and no other. */
let halfway: number | undefined;

/** As a run leaves it that was stopped when it had put the first file in place. */
function stopped(folder: string): void {
  for (let operation = halfway ?? 1; halfway === undefined || texts(folder)[0] === OLD[0]; operation++) {
    assert.ok(operation < 100);
    rmSync(join(folder, '.pins.new'), { recursive: true, force: true });
    kill(folder, `${operation}:half`);
    if (texts(folder)[0] === NEW[0]) halfway = operation;
  }
  for (const name of names(folder).filter((found) => found.endsWith('.tmp'))) rmSync(join(folder, name), { recursive: true });
}

const scratch = mkdtempSync(join(tmpdir(), 'stoat-test-'));
const program = join(scratch, 'program.mjs');
test.before(() => {
  const contents = `import { replaceTogether } from './generators/lib/files.ts'; await replaceTogether(process.argv[2], 'versions', 'pins', ${JSON.stringify(FILES)});`;
  buildSync({ stdin: { contents, resolveDir: ROOT }, bundle: true, platform: 'node', format: 'esm', outfile: program });
});
test.after(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a replacement as a process that kills itself at an operation; false when it came to its end before. */
function kill(folder: string, fault: string): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, ['--import', join(ROOT, 'test/support/fault.mjs'), program, folder], {
    env: { ...process.env, STOAT_TEST_FAULT: fault },
    timeout: 30_000,
    encoding: 'utf8',
  });
  assert.ok(signal === 'SIGKILL' || status === 0, stderr);
  return signal !== null;
}

test('killed at any operation: all files are as they were, or the next run completes all of them', async ({ folder }) => {
  const seen = new Set<string>();
  let operation = 1;
  for (; ; operation++) {
    for (const { name, before } of FILES) write(folder, name, before);
    const killed = kill(folder, `${operation}:half`);
    const found = texts(folder);
    assert.ok(
      found.every((text, index) => text === OLD[index] || text === NEW[index]),
      `a file is neither old nor new: ${found.join()}`,
    );
    const begun = await finish(folder);
    const after = texts(folder);
    assert.ok(after.join() === NEW.join() || (after.join() === OLD.join() && found.join() === OLD.join()), `${operation}: ${after.join()}`);
    seen.add(`${begun ? 'completed' : 'not begun'}, ${after.join() === NEW.join() ? 'new' : 'old'}`);
    assert.is(names(folder).includes('.pins.new'), false);
    if (!killed) break;
    for (const name of names(folder).filter((name) => name.endsWith('.tmp'))) rmSync(join(folder, name), { recursive: true });
  }
  assert.ok(operation > 10, `only ${operation} operations`);
  assert.ok(
    ['not begun, old', 'completed, new', 'not begun, new'].every((outcome) => seen.has(outcome)),
    [...seen].join('; '),
  );
});

test('what was begun is not completed over what somebody has changed since; the message says where it is', async ({ folder }) => {
  stopped(folder);
  assert.equal(texts(folder), [NEW[0], OLD[1]]);
  write(folder, 'b.yaml', 'theirs');
  assert.is(
    await refusal(finish(folder)),
    'versions/b.yaml has been changed since a run was stopped while it wrote; what it wanted to write is in versions/.pins.new: take from there what you need, remove that folder, and run this again',
  );
  assert.equal(texts(folder), [NEW[0], 'theirs']);
});

test('what was begun and taken back is not completed', async ({ folder }) => {
  stopped(folder);
  write(folder, 'a.yaml', OLD[0]!);
  await finish(folder);
  assert.equal(texts(folder), OLD);
  assert.is(names(folder).length, 2);
});

test('nobody writes while something that was begun is pending', async ({ folder }) => {
  mkdirSync(join(folder, '.pins.new'));
  write(join(folder, '.pins.new'), 'a.yaml', 'x');
  assert.is(
    await refusal(replace(folder)),
    'somebody else is changing the files in versions just now; nothing was written: run this again',
  );
  assert.equal(texts(folder), OLD);
});

test.run();
