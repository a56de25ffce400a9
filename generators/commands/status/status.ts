import { component as stoatConfig, tlsNamespace } from '../../components/stoat-config.ts';
import { chooseEnvironment, type Chosen } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { UserError } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { toolEnvironment } from '../../lib/tools/resolve.ts';
import { fetchStatus, localChartVersion } from '../../targets/kubernetes/status/fetch.ts';
import { isHealthy, statusRows, statusTable } from '../../targets/kubernetes/status/report.ts';
import { printed, type Format } from '../declare.ts';

export interface StatusOptions extends Chosen {
  readonly kubeContext?: string | undefined;
  readonly format: Format;
}

/** @throws UserError when the environment or the cluster cannot be read, or something wanted is not there or not ready */
export async function status({ root, env, kubeContext: context, format }: StatusOptions, terminal: Terminal): Promise<void> {
  const environment = chooseEnvironment(root, env);
  const outcome = await loadEnvironment(root, environment, terminal.env);
  const facts = await fetchStatus({ context }, tlsNamespace(outcome.values), toolEnvironment(root, terminal.env)).catch((error: Error) => {
    throw new UserError(`the cluster cannot be read: ${error.message}`);
  });
  const releases = statusRows(outcome, localChartVersion(root, stoatConfig.chart), facts);
  const healthy = isHealthy(releases);
  terminal.stdout.write(printed(format, { environment, healthy, releases }, () => statusTable(releases, facts.now)));
  if (healthy) return;
  const late = releases.filter(({ state }) => state !== 'ok' && state !== 'disabled').map(({ release, state }) => `${release} (${state})`);
  throw new UserError(`not as wanted: ${late.join(', ')}`);
}
