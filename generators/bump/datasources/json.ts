import type { Answer } from '../network/network.ts';
import { LookupError } from '../lookup-error.ts';

/**
 * A body as what it is expected to be.
 * @param what that is, for the message, which never quotes the body
 * @throws LookupError
 */
export function parseAnswer<T>(
  { body, headers, url }: Pick<Answer, 'body' | 'headers' | 'url'>,
  what: string,
  is: (value: unknown) => value is T,
): T {
  const { host } = new URL(url);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new LookupError(`${host}: its answer is ${isPage(headers, body) ? 'a web page' : 'not JSON'}, where ${what} was expected`);
  }
  if (!is(value)) throw new LookupError(`${host}: its answer is JSON, but not ${what}`);
  return value;
}

/**
 * Whether the answer is a page for people: a login, an error, a captive portal. Servers call other files HTML too, so the content type
 * alone does not tell.
 */
export function isPage(headers: Readonly<Record<string, string>>, start: string): boolean {
  return /^\s*<(?:!doctype html|html)/i.test(start) || (/^text\/html\b/i.test(headers['content-type'] ?? '') && /^\s*</.test(start));
}
