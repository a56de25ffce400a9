import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { exportKey, issue, keyFits, newKey, shortcoming, type CertificateSpec, type KeyAndCertificate } from './certificates.ts';
import {
  keyOf,
  readyController,
  type Condition,
  type KubeObject,
  type KubernetesClient,
  type OwnerReference,
  type StandIn,
} from './kubernetes.ts';

interface IssuerRef {
  name: string;
  kind?: string;
  group?: string;
}

interface Certificate extends KubeObject {
  spec: CertificateSpec & {
    secretName: string;
    issuerRef: IssuerRef;
    secretTemplate?: { annotations?: Record<string, string>; labels?: Record<string, string> };
  };
  status?: { conditions?: Condition[]; revision?: number; notAfter?: string };
}

interface ClusterIssuer extends KubeObject {
  spec: { selfSigned?: object; ca?: { secretName: string }; acme?: object };
  status?: { conditions?: Condition[] };
}

interface Secret extends KubeObject {
  type?: string;
  data?: Record<string, string>;
}

interface Ingress extends KubeObject {
  spec?: { tls?: { hosts?: string[]; secretName?: string }[] };
}

const API = '/apis/cert-manager.io/v1';
const GROUP = 'cert-manager.io';
const ISSUER_ANNOTATION = `${GROUP}/cluster-issuer`;

/** Why an issuer cannot sign (yet), as the condition says it. */
interface NotReady {
  readonly reason: string;
  readonly message: string;
}

/** Something that can sign; `authority` is undefined for an issuer whose certificates sign themselves. */
interface Signer {
  readonly authority: KeyAndCertificate | undefined;
}

/** Issues the certificates of the self-signed and CA issuers, for Certificates and for annotated Ingresses. Renews nothing. */
export const certManager: StandIn = {
  name: 'cert-manager',
  async reconcile(client) {
    const controller = await readyController(client, 'cert-manager');
    if (controller === undefined) return;
    // The real one looks for the Secrets of cluster issuers where it runs itself.
    const home = controller.metadata.namespace ?? '';
    const signers = await reconcileIssuers(client, home);
    await reconcileIngresses(client);
    for (const certificate of await client.list<Certificate>(`${API}/certificates`)) {
      if (certificate.metadata.deletionTimestamp === undefined) await reconcileCertificate(client, certificate, signers);
    }
  },
};

async function reconcileIssuers(client: KubernetesClient, home: string): Promise<Map<string, Signer | NotReady>> {
  const signers = new Map<string, Signer | NotReady>();
  for (const issuer of await client.list<ClusterIssuer>(`${API}/clusterissuers`)) {
    const signer = await signerOf(client, issuer, home);
    signers.set(issuer.metadata.name, signer);
    const condition =
      'authority' in signer
        ? ready(issuer, 'True', issuer.spec.ca ? 'KeyPairVerified' : 'IsReady', issuer.spec.ca ? 'Signing CA verified' : '')
        : ready(issuer, 'False', signer.reason, signer.message);
    await setConditions(client, `${API}/clusterissuers/${issuer.metadata.name}`, issuer.status?.conditions, [condition]);
  }
  return signers;
}

async function signerOf(client: KubernetesClient, { spec }: ClusterIssuer, home: string): Promise<Signer | NotReady> {
  if (spec.selfSigned !== undefined) return { authority: undefined };
  if (spec.ca !== undefined) {
    const secret = await client.get<Secret>(`/api/v1/namespaces/${home}/secrets/${spec.ca.secretName}`);
    const pair = pairIn(secret);
    if (pair !== undefined) return { authority: pair };
    return {
      reason: 'ErrGetKeyPair',
      message: `Error getting keypair for CA issuer: secret "${home}/${spec.ca.secretName}" not found or incomplete`,
    };
  }
  if (spec.acme !== undefined) {
    return { reason: 'ErrRegisterACMEAccount', message: 'The stand-in reaches no ACME server: these certificates stay pending' };
  }
  return { reason: 'IncorrectConfiguration', message: 'The stand-in knows selfSigned, ca and acme issuers' };
}

