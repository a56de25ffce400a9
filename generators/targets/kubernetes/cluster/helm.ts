import { run } from '../../../lib/processes.ts';
import { isHelmReleases } from '../../../generated/cluster-answers.js';
import { parseOutput, type Cluster } from './kubectl.ts';

/** A release as `helm list` shows it. */
export interface HelmRelease {
  readonly name: string;
  readonly namespace: string;
  /** `deployed`, `failed`, `pending-install`, `pending-upgrade`, `pending-rollback` or `uninstalling`. */
  readonly status: string;
  /** Chart and version, such as `cert-manager-1.19.0`. */
  readonly chart: string;
}

/** Helm 4 shows every status by itself and refuses `--all`, Helm 3 needs to be told: these both take. */
const EVERY_STATUS = ['--deployed', '--failed', '--pending', '--uninstalling'];

/**
 * The releases of these names, in all namespaces.
 * @throws Error with helm's last line, or saying that there is no helm
 */
export async function listReleases(cluster: Cluster, names: readonly string[], env: NodeJS.ProcessEnv): Promise<HelmRelease[]> {
  const args = [
    'list',
    '--all-namespaces',
    ...EVERY_STATUS,
    ...['--output', 'json'],
    ...['--filter', `^(${names.join('|')})$`],
    ...(cluster.context ? ['--kube-context', cluster.context] : []),
    ...(cluster.kubeconfig ? ['--kubeconfig', cluster.kubeconfig] : []),
  ];
  const { code, stdout, stderr } = await run('helm', args, { env, timeoutMs: 60_000 }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'helm is not on the PATH; ./init.sh shows how to get it' : error.message);
  });
  if (code !== 0) throw new Error(stderr.trim().split('\n').at(-1) || `helm list ended with ${code ?? 'a signal'}`);
  const releases = parseOutput(stdout, 'helm');
  if (!isHelmReleases(releases)) throw new Error('helm list printed JSON that is no list of releases');
  return releases;
}

/** The version in `<chart>-<version>`; a leading `v`, which some charts have, is left out. */
export function chartVersion(chart: string): string {
  return (/-v?([0-9]+\.[0-9]+\.[0-9]+.*)$/.exec(chart)?.[1] ?? chart).replaceAll('_', '+');
}
