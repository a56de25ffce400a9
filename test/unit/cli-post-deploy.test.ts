import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { webcrypto } from 'node:crypto';
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { judgeCaFile, writeCa } from '../../generators/targets/kubernetes/post-deploy/ca.ts';
import {
  addressesIn,
  addressSource,
  awaited,
  likelyCause,
  type LoadBalancerFacts,
} from '../../generators/targets/kubernetes/post-deploy/load-balancer.ts';
import {
  dnsRecords,
  hostsLines,
  isLocalAddress,
  isPublic,
  loginSection,
  namesSection,
  trustSection,
} from '../../generators/targets/kubernetes/post-deploy/text.ts';
import { parseCertificate, type Certificate } from '../../generators/targets/kubernetes/cluster/certificates.ts';
import type { KubernetesObject } from '../../generators/targets/kubernetes/cluster/kubectl.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { plan as planOf } from '../../generators/components/plan.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { stoatGen } from '../support/cli.ts';
import { temporaryFolder } from '../support/tools.ts';
import { ROOT, valuesOf } from '../support/values.ts';

// --- addresses

const service = (namespace: string, name: string, status: JsonObject = {}, type = 'LoadBalancer'): KubernetesObject => ({
  metadata: { name, namespace },
  spec: { type, ports: [{ port: 80 }, { port: 443 }] },
  status: { loadBalancer: status },
});
const ingress = (status: JsonObject = {}): KubernetesObject => ({
  metadata: { name: 'stoat-api', namespace: 'stoat' },
  spec: { ingressClassName: 'haproxy' },
  status: { loadBalancer: status },
});
const OURS = (status: JsonObject = {}, type?: string): KubernetesObject => service('stoat-ingress', 'haproxy-ingress', status, type);
const at = (...entries: JsonObject[]): JsonObject => ({ ingress: entries });
const facts = (services: readonly KubernetesObject[], ingresses: readonly KubernetesObject[] = []): LoadBalancerFacts => ({
  services,
  ingresses,
});

test('our controller: the address of its Service, not of others', () => {
  assert.equal(addressesIn(facts([OURS(at({ ip: '192.0.2.1' })), service('kube-system', 'traefik', at({ ip: '192.0.2.9' }))]), 'service'), [
    '192.0.2.1',
  ]);
  assert.equal(addressesIn(facts([OURS(), service('kube-system', 'traefik', at({ ip: '192.0.2.9' }))]), 'service'), []);
});

test('two addresses, a host name', () => {
  assert.equal(addressesIn(facts([OURS(at({ ip: '192.0.2.1' }, { ip: '2001:db8::1' }))]), 'service'), ['192.0.2.1', '2001:db8::1']);
  assert.equal(addressesIn(facts([OURS(at({ hostname: 'lb.cloud.net' }))]), 'service'), ['lb.cloud.net']);
});

test("somebody else's controller: the status of the Ingresses, each address once", () => {
  assert.equal(addressesIn(facts([], [ingress(at({ ip: '192.0.2.7' })), ingress(at({ ip: '192.0.2.7' }))]), 'ingress'), ['192.0.2.7']);
});

test('our controller behind a NodePort: the status of the Ingresses', () => {
  assert.equal(addressesIn(facts([OURS({}, 'NodePort')], [ingress(at({ ip: '192.0.2.7' }))]), 'service'), ['192.0.2.7']);
});

test("our controller's Service is still to come: what an earlier one left in the Ingresses does not count", () => {
  assert.equal(addressesIn(facts([], [ingress(at({ ip: '192.0.2.7' }))]), 'service'), []);
});

test('where the address is to be found', async () => {
  assert.is(addressSource(await valuesOf()), 'service');
  assert.is(addressSource(await valuesOf({ ingress: { enabled: false } })), 'ingress');
  assert.is(addressSource(await valuesOf({ ingress: { values: { controller: { service: { enabled: false } } } } })), 'ingress');
});

/** What there is, where the address should come from, what is said to be awaited, and why it does not come. */
const WAITS: readonly (readonly [
  title: string,
  facts: LoadBalancerFacts,
  source: 'service' | 'ingress',
  version: string,
  awaited: string,
  cause: RegExp,
])[] = [
  ['nothing is deployed', facts([]), 'service', '', "HAProxy's Service in stoat-ingress, which does not exist", /not deployed \(yet\)/],
  [
    'k3s keeps the ports for Traefik',
    facts([OURS(), service('kube-system', 'traefik')]),
    'service',
    'v1.33.4+k3s1',
    'an address of the Service stoat-ingress/haproxy-ingress',
    /kube-system\/traefik holds ports 80 and 443[\s\S]*disable: \[traefik\]/,
  ],
  [
    'k3s without Traefik',
    facts([OURS()]),
    'service',
    'v1.33.4+k3s1',
    'an address of the Service stoat-ingress/haproxy-ingress',
    /ServiceLB/,
  ],
  ['nobody gives addresses', facts([OURS()]), 'service', 'v1.33.4', 'an address of the Service stoat-ingress/haproxy-ingress', /MetalLB/],
  ['no Ingress', facts([]), 'ingress', '', 'an Ingress in stoat, where there is none', /not deployed \(yet\)/],
  [
    'a controller that does not publish',
    facts([], [ingress()]),
    'ingress',
    '',
    'an address in the status of the Ingress stoat/stoat-api',
    /class haproxy does not serve it/,
  ],
  [
    'our controller behind a NodePort',
    facts([OURS({}, 'NodePort')], [ingress()]),
    'service',
    '',
    'an address in the status of the Ingress stoat/stoat-api',
    /does not publish its address/,
  ],
];

