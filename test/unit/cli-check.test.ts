import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkTable, fail, ok, summary, warn, worst, type Check } from '../../generators/targets/kubernetes/check/check.ts';
import { judgeCluster, judgeClusterAlone, neededResources } from '../../generators/targets/kubernetes/check/cluster.ts';
import { judgeEnvironment } from '../../generators/targets/kubernetes/check/environment.ts';
import type { Examination } from '../../generators/targets/kubernetes/check/examine.ts';
import { judgeTools } from '../../generators/targets/kubernetes/check/tools.ts';
import type { ClusterFacts } from '../../generators/targets/kubernetes/cluster/facts.ts';
import type { KubernetesObject } from '../../generators/targets/kubernetes/cluster/kubectl.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { plan as planOf } from '../../generators/components/plan.ts';
import { parseQuantity } from '../../generators/lib/quantity.ts';
import { compute } from '../../generators/configuration/compute.ts';
import { INFRASTRUCTURE, onlyApps } from '../support/services.ts';
import { inProject, type File } from '../support/stoat-values.ts';
import { run } from '../support/tools.ts';
import { FILE_KEY, ROOT, SEED, valuesOf, VAPID_PRIVATE_KEY, VAPID_PUBLIC_KEY } from '../support/values.ts';

const brief = (checks: readonly Check[]): string[] => checks.map(({ status, check, found }) => `${status} ${check}: ${found}`);
const only = (checks: readonly Check[], name: string): string[] => brief(checks.filter(({ check }) => check === name));

// --- the table

test('a row per check, the fix below what was found, lines of commands under each other', () => {
  const table = checkTable([
    ok('files', 'fine'),
    fail('namespaces', 'stoat exists', 'kubectl label\nkubectl annotate'),
    { ...warn('values', 'must be lower'), file: 'environments/x.yaml', line: 3, path: 'smtp.port' },
  ]);
  assert.is(
    table,
    [
      'STATUS  CHECK       FOUND',
      'ok      files       fine',
      'fail    namespaces  stoat exists',
      '                    → kubectl label',
      '                      kubectl annotate',
      'warn    values      environments/x.yaml:3: smtp.port: must be lower',
      '',
    ].join('\n'),
  );
});

test('the result is the worst of all rows', () => {
  assert.is(worst([]), 'ok');
  assert.is(worst([ok('a', ''), warn('b', '')]), 'warn');
  assert.is(worst([warn('a', ''), fail('b', ''), ok('c', '')]), 'fail');
  assert.is(summary([ok('a', ''), warn('b', ''), fail('c', '')]), '1 ok, 1 warning, 1 failed');
});

// --- the environment

async function environment(over: JsonObject = {}, rest: Partial<Examination> = {}): Promise<Check[]> {
  const values = await valuesOf(over);
  const plan = planOf(values);
  const notes = compute(values).warnings.map(({ keys, message }) => ({ path: keys.join('.'), message }));
  return judgeEnvironment('prod', { files: [], fileProblems: [], problems: [], notes, values, plan, ...rest });
}

const PUBLIC = { domain: 'chat.dwarf.org', adminEmail: 'gimli@dwarf.org', tls: { issuer: 'letsencrypt' } };

