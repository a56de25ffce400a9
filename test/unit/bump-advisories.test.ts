import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compare, firstFix, fromGithub, fromOsv, isAffected, merged, type Advisory } from '../../generators/bump/advisories/advisory.ts';
import { assess, type Subject, type VersionStep } from '../../generators/bump/advisories/assess.ts';
import { folderSource } from '../../generators/bump/advisories/folder.ts';
import type { OsvDocument } from '../../generators/bump/advisories/schema.ts';
import type { AdvisorySource } from '../../generators/bump/advisories/source.ts';
import { parsePackage, versionIn } from '../../generators/bump/advisories/subject.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import { readPins } from '../../generators/bump/pins.ts';
import type { Pin } from '../../generators/bump/types.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { temporaryFolder } from '../support/tools.ts';

const APP = { ecosystem: 'Go', name: 'example.org/app' };
type Event = Readonly<Record<string, string>>;
const range = (type: string, ...events: readonly Event[]) => ({ type, events: [...events] });
const document = (more: Partial<OsvDocument> & Pick<OsvDocument, 'affected'>): OsvDocument => ({
  id: 'GO-2026-0001',
  modified: '2026-06-01T00:00:00Z',
  ...more,
});
const about = (...ranges: ReturnType<typeof range>[]): Advisory => fromOsv(document({ affected: [{ package: APP, ranges }] }), APP)!;
const affectedOf = (advisory: Advisory, ...versions: readonly string[]): string[] =>
  versions.filter((version) => isAffected(advisory, version));

test('a range: from introduced on, up to but not with fixed', () => {
  const advisory = about(range('SEMVER', { introduced: '1.2.0' }, { fixed: '1.4.1' }));
  assert.equal(affectedOf(advisory, '1.1.9', '1.2.0', '1.4.0', '1.4.1', '2.0.0'), ['1.2.0', '1.4.0']);
  assert.is(firstFix(advisory, '1.3.0'), '1.4.1');
});

test('a range from 0: all versions before the fix, prereleases too', () => {
  const advisory = about(range('SEMVER', { introduced: '0' }, { fixed: '1.4.1' }));
  assert.equal(affectedOf(advisory, '0.0.1', '1.4.1-rc.1', '1.4.1'), ['0.0.1', '1.4.1-rc.1']);
});

test('last_affected is affected, and names no fix', () => {
  const advisory = about(range('ECOSYSTEM', { introduced: '0' }, { last_affected: '2.3.0' }));
  assert.equal(affectedOf(advisory, '2.3.0', '2.3.1'), ['2.3.0']);
  assert.is(firstFix(advisory, '2.0.0'), undefined);
});

test('a range without an end: all later versions, and no fix', () => {
  const advisory = about(range('SEMVER', { introduced: '1.0.0' }));
  assert.equal(affectedOf(advisory, '0.9.0', '1.0.0', '99.0.0'), ['1.0.0', '99.0.0']);
  assert.is(firstFix(advisory, '1.0.0'), undefined);
});

test('several branches, each with its fix; the events stand in any order', () => {
  const advisory = about(
    range('SEMVER', { fixed: '2.5.3' }, { introduced: '0' }, { introduced: '2.0.0' }, { fixed: '1.9.9' }),
    range('SEMVER', { introduced: '3.0.0' }, { fixed: '3.0.2' }),
  );
  assert.equal(affectedOf(advisory, '1.9.8', '1.9.9', '2.0.0', '2.5.3', '3.0.1', '3.0.2'), ['1.9.8', '2.0.0', '3.0.1']);
  assert.equal(
    ['1.9.8', '2.1.0', '3.0.1'].map((version) => firstFix(advisory, version)),
    ['1.9.9', '2.5.3', '3.0.2'],
  );
});

test('several `affected`: only those of the package count', () => {
  const found = document({
    affected: [
      { package: { ecosystem: 'npm', name: 'app' }, ranges: [range('SEMVER', { introduced: '0' })] },
      { package: APP, ranges: [range('SEMVER', { introduced: '0' }, { fixed: '1.0.0' })] },
      { package: APP, ranges: [range('SEMVER', { introduced: '2.0.0' }, { fixed: '2.1.0' })] },
    ],
  });
  assert.equal(affectedOf(fromOsv(found, APP)!, '0.9.0', '1.0.0', '2.0.5', '2.1.0'), ['0.9.0', '2.0.5']);
  assert.is(fromOsv(found, { ecosystem: 'Go', name: 'example.org/other' }), undefined);
});

