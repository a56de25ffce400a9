/** Logins of registries, where `docker login` and `helm registry login` leave them: docker's configuration file and its helpers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDockerConfig, isHelperAnswer } from '../../../generated/answers.js';
import { ask } from '../../network/program.ts';
import { LookupError } from '../../lookup-error.ts';
import type { DockerConfig } from './schema.ts';

export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** To be exchanged for tokens (OAuth 2 refresh token). */
  | { readonly kind: 'identity'; readonly token: string };

/** @returns what to log in with at that host (as in names of images), if there is anything */
export type FindCredentials = (host: string, signal: AbortSignal) => Promise<Credentials | undefined>;

/** Docker Hub's names; `docker login` keeps its login under the first one. */
const DOCKER_HUB: readonly string[] = ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** The user name with which helpers say that the secret is an identity token. */
const IDENTITY_USER = '<token>';
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const HELPER_TIMEOUT_MS = 15_000;
const HELPER_MAX_BYTES = 64 * 1024;

/** Reads the file once, when first asked, and asks a helper once for each host. */
export function createCredentials(env: NodeJS.ProcessEnv): FindCredentials {
  const folder = env.DOCKER_CONFIG || (env.HOME ? join(env.HOME, '.docker') : undefined);
  const path = folder === undefined ? undefined : join(folder, 'config.json');
  let config: Promise<DockerConfig> | undefined;
  const known = new Map<string, Promise<Credentials | undefined>>();
  return (host, signal) => {
    config ??= readConfig(path);
    const found = known.get(host) ?? config.then((read) => find(read, host, env, signal));
    known.set(host, found);
    return found;
  };
}

async function readConfig(path: string | undefined): Promise<DockerConfig> {
  if (path === undefined) return {};
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return '{}';
    throw new LookupError(`${path} cannot be read`);
  });
  const parsed = parseJson(text);
  if (!isDockerConfig(parsed))
    throw new LookupError(
      `${path} is not a configuration file of docker: ${parsed === undefined ? 'it is not JSON' : 'its logins are of another shape'}`,
    );
  return parsed;
}

async function find(config: DockerConfig, host: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Credentials | undefined> {
  const isHub = DOCKER_HUB.includes(host);
  const names = isHub ? DOCKER_HUB : [host, `https://${host}`, `http://${host}`];
  const helper = names.map((name) => config.credHelpers?.[name]).find((found) => found !== undefined) ?? config.credsStore;
  const answer = helper ? await askHelper(helper, names[0]!, env, signal) : undefined;
  if (answer !== undefined) return answer;
  for (const name of names) {
    const entry = config.auths?.[name] ?? config.auths?.[`${name}/`];
    if (entry?.identitytoken) return { kind: 'identity', token: entry.identitytoken };
    // A password may hold colons, and old helpers have padded it with NULs.
    const [, username = entry?.username, password = entry?.password] =
      /^([^:]*):(.*?)\0*$/s.exec(Buffer.from(entry?.auth ?? '', 'base64').toString('utf8')) ?? [];
    if (username && password) return { kind: 'password', username, password };
  }
  return undefined;
}

async function askHelper(name: string, server: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Credentials | undefined> {
  if (!HELPER_NAME.test(name)) throw new LookupError("docker's configuration file names a helper for credentials that cannot be a program");
  const program = `docker-credential-${name}`;
  const result = await ask(program, ['get'], { env, stdin: server, timeoutMs: HELPER_TIMEOUT_MS, maxBytes: HELPER_MAX_BYTES, signal });
  const nonsense = `${program} printed something that is no login`;
  if (result.ended !== 'code') {
    const messages = {
      missing: `${program}, which docker's configuration file names for ${server}, is not on the PATH`,
      late: `${program} did not answer within ${HELPER_TIMEOUT_MS / 1000} s; is it waiting for you somewhere?`,
      'too-large': nonsense,
    };
    throw new LookupError(messages[result.ended]);
  }
  if (result.code !== 0) {
    // The one answer that is no failure (docker/docker-credential-helpers, credentials/error.go).
    if (/credentials not found/i.test(result.stdout + result.stderr)) return undefined;
    throw new LookupError(`${program} failed for ${server} (exit code ${result.code ?? 'none'}); try: echo ${server} | ${program} get`);
  }
  const answer = parseJson(result.stdout);
  if (!isHelperAnswer(answer)) throw new LookupError(nonsense);
  if (answer.Username === IDENTITY_USER) return { kind: 'identity', token: answer.Secret };
  return answer.Username === '' ? undefined : { kind: 'password', username: answer.Username, password: answer.Secret };
}

/** Undefined for what is not JSON: the parser's own message would quote it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
