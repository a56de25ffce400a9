import type { JsonObject } from '../lib/json.ts';
import { certManagerNamespace } from './cert-manager.ts';
import type { Component, Plan, Values } from './component.ts';
import { WELL_KNOWN, wellKnown } from './ingress/front.ts';
import { answering, CLIENT_ADDRESS } from './ingress/haproxy.ts';
import { component as livekit, SERVICE as LIVEKIT_SERVICE } from './livekit.ts';
import { APP_NAMESPACE, service } from './services/table.ts';

export const CONFIG_NAMESPACE = 'stoat-config';
export const CONFIG_MAP = 'revolt-toml';
/** The Secret that holds the credentials as `REVOLT__…` variables. */
export const ENV_SECRET = 'stoat-env';
/** The Secret that holds lists of credentials, as a file that the servers read beside Revolt.toml. */
export const OVERRIDES_SECRET = 'revolt-overrides';
export const OVERRIDES_FILE = 'Revolt.overrides.toml';
export const TLS_SECRET = 'stoat-tls';
export const LIVEKIT_TLS_SECRET = 'livekit-tls';

export const component: Component = {
  release: 'stoat-config',
  namespace: CONFIG_NAMESPACE,
  title: 'stoat-config',
  chart: './helm/stoat-config',
  installed: () => true,
  needs: ['cert-manager', 'reflector'],
  rules: ({ values: { tls, adminEmail } }, report) => {
    if (tls.issuer === 'letsencrypt' && adminEmail === '') {
      report('adminEmail', "is empty; tls.issuer letsencrypt needs an address for Let's Encrypt");
    }
    if (tls.issuer === 'existing' && tls.issuerName === '') {
      report('tls.issuerName', 'is empty; tls.issuer existing needs the name of a ClusterIssuer');
    }
    if (tls.issuer !== 'existing' && tls.issuerName !== '') {
      report('tls.issuerName', `has no effect with tls.issuer ${tls.issuer}; remove it or set tls.issuer to existing`);
    }
  },
};

export const purpose = 'namespaces, `Revolt.toml`, credentials, issuers, the certificate';

/** Where the certificate of the shared host is: beside the Ingresses that name it, unless Reflector brings it there. */
export function tlsNamespace({ replication }: Values): string {
  return replication === 'direct' ? APP_NAMESPACE : CONFIG_NAMESPACE;
}

export function ownIssuers({ tls }: Values): readonly string[] {
  return tls.issuer === 'letsencrypt' ? ['stoat-letsencrypt'] : ['stoat-selfsigned', 'stoat-ca'];
}

/**
 * Values of the release, whole.
 * @param namespaces those that it makes
 * @param config the whole Revolt configuration
 * @param secrets by name: contents and the namespaces that get a copy
 */
export function configValues(
  values: Values,
  plan: Plan,
  namespaces: readonly string[],
  config: JsonObject,
  toml: string,
  secrets: JsonObject,
): JsonObject {
  const { tls, domain } = values;
  const issuer = tls.issuer === 'existing' ? tls.issuerName : ownIssuers(values).at(-1)!;
  return {
    namespaces: namespaces.map((name) => ({ name })),
    replication: values.replication,
    revoltToml: { content: toml, namespaces: [APP_NAMESPACE] },
    secrets,
    issuers: {
      selfSigned: { enabled: tls.issuer === 'selfsigned', namespace: certManagerNamespace(values) },
      letsEncrypt: { enabled: tls.issuer === 'letsencrypt', email: values.adminEmail, ingressClassName: values.ingress.className },
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      namespace: tlsNamespace(values),
      dnsNames: [domain],
      issuer: { name: issuer, kind: 'ClusterIssuer' },
      namespaces: values.replication === 'direct' ? [] : [APP_NAMESPACE],
    },
    livekitIngress: {
      enabled: plan.installed.livekit!,
      namespace: livekit.namespace,
      className: values.ingress.className,
      host: `livekit.${domain}`,
      tlsSecret: LIVEKIT_TLS_SECRET,
      issuer,
      service: { ...LIVEKIT_SERVICE },
      annotations: CLIENT_ADDRESS,
    },
    wellKnownIngress: {
      // Where backend snippets are turned off, the API says that there is no such path.
      enabled: plan.apps.api,
      namespace: APP_NAMESPACE,
      className: values.ingress.className,
      host: domain,
      path: WELL_KNOWN,
      tlsSecret: TLS_SECRET,
      service: { name: service('api').release, port: service('api').port! },
      annotations: answering(wellKnown(config)),
    },
  };
}
