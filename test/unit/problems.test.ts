import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatProblem, nearest, UserError } from '../../generators/lib/problems.ts';
import { show } from '../../generators/configuration/explain.ts';
import { formatPath } from '../../generators/configuration/path.ts';

const KEYS = ['host', 'port', 'username', 'password', 'fromAddress', 'replyTo', 'useTls', 'useStarttls'];

for (const [word, meant] of [
  ['prot', 'port'],
  ['prt', 'port'],
  ['Port', 'port'],
  ['pasword', 'password'],
  ['user_name', 'username'],
  ['usetls', 'useTls'],
  ['from_address', 'fromAddress'],
] as const) {
  test(`${word} was meant to be ${meant}`, () => assert.is(nearest(word, KEYS), meant));
}

for (const word of ['zzz', 'bucket', 'x', '', 'authentication']) {
  test(`${JSON.stringify(word)} is near to nothing`, () => assert.is(nearest(word, KEYS), undefined));
}

test('the nearest of several is taken, the first of those equally near', () => {
  assert.is(nearest('redi', ['reds', 'redis', 'radio']), 'reds');
  assert.is(nearest('rediss', ['reds', 'redis', 'radio']), 'redis');
});

test('nothing is near where there is nothing', () => assert.is(nearest('port', []), undefined));

for (const [problem, text] of [
  [{ file: 'a.yaml', line: 3, path: 'b.c', message: 'is bad' }, 'a.yaml:3: b.c: is bad'],
  [{ file: 'a.yaml', path: 'b.c', message: 'is bad' }, 'a.yaml: b.c: is bad'],
  [{ file: 'a.yaml', line: 3, message: 'is bad' }, 'a.yaml:3: is bad'],
  [{ path: 'b', message: 'is bad' }, 'b: is bad'],
  [{ path: '', message: 'is bad' }, 'is bad'],
  [{ message: 'is bad' }, 'is bad'],
] as const) {
  test(`a problem reads: ${text}`, () => assert.is(formatProblem(problem), text));
}

test('an error of the user says all of its problems', () => {
  const error = new UserError([
    { path: 'a', message: 'is bad' },
    { path: 'b', message: 'is worse' },
  ]);
  assert.is(error.message, 'a: is bad\nb: is worse');
  assert.is(error.problems.length, 2);
  assert.equal(new UserError('is bad').problems, [{ message: 'is bad' }]);
});

for (const [keys, path] of [
  [['smtp', 'port'], 'smtp.port'],
  [['a', '0', 'b-c_d'], 'a.0.b-c_d'],
  [['a', 'b.c'], 'a["b.c"]'],
  [['a\nb'], '["a\\nb"]'],
  [[''], '[""]'],
  [[], ''],
] as const) {
  test(`the path of ${JSON.stringify(keys)} is ${path || 'empty'}`, () => assert.is(formatPath(keys), path));
}

for (const [value, shown] of [
  ['mail.example', '"mail.example"'],
  ['https://user:pass@host/x', '"https://***@host/x"'],
  ['https://user:pa/ss@word@host', '"https://***@host"'],
  ['https://host/x?token=t#f', '"https://host/x?***"'],
  ['x'.repeat(81), `text of 81 characters beginning "${'x'.repeat(40)}"`],
  [5, '5'],
  [false, 'false'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'a map of keys'],
  [undefined, 'nothing'],
] as const) {
  test(`${JSON.stringify(value) ?? 'undefined'} is shown as ${shown}`, () => assert.is(show(value), shown));
}

test.run();
