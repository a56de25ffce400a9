import { getObjects, kubectl, type Cluster, type KubernetesObject } from '../cluster/kubectl.ts';
import { missingNamespaces } from '../cluster/objects.ts';
import { component as haproxy } from '../../../components/ingress/haproxy.ts';
import type { PreflightFacts } from '../../../configuration/compute.ts';
import { UserError } from '../../../lib/problems.ts';
import { run } from '../../../lib/processes.ts';

/** Commands of helmfile that change the cluster, hence the ones worth looking at it for. */
const CHANGING = new Set(['apply', 'sync']);
const DIFFING = new Set(['apply', 'diff']);

const LEAST_HELM = [3, 18] as const;
const LEAST_DIFF_FOR_HELM_4 = [3, 15] as const;

/**
 * Finds out in well under a second what would otherwise fail after minutes.
 * @returns lines for people; the last says what was found
 * @throws UserError with everything that has to be mended first
 */
export async function preflight(command: string, cluster: Cluster, { ingress, namespaces, warnings }: PreflightFacts): Promise<string[]> {
  const lines = warnings.map((warning) => `warning: ${warning}`);
  const problems: string[] = [];
  const [helm, plugins, seen] = await Promise.all([
    output('helm', ['version', '--template', '{{.Version}}']),
    DIFFING.has(command) ? output('helm', ['plugin', 'list']) : undefined,
    CHANGING.has(command) ? look(cluster, namespaces) : undefined,
  ]);

  problems.push(...toolProblems(helm, plugins));
  if (seen?.error !== undefined) {
    const { error, missing } = seen;
    if (missing)
      lines.push(`warning: ${error}: neither other ingress controllers nor what stoat-config may find there already are looked at`);
    else
      problems.push(`cannot reach the cluster: ${error}\n  Look at the current context: kubectl config current-context; kubectl get nodes`);
  } else if (seen !== undefined) {
    const missing = missingNamespaces(namespaces, seen.namespaces);
    if (missing !== undefined) problems.push(`${missing.found}\n${missing.fix.replace(/^/gm, '  ')}`);
    const { problem, warning } = ingress ? judgePorts(seen.services, seen.k3s) : {};
    if (problem !== undefined) problems.push(problem);
    if (warning !== undefined) lines.push(`warning: ${warning}`);
  }
  if (problems.length > 0) throw new UserError(problems.map((message) => ({ message })));
  return [...lines, `preflight: helm ${helm}, node ${process.version}${seen === undefined ? '' : ', cluster reached'}`];
}

/** What is wrong with helm and helm-diff; `plugins` is what `helm plugin list` printed. */
export function toolProblems(helm: string | undefined, plugins: string | undefined): string[] {
  const version = parts(helm);
  if (version === undefined) return ['helm is not on the PATH; `./init.sh` shows how to get it'];
  if (below(version, LEAST_HELM)) return [`helm ${helm} is too old: 3.18 or newer is needed, 4 works too`];
  if (plugins === undefined) return [];
  const diff = parts(/^diff\s+(\S+)/m.exec(plugins)?.[1]);
  if (diff === undefined)
    return [
      'the helm plugin diff is missing; install it: helm plugin install https://github.com/databus23/helm-diff (helm 4: ' +
        'with --verify=false)',
    ];
  if (version[0] >= 4 && below(diff, LEAST_DIFF_FOR_HELM_4)) {
    return [
      `helm-diff ${diff.join('.')} passes a flag that helm 4 refuses: update the plugin to 3.15 or newer, or use ` +
        `\`helmfile sync\`, which needs no diff`,
    ];
  }
  return [];
}

/** Whether another controller holds ports 80 and 443, and whether that is in our way. */
export function judgePorts(services: readonly KubernetesObject[], k3s: boolean): { problem?: string; warning?: string } {
  const others = services.filter((service) => service.metadata.namespace !== haproxy.namespace && holdsWebPorts(service));
  if (others.length === 0) return {};
  const names = others.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(', ');
  if (!k3s) return { warning: `${names} also listens on 80 or 443; that is fine where each load balancer gets an address of its own` };
  return {
    problem:
      `${names} holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending. Either\n` +
      '  - turn k3s\'s own off: put "disable: [traefik]" into /etc/rancher/k3s/config.yaml and restart k3s, or\n' +
      '  - keep it for other sites and set ingress.enabled: false with an HAProxy controller (haproxytech) of your own',
  };
}

function holdsWebPorts({ spec }: KubernetesObject): boolean {
  const ports = (spec?.ports ?? []) as readonly { port: number }[];
  return spec?.type === 'LoadBalancer' && ports.some(({ port }) => port === 80 || port === 443);
}

interface Seen {
  readonly services: readonly KubernetesObject[];
  /** Those of the named ones that are there. */
  readonly namespaces: readonly KubernetesObject[];
  readonly k3s: boolean;
  readonly error?: string;
  readonly missing?: boolean;
}

async function look(cluster: Cluster, needed: readonly string[]): Promise<Seen> {
  const probe = kubectl(cluster, ['version', '-o', 'json'], { timeout: 10 });
  try {
    const [version, services, namespaces] = await Promise.all([
      probe,
      getObjects(cluster, ['services', '-A']),
      needed.length === 0 ? [] : getObjects(cluster, ['namespaces', ...needed]),
    ]);
    return { services, namespaces, k3s: version.ok && /\+k3s/.test(version.stdout) };
  } catch (error) {
    const version = await probe;
    return { services: [], namespaces: [], k3s: false, error: (error as Error).message, missing: !version.ok && version.missing };
  }
}

async function output(command: string, args: readonly string[]): Promise<string | undefined> {
  const result = await run(command, args, { timeoutMs: 20_000 }).catch(() => undefined);
  return result?.code === 0 ? result.stdout.trim() : undefined;
}

type Version = readonly [number, number, number];

function parts(version: string | undefined): Version | undefined {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function below(version: Version, [major, minor]: readonly [number, number]): boolean {
  return version[0] < major || (version[0] === major && version[1] < minor);
}
