import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Advisory } from '../../generators/bump/advisories/advisory.ts';
import { unitsOf } from '../../generators/bump/choose.ts';
import { examine, type Examination } from '../../generators/bump/examine.ts';
import type { Network } from '../../generators/bump/network/network.ts';
import { readPins } from '../../generators/bump/pins.ts';
import type { Policy } from '../../generators/bump/policy-definition.ts';
import { remarks, reportJson, reportMarkdown, reportTable, summary, type PinReport } from '../../generators/bump/report.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import type { Datasource, DatasourceName, Level, Release, Releases } from '../../generators/bump/types.ts';
import { BACKEND_IMAGES } from '../support/services.ts';

/** What a stand-in of all datasources knows, by `datasource package`; a text is a failure. */
type Known = Readonly<Record<string, Releases | string>>;

/** The registry has answered that there is no such thing. */
const ABSENT = 'there is no such thing';
const NOW = new Date('2026-06-15T12:00:00Z');
const COMMIT = (digit: string): string => digit.repeat(40);
const versions = (...all: string[]): Releases => ({ releases: all.map((version) => ({ version })) });

/** Stand-ins: they answer from a table and note what they were asked. */
function standIns(known: Known): { datasources: Record<DatasourceName, Datasource>; asked: string[] } {
  const asked: string[] = [];
  const answer = <T>(question: string, value: T | string | undefined): Promise<T> => {
    asked.push(question);
    return value === undefined || typeof value === 'string'
      ? Promise.reject(new LookupError(typeof value === 'string' ? value : `${question}: not known here`, value === ABSENT))
      : Promise.resolve(value);
  };
  const standIn = (name: DatasourceName): Datasource => ({
    list: ({ packageName }) => answer(`${name} ${packageName}`, known[`${name} ${packageName}`]),
    ...(name === 'docker'
      ? {
          details: ({ packageName }, version, _, wanted) => {
            const question = `${name} ${packageName}:${version} ${Object.keys(wanted).join()}`;
            return answer(
              question,
              (known[question] as string | undefined) ?? { digest: `sha256:${'0'.repeat(64)}`, date: '2026-06-01T00:00:00.000Z' },
            );
          },
        }
      : {}),
  });
  return {
    datasources: {
      docker: standIn('docker'),
      helm: standIn('helm'),
      'git-tags': standIn('git-tags'),
      'github-releases': standIn('github-releases'),
    },
    asked,
  };
}

const CHART = `charts:
  # renovate: datasource=helm depName=cert-manager registryUrl=https://charts.jetstack.io
  certManager: 1.19.0
`;
const BACKEND = `# renovate: datasource=docker depName=ghcr.io/stoatchat/api
stoatImageTag: v0.15.0
`;
const CLIENT = `clientImage:
  # renovate: datasource=git-tags depName=stoatchat/for-web packageName=https://github.com/stoatchat/for-web extractVersion=^stoat-for-web-v(?<version>.+)$
  version: "0.12.1"
  tag: "3f496c5"
`;
const MOVING = `# renovate: datasource=docker depName=bitnami/redis
redis: latest
`;

async function look(
  text: string,
  known: Known,
  {
    policy = {},
    level,
    notes = false,
    advisories = [],
  }: { policy?: Policy; level?: Level; notes?: boolean; advisories?: readonly Advisory[] } = {},
) {
  const { pins, problems } = readPins([{ file: 'versions/x.yaml', text }]);
  assert.equal(problems, []);
  const { datasources, asked } = standIns(known);
  const progress: string[] = [];
  const examination: Examination = await examine(unitsOf(pins, policy, level), {
    network: {} as Network,
    datasources,
    now: NOW,
    notes,
    advisories: () => ({ ask: async (questions) => questions.map(() => advisories) }),
    progress: (done, total) => progress.push(`${done}/${total}`),
  });
  return { ...examination, report: { level: level ?? 'minor', pins: examination.reports, now: NOW }, asked, progress };
}
/** The parts of a report that say something. */
const said = ({ pin, notes, group, advisories, isFix, isFixed, ...rest }: PinReport): object => JSON.parse(JSON.stringify(rest)) as object;

