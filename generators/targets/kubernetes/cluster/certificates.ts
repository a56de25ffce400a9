import { X509Certificate } from 'node:crypto';
import { kubectl, type Cluster } from './kubectl.ts';

/** What can be said of a certificate without its private key. */
export interface Certificate {
  /** The first certificate of the chain, as PEM text. */
  readonly pem: string;
  readonly subject: string;
  readonly expires: Date;
  /** May sign others. */
  readonly authority: boolean;
  /** Hash of the public key: the same after a renewal that keeps the key. */
  readonly key: string;
  covers(host: string): boolean;
}

/**
 * The certificate in a TLS Secret; kubectl prints this key of it only, never the private key.
 * @returns undefined when there is no such Secret, or no certificate in it (yet)
 * @throws Error with kubectl's last line
 */
export async function fetchCertificate(cluster: Cluster, namespace: string, secret: string): Promise<Certificate | undefined> {
  const args = ['get', 'secret', secret, '-n', namespace, '--ignore-not-found', '-o', 'jsonpath={.data.tls\\.crt}'];
  const result = await kubectl(cluster, args);
  if (!result.ok) throw new Error(result.message);
  return parseCertificate(Buffer.from(result.stdout, 'base64').toString('latin1'));
}

/** The first certificate in a PEM text; undefined when there is none. */
export function parseCertificate(text: string): Certificate | undefined {
  const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
  if (pem === undefined) return undefined;
  try {
    const x509 = new X509Certificate(pem);
    return {
      pem: `${pem.replaceAll('\r', '')}\n`,
      subject: x509.subject,
      expires: new Date(x509.validTo),
      authority: x509.ca,
      key: x509.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      covers: (host) => x509.checkHost(host) !== undefined,
    };
  } catch {
    return undefined;
  }
}
