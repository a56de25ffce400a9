/** helm/stoat-app: how many pods run at a time, how they stop, what operators add, and the label of the version. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../generators/lib/json.ts';
import { parseManifests, project, type Any, type Rendering } from '../support/helmfile.ts';
import { SERVICES } from '../support/services.ts';
import { run, succeed, tools, type RunOptions } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const { env } = await tools();
const IMAGE = { repository: 'registry.example.org/it', tag: 'v1' };

const helm = (values: JsonObject, args: readonly string[] = []): [string, readonly string[], RunOptions] => [
  'helm',
  ['template', 'stoat-it', 'helm/stoat-app', '--values', '-', ...args],
  { cwd: ROOT, env, stdin: JSON.stringify({ image: IMAGE, ...values }) },
];

/** The chart's one workload. */
async function workload(values: JsonObject, ...args: readonly string[]): Promise<Any> {
  const { stdout } = await succeed(...helm(values, args));
  const found = parseManifests(stdout, 'helm template').filter(({ kind }) => ['Deployment', 'StatefulSet'].includes(kind));
  assert.is(found.length, 1);
  return found[0];
}

/** What the chart says against values. */
async function refusal(values: JsonObject, ...args: readonly string[]): Promise<string> {
  const { code, stderr } = await run(...helm(values, args));
  assert.is.not(code, 0, 'it was rendered');
  return stderr;
}

const NUMBERED = { mode: 'numbered', numberEnv: 'NUMBER', firstNumber: 3 };

// How many pods

test('many: a Deployment with a rolling update, however many', async () => {
  for (const replicas of [0, 1, 4, null]) {
    const { kind, spec } = await workload({ replicas });
    assert.equal([kind, spec.replicas, spec.strategy.type], ['Deployment', replicas ?? undefined, 'RollingUpdate']);
  }
});

test('ordered: one is replaced without a pause, and several are started one after the other', async () => {
  for (const replicas of [0, 1]) {
    const { kind, spec } = await workload({ replicas, scale: { mode: 'ordered' } });
    assert.equal([kind, spec.strategy.rollingUpdate], ['Deployment', { maxSurge: 1, maxUnavailable: 0 }]);
  }
  // The last is an autoscaler's choice.
  for (const replicas of [2, 5, null]) {
    const { kind, spec } = await workload({ replicas, scale: { mode: 'ordered' } });
    assert.equal([kind, spec.podManagementPolicy, spec.strategy], ['StatefulSet', 'OrderedReady', undefined]);
    assert.is(spec.replicas, replicas ?? undefined);
  }
});

test('numbered: one has the first number, and of several each has its own', async () => {
  const one = await workload({ scale: NUMBERED });
  assert.equal([one.kind, one.spec.strategy], ['Deployment', { type: 'Recreate' }]);
  assert.equal(one.spec.template.spec.containers[0].env, [{ name: 'NUMBER', value: '3' }]);

  const several = await workload({ scale: NUMBERED, replicas: 3 });
  assert.equal([several.kind, several.spec.ordinals, several.spec.podManagementPolicy], ['StatefulSet', { start: 3 }, 'Parallel']);
  const fieldPath = "metadata.labels['apps.kubernetes.io/pod-index']";
  assert.equal(several.spec.template.spec.containers[0].env, [
    { name: 'NUMBER', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } },
  ]);
});

