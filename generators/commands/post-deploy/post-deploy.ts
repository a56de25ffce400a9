import { access } from '../../targets/kubernetes/post-deploy/access.ts';
import type { Cluster } from '../../targets/kubernetes/cluster/kubectl.ts';
import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { plan } from '../../components/plan.ts';
import { confirm } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

export interface PostDeployOptions {
  readonly root: string;
  readonly env?: string | undefined;
  readonly cluster: Cluster;
  /** Seconds. */
  readonly timeout: number;
  readonly caFile?: string | undefined;
  readonly force: boolean;
}

/** @throws UserError when the environment is not in order, or the time is over */
export async function postDeploy({ root, env, cluster, timeout, caFile, force }: PostDeployOptions, terminal: Terminal): Promise<void> {
  const environment = chooseEnvironment(root, env);
  const { values } = await loadEnvironment(root, environment, terminal.env);
  const mayReplace = async (file: string): Promise<boolean> =>
    force ||
    (terminal.interactive && (await confirm(`${file} holds something else than an earlier certificate of this CA. Replace it?`, terminal)));
  const { text } = await access(cluster, { root, environment, values, plan: plan(values), timeout, caFile, mayReplace }, terminal);
  terminal.stdout.write(text);
}
