/** `check --cluster`, `status`, `post-deploy` and the hook `wait-for-copies` against a real Kubernetes API, before, during and after a deployment. */
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createProgress } from '../../generators/lib/terminal/progress.ts';
import { ensureTools, toolEnvironment } from '../../generators/lib/tools/resolve.ts';
import { startSandbox, stopSandbox } from '../../sandbox/sandbox.ts';
import { atEnd, describe, helmHome, run, succeed, temporaryFolder, type Ended } from '../support/tools.ts';
import { copyTree, gitStatus } from '../support/tree.ts';
import { PINS, SECRETS, SEED } from '../support/values.ts';

const progress = createProgress(process.stderr);
const DEPLOY_TIMEOUT_MS = 300_000;

let tree: string;
let env: NodeJS.ProcessEnv;

const gen = async (...args: string[]): Promise<Ended> => {
  const ended = await run(process.execPath, ['dist/stoat-gen.mjs', ...args], { cwd: tree, env, timeoutMs: 120_000 });
  assert.not.match(ended.stdout + ended.stderr, SEED);
  assert.not.match(ended.stdout + ended.stderr, 'PRIVATE KEY');
  return ended;
};
const kubectl = (...args: string[]): Promise<Ended> => succeed('kubectl', args, { cwd: tree, env });
const ends = (ended: Ended, code: number): Ended => {
  assert.is(ended.code, code, describe(ended));
  return ended;
};

interface Report {
  readonly result: string;
  readonly checks: readonly { readonly check: string; readonly status: string; readonly found: string; readonly fix?: string }[];
}

async function check(...args: string[]): Promise<Report> {
  return JSON.parse((await gen('check', '--cluster', '--format', 'json', ...args)).stdout) as Report;
}

async function failures(...args: string[]): Promise<string[]> {
  return (await check(...args)).checks.filter(({ status }) => status === 'fail').map(({ check, found }) => `${check}: ${found}`);
}

test.before(async () => {
  tree = await copyTree('cluster');
  // However this file ends, what it started is stopped; does nothing when that has been done.
  atEnd(() => spawnSync(join(tree, 'init.sh'), ['--sandbox-down'], { cwd: tree, stdio: 'ignore', timeout: 60_000 }));
  const base = { ...process.env, ...helmHome(temporaryFolder('helm')) };
  const { kubeconfig } = await startSandbox({ root: tree, charts: 'stand-in', progress, env: base });
  await ensureTools(['helm', 'helmfile', 'helm-diff'], { root: tree, progress, env: base });
  env = { ...toolEnvironment(tree, base), KUBECONFIG: kubeconfig };
  writeFileSync(join(tree, 'environments/local.yaml'), '# all defaults\n');
  writeFileSync(join(tree, 'environments/local.secret.yaml'), JSON.stringify(SECRETS), { mode: 0o600 });
});

test.after(async () => stopSandbox({ root: tree, progress }));

test('an empty cluster is fit for a deployment', async () => {
  const { stdout } = ends(await gen('check', '--cluster'), 0);
  assert.match(stdout, /ok +cluster +answers, Kubernetes v1\./);
  assert.match(stdout, /ok +storage +4 volumes of StorageClass standard/);
});

test('the context is taken by its name, and one that does not exist is a row', async () => {
  const { stdout: context } = await kubectl('config', 'current-context');
  ends(await gen('check', '--kube-context', context.trim()), 0);
  const { stdout } = ends(await gen('check', '--kube-context', 'nowhere'), 1);
  assert.match(stdout, /fail +cluster +the cluster of the context nowhere does not answer/);
});

test('before the deployment: status names all that is missing, post-deploy what it waits for and why', async () => {
  const status = ends(await gen('status'), 1);
  assert.is(status.stdout.split('\n').filter((line) => / missing /.test(line)).length, 17, status.stdout);
  const { stdout, stderr } = ends(await gen('post-deploy', '--timeout', '1'), 1);
  assert.is(stdout, '');
  assert.match(
    stderr,
    /error: no address after 1 s of waiting for HAProxy's Service in stoat-ingress, which does not exist\nIt is not deployed \(yet\)/,
  );
});

