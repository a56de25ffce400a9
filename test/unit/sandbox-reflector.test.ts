import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listMatches, planReflections, type Reflectable } from '../../sandbox/stand-ins/reflector.ts';

const PREFIX = 'reflector.v1.k8s.emberstack.com';
const NAMESPACES = ['config', 'stoat', 'stoat-redis'];

function source(annotations: Record<string, string> = {}): Reflectable {
  return {
    metadata: {
      name: 'credentials',
      namespace: 'config',
      resourceVersion: '7',
      annotations: {
        [`${PREFIX}/reflection-allowed`]: 'true',
        [`${PREFIX}/reflection-allowed-namespaces`]: 'stoat,stoat-redis',
        [`${PREFIX}/reflection-auto-enabled`]: 'true',
        [`${PREFIX}/reflection-auto-namespaces`]: 'stoat',
        ...annotations,
      },
    },
    data: { password: 'cA==' },
  };
}

function copy(annotations: Record<string, string> = {}): Reflectable {
  return {
    metadata: {
      name: 'credentials',
      namespace: 'stoat',
      annotations: {
        [`${PREFIX}/reflects`]: 'config/credentials',
        [`${PREFIX}/reflected-version`]: '7',
        [`${PREFIX}/auto-reflects`]: 'True',
        ...annotations,
      },
    },
  };
}

const summary = (objects: Reflectable[]): string[] =>
  planReflections(objects, NAMESPACES).map((step) =>
    step.action === 'create' ? `create in ${step.namespace}` : `${step.action} in ${step.copy.metadata.namespace}`,
  );

test('copies go to the namespaces that are allowed and automatic, and nowhere else', () => {
  assert.equal(summary([source()]), ['create in stoat']);
  assert.equal(summary([source({ [`${PREFIX}/reflection-auto-namespaces`]: '' })]), ['create in stoat', 'create in stoat-redis']);
});

test('nothing is copied without permission', () => {
  assert.equal(summary([source({ [`${PREFIX}/reflection-allowed`]: 'false' })]), []);
  assert.equal(summary([source({ [`${PREFIX}/reflection-auto-enabled`]: 'false' })]), []);
});

test('a copy of the present version stays, an older one is updated', () => {
  assert.equal(summary([source(), copy()]), []);
  assert.equal(summary([source(), copy({ [`${PREFIX}/reflected-version`]: '6' })]), ['update in stoat']);
});

test('an automatic copy goes with its source or with the permission', () => {
  assert.equal(summary([copy()]), ['delete in stoat']);
  assert.equal(summary([source({ [`${PREFIX}/reflection-auto-namespaces`]: 'stoat-redis' }), copy()]), [
    'create in stoat-redis',
    'delete in stoat',
  ]);
});

test('a copy that was asked for by hand is kept when its source goes', () => {
  assert.equal(summary([copy({ [`${PREFIX}/auto-reflects`]: 'False' })]), []);
});

test('an object of the same name that is no copy is left alone', () => {
  assert.equal(summary([source(), { metadata: { name: 'credentials', namespace: 'stoat' } }]), []);
});

test('lists hold names and regular expressions, which have to match all of the name', () => {
  assert.ok(listMatches('', 'stoat'));
  assert.ok(listMatches('a, stoat', 'stoat'));
  assert.ok(listMatches('stoat-.*', 'stoat-redis'));
  assert.not(listMatches('stoat', 'stoat-redis'));
  assert.not(listMatches('(', 'stoat'));
});

test.run();
