/**
 * The only way out: bounded in number, time and size, cached, polite.
 *
 * Retries are not undici's RetryHandler: that knows neither a time that all its waiting may take, nor that a host which has sent
 * Retry-After is not to be asked by anybody else meanwhile, nor redirects followed by hand, and its clock cannot be replaced.
 */
import { setMaxListeners } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { request } from 'undici';
import { LookupError } from '../types.ts';
import { ENCODINGS, fileSink, memorySink, receive, TooLarge, UnknownEncoding, type Sink, type Spool } from './body.ts';
import { cacheKey, createCache, type Cache, type CachedAnswer, type Headers } from './cache.ts';
import { createMirrors, type Mirror, type Mirrors } from './mirrors.ts';
import { certificateAuthorities, createConnections, type Connections } from './proxies.ts';
import { failureOf, statusMessage, type Failure } from './reasons.ts';

export interface Network {
  /**
   * Fetches a text.
   * @throws LookupError that names host and reason
   */
  get(url: string, options?: GetOptions): Promise<Answer>;
  /**
   * Fetches what may be large: it lies in a file without a name until the network is closed. Who asks for the same gets the same.
   * @throws LookupError
   */
  open(url: string, options?: GetOptions): Promise<OpenAnswer>;
  /**
   * Does something that is not done here (a program asks `host`) as one of the requests at once. Where it fails with a {@link Setback}
   * that time may heal, it is done again after a while, as requests are.
   * @throws LookupError
   */
  persist<T>(host: string, attempt: () => Promise<T>): Promise<T>;
  readonly mirrors: Mirrors;
  /** Authorities that programs have to be told of, PEM; undefined when the system's own are meant. */
  readonly authorities: string | undefined;
  /** Aborts when everything is to end early. */
  readonly signal: AbortSignal;
  /** How often it asked, for what is printed about it. */
  readonly counts: Readonly<Counts>;
  /** Ends connections, tidies the cache. */
  close(): Promise<void>;
}

export interface Counts {
  /** All requests, redirects and retries included. */
  requests: number;
  /** Those among them that asked whether an earlier answer is still good. */
  conditional: number;
  /** Answers that were: 304. */
  unchanged: number;
}

export interface GetOptions {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** Names in lower case. `authorization` and `cookie` go to this URL's origin only, and never over plain http (but to this machine). */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a POST: a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Largest accepted body, in bytes after decompression. */
  readonly maxBytes?: number;
  /** Statuses that the caller understands; every other but 200 is a LookupError. Their bodies are empty. */
  readonly expect?: readonly number[];
  /** By status: what to do about it, for the message. */
  readonly hints?: Readonly<Record<number, string>>;
  /** Who asks: a name, not a secret. What is asked for with credentials and without a name is not cached. */
  readonly identity?: string;
  /** The URL is of {@link Network.mirrors} already. */
  readonly mirrored?: boolean;
}

interface Head {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the answer came from in the end. */
  readonly url: string;
}

export interface Answer extends Head {
  readonly body: string;
}

export interface OpenAnswer extends Head {
  readonly body: { stream(): AsyncIterable<Buffer> };
}

export interface NetworkOptions {
  /** Proxies, certificates: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder of what is kept; without one nothing is. */
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
 * Requests at once, per host and in all. They are small, and what they cost is the way there and back: it takes as many as there are pins
 * (40 and more) to be done in the time of the longest chain of them. GitHub, the strictest host that says a number, allows 100. A host that
 * finds it too many answers 429, and is then asked by {@link MEEK} at a time.
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
/** How much of a body that nobody wants is read to keep the connection. */
const DUMP_BYTES = 64 * 1024;
const TRANSIENT: readonly number[] = [429, 500, 502, 503, 504];
const REDIRECTING: readonly number[] = [301, 302, 303, 307, 308];

const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
};

