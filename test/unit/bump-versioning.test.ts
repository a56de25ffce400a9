import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Level, VersioningName } from '../../generators/bump/types.ts';
import { versioningNamed } from '../../generators/bump/versioning/index.ts';
import { MAX_VERSION_LENGTH } from '../../generators/bump/versioning/versioning.ts';

const MINIO = 'regex:^RELEASE\\.(?<major>\\d{4})-(?<minor>\\d{2})-(?<patch>\\d{2})T(?<build>\\d{2})-(?<revision>\\d{2})-\\d{2}Z$';
const BITNAMI =
  'regex:^(?<major>\\d+)\\.(?<minor>\\d+)\\.(?<patch>\\d+)(?<prerelease>[a-z][a-z0-9]*)?-(?<compatibility>debian-\\d+)-r(?<build>\\d+)$';
const A_THIRD = '1'.repeat(MAX_VERSION_LENGTH / 2);

const VALID: readonly (readonly [VersioningName, valid: readonly string[], invalid: readonly string[]])[] = [
  [
    'semver',
    ['1.2.3', 'v1.2.3', '0.0.0', '1.2.3-rc.1', '1.2.3+build.5', '10.20.30-alpha+001'],
    [
      '',
      '1',
      '1.2',
      '1.2.3.4',
      '01.2.3',
      ' 1.2.3',
      '1.2.3\n',
      '=1.2.3',
      'v',
      'latest',
      '^1.2.3',
      '>=1.2.3',
      '1.x',
      '1.2.3-',
      '1.2.3-ü',
      '１.2.3',
      '1.2.3-{{x}}',
      `1.2.3-${A_THIRD}${A_THIRD}`,
      '9007199254740992.0.0',
    ],
  ],
  ['helm', ['1.19.0', 'v1.19.0', '1.0.0-beta.2'], ['~1.2.3', '1.2.x', '*', '1.2.3 - 1.3.0', '\t1.2.3']],
  [
    'docker',
    [
      '1.2.3',
      'v0.15.0',
      '4-management',
      '8.0.13-debian-12',
      '24.04',
      '3',
      '3.7.0b1',
      '1e9',
      '20240101',
      '123098140293',
      '1.2.3-rc1',
      '1.2.3-alpine3.19',
      '0a1b2C3',
      '0z1b2c3',
      '1.2.3-deadbeef',
      '123456789012345',
      `1-${'a'.repeat(MAX_VERSION_LENGTH - 2)}`,
    ],
    [
      '',
      'latest',
      'edge',
      'stable-alpine',
      'RELEASE.2025-04-22T22-12-26Z',
      '0a1b2c3',
      '3f496c5',
      '1e9abcd',
      '0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d',
      'sha-3f496c5',
      '1.',
      '.1',
      '1..2',
      '1.2.3+x',
      '1 2',
      '1.2.3\n',
      '1.2.3;id',
      '$(id)',
      '{{ 1 }}',
      '１.2.3',
      '1.2.3-é',
      '1.2.3\u2028',
      `1-${A_THIRD}${A_THIRD}`,
    ],
  ],
  ['regex:^(?<major>.+)$', ['12'], ['a1', '1a']],
  [MINIO, ['RELEASE.2025-04-22T22-12-26Z'], ['RELEASE.2025-04-22T22-12-26Z-cpuv1', 'latest', '1.2.3', 'RELEASE.2025-04-22']],
  [BITNAMI, ['12.7.0-debian-10-r69', '12.7.0rc1-debian-10-r69'], ['12.7.0', '12.7.0-alpine-10-r69']],
];

for (const [name, valid, invalid] of VALID) {
  test(`${name}: what is a version and what is none`, () => {
    const versioning = versioningNamed(name);
    assert.equal(
      valid.filter((text) => !versioning.isValid(text)),
      [],
    );
    assert.equal(
      invalid.filter((text) => versioning.isValid(text)),
      [],
    );
  });
}

