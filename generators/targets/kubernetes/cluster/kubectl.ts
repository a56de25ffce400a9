import { isKubernetesList, isKubernetesObject } from '../../../generated/cluster-answers.js';
import { isObject } from '../../../lib/json.ts';
import { run } from '../../../lib/processes.ts';

/** Which cluster: the kubeconfig's current context unless one is named. */
export interface Cluster {
  readonly context?: string | undefined;
  readonly kubeconfig?: string | undefined;
}

export type KubectlResult =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly missing: boolean; readonly message: string };

const MEBIBYTE = 2 ** 20;
/** Far more than all objects of one kind in a large cluster. */
const MOST_BYTES = 256 * MEBIBYTE;

/**
 * Runs kubectl and waits for it, at most `timeout` seconds. Never throws: whether a failure matters is the caller's to say.
 * @returns what it printed, or why it failed in one line
 */
export async function kubectl(
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
  try {
    const { code, stdout, stderr, stopped } = await run('kubectl', all, { input, timeoutMs: (timeout + 5) * 1000, maxBytes: MOST_BYTES });
    if (stopped === 'too-large') return { ok: false, missing: false, message: `kubectl printed more than ${MOST_BYTES / MEBIBYTE} MiB` };
    if (stopped === 'late') return { ok: false, missing: false, message: `kubectl has not answered within ${timeout} s` };
    if (code === 0) return { ok: true, stdout };
    return { ok: false, missing: false, message: stderr.trim().split('\n').at(-1) || `kubectl ended with ${code ?? 'a signal'}` };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ENOENT';
    return { ok: false, missing, message: missing ? 'kubectl is not on the PATH' : message };
  }
}

/** The parts of a Kubernetes object that are read here. */
export interface KubernetesObject {
  readonly kind?: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly generation?: number;
    readonly deletionTimestamp?: string;
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
  const parsed = parseOutput(result.stdout, 'kubectl');
  if (isObject(parsed) && 'items' in parsed) {
    if (isKubernetesList(parsed)) return parsed.items;
  } else if (isKubernetesObject(parsed)) {
    return [parsed];
  }
  throw new Error(`kubectl get ${args[0]} printed JSON that is not what Kubernetes' API says of such objects`);
}

/**
 * What a program has printed as JSON. A key that is null counts as absent, as it does to the API.
 * @throws Error that quotes nothing of it: that may be a Secret
 */
export function parseOutput(text: string, program: string): unknown {
  try {
    return JSON.parse(text, function (this: unknown, _key, value: unknown) {
      return value === null && !Array.isArray(this) ? undefined : value;
    });
  } catch {
    throw new Error(`${program} printed something that is not JSON`);
  }
}
