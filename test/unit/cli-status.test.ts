import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chartVersion, type HelmRelease } from '../../generators/targets/kubernetes/cluster/helm.ts';
import type { Certificate } from '../../generators/targets/kubernetes/cluster/certificates.ts';
import type { KubernetesObject } from '../../generators/targets/kubernetes/cluster/kubectl.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { isHealthy, statusRows, statusTable, type Row, type StatusFacts } from '../../generators/targets/kubernetes/status/report.ts';
import { DEFAULT_RELEASES, INFRASTRUCTURE } from '../support/services.ts';
import { computationOf, PINS, valuesOf } from '../support/values.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const {
  infraChartVersions: CHARTS,
  infraImageTags: { rabbitmq: BROKER },
  stoatImageTag: BACKENDS,
  clientImage: { tag: CLIENT },
} = PINS;
const VERSIONS: Readonly<Record<string, string>> = {
  'cert-manager': `cert-manager-v${CHARTS.certManager}`,
  'haproxy-ingress': `kubernetes-ingress-${CHARTS.ingress}`,
  reflector: `reflector-${CHARTS.reflector}`,
  'stoat-config': 'stoat-config-0.1.0',
  mongodb: `mongodb-${CHARTS.mongodb}`,
  redis: `redis-${CHARTS.redis}`,
  rabbitmq: 'stoat-app-0.1.0',
  minio: `minio-${CHARTS.minio}`,
  livekit: `livekit-server-${CHARTS.livekit}`,
};
const namespaceOf = (release: string): string => INFRASTRUCTURE[release]?.namespace ?? 'stoat';

const release = (name: string, status = 'deployed'): HelmRelease => ({
  name,
  namespace: namespaceOf(name),
  status,
  chart: VERSIONS[name] ?? 'stoat-app-0.1.0',
});

interface Rollout {
  readonly replicas?: number;
  readonly ready?: number;
  readonly updated?: number;
  readonly generation?: number;
  readonly observed?: number;
}

/** A Deployment that has rolled out, as the API shows it. */
function deployment(name: string, image: string, rollout: Rollout = {}): KubernetesObject {
  const { replicas = 1, generation = 1 } = rollout;
  const { ready = replicas, updated = replicas, observed = generation } = rollout;
  return {
    metadata: {
      name,
      namespace: namespaceOf(name),
      generation,
      annotations: { 'meta.helm.sh/release-name': name, 'meta.helm.sh/release-namespace': namespaceOf(name) },
    },
    spec: { replicas, template: { spec: { containers: [{ image }] } } },
    status: { replicas, readyReplicas: ready, updatedReplicas: updated, observedGeneration: observed },
  };
}

const IMAGES: Readonly<Record<string, string>> = {
  rabbitmq: `rabbitmq:${BROKER}`,
  'stoat-client': `ghcr.io/stoatchat/for-web:${CLIENT}`,
  mongodb: 'docker.io/bitnami/mongodb:latest',
};
const imageOf = (name: string): string => IMAGES[name] ?? `ghcr.io/stoatchat/${name.replace('stoat-', '')}:${BACKENDS}`;

const certificate = (expires: string, host: string): Certificate => ({
  pem: '',
  subject: '',
  expires: new Date(expires),
  authority: false,
  key: '',
  covers: (name) => name === host,
});

/** A cluster in which all that is on by default runs as wanted. */
const GOOD: StatusFacts = {
  releases: DEFAULT_RELEASES.map((name) => release(name)),
  workloads: DEFAULT_RELEASES.filter((name) => name !== 'stoat-config').map((name) => deployment(name, imageOf(name))),
  pods: [],
  certificates: {
    'stoat-tls': certificate('2027-02-01T00:00:00Z', 'stoat.local'),
    'livekit-tls': certificate('2027-02-01T00:00:00Z', 'livekit.stoat.local'),
  },
  now: NOW,
};

async function rows(facts: Partial<StatusFacts> = {}, over: JsonObject = {}): Promise<Row[]> {
  return statusRows({ ...(await computationOf(over)), values: await valuesOf(over), notes: [] }, '0.1.0', { ...GOOD, ...facts });
}

async function row(name: string, facts: Partial<StatusFacts>, over: JsonObject = {}): Promise<Row> {
  return (await rows(facts, over)).find((found) => found.release === name)!;
}

const without = <T extends { readonly name: string }>(list: readonly T[], name: string): T[] => list.filter((item) => item.name !== name);
const replaced = (workload: KubernetesObject): KubernetesObject[] => [
  ...GOOD.workloads.filter(({ metadata }) => metadata.name !== workload.metadata.name),
  workload,
];

test('all that is on by default runs as wanted', async () => {
  const found = await rows();
  assert.equal(found.map(({ release: name }) => name).sort(), [...DEFAULT_RELEASES].sort());
  assert.equal(
    found.filter(({ state }) => state !== 'ok'),
    [],
  );
  assert.ok(isHealthy(found));
});

