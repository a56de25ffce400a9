/** What a cluster has to have, judged from what was read of it. Pure. */
import semver from 'semver';
import type { AppName, Infrastructure, Plan, Values } from '../../../components/component.ts';
import { COMPONENTS, MODULES } from '../../../components/index.ts';
import { namespacesOf } from '../../../components/plan.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../../../components/services/table.ts';
import { component as stoatConfig } from '../../../components/stoat-config.ts';
import { deepMerge, isObject, type JsonObject } from '../../../lib/json.ts';
import { parseQuantity } from '../../../lib/quantity.ts';
import type { ClusterFacts } from '../cluster/facts.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import { restartCommand, serversOlderThanBrokers } from '../cluster/brokers.ts';
import {
  adoptionCommands,
  hasCondition,
  helmOwner,
  isDefaultClass,
  isOwnedBy,
  listed,
  missingNamespaces,
  namesOf,
  ownerName,
} from '../cluster/objects.ts';
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
    ...judgeNamespaces(facts, values, plan),
    ...judgeBrokers(facts, plan),
    ...judgeResources(facts, values, plan),
    ...judgePods(facts, values, plan),
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

function judgeNamespaces({ namespaces }: ClusterFacts, { createNamespaces }: Values, plan: Plan): Check[] {
  return rowsAbout('namespaces', (fail, warn) => {
    if (namespaces === undefined) return undefined;
    const ours = namespacesOf(plan);
    const existing = namespaces.filter(({ metadata }) => ours.includes(metadata.name));
    if (!createNamespaces) {
      const missing = missingNamespaces(ours, existing);
      if (missing !== undefined) fail(missing.found, missing.fix);
    }
    const strays: string[] = [];
    for (const namespace of existing) {
      const { name } = namespace.metadata;
      const foreign = helmOwner(namespace) !== undefined && !isOwnedBy(namespace, stoatConfig);
      if (namespace.status?.phase === 'Terminating') {
        fail(`${name} is being deleted`, `wait until it is gone; when it does not go: kubectl describe namespace ${name}`);
      } else if (foreign && createNamespaces) {
        fail(
          `${name} exists and belongs to ${ownerName(namespace)}; helm will not take it over by itself`,
          adoptionCommands('namespace', name, stoatConfig).join('\n'),
        );
      } else if (foreign) {
        warn(`${name} belongs to ${ownerName(namespace)}: whoever uninstalls that deletes it with everything inside`);
      } else if (createNamespaces && helmOwner(namespace) === undefined) {
        strays.push(name);
      }
    }
    if (existing.length === 0) return 'none of ours exists yet';
    const count = `${existing.length} of ${ours.length} exist`;
    if (!createNamespaces) return count;
    return strays.length === 0 ? `${count} and are ours` : `${count}; the next apply makes these ours: ${strays.join(', ')}`;
  });
}

/** A server that has lost its broker goes on without it, and no probe notices. */
function judgeBrokers({ pods }: ClusterFacts, plan: Plan): Check[] {
  return rowsAbout('broker', (_, warn) => {
    const left = serversOlderThanBrokers(pods ?? [], plan);
    for (const broker of new Set(left.map((each) => each.broker))) {
      const servers = left.filter((each) => each.broker === broker).map(({ server }) => server);
      const many = servers.length > 1;
      warn(
        `${servers.join(', ')} began before ${broker} restarted, and ${many ? 'do' : 'does'} not connect to it again: ` +
          'pushes and read marks are lost',
        restartCommand(servers),
      );
    }
    return undefined;
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

/** What the pods want of Kubernetes and of one node. */
function judgePods({ version, nodes = [] }: ClusterFacts, values: Values, { apps }: Plan): Check[] {
  const running = APP_NAMES.filter((app) => apps[app]);
  return rowsAbout('pods', (fail, warn) => {
    const parsed = semver.coerce(version);
    const isOlder = (than: string): boolean => parsed !== null && semver.lt(parsed, than);
    for (const app of running.filter((name) => service(name).scale === 'one per region' && replicasOf(name, values) > 1)) {
      if (isOlder(NUMBERED_PODS))
        fail(`apps.${app}.replicas above 1 needs Kubernetes ${minor(NUMBERED_PODS)}, which numbers pods`, `set apps.${app}.replicas: 1`);
    }
    if (isOlder(PAUSE))
      warn(`Kubernetes before ${minor(PAUSE)} stops pods without a pause: an update cuts off requests that are under way`);
    const room = Math.max(...nodes.map(({ status }) => sum([status?.allocatable]).memory));
    for (const app of room > 0 ? running : []) {
      const { memory } = sum([resourcesOf(app, values).limits]);
      if (memory <= room) continue;
      const sizes = `${gib(memory)} of memory, and no node has more than ${gib(room)}`;
      warn(`${service(app).release} may use ${sizes}: others may be ended in its place; apps.${app}.resources limits it`);
    }
    return undefined;
  });
}

/** From these versions on Kubernetes writes a pod's number into a label, and sleeps before it asks a pod to stop. */
const NUMBERED_PODS = '1.28.0';
const PAUSE = '1.30.0';

function minor(version: string): string {
  return version.replace(/\.0$/, '');
}

/** What a service asks for; what stands in its `values` wins. */
function resourcesOf(app: AppName, values: Values): { readonly requests?: JsonObject; readonly limits?: JsonObject } {
  const { resources, values: own } = values.apps[app];
  return deepMerge(resources, isObject(own.resources) ? own.resources : {});
}

function replicasOf(app: AppName, values: Values): number {
  const { replicas, values: own } = values.apps[app];
  return Number(own.replicas ?? replicas);
}

/** Rough: requests that an operator gives through a third-party chart's own values are not seen. */
export function neededResources(values: Values, { installed, apps }: Plan): Resources {
  const times = (count: number, request: unknown): unknown[] => Array.from({ length: count }, () => request);
  return sum([
    ...APP_NAMES.filter((app) => apps[app]).flatMap((app) => times(replicasOf(app, values), resourcesOf(app, values).requests)),
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
  return `${Number(cpu.toFixed(2))} CPU and ${gib(memory)}`;
}

function gib(bytes: number): string {
  return `${Number((bytes / 2 ** 30).toFixed(1))} GiB`;
}
