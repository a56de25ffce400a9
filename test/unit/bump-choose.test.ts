import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { choose, isWritable, unitsOf, type Choice } from '../../generators/bump/choose.ts';
import { isMoving, readPins } from '../../generators/bump/pins.ts';
import type { Policy } from '../../generators/bump/policy-definition.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import { LEVELS, type Level, type Pin, type Release, type Releases } from '../../generators/bump/types.ts';
import { versioningNamed } from '../../generators/bump/versioning/index.ts';
import { BACKEND_IMAGES } from '../support/services.ts';

const NOW = new Date('2026-05-20T12:00:00Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/** Pins as a version file has them, with the annotation's keys by their scalars. */
function pinsOf(...entries: readonly (readonly [annotation: string, ...lines: string[]])[]): Pin[] {
  const text = entries.map(([annotation, ...lines]) => `# renovate: ${annotation}\n${lines.join('\n')}\n`).join('');
  const { pins, problems } = readPins([{ file: 'versions/test.yaml', text }]);
  assert.equal(problems, []);
  return [...pins];
}
const docker = (current: string, extra = ''): Pin => pinsOf([`datasource=docker depName=example/app${extra}`, `a: "${current}"`])[0]!;
const chart = (current: string): Pin => pinsOf(['datasource=helm depName=app registryUrl=https://charts.example', `a: ${current}`])[0]!;
const GIT = 'datasource=git-tags depName=web packageName=https://git.example/web extractVersion=^web-v(?<version>.+)$';
const client = (): Pin => {
  const text = `x:\n  # renovate: ${GIT}\n  version: "0.12.1"\n  tag: "3f496c5"\n`;
  return readPins([{ file: 'versions/test.yaml', text }]).pins[0]!;
};

/** The same with the image whose tag the commit is. */
const imaged = (): Pin => {
  const text = `x:\n  repository: ghcr.io/example/web\n  # renovate: ${GIT}\n  version: "0.12.1"\n  tag: "3f496c5"\n`;
  return readPins([{ file: 'versions/test.yaml', text }]).pins[0]!;
};

interface Situation {
  readonly policy?: Policy;
  readonly level?: Level;
  /** By package; a list is for all. */
  readonly releases: readonly (string | Release)[] | Readonly<Record<string, readonly (string | Release)[]>>;
  readonly dates?: Readonly<Record<string, string>>;
  /** Collects the versions whose date was asked for. */
  readonly asked?: string[];
  /** Of the image beside a commit. */
  readonly tags?: readonly string[];
}

async function chosen(
  pins: readonly Pin[],
  { policy = {}, level, releases, dates = {}, asked = [], tags = [] }: Situation,
): Promise<Choice[]> {
  const toReleases = (list: readonly (string | Release)[]): Releases => ({
    releases: list.map((item) => (typeof item === 'string' ? { version: item } : item)),
  });
  const choices = await Promise.all(
    unitsOf(pins, policy, level).map((unit) =>
      choose(
        unit,
        ({ packageName }) => toReleases('length' in releases ? (releases as readonly string[]) : (releases[packageName] ?? [])),
        {
          now: NOW,
          dateOf: async (_, { version }) => {
            asked.push(version);
            return dates[version];
          },
          hasTag: async (_, tag) => tags.includes(tag),
        },
      ),
    ),
  );
  return choices.flat();
}

const newestOf = ({ newest }: Choice): string | undefined => newest?.version;
const allowedOf = ({ allowed }: Choice): string | undefined => allowed?.version;
const heldOf = ({ held }: Choice): string[] => held.map(({ candidate, reason, text }) => `${candidate.version} ${reason}: ${text}`);

interface Case {
  readonly title: string;
  readonly pin: Pin;
  readonly situation: Situation;
  readonly newest?: string;
  readonly allowed?: string;
  readonly held?: readonly string[];
}

const rule = (keys: Omit<NonNullable<Policy['rules']>[number], 'pins'>): Policy => ({ rules: [{ pins: ['*'], ...keys }] });

const CASES: readonly Case[] = [
  { title: 'nothing newer', pin: chart('1.2.3'), situation: { releases: ['1.2.3', '1.2.2', '0.9.0'] } },
  {
    title: 'a commit whose image is not there yet: the newest one that has an image',
    pin: imaged(),
    situation: {
      releases: [
        { version: 'web-v0.14.0', commit: 'a'.repeat(40) },
        { version: 'web-v0.13.0', commit: 'b'.repeat(40) },
      ],
      tags: ['bbbbbbb'],
    },
    newest: '0.14.0',
    allowed: '0.13.0',
    held: ['0.14.0 images: ghcr.io/example/web has no tag aaaaaaa'],
  },
  { title: 'nothing at all', pin: chart('1.2.3'), situation: { releases: [] } },
  { title: 'only older ones: never a downgrade', pin: chart('1.2.3'), situation: { releases: ['1.2.2', '1.2.3-rc.1'], level: 'major' } },
  {
    title: 'the newest minor, and the major is listed',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4', '1.3.0', '2.0.0', '2.1.0'] },
    newest: '2.1.0',
    allowed: '1.3.0',
    held: ['2.1.0 level: a major step; allowed: minor'],
  },
  {
    title: '--level patch',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4', '1.3.0', '2.0.0'], level: 'patch' },
    newest: '2.0.0',
    allowed: '1.2.4',
    held: ['2.0.0 level: a major step; allowed: patch'],
  },
  {
    title: '--level major',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4', '2.0.0'], level: 'major' },
    newest: '2.0.0',
    allowed: '2.0.0',
  },
  {
    title: 'a v that the pin does not have',
    pin: chart('1.19.0'),
    situation: { releases: ['v1.19.1', 'v1.19.0'] },
    newest: '1.19.1',
    allowed: '1.19.1',
  },
  {
    title: 'no prerelease',
    pin: chart('1.2.3'),
    situation: { releases: ['1.3.0-rc.1', '1.2.4'] },
    newest: '1.2.4',
    allowed: '1.2.4',
    held: ['1.3.0-rc.1 prerelease: a prerelease'],
  },
  {
    title: 'only a prerelease',
    pin: chart('1.2.3'),
    situation: { releases: ['1.3.0-rc.1'] },
    held: ['1.3.0-rc.1 prerelease: a prerelease'],
  },
  {
    title: 'a prerelease by the word of who published it',
    pin: chart('1.2.3'),
    situation: { releases: [{ version: '1.3.0', prerelease: true }] },
    held: ['1.3.0 prerelease: a prerelease'],
  },
  {
    title: 'from a prerelease to the next of its version',
    pin: chart('1.3.0-rc.1'),
    situation: { releases: ['1.3.0-rc.2', '1.4.0-rc.1'] },
    newest: '1.3.0-rc.2',
    allowed: '1.3.0-rc.2',
    held: ['1.4.0-rc.1 prerelease: a prerelease'],
  },
  {
    title: 'from a prerelease to its release',
    pin: chart('1.3.0-rc.1'),
    situation: { releases: ['1.3.0-rc.2', '1.3.0'] },
    newest: '1.3.0',
    allowed: '1.3.0',
  },
  {
    title: 'only the same suffix and precision',
    pin: docker('8.0.13-debian-12'),
    situation: { releases: ['8.0.14', '8.1-debian-12', '8.0.14-debian-13', '8.0.14-debian-12', '8.0.15-alpine', 'latest'] },
    newest: '8.0.14-debian-12',
    allowed: '8.0.14-debian-12',
  },
  {
    title: 'one number is a major step',
    pin: docker('4-management'),
    situation: { releases: ['4-management', '5-management', '4.1-management', '20240101-management', '5'] },
    newest: '5-management',
    held: ['5-management level: a major step; allowed: minor'],
  },
  {
    title: 'no commits, dates and words',
    pin: docker('v0.15.0'),
    situation: { releases: ['3f496c5', '20240101', 'edge', 'v0.15.1', 'v20240101.0.0', '1e9', 'sha-abcdef0'], level: 'major' },
    newest: 'v0.15.1',
    allowed: 'v0.15.1',
  },
  {
    title: 'the policy leaves the pin alone',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4'], policy: { ignore: ['a'] } },
    newest: '1.2.4',
    held: ['1.2.4 ignored: the policy leaves this pin alone'],
  },
  {
    title: 'allowedVersions',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4', '1.3.0', '1.4.0'], policy: rule({ allowedVersions: '<1.4' }) },
    newest: '1.4.0',
    allowed: '1.3.0',
    held: ['1.4.0 allowedVersions: allowedVersions is <1.4'],
  },
  {
    title: 'ignoreVersions',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4', '1.3.0', '1.4.0'], policy: rule({ ignoreVersions: ['/^1\\.4/', '1.3.0'] }) },
    newest: '1.4.0',
    allowed: '1.2.4',
    held: ['1.4.0 ignoreVersions: ignoreVersions has /^1\\.4/'],
  },
  {
    title: 'too young',
    pin: chart('1.2.3'),
    situation: {
      releases: [
        { version: '1.2.4', date: daysAgo(4) },
        { version: '1.2.5', date: daysAgo(2) },
      ],
      policy: { minimumReleaseAge: '3 days' },
    },
    newest: '1.2.5',
    allowed: '1.2.4',
    held: ['1.2.5 age: published 2026-05-18; must have been out for 3 days'],
  },
  {
    title: 'just old enough',
    pin: chart('1.2.3'),
    situation: { releases: [{ version: '1.2.4', date: daysAgo(3) }], policy: { minimumReleaseAge: '3 days' } },
    newest: '1.2.4',
    allowed: '1.2.4',
  },
  {
    title: 'from the future',
    pin: chart('1.2.3'),
    situation: { releases: [{ version: '1.2.4', date: daysAgo(-300) }], policy: { minimumReleaseAge: '3 days' } },
    newest: '1.2.4',
    held: ['1.2.4 age: published 2027-03-16; must have been out for 3 days'],
  },
  {
    title: 'of an age that nobody knows',
    pin: chart('1.2.3'),
    situation: { releases: ['1.2.4'], policy: { minimumReleaseAge: '3 days' } },
    newest: '1.2.4',
    held: ['1.2.4 age: it is not known when it was published; must have been out for 3 days'],
  },
  {
    title: 'with a date that is none',
    pin: chart('1.2.3'),
    situation: { releases: [{ version: '1.2.4', date: '2020-01-01\u001b[31m' }], policy: { minimumReleaseAge: '3 days' } },
    newest: '1.2.4',
    held: ['1.2.4 age: it is not known when it was published; must have been out for 3 days'],
  },
  {
    title: 'by a regular expression',
    pin: docker(
      'RELEASE.2025-04-08T15-41-24Z',
      ' versioning=regex:^RELEASE\\.(?<major>\\d+)-(?<minor>\\d+)-(?<patch>\\d+)T(?<build>\\d+)-.+Z$',
    ),
    situation: {
      releases: ['RELEASE.2025-04-22T22-12-26Z', 'RELEASE.2025-05-01T01-00-00Z\nx', 'RELEASE.2025-04-23T22-$(id)Z', 'latest', '99.0.0'],
    },
    newest: 'RELEASE.2025-04-22T22-12-26Z',
    allowed: 'RELEASE.2025-04-22T22-12-26Z',
  },
  {
    title: 'text of a stranger who wants something else',
    pin: chart('1.2.3'),
    situation: {
      releases: [
        '1.2.4\n',
        '1.2.5\nevil: true',
        '1.2.6-$(id)',
        '1.2.7-{{exec}}',
        '1.2.8-\u2028',
        '1.2.９',
        `1.2.10-${'a'.repeat(10_000)}`,
        ' 1.2.11',
        '1.2.12"',
        "1.2.13'",
        '1.2.14 # x',
        '1.2.15:',
        '__proto__',
        '',
      ],
      level: 'major',
    },
  },
];

for (const { title, pin, situation, newest, allowed, held = [] } of CASES) {
  test(`${pin.current}: ${title}`, async () => {
    const [choice] = await chosen([pin], situation);
    assert.equal([newestOf(choice!), allowedOf(choice!), heldOf(choice!)], [newest, allowed, held]);
  });
}

for (const [scalar, expected] of [
  ['1.2-rc1', 'v1.2'],
  ['"1.2-rc1"', '1.2'],
  ['4-rc1', undefined],
  ["'4-rc1'", '4'],
  ['1.2.3-rc1', '1.2.3'],
  ['v1.2-rc1', 'v1.2'],
] as const) {
  test(`${scalar}: ${expected === undefined ? 'its release would be a number, for want of quotes' : `its release is ${expected}`}`, async () => {
    const [choice] = await chosen(pinsOf(['datasource=docker depName=x', `a: ${scalar}`]), { releases: ['1.2', 'v1.2', '4', '1.2.3'] });
    assert.is(choice!.allowed?.version, expected);
  });
}

test('a moving tag is reported and never changed', async () => {
  const [choice] = await chosen([docker('latest')], { releases: ['latest', '1.0.0', 'stable'], level: 'major' });
  assert.ok(isMoving(choice!.pin));
  assert.equal([newestOf(choice!), allowedOf(choice!), choice!.held], [undefined, undefined, []]);
});

test('each choice says what is published of the pin itself, how far the step is, and when', async () => {
  const releases = [
    { version: 'v1.2.3', url: 'https://x.example/1.2.3' },
    { version: 'v1.3.0', date: '2026-05-01T00:00:00+02:00', notes: 'new' },
  ];
  const [choice] = await chosen([chart('1.2.3')], { releases });
  assert.equal(choice!.current, releases[0]);
  assert.equal(choice!.allowed, { version: '1.3.0', release: releases[1], level: 'minor', date: '2026-04-30T22:00:00.000Z' });
});

test('dates are asked for lazily, newest first, until one version is old enough', async () => {
  const asked: string[] = [];
  const dates = { '1.2.9': daysAgo(0), '1.2.8': daysAgo(1), '1.2.7': daysAgo(30), '1.2.6': daysAgo(40) };
  const [choice] = await chosen([docker('1.2.5')], {
    policy: { minimumReleaseAge: '1 week' },
    releases: ['2.0.0', ...Object.keys(dates).reverse()],
    dates,
    asked,
  });
  assert.equal(asked, ['1.2.9', '1.2.8', '1.2.7']);
  assert.is(allowedOf(choice!), '1.2.7');
  assert.equal(heldOf(choice!), [
    '2.0.0 level: a major step; allowed: minor',
    '1.2.9 age: published 2026-05-20; must have been out for 1 week',
  ]);
  assert.is(choice!.allowed!.date, daysAgo(30));
});

test('no date is asked for when the policy does not need it, nor of a release that has one', async () => {
  const asked: string[] = [];
  await chosen([docker('1.2.5')], { releases: ['1.2.6'], asked });
  await chosen([docker('1.2.5')], { releases: [{ version: '1.2.6', date: daysAgo(9) }], policy: { minimumReleaseAge: '1 day' }, asked });
  assert.equal(asked, []);
});

test('a registry with thousands of young versions is not asked for all of their dates', async () => {
  const asked: string[] = [];
  const releases = Array.from({ length: 10_000 }, (_, index) => `1.2.${index}`);
  const [choice] = await chosen([docker('1.2.5')], { releases, policy: { minimumReleaseAge: '1 day' }, asked });
  assert.ok(asked.length <= 25, `${asked.length} requests`);
  assert.is(allowedOf(choice!), undefined);
});

test('when a date cannot be looked up, nothing is chosen', async () => {
  const [unit] = unitsOf([docker('1.2.5')], { minimumReleaseAge: '1 day' });
  const failing = choose(unit!, () => ({ releases: [{ version: '1.2.6' }] }), {
    now: NOW,
    dateOf: () => Promise.reject(new LookupError('r.example: time-out')),
    hasTag: () => Promise.resolve(true),
  });
  await failing.then(
    () => assert.unreachable('chose'),
    (error: Error) => assert.is(error.message, 'r.example: time-out'),
  );
});

test("a git tag's version comes with the first seven digits of its commit", async () => {
  const commit = (digit: string): string => digit.repeat(40);
  const releases = [
    { version: 'web-v0.12.1', commit: commit('3') },
    { version: 'web-v0.12.2', commit: commit('a') },
    { version: 'web-v0.13.0', commit: commit('b') },
    { version: 'web-v0.14.0-rc1', commit: commit('c') },
    { version: 'other-v0.15.0', commit: commit('d') },
    { version: '0.16.0', commit: commit('e') },
  ];
  const [choice] = await chosen([client()], { releases });
  assert.is(choice!.allowed!.version, '0.13.0');
  assert.is(choice!.allowed!.commit, 'bbbbbbb');
  assert.is(choice!.allowed!.release.version, 'web-v0.13.0');
  assert.is(choice!.current!.version, 'web-v0.12.1');
});

for (const commit of [undefined, '', 'abcdefg'.repeat(6), 'ABCDEF0'.repeat(6).slice(0, 40), 'abc', `${'a'.repeat(40)}\n`]) {
  test(`a git tag whose commit is ${JSON.stringify(commit)} is not taken`, async () => {
    const newest = { version: 'web-v0.13.0', ...(commit === undefined ? {} : { commit }) };
    const [choice] = await chosen([client()], { releases: [newest, { version: 'web-v0.12.2', commit: 'a'.repeat(40) }] });
    assert.equal([newestOf(choice!), allowedOf(choice!)], ['0.13.0', '0.12.2']);
    assert.equal(heldOf(choice!), ['0.13.0 commit: the commit of its tag is not known']);
  });
}

const BACKENDS: Policy = { groups: [{ name: 'backends', pins: ['stoatImageTag', 'stoatImageOverrides.*'], images: BACKEND_IMAGES }] };
const imageOf = (name: string): string => `ghcr.io/stoatchat/${name}`;
const backend = (path: string, current: string, image = 'api'): Pin => ({
  ...docker(current),
  path,
  annotation: { ...docker(current).annotation, depName: 'x', packageName: imageOf(image) },
});
const everywhere = (...tags: string[]): Record<string, string[]> => Object.fromEntries(BACKEND_IMAGES.map((name) => [imageOf(name), tags]));

test('the backends move to the newest tag that every image has', async () => {
  const releases = {
    ...everywhere('v0.15.0', 'v0.15.1', 'v0.16.0'),
    [imageOf('crond')]: ['v0.15.0', 'v0.15.1'],
    [imageOf('pushd')]: ['v0.15.1'],
  };
  const pins = [backend('stoatImageTag', 'v0.15.0')];
  const [choice] = await chosen(pins, { policy: BACKENDS, releases });
  assert.is(allowedOf(choice!), 'v0.15.1');
  assert.equal(heldOf(choice!), ['v0.16.0 images: not published for ghcr.io/stoatchat/crond, ghcr.io/stoatchat/pushd']);
  assert.equal(
    unitsOf(pins, BACKENDS).map(({ group }) => group),
    ['backends'],
  );
});

test('pins of such a group move to one tag, or none of them moves', async () => {
  const both = [backend('stoatImageTag', 'v0.15.0'), backend('stoatImageOverrides.proxy', 'v0.14.0', 'proxy')];
  const together = await chosen(both, { policy: BACKENDS, releases: everywhere('v0.14.1', 'v0.15.0', 'v0.15.1') });
  assert.equal(together.map(allowedOf), ['v0.15.1', 'v0.15.1']);
  const catchingUp = await chosen(both, { policy: BACKENDS, releases: everywhere('v0.14.1', 'v0.15.0') });
  assert.equal(catchingUp.map(allowedOf), [undefined, 'v0.15.0']);
  const onlyDown = await chosen(both, { policy: BACKENDS, releases: everywhere('v0.14.1') });
  assert.equal(onlyDown.map(allowedOf), [undefined, undefined]);
  assert.equal(heldOf(onlyDown[1]!), ['v0.14.1 group: nothing that stoatImageTag could move to']);
  const oneHeld = await chosen(both, {
    policy: { ...BACKENDS, rules: [{ pins: ['*.proxy'], allowedVersions: '<0.15' }] },
    releases: everywhere('v0.15.1'),
  });
  assert.equal(oneHeld.map(allowedOf), [undefined, undefined]);
  assert.equal(oneHeld.map(heldOf), Array(2).fill(['v0.15.1 allowedVersions: allowedVersions is <0.15']));
});

test('pins of a group without images are chosen each by itself', async () => {
  const pins = [backend('x.one', '1.0.0'), backend('x.two', '2.0.0')];
  const policy = { groups: [{ name: 'x', pins: ['x.*'] }] };
  assert.equal(
    unitsOf(pins, policy).map(({ group, members }) => [group, members.length]),
    [
      ['x', 1],
      ['x', 1],
    ],
  );
  assert.equal((await chosen(pins, { policy, releases: ['1.0.1', '2.1.0'] })).map(allowedOf), ['1.0.1', '2.1.0']);
});

// The same examples at every run, so that what fails fails again.
const RUNS = { seed: 5, numRuns: 1000 };
const part = fc.integer({ min: 0, max: 12 });
const honest = fc
  .tuple(fc.constantFrom('', 'v', 'web-v'), part, part, part, fc.constantFrom('', '', '-rc1', '-rc.2', '-management', '+1', '-debian-12'))
  .map(([prefix, a, b, c, suffix]) => `${prefix}${a}.${b}.${c}${suffix}`);
const hostile = fc
  .tuple(
    honest,
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        ' ',
        '{{',
        '}}',
        '$(id)',
        '`id`',
        ';',
        '"',
        "'",
        ': x',
        ' #',
        '\0',
        '\u2028',
        '\u202e',
        'é',
        '１',
        '-',
        '.',
        '/',
        '@sha256:',
        '&a',
        '*a',
        '!x',
        'x'.repeat(10_000),
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    fc.nat(10),
  )
  .map(([text, evil, at]) => text.slice(0, at) + evil + text.slice(at));
const release: fc.Arbitrary<Release> = fc.record(
  {
    version: fc.oneof(honest, honest, hostile),
    prerelease: fc.boolean(),
    commit: fc.constantFrom('a'.repeat(40), 'b'.repeat(40), 'x', '\n'),
    date: fc.constantFrom(daysAgo(1), daysAgo(10), 'x', ''),
  },
  { requiredKeys: ['version'] },
);
const PINS: readonly Pin[] = [
  docker('v1.2.3'),
  docker('1.2.3-management'),
  docker('1.2.3-rc1'),
  docker('1.2.3-debian-12'),
  chart('1.2.3'),
  chart('v1.2.3-rc.1'),
  client(),
  docker('1.2.3', ' versioning=regex:^(?<major>\\d+)\\.(?<minor>\\d+)(?<prerelease>.*)$'),
  docker('1.2.3', ' extractVersion=(?<version>[^v]*)$'),
];
const policy: fc.Arbitrary<Policy> = fc.record(
  {
    minimumReleaseAge: fc.constantFrom('3 days', '0 days'),
    rules: fc.constantFrom(rule({ allowedVersions: '<9' }).rules!, rule({ ignoreVersions: ['/5/'] }).rules!),
    level: fc.constantFrom(...LEVELS),
  },
  { requiredKeys: [] },
);

test('whatever a registry says, what is chosen is a newer version of the same make within the level, and safe to write', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PINS),
      fc.array(release, { maxLength: 30 }),
      policy,
      fc.constantFrom(undefined, ...LEVELS),
      async (pin, releases, rules, level) => {
        const [choice] = await chosen([pin], { releases, policy: rules, ...(level === undefined ? {} : { level }) });
        const versioning = versioningNamed(pin.annotation.versioning);
        for (const candidate of [choice!.newest, choice!.allowed, ...choice!.held.map((held) => held.candidate)]) {
          if (candidate === undefined) continue;
          assert.match(candidate.version, /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/);
          assert.ok(isWritable(pin, candidate.version), candidate.version);
          assert.ok(versioning.compare(candidate.version, pin.current) > 0, `${candidate.version} is not above ${pin.current}`);
          if (pin.annotation.datasource !== 'docker') assert.is(candidate.version.startsWith('v'), pin.current.startsWith('v'));
          if (candidate.commit !== undefined) assert.match(candidate.commit, /^[0-9a-f]{7}$/);
          if (candidate.date !== undefined) assert.match(candidate.date, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        }
        const { allowed, newest } = choice!;
        if (allowed === undefined) return;
        assert.ok(LEVELS.indexOf(allowed.level) <= LEVELS.indexOf(level ?? rules.level ?? 'minor'));
        assert.ok(versioning.compare(newest!.version, allowed.version) >= 0, 'newest is older than allowed');
        assert.is(allowed.commit === undefined, pin.commit === undefined);
        if (versioning.isStable(pin.current)) assert.ok(versioning.isStable(allowed.version), allowed.version);
      },
    ),
    RUNS,
  );
});

test('what was chosen is chosen no second time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PINS), fc.array(release, { maxLength: 30 }), async (pin, releases) => {
      const [first] = await chosen([pin], { releases });
      const [second] = await chosen([{ ...pin, current: first!.allowed?.version ?? pin.current }], { releases });
      if (first!.allowed !== undefined) assert.is(second!.allowed, undefined);
    }),
    RUNS,
  );
});

test.run();
