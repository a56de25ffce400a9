/**
 * From a fresh clone to a deployed platform and back, on a real Kubernetes API: one sandbox, the steps in the order in which a
 * person would take them. Every step builds on those before it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { deepMerge } from '../../generators/lib/json.ts';
import { confidential, disguises } from '../render/expected.ts';
import type { Any } from '../support/helmfile.ts';
import { processesIn, Sandbox, type Pod, type PodEvent } from '../support/sandbox.ts';
import { DEFAULT_RELEASES, READERS, SERVICES } from '../support/services.ts';
import { describe, temporaryFolder, tools, type Ended } from '../support/tools.ts';
import { fingerprint, gitStatus } from '../support/tree.ts';
import { layered } from '../support/values.ts';

const DEPLOYED_READERS = READERS.filter((release) => DEFAULT_RELEASES.includes(release));
const REFLECTS = 'reflector.v1.k8s.emberstack.com/reflects';
const REFLECTED_AT = 'reflector.v1.k8s.emberstack.com/reflected-at';
const POLL_MS = 250;
const PATIENCE_MS = 180_000;

const sandbox = await Sandbox.create();
const { tree } = sandbox;

/** A step; when one has failed, those after it are failed too, for they would test something else. */
let failed: string | undefined;
function step(title: string, work: () => Promise<void>): void {
  test(title, async () => {
    if (failed !== undefined) throw new Error(`not reached: "${failed}" failed`);
    const start = Date.now();
    try {
      await work();
    } catch (error) {
      failed = title;
      throw error;
    }
    process.stdout.write(`\n  ${title} (${((Date.now() - start) / 1000).toFixed(1)} s) `);
  });
}

step('./init.sh --sandbox --yes deploys everything and says what to do next', async () => {
  const ended = ok(await sandbox.init('--sandbox', '--yes'));
  const end = ended.stdout.slice(-2500);
  for (const told of [
    'export PATH="$PWD/.tools/bin:$PATH"',
    'export KUBECONFIG="$PWD/.sandbox/kubeconfig"',
    'kubectl get pods -A',
    'livekit.stoat.local',
    'helmfile -e local apply',
    './init.sh --sandbox-down',
  ]) {
    assert.ok(end.includes(told), `${told} is not among the last lines:\n${end}`);
  }
});

step('the 17 releases are deployed', async () => {
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...DEFAULT_RELEASES].sort());
});

step('every pod is Ready', async () => {
  const pods = await sandbox.pods();
  assert.equal(
    pods.filter(({ ready }) => !ready).map(({ id }) => id),
    [],
  );
  for (const release of DEFAULT_RELEASES.filter((name) => name !== 'stoat-config'))
    assert.ok(
      pods.some((pod) => pod.release === release),
      `${release} has no pod`,
    );
});

step('every namespace belongs to stoat-config, whoever made it first', async () => {
  const namespaces = (await sandbox.get('namespaces')).filter(({ metadata }) => metadata.name.startsWith('stoat'));
  assert.is(namespaces.length, 10);
  for (const { metadata } of namespaces) {
    assert.is(metadata.annotations['meta.helm.sh/release-name'], 'stoat-config', metadata.name);
    assert.is(metadata.annotations['helm.sh/resource-policy'], 'keep', metadata.name);
  }
});

step('the secrets file is for its owner alone', async () => {
  assert.is(statSync(join(tree, 'environments/local.secret.yaml')).mode & 0o777, 0o600);
});

step('the derived password of MongoDB reaches its Secret and the URL of the servers', async () => {
  const expected = createHash('sha256').update(`${ownSecrets().secretSeed}:mongo-user`).digest('hex').slice(0, 50);
  for (const namespace of ['stoat-config', 'stoat-mongodb']) {
    const { data } = await one('secret', 'mongodb-credentials', namespace);
    assert.is(decode(data['mongodb-passwords']), expected, namespace);
  }
  for (const namespace of ['stoat-config', 'stoat']) {
    const { data } = await one('secret', 'stoat-env', namespace);
    assert.is(new URL(decode(data.REVOLT__DATABASE__MONGODB)).password, expected, namespace);
  }
});

step('the certificates are issued and copied', async () => {
  const source = await one('secret', 'stoat-tls', 'stoat-config');
  assert.equal((await one('secret', 'stoat-tls', 'stoat')).data, source.data);
  await one('secret', 'livekit-tls', 'stoat-livekit');
});