/** @throws LookupError when a proxy or a file of certificates cannot be used */
export async function createNetwork(options: NetworkOptions): Promise<Network> {
  // Each request under way listens to it; Node would take that for a leak, and say so.
  if (options.signal !== undefined) setMaxListeners(0, options.signal);
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const ca = await certificateAuthorities(options.env, options.ca);
  const concurrency = options.concurrency ?? CONCURRENCY;
  return new Wire({
    connections: createConnections({ env: options.env, ca, perHost: concurrency, connectMs: timeouts.connect }),
    mirrors: createMirrors(options.mirrors ?? []),
    authorities: ca?.join('\n'),
    cache: options.cache === undefined ? undefined : createCache(options.cache),
    spoolFolder: options.cache ?? tmpdir(),
    concurrency,
    timeouts,
    clock: options.clock ?? systemClock,
    stop: stopWith(options.signal),
  });
}

/** A signal of our own, for as many listeners as there are requests: Node warns of more than ten at the caller's. */
function stopWith(signal: AbortSignal | undefined): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const abort = (): void => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return { signal: controller.signal, dispose: () => signal?.removeEventListener('abort', abort) };
}

interface Parts {
  readonly connections: Connections;
  readonly mirrors: Mirrors;
  readonly authorities: string | undefined;
  readonly cache: Cache | undefined;
  readonly spoolFolder: string;
  readonly concurrency: number;
  readonly timeouts: Timeouts;
  readonly clock: Clock;
  readonly stop: ReturnType<typeof stopWith>;
}

interface Host {
  readonly limit: LimitFunction;
  /** It wants to be left alone until then. */
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

interface Received extends Head {
  readonly body: Spool;
}

class Wire implements Network {
  readonly mirrors: Mirrors;
  readonly authorities: string | undefined;
  readonly signal: AbortSignal;
  readonly counts: Counts = { requests: 0, conditional: 0, unchanged: 0 };
  readonly #parts: Parts;
  readonly #limit: LimitFunction;
  readonly #hosts = new Map<string, Host>();
  readonly #opened = new Map<string, Promise<Received>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#limit = pLimit(parts.concurrency);
    this.mirrors = parts.mirrors;
    this.authorities = parts.authorities;
    this.signal = parts.stop.signal;
  }

  async get(url: string, options: GetOptions = {}): Promise<Answer> {
    const { body, ...head } = await this.#fetch(url, options, () => memorySink());
    try {
      return { ...head, body: (await body.buffer()).toString('utf8') };
    } finally {
      await body.close();
    }
  }

