/** Releases on GitHub, with notes and dates. `GITHUB_TOKEN` raises the limit of 60 questions in an hour. */
import { isGithubReleases } from '../../../generated/answers.js';
import { isPrivate, type Answer, type Network } from '../../network/network.ts';
import { LookupError, type Datasource, type Release } from '../../types.ts';
import { parseAnswer } from '../json.ts';
import { eachPage } from '../links.ts';

const API = 'https://api.github.com';
const SITE = 'https://github.com';
const PAGE_SIZE = 100;
/** A hundred releases with the longest notes that GitHub takes. */
const MAX_BYTES = 32 * 1024 * 1024;
/** More pages hold what nobody moves to. */
const MAX_PAGES = 10;
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;
const TAG = /^[^\x00-\x20\x7f]+$/;

/** @param token GITHUB_TOKEN; it goes to GitHub's own API, or to the mirror named for that, and nowhere else */
export function githubReleasesDatasource(token: string | undefined): Datasource {
  return {
    name: 'github-releases',
    defaultVersioning: 'semver',
    async list({ packageName, registryUrl }, network) {
      if (!REPOSITORY.test(packageName))
        throw new LookupError(`${JSON.stringify(packageName)} is not the name of a repository on GitHub (owner/name)`);
      const site = registryUrl ?? SITE;
      // GitHub Enterprise Server has its API below its own address.
      const api = site === SITE ? API : `${site}/api/v3`;
      const releases: Release[] = [];
      let pages = 0;
      const first = network.mirrors.url(parseUrl(`${api}/repos/${packageName}/releases?per_page=${PAGE_SIZE}`));
      const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token && site === SITE && isPrivate(first) ? { authorization: `Bearer ${token}` } : {}),
      };
      await eachPage(
        first.href,
        network,
        (url) => fetchPage(url, headers, packageName, network),
        (answer) => {
          pages++;
          const listed = parseAnswer(answer, 'a list of releases', isGithubReleases);
          for (const { draft, tag_name: version, published_at: date, body, html_url: url, prerelease } of listed) {
            if (draft || !TAG.test(version)) continue;
            releases.push({
              version,
              prerelease,
              ...(date && !Number.isNaN(Date.parse(date)) ? { date: new Date(date).toISOString() } : {}),
              ...(body ? { notes: body } : {}),
              ...(url.startsWith('https://') ? { url } : {}),
            });
          }
          return pages < MAX_PAGES;
        },
      );
      return { releases, sourceUrl: `${site}/${packageName}` };
    },
  };
}

async function fetchPage(url: string, headers: Readonly<Record<string, string>>, packageName: string, network: Network): Promise<Answer> {
  const known = headers.authorization !== undefined;
  const answer = await network.get(url, {
    headers,
    mirrored: true,
    maxBytes: MAX_BYTES,
    expect: [403],
    ...(known ? { identity: 'GITHUB_TOKEN' } : {}),
    hints: {
      401: known ? 'it refuses GITHUB_TOKEN' : 'it wants a login; set GITHUB_TOKEN',
      404: `there is no repository ${packageName}${known ? ', or not for the owner of GITHUB_TOKEN' : '; a private one needs GITHUB_TOKEN'}`,
    },
  });
  if (answer.status !== 403) return answer;
  const { host } = new URL(url);
  if (answer.headers['x-ratelimit-remaining'] !== '0')
    throw new LookupError(`${host} answers 403 Forbidden: access to ${packageName} is denied`);
  const reset = new Date(Number(answer.headers['x-ratelimit-reset']) * 1000);
  const until = Number.isNaN(reset.getTime()) ? '' : ` until ${reset.toISOString().slice(11, 16)} UTC`;
  throw new LookupError(`${host}: the limit of requests is used up${until}${known ? '' : '; with GITHUB_TOKEN set it is far higher'}`);
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new LookupError('registryUrl is not a URL');
  }
}
