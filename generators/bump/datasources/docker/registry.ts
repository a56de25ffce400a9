/** A client of the OCI distribution API, version 2: reading only. Images and charts are asked for in the same way. */
import { isImageConfig, isManifest, isTagList, isToken } from '../../../generated/answers.js';
import { isPrivate, type Answer, type GetOptions, type Network } from '../../network/network.ts';
import type { ImagePlace } from '../../network/mirrors.ts';
import { LookupError } from '../../types.ts';
import { parseAnswer } from '../json.ts';
import { eachPage } from '../links.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import type { Credentials, FindCredentials } from './credentials.ts';
import type { ImageName } from './reference.ts';
import type { Manifest } from './schema.ts';

/** Tags on one page; what is asked for, the registry may give fewer. */
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
/** A token is not used in the last of its seconds: it has to get there. */
const MARGIN_MS = 5000;
const CREATED = 'org.opencontainers.image.created';

interface Login {
  readonly authorization: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface RegistryClient {
  /** All tags, in the registry's order. @throws LookupError */
  tags(image: ImageName, network: Network): Promise<string[]>;
  /** `sha256:…` of what a tag points to: the index where there are several platforms. @throws LookupError */
  digest(image: ImageName, tag: string, network: Network): Promise<string>;
  /** When it was built, ISO 8601; undefined where that is not known. @throws LookupError */
  created(image: ImageName, tag: string, network: Network): Promise<string | undefined>;
}

/** @param now milliseconds since 1970 */
export function createRegistryClient(credentials: FindCredentials, now: () => number = Date.now): RegistryClient {
  /** By registry and scope: one token for all who ask at the same time, and until it expires. */
  const logins = new Map<string, Promise<Login>>();

  async function get(place: ImagePlace, url: string, network: Network, options: GetOptions = {}): Promise<Answer> {
    const registry = registryOf(place);
    const hints = {
      401: `log in with: docker login ${registry}`,
      403: `access to ${place.repository} is denied; log in with: docker login ${registry}`,
      404: `there is no ${place.repository}, or not for you`,
      429: 'too many requests; try again later, or log in, which raises the limit',
      ...options.hints,
    };
    const key = `${place.origin} ${place.repository}`;
    const found = await credentials(registry, network.signal);
    const identity = found?.kind === 'password' ? found.username : found?.kind;
    const asked = async (login: Login | undefined, expect: readonly number[]): Promise<Answer> => {
      const headers = { ...options.headers, ...(login === undefined ? {} : { authorization: login.authorization }) };
      return network.get(url, { ...options, headers, hints, expect, identity: identity ?? 'anonymous', mirrored: true });
    };
    const known = await logins.get(key);
    const current = known !== undefined && known.until > now() ? known : undefined;
    const first = await asked(current, [401]);
    if (first.status !== 401) return first;
    // Whoever comes first asks for the token; the others who were refused with the same login wait for it.
    const latest = logins.get(key);
    let login = latest;
    if (login === undefined || (await login) === known) {
      login = logins.get(key) === latest ? logIn(place, first.headers['www-authenticate'] ?? '', found, network) : logins.get(key)!;
      logins.set(key, login);
      login.catch(() => logins.delete(key));
    }
    return asked(await login, []);
  }

  async function logIn(place: ImagePlace, header: string, found: Credentials | undefined, network: Network): Promise<Login> {
    const registry = registryOf(place);
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) return getToken(place, bearer, found, network);
    if (challenges.some(({ scheme }) => scheme === 'basic')) {
      if (found?.kind !== 'password')
        throw new LookupError(`${registry} wants a user name and password: log in with: docker login ${registry}`);
      return { authorization: basic(found.username, found.password), until: Infinity };
    }
    throw new LookupError(`${registry} wants a login of a kind that is not known here (neither Bearer nor Basic)`);
  }

