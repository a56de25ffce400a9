/** A seed that is no random text is refused wherever one comes in; what it is is never shown. */
import { chmodSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { weakSeed } from '../../generators/configuration/secrets/weak-seed.ts';
import { inEnvironment, inProject, stoatGen, type Ended } from '../support/cli.ts';
import { stoatValues } from '../support/stoat-values.ts';
import { layered, SECRETS } from '../support/values.ts';

const WEAK: Readonly<Record<string, readonly [seed: string, said: string]>> = {
  'one character': ['q'.repeat(64), 'it has 1 different characters, at least 8 are needed'],
  'few different characters': ['zyxwvuz'.repeat(6), 'it has 6 different characters, at least 8 are needed'],
  'a repeated pattern': ['qwertzuiop'.repeat(4), 'it repeats the same 10 characters'],
  'a repeated pattern that is cut off': ['Passw0rd!'.repeat(5).slice(0, 40), 'it repeats the same 9 characters'],
};

test('what is weak, and what is not', () => {
  for (const [name, [seed, said]] of Object.entries(WEAK)) assert.match(weakSeed(seed) ?? '', said, name);
  for (let round = 0; round < 500; round++) {
    for (const form of ['hex', 'base64url'] as const) assert.is(weakSeed(randomBytes(24).toString(form)), undefined);
  }
});

function refused({ code, stdout, stderr }: Ended, seed: string, said: string): void {
  assert.is(code, 1, stdout + stderr);
  assert.match(stderr, `must be random text: ${said}; make one with: openssl rand -hex 32`);
  assert.not.ok(`${stdout}${stderr}`.includes(seed));
}

for (const [name, [seed, said]] of Object.entries(WEAK)) {
  test(`${name}: refused in an environment, by stoat-values, --seed-file, stdin, a new seed and init`, async () => {
    await inEnvironment(
      async (root) => {
        for (const args of [
          ['config', '--env', 'prod'],
          ['check', '--env', 'prod'],
          ['secrets', '--env', 'prod'],
        ]) {
          const ended = await stoatGen(args, { cwd: root });
          refused({ ...ended, stderr: ended.stderr + ended.stdout, stdout: '' }, seed, said);
        }
      },
      { secrets: { ...SECRETS, secretSeed: seed } },
    );
    refused(await stoatValues(['compute'], { stdin: layered({ ...SECRETS, secretSeed: seed }) }), seed, said);
    await inEnvironment(async (root) => {
      writeFileSync(join(root, 'seed'), seed);
      chmodSync(join(root, 'seed'), 0o600);
      refused(await stoatGen(['secrets', '--seed-file', 'seed'], { cwd: root }), seed, said);
      refused(await stoatGen(['secrets', '--seed-stdin'], { cwd: root, stdin: seed }), seed, said);
      refused(await stoatGen(['secrets', 'rotate-plan', '--env', 'prod', '--new-seed-file', 'seed'], { cwd: root }), seed, said);
    });
    await inProject({}, async (root) => {
      writeFileSync(join(root, 'seed'), seed);
      chmodSync(join(root, 'seed'), 0o600);
      refused(
        await stoatGen(['init', '--env', 'new', '--mode', 'local', '--secret-file', 'secretSeed=seed', '--yes'], { cwd: root }),
        seed,
        said,
      );
    });
  });
}

test.run();
