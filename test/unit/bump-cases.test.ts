/** Hard cases of choosing a version, by the names that docs/bumping.md has in its table. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { choose, unitsOf, type Choice } from '../../generators/bump/choose.ts';
import { examine } from '../../generators/bump/examine.ts';
import { createNetwork } from '../../generators/bump/network/network.ts';
import { readPins } from '../../generators/bump/pins.ts';
import type { Policy } from '../../generators/bump/policy-definition.ts';
import { remarks, reportJson, reportMarkdown, reportTable, type PinReport } from '../../generators/bump/report.ts';
import type { Details, Level, Pin } from '../../generators/bump/types.ts';
import { ROOT } from '../support/values.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const MINIO =
  ' versioning=regex:^RELEASE\\.(?<major>\\d{4})-(?<minor>\\d{2})-(?<patch>\\d{2})T(?<build>\\d{2})-(?<revision>\\d{2})-\\d{2}Z$';
const CHART = 'datasource=helm depName=x registryUrl=https://charts.example.org';
const IMAGE = 'datasource=docker depName=example/x';

interface Case {
  /** As in the table of the docs. */
  readonly name: string;
  readonly pin: string;
  readonly of?: string;
  readonly published: readonly string[];
  readonly level?: Level;
  /** What is to be written; absent when nothing is. */
  readonly taken?: string;
  readonly kind?: Level;
  /** What is told, newest first: the version and a part of the reason. */
  readonly told?: readonly (readonly [version: string, why: RegExp])[];
}