step('helmfile apply again changes no release', async () => {
  const before = await sandbox.revisions();
  await sandbox.apply();
  assert.equal(await sandbox.revisions(), before);
});

step('./init.sh again touches no file and changes no release', async () => {
  const before = { revisions: await sandbox.revisions(), files: files() };
  ok(await sandbox.init('--sandbox', '--yes'));
  assert.equal({ revisions: await sandbox.revisions(), files: files() }, before);
});

step('the API server has no objection to what is rendered', async () => {
  const rendered = ok(await sandbox.helmfile('local', ['template']));
  const { code, stdout, stderr } = await sandbox.kubectl(['apply', '--dry-run=server', '--filename', '-'], rendered.stdout);
  // Helm made these objects, not kubectl apply, which says so.
  const remarks = stderr.split('\n').filter((line) => line.trim() !== '' && !line.includes('last-applied-configuration'));
  assert.equal(remarks, []);
  assert.is(code, 0);
  assert.ok(stdout.split('\n').filter((line) => line.includes('(server dry run)')).length > 80, stdout);
});

step('bad input stops before anything changes, and nothing is written', async () => {
  writeFileSync(join(tree, 'environments/broken.yaml'), 'smtp:\n  prot: 587\n');
  writeFileSync(join(tree, 'environments/broken.secret.yaml'), readFileSync(join(tree, 'environments/local.secret.yaml')), { mode: 0o600 });
  const before = { revisions: await sandbox.revisions(), files: files() };
  for (const ended of [await sandbox.helmfile('broken', ['apply']), await sandbox.init('--env', 'broken', '--sandbox', '--yes')]) {
    assert.is(ended.code, 1, describe(ended));
    assert.match(ended.stderr + ended.stdout, /environments\/broken\.yaml:2.*smtp\.prot.*port/);
  }
  const port = await sandbox.helmfile('local', ['apply', '--state-values-set', 'smtp.port=70000']);
  assert.is(port.code, 1, describe(port));
  assert.match(port.stderr, /smtp\.port/);
  assert.equal({ revisions: await sandbox.revisions(), files: files() }, before);
});

step('helmfile diff shows a change without any credential of it', async () => {
  const ended = ok(await sandbox.helmfile('local', ['diff', '--state-values-set', 'smtp.host=mail.example,smtp.password=diffed-password']));
  assert.match(ended.stdout, /mail\.example/);
  assert.not.match(ended.stdout + ended.stderr, /diffed-password/);
});

step('mail settings change stoat-config and what reads Revolt.toml, and roll only after the copies have come', async () => {
  const before = { revisions: await sandbox.revisions(), pods: await sandbox.pods() };
  const standIns = sandbox.processes()['stand-ins']!;
  // Reflector has stopped: what does not wait for its copies would start with the old ones.
  process.kill(standIns, 'SIGSTOP');
  let applied: Promise<Ended>;
  try {
    applied = sandbox.apply({ smtp: { username: 'chat', password: 'smtp-password-of-the-test' } }, [
      '--state-values-set',
      'smtp.host=mail.example,smtp.port=587',
    ]);
    applied.catch(() => undefined);
    await until('stoat-config has the new configuration', async () => (await revoltToml('stoat-config')).includes('mail.example'));
    await sleep(3000);
    assert.not.ok((await revoltToml('stoat')).includes('mail.example'));
    assert.equal(uids(await sandbox.pods(), DEPLOYED_READERS), uids(before.pods, DEPLOYED_READERS));
  } finally {
    process.kill(standIns, 'SIGCONT');
  }
  await applied;

  assert.equal(changed(before.revisions, await sandbox.revisions()), ['stoat-config', ...DEPLOYED_READERS].sort());
  assert.ok((await revoltToml('stoat')).includes('mail.example'));
  await assertCopies();
  const pods = await sandbox.pods();
  assertNew(before.pods, pods, DEPLOYED_READERS);
  assertSame(
    before.pods,
    pods,
    DEFAULT_RELEASES.filter((release) => !DEPLOYED_READERS.includes(release)),
  );

  const copies = [await one('configmap', 'revolt-toml', 'stoat'), await one('secret', 'stoat-env', 'stoat')];
  for (const { metadata } of copies) {
    const copied = new Date(Math.floor(Date.parse(metadata.annotations[REFLECTED_AT]) / 1000) * 1000);
    for (const pod of pods.filter(({ release }) => DEPLOYED_READERS.includes(release))) {
      assert.ok(copied <= new Date(pod.created), `${pod.id} is of ${pod.created}, the copy of ${metadata.name} of ${copied.toISOString()}`);
    }
  }
  // The settings stay for the steps that follow.
  sandbox.values({ smtp: { host: 'mail.example', port: 587 } });
});