/** What an environment sets, the check that looks at it, and what that says. */
const FINDINGS: readonly (readonly [over: JsonObject, check: string, expected: string])[] = [
  [PUBLIC, 'name and issuer', 'ok name and issuer: chat.dwarf.org, certificates by letsencrypt'],
  [PUBLIC, 'examples', 'ok examples: no value of an example or default is left'],
  [
    { ...PUBLIC, domain: 'stoat.local' },
    'name and issuer',
    "fail name and issuer: Let's Encrypt signs only public names, stoat.local is none",
  ],
  [{ ...PUBLIC, domain: 'stoat.local' }, 'examples', 'fail examples: stoat.local is the default'],
  [{ ...PUBLIC, domain: 'chat.example.com' }, 'examples', "fail examples: chat.example.com is an example's name"],
  [
    { ...PUBLIC, adminEmail: 'you@dwarf.org' },
    'examples',
    "fail examples: you@dwarf.org is an example's address: Let's Encrypt refuses it",
  ],
  [
    { ...PUBLIC, adminEmail: 'admin@example.org' },
    'examples',
    "fail examples: admin@example.org is an example's address: Let's Encrypt refuses it",
  ],
  [{ ...PUBLIC, smtp: { host: 'mail.example.com' } }, 'examples', "warn examples: mail.example.com is an example's: no mail arrives"],
  [
    { ...PUBLIC, smtp: { host: 'mail.dwarf.org', fromAddress: 'Stoat <noreply@example.com>' } },
    'examples',
    "warn examples: Stoat <noreply@example.com> is an example's: no mail arrives",
  ],
  [
    { ...PUBLIC, secretSeed: 'change-me-before-you-deploy-this-0' },
    'examples',
    'fail examples: looks like an example, not like random text: every password follows from it',
  ],
  [
    { domain: 'chat.dwarf.org' },
    'name and issuer',
    'warn name and issuer: chat.dwarf.org looks public, and every visitor has to trust the certificate by hand',
  ],
  [
    { stoatImageTag: 'v0.12.1' },
    'versions',
    'warn versions: proxy v0.12.1 has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it',
  ],
  [{ stoatImageTag: 'latest' }, 'versions', 'warn versions: an image of Stoat is pinned to latest: restarts change it unasked'],
  [
    { livekit: { rtcPortRangeStart: 50000, rtcPortRangeEnd: 50009 } },
    'ports',
    'warn ports: 10 UDP ports for media: calls fail when they are taken, which a handful of people do',
  ],
  [
    { livekit: { rtcPortRangeStart: 32000, rtcPortRangeEnd: 40000 } },
    'ports',
    "warn ports: the UDP range 32000–40000 overlaps Kubernetes' node ports 30000–32767: a Service may take a port away",
  ],
  [
    { livekit: { rtcPortRangeStart: 7000, rtcPortRangeEnd: 7880 } },
    'ports',
    'warn ports: the UDP range 7000–7880 contains 7880, which LiveKit uses for itself',
  ],
  [
    { livekit: { rtcPortRangeStart: 1000, rtcPortRangeEnd: 2000 } },
    'ports',
    'fail ports: the UDP range begins at 1000: below 1024 a process needs rights that LiveKit does not have',
  ],
  [
    { ingress: { values: { controller: { extraArgs: ['--disable-config-snippets=all'] } } } },
    'values',
    'warn values: turns off backend snippets: everybody can read /api/metrics, /.well-known/stoat is not found, ' +
      'and redirects of the file server lose their prefix',
  ],
  [{}, 'ports', 'ok ports: open in the firewall: 80 and 443/TCP, 7881/TCP, 50000–60000/UDP'],
];

for (const [over, check, expected] of FINDINGS) {
  test(`environment: ${expected}`, async () =>
    assert.ok(only(await environment(over), check).includes(expected), only(await environment(over), check).join('\n')));
}

test('a private, self-signed environment may keep the defaults', async () => {
  const checks = await environment();
  assert.is(worst(checks), 'ok', brief(checks).join('\n'));
  assert.equal(only(checks, 'examples'), []);
});

test('without LiveKit nobody asks for its ports', async () => {
  assert.equal(only(await environment({ livekit: { enabled: false } }), 'ports'), []);
});

test('problems of keys are rows of their own, with file and line', async () => {
  const problems = [
    { file: 'environments/prod.yaml', line: 7, path: 'smtp.port', message: 'must be an integer' },
    { file: 'environments/prod.secret.yaml', line: 2, path: 'vapid.publicKey', message: 'does not belong to the private key' },
  ];
  const checks = await environment({}, { problems });
  assert.equal(
    checks.filter(({ status }) => status === 'fail').map(({ check, file, line, path }) => [check, file, line, path]),
    [
      ['values', 'environments/prod.yaml', 7, 'smtp.port'],
      ['keys', 'environments/prod.secret.yaml', 2, 'vapid.publicKey'],
    ],
  );
});

test('a seed in a file that others may read is a warning, in a secret file an error of its own', async () => {
  const checks = await environment({}, { files: [{ file: 'environments/prod.yaml', mode: 0o644, seed: true }] });
  assert.equal(only(checks, 'files'), ['warn files: holds secretSeed, and others may read it (mode 0644)']);
});

test('values that nobody could read are said to be unread, not to be fine', () => {
  const fileProblems = [{ file: 'environments/prod.yaml', line: 3, message: 'is not valid YAML: wrong indentation' }];
  const checks = judgeEnvironment('prod', { files: [], fileProblems, problems: [], notes: [] });
  assert.equal(brief(checks), [
    'ok environment: prod',
    'fail files: is not valid YAML: wrong indentation',
    'fail values: cannot be looked at',
  ]);
});

// --- tools

