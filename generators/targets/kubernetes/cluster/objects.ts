/** What is read off Kubernetes objects in more than one place. Pure: objects in, answers out. */
import type { KubernetesObject } from './kubectl.ts';

/** The Helm release that an object belongs to. */
export interface HelmOwner {
  readonly release: string;
  readonly namespace: string;
}

/** Helm's own marks; without all three it refuses to touch an object that it did not make. */
export function helmOwner({ metadata }: KubernetesObject): HelmOwner | undefined {
  const release = metadata.annotations?.['meta.helm.sh/release-name'];
  const namespace = metadata.annotations?.['meta.helm.sh/release-namespace'];
  const managed = metadata.labels?.['app.kubernetes.io/managed-by'] === 'Helm';
  return managed && release !== undefined && namespace !== undefined ? { release, namespace } : undefined;
}

export function isOwnedBy(object: KubernetesObject, { release, namespace }: HelmOwner): boolean {
  const owner = helmOwner(object);
  return owner?.release === release && owner.namespace === namespace;
}

/** The commands after which Helm takes an existing object for its own. */
export function adoptionCommands(kind: string, name: string, { release, namespace }: HelmOwner): string[] {
  return [
    `kubectl label ${kind} ${name} app.kubernetes.io/managed-by=Helm --overwrite`,
    `kubectl annotate ${kind} ${name} meta.helm.sh/release-name=${release} meta.helm.sh/release-namespace=${namespace} --overwrite`,
  ];
}

/** IP addresses and host names under which a Service or an Ingress is reached from outside, without doubles. */
export function loadBalancerAddresses({ status }: KubernetesObject): string[] {
  const entries = (status?.loadBalancer as { ingress?: readonly { ip?: string; hostname?: string }[] } | undefined)?.ingress ?? [];
  return [...new Set(entries.map(({ ip, hostname }) => ip ?? hostname).filter((address) => address !== undefined))];
}

/** Whether a condition such as `Ready` holds. */
export function hasCondition({ status }: KubernetesObject, type: string): boolean {
  const conditions = (status?.conditions ?? []) as readonly { type: string; status: string }[];
  return conditions.some((condition) => condition.type === type && condition.status === 'True');
}

/** Why a condition does not hold, in the cluster's own words. */
export function conditionMessage({ status }: KubernetesObject, type: string): string | undefined {
  const conditions = (status?.conditions ?? []) as readonly { type: string; message?: string }[];
  return conditions.find((condition) => condition.type === type)?.message;
}

/** A StorageClass or IngressClass that stands in where none is named. */
export function isDefaultClass({ metadata }: KubernetesObject): boolean {
  return [
    'storageclass.kubernetes.io/is-default-class',
    'storageclass.beta.kubernetes.io/is-default-class',
    'ingressclass.kubernetes.io/is-default-class',
  ].some((annotation) => metadata.annotations?.[annotation] === 'true');
}
