import semver from 'semver';
import { toolProblems } from '../hooks/preflight.ts';
import { run } from '../../../lib/processes.ts';
import { versionIn } from '../../../lib/tools/resolve.ts';
import { TOOLS } from '../../../lib/tools/tools.ts';
import { fail, ok, warn, type Check } from './check.ts';

/** What the programs print when asked for their versions; undefined for one that is not there. */
export type ToolOutputs = Readonly<Record<'node', string> & Record<'helm' | 'plugins' | 'helmfile' | 'kubectl', string | undefined>>;

const LEAST_NODE = 20;
const BRING = '`./init.sh` brings it, or names three ways to install it';

export async function fetchToolOutputs(env: NodeJS.ProcessEnv): Promise<ToolOutputs> {
  const print = async (command: string, args: readonly string[]): Promise<string | undefined> => {
    const result = await run(command, args, { env, timeoutMs: 60_000 }).catch(() => undefined);
    return result?.code === 0 ? result.stdout.trim() : undefined;
  };
  const [helm, plugins, helmfile, kubectl] = await Promise.all([
    print('helm', TOOLS.helm.userInstalled!.versionArgs!),
    print('helm', ['plugin', 'list']),
    print('helmfile', TOOLS.helmfile.userInstalled!.versionArgs!),
    print('kubectl', ['version', '--client', '--output', 'json']),
  ]);
  return { node: process.version, helm, plugins, helmfile, kubectl };
}

export function judgeTools({ node, helm, plugins, helmfile, kubectl }: ToolOutputs): Check[] {
  const kubectlVersion = versionIn(kubectl ?? '');
  return [
    semver.major(node) >= LEAST_NODE
      ? ok('tools', `node ${node.replace(/^v/, '')}`)
      : fail('tools', `node ${node}: 20 or newer is needed`, 'https://nodejs.org'),
    ...judgeHelm(helm, plugins),
    judgeRange('helmfile', helmfile, TOOLS.helmfile.userInstalled!.range),
    kubectlVersion === undefined
      ? warn(
          'tools',
          'kubectl is not on the PATH: nothing can look at the cluster, the hooks included',
          'https://kubernetes.io/docs/tasks/tools/',
        )
      : ok('tools', `kubectl ${kubectlVersion}`),
  ];
}

function judgeHelm(helm: string | undefined, plugins: string | undefined): Check[] {
  const problems = toolProblems(helm, plugins ?? '');
  if (problems.length > 0)
    return problems.map((problem) => fail('tools', problem, /missing|not on the PATH/.test(problem) ? BRING : undefined));
  const diff = /^diff\s+(\S+)/m.exec(plugins ?? '')?.[1];
  return [ok('tools', `helm ${versionIn(helm!)}, helm-diff ${diff}`)];
}

function judgeRange(name: string, printed: string | undefined, range: string): Check {
  const version = versionIn(printed ?? '');
  if (version === undefined) return fail('tools', `${name} is not on the PATH`, BRING);
  return semver.satisfies(version, range, { includePrerelease: true })
    ? ok('tools', `${name} ${version}`)
    : fail('tools', `${name} ${version}, and ${range} is needed`, BRING);
}