step("every release's own configuration rolls out on one node: host ports, volumes and all", async () => {
  const before = { revisions: await sandbox.revisions(), pods: await sandbox.pods() };
  const resources = { requests: { cpu: '20m', memory: '96Mi' } };
  const infrastructure = {
    redis: { resources },
    minio: { resources },
    rabbitmq: { resources },
    mongodb: { resources },
    livekit: { resources },
  };
  await sandbox.apply({
    ...infrastructure,
    certManager: { values: { resources } },
    reflector: { values: { resources } },
    ingress: { values: { controller: { resources } } },
    apps: { client: { resources }, api: { resources } },
  });
  // What uses RabbitMQ restarts with it, stoat-api among them.
  const withBroker = DEFAULT_RELEASES.filter((release) => SERVICES[release]?.uses.includes('rabbitmq'));
  assert.ok(withBroker.includes('stoat-api'));
  const meant = [...Object.keys(infrastructure), 'cert-manager', 'reflector', 'haproxy-ingress', 'stoat-client', ...withBroker];
  assert.equal(changed(before.revisions, await sandbox.revisions()), meant.sort());
  const pods = await sandbox.pods();
  assertNew(
    before.pods,
    pods,
    meant.filter((release) => release !== 'cert-manager'),
  );
  assertSame(
    before.pods,
    pods,
    DEFAULT_RELEASES.filter((release) => !meant.includes(release)),
  );
  assert.equal(
    pods.filter(({ ready }) => !ready).map(({ id }) => id),
    [],
  );
});

step('new credentials reach everybody who reads them', async () => {
  const before = { revisions: await sandbox.revisions(), pods: await sandbox.pods() };
  const secretOverrides = {
    redis: 'redis "overridden" \\ @ / % {{ }} $(x) ü\n',
    'rabbit-user': 'rabbit-overridden',
    's3-secret': 's3 overridden "\\',
    'livekit-secret': 'livekit overridden "\\@/%',
  };
  await sandbox.apply({ secretOverrides });
  const meant = ['stoat-config', 'redis', 'rabbitmq', 'minio', 'livekit', ...DEPLOYED_READERS];
  assert.equal(changed(before.revisions, await sandbox.revisions()), meant.sort());
  assertNew(
    before.pods,
    await sandbox.pods(),
    meant.filter((release) => release !== 'stoat-config'),
  );
  await assertCopies();
  assert.is(decode((await one('secret', 'redis-credentials', 'stoat-redis')).data['redis-password']), secretOverrides.redis);
  const env = (await one('secret', 'stoat-env', 'stoat')).data;
  assert.is(decodeURIComponent(new URL(decode(env.REVOLT__DATABASE__REDIS)).password), secretOverrides.redis);
  assert.is(decode(env.REVOLT__FILES__S3__SECRET_ACCESS_KEY), secretOverrides['s3-secret']);
});

step('LiveKit goes when it is disabled, and voice-ingress with it', async () => {
  await sandbox.apply({ livekit: { enabled: false } });
  assert.equal(
    Object.keys(await sandbox.revisions()).sort(),
    DEFAULT_RELEASES.filter((release) => !['livekit', 'stoat-voice-ingress'].includes(release)).sort(),
  );
  assert.equal(
    (await sandbox.pods()).filter(({ release }) => release === 'livekit' || release === 'stoat-voice-ingress'),
    [],
  );
  assert.equal(await sandbox.get('ingress', '--namespace', 'stoat-livekit'), []);
  assert.not.match(await revoltToml('stoat'), /livekit/);
});

step('LiveKit comes back when it is enabled', async () => {
  await sandbox.apply({ livekit: { enabled: true } });
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...DEFAULT_RELEASES].sort());
  assert.match(await revoltToml('stoat'), /livekit/);
  assert.equal(
    (await sandbox.pods()).filter(({ ready }) => !ready).map(({ id }) => id),
    [],
  );
});

