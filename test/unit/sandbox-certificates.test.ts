import { createPublicKey, X509Certificate } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { certificatesFor, withTimes } from '../../sandbox/stand-ins/cert-manager.ts';
import { durationSeconds, exportKey, issue, newKey, shortcoming, type CertificateSpec } from '../../sandbox/stand-ins/certificates.ts';

const NOW = new Date('2026-01-02T03:04:05Z');
const CA: CertificateSpec = { commonName: 'Test CA', isCA: true, duration: '87600h', privateKey: { algorithm: 'ECDSA', size: 256 } };
const LEAF: CertificateSpec = { dnsNames: ['stoat.local', 'livekit.stoat.local'], ipAddresses: ['127.0.0.1'] };

test('a CA signs itself and a leaf, for each kind of key', async () => {
  const caKey = newKey(CA);
  const authority = { key: exportKey(caKey, CA), certificate: await issue(CA, caKey, undefined, NOW) };
  const ca = new X509Certificate(authority.certificate);
  assert.ok(ca.ca);
  assert.ok(ca.verify(createPublicKey(caKey)));
  for (const algorithm of ['RSA', 'ECDSA', 'Ed25519'] as const) {
    const spec: CertificateSpec = { ...LEAF, privateKey: { algorithm } };
    const key = newKey(spec);
    const certificate = await issue(spec, key, authority, NOW);
    const leaf = new X509Certificate(certificate);
    assert.ok(leaf.checkIssued(ca) && leaf.verify(ca.publicKey), algorithm);
    assert.is(leaf.checkHost('livekit.stoat.local'), 'livekit.stoat.local');
    assert.is(shortcoming(spec, { certificate, key: exportKey(key, spec) }, NOW), undefined, algorithm);
  }
});

test('what does not satisfy the spec any more is told', async () => {
  const key = newKey(LEAF);
  const present = { key: exportKey(key, LEAF), certificate: await issue(LEAF, key, undefined, NOW) };
  assert.is(shortcoming({ ...LEAF, dnsNames: ['other'] }, present, NOW), 'the names differ');
  assert.is(shortcoming({ ...LEAF, commonName: 'x' }, present, NOW), 'the common name differs');
  assert.is(shortcoming({ ...LEAF, isCA: true }, present, NOW), 'isCA differs');
  assert.is(shortcoming({ ...LEAF, privateKey: { algorithm: 'ECDSA' } }, present, NOW), 'the private key is of another kind');
  assert.is(shortcoming(LEAF, present, new Date('2027-01-01')), 'the certificate has expired');
  assert.is(shortcoming(LEAF, { ...present, key: exportKey(newKey(LEAF), LEAF) }, NOW), 'key and certificate do not belong together');
  assert.is(shortcoming(LEAF, { key: '', certificate: '' }, NOW), 'the Secret holds no readable key and certificate');
});

test('private keys are in the encoding that cert-manager uses', () => {
  const pem = (spec: CertificateSpec): string => exportKey(newKey(spec), spec);
  assert.match(pem({ privateKey: { algorithm: 'ECDSA' } }), 'BEGIN EC PRIVATE KEY');
  assert.match(pem({ privateKey: { algorithm: 'ECDSA', encoding: 'PKCS8' } }), 'BEGIN PRIVATE KEY');
  assert.match(pem({}), 'BEGIN RSA PRIVATE KEY');
});

test('durations as Go writes them', () => {
  assert.is(durationSeconds('2160h0m0s'), 7_776_000);
  assert.is(durationSeconds('1h30m'), 5400);
  assert.is(durationSeconds('soon'), undefined);
  assert.is(durationSeconds(''), undefined);
});

test('an annotated Ingress asks for a certificate per TLS entry, which it owns', () => {
  const ingress = {
    metadata: { name: 'livekit', namespace: 'lk', uid: 'u', annotations: { 'cert-manager.io/cluster-issuer': 'stoat-ca' } },
    spec: { tls: [{ hosts: ['a.local'], secretName: 'a-tls' }, { hosts: ['b.local'] }] },
  };
  const [certificate, ...more] = certificatesFor(ingress);
  assert.is(more.length, 0);
  assert.is(certificate?.metadata.name, 'a-tls');
  assert.is(certificate?.metadata.ownerReferences?.[0]?.uid, 'u');
  assert.equal(certificate?.spec.issuerRef, { name: 'stoat-ca', kind: 'ClusterIssuer', group: 'cert-manager.io' });
  assert.equal(certificatesFor({ ...ingress, metadata: { name: 'x', namespace: 'lk' } }), []);
});

test('the time of a condition is that of its last change of status', () => {
  const wanted = { type: 'Ready', status: 'True', reason: 'r', message: 'm' } as const;
  const before = { ...wanted, message: 'old', lastTransitionTime: '2020-01-01T00:00:00Z' };
  assert.is(withTimes([before], [wanted], NOW)[0]?.lastTransitionTime, '2020-01-01T00:00:00Z');
  assert.is(withTimes([{ ...before, status: 'False' }], [wanted], NOW)[0]?.lastTransitionTime, '2026-01-02T03:04:05Z');
});

test.run();