test('versions of charts, tags of images, URLs and certificates', async () => {
  const found = Object.fromEntries(
    (await rows()).map(({ release: name, wanted, running, url, certificateExpires }) => [name, [wanted, running, url, certificateExpires]]),
  );
  assert.equal(found['cert-manager'], [CHARTS.certManager, CHARTS.certManager, null, null]);
  assert.equal(found.rabbitmq, [BROKER, BROKER, null, null]);
  assert.equal(found['stoat-api'], [BACKENDS, BACKENDS, 'https://stoat.local/api', null]);
  assert.equal(found['stoat-events'], [BACKENDS, BACKENDS, 'wss://stoat.local/ws', null]);
  assert.equal(found['stoat-client'], [CLIENT, CLIENT, 'https://stoat.local', null]);
  assert.equal(found['stoat-config'], ['0.1.0', '0.1.0', 'https://stoat.local', '2027-02-01T00:00:00.000Z']);
  assert.equal(found.livekit, [CHARTS.livekit, CHARTS.livekit, 'wss://livekit.stoat.local', '2027-02-01T00:00:00.000Z']);
});

/** What differs from a good cluster, the release that it shows at, and how. */
const STATES: readonly (readonly [title: string, name: string, facts: Partial<StatusFacts>, state: Row['state'], note: string | null])[] = [
  ['a release that is not installed', 'redis', { releases: without(GOOD.releases, 'redis') }, 'missing', null],
  [
    'a release whose last change failed',
    'redis',
    { releases: [...without(GOOD.releases, 'redis'), release('redis', 'failed')] },
    'failed',
    'helm status redis -n stoat-redis',
  ],
  [
    'a release that helm was cut off at',
    'redis',
    { releases: [...without(GOOD.releases, 'redis'), release('redis', 'pending-upgrade')] },
    'locked',
    'pending-upgrade',
  ],
  [
    'another chart version',
    'redis',
    { releases: [...without(GOOD.releases, 'redis'), { ...release('redis'), chart: 'redis-23.0.0' }] },
    'outdated',
    null,
  ],
  ['another image', 'stoat-api', { workloads: replaced(deployment('stoat-api', 'ghcr.io/stoatchat/api:v0.14.0')) }, 'outdated', null],
  [
    'pods that are not ready',
    'stoat-api',
    { workloads: replaced(deployment('stoat-api', imageOf('stoat-api'), { replicas: 2, ready: 1 })) },
    'not ready',
    null,
  ],
  [
    'pods of an earlier revision',
    'stoat-api',
    { workloads: replaced(deployment('stoat-api', imageOf('stoat-api'), { updated: 0 })) },
    'not ready',
    null,
  ],
  [
    'a change that the controller has not seen',
    'stoat-api',
    { workloads: replaced(deployment('stoat-api', imageOf('stoat-api'), { generation: 2, observed: 1 })) },
    'not ready',
    null,
  ],
  [
    'a certificate that is not issued',
    'stoat-config',
    { certificates: { ...GOOD.certificates, 'stoat-tls': undefined } },
    'no certificate',
    'stoat-tls is not issued yet',
  ],
  [
    'an expired certificate',
    'livekit',
    { certificates: { ...GOOD.certificates, 'livekit-tls': certificate('2026-11-01', 'livekit.stoat.local') } },
    'expired',
    'livekit-tls',
  ],
  [
    'a certificate for an earlier domain',
    'stoat-config',
    { certificates: { ...GOOD.certificates, 'stoat-tls': certificate('2027-02-01', 'old.local') } },
    'no certificate',
    'stoat-tls is for another name than stoat.local',
  ],
  [
    'a certificate that should have been renewed',
    'stoat-config',
    { certificates: { ...GOOD.certificates, 'stoat-tls': certificate('2026-11-30', 'stoat.local') } },
    'ok',
    'stoat-tls should have been renewed',
  ],
];

for (const [title, name, facts, state, note] of STATES) {
  test(title, async () => {
    const found = await row(name, facts);
    assert.equal([found.state, found.note], [state, note]);
    assert.is(isHealthy(await rows(facts)), state === 'ok');
  });
}

test('what is disabled but still there is shown, and is nothing to worry about', async () => {
  const found = await rows({}, { livekit: { enabled: false } });
  const livekit = found.find(({ release: name }) => name === 'livekit')!;
  assert.equal([livekit.wanted, livekit.running, livekit.state, livekit.url], [null, CHARTS.livekit, 'disabled', null]);
  assert.ok(isHealthy(found));
  assert.not((await rows()).some(({ release: name }) => name === 'stoat-gifbox'));
});

test("a release of the same name in somebody else's namespace is not ours", async () => {
  assert.is(
    (await row('redis', { releases: [...without(GOOD.releases, 'redis'), { ...release('redis'), namespace: 'other' }] })).state,
    'missing',
  );
});

