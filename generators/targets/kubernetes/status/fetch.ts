import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchCertificate } from '../cluster/certificates.ts';
import { RELEASE_NAMES } from '../cluster/facts.ts';
import { listReleases } from '../cluster/helm.ts';
import { getObjects, type Cluster } from '../cluster/kubectl.ts';
import { RELEASES } from '../../../components/releases.ts';
import { parseStrict } from '../../../environment/strict-yaml.ts';
import { isObject } from '../../../lib/json.ts';
import type { StatusFacts } from './report.ts';

/** @throws Error with the last line of the program that could not read it */
export async function fetchStatus(cluster: Cluster, env: NodeJS.ProcessEnv): Promise<StatusFacts> {
  const [releases, workloads, stoat, livekit] = await Promise.all([
    listReleases(cluster, RELEASE_NAMES, env),
    getObjects(cluster, ['deployments,statefulsets,daemonsets', '--all-namespaces']),
    fetchCertificate(cluster, RELEASES['stoat-config'].namespace, 'stoat-tls'),
    fetchCertificate(cluster, RELEASES.livekit.namespace, 'livekit-tls'),
  ]);
  return { releases, workloads, certificates: { 'stoat-tls': stoat, 'livekit-tls': livekit }, now: new Date() };
}

/** Version of a chart of ours, as this tree has it. */
export function localChartVersion(root: string, chart: string): string {
  const { value } = parseStrict(readFileSync(join(root, chart, 'Chart.yaml')));
  return isObject(value) ? String(value.version) : '';
}