const TOOLS = {
  node: 'v20.20.2',
  helm: 'v3.22.0',
  plugins: 'NAME\tVERSION\ndiff\t3.9.14\tPreview',
  helmfile: 'helmfile version 1.8.0',
  kubectl: '{"clientVersion":{"gitVersion":"v1.33.1"}}',
};

test('tools that fit', () => {
  assert.equal(brief(judgeTools(TOOLS)), [
    'ok tools: node 20.20.2',
    'ok tools: helm 3.22.0, helm-diff 3.9.14',
    'ok tools: helmfile 1.8.0',
    'ok tools: kubectl 1.33.1',
  ]);
});

test('tools that are missing or too old, each with a way to get it', () => {
  const checks = judgeTools({ node: 'v18.0.0', helm: undefined, plugins: undefined, helmfile: '0.150.0', kubectl: undefined });
  assert.equal(
    checks.map(({ status }) => status),
    ['fail', 'fail', 'fail', 'warn'],
  );
  assert.ok(checks.every(({ fix }) => fix !== undefined));
  assert.match(judgeTools({ ...TOOLS, plugins: 'NAME VERSION' })[1]!.found, 'plugin diff is missing');
  assert.match(judgeTools({ ...TOOLS, helm: 'v4.3.1' })[1]!.found, 'helm-diff 3.9.14 passes a flag that helm 4 refuses');
});

// --- the cluster

const helmMarks = (release: string, namespace: string) => ({
  labels: { 'app.kubernetes.io/managed-by': 'Helm' },
  annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
});
const object = (
  name: string,
  rest: Partial<KubernetesObject> = {},
  metadata: Partial<KubernetesObject['metadata']> = {},
): KubernetesObject => ({ ...rest, metadata: { name, ...metadata } });
const READY = { conditions: [{ type: 'Ready', status: 'True' }] };
const node = (name: string, allocatable: JsonObject = { cpu: '4', memory: '8Gi' }): KubernetesObject =>
  object(name, { status: { ...READY, allocatable } });
const STANDARD = object('standard', {}, { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } });
const service = (namespace: string, name: string, ports: readonly JsonObject[], type = 'LoadBalancer'): KubernetesObject =>
  object(name, { spec: { type, ports } }, { namespace });

/** Runs since a full hour of one day. */
const runningPod = (release: string, namespace: string, hour: number): KubernetesObject =>
  object(
    `${release}-0`,
    {
      status: {
        containerStatuses: [{ name: release, state: { running: { startedAt: `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z` } } }],
      },
    },
    { namespace, labels: { 'app.kubernetes.io/instance': release } },
  );

const EMPTY: ClusterFacts = {
  version: 'v1.33.4',
  nodes: [node('one')],
  namespaces: [object('default'), object('kube-system')],
  storageClasses: [STANDARD],
  ingressClasses: [],
  services: [],
  pods: [],
  crds: [],
  clusterIssuers: [],
  releases: [],
  unread: [],
};

/** An example whose requests do not depend on how many services there are. */
const API_ALONE: JsonObject = { apps: onlyApps('api') };

async function cluster(facts: Partial<ClusterFacts>, over: JsonObject = {}): Promise<Check[]> {
  const values = await valuesOf(over);
  return judgeCluster({ ...EMPTY, ...facts }, values, planOf(values));
}

/** The namespaces of a deployment with everything in it. */
const GIVEN = ['stoat', ...Object.values(INFRASTRUCTURE).map(({ namespace }) => namespace)];

test('an empty cluster with a node and a storage class is fit for everything', async () => {
  assert.equal(brief(await cluster({}, API_ALONE)), [
    'ok cluster: answers, Kubernetes v1.33.4',
    'ok nodes: 1 ready',
    'ok storage: 4 volumes of StorageClass standard',
    'ok ingress: class haproxy comes with the release haproxy-ingress',
    'ok cert-manager: comes with its release',
    'ok web ports: no other load balancer wants 80 or 443',
    'ok RTC ports: 7880, 7881/TCP and 50000–60000/UDP are free of other pods',
    'ok namespaces: none of ours exists yet',
    'ok resources: about 0.59 CPU and 1.3 GiB requested; the nodes have 4 CPU and 8 GiB, others request 0 CPU and 0 GiB',
  ]);
});

