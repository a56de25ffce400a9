/** `--registry FROM=TO`: a place that is asked instead of the one that an annotation names, which is never dialled. */
import { UsageError } from '../../lib/problems.ts';
import { webUrl } from './url.ts';

/** One line of the table, parsed. Paths begin with a slash, end without one, or are empty. */
export interface Mirror {
  readonly from: { readonly scheme: string | undefined; readonly host: string; readonly path: string };
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
  /** Of all places that are asked instead of others: the operator named them. */
  readonly origins: ReadonlySet<string>;
}

/** All names of Docker Hub; requests go to the last one. */
const DOCKER_HUB: readonly string[] = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const FROM = /^(?:([a-z]+):\/\/)?([^/@?#\s]+)(\/[^@?#\s]*)?$/i;

/**
 * Reads `FROM=TO`: FROM is a host or the beginning of a URL, TO the same; without a scheme TO is asked with https.
 * @throws UsageError, which quotes no text that may hold a password
 */
export function parseMirror(text: string): Mirror {
  const separator = text.indexOf('=');
  const from = FROM.exec(text.slice(0, Math.max(separator, 0)));
  if (from === null)
    throw new UsageError(
      '--registry: expected FROM=TO, where FROM is a host or a URL without credentials, such as docker.io or https://charts.jetstack.io',
    );
  const [, scheme, , path = ''] = from;
  const target = text.slice(separator + 1);
  const to = FROM.test(target) ? webUrl(target.includes('://') ? target.replace(/^oci:/i, 'https:') : `https://${target}`) : undefined;
  if (to === undefined) {
    throw new UsageError(
      `--registry: ${from[0]}=… : expected a host or a URL without credentials, such as registry.local:5000 or https://mirror.local/charts`,
    );
  }
  return {
    from: { scheme: scheme?.toLowerCase(), host: canonicalHost(from[2]!), path: trimmed(path) },
    to: { origin: to.origin, path: trimmed(to.pathname) },
  };
}

/** The longest FROM that fits wins. */
export function createMirrors(table: readonly Mirror[]): Mirrors {
  const ordered = [...table].sort((a, b) => b.from.path.length - a.from.path.length);
  /** Origin and path that replace these; undefined when no mirror does. */
  const replaced = (host: string, path: string, scheme?: string): readonly [origin: string, path: string] | undefined => {
    const mirror = ordered.find(
      ({ from }) =>
        from.host === canonicalHost(host) &&
        (scheme === undefined || from.scheme === undefined || from.scheme === scheme) &&
        (path === from.path || path.startsWith(`${from.path}/`)),
    );
    return mirror && [mirror.to.origin, `${mirror.to.path}${path.slice(mirror.from.path.length)}`];
  };
  return {
    origins: new Set(table.map(({ to }) => to.origin)),
    image(host, repository) {
      const own = `https://${DOCKER_HUB.includes(host) ? DOCKER_HUB.at(-1)! : host}`;
      const [origin, path] = replaced(host, `/${repository}`) ?? [own, `/${repository}`];
      return { origin, repository: path.slice(1) };
    },
    url(url) {
      const found = replaced(url.host, url.pathname, url.protocol.slice(0, -1));
      return found === undefined ? url : new URL(`${found.join('')}${url.search}`);
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
