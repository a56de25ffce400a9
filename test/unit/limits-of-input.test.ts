/** What has no end, never comes, is no file, or cannot be written: as processes, for these are things between a program and its system. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { signalGroup } from '../../generators/lib/processes.ts';
import { readPlainFile } from '../../generators/lib/read-file.ts';
import { readAll } from '../../generators/lib/read-stream.ts';
import { systemProblem } from '../../generators/lib/system-errors.ts';
import { inEnvironment } from '../support/cli.ts';
import { inProject } from '../support/stoat-values.ts';
import { layered, ROOT, SECRETS, SEED } from '../support/values.ts';

const GEN = join(ROOT, 'dist/stoat-gen.mjs');
const VALUES = join(ROOT, 'dist/stoat-values.mjs');
const PATIENCE_MS = 20_000;
const STACK = /\n\s+at .*:\d+/;

/** Runs a line of a shell in a folder; `gen` and `values` are the programs. */
function shell(cwd: string, line: string): { code: number | null; stdout: string; stderr: string; seconds: number } {
  const start = Date.now();
  const names = `gen() { node '${GEN}' "$@"; }; values() { node '${VALUES}' "$@"; }; `;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', names + line], {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  assert.not.match(stderr, STACK, line);
  return { code: status, stdout, stderr, seconds: (Date.now() - start) / 1000 };
}

test('a reader that has gone ends no work, and is not success', async () => {
  await inEnvironment((cwd) => {
    const { stdout } = shell(cwd, 'gen compose --out out | head -c 0; echo "${PIPESTATUS[0]}"');
    assert.ok(existsSync(join(cwd, 'out/compose.yaml')), 'the work was not done');
    assert.match(stdout, /^(?:0|141)\n$/);
    const script = `const { spawn } = require('node:child_process');
const child = spawn(process.execPath, [${JSON.stringify(GEN)}, 'config', 'schema'], { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.destroy(); child.on('exit', (code) => { console.log(code); });`;
    const { stdout: code } = spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8', timeout: PATIENCE_MS });
    assert.is(code, '141\n', 'nothing arrived');
    const closed = shell(cwd, 'gen compose --out closed >&-; echo "$?" >&2');
    assert.ok(existsSync(join(cwd, 'closed/compose.yaml')), closed.stderr);
  });
});

