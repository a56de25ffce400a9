/** `Link: <…>; rel="next"` (RFC 8288), which leads from page to page. */
import type { Answer, Network } from '../network/network.ts';
import { LookupError } from '../lookup-error.ts';

const MAX_PAGES = 2000;

/**
 * Page after page of a list. A next page is asked at the same host: the path and query of its link count, the scheme does not, since
 * registries behind a proxy often do not know that they are reached with https. A link to another host is refused: our credentials are not
 * for that host.
 * @param first URL
 * @throws LookupError also for links that go round in circles
 */
export async function* pagesFrom(
  first: string,
  { mirrors }: Network,
  fetch: (url: string) => Promise<Answer>,
): AsyncGenerator<Answer, void, void> {
  const asked = new Set<string>();
  for (let url: URL | undefined = new URL(first); url !== undefined; ) {
    const { host, origin, href }: URL = url;
    if (asked.has(href)) throw new LookupError(`${host}: its list of pages goes round in circles`);
    if (asked.size === MAX_PAGES) throw new LookupError(`${host}: its list has more than ${MAX_PAGES} pages`);
    asked.add(href);
    const answer: Answer = await fetch(href);
    yield answer;
    const link = nextLink(answer.headers.link ?? '');
    if (link === undefined) return;
    if (!URL.canParse(link, href)) throw new LookupError(`${host}: its link to the next page is not a URL`);
    // A mirror may hand on the links of what it mirrors.
    const next = mirrors.url(new URL(link, url));
    if (next.host !== host)
      throw new LookupError(`${host}: its link to the next page leads to another host (${next.host}), which is not followed`);
    url = new URL(`${origin}${next.pathname}${next.search}`);
  }
}

function nextLink(header: string): string | undefined {
  const isNext = /;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?:\s[^";]*)?"?\s*(?:[;,]|$)/i;
  return [...header.matchAll(/<([^>]*)>([^<]*)/g)].find(([, , parameters]) => isNext.test(parameters!))?.[1];
}