  async open(url: string, options: GetOptions = {}): Promise<OpenAnswer> {
    const key = cacheKey([url, JSON.stringify(options)]);
    let opened = this.#opened.get(key);
    if (opened === undefined) {
      await mkdir(this.#parts.spoolFolder, { recursive: true, mode: 0o700 }).catch(() => undefined);
      opened = this.#opened.get(key) ?? this.#fetch(url, options, () => fileSink(this.#parts.spoolFolder).catch(() => fileSink(tmpdir())));
      this.#opened.set(key, opened);
    }
    return opened;
  }

  async persist<T>(name: string, attempt: () => Promise<T>): Promise<T> {
    const { signal } = this;
    const { clock } = this.#parts;
    const host = this.#host(name);
    let waited = 0;
    for (let tries = 1; ; tries++) {
      const pause = Math.min(host.pausedUntil - clock.now(), PATIENCE_MS);
      if (pause > 0) await clock.sleep(pause, signal).catch(stopped);
      if (signal.aborted) stopped();
      try {
        // First the host's turn, then one for all: whoever waits for a slow host keeps nobody else waiting.
        return await host.limit(() => this.#limit(attempt));
      } catch (error) {
        if (!(error instanceof Setback)) throw error;
        const { failure, retryAfterMs } = error;
        const limit = { no: 1, once: 2, yes: ATTEMPTS }[failure.retry];
        const backoff = BACKOFF_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
        const delay = Math.max(retryAfterMs ?? 0, backoff);
        if (tries >= limit) throw new LookupError(tries === 1 ? failure.message : `${failure.message} (${tries} attempts)`);
        if (waited + delay > PATIENCE_MS) {
          const wish = retryAfterMs === undefined ? '' : `; it wants to be left alone for ${Math.ceil(retryAfterMs / 1000)} s`;
          throw new LookupError(`${failure.message}${wish}`);
        }
        waited += delay;
        if (retryAfterMs !== undefined) host.pausedUntil = Math.max(host.pausedUntil, clock.now() + retryAfterMs);
        await clock.sleep(delay, signal).catch(stopped);
      }
    }
  }

  async close(): Promise<void> {
    const bodies = await Promise.allSettled(this.#opened.values());
    await Promise.all(bodies.map((result) => (result.status === 'fulfilled' ? result.value.body.close() : undefined)));
    this.#opened.clear();
    this.#parts.stop.dispose();
    await this.#parts.connections.close();
    await this.#parts.cache?.prune(CACHE_BYTES);
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (host === undefined) this.#hosts.set(name, (host = { limit: pLimit(this.#parts.concurrency), pausedUntil: 0 }));
    return host;
  }

  async #fetch(text: string, options: GetOptions, sink: () => Sink | Promise<Sink>): Promise<Received> {
    const url = this.#target(text, options.mirrored === true);
    const key = this.#cacheKey(url, options);
    const cached = key === undefined ? undefined : await this.#parts.cache?.find(key);
    let kept = false;
    try {
      const received = await this.persist(url.host, () => this.#attempt(url, options, cached, sink));
      kept = received.body === cached?.body;
      if (!kept && key !== undefined && received.status === 200) await this.#parts.cache?.store(key, received.headers, received.body);
      return received;
    } finally {
      if (!kept) await cached?.body.close();
    }
  }

  #target(text: string, mirrored: boolean): URL {
    const url = parseUrl(text);
    if (url === undefined) throw new LookupError('the address is not a URL that begins with https:// or http://');
    if (url.username !== '' || url.password !== '') {
      throw new LookupError(
        `${url.host}: the URL holds credentials, which belong into the configuration of docker or git, or into GITHUB_TOKEN`,
      );
    }
    return mirrored ? url : this.mirrors.url(url);
  }

  /** Undefined for what is not to be kept. */
  #cacheKey(url: URL, { method = 'GET', headers = {}, identity }: GetOptions): string | undefined {
    if (method === 'POST' || (hasCredentials(headers) && identity === undefined)) return undefined;
    return cacheKey([method, url.href, headers.accept, identity]);
  }

  /** One request with its redirects. */
  async #attempt(first: URL, options: GetOptions, cached: CachedAnswer | undefined, sink: () => Sink | Promise<Sink>): Promise<Received> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), this.#parts.timeouts.total);
    const outer = (): void => controller.abort();
    this.signal.addEventListener('abort', outer, { once: true });
    if (this.signal.aborted) outer();
    let url = first;
    const headers: Record<string, string> = {
      'user-agent': 'stoat-gen',
      'accept-encoding': ENCODINGS,
      ...options.headers,
      ...conditions(cached),
    };
    try {
      for (let redirects = 0; ; redirects++) {
        const answer = await this.#once(url, headers, options, cached, sink, controller.signal);
        if ('body' in answer) return answer;
        if (redirects === REDIRECTS) throw new LookupError(`${first.host}: more than ${REDIRECTS} redirects`);
        const next = this.#redirected(url, answer.redirect);
        if (next.origin !== url.origin) for (const name of CREDENTIALS) delete headers[name];
        url = next;
      }
    } catch (error) {
      if (error instanceof Setback || error instanceof LookupError) throw error;
      if (this.signal.aborted) return stopped();
      const { proxy } = this.#parts.connections.to(url);
      if (controller.signal.aborted)
        throw new Setback({ message: `${url.host}: time-out: it took more than ${this.#parts.timeouts.total / 1000} s`, retry: 'once' });
      throw new Setback(failureOf(error, url.host, proxy));
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener('abort', outer);
    }
  }