const STABLE: readonly (readonly [VersioningName, stable: readonly string[], unstable: readonly string[]])[] = [
  ['semver', ['1.2.3', 'v1.2.3', '1.2.3+b'], ['1.2.3-rc.1', '1.2.3-0']],
  [
    'docker',
    ['1.2.3', '4-management', '8.0.13-debian-12', '3.8-slim', '7-premium', '1.2.3-arc1'],
    [
      '3.7.0b1',
      '1.2.3rc1',
      '1.2.3-rc1',
      '1.2.3-rc.1',
      '1.2.3-rc_1',
      '1.2.3-alpha',
      '1.2.3-beta2-alpine',
      '1e9',
      '2.0-preview',
      '3.8.0b1-alpine',
    ],
  ],
  [BITNAMI, ['12.7.0-debian-10-r69'], ['12.7.0rc1-debian-10-r69']],
];

for (const [name, stable, unstable] of STABLE) {
  test(`${name}: what is a prerelease`, () => {
    const versioning = versioningNamed(name);
    assert.equal(
      stable.filter((text) => !versioning.isStable(text)),
      [],
    );
    assert.equal(
      unstable.filter((text) => versioning.isStable(text)),
      [],
    );
  });
}

test('what is no version is not compared', () => {
  for (const name of ['semver', 'docker', BITNAMI] as const)
    assert.throws(() => versioningNamed(name).compare('latest', '1.2.3'), /^not a version: to be checked with isValid before$/);
});

