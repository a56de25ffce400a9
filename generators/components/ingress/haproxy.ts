import type { ClusterNeeds, Component, TakeOver } from '../component.ts';
import type { Route } from '../services/table.ts';
import { chartRelease, unquotedName, type ComponentSettings } from '../settings.ts';
import { nothing, onceInCluster } from '../take-over.ts';
import type { JsonObject } from '../../lib/json.ts';

export const component: Component = {
  release: 'haproxy-ingress',
  namespace: 'stoat-ingress',
  title: 'HAProxy',
  chart: 'haproxytech/kubernetes-ingress',
  repository: 'https://haproxytech.github.io/helm-charts',
  pin: 'ingress',
  key: 'ingress',
  installed: ({ ingress }) => ingress.enabled,
};

export const purpose = 'ports 80 and 443';

/** haproxytech's controller names itself `haproxy.org/ingress-controller[/<class>]`. */
export const CONTROLLER = 'haproxy.org/ingress-controller';

/**
 * A route as values of helm/stoat-app. `rewrite` is `<regex> <replacement>` or `<replacement>` for haproxy.org/path-rewrite:
 * HAProxy replaces the whole path by it, and leaves escapes and query alone.
 */
export function ingressRoute({ path, match, strip }: Route): JsonObject {
  if (match === 'exact') return { path, pathType: 'Exact', ...(strip ? { rewrite: '/' } : {}) };
  if (path === '/') return { path, pathType: 'Prefix' };
  return { path: `${path}/`, pathType: 'Prefix', ...(strip ? { rewrite: `^${path}/?(.*)$ /\\1` } : {}) };
}

export const cluster: ClusterNeeds = { requests: { cpu: '50m', memory: '128Mi' } };

export const settings = (): ComponentSettings => ({
  keys: {
    ingress: chartRelease(
      'haproxytech/kubernetes-ingress',
      'HAProxy ingress controller; external: enabled false, with className of a haproxytech controller',
      {
        className: unquotedName('haproxy', 'an IngressClass', 'ingress class'),
      },
    ),
  },
});

/** Its IngressClass and its ports 80 and 443 are taken as long as the old one is there. */
export const takeOver: TakeOver = { fromCompose: nothing, fromHelmfile: (source) => onceInCluster(component, source) };