  #redirected(from: URL, location: string): URL {
    const target = parseUrl(location, from);
    if (target === undefined) throw new LookupError(`${from.host}: it redirects to something that is not a URL of https or http`);
    if (target.username !== '' || target.password !== '')
      throw new LookupError(`${from.host}: it redirects to a URL that holds credentials`);
    if (from.protocol === 'https:' && target.protocol === 'http:')
      throw new LookupError(`${from.host}: it redirects from https to plain http (${target.host}), which is not followed`);
    return this.mirrors.url(target);
  }

  async #once(
    url: URL,
    headers: Readonly<Record<string, string>>,
    { method = 'GET', form, maxBytes = MAX_BYTES, expect = [], hints = {} }: GetOptions,
    cached: CachedAnswer | undefined,
    sink: () => Sink | Promise<Sink>,
    signal: AbortSignal,
  ): Promise<Received | { redirect: string }> {
    if ((hasCredentials(headers) || form !== undefined) && !isPrivate(url))
      throw new LookupError(`${url.host}: credentials are not sent over plain http`);
    this.counts.requests++;
    if (headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined) this.counts.conditional++;
    const response = await request(url, {
      dispatcher: this.#parts.connections.to(url).dispatcher,
      method,
      headers: { ...headers, ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
      headersTimeout: this.#parts.timeouts.headers,
      bodyTimeout: this.#parts.timeouts.body,
      signal,
    });
    // It may fail before anybody reads it; who reads it then is told.
    response.body.on('error', () => undefined);
    const status = response.statusCode;
    const answerHeaders = flatten(response.headers);
    const head = { status, headers: answerHeaders, url: url.href };
    if (status === 200 && method !== 'HEAD') {
      if (Number(answerHeaders['content-length'] ?? 0) > maxBytes) {
        response.body.destroy();
        throw tooLarge(url, maxBytes);
      }
      try {
        return { ...head, body: await receive(response.body, answerHeaders['content-encoding'], maxBytes, await sink()) };
      } catch (error) {
        if (error instanceof TooLarge) throw tooLarge(url, maxBytes);
        if (error instanceof UnknownEncoding) throw new LookupError(`${url.host}: its answer is in an encoding that was not asked for`);
        throw error;
      }
    }
    await response.body.dump({ limit: DUMP_BYTES });
    if (status === 304 && cached !== undefined) {
      this.counts.unchanged++;
      return { status: 200, headers: { ...cached.headers, ...answerHeaders }, url: url.href, body: cached.body };
    }
    if (status === 200 || expect.includes(status)) return { ...head, body: await memorySink().end() };
    const location = answerHeaders.location;
    if (REDIRECTING.includes(status) && location !== undefined && method !== 'POST') return { redirect: location };
    const message = statusMessage(url.host, status, hints[status]);
    if (!TRANSIENT.includes(status)) throw new LookupError(message, status === 404);
    if (status === 429) this.#host(url.host).limit.concurrency = MEEK;
    const retryAfter = retryAfterMs(answerHeaders['retry-after'], this.#parts.clock.now());
    throw new Setback({ message, retry: 'yes' }, retryAfter);
  }
}

const CREDENTIALS: readonly string[] = ['authorization', 'cookie'];

function hasCredentials(headers: Readonly<Record<string, string>>): boolean {
  return CREDENTIALS.some((name) => headers[name] !== undefined);
}

/** Whether others on the way cannot read along: TLS, or this machine itself. */
export function isPrivate(url: URL): boolean {
  return url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
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

function tooLarge(url: URL, maxBytes: number): LookupError {
  return new LookupError(`${url.host}: its answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB, which is not accepted`);
}

function stopped(): never {
  throw new LookupError('stopped: there was no time left');
}

function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    const url = new URL(text, base);
    return ['https:', 'http:'].includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
