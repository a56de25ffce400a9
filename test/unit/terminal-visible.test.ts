/** What a terminal obeys or hides, in the text of others. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatProblem } from '../../generators/lib/problems.ts';
import { createProgress } from '../../generators/lib/terminal/progress.ts';
import { formatTable } from '../../generators/lib/terminal/table.ts';
import { visible, visibleLine } from '../../generators/lib/terminal/visible.ts';
import { inEnvironment, inProject, standIn, stoatGen, stoatGenProcess } from '../support/cli.ts';

/** Moves the cursor, rings, turns the direction of text, hides. */
const HOSTILE = '\u001b]0;owned\u0007\u001b[2J\u202etxt\u200b\u009b31m\r\u{e0041}';
const SHOWN = '\\u001b]0;owned\\u0007\\u001b[2J\\u202etxt\\u200b\\u009b31m\\u000d\\udb40\\udc41';
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

test('control, bidi and invisible characters are shown as escapes; letters of any script, emoji, tabs and line feeds stay', () => {
  assert.is(visible(HOSTILE), SHOWN);
  assert.is(visible('\ud800'), '\\ud800');
  const harmless = 'grüße 你好 שלום سلام 👩‍🚀\n\ttext';
  assert.is(visible(harmless), harmless);
  assert.is(visibleLine('a\nb\tc'), 'a\\nb\\tc');
  assert.equal(JSON.parse(visible(JSON.stringify({ a: HOSTILE }))), { a: HOSTILE });
});

test('tables, problems and progress show them', () => {
  assert.is(formatTable(['A'], [[`x\n${HOSTILE}`]]), `A\nx\\n${SHOWN}\n`);
  assert.is(formatProblem({ file: 'a\nerror: b', message: 'is wrong' }), 'a\\nerror: b: is wrong');
  let written = '';
  const progress = createProgress({ write: (text) => (written += text) }, {});
  progress.note(HOSTILE);
  assert.is(written, `${SHOWN}\n`);
});

test('a folder with such a name is named with escapes', () =>
  inProject({}, async (root) => {
    mkdirSync(join(root, `old${HOSTILE}`));
    const ended = await stoatGen(['import', '--from', `old${HOSTILE}`, '--env', 'prod', '--yes'], { cwd: root });
    assert.is(ended.code, 1);
    assert.match(ended.stderr, SHOWN);
    assert.not.match(ended.stderr, OBEYED);
  }));

test('what kubectl says and a cluster holds is shown with escapes, in tables and in JSON', () =>
  inEnvironment(async (root) => {
    const name = JSON.stringify(HOSTILE);
    const env = standIn(
      root,
      'kubectl',
      `case "$*" in
        *version*) echo '{"gitVersion":"v1.30.0","clientVersion":{"gitVersion":"v1.30.0"}}' ;;
        *nodes*) printf '%s' '{"items":[{"metadata":{"name":${name}},"status":{"conditions":[]}}]}' ;;
        *) printf 'Error: \\033[2J\\342\\200\\256forbidden\\n' >&2; exit 1 ;;
      esac`,
    );
    for (const format of ['table', 'json']) {
      const { stdout, stderr } = await stoatGenProcess(['check', '--env', 'prod', '--cluster', '--format', format], { cwd: root, env });
      assert.match(stdout, 'u202eforbidden');
      assert.match(stdout, 'u202etxt');
      assert.not.match(stdout + stderr, OBEYED);
    }
  }));

test.run();