async function reconcileCertificate(
  client: KubernetesClient,
  certificate: Certificate,
  signers: ReadonlyMap<string, Signer | NotReady>,
): Promise<void> {
  const { spec, metadata, status } = certificate;
  const path = `${API}/namespaces/${metadata.namespace}/certificates/${metadata.name}`;
  const secretPath = `/api/v1/namespaces/${metadata.namespace}/secrets/${spec.secretName}`;
  // Not from a cached list: a certificate that was issued a moment ago must not be issued again.
  const secret = await client.get<Secret>(secretPath);
  const present = pairIn(secret);
  const lacking =
    present === undefined ? 'the Secret does not exist' : (issuerChange(certificate, secret) ?? shortcoming(spec, present, new Date()));

  if (lacking === undefined) {
    const current = status?.conditions?.find(({ type }) => type === 'Ready');
    if (current?.status === 'True' && current.observedGeneration === metadata.generation) return;
    // The template may have changed: applying it again takes out what it no longer has.
    await client.patch(secretPath, secretFor(certificate, secret!.data!, present!.certificate), 'apply');
    return setReady(client, path, certificate, present!.certificate, status?.revision ?? 1);
  }

  const signer = (spec.issuerRef.kind ?? 'Issuer') === 'ClusterIssuer' ? signers.get(spec.issuerRef.name) : undefined;
  if (signer === undefined || !('authority' in signer)) {
    const why = signer === undefined ? `Issuer ${spec.issuerRef.name} not found` : signer.message;
    await setConditions(client, path, status?.conditions, [
      ready(certificate, 'False', 'DoesNotExist', `Issuing certificate as ${lacking}: ${why}`),
      { ...ready(certificate, 'True', 'DoesNotExist', `Issuing certificate as ${lacking}`), type: 'Issuing' },
    ]);
    return;
  }

  const key = keyToUse(spec, present?.key);
  const issued = await issue(spec, key, signer.authority, new Date());
  const data = {
    'tls.crt': base64(issued),
    'tls.key': base64(exportKey(key, spec)),
    'ca.crt': base64(signer.authority?.certificate ?? issued),
  };
  await client.patch(secretPath, secretFor(certificate, data, issued), 'apply');
  await setReady(client, path, certificate, issued, (status?.revision ?? 0) + 1);
}

/** With rotation policy `Never`, a key that fits stays when the certificate is issued anew. */
function keyToUse(spec: CertificateSpec, present: string | undefined): KeyObject {
  if (present !== undefined && spec.privateKey?.rotationPolicy === 'Never') {
    try {
      const key = createPrivateKey(present);
      if (keyFits(spec, key)) return key;
    } catch {
      // Unreadable: a new one, as below.
    }
  }
  return newKey(spec);
}

function issuerChange({ spec }: Certificate, secret: Secret | undefined): string | undefined {
  const issuedBy = secret?.metadata.annotations?.[`${GROUP}/issuer-name`];
  return issuedBy === undefined || issuedBy === spec.issuerRef.name ? undefined : `it was issued by ${issuedBy}`;
}

function secretFor({ metadata, spec }: Certificate, data: Record<string, string>, pem: string): Secret {
  const { subjectAltName } = new X509Certificate(pem);
  const names = (prefix: string): string =>
    (subjectAltName?.split(', ') ?? [])
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
      .join(',');
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: spec.secretName,
      namespace: metadata.namespace!,
      labels: { ...spec.secretTemplate?.labels, 'controller.cert-manager.io/fao': 'true' },
      annotations: {
        ...spec.secretTemplate?.annotations,
        [`${GROUP}/alt-names`]: names('DNS:'),
        [`${GROUP}/certificate-name`]: metadata.name,
        [`${GROUP}/common-name`]: spec.commonName ?? '',
        [`${GROUP}/ip-sans`]: names('IP Address:'),
        [`${GROUP}/issuer-group`]: spec.issuerRef.group ?? GROUP,
        [`${GROUP}/issuer-kind`]: spec.issuerRef.kind ?? 'Issuer',
        [`${GROUP}/issuer-name`]: spec.issuerRef.name,
        [`${GROUP}/uri-sans`]: '',
      },
    },
    type: 'kubernetes.io/tls',
    data,
  };
}

async function setReady(client: KubernetesClient, path: string, certificate: Certificate, pem: string, revision: number): Promise<void> {
  const { validFrom, validTo } = new X509Certificate(pem);
  const from = new Date(validFrom).getTime();
  const to = new Date(validTo).getTime();
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
  const condition = ready(certificate, 'True', 'Ready', 'Certificate is up to date and has not expired');
  await client.patch(`${path}/status`, {
    status: {
      conditions: withTimes(certificate.status?.conditions, [condition]),
      notBefore: time(from),
      notAfter: time(to),
      renewalTime: time(from + ((to - from) * 2) / 3),
      revision,
    },
  });
}