test('numbered: pods of one kind of workload wait until those of the other are gone; an own affinity stays', async () => {
  const own = { nodeAffinity: {}, podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone' }] } };
  for (const [replicas, label] of [
    [1, 'statefulset.kubernetes.io/pod-name'],
    [2, 'pod-template-hash'],
  ] as const) {
    const { affinity } = (await workload({ scale: NUMBERED, replicas, affinity: own })).spec.template.spec;
    const [theirs, ours] = affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution;
    assert.equal([Object.keys(affinity).sort(), theirs], [['nodeAffinity', 'podAntiAffinity'], { topologyKey: 'zone' }]);
    assert.equal(ours, {
      // One topology: every node has this label, with one value where these images run.
      topologyKey: 'kubernetes.io/os',
      labelSelector: {
        matchLabels: { 'app.kubernetes.io/name': 'stoat-it', 'app.kubernetes.io/instance': 'stoat-it' },
        matchExpressions: [{ key: label, operator: 'Exists' }],
      },
    });
  }
  assert.is((await workload({})).spec.template.spec.affinity, undefined);
});

test('one: by Recreate, and no more than one', async () => {
  assert.equal((await workload({ scale: { mode: 'one' } })).spec.strategy, { type: 'Recreate' });
  for (const [replicas, shown] of [
    [2, '2'],
    [null, 'null'],
  ] as const)
    assert.match(await refusal({ scale: { mode: 'one' }, replicas }), `replicas is ${shown}, but scale.mode one allows 0 and 1`);
});

test('what two at a time would break refuses a rolling update', async () => {
  for (const scale of [{ mode: 'one' }, NUMBERED]) {
    const message = `strategy.type RollingUpdate runs two pods at a time, which scale.mode ${scale.mode} forbids`;
    assert.match(await refusal({ scale, strategy: { type: 'RollingUpdate' } }), message);
  }
});

test('numbers of pods need a Kubernetes that writes them into a label', async () => {
  const message = 'more than one replica with scale.mode numbered needs Kubernetes 1.28, and this is v1.27.9';
  assert.match(await refusal({ scale: NUMBERED, replicas: 2 }, '--kube-version', '1.27.9'), message);
  assert.is((await workload({ scale: NUMBERED }, '--kube-version', '1.27.9')).kind, 'Deployment');
  assert.is((await workload({ scale: NUMBERED, replicas: 2 }, '--kube-version', '1.28.0')).kind, 'StatefulSet');
});

test('a number without a variable, and one that nothing has, are refused', async () => {
  for (const scale of [{ mode: 'numbered' }, { mode: 'many', numberEnv: 'A' }, { mode: 'one', firstNumber: 1 }, { mode: 'none' }])
    assert.match(await refusal({ scale }), 'scale');
});

// How they stop

test('what drains sleeps before it is asked to stop, where Kubernetes can, and has 30 seconds more', async () => {
  const stops = async (values: JsonObject, ...args: string[]): Promise<unknown> => {
    const { spec } = (await workload(values, ...args)).spec.template;
    return [spec.containers[0].lifecycle, spec.terminationGracePeriodSeconds];
  };
  const sleeps = { preStop: { sleep: { seconds: 60 } } };
  assert.equal(await stops({}), [undefined, undefined]);
  assert.equal(await stops({ drainSeconds: 60 }), [sleeps, 90]);
  assert.equal(await stops({ drainSeconds: 60, terminationGracePeriodSeconds: 70 }), [sleeps, 70]);
  // Vendors add to the version.
  assert.equal(await stops({ drainSeconds: 60 }, '--kube-version', 'v1.30.0+k3s1'), [sleeps, 90]);
  assert.equal(await stops({ drainSeconds: 60 }, '--kube-version', '1.29.9'), [undefined, 90]);
});

test('the container is PID 1 unless the values say otherwise', async () => {
  assert.is((await workload({})).spec.template.spec.shareProcessNamespace, undefined);
  assert.is((await workload({ shareProcessNamespace: true })).spec.template.spec.shareProcessNamespace, true);
});

// What operators add

const OWN: JsonObject = {
  env: { RUST_LOG: 'debug' },
  podLabels: { team: 'chat' },
  podAnnotations: { 'example.org/scrape': 'true' },
  volumes: [{ name: 'extra', configMap: { name: 'extra' } }],
  volumeMounts: [{ name: 'extra', mountPath: '/extra' }],
};
const REPLACING: JsonObject = {
  env: { RABBITMQ_DEFAULT_USER: 'me', VITE_API_URL: 'https://api.example.org' },
  podLabels: { 'app.kubernetes.io/part-of': 'chat', 'app.kubernetes.io/version': 'mine', 'app.kubernetes.io/instance': 'never' },
  podAnnotations: { 'checksum/config': 'mine', 'checksum/credentials': 'mine' },
  volumes: [
    { name: 'tmp', ephemeral: { volumeClaimTemplate: { spec: {} } } },
    { name: 'data', hostPath: { path: '/srv' } },
  ],
  volumeMounts: [{ name: 'tmp', mountPath: '/tmp', subPath: 'mine' }],
};
const everywhere = (values: JsonObject): JsonObject => ({
  apps: Object.fromEntries(Object.values(SERVICES).map(({ app }) => [app, { values }])),
  rabbitmq: { values },
});

/** Releases of helm/stoat-app. */
const RELEASES = [...Object.keys(SERVICES).filter((release) => !SERVICES[release]!.off), 'rabbitmq'];
const { render } = await project({
  plain: {},
  adding: { values: everywhere(OWN) },
  replacing: { values: everywhere(REPLACING) },
});
const renderings = { plain: await render('plain'), adding: await render('adding'), replacing: await render('replacing') };

/** By name, or by path: everything that operators can add to, of a release's pods. */
function partsOf({ objects }: Rendering, release: string): Record<string, Record<string, unknown>> {
  const { template } = objects.find(({ kind, release: of }) => kind === 'Deployment' && of === release)!.spec;
  const [container] = template.spec.containers;
  const by = (key: string, items: readonly Any[] = []): Record<string, unknown> => {
    assert.is(new Set(items.map((item) => item[key])).size, items.length, `${release}: two of one ${key}`);
    return Object.fromEntries(items.map((item) => [item[key], item]));
  };
  return {
    env: by('name', container.env),
    podLabels: template.metadata.labels,
    podAnnotations: template.metadata.annotations ?? {},
    volumes: by('name', template.spec.volumes),
    volumeMounts: by('mountPath', container.volumeMounts),
  };
}

for (const part of Object.keys(OWN)) {
  test(`an operator's ${part} add to ours, in every release of the chart`, () => {
    let ours = 0;
    for (const release of RELEASES) {
      const [before, after] = [partsOf(renderings.plain, release)[part]!, partsOf(renderings.adding, release)[part]!];
      for (const [name, value] of Object.entries(before)) {
        // The servers roll with RabbitMQ, whose own values are others here.
        if (name !== 'checksum/rabbitmq') assert.equal(after[name], value, `${release}: ${name}`);
      }
      assert.is(Object.keys(after).length, Object.keys(before).length + 1, release);
      ours += Object.keys(before).length;
    }
    assert.ok(ours > 0, 'there is nothing of ours');
  });

  test(`an operator's ${part} win over ours of the same name, and no other is lost`, () => {
    let won = 0;
    for (const release of RELEASES) {
      const [before, after] = [partsOf(renderings.plain, release)[part]!, partsOf(renderings.replacing, release)[part]!];
      assert.equal(
        Object.keys(before).filter((name) => !(name in after)),
        [],
        release,
      );
      for (const name of Object.keys(before)) {
        const isSelector = name === 'app.kubernetes.io/instance';
        if (JSON.stringify(after[name]) !== JSON.stringify(before[name])) won++;
        else assert.ok(isSelector || !JSON.stringify(REPLACING[part]).includes(`"${name}"`), `${release}: ${name} is still ours`);
        if (isSelector) assert.is(after[name], release);
      }
    }
    assert.ok(won > 0, 'nothing of ours was replaced');
  });
}

test("a replaced volume is the operator's alone, not both sources at once", () => {
  const { volumes } = partsOf(renderings.replacing, 'stoat-api');
  assert.equal(volumes!.tmp, { name: 'tmp', ephemeral: { volumeClaimTemplate: { spec: {} } } });
  assert.equal(partsOf(renderings.replacing, 'rabbitmq').volumes!.data, { name: 'data', hostPath: { path: '/srv' } });
});

test("the chart's own lists add up as well", async () => {
  const { spec } = (
    await workload({
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', emptyDir: {} },
      ],
      extraVolumes: [{ name: 'b', hostPath: { path: '/b' } }],
      volumeMounts: [{ name: 'a', mountPath: '/a' }],
      extraVolumeMounts: [{ name: 'b', mountPath: '/a' }],
    })
  ).spec.template;
  assert.equal(spec.volumes, [
    { name: 'a', emptyDir: {} },
    { name: 'b', hostPath: { path: '/b' } },
  ]);
  assert.equal(spec.containers[0].volumeMounts, [{ name: 'b', mountPath: '/a' }]);
});