/** Oldest first. */
const ORDER: readonly (readonly [VersioningName, readonly string[]])[] = [
  ['semver', ['0.9.9', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0']],
  // As Renovate's own test has it: 3.7 moves on with each 3.7.x.
  ['docker', ['3.7.0b1', '3.7.0b5', '3.7.0', '3.7-alpine', '3.8.0b1-alpine', '3.8.0-alpine', '3.8.0', '3.8.2', '3.10']],
  ['docker', ['1.2.3-alpha', '1.2.3-beta1', '1.2.3-rc2', '1.2.3-rc10', '1.2.3']],
  ['docker', ['1.2.3rc', '1.2.3rc001', '1.2.3rc1beta', '1.2.3rc1c', '1.2.3rc002', '1.2.3rc3', '1.2.3']],
  ['docker', ['22.04', '24.04', '24.10', '26.04']],
  [MINIO, ['RELEASE.2024-12-31T22-12-26Z', 'RELEASE.2025-04-08T15-41-24Z', 'RELEASE.2025-04-22T07-00-00Z', 'RELEASE.2025-04-22T22-12-26Z']],
  [BITNAMI, ['12.7.0rc1-debian-10-r5', '12.7.0-debian-10-r69', '12.7.0-debian-10-r100', '12.8.0-debian-10-r1']],
];

for (const [name, order] of ORDER) {
  test(`${name}: ${order[0]} is older than ${order.at(-1)}, and what is between is in order`, () => {
    const { compare } = versioningNamed(name);
    assert.equal([...order].reverse().sort(compare), order);
    for (let index = 1; index < order.length; index++) {
      const [older, newer] = [order[index - 1]!, order[index]!];
      assert.ok(compare(older, newer) < 0, `${older} < ${newer}`);
      assert.ok(compare(newer, older) > 0, `${newer} > ${older}`);
    }
  });
}

const COMPATIBLE: readonly (readonly [VersioningName, current: string, yes: readonly string[], no: readonly string[]])[] = [
  [
    'docker',
    '4-management',
    ['5-management', '3-management'],
    ['5', '4.1-management', '4.1.5-management', '5-management-alpine', '5-alpine', '20240101-management', '4-Management'],
  ],
  [
    'docker',
    '8.0.13-debian-12',
    ['8.0.14-debian-12', '9.0.0-debian-12', '8.0.14-debian-13'],
    ['8.0.14', '8.0.14-debian12', '8.0.14-debian-11', '8.0.13-debian-13', '8.0-debian-12', '8.0.14-debian-12-r1'],
  ],
  ['docker', 'v0.15.0', ['v0.16.0', 'v1.0.0', 'v0.16.0-rc1', '0.16.0'], ['v0.16', 'v0.16.0-alpine']],
  ['docker', '0.15.0', ['0.16.0', '10.0.0', 'v0.16.0'], []],
  ['docker', '1.9', ['1.12345'], []],
  ['docker', '24.04', ['24.10', '26.04'], ['24.4', '24', '24.04.1']],
  ['docker', '24.10', ['26.04', '25.1'], []],
  ['docker', '3', ['4'], ['2024', '20240', '20240101', '1234567', '4.0']],
  ['docker', '20240101', ['20250601'], ['4', '202506010830', '2025']],
  ['docker', '3.8.0b1-alpine', ['3.8.0b2-alpine', '3.8.0-alpine'], ['3.8.0', '3.8.0-slim']],
  ['docker', '3.8.0b1-rc1', ['3.8.0b2-rc1'], ['3.8.0b1', '3.8.0-rc1']],
  ['docker', '1.2.3-rc1', ['1.2.3-rc2', '1.2.3'], ['1.2.3-rc2-alpine', '1.2.3-alpine']],
  ['semver', '1.2.3', ['v1.2.4', '1.2.4+build'], []],
  [BITNAMI, '12.7.0-debian-10-r69', ['12.8.0-debian-10-r1'], ['12.8.0-debian-11-r1']],
];

for (const [name, current, yes, no] of COMPATIBLE) {
  test(`${name}: ${current} has the same make as ${yes.join(', ')}${no.length > 0 ? `, and not as ${no.join(', ')}` : ''}`, () => {
    const versioning = versioningNamed(name);
    assert.equal(
      [...yes, ...no].filter((text) => !versioning.isValid(text)),
      [],
      'no versions at all',
    );
    assert.equal(
      yes.filter((text) => !versioning.isCompatible(current, text)),
      [],
    );
    assert.equal(
      no.filter((text) => versioning.isCompatible(current, text)),
      [],
    );
  });
}

const WRITTEN: readonly (readonly [VersioningName, current: string, candidate: string, written: string])[] = [
  ['helm', '1.19.0', 'v1.19.1', '1.19.1'],
  ['helm', 'v1.19.0', '1.19.1', 'v1.19.1'],
  ['semver', 'v1.0.0', 'v1.0.1', 'v1.0.1'],
  ['semver', '1.0.0', '1.0.1-dev.1', '1.0.1-dev.1'],
  ['docker', 'v1.0.0', 'v1.0.1', 'v1.0.1'],
];

for (const [name, current, candidate, written] of WRITTEN) {
  test(`${name}: ${candidate} in the place of ${current} is written ${written}`, () => {
    assert.is(versioningNamed(name).written(current, candidate), written);
  });
}

const LEVELS: readonly (readonly [VersioningName, from: string, to: string, level: Level])[] = [
  ['semver', '1.2.3', '1.2.4', 'patch'],
  ['semver', '1.2.3', '1.3.0', 'minor'],
  ['semver', '1.2.3', '2.0.0', 'major'],
  ['semver', '0.15.0', '0.16.0', 'minor'],
  ['semver', '1.0.0-rc.1', '1.0.0', 'patch'],
  ['docker', '4-management', '5-management', 'major'],
  ['docker', '24.04', '24.10', 'minor'],
  ['docker', 'v0.15.0', 'v0.15.1', 'patch'],
  [MINIO, 'RELEASE.2025-04-22T22-12-26Z', 'RELEASE.2025-05-01T00-00-00Z', 'minor'],
  [BITNAMI, '12.7.0-debian-10-r69', '12.7.0-debian-10-r70', 'patch'],
];

for (const [name, from, to, level] of LEVELS) {
  test(`${name}: from ${from} to ${to} is a ${level} step`, () => {
    assert.is(versioningNamed(name).level(from, to), level);
  });
}

// The same examples at every run, so that what fails fails again.
const RUNS = { seed: 5, numRuns: 2000 };
const number = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30_000_000 }));
const tag = fc
  .tuple(
    fc.constantFrom('', 'v'),
    fc.array(
      fc.oneof(
        number.map(String),
        number.map((n) => `0${n}`),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('', '', 'b1', 'rc2', 'rc10', 'A'),
    fc.constantFrom('', '', '-management', '-debian-12', '-rc1', '-rc1-alpine', '-beta'),
  )
  .map(([prefix, numbers, prerelease, suffix]) => `${prefix}${numbers.join('.')}${prerelease}${suffix}`);
const semantic = fc
  .tuple(
    fc.constantFrom('', 'v'),
    number,
    number,
    number,
    fc.constantFrom('', '', '-rc.1', '-rc.10', '-alpha', '-alpha.b'),
    fc.constantFrom('', '', '+1'),
  )
  .map(([prefix, major, minor, patch, prerelease, build]) => `${prefix}${major}.${minor}.${patch}${prerelease}${build}`);
const bitnami = fc
  .tuple(number, number, number, fc.constantFrom('', 'rc1', 'rc02', 'b'), fc.constantFrom('10', '12'), number)
  .map(([major, minor, patch, prerelease, debian, build]) => `${major}.${minor}.${patch}${prerelease}-debian-${debian}-r${build}`);

const GENERATED: readonly (readonly [VersioningName, fc.Arbitrary<string>])[] = [
  ['docker', tag],
  ['semver', semantic],
  [BITNAMI, bitnami],
];

for (const [name, arbitrary] of GENERATED) {
  const versioning = versioningNamed(name);
  const version = arbitrary.filter((text) => versioning.isValid(text));

  test(`${name}: the order is one, whatever the versions`, () => {
    const sign = (a: string, b: string): number => Math.sign(versioning.compare(a, b));
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        assert.is(sign(a, a), 0);
        assert.is(sign(a, b) + sign(b, a), 0, `${a} and ${b} both ways`);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0, `${a} <= ${b} <= ${c}`);
        if (sign(a, b) === 0) assert.is(sign(a, c), sign(b, c), `${a} = ${b}, against ${c}`);
      }),
      RUNS,
    );
  });

  test(`${name}: what is written is a version of the same make, and as new as the candidate`, () => {
    fc.assert(
      fc.property(version, version, (current, candidate) => {
        assert.ok(versioning.isCompatible(current, current), 'with itself');
        if (!versioning.isCompatible(current, candidate)) return;
        const written = versioning.written(current, candidate);
        assert.ok(versioning.isValid(written) && versioning.isCompatible(current, written));
        assert.is(Math.sign(versioning.compare(written, candidate)), 0);
        // An image's tag is written as it is published.
        assert.is(written.startsWith('v'), (name === 'docker' ? candidate : current).startsWith('v'));
      }),
      RUNS,
    );
  });
}

