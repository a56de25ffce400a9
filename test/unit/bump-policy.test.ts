import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readPins } from '../../generators/bump/pins.ts';
import { groupOf, isMeant, isNamed, policyOf, readPolicy, requestsOf, POLICY_FILE } from '../../generators/bump/policy.ts';
import type { Policy } from '../../generators/bump/policy-definition.ts';
import type { Pin, VersioningName } from '../../generators/bump/types.ts';
import { versioningNamed } from '../../generators/bump/versioning/index.ts';
import { APP_NAMES, service } from '../../generators/components/services/table.ts';
import { formatProblem } from '../../generators/lib/problems.ts';
import { ROOT } from '../support/values.ts';

const FILES = ['versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];
const { pins } = readPins(FILES.map((file) => ({ file, text: readFileSync(`${ROOT}/${file}`, 'utf8') })));
const pinAt = (path: string): Pin => pins.find((pin) => pin.path === path)!;
const read = (text: string): Policy => {
  const { policy, problems } = readPolicy({ file: POLICY_FILE, text }, pins);
  assert.equal(problems, []);
  return policy!;
};

test('the group of backends lists images of services; the image of another service is none of them until it is listed', () => {
  const { images = [] } = groupOf(read(readFileSync(`${ROOT}/${POLICY_FILE}`, 'utf8')), pinAt('stoatImageTag'))!;
  const all = APP_NAMES.flatMap((app) => service(app).image ?? []);
  assert.ok(images.length > 1);
  assert.equal(
    images.filter((image) => !all.includes(image)),
    [],
  );
});

test('the policy of this project is in order, and every pin belongs to a group', () => {
  const policy = read(readFileSync(`${ROOT}/${POLICY_FILE}`, 'utf8'));
  assert.equal(
    pins.map((pin) => `${pin.path.split('.')[0]} ${groupOf(policy, pin)?.name}`).filter((text, index, all) => all.indexOf(text) === index),
    [
      'infraChartVersions infrastructure',
      'infraImageTags infrastructure',
      'composeImageTags infrastructure',
      'stoatImageTag backends',
      'clientImage client',
    ],
  );
  assert.is(policyOf(policy, pinAt('stoatImageTag')).level, 'minor');
  assert.ok(policyOf(policy, { ...pinAt('stoatImageTag'), path: 'stoatImageOverrides.proxy' }).isIgnored);
});

for (const [title, text] of [
  ['an empty file', ''],
  ['only comments', '# level: minor\n'],
  ['an empty list of rules', 'rules: []\nignore: []\n'],
  ['keys without a value', 'rules:\nlevel:\nignore:\n'],
]) {
  test(`${title} lets minor steps happen, of any age`, () => {
    assert.equal(policyOf(read(text!), pinAt('stoatImageTag')), { level: 'minor', isIgnored: false, ignoreVersions: [] });
  });
}

const EXPECT_GLOB = 'must be a path such as infraImageTags.redis; * stands for any text';
const EXPECT_FILTER = 'must be a range such as <5 or >=1.19 <2, or an expression such as /^8\\./';
const REFUSED: readonly (readonly [text: string, ...problems: string[]])[] = [
  [
    'levl: minor\n',
    'bump.yaml:1: levl: unknown key; did you mean level? (allowed: level, minimumReleaseAge, timestamp, digest, files, ignore, groups, rules)',
  ],
  ['level: mayor\n', 'bump.yaml:1: level: must be one of patch, minor, major, found "mayor"; did you mean major?'],
  ['level: 1\n', 'bump.yaml:1: level: must be one of patch, minor, major, found 1'],
  ['minimumReleaseAge: 3 dyas\n', 'bump.yaml:1: minimumReleaseAge: must be a number and a unit, such as 3 days, found "3 dyas"'],
  ['minimumReleaseAge: 3\n', 'bump.yaml:1: minimumReleaseAge: must be a number and a unit, such as 3 days, found 3'],
  ['ignore: stoatImageTag\n', 'bump.yaml:1: ignore: must be a list, found "stoatImageTag"'],
  ['ignore: [a b]\n', `bump.yaml:1: ignore.0: ${EXPECT_GLOB}, found "a b"`],
  ['ignore: ["!stoatImageTag"]\n', `bump.yaml:1: ignore.0: ${EXPECT_GLOB}, found "!stoatImageTag"`],
  [
    'ignore:\n  - infraImageTags.reddis\n',
    'bump.yaml:2: ignore.0: there is no pin "infraImageTags.reddis"; did you mean infraImageTags.redis?',
  ],
  [
    'groups:\n  - nam: x\n',
    'bump.yaml:2: groups.0.name: is missing: what the commit and the report call it',
    'bump.yaml:2: groups.0.pins: is missing: pins that are committed together',
    'bump.yaml:2: groups.0.nam: unknown key; did you mean name? (allowed: name, pins, images)',
  ],
  ['groups:\n  - name: A b\n    pins: ["*"]\n', 'bump.yaml:2: groups.0.name: must be a name in lower case such as backends, found "A b"'],
  ['groups:\n  - name: x\n    pins: []\n', 'bump.yaml:3: groups.0.pins: must be a list, found an empty list'],
  [
    'groups:\n  - name: x\n    pins: [stoatImageTag]\n    images: backends\n',
    'bump.yaml:4: groups.0.images: must be a list, found "backends"',
  ],
  [
    'groups:\n  - name: x\n    pins: [stoatImageTag]\n    images: [api, ghcr.io/stoatchat/events]\n',
    'bump.yaml:4: groups.0.images.1: must be the name of an image such as events, without host and tag, found "ghcr.io/stoatchat/events"',
  ],
  [
    'groups:\n  - name: x\n    pins: [infraImageTags.redis]\n    images: [api, events]\n',
    'bump.yaml:4: groups.0.images: infraImageTags.redis is no tag of one of these images: api, events',
  ],
  [
    'groups:\n  - name: x\n    pins: ["*Tag"]\n  - name: y\n    pins: ["stoat*"]\n',
    'bump.yaml:5: groups.1.pins: stoatImageTag belongs to the group x already',
  ],
  ['groups:\n  - name: x\n    pins: ["a*"]\n  - name: x\n    pins: ["b*"]\n', 'bump.yaml:4: groups.1.name: there is another group x'],
  [
    'rules:\n  - level: minor\n',
    'bump.yaml:2: rules.0.pins: is missing: pins that the rule is for; of several rules for a pin, the later one wins, key by key',
  ],
  [
    'rules:\n  - pins: ["*"]\n    allowedVersion: <5\n',
    'bump.yaml:3: rules.0.allowedVersion: unknown key; did you mean allowedVersions? (allowed: pins, description, level, minimumReleaseAge, timestamp, digest, allowedVersions, ignoreVersions, advisories, sourceUrl)',
  ],
  ['rules:\n  - pins: ["*"]\n    allowedVersions: five\n', `bump.yaml:3: rules.0.allowedVersions: ${EXPECT_FILTER}, found "five"`],
  ['rules:\n  - pins: ["*"]\n    allowedVersions: 5\n', `bump.yaml:3: rules.0.allowedVersions: ${EXPECT_FILTER}, found 5`],
  [
    'rules:\n  - pins: ["*"]\n    allowedVersions: /(/\n',
    'bump.yaml:3: rules.0.allowedVersions: is no regular expression: unterminated group',
  ],
  ['rules:\n  - pins: ["*"]\n    ignoreVersions: ["!/-rc/"]\n', `bump.yaml:3: rules.0.ignoreVersions.0: ${EXPECT_FILTER}, found "!/-rc/"`],
  [
    'rules:\n  - pins: ["*"]\n    ignoreVersions: ["/[/"]\n',
    'bump.yaml:3: rules.0.ignoreVersions.0: is no regular expression: unterminated character class',
  ],
  ['level: minor\nlevel: major\n', 'bump.yaml:2: is not valid YAML: a key that stands in the same map already'],
  ['- level\n', 'bump.yaml:1: must be a map of keys at the top'],
];

for (const [text, ...expected] of REFUSED) {
  test(`refused: ${text.trim().replaceAll(/\s*\n\s*/g, ' / ')}`, () => {
    const { policy, problems } = readPolicy({ file: POLICY_FILE, text }, pins);
    assert.is(policy, undefined);
    assert.equal(problems.map(formatProblem), expected);
  });
}

test('the later of two rules wins, key by key, and a rule over what holds for all', () => {
  const policy = read(
    'level: patch\nminimumReleaseAge: 3 days\nrules:\n' +
      '  - pins: [infraImageTags.*]\n    level: major\n    minimumReleaseAge: 2 weeks\n    allowedVersions: <9\n' +
      '  - pins: ["*.redis"]\n    level: minor\n    ignoreVersions: [8.0.0]\n' +
      '  - pins: [stoatImageTag]\n    minimumReleaseAge: 0 days\n',
  );
  const week = 7 * 24 * 60 * 60 * 1000;
  const age = { text: '2 weeks', milliseconds: 2 * week };
  assert.equal(policyOf(policy, pinAt('infraImageTags.redis')), {
    level: 'minor',
    isIgnored: false,
    minimumReleaseAge: age,
    allowedVersions: '<9',
    ignoreVersions: ['8.0.0'],
  });
  assert.equal(policyOf(policy, pinAt('infraImageTags.rabbitmq')), {
    level: 'major',
    isIgnored: false,
    minimumReleaseAge: age,
    allowedVersions: '<9',
    ignoreVersions: [],
  });
  assert.equal(policyOf(policy, pinAt('stoatImageTag')), { level: 'patch', isIgnored: false, ignoreVersions: [] });
});

test('--level goes before the level of the file, and not before that of a rule', () => {
  const policy = read('level: patch\nrules:\n  - pins: [stoatImageTag]\n    level: minor\n');
  assert.is(policyOf(policy, pinAt('infraImageTags.redis'), 'major').level, 'major');
  assert.is(policyOf(policy, pinAt('stoatImageTag'), 'major').level, 'minor');
});

test('a group with images asks for each of them, beside the one that the pin names', () => {
  const names = ['api', 'events', 'pushd'];
  const policy = read(`groups:\n  - name: backends\n    pins: [stoatImageTag]\n    images: [${names.join(', ')}]\n`);
  const pin = pinAt('stoatImageTag');
  const asked = (of: Pin): string[] => requestsOf(of, groupOf(policy, pin)?.images).map(({ packageName }) => packageName);
  assert.equal(
    asked(pin),
    names.map((name) => `ghcr.io/stoatchat/${name}`),
  );
  const mirrored = {
    ...pin,
    annotation: { ...pin.annotation, packageName: 'mirror.example:5000/stoat/events', registryUrl: 'https://mirror.example' },
  };
  assert.is(asked(mirrored)[0], 'mirror.example:5000/stoat/events');
  assert.equal(asked(mirrored).sort(), names.map((name) => `mirror.example:5000/stoat/${name}`).sort());
  assert.ok(requestsOf(mirrored, groupOf(policy, pin)?.images).every(({ registryUrl }) => registryUrl === 'https://mirror.example'));
});

for (const [glob, expected] of [
  ['*', pins.map(({ path }) => path)],
  ['infraImageTags.*', ['infraImageTags.mongodb', 'infraImageTags.redis', 'infraImageTags.rabbitmq']],
  ['*.redis', ['infraChartVersions.redis', 'infraImageTags.redis', 'composeImageTags.redis']],
  ['*.{minio,livekit}', ['infraChartVersions.minio', 'infraChartVersions.livekit', 'composeImageTags.minio', 'composeImageTags.livekit']],
  ['stoatImageTag', ['stoatImageTag']],
  ['stoat', []],
  ['!stoatImageTag', []],
] as const) {
  test(`the glob ${glob} names ${expected.length} of the pins`, () => {
    assert.equal(
      pins.map(({ path }) => path).filter((path) => isNamed([glob], path)),
      expected,
    );
  });
}

const MEANT: readonly (readonly [VersioningName, filter: string, yes: readonly string[], no: readonly string[]])[] = [
  ['helm', '<17', ['16.9.9', 'v1.0.0'], ['17.0.0', '17.0.0-rc.1', '18.0.0']],
  ['helm', '>=1.19 <2', ['1.19.0', '1.20.5'], ['1.18.9', '2.0.0']],
  ['helm', '1.19.3', ['1.19.3'], ['1.19.4']],
  ['docker', '<5', ['4-management', '4.9-x'], ['5-management']],
  ['docker', 'v0.15.1', ['v0.15.1'], ['v0.15.2']],
  ['docker', '/^8\\./', ['8.0.1'], ['9.0.1', '18.0.1']],
  ['docker', '/-RC/i', ['8.0.1-rc1'], ['8.0.1']],
  ['docker', '4-management', ['4-management'], ['5-management', '4-alpine']],
  ['docker', 'nonsense', [], ['1.2.3']],
];

for (const [name, filter, yes, no] of MEANT) {
  test(`${name}: ${filter} means ${yes.join(', ') || 'nothing'}, and not ${no.join(', ')}`, () => {
    const versioning = versioningNamed(name);
    assert.equal(
      yes.filter((version) => !isMeant(filter, version, versioning)),
      [],
    );
    assert.equal(
      no.filter((version) => isMeant(filter, version, versioning)),
      [],
    );
  });
}

test.run();
