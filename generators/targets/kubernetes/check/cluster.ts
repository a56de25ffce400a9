/** What a cluster has to have, judged from what was read of it. Pure. */
import type { Infrastructure, Plan, Values } from '../../../components/component.ts';
import { certManagerNamespace } from '../../../components/cert-manager.ts';
import semver from 'semver';
import type { ClusterFacts } from '../cluster/facts.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import {
  adoptionCommands,
  conditionMessage,
  hasCondition,
  helmOwner,
  isDefaultClass,
  isOwnedBy,
  type HelmOwner,
} from '../cluster/objects.ts';
import { judgePorts } from '../hooks/preflight.ts';
import { parseQuantity } from '../../../lib/quantity.ts';
import { APP_NAMES, APP_NAMESPACE } from '../../../components/services/table.ts';
import { component as certManager } from '../../../components/cert-manager.ts';
import { COMPONENTS, MODULES } from '../../../components/index.ts';
import { component as haproxy, CONTROLLER } from '../../../components/ingress/haproxy.ts';
import { component as livekitComponent } from '../../../components/livekit.ts';
import { CONFIG_NAMESPACE, ownIssuers, ownNamespaces } from '../../../components/stoat-config.ts';
import { fail, ok, warn, type Check } from './check.ts';
import { LIVEKIT_TCP_PORTS } from './environment.ts';

/** cert-manager's and kubernetes-ingress' pinned charts were made for clusters from here on. */
const LEAST_KUBERNETES = '1.25.0';
const CONFIG_OWNER: HelmOwner = { release: 'stoat-config', namespace: CONFIG_NAMESPACE };
/** What holds of any environment. */
export function judgeClusterAlone(facts: ClusterFacts): Check[] {
  return [
    judgeVersion(facts),
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
    ...judgeCertManager(facts, values, plan),
    ...judgeIssuers(facts, values),
    ...judgeWebPorts(facts, plan),
    ...judgeRtc(facts, values, plan),
    ...judgeNamespaces(facts, plan),
    ...judgeResources(facts, values, plan),
  ];
}

function judgeVersion({ version }: ClusterFacts): Check {
  const parsed = semver.coerce(version);
  return parsed !== null && semver.lt(parsed, LEAST_KUBERNETES)
    ? fail('cluster', `Kubernetes ${version} is too old: ${LEAST_KUBERNETES.replace(/\.0$/, '')} or newer is needed`, 'update the cluster')
    : ok('cluster', `answers, Kubernetes ${version}`);
}

function judgeNodes({ nodes }: ClusterFacts): Check[] {
  if (nodes === undefined) return [];
  const ready = nodes.filter((node) => hasCondition(node, 'Ready'));
  const late = nodes.filter((node) => !ready.includes(node)).map(({ metadata }) => metadata.name);
  if (ready.length === 0)
    return [
      fail(
        'nodes',
        nodes.length === 0 ? 'there is none' : `none of ${nodes.length} is ready: ${late.join(', ')}`,
        'kubectl describe nodes',
      ),
    ];
  if (late.length > 0) return [warn('nodes', `${late.join(', ')}: not ready`, `kubectl describe node ${late[0]}`)];
  return [ok('nodes', `${ready.length} ready`)];
}

/** A run of helm that was cut off leaves a release locked. */
function judgeReleases({ releases = [] }: ClusterFacts): Check[] {
  return releases.flatMap(({ name, namespace, status }) => {
    if (status === 'pending-install') {
      return [
        fail(
          'releases',
          `${name} is locked: its installation was cut off`,
          `when no helm is running: helm uninstall ${name} --namespace ${namespace}`,
        ),
      ];
    }
    if (status.startsWith('pending-')) {
      return [
        fail(
          'releases',
          `${name} is locked: its ${status.slice('pending-'.length)} was cut off`,
          `when no helm is running: helm rollback ${name} --namespace ${namespace}`,
        ),
      ];
    }
    return status === 'failed'
      ? [
          warn(
            'releases',
            `the last change of ${name} failed`,
            `the next apply tries again; to see why: helm status ${name} --namespace ${namespace}`,
          ),
        ]
      : [];
  });
}

