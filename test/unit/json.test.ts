import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, deeperThan, deepMerge, isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';

const parse = (text: string): JsonObject => JSON.parse(text) as JsonObject;

test('objects are merged key by key, later wins', () => {
  assert.equal(deepMerge({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 4, e: 5 }, f: 6 }), { a: 1, b: { c: 2, d: 4, e: 5 }, f: 6 });
});

test('lists are replaced, not joined', () => {
  assert.equal(deepMerge({ a: [1, 2] }, { a: [3] }), { a: [3] });
});

test('an object gives way to anything else, and the other way round', () => {
  assert.equal(deepMerge({ a: { b: 1 }, c: 1 }, { a: 'x', c: { d: 1 } }), { a: 'x', c: { d: 1 } });
  assert.equal(deepMerge({ a: { b: 1 } }, { a: null }), { a: null });
});

test('merging changes neither of the two', () => {
  const [base, over] = [{ a: { b: 1 } }, { a: { c: 2 } }];
  deepMerge(base, over);
  assert.equal([base, over], [{ a: { b: 1 } }, { a: { c: 2 } }]);
});

test('a key called __proto__ is merged like any other, and pollutes nothing', () => {
  const merged = deepMerge(parse('{"__proto__": {"a": 1}}'), parse('{"__proto__": {"b": 2}}'));
  assert.is(JSON.stringify(merged), '{"__proto__":{"a":1,"b":2}}');
  assert.is(({} as Record<string, unknown>).b, undefined);
});

test('keys that every object inherits are not taken for keys of the base', () => {
  assert.is(
    JSON.stringify(deepMerge({}, parse('{"constructor": {"a": 1}, "toString": {"b": 2}}'))),
    '{"constructor":{"a":1},"toString":{"b":2}}',
  );
});

test('the canonical form does not depend on the order of keys', () => {
  assert.is(JSON.stringify(canonical({ b: 1, a: { d: [{ f: 1, e: 2 }], c: 3 } })), '{"a":{"c":3,"d":[{"e":2,"f":1}]},"b":1}');
});

test('keys are sorted by code, whatever the language of the machine', () => {
  assert.equal(Object.keys(canonical({ ä: 1, z: 1, Z: 1, a: 1, I: 1, ı: 1 }) as JsonObject), ['I', 'Z', 'a', 'z', 'ä', 'ı']);
});

test('null means not set, but keeps its place in a list', () => {
  assert.equal(canonical({ a: null, b: { c: null }, d: [null, 1] }), { b: {}, d: [null, 1] });
});

test('the canonical form keeps a key called __proto__', () => {
  assert.is(JSON.stringify(canonical(parse('{"b": 1, "__proto__": {"a": 1}}'))), '{"__proto__":{"a":1},"b":1}');
});

test('the canonical form of a scalar is itself', () => {
  for (const value of ['x', 0, false, null] satisfies Json[]) assert.is(canonical(value), value);
});

test('lists and null are no objects', () => {
  assert.equal([{}, [], null, 'x', 1].map(isObject), [true, false, false, false, false]);
});

test('depth counts objects and lists', () => {
  assert.not(deeperThan('x', 0));
  assert.ok(deeperThan({}, 0));
  assert.not(deeperThan({ a: [1] }, 2));
  assert.ok(deeperThan({ a: [[]] }, 2));
});

test('a depth beyond the stack is found out', () => {
  assert.ok(deeperThan(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as Json, 100));
});

test.run();