test('single versions, beside ranges or alone; ranges of git commits say nothing of versions', () => {
  const found = document({ affected: [{ package: APP, versions: ['v1.5.0', '1.6.0'], ranges: [range('GIT', { introduced: '0' })] }] });
  assert.equal(affectedOf(fromOsv(found, APP)!, '1.5.0', '1.5.1', '1.6.0'), ['1.5.0', '1.6.0']);
});

test('a withdrawn advisory is none', () => {
  const affected = [{ package: APP, ranges: [range('SEMVER', { introduced: '0' })] }];
  assert.is(fromOsv(document({ withdrawn: '2026-06-02T00:00:00Z', affected }), APP), undefined);
});

test('what cannot be read counts as affected', () => {
  assert.ok(isAffected(fromOsv(document({ affected: [{ package: APP }] }), APP)!, '1.0.0'), 'no range and no version');
  assert.ok(
    isAffected(about(range('ECOSYSTEM', { introduced: 'first build' }, { fixed: 'last build' })), '1.0.0'),
    'bounds that are no versions',
  );
});

test('an ecosystem with a release: documents about the whole ecosystem count too', () => {
  const found = document({
    affected: [{ package: { ecosystem: 'Debian', name: 'caddy' }, ranges: [range('ECOSYSTEM', { introduced: '0' })] }],
  });
  assert.ok(fromOsv(found, { ecosystem: 'Debian:12', name: 'caddy' }) !== undefined);
  assert.is(fromOsv(found, { ecosystem: 'Debian:12', name: 'other' }), undefined);
});

test('one hole in two databases is one, with what any of them knows', () => {
  const affected = [{ package: APP, ranges: [range('SEMVER', { introduced: '0' }, { fixed: '1.4.1' })] }];
  const go = fromOsv(document({ id: 'GO-2026-1', aliases: ['CVE-2026-1', 'GHSA-aaaa'], affected }), APP)!;
  const github = fromOsv(
    document({ id: 'GHSA-aaaa', aliases: ['CVE-2026-1'], summary: 'It leaks', database_specific: { severity: 'HIGH' }, affected }),
    APP,
  )!;
  const other = fromOsv(document({ id: 'GO-2026-2', affected }), APP)!;
  const found = merged([go, other, github]);
  assert.equal(
    found.map(({ id }) => id),
    ['GHSA-aaaa', 'GO-2026-2'],
  );
  const [one] = found;
  assert.equal([one!.aliases, one!.severity, one!.summary], [['CVE-2026-1', 'GO-2026-1'], 'high', 'It leaks']);
});

test("GitHub's ranges of a repository's own advisories", () => {
  const entry = (vulnerable_version_range: string, patched_versions = ''): Advisory =>
    fromGithub([
      { ghsa_id: 'GHSA-xxxx', severity: 'medium', state: 'published', vulnerabilities: [{ vulnerable_version_range, patched_versions }] },
    ])[0]!;
  assert.equal(affectedOf(entry('< 0.13.0'), '0.12.9', 'v0.13.0'), ['0.12.9']);
  assert.equal(affectedOf(entry('>= 1.0, < 1.2'), '0.9', '1.1.5', '1.2'), ['1.1.5']);
  assert.equal(affectedOf(entry('= 1.2.3'), '1.2.2', '1.2.3', '1.2.4'), ['1.2.3']);
  assert.is(firstFix(entry('<= v0.12.4', 'v0.13.0'), '0.12.0'), 'v0.13.0');
  assert.equal(affectedOf(entry('all but the newest'), '1.0.0'), ['1.0.0'], 'written for people: cannot be ruled out');
  assert.is(entry('< 1').severity, 'moderate');
  assert.equal(
    fromGithub([
      { ghsa_id: 'GHSA-yyyy', withdrawn_at: '2026-01-01T00:00:00Z' },
      { ghsa_id: 'GHSA-zzzz', state: 'draft' },
    ]),
    [],
  );
});