step("replication direct takes over Reflector's copies where they are; no service notices", async () => {
  const [before, pods] = [await copies(), await sandbox.pods()];
  await sandbox.apply({ replication: 'direct' });
  const releases = DEFAULT_RELEASES.filter((release) => release !== 'reflector');
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...releases].sort());
  // The same objects: none was away for a moment.
  assert.equal(await copies(), before);
  for (const [kind, name] of [
    ['configmap', 'revolt-toml'],
    ['secret', 'stoat-env'],
    ['secret', 'stoat-tls'],
  ] as const)
    assert.is((await one(kind, name, 'stoat')).metadata.annotations[REFLECTS], undefined, name);
  assert.is((await one('certificate', 'stoat-tls', 'stoat')).spec.secretName, 'stoat-tls');
  assertSame(
    pods,
    await sandbox.pods(),
    releases.filter((release) => release !== 'haproxy-ingress'),
  );
});

step('and back: Reflector makes the copies again, that of the certificate among them', async () => {
  await sandbox.apply({ replication: 'reflector' });
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...DEFAULT_RELEASES].sort());
  await until('the certificate is a copy', async () => {
    const [source, copy] = [await one('secret', 'stoat-tls', 'stoat-config'), await one('secret', 'stoat-tls', 'stoat')];
    return copy.metadata.annotations[REFLECTS] === 'stoat-config/stoat-tls' && copy.data['tls.crt'] === source.data['tls.crt'];
  });
  await assertCopies();
});

step('with given namespaces none is made and none goes', async () => {
  const before = await sandbox.revisions();
  await sandbox.apply({ createNamespaces: false });
  // They are to be kept, so helm-diff takes them for no change.
  assert.equal(changed(before, await sandbox.revisions()), []);
  assert.is((await sandbox.get('namespaces')).filter(({ metadata }) => metadata.name.startsWith('stoat')).length, 10);
});

step('a given namespace that is not there stops the deployment before anything changes', async () => {
  const before = await sandbox.revisions();
  ok(await sandbox.kubectl(['delete', 'namespace', 'stoat-reflector']));
  const ended = await sandbox.helmfile('local', [...sandbox.values(), 'apply']);
  assert.is(ended.code, 1, describe(ended));
  assert.match(ended.stderr + ended.stdout, /there is no namespace stoat-reflector[\s\S]*kubectl create namespace stoat-reflector/);
  const { reflector: _gone, ...rest } = before;
  assert.equal(await sandbox.revisions(), rest);
  await sandbox.apply({ createNamespaces: true });
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...DEFAULT_RELEASES].sort());
  await assertCopies();
});

step('events goes from one to three, to another version and back: no two pods of one region run at a time', async () => {
  const regions = async (): Promise<string[]> => {
    const pods = await sandbox.get('pods', '--namespace', 'stoat', '--selector', 'app.kubernetes.io/instance=stoat-events');
    return pods.map(({ metadata }) => metadata.labels['apps.kubernetes.io/pod-index'] ?? 'first').sort();
  };
  const only = ['--selector', 'name=stoat-events'];
  for (const [changes, expected] of [
    [{ apps: { events: { replicas: 3 } } }, ['0', '1', '2']],
    [{ stoatImageOverrides: { events: 'v0.14.9' } }, ['0', '1', '2']],
    [{ apps: { events: { replicas: 1 } } }, ['first']],
  ] as const) {
    const events = await sandbox.podEventsDuring('stoat-events', () => sandbox.apply(changes, only));
    assert.equal(mostAtOnce(events), 1, JSON.stringify(events));
    assert.equal(await regions(), expected);
  }
});

step('three pods of the API are started one after the other, with a new version and where none runs yet', async () => {
  const only = ['--selector', 'name=stoat-api'];
  const update = { apps: { api: { replicas: 3 } }, stoatImageOverrides: { api: 'v0.14.9' } };
  const updated = await sandbox.podEventsDuring('stoat-api', () => sandbox.apply(update, only));
  assert.equal(mostStarting(updated), 1, JSON.stringify(updated));
  // What the documents have people do before a restore.
  ok(await sandbox.kubectl(['--namespace', 'stoat', 'scale', 'deployment,statefulset', '--all', '--replicas=0']));
  await until('every server is gone', async () => (await sandbox.get('pods', '--namespace', 'stoat')).length === 0);
  const started = await sandbox.podEventsDuring('stoat-api', async () => {
    ok(await sandbox.helmfile('local', [...sandbox.values(), 'sync', ...only]));
  });
  assert.equal([mostStarting(started), new Set(started.map(({ name }) => name)).size], [1, 3], JSON.stringify(started));
  ok(await sandbox.kubectl(['--namespace', 'stoat', 'scale', 'deployment', '--all', '--replicas=1']));
  ok(await sandbox.helmfile('local', [...sandbox.values({ apps: { api: { replicas: 1 } } }), 'sync', ...only]));
});

