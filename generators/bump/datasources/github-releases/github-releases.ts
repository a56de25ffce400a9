/** Releases on GitHub, with notes and dates. `GITHUB_TOKEN` raises the limit of 60 questions in an hour. */
import { isGithubReleases } from '../../../generated/answers.js';
import { defined } from '../../../lib/defined.ts';
import type { Answer, Network } from '../../network/network.ts';
import { isPrivate, webUrl } from '../../network/url.ts';
import { LookupError } from '../../lookup-error.ts';
import type { Datasource, Release } from '../../types.ts';
import { plausibleDate } from '../docker/registry.ts';
import { parseAnswer } from '../json.ts';
import { pagesFrom } from '../links.ts';

const API = 'https://api.github.com';
const SITE = 'https://github.com';
const PAGE_SIZE = 100;
/** A hundred releases with the longest notes that GitHub takes. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Releases on later pages are too old to be of use. */
const MAX_PAGES = 10;
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;
const TAG = /^[^\x00-\x20\x7f]+$/;

/** @param token GITHUB_TOKEN; it goes to GitHub's own API, or to the mirror named for that, and nowhere else */
export function githubReleasesDatasource(token: string | undefined): Datasource {
  return {
    async list({ packageName, registryUrl: site = SITE }, network) {
      const releases: Release[] = [];
      for await (const answer of githubPages(packageName, 'releases', token, network, site)) releases.push(...releasesOn(answer));
      return { releases, sourceUrl: `${site}/${packageName}` };
    },
  };
}

/**
 * The first pages of a list that GitHub has of a repository.
 * @param list what follows the repository's name in the path
 * @param token see `githubReleasesDatasource`
 * @throws LookupError
 */
export async function* githubPages(
  repository: string,
  list: 'releases' | 'security-advisories',
  token: string | undefined,
  network: Network,
  site = SITE,
): AsyncGenerator<Answer, void, void> {
  if (!REPOSITORY.test(repository))
    throw new LookupError(`${JSON.stringify(repository)} is not the name of a repository on GitHub (owner/name)`);
  // GitHub Enterprise Server has its API below its own address.
  const api = webUrl(`${site === SITE ? API : `${site}/api/v3`}/repos/${repository}/${list}?per_page=${PAGE_SIZE}`);
  if (api === undefined) throw new LookupError('registryUrl is not a URL');
  const first = network.mirrors.url(api);
  const sent = site === SITE && isPrivate(first) ? token || undefined : undefined;
  let pages = 0;
  for await (const answer of pagesFrom(first.href, network, (url) => getPage(url, sent, repository, network))) {
    yield answer;
    if (++pages === MAX_PAGES) return;
  }
}

function releasesOn(page: Answer): Release[] {
  return parseAnswer(page, 'a list of releases', isGithubReleases)
    .filter(({ draft, tag_name: tag }) => !draft && TAG.test(tag))
    .map(({ tag_name: version, published_at: date, body, html_url: url, prerelease }) =>
      defined({
        version,
        prerelease,
        date: plausibleDate(date),
        notes: body || undefined,
        url: url.startsWith('https://') ? url : undefined,
      }),
    );
}

async function getPage(url: string, token: string | undefined, repository: string, network: Network): Promise<Answer> {
  const isKnown = token !== undefined;
  const answer = await network.get(url, {
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...defined({ authorization: token && `Bearer ${token}` }),
    },
    mirrored: true,
    maxBytes: MAX_BYTES,
    expect: [403],
    ...defined({ identity: token && 'GITHUB_TOKEN' }),
    hints: {
      401: isKnown ? 'it refuses GITHUB_TOKEN' : 'it wants a login; set GITHUB_TOKEN',
      404: `there is no repository ${repository}${isKnown ? ', or not for the owner of' : '; a private one needs'} GITHUB_TOKEN`,
    },
  });
  if (answer.status !== 403) return answer;
  const { host } = new URL(url);
  if (answer.headers['x-ratelimit-remaining'] !== '0')
    throw new LookupError(`${host} answers 403 Forbidden: access to ${repository} is denied`);
  const reset = new Date(Number(answer.headers['x-ratelimit-reset']) * 1000);
  const until = Number.isNaN(reset.getTime()) ? '' : ` until ${reset.toISOString().slice(11, 16)} UTC`;
  throw new LookupError(`${host}: the limit of requests is used up${until}${isKnown ? '' : '; with GITHUB_TOKEN set it is far higher'}`);
}