test('versions are ordered as SemVer orders them, with any count of numbers', () => {
  const ordered = [
    '0.0.0-20240131185645-fe7b9ee5e94a',
    '0.0.0-20241218131544-000000000000',
    '1.2-rc1',
    '1.2',
    '1.2.0.1',
    '1.2.1',
    '1.10',
    '2024.12.18',
  ];
  for (const [index, a] of ordered.entries())
    for (const [other, b] of ordered.entries()) assert.is(Math.sign(compare(a, b)!), Math.sign(index - other), `${a} ${b}`);
  assert.is(compare('v1.2.0+build', '1.2'), 0);
  assert.is(compare('latest', '1.2'), undefined);
});

test('a version is inside of exactly those intervals whose bounds say so (any version, any bounds)', () => {
  const number = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(number, number, number, (low, high, at) => {
      const advisory = about(range('SEMVER', { fixed: `1.${high}.0` }, { introduced: `1.${low}.0` }));
      const isInside = at >= low && (high <= low || at < high);
      assert.is(isAffected(advisory, `1.${at}.0`), isInside);
    }),
  );
});

// --- what is asked of a pin

const pin = (annotation: string, current: string): Pin =>
  readPins([{ file: 'versions/test.yaml', text: `# renovate: ${annotation}\na: "${current}"\n` }]).pins[0]!;
const CHART = 'datasource=helm depName=app registryUrl=https://charts.example';
const IMAGE = 'datasource=docker depName=example/app';

test('the version that an ecosystem knows: of a tag, of a chart, of a date', () => {
  const bitnami = { ecosystem: 'Bitnami', name: 'app' };
  const cases: [string, string, string | undefined, { ecosystem: string; name: string }, string | undefined][] = [
    [IMAGE, '8.1.4-alpine', undefined, bitnami, '8.1.4'],
    [IMAGE, 'v1.9.0', undefined, APP, '1.9.0'],
    [IMAGE, '1.9.0-rc1', undefined, APP, '1.9.0-rc1'],
    [`${IMAGE}`, 'latest', undefined, bitnami, undefined],
    [`${IMAGE}`, '4-management', undefined, bitnami, undefined],
    [CHART, '1.52.1', '3.2.5', APP, '3.2.5'],
    [CHART, '1.52.1', undefined, APP, undefined],
  ];
  for (const [annotation, current, appVersion, package_, expected] of cases)
    assert.is(versionIn(package_, pin(annotation, current), current, appVersion), expected, current);
  const dated = 'RELEASE.2024-12-18T13-15-44Z';
  assert.is(versionIn(bitnami, pin(IMAGE, '1.0.0'), dated, undefined), '2024.12.18');
  assert.is(
    versionIn({ ecosystem: 'Go', name: 'github.com/minio/minio' }, pin(IMAGE, '1.0.0'), dated, undefined),
    '0.0.0-20241218131544-000000000000',
  );
});

test('a package is an ecosystem and a name', () => {
  assert.equal(parsePackage('Go/github.com/caddyserver/caddy/v2'), { ecosystem: 'Go', name: 'github.com/caddyserver/caddy/v2' });
  assert.equal(parsePackage('Debian:12/caddy'), { ecosystem: 'Debian:12', name: 'caddy' });
  assert.equal(parsePackage('GitHub/stoatchat/stoatchat'), { ecosystem: 'GitHub', name: 'stoatchat/stoatchat' });
  for (const text of ['caddy', '/caddy', 'Go/', 'GitHub/stoatchat', 'Go/a b', 'Go/a"b']) assert.is(parsePackage(text), undefined, text);
});

// --- whole pins

const known = (...advisories: readonly Advisory[]): AdvisorySource => ({
  ask: async (questions) => questions.map(({ version }) => advisories.filter((advisory) => isAffected(advisory, version))),
});
const step = (version: string): VersionStep => ({ version });
const subject = (current: string, steps: readonly string[], allowed?: string): Subject<VersionStep> => ({
  pin: pin(IMAGE, current),
  package: APP,
  current: step(current),
  allowed: allowed === undefined ? undefined : step(allowed),
  steps: steps.map(step),
});

test('the smallest version without a hole is proposed, though a newer hole lies behind the first fix', async () => {
  const old = about(range('SEMVER', { introduced: '0' }, { fixed: '2.0.0' }));
  const young = { ...about(range('SEMVER', { introduced: '2.0.0' }, { fixed: '2.0.2' })), id: 'GO-2026-0002' };
  const [found] = await assess([subject('1.5.0', ['1.5.1', '2.0.0', '2.0.1', '2.0.2', '3.0.0'])], () => known(old, young));
  assert.equal(found!.fix, step('2.0.2'));
  assert.equal(found!.assessment, { state: 'affected', holes: [{ id: 'GO-2026-0001', aliases: [], firstFixed: '2.0.0' }] });
});

