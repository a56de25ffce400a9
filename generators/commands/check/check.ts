import { readNotice, type Notice } from '../../bump/notice.ts';
import { chooseEnvironment, type Chosen } from '../../environment/choose.ts';
import { UserError } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { visible } from '../../lib/terminal/visible.ts';
import { toolEnvironment } from '../../lib/tools/resolve.ts';
import { checkTable, fail, fromProblem, ok, summary, worst, warn, type Check } from '../../targets/kubernetes/check/check.ts';
import { judgeCluster, judgeClusterAlone } from '../../targets/kubernetes/check/cluster.ts';
import { judgeEnvironment } from '../../targets/kubernetes/check/environment.ts';
import { examine, type Examination } from '../../targets/kubernetes/check/examine.ts';
import { judgeMongoDb, MONGODB_NEEDS } from '../../targets/kubernetes/check/mongodb.ts';
import { askMongoDb } from '../../targets/kubernetes/check/mongodb-hello.ts';
import { externalMongoDb } from '../../targets/kubernetes/check/mongodb-url.ts';
import { fetchToolOutputs, judgeTools } from '../../targets/kubernetes/check/tools.ts';
import { fetchClusterFacts, type ClusterFacts } from '../../targets/kubernetes/cluster/facts.ts';
import { printed, type Format } from '../declare.ts';

export interface CheckOptions extends Chosen {
  readonly cluster: boolean;
  readonly kubeContext?: string | undefined;
  readonly format: Format;
}

/**
 * Prints a row for everything that was looked at; what cannot be looked at is a row as well.
 * @throws UserError when a row fails
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<void> {
  const env = toolEnvironment(options.root, terminal.env);
  const [environment, tools, cluster] = await Promise.all([
    readEnvironment(options, env),
    fetchToolOutputs(env),
    options.cluster ? readCluster(options, env) : undefined,
  ]);
  const checks = [
    ...environment.checks,
    ...judgeTools(tools),
    ...judgeAdvisories(readNotice(options.root, env)),
    ...clusterChecks(cluster, environment.examination),
    ...(await mongoDbChecks(environment.examination, options.cluster)),
  ];
  const result = { environment: environment.name ?? null, result: worst(checks), checks };
  terminal.stdout.write(printed(options.format, result, () => checkTable(checks)));
  if (options.format === 'table') terminal.stderr.write(visible(`\n${summary(checks)}\n`));
  const failed = checks.filter(({ status }) => status === 'fail').length;
  if (failed > 0) throw new UserError(`${failed} check${failed === 1 ? ' fails' : 's fail'}`);
}

/** What the last `bump` has found: this asks no database of advisories. Without such a look there is nothing to say. */
function judgeAdvisories(notice: Notice | undefined): Check[] {
  if (notice === undefined) return [];
  const date = new Date(notice.at).toISOString().slice(0, 10);
  if (notice.affected.length === 0)
    return [ok('advisories', `no published hole is known of the pinned versions, as far as they are mapped (asked on ${date})`)];
  return notice.affected.map(({ path, current, advisories, fixed }) =>
    warn(
      'advisories',
      `${path} ${current} has published holes: ${advisories.join(', ')} (asked on ${date})`,
      fixed === undefined
        ? 'stoat-gen bump shows them; no version that may be taken is known to be without'
        : `stoat-gen bump --write takes ${fixed}`,
    ),
  );
}

interface Environment {
  readonly name?: string | undefined;
  readonly examination?: Examination | undefined;
  readonly checks: readonly Check[];
}

async function readEnvironment({ root, env: named }: CheckOptions, env: NodeJS.ProcessEnv): Promise<Environment> {
  try {
    const name = chooseEnvironment(root, named);
    const examination = await examine(root, name, env);
    return { name, examination, checks: judgeEnvironment(name, examination) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name: named, checks: error.problems.map((problem) => fromProblem('environment', 'fail', problem)) };
  }
}

async function readCluster({ kubeContext: context }: CheckOptions, env: NodeJS.ProcessEnv): Promise<ClusterFacts | Check> {
  try {
    return await fetchClusterFacts({ context }, env);
  } catch (error) {
    const named = context === undefined ? '' : ` of the context ${context}`;
    const message = `the cluster${named} does not answer: ${(error as Error).message}`;
    return fail('cluster', message, 'kubectl config get-contexts; kubectl get nodes');
  }
}

/** How long a MongoDB elsewhere has to answer. */
const MONGODB_TIMEOUT_MS = 4000;

/** Asks the MongoDB that the environment names, where it is not ours, and no other server. */
async function mongoDbChecks({ values, plan }: Partial<Examination> = {}, asks: boolean): Promise<Check[]> {
  if (values === undefined || plan === undefined) return [];
  const place = externalMongoDb(values, plan);
  if (place === 'here') return [];
  if (!asks) return [ok('MongoDB', `elsewhere: it has to be ${MONGODB_NEEDS}; check --cluster asks it`)];
  return judgeMongoDb(place, place === 'unreadable' ? undefined : await askMongoDb(place, MONGODB_TIMEOUT_MS));
}

function clusterChecks(cluster: ClusterFacts | Check | undefined, { values, plan }: Partial<Examination> = {}): Check[] {
  if (cluster === undefined) return [];
  if ('check' in cluster) return [cluster];
  if (values !== undefined && plan !== undefined) return judgeCluster(cluster, values, plan);
  return [...judgeClusterAlone(cluster), warn('cluster', 'what this environment needs of it is looked at when its values are in order')];
}
