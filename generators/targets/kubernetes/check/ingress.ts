/** Whether what leads requests to the services can do so. Pure. */
import type { Plan, Values } from '../../../components/component.ts';
import { component as haproxy, CONTROLLER, disablesSnippets, withoutSnippets } from '../../../components/ingress/haproxy.ts';
import type { ClusterFacts } from '../cluster/facts.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import { isOwnedBy, named, namesOf, ownerName, qualifiedName } from '../cluster/objects.ts';
import { judgePorts } from '../hooks/preflight.ts';
import { rowsAbout, type Check } from './check.ts';

export function judgeIngress({ ingressClasses }: ClusterFacts, { ingress: { className } }: Values, { installed }: Plan): Check[] {
  return rowsAbout('ingress', (fail) => {
    if (ingressClasses === undefined) return undefined;
    const found = named(ingressClasses, className);
    const controller = String(found?.spec?.controller ?? '');
    if (installed[haproxy.release]) {
      if (found === undefined) return `class ${className} comes with the release haproxy-ingress`;
      if (isOwnedBy(found, haproxy)) return `class ${className} is ours`;
      return fail(
        `the IngressClass ${className} belongs to ${ownerName(found)}, and helm will not take it over`,
        controller.startsWith(CONTROLLER)
          ? 'use that controller: ingress.enabled: false\nor run a second one: ingress.className: haproxy-stoat'
          : 'give ours another name: ingress.className: haproxy-stoat',
      );
    }
    if (found === undefined) {
      const [other] = namesOf(ingressClasses.filter(({ spec }) => String(spec?.controller).startsWith(CONTROLLER)));
      return fail(
        `no IngressClass ${className}, and ingress.enabled is false`,
        other === undefined ? 'install the haproxytech controller, or set ingress.enabled: true' : `set ingress.className: ${other}`,
      );
    }
    if (controller.startsWith(CONTROLLER)) return `class ${className} of ${controller}`;
    return fail(
      `the class ${className} is of ${controller || 'an unknown controller'}, which does not rewrite paths by ` +
        'haproxy.org annotations: no API call would arrive',
      'name a class of the haproxytech controller in ingress.className, or set ingress.enabled: true',
    );
  });
}

/** How the controller of our class runs, where one does. Its arguments are not ours to give where it was there before. */
export function judgeController({ pods = [], services = [] }: ClusterFacts, values: Values, { installed }: Plan): Check[] {
  return rowsAbout('ingress controller', (_, warn) => {
    const own = pods.filter((pod) => argumentsOf(pod).includes(`--ingress.class=${values.ingress.className}`));
    if (own.length === 0) return undefined;
    const without = own.find((pod) => disablesSnippets(argumentsOf(pod)));
    if (without !== undefined) {
      const fix = 'run it without --disable-config-snippets=backend (or all)';
      warn(`${qualifiedName(without)} turns off backend snippets: ${withoutSnippets(values)}`, fix);
    }
    // Ours gets its policy with the next apply.
    for (const service of installed[haproxy.release] ? [] : services) {
      const { type, externalTrafficPolicy } = service.spec ?? {};
      if (!own.some((pod) => leadsTo(service, pod)) || type === 'ClusterIP' || externalTrafficPolicy === 'Local') continue;
      const { namespace, name } = service.metadata;
      warn(
        `${qualifiedName(service)} may show the controller a node's address in place of the client's: all clients share one ration then`,
        `kubectl -n ${namespace} patch service ${name} --patch '{"spec":{"externalTrafficPolicy":"Local"}}'`,
      );
    }
    return `${own.map(qualifiedName).join(', ')} takes backend snippets`;
  });
}

function argumentsOf({ spec }: KubernetesObject): string[] {
  return ((spec?.containers ?? []) as readonly { readonly args?: readonly string[] }[]).flatMap(({ args }) => args ?? []);
}

function leadsTo(service: KubernetesObject, pod: KubernetesObject): boolean {
  const selector = Object.entries((service.spec?.selector ?? {}) as Readonly<Record<string, string>>);
  const isNear = service.metadata.namespace === pod.metadata.namespace;
  return isNear && selector.length > 0 && selector.every(([key, value]) => pod.metadata.labels?.[key] === value);
}

export function judgeWebPorts({ services, version }: ClusterFacts, { installed }: Plan): Check[] {
  return rowsAbout('web ports', (fail, warn) => {
    if (services === undefined || !installed[haproxy.release]) return undefined;
    const { problem, warning } = judgePorts(services, version.includes('+k3s'));
    if (problem !== undefined) {
      const [found, ...fix] = problem.split('\n');
      return fail(found!.replace(/\. Either$/, ''), ['either', ...fix.map((line) => line.trim())].join('\n'));
    }
    return warning === undefined ? 'no other load balancer wants 80 or 443' : warn(warning);
  });
}
