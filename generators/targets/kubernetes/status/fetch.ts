import { join } from 'node:path';
import { fetchCertificate } from '../cluster/certificates.ts';
import { SERVERS_AND_BROKERS } from '../cluster/brokers.ts';
import { RELEASE_NAMES } from '../cluster/facts.ts';
import { listReleases } from '../cluster/helm.ts';
import { getObjects, type Cluster } from '../cluster/kubectl.ts';
import { component as livekit } from '../../../components/livekit.ts';
import { LIVEKIT_TLS_SECRET, TLS_SECRET } from '../../../components/stoat-config.ts';
import { parseStrict } from '../../../environment/strict-yaml.ts';
import { isObject } from '../../../lib/json.ts';
import type { StatusFacts } from './report.ts';
import { readPlainFile } from '../../../lib/read-file.ts';

/**
 * @param tlsNamespace where the certificate of the shared host is
 * @throws Error with the last line of the program that could not read it
 */
export async function fetchStatus(cluster: Cluster, tlsNamespace: string, env: NodeJS.ProcessEnv): Promise<StatusFacts> {
  const [releases, workloads, pods, shared, voice] = await Promise.all([
    listReleases(cluster, RELEASE_NAMES, env),
    getObjects(cluster, ['deployments,statefulsets,daemonsets', '--all-namespaces']),
    getObjects(cluster, ['pods', '--all-namespaces', `--selector=${SERVERS_AND_BROKERS}`]),
    fetchCertificate(cluster, tlsNamespace, TLS_SECRET),
    fetchCertificate(cluster, livekit.namespace, LIVEKIT_TLS_SECRET),
  ]);
  return { releases, workloads, pods, certificates: { [TLS_SECRET]: shared, [LIVEKIT_TLS_SECRET]: voice }, now: new Date() };
}

/** Version of a chart of ours, as this tree has it. */
export function localChartVersion(root: string, chart: string): string {
  const { value } = parseStrict(readPlainFile(join(root, chart, 'Chart.yaml')).bytes);
  return isObject(value) ? String(value.version) : '';
}