const CASES: readonly Case[] = [
  { name: 'padding', pin: '1.2.3', published: ['1.02.4', '1.2.4'], taken: '1.2.4' },
  { name: 'padding', pin: '1.2.3', published: ['1.02.4'], told: [['1.02.4', /padded with zeros/]] },
  { name: 'padding', pin: '"24.04"', published: ['24.5', '24.10'], taken: '24.10' },
  {
    name: 'a year as successor',
    pin: '1.4.0',
    published: ['1.4.1', '2024.1.1'],
    level: 'major',
    taken: '1.4.1',
    told: [['2024.1.1', /jumps from 1 to 2024/]],
  },
  {
    name: 'a year as successor',
    pin: '1.4.0',
    of: CHART,
    published: ['2024.1.1'],
    level: 'major',
    told: [['2024.1.1', /jumps from 1 to 2024/]],
  },
  {
    name: 'a build number as successor',
    pin: '"7"',
    published: ['8', '1234'],
    level: 'major',
    taken: '8',
    told: [['1234', /jumps from 7 to 1234/]],
  },
  {
    name: 'a build number as successor',
    pin: '"7"',
    published: ['8', '1234'],
    told: [
      ['8', /a major step/],
      ['1234', /jumps/],
    ],
  },
  { name: 'a build number as successor', pin: '"999"', published: ['1000'], level: 'major', taken: '1000' },
  { name: 'the publisher drops the v', pin: 'v1.2.3', published: ['v1.2.2', 'v1.2.3', '1.3.0'], taken: '1.3.0' },
  { name: 'the publisher adds a v', pin: '1.2.3', published: ['1.2.3', 'v1.3.0'], taken: 'v1.3.0' },
  { name: 'with and without v', pin: 'v1.2.3', published: ['1.3.0', 'v1.3.0'], taken: 'v1.3.0' },
  { name: 'with and without v', pin: '1.2.3', of: CHART, published: ['v1.3.0'], taken: '1.3.0' },
  { name: 'milestones and candidates', pin: '3.0.0-M1', published: ['3.0.0-M2', '3.0.0-M10'], taken: '3.0.0-M10' },
  { name: 'milestones and candidates', pin: '3.0.0-M2', published: ['3.0.0-M2', '3.0.0-RC1', '3.0.0'], taken: '3.0.0' },
  { name: 'milestones and candidates', pin: '3.0.0-RC9', of: CHART, published: ['3.0.0-RC10'], taken: '3.0.0-RC10' },
  {
    name: 'milestones and candidates',
    pin: '3.0.0-RC1',
    published: ['3.1.0-RC1'],
    told: [['3.1.0-RC1', /a prerelease of another version/]],
  },
  { name: 'milestones and candidates', pin: '1.2.3-rc-1', published: ['1.2.3-rc-2', '1.2.3'], taken: '1.2.3' },
  { name: 'a letter as patch', pin: '1.1.1k', published: ['1.1.1', '1.1.1j', '1.1.1w'], taken: '1.1.1w', kind: 'patch' },
  { name: 'a letter as patch', pin: '2024a', published: ['2024b', '2025a'], taken: '2024b', told: [['2025a', /a major step/]] },
  { name: 'a word as last part', pin: '4.8.3.Final', published: ['4.8.4.Final', '4.9.0.CR1'], taken: '4.8.4.Final' },
  { name: 'a word as last part', pin: '4.9.0.CR1', published: ['4.9.0.CR2', '4.9.0.Final'], taken: '4.9.0.Final' },
  {
    name: 'a chart with two numbers',
    pin: '"1.19"',
    of: CHART,
    published: ['1.19.4', '1.20.0-rc.1', '1.20.1', '1.20.0'],
    taken: '1.20',
    kind: 'minor',
  },
  { name: 'a chart with two numbers', pin: '"1.19"', of: CHART, published: ['1.19.4', '1.20.0-rc.1'], told: [] },
  {
    name: 'numbers of sixteen digits',
    pin: '"2024010112000000"',
    published: ['2024010112000001', '2024010111999999'],
    level: 'major',
    taken: '2024010112000001',
  },
  {
    name: 'numbers of sixteen digits',
    pin: '1.2.3-2024010112000000',
    of: CHART,
    published: ['1.2.3-2024010112000001'],
    taken: '1.2.3-2024010112000001',
  },
  {
    name: 'a distribution in the suffix',
    pin: '1.2.3-alpine3.19',
    published: ['1.2.4-alpine3.20', '1.2.4'],
    taken: '1.2.4-alpine3.20',
    kind: 'minor',
  },
  {
    name: 'a distribution in the suffix',
    pin: '1.2.3-alpine3.19',
    published: ['1.2.4-alpine3.20', '1.2.4-alpine3.19'],
    taken: '1.2.4-alpine3.19',
    kind: 'patch',
  },
  { name: 'a distribution in the suffix', pin: '1.2.3-bookworm', published: ['1.3.0-trixie'], told: [['1.3.0-trixie', /another suffix/]] },
  { name: 'a distribution in the suffix', pin: '16.1-pg15', published: ['16.2-pg16'], told: [['16.2-pg16', /another suffix/]] },
  {
    name: 'a revision in the suffix',
    pin: '8.0.13-debian-12-r0',
    published: ['8.0.13-debian-12-r3', '8.0.14-debian-12-r1', '8.0.14-debian-12-r0'],
    taken: '8.0.14-debian-12-r1',
  },
  {
    name: 'a revision in the suffix',
    pin: '8.0.13-debian-12-r0',
    published: ['8.0.13-debian-12-r10', '8.0.13-debian-12-r9'],
    taken: '8.0.13-debian-12-r10',
    kind: 'patch',
  },
  { name: 'fewer numbers', pin: '4.1.2', published: ['4', '4.1', '4.1.2', '4.2'], told: [['4.2', /it has 2 numbers, the pin has 3/]] },
  { name: 'fewer numbers', pin: '4.1.2', published: ['4', '4.2', '4.2.0'], taken: '4.2.0', told: [] },
  { name: 'more numbers', pin: '"4.1"', published: ['4.1', '4.2.0'], told: [['4.2.0', /it has 3 numbers, the pin has 2/]] },
  {
    name: "MinIO's year",
    pin: 'RELEASE.2024-12-18T13-15-44Z',
    of: `${IMAGE}${MINIO}`,
    published: ['RELEASE.2025-04-22T22-12-26Z'],
    taken: 'RELEASE.2025-04-22T22-12-26Z',
    kind: 'minor',
  },
];

