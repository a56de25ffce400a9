/**
 * The only way out: bounded in number, time and size, cached, polite.
 *
 * undici's retry interceptor is not used: it knows no limit of all waiting together, does not keep other requests away from a host that has
 * sent Retry-After, and takes no clock of a test. Its redirect interceptor neither applies mirrors nor refuses the step from https to http.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { request } from 'undici';
import { defined } from '../../lib/defined.ts';
import type { Json } from '../../lib/json.ts';
import { LookupError } from '../lookup-error.ts';
import { ENCODINGS, readBody, type Reducer } from './body.ts';
import { Cache, cacheKey, type CachedAnswer, type Headers } from './cache.ts';
import { createMirrors, type Mirror, type Mirrors } from './mirrors.ts';
import { certificateAuthorities, createConnections, type Connections } from './proxies.ts';
import { failureOf, statusMessage, type Failure } from './reasons.ts';
import { namesPrivate, PrivateAddressError, type publicLookup } from './private-address.ts';
import { hasLogin, isPrivate, webUrl } from './url.ts';

/** How often the network was used: tests and the benchmark look at it. */
export interface Counts {
  /** All requests, redirects and retries included. */
  requests: number;
  /** Requests that asked whether an earlier answer is still good. */
  conditional: number;
  /** Answers that said so: 304. */
  unchanged: number;
}

export interface GetOptions {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** Names in lower case. `authorization` and `cookie` go to this URL's origin only, and over plain http to this machine only. */
  readonly headers?: Headers;
  /** Of a POST: a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Of a POST: JSON, no secret. */
  readonly json?: Json;
  /** Largest accepted body, in bytes after decompression. */
  readonly maxBytes?: number;
  /** Statuses that the caller understands; every other but 200 is a LookupError. Their bodies are empty. */
  readonly expect?: readonly number[];
  /** By status: what to do about it, for the message. */
  readonly hints?: Readonly<Record<number, string>>;
  /** Name of the user who asks, no secret. An answer to a question with credentials and without a name is not cached. */
  readonly identity?: string;
  /** What is kept of the body, here and in the cache. The name is the cache's: another way to keep less has another one. */
  readonly reduce?: { readonly name: string; readonly start: () => Reducer };
  /** The URL is of {@link Network.mirrors} already. */
  readonly mirrored?: boolean;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Headers;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly body: string;
}

export interface NetworkOptions {
  /** Proxies, certificates: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the cache; without one nothing is kept. */
  readonly cache?: string | undefined;
  readonly mirrors?: readonly Mirror[];
  /** Requests at once; see {@link CONCURRENCY}. */
  readonly concurrency?: number;
  /** One more authority, PEM. */
  readonly ca?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Partial<Timeouts>;
  /** The clock: replaced by tests, which have no time to wait. */
  readonly clock?: Clock;
  /** Looks names up that a redirect leads to: replaced by tests, which have no name server. */
  readonly lookup?: Parameters<typeof publicLookup>[0];
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** Until the headers of an answer are there. */
  readonly headers: number;
  /** Between two pieces of a body. */
  readonly body: number;
  /** One request with its redirects, to the last byte. */
  readonly total: number;
}

const TIMEOUTS: Timeouts = { connect: 10_000, headers: 20_000, body: 20_000, total: 120_000 };

/**
 * Requests at once, per host and in all. Requests are small and mostly wait, so there are about as many as pins (40 and more): all pins
 * then take as long as the longest chain of one. GitHub, the strictest host that says a number, allows 100. A host that answers 429 is
 * asked by {@link MEEK} at a time from then on.
 */
export const CONCURRENCY = 48;
const MEEK = 2;
const ATTEMPTS = 5;
const BACKOFF_MS = 500;
/** All waiting between the attempts at one thing. */
const PATIENCE_MS = 60_000;
const REDIRECTS = 5;
const MAX_BYTES = 8 * 1024 * 1024;
const CACHE_BYTES = 256 * 1024 * 1024;
/** How much of a body without use is read, to keep the connection. */
const DUMP_BYTES = 64 * 1024;
const TRANSIENT: readonly number[] = [429, 500, 502, 503, 504];
const REDIRECTING: readonly number[] = [301, 302, 303, 307, 308];

