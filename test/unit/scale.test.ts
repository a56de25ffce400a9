/** How many of each service may run, how they stop, and what memory they have: from the table of services to both targets. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { APP_NAMES, service } from '../../generators/components/services/table.ts';
import { workloadKind } from '../../generators/components/services/scale.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { parseQuantity } from '../../generators/lib/quantity.ts';
import { projectOf } from '../support/compose.ts';
import { at, computationOf, valuesOf } from '../support/values.ts';

const GI = 2 ** 30;

const problemsOf = async (over: JsonObject): Promise<string[]> =>
  (await computationOf(over)).problems.map(({ keys, message }) => `${keys.join('.')}: ${message}`);

// How many

const ONCE = 'scheduled clean-up runs once, two would do the same work twice: allowed are 0 and 1';
const TWO_OF_A_REGION = 'which runs two at a time, and two of one region mark all users of the region offline; allowed is Recreate';

const REFUSED: readonly (readonly [app: string, settings: JsonObject, problem: string])[] = [
  ['crond', { replicas: 2 }, `apps.crond.replicas: is 2; ${ONCE}`],
  ['crond', { values: { replicas: 3 } }, `apps.crond.values.replicas: is 3; ${ONCE}`],
  [
    'crond',
    { values: { strategy: { type: 'RollingUpdate' } } },
    'apps.crond.values.strategy.type: is RollingUpdate, which runs two at a time, and two would do the same work twice; allowed is Recreate',
  ],
  ['events', { values: { strategy: { type: 'RollingUpdate' } } }, `apps.events.values.strategy.type: is RollingUpdate, ${TWO_OF_A_REGION}`],
  [
    'events',
    { values: { env: { REGION_ID: '3' } } },
    'apps.events.values.env.REGION_ID: has no effect, each pod gets its own; apps.events.regionId sets the first',
  ],
  [
    'events',
    { replicas: 10, regionId: 65530 },
    'apps.events.regionId: is 65530; the last pod would have region 65539, allowed are 0 to 65535',
  ],
  [
    'events',
    { regionId: 65530, values: { replicas: 7 } },
    'apps.events.regionId: is 65530; the last pod would have region 65536, allowed are 0 to 65535',
  ],
];

for (const [app, settings, problem] of REFUSED) {
  test(`apps.${app}: ${JSON.stringify(settings)} is refused at its key, with the reason and what is allowed`, async () => {
    assert.equal(await problemsOf({ apps: { [app]: settings } }), [problem]);
  });
}

const ALLOWED: readonly JsonObject[] = [
  { crond: { replicas: 0 } },
  { crond: { replicas: 1, values: { replicas: 0, strategy: { type: 'Recreate' } } } },
  { events: { replicas: 6, regionId: 65530 } },
  { events: { values: { replicas: 4 } } },
  ...APP_NAMES.filter((app) => service(app).scale === 'many' && app !== 'gifbox').flatMap((app) => [
    { [app]: { replicas: 5 } },
    { [app]: { values: { replicas: 6, strategy: { type: 'RollingUpdate' } } } },
  ]),
];

for (const apps of ALLOWED) {
  test(`apps: ${JSON.stringify(apps)} is allowed`, async () => assert.equal(await problemsOf({ apps }), []));
}

test('the API is started one pod after the other, events has a number per pod, crond is one', async () => {
  const { services } = (await computationOf({ apps: { events: { regionId: 7 } } })).computed;
  assert.equal(Object.fromEntries(Object.entries(services).map(([app, { scale }]) => [app, scale])), {
    ...Object.fromEntries(APP_NAMES.map((app) => [app, {}])),
    api: { mode: 'ordered' },
    events: { mode: 'numbered', numberEnv: 'REGION_ID', firstNumber: 7 },
    crond: { mode: 'one' },
  });
});

test('kubectl is told the kind of workload that the chart makes', () => {
  assert.equal(
    APP_NAMES.map((app) => [1, 2].map((replicas) => workloadKind(service(app), replicas))).filter(
      ([, several]) => several === 'statefulset',
    ),
    [
      ['deployment', 'statefulset'],
      ['deployment', 'statefulset'],
    ],
  );
  assert.is(workloadKind(service('api'), 0), 'deployment');
});

// Compose: one of each

test('a Compose project has one of each, or none, and says that it does not read the number', async () => {
  const { compose, notes } = await projectOf({
    values: { apps: { api: { replicas: 3 }, events: { replicas: 2 }, proxy: { replicas: 0 } } },
  });
  assert.equal(
    ['api', 'events', 'proxy'].map((name) => compose.services[name].deploy.replicas),
    [undefined, undefined, 0],
  );
  assert.equal(notes, ['only Kubernetes reads apps.api.replicas, apps.events.replicas: Compose does without']);
});

test('a Compose project that shares its Redis has a region of its own, beside what all servers are told', async () => {
  const rows = [{}, { apps: { events: { regionId: 4 } } }].map(async (values) => (await projectOf({ values })).compose);
  const [shared, own] = await Promise.all(rows);
  const { environment } = own['x-backend'];
  assert.equal(shared.services.events.environment, environment);
  assert.equal(own.services.events.environment, { ...environment, REGION_ID: '4' });
  assert.equal(own.services.api.environment, environment);
});

test('what ignores SIGTERM as PID 1 has an init before it in a Compose project, and nothing else has', async () => {
  const { compose } = await projectOf({
    values: { apps: { gifbox: { enabled: true } } },
    secrets: { apps: { gifbox: { tenorKey: 'tenor-key-of-the-test' } } },
  });
  const names = Object.keys(compose.services).filter((name) => compose.services[name].init);
  assert.equal(names.sort(), ['crond', 'events', 'file-server', 'gifbox', 'proxy', 'pushd']);
});

// Memory and temporary files

/** What upstream keeps in memory, and its folder in memory where the target is Compose. */
const CACHES = { fileServer: 2 * GI, proxy: GI / 2 } as const;

