/** What a cluster has to have, judged from what was read of it. Pure. */
import semver from 'semver';
import type { Infrastructure, Plan, Values } from '../../../components/component.ts';
import { COMPONENTS, MODULES } from '../../../components/index.ts';
import { APP_NAMES, APP_NAMESPACE } from '../../../components/services/table.ts';
import { component as stoatConfig, ownNamespaces } from '../../../components/stoat-config.ts';
import { parseQuantity } from '../../../lib/quantity.ts';
import type { ClusterFacts } from '../cluster/facts.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import { adoptionCommands, hasCondition, helmOwner, isDefaultClass, isOwnedBy, listed, namesOf, ownerName } from '../cluster/objects.ts';
import { rowsAbout, warn, type Check } from './check.ts';
import { judgeController, judgeIngress, judgeWebPorts } from './ingress.ts';
import { judgeCertManager, judgeIssuers } from './issuing.ts';
import { judgeRtc } from './voice.ts';

/** cert-manager's and kubernetes-ingress' pinned charts were made for clusters from here on. */
const LEAST_KUBERNETES = '1.25.0';

/** What holds of any environment. */
export function judgeClusterAlone(facts: ClusterFacts): Check[] {
  return [
    ...judgeVersion(facts),
    ...judgeNodes(facts),
    ...judgeReleases(facts),
    ...facts.unread.map(({ what, why }) => warn('cluster', `${what}: cannot be read: ${why}`)),
  ];
}

/** What this environment needs of it. */
export function judgeCluster(facts: ClusterFacts, values: Values, plan: Plan): Check[] {
  return [
    ...judgeClusterAlone(facts),
    ...judgeStorage(facts, values, plan),
    ...judgeIngress(facts, values, plan),
    ...judgeController(facts, values, plan),
    ...judgeCertManager(facts, values, plan),
    ...judgeIssuers(facts, values),
    ...judgeWebPorts(facts, plan),
    ...judgeRtc(facts, values, plan),
    ...judgeNamespaces(facts, plan),
    ...judgeResources(facts, values, plan),
  ];
}

function judgeVersion({ version }: ClusterFacts): Check[] {
  return rowsAbout('cluster', (fail) => {
    const parsed = semver.coerce(version);
    if (parsed === null || semver.gte(parsed, LEAST_KUBERNETES)) return `answers, Kubernetes ${version}`;
    return fail(`Kubernetes ${version} is too old: ${LEAST_KUBERNETES.replace(/\.0$/, '')} or newer is needed`, 'update the cluster');
  });
}

function judgeNodes({ nodes }: ClusterFacts): Check[] {
  return rowsAbout('nodes', (fail, warn) => {
    if (nodes === undefined) return undefined;
    if (nodes.length === 0) return fail('there is none', 'kubectl describe nodes');
    const late = namesOf(nodes.filter((node) => !hasCondition(node, 'Ready')));
    if (late.length === nodes.length) return fail(`none of ${nodes.length} is ready: ${late.join(', ')}`, 'kubectl describe nodes');
    if (late.length > 0) return warn(`${late.join(', ')}: not ready`, `kubectl describe node ${late[0]}`);
    return `${nodes.length} ready`;
  });
}

/** A run of helm that was cut off leaves a release locked. */
function judgeReleases({ releases = [] }: ClusterFacts): Check[] {
  return rowsAbout('releases', (fail, warn) => {
    for (const { name, namespace, status } of releases) {
      const command = (verb: string): string => `helm ${verb} ${name} --namespace ${namespace}`;
      if (status === 'pending-install') {
        fail(`${name} is locked: its installation was cut off`, `when no helm is running: ${command('uninstall')}`);
      } else if (status.startsWith('pending-')) {
        const what = status.slice('pending-'.length);
        fail(`${name} is locked: its ${what} was cut off`, `when no helm is running: ${command('rollback')}`);
      } else if (status === 'failed') {
        warn(`the last change of ${name} failed`, `the next apply tries again; to see why: ${command('status')}`);
      }
    }
    return undefined;
  });
}

