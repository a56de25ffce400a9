/** What we pass to third-party charts, against the facts about the charts' own `values.yaml` and `values.schema.json`. */
import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deepMerge, isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { exampleValues, readChartTable, schemaOf } from '../support/facts.ts';
import { project } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';

/** Release → its chart. */
const CHARTS = {
  'cert-manager': 'cert-manager',
  'haproxy-ingress': 'kubernetes-ingress',
  reflector: 'reflector',
  mongodb: 'mongodb',
  redis: 'redis',
  minio: 'minio',
  livekit: 'livekit-server',
} as const;

/** Where a chart passes everything on as it is: its `values.yaml` has examples only. */
const PASSED_ON: Readonly<Record<string, readonly string[]>> = {
  // LiveKit's own configuration file; `key_file` and `webhook` are in comments of the chart's values.
  livekit: ['livekit'],
  // Keys of HAProxy's ConfigMap, from the controller's documentation; the policy is in a comment of the chart's values.
  'haproxy-ingress': ['controller.config', 'controller.service.externalTrafficPolicy'],
};

const environments = ['defaults', 'everything', 'livekit-replicas', 'storage-classes', 'no-ingress', 'versions', 'hostile-overrides'];
const { releaseValues } = await project(Object.fromEntries(environments.map((name) => [name, MATRIX[name]!])));

for (const [release, chart] of Object.entries(CHARTS)) {
  const table = readChartTable(chart);
  const own = exampleValues(table);

  test(`${release}: every key that we set is one of ${chart}'s`, async () => {
    for (const [name, ours] of await valuesOf(release)) {
      assert.equal(unknownKeys(ours, own, PASSED_ON[release] ?? []), [], name);
    }
  });

  test(`${release}: every value that we set is of the type of ${chart}'s own`, async () => {
    for (const [name, ours] of await valuesOf(release)) {
      assert.equal(otherTypes(ours, own), [], name);
    }
  });

  if (table.madeFrom.includes('values.schema.json')) {
    const valid = new Ajv({ strict: false, allErrors: true }).compile(schemaOf(table));
    test(`${release}: what we set over ${chart}'s own values satisfies its schema`, async () => {
      for (const [name, ours] of await valuesOf(release)) {
        valid(deepMerge(own, ours));
        assert.equal(
          (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
          [],
          name,
        );
      }
    });
  }
}

test('the comparison finds a misspelt key, at any depth', () => {
  const own = { a: { b: 1, free: {} }, list: [] };
  assert.equal(unknownKeys({ a: { b: 2, free: { x: { y: 1 } } }, list: [{ z: 1 }] }, own, []), []);
  assert.equal(unknownKeys({ a: { c: 2 }, d: 1 }, own, []), ['a.c', 'd']);
  assert.equal(unknownKeys({ a: { c: 2 } }, own, ['a']), []);
  assert.equal(otherTypes({ a: { b: '2' } }, own), ['a.b: string, not number']);
});

test("the comparison with cert-manager's schema finds a key that is not in it, and a value that it does not allow", () => {
  const table = readChartTable('cert-manager');
  const valid = new Ajv({ strict: false }).compile(schemaOf(table));
  const own = exampleValues(table);
  assert.ok(valid(own), JSON.stringify(valid.errors));
  // The tag has no default: only the schema knows it.
  assert.ok(valid(deepMerge(own, { image: { tag: 'v1.0.0' } })));
  assert.not.ok(valid(deepMerge(own, { image: { tag: 1 } })));
  assert.not.ok(valid(deepMerge(own, { image: { tagg: 'v1.0.0' } })));
});

test.run();

const known = new Map<string, Promise<Readonly<Record<string, JsonObject>>>>();
function values(environment: string): Promise<Readonly<Record<string, JsonObject>>> {
  const found = known.get(environment) ?? releaseValues(environment);
  known.set(environment, found);
  return found;
}

/** What a release is given, by environment, where it is installed at all. */
async function valuesOf(release: string): Promise<(readonly [environment: string, values: JsonObject])[]> {
  const all = await Promise.all(environments.map(async (name) => [name, (await values(name))[release]] as const));
  const given = all.flatMap(([name, ours]) => (ours === undefined ? [] : [[name, ours] as const]));
  assert.ok(given.length > 0, `no environment has ${release}`);
  return given;
}

/** Paths in `ours` that are not in `own`; below an empty map of theirs, which stands for any, everything is known. */
function unknownKeys(ours: JsonObject, own: JsonObject, passedOn: readonly string[], path: readonly string[] = []): string[] {
  return Object.entries(ours).flatMap(([key, value]) => {
    const at = [...path, key];
    if (passedOn.includes(at.join('.'))) return [];
    if (!Object.hasOwn(own, key)) return [at.join('.')];
    const theirs = own[key]!;
    if (!isObject(value) || !isObject(theirs) || Object.keys(theirs).length === 0) return [];
    // Annotations and resources are anybody's keys, whatever the examples in them.
    return /(?:[aA]nnotations|resources|[lL]abels)$/.test(key) ? [] : unknownKeys(value, theirs, passedOn, at);
  });
}

/** Paths at which both have a value, of different types. */
function otherTypes(ours: JsonObject, own: JsonObject, path: readonly string[] = []): string[] {
  return Object.entries(ours).flatMap(([key, value]) => {
    const theirs = own[key];
    if (theirs === undefined || theirs === null) return [];
    if (isObject(value) && isObject(theirs)) return otherTypes(value, theirs, [...path, key]);
    return typeOf(value) === typeOf(theirs) ? [] : [`${[...path, key].join('.')}: ${typeOf(value)}, not ${typeOf(theirs)}`];
  });
}

function typeOf(value: Json): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
