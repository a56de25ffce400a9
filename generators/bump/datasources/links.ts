/** `Link: <…>; rel="next"` (RFC 8288), which leads from page to page. */
import type { Answer, Network } from '../network/network.ts';
import type { Mirrors } from '../network/mirrors.ts';
import { LookupError } from '../types.ts';

const MAX_PAGES = 2000;

/**
 * Asks for page after page, until one names no next.
 * A next page is asked at the same host, whatever the link says: its path and query count, its scheme does not (registries behind a proxy often
 * do not know that they are reached with https). A link to another host is refused: our credentials are not for that one.
 * @param first URL
 * @param use whether the next page is wanted
 * @throws LookupError also for links that go round in circles
 */
export async function eachPage(
  first: string,
  { mirrors }: Network,
  fetch: (url: string) => Promise<Answer>,
  use: (answer: Answer) => boolean,
): Promise<void> {
  const asked = new Set<string>();
  for (let url: string | undefined = first; url !== undefined; ) {
    const { host } = new URL(url);
    if (asked.has(url)) throw new LookupError(`${host}: its list of pages goes round in circles`);
    if (asked.size === MAX_PAGES) throw new LookupError(`${host}: its list has more than ${MAX_PAGES} pages`);
    asked.add(url);
    const answer: Answer = await fetch(url);
    if (!use(answer)) return;
    url = nextPage(url, answer.headers.link, mirrors);
  }
}

function nextPage(current: string, header: string | undefined, mirrors: Mirrors): string | undefined {
  const target = header === undefined ? undefined : nextTarget(header);
  if (target === undefined) return undefined;
  const base = new URL(current);
  let next: URL;
  try {
    // A mirror may hand on the links of what it mirrors.
    next = mirrors.url(new URL(target, base));
  } catch {
    throw new LookupError(`${base.host}: its link to the next page is not a URL`);
  }
  if (next.host !== base.host)
    throw new LookupError(`${base.host}: its link to the next page leads to another host (${next.host}), which is not followed`);
  return `${base.origin}${next.pathname}${next.search}`;
}

function nextTarget(header: string): string | undefined {
  for (const [, target, parameters] of header.matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?:\s[^";]*)?"?\s*(?:[;,]|$)/i.test(parameters!)) return target;
  }
  return undefined;
}