test('a chart: newest, newest allowed, kind, age, page of its sources', async () => {
  const releases = ['1.19.1', '1.20.3', '2.0.0', '1.21.0-beta.1'].map((version): Release => ({ version, date: '2026-06-05T00:00:00Z' }));
  const { reports, asked, progress, report } = await look(CHART, {
    'helm cert-manager': { releases, sourceUrl: 'https://github.com/cert-manager/cert-manager' },
  });
  assert.equal(reports.map(said), [
    {
      state: 'outdated',
      newest: '2.0.0',
      allowed: '1.20.3',
      kind: 'minor',
      published: '2026-06-05T00:00:00.000Z',
      changes: 'https://github.com/cert-manager/cert-manager',
      why: 'a major step; allowed: minor',
    },
  ]);
  assert.equal(asked, ['helm cert-manager']);
  assert.equal(progress, ['0/1', '1/1']);
  assert.is(
    reportTable(report),
    'PIN                 CURRENT  NEWEST  ALLOWED  AGE      KIND   CHANGES\n' +
      'charts.certManager  1.19.0   2.0.0   1.20.3   10 days  minor  https://github.com/cert-manager/cert-manager\n',
  );
  assert.equal(remarks(report), ['charts.certManager: 2.0.0 is not taken: a major step; allowed: minor']);
  assert.is(summary(report), '1 pin, 1 outdated');
});

test('nothing newer is nothing to say', async () => {
  const { reports, report } = await look(CHART, { 'helm cert-manager': versions('1.18.0', '1.19.0') });
  assert.equal(reports.map(said), [{ state: 'current', newest: '1.19.0', changes: 'https://charts.jetstack.io/' }]);
  assert.equal(remarks(report), []);
  assert.is(summary(report), '1 pin, 0 outdated');
});

test('only a major is held back, and taken when that is allowed', async () => {
  const known = { 'helm cert-manager': versions('2.0.0') };
  const { reports, report } = await look(CHART, known);
  assert.equal(
    reports.map(({ state, allowed, why }) => [state, allowed, why]),
    [['held', undefined, 'a major step; allowed: minor']],
  );
  assert.is(summary(report), '1 pin, 0 outdated, 1 held back');
  assert.equal(
    (await look(CHART, known, { level: 'major' })).reports.map(({ state, allowed, kind }) => [state, allowed, kind]),
    [['outdated', '2.0.0', 'major']],
  );
});

test('the client: version and commit together, compared by the tags as they are published', async () => {
  const tags = {
    releases: [
      { version: 'stoat-for-web-v0.12.1', commit: COMMIT('a') },
      { version: 'stoat-for-web-v0.13.0', commit: COMMIT('b') },
      { version: 'other-v9', commit: COMMIT('c') },
    ],
  };
  const { reports } = await look(CLIENT, { 'git-tags https://github.com/stoatchat/for-web': tags });
  assert.equal(
    reports.map(({ allowed, commit, changes }) => [allowed, commit, changes]),
    [['0.13.0', 'bbbbbbb', 'https://github.com/stoatchat/for-web/compare/stoat-for-web-v0.12.1...stoat-for-web-v0.13.0']],
  );
});

test('the client moves to what has an image, and its age is that of the image: git tells none', async () => {
  const text = CLIENT.replace('clientImage:\n', 'clientImage:\n  repository: ghcr.io/stoatchat/for-web\n');
  const tags = {
    releases: [
      { version: 'stoat-for-web-v0.13.0', commit: COMMIT('b') },
      { version: 'stoat-for-web-v0.14.0', commit: COMMIT('c') },
    ],
  };
  const known = { 'git-tags https://github.com/stoatchat/for-web': tags, 'docker ghcr.io/stoatchat/for-web:ccccccc digest': ABSENT };
  const { reports, asked } = await look(text, known, { policy: { minimumReleaseAge: '3 days' } });
  assert.equal(
    reports.map(({ newest, allowed, commit, published, why }) => [newest, allowed, commit, published, why]),
    [['0.14.0', '0.13.0', 'bbbbbbb', '2026-06-01T00:00:00.000Z', 'ghcr.io/stoatchat/for-web has no tag ccccccc']],
  );
  assert.equal(
    asked.slice(1),
    ['ccccccc digest', 'bbbbbbb digest', 'bbbbbbb date'].map((what) => `docker ghcr.io/stoatchat/for-web:${what}`),
  );
});

