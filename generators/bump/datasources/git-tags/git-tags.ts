/** Tags of a git repository, at any host, with their commits: `git ls-remote`. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defined } from '../../../lib/defined.ts';
import { Setback, type Network } from '../../network/network.ts';
import { ask } from '../../network/program.ts';
import { LookupError } from '../../lookup-error.ts';
import type { Datasource, Release } from '../../types.ts';

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** `<object id>\trefs/tags/<name>[^{}]`; a name with anything else in it is no name of a ref (git check-ref-format). */
const LINE = /^([0-9a-f]{40}|[0-9a-f]{64})\trefs\/tags\/([^\x00-\x20\x7f~^:?*[\\]+)(\^\{\})?$/;
const COMMIT = /^[0-9a-f]{40}$/;
/** `git@github.com:owner/name.git`. */
const SCP_LIKE = /^([\w.-]+@)([A-Za-z0-9][\w.-]*):(?!\/)(.+)$/;

const NETWORK = 'check the network and HTTPS_PROXY, or name a mirror with --registry';

/** Failures by git's message in English, and whether time may heal them. */
const REASONS: readonly (readonly [pattern: RegExp, text: string, retry?: 'yes' | 'once'])[] = [
  [/could not resolve host|name or service not known/i, `there is no such host, or no network: ${NETWORK}`],
  [/connection refused|failed to connect|couldn't connect/i, `it refuses the connection: ${NETWORK}`],
  [/certificate has expired/i, 'its certificate has expired'],
  [/certificate|ssl/i, 'its certificate is not trusted: name the file of its authority with SSL_CERT_FILE'],
  [
    /could not read (?:username|password)|terminal prompts disabled|authentication failed|permission denied|error: 40[13]/i,
    'it wants a login: there is no such repository, or git has no credentials for it',
  ],
  [
    /repository .*not found|error: 404|does not appear to be a git repository|not valid: is this a git repository/i,
    'there is no such repository',
  ],
  [/error: 429/i, 'too many requests; try again later', 'yes'],
  [/error: 5\d\d/i, 'its own fault; try again later', 'yes'],
  [/transport '.*' not allowed/i, 'it leads to a protocol that is not allowed'],
  [/timed out/i, 'time-out', 'once'],
  [/hung up|reset|early eof|disconnect/i, 'it cut the connection', 'yes'],
];

/** @param env where git, its configuration and proxies come from; GIT_… in it is not passed on, authorities excepted */
export function gitTagsDatasource(env: NodeJS.ProcessEnv): Datasource {
  return {
    async list({ packageName }, network) {
      const url = repositoryUrl(packageName);
      const target = ['https:', 'http:'].includes(url.protocol) ? network.mirrors.url(url) : url;
      const output = await network.persist(target.host, () => listTags(target, network, env));
      return defined({ releases: releasesOf(output), sourceUrl: sourceOf(url) });
    },
  };
}

function repositoryUrl(text: string): URL {
  const scp = SCP_LIKE.exec(text);
  const spelled = scp === null ? text : `ssh://${scp[1]}${scp[2]}/${scp[3]}`;
  const url = URL.canParse(spelled) ? new URL(spelled) : undefined;
  if (url === undefined || !['https:', 'http:', 'ssh:'].includes(url.protocol) || !/^[a-z0-9[]/i.test(url.hostname)) {
    throw new LookupError('the name of the repository is not a URL that begins with https://, http:// or ssh://');
  }
  if (url.password !== '' || (url.protocol !== 'ssh:' && url.username !== '')) {
    throw new LookupError(`${url.host}: the URL holds credentials, which belong into git's own configuration (git help credentials)`);
  }
  return url;
}

async function listTags(url: URL, network: Network, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = network.authorities === undefined ? undefined : await mkdtemp(join(tmpdir(), 'stoat-gen-'));
  try {
    const authorities = folder === undefined ? undefined : join(folder, 'authorities.pem');
    if (authorities !== undefined) {
      const own = env.GIT_SSL_CAINFO ? await readFile(env.GIT_SSL_CAINFO, 'utf8').catch(() => '') : '';
      await writeFile(authorities, `${network.authorities!}\n${own}`, { mode: 0o600 });
    }
    const result = await ask('git', [...settings(url), 'ls-remote', '--quiet', '--tags', '--', url.href], {
      env: environment(env, authorities),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
      signal: network.signal,
    });
    if (result.ended !== 'code') {
      const late = `${url.host}: time-out: git did not end within ${TIMEOUT_MS / 1000} s`;
      const messages = {
        missing: 'git is not on the PATH',
        late: network.signal.aborted ? 'stopped: there was no time left' : late,
        'too-large': `${url.host}: its list of tags is larger than ${MAX_BYTES / 1024 / 1024} MiB, which is not accepted`,
      };
      throw new LookupError(messages[result.ended]);
    }
    if (result.code !== 0) {
      const [, reason = `git ls-remote failed (exit code ${result.code ?? 'none'})`, retry = 'no'] =
        REASONS.find(([pattern]) => pattern.test(result.stderr)) ?? [];
      throw new Setback({ message: `${url.host}: ${reason}`, retry });
    }
    return result.stdout;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Only the protocol that was asked for, also after redirects: never from https to http, and no helper programs. */
function settings(url: URL): string[] {
  const settings = [
    'protocol.allow=never',
    `protocol.${url.protocol.slice(0, -1)}.allow=always`,
    ...(url.protocol === 'http:' ? ['protocol.https.allow=always'] : []),
    'core.askPass=',
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** Git's own configuration files count; variables that change what git runs, or where, do not. Git never asks for a password. */
function environment(env: NodeJS.ProcessEnv, authorities: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_(?!SSL_CA)|GCM_|SSH_ASKPASS)/.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=10',
    GIT_OPTIONAL_LOCKS: '0',
    // REASONS are in English.
    LC_ALL: 'C',
    LANGUAGE: '',
    ...defined({ GIT_SSL_CAINFO: authorities }),
  };
}

/** Of an annotated tag the commit that it stands for (`^{}`), not the tag's own object. */
function releasesOf(output: string): Release[] {
  const commits = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [, id, name, peeled] = LINE.exec(line) ?? [];
    if (name !== undefined && (peeled !== undefined || !commits.has(name))) commits.set(name, id!);
  }
  return [...commits].map(([version, commit]) => defined({ version, commit: COMMIT.test(commit) ? commit : undefined }));
}

/** The page of the repository, where its address is that of a page too. */
function sourceOf(url: URL): string | undefined {
  if (url.protocol === 'http:') return undefined;
  return `https://${url.hostname}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
