import type { ClusterNeeds, Component, TakeOver, Values } from '../component.ts';
import { APP_NAMES, type Route } from '../services/table.ts';
import { chartRelease, unquotedName, type ComponentSettings } from '../settings.ts';
import { nothing, onceInCluster } from '../take-over.ts';
import { valueAt, type Json, type JsonObject } from '../../lib/json.ts';
import { WELL_KNOWN } from './front.ts';

/** Argument in `values/haproxy-ingress.yaml.gotmpl`. */
const DISABLE_QUIC = '--disable-quic';
const SET_HEADER = 'request-set-header';

export const component: Component = {
  release: 'haproxy-ingress',
  namespace: 'stoat-ingress',
  title: 'HAProxy',
  chart: 'haproxytech/kubernetes-ingress',
  repository: 'https://haproxytech.github.io/helm-charts',
  pin: 'ingress',
  key: 'ingress',
  installed: ({ ingress }) => ingress.enabled,
  operatorValues: ({ ingress: { values } }) => {
    const { extraArgs, ...controller } = (valueAt(values, ['controller']) ?? {}) as JsonObject;
    const offersQuic = valueAt(controller, ['service', 'enablePorts', 'quic']) === true;
    if (extraArgs === undefined && !offersQuic) return values;
    const given = textsOf(extraArgs).filter((arg) => arg !== DISABLE_QUIC);
    // Lists are not merged: this one replaces ours.
    return { ...values, controller: { ...controller, extraArgs: offersQuic ? given : [DISABLE_QUIC, ...given] } };
  },
  rules: ({ values }, report) => {
    const look = (path: string, from: JsonObject, name: string): void => {
      if (!/^x-forwarded-for\s/im.test(String(valueAt(from, [...path.split('.').slice(-2), name])))) return;
      const way = 'where a proxy is in front, src-ip-header names the header that it has the address in';
      report(path, `${name} must not set X-Forwarded-For, which holds the address of the client; ${way}`);
    };
    for (const app of APP_NAMES) look(`apps.${app}.values.ingress.annotations`, values.apps[app].values, `haproxy.org/${SET_HEADER}`);
    look('ingress.values.controller.config', values.ingress.values, SET_HEADER);
  },
  warnings: ({ values }, report) => {
    if (!values.ingress.enabled || !disablesSnippets(textsOf(valueAt(values.ingress.values, ['controller', 'extraArgs'])))) return;
    report('ingress.values.controller.extraArgs', `turns off backend snippets: ${withoutSnippets(values)}`);
  },
};

export const purpose = 'ports 80 and 443';

/** haproxytech's controller names itself `haproxy.org/ingress-controller[/<class>]`. */
export const CONTROLLER = 'haproxy.org/ingress-controller';

/** Whether a controller with these arguments leaves out the `backend-config-snippet` of Ingresses. */
export function disablesSnippets(args: readonly string[]): boolean {
  return /--disable-config-snippets[= ]\S*\b(?:all|backend)\b/.test(args.join(' '));
}

/** What is missing then, in words. */
export function withoutSnippets({ apps }: Values): string {
  const open = apps.api.publicMetrics ? '' : 'everybody can read /api/metrics, ';
  return `${open}${WELL_KNOWN} is not found, and redirects of the file server lose their prefix`;
}

function textsOf(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/**
 * Annotations for what the servers limit and log people by: one X-Forwarded-For, whatever was sent. `src-ip-header` and the PROXY
 * protocol change `src` before.
 */
export const CLIENT_ADDRESS = {
  'haproxy.org/forwarded-for': 'false',
  [`haproxy.org/${SET_HEADER}`]: 'X-Forwarded-For %[src]',
} as const;

/**
 * Annotations of an Ingress that answers at {@link WELL_KNOWN} itself. It has a backend of its own, or else annotations of the one that
 * it shares would be those of either Ingress.
 * @param text JSON; a quote of the kind that HAProxy ends a text with is an escape in it
 */
export function answering(text: string): JsonObject {
  const body = text.replaceAll("'", '\\u0027');
  const answer = `status 200 content-type application/json hdr Access-Control-Allow-Origin "*" string '${body}'`;
  return {
    ...CLIENT_ADDRESS,
    'haproxy.org/standalone-backend': 'true',
    'haproxy.org/backend-config-snippet': `http-request return ${answer} if { path ${WELL_KNOWN} }`,
  };
}

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