step('destroy leaves no release; apply finds the same volumes', async () => {
  const before = await volumes();
  assert.ok(Object.keys(before).length >= 4, JSON.stringify(before));
  ok(await sandbox.helmfile('local', [...sandbox.values(), 'destroy']));
  assert.equal(await sandbox.revisions(), {});
  assert.equal(await volumes(), before);
  await sandbox.apply();
  assert.equal(Object.keys(await sandbox.revisions()).sort(), [...DEFAULT_RELEASES].sort());
  assert.equal(await volumes(), before);
  assert.equal(
    (await sandbox.pods()).filter(({ ready }) => !ready).map(({ id }) => id),
    [],
  );
  await assertCopies();
});

step('helm 4 renders and syncs; apply with a helm-diff that is too old for it is refused first', async () => {
  const helm = temporaryFolder('helm4');
  mkdirSync(helm, { recursive: true });
  symlinkSync((await tools()).helm4, join(helm, 'helm'));
  const before = await sandbox.revisions();
  const template = ok(await sandbox.helmfile('local', [...sandbox.values(), 'template'], { helm }));
  assert.match(template.stderr, /helm v4\./);
  const apply = await sandbox.helmfile('local', [...sandbox.values(), 'apply'], { helm });
  if (apply.code !== 0) assert.match(apply.stderr, /helm-diff .* passes a flag that helm 4 refuses: update the plugin to 3\.15 or newer/);
  assert.equal(await sandbox.revisions(), before);
  ok(await sandbox.helmfile('local', [...sandbox.values(), 'sync'], { helm }));
  const after = await sandbox.revisions();
  assert.equal(changed(before, after), [...DEFAULT_RELEASES].sort());
  assert.equal(
    (await sandbox.pods()).filter(({ ready }) => !ready).map(({ id }) => id),
    [],
  );
  await assertCopies();
});

step('no credential is in the cluster but in Secrets, nor has any been printed', async () => {
  const kinds =
    'configmaps,pods,deployments,statefulsets,daemonsets,replicasets,jobs,services,ingresses,namespaces,persistentvolumeclaims,events,certificates,clusterissuers';
  const objects = await sandbox.get(kinds, '--all-namespaces');
  assert.ok(objects.length > 150, String(objects.length));
  const secrets = { ...confidential(values()), smtp: 'smtp-password-of-the-test' };
  for (const [key, text] of Object.entries(secrets)) {
    const forms = disguises(text).flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
    for (const object of objects) {
      const json = JSON.stringify(object);
      assert.not.ok(
        forms.some((form) => json.includes(form)),
        `${key} is in ${object.kind} ${object.metadata.namespace}/${object.metadata.name}`,
      );
    }
    const outputs = sandbox.outputs.join('\n');
    assert.not.ok(
      forms.some((form) => outputs.includes(form)),
      `${key} was printed`,
    );
  }
});

step('the working tree holds no secret but in its file, and git sees no change', async () => {
  assert.is(await gitStatus(tree), '');
  const secrets = Object.values(confidential(values()));
  const own = new Set(['environments/local.secret.yaml', 'environments/broken.secret.yaml']);
  for (const file of treeFiles(/^(?:\.git|\.tools|\.sandbox)\//).filter((path) => !own.has(path))) {
    const text = readFileSync(join(tree, file), 'latin1');
    assert.not.ok(
      secrets.some((secret) => text.includes(secret)),
      file,
    );
  }
});

step('./init.sh --sandbox-down leaves nothing of the sandbox', async () => {
  ok(await sandbox.init('--sandbox-down'));
  assert.equal(processesIn(tree), []);
  assert.not.ok(readdirSync(tree).includes('.sandbox'));
  assert.is(await gitStatus(tree), '');
});

test.run();

function ok(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(describe(ended));
  return ended;
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`${what}: not after ${PATIENCE_MS / 1000} s`);
    await sleep(POLL_MS);
  }
}

async function one(kind: string, name: string, namespace: string): Promise<Any> {
  return (await sandbox.get(kind, name, '--namespace', namespace))[0];
}

