import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { decode, editScalars, type Edit } from '../../generators/bump/edit.ts';
import { applyChanges } from '../../generators/bump/write.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { PINS, ROOT } from '../support/values.ts';

const FILE = 'versions/x.yaml';
const A: Edit = { path: 'a', from: '1.0.0', to: '1.1.0' };

/** What it is, before, edits, after. */
const EDITS: readonly (readonly [string, string, readonly Edit[], string])[] = [
  ['a plain text', 'a: 1.0.0\n', [A], 'a: 1.1.0\n'],
  ['double quotes', 'a: "1.0.0"\n', [A], 'a: "1.1.0"\n'],
  ['single quotes', "a: '1.0.0'\n", [A], "a: '1.1.0'\n"],
  ['an escape in double quotes', 'a: "1\\u002e0.0"\n', [A], 'a: "1.1.0"\n'],
  ['a comment behind, blanks before', 'a:    1.0.0   # why 1.0.0\n', [A], 'a:    1.1.0   # why 1.0.0\n'],
  [
    'a comment above that names the version',
    '# was 1.0.0\n# renovate: depName=x\na: 1.0.0\n',
    [A],
    '# was 1.0.0\n# renovate: depName=x\na: 1.1.0\n',
  ],
  ['Windows line ends', '# c\r\na: 1.0.0\r\nb: 2\r\n', [A], '# c\r\na: 1.1.0\r\nb: 2\r\n'],
  ['mixed line ends', 'b: 2\r\na: 1.0.0\nc: 3\r\n', [A], 'b: 2\r\na: 1.1.0\nc: 3\r\n'],
  ['a byte-order mark', '\ufeffa: 1.0.0\n', [A], '\ufeffa: 1.1.0\n'],
  ['no line break at the end', 'b: 2\na: 1.0.0', [A], 'b: 2\na: 1.1.0'],
  ['many line breaks at the end', 'a: 1.0.0\n\n\n', [A], 'a: 1.1.0\n\n\n'],
  ['tabs and blanks at line ends', 'a: 1.0.0 \t\nb: 2  \n', [A], 'a: 1.1.0 \t\nb: 2  \n'],
  ['a start of a document', '---\na: 1.0.0\n...\n', [A], '---\na: 1.1.0\n...\n'],
  ['the same text in other places', 'x: 1.0.0\na: 1.0.0\ny: "1.0.0"\n', [A], 'x: 1.0.0\na: 1.1.0\ny: "1.0.0"\n'],
  ['the same key below another', 'x:\n  a: 1.0.0\na: 1.0.0\n', [A], 'x:\n  a: 1.0.0\na: 1.1.0\n'],
  [
    'braces',
    'x: {a: 1.0.0, b: "2"} # c\n',
    [
      { ...A, path: 'x.a' },
      { path: 'x.b', from: '2', to: '3' },
    ],
    'x: {a: 1.1.0, b: "3"} # c\n',
  ],
  ['a text on the next line', 'a:\n  1.0.0\n', [A], 'a:\n  1.1.0\n'],
  ['a tag', 'a: !!str 1.0.0\n', [A], 'a: !!str 1.1.0\n'],
  ['an anchor that nobody uses', 'a: &v 1.0.0\n', [A], 'a: &v 1.1.0\n'],
  ['letters of several bytes before it', '# für ✓ 😀\na: 1.0.0\n', [A], '# für ✓ 😀\na: 1.1.0\n'],
  ['several, in any order', 'a: 1.0.0\nb: v9\nc: x\n', [{ path: 'b', from: 'v9', to: 'v10' }, A], 'a: 1.1.0\nb: v10\nc: x\n'],
  ['nothing', 'a: 1.0.0\n', [], 'a: 1.0.0\n'],
  ['quotes where YAML would read a number', 'a: 1.0.0\n', [{ ...A, to: '1.10' }], 'a: "1.10"\n'],
  ['quotes where YAML would read a power of ten', 'tag: 3f496c5\n', [{ path: 'tag', from: '3f496c5', to: '3e49651' }], 'tag: "3e49651"\n'],
  ['quotes where YAML 1.1, which helmfile reads, would see an octal', 'a: v1\n', [{ path: 'a', from: 'v1', to: '0123' }], 'a: "0123"\n'],
  ['quotes where YAML 1.1 would see a date', 'a: v1\n', [{ path: 'a', from: 'v1', to: '2024-01-02' }], 'a: "2024-01-02"\n'],
  ['quotes where YAML 1.1 would see true', 'a: v1\n', [{ path: 'a', from: 'v1', to: 'on' }], 'a: "on"\n'],
];

