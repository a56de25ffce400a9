/** Every shell script of the project. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { find } from '../support/client-image.ts';
import { ROOT } from '../support/values.ts';

const scripts = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile())
  .filter(
    (file) => file.endsWith('.sh') || /^#!.*\b(?:ba|da|k)?sh\b/.test(readFileSync(join(ROOT, file), 'latin1').slice(0, 64).split('\n')[0]!),
  );

test('the scripts are found', () => {
  for (const script of ['init.sh', '.ci/run', 'docker/client/entrypoint.sh', 'docker/client/fetch-source.sh', 'docker/client/build.sh'])
    assert.ok(scripts.includes(script), script);
});

const shellcheck = find('shellcheck');
if (shellcheck === undefined) process.stdout.write(`skipped: ${scripts.length} scripts are not checked: shellcheck is not installed\n`);
for (const script of scripts) {
  (shellcheck === undefined ? test.skip : test)(`shellcheck finds nothing in ${script}`, () => {
    const { status, stdout } = spawnSync(shellcheck!, ['--norc', script], { cwd: ROOT, encoding: 'utf8' });
    assert.is(stdout, '');
    assert.is(status, 0);
  });
}

test.run();
