import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../generators/commands/index.ts';
import { complete, valueIn } from '../../generators/commands/completion/complete.ts';
import { modelOf, type CommandModel } from '../../generators/commands/completion/model.ts';
import { completionScript, SHELLS, type Shell } from '../../generators/commands/completion/scripts.ts';
import type { Declare } from '../../generators/commands/declare.ts';
import { inProject } from '../support/stoat-values.ts';
import { ROOT } from '../support/values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');

/** Two commands with everything that a declaration may hold. */
const DECLARATIONS: readonly Declare[] = [
  (cli) =>
    cli.command(
      'grow <kind> [names..]',
      'make trees',
      (command) =>
        command
          .positional('kind', { choices: ['oak', 'elm'] })
          .option('env', { type: 'string', describe: 'where' })
          .option('quiet', { alias: 'q', type: 'boolean', describe: 'say less' })
          .option('format', { choices: ['table', 'json'] })
          .option('with', { type: 'string', array: true })
          .conflicts('quiet', 'format')
          .example('$0 grow oak', 'an oak'),
      () => undefined,
    ),
  (cli) =>
    cli.command(
      'soil',
      'look at the soil',
      (command) =>
        command
          .command('dig', 'deeper', {}, () => undefined)
          .command('rake', 'evenly', {}, () => undefined)
          .demandCommand(1),
      () => undefined,
    ),
  (cli) => cli.command('_secret', false, {}, () => undefined),
];
const MODEL: CommandModel = modelOf(DECLARATIONS);
const valuesOf = (option: string): Promise<readonly string[]> => Promise.resolve(option === 'env' ? ['local', 'prod'] : []);
const typed = async (...words: readonly string[]): Promise<string> =>
  (await complete(MODEL, words, valuesOf)).map(({ value }) => value).join(' ');

/** What is typed, the last word unfinished, and what may stand there. */
const TYPED: readonly (readonly [words: readonly string[], expected: string])[] = [
  [[''], 'grow soil'],
  [['g'], 'grow'],
  [['x'], ''],
  [['grow', ''], 'oak elm'],
  [['grow', 'o'], 'oak'],
  [['grow', 'oak', ''], ''],
  [['grow', '--'], '--env --quiet --format --with --directory --help --version'],
  [['grow', '--quiet', '--q'], ''],
  [['grow', '-q', '--q'], ''],
  [['grow', '--with', 'x', '--w'], '--with'],
  [['grow', '--env', ''], 'local prod'],
  [['grow', '--env', 'p'], 'prod'],
  [['grow', '--env=p'], '--env=prod'],
  [['grow', '--env', '=', 'p'], 'prod'],
  [['grow', '--env', '='], 'local prod'],
  [['grow', '--format', ''], 'table json'],
  [['grow', '--quiet', ''], 'oak elm'],
  [['grow', '--env', 'soil', ''], 'oak elm'],
  [['-C', 'grow', ''], 'grow soil'],
  [['soil', ''], 'dig rake'],
  [['soil', 'dig', ''], ''],
  [['grow', '--', '--'], ''],
  [['grow', '--with', ''], ''],
];

for (const [words, expected] of TYPED) {
  test(`stoat-gen ${words.join(' ')}| → ${expected || 'nothing'}`, async () => assert.is(await typed(...words), expected));
}

test('hidden commands stay hidden, descriptions come along', async () => {
  assert.equal(await complete(MODEL, [''], valuesOf), [
    { value: 'grow', description: 'make trees' },
    { value: 'soil', description: 'look at the soil' },
  ]);
});

test('the folder that was typed', () => {
  assert.is(valueIn(['-C', '/x', 'check', ''], ['--directory', '-C']), '/x');
  assert.is(valueIn(['--directory=/y', ''], ['--directory', '-C']), '/y');
  assert.is(valueIn(['check', ''], ['--directory', '-C']), undefined);
});

test('every command of the program is in the model, with its options', async () => {
  const names = modelOf(COMMANDS).commands.map(({ name }) => name);
  for (const name of ['deploy', 'check', 'status', 'post-deploy', 'completion']) assert.ok(names.includes(name), name);
  assert.not(names.some((name) => name.startsWith('_')));
  const format = modelOf(COMMANDS)
    .commands.find(({ name }) => name === 'check')!
    .options.find(({ name }) => name === 'format');
  assert.equal(format?.choices, ['table', 'json']);
});

test('the path of the program is quoted for its shell', () => {
  for (const shell of SHELLS) {
    const script = completionScript(shell, "/home/o'neil/$HOME/stoat-gen.mjs");
    assert.match(script, shell === 'fish' ? "'/home/o\\'neil/$HOME/stoat-gen.mjs'" : "'/home/o'\\''neil/$HOME/stoat-gen.mjs'");
    assert.not.match(script, /\bPROGRAM\b|\bANSWER\b/);
  }
});

/** Each shell's script asks for the candidates of two lines, as a Tab would, and prints them joined by commas. */
const IN_SHELL: Readonly<Record<Shell, { readonly args: readonly string[]; readonly script: string }>> = {
  bash: {
    args: ['--norc', '--noprofile'],
    script: `source <(node "$PROGRAM" completion bash)
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _stoat_gen; local IFS=,; echo "\${COMPREPLY[*]}"; }
try stoat-gen che
try stoat-gen check --env ''
try stoat-gen check --format = j
stoat-gen completion bash | head -n 1`,
  },
  zsh: {
    args: ['-f'],
    script: `source <(node "$PROGRAM" completion zsh)
compadd() { print -r -- "\${(j:,:)values}" }
_files() { print files }
try() { words=("$@"); CURRENT=$#; _stoat_gen }
try stoat-gen che
try stoat-gen check --env ''
try stoat-gen check --format=j
stoat-gen completion bash | head -n 1`,
  },
  fish: {
    args: ['--no-config'],
    script: `node "$PROGRAM" completion fish | source
for line in 'stoat-gen che' 'stoat-gen check --env ' 'stoat-gen check --format=j'
  complete -C $line | string replace -r '\\t.*' '' | string join ,
end
stoat-gen completion bash | head -n 1`,
  },
};

for (const shell of SHELLS) {
  const there = spawnSync(shell, ['--version']).error === undefined;
  if (!there) process.stderr.write(`skipped: ${shell} is not installed, its completion is not tried\n`);
  (there ? test : test.skip)(`${shell}: the script completes commands, environments and values, and defines stoat-gen`, () =>
    inProject({ 'environments/alpha.yaml': '', 'environments/beta.yaml': '' }, (root) => {
      const { args, script } = IN_SHELL[shell];
      writeFileSync(join(root, 'try'), script);
      const env = { ...process.env, PROGRAM, HOME: root, XDG_CONFIG_HOME: root, XDG_DATA_HOME: root };
      const { stdout, stderr } = spawnSync(shell, [...args, join(root, 'try')], { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
      const value = shell === 'bash' ? 'json' : '--format=json';
      assert.equal(stdout.split('\n').slice(0, 3), ['check', 'alpha,beta', value], stderr);
      assert.match(stdout, '# Completion of stoat-gen for bash');
    }),
  );
}

test.run();
