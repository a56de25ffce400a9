/** `--registry FROM=TO`: what is asked in the place of what an annotation names. Applied before anything is dialled. */
import { UsageError } from '../../lib/problems.ts';

/** One line of the table, parsed. Paths begin with a slash, end without one, or are empty. */
export interface Mirror {
  readonly from: { readonly scheme?: string; readonly host: string; readonly path: string };
  readonly to: { readonly origin: string; readonly path: string };
}

/** Where a repository of images is: `https://host[:port]` and the name below `/v2/`. */
export interface ImagePlace {
  readonly origin: string;
  readonly repository: string;
}

export interface Mirrors {
  /** Of an image or an OCI chart; the host as in its name (`docker.io`, `ghcr.io`, `registry.local:5000`). */
  image(host: string, repository: string): ImagePlace;
  url(url: URL): URL;
}

/** All the names under which Docker Hub is known; the last one serves. */
const DOCKER_HUB: readonly string[] = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const FROM = /^(?:([a-z]+):\/\/)?([^/@?#\s]+)(\/[^@?#\s]*)?$/i;

/**
 * Reads `FROM=TO`: FROM is a host or the beginning of a URL, TO the same; without a scheme TO is asked with https.
 * @throws UsageError
 */
export function parseMirror(text: string): Mirror {
  const separator = text.indexOf('=');
  const from = FROM.exec(text.slice(0, Math.max(separator, 0)));
  const target = text.slice(separator + 1);
  const to = FROM.test(target) ? parseTarget(target) : undefined;
  // The text is not quoted: what is wrong with it may be that it holds a password.
  if (from === null)
    throw new UsageError(
      '--registry: expected FROM=TO, where FROM is a host or a URL without credentials, such as docker.io or https://charts.jetstack.io',
    );
  if (to === undefined) {
    throw new UsageError(
      `--registry: ${from[0]}=… : expected a host or a URL without credentials, such as registry.local:5000 or https://mirror.local/charts`,
    );
  }
  const scheme = from[1]?.toLowerCase();
  return {
    from: { ...(scheme === undefined ? {} : { scheme }), host: canonicalHost(from[2]!), path: trimmed(from[3] ?? '') },
    to: { origin: to.origin, path: trimmed(to.pathname) },
  };
}

function parseTarget(text: string): URL | undefined {
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text.replace(/^oci:/i, 'https:') : `https://${text}`;
  try {
    const url = new URL(withScheme);
    return ['https:', 'http:'].includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The longest FROM that fits wins. */
export function createMirrors(table: readonly Mirror[]): Mirrors {
  const ordered = [...table].sort((a, b) => b.from.path.length - a.from.path.length);
  const find = (host: string, path: string, scheme: string | undefined): Mirror | undefined =>
    ordered.find(
      ({ from }) =>
        from.host === canonicalHost(host) &&
        (scheme === undefined || from.scheme === undefined || from.scheme === scheme) &&
        (path === from.path || path.startsWith(`${from.path}/`)),
    );
  return {
    image(host, repository) {
      const path = `/${repository}`;
      const mirror = find(host, path, undefined);
      if (mirror === undefined) return { origin: `https://${DOCKER_HUB.includes(host) ? DOCKER_HUB.at(-1)! : host}`, repository };
      return { origin: mirror.to.origin, repository: `${mirror.to.path}${path.slice(mirror.from.path.length)}`.slice(1) };
    },
    url(url) {
      const mirror = find(url.host, url.pathname, url.protocol.slice(0, -1));
      if (mirror === undefined) return url;
      return new URL(`${mirror.to.origin}${mirror.to.path}${url.pathname.slice(mirror.from.path.length)}${url.search}`);
    },
  };
}

function canonicalHost(host: string): string {
  const lower = host.toLowerCase();
  return DOCKER_HUB.includes(lower) ? DOCKER_HUB[0]! : lower;
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