async function revoltToml(namespace: string): Promise<string> {
  return (await one('configmap', 'revolt-toml', namespace)).data['Revolt.toml'];
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function ownSecrets(): Any {
  return parse(readFileSync(join(tree, 'environments/local.secret.yaml'), 'utf8'));
}

function values(): Any {
  return deepMerge(layered(), ownSecrets());
}

/** Releases that are new or have another revision, in alphabetical order. */
function changed(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): string[] {
  return Object.keys(after)
    .filter((release) => before[release] !== after[release])
    .sort();
}

function uids(pods: readonly Pod[], releases: readonly string[]): string[] {
  return pods
    .filter(({ release }) => releases.includes(release))
    .map(({ release, uid }) => `${release} ${uid}`)
    .sort();
}

function assertSame(before: readonly Pod[], after: readonly Pod[], releases: readonly string[]): void {
  assert.equal(uids(after, releases), uids(before, releases));
}

function assertNew(before: readonly Pod[], after: readonly Pod[], releases: readonly string[]): void {
  const old = new Set(before.map(({ uid }) => uid));
  for (const release of releases) {
    const pods = after.filter((pod) => pod.release === release);
    assert.ok(pods.length > 0, `${release} has no pod`);
    assert.equal(
      pods.filter(({ uid }) => old.has(uid)).map(({ id }) => id),
      [],
      `${release} still has old pods`,
    );
  }
}

/** The greatest number of pods of one region that run at a time. A Deployment's pod has the first region. */
function mostAtOnce(events: readonly PodEvent[]): number {
  const running = new Map<string, string>();
  return events.reduce((most, { type, name, phase, index }) => {
    if (type === 'DELETED') running.delete(name);
    else if (phase === 'Running') running.set(name, index || '0');
    const regions = [...running.values()];
    return Math.max(most, ...regions.map((region) => regions.filter((each) => each === region).length));
  }, 0);
}

/** The greatest number of pods that are there and do not run yet. */
function mostStarting(events: readonly PodEvent[]): number {
  const starting = new Set<string>();
  return events.reduce((most, { type, name, phase }) => {
    if (type === 'DELETED' || phase === 'Running') starting.delete(name);
    else starting.add(name);
    return Math.max(most, starting.size);
  }, 0);
}

/** Every copy that Reflector has made is like its source. */
async function assertCopies(): Promise<void> {
  const objects = await sandbox.get('configmaps,secrets', '--all-namespaces');
  const byName = new Map(objects.map((object) => [`${object.kind} ${object.metadata.namespace}/${object.metadata.name}`, object]));
  const copies = objects.filter(({ metadata }) => metadata.annotations?.[REFLECTS]);
  assert.ok(copies.length >= 8, `${copies.length} copies`);
  for (const { kind, metadata, data } of copies) {
    assert.equal(data, byName.get(`${kind} ${metadata.annotations[REFLECTS]}`)?.data, `${kind} ${metadata.namespace}/${metadata.name}`);
  }
}

/** Identity of what the services read, where they read it. */
async function copies(): Promise<string[]> {
  const objects = await sandbox.get('configmaps,secrets', '--all-namespaces');
  const names = [
    'revolt-toml',
    'stoat-env',
    'stoat-tls',
    'mongodb-credentials',
    'redis-credentials',
    'rabbitmq-credentials',
    's3-credentials',
  ];
  const found = objects.filter(({ metadata }) => names.includes(metadata.name) && metadata.namespace !== 'stoat-config');
  assert.is(found.length, names.length);
  return found.map(({ metadata }) => `${metadata.namespace}/${metadata.name} ${metadata.uid}`).sort();
}

/** Names of the volumes by the claim that holds them. */
async function volumes(): Promise<Record<string, string>> {
  const claims = await sandbox.get('persistentvolumeclaims', '--all-namespaces');
  return Object.fromEntries(claims.map(({ metadata, spec }) => [`${metadata.namespace}/${metadata.name}`, spec.volumeName]).sort());
}

/** State of every file of the tree that is no tool's own. */
function files(): Record<string, string> {
  return Object.fromEntries(treeFiles(/^(?:\.git|\.tools|\.sandbox)\//).map((file) => [file, fingerprint(join(tree, file))]));
}

function treeFiles(except: RegExp): string[] {
  return (readdirSync(tree, { recursive: true }) as string[])
    .filter((file) => !except.test(`${file}/`) && statSync(join(tree, file)).isFile())
    .sort();
}
