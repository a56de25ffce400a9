/** Every command once through the built program; what a command does is tested in-process, in a file of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inEnvironment, stoatGen, stoatGenProcess } from '../support/cli.ts';
import { ROOT } from '../support/values.ts';

const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** By command: arguments, the exit code, and what stdout and stderr hold; an empty text means nothing at all. No program is on the PATH. */
const RUNS: Readonly<Record<string, readonly [args: string, code: number, stdout: string, stderr: string]>> = {
  deploy: ['--sandbox-down', 1, '', 'dist/stoat-sandbox.mjs is missing'],
  init: ['--env local --yes', 0, 'Next:\n', 'Made environments/local.secret.yaml (mode 0600)'],
  secrets: ['redis', 0, 'redis       Redis: password', ''],
  keys: ['verify', 0, 'VAPID key pair  ok', ''],
  config: ['', 0, 'app = "https://stoat.local"\n', ''],
  import: ['--from nowhere --env old', 1, '', 'error: nowhere: is no folder'],
  compose: ['--out out --check', 1, 'out: there is no Compose project of environment prod yet\n', ''],
  bump: ['--lint', 0, 'all with an annotation\n', ''],
  check: ['', 1, 'ok      environment      prod: https://stoat.local\n', 'fail\n'],
  'post-deploy': ['--timeout 0', 1, '', 'error: the cluster does not answer: kubectl is not on the PATH\n'],
  status: ['', 1, '', 'error: the cluster cannot be read: helm is not on the PATH'],
  completion: ['', 0, '###-begin-stoat-gen-completions-###\n', ''],
};

test('no command is left out', () => {
  const folders = readdirSync(join(ROOT, 'generators/commands'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.equal(Object.keys(RUNS).sort(), folders.map(({ name }) => name).sort());
});

for (const [command, [args, code, stdout, stderr]] of Object.entries(RUNS)) {
  const words = [command, ...args.split(' ').filter((word) => word !== '')];
  test(`stoat-gen ${words.join(' ')}`, () =>
    inEnvironment(async (cwd) => {
      const ended = await stoatGenProcess(words, { cwd, env: { PATH: '/nowhere' } });
      assert.is(ended.code, code, ended.stderr);
      for (const [expected, found] of [
        [stdout, ended.stdout],
        [stderr, ended.stderr],
      ] as const) {
        if (expected === '') assert.is(found, '');
        else assert.ok(found.includes(expected), found);
      }
    }));
}

test('--version names the version and the build', async () => {
  const { code, stdout, stderr } = await stoatGenProcess(['--version'], { cwd: ROOT });
  assert.equal([code, stderr], [0, '']);
  assert.match(stdout, new RegExp(`^${VERSION.replaceAll('.', '\\.')} \\(build [0-9a-f]{8}\\)\n$`));
});

/** In-process tests stand for the program only as long as this holds. */
for (const args of [['--help'], ['keys', '--help'], ['secrets', '--help'], ['completion'], [], ['chek'], ['keys'], ['init', '--nothing']]) {
  test(`in-process and as a process, the same: stoat-gen ${args.join(' ')}`, () =>
    inEnvironment(async (cwd) => {
      const [here, there] = [await stoatGen(args, { cwd }), await stoatGenProcess(args, { cwd })];
      assert.equal(here, there);
    }));
}

test.run();
