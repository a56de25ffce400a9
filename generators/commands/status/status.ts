import { toolEnvironment } from '../../lib/tools/resolve.ts';
import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { component as stoatConfig } from '../../components/stoat-config.ts';
import { UserError } from '../../lib/problems.ts';
import { fetchStatus, localChartVersion } from '../../targets/kubernetes/status/fetch.ts';
import { isHealthy, statusRows, statusTable } from '../../targets/kubernetes/status/report.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import type { Format } from '../declare.ts';

export interface StatusOptions {
  readonly root: string;
  readonly env?: string | undefined;
  readonly kubeContext?: string | undefined;
  readonly format: Format;
}

/** @throws UserError when the environment or the cluster cannot be read, or something wanted is not there or not ready */
export async function status({ root, env: named, kubeContext: context, format }: StatusOptions, terminal: Terminal): Promise<void> {
  const name = chooseEnvironment(root, named);
  const env = toolEnvironment(root, terminal.env);
  const [outcome, facts] = await Promise.all([
    loadEnvironment(root, name, terminal.env),
    fetchStatus({ context }, env).catch((error: Error) => {
      throw new UserError(`the cluster cannot be read: ${error.message}`);
    }),
  ]);
  const rows = statusRows(outcome, localChartVersion(root, stoatConfig.chart), facts);
  const healthy = isHealthy(rows);
  terminal.stdout.write(
    format === 'json' ? `${JSON.stringify({ environment: name, healthy, releases: rows }, null, 2)}\n` : statusTable(rows, facts.now),
  );
  if (healthy) return;
  const late = rows.filter(({ state }) => state !== 'ok' && state !== 'disabled').map(({ release, state }) => `${release} (${state})`);
  throw new UserError(`not as wanted: ${late.join(', ')}`);
}