  async function getToken(place: ImagePlace, { parameters }: Challenge, found: Credentials | undefined, network: Network): Promise<Login> {
    const registry = registryOf(place);
    const realm = parseRealm(parameters.realm ?? '', new URL(place.origin));
    const scope = parameters.scope ?? `repository:${place.repository}:pull`;
    const service = parameters.service;
    const hints = {
      401: `it refuses the login for ${registry}; log in anew with: docker login ${registry}`,
      403: `it refuses access to ${place.repository}; log in with: docker login ${registry}`,
    };
    const questions = { ...(service === undefined ? {} : { service }), scope };
    const secret =
      found === undefined ? {} : { headers: found.kind === 'password' ? { authorization: basic(found.username, found.password) } : {} };
    let answer: Answer;
    if (found?.kind === 'identity') {
      const form = { grant_type: 'refresh_token', refresh_token: found.token, client_id: 'stoat-gen', ...questions };
      answer = await network.get(realm.href, { method: 'POST', form, hints });
    } else {
      for (const [name, value] of Object.entries(questions)) realm.searchParams.set(name, value);
      answer = await network.get(realm.href, { ...secret, hints });
    }
    const { token, access_token: accessToken, expires_in: seconds = TOKEN_SECONDS } = parseAnswer(answer, 'a token', isToken);
    const value = token || accessToken;
    // It becomes part of a header.
    if (!value || !/^[\x21-\x7e]+$/.test(value)) throw new LookupError(`${realm.host}: its answer holds no token for ${registry}`);
    return { authorization: `Bearer ${value}`, until: now() + seconds * 1000 - MARGIN_MS };
  }

  async function manifest(image: ImageName, reference: string, network: Network): Promise<Manifest> {
    const place = network.mirrors.image(image.host, image.repository);
    const answer = await get(place, `${place.origin}/v2/${place.repository}/manifests/${reference}`, network, {
      headers: { accept: MANIFEST_TYPES },
      hints: { 404: `there is no ${place.repository}:${reference}` },
    });
    return parseAnswer(answer, 'a manifest', isManifest);
  }

  return {
    async tags(image, network) {
      const place = network.mirrors.image(image.host, image.repository);
      const tags: string[] = [];
      await eachPage(
        `${place.origin}/v2/${place.repository}/tags/list?n=${PAGE_SIZE}`,
        network,
        (url) => get(place, url, network),
        (answer) => {
          for (const tag of parseAnswer(answer, 'a list of tags', isTagList).tags ?? []) tags.push(tag);
          if (tags.length > MAX_TAGS)
            throw new LookupError(
              `${new URL(place.origin).host}: ${place.repository} has more than ${MAX_TAGS} tags, which is not accepted`,
            );
          return true;
        },
      );
      return tags;
    },

    async digest(image, tag, network) {
      const place = network.mirrors.image(image.host, image.repository);
      const { headers } = await get(place, `${place.origin}/v2/${place.repository}/manifests/${tag}`, network, {
        method: 'HEAD',
        headers: { accept: MANIFEST_TYPES },
        hints: { 404: `there is no ${place.repository}:${tag}` },
      });
      const digest = headers['docker-content-digest'] ?? '';
      if (!DIGEST.test(digest))
        throw new LookupError(`${new URL(place.origin).host}: it does not say the digest of ${place.repository}:${tag}`);
      return digest;
    },

    async created(image, tag, network) {
      let found = await manifest(image, tag, network);
      const annotated = plausibleDate(found.annotations?.[CREATED]);
      if (annotated !== undefined) return annotated;
      if (found.manifests !== undefined) {
        const entry =
          found.manifests.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64') ?? found.manifests[0];
        if (entry === undefined || !DIGEST.test(entry.digest)) return undefined;
        found = await manifest(image, entry.digest, network);
      }
      const digest = found.config?.digest;
      if (digest === undefined || !DIGEST.test(digest)) return plausibleDate(found.annotations?.[CREATED]);
      const place = network.mirrors.image(image.host, image.repository);
      const answer = await get(place, `${place.origin}/v2/${place.repository}/blobs/${digest}`, network);
      return (
        plausibleDate(found.annotations?.[CREATED]) ??
        plausibleDate(parseAnswer(answer, 'the configuration of an image', isImageConfig).created)
      );
    },
  };
}

/** As one logs in to it, and as its logins are filed. */
function registryOf({ origin }: ImagePlace): string {
  const { host } = new URL(origin);
  return host === 'registry-1.docker.io' ? 'docker.io' : host;
}

/**
 * A token server may be at another host, by design; but our password goes there, and the token comes from there: only with https, or on this
 * machine where the registry itself is.
 */
function parseRealm(text: string, registry: URL): URL {
  try {
    const url = new URL(text);
    const local = url.protocol === 'http:' && isPrivate(url) && isPrivate(new URL(`http://${registry.host}`));
    if ((url.protocol === 'https:' || local) && url.username === '' && url.password === '') return url;
  } catch {
    // Told below.
  }
  throw new LookupError(`${registry.host}: it sends to a token server that is not reached with https`);
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Reproducible builds say that they were made in 1970, or in the year 1: that is no date. */
export function plausibleDate(text: string | null | undefined): string | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 2000 ? undefined : date.toISOString();
}