function judgeStorage({ storageClasses }: ClusterFacts, values: Values, { installed }: Plan): Check[] {
  if (storageClasses === undefined) return [];
  const wanted = MODULES.flatMap(({ component, cluster }) => {
    if (cluster?.volume === undefined || !installed[component!.release]) return [];
    const { persistence } = values[component!.key as Infrastructure];
    return [{ name: component!.release, storageClass: persistence.storageClass }];
  });
  const names = storageClasses.map(({ metadata }) => metadata.name);
  const there = names.length === 0 ? 'there is none' : `there are: ${names.join(', ')}`;
  const checks: Check[] = [];
  for (const { name, storageClass } of wanted) {
    if (storageClass !== '' && !names.includes(storageClass)) {
      checks.push(
        fail('storage', `no StorageClass ${storageClass}, which ${name} wants; ${there}`, `set ${name}.persistence.storageClass`),
      );
    }
  }
  const byDefault = wanted.filter(({ storageClass }) => storageClass === '').map(({ name }) => name);
  const defaults = storageClasses.filter(isDefaultClass).map(({ metadata }) => metadata.name);
  if (byDefault.length > 0 && defaults.length === 0) {
    checks.push(
      fail(
        'storage',
        `no default StorageClass, which ${byDefault.join(', ')} would take; ${there}`,
        names.length === 0
          ? 'install a storage provisioner (k3s, kind and minikube bring one; elsewhere: https://github.com/rancher/local-path-provisioner)'
          : `kubectl patch storageclass ${names[0]} -p '{"metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}}'\nor name one: ${byDefault[0]}.persistence.storageClass: ${names[0]}`,
      ),
    );
  } else if (byDefault.length > 0 && defaults.length > 1) {
    checks.push(
      warn(
        'storage',
        `several default StorageClasses, the newest is taken: ${defaults.join(', ')}`,
        `name one: ${byDefault[0]}.persistence.storageClass`,
      ),
    );
  }
  if (checks.length > 0 || wanted.length === 0) return checks;
  const used = [...new Set(wanted.map(({ storageClass }) => storageClass || defaults[0]!))];
  return [ok('storage', `${wanted.length} volume${wanted.length === 1 ? '' : 's'} of StorageClass ${used.join(', ')}`)];
}

function judgeIngress({ ingressClasses }: ClusterFacts, { ingress }: Values, { installed }: Plan): Check[] {
  if (ingressClasses === undefined) return [];
  const { className } = ingress;
  const found = ingressClasses.find(({ metadata }) => metadata.name === className);
  const controller = String(found?.spec?.controller ?? '');
  if (installed['haproxy-ingress']) {
    if (found === undefined) return [ok('ingress', `class ${className} comes with the release haproxy-ingress`)];
    const owner: HelmOwner = { release: 'haproxy-ingress', namespace: haproxy.namespace };
    if (isOwnedBy(found, owner)) return [ok('ingress', `class ${className} is ours`)];
    return [
      fail(
        'ingress',
        `the IngressClass ${className} belongs to ${ownerName(found)}, and helm will not take it over`,
        controller.startsWith(CONTROLLER)
          ? `use that controller: ingress.enabled: false\nor run a second one: ingress.className: haproxy-stoat`
          : 'give ours another name: ingress.className: haproxy-stoat',
      ),
    ];
  }
  if (found === undefined) {
    const others = ingressClasses
      .filter(({ spec }) => String(spec?.controller).startsWith(CONTROLLER))
      .map(({ metadata }) => metadata.name);
    return [
      fail(
        'ingress',
        `no IngressClass ${className}, and ingress.enabled is false`,
        others.length > 0 ? `set ingress.className: ${others[0]}` : 'install the haproxytech controller, or set ingress.enabled: true',
      ),
    ];
  }
  return controller.startsWith(CONTROLLER)
    ? [ok('ingress', `class ${className} of ${controller}`)]
    : [
        fail(
          'ingress',
          `the class ${className} is of ${controller || 'an unknown controller'}, which does not rewrite paths by haproxy.org annotations: no API call would arrive`,
          'name a class of the haproxytech controller in ingress.className, or set ingress.enabled: true',
        ),
      ];
}