const HAPROXY_POD = object(
  'haproxy-1',
  { spec: { containers: [{ args: ['--configmap=edge/haproxy', '--ingress.class=haproxy'] }] } },
  { namespace: 'edge', labels: { app: 'haproxy' } },
);
const pod = (...args: readonly string[]): KubernetesObject => ({
  ...HAPROXY_POD,
  spec: { containers: [{ args: ['--ingress.class=haproxy', ...args] }] },
});
const balancer = (spec: JsonObject): KubernetesObject =>
  object('haproxy', { spec: { type: 'LoadBalancer', selector: { app: 'haproxy' }, ...spec } }, { namespace: 'edge' });
const EXTERNAL = { ingress: { enabled: false } };
const OFF = 'turns off backend snippets:';
const LOST = '/.well-known/stoat is not found, and redirects of the file server lose their prefix';

/** Pods and Services of a controller, what the environment says, and the rows about it. */
const CONTROLLERS: readonly (readonly [what: string, facts: Partial<ClusterFacts>, over: JsonObject, rows: readonly string[]])[] = [
  ['none is there', {}, EXTERNAL, []],
  ['another class', { pods: [pod()] }, { ingress: { enabled: false, className: 'edge' } }, []],
  ['with snippets', { pods: [pod()] }, EXTERNAL, ['ok ingress controller: edge/haproxy-1 takes backend snippets']],
  [
    'others are off',
    { pods: [pod('--disable-config-snippets=global,frontend')] },
    EXTERNAL,
    ['ok ingress controller: edge/haproxy-1 takes backend snippets'],
  ],
  ...['backend', 'all', 'global,backend', 'frontend,all'].map(
    (off) =>
      [
        `${off} off`,
        { pods: [pod(`--disable-config-snippets=${off}`)] },
        EXTERNAL,
        [`warn ingress controller: edge/haproxy-1 ${OFF} everybody can read /api/metrics, ${LOST}`],
      ] as const,
  ),
  [
    'in two arguments',
    { pods: [pod('--disable-config-snippets', 'all')] },
    {},
    [`warn ingress controller: edge/haproxy-1 ${OFF} everybody can read /api/metrics, ${LOST}`],
  ],
  [
    'metrics are public anyway',
    { pods: [pod('--disable-config-snippets=all')] },
    { apps: { api: { publicMetrics: true } } },
    [`warn ingress controller: edge/haproxy-1 ${OFF} ${LOST}`],
  ],
  [
    'its Service hides addresses',
    { pods: [pod()], services: [balancer({})] },
    EXTERNAL,
    [
      "warn ingress controller: edge/haproxy may show the controller a node's address in place of the client's: all clients share one ration then",
    ],
  ],
  ...[{ externalTrafficPolicy: 'Local' }, { type: 'ClusterIP' }, { selector: { app: 'other' } }, { selector: {} }].map(
    (spec) =>
      [
        `its Service is ${JSON.stringify(spec)}`,
        { pods: [pod()], services: [balancer(spec)] },
        EXTERNAL,
        ['ok ingress controller: edge/haproxy-1 takes backend snippets'],
      ] as const,
  ),
];

for (const [what, facts, over, rows] of CONTROLLERS) {
  test(`ingress controller: ${what}`, async () => assert.equal(only(await cluster(facts, over), 'ingress controller'), rows));
}

const TRAEFIK = service('kube-system', 'traefik', [{ port: 80 }, { port: 443 }]);
const NGINX_CLASS = object('nginx', { spec: { controller: 'k8s.io/ingress-nginx' } });
const HAPROXY_CLASS = object('haproxy', { spec: { controller: 'haproxy.org/ingress-controller/haproxy' } });
const OTHERS_CRD = object('certificates.cert-manager.io', {}, helmMarks('cm', 'cert-manager'));
const hostPod = (nodeName: string, hostPort: number, protocol = 'TCP'): KubernetesObject =>
  object('turn', { spec: { nodeName, containers: [{ ports: [{ hostPort, protocol }] }] } }, { namespace: 'media' });

