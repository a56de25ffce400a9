/** What is read off Kubernetes objects in more than one place. Pure: objects in, answers out. */
import type { Component } from '../../../components/component.ts';
import type { KubernetesObject } from './kubectl.ts';

/** The Helm release that an object belongs to. */
type HelmOwner = Pick<Component, 'release' | 'namespace'>;

export function namesOf(objects: readonly KubernetesObject[]): string[] {
  return objects.map(({ metadata }) => metadata.name);
}

export function named(objects: readonly KubernetesObject[], name: string): KubernetesObject | undefined {
  return objects.find(({ metadata }) => metadata.name === name);
}

/** `<namespace>/<name>` */
export function qualifiedName({ metadata }: KubernetesObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}

/** Names that there are, for the end of a message. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'there is none' : `there are: ${names.join(', ')}`;
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

/** The owner of an object, in words. */
export function ownerName(object: KubernetesObject): string {
  const owner = helmOwner(object);
  return owner === undefined ? 'nobody that helm knows' : `the helm release ${owner.release} in ${owner.namespace}`;
}

/** The marks by which Helm takes an existing object for its own, as `name=value`. */
export function adoptionMarks({ release, namespace }: HelmOwner): {
  readonly labels: readonly string[];
  readonly annotations: readonly string[];
} {
  return {
    labels: ['app.kubernetes.io/managed-by=Helm'],
    annotations: [`meta.helm.sh/release-name=${release}`, `meta.helm.sh/release-namespace=${namespace}`],
  };
}

/** The commands after which Helm takes an existing object for its own. */
export function adoptionCommands(kind: string, name: string, owner: HelmOwner): string[] {
  const { labels, annotations } = adoptionMarks(owner);
  return [
    `kubectl label ${kind} ${name} ${labels.join(' ')} --overwrite`,
    `kubectl annotate ${kind} ${name} ${annotations.join(' ')} --overwrite`,
  ];
}

/** What to say of namespaces that a deployment needs and does not make, and how they come to be; undefined where all are there. */
export function missingNamespaces(
  needed: readonly string[],
  existing: readonly KubernetesObject[],
): { readonly found: string; readonly fix: string } | undefined {
  const missing = needed.filter((name) => named(existing, name) === undefined);
  if (missing.length === 0) return undefined;
  return {
    found: `createNamespaces is false, and there is no namespace ${missing.join(', ')}`,
    fix: missing.map((name) => `kubectl create namespace ${name}`).join('\n'),
  };
}

/** IP addresses and host names under which a Service or an Ingress is reached from outside, without doubles. */
export function loadBalancerAddresses({ status }: KubernetesObject): string[] {
  const entries = (status?.loadBalancer as { ingress?: readonly { ip?: string; hostname?: string }[] } | undefined)?.ingress ?? [];
  return [...new Set(entries.map(({ ip, hostname }) => ip ?? hostname).filter((address) => address !== undefined))];
}

function condition({ status }: KubernetesObject, type: string): { status: string; message?: string } | undefined {
  const conditions = (status?.conditions ?? []) as readonly { type: string; status: string; message?: string }[];
  return conditions.find((each) => each.type === type);
}

/** Whether a condition holds. */
export function hasCondition(object: KubernetesObject, type: string): boolean {
  return condition(object, type)?.status === 'True';
}

/** Why a condition does not hold, in the cluster's own words. */
export function conditionMessage(object: KubernetesObject, type: string): string | undefined {
  return condition(object, type)?.message;
}

/** A StorageClass or IngressClass that stands in where none is named. */
export function isDefaultClass({ metadata }: KubernetesObject): boolean {
  return [
    'storageclass.kubernetes.io/is-default-class',
    'storageclass.beta.kubernetes.io/is-default-class',
    'ingressclass.kubernetes.io/is-default-class',
  ].some((annotation) => metadata.annotations?.[annotation] === 'true');
}
