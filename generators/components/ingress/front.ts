import type { AppName, Plan, Values } from '../component.ts';

/** Who has the certificates. */
export type Tls =
  /** Caddy gets them from Let's Encrypt. */
  | { readonly kind: 'automatic'; readonly email: string }
  /** Caddy signs them with a CA of its own. */
  | { readonly kind: 'internal' }
  /** The operator puts them there; paths inside the container. */
  | { readonly kind: 'files'; readonly certificate: string; readonly key: string }
  /** Another reverse proxy: this one speaks HTTP on one port, and believes forwarded headers of these addresses (CIDR). */
  | { readonly kind: 'elsewhere'; readonly port: number; readonly trustedProxies: readonly string[] };

/** What the reverse proxy is told beside the table of services. */
export interface Front {
  readonly domain: string;
  readonly tls: Tls;
  readonly apps: Readonly<Record<AppName, boolean>>;
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
  return { domain: values.domain, tls: tlsOf(values), apps: plan.apps, livekit: plan.installed.livekit! };
}

function tlsOf({ tls, adminEmail, compose }: Values): Tls {
  if (compose.behindProxy) return { kind: 'elsewhere', port: compose.httpPort, trustedProxies: compose.trustedProxies };
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