function judgeCertManager({ crds, namespaces }: ClusterFacts, values: Values, { installed }: Plan): Check[] {
  if (crds === undefined) return [];
  const crd = crds.find(({ metadata }) => metadata.name === 'certificates.cert-manager.io') ?? crds[0];
  if (installed['cert-manager']) {
    if (crd === undefined) return [ok('cert-manager', 'comes with its release')];
    const owner: HelmOwner = { release: 'cert-manager', namespace: certManager.namespace };
    if (isOwnedBy(crd, owner)) return [ok('cert-manager', 'its custom resources are ours')];
    const other = helmOwner(crd);
    return [
      fail(
        'cert-manager',
        `a cert-manager is there already: ${crd.metadata.name} belongs to ${ownerName(crd)}`,
        `use that one: certManager.enabled: false, certManager.namespace: ${other?.namespace ?? 'the namespace that it runs in'}`,
      ),
    ];
  }
  if (crd === undefined)
    return [
      fail('cert-manager', 'is not in the cluster, and certManager.enabled is false', 'install it, or set certManager.enabled: true'),
    ];
  const home = certManagerNamespace(values);
  if (values.tls.issuer === 'selfsigned' && namespaces !== undefined && !namespaces.some(({ metadata }) => metadata.name === home)) {
    return [
      fail(
        'cert-manager',
        `the namespace ${home}, where it has to find the CA, does not exist`,
        'set certManager.namespace to the one that it runs in',
      ),
    ];
  }
  return [ok('cert-manager', `is there, namespace ${home}`)];
}

function judgeIssuers({ clusterIssuers }: ClusterFacts, values: Values): Check[] {
  if (clusterIssuers === undefined) return [];
  const { tls } = values;
  if (tls.issuer === 'existing') {
    const found = clusterIssuers.find(({ metadata }) => metadata.name === tls.issuerName);
    const names = clusterIssuers.map(({ metadata }) => metadata.name);
    if (found === undefined) {
      return [
        fail(
          'issuer',
          `no ClusterIssuer ${tls.issuerName}; ${names.length === 0 ? 'there is none' : `there are: ${names.join(', ')}`}`,
          'set tls.issuerName to one that exists, or make it',
        ),
      ];
    }
    return hasCondition(found, 'Ready')
      ? [ok('issuer', `ClusterIssuer ${tls.issuerName} is ready`)]
      : [
          fail(
            'issuer',
            `ClusterIssuer ${tls.issuerName} is not ready: ${conditionMessage(found, 'Ready') ?? 'it says nothing'}`,
            `kubectl describe clusterissuer ${tls.issuerName}`,
          ),
        ];
  }
  const ours = ownIssuers(values);
  const taken = clusterIssuers.filter((issuer) => ours.includes(issuer.metadata.name) && !isOwnedBy(issuer, CONFIG_OWNER));
  return taken.map((issuer) =>
    fail(
      'issuer',
      `ClusterIssuer ${issuer.metadata.name} exists and belongs to ${ownerName(issuer)}`,
      adoptionCommands('clusterissuer', issuer.metadata.name, CONFIG_OWNER).join('\n'),
    ),
  );
}

function judgeWebPorts({ services, version }: ClusterFacts, { installed }: Plan): Check[] {
  if (services === undefined || !installed['haproxy-ingress']) return [];
  const { problem, warning } = judgePorts(services, version.includes('+k3s'));
  if (problem !== undefined) {
    const [found, ...fix] = problem.split('\n');
    return [fail('web ports', found!.replace(/\. Either$/, ''), ['either', ...fix.map((line) => line.trim())].join('\n'))];
  }
  return [warning === undefined ? ok('web ports', 'no other load balancer wants 80 or 443') : warn('web ports', warning)];
}

