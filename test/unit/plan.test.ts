import { APP_NAMESPACE } from '../../generators/components/services/table.ts';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { componentOf } from '../../generators/components/plan.ts';
import { DEFAULT_RELEASES, SERVICES } from '../support/services.ts';
import { computationOf } from '../support/values.ts';
import type { Computed } from '../../generators/configuration/compute.ts';
import type { JsonObject } from '../../generators/lib/json.ts';

const computedOf = async (over: JsonObject = {}): Promise<Computed> => (await computationOf(over)).computed;
const installed = ({ releases, apps }: Computed): string[] => [
  ...Object.entries(releases)
    .filter(([, release]) => release.installed)
    .map(([name]) => name),
  ...apps.filter((app) => app.installed).map(({ name }) => name),
];
const needs = ({ releases, apps }: Computed, name: string): readonly string[] =>
  releases[name]?.needs ?? apps.find((app) => app.name === name)!.needs;

const GIFBOX = { enabled: true, tenorKey: 'k' };

test('every release is on by default but those that need something of the operator', async () => {
  assert.equal(installed(await computedOf()), DEFAULT_RELEASES);
});

/** What each switch takes away, or adds. */
const SWITCHES: readonly (readonly [title: string, over: JsonObject, off: readonly string[], on?: readonly string[]])[] = [
  ['certManager.enabled false', { certManager: { enabled: false } }, ['cert-manager']],
  ['ingress.enabled false', { ingress: { enabled: false } }, ['haproxy-ingress']],
  ['reflector.enabled false', { reflector: { enabled: false } }, ['reflector']],
  ['mongodb.enabled false', { mongodb: { enabled: false, host: 'x' } }, ['mongodb']],
  ['redis.enabled false', { redis: { enabled: false, host: 'x' } }, ['redis']],
  ['rabbitmq.enabled false', { rabbitmq: { enabled: false, host: 'x' } }, ['rabbitmq']],
  ['minio.enabled false', { minio: { enabled: false, host: 'x' } }, ['minio']],
  ['another S3 provider', { s3: { provider: 'aws', region: 'x' } }, ['minio']],
  ['no LiveKit at all', { livekit: { enabled: false } }, ['livekit', 'stoat-voice-ingress']],
  ['an external LiveKit', { livekit: { enabled: false, url: 'wss://v.example' } }, ['livekit']],
  ['voiceIngress off beside LiveKit', { apps: { voiceIngress: { enabled: false } } }, ['stoat-voice-ingress']],
  ['client off', { apps: { client: { enabled: false } } }, ['stoat-client']],
  ['gifbox on', { apps: { gifbox: GIFBOX } }, [], ['stoat-gifbox']],
];

for (const [title, over, off, on = []] of SWITCHES) {
  test(`${title}: ${[...off.map((name) => `no ${name}`), ...on].join(', ')}`, async () => {
    const now = installed(await computedOf(over));
    assert.equal(
      DEFAULT_RELEASES.filter((name) => !now.includes(name)),
      off,
    );
    assert.equal(
      now.filter((name) => !DEFAULT_RELEASES.includes(name)),
      on,
    );
  });
}

test('stoat-config waits for cert-manager and Reflector', async () => {
  assert.equal(needs(await computedOf(), 'stoat-config'), ['stoat-cert-manager/cert-manager', 'stoat-reflector/reflector']);
});

for (const name of ['mongodb', 'redis', 'rabbitmq', 'minio', 'livekit']) {
  test(`${name} waits for its credentials`, async () => {
    assert.equal(needs(await computedOf(), name), ['stoat-config/stoat-config']);
  });
}

for (const [name, { uses }] of Object.entries(SERVICES)) {
  test(`${name} waits for the configuration${uses.map((use) => ` and ${use}`).join('')}`, async () => {
    const computed = await computedOf({ apps: { gifbox: GIFBOX } });
    assert.equal(needs(computed, name), ['stoat-config/stoat-config', ...uses.map((use) => `stoat-${use}/${use}`)]);
  });
}

const ON_OFF: Readonly<Record<string, JsonObject>> = {
  'cert-manager': { certManager: { enabled: false } },
  reflector: { reflector: { enabled: false } },
  mongodb: { mongodb: { enabled: false, host: 'x' } },
  redis: { redis: { enabled: false, host: 'x' } },
  rabbitmq: { rabbitmq: { enabled: false, host: 'x' } },
  minio: { minio: { enabled: false, host: 'x' } },
  livekit: { livekit: { enabled: false } },
};

test('in none of the 128 combinations does anything wait for what is not installed', async () => {
  const switches = Object.values(ON_OFF);
  for (let mask = 0; mask < 2 ** switches.length; mask++) {
    const over = Object.assign({}, ...switches.filter((_, bit) => mask & (1 << bit))) as JsonObject;
    const computed = await computedOf(over);
    const there = new Set([
      ...Object.entries(computed.releases)
        .filter(([, release]) => release.installed)
        .map(([name]) => `${componentOf(name).namespace}/${name}`),
      ...computed.apps.filter((app) => app.installed).map(({ name }) => `${APP_NAMESPACE}/${name}`),
    ]);
    const all = [...Object.values(computed.releases), ...computed.apps].flatMap((release) => release.needs);
    assert.equal(
      all.filter((need) => !there.has(need)),
      [],
      JSON.stringify(over),
    );
  }
});

test('only what the table says reads the configuration', async () => {
  const { apps, services } = await computedOf();
  for (const { app, name } of apps) assert.is('config' in services[app], SERVICES[name]!.readsConfig, app);
});

for (const kind of ['official', 'stoat-gen', undefined] as const) {
  test(`what runs with a read-only root: all but the official web client (clientImage.kind: ${kind ?? 'not set'})`, async () => {
    const { apps } = await computedOf({ clientImage: { ...(kind && { kind }) } });
    for (const { app, hardened } of apps) assert.is(hardened, app !== 'client' || kind === 'stoat-gen', app);
  });
}

test('the preflight looks for other ingress controllers only when ours is to come', async () => {
  assert.is((await computedOf()).preflight.ingress, true);
  assert.is((await computedOf({ ingress: { enabled: false } })).preflight.ingress, false);
});

test.run();