test('a registry that fails is no registry that has no image', async () => {
  const text = CLIENT.replace('clientImage:\n', 'clientImage:\n  repository: ghcr.io/stoatchat/for-web\n');
  const known = {
    'git-tags https://github.com/stoatchat/for-web': { releases: [{ version: 'stoat-for-web-v0.14.0', commit: COMMIT('c') }] },
    'docker ghcr.io/stoatchat/for-web:ccccccc digest': 'ghcr.io: HTTP 500',
  };
  assert.equal(
    (await look(text, known)).reports.map(({ state, error }) => [state, error]),
    [['failed', 'ghcr.io: HTTP 500']],
  );
});

test('a moving tag: its digest, and no list of thousands of tags', async () => {
  const { reports, asked, report } = await look(MOVING, {});
  assert.equal(asked, ['docker bitnami/redis:latest digest']);
  assert.equal(reports.map(said), [
    { state: 'moving', digest: `sha256:${'0'.repeat(64)}`, changes: 'https://hub.docker.com/r/bitnami/redis/tags' },
  ]);
  assert.equal(remarks(report), [`redis: latest is a moving tag; it points to sha256:${'0'.repeat(64)}`]);
});

test('a failed lookup names its reason, and the other pins are reported all the same', async () => {
  const { reports, report } = await look(CHART + BACKEND, {
    'helm cert-manager': 'charts.jetstack.io: HTTP 503',
    'docker ghcr.io/stoatchat/api': versions('v0.15.0'),
  });
  assert.equal(
    reports.map(({ state, error }) => [state, error]),
    [
      ['failed', 'charts.jetstack.io: HTTP 503'],
      ['current', undefined],
    ],
  );
  assert.is(summary(report), '2 pins, 0 outdated, 1 not looked up');
  assert.match(reportTable(report), /^charts\.certManager +1\.19\.0 +\?$/m);
});

const BACKENDS: Policy = {
  groups: [{ name: 'backends', pins: ['stoatImageTag'], images: BACKEND_IMAGES }],
  rules: [{ pins: ['stoatImageTag'], sourceUrl: 'https://github.com/stoatchat/stoatchat' }],
};
const backends = (tags: Readonly<Record<string, Releases | string>>): Known =>
  Object.fromEntries(
    BACKEND_IMAGES.map((name) => [`docker ghcr.io/stoatchat/${name}`, tags[name] ?? versions('v0.15.0', 'v0.15.1', 'v0.16.0')]),
  );

test('the backends move to the newest tag that every image has; one lookup that fails holds all of them', async () => {
  const known = backends({ pushd: versions('v0.15.0', 'v0.15.1') });
  const { reports, asked } = await look(BACKEND, known, { policy: BACKENDS });
  assert.equal(
    reports.map(({ group, newest, allowed, why }) => [group, newest, allowed, why]),
    [['backends', 'v0.16.0', 'v0.15.1', 'not published for ghcr.io/stoatchat/pushd']],
  );
  assert.is(new Set(asked).size, asked.length, 'something was asked twice');
  const failed = await look(BACKEND, backends({ pushd: 'ghcr.io: HTTP 500' }), { policy: BACKENDS });
  assert.equal(
    failed.reports.map(({ state, error }) => [state, error]),
    [['failed', 'ghcr.io: HTTP 500']],
  );
});