interface Container {
  readonly ports?: readonly { hostPort?: number; containerPort?: number; protocol?: string }[];
}

function judgeRtc({ pods, nodes, services }: ClusterFacts, { livekit }: Values, { installed }: Plan): Check[] {
  if (!installed.livekit || pods === undefined) return [];
  const holders = pods.filter((pod) => pod.metadata.namespace !== livekitComponent.namespace && takesRtcPort(pod, livekit));
  const names = holders.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(', ');
  const checks: Check[] = [];
  if (nodes !== undefined) {
    const taken = new Set(holders.map(({ spec }) => spec?.nodeName));
    const free = nodes.filter(({ metadata }) => !taken.has(metadata.name)).length;
    if (free < livekit.replicas) {
      checks.push(
        holders.length > 0
          ? fail(
              'RTC ports',
              `${names} takes ports of LiveKit's on its node, and ${free} of ${nodes.length} nodes ${free === 1 ? 'is' : 'are'} left for ${livekit.replicas}`,
              'move it to other ports, or use a LiveKit elsewhere: livekit.enabled: false, livekit.url',
            )
          : fail(
              'RTC ports',
              `livekit.replicas is ${livekit.replicas}, and each needs the ports of a node of its own: there ${nodes.length === 1 ? 'is 1' : `are ${nodes.length}`}`,
              `set livekit.replicas: ${nodes.length}`,
            ),
      );
    } else if (holders.length > 0) {
      checks.push(warn('RTC ports', `${names} takes ports of LiveKit's on its node; there are others`));
    }
  }
  for (const service of services ?? []) {
    const ports = (service.spec?.ports ?? []) as readonly { nodePort?: number; protocol?: string }[];
    const hit = ports.find(({ nodePort = 0, protocol }) => wantsPort(nodePort, protocol, livekit));
    if (hit !== undefined)
      checks.push(
        warn(
          'RTC ports',
          `${service.metadata.namespace}/${service.metadata.name} has the node port ${hit.nodePort}, which LiveKit uses as well`,
          'give it another nodePort, or change livekit.rtcPortRangeStart and livekit.rtcPortRangeEnd',
        ),
      );
  }
  return checks.length > 0
    ? checks
    : [
        ok(
          'RTC ports',
          `${LIVEKIT_TCP_PORTS.join(', ')}/TCP and ${livekit.rtcPortRangeStart}–${livekit.rtcPortRangeEnd}/UDP are free of other pods`,
        ),
      ];
}

type Range = Values['livekit'];

function wantsPort(port: number, protocol: string | undefined, { rtcPortRangeStart, rtcPortRangeEnd }: Range): boolean {
  if (protocol === 'UDP') return port >= rtcPortRangeStart && port <= rtcPortRangeEnd;
  return LIVEKIT_TCP_PORTS.some((own) => own === port);
}

function takesRtcPort({ spec }: KubernetesObject, range: Range): boolean {
  const containers = (spec?.containers ?? []) as readonly Container[];
  const onHost = spec?.hostNetwork === true;
  return containers
    .flatMap(({ ports = [] }) => ports)
    .some(({ hostPort, containerPort, protocol }) => wantsPort(hostPort ?? (onHost ? (containerPort ?? 0) : 0), protocol, range));
}

