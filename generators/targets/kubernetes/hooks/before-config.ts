import { setTimeout as sleep } from 'node:timers/promises';
import { getObjects, kubectl, type Cluster, type KubernetesObject } from '../cluster/kubectl.ts';
import { adoptionMarks, helmOwner } from '../cluster/objects.ts';
import { REFLECTOR } from '../../../components/reflector.ts';
import { APP_NAMESPACE } from '../../../components/services/table.ts';
import { component as stoatConfig, CONFIG_NAMESPACE, TLS_SECRET } from '../../../components/stoat-config.ts';
import type { TakeOverFacts } from '../../../configuration/compute.ts';

/** Says whose copy an object is, as `namespace/name`. */
const REFLECTS = `${REFLECTOR}/reflects`;
/** cert-manager's own mark on the Secrets that it fills. */
const CERTIFICATE_NAME = 'cert-manager.io/certificate-name';

const TIMEOUT_MS = 60_000;
const INTERVAL_MS = 500;

/** A change of one object's or several objects' marks, as arguments of kubectl. */
type Command = readonly string[];

/**
 * What has to be so before Helm installs or changes stoat-config:
 * namespaces that `--create-namespace` made, and copies that Reflector made, become the release's own, for Helm refuses to
 * touch what it did not make; and cert-manager's webhook answers, for it refuses Certificates until then.
 * What belongs to another release is left alone, and Helm says so.
 * @returns one line that says what was done, or advice where something could not be done
 */
export async function beforeConfig(cluster: Cluster, facts: TakeOverFacts): Promise<string> {
  try {
    const commands = [...(await namespaceCommands(cluster, facts)), ...(await copyCommands(cluster, facts))];
    for (const command of commands) await succeed(cluster, command);
    const answers = !facts.certManager || (await certManagerAnswers(cluster));
    if (!answers) {
      return (
        `warning: cert-manager's webhook does not answer after ${TIMEOUT_MS / 1000} s; if stoat-config fails now, look at ` +
        'kubectl -n stoat-cert-manager get pods, and apply again'
      );
    }
    return commands.length === 0 ? 'nothing stands in the way of stoat-config' : 'stoat-config takes over what stands there already';
  } catch (error) {
    return `warning: could not see whether something stands in the way of stoat-config: ${(error as Error).message}`;
  }
}

async function namespaceCommands(cluster: Cluster, { namespaces }: TakeOverFacts): Promise<Command[]> {
  if (namespaces.length === 0) return [];
  const strays = (await getObjects(cluster, ['namespaces', ...namespaces])).filter((namespace) => helmOwner(namespace) === undefined);
  return strays.length === 0 ? [] : adoption(['namespace', ...strays.map(({ metadata }) => metadata.name)]);
}

async function copyCommands(cluster: Cluster, { replication, copies }: TakeOverFacts): Promise<Command[]> {
  if (replication === 'reflector') return certificateBackToReflector(cluster);
  const perNamespace = await Promise.all(
    Object.entries(copies).map(async ([namespace, names]) => {
      const objects = await getObjects(cluster, [...names, '--namespace', namespace]);
      return objects.filter(isCopy).flatMap((copy) => {
        const target = [`${copy.kind}/${copy.metadata.name}`, '--namespace', namespace];
        // Marked as Reflector's, a copy would go as soon as its source stops asking for copies.
        return [withoutReflector(target, copy), ...(helmOwner(copy) === undefined ? adoption(target) : [])];
      });
    }),
  );
  const [certificate] = await getObjects(cluster, [`secret/${TLS_SECRET}`, '--namespace', APP_NAMESPACE]);
  const own = certificate !== undefined && isCopy(certificate);
  return [
    ...perNamespace.flat(),
    // cert-manager fills it from now on.
    ...(own ? [withoutReflector([`secret/${TLS_SECRET}`, '--namespace', APP_NAMESPACE], certificate)] : []),
  ];
}

/**
 * Reflector leaves alone what is not its copy, and a certificate that cert-manager wrote itself would stay there and
 * expire. With this mark it is replaced as soon as there is a source, and serves until then.
 */
async function certificateBackToReflector(cluster: Cluster): Promise<Command[]> {
  const [secret] = await getObjects(cluster, [`secret/${TLS_SECRET}`, '--namespace', APP_NAMESPACE]);
  if (secret?.metadata.annotations?.[CERTIFICATE_NAME] !== TLS_SECRET || isCopy(secret)) return [];
  return [['annotate', `secret/${TLS_SECRET}`, '--namespace', APP_NAMESPACE, `${REFLECTS}=${CONFIG_NAMESPACE}/${TLS_SECRET}`]];
}

function isCopy({ metadata }: KubernetesObject): boolean {
  return metadata.annotations?.[REFLECTS] === `${CONFIG_NAMESPACE}/${metadata.name}`;
}

function adoption(target: readonly string[]): Command[] {
  const { labels, annotations } = adoptionMarks(stoatConfig);
  return [
    ['label', ...target, ...labels, '--overwrite'],
    ['annotate', ...target, ...annotations, '--overwrite'],
  ];
}

function withoutReflector(target: readonly string[], { metadata }: KubernetesObject): Command {
  const marks = Object.keys(metadata.annotations ?? {}).filter((name) => name.startsWith(`${REFLECTOR}/`));
  return ['annotate', ...target, ...marks.map((name) => `${name}-`)];
}

async function succeed(cluster: Cluster, command: Command): Promise<void> {
  const result = await kubectl(cluster, command);
  if (!result.ok) throw new Error(result.message);
}

/** Whether cert-manager would take an issuer: its pods are ready before its webhook's certificate is known to the API server. */
async function certManagerAnswers(cluster: Cluster): Promise<boolean> {
  const start = Date.now();
  const input = JSON.stringify({
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'stoat-is-cert-manager-there' },
    spec: { selfSigned: {} },
  });
  do {
    if ((await kubectl(cluster, ['create', '--dry-run=server', '--filename', '-'], { input })).ok) return true;
    await sleep(INTERVAL_MS);
  } while (Date.now() - start < TIMEOUT_MS);
  return false;
}
