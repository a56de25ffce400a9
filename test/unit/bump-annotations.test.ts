import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAnnotation, parseAnnotation } from '../../generators/bump/annotation.ts';
import { isMoving, readPins } from '../../generators/bump/pins.ts';
import { DATASOURCE_NAMES, type Annotation } from '../../generators/bump/types.ts';
import { formatProblem } from '../../generators/lib/problems.ts';
import { PINS, ROOT } from '../support/values.ts';

const FILES = ['versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];
const shipped = readPins(FILES.map((file) => ({ file, text: readFileSync(`${ROOT}/${file}`, 'utf8') })));

test('every scalar of the version files that is a version is a pin, in the order of the files', () => {
  assert.equal(shipped.problems, []);
  assert.equal(
    shipped.pins.map(({ path, annotation }) => `${path} ${annotation.datasource}/${annotation.versioning}`),
    [
      'infraChartVersions.certManager helm/helm',
      'infraChartVersions.ingress helm/helm',
      'infraChartVersions.reflector helm/helm',
      'infraChartVersions.mongodb helm/helm',
      'infraChartVersions.redis helm/helm',
      'infraChartVersions.minio helm/helm',
      'infraChartVersions.livekit helm/helm',
      'infraImageTags.mongodb docker/docker',
      'infraImageTags.redis docker/docker',
      'infraImageTags.rabbitmq docker/docker',
      'composeImageTags.mongodb docker/docker',
      'composeImageTags.redis docker/docker',
      'composeImageTags.minio docker/regex:^RELEASE\\.(?<major>\\d{4})-(?<minor>\\d{2})-(?<patch>\\d{2})T(?<build>\\d{2})-(?<revision>\\d{2})-\\d{2}Z$',
      'composeImageTags.mc docker/regex:^RELEASE\\.(?<major>\\d{4})-(?<minor>\\d{2})-(?<patch>\\d{2})T(?<build>\\d{2})-(?<revision>\\d{2})-\\d{2}Z$',
      'composeImageTags.livekit docker/docker',
      'composeImageTags.caddy docker/docker',
      'stoatImageTag docker/docker',
      'clientImage.version git-tags/semver',
    ],
  );
});

test("the client's version and tag are one pin with two scalars", () => {
  const { line, commit, annotation } = shipped.pins.at(-1)!;
  assert.equal(commit, { path: 'clientImage.tag', line: line + 1, current: PINS.clientImage.tag, image: 'ghcr.io/stoatchat/for-web' });
  assert.is(annotation.packageName, 'https://github.com/stoatchat/for-web');
  assert.is(annotation.depName, 'stoatchat/for-web');
  assert.is(annotation.extractVersion, '^stoat-for-web-v(?<version>.+)$');
});

test('only tags of images that are words move', () => {
  assert.equal(
    shipped.pins.filter(isMoving).map(({ path }) => path),
    ['infraImageTags.mongodb', 'infraImageTags.redis'],
  );
});

const GOOD: readonly (readonly [comment: string, annotation: Annotation])[] = [
  ['datasource=docker depName=rabbitmq', { datasource: 'docker', depName: 'rabbitmq', packageName: 'rabbitmq', versioning: 'docker' }],
  [
    'datasource=docker depName=broker packageName=registry.example:5000/library/rabbitmq registryUrl=https://registry.example:5000/ versioning=semver',
    {
      datasource: 'docker',
      depName: 'broker',
      packageName: 'registry.example:5000/library/rabbitmq',
      registryUrl: 'https://registry.example:5000',
      versioning: 'semver',
    },
  ],
  [
    'datasource=helm depName=redis registryUrl=oci://registry.example/charts',
    { datasource: 'helm', depName: 'redis', packageName: 'redis', registryUrl: 'oci://registry.example/charts', versioning: 'helm' },
  ],
  [
    'datasource=github-releases depName=helm packageName=helm/helm',
    { datasource: 'github-releases', depName: 'helm', packageName: 'helm/helm', versioning: 'semver' },
  ],
  [
    'datasource=git-tags depName=web packageName=http://127.0.0.1:8080/web.git extractVersion=^v(?<version>.+)$',
    {
      datasource: 'git-tags',
      depName: 'web',
      packageName: 'http://127.0.0.1:8080/web.git',
      versioning: 'semver',
      extractVersion: '^v(?<version>.+)$',
    },
  ],
  ...['ssh://git@git.example.org:2222/owner/web.git', 'git@git.example.org:owner/web.git'].map(
    (url) =>
      [
        `datasource=git-tags depName=web packageName=${url}`,
        { datasource: 'git-tags', depName: 'web', packageName: url, versioning: 'semver' },
      ] as const,
  ),
  [
    'datasource=docker depName=minio packageName=minio/minio versioning=regex:^RELEASE\\.(?<major>\\d+)-(?<minor>\\d+)-(?<patch>\\d+)T.+Z$',
    {
      datasource: 'docker',
      depName: 'minio',
      packageName: 'minio/minio',
      versioning: 'regex:^RELEASE\\.(?<major>\\d+)-(?<minor>\\d+)-(?<patch>\\d+)T.+Z$',
    },
  ],
];

for (const [comment, annotation] of GOOD) {
  test(`read: ${comment}`, () => {
    assert.equal(parseAnnotation(`  # renovate: ${comment}`), { annotation, problems: [] });
  });
}

const BAD: readonly (readonly [comment: string, ...problems: string[]])[] = [
  ['# renovate: depName=x', 'datasource: is missing'],
  ['# renovate: datasource=docker', 'depName: is missing'],
  [
    '# renovate: datasource=dockr depName=x',
    'datasource: must be one of docker, helm, git-tags, github-releases, found "dockr"; did you mean docker?',
  ],
  [
    '# renovate: datasource=docker depNmae=x depName=x',
    'depNmae: unknown key; did you mean depName? (allowed: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
  ],
  [
    '# renovate: datasource=docker depName=x lookupName=y',
    'lookupName: unknown key; did you mean packageName? (allowed: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
  ],
  ['# renovate: datasource=docker depName=x depName=x', 'depName: stands there twice'],
  [
    '# renovate: depName=x datasource=docker',
    'datasource: must stand before depName, or Renovate does not read it (order: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
  ],
  ['# renovate: datasource=docker  depName=x', 'must have exactly one space between keys, and none at its end'],
  ['# renovate: datasource=docker depName=x ', 'must have exactly one space between keys, and none at its end'],
  ['# renovate: datasource=docker depName=x latest', '"latest" is not key=value; a value cannot have spaces'],
  ['# renovate: datasource=docker depName="x"', 'depName: must be without quotes, found "\\"x\\""'],
  ['# renovate: datasource=docker depName=', 'depName: is empty'],
  ['# renovate: datasource=docker depName=xé', 'must be printable ASCII', 'depName: is missing'],
  ['#renovate: datasource=docker depName=x', 'must stand on a line of its own and begin with "# renovate: datasource=…"'],
  ['# renovate datasource=docker depName=x', 'must stand on a line of its own and begin with "# renovate: datasource=…"'],
  ['# Renovate: datasource=docker depName=x', 'must stand on a line of its own and begin with "# renovate: datasource=…"'],
  [
    '# renovate: datasource=docker depName=x:latest',
    'depName: must be an image name such as ghcr.io/stoatchat/api, without tag, found "x:latest"',
  ],
  [
    '# renovate: datasource=docker depName=x packageName=../x',
    'packageName: must be an image name such as ghcr.io/stoatchat/api, without tag, found "../x"',
  ],
  ['# renovate: datasource=helm depName=redis', 'registryUrl: is missing: a chart needs the URL of its repository'],
  [
    '# renovate: datasource=helm depName=redis registryUrl=charts.example',
    'registryUrl: must be a URL that begins with https://, http:// or oci://, without credentials or query',
  ],
  [
    '# renovate: datasource=helm depName=redis registryUrl=https://u:hunter2@charts.example',
    'registryUrl: must be a URL that begins with https://, http:// or oci://, without credentials or query',
  ],
  [
    '# renovate: datasource=docker depName=x registryUrl=oci://r.example',
    'registryUrl: must begin with https:// or http://, found "oci://r.example"',
  ],
  [
    '# renovate: datasource=git-tags depName=stoatchat/for-web',
    'depName: must be the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials, found "stoatchat/for-web"',
  ],
  [
    '# renovate: datasource=git-tags depName=x packageName=ext::sh',
    'packageName: must be the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials, found "ext::sh"',
  ],
  [
    '# renovate: datasource=git-tags depName=x packageName=--upload-pack=id',
    'packageName: must be the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials, found "--upload-pack=id"',
  ],
  ...[
    ['ssh://-oProxyCommand=id/x'],
    ['ssh://-oProxyCommand=id@host/x', 'ssh://…@host/x'],
    ['-oProxyCommand=id@host:x', '…@host:x'],
    ['git@-oProxyCommand=id:x', '…@-oProxyCommand=id:x'],
    ['ssh://git:hunter2@host/x', 'ssh://…@host/x'],
    ['https://u:hunter/2@host/x', 'https://…@host/x'],
  ].map(
    ([url, shown = url]) =>
      [
        `# renovate: datasource=git-tags depName=x packageName=${url}`,
        `packageName: must be the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials, found "${shown}"`,
      ] as const,
  ),
  ['# renovate: datasource=github-releases depName=helm', 'depName: must be owner/name, found "helm"'],
  [
    '# renovate: datasource=docker depName=x versioning=semvre',
    'versioning: must be one of semver, docker, helm, regex:…, found "semvre"; did you mean semver?',
  ],
  ['# renovate: datasource=docker depName=x versioning=regex:^(?<major>\\d+', 'versioning: is no regular expression: unterminated group'],
  [
    '# renovate: datasource=docker depName=x versioning=regex:^(\\d+)$',
    'versioning: must have a group (?<major>…) or (?<minor>…) or (?<patch>…)',
  ],
  [
    '# renovate: datasource=docker depName=x versioning=regex:^(?<majr>\\d+)$',
    'versioning: has the unknown group majr; did you mean major? (allowed: major, minor, patch, build, revision, prerelease, compatibility)',
  ],
  [
    '# renovate: datasource=docker depName=x versioning=regex:^(?<major>\\d+)(?!0)$',
    'versioning: has look-around or a reference back, which Renovate does not understand',
  ],
  ['# renovate: datasource=docker depName=x extractVersion=^v(.+)$', 'extractVersion: must have a group (?<version>…)'],
  [
    '# renovate: datasource=docker depName=x extractVersion=^v(?<version>[)$',
    'extractVersion: is no regular expression: unterminated character class',
  ],
  [
    '# renovate: datasorce=docker depNam=x',
    'datasorce: unknown key; did you mean datasource? (allowed: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
    'depNam: unknown key; did you mean depName? (allowed: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
    'datasource: is missing',
    'depName: is missing',
  ],
];

for (const [comment, ...expected] of BAD) {
  test(`refused: ${comment}`, () => {
    assert.ok(isAnnotation(comment), 'passes for another comment');
    const { annotation, problems } = parseAnnotation(comment);
    assert.is(annotation, undefined);
    assert.equal(
      problems.map(({ key, message }) => (key === undefined ? message : `${key}: ${message}`)),
      expected,
    );
  });
}

for (const comment of ['# Renovate reads these lines', '# moved with renovate', '# datasource=docker', '']) {
  test(`no annotation: ${JSON.stringify(comment)}`, () => {
    assert.not(isAnnotation(comment));
  });
}

const ANNOTATED = '# renovate: datasource=docker depName=x';
const GIT = '# renovate: datasource=git-tags depName=x packageName=https://git.example/x';
const WITHOUT = 'a pin without an annotation; put "# renovate: datasource=… depName=…" on the line above';

/** What a version file is told, without its name. */
const LINT: readonly (readonly [title: string, text: string, ...problems: string[]])[] = [
  ['an empty file', ''],
  ['a section with nothing in it', 'a: {}\nb:\n'],
  ['a name is no pin', 'x:\n  repository: ghcr.io/x/y\n'],
  ['a pin, however deep', `a:\n  b:\n    ${ANNOTATED}\n    c: "1.2"\n`],
  ['a pin without an annotation', 'a:\n  b: 1.2.3\n', `2: a.b: ${WITHOUT}`],
  [
    'an annotation with a line between',
    `${ANNOTATED}\n\na: 1.2.3\n`,
    '1: an annotation that stands right above no pin',
    `3: a: ${WITHOUT}`,
  ],
  ['an annotation behind its pin', `a: 1.2.3 ${ANNOTATED}\n`, `1: a: ${WITHOUT}`, '1: an annotation must stand on the line above its pin'],
  ['two annotations', `${ANNOTATED}\n${ANNOTATED}\na: 1.2.3\n`, '1: an annotation that stands right above no pin'],
  ['an annotation above a section', `${ANNOTATED}\na:\n  ${ANNOTATED}\n  b: 1.2.3\n`, '1: an annotation that stands right above no pin'],
  ['an annotation above a name', `x:\n  ${ANNOTATED}\n  repository: y\n`, '2: an annotation that stands right above no pin'],
  ['an annotation at the end', `${ANNOTATED}\n`, '1: an annotation that stands right above no pin'],
  [
    'a bad annotation',
    '# renovate: datasource=docker depNam=x\na: 1.2.3\n',
    '1: a: depNam: unknown key; did you mean depName? (allowed: datasource, depName, packageName, registryUrl, versioning, extractVersion)',
    '1: a: depName: is missing',
  ],
  ['a number', `${ANNOTATED}\na: 7.4\n`, '2: a: must be text, found 7.4; put it in quotes'],
  ['true', `${ANNOTATED}\na: true\n`, '2: a: must be text, found true; put it in quotes'],
  ['no version', `${ANNOTATED}\na: v0.15.O\n`, '2: a: "v0.15.O" is no version by the rules of versioning=docker'],
  ['a commit', `${ANNOTATED}\na: "3f496c5"\n`, '2: a: "3f496c5" is no version by the rules of versioning=docker'],
  [
    'a version of MinIO without an expression',
    `${ANNOTATED}\na: RELEASE.2025-04-22T22-12-26Z\n`,
    '2: a: "RELEASE.2025-04-22T22-12-26Z" is no version by the rules of versioning=docker',
  ],
  [
    'a chart cannot move',
    '# renovate: datasource=helm depName=x registryUrl=https://c.example\na: latest\n',
    '2: a: "latest" is no version by the rules of versioning=helm',
  ],
  ['a list', `a:\n  ${ANNOTATED}\n  - 1.2.3\n`, '1: a: a list is not supported here; pins are the values of keys'],
  ['a map between braces', `a: { b: 1.2.3 }\n`, '1: a: a map between braces is not supported here; write one key a line'],
  ['an anchor', `${ANNOTATED}\na: &x 1.2.3\n`, '2: a: an anchor (&name) is not supported here'],
  [
    'an alias',
    `${ANNOTATED}\na: &x 1.2.3\n${ANNOTATED}\nb: *x\n`,
    '2: a: an anchor (&name) is not supported here',
    '4: b: an alias (*name) is not supported here; write the value',
  ],
  ['a tag', `${ANNOTATED}\na: !!str 1.2.3\n`, '2: a: a tag (!name) is not supported here'],
  ['a block of text', `${ANNOTATED}\na: |\n  1.2.3\n`, '2: a: a block of text (| or >) is not supported here'],
  ['text on the next line', `${ANNOTATED}\na:\n  1.2.3\n`, '2: a: must stand on one line with its key'],
  ['text on two lines', `${ANNOTATED}\na: "1.2\n  .3"\n`, '2: a: must stand on one line with its key'],
  ['a key in quotes', `${ANNOTATED}\n"a": 1.2.3\n`, '2: a: the key must be without quotes'],
  ['two documents', `${ANNOTATED}\na: 1.2.3\n---\nb: 1\n`, '3: a second document (---); only one is read'],
  [
    'a key twice',
    `a:\n  ${ANNOTATED}\n  b: 1.2.3\n  ${ANNOTATED}\n  b: 1.2.4\n`,
    '5: is not valid YAML: a key that stands in the same map already',
  ],
  ['a version with its commit', `x:\n  ${GIT}\n  version: "1.2.3"\n  tag: "0123456"\n`],
  ['a version without its commit', `x:\n  ${GIT}\n  version: "1.2.3"\n`],
  [
    'a commit elsewhere',
    `x:\n  tag: "0123456"\n  ${GIT}\n  version: "1.2.3"\n`,
    '2: x.tag: must stand on the line below version, whose commit it holds',
  ],
  [
    'a commit without quotes',
    `x:\n  ${GIT}\n  version: "1.2.3"\n  tag: a123456\n`,
    '4: x.tag: must be the first seven digits of the commit of version, in double quotes',
  ],
  [
    'a commit that is none',
    `x:\n  ${GIT}\n  version: "1.2.3"\n  tag: "latest"\n`,
    '4: x.tag: must be the first seven digits of the commit of version, in double quotes',
  ],
  [
    'a version without quotes above its commit',
    `x:\n  ${GIT}\n  version: 1.2.3\n  tag: "0123456"\n`,
    '3: x.version: must be in double quotes, as its commit is: Renovate looks for that',
  ],
  ['a tag beside a version that is not from git', `x:\n  ${ANNOTATED}\n  version: 1.2.3\n  tag: 1.2.3\n`, `4: x.tag: ${WITHOUT}`],
];

for (const [title, text, ...expected] of LINT) {
  test(`${title}: ${expected.length === 0 ? 'in order' : 'refused'}`, () => {
    const problems = readPins([{ file: 'v.yaml', text }]).problems;
    assert.equal(
      problems.map((problem) => formatProblem(problem).replace(/^v\.yaml:/, '')),
      expected,
    );
  });
}

test('all problems of all files come at once, and what is in order is read all the same', () => {
  const { pins, problems } = readPins([
    { file: 'one.yaml', text: `a: 1.2.3\n${ANNOTATED}\nb: 1.2.3\nc: 1\n` },
    { file: 'two.yaml', text: 'd: [\n' },
  ]);
  assert.equal(
    pins.map(({ path }) => path),
    ['b'],
  );
  assert.equal(
    problems.map(({ file, line }) => `${file}:${line}`),
    ['one.yaml:1', 'one.yaml:4', 'one.yaml:4', 'two.yaml:2'],
  );
});

test('files with CRLF line ends are read like others', () => {
  const text = readFileSync(`${ROOT}/${FILES[1]}`, 'utf8').replaceAll('\n', '\r\n');
  const { pins, problems } = readPins([{ file: FILES[1]!, text }]);
  assert.equal(problems, []);
  assert.equal(
    pins,
    shipped.pins.filter(({ file }) => file === FILES[1]),
  );
});

// The same examples at every run, so that what fails fails again.
const RUNS = { seed: 5, numRuns: 3000 };
const word = fc.oneof(
  fc.constantFrom(
    'datasource',
    'depName',
    'packageName',
    'registryUrl',
    'versioning',
    'extractVersion',
    '=',
    ' ',
    '  ',
    '#',
    'renovate:',
    '"',
    '\t',
    ...DATASOURCE_NAMES,
  ),
  fc.constantFrom(
    'regex:',
    '(?<major>',
    '(?<version>',
    ')',
    '(',
    '[',
    '\\',
    '*',
    '+',
    '{9999999999}',
    'https://',
    '@',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('any comment gives an annotation or problems, never both, neither or an exception', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const { annotation, problems } = parseAnnotation(`# renovate: ${words.join('')}`);
      assert.is(annotation === undefined, problems.length > 0);
    }),
    RUNS,
  );
});

