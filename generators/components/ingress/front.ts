import { textAt, type AppName, type Plan, type Values } from '../component.ts';
import { APP_NAMES, routeOf } from '../services/table.ts';
import type { JsonObject } from '../../lib/json.ts';

/** Clients that are given a host name ask there for the API, as of the official set-up's stoat.json. */
export const WELL_KNOWN = '/.well-known/stoat';

/** What they are told. @param config the whole Revolt configuration */
export function wellKnown(config: JsonObject): string {
  return JSON.stringify({ api: textAt(config, 'hosts', 'api') });
}

/** Who has the certificates. */
export type Tls =
  /** Caddy gets them from Let's Encrypt. */
  | { readonly kind: 'automatic'; readonly email: string }
  /** Caddy signs them with a CA of its own. */
  | { readonly kind: 'internal' }
  /** The operator puts them there; paths inside the container. */
  | { readonly kind: 'files'; readonly certificate: string; readonly key: string }
  /** Another reverse proxy: this one speaks HTTP on one port, and believes forwarded headers of these addresses (CIDR). */
  | {
      readonly kind: 'elsewhere';
      readonly port: number;
      /** Address of the machine that the port is open at; empty: at all of them. */
      readonly openAt: string;
      readonly trustedProxies: readonly string[];
    };

/** What the reverse proxy is told beside the table of services. */
export interface Front {
  readonly domain: string;
  readonly tls: Tls;
  /** Services that it leads to, as far as they have a route. */
  readonly apps: Readonly<Record<AppName, boolean>>;
  /** Paths of services that are not found, as the services know them. */
  readonly hidden: Readonly<Partial<Record<AppName, readonly string[]>>>;
  /** LiveKit runs beside them, on `livekit.<domain>`. */
  readonly livekit: boolean;
}

/** Folder of an operator's own certificates beside compose.yaml, and its place in the container. */
export const CERTIFICATES = {
  folder: 'certificates',
  mountedAt: '/etc/caddy/certificates',
  certificate: 'tls.crt',
  key: 'tls.key',
} as const;

export function frontOf(values: Values, plan: Plan): Front {
  const byApp = <T>(of: (app: AppName) => T): Readonly<Record<AppName, T>> =>
    Object.fromEntries(APP_NAMES.map((app) => [app, of(app)])) as Readonly<Record<AppName, T>>;
  return {
    domain: values.domain,
    tls: tlsOf(values),
    apps: byApp((app) => plan.apps[app] && routeOf(app, values) !== undefined),
    hidden: byApp((app) => routeOf(app, values)?.hidden?.(values) ?? []),
    livekit: plan.installed.livekit!,
  };
}

/**
 * Whose headers are believed where no proxy is named, and the port is open to this machine alone: the machine itself, which containers
 * see at the address of Docker's network. Docker takes those networks out of 172.16.0.0/12 first. Other private addresses are not
 * believed: a computer of the LAN may find a way to the container.
 */
const THIS_MACHINE = ['127.0.0.0/8', '::1/128', '172.16.0.0/12'];

function tlsOf({ tls, adminEmail, compose }: Values): Tls {
  const { behindProxy, httpPort, httpAddress, trustedProxies } = compose;
  if (behindProxy) {
    const isNamed = trustedProxies.length > 0;
    const openAt = httpAddress || (isNamed ? '' : '127.0.0.1');
    return { kind: 'elsewhere', port: httpPort, openAt, trustedProxies: isNamed ? trustedProxies : THIS_MACHINE };
  }
  const file = (name: string): string => `${CERTIFICATES.mountedAt}/${name}`;
  switch (tls.issuer) {
    case 'letsencrypt':
      return { kind: 'automatic', email: adminEmail };
    case 'selfsigned':
      return { kind: 'internal' };
    case 'existing':
      return { kind: 'files', certificate: file(CERTIFICATES.certificate), key: file(CERTIFICATES.key) };
  }
}