const pinOf = (scalar: string, of = IMAGE): Pin => {
  const { pins, problems } = readPins([{ file: 'versions/test.yaml', text: `# renovate: ${of}\na: ${scalar}\n` }]);
  assert.equal(problems, []);
  return pins[0]!;
};

async function chosen(
  pin: Pin,
  published: readonly string[],
  policy: Policy,
  dates: Readonly<Record<string, string>> = {},
): Promise<Choice> {
  const [choice] = await choose(unitsOf([pin], policy)[0]!, () => ({ releases: published.map((version) => ({ version })) }), {
    now: NOW,
    dateOf: async (_, { version }) => dates[version],
    hasTag: async () => false,
  });
  return choice!;
}

/** A registry that has these tags, and a digest for each. */
async function looked(
  pin: Pin,
  published: readonly string[],
  { policy = {}, digests = {}, date }: { policy?: Policy; digests?: Readonly<Record<string, string>>; date?: string } = {},
): Promise<PinReport> {
  const source = {
    list: async () => ({ releases: published.map((version) => ({ version })) }),
    details: async (_: unknown, version: string): Promise<Details> => ({
      ...(digests[version] === undefined ? {} : { digest: digests[version] }),
      ...(date === undefined ? {} : { date }),
    }),
  };
  const network = await createNetwork({ env: {} });
  const { reports } = await examine(unitsOf([pin], policy), {
    network,
    datasources: { docker: source, helm: source, 'git-tags': source, 'github-releases': source },
    now: NOW,
    notes: false,
    advisories: () => ({ ask: async (questions) => questions.map(() => []) }),
    progress: () => undefined,
  });
  await network.close();
  return reports[0]!;
}

for (const { name, pin: scalar, of, published, level = 'minor', taken, kind, told = [] } of CASES) {
  const after = `${scalar} with ${published.join(', ')}${level === 'major' ? ', any step' : ''}`;
  test(`${name}: ${after} → ${taken ?? 'nothing'}`, async () => {
    const pin = pinOf(scalar, of);
    const choice = await chosen(pin, published, { level });
    assert.is(choice.allowed?.version, taken);
    if (kind !== undefined) assert.is(choice.allowed?.level, kind);
    // Nothing is silent: what is told stands in the report, with its reason.
    const report = await looked(pin, published, { policy: { level } });
    const lines = remarks({ pins: [report], level, now: NOW });
    assert.is(lines.length, told.length, lines.join('\n'));
    for (const [index, [version, why]] of told.entries()) {
      assert.ok(lines[index]!.startsWith(`a: ${version} is not taken: `), lines[index]);
      assert.match(lines[index]!, why);
    }
    assert.is(report.state, taken !== undefined ? 'outdated' : told.length > 0 ? 'held' : 'current');
  });
}

test('every case stands in the table of the docs, by its name', () => {
  const docs = readFileSync(`${ROOT}/docs/bumping.md`, 'utf8');
  const names = [...new Set(CASES.map(({ name }) => name))];
  assert.equal(
    names.filter((name) => !docs.includes(`| ${name} |`)),
    [],
  );
});

// --- digests

const ONE = `sha256:${'1'.repeat(64)}`;
const TWO = `sha256:${'2'.repeat(64)}`;

test('a digest pin: tag and digest move together', async () => {
  const report = await looked(pinOf(`1.2.3@${ONE}`), ['1.2.3', '1.2.4'], { digests: { '1.2.3': ONE, '1.2.4': TWO } });
  assert.equal([report.state, report.allowed], ['outdated', `1.2.4@${TWO}`]);
});

test('a digest pin whose tag has moved: the digest follows, the tag stays', async () => {
  const report = await looked(pinOf(`4-management@${ONE}`), ['4-management'], { digests: { '4-management': TWO } });
  assert.equal([report.state, report.kind, report.allowed], ['outdated', 'digest', `4-management@${TWO}`]);
  const same = await looked(pinOf(`4-management@${TWO}`), ['4-management'], { digests: { '4-management': TWO } });
  assert.equal([same.state, same.allowed], ['current', undefined]);
});