/** What others may have in a cluster that is in our way. */
const OTHERS = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'haproxy' },
    spec: { controller: 'haproxy.org/ingress-controller' },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'turn', namespace: 'default' },
    spec: { containers: [{ name: 'turn', image: 'turn', ports: [{ containerPort: 7881, hostPort: 7881 }] }] },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'traefik', namespace: 'kube-system' },
    spec: {
      type: 'LoadBalancer',
      selector: { app: 'traefik' },
      ports: [
        { name: 'http', port: 80 },
        { name: 'https', port: 443 },
      ],
    },
  },
];

test("somebody else's namespace, ingress class and locked ports are found", async () => {
  for (const name of ['stoat', 'stoat-mongodb']) await kubectl('create', 'namespace', name);
  await kubectl('label', 'namespace', 'stoat', 'app.kubernetes.io/managed-by=Helm');
  await kubectl('annotate', 'namespace', 'stoat', 'meta.helm.sh/release-name=chat', 'meta.helm.sh/release-namespace=ops');
  writeFileSync(join(tree, '.sandbox', 'others.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: OTHERS }));
  await kubectl('apply', '-f', '.sandbox/others.json');
  await kubectl('wait', 'pod/turn', '--for=condition=Ready', '--timeout=60s');
  assert.equal(await failures(), [
    'ingress: the IngressClass haproxy belongs to nobody that helm knows, and helm will not take it over',
    "RTC ports: default/turn takes ports of LiveKit's on its node, and 0 of 1 nodes are left for 1",
    'namespaces: stoat exists and belongs to the helm release chat in ops; helm will not take it over by itself',
  ]);
  assert.match(JSON.stringify((await check()).checks), 'kube-system/traefik also listens on 80 or 443');
  await kubectl('delete', '-f', '.sandbox/others.json', '--grace-period=0', '--force');
});

test('the commands that it shows make the namespace ours, as helm finds when it deploys', async () => {
  const fix = (await check()).checks.find(({ check: name, status }) => name === 'namespaces' && status === 'fail')!.fix!;
  for (const command of fix.split('\n')) await succeed('sh', ['-c', command], { cwd: tree, env });
  assert.equal(await failures(), []);
  // What belongs to no release needs no command.
  assert.match(JSON.stringify((await check()).checks), '2 of 10 exist; the next apply makes these ours: stoat-mongodb');
  const deployed = ends(await run('./init.sh', ['--sandbox', '--yes'], { cwd: tree, env, timeoutMs: DEPLOY_TIMEOUT_MS }), 0);
  assert.match(deployed.stdout, '  127.0.0.1 stoat.local livekit.stoat.local');
  assert.match(deployed.stdout, 'Log in at https://stoat.local');
});

test('after the deployment: nothing fails, everything runs as wanted', async () => {
  const { checks, result } = await check();
  assert.is(result, 'ok', JSON.stringify(checks.filter(({ status }) => status !== 'ok')));
  const { stdout } = ends(await gen('status', '--format', 'json'), 0);
  const report = JSON.parse(stdout) as {
    healthy: boolean;
    releases: { release: string; state: string; certificateExpires: string | null }[];
  };
  assert.is(report.healthy, true);
  assert.equal([report.releases.length, report.releases.filter(({ state }) => state !== 'ok')], [17, []]);
  const expiry = report.releases.filter(({ certificateExpires }) => certificateExpires !== null).map(({ release }) => release);
  assert.equal(expiry, ['stoat-config', 'livekit']);
});

test('post-deploy: hosts line, CA certificate, login', async () => {
  const file = join(tree, 'environments', 'local.ca.crt');
  const { stdout, stderr } = ends(await gen('post-deploy'), 0);
  assert.match(stdout, '  127.0.0.1 stoat.local livekit.stoat.local');
  assert.match(stdout, 'sudo update-ca-certificates');
  assert.match(stderr, 'is the certificate of the CA already');
  assert.is(statSync(file).mode & 0o777, 0o644);
  const ca = new X509Certificate(readFileSync(file));
  assert.equal([ca.subject, ca.ca], ['CN=Stoat CA', true]);
  const leaf = await kubectl('-n', 'stoat-config', 'get', 'secret', 'stoat-tls', '-o', 'jsonpath={.data.tls\\.crt}');
  assert.ok(new X509Certificate(Buffer.from(leaf.stdout, 'base64')).verify(ca.publicKey));

  const own = join(tree, '.sandbox', 'notes.crt');
  writeFileSync(own, 'notes');
  assert.match(ends(await gen('post-deploy', '--ca-file', own), 1).stderr, 'holds something else than an earlier certificate');
  assert.is(readFileSync(own, 'utf8'), 'notes');
  ends(await gen('post-deploy', '--ca-file', own, '--force'), 0);
  assert.is(readFileSync(own, 'utf8'), readFileSync(file, 'utf8'));
});

test('the front door says it once more', async () => {
  const { stdout } = ends(
    await run('./init.sh', ['--sandbox', '--post-deploy'], { cwd: tree, env: { ...env, KUBECONFIG: undefined }, timeoutMs: 60_000 }),
    0,
  );
  assert.match(stdout, '127.0.0.1 stoat.local livekit.stoat.local');
});

test("a controller of somebody else's: the address is that of the Ingresses", async () => {
  writeFileSync(join(tree, 'environments', 'shared.yaml'), 'ingress: {enabled: false}\n');
  writeFileSync(join(tree, 'environments', 'shared.secret.yaml'), readFileSync(join(tree, 'environments', 'local.secret.yaml')), {
    mode: 0o600,
  });
  const { stdout } = ends(await gen('post-deploy', '--env', 'shared', '--timeout', '5'), 0);
  assert.match(stdout, '  127.0.0.1 stoat.local livekit.stoat.local');
  const haproxy = JSON.parse(ends(await gen('status', '--env', 'shared', '--format', 'json'), 0).stdout) as {
    releases: { release: string; state: string }[];
  };
  assert.is(haproxy.releases.find(({ release }) => release === 'haproxy-ingress')?.state, 'disabled');
  assert.match(ends(await gen('status'), 1).stderr, 'there are several environments, name one with --env: local, shared');
});

test('another image, missing pods and a vanished certificate show in status', async () => {
  await kubectl('-n', 'stoat', 'set', 'image', 'deployment/stoat-api', 'stoat-api=ghcr.io/stoatchat/api:v0.14.0');
  await kubectl('-n', 'stoat-livekit', 'scale', 'deployment/livekit', '--replicas=2');
  const { stdout, stderr } = ends(await gen('status', '--env', 'local'), 1);
  assert.match(stdout, new RegExp(`^stoat-api +${PINS.stoatImageTag} +v0\\.14\\.0 .*outdated`, 'm'));
  const livekit = PINS.infraChartVersions.livekit;
  // Two of them want the same ports of the one node.
  assert.match(stdout, new RegExp(`^livekit +${livekit} +${livekit} +1/2 +not ready`, 'm'));
  assert.match(stderr, 'error: not as wanted: livekit (not ready), stoat-api (outdated)');
  await kubectl('-n', 'stoat', 'set', 'image', 'deployment/stoat-api', `stoat-api=ghcr.io/stoatchat/api:${PINS.stoatImageTag}`);
  await kubectl('-n', 'stoat-livekit', 'scale', 'deployment/livekit', '--replicas=1');
  for (let tries = 0; (await gen('status', '--env', 'local')).code !== 0; tries += 1) {
    assert.ok(tries < 20, 'status never gets well again');
    await sleep(500);
  }
});

test('the hook waits for copies: at once when they are there, until they are when one is not', async () => {
  const hook = (): Promise<Ended> =>
    run(process.execPath, ['dist/stoat-hook.mjs', 'wait-for-copies', ''], { cwd: tree, env, timeoutMs: 90_000 });
  const done = /^[1-9][0-9]* copies of configuration and credentials are up to date \(\d+\.\d s\)\s*$/;
  const first = ends(await hook(), 0);
  assert.match(first.stdout, done, describe(first));
  await kubectl('-n', 'stoat', 'delete', 'secret', 'stoat-env');
  assert.match(ends(await hook(), 0).stdout, done);
  await kubectl('-n', 'stoat', 'get', 'secret', 'stoat-env');
});

test('none of it leaves anything in the tree that git would show', async () => {
  assert.is(await gitStatus(tree), '');
});

test.run();
