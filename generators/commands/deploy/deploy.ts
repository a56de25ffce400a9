import type { Values } from '../../components/component.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, toolEnvironment } from '../../lib/tools/resolve.ts';
import { access, accessLater } from '../../targets/kubernetes/post-deploy/access.ts';
import { getObjects, kubectl, type Cluster } from '../../targets/kubernetes/cluster/kubectl.ts';
import { POST_DEPLOY_TIMEOUT } from '../post-deploy/command.ts';
import { postDeploy } from '../post-deploy/post-deploy.ts';
import { assertEnvironmentName, assertNewEnvironment, createEnvironment } from '../../environment/create.ts';
import { plan as planOf } from '../../components/plan.ts';
import { UserError } from '../../lib/problems.ts';
import { run } from '../../lib/processes.ts';
import { SANDBOX, type Charts } from '../../lib/sandbox.ts';
import { ask } from '../../lib/terminal/ask.ts';
import { loadEnvironment } from '../../environment/load.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { startSandbox } from './sandbox.ts';

export { stopSandbox } from './sandbox.ts';

export interface DeployOptions {
  readonly root: string;
  readonly env: string;
  readonly domain?: string | undefined;
  readonly yes: boolean;
  readonly sandbox: boolean;
  readonly charts: Charts;
}

/**
 * The front door: makes an environment where there is none, deploys it, says what to do next.
 * @throws UserError
 */
export async function deploy(options: DeployOptions, terminal: Terminal): Promise<void> {
  const { root, env: name } = options;
  const { progress } = terminal;
  const values = options.domain === undefined ? {} : { domain: options.domain };
  assertNewEnvironment(name, values);
  await requireKubectl();
  const { files } = await createEnvironment({ root, name, values });
  for (const file of files)
    progress.note(`Made ${file}${file.endsWith('.secret.yaml') ? ' (mode 0600): keep a copy of it in a safe place' : ''}`);
  if (files.length === 0) progress.note(`Environment ${name} is there already and stays as it is`);
  // Everything that can be wrong with it is said before tools are built, which takes minutes, and before a cluster is touched.
  const before = await loadEnvironment(root, name, terminal.env);
  await ensureTools(['helm', 'helmfile', 'helm-diff'], { root, progress, signal: terminal.signal, env: terminal.env });

  const cluster = options.sandbox ? await sandbox(options, terminal) : await confirmedCluster(options, before.values.domain, terminal);
  const runEnv = { ...toolEnvironment(root, terminal.env), ...(cluster.kubeconfig ? { KUBECONFIG: cluster.kubeconfig } : {}) };
  await progress.step(`Deploying ${name}; the first time takes minutes on a real cluster`, (report) =>
    helmfileApply(root, name, runEnv, terminal, report),
  );
  terminal.stdout.write(await nextSteps(options, before.values, cluster, terminal));
}

/** What the end of a deployment says, once more and with more patience. */
export async function afterDeploy(
  { root, env, sandbox }: Pick<DeployOptions, 'root' | 'env' | 'sandbox'>,
  terminal: Terminal,
): Promise<void> {
  assertEnvironmentName(env);
  await requireKubectl();
  const cluster = sandbox ? { kubeconfig: join(root, SANDBOX.kubeconfig) } : {};
  await postDeploy({ root, env, cluster, timeout: POST_DEPLOY_TIMEOUT, force: false }, terminal);
}

async function requireKubectl(): Promise<void> {
  const result = await kubectl({}, ['version', '--client', '-o', 'json']);
  if (result.ok) return;
  throw new UserError(
    `${result.message}; it is needed to look at the cluster. Install it:\n` +
      '  - package manager: brew install kubectl · sudo snap install kubectl --classic · apk add kubectl\n' +
      '  - release: https://kubernetes.io/docs/tasks/tools/\n' +
      '  - k3s brings one: sudo ln -s "$(command -v k3s)" /usr/local/bin/kubectl',
  );
}

async function sandbox({ root, charts }: DeployOptions, terminal: Terminal): Promise<Cluster> {
  const { kubeconfig, context, reused } = await startSandbox(root, charts, terminal);
  if (reused) terminal.progress.note('The sandbox was running already');
  return { kubeconfig, context };
}