function judgeStorage({ storageClasses }: ClusterFacts, values: Values, { installed }: Plan): Check[] {
  return rowsAbout('storage', (fail, warn) => {
    const wanted = MODULES.flatMap(({ component, cluster }) => {
      if (cluster?.volume === undefined || !installed[component!.release]) return [];
      return [{ name: component!.release, storageClass: values[component!.key as Infrastructure].persistence.storageClass }];
    });
    if (storageClasses === undefined || wanted.length === 0) return undefined;
    const names = namesOf(storageClasses);
    for (const { name, storageClass } of wanted) {
      if (storageClass === '' || names.includes(storageClass)) continue;
      fail(`no StorageClass ${storageClass}, which ${name} wants; ${listed(names)}`, `set ${name}.persistence.storageClass`);
    }
    const byDefault = wanted.filter(({ storageClass }) => storageClass === '').map(({ name }) => name);
    const defaults = namesOf(storageClasses.filter(isDefaultClass));
    const byName = `name one: ${byDefault[0]}.persistence.storageClass`;
    if (byDefault.length > 0 && defaults.length === 0) {
      fail(
        `no default StorageClass, which ${byDefault.join(', ')} would take; ${listed(names)}`,
        names.length === 0
          ? 'install a storage provisioner (k3s, kind and minikube bring one; elsewhere: https://github.com/rancher/local-path-provisioner)'
          : `kubectl patch storageclass ${names[0]} -p ` +
              `'{"metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}}'\n` +
              `or ${byName}: ${names[0]}`,
      );
    } else if (byDefault.length > 0 && defaults.length > 1) {
      warn(`several default StorageClasses, the newest is taken: ${defaults.join(', ')}`, byName);
    }
    const used = [...new Set(wanted.map(({ storageClass }) => storageClass || defaults[0]!))];
    return `${wanted.length} volume${wanted.length === 1 ? '' : 's'} of StorageClass ${used.join(', ')}`;
  });
}

function judgeNamespaces({ namespaces }: ClusterFacts, plan: Plan): Check[] {
  return rowsAbout('namespaces', (fail, warn) => {
    if (namespaces === undefined) return undefined;
    const made = ownNamespaces(plan);
    const ours = new Set([...made, ...COMPONENTS.filter(({ release }) => plan.installed[release]).map(({ namespace }) => namespace)]);
    const existing = namespaces.filter(({ metadata }) => ours.has(metadata.name));
    for (const namespace of existing) {
      const { name } = namespace.metadata;
      if (namespace.status?.phase === 'Terminating') {
        fail(`${name} is being deleted`, `wait until it is gone; when it does not go: kubectl describe namespace ${name}`);
      } else if (made.includes(name) && !isOwnedBy(namespace, stoatConfig)) {
        fail(
          `${name} exists and belongs to ${ownerName(namespace)}; helm will not take it over by itself`,
          adoptionCommands('namespace', name, stoatConfig).join('\n'),
        );
      } else if (!made.includes(name) && helmOwner(namespace) !== undefined) {
        warn(`${name} belongs to ${ownerName(namespace)}: whoever uninstalls that deletes it with everything inside`);
      }
    }
    return existing.length === 0 ? 'none of ours exists yet' : `${existing.length} of ${ours.size} exist and are ours`;
  });
}

function judgeResources({ nodes = [], pods = [] }: ClusterFacts, values: Values, plan: Plan): Check[] {
  return rowsAbout('resources', (fail, warn) => {
    if (nodes.length === 0) return undefined;
    const need = neededResources(values, plan);
    const total = sum(nodes.map(({ status }) => status?.allocatable));
    const own = new Set<string | undefined>([APP_NAMESPACE, ...COMPONENTS.map(({ namespace }) => namespace)]);
    const used = sum(pods.filter(({ metadata }) => !own.has(metadata.namespace)).flatMap(podRequests));
    const text = `about ${show(need)} requested; the nodes have ${show(total)}, others request ${show(used)}`;
    if (need.cpu > total.cpu || need.memory > total.memory) {
      return fail(`${text}: pods would stay pending`, 'a larger node, or smaller requests: apps.<app>.resources, mongodb.resources …');
    }
    return need.cpu > total.cpu - used.cpu || need.memory > total.memory - used.memory ? warn(`${text}: it may not fit`) : text;
  });
}

interface Resources {
  readonly cpu: number;
  readonly memory: number;
}

interface WithRequests {
  readonly requests?: unknown;
}

/** Rough: requests that an operator gives through a chart's own values are not seen. */
export function neededResources(values: Values, { installed, apps }: Plan): Resources {
  const times = (count: number, request: unknown): unknown[] => Array.from({ length: count }, () => request);
  return sum([
    ...APP_NAMES.filter((app) => apps[app]).flatMap((app) => times(values.apps[app].replicas, values.apps[app].resources.requests)),
    ...MODULES.flatMap(({ component, cluster }) => {
      if (cluster === undefined || !installed[component!.release]) return [];
      const { resources } = values[component!.key!] as { readonly resources?: WithRequests };
      return times(cluster.replicas?.(values) ?? 1, cluster.requests ?? resources?.requests);
    }),
  ]);
}

function podRequests({ spec }: KubernetesObject): unknown[] {
  return ((spec?.containers ?? []) as readonly { resources?: WithRequests }[]).map(({ resources }) => resources?.requests);
}

function sum(list: readonly unknown[]): Resources {
  const add = (key: 'cpu' | 'memory'): number =>
    list.reduce((total: number, item) => total + parseQuantity((item as Record<string, unknown> | undefined)?.[key] ?? 0), 0);
  return { cpu: add('cpu'), memory: add('memory') };
}

function show({ cpu, memory }: Resources): string {
  return `${Number(cpu.toFixed(2))} CPU and ${Number((memory / 2 ** 30).toFixed(1))} GiB`;
}
