/** Advisories that a repository on GitHub publishes of its own programs, which no package ecosystem has: Stoat's. */
import { isGithubAdvisories } from '../../generated/answers.js';
import { githubPages } from '../datasources/github-releases/github-releases.ts';
import { parseAnswer } from '../datasources/json.ts';
import type { Network } from '../network/network.ts';
import { fromGithub, type Advisory } from './advisory.ts';
import type { AdvisorySource } from './source.ts';

/** @param token GITHUB_TOKEN; see `githubPages` */
export function githubSource(network: Network, token: string | undefined): AdvisorySource {
  const lists = new Map<string, Promise<Advisory[]>>();

  async function getList(repository: string): Promise<Advisory[]> {
    const found: Advisory[] = [];
    for await (const page of githubPages(repository, 'security-advisories', token, network))
      found.push(...fromGithub(parseAnswer(page, 'a list of advisories', isGithubAdvisories)));
    return found;
  }

  return {
    ask: (questions) =>
      Promise.all(
        questions.map(({ package: { name } }) => {
          const list = lists.get(name) ?? getList(name);
          lists.set(name, list);
          return list;
        }),
      ),
  };
}
