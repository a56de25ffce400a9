/** Whether LiveKit gets the ports that calls need. Pure. */
import type { Plan, Values } from '../../../components/component.ts';
import { component, RTC_TCP_PORT, SIGNAL_PORT } from '../../../components/livekit.ts';
import type { ClusterFacts } from '../cluster/facts.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import { qualifiedName } from '../cluster/objects.ts';
import { rowsAbout, type Check } from './check.ts';

/** Kubernetes' own default; a cluster may have another. */
const NODE_PORTS = { start: 30000, end: 32767 } as const;
const TCP_PORTS: readonly number[] = [SIGNAL_PORT, RTC_TCP_PORT];
/** A participant takes a port or two for each direction of each track. */
const LEAST_RTC_PORTS = 100;

/** What can be said of the ports without a cluster. */
export function judgePortRange({ livekit }: Values, { installed }: Plan): Check[] {
  return rowsAbout('ports', (fail, warn) => {
    const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    if (!installed.livekit || start > end) return undefined;
    const size = end - start + 1;
    const advice = 'the default 50000–60000 is a good one: livekit.rtcPortRangeStart, livekit.rtcPortRangeEnd';
    if (size < LEAST_RTC_PORTS) {
      const ports = `${size} UDP port${size === 1 ? '' : 's'}`;
      warn(`${ports} for media: calls fail when they are taken, which a handful of people do`, advice);
    }
    const range = `the UDP range ${start}–${end}`;
    if (start <= NODE_PORTS.end && end >= NODE_PORTS.start) {
      warn(`${range} overlaps Kubernetes' node ports ${NODE_PORTS.start}–${NODE_PORTS.end}: a Service may take a port away`, advice);
    }
    for (const port of TCP_PORTS) {
      if (start <= port && port <= end) warn(`${range} contains ${port}, which LiveKit uses for itself`, advice);
    }
    if (start < 1024) fail(`the UDP range begins at ${start}: below 1024 a process needs rights that LiveKit does not have`, advice);
    return `open in the firewall: 80 and 443/TCP, ${RTC_TCP_PORT}/TCP, ${start}–${end}/UDP`;
  });
}

/** Whether other pods, or node ports of Services, are in its way. */
export function judgeRtc({ pods, nodes, services = [] }: ClusterFacts, { livekit }: Values, { installed }: Plan): Check[] {
  return rowsAbout('RTC ports', (fail, warn) => {
    if (!installed.livekit || pods === undefined) return undefined;
    const { replicas, rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    const isWanted = ({ port = 0, protocol }: Port): boolean =>
      protocol === 'UDP' ? port >= start && port <= end : TCP_PORTS.includes(port);
    const holders = pods.filter((pod) => pod.metadata.namespace !== component.namespace && portsOnNode(pod).some(isWanted));
    const taking = `${holders.map(qualifiedName).join(', ')} takes ports of LiveKit's on its node`;
    if (nodes !== undefined) {
      const taken = new Set(holders.map(({ spec }) => spec?.nodeName));
      const free = nodes.filter(({ metadata }) => !taken.has(metadata.name)).length;
      if (free >= replicas) {
        if (holders.length > 0) warn(`${taking}; there are others`);
      } else if (holders.length > 0) {
        fail(
          `${taking}, and ${free} of ${nodes.length} nodes ${free === 1 ? 'is' : 'are'} left for ${replicas}`,
          'move it to other ports, or use a LiveKit elsewhere: livekit.enabled: false, livekit.url',
        );
      } else {
        const there = nodes.length === 1 ? 'is 1' : `are ${nodes.length}`;
        fail(
          `livekit.replicas is ${replicas}, and each needs the ports of a node of its own: there ${there}`,
          `set livekit.replicas: ${nodes.length}`,
        );
      }
    }
    for (const service of services) {
      const ports = (service.spec?.ports ?? []) as readonly { nodePort?: number; protocol?: string }[];
      const hit = ports.find(({ nodePort, protocol }) => isWanted({ port: nodePort, protocol }));
      if (hit === undefined) continue;
      warn(
        `${qualifiedName(service)} has the node port ${hit.nodePort}, which LiveKit uses as well`,
        'give it another nodePort, or change livekit.rtcPortRangeStart and livekit.rtcPortRangeEnd',
      );
    }
    return `${TCP_PORTS.join(', ')}/TCP and ${start}–${end}/UDP are free of other pods`;
  });
}

interface Port {
  readonly port: number | undefined;
  readonly protocol: string | undefined;
}

interface Container {
  readonly ports?: readonly { hostPort?: number; containerPort?: number; protocol?: string }[];
}

function portsOnNode({ spec }: KubernetesObject): Port[] {
  return ((spec?.containers ?? []) as readonly Container[])
    .flatMap(({ ports = [] }) => ports)
    .map(({ hostPort, containerPort, protocol }) => ({ port: hostPort ?? (spec?.hostNetwork === true ? containerPort : 0), protocol }));
}
