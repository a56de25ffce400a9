/**
 * What helmfile renders is complete: applied as it is, by nothing but kubectl, to a Kubernetes API with nothing in it, it
 * becomes the platform. No Helm, no hook of helmfile's, no order but that of the text.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseManifests, project, type Any, type Manifest } from '../support/helmfile.ts';
import { atEnd, describe, run, type Ended } from '../support/tools.ts';
import { spawnSync } from 'node:child_process';

const NAME = 'gitops';
const PATIENCE_MS = 90_000;
const POLL_MS = 500;
/** What the first time may complain about: namespaces and kinds that come later in the same text. */
const NOT_YET = /namespaces "[a-z-]+" not found|no matches for kind|ensure CRDs are installed first/;

const { tree, tools, helmfile } = await project({ [NAME]: { values: { replication: 'direct' } } });
const SANDBOX = join(tree, 'dist/stoat-sandbox.mjs');
const env = { ...tools.env, KUBECONFIG: join(tree, '.sandbox/kubeconfig') };
atEnd(() => void spawnSync(process.execPath, [SANDBOX, 'down', tree], { cwd: tree, env, timeout: 60_000 }));
await ok(run(process.execPath, [SANDBOX, 'up', tree, 'stand-in'], { cwd: tree, env, timeoutMs: 75 * 60_000 }));

const rendered = await render();
const manifests = parseManifests(rendered, 'helmfile template');

test('the first time, nothing is refused but what needs namespaces and kinds that come later in the text', async () => {
  const { code, stderr } = await apply(rendered);
  assert.is(code, 1);
  assert.equal(
    stderr.split('\n').filter((line) => line.trim() !== '' && !NOT_YET.test(line)),
    [],
  );
});

test('the second time, everything is there, each object where it says', async () => {
  await ok(apply(rendered));
  const { stdout } = await ok(kubectl(['get', '--filename', '-', '--output', 'json'], rendered));
  assert.is(JSON.parse(stdout).items.length, manifests.length);
});

test('every pod gets ready, every Job ends, every certificate is issued', async () => {
  await until(async () => {
    const objects = await get('pods,jobs,certificates');
    assert.ok(objects.filter(({ kind }) => kind === 'Pod').length >= 15, 'pods');
    assert.equal(objects.filter((object) => !isWell(object)).map(idOf), []);
  });
});

test('from then on, applying the same again changes nothing', async () => {
  const before = await versions();
  await ok(apply(await render()));
  assert.equal(await versions(), before);
});

test('the services read copies that stoat-config made, and there is no Reflector', async () => {
  for (const [kind, name] of [
    ['secret', 'stoat-env'],
    ['configmap', 'revolt-toml'],
  ]) {
    const [source, copy] = await Promise.all(['stoat-config', 'stoat'].map((namespace) => get(`${kind}/${name}`, namespace)));
    assert.equal(copy![0].data, source![0].data, name);
  }
  assert.equal(
    (await get('namespaces,clusterroles,deployments')).filter(({ metadata }) => /reflector/.test(metadata.name)),
    [],
  );
});

test('what has changed is applied like the rest: Jobs as other Jobs, services with new pods', async () => {
  const jobs = async (): Promise<string[]> => (await get('jobs')).map(idOf).sort();
  const before = await jobs();
  const changed = await render(
    's3.bucket=other-uploads,ingress.values.crdjob.resources.requests.memory=65Mi,smtp.host=mail.example,smtp.port=587,smtp.username=chat',
  );
  await ok(apply(changed));
  const after = await jobs();
  assert.equal(
    before.filter((job) => !after.includes(job)),
    [],
  );
  assert.equal(
    after.filter((job) => !before.includes(job)).map((job) => job.replace(/-[0-9a-f]{8}$/, '')),
    ['Job stoat-ingress/haproxy-ingress-kubernetes-ingress-crdjob', 'Job stoat-minio/minio-post-job'],
  );
  const checksum = (text: string): string =>
    (parseManifests(text, '') as Any[]).find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'stoat-api').spec.template
      .metadata.annotations['checksum/config'];
  assert.is.not(checksum(changed), checksum(rendered));
  await until(async () => {
    const [api] = await get('deployment/stoat-api', 'stoat');
    assert.is(api.spec.template.metadata.annotations['checksum/config'], checksum(changed));
    assert.is(api.status.updatedReplicas, 1);
    assert.is(api.status.readyReplicas, 1);
  });
});

test.run();

async function render(changes?: string): Promise<string> {
  return (await ok(helmfile(NAME, ['template', ...(changes === undefined ? [] : ['--state-values-set', changes])]))).stdout;
}

function apply(text: string): Promise<Ended> {
  return kubectl(['apply', '--server-side', '--filename', '-'], text);
}

function kubectl(args: readonly string[], stdin?: string): Promise<Ended> {
  return run('kubectl', args, { cwd: tree, env, ...(stdin === undefined ? {} : { stdin }) });
}

async function get(what: string, namespace?: string): Promise<Any[]> {
  const where = namespace === undefined ? ['--all-namespaces'] : ['--namespace', namespace];
  const found = JSON.parse((await ok(kubectl(['get', what, ...where, '--output', 'json']))).stdout);
  return found.items ?? [found];
}

/** Identity and version of every object that was applied. A status that still settles is no change. */
async function versions(): Promise<Record<string, string>> {
  const { stdout } = await ok(kubectl(['get', '--filename', '-', '--output', 'json'], rendered));
  return Object.fromEntries(
    (JSON.parse(stdout).items as Any[]).map((object) => {
      const { uid, generation, labels, annotations } = object.metadata;
      const content = object.spec === undefined ? object.metadata.resourceVersion : generation;
      return [idOf(object), JSON.stringify([uid, content, labels, annotations])];
    }),
  );
}

function isWell({ kind, status }: Any): boolean {
  const holds = (type: string): boolean => (status?.conditions ?? []).some((each: Any) => each.type === type && each.status === 'True');
  return kind === 'Job' ? holds('Complete') : holds('Ready') || status?.phase === 'Succeeded';
}

function idOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.namespace}/${metadata.name}`;
}

async function until(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(POLL_MS);
    }
  }
}

async function ok(ending: Promise<Ended>): Promise<Ended> {
  const ended = await ending;
  if (ended.code !== 0) throw new Error(describe(ended));
  return ended;
}