const NOTED: Known = {
  ...backends({}),
  'github-releases stoatchat/stoatchat': {
    releases: [
      { version: 'v0.17.0', notes: 'too new' },
      {
        version: 'v0.16.0',
        notes: 'Hello @everybody <img src=x>\n```',
        date: '2026-06-10T00:00:00Z',
        url: 'https://github.com/stoatchat/stoatchat/releases/tag/v0.16.0',
      },
      { version: 'v0.15.1', notes: 'Fixes #1', url: 'javascript:alert(1)' },
      { version: 'v0.15.0', notes: 'what runs already' },
      { version: 'v0.16.0-rc.1', notes: 'a prerelease' },
      { version: 'nightly', notes: 'no version' },
    ],
  },
};

test('release notes: all that lie between, newest first; comparison and date come with them', async () => {
  const { reports } = await look(BACKEND, NOTED, { policy: BACKENDS, notes: true });
  const [{ notes, changes, published }] = reports as [PinReport];
  assert.equal(
    notes.map(({ version, url }) => [version, url]),
    [
      ['v0.16.0', 'https://github.com/stoatchat/stoatchat/releases/tag/v0.16.0'],
      ['v0.15.1', undefined],
    ],
  );
  assert.is(changes, 'https://github.com/stoatchat/stoatchat/compare/v0.15.0...v0.16.0');
  assert.is(published, '2026-06-10T00:00:00Z');
});

test('the age of an image is that of its tag; where even that cannot be told, nothing depends on it', async () => {
  const ages = async (known: Known): Promise<unknown[]> =>
    (await look(BACKEND, known, { policy: BACKENDS })).reports.map(({ state, allowed, published }) => [state, allowed, published]);
  assert.equal(await ages(backends({})), [['outdated', 'v0.16.0', '2026-06-01T00:00:00.000Z']]);
  assert.equal(await ages({ ...backends({}), 'docker ghcr.io/stoatchat/api:v0.16.0 date': 'ghcr.io: HTTP 500' }), [
    ['outdated', 'v0.16.0', undefined],
  ]);
});

test('release notes that cannot be read are a warning; nothing depends on them', async () => {
  const { reports, warnings } = await look(
    BACKEND,
    { ...NOTED, 'github-releases stoatchat/stoatchat': 'api.github.com: HTTP 403' },
    { policy: BACKENDS, notes: true },
  );
  assert.equal(warnings, ['no release notes of stoatchat/stoatchat: api.github.com: HTTP 403']);
  assert.equal(
    reports.map(({ allowed, changes, notes }) => [allowed, changes, notes]),
    [['v0.16.0', 'https://github.com/stoatchat/stoatchat', []]],
  );
});

test('releases of charts are found by the tags that their repositories have', async () => {
  const text =
    'charts:\n  # renovate: datasource=helm depName=kubernetes-ingress registryUrl=https://haproxytech.github.io/helm-charts\n  ingress: 1.52.1\n';
  const releases = ['kubernetes-ingress-1.53.0', 'kubernetes-ingress-1.52.1', 'haproxy-1.53.0', 'external-1.53.0', 'v1.53.0-ee1'].map(
    (version) => ({ version, notes: version }),
  );
  const { reports } = await look(
    text,
    {
      'helm kubernetes-ingress': { ...versions('1.53.0'), sourceUrl: 'https://github.com/haproxytech/helm-charts' },
      'github-releases haproxytech/helm-charts': { releases },
    },
    { notes: true },
  );
  assert.equal(
    reports.map(({ notes, changes }) => [notes.map(({ version }) => version), changes]),
    [
      [
        ['kubernetes-ingress-1.53.0'],
        'https://github.com/haproxytech/helm-charts/compare/kubernetes-ingress-1.52.1...kubernetes-ingress-1.53.0',
      ],
    ],
  );
});

