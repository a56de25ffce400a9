// @peculiar/x509 needs the Reflect metadata API; this import has to come before it.
import 'reflect-metadata';
import { createPrivateKey, createPublicKey, generateKeyPairSync, webcrypto, X509Certificate, type KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

/** What a certificate is asked to be; the fields are those of cert-manager's `Certificate.spec`. */
export interface CertificateSpec {
  readonly commonName?: string;
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly isCA?: boolean;
  /** Go duration of hours, minutes and seconds; 90 days without. */
  readonly duration?: string;
  readonly usages?: readonly string[];
  readonly privateKey?: {
    readonly algorithm?: 'RSA' | 'ECDSA' | 'Ed25519';
    readonly size?: number;
    readonly encoding?: 'PKCS1' | 'PKCS8';
    readonly rotationPolicy?: 'Never' | 'Always';
  };
}

/** PEM texts. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly certificate: string;
}

const DEFAULT_DURATION_S = 90 * 24 * 3600;

/** A certificate for `key`, signed by the authority, or by itself where there is none. PEM. */
export async function issue(spec: CertificateSpec, key: KeyObject, authority: KeyAndCertificate | undefined, now: Date): Promise<string> {
  const signer = authority === undefined ? key : createPrivateKey(authority.key);
  const algorithm = signatureAlgorithm(signer);
  const subject: x509.JsonName = spec.commonName === undefined ? [] : [{ CN: [spec.commonName] }];
  const names = [
    ...(spec.dnsNames ?? []).map((value) => ({ type: 'dns' as const, value })),
    ...(spec.ipAddresses ?? []).map((value) => ({ type: 'ip' as const, value })),
  ];
  const publicKey = new x509.PublicKey(createPublicKey(key).export({ format: 'der', type: 'spki' }));
  const issuer = authority === undefined ? undefined : new x509.X509Certificate(authority.certificate);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: issuer?.subjectName ?? subject,
    notBefore: now,
    notAfter: new Date(now.getTime() + (durationSeconds(spec.duration ?? '') ?? DEFAULT_DURATION_S) * 1000),
    publicKey,
    signingKey: await webcrypto.subtle.importKey('pkcs8', signer.export({ format: 'der', type: 'pkcs8' }), algorithm, false, ['sign']),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(spec.isCA ?? false, undefined, true),
      new x509.KeyUsagesExtension(keyUsages(spec), true),
      ...(spec.isCA ? [] : [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth])]),
      // A certificate without a subject has its names there, so that no reader may overlook them (RFC 5280, 4.1.2.6).
      ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names, subject.length === 0)]),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      ...(issuer === undefined ? [] : [await x509.AuthorityKeyIdentifierExtension.create(issuer)]),
    ],
  });
  return `${certificate.toString('pem')}\n`;
}

function keyUsages(spec: CertificateSpec): number {
  const basic = x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment;
  return spec.isCA ? basic | x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign : basic;
}

function signatureAlgorithm(key: KeyObject): { name: string; hash?: string; namedCurve?: string } {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  if (key.asymmetricKeyType === 'ed25519') return { name: 'Ed25519' };
  return { name: 'ECDSA', hash: 'SHA-256', namedCurve: `P-${curveSize(key)}` };
}

/** A new private key as the spec wants it. */
export function newKey(spec: CertificateSpec): KeyObject {
  const { algorithm = 'RSA', size } = spec.privateKey ?? {};
  if (algorithm === 'Ed25519') return generateKeyPairSync('ed25519').privateKey;
  if (algorithm === 'ECDSA') return generateKeyPairSync('ec', { namedCurve: `P-${size ?? 256}` }).privateKey;
  return generateKeyPairSync('rsa', { modulusLength: size ?? 2048 }).privateKey;
}

/** A private key as PEM, in the encoding that the spec asks for. */
export function exportKey(key: KeyObject, spec: CertificateSpec): string {
  const pkcs8 = spec.privateKey?.encoding === 'PKCS8' || key.asymmetricKeyType === 'ed25519';
  const type = pkcs8 ? 'pkcs8' : key.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'sec1';
  return key.export({ format: 'pem', type } as { format: 'pem'; type: 'pkcs8' }) as string;
}

/** Why what there is does not satisfy the spec (any more); undefined when it does. */
export function shortcoming(spec: CertificateSpec, present: KeyAndCertificate, now: Date): string | undefined {
  let certificate: X509Certificate;
  let key: KeyObject;
  try {
    certificate = new X509Certificate(present.certificate);
    key = createPrivateKey(present.key);
  } catch {
    return 'the Secret holds no readable key and certificate';
  }
  if (!certificate.checkPrivateKey(key)) return 'key and certificate do not belong together';
  if (!keyFits(spec, key)) return 'the private key is of another kind';
  if (new Date(certificate.validTo) <= now) return 'the certificate has expired';
  const wanted = [...(spec.dnsNames ?? []).map((name) => `DNS:${name}`), ...(spec.ipAddresses ?? []).map((ip) => `IP Address:${ip}`)];
  const names = certificate.subjectAltName?.split(', ') ?? [];
  if ([...new Set(wanted)].sort().join() !== names.sort().join()) return 'the names differ';
  if ((certificate.subject ?? '') !== (spec.commonName === undefined ? '' : `CN=${spec.commonName}`)) return 'the common name differs';
  if (certificate.ca !== (spec.isCA ?? false)) return 'isCA differs';
  return undefined;
}

/** Whether a key is of the algorithm and size that the spec asks for. */
export function keyFits(spec: CertificateSpec, key: KeyObject): boolean {
  const { algorithm = 'RSA', size } = spec.privateKey ?? {};
  const details = key.asymmetricKeyDetails ?? {};
  if (algorithm === 'Ed25519') return key.asymmetricKeyType === 'ed25519';
  if (algorithm === 'RSA') return key.asymmetricKeyType === 'rsa' && details.modulusLength === (size ?? 2048);
  return key.asymmetricKeyType === 'ec' && curveSize(key) === (size ?? 256);
}

/** Bits of an ECDSA key, as in `P-256`. */
function curveSize(key: KeyObject): number | undefined {
  const sizes: Record<string, number> = { prime256v1: 256, secp384r1: 384, secp521r1: 521 };
  return sizes[key.asymmetricKeyDetails?.namedCurve ?? ''];
}

/** Seconds of a Go duration such as `2160h0m0s`; undefined when it is none. */
export function durationSeconds(text: string): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (match === null || text === '') return undefined;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}