test('stoat-values without a reader is not success', async () => {
  await inProject({ 'environments/prod.yaml': '{}\n' }, (cwd) => {
    const script = `const { spawn } = require('node:child_process');
const child = spawn(process.execPath, [${JSON.stringify(VALUES)}, 'files', 'prod'], { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.destroy(); child.on('exit', (code) => { console.log(code); });`;
    assert.is(spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8', timeout: PATIENCE_MS }).stdout, '1\n');
  });
});

(existsSync('/dev/full') ? test : test.skip)('a full disk behind stdout is said, with what to do', async () => {
  await inEnvironment((cwd) => {
    for (const line of ['gen secrets', 'gen config', 'gen --help', 'values files prod']) {
      const { code, stderr } = shell(cwd, `${line} > /dev/full`);
      assert.is(code, 1, line);
      assert.match(stderr, 'stdout lies on a file system that is full; df -h shows how full; free some space, then run this again', line);
    }
    assert.is(shell(cwd, 'gen secrets 2> /dev/full').code, 0);
  });
});

test('a device, a pipe or a folder in the place of a file is refused at once', async () => {
  await inEnvironment((cwd) => {
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    for (const [line, message] of [
      ['gen secrets --seed-file /dev/zero', '/dev/zero is a pipe, a device or a socket, not a file; name a file'],
      ['gen secrets --seed-file pipe', 'pipe is a pipe, a device or a socket, not a file; name a file'],
      ['gen secrets --seed-file .', '. is a folder, not a file'],
      ['gen secrets rotate-plan --new-seed-file /dev/urandom', '/dev/urandom is a pipe, a device'],
      ['gen init --env x --secret-file smtp.password=pipe --yes', 'is a pipe, a device or a socket'],
    ] as const) {
      const { code, stderr, seconds } = shell(cwd, line);
      assert.is(code, 1, line);
      assert.match(stderr, message);
      assert.ok(seconds < 10, `${line}: ${seconds} s`);
    }
  });
});

for (const kind of ['pipe', 'device', 'folder'] as const) {
  test(`a ${kind} in the place of an environment's file is refused at once, by both programs`, async () => {
    for (const name of ['prod.yaml', 'prod.secret.yaml']) {
      await inEnvironment((cwd) => {
        const file = join(cwd, 'environments', name);
        rmSync(file);
        if (kind === 'pipe') execFileSync('mkfifo', ['-m', '600', file]);
        else if (kind === 'device') symlinkSync('/dev/zero', file);
        else mkdirSync(file);
        for (const line of ['values files prod', 'gen check', 'gen keys generate', 'gen secrets']) {
          const { code, stdout, stderr, seconds } = shell(cwd, line);
          assert.is(code, 1, `${line}: ${stderr}`);
          assert.match(
            stdout + stderr,
            kind === 'folder' ? 'is a folder, not a file' : 'is a pipe, a device or a socket, not a file',
            line,
          );
          assert.ok(seconds < 10, `${line}: ${seconds} s`);
        }
      });
    }
  });
}

test('what has no end is left after its bound', async () => {
  await inEnvironment((cwd) => {
    for (const [line, message] of [
      ['gen secrets --seed-stdin < /dev/zero', 'stdin holds more than 1024 KiB'],
      ['gen secrets --seed-file <(cat /dev/zero)', 'holds more than 1024 KiB'],
      ['cat /dev/zero | gen secrets --seed-stdin', 'stdin holds more than 1024 KiB'],
      ['values compute < /dev/zero', 'stdin holds more than 16 MiB'],
      ['cat /dev/zero | values compute', 'stdin holds more than 16 MiB'],
    ] as const) {
      const { code, stderr } = shell(cwd, line);
      assert.is(code, 1, line);
      assert.match(stderr, message, line);
    }
    // A hundred MiB of nothing but zeros, without a byte on the disk.
    execFileSync('truncate', ['-s', '100M', join(cwd, 'large')]);
    chmodSync(join(cwd, 'large'), 0o600);
    assert.match(shell(cwd, 'gen secrets --seed-file large').stderr, 'large is larger than anything that belongs here');
  });
});

test('a pipe that is named on purpose is read', async () => {
  await inEnvironment((cwd) => {
    for (const line of [
      `gen secrets redis --seed-file <(sleep 0.3; printf %s '${SEED}')`,
      `printf %s '${SEED}' | gen secrets redis --seed-file /dev/stdin`,
    ]) {
      const { code, stdout, stderr } = shell(cwd, line);
      assert.is(code, 0, stderr);
      assert.match(stdout, 'redis');
    }
  });
});

test('values that come in pieces are read to their end', async () => {
  const child = spawn(process.execPath, [VALUES, 'compute'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  const text = JSON.stringify(layered(SECRETS));
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.stdin.write(text.slice(0, 1000));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.stdin.end(text.slice(1000));
  assert.is(await ended, 0);
  assert.ok(JSON.parse(stdout).computed);
  // Through a pipe of the shell, which is what helmfile gives it.
  const { status, stdout: piped } = spawnSync('bash', ['-c', `(sleep 0.2; cat) | node '${VALUES}' compute`], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  });
  assert.is(status, 0);
  assert.is(piped, stdout);
});

for (const [title, line] of [
  ['stdin', 'sleep 20 | { node "$GEN" secrets --seed-stdin & echo $! >&2; wait $!; echo "ended $?"; }'],
  ['a pipe', 'node "$GEN" secrets --seed-file <(exec sleep 20) & echo $! >&2; wait $!; echo "ended $?"'],
  ['kubectl', 'node "$GEN" status --env prod & echo $! >&2; wait $!; echo "ended $?"'],
] as const) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`the first ${signal} ends a wait for ${title}`, async () => {
      await inEnvironment(async (cwd) => {
        mkdirSync(join(cwd, 'bin'));
        for (const name of ['kubectl', 'helm']) writeFileSync(join(cwd, 'bin', name), '#!/bin/sh\nexec sleep 20\n', { mode: 0o755 });
        const env = { ...process.env, GEN, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` };
        const child = spawn('bash', ['-c', line], { cwd, env, detached: true });
        const output = { stdout: '', stderr: '' };
        child.stdout.on('data', (text) => (output.stdout += text));
        child.stderr.on('data', (text) => (output.stderr += text));
        const ended = new Promise((resolve) => child.on('exit', resolve));
        await new Promise((resolve) => setTimeout(resolve, 1500));
        const start = Date.now();
        process.kill(Number(/^\d+/.exec(output.stderr)![0]), signal);
        while (!/ended \d+/.test(output.stdout) && Date.now() - start < 10_000) await new Promise((resolve) => setTimeout(resolve, 50));
        try {
          assert.match(output.stdout, 'ended 130');
          assert.match(output.stderr, '\nstopped\n');
          assert.ok(Date.now() - start < 5000);
        } finally {
          signalGroup(child.pid!, 'SIGKILL');
          await ended;
        }
      });
    });
  }
}

test('what stays silent is not waited for without end', async () => {
  const silent = new Readable({ read: () => undefined });
  const error = await readAll(silent, { name: 'stdin', maxBytes: 10, patienceMs: 50 }).catch((thrown: Error) => thrown);
  assert.match((error as Error).message, /^nothing came from stdin for 0\.05 s/);
  assert.ok(silent.destroyed);
});

/** Each is about a file, says what is the matter and what to do. */
const CODES = 'EISDIR EACCES EPERM EROFS ENOSPC EDQUOT ENOTDIR ENAMETOOLONG ELOOP EMFILE ENFILE ENOMEM EBUSY EIO ENOTSUP ENOENT'.split(' ');
for (const code of CODES) {
  test(`${code} is told in words`, () => {
    const path = '/srv/environments/.prod.yaml.17-0123456789ab.tmp';
    const told = systemProblem(Object.assign(new Error(`${code}: x`), { code, syscall: code === 'ENOTSUP' ? 'link' : 'open', path }))!;
    assert.ok(told.startsWith('/srv/environments/prod.yaml '), told);
    assert.not.match(told, code);
    if (code !== 'EISDIR') assert.match(told, /; \w/);
  });
}

test('another error is none of the system', () => assert.is(systemProblem(new Error('x')), undefined));

/** A file system of its own, as root can make one; undefined where that is not allowed. */
function mounted(options: readonly string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'stoat-test-mount-'));
  const { status } = spawnSync('mount', [...options, folder]);
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

function unmounted(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
}

const tiny = mounted(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs']);
if (tiny === undefined) process.stdout.write('skipped: a full and a read-only file system: mounting needs root\n');
(tiny === undefined ? test.skip : test)('a full and a read-only file system are said, and nothing is half written', async () => {
  try {
    spawnSync('dd', ['if=/dev/zero', `of=${join(tiny!, 'filler')}`, 'bs=1k'], { stdio: 'ignore' });
    await inEnvironment((cwd) => {
      const full = shell(cwd, `gen compose --out '${tiny}/out'`);
      assert.is(full.code, 1, full.stderr);
      assert.match(full.stderr, /file system that is full; df -h shows how full; free some space, then run this again\n$/);
      rmSync(join(tiny!, 'filler'));
      execFileSync('mount', ['-o', 'remount,ro', tiny!]);
      const readOnly = shell(cwd, `gen compose --out '${tiny}/other'`);
      assert.is(readOnly.code, 1, readOnly.stderr);
      assert.match(readOnly.stderr, 'mounted read-only; mount it writable, or use a folder elsewhere\n');
    });
  } finally {
    unmounted(tiny!);
  }
});

(process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0 ? test : test.skip)('a missing right is said', async () => {
  await inEnvironment((cwd) => {
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'environments'), 0o755);
    for (const file of readdirSync(join(cwd, 'environments')))
      if (!file.includes('secret')) chmodSync(join(cwd, 'environments', file), 0o644);
    const as = (line: string) =>
      shell(cwd, `cp -r '${ROOT}dist' ./dist; chmod -R a+rX dist versions; setpriv --reuid 65534 --clear-groups node dist/${line}`);
    const read = as('stoat-gen.mjs secrets');
    assert.is(read.code, 1);
    assert.match(read.stderr, 'environments/prod.secret.yaml: may not be read by you; ls -ld shows whose it is and who may');
    assert.match(as('stoat-values.mjs files prod').stderr, 'environments/prod.secret.yaml: may not be read by you; ls -ld');
    assert.match(as('stoat-gen.mjs init --env two --yes').stderr, 'may not be written by you; ls -ld shows whose it is');
  });
});

test('a name that is too long is said', async () => {
  await inEnvironment((cwd) => {
    const { code, stderr } = shell(cwd, `gen init --env ${'x'.repeat(250)} --yes`);
    assert.is(code, 1);
    assert.match(stderr, /is too long a name for its file system; choose a shorter one\n$/);
  });
});

test('a file that is swapped after it was looked at is still no device', () => {
  // What a race would find: the look at the open file itself.
  const descriptor = openSync('/dev/null', 'r');
  try {
    assert.throws(() => readPlainFile(`/proc/self/fd/${descriptor}`), /ENOTFILE/);
  } finally {
    closeSync(descriptor);
  }
});

test('of two runs that make keys at once one wins, and the other says so', async () => {
  for (const secret of [undefined, `secretSeed: ${SEED}\n`]) {
    await inProject(
      { 'environments/prod.yaml': '{}\n', ...(secret === undefined ? {} : { 'environments/prod.secret.yaml': secret }) },
      async (cwd) => {
        const ended = await Promise.all(
          [1, 2, 3].map(
            () =>
              new Promise<{ code: number | null; stderr: string }>((resolve) => {
                const child = spawn(process.execPath, [GEN, 'keys', 'generate'], { cwd });
                let stderr = '';
                child.stderr.on('data', (text) => (stderr += text));
                child.on('close', (code) => resolve({ code, stderr }));
              }),
          ),
        );
        assert.equal(ended.map(({ code }) => code).sort(), [0, 1, 1]);
        for (const { code, stderr } of ended)
          if (code === 1) assert.match(stderr, 'has its VAPID key pair and its file key, and they stay');
        assert.equal(
          readdirSync(join(cwd, 'environments')).filter((name) => name.startsWith('.')),
          [],
        );
        assert.is(shell(cwd, 'gen keys verify').code, 0);
      },
    );
  }
});

test('what a killed run has left is removed by the next that writes there; what a living one writes is not', async () => {
  await inProject({ 'environments/prod.yaml': '{}\n' }, (cwd) => {
    const path = (name: string): string => join(cwd, 'environments', name);
    writeFileSync(path('.prod.secret.yaml.4194305-0123456789ab.tmp'), 'x');
    mkdirSync(path('.other.4194305-0123456789ab.tmp'));
    writeFileSync(path(`.prod.secret.yaml.${process.pid}-0123456789ab.tmp`), 'x');
    assert.is(shell(cwd, 'gen keys generate').code, 0);
    assert.equal(
      readdirSync(join(cwd, 'environments')).filter((name) => name.startsWith('.')),
      [`.prod.secret.yaml.${process.pid}-0123456789ab.tmp`],
    );
  });
});

test('git ignores what a killed run leaves', () => {
  const names = [
    'environments/.prod.secret.yaml.17-0123456789ab.tmp',
    'environments/.prod.secret.yaml.lock',
    'versions/.pins.17-0123456789ab.tmp/x',
  ];
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', ...names], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(stdout.trim().split('\n'), names);
});

test.run();