test("the text of a pull request: a section for each group, strangers' text made harmless, and what was not taken", async () => {
  const { report } = await look(
    CHART + BACKEND + MOVING,
    { ...NOTED, 'helm cert-manager': versions('2.0.0') },
    { policy: BACKENDS, notes: true },
  );
  assert.is(
    reportMarkdown(report).replaceAll('\u200b', '·'),
    `Updates 1 pin. Made by \`stoat-gen bump\`; why it chose these versions: docs/bumping.md.

## backends

| pin | from | to | kind | age | changes |
| --- | --- | --- | --- | --- | --- |
| \`stoatImageTag\` | \`v0.15.0\` | \`v0.16.0\` | minor | 5 days | [compare](https://github.com/stoatchat/stoatchat/compare/v0.15.0...v0.16.0) |

<details>
<summary>Release notes of v0.16.0</summary>

> Hello @·everybody <·img src=x>
> \`\`\`

[Release page](https://github.com/stoatchat/stoatchat/releases/tag/v0.16.0)

</details>

<details>
<summary>Release notes of v0.15.1</summary>

> Fixes #·1

</details>

## Not taken

| pin | current | newest | why |
| --- | --- | --- | --- |
| \`charts.certManager\` | \`1.19.0\` | \`2.0.0\` | a major step; allowed: minor |

## Moving tags

| pin | tag | points to |
| --- | --- | --- |
| \`redis\` | \`latest\` | \`sha256:${'0'.repeat(64)}\` |
`,
  );
});

test('a pull request whose notes are too long has the table, and says that notes were left out', async () => {
  const many = Array.from({ length: 40 }, (_, index): Release => ({ version: `v0.15.${index + 1}`, notes: 'word '.repeat(10_000) }));
  const groups = ['a', 'b', 'c', 'd'].map((name) => ({ name, pins: [name] }));
  const text = groups.map(({ name }) => `# renovate: datasource=docker depName=example.org/${name}\n${name}: v0.15.0\n`).join('');
  const policy: Policy = { groups, rules: groups.map(({ name }) => ({ pins: [name], sourceUrl: `https://github.com/o/${name}` })) };
  const known = Object.fromEntries(
    groups.flatMap(({ name }) => [
      [`docker example.org/${name}`, versions(...many.map(({ version }) => version))],
      [`github-releases o/${name}`, { releases: many }],
    ]),
  );
  const body = reportMarkdown((await look(text, known, { policy, notes: true })).report);
  assert.ok(body.length <= 65_000, `${body.length} characters`);
  assert.match(body, '_Some release notes were left out');
  for (const { name } of groups) assert.match(body, `| \`${name}\` | \`v0.15.0\` | \`v0.15.40\` |`);
});

test('JSON has a stable shape: every key is there, null where there is nothing', async () => {
  const { report } = await look(CLIENT + MOVING, {
    'git-tags https://github.com/stoatchat/for-web': { releases: [{ version: 'stoat-for-web-v0.13.0', commit: COMMIT('b') }] },
  });
  const json = JSON.parse(reportJson(report)) as { pins: object[] };
  assert.equal({ ...json, pins: [] }, { level: 'minor', outdated: 1, affected: 0, advisoriesOf: null, pins: [] });
  assert.equal(json.pins[0], {
    path: 'clientImage.version',
    file: 'versions/x.yaml',
    line: 3,
    depName: 'stoatchat/for-web',
    datasource: 'git-tags',
    group: 'stoatchat/for-web',
    state: 'outdated',
    current: '0.12.1',
    newest: '0.13.0',
    allowed: '0.13.0',
    kind: 'minor',
    published: null,
    ageDays: null,
    digest: null,
    commit: { path: 'clientImage.tag', current: '3f496c5', allowed: 'bbbbbbb' },
    changes: 'https://github.com/stoatchat/for-web',
    why: null,
    error: null,
    notTaken: [],
    advisories: { state: 'not mapped', why: null, holes: [] },
    isFix: false,
    notes: [],
  });
  assert.equal(
    json.pins.map((pin) => Object.keys(pin).join()),
    Array.from({ length: 2 }, () => Object.keys(json.pins[0]!).join()),
  );
});

test.run();