test('any text gives pins or problems, never an exception, and each problem has its line', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ANNOTATED,
      `  ${ANNOTATED}`,
      GIT,
      'a:',
      '  b: 1.2.3',
      'c: "1"',
      '  tag: "0123456"',
      '  version: 1.2.3',
      '- x',
      '<<: *a',
      'd: &a 1',
      '? x',
      '---',
      '...',
      '%YAML 1.1',
      '{',
      '}',
      '\t',
    ),
    fc.array(word, { maxLength: 5 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end);
      const { pins, problems } = readPins([{ file: 'v.yaml', text }]);
      const count = text.split('\n').length;
      for (const { line: at } of problems) assert.ok(at === undefined || (at >= 1 && at <= count), `line ${at} of ${count}`);
      for (const pin of pins) assert.ok(text.split('\n')[pin.line - 1]!.includes(pin.current));
    }),
    { ...RUNS, numRuns: 1500 },
  );
});

test('a comment of a megabyte is refused as any other', () => {
  for (const filler of ['a', ' ', '=', '#', 'x=', 'renovate: ', '(']) {
    const { annotation, problems } = parseAnnotation(
      `# renovate: datasource=docker depName=x versioning=regex:${filler.repeat(1_000_000 / filler.length)}`,
    );
    assert.is(annotation, undefined);
    assert.ok(problems.every(({ message }) => message.length < 300));
  }
});

test.run();
