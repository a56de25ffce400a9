import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { UserError } from '../../generators/lib/problems.ts';
import { chartVersions, sandboxValues, STAND_IN_CHARTS } from '../../sandbox/charts.ts';
import { kubeconfigFor, portWasTaken } from '../../sandbox/control-plane.ts';
import { volumeFor } from '../../sandbox/stand-ins/volumes.ts';
import { parseState } from '../../sandbox/state.ts';

test('the kubeconfig holds everything inline', () => {
  const config = parse(kubeconfigFor({ server: 'https://127.0.0.1:6443', ca: 'PEM', token: 'secret' }));
  assert.is(config['current-context'], 'stoat-sandbox');
  assert.equal(config.clusters[0].cluster, {
    server: 'https://127.0.0.1:6443',
    'certificate-authority-data': Buffer.from('PEM').toString('base64'),
  });
});

test('every repository of a stand-in chart has an address; with the real charts, none has', () => {
  const { chartRepositories } = parse(sandboxValues('/srv/charts')) as { chartRepositories: Record<string, string> };
  for (const { repository } of STAND_IN_CHARTS) assert.is(chartRepositories[repository], 'file:///srv/charts');
  assert.equal(parse(sandboxValues(undefined)), {});
});

test('a missing chart version is named', () => {
  const pins = STAND_IN_CHARTS.map(({ pin }) => `  ${pin}: 1.2.3`);
  assert.is(chartVersions(`infraChartVersions:\n${pins.join('\n')}\n`).minio, '1.2.3');
  try {
    chartVersions(`infraChartVersions:\n${pins.slice(1).join('\n')}\n`);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, UserError);
    assert.match((error as UserError).message, 'infraChartVersions.certManager');
  }
});

test('a volume is made for exactly its claim', () => {
  const claim = {
    metadata: { name: 'data', namespace: 'ns', uid: 'u1' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '8Gi' } } },
  };
  const volume = volumeFor(claim, { metadata: { name: 'standard' }, provisioner: 'p' });
  assert.is(volume.metadata.name, 'pvc-u1');
  assert.equal((volume as unknown as { spec: { claimRef: object } }).spec.claimRef, {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    namespace: 'ns',
    name: 'data',
    uid: 'u1',
  });
});

test('a state that was cut short counts as none', () => {
  assert.is(parseState('{"charts":"stand-in","proc'), undefined);
  assert.is(parseState('null'), undefined);
  assert.is(parseState('{}'), undefined);
  assert.is(parseState('{"charts":"upstream","complete":true,"standIns":"","processes":{}}')?.charts, 'upstream');
});

test('a port that somebody else took is told by the log', () => {
  assert.ok(portWasTaken('failed to listen on 127.0.0.1:1: listen tcp 127.0.0.1:1: bind: address already in use'));
  assert.not(portWasTaken('no space left on device'));
});

test.run();
