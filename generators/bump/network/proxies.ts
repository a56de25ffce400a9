/**
 * Connections, direct and through proxies. undici's EnvHttpProxyAgent is not used: it warns that it is experimental, its NO_PROXY knows no
 * address ranges, which curl, git and Helm know, and it does not say which proxy it has used.
 */
import { readFile } from 'node:fs/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { createSecureContext, rootCertificates } from 'node:tls';
import { Agent, buildConnector, ProxyAgent, type Dispatcher } from 'undici';
import { LookupError } from '../lookup-error.ts';
import { publicLookup } from './private-address.ts';
import { webUrl } from './url.ts';

export interface Connections {
  /**
   * How to reach this URL, and the proxy's host when there is one.
   * @param publicOnly a direct connection goes to public addresses only; what a name stands for behind a proxy, the proxy decides
   */
  to(url: URL, publicOnly?: boolean): { readonly dispatcher: Dispatcher; readonly proxy?: string };
  close(): Promise<void>;
}

/**
 * All authorities, PEM: those of the file that SSL_CERT_FILE names, which replaces the well-known ones as for curl and Go; those of the
 * file of NODE_EXTRA_CA_CERTS, which Node ignores once it gets a list; and `ca`. Undefined where there are only Node's own.
 * @throws LookupError when a file cannot be read
 */
export async function certificateAuthorities(env: NodeJS.ProcessEnv, ca: string | undefined): Promise<readonly string[] | undefined> {
  const [own, extra] = await Promise.all([certificateFile(env, 'SSL_CERT_FILE'), certificateFile(env, 'NODE_EXTRA_CA_CERTS')]);
  if ((own ?? extra ?? ca) === undefined) return undefined;
  return [own ?? rootCertificates, extra ?? [], ca ?? []].flat();
}

async function certificateFile(env: NodeJS.ProcessEnv, variable: string): Promise<string | undefined> {
  const path = env[variable];
  if (!path) return undefined;
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new LookupError(`${variable}: ${path} is no readable file of PEM certificates`);
  return text;
}

/**
 * @param ca all authorities, PEM; undefined for those that Node trusts by itself
 * @param connections how many per host
 * @param timeout to connect, in milliseconds
 * @param lookup replaced by tests, which have no name server
 * @throws LookupError when a proxy's address cannot be understood
 */
export function createConnections(
  env: NodeJS.ProcessEnv,
  ca: readonly string[] | undefined,
  connections: number,
  timeout: number,
  lookup?: Parameters<typeof publicLookup>[0],
): Connections {
  // One context for all connections: to read some hundred authorities takes longer than a connection.
  const tls = once(() => ({ timeout, ...(ca && { secureContext: createSecureContext({ ca: [...ca] }) }) }));
  // No context before https is spoken: the authorities take some megabytes.
  const connector = (options: { readonly lookup?: LookupFunction } = {}): buildConnector.connector => {
    const plain = buildConnector({ timeout, ...options });
    const secure = once(() => buildConnector({ ...tls(), ...options }));
    return (to, callback) => (to.protocol === 'https:' ? secure() : plain)(to, callback);
  };
  const direct = { dispatcher: new Agent({ connections, connect: connector() }) };
  // Of its own, so that no connection to a private address that is open already is taken.
  const toPublic = { dispatcher: new Agent({ connections, connect: connector({ lookup: publicLookup(lookup) }) }) };
  const viaProxy = (variable: string): { dispatcher: Dispatcher; proxy?: string } => {
    const url = proxyUrl(env, variable);
    if (url === undefined) return direct;
    // Plain http is asked of the proxy without a tunnel: most proxies refuse tunnels to port 80.
    const options = { connections, connect: tls(), requestTls: tls(), proxyTls: tls(), proxyTunnel: false };
    return { dispatcher: new ProxyAgent({ uri: url.href, ...options }), proxy: url.host };
  };
  const ways = { 'https:': viaProxy('HTTPS_PROXY'), 'http:': viaProxy('HTTP_PROXY') };
  const bypasses = noProxy(env.no_proxy ?? env.NO_PROXY ?? '');
  return {
    to(url, publicOnly = false) {
      const way = bypasses(url) ? direct : ways[url.protocol as keyof typeof ways];
      return way === direct && publicOnly ? toPublic : way;
    },
    async close() {
      await Promise.all([direct, toPublic, ...Object.values(ways)].map(({ dispatcher }) => dispatcher.destroy()));
    },
  };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function proxyUrl(env: NodeJS.ProcessEnv, variable: string): URL | undefined {
  const text = env[variable.toLowerCase()] ?? env[variable];
  if (!text) return undefined;
  const url = webUrl(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
  // The text is not quoted: it may hold a password.
  if (url === undefined)
    throw new LookupError(`${variable} is not the URL of an HTTP proxy (http://host:port); SOCKS proxies are not supported`);
  return url;
}

/** Which URLs a NO_PROXY text excepts: `*`, hosts and all below them, addresses, ranges (`10.0.0.0/8`); each with or without a port. */
export function noProxy(text: string): (url: URL) => boolean {
  const entries = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const addresses = new BlockList();
  const names: { name: string; port: string | undefined }[] = [];
  for (const entry of entries) {
    const [, address = '', prefix] = /^\[?([0-9a-f.:]+)\]?(?:\/(\d+))?$/.exec(entry) ?? [];
    const most = isIP(address) === 6 ? 128 : 32;
    const bits = Number(prefix ?? most);
    if (isIP(address) !== 0 && bits <= most) addresses.addSubnet(address, bits, familyOf(address));
    else {
      const [, name = '', port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry)!;
      names.push({ name, port });
    }
  }
  return (url) => {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return (
      entries.includes('*') ||
      (isIP(host) !== 0 && addresses.check(host, familyOf(host))) ||
      names.some((entry) => (host === entry.name || host.endsWith(`.${entry.name}`)) && (entry.port ?? port) === port)
    );
  };
}

function familyOf(address: string): 'ipv6' | 'ipv4' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