/** The kubeconfig's current context, if the user agrees to it. */
async function confirmedCluster({ env, yes }: DeployOptions, domain: string, terminal: Terminal): Promise<Cluster> {
  const current = await kubectl({}, ['config', 'current-context']);
  if (!current.ok) {
    throw new UserError(
      'there is no current kube context, so there is no cluster to deploy to\n' +
        '  - k3s: export KUBECONFIG=/etc/rancher/k3s/k3s.yaml\n' +
        '  - several clusters: kubectl config use-context NAME\n' +
        '  - no cluster yet: ./init.sh --sandbox shows all of it without one',
    );
  }
  const context = current.stdout.trim();
  const nodes = await getObjects({ context }, ['nodes']).catch((error: Error) => {
    throw new UserError(`the cluster of context ${context} does not answer: ${error.message}`);
  });
  terminal.progress.note(
    `Environment ${env} (https://${domain}) goes to the kube context ${context}, ${nodes.length} node${nodes.length === 1 ? '' : 's'}`,
  );
  if (!yes) await ask(`Deploy ${env} to ${context}?`, terminal);
  return { context };
}

/** A release that is half deployed blocks the next run: an interrupted helmfile gets the time that it needs. */
const HELMFILE_GRACE_MS = 3_600_000;

/** Output of helmfile goes to the user line by line; the diff of a first installation is left out, it is everything. */
async function helmfileApply(
  root: string,
  name: string,
  env: NodeJS.ProcessEnv,
  { signal, progress }: Terminal,
  report: (detail: string) => void,
): Promise<void> {
  const tail: string[] = [''];
  const onOutput = (text: string): void => {
    const lines = (tail.pop()! + text).split('\n');
    for (const line of lines.slice(0, -1)) {
      const release = /^Upgrading release=([^,]+)/.exec(line)?.[1];
      if (release !== undefined) report(release);
      if (/warning:|^Comparing|^Upgrading/.test(line)) progress.note(line.replace(/^hook\[.*?\] logs \| /, ''));
    }
    tail.push(...lines);
    tail.splice(0, tail.length - 41);
  };
  const { code } = await run('helmfile', ['--environment', name, 'apply', '--suppress-diff'], {
    cwd: root,
    env: { ...env, HELMFILE_UPGRADE_NOTICE_DISABLED: '1' },
    signal,
    group: false,
    stopSignal: 'SIGINT',
    graceMs: HELMFILE_GRACE_MS,
    // However much it says, a deployment is not broken off for it.
    maxBytes: Infinity,
    onOutput,
  });
  if (code !== 0) {
    throw new UserError(
      `helmfile ended with ${code ?? 'a signal'}:\n${tail.join('\n').trim()}\n\n` +
        'Mend it and run the same command again: what is deployed already stays.',
    );
  }
}

/** How long the end of a deployment waits for an address; `post-deploy` has more patience. */
const ACCESS_TIMEOUT_S = 60;

async function nextSteps({ root, env, sandbox }: DeployOptions, values: Values, cluster: Cluster, terminal: Terminal): Promise<string> {
  const pods = await getObjects(cluster, ['pods', '-A']).catch(() => []);
  const plan = planOf(values);
  const { text } = await access(
    cluster,
    { root, environment: env, values, plan, timeout: ACCESS_TIMEOUT_S, mayReplace: () => Promise.resolve(false) },
    terminal,
  ).catch((error: unknown) => accessLater(error, values, plan, env));
  const tools = existsSync(join(root, '.tools', 'bin')) ? '  export PATH="$PWD/.tools/bin:$PATH"\n' : '';
  const kubeconfig = sandbox ? `  export KUBECONFIG="$PWD/${SANDBOX.kubeconfig}"\n` : '';
  const shell = tools + kubeconfig;
  return [
    '',
    sandbox
      ? `All of Stoat is deployed in the sandbox: a real Kubernetes API with ${pods.length} pods that nobody runs, ` +
        'so there is no page to open.'
      : `Stoat is deployed: https://${values.domain}`,
    '',
    ...(shell === '' ? [] : ['In your shell, first:', shell]),
    'Look at it:',
    `  node dist/stoat-gen.mjs status --env ${env}`,
    '  kubectl get pods -A',
    '',
    text,
    'Change something:',
    `  edit environments/${env}.yaml, then: helmfile -e ${env} apply`,
    '',
    ...(sandbox ? ['Stop the sandbox:', '  ./init.sh --sandbox-down', ''] : []),
  ].join('\n');
}