const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
};

/** @throws LookupError when a proxy or a file of certificates cannot be used */
export async function createNetwork(options: NetworkOptions): Promise<Network> {
  return new Network(options, await certificateAuthorities(options.env, options.ca));
}

interface Host {
  readonly limit: LimitFunction;
  /** No request goes there before this time. */
  pausedUntil: number;
}

/** A failed attempt, and whether another may do better. */
export class Setback extends Error {
  constructor(
    readonly failure: Failure,
    readonly retryAfterMs?: number,
  ) {
    super(failure.message);
  }
}

/** One question, on its way through attempts and redirects. */
interface Question {
  readonly first: URL;
  readonly options: GetOptions;
  /** Absent when the answer is not to be kept. */
  readonly key: string | undefined;
  readonly cached: CachedAnswer | undefined;
}

export class Network {
  readonly mirrors: Mirrors;
  /** Authorities that programs have to be told of, PEM; undefined when the system's own are meant. */
  readonly authorities: string | undefined;
  /** Aborts when everything is to end early. */
  readonly signal: AbortSignal;
  readonly counts: Counts = { requests: 0, conditional: 0, unchanged: 0 };
  readonly #connections: Connections;
  readonly #cache: Cache | undefined;
  readonly #concurrency: number;
  readonly #timeouts: Timeouts;
  readonly #clock: Clock;
  readonly #limit: LimitFunction;
  readonly #hosts = new Map<string, Host>();

  constructor(options: NetworkOptions, ca: readonly string[] | undefined) {
    this.mirrors = createMirrors(options.mirrors ?? []);
    this.authorities = ca?.join('\n');
    this.signal = options.signal ?? new AbortController().signal;
    // Each request under way listens to the signal; Node warns of a leak from eleven listeners on.
    setMaxListeners(0, this.signal);
    this.#cache = options.cache === undefined ? undefined : new Cache(options.cache);
    this.#concurrency = options.concurrency ?? CONCURRENCY;
    this.#timeouts = { ...TIMEOUTS, ...options.timeouts };
    this.#clock = options.clock ?? systemClock;
    this.#limit = pLimit(this.#concurrency);
    this.#connections = createConnections(options.env, ca, this.#concurrency, this.#timeouts.connect, options.lookup);
  }

  /**
   * Fetches a text.
   * @throws LookupError that names host and reason
   */
  async get(text: string, options: GetOptions = {}): Promise<Answer> {
    const first = this.#target(text, options.mirrored === true);
    const key = keyOf(first, options);
    const cached = key === undefined ? undefined : await this.#cache?.find(key);
    return this.persist(first.host, () => this.#attempt({ first, options, key, cached }));
  }

  /**
   * Does work that asks a host, here or by a program, as one of the concurrent requests, and repeats it after a while when it fails with a
   * {@link Setback} that time may heal.
   * @throws LookupError
   */
  async persist<T>(name: string, attempt: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    let waited = 0;
    for (let tries = 1; ; tries++) {
      await this.#sleep(Math.min(host.pausedUntil - this.#clock.now(), PATIENCE_MS));
      if (this.signal.aborted) stopped();
      try {
        // The host's turn comes first: requests that wait for a slow host keep no others waiting.
        return await host.limit(() => this.#limit(attempt));
      } catch (error) {
        if (!(error instanceof Setback)) throw error;
        const { failure, retryAfterMs } = error;
        if (tries >= { no: 1, once: 2, yes: ATTEMPTS }[failure.retry])
          throw new LookupError(tries === 1 ? failure.message : `${failure.message} (${tries} attempts)`);
        const delay = Math.max(retryAfterMs ?? 0, BACKOFF_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2));
        waited += delay;
        if (waited > PATIENCE_MS) {
          const wish = retryAfterMs === undefined ? '' : `; it wants to be left alone for ${Math.ceil(retryAfterMs / 1000)} s`;
          throw new LookupError(`${failure.message}${wish}`);
        }
        if (retryAfterMs !== undefined) host.pausedUntil = Math.max(host.pausedUntil, this.#clock.now() + retryAfterMs);
        await this.#sleep(delay);
      }
    }
  }

  /** Ends connections, tidies the cache. */
  async close(): Promise<void> {
    await this.#connections.close();
    await this.#cache?.prune(CACHE_BYTES);
  }

  async #sleep(ms: number): Promise<void> {
    if (ms > 0) await this.#clock.sleep(ms, this.signal).catch(stopped);
  }

  #host(name: string): Host {
    const host = this.#hosts.get(name) ?? { limit: pLimit(this.#concurrency), pausedUntil: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  #target(text: string, mirrored: boolean): URL {
    const url = webUrl(text);
    if (url === undefined) throw new LookupError('the address is not a URL that begins with https:// or http://');
    if (hasLogin(url)) {
      throw new LookupError(
        `${url.host}: the URL holds credentials, which belong into the configuration of docker or git, or into GITHUB_TOKEN`,
      );
    }
    return mirrored ? url : this.mirrors.url(url);
  }

