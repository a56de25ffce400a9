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

/** A stranger's address as one that may stand in a table or a Markdown link; undefined for what is no web page. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 500 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!['https:', 'http:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
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
  const spelled = [version, `v${bare}`, bare];
  return [
    ...new Set([...spelled, ...[`${name}-`, `${name}-v`, `${name}/v`, `${name}@`, 'helm-chart-', 'helm-v'].map((prefix) => prefix + bare)]),
  ];
}