for (const [name, before, edits, after] of EDITS) {
  test(`edits ${name}`, () => {
    assert.is(editScalars(before, edits, FILE), after);
    for (const { path, to } of edits) {
      const at = (version: '1.1' | '1.2'): unknown =>
        path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], parse(after, { version }));
      assert.equal([at('1.2'), at('1.1')], [to, to]);
    }
  });
}

const REFUSED: readonly (readonly [string, string, readonly Edit[], string])[] = [
  ['another version than was read', 'x: 1\na: 1.0.1\n', [A], `${FILE}:2: a: is no longer 1.0.0`],
  ['a key that is gone', 'b: 1\n', [A], `${FILE}: a: is not there any more`],
  ['a number', 'a: 4\n', [{ path: 'a', from: '4', to: '5' }], `${FILE}:1: a: is no longer 4`],
  ['a block', 'a: |-\n  1.0.0\n', [A], `${FILE}:1: a: is written as a block of text (| or >), which is not edited; write it on one line`],
  [
    'an anchor that is used',
    'a: &v 1.0.0\nb: *v\n',
    [A],
    `${FILE}: is written in a way that cannot be edited in place (anchors?); change the pins by hand`,
  ],
  ['broken YAML', 'a: 1.0.0\nb: "\n', [A], `${FILE}:3: is not valid YAML`],
  [
    'several at once',
    'b: |-\n  1\n',
    [A, { path: 'b', from: '1', to: '2' }],
    `${FILE}: a: is not there any more\n${FILE}:1: b: is written as a block of text (| or >), which is not edited; write it on one line`,
  ],
];
for (const [name, before, edits, message] of REFUSED) {
  test(`refuses ${name}`, () => {
    assert.throws(
      () => editScalars(before, edits, FILE),
      (error: Error) => error instanceof UserError && error.message === message,
    );
  });
}

for (const to of [
  '',
  ' ',
  '1.1.0\nb: 2',
  '1.1.0 # c',
  "1'",
  '1"',
  '{{ exec "x" }}',
  '$(id)',
  '../1',
  '1\u2028',
  '１.1.0',
  '-1',
  'x'.repeat(129),
]) {
  test(`refuses to write ${JSON.stringify(to.slice(0, 20))}, whoever says so`, () => {
    for (const before of ['a: 1.0.0\n', 'a: "1.0.0"\n']) assert.throws(() => editScalars(before, [{ ...A, to }], FILE), /is not written/);
  });
}

test('a file in another encoding is refused, not damaged', () => {
  assert.throws(() => decode(Buffer.from([0x61, 0xff]), FILE), `${FILE}: is not UTF-8 text; save it as UTF-8`);
  assert.is(decode(Buffer.from('\ufeffa: ü\r\n'), FILE), '\ufeffa: ü\r\n');
});

/** A version file as somebody might lay it out: each line is built of what is said about it. */
const word = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((text) => !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(text));
const version = fc.oneof(
  fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.')),
  fc.tuple(fc.nat(30), fc.nat(30)).map((parts) => parts.join('.')),
  fc.stringMatching(/^[0-9a-f]{7}$/),
  fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._+-]{0,20}$/),
);
const quote = fc.constantFrom('"', "'");
const comment = fc.constantFrom('', ' # c', '   # 1.0.0: "x"', ' \t');
const layout = fc.record({
  mark: fc.constantFrom('', '\ufeff'),
  newline: fc.constantFrom('\n', '\r\n'),
  end: fc.constantFrom('', 'end', 'end twice'),
  entries: fc.uniqueArray(
    fc.record({
      key: word,
      value: version,
      quote,
      comment,
      above: fc.constantFrom('', '# renovate: x=1.0.0', ''),
      gap: fc.constantFrom(' ', '   '),
      to: version,
      edited: fc.boolean(),
    }),
    {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 8,
    },
  ),
});

