import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentText } from '../../generators/environment/create.ts';
import { isPlainYaml } from '../../generators/environment/plain-yaml.ts';
import { parseStrict } from '../../generators/environment/strict-yaml.ts';

const plain = (text: string): boolean => isPlainYaml(Buffer.from(text));

test('what init writes is plain', () => {
  for (const values of [{}, { domain: 'chat.example.org', smtp: { host: 'mail.example.org', port: 587 }, livekit: { enabled: false } }]) {
    const { environment, secret } = environmentText('prod', values);
    assert.ok(plain(environment), environment);
    assert.ok(plain(secret));
  }
});

test('nested maps, comments, quotes and small numbers are plain', () => {
  assert.ok(plain('# c\na:\n  b: 1\n  c:\n    d: "x y"  # why\n  e: \'z\'\n\nf: true\n'));
  assert.ok(plain(''));
});

const NOT_PLAIN: readonly [string, string][] = [
  ['a duplicate key', 'a: 1\na: 2\n'],
  ['a duplicate key further in', 'a:\n  b: 1\n  b: 2\n'],
  ['a key of an outer map again', 'a:\n  b: 1\nc: 1\na: 2\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a merge', '<<: {a: 1}\n'],
  ['a list', 'a:\n  - 1\n'],
  ['a flow map', 'a: {b: 1}\n'],
  ['a block text', 'a: |\n  b\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a directive', '%YAML 1.1\n---\na: 1\n'],
  ['a tag', 'a: !x y\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['deeper than the map it is in', 'a: 1\n  b: 2\n'],
  ['between two levels', 'a:\n    b: 1\n  c: 2\n'],
  ['a first line that is indented', '  a: 1\nb: 2\n'],
  ['an octal number', 'a: 0755\n'],
  ['a date', 'a: 2026-01-01\n'],
  ['a number with underscores', 'a: 1_000\n'],
  ['a key that YAML 1.1 takes for true', 'yes: 1\n'],
  ['a key that is a number', '1: a\n'],
  ['an escape', 'a: "\\x41"\n'],
  ['text that runs on', 'a: b\n  c\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['other letters than ASCII', 'a: "é"\n'],
  ['a control character', 'a: "\u0007"\n'],
  ['a quote that does not end', 'a: "b\n'],
];

for (const [what, text] of NOT_PLAIN) {
  test(`${what} is left to the strict reader`, () => {
    assert.not(plain(text));
  });
}

test('text that is not UTF-8 is not plain', () => {
  assert.not(isPlainYaml(Buffer.from([0x61, 0x3a, 0x20, 0xff])));
});

test('what is plain, the strict reader accepts: random files', () => {
  let state = 20260;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const pieces = [
    'a',
    'b',
    'c',
    'yes',
    ':',
    ': ',
    ': 1',
    ': x',
    ': "q"',
    ": 'q'",
    '  ',
    '    ',
    '\n',
    '\n',
    '\n  ',
    '#',
    ' # c',
    '0',
    '9',
    '-',
    '&',
    '*',
    '{',
    '|',
    '~',
    ': true',
    ': no',
    ': null',
  ];
  let accepted = 0;
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]!).join('');
    if (!plain(text)) continue;
    accepted++;
    assert.equal(parseStrict(Buffer.from(text)).problems, [], JSON.stringify(text));
  }
  assert.ok(accepted > 200, `only ${accepted} random files were plain`);
});

test.run();