/** What is in the cluster, what the environment says, and the row that tells of it; with the fix where it is a command. */
const CLUSTERS: readonly (readonly [facts: Partial<ClusterFacts>, over: JsonObject, expected: string, fix?: RegExp])[] = [
  [{ version: 'v1.22.3' }, {}, 'fail cluster: Kubernetes v1.22.3 is too old: 1.25 or newer is needed'],
  [{ nodes: [] }, {}, 'fail nodes: there is none'],
  [{ nodes: [object('one', { status: { conditions: [{ type: 'Ready', status: 'False' }] } })] }, {}, 'fail nodes: none of 1 is ready: one'],
  [{ nodes: [node('one'), object('two')] }, {}, 'warn nodes: two: not ready'],
  [
    { storageClasses: [] },
    {},
    'fail storage: no default StorageClass, which mongodb, redis, rabbitmq, minio would take; there is none',
    /provisioner/,
  ],
  [
    { storageClasses: [object('slow')] },
    {},
    'fail storage: no default StorageClass, which mongodb, redis, rabbitmq, minio would take; there are: slow',
    /kubectl patch storageclass slow/,
  ],
  [
    {},
    { mongodb: { persistence: { storageClass: 'fast' } } },
    'fail storage: no StorageClass fast, which mongodb wants; there are: standard',
    /mongodb\.persistence\.storageClass/,
  ],
  [
    { storageClasses: [STANDARD, { ...STANDARD, metadata: { ...STANDARD.metadata, name: 'other' } }] },
    {},
    'warn storage: several default StorageClasses, the newest is taken: standard, other',
  ],
  [
    { ingressClasses: [HAPROXY_CLASS] },
    {},
    'fail ingress: the IngressClass haproxy belongs to nobody that helm knows, and helm will not take it over',
    /ingress\.enabled: false/,
  ],
  [
    { ingressClasses: [{ ...HAPROXY_CLASS, metadata: { name: 'haproxy', ...helmMarks('haproxy-ingress', 'stoat-ingress') } }] },
    {},
    'ok ingress: class haproxy is ours',
  ],
  [
    { ingressClasses: [NGINX_CLASS] },
    { ingress: { enabled: false } },
    'fail ingress: no IngressClass haproxy, and ingress.enabled is false',
  ],
  [
    { ingressClasses: [NGINX_CLASS] },
    { ingress: { enabled: false, className: 'nginx' } },
    'fail ingress: the class nginx is of k8s.io/ingress-nginx, which does not rewrite paths by haproxy.org annotations: no API call would arrive',
  ],
  [
    { ingressClasses: [HAPROXY_CLASS] },
    { ingress: { enabled: false } },
    'ok ingress: class haproxy of haproxy.org/ingress-controller/haproxy',
  ],
  [
    { crds: [OTHERS_CRD] },
    {},
    'fail cert-manager: a cert-manager is there already: certificates.cert-manager.io belongs to the helm release cm in cert-manager',
    /certManager\.namespace: cert-manager/,
  ],
  [
    { crds: [object('certificates.cert-manager.io')] },
    {},
    'fail cert-manager: a cert-manager is there already: certificates.cert-manager.io belongs to nobody that helm knows',
  ],
  [{}, { certManager: { enabled: false } }, 'fail cert-manager: is not in the cluster, and certManager.enabled is false'],
  [
    { crds: [OTHERS_CRD] },
    { certManager: { enabled: false } },
    'fail cert-manager: the namespace cert-manager, where it has to find the CA, does not exist',
  ],
  [
    { crds: [OTHERS_CRD], namespaces: [object('cert-manager')] },
    { certManager: { enabled: false } },
    'ok cert-manager: is there, namespace cert-manager',
  ],
  [{}, { tls: { issuer: 'existing', issuerName: 'corp' } }, 'fail issuer: no ClusterIssuer corp; there is none'],
  [
    { clusterIssuers: [object('corp', { status: { conditions: [{ type: 'Ready', status: 'False', message: 'no account' }] } })] },
    { tls: { issuer: 'existing', issuerName: 'corp' } },
    'fail issuer: ClusterIssuer corp is not ready: no account',
  ],
  [
    { clusterIssuers: [object('corp', { status: READY })] },
    { tls: { issuer: 'existing', issuerName: 'corp' } },
    'ok issuer: ClusterIssuer corp is ready',
  ],
  [
    { clusterIssuers: [object('stoat-ca')] },
    {},
    'fail issuer: ClusterIssuer stoat-ca exists and belongs to nobody that helm knows',
    /kubectl annotate clusterissuer stoat-ca/,
  ],
  [
    { version: 'v1.33.4+k3s1', services: [TRAEFIK] },
    {},
    "fail web ports: kube-system/traefik holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending",
    /disable: \[traefik\]/,
  ],
  [
    { services: [TRAEFIK] },
    {},
    'warn web ports: kube-system/traefik also listens on 80 or 443; that is fine where each load balancer gets an address of its own',
  ],
  [
    { pods: [hostPod('one', 7881)] },
    {},
    "fail RTC ports: media/turn takes ports of LiveKit's on its node, and 0 of 1 nodes are left for 1",
  ],
  [
    { pods: [hostPod('one', 7881)], nodes: [node('one'), node('two')] },
    {},
    "warn RTC ports: media/turn takes ports of LiveKit's on its node; there are others",
  ],
  [
    { pods: [hostPod('one', 50500, 'UDP')] },
    {},
    "fail RTC ports: media/turn takes ports of LiveKit's on its node, and 0 of 1 nodes are left for 1",
  ],
  [{}, { livekit: { replicas: 3 } }, 'fail RTC ports: livekit.replicas is 3, and each needs the ports of a node of its own: there is 1'],
  [
    { services: [service('game', 'voice', [{ port: 1, nodePort: 50001, protocol: 'UDP' }], 'NodePort')] },
    {},
    'warn RTC ports: game/voice has the node port 50001, which LiveKit uses as well',
  ],
  [
    { namespaces: [object('stoat', {}, helmMarks('data', 'ops'))] },
    {},
    'fail namespaces: stoat exists and belongs to the helm release data in ops; helm will not take it over by itself',
    /kubectl label namespace stoat app\.kubernetes\.io\/managed-by=Helm --overwrite\nkubectl annotate namespace stoat meta\.helm\.sh\/release-name=stoat-config meta\.helm\.sh\/release-namespace=stoat-config --overwrite/,
  ],
  [{ namespaces: [object('stoat', {}, helmMarks('stoat-config', 'stoat-config'))] }, {}, 'ok namespaces: 1 of 10 exist and are ours'],
  [
    { namespaces: [object('stoat'), object('stoat-mongodb')] },
    {},
    'ok namespaces: 2 of 10 exist; the next apply makes these ours: stoat, stoat-mongodb',
  ],
  [
    { namespaces: GIVEN.filter((name) => name !== 'stoat-redis' && name !== 'stoat').map((name) => object(name)) },
    { createNamespaces: false },
    'fail namespaces: createNamespaces is false, and there is no namespace stoat, stoat-redis',
    /kubectl create namespace stoat\nkubectl create namespace stoat-redis/,
  ],
  [{ namespaces: GIVEN.map((name) => object(name)) }, { createNamespaces: false }, 'ok namespaces: 10 of 10 exist'],
  [
    { namespaces: GIVEN.map((name) => object(name, {}, name === 'stoat-mongodb' ? helmMarks('data', 'ops') : {})) },
    { createNamespaces: false },
    'warn namespaces: stoat-mongodb belongs to the helm release data in ops: whoever uninstalls that deletes it with everything inside',
  ],
  [
    { pods: [runningPod('rabbitmq', 'stoat-rabbitmq', 10), runningPod('stoat-api', 'stoat', 9), runningPod('stoat-pushd', 'stoat', 9)] },
    {},
    'warn broker: stoat-api, stoat-pushd began before rabbitmq restarted, and do not connect to it again: pushes and read marks are lost',
    /kubectl -n stoat rollout restart deployment\/stoat-api deployment\/stoat-pushd$/,
  ],
  [{ namespaces: [object('stoat-redis', { status: { phase: 'Terminating' } })] }, {}, 'fail namespaces: stoat-redis is being deleted'],
  [
    { releases: [{ name: 'redis', namespace: 'stoat-redis', status: 'pending-upgrade', chart: 'redis-24.1.2' }] },
    {},
    'fail releases: redis is locked: its upgrade was cut off',
    /helm rollback redis --namespace stoat-redis/,
  ],
  [
    { releases: [{ name: 'redis', namespace: 'stoat-redis', status: 'pending-install', chart: 'redis-24.1.2' }] },
    {},
    'fail releases: redis is locked: its installation was cut off',
    /helm uninstall redis/,
  ],
  [
    { nodes: [node('one', { cpu: '500m', memory: '1Gi' })] },
    API_ALONE,
    'fail resources: about 0.59 CPU and 1.3 GiB requested; the nodes have 0.5 CPU and 1 GiB, others request 0 CPU and 0 GiB: pods would stay pending',
  ],
  [
    {
      pods: [
        object('big', { spec: { containers: [{ resources: { requests: { cpu: '3500m', memory: '1Gi' } } }] } }, { namespace: 'other' }),
      ],
    },
    API_ALONE,
    'warn resources: about 0.59 CPU and 1.3 GiB requested; the nodes have 4 CPU and 8 GiB, others request 3.5 CPU and 1 GiB: it may not fit',
  ],
];

