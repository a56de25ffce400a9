/**
 * Connections, direct and through proxies. undici's EnvHttpProxyAgent is not used: it prints a warning that it is experimental, and
 * its NO_PROXY takes neither `example.org` for the hosts below that nor address ranges, as curl, git and Helm do.
 */
import { readFile } from 'node:fs/promises';
import { BlockList, isIP } from 'node:net';
import { createSecureContext, rootCertificates } from 'node:tls';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { LookupError } from '../types.ts';

export interface Connections {
  /** How to reach this URL, and the proxy's host when there is one. */
  to(url: URL): { readonly dispatcher: Dispatcher; readonly proxy?: string };
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly env: NodeJS.ProcessEnv;
  /** All authorities, PEM; undefined for those that Node trusts by itself. */
  readonly ca: readonly string[] | undefined;
  readonly perHost: number;
  readonly connectMs: number;
}

/**
 * All authorities, PEM, where there are others than Node's own: the file that SSL_CERT_FILE names (it replaces the well-known ones, as for
 * curl and Go), the one of NODE_EXTRA_CA_CERTS, which Node leaves out as soon as it is given a list, and `ca`. Undefined without any of them.
 * @throws LookupError when a file cannot be read
 */
export async function certificateAuthorities(env: NodeJS.ProcessEnv, ca: string | undefined): Promise<readonly string[] | undefined> {
  const [own, extra] = await Promise.all([certificateFile(env, 'SSL_CERT_FILE'), certificateFile(env, 'NODE_EXTRA_CA_CERTS')]);
  if (own === undefined && extra === undefined && ca === undefined) return undefined;
  return [...(own === undefined ? rootCertificates : [own]), ...[extra, ca].filter((pem) => pem !== undefined)];
}

async function certificateFile(env: NodeJS.ProcessEnv, variable: string): Promise<string | undefined> {
  const path = env[variable];
  if (!path) return undefined;
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new LookupError(`${variable}: ${path} is no readable file of PEM certificates`);
  return text;
}

/** @throws LookupError when a proxy's address cannot be understood */
export function createConnections({ env, ca, perHost, connectMs }: ConnectionOptions): Connections {
  // One for all: to read some hundred authorities takes longer than a connection.
  const tls = { timeout: connectMs, ...(ca === undefined ? {} : { secureContext: createSecureContext({ ca: [...ca] }) }) };
  const direct = new Agent({ connections: perHost, connect: tls });
  const viaProxy = (variable: string): { dispatcher: Dispatcher; proxy: string } | undefined => {
    const url = proxyUrl(env, variable);
    if (url === undefined) return undefined;
    // `proxyTunnel: false`: plain http is asked for in the proxy's own way; most proxies refuse tunnels to port 80.
    const dispatcher = new ProxyAgent({
      uri: url.href,
      connections: perHost,
      connect: tls,
      requestTls: tls,
      proxyTls: tls,
      proxyTunnel: false,
    });
    return { dispatcher, proxy: url.host };
  };
  const proxies = { 'https:': viaProxy('HTTPS_PROXY'), 'http:': viaProxy('HTTP_PROXY') };
  const bypasses = noProxy(env.no_proxy ?? env.NO_PROXY ?? '');
  return {
    to: (url) => {
      const proxy = proxies[url.protocol as keyof typeof proxies];
      return proxy === undefined || bypasses(url) ? { dispatcher: direct } : proxy;
    },
    async close() {
      await Promise.all([direct, proxies['https:']?.dispatcher, proxies['http:']?.dispatcher].map((dispatcher) => dispatcher?.destroy()));
    },
  };
}

function proxyUrl(env: NodeJS.ProcessEnv, variable: string): URL | undefined {
  const text = env[variable.toLowerCase()] ?? env[variable];
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
    if (['http:', 'https:'].includes(url.protocol)) return url;
  } catch {
    // Told below, without the text: it may hold a password.
  }
  throw new LookupError(`${variable} is not the URL of an HTTP proxy (http://host:port); SOCKS proxies are not supported`);
}

/** Which URLs a NO_PROXY text takes out: `*`, hosts and all below them, addresses, ranges (`10.0.0.0/8`); each with or without a port. */
export function noProxy(text: string): (url: URL) => boolean {
  const entries = text.split(/[\s,]+/).filter(Boolean);
  if (entries.includes('*')) return () => true;
  const addresses = new BlockList();
  const names: { name: string; port: string | undefined }[] = [];
  for (const entry of entries) {
    const [, address = '', prefix] = /^\[?([0-9a-f.:]+)\]?(?:\/(\d+))?$/i.exec(entry) ?? [];
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const bits = Number(prefix ?? (family === 'ipv6' ? 128 : 32));
    if (isIP(address) !== 0 && bits <= (family === 'ipv6' ? 128 : 32)) {
      addresses.addSubnet(address, bits, family);
      continue;
    }
    const [, name = '', port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase())!;
    names.push({ name, port });
  }
  return (url) => {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    if (isIP(host) !== 0 && addresses.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')) return true;
    return names.some(
      (entry) => (host === entry.name || host.endsWith(`.${entry.name}`)) && (entry.port === undefined || entry.port === port),
    );
  };
}