test('of any file, exactly those scalars change that were to, and every byte between them stays', () => {
  fc.assert(
    fc.property(layout, ({ mark, newline, end, entries }) => {
      // What stands around the scalars, and between: the same before and after.
      const around = entries.map(
        ({ key, above, gap }, index) =>
          `${index === 0 ? `${mark}top:${newline}` : newline}${above === '' ? '' : `  ${above}${newline}`}  ${key}:${gap}`,
      );
      const written = (text: string, mark: string): string => `${mark}${text}${mark}`;
      const close = end === '' ? '' : end === 'end' ? newline : newline + newline;
      const file = (value: (entry: (typeof entries)[number]) => string): string =>
        entries.map((entry, index) => `${around[index]}${written(value(entry), entry.quote)}${entry.comment}`).join('') + close;
      const edits = entries.filter(({ edited }) => edited).map(({ key, value, to }) => ({ path: `top.${key}`, from: value, to }));
      assert.is(
        editScalars(
          file(({ value }) => value),
          edits,
          FILE,
        ),
        file(({ value, to, edited }) => (edited ? to : value)),
      );
    }),
    { numRuns: 300 },
  );
});

test('a text without quotes is read as that text afterwards, by both YAMLs, and nothing else of the file differs', () => {
  fc.assert(
    fc.property(version, (to) => {
      const before = 'a: v1.0.0 # c\nb: 2\n';
      const after = editScalars(before, [{ path: 'a', from: 'v1.0.0', to }], FILE);
      for (const yaml of ['1.1', '1.2'] as const) assert.equal(parse(after, { version: yaml }), { a: to, b: 2 });
      assert.ok(after === before.replace('v1.0.0', to) || after === before.replace('v1.0.0', `"${to}"`));
    }),
    { numRuns: 500 },
  );
});

test('the shipped files: each scalar edited, nothing else', () => {
  for (const file of ['versions/infra-versions.yaml', 'versions/stoat-versions.yaml']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const edited = editScalars(
      text,
      scalars(parse(text)).map(([path, from]) => ({ path, from, to: 'v9.9.9' })),
      file,
    );
    assert.equal(
      edited
        .split('\n')
        .filter((line, index) => line !== text.split('\n')[index])
        .map((line) => line.replace(/^ *\w+: /, '')),
      scalars(parse(text)).map(([, from]) => (text.includes(`"${from}"`) ? '"v9.9.9"' : 'v9.9.9')),
    );
  }
});

const SHIPPED = ['versions/infra-versions.yaml', 'versions/stoat-versions.yaml'].map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8'),
}));

test('what the schema of the values does not allow is refused before anything is written', () => {
  const change = { file: SHIPPED[0]!.file, path: 'infraChartVersions.certManager', from: PINS.infraChartVersions.certManager!, to: '2' };
  assert.throws(
    () => applyChanges(SHIPPED, [change]),
    (error: Error) =>
      error instanceof UserError &&
      error.message ===
        'versions/infra-versions.yaml: infraChartVersions.certManager: must be an exact version such as 1.19.0, found "2"; nothing was written',
  );
});

test('a file of some of the keys is judged by what stands in it', () => {
  const [file] = [{ file: FILE, text: 'infraChartVersions:\n  redis: 1.0.0\n' }];
  assert.equal(applyChanges([file], [{ file: FILE, path: 'infraChartVersions.redis', from: '1.0.0', to: '1.1.0' }]), [
    { file: FILE, text: 'infraChartVersions:\n  redis: 1.1.0\n' },
  ]);
});

function scalars(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([key, child]) => scalars(child, [...path, key]));
}

test.run();