for (const [facts, over, expected, fix] of CLUSTERS) {
  test(`cluster: ${expected}`, async () => {
    const checks = await cluster(facts, over);
    const at = brief(checks).indexOf(expected);
    assert.ok(at >= 0, brief(checks).join('\n'));
    if (fix !== undefined) assert.match(checks[at]!.fix ?? '', fix);
  });
}

test("our own pods neither take ports from LiveKit nor count as others' load", async () => {
  const own = object(
    'livekit-1',
    {
      spec: {
        hostNetwork: true,
        nodeName: 'one',
        containers: [{ ports: [{ containerPort: 7881 }], resources: { requests: { cpu: '3' } } }],
      },
    },
    { namespace: 'stoat-livekit' },
  );
  const checks = await cluster({ pods: [own] });
  assert.is(worst(checks), 'ok', brief(checks).join('\n'));
});

test('servers that began after their broker are no row', async () => {
  const pods = [runningPod('rabbitmq', 'stoat-rabbitmq', 9), runningPod('stoat-api', 'stoat', 10)];
  assert.equal(only(await cluster({ pods }), 'broker'), []);
});

test('what may not be read is a warning, and is not judged', async () => {
  const checks = await cluster({ nodes: undefined, pods: undefined, unread: [{ what: 'nodes', why: 'forbidden' }] });
  assert.ok(brief(checks).includes('warn cluster: nodes: cannot be read: forbidden'));
  assert.equal([...only(checks, 'nodes'), ...only(checks, 'RTC ports'), ...only(checks, 'resources')], []);
});