  /** One request with its redirects. */
  async #attempt(question: Question): Promise<Answer> {
    const { first, options, cached } = question;
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const timer = setTimeout(abort, this.#timeouts.total);
    this.signal.addEventListener('abort', abort, { once: true });
    if (this.signal.aborted) abort();
    let url = first;
    const headers: Record<string, string> = {
      'user-agent': 'stoat-gen',
      'accept-encoding': ENCODINGS,
      ...options.headers,
      ...conditions(cached),
    };
    try {
      for (let redirects = 0; ; redirects++) {
        const answer = await this.#once(url, headers, question, controller.signal, !this.#isNamed(url, first));
        if ('status' in answer) return answer;
        if (redirects === REDIRECTS) throw new LookupError(`${first.host}: more than ${REDIRECTS} redirects`);
        const next = this.#redirected(url, answer.redirect, first);
        if (next.origin !== url.origin) for (const name of CREDENTIALS) delete headers[name];
        url = next;
      }
    } catch (error) {
      if (error instanceof Setback || error instanceof LookupError) throw error;
      if (this.signal.aborted) return stopped();
      if (controller.signal.aborted)
        throw new Setback({ message: `${url.host}: time-out: it took more than ${this.#timeouts.total / 1000} s`, retry: 'once' });
      if (isPrivateTarget(error)) throw new LookupError(`${first.host}: it redirects to ${url.host}, ${PRIVATE_TARGET}`);
      throw new Setback(failureOf(error, url.host, this.#connections.to(url).proxy));
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener('abort', abort);
    }
  }

  /** Whether the operator has named that host: the question is for it, or a mirror is there. */
  #isNamed(url: URL, first: URL): boolean {
    return url.origin === first.origin || this.mirrors.origins.has(url.origin);
  }

  #redirected(from: URL, location: string, first: URL): URL {
    const target = webUrl(location, from);
    if (target === undefined) throw new LookupError(`${from.host}: it redirects to something that is not a URL of https or http`);
    if (hasLogin(target)) throw new LookupError(`${from.host}: it redirects to a URL that holds credentials`);
    if (from.protocol === 'https:' && target.protocol === 'http:')
      throw new LookupError(`${from.host}: it redirects from https to plain http (${target.host}), which is not followed`);
    const next = this.mirrors.url(target);
    if (namesPrivate(next) && !this.#isNamed(next, first))
      throw new LookupError(`${from.host}: it redirects to ${next.host}, ${PRIVATE_TARGET}`);
    return next;
  }

  async #once(
    url: URL,
    headers: Headers,
    { options: { method = 'GET', form, json, maxBytes = MAX_BYTES, expect = [], hints = {}, reduce }, key, cached }: Question,
    signal: AbortSignal,
    publicOnly: boolean,
  ): Promise<Answer | { redirect: string }> {
    if ((hasCredentials(headers) || form !== undefined) && !isPrivate(url))
      throw new LookupError(`${url.host}: credentials are not sent over plain http`);
    const contentType = form !== undefined ? 'application/x-www-form-urlencoded' : json === undefined ? undefined : 'application/json';
    this.counts.requests++;
    if (cached !== undefined) this.counts.conditional++;
    const response = await request(url, {
      dispatcher: this.#connections.to(url, publicOnly).dispatcher,
      method,
      headers: { ...headers, ...defined({ 'content-type': contentType }) },
      ...defined({
        body: form === undefined ? (json === undefined ? undefined : JSON.stringify(json)) : new URLSearchParams(form).toString(),
      }),
      headersTimeout: this.#timeouts.headers,
      bodyTimeout: this.#timeouts.body,
      signal,
    });
    // An error before the body is read must not end the process; the reader gets it in any case.
    response.body.on('error', () => undefined);
    const head = { status: response.statusCode, headers: flatten(response.headers), url: url.href };
    const { status } = head;
    if (status === 200) {
      const bytes = method === 'HEAD' ? Buffer.alloc(0) : await readBody(response.body, head.headers, maxBytes, url.host, reduce?.start());
      if (key !== undefined) await this.#cache?.store(key, head.headers, bytes);
      return { ...head, body: bytes.toString('utf8') };
    }
    await response.body.dump({ limit: DUMP_BYTES });
    if (status === 304 && cached !== undefined) {
      this.counts.unchanged++;
      return { status: 200, headers: { ...cached.headers, ...head.headers }, url: url.href, body: cached.body };
    }
    if (expect.includes(status)) return { ...head, body: '' };
    const { location } = head.headers;
    if (REDIRECTING.includes(status) && location !== undefined && method !== 'POST') return { redirect: location };
    const message = statusMessage(url.host, status, hints[status]);
    if (!TRANSIENT.includes(status)) throw new LookupError(message, status === 404);
    if (status === 429) this.#host(url.host).limit.concurrency = MEEK;
    throw new Setback({ message, retry: 'yes' }, retryAfterMs(head.headers['retry-after'], this.#clock.now()));
  }
}

const PRIVATE_TARGET =
  'an address of this machine or its network, which is not followed; where that is meant, name it with --registry FROM=TO';

/** Also inside of the error that stands for several addresses. */
function isPrivateTarget(error: unknown): boolean {
  const { cause } = error as { readonly cause?: unknown };
  return error instanceof PrivateAddressError || (cause !== undefined && isPrivateTarget(cause));
}

/** Name of the answer in the cache; undefined for an answer that is not to be kept. */
function keyOf(url: URL, { method = 'GET', headers = {}, identity, reduce }: GetOptions): string | undefined {
  if (method === 'POST' || (hasCredentials(headers) && identity === undefined)) return undefined;
  return cacheKey([method, url.href, headers.accept, identity, ...(reduce === undefined ? [] : [reduce.name])]);
}

const CREDENTIALS: readonly string[] = ['authorization', 'cookie'];

function hasCredentials(headers: Headers): boolean {
  return CREDENTIALS.some((name) => headers[name] !== undefined);
}

function conditions(cached: CachedAnswer | undefined): Record<string, string> {
  const { etag, 'last-modified': lastModified } = cached?.headers ?? {};
  if (etag !== undefined) return { 'if-none-match': etag };
  return lastModified === undefined ? {} : { 'if-modified-since': lastModified };
}

/** Seconds or a date, as milliseconds from now; undefined for anything else. */
export function retryAfterMs(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function stopped(): never {
  throw new LookupError('stopped: there was no time left');
}

/** undici has the names in lower case already. */
function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}
