import { COMPONENTS } from '../../../components/index.ts';
import { isServerVersion } from '../../../generated/cluster-answers.js';
import { APP_NAMES, service } from '../../../components/services/table.ts';
import { listReleases, type HelmRelease } from './helm.ts';
import { getObjects, kubectl, parseOutput, type Cluster, type KubernetesObject } from './kubectl.ts';

/** CustomResourceDefinitions of cert-manager that this project uses, directly or through an Ingress. */
const CERT_MANAGER_CRDS = ['certificates', 'certificaterequests', 'clusterissuers', 'issuers'].map((name) => `${name}.cert-manager.io`);

/** Names of every release that this project may make. */
export const RELEASE_NAMES: readonly string[] = [
  ...COMPONENTS.map(({ release }) => release),
  ...APP_NAMES.map((app) => service(app).release),
];

/** Kinds of objects that are read whole; `crds` are those of cert-manager. */
type Kind = 'nodes' | 'namespaces' | 'storageClasses' | 'ingressClasses' | 'services' | 'pods' | 'crds' | 'clusterIssuers';

/** What a cluster is made of, as far as a deployment depends on it; undefined where it could not be read. */
export interface ClusterFacts extends Readonly<Partial<Record<Kind, readonly KubernetesObject[] | undefined>>> {
  readonly version: string;
  readonly releases?: readonly HelmRelease[] | undefined;
  readonly unread: readonly { readonly what: string; readonly why: string }[];
}

/**
 * Everything at once, one request per need. What may not be read is left out and named.
 * @throws Error when the API server does not answer, or there is no kubectl
 */
export async function fetchClusterFacts(cluster: Cluster, env: NodeJS.ProcessEnv): Promise<ClusterFacts> {
  // The others would only fail the same way, each after its own time-out.
  const version = await serverVersion(cluster);
  const unread: { what: string; why: string }[] = [];
  const read = async <T>(what: string, work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: Error) => {
      unread.push({ what, why: error.message });
      return undefined;
    });
  const [nodes, namespaces, storageClasses, ingressClasses, services, pods, crds, clusterIssuers, releases] = await Promise.all([
    read('nodes', getObjects(cluster, ['nodes'])),
    read('namespaces', getObjects(cluster, ['namespaces'])),
    read('storage classes', getObjects(cluster, ['storageclasses'])),
    read('ingress classes', getObjects(cluster, ['ingressclasses'])),
    read('services', getObjects(cluster, ['services', '--all-namespaces'])),
    read('pods', getObjects(cluster, ['pods', '--all-namespaces', '--field-selector=status.phase!=Succeeded,status.phase!=Failed'])),
    read('custom resource definitions', getObjects(cluster, ['customresourcedefinitions', ...CERT_MANAGER_CRDS])),
    read('cluster issuers', clusterIssuersOf(cluster)),
    read('helm releases', listReleases(cluster, RELEASE_NAMES, env)),
  ]);
  return { version, nodes, namespaces, storageClasses, ingressClasses, services, pods, crds, clusterIssuers, releases, unread };
}

async function serverVersion(cluster: Cluster): Promise<string> {
  const result = await kubectl(cluster, ['get', '--raw', '/version'], { timeout: 10 });
  if (!result.ok) throw new Error(result.message);
  const version = parseOutput(result.stdout, 'kubectl');
  if (!isServerVersion(version)) throw new Error('the API server says no version of its own; is it one of Kubernetes?');
  return version.gitVersion;
}

/** None, rather than an error, in a cluster that does not know what a ClusterIssuer is. */
async function clusterIssuersOf(cluster: Cluster): Promise<readonly KubernetesObject[]> {
  return getObjects(cluster, ['clusterissuers.cert-manager.io']).catch((error: Error) => {
    if (/doesn't have a resource type|could not find the requested resource/.test(error.message)) return [];
    throw error;
  });
}
