import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../generators/commands/index.ts';
import { inEnvironment, inProject, stoatGen } from '../support/cli.ts';
import { ROOT } from '../support/values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');

// yargs looks here for the shell that it answers: zsh would get descriptions too.
process.env.SHELL = '/bin/bash';

/** What may stand in the place of the last word, as a script asks for it; bash leaves out what does not begin with that. */
async function completed(cwd: string, ...words: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await stoatGen(['--get-yargs-completions', 'stoat-gen', ...words], { cwd });
  assert.equal([code, stderr], [0, '']);
  const last = words.at(-1)!;
  return stdout.split('\n').filter((word) => word !== '' && word.startsWith(last));
}

/** What is typed, the last word unfinished, and what may stand there. */
const TYPED: readonly (readonly [words: readonly string[], expected: string])[] = [
  [['che'], 'check'],
  [['x'], ''],
  [['check', '--fo'], '--format'],
  [['check', '--format', ''], 'table json'],
  [['check', '--format', 'j'], 'json'],
  [['check', '--env', ''], 'alpha beta'],
  [['check', '--env', 'b'], 'beta'],
  [['post-deploy', '--env', 'a'], 'alpha'],
  [['keys', ''], 'generate show verify'],
  [['keys', 'show', '--rev'], '--reveal'],
  [['deploy', '--charts', ''], 'stand-in upstream'],
];

for (const [words, expected] of TYPED) {
  test(`stoat-gen ${words.join(' ')}| → ${expected || 'nothing'}`, () =>
    inProject({ 'environments/alpha.yaml': '', 'environments/beta.yaml': '' }, async (root) =>
      assert.is((await completed(root, ...words)).join(' '), expected),
    ));
}

test('every command is completed', async () => {
  const names = await completed(ROOT, '');
  assert.is(names.length, COMMANDS.length);
  for (const name of ['deploy', 'check', 'status', 'post-deploy', 'import', 'completion']) assert.ok(names.includes(name), name);
});

test('environments are those of the folder that was typed', () =>
  inProject({ 'environments/alpha.yaml': '' }, async (root) => {
    assert.equal(await completed(dirname(root), '-C', root, 'check', '--env', ''), ['alpha']);
    assert.equal(await completed(dirname(root), '--directory', root, 'check', '--env', ''), ['alpha']);
  }));

test('a broken project does not keep it from working', () =>
  inEnvironment(
    async (root) => {
      assert.equal(await completed(root, 'check', '--env', ''), ['prod']);
      assert.equal(await completed(root, 'che'), ['check']);
      assert.equal(await completed(root, '-C', '/nowhere', 'check', '--env', ''), []);
    },
    { files: { 'environments/prod.yaml': 'smtp: [', 'versions/infra-versions.yaml': '{' } },
  ));

/** Each shell's script asks for the candidates of three lines, as a Tab would, and prints them joined by commas. */
const IN_SHELL = {
  bash: {
    args: ['--norc', '--noprofile'],
    script: `stoat-gen() { node "$PROGRAM" "$@"; }
source <(stoat-gen completion)
complete -p stoat-gen >/dev/null || exit
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _stoat-gen_yargs_completions; local IFS=,; echo "\${COMPREPLY[*]}"; }
try stoat-gen che
try stoat-gen check --env ''
try stoat-gen check --format j`,
  },
  zsh: {
    args: ['-f'],
    script: `stoat-gen() { node "$PROGRAM" "$@" }
autoload -Uz compinit && compinit -D
source <(stoat-gen completion)
_describe() { print -r -- "\${(j:,:)\${(@)reply%%:*}}" }
try() { words=("$@"); CURRENT=$#; _stoat-gen_yargs_completions }
try stoat-gen check --env ''
try stoat-gen check --format ''`,
  },
} as const;
const EXPECTED = { bash: ['check', 'alpha,beta', 'json'], zsh: ['alpha,beta', 'table,json'] };

for (const shell of ['bash', 'zsh'] as const) {
  const there = spawnSync(shell, ['--version']).error === undefined;
  if (!there) process.stderr.write(`skipped: ${shell} is not installed, its completion is not tried\n`);
  (there ? test : test.skip)(`${shell}: the script completes commands, environments and values`, () =>
    inProject({ 'environments/alpha.yaml': '', 'environments/beta.yaml': '' }, (root) => {
      const { args, script } = IN_SHELL[shell];
      writeFileSync(join(root, 'try'), script);
      const env = { ...process.env, PROGRAM, HOME: root, XDG_CONFIG_HOME: root, XDG_DATA_HOME: root, SHELL: `/bin/${shell}` };
      const { stdout, stderr } = spawnSync(shell, [...args, join(root, 'try')], { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
      assert.equal(stdout.trimEnd().split('\n'), EXPECTED[shell], stderr);
    }),
  );
}

test.run();
