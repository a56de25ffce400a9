/** `npm run facts`, and that the tables in test/facts/ are what it makes. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { JsonObject } from '../../generators/lib/json.ts';
import { chartRows, renderTable, tomlRows, type ChartRow } from '../facts/tables.ts';
import { run } from '../support/tools.ts';
import { exampleValues, readChartTable, readRevoltTable, schemaOf } from '../support/facts.ts';
import { ROOT } from '../support/values.ts';

const SHARED = join(ROOT, '../shared/upstream');

/** Chart → its key in `infraChartVersions`. */
const PINS: Readonly<Record<string, string>> = {
  'cert-manager': 'certManager',
  'kubernetes-ingress': 'ingress',
  'livekit-server': 'livekit',
  minio: 'minio',
  mongodb: 'mongodb',
  redis: 'redis',
  reflector: 'reflector',
};

const VALUES = `# Nothing of this comment is in the table.
replicas: 2
nothing:
labels: {}
image: { name: secret-of-the-author, tag: "" }
annotations:
  example.org/a~b: "true"
list: [{ inner: 1 }]
`;

const SCHEMA = JSON.stringify({
  $ref: '#/$defs/values',
  $defs: {
    values: {
      type: 'object',
      additionalProperties: false,
      properties: {
        replicas: { type: 'integer', title: 'How many', default: 2 },
        nothing: { type: ['string', 'null'] },
        labels: { type: 'object', additionalProperties: true },
        image: { $ref: '#/$defs/image' },
        annotations: { type: 'object' },
        list: { type: 'array', items: { type: 'object', required: ['inner'], properties: { inner: { type: 'number' } } } },
        mode: { enum: ['a', 'b'] },
        anything: { description: 'No demands' },
      },
    },
    image: { type: 'object', properties: { name: { type: 'string' }, tag: { type: 'string', enum: ['', 'latest'] } } },
  },
});

const ROWS: Readonly<Record<string, ChartRow>> = {
  '': { schema: { type: 'object', additionalProperties: false } },
  '/annotations/example.org~1a~0b': 'string',
  '/anything': { schema: {} },
  '/image/name': 'string',
  '/image/tag': { own: 'string', schema: { type: 'string', enum: ['', 'latest'] } },
  '/labels': 'object',
  '/list': 'array',
  '/list/*': { schema: { type: 'object', required: ['inner'] } },
  '/list/*/inner': { schema: { type: 'number' } },
  '/mode': { schema: { enum: ['a', 'b'] } },
  '/nothing': { own: 'null', schema: { type: ['string', 'null'] } },
  '/replicas': { own: 'number', schema: { type: 'integer' } },
};

test('a chart without a schema becomes paths and types of its defaults', () => {
  assert.equal(chartRows(VALUES), {
    '/replicas': 'number',
    '/nothing': 'null',
    '/labels': 'object',
    '/image/name': 'string',
    '/image/tag': 'string',
    '/annotations/example.org~1a~0b': 'string',
    '/list': 'array',
  });
});

test('a row has what the schema demands beyond the type of the default', () => {
  assert.equal(chartRows(VALUES, SCHEMA), ROWS);
});

test('from the rows come values and a schema that demand the same', () => {
  const table = { of: 'x', version: '1', madeFrom: [], remake: '', keys: ROWS };
  const values = exampleValues(table);
  assert.equal(values, {
    annotations: { 'example.org/a~b': '' },
    image: { name: '', tag: '' },
    labels: {},
    list: [],
    nothing: null,
    replicas: 0,
  });
  const ajv = new Ajv({ strict: false });
  const [theirs, ours] = [ajv.compile(JSON.parse(SCHEMA) as object), ajv.compile(schemaOf(table))];
  const allowed: JsonObject[] = [
    {},
    { mode: 'b', anything: [1] },
    { nothing: 'x' },
    { list: [{ inner: 2 }] },
    { image: { tag: 'latest' } },
  ];
  const refused: JsonObject[] = [
    ...[{ other: 1 }, { mode: 'c' }, { nothing: 1 }, { list: [{}] }, { list: [{ inner: '2' }] }],
    ...[{ image: { tag: 'x' } }, { replicas: 1.5 }],
  ];
  for (const over of [...allowed, ...refused]) {
    const expected = allowed.includes(over);
    assert.equal([theirs({ ...values, ...over }), ours({ ...values, ...over })], [expected, expected], JSON.stringify(over));
  }
});

