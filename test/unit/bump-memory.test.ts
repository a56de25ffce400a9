/** What `bump` takes: of a chart repository with a large index, and of 40 pins. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findChart } from '../../generators/bump/datasources/helm/index-file.ts';
import { reduceIndex } from '../../generators/bump/datasources/helm/reduce.ts';
import { simpleVersions } from '../../generators/bump/datasources/helm/simple-block.ts';
import { standInServer } from '../support/stand-in-server.ts';
import { run, temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const test = suite('bump memory');

/** What is kept of an index that arrives in pieces of a size. */
function reduced(text: string, size: number): string {
  const reducer = reduceIndex();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reducer.write(bytes.subarray(at, at + size));
  return reducer.end().toString('utf8');
}

const WANTED = ['version', 'appVersion', 'created', 'deprecated', 'home', 'sources'];
/** What is looked at of a chart. */
const looked = (found: unknown): unknown =>
  Array.isArray(found)
    ? found.map((version: Record<string, unknown>) =>
        Object.fromEntries(WANTED.flatMap((key) => (key in version ? [[key, version[key]]] : []))),
      )
    : found;

const TRAP = `apiVersion: v1
# entries:
entries:
  # the first
  alpha:
  - annotations:
      version: 9.9.9
      images: |
        - version: 8.8.8
          created: x

        entries:
    apiVersion: v2
    appVersion: "1.10"
    created: "2026-01-01T00:00:00.123456Z"
    dependencies:
    - name: beta
      version: 7.7.7
    description: 'it''s
      version: 6.6.6'
    sources:
    - https://github.com/example/alpha
    - "https://example.org"
    urls:
    - https://example.org/alpha-1.2.3.tgz
    version: 1.2.3
  -   version: 1.2.2
      home: https://example.org
      deprecated: true
  "beta":
    -
      name: beta
      version: '2.0.0+1'
      maintainers: [{name: x, version: 5.5.5}]
    - {version: 1.0.0, created: 2026-01-01}
  gamma: []
generated: "2026-01-01T00:00:00Z"
`;

for (const [name, text] of Object.entries({
  'line feeds': TRAP,
  'carriage returns': TRAP.replaceAll('\n', '\r\n'),
  'byte-order mark': `\ufeff---\n${TRAP}`,
})) {
  test(`an index with ${name}: what is kept of it says the same of every chart, in pieces of any size`, () => {
    for (const size of [1, 7, 64, 1_000_000]) {
      const less = reduced(text, size);
      for (const chart of ['alpha', 'beta', 'gamma', 'delta']) {
        const [whole, part] = [findChart(text, chart), findChart(less, chart)];
        assert.equal(looked(part.found), looked(whole.found), `${chart} in pieces of ${size}`);
        assert.equal(part.names, whole.names);
      }
      assert.not.match(less, /[5-9]\.[5-9]\.[5-9]|description|urls/);
    }
  });
}

test('a large index in JSON is cut down as well, and one in another flow style is refused', () => {
  const filler = 'x"}],{\\'.repeat(200_000);
  const version = (number: string) => ({
    annotations: { version: '9.9.9', filler },
    version: number,
    sources: ['https://x'],
    urls: [{ version: [1] }],
  });
  const text = JSON.stringify(
    { apiVersion: 'v1', generated: { a: [filler] }, entries: { alpha: [version('1.0.0'), version('0.9.0')], beta: [] } },
    null,
    1,
  );
  const less = reduced(text, 60_000);
  assert.ok(less.length < 1000, String(less.length));
  for (const chart of ['alpha', 'beta']) assert.equal(looked(findChart(less, chart).found), looked(findChart(text, chart).found));
  assert.throws(() => reduced(`{entries: {alpha: ["${'x'.repeat(2_000_000)}"]}}`, 60_000), /must be JSON/);
});