function pairIn(secret: Secret | undefined): KeyAndCertificate | undefined {
  const { 'tls.crt': certificate, 'tls.key': key } = secret?.data ?? {};
  if (!certificate || !key) return undefined;
  return { certificate: Buffer.from(certificate, 'base64').toString(), key: Buffer.from(key, 'base64').toString() };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

type TimelessCondition = Omit<Condition, 'lastTransitionTime'>;

function ready({ metadata }: KubeObject, status: Condition['status'], reason: string, message: string): TimelessCondition {
  return {
    type: 'Ready',
    status,
    reason,
    message,
    ...(metadata.generation === undefined ? {} : { observedGeneration: metadata.generation }),
  };
}

/** Conditions with the time of their last change of status, which stays while the status does. */
export function withTimes(present: readonly Condition[] | undefined, wanted: readonly TimelessCondition[], now = new Date()): Condition[] {
  return wanted.map((condition) => {
    const before = present?.find(({ type }) => type === condition.type);
    const time = before?.status === condition.status ? before.lastTransitionTime : now.toISOString().replace(/\.\d+Z$/, 'Z');
    return { ...condition, lastTransitionTime: time };
  });
}

async function setConditions(
  client: KubernetesClient,
  path: string,
  present: readonly Condition[] | undefined,
  wanted: readonly TimelessCondition[],
): Promise<void> {
  const conditions = withTimes(present, wanted);
  if (!isDeepStrictEqual(present, conditions)) await client.patch(`${path}/status`, { status: { conditions } });
}

/** A Certificate for each TLS entry of an Ingress that names a cluster issuer, as cert-manager's ingress-shim makes them. */
async function reconcileIngresses(client: KubernetesClient): Promise<void> {
  const ingresses = (await client.list<Ingress>('/apis/networking.k8s.io/v1/ingresses')).filter(
    ({ metadata }) => metadata.deletionTimestamp === undefined,
  );
  const existing = new Map((await client.list<Certificate>(`${API}/certificates`)).map((certificate) => [keyOf(certificate), certificate]));
  const wanted = new Set<string>();
  for (const ingress of ingresses) {
    for (const certificate of certificatesFor(ingress)) {
      const key = keyOf(certificate);
      wanted.add(`${key} ${ingress.metadata.uid}`);
      const present = existing.get(key);
      const collection = `${API}/namespaces/${ingress.metadata.namespace}/certificates`;
      if (present === undefined) await client.create(collection, certificate);
      else if (ownerUid(present) === ingress.metadata.uid && differs(present, certificate)) {
        await client.patch(`${collection}/${certificate.metadata.name}`, { spec: certificate.spec });
      }
    }
  }
  // What an Ingress no longer asks for goes; with the Ingress itself, the garbage collector sees to it.
  const uids = new Set(ingresses.map(({ metadata }) => metadata.uid));
  for (const certificate of existing.values()) {
    const owner = ownerUid(certificate);
    if (owner !== undefined && uids.has(owner) && !wanted.has(`${keyOf(certificate)} ${owner}`)) {
      await client.delete(`${API}/namespaces/${certificate.metadata.namespace}/certificates/${certificate.metadata.name}`);
    }
  }
}

/** The Certificates that an Ingress asks for. */
export function certificatesFor({ metadata, spec }: Ingress): Certificate[] {
  const issuer = metadata.annotations?.[ISSUER_ANNOTATION];
  if (issuer === undefined || issuer === '') return [];
  const owner: OwnerReference = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    name: metadata.name,
    uid: metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  };
  return (spec?.tls ?? []).flatMap(({ hosts = [], secretName }) =>
    secretName === undefined || hosts.length === 0
      ? []
      : [
          {
            apiVersion: `${GROUP}/v1`,
            kind: 'Certificate',
            metadata: {
              name: secretName,
              namespace: metadata.namespace!,
              ...(metadata.labels === undefined ? {} : { labels: metadata.labels }),
              ownerReferences: [owner],
            },
            spec: {
              secretName,
              dnsNames: hosts,
              issuerRef: { name: issuer, kind: 'ClusterIssuer', group: GROUP },
              usages: ['digital signature', 'key encipherment'],
            },
          },
        ],
  );
}

function ownerUid({ metadata }: KubeObject): string | undefined {
  return metadata.ownerReferences?.find(({ kind, controller }) => kind === 'Ingress' && controller === true)?.uid;
}

function differs(present: Certificate, wanted: Certificate): boolean {
  const compared = ({ spec }: Certificate): unknown => [spec.dnsNames, spec.secretName, spec.issuerRef.name];
  return !isDeepStrictEqual(compared(present), compared(wanted));
}