test('a mount without a path is refused', async () => {
  assert.match(await refusal({ extraVolumeMounts: [{ name: 'a' }] }), 'mountPath');
});

// Temporary files

test('a folder for temporary files is as large as asked, or as the node has', async () => {
  const folder = async (tmp: JsonObject): Promise<unknown> => {
    const { spec } = (await workload({ tmp })).spec.template;
    return [spec.volumes, spec.containers[0].volumeMounts];
  };
  const mounts = [{ name: 'tmp', mountPath: '/tmp' }];
  assert.equal(await folder({ enabled: true, sizeLimit: '64Mi' }), [[{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }], mounts]);
  assert.equal(await folder({ enabled: true }), [[{ name: 'tmp', emptyDir: {} }], mounts]);
  assert.equal(await folder({ sizeLimit: '64Mi' }), [undefined, undefined]);
});

// The label of the version

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const VERSIONS: readonly (readonly [image: JsonObject, label: string])[] = [
  [{ tag: 'v0.15.1' }, 'v0.15.1'],
  [{ tag: 'latest' }, 'latest'],
  [{ tag: '4' }, '4'],
  [{ tag: '1.10' }, '1.10'],
  [{ tag: '_.-0c31cf0-._' }, '0c31cf0'],
  [{ tag: `v1-${'x'.repeat(125)}` }, `v1-${'x'.repeat(60)}`],
  [{ tag: `${'x'.repeat(60)}-._.-x` }, 'x'.repeat(60)],
  [{ tag: '_' }, ''],
  [{ tag: 'v1', digest: DIGEST }, 'sha256-0123456789ab'],
  [{ tag: '', digest: DIGEST }, 'sha256-0123456789ab'],
];

for (const [image, label] of VERSIONS) {
  test(`the image ${JSON.stringify(image)} makes the version ${JSON.stringify(label)}, on the workload and its pods`, async () => {
    assert.match(label, /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/);
    const { metadata, spec } = await workload({ image: { ...IMAGE, ...image } });
    for (const { labels } of [metadata, spec.template.metadata]) assert.is(labels['app.kubernetes.io/version'], label);
  });
}

test.run();