for (const [what, schema, message] of [
  ['a pattern', { properties: { a: { pattern: '^x' } } }, '/a: a table does not express pattern'],
  ['alternatives', { properties: { a: { anyOf: [{}], not: {} } } }, '/a: a table does not express anyOf, not'],
  ['a schema of other keys', { additionalProperties: { type: 'string' } }, 'the schema: a table does not express additionalProperties'],
  ['a list by position', { properties: { a: { items: [{}] } } }, '/a: a table does not express items'],
  ['a circle', { properties: { a: { $ref: '#' } } }, '/a/a: cannot follow the reference #'],
  ['another document', { properties: { a: { $ref: 'https://example.org/x' } } }, '/a: cannot follow the reference https://example.org/x'],
  ['a reference to nothing', { properties: { a: { $ref: '#/x' } } }, '/a: #/x is not in the schema'],
] as const) {
  test(`${what} in a schema is refused, not left out`, () => {
    assert.throws(
      () => chartRows('{}', JSON.stringify(schema)),
      (error: Error) => error.message === message,
    );
  });
}

const TOML = `# No comment.
text = "short"
key = "${'k'.repeat(40)}"
port = 1_000
quality = 80.0
on = true
[empty]
[lists]
none = []
whole = [1, 2]
point = [0.5, 2.0]
`;

test('a TOML file becomes paths, types and defaults, without key material', () => {
  assert.equal(tomlRows(TOML), {
    '/text': { type: 'string', default: 'short' },
    '/key': { type: 'string' },
    '/port': { type: 'integer', default: 1000 },
    '/quality': { type: 'float', default: 80 },
    '/on': { type: 'boolean', default: true },
    '/empty': { type: 'table' },
    '/lists/none': { type: 'list of nothing', default: [] },
    '/lists/whole': { type: 'list of integer', default: [1, 2] },
    '/lists/point': { type: 'list of float', default: [0.5, 2] },
  });
  assert.throws(() => tomlRows('day = 2026-01-01'), /\/day: a table expresses no dates/);
});

test('a table has one line for each key, sorted', () => {
  assert.is(
    renderTable({ of: 'x', madeFrom: ['values.yaml'] }, { '/b': 'string', '/a': { own: 'null' } }),
    `{
  "of": "x",
  "madeFrom": ["values.yaml"],
  "keys": {
    "/a": {"own":"null"},
    "/b": "string"
  }
}
`,
  );
});

const facts = (args: readonly string[], cwd: string) =>
  run(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'test/facts/make.ts'), ...args], { cwd, env: process.env });

