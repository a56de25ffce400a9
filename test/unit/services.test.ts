/**
 * What is deployed: the sources say what the specification says; a service is a row and a file in values/, a component is a
 * file of one shape and a line, and everything else follows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Credentials } from '../../generators/components/component.ts';
import { COMPONENTS, MODULES } from '../../generators/components/index.ts';
import type { ComponentModule } from '../../generators/components/module.ts';
import { APP_NAMES, service } from '../../generators/components/services/table.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { parseQuantity } from '../../generators/lib/quantity.ts';
import { EXPECTED_IDENTIFIERS, EXPECTED_INFRASTRUCTURE, EXPECTED_SERVICES } from '../render/expected.ts';
import { neverFilled, some } from '../support/lists.ts';
import { IDENTIFIERS, INFRASTRUCTURE, SERVICES } from '../support/services.ts';
import { PINS, ROOT } from '../support/values.ts';

// The specification

test('there are nine services, in the order in which routes are tried', () => {
  assert.equal(Object.keys(SERVICES), Object.keys(EXPECTED_SERVICES));
});

test('there are nine other releases, in the order in which they are deployed', () => {
  assert.equal(Object.keys(INFRASTRUCTURE), Object.keys(EXPECTED_INFRASTRUCTURE));
});

for (const [release, expected] of Object.entries(EXPECTED_SERVICES)) {
  test(`${release} is as the specification has it`, () => assert.equal(SERVICES[release], expected));
}

for (const [release, expected] of Object.entries(EXPECTED_INFRASTRUCTURE)) {
  test(`${release} is as the specification has it`, () => assert.equal(INFRASTRUCTURE[release], expected));
}

test('the derived secrets are as the specification has them', () => assert.equal(IDENTIFIERS, EXPECTED_IDENTIFIERS));

test('no release, port, path, image or key stands for two services', () => {
  const rows = Object.entries(SERVICES).map(([release, row]) => ({ ...row, release }));
  for (const fact of ['release', 'compose', 'app', 'image', 'port', 'path'] as const) {
    const all = rows.flatMap((row) => row[fact] ?? []);
    assert.is(new Set(all).size, all.length, fact);
  }
});

// Files

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/environment.schema.json'), 'utf8')) as JsonObject;
const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');

/** The rows of a table of the README, cell by cell. */
function tableOf(name: string): string[][] {
  const [, table] = new RegExp(`<!-- ${name}: [^\\n]* -->\\n([^]*?)<!-- end -->`).exec(readme)!;
  const rows = table!.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** What a JSON Schema says at a path of keys. */
function propertyAt(...path: readonly string[]): JsonObject | undefined {
  return path.reduce<JsonObject | undefined>(
    (at, key) => (at?.properties as Readonly<Record<string, JsonObject>> | undefined)?.[key],
    schema,
  );
}

test('each release has its file in values/, and each file there its release', () => {
  const files = readdirSync(join(ROOT, 'values')).filter((file) => !file.startsWith('_'));
  assert.equal(files.sort(), [...Object.keys(INFRASTRUCTURE), ...Object.keys(SERVICES)].map((release) => `${release}.yaml.gotmpl`).sort());
});

test('the README has a row for each service, and for each other release, and no other', () => {
  assert.equal(
    tableOf('services').map(([app, release, image, port, path, , pods]) => [app, release, image, port, path, pods]),
    Object.entries(SERVICES).map(([release, { app, image = 'for-web', port = '–', path = '–', pathType, scale }]) => [
      app,
      release,
      `ghcr.io/stoatchat/${image}`,
      String(port),
      pathType === 'Exact' ? `${path}, exactly` : path,
      scale,
    ]),
  );
  assert.equal(
    tableOf('releases').map(([release, namespace]) => [release, namespace]),
    Object.entries(INFRASTRUCTURE).map(([release, { namespace }]) => [release, namespace]),
  );
});

for (const [release, { app, image, uses, port }] of Object.entries(SERVICES)) {
  test(`${release} has its settings, and its image can be held back`, () => {
    for (const key of ['enabled', 'replicas', 'resources', 'values']) {
      assert.ok(propertyAt('apps', app, key), key);
      assert.match(reference, `\`apps.${app}.${key}\``);
    }
    assert.is(propertyAt('stoatImageOverrides', app) !== undefined, image !== undefined);
    assert.ok(uses.every((use) => use in INFRASTRUCTURE));
  });

  test(`the probes of ${release} have a port to look at, or there are none`, () => {
    const file = readFileSync(join(ROOT, `values/${release}.yaml.gotmpl`), 'utf8');
    assert.ok(!file.includes('port: http') || port !== undefined);
  });
}

for (const [release, { namespace, key, needs }] of Object.entries(INFRASTRUCTURE)) {
  test(`${release} has its settings, a namespace of its own, and needs what there is`, () => {
    if (key === undefined) assert.is(release, 'stoat-config');
    else for (const setting of ['enabled', 'values']) assert.ok(propertyAt(key, setting), setting);
    assert.match(namespace, /^stoat-/);
    assert.equal(
      Object.keys(INFRASTRUCTURE).filter((other) => INFRASTRUCTURE[other]!.namespace === namespace),
      [release],
    );
    assert.ok(needs.every((need) => need in INFRASTRUCTURE));
  });
}

test('the release of a service is named in its row, and nowhere else in the toolkit', () => {
  const own = join('components', 'services', 'table.ts');
  const sources = readdirSync(join(ROOT, 'generators'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== own && !file.startsWith('generated'),
  );
  const texts = [...sources.map((file) => join('generators', file)), 'helmfile.yaml.gotmpl'].map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );
  assert.ok(texts.length > 1);
  const named = Object.keys(SERVICES).filter((release) => texts.some((text) => new RegExp(`\\b${release}\\b`).test(text)));
  // The last step of a rotation watches the rollout of one server, as an example.
  assert.equal(named, ['stoat-api']);
});

// The shape of a component

/** A component's module, and the other providers of it in the same folder. */
const ALL = MODULES.flatMap((module): [string, ComponentModule][] => {
  const name = module.component?.release ?? Object.keys(module.compose!.titles)[0]!;
  const providers = Object.entries(module).filter(([, part]) => Object.prototype.toString.call(part) === '[object Module]');
  return [[name, module], ...providers.map(([provider, part]): [string, ComponentModule] => [`${name}, provider ${provider}`, part])];
});

test('every module has a component, but for what only the Compose target has; both lists have the same ones', () => {
  assert.equal(
    MODULES.flatMap(({ component }) => component ?? []),
    COMPONENTS,
  );
  assert.equal(
    ALL.filter(([, module]) => MODULES.includes(module) && module.component === undefined).map(([name]) => name),
    ['caddy'],
  );
});

for (const [name, module] of ALL) {
  const { component, purpose = '', settings, compose, cluster, rotation, takeOver, overrides = {}, official, sources = {} } = module;
  test(`${name} says what it is and where its chart and its pin are`, () => {
    if (component === undefined) return assert.equal([settings, cluster, rotation, takeOver].filter(Boolean), []);
    const { chart, pin, repository, tag, key, address } = component;
    for (const fact of [component.release, component.namespace, component.title, purpose]) assert.match(fact, /\S/);
    const isLocal = chart.startsWith('./');
    if (isLocal) assert.ok(existsSync(join(ROOT, chart, 'Chart.yaml')), chart);
    else {
      assert.match(repository!, /^https:/);
      assert.ok(pin! in PINS.infraChartVersions, pin);
    }
    assert.is(pin === undefined, isLocal);
    assert.ok(tag === undefined || isLocal, 'the chart of others says which image it runs');
    if (key !== undefined) assert.ok(settings!().keys[key], key);
    assert.ok(address === undefined || compose !== undefined, 'an address in a Compose project is that of a container');
  });

  test(`${name} has a place for each of its credentials, and ways to change those that it has`, () => {
    const identifiers = Object.entries(component?.identifiers ?? {});
    const marked = Object.fromEntries(Object.keys(IDENTIFIERS).map((identifier) => [identifier, `<${identifier}>`]));
    const data = component?.secret?.data(marked as unknown as Credentials, 'user') ?? {};
    for (const [identifier, length] of some(identifiers, 'identifiers')) {
      assert.ok(length > 0 && length <= 64, 'as many digits as a SHA-256 has');
      assert.ok(
        Object.values(data).some((text) => text.includes(`<${identifier}>`)),
        `the Secret does not hold ${identifier}`,
      );
    }
    assert.equal(Object.keys(overrides).sort(), identifiers.map(([identifier]) => identifier).sort());
    if (official !== undefined) assert.ok(official.identifier in overrides);
    if (identifiers.length === 0) assert.equal([component?.secret, component?.checksum, rotation].filter(Boolean), []);
  });

  test(`${name} names settings, volumes and pins that there are`, () => {
    for (const key of some(Object.values(sources).flat(), 'sources')) assert.ok(propertyAt(...key.split('.')), `${key} is no setting`);
    for (const request of some(Object.values(cluster?.requests ?? {}), 'requests')) assert.ok(parseQuantity(request) > 0, request);
    if (cluster?.volume) assert.ok(propertyAt(component!.key!, 'persistence'));
    if (compose?.ready !== undefined) assert.ok(compose.ready[0] in compose.titles);
    for (const key of some(Object.keys(compose?.images ?? {}), 'images')) assert.ok(propertyAt('composeImageTags', key), key);
  });
}

for (const app of APP_NAMES) {
  const { sources = {}, settings = {}, image, ownImage, needsVoice, uses } = service(app);
  test(`the row of ${app} names settings that there are, and one image`, () => {
    for (const key of some(Object.values(sources).flat(), 'sources of services'))
      assert.ok(propertyAt(...key.split('.')), `${key} is no setting`);
    for (const key of some(Object.keys(settings), 'settings of services')) assert.ok(propertyAt('apps', app, key), key);
    assert.is(image === undefined, ownImage !== undefined);
    if (needsVoice) assert.ok(uses.includes('livekit'));
  });
}

test('no promise loops over a list that is empty for every component', () => assert.equal(neverFilled(), []));

test.run();
