/** Command lines that would mean something else than they seem to: exit code 2, and nothing is done. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inEnvironment, stoatGen } from '../support/cli.ts';

const WRONG: readonly (readonly [args: readonly string[], message: string])[] = [
  [['secrets', '--env', 'prod', '--env', 'prod'], '--env is given twice; give it once'],
  [['secrets', '--env=prod', '--env=other'], '--env is given twice; give it once'],
  [['secrets', '-C', '.', '--directory', '.'], '--directory is given twice; give it once'],
  [['secrets', '--format', 'json', '--format', 'yaml'], '--format is given twice; give it once'],
  [['secrets', '--reveal', '--reveal'], '--reveal is given twice; give it once'],
  [['secrets', '--reveal', '--no-reveal'], '--reveal is given twice; give it once'],
  [['compose', '--out', 'out', '--yes', '-y'], '--yes is given twice; give it once'],
  [['compose', '--out', 'a', '--out', 'b'], '--out is given twice; give it once'],
  [['post-deploy', '--timeout', '1', '--timeout', '2'], '--timeout is given twice; give it once'],
  [['secrets', '--reveal=maybe'], '--reveal takes no value, found "maybe"; leave it out to say no'],
  [['secrets', '--reveal='], '--reveal takes no value, found ""; leave it out to say no'],
  [['secrets', '--seed-stdin=1'], '--seed-stdin takes no value, found "1"; leave it out to say no'],
  [['init', '-y=maybe'], '--yes takes no value, found "maybe"; leave it out to say no'],
  [['post-deploy', '--timeout', 'Infinity'], '--timeout must be a number'],
  [['post-deploy', '--timeout', '1e999'], '--timeout must be a number'],
  [['post-deploy', '--timeout', 'soon'], '--timeout must be a number'],
  [['post-deploy', '--timeout', '-1'], '--timeout must be a number of seconds, 0 or more'],
  [['bump', '--only', ''], '--only takes a value, found an empty one'],
  [['bump', '--only='], 'Not enough arguments following: only'],
  [['bump', '--only', 'a', '--only', ''], '--only takes a value, found an empty one'],
  [['secrets', '--env='], '--env takes a value, found an empty one'],
  [['secrets', '-C', ''], '--directory takes a value, found an empty one'],
  [['secrets', '--no-env'], 'there is no --no-env; --env takes a value'],
  [['compose', '--out', ''], '--out takes a value, found an empty one'],
];
for (const [args, message] of WRONG) {
  test(`stoat-gen ${args.join(' ')} is wrong usage`, () =>
    inEnvironment(async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(args, { cwd });
      assert.is(code, 2, stderr);
      assert.is(stdout, '');
      assert.ok(stderr.startsWith(`error: ${message}`), stderr);
      assert.not.ok(existsSync(join(cwd, 'out')));
    }));
}

for (const [args, code] of [
  [['secrets', '--reveal=true', 'redis'], 0],
  [['secrets', '--reveal=false', 'redis'], 0],
  [['secrets', '--no-reveal', 'redis'], 0],
  [['secrets', 'redis', 's3-access', 'redis'], 0],
  [['config', 'explain', ''], 0],
  [['init', '--env', 'two', '--set', 'domain=a.example', '--set', 'smtp.host=mail.example', '--set', 'smtp.username=', '-y'], 0],
  [['compose', '--out', 'out', '-y'], 0],
] as const) {
  test(`stoat-gen ${args.join(' ')} is not`, () =>
    inEnvironment(async (cwd) => {
      const ended = await stoatGen(args, { cwd, revealed: true });
      assert.is(ended.code, code, ended.stderr);
    }));
}

test.run();