function judgeNamespaces({ namespaces }: ClusterFacts, plan: Plan): Check[] {
  if (namespaces === undefined) return [];
  const made = ownNamespaces(plan);
  const ours = [...new Set([...made, ...COMPONENTS.filter(({ release }) => plan.installed[release]).map(({ namespace }) => namespace)])];
  const checks: Check[] = [];
  let existing = 0;
  for (const namespace of namespaces.filter(({ metadata }) => ours.includes(metadata.name))) {
    existing += 1;
    const { name } = namespace.metadata;
    if (namespace.status?.phase === 'Terminating') {
      checks.push(
        fail('namespaces', `${name} is being deleted`, `wait until it is gone; when it does not go: kubectl describe namespace ${name}`),
      );
    } else if (made.includes(name) && !isOwnedBy(namespace, CONFIG_OWNER)) {
      checks.push(
        fail(
          'namespaces',
          `${name} exists and belongs to ${ownerName(namespace)}; helm will not take it over by itself`,
          adoptionCommands('namespace', name, CONFIG_OWNER).join('\n'),
        ),
      );
    } else if (!made.includes(name) && helmOwner(namespace) !== undefined) {
      checks.push(
        warn('namespaces', `${name} belongs to ${ownerName(namespace)}: whoever uninstalls that deletes it with everything inside`),
      );
    }
  }
  return checks.length > 0
    ? checks
    : [ok('namespaces', existing === 0 ? 'none of ours exists yet' : `${existing} of ${ours.length} exist and are ours`)];
}

function judgeResources({ nodes, pods }: ClusterFacts, values: Values, plan: Plan): Check[] {
  if (nodes === undefined || nodes.length === 0) return [];
  const need = neededResources(values, plan);
  const total = sum(nodes.map(({ status }) => status?.allocatable));
  const own = new Set<string | undefined>([APP_NAMESPACE, ...COMPONENTS.map(({ namespace }) => namespace)]);
  const used = sum((pods ?? []).filter(({ metadata }) => !own.has(metadata.namespace)).flatMap(podRequests));
  const text = `about ${show(need)} requested; the nodes have ${show(total)}, others request ${show(used)}`;
  if (need.cpu > total.cpu || need.memory > total.memory)
    return [
      fail(
        'resources',
        `${text}: pods would stay pending`,
        'a larger node, or smaller requests: apps.<app>.resources, mongodb.resources …',
      ),
    ];
  if (need.cpu > total.cpu - used.cpu || need.memory > total.memory - used.memory) return [warn('resources', `${text}: it may not fit`)];
  return [ok('resources', text)];
}

interface Resources {
  readonly cpu: number;
  readonly memory: number;
}

/** Rough: requests that an operator gives through a chart's own values are not seen. */
export function neededResources(values: Values, { installed, apps }: Plan): Resources {
  const requests = (resources: unknown): unknown => (resources as { requests?: unknown } | undefined)?.requests;
  const times = (count: number, request: unknown): unknown[] => Array.from({ length: count }, () => request);
  return sum([
    ...APP_NAMES.filter((app) => apps[app]).flatMap((app) => times(values.apps[app].replicas, requests(values.apps[app].resources))),
    ...MODULES.flatMap(({ component, cluster }) => {
      if (cluster === undefined || !installed[component!.release]) return [];
      const { resources } = values[component!.key!] as { readonly resources?: unknown };
      return times(cluster.replicas?.(values) ?? 1, cluster.requests ?? requests(resources));
    }),
  ]);
}

function podRequests({ spec }: KubernetesObject): unknown[] {
  return ((spec?.containers ?? []) as readonly { resources?: { requests?: unknown } }[]).map(({ resources }) => resources?.requests);
}

function sum(list: readonly unknown[]): Resources {
  const add = (key: 'cpu' | 'memory'): number =>
    list.reduce((total: number, item) => total + parseQuantity((item as Record<string, unknown> | undefined)?.[key] ?? 0), 0);
  return { cpu: add('cpu'), memory: add('memory') };
}

function show({ cpu, memory }: Resources): string {
  return `${Number(cpu.toFixed(2))} CPU and ${Number((memory / 2 ** 30).toFixed(1))} GiB`;
}

function ownerName(object: KubernetesObject): string {
  const owner = helmOwner(object);
  return owner === undefined ? 'nobody that helm knows' : `the helm release ${owner.release} in ${owner.namespace}`;
}
