import { hasLogin, webUrl } from './network/url.ts';
import type { Annotation } from './types.ts';

const GITHUB = /^https:\/\/github\.com\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/.*)?$/;

/** `owner/name` of a repository on GitHub, from any address of it; undefined for other places. */
export function githubRepository(url: string | undefined): string | undefined {
  const found = GITHUB.exec(url ?? '');
  return found === null ? undefined : `${found[1]}/${found[2]}`;
}

/** GitHub's page of what lies between two tags. */
export function compareUrl(repository: string, from: string, to: string): string {
  return `https://github.com/${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
}

/** An address of others, fit to stand in a table or a Markdown link; undefined unless it is that of a web page. */
export function safeUrl(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > 500 ? undefined : webUrl(url);
  if (parsed === undefined || hasLogin(parsed)) return undefined;
  // What would end a link of Markdown, or a cell of its tables.
  return parsed.href.replace(/[()<>[\]|`'"*\\{}^]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where people read about an image: its page at the registry. */
export function imagePage(packageName: string): string {
  const [first, ...rest] = packageName.split('/');
  const hasHost = rest.length > 0 && /[.:]|^localhost$/.test(first!);
  const [host, name] = hasHost ? [first!, rest.join('/')] : ['docker.io', packageName];
  if (host === 'docker.io') {
    const official = name.replace(/^library\//, '');
    return official.includes('/') ? `https://hub.docker.com/r/${official}/tags` : `https://hub.docker.com/_/${official}/tags`;
  }
  if (host === 'quay.io') return `https://quay.io/repository/${name}?tab=tags`;
  return `https://${host}/${name}`;
}

/** Where people read about a pin when nothing is known of its sources. */
export function homePage({ datasource, packageName, registryUrl }: Annotation): string | undefined {
  if (datasource === 'docker') return imagePage(packageName);
  if (datasource === 'github-releases') return `https://github.com/${packageName}/releases`;
  return safeUrl(datasource === 'git-tags' ? packageName : registryUrl);
}

/** The spellings under which a version may be tagged in its sources, the likeliest first. */
export function likelyTags(version: string, depName: string): string[] {
  const bare = version.replace(/^v(?=\d)/, '');
  const name = depName.split('/').at(-1)!;
  const prefixes = ['v', '', `${name}-`, `${name}-v`, `${name}/v`, `${name}@`, 'helm-chart-', 'helm-v'];
  return [...new Set([version, ...prefixes.map((prefix) => prefix + bare)])];
}
