import { spawn } from 'node:child_process';

/** Which cluster: the kubeconfig's current context unless one is named. */
export interface Cluster {
  readonly context?: string | undefined;
  readonly kubeconfig?: string | undefined;
}

export type KubectlResult =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly missing: boolean; readonly message: string };

/**
 * Runs kubectl and waits for it, at most `timeout` seconds. Never throws: whether a failure matters is the caller's to say.
 * @returns what it printed, or why it failed in one line
 */
export function kubectl(
  cluster: Cluster,
  args: readonly string[],
  { timeout = 20, input }: { timeout?: number; input?: string } = {},
): Promise<KubectlResult> {
  const all = [
    ...(cluster.context ? ['--context', cluster.context] : []),
    ...(cluster.kubeconfig ? ['--kubeconfig', cluster.kubeconfig] : []),
    `--request-timeout=${timeout}s`,
    ...args,
  ];
  return new Promise((resolve) => {
    const child = spawn('kubectl', all, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      timeout: (timeout + 5) * 1000,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({
        ok: false,
        missing: error.code === 'ENOENT',
        message: error.code === 'ENOENT' ? 'kubectl is not on the PATH' : error.message,
      }),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve({ ok: true, stdout: Buffer.concat(stdout).toString('utf8') });
      const lines = Buffer.concat(stderr).toString('utf8').trim().split('\n');
      resolve({ ok: false, missing: false, message: lines.at(-1) || `kubectl ended with ${code ?? 'a signal'}` });
    });
    // A program that ends early closes the pipe; its exit code says the rest.
    child.stdin?.on('error', () => undefined);
    if (input !== undefined) child.stdin!.end(input);
  });
}

/** The parts of a Kubernetes object that are read here. */
export interface KubernetesObject {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly generation?: number;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
}

/**
 * `kubectl get … -o json` as a list of objects.
 * @throws Error with kubectl's last line
 */
export async function getObjects(cluster: Cluster, args: readonly string[]): Promise<KubernetesObject[]> {
  const result = await kubectl(cluster, ['get', ...args, '-o', 'json', '--ignore-not-found']);
  if (!result.ok) throw new Error(result.message);
  if (result.stdout.trim() === '') return [];
  let parsed: { items?: KubernetesObject[] } & KubernetesObject;
  try {
    parsed = JSON.parse(result.stdout) as typeof parsed;
  } catch {
    // The parser's own message quotes what it read, and that may be a Secret.
    throw new Error('kubectl printed something that is not JSON');
  }
  return parsed.items ?? [parsed];
}
