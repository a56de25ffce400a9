import { setTimeout as sleep } from 'node:timers/promises';
import type { Values } from '../../../components/component.ts';
import { component as haproxy } from '../../../components/ingress/haproxy.ts';
import { APP_NAMESPACE } from '../../../components/services/table.ts';
import { valueAt } from '../../../lib/json.ts';
import { UserError } from '../../../lib/problems.ts';
import { getObjects, kubectl, type Cluster, type KubernetesObject } from '../cluster/kubectl.ts';
import { loadBalancerAddresses } from '../cluster/objects.ts';
import { judgePorts } from '../hooks/preflight.ts';

const NAMESPACE = haproxy.namespace;
const INTERVAL_MS = 1000;

/** What says under which address the installation is reached. */
export interface LoadBalancerFacts {
  readonly services: readonly KubernetesObject[];
  readonly ingresses: readonly KubernetesObject[];
}

/** Where the address stands: in the Service of our own controller, or in the Ingresses that another one serves. */
export type AddressSource = 'service' | 'ingress';

export function addressSource({ ingress }: Values): AddressSource {
  return ingress.enabled && valueAt(ingress.values, ['controller', 'service', 'enabled']) !== false ? 'service' : 'ingress';
}

/** Services of our own controller, and those among them that get an address of their own. */
function ownServices({ services }: LoadBalancerFacts): Record<'own' | 'balancers', KubernetesObject[]> {
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  return { own, balancers: own.filter(({ spec }) => spec?.type === 'LoadBalancer') };
}

/** IP addresses or host names; empty while there are none. */
export function addressesIn(facts: LoadBalancerFacts, source: AddressSource): string[] {
  const { own, balancers } = ownServices(facts);
  // Our controller behind a NodePort writes into the Ingresses. Where its Service is still to come, what stands there is old.
  const objects = source === 'service' && (own.length === 0 || balancers.length > 0) ? balancers : facts.ingresses;
  return [...new Set(objects.flatMap(loadBalancerAddresses))];
}

/** What is being waited for, in a few words. */
export function awaited(facts: LoadBalancerFacts, source: AddressSource): string {
  const { own, balancers } = ownServices(facts);
  if (source === 'service' && balancers.length > 0) return `an address of the Service ${NAMESPACE}/${balancers[0]!.metadata.name}`;
  if (source === 'service' && own.length === 0) return `HAProxy's Service in ${NAMESPACE}, which does not exist`;
  const [ingress] = facts.ingresses;
  return ingress === undefined
    ? `an Ingress in ${APP_NAMESPACE}, where there is none`
    : `an address in the status of the Ingress ${APP_NAMESPACE}/${ingress.metadata.name}`;
}

/** The likeliest reason why there is no address, and what to do about it. */
export function likelyCause(facts: LoadBalancerFacts, source: AddressSource, version: string): string {
  const { own, balancers } = ownServices(facts);
  const [ingress] = facts.ingresses;
  if (source === 'service' ? own.length === 0 : ingress === undefined) {
    return 'It is not deployed (yet): helmfile -e NAME apply, or see what is there: stoat-gen status';
  }
  if (source === 'ingress' || balancers.length === 0) {
    return (
      `The controller of the class ${ingress?.spec?.ingressClassName ?? 'of the Ingress'} does not serve it, or does not ` +
      'publish its address.\n' +
      `Look at its log, and at: kubectl -n ${APP_NAMESPACE} describe ingress ${ingress?.metadata.name ?? ''}`.trimEnd()
    );
  }
  const k3s = version.includes('+k3s');
  const { problem } = judgePorts(facts.services, k3s);
  if (problem !== undefined) return problem;
  return k3s
    ? `k3s's ServiceLB gives the address; look at its pods: kubectl -n kube-system get pods -l ` +
        `svccontroller.k3s.cattle.io/svcnamespace=${NAMESPACE}`
    : "Nothing in this cluster gives addresses to Services of type LoadBalancer: that is the cloud provider's part, or MetalLB's\n" +
        '(https://metallb.io) on machines of your own. Without one: ingress.values.controller.service.type: NodePort';
}

export interface WaitOptions {
  readonly source: AddressSource;
  /** Seconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Told after each look what is being waited for. */
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
      const [services, ingresses] = await Promise.all([
        getObjects(cluster, ['services', '--all-namespaces']),
        getObjects(cluster, ['ingresses.networking.k8s.io', '--namespace', APP_NAMESPACE]),
      ]);
      facts = { services, ingresses };
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
  const cause = likelyCause(facts, source, version.ok ? version.stdout : '');
  throw new UserError(`no address after ${timeout} s of waiting for ${awaited(facts, source)}\n${cause}`);
}