for (const [title, seen, source, version, expected, cause] of WAITS) {
  test(`no address: ${title}`, () => {
    assert.is(awaited(seen, source), expected);
    assert.match(likelyCause(seen, source, version), cause);
  });
}

// --- names

const NAMES = ['chat.dwarf.org', 'livekit.chat.dwarf.org'];

test('hosts lines: addresses only, one line each', () => {
  assert.equal(hostsLines(['192.0.2.1', '2001:db8::1'], NAMES), [
    '192.0.2.1 chat.dwarf.org livekit.chat.dwarf.org',
    '2001:db8::1 chat.dwarf.org livekit.chat.dwarf.org',
  ]);
  assert.equal(hostsLines(['lb.cloud.net'], ['a.local']), ['<IP address of lb.cloud.net> a.local']);
});

test('DNS records by the kind of address', () => {
  assert.equal(dnsRecords(['192.0.2.1', '2001:db8::1'], ['chat.dwarf.org']), [
    'chat.dwarf.org.  A      192.0.2.1',
    'chat.dwarf.org.  AAAA   2001:db8::1',
  ]);
  assert.equal(dnsRecords(['lb.cloud.net'], NAMES), [
    'chat.dwarf.org.          CNAME  lb.cloud.net.',
    'livekit.chat.dwarf.org.  CNAME  lb.cloud.net.',
  ]);
});

test('addresses that only a local network knows', () => {
  const local = [
    '10.1.2.3',
    '192.168.0.2',
    '172.16.0.1',
    '172.31.9.9',
    '127.0.0.1',
    '100.64.0.1',
    '169.254.1.1',
    '::1',
    'fd00::1',
    'fe80::1',
  ];
  const elsewhere = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a01:4f8::1', 'fd.example.org', '192.0.2.1'];
  assert.equal([local.filter((ip) => !isLocalAddress(ip)), elsewhere.filter(isLocalAddress)], [[], []]);
});

const PUBLIC = { domain: 'chat.dwarf.org', adminEmail: 'gimli@dwarf.org', tls: { issuer: 'letsencrypt' } };

async function names(over: JsonObject, addresses: readonly string[]): Promise<string> {
  const values = await valuesOf(over);
  return namesSection(values, planOf(values), addresses).join('\n');
}

test('self-signed or private: a line for the hosts file', async () => {
  assert.match(await names({}, ['192.168.1.9']), '  192.168.1.9 stoat.local livekit.stoat.local');
  assert.not(isPublic(await valuesOf({ domain: 'chat.dwarf.org' })));
  assert.ok(isPublic(await valuesOf(PUBLIC)));
});

