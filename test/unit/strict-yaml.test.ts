import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseStrict, type StrictYaml } from '../../generators/environment/strict-yaml.ts';

// What is refused, and in which words, stands in stoat-values-files.test.ts.

const parse = (text: string): StrictYaml => parseStrict(Buffer.from(text));

test('a file is read as YAML 1.2', () => {
  const { value, problems } = parse('a: yes\nb: 0o17\nc: "010"\nd: null\ne: 1e3\nf: 12:30\n1: key\n');
  assert.equal(problems, []);
  assert.equal(value, { a: 'yes', b: 15, c: '010', d: null, e: 1000, f: '12:30', '1': 'key' });
});

for (const text of ['', '\n', '# only a comment\n', '---\n', 'null\n', '~\n']) {
  test(`${JSON.stringify(text)} holds no keys`, () => {
    const { value, problems } = parse(text);
    assert.equal(value, {});
    assert.equal(problems, []);
  });
}

for (const quoted of ['"0755"', "'2026-01-01'", '"1_000"']) {
  test(`${quoted} is unambiguous`, () => assert.equal(parse(`a: ${quoted}\n`).problems, []));
}

for (const plain of [
  '0',
  '10',
  '-1',
  '1.5',
  '1e3',
  '0x1f',
  '127.0.0.1',
  'v0.15.0',
  '3f496c5',
  '1.2.3',
  '2026',
  '0.12.1',
  'a_b',
  '_1',
  '00a',
]) {
  test(`${plain} is the same to every reader`, () => assert.equal(parse(`a: ${plain}\n`).problems, []));
}

for (const plain of [
  '010',
  '-010',
  '00',
  '0b1',
  '1_000',
  '1_000.5',
  '2026-01-01',
  '2026-1-1',
  '2026-01-01T10:00:00Z',
  '2026-01-01 10:00:00',
]) {
  test(`${plain} is not: refused`, () => {
    const { value, problems } = parse(`x: 1\na: ${plain}\n`);
    assert.is(value, undefined);
    assert.equal(
      problems.map(({ line }) => line),
      [2],
    );
  });
}

const FILE = `# comment
smtp:
  host: mail.example

  port: 25
revolt:
  january:
    blocked_domains:
      - a.example
      # between
      - b.example
base: &base
  x: 1
copy: *base
flow: {a: {b: 1},
  c: 2}
`;

for (const [path, line] of [
  ['smtp', 2],
  ['smtp.host', 3],
  ['smtp.port', 5],
  ['revolt.january.blocked_domains', 8],
  ['revolt.january.blocked_domains.0', 9],
  ['revolt.january.blocked_domains.1', 11],
  ['flow.a.b', 15],
  ['flow.c', 16],
  ['copy.x', 13],
] as const) {
  test(`${path} stands in line ${line}`, () => assert.is(parse(FILE).lineOf(path.split('.')), line));
}

test('of a path that the file holds in part, the deepest key is found', () => {
  assert.is(parse(FILE).lineOf(['smtp', 'username']), 2);
  assert.is(parse(FILE).lineOf(['smtp', 'port', 'x']), 5);
  assert.is(parse(FILE).lineOf(['revolt', 'january', 'blocked_domains', '7']), 8);
});

for (const tag of [
  '!!omap [{x: 1}]',
  '!!pairs [x: 1]',
  '!!set {x, y}',
  '!!binary aGVsbG8=',
  '!!int "5"',
  '! 5',
  '!!timestamp 2001-01-01',
]) {
  test(`a tag that changes what a value is, is refused: ${tag}`, () => {
    const { value, problems } = parse(`a: 1\nb: ${tag}\n`);
    assert.is(value, undefined);
    assert.is(problems[0]!.line, 2);
    assert.match(problems[0]!.message, /^a tag \(!!name\) that readers of YAML understand differently/);
  });
}

for (const [name, text, line] of [
  ['another version of YAML', '# first\n%YAML 1.1\n---\na: yes\n', 2],
  ['tags of its own', '%TAG ! tag:x,2000:\n---\na: !y 1\n', 1],
  ['what no reader knows', '%FOO bar\r\n---\r\na: 1\r\n', 1],
] as const) {
  test(`a directive for ${name} is refused`, () => {
    const { value, problems } = parse(text);
    assert.is(value, undefined);
    assert.equal(problems, [{ line, message: 'a directive (%) that changes how the file is read; remove it' }]);
  });
}

test('what says of a value no more than what it is, is taken', () => {
  const { value } = parse('%YAML 1.2\n---\na: !!str 123\nb: !!map {x: 1}\nc: !!seq [1]\nd: |\n  %YAML 1.1\n');
  assert.equal(value, { a: '123', b: { x: 1 }, c: [1], d: '%YAML 1.1\n' });
});

test('a path of which the file holds nothing has no line', () => {
  assert.is(parse(FILE).lineOf(['domain']), undefined);
  assert.is(parse('').lineOf(['domain']), undefined);
  assert.is(parse('a: "\n').lineOf(['a']), undefined);
});

test('aliases as people use them are expanded', () => {
  assert.equal(parse(`a: &a x\nb:\n${'  - *a\n'.repeat(90)}`).value, { a: 'x', b: Array(90).fill('x') });
});

test('many anchors and aliases are refused without walking the file for each', () => {
  const text = `list:\n${Array.from({ length: 4000 }, (_, index) => `- &a${index} x\n- *a${index}\n`).join('')}`;
  const start = process.cpuUsage();
  assert.match(parse(text).problems[0]!.message, 'aliases expand too often');
  const { user, system } = process.cpuUsage(start);
  assert.ok((user + system) / 1e6 < 5, `${(user + system) / 1e6} s`);
});

test("a value is nobody else's prototype", () => {
  const { value } = parse('__proto__: {polluted: 1}\n');
  assert.is(JSON.stringify(value), '{"__proto__":{"polluted":1}}');
  assert.is(({} as Record<string, unknown>).polluted, undefined);
});

test.run();