test('docker: the same make is the same suffix and precision, whatever the tags', () => {
  const { isValid, isCompatible, isStable } = versioningNamed('docker');
  const suffix = (text: string): string => text.replace(/^[^-]*(?:-(?:rc1|beta))?/, '');
  const precision = (text: string): number => text.split('-')[0]!.split('.').length;
  fc.assert(
    fc.property(tag.filter(isValid), tag.filter(isValid), (a, b) => {
      if (!isCompatible(a, b)) return;
      assert.is(precision(a), precision(b), `${a} and ${b}`);
      if (isStable(a) && isStable(b)) assert.is(suffix(a), suffix(b), `${a} and ${b}`);
    }),
    { ...RUNS, numRuns: 10_000 },
  );
});

for (const name of ['semver', 'docker', 'helm', MINIO, BITNAMI] as const) {
  test(`${name}: any text is a version or none, and a version has nothing but letters, digits and . _ + -`, () => {
    const { isValid } = versioningNamed(name);
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.stringMatching(/^v?[0-9.]{1,8}[-+a-z0-9\n{$;\u2028é]{0,8}$/));
    fc.assert(
      fc.property(text, (value) => void (isValid(value) && assert.match(value, /^[A-Za-z0-9._+-]+$/))),
      RUNS,
    );
  });
}

test.run();