test('without values only what holds of any environment is judged', () => {
  assert.equal(brief(judgeClusterAlone(EMPTY)), ['ok cluster: answers, Kubernetes v1.33.4', 'ok nodes: 1 ready']);
});

test('quantities', () => {
  assert.equal(['500m', '2', '1Gi', '128Mi', '1e3', '1k', 'x', undefined].map(parseQuantity), [
    0.5,
    2,
    2 ** 30,
    128 * 2 ** 20,
    1000,
    1000,
    0,
    0,
  ]);
});

test('replicas count in what is needed', async () => {
  const need = async (over: JsonObject): Promise<number> => {
    const values = await valuesOf(over);
    return neededResources(values, planOf(values)).cpu;
  };
  assert.ok(Math.abs((await need({ apps: { api: { replicas: 3 } } })) - (await need({})) - 0.1) < 1e-9);
});

test('what an operator gives a service through its values counts in what is needed, in the place of what it replaces', async () => {
  const need = async (api: JsonObject): Promise<{ cpu: number; memory: number }> => {
    const values = await valuesOf({ apps: { ...onlyApps('api'), api } });
    return neededResources(values, planOf(values));
  };
  const [before, after] = [await need({}), await need({ values: { replicas: 2, resources: { requests: { memory: '1Gi' } } } })];
  assert.ok(Math.abs(after.memory - before.memory - (2 * 2 ** 30 - 64 * 2 ** 20)) < 1);
  assert.ok(Math.abs(after.cpu - before.cpu - 0.05) < 1e-9);
});

test("the file server's and the proxy's requests count as more than those of others", async () => {
  const need = async (app: 'api' | 'fileServer' | 'proxy'): Promise<number> => {
    const values = await valuesOf({ apps: onlyApps(app) });
    return neededResources(values, planOf(values)).memory;
  };
  const [api, fileServer, proxy] = [await need('api'), await need('fileServer'), await need('proxy')];
  assert.equal([fileServer - api, proxy - api], [192 * 2 ** 20, 64 * 2 ** 20]);
});

const PODS: readonly (readonly [facts: Partial<ClusterFacts>, apps: JsonObject, expected: readonly string[]])[] = [
  [{ version: 'v1.30.0' }, { events: { replicas: 2 } }, []],
  [
    { version: 'v1.29.9+k3s1' },
    { events: { replicas: 2 } },
    ['warn pods: Kubernetes before 1.30 stops pods without a pause: an update cuts off requests that are under way'],
  ],
  [
    { version: 'v1.27.3' },
    { events: { values: { replicas: 2 } } },
    [
      'fail pods: apps.events.replicas above 1 needs Kubernetes 1.28, which numbers pods',
      'warn pods: Kubernetes before 1.30 stops pods without a pause: an update cuts off requests that are under way',
    ],
  ],
  [
    { nodes: [node('small', { cpu: '4', memory: '2Gi' }), node('other', { cpu: '4', memory: '1Gi' })] },
    {},
    [
      'warn pods: stoat-file-server may use 3 GiB of memory, and no node has more than 2 GiB: others may be ended in its place; ' +
        'apps.fileServer.resources limits it',
    ],
  ],
  [{ nodes: [node('small', { cpu: '4', memory: '2Gi' })] }, { fileServer: { values: { resources: { limits: { memory: '1Gi' } } } } }, []],
];

