import type { Values } from '../../../components/component.ts';
import { APP_NAMESPACE } from '../../../components/services/table.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { getObjects, kubectl, type Cluster, type KubernetesObject } from '../cluster/kubectl.ts';
import { loadBalancerAddresses } from '../cluster/objects.ts';
import { judgePorts } from '../hooks/preflight.ts';
import { component as haproxy } from '../../../components/ingress/haproxy.ts';
import { UserError } from '../../../lib/problems.ts';

const NAMESPACE = haproxy.namespace;
const INTERVAL_MS = 1000;

/** What says under which address the installation is reached. */
export interface LoadBalancerFacts {
  /** Every Service of the cluster. */
  readonly services: readonly KubernetesObject[];
  /** The Ingresses in namespace `stoat`. */
  readonly ingresses: readonly KubernetesObject[];
}

/** Where the address stands: in the Service of our own controller, or in the Ingresses that somebody else's serves. */
export type AddressSource = 'service' | 'ingress';

export function addressSource({ ingress }: Values): AddressSource {
  const service = (ingress.values.controller as { service?: { enabled?: unknown } } | undefined)?.service;
  return ingress.enabled && service?.enabled !== false ? 'service' : 'ingress';
}

async function fetchLoadBalancer(cluster: Cluster): Promise<LoadBalancerFacts> {
  const [services, ingresses] = await Promise.all([
    getObjects(cluster, ['services', '--all-namespaces']),
    getObjects(cluster, ['ingresses.networking.k8s.io', '--namespace', APP_NAMESPACE]),
  ]);
  return { services, ingresses };
}

/** IP addresses or host names; empty while there are none. */
export function addressesIn({ services, ingresses }: LoadBalancerFacts, source: AddressSource): string[] {
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  const balancers = own.filter(({ spec }) => spec?.type === 'LoadBalancer');
  // Our controller behind a NodePort writes into the Ingresses. Where its Service is still to come, what stands there is old.
  const objects = source === 'service' && (own.length === 0 || balancers.length > 0) ? balancers : ingresses;
  return [...new Set(objects.flatMap(loadBalancerAddresses))];
}

/** What is being waited for, in a few words. */
export function awaited({ services, ingresses }: LoadBalancerFacts, source: AddressSource): string {
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  const balancer = own.find(({ spec }) => spec?.type === 'LoadBalancer');
  if (source === 'service' && balancer !== undefined) return `an address of the Service ${NAMESPACE}/${balancer.metadata.name}`;
  if (source === 'service' && own.length === 0) return `HAProxy's Service in ${NAMESPACE}, which does not exist`;
  return ingresses.length === 0
    ? `an Ingress in ${APP_NAMESPACE}, where there is none`
    : `an address in the status of the Ingress ${APP_NAMESPACE}/${ingresses[0]!.metadata.name}`;
}

/** The likeliest reason why there is no address, and what to do about it. */
export function likelyCause(facts: LoadBalancerFacts, source: AddressSource, version: string): string {
  const { services, ingresses } = facts;
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  if ((source === 'service' && own.length === 0) || (source === 'ingress' && ingresses.length === 0)) {
    return 'It is not deployed (yet): helmfile -e NAME apply, or see what is there: stoat-gen status';
  }
  if (source === 'ingress' || !own.some(({ spec }) => spec?.type === 'LoadBalancer')) {
    const className = String(ingresses[0]?.spec?.ingressClassName ?? 'of the Ingress');
    return (
      `The controller of the class ${className} does not serve it, or does not publish its address.\n` +
      `Look at its log, and at: kubectl -n ${APP_NAMESPACE} describe ingress ${ingresses[0]?.metadata.name ?? ''}`.trimEnd()
    );
  }
  const k3s = version.includes('+k3s');
  const { problem } = judgePorts(services, k3s);
  if (problem !== undefined) return problem;
  return k3s
    ? `k3s's ServiceLB gives the address; look at its pods: kubectl -n kube-system get pods -l svccontroller.k3s.cattle.io/svcnamespace=${NAMESPACE}`
    : "Nothing in this cluster gives addresses to Services of type LoadBalancer: that is the cloud provider's part, or MetalLB's\n" +
        '(https://metallb.io) on machines of your own. Without one: ingress.values.controller.service.type: NodePort';
}

export interface WaitOptions {
  readonly source: AddressSource;
  /** Seconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Told what is being waited for, each time that somebody has looked. */
  readonly report: (detail: string) => void;
}

/**
 * Waits for the address; asks at least once, however short the time.
 * @throws UserError that says what it was waiting for and the likely cause
 */
export async function waitForAddresses(cluster: Cluster, { source, timeout, signal, report }: WaitOptions): Promise<string[]> {
  const deadline = Date.now() + timeout * 1000;
  let facts: LoadBalancerFacts | undefined;
  let trouble: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    try {
      facts = await fetchLoadBalancer(cluster);
      trouble = undefined;
      const found = addressesIn(facts, source);
      if (found.length > 0) return found;
      report(`waiting for ${awaited(facts, source)}`);
    } catch (error) {
      // An API server that is busy with a deployment may drop a request.
      trouble = (error as Error).message;
      report(trouble);
    }
    if (Date.now() + INTERVAL_MS > deadline) break;
    await sleep(INTERVAL_MS, undefined, { signal });
  }
  if (facts === undefined || trouble !== undefined) throw new UserError(`the cluster does not answer: ${trouble}`);
  const version = await kubectl(cluster, ['get', '--raw', '/version']);
  throw new UserError(
    `no address after ${timeout} s of waiting for ${awaited(facts, source)}\n${likelyCause(facts, source, version.ok ? version.stdout : '')}`,
  );
}