test('npm run facts writes the same bytes from a folder and from a package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-test-'));
  try {
    mkdirSync(join(folder, 'example'));
    writeFileSync(join(folder, 'example/Chart.yaml'), 'name: example\nversion: 1.2.3\n');
    writeFileSync(join(folder, 'example/values.yaml'), VALUES);
    writeFileSync(join(folder, 'example/values.schema.json'), SCHEMA);
    await run('tar', ['-czf', 'example-1.2.3.tgz', 'example'], { cwd: folder, env: process.env });
    const written = join(folder, 'test/facts/charts/example.json');

    const first = await facts(['chart', 'example', 'example'], folder);
    assert.equal([first.code, first.stdout, first.stderr], [0, 'test/facts/charts/example.json\n', '']);
    const text = readFileSync(written, 'utf8');
    assert.equal(JSON.parse(text), {
      of: 'example',
      version: '1.2.3',
      madeFrom: ['values.yaml', 'values.schema.json'],
      remake: 'npm run facts -- chart example FOLDER_OR_TGZ',
      keys: ROWS,
    });
    for (const unwanted of ['comment', 'secret-of-the-author', 'How many', 'No demands']) assert.not(text.includes(unwanted), unwanted);

    rmSync(written);
    await facts(['chart', 'example', 'example-1.2.3.tgz'], folder);
    assert.is(readFileSync(written, 'utf8'), text);

    writeFileSync(join(folder, 'Revolt.toml'), TOML);
    await facts(['revolt', 'Revolt.toml', '--version', 'v1', '--note', 'a note'], folder);
    const { keys, ...head } = JSON.parse(readFileSync(join(folder, 'test/facts/Revolt.json'), 'utf8')) as Record<string, unknown>;
    assert.equal(keys, tomlRows(TOML));
    assert.equal(head, {
      of: 'Revolt.toml',
      version: 'v1',
      madeFrom: ['crates/core/config/Revolt.toml'],
      note: 'a note',
      remake: 'npm run facts -- revolt FILE --version VERSION',
    });

    for (const [args, message] of [
      [['chart', 'other', 'example'], 'example is the chart example, not other'],
      [['chart', 'example', 'example', '--version', '2'], 'this is version 1.2.3, not 2'],
      [['revolt', 'Revolt.toml'], 'the files do not say which version they are of'],
      [[], 'usage: npm run facts -- chart NAME'],
    ] as const) {
      const { code, stderr } = await facts(args, folder);
      assert.is(code, 1);
      assert.ok(stderr.startsWith(`error: ${message}`), stderr);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('there is one table for each third-party chart, of the pinned version, or it says why not', () => {
  const { infraChartVersions } = parse(readFileSync(join(ROOT, 'versions/infra-versions.yaml'), 'utf8')) as {
    infraChartVersions: Record<string, string>;
  };
  assert.equal(
    readdirSync(join(ROOT, 'test/facts/charts')).sort(),
    Object.keys(PINS)
      .map((name) => `${name}.json`)
      .sort(),
  );
  assert.equal(Object.values(PINS).sort(), Object.keys(infraChartVersions).sort());
  for (const [name, key] of Object.entries(PINS)) {
    const { of, version, note = '', remake } = readChartTable(name);
    assert.is(of, name);
    const pinned = infraChartVersions[key]!;
    assert.ok(version === pinned || note.includes(pinned), `${name}: the table is of ${version}, the pin is ${pinned}: ${remake}`);
  }
});

if (existsSync(SHARED)) {
  // The files there are of the versions that its README names; a table of another version is compared with nothing.
  const readme = readFileSync(join(SHARED, 'charts/README.md'), 'utf8');
  const isThere = (name: string): boolean => {
    const version = readChartTable(name).version.replaceAll('.', '\\.');
    return new RegExp(`\\b${name} (?:is )?${version}\\b`).test(readme);
  };

  test('the tables are what the files give', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-test-'));
    try {
      const made = [
        ...Object.keys(PINS)
          .filter(isThere)
          .map((name) => [['chart', name, join(SHARED, 'charts', name)], readChartTable(name)] as const),
        [['revolt', join(SHARED, 'Revolt.toml')], readRevoltTable()] as const,
      ];
      assert.ok(made.length > 3);
      for (const [args, { version, note }] of made) {
        const { stdout, stderr } = await facts([...args, '--version', version, ...(note === undefined ? [] : ['--note', note])], folder);
        assert.is(stderr, '');
        const path = stdout.trimEnd();
        assert.is(readFileSync(join(ROOT, path), 'utf8'), readFileSync(join(folder, path), 'utf8'), path);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
} else {
  process.stdout.write('skipped: the comparison of the tables with their files (no ../shared/upstream)\n');
}

test.run();