for (const [facts, apps, expected] of PODS) {
  test(`pods: ${expected.join('; ') || 'nothing to say'}`, async () => {
    assert.equal(
      brief(await cluster(facts, { apps })).filter((line) => / pods: /.test(line)),
      expected,
    );
  });
}

// --- the program

const SECRET_FILE: File = {
  text: `secretSeed: ${SEED}\nvapid:\n  privateKey: ${VAPID_PRIVATE_KEY}\n  publicKey: ${VAPID_PUBLIC_KEY}\nfiles:\n  encryptionKey: ${FILE_KEY}\n`,
  mode: 0o600,
};

/** Programs that say what the real ones say when they are asked for their versions. */
function stubs(root: string): string {
  const folder = join(root, 'stubs');
  mkdirSync(folder);
  const programs = {
    helm: 'if [ "$1" = version ]; then echo v3.22.0; else printf "NAME\\tVERSION\\ndiff\\t3.9.14\\tx\\n"; fi',
    helmfile: 'echo helmfile version 1.8.0',
    kubectl:
      'case "$*" in *--client*) echo \'{"clientVersion":{"gitVersion":"v1.33.1"}}\';; *) echo "dial tcp 127.0.0.1:1: connect: connection refused" >&2; exit 1;; esac',
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

async function check(root: string, ...args: string[]) {
  const env = { ...process.env, PATH: `${stubs(root)}:${process.env.PATH}`, KUBECONFIG: undefined };
  const ended = await run(process.execPath, [join(ROOT, 'dist/stoat-gen.mjs'), '-C', root, 'check', ...args], {
    cwd: root,
    env,
    timeoutMs: 30_000,
  });
  assert.not.match(ended.stdout + ended.stderr, SEED);
  return ended;
}

test('program: a good environment ends with 0, and stdout holds the table alone', () =>
  inProject({ 'environments/local.yaml': '', 'environments/local.secret.yaml': SECRET_FILE }, async (root) => {
    const { code, stdout, stderr } = await check(root);
    assert.is(code, 0, stdout + stderr);
    assert.match(stdout, /^STATUS  CHECK/);
    assert.match(stdout, 'ok      environment      local: https://stoat.local');
    assert.match(stderr, '11 ok, 0 warnings, 0 failed');
  }));

test('program: every problem of a broken environment is a row with file and line, and the tools are looked at all the same', () =>
  inProject(
    {
      'environments/local.yaml': 'domain: Chat.Dwarf.org\nsmtp:\n  prot: 25\n',
      'environments/local.secret.yaml': { ...SECRET_FILE, mode: 0o644 },
    },
    async (root) => {
      const { code, stdout } = await check(root, '--format', 'json');
      assert.is(code, 1);
      const report = JSON.parse(stdout) as { environment: string; result: string; checks: Check[] };
      assert.equal([report.environment, report.result], ['local', 'fail']);
      assert.equal(
        report.checks.filter(({ status }) => status === 'fail').map(({ check, file, line }) => [check, file, line ?? null]),
        [
          ['files', 'environments/local.secret.yaml', null],
          ['values', 'environments/local.yaml', 1],
          ['values', 'environments/local.yaml', 3],
        ],
      );
      assert.is(report.checks.filter(({ check }) => check === 'tools').length, 4);
    },
  ));

test('program: YAML that cannot be read still gives a table', () =>
  inProject({ 'environments/local.yaml': 'a: [\n', 'environments/local.secret.yaml': SECRET_FILE }, async (root) => {
    const { code, stdout } = await check(root);
    assert.is(code, 1);
    assert.match(stdout, /fail    files +environments\/local\.yaml:\d: is not valid YAML/);
    assert.match(stdout, /ok      tools +helmfile/);
  }));

test('program: no environment, an unknown one and a cluster that does not answer are rows', () =>
  inProject({}, async (root) => {
    const { code, stdout } = await check(root, '--cluster');
    assert.is(code, 1);
    assert.match(stdout, /fail    environment +there is no environment yet/);
    assert.match(stdout, /fail    cluster +the cluster does not answer: dial tcp 127\.0\.0\.1:1/);
  }));

test('program: a wrong option is wrong usage', () =>
  inProject({}, async (root) => {
    assert.is((await check(root, '--format', 'xml')).code, 2);
  }));

test.run();
