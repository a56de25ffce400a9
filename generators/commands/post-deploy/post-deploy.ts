import { loadChosen, type Chosen } from '../../environment/choose.ts';
import { confirm } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import type { Cluster } from '../../targets/kubernetes/cluster/kubectl.ts';
import { access } from '../../targets/kubernetes/post-deploy/access.ts';

export interface PostDeployOptions extends Chosen {
  readonly cluster: Cluster;
  /** Seconds. */
  readonly timeout: number;
  readonly caFile?: string | undefined;
  readonly force?: boolean | undefined;
}

/** @throws UserError when the environment is not in order, or the time is over */
export async function postDeploy(options: PostDeployOptions, terminal: Terminal): Promise<void> {
  const { root, cluster, timeout, caFile, force } = options;
  const { environment, values, plan } = await loadChosen(options, terminal.env);
  const mayReplace = async (file: string): Promise<boolean> =>
    force ||
    (terminal.interactive && (await confirm(`${file} holds something else than an earlier certificate of this CA. Replace it?`, terminal)));
  const { text } = await access(cluster, { root, environment, values, plan, timeout, caFile, mayReplace }, terminal);
  terminal.stdout.write(text);
}