test('what would be taken anyway stays where it has no hole, and gives way where it has one', async () => {
  const hole = about(range('SEMVER', { introduced: '0' }, { fixed: '1.6.0' }));
  const [taken, better] = await assess(
    [subject('1.5.0', ['1.5.1', '1.6.0', '1.7.0'], '1.7.0'), subject('1.5.0', ['1.5.1', '1.6.0', '1.7.0'], '1.5.1')],
    () => known(hole),
  );
  assert.equal([taken!.fix, better!.fix], [step('1.7.0'), step('1.6.0')]);
});

test('no fix: it is affected, and nothing is proposed', async () => {
  const [found] = await assess([subject('1.5.0', ['1.5.1', '1.6.0'])], () => known(about(range('SEMVER', { introduced: '0' }))));
  assert.is(found!.assessment.state, 'affected');
  assert.is(found!.fix, undefined);
});

test('not mapped, not asked, none known: each says what it is, and none says safe', async () => {
  const silent: AdvisorySource = { ask: () => Promise.reject(new LookupError('api.osv.dev answers 503')) };
  const states = async (one: Subject<VersionStep>, source = known()) => (await assess([one], () => source))[0]!.assessment;
  assert.equal(await states({ ...subject('1.5.0', []), package: undefined }), { state: 'not mapped' });
  assert.equal(await states({ ...subject('1.5.0', []), current: step('latest'), pin: pin(IMAGE, 'latest') }), {
    state: 'not asked',
    why: 'latest does not say which version it is',
  });
  assert.equal(await states(subject('1.5.0', []), silent), { state: 'not asked', why: 'api.osv.dev answers 503' });
  assert.equal(await states(subject('1.5.0', [])), { state: 'none known' });
});

// --- a folder

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder('advisories');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

test('a folder of OSV documents and of a list of GitHub answers, and says how old it is', async () => {
  const affected = [{ package: APP, ranges: [range('SEMVER', { introduced: '0' }, { fixed: '1.0.0' })] }];
  const folder = folderOf({
    'Go/GO-2026-0001.json': document({ affected }),
    'Go/GO-2026-0003.json': document({ id: 'GO-2026-0003', modified: '2026-07-01T00:00:00Z', affected: [] }),
    'stoat.json': [
      {
        ghsa_id: 'GHSA-xxxx',
        html_url: 'https://github.com/stoatchat/stoatchat/security/advisories/GHSA-xxxx',
        vulnerabilities: [{ vulnerable_version_range: '< 0.13.0' }],
      },
    ],
    'notes.txt': 'not looked at',
  });
  const source = await folderSource(folder, new Set(['Go/example.org/app']));
  assert.is(source.dataOf, '2026-07-01T00:00:00.000Z');
  const answers = await source.ask([
    { package: APP, version: '0.9.0' },
    { package: { ecosystem: 'GitHub', name: 'stoatchat/stoatchat' }, version: '0.12.0' },
    { package: { ecosystem: 'npm', name: 'other' }, version: '1.0.0' },
  ]);
  assert.equal(
    answers.map((found) => found.map(({ id }) => id)),
    [['GO-2026-0001'], ['GHSA-xxxx'], []],
  );
});

test('a folder that is none, is empty, or holds something else is refused, every file by its name', async () => {
  const problemsOf = async (folder: string): Promise<string[]> => {
    try {
      await folderSource(folder, new Set());
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.problems.map(({ message }) => message);
    }
  };
  assert.equal(await problemsOf('/nowhere/at/all'), ['--advisories: there is no such folder']);
  assert.equal(await problemsOf(folderOf({ 'a.txt': '' })), ['--advisories: the folder has no *.json file']);
  assert.equal(await problemsOf(folderOf({ 'a.json': '{', 'b.json': { id: 1 }, 'c.json': document({ affected: [] }) })), [
    'is not JSON, or cannot be read',
    'is neither a document of the OSV schema nor a list of advisories of GitHub',
  ]);
});

test.run();
