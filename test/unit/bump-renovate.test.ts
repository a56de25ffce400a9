import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readPins } from '../../generators/bump/pins.ts';
import { DEFAULT_LEVEL, groupOf, policyOf, POLICY_FILE, readPolicy } from '../../generators/bump/policy.ts';
import { LEVELS, type Annotation, type Pin } from '../../generators/bump/types.ts';
import { ROOT } from '../support/values.ts';

// Renovate itself is not installed here: what follows plays the part of its regex manager, strategy "recursive", and of its rules.

interface Manager {
  readonly customType: string;
  readonly managerFilePatterns: readonly string[];
  readonly matchStringsStrategy: string;
  readonly matchStrings: readonly string[];
  readonly versioningTemplate: string;
  readonly autoReplaceStringTemplate?: string;
}

interface Rule {
  readonly matchDatasources?: readonly string[];
  readonly matchPackageNames?: readonly string[];
  readonly matchDepTypes?: readonly string[];
  readonly matchFileNames?: readonly string[];
  readonly matchUpdateTypes?: readonly string[];
  readonly [setting: string]: unknown;
}

const read = (file: string): string => readFileSync(`${ROOT}/${file}`, 'utf8');
const renovate = JSON.parse(read('renovate.json')) as {
  readonly customManagers: readonly Manager[];
  readonly packageRules: readonly Rule[];
  readonly minimumReleaseAge?: string;
};
const FILES = readdirSync(`${ROOT}/versions`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `versions/${file}`);
const { pins, problems } = readPins(FILES.map((file) => ({ file, text: read(file) })));
const { policy } = readPolicy({ file: POLICY_FILE, text: read(POLICY_FILE) }, pins);

interface Dependency {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly versioning: string;
  readonly replaceString: string;
  readonly manager: Manager;
}

function extract(manager: Manager, text: string): Dependency[] {
  const inside = (content: string, index: number, groups: Dependency['groups']): Dependency[] => {
    const expression = manager.matchStrings[index];
    if (expression === undefined)
      return [{ groups, versioning: compile(manager.versioningTemplate, groups), replaceString: content, manager }];
    return [...content.matchAll(new RegExp(expression, 'g'))].flatMap((match) =>
      inside(match[0], index + 1, { ...groups, ...match.groups }),
    );
  };
  return inside(text, 0, {});
}

const extractAll = (text: string): Dependency[] => renovate.customManagers.flatMap((manager) => extract(manager, text));