for (const tag of ['latest', '4-management']) {
  test(`digest: true gives ${tag} a digest, so that it leaves a trace`, async () => {
    const report = await looked(pinOf(tag), ['4-management'], { policy: { digest: true }, digests: { [tag]: ONE } });
    assert.equal([report.state, report.kind, report.allowed], ['outdated', 'digest', `${tag}@${ONE}`]);
    const [line] = reportTable({ pins: [report], level: 'minor', now: NOW })
      .split('\n')
      .slice(1);
    assert.match(line!, `${tag}@sha256:111111111111…`);
    assert.match(reportJson({ pins: [report], level: 'minor', now: NOW }), `"allowed": "${tag}@${ONE}"`);
    assert.match(reportMarkdown({ pins: [report], level: 'minor', now: NOW }), `${tag}@sha256:111111111111…`);
    const without = await looked(pinOf(tag), ['4-management'], { digests: { [tag]: ONE } });
    assert.is(without.allowed, undefined);
  });
}

test('a rule says digest: true for some pins, and a pin that is ignored keeps its digest', async () => {
  const rules = [{ pins: ['a'], digest: true }];
  assert.is((await looked(pinOf('latest'), [], { policy: { rules }, digests: { latest: ONE } })).allowed, `latest@${ONE}`);
  const ignored = await looked(pinOf(`latest@${ONE}`), [], { policy: { ignore: ['a'] }, digests: { latest: TWO } });
  assert.equal([ignored.state, ignored.why], ['held', 'the policy leaves this pin alone']);
});

test('a digest that is too young waits, as a version does', async () => {
  const options = { policy: { minimumReleaseAge: '3 days' }, digests: { latest: TWO } };
  const young = await looked(pinOf(`latest@${ONE}`), [], { ...options, date: '2026-06-14T00:00:00Z' });
  assert.equal([young.state, young.allowed], ['held', undefined]);
  assert.match(young.why!, 'must have been out for 3 days');
  const old = await looked(pinOf(`latest@${ONE}`), [], { ...options, date: '2026-06-01T00:00:00Z' });
  assert.is(old.allowed, `latest@${TWO}`);
});

// --- age

test('minimumReleaseAge with timestamp: optional takes a version without a date, and still waits for a young one', async () => {
  const waiting: Policy = { minimumReleaseAge: '3 days' };
  const optional: Policy = { ...waiting, timestamp: 'optional' };
  assert.is((await chosen(pinOf('1.2.3'), ['1.2.4'], waiting)).allowed, undefined);
  assert.is((await chosen(pinOf('1.2.3'), ['1.2.4'], optional)).allowed?.version, '1.2.4');
  assert.is((await chosen(pinOf('1.2.3'), ['1.2.4'], optional, { '1.2.4': '2026-06-14T00:00:00Z' })).allowed, undefined);
  const rule: Policy = { ...waiting, rules: [{ pins: ['a'], timestamp: 'optional' }] };
  assert.is((await chosen(pinOf('1.2.3'), ['1.2.4'], rule)).allowed?.version, '1.2.4');
});

// --- slow expressions

const SLOW = '^(?<major>(?:\\d+)+)+$';
const EVIL = `${'1'.repeat(60)}!`;

const SLOW_PLACES: readonly (readonly [what: string, pin: () => Pin, policy: Policy])[] = [
  ['versioning=regex:', () => pinOf("'1'", `${IMAGE} versioning=regex:${SLOW}`), {}],
  [
    'extractVersion',
    () => pinOf('1.0.0', 'datasource=git-tags depName=x packageName=https://example.org/x extractVersion=^(?<version>(?:\\d+)+)+$'),
    {},
  ],
  ['ignoreVersions', () => pinOf('1.0.0'), { rules: [{ pins: ['a'], ignoreVersions: ['/^(?:[\\w.]+)+!$/'] }] }],
];
for (const [what, pin, policy] of SLOW_PLACES) {
  test(`a slow expression in ${what} is bounded, whatever a registry publishes`, async () => {
    const start = performance.now();
    await chosen(pin(), [EVIL, `1.0.${'1'.repeat(60)}`, '2', '1.0.1'], policy);
    assert.ok(performance.now() - start < 2000, 'it took too long');
  });
}
test.run();
