import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withLock } from '../../generators/lib/lock.ts';
import { isAlive, parseProcStat, processIdentity, run, spawnDetached, stopProcesses } from '../../generators/lib/processes.ts';

const test = suite<{ folder: string }>('processes');
test.before.each((context) => void (context.folder = mkdtempSync(join(tmpdir(), 'stoat-test-'))));
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test('the state and start time of a process whose name holds parentheses and spaces', () => {
  const text = `42 (a) b (c) S 1 42 42 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 987654 1 1`;
  assert.equal(parseProcStat(text), { state: 'S', startTicks: '987654' });
});

test('a record with the right number and another start is not that process', () => {
  assert.ok(isAlive({ pid: process.pid, identity: processIdentity(process.pid)! }));
  assert.not(isAlive({ pid: process.pid, identity: 'earlier' }));
});

test('a detached process is stopped with its children, and one that ignores the request is killed', async ({ folder }) => {
  const record = await spawnDetached('sh', ['-c', 'trap "" TERM; sleep 60 & echo $!; wait; sleep 60'], {
    cwd: folder,
    env: process.env,
    logFile: join(folder, 'log'),
  });
  assert.ok(isAlive(record));
  await stopProcesses([record], 200);
  assert.not(isAlive(record));
});

test('a number that belongs to another process is left alone', async () => {
  await stopProcesses([{ pid: process.pid, identity: 'earlier' }], 100);
  assert.ok(processIdentity(process.pid));
});

test('an aborted run ends the whole process group', async ({ folder }) => {
  const controller = new AbortController();
  const running = run('sh', ['-c', `sleep 30; touch ${join(folder, 'late')}`], { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('stopped')), 100);
  try {
    await running;
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'stopped');
  }
  assert.not(existsSync(join(folder, 'late')));
});

test('a program that is not there rejects', async () => {
  try {
    await run('/nowhere/program', []);
    assert.unreachable();
  } catch (error) {
    assert.is((error as NodeJS.ErrnoException).code, 'ENOENT');
  }
});

test('a lock lets one in at a time and leaves nothing', async ({ folder }) => {
  const path = join(folder, 'lock');
  let inside = 0;
  const work = async (): Promise<void> => {
    inside++;
    assert.is(inside, 1);
    await sleep(20);
    inside--;
  };
  await withLock(path, {}, work);
  await withLock(path, {}, work);
  assert.equal(readdirSync(folder), []);
});

test('the lock of a dead process, or a torn one, is taken over', async ({ folder }) => {
  const path = join(folder, 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, identity: 'of an earlier process' }));
  assert.is(await withLock(path, {}, async () => 'mine'), 'mine');
  writeFileSync(path, '{"pi');
  assert.is(await withLock(path, {}, async () => 'mine'), 'mine');
});

test('waiting for a lock ends when the wait is aborted', async ({ folder }) => {
  const path = join(folder, 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }));
  const waited: number[] = [];
  const options = { signal: AbortSignal.timeout(50), onWait: (pid: number) => waited.push(pid) };
  try {
    await withLock(path, options, async () => 'mine');
    assert.unreachable();
  } catch (error) {
    assert.not.instance(error, assert.Assertion);
  }
  assert.equal(waited, [process.pid]);
  assert.ok(existsSync(path));
});

test.run();