for (const [app, cache] of Object.entries(CACHES)) {
  test(`the limit of ${app} fits its cache, its temporary files and as much again as others have`, async () => {
    const name = app as keyof typeof CACHES;
    const { limits, requests } = (await valuesOf()).apps[name].resources as Record<'limits' | 'requests', { memory: string }>;
    const { tmp } = (await computationOf()).computed.services[name];
    const rest = parseQuantity(limits.memory) - cache - parseQuantity(at(tmp, 'sizeLimit'));
    assert.ok(rest >= GI / 4, String(rest));
    assert.ok(parseQuantity(requests.memory) > parseQuantity('64Mi'));
  });
}

test('every folder for temporary files has a size, on both targets the same', async () => {
  const [{ computed }, { compose }] = await Promise.all([computationOf(), projectOf({})]);
  const sizes = Object.fromEntries(APP_NAMES.map((app) => [app, at(computed.services[app], 'tmp', 'sizeLimit')]));
  assert.equal(sizes, {
    ...Object.fromEntries(APP_NAMES.map((app) => [app, '64Mi'])),
    fileServer: '477Mi',
    proxy: '256Mi',
    // Its official image writes into its own files.
    client: undefined,
  });
  assert.equal(
    ['api', 'file-server', 'proxy'].map((name) => compose.services[name].tmpfs),
    [['/tmp:size=64m'], ['/tmp:size=477m'], ['/tmp:size=256m']],
  );
});

test("25 uploads of the greatest size fit into the file server's folder", async () => {
  for (const body_limit_size of [20_000_000, 100_000_000, 1_000_000_001]) {
    const { computed } = await computationOf({ revolt: { features: { limits: { global: { body_limit_size } } } } });
    const size = parseQuantity(at(computed.services.fileServer, 'tmp', 'sizeLimit'));
    assert.ok(size >= 25 * body_limit_size && size < 25 * body_limit_size + 2 ** 20, String(size));
  }
});

test('no folder in memory of a Compose project is without a size', async () => {
  const { compose } = await projectOf({ values: { clientImage: { kind: 'stoat-gen' } } });
  const folders = Object.values<{ tmpfs?: string[] }>(compose.services).flatMap(({ tmpfs = [] }) => tmpfs);
  assert.ok(folders.length > 5);
  for (const folder of folders) assert.match(folder, /^\/[a-z/]+:size=\d+m$/);
});

// What an operator adds

test("an operator's volumes and mounts get a place of their own in helm/stoat-app's values, whichever release it is", async () => {
  const own = { volumes: [{ name: 'a' }], volumeMounts: [{ name: 'a', mountPath: '/a' }], env: { A: 'b' }, podLabels: { team: 'x' } };
  const { operatorValues } = (await computationOf({ apps: { api: { values: own } }, rabbitmq: { values: own } })).computed;
  const expected = { env: own.env, podLabels: own.podLabels, extraVolumes: own.volumes, extraVolumeMounts: own.volumeMounts };
  assert.equal(operatorValues['stoat-api'], expected);
  assert.equal(operatorValues.rabbitmq, expected);
});

test("a third-party chart's values stay as they are, and so does what is no list", async () => {
  const own = { volumes: [{ name: 'a' }] };
  const wrong = { volumes: 'none' };
  const { operatorValues } = (await computationOf({ apps: { api: { values: wrong } }, livekit: { values: own } })).computed;
  assert.equal([operatorValues.livekit, operatorValues['stoat-api']], [own, wrong]);
});

test('volumes under both names are all taken', async () => {
  const values = { extraVolumes: [{ name: 'a' }], volumes: [{ name: 'b' }] };
  const { operatorValues } = (await computationOf({ apps: { api: { values } } })).computed;
  assert.equal(operatorValues['stoat-api'], { extraVolumes: [{ name: 'a' }, { name: 'b' }] });
});

test.run();