test('versions as Helm writes them are read without a parser, all others by the parser', () => {
  assert.equal(
    simpleVersions('\n  - created: "2026-01-01T00:00:00Z"\n    sources:\n    - https://x\n    version: 1.10\n  -\n    version: v2'),
    [{ created: '2026-01-01T00:00:00Z', sources: ['https://x'], version: '1.10' }, { version: 'v2' }],
  );
  for (const block of [
    '  - version: 1\n    version: 2',
    '  - version: "a\\tb"',
    '  - version: 1 # x',
    '  - version: a: b',
    '  - {version: 1}',
    '  - version:',
    '  - version: 1\n   home: x',
  ])
    assert.is(simpleVersions(block), undefined, block);
});

const LIMIT_MIB = 110;
const CHARTS = 20;
const VERSIONS = 900;
const blockIndex = (): string => {
  const lines = ['apiVersion: v1', 'entries:'];
  for (let chart = 0; chart < CHARTS; chart++) {
    lines.push(`  chart-${chart}:`);
    for (let version = VERSIONS - 1; version >= 0; version--) {
      lines.push('  - annotations:', '      images: |', `        - image: ${'y'.repeat(1000)}`, '    created: "2026-01-01T00:00:00Z"');
      lines.push(
        `    description: ${'z'.repeat(300)}`,
        '    sources:',
        '    - https://github.com/example/charts',
        `    version: 1.0.${version}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
};
const jsonIndex = (): string => {
  const version = (number: number) => ({
    annotations: { images: 'y'.repeat(1000) },
    description: 'z'.repeat(300),
    created: '2026-01-01T00:00:00Z',
    version: `1.0.${number}`,
  });
  const versions = Array.from({ length: VERSIONS }, (_, index) => version(VERSIONS - 1 - index));
  return JSON.stringify({
    apiVersion: 'v1',
    entries: Object.fromEntries(Array.from({ length: CHARTS }, (_, chart) => [`chart-${chart}`, versions])),
  });
};
const MEASURE = 'data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS "+process.resourceUsage().maxRSS+"\\n"))';

for (const [style, index] of [
  ['blocks', blockIndex()],
  ['JSON', jsonIndex()],
] as const) {
  test(`40 pins, half of them in an index of 25 MB in ${style}: at most ${LIMIT_MIB} MiB, and the second run only asks whether it has changed`, async () => {
    assert.ok(index.length > 24_000_000);
    const tags = JSON.stringify({ tags: Array.from({ length: 1000 }, (_, number) => `1.${number % 10}.${number}`) });
    const server = await standInServer((request, response) => {
      response.setHeader('etag', '"1"');
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.end(request.url!.endsWith('/index.yaml') ? index : tags);
    });
    try {
      const root = temporaryFolder('memory');
      const pins = Array.from({ length: CHARTS }, (_, number) => [
        `# renovate: datasource=helm depName=chart-${number} registryUrl=${server.url}`,
        `chart${number}: 1.0.1`,
        `# renovate: datasource=docker depName=ghcr.io/example/image-${number}`,
        `image${number}: 1.0.1`,
      ]);
      writeFileSync(join(root, 'pins.yaml'), `${pins.flat().join('\n')}\n`);
      const bump = () =>
        run(
          process.execPath,
          ['--import', MEASURE, join(ROOT, 'dist/stoat-gen.mjs'), 'bump', '--files', 'pins.yaml', '--registry', `ghcr.io=${server.url}`],
          { cwd: root, env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(root, 'cache'), DOCKER_CONFIG: '/nonexistent' } },
        );
      for (const which of ['first', 'second']) {
        const before = server.asked.length;
        const { code, stderr } = await bump();
        assert.is(code, 0, stderr);
        assert.match(stderr, `${2 * CHARTS} pins, ${2 * CHARTS} outdated`);
        const mebibytes = Number(/maxRSS (\d+)/.exec(stderr)![1]) / 1024;
        assert.ok(mebibytes <= LIMIT_MIB, `the ${which} run took ${mebibytes.toFixed(0)} MiB`);
        const asked = server.asked.slice(before);
        const conditional = asked.filter(({ headers }) => headers['if-none-match'] !== undefined);
        assert.is(conditional.length, which === 'first' ? 0 : asked.length);
      }
    } finally {
      await server.stop();
    }
  });
}

test.run();
