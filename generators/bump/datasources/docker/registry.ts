/** A client of the OCI distribution API, version 2: reading only. Images and charts are asked for in the same way. */
import { isImageConfig, isManifest, isTagList, isToken } from '../../../generated/answers.js';
import { defined } from '../../../lib/defined.ts';
import type { ImagePlace } from '../../network/mirrors.ts';
import type { Answer, GetOptions, Network } from '../../network/network.ts';
import { hasLogin, isPrivate, webUrl } from '../../network/url.ts';
import { LookupError } from '../../lookup-error.ts';
import type { Details, Wanted } from '../../types.ts';
import { parseAnswer } from '../json.ts';
import { pagesFrom } from '../links.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import type { Credentials, FindCredentials } from './credentials.ts';
import type { ImageName } from './reference.ts';
import type { Manifest } from './schema.ts';

/** Tags that are wanted on one page; the registry may give fewer. */
const PAGE_SIZE = 1000;
/** Pages are limited in number and size; this limits what they add up to. */
const MAX_TAGS = 500_000;
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** How long a token lives that does not say so (Docker's token protocol), in seconds. */
const TOKEN_SECONDS = 60;
/** A token that is about to expire is not used: the request takes time. */
const MARGIN_MS = 5000;
const CREATED = 'org.opencontainers.image.created';

interface Login {
  readonly authorization: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export class RegistryClient {
  readonly #credentials: FindCredentials;
  readonly #now: () => number;
  /** By registry and repository: one token for all requests until it expires. */
  readonly #logins = new Map<string, Promise<Login>>();

  /** @param now milliseconds since 1970 */
  constructor(credentials: FindCredentials, now: () => number = Date.now) {
    this.#credentials = credentials;
    this.#now = now;
  }

  /** All tags, in the registry's order. @throws LookupError */
  async tags({ host, repository }: ImageName, network: Network): Promise<string[]> {
    const place = network.mirrors.image(host, repository);
    const tags: string[] = [];
    for await (const page of pagesFrom(below(place, `tags/list?n=${PAGE_SIZE}`), network, (url) => this.#get(place, url, network))) {
      for (const tag of parseAnswer(page, 'a list of tags', isTagList).tags ?? []) tags.push(tag);
      if (tags.length > MAX_TAGS)
        throw new LookupError(`${new URL(place.origin).host}: ${place.repository} has more than ${MAX_TAGS} tags, which is not accepted`);
    }
    return tags;
  }

  /**
   * Date and digest of a tag: when the image was built, where that is known, and the index's digest where there are several platforms.
   * @throws LookupError
   */
  async details({ host, repository }: ImageName, tag: string, network: Network, wanted: Wanted): Promise<Details> {
    const place = network.mirrors.image(host, repository);
    const [date, digest] = await Promise.all([
      wanted.date ? this.#created(place, tag, network) : undefined,
      wanted.digest ? this.#digest(place, tag, network) : undefined,
    ]);
    return defined({ date, digest });
  }

  async #digest(place: ImagePlace, tag: string, network: Network): Promise<string> {
    const { headers, url } = await this.#getManifest(place, tag, network, 'HEAD');
    const digest = headers['docker-content-digest'] ?? '';
    if (!DIGEST.test(digest)) throw new LookupError(`${new URL(url).host}: it does not say the digest of ${place.repository}:${tag}`);
    return digest;
  }

  async #created(place: ImagePlace, tag: string, network: Network): Promise<string | undefined> {
    const whole = await this.#manifest(place, tag, network);
    const annotated = plausibleDate(whole.annotations?.[CREATED]);
    if (annotated !== undefined) return annotated;
    const { manifests } = whole;
    const entry = manifests?.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64') ?? manifests?.[0];
    if (manifests !== undefined && !DIGEST.test(entry?.digest ?? '')) return undefined;
    const own = entry === undefined ? whole : await this.#manifest(place, entry.digest, network);
    const date = plausibleDate(own.annotations?.[CREATED]);
    if (date !== undefined || !DIGEST.test(own.config?.digest ?? '')) return date;
    const config = await this.#get(place, below(place, `blobs/${own.config!.digest}`), network);
    return plausibleDate(parseAnswer(config, 'the configuration of an image', isImageConfig).created);
  }

  async #manifest(place: ImagePlace, reference: string, network: Network): Promise<Manifest> {
    return parseAnswer(await this.#getManifest(place, reference, network, 'GET'), 'a manifest', isManifest);
  }

  #getManifest(place: ImagePlace, reference: string, network: Network, method: 'GET' | 'HEAD'): Promise<Answer> {
    return this.#get(place, below(place, `manifests/${reference}`), network, {
      method,
      headers: { accept: MANIFEST_TYPES },
      hints: { 404: `there is no ${place.repository}:${reference}` },
    });
  }

  async #get(place: ImagePlace, url: string, network: Network, options: GetOptions = {}): Promise<Answer> {
    const registry = registryOf(place);
    const hints = {
      401: `log in with: docker login ${registry}`,
      403: `access to ${place.repository} is denied; log in with: docker login ${registry}`,
      404: `there is no ${place.repository}, or not for you`,
      429: 'too many requests; try again later, or log in, which raises the limit',
      ...options.hints,
    };
    const key = `${place.origin} ${place.repository}`;
    const found = await this.#credentials(registry, network.signal);
    const identity = (found?.kind === 'password' ? found.username : found?.kind) ?? 'anonymous';
    const ask = async (login: Login | undefined, expect: readonly number[]): Promise<Answer> => {
      const headers = { ...options.headers, ...defined({ authorization: login?.authorization }) };
      return network.get(url, { ...options, headers, hints, expect, identity, mirrored: true });
    };
    const known = await this.#logins.get(key);
    const first = await ask(known !== undefined && known.until > this.#now() ? known : undefined, [401]);
    if (first.status !== 401) return first;
    // The first request that was refused asks for a token; the others that were refused with the same login wait for it.
    const latest = this.#logins.get(key);
    const isOld = latest === undefined || (await latest) === known;
    // Another request may have asked meanwhile.
    let login = this.#logins.get(key);
    if (login === undefined || (isOld && login === latest)) {
      login = this.#logIn(place, first.headers['www-authenticate'] ?? '', found, network);
      this.#logins.set(key, login);
      login.catch(() => this.#logins.delete(key));
    }
    return ask(await login, []);
  }

  async #logIn(place: ImagePlace, header: string, found: Credentials | undefined, network: Network): Promise<Login> {
    const registry = registryOf(place);
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) return this.#getToken(place, bearer, found, network);
    if (!challenges.some(({ scheme }) => scheme === 'basic'))
      throw new LookupError(`${registry} wants a login of a kind that is not known here (neither Bearer nor Basic)`);
    if (found?.kind !== 'password')
      throw new LookupError(`${registry} wants a user name and password: log in with: docker login ${registry}`);
    return { authorization: basic(found), until: Infinity };
  }

  async #getToken(place: ImagePlace, { parameters }: Challenge, found: Credentials | undefined, network: Network): Promise<Login> {
    const registry = registryOf(place);
    const realm = parseRealm(parameters.realm ?? '', new URL(place.origin));
    const hints = {
      401: `it refuses the login for ${registry}; log in anew with: docker login ${registry}`,
      403: `it refuses access to ${place.repository}; log in with: docker login ${registry}`,
    };
    const { service, scope = `repository:${place.repository}:pull` } = parameters;
    const questions = defined({ service, scope });
    const options: GetOptions =
      found?.kind === 'identity'
        ? { method: 'POST', form: { grant_type: 'refresh_token', refresh_token: found.token, client_id: 'stoat-gen', ...questions } }
        : { headers: found === undefined ? {} : { authorization: basic(found) } };
    if (options.form === undefined) for (const [name, value] of Object.entries(questions)) realm.searchParams.set(name, value);
    const answer = await network.get(realm.href, { ...options, hints });
    const { token, access_token: accessToken, expires_in: seconds = TOKEN_SECONDS } = parseAnswer(answer, 'a token', isToken);
    const value = token || accessToken;
    // It becomes part of a header.
    if (!value || !/^[\x21-\x7e]+$/.test(value)) throw new LookupError(`${realm.host}: its answer holds no token for ${registry}`);
    return { authorization: `Bearer ${value}`, until: this.#now() + seconds * 1000 - MARGIN_MS };
  }
}

/** URL of something of an image, by the registry's API. */
function below({ origin, repository }: ImagePlace, path: string): string {
  return `${origin}/v2/${repository}/${path}`;
}

/** The registry's name for `docker login`, under which its logins are kept. */
function registryOf({ origin }: ImagePlace): string {
  const { host } = new URL(origin);
  return host === 'registry-1.docker.io' ? 'docker.io' : host;
}

/**
 * A token server may be at another host, by design. But it gets our password and gives us the token, so it must be reached with https, or
 * be on this machine where the registry itself is.
 */
function parseRealm(text: string, registry: URL): URL {
  const url = webUrl(text);
  const isLocal = url !== undefined && isPrivate(url) && isPrivate(new URL(`http://${registry.host}`));
  if (url !== undefined && (url.protocol === 'https:' || isLocal) && !hasLogin(url)) return url;
  throw new LookupError(`${registry.host}: it sends to a token server that is not reached with https`);
}

function basic({ username, password }: Extract<Credentials, { kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Reproducible builds say that they were made in 1970, or in the year 1: that is no date. */
export function plausibleDate(text: string | null | undefined): string | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 2000 ? undefined : date.toISOString();
}