/** As much of Handlebars as the templates use: {{{name}}}, {{#if name}} and {{#if (equals name 'text')}} with {{else}}. */
function compile(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const innermost = /\{\{#if ([^}]+)\}\}((?:(?!\{\{#if ).)*?)(?:\{\{else\}\}((?:(?!\{\{#if ).)*?))?\{\{\/if\}\}/s;
  const block = innermost.exec(template);
  if (block !== null) {
    const equals = /^\(equals (\w+) '([^']*)'\)$/.exec(block[1]!);
    const isTrue = equals === null ? Boolean(values[block[1]!]) : values[equals[1]!] === equals[2];
    return compile(
      template.replace(block[0], () => (isTrue ? block[2]! : (block[3] ?? ''))),
      values,
    );
  }
  return template.replaceAll(/\{\{\{(\w+)\}\}\}/g, (_, name: string) => values[name] ?? '');
}

/** What both know of a pin. */
interface Common extends Annotation {
  readonly current: string;
}

const fromRenovate = ({ groups, versioning }: Dependency): Common =>
  ({
    datasource: groups.datasource,
    depName: groups.depName,
    packageName: groups.packageName ?? groups.depName,
    ...(groups.registryUrl === undefined ? {} : { registryUrl: groups.registryUrl.replace(/\/+$/, '') }),
    versioning,
    ...(groups.extractVersion === undefined ? {} : { extractVersion: groups.extractVersion }),
    current: groups.currentValue,
  }) as Common;
const fromUs = ({ annotation, current }: Pin): Common => ({ ...annotation, current });
const sorted = (list: readonly Common[]): string[] => list.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort();

test('every version file is one that the managers look into', () => {
  for (const { customType, matchStringsStrategy, managerFilePatterns } of renovate.customManagers) {
    assert.equal([customType, matchStringsStrategy], ['regex', 'recursive']);
    const patterns = managerFilePatterns.map((pattern) => new RegExp(pattern.slice(1, -1)));
    assert.equal(
      FILES.filter((file) => !patterns.some((pattern) => pattern.test(file))),
      [],
    );
    assert.not(patterns.some((pattern) => pattern.test('test/fixtures/versions/x.yaml')));
  }
});

for (const file of FILES) {
  test(`${file}: Renovate finds exactly our pins, with the same fields`, () => {
    assert.equal(problems, []);
    const ours = pins.filter((pin) => pin.file === file);
    assert.ok(ours.length > 0);
    assert.equal(sorted(extractAll(read(file)).map(fromRenovate)), sorted(ours.map(fromUs)));
  });

  test(`${file}: what Renovate replaces is the value alone`, () => {
    for (const { replaceString, groups } of extractAll(read(file))) {
      assert.is(read(file).split(replaceString).length, 2, `${JSON.stringify(replaceString)} stands there more than once`);
      assert.is(replaceString.split(groups.currentValue!).length, 2, `${JSON.stringify(replaceString)} holds the version more than once`);
      assert.not.match(replaceString, '#');
    }
  });
}

test("the client's version and tag move together, and nothing else of the file changes", () => {
  const file = 'versions/stoat-versions.yaml';
  const [dependency] = extractAll(read(file)).filter(({ groups }) => groups.datasource === 'git-tags');
  const { manager, replaceString, groups } = dependency!;
  const replacement = compile(manager.autoReplaceStringTemplate!, { ...groups, newValue: '0.13.0', newDigestShort: '0123abc' });
  const pin = pins.find(({ path }) => path === 'clientImage.version')!;
  const expected = read(file).replace(`"${pin.current}"`, '"0.13.0"').replace(`"${pin.commit!.current}"`, '"0123abc"');
  assert.is(
    read(file).replace(replaceString, () => replacement),
    expected,
  );
});

test('the commit of a git tag is looked up, and a change of it alone is no update', () => {
  // Renovate compares a captured digest, seven digits, with all forty: so it must not capture it, and pin it instead.
  const [dependency] = extractAll(read('versions/stoat-versions.yaml')).filter(({ groups }) => groups.datasource === 'git-tags');
  assert.is(dependency!.groups.currentDigest, undefined);
  const rules = renovate.packageRules.filter(({ matchDatasources }) => matchDatasources?.includes('git-tags'));
  assert.ok(rules.some(({ pinDigests, matchUpdateTypes }) => pinDigests === true && matchUpdateTypes === undefined));
  assert.ok(
    rules.some(
      ({ enabled, matchUpdateTypes }) =>
        enabled === false && matchUpdateTypes?.includes('pinDigest') && matchUpdateTypes.includes('digest'),
    ),
  );
});

/** Renovate's packageRules: all matchers of a rule must match; "!" excludes. */
function settings(rules: readonly Rule[], pin: Pin, updateType?: string): Record<string, unknown> {
  const { datasource, packageName } = pin.annotation;
  const facts: readonly (readonly [keyof Rule, string | undefined])[] = [
    ['matchDatasources', datasource],
    ['matchPackageNames', packageName],
    ['matchDepTypes', pin.path.split('.').at(-1)],
    ['matchFileNames', pin.file],
    ['matchUpdateTypes', updateType],
  ];
  const isFor = (rule: Rule): boolean =>
    facts.every(([matcher, fact]) => {
      const globs = rule[matcher] as readonly string[] | undefined;
      if (globs === undefined) return true;
      if (fact === undefined) return false;
      const [no, yes] = [globs.filter((glob) => glob.startsWith('!')), globs.filter((glob) => !glob.startsWith('!'))];
      return (yes.length === 0 || picomatch(yes)(fact)) && !no.some((glob) => picomatch(glob.slice(1))(fact));
    });
  return Object.assign({}, ...rules.filter(isFor)) as Record<string, unknown>;
}

test('groups are those of bump.yaml', () => {
  for (const pin of pins) assert.is(settings(renovate.packageRules, pin).groupName, groupOf(policy!, pin)?.name, pin.path);
});

test('what bump.yaml leaves alone is disabled: the tags of single backends', () => {
  const api = pins.find(({ path }) => path === 'stoatImageTag')!;
  const override = (path: string, packageName: string): Pin => ({ ...api, path, annotation: { ...api.annotation, packageName } });
  for (const pin of [
    ...pins,
    override('stoatImageOverrides.api', 'ghcr.io/stoatchat/api'),
    override('stoatImageOverrides.fileServer', 'ghcr.io/stoatchat/file-server'),
  ]) {
    assert.is(settings(renovate.packageRules, pin).enabled === false, policyOf(policy!, pin).isIgnored, pin.path);
  }
});

test('steps above the level of bump.yaml wait for a person, and versions for the same time', () => {
  const level = LEVELS.indexOf(policy!.level ?? DEFAULT_LEVEL);
  for (const step of LEVELS) {
    for (const pin of pins)
      assert.is(settings(renovate.packageRules, pin, step).dependencyDashboardApproval === true, LEVELS.indexOf(step) > level, step);
  }
  assert.is(renovate.minimumReleaseAge, policy!.minimumReleaseAge);
});

test('sources are those of bump.yaml, whose rules say nothing else', () => {
  for (const pin of pins) assert.is(settings(renovate.packageRules, pin).sourceUrl, policyOf(policy!, pin).sourceUrl, pin.path);
  // Another kind of rule has to get its twin here, and in this test. Renovate finds advisories by itself.
  for (const { pins: _, description: __, sourceUrl: ___, advisories: ____, ...others } of policy!.rules ?? []) assert.equal(others, {});
});

// The same examples at every run, so that what fails fails again.
const RUNS = { seed: 5, numRuns: 500 };
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const entry = fc.record({
  datasource: fc.constantFrom('docker', 'helm', 'github-releases', 'git-tags'),
  depName: fc.constantFrom('a', 'b/c', 'latest', '1.2.3'),
  packageName: fc.constant('x'),
  registryUrl: optional(fc.constantFrom('https://r.example', 'http://r.example:8080/x/')),
  versioning: optional(fc.constantFrom('semver', 'helm', 'regex:^(?<major>[^#\\s"\']+)$')),
  extractVersion: optional(fc.constantFrom('^v(?<version>.+)$', '^(?<version>[^=]+)$')),
  value: fc.constantFrom('1.2.3', '10.0.0'),
  quote: fc.constantFrom('"', "'", ''),
  indent: fc.constantFrom('  ', '    '),
  comment: fc.constantFrom('', ' # kept back'),
});
const NAMES: Readonly<Record<string, string>> = {
  docker: 'example.org/x',
  helm: 'chart',
  'github-releases': 'o/n',
  'git-tags': 'https://git.example/x.git',
};

test('Renovate reads the comments as we do, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (entries, end) => {
      const lines = entries.flatMap(
        ({ datasource, depName, registryUrl, versioning, extractVersion, value, quote, indent, comment }, index) => {
          const isGit = datasource === 'git-tags';
          const keys = {
            datasource,
            depName,
            packageName: NAMES[datasource],
            registryUrl: isGit ? undefined : (registryUrl ?? (datasource === 'helm' ? 'https://r.example' : undefined)),
            versioning,
            extractVersion,
          };
          const comments = Object.entries(keys).flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`]));
          const annotation = `${indent}# renovate: ${comments.join(' ')}`;
          return [
            `s${index}:`,
            annotation,
            ...(isGit
              ? [`${indent}version: "${value}"`, `${indent}tag: "0123456"${comment}`]
              : [`${indent}key-${index}: ${quote}${value}${quote}${comment}`]),
          ];
        },
      );
      const text = lines.join(end) + end;
      const ours = readPins([{ file: 'versions/x.yaml', text }]);
      // A value may be no version of a versioning that was drawn; those are told, and are no pins.
      fc.pre(ours.problems.length === 0);
      // Renovate's replacement of two lines writes LF only.
      fc.pre(end === '\n' || entries.every(({ datasource }) => datasource !== 'git-tags'));
      assert.equal(sorted(extractAll(text).map(fromRenovate)), sorted(ours.pins.map(fromUs)));
    }),
    RUNS,
  );
});

for (const [title, text] of [
  ['behind a pin', 'a: 1.2.3 # renovate: datasource=docker depName=x\nb: 1.2.3\n'],
  ['with a line between', '# renovate: datasource=docker depName=x\n\na: 1.2.3\n'],
  ['in another order', '# renovate: depName=x datasource=docker\na: 1.2.3\n'],
  ['with two spaces', '# renovate: datasource=docker  depName=x\na: 1.2.3\n'],
  ['without a colon', '# renovate datasource=docker depName=x\na: 1.2.3\n'],
  ['with an unknown key', '# renovate: datasource=docker depName=x foo=y\na: 1.2.3\n'],
] as const) {
  test(`an annotation ${title} is nothing to Renovate, and an error to us`, () => {
    assert.equal(extractAll(text), []);
    assert.ok(readPins([{ file: 'versions/x.yaml', text }]).problems.length > 0);
  });
}

test.run();