/** A pod of a release with one container, as the API shows it. */
const pod = (name: string, startedAt: string | undefined, over: { deletionTimestamp?: string } = {}): KubernetesObject => ({
  metadata: { name: `${name}-0`, namespace: namespaceOf(name), labels: { 'app.kubernetes.io/instance': name }, ...over },
  status: {
    containerStatuses: [
      { name: 'sidecar', state: { running: { startedAt: '2026-11-01T00:00:00Z' } } },
      { name, state: startedAt === undefined ? { waiting: {} } : { running: { startedAt } } },
    ],
  },
});
const EARLY = '2026-11-23T09:00:00Z';
const LATER = '2026-11-23T10:00:00Z';
const LATEST = '2026-11-23T11:00:00Z';

const PODS: readonly (readonly [title: string, pods: readonly KubernetesObject[], disconnected: readonly string[]])[] = [
  ['all began after it', [pod('rabbitmq', EARLY), pod('stoat-api', LATER), pod('stoat-pushd', LATER)], []],
  ['it restarted after one', [pod('rabbitmq', LATER), pod('stoat-api', EARLY), pod('stoat-pushd', LATEST)], ['stoat-api']],
  ['one of two pods is older', [pod('rabbitmq', LATER), pod('stoat-api', LATEST), pod('stoat-api', EARLY)], ['stoat-api']],
  ['the older pod is on its way out', [pod('rabbitmq', LATER), pod('stoat-api', EARLY, { deletionTimestamp: LATEST })], []],
  ['servers that do not use it are older', [pod('rabbitmq', LATER), pod('stoat-proxy', EARLY), pod('stoat-client', EARLY)], []],
  ['a server is only about to start', [pod('rabbitmq', LATER), pod('stoat-api', undefined)], []],
  ['it is about to start itself', [pod('rabbitmq', undefined), pod('stoat-api', EARLY)], []],
  ['there are no pods', [], []],
];

for (const [title, pods, disconnected] of PODS)
  test(`servers that are older than RabbitMQ have lost it: ${title}`, async () => {
    const found = await rows({ pods });
    assert.equal(
      found.filter(({ state }) => state === 'disconnected').map((each) => each.release),
      disconnected,
    );
    assert.is(isHealthy(found), disconnected.length === 0);
    for (const { note } of found.filter(({ state }) => state === 'disconnected'))
      assert.is(note, 'rabbitmq restarted after it: kubectl -n stoat rollout restart deployment/stoat-api');
  });

test('nothing is disconnected from a RabbitMQ that is elsewhere', async () => {
  const found = await rows(
    { pods: [pod('rabbitmq', LATER), pod('stoat-api', EARLY)] },
    { rabbitmq: { enabled: false, host: 'mq.example' } },
  );
  assert.not.ok(found.some(({ state }) => state === 'disconnected'));
});

test('no pod wanted, none there: as wanted', async () => {
  const found = await row(
    'stoat-api',
    { workloads: replaced(deployment('stoat-api', imageOf('stoat-api'), { replicas: 0 })) },
    { apps: { api: { replicas: 0 } } },
  );
  assert.equal([found.state, found.pods], ['ok', { ready: 0, wanted: 0 }]);
});

test("an operator's own tag is the wanted one", async () => {
  assert.equal([(await row('stoat-api', {}, { apps: { api: { values: { image: { tag: 'mine' } } } } })).wanted], ['mine']);
  assert.is((await row('stoat-api', {}, { stoatImageOverrides: { api: 'v0.14.0' } })).state, 'outdated');
});

test('a DaemonSet counts its nodes', async () => {
  const daemonSet: KubernetesObject = {
    ...deployment('haproxy-ingress', 'x:1'),
    spec: {},
    status: { desiredNumberScheduled: 3, numberReady: 2, updatedNumberScheduled: 3, observedGeneration: 1 },
  };
  const found = await row('haproxy-ingress', { workloads: replaced(daemonSet) });
  assert.equal([found.pods, found.state], [{ ready: 2, wanted: 3 }, 'not ready']);
});

test('the table', async () => {
  const facts = {
    releases: without(GOOD.releases, 'redis'),
    workloads: GOOD.workloads.filter(({ metadata }) => metadata.name !== 'redis'),
  };
  const lines = statusTable(await rows(facts), NOW).split('\n');
  assert.match(lines[0]!, /^RELEASE +WANTED +RUNNING +PODS +STATE +URL +CERTIFICATE$/);
  assert.equal(lines.find((line) => line.startsWith('redis'))!.split(/ +/), ['redis', CHARTS.redis, '-', '-', 'missing', '-', '-']);
  assert.match(lines.find((line) => line.startsWith('livekit'))!, /1\/1 +ok +wss:\/\/livekit\.stoat\.local +until 2027-02-01 \(69 days\)$/);
});

test('versions in what helm calls a chart', () => {
  assert.equal(
    ['mongodb-16.4.3', 'cert-manager-v1.19.0', 'kubernetes-ingress-1.52.1', 'stoat-config-0.1.0', 'x-1.0.0-rc.1', 'x-1.0.0_build'].map(
      chartVersion,
    ),
    ['16.4.3', '1.19.0', '1.52.1', '0.1.0', '1.0.0-rc.1', '1.0.0+build'],
  );
});

test.run();