test('public: records, and no second name without a LiveKit of our own', async () => {
  assert.match(await names(PUBLIC, ['8.8.4.4']), /livekit\.chat\.dwarf\.org\. {2}A {6}8\.8\.4\.4[\s\S]*Let's Encrypt/);
  assert.not.match(await names({ ...PUBLIC, livekit: { enabled: false } }, ['8.8.4.4']), 'livekit.');
});

test('public with an address of the local network: the router has to forward', async () => {
  assert.match(await names(PUBLIC, ['192.168.1.9']), /forward[\s\S]*7881\/TCP and 50000–60000\/UDP/);
});

test('the top of a zone cannot be a CNAME', async () => {
  assert.match(await names({ ...PUBLIC, domain: 'dwarf.org' }, ['lb.cloud.net']), /ALIAS or ANAME/);
  assert.not.match(await names({ ...PUBLIC, domain: 'dwarf.org' }, ['8.8.4.4']), /ALIAS/);
});

test('no address yet: a placeholder', async () => {
  assert.match(await names({}, []), '<address of the load balancer> stoat.local');
  assert.match(await names(PUBLIC, []), 'chat.dwarf.org.  A  <address of the load balancer>');
});

// --- login

async function login(over: JsonObject = {}): Promise<string> {
  const values = await valuesOf(over);
  return loginSection(values, planOf(values), 'prod').join('\n');
}

test('where to log in, who may make an account, where the credentials are', async () => {
  assert.match(
    await login(),
    /^Log in at https:\/\/stoat\.local\n.*no e-mail is sent[\s\S]*invite_only: true[\s\S]*secrets --env prod --reveal$/,
  );
  assert.match(await login({ smtp: { host: 'mail.dwarf.org' } }), 'a message to its address confirms it');
});

test('invite-only: how the first invitation is made, the password is asked for and stands nowhere', async () => {
  const over = { revolt: { api: { registration: { invite_only: true } } } };
  assert.match(
    await login(over),
    /kubectl -n stoat-mongodb exec -it deployment\/mongodb -- mongosh --username stoat --authenticationDatabase revolt revolt\n.*db\.account_invites\.insertOne\(\{ _id: 'a-code-of-your-choice' \}\)\n.*https:\/\/stoat\.local\/login\/create\/a-code-of-your-choice\n/,
  );
  assert.match(await login({ ...over, mongodb: { enabled: false, host: 'db.dwarf.org' } }), 'mongosh, on your MongoDB');
});

test('a path with blanks and quotes survives a shell', () => {
  assert.match(trustSection("/home/o'neil/my ca.crt").join('\n'), `sudo cp '/home/o'\\''neil/my ca.crt' `);
});

// --- the certificate

x509.cryptoProvider.set(webcrypto as never);
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

async function selfSigned(subject: string, keys: webcrypto.CryptoKeyPair, days = 10): Promise<Certificate> {
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: String(days).padStart(4, '0'),
    name: subject,
    notBefore: new Date(),
    notAfter: new Date(Date.now() + days * 86_400_000),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return parseCertificate(made.toString('pem'))!;
}

const newKeys = async (): Promise<webcrypto.CryptoKeyPair> =>
  (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;

let ca: Certificate;
let renewed: Certificate;
let stranger: Certificate;
let foreign: Certificate;
test.before(async () => {
  const keys = await newKeys();
  [ca, renewed, stranger, foreign] = await Promise.all([
    selfSigned('CN=Stoat CA', keys),
    selfSigned('CN=Stoat CA', keys, 20),
    selfSigned('CN=Stoat CA', await newKeys()),
    selfSigned('CN=Dwarf CA', keys),
  ]);
});

test('what is in the file already', () => {
  assert.equal(
    [undefined, ca.pem, renewed.pem, stranger.pem, foreign.pem, 'notes', `${ca.pem}${foreign.pem}`, ''].map((text) =>
      judgeCaFile(text, ca),
    ),
    ['absent', 'same', 'renewed', 'other key', 'foreign', 'foreign', 'foreign', 'foreign'],
  );
});

test('written once, readable by all; an earlier one is replaced; anything else stays', async () => {
  const file = join(temporaryFolder('ca'), 'ca.crt');
  const no = (): Promise<boolean> => Promise.resolve(false);
  assert.is(await writeCa(file, ca, no), 'absent');
  assert.equal([readFileSync(file, 'utf8'), statSync(file).mode & 0o777], [ca.pem, 0o644]);
  assert.is(await writeCa(file, ca, no), 'same');
  assert.is(await writeCa(file, renewed, no), 'renewed');
  assert.is(readFileSync(file, 'utf8'), renewed.pem);

  writeFileSync(file, 'notes');
  assert.match(await refused(writeCa(file, ca, no)), 'holds something else than an earlier certificate of this CA and stays as it is');
  assert.is(readFileSync(file, 'utf8'), 'notes');
  assert.is(await writeCa(file, ca, () => Promise.resolve(true)), 'foreign');
  assert.is(readFileSync(file, 'utf8'), ca.pem);
});

test('links are not followed, folders are none', async () => {
  const folder = temporaryFolder('ca');
  writeFileSync(join(folder, 'target'), 'precious');
  symlinkSync(join(folder, 'target'), join(folder, 'link'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  const yes = (): Promise<boolean> => Promise.resolve(true);
  assert.match(await refused(writeCa(join(folder, 'link'), ca, yes)), 'symbolic link');
  assert.match(await refused(writeCa(join(folder, 'dangling'), ca, yes)), 'symbolic link');
  assert.match(await refused(writeCa(folder, ca, yes)), 'no ordinary file');
  assert.match(await refused(writeCa(join(folder, 'no', 'ca.crt'), ca, yes)), 'its folder does not exist');
  assert.is(readFileSync(join(folder, 'target'), 'utf8'), 'precious');
});

async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, UserError);
  return (error as UserError).message;
}

// --- the program

test('program: a time that is none is wrong usage', async () => {
  for (const [text, message] of [
    ['soon', 'error: --timeout must be a number\n'],
    ['-1', 'error: --timeout must be a number of seconds, 0 or more\n'],
  ] as const) {
    const ended = await stoatGen(['post-deploy', `--timeout=${text}`], { cwd: ROOT });
    assert.is(ended.code, 2);
    assert.match(ended.stderr, message);
  }
});

test.run();
