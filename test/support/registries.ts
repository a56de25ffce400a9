/**
 * Places where versions are published, as real servers on loopback: Debian's docker-registry (htpasswd or Bearer tokens, TLS) with images
 * pushed by skopeo and charts by helm, chart repositories indexed by `helm repo index` and served by Caddy, and git repositories behind
 * `git http-backend`. All certificates are of one authority that nobody trusts by itself.
 *
 *   const missing = await missingPrograms();                  // a reason to skip, or undefined
 *   const world = await startWorld({ images: …, charts: …, repositories: … });
 *   stoatGenProcess(['bump', ...world.mirrors.flatMap((mirror) => ['--registry', mirror])], { env: world.env, hidden: [PASSWORD] })
 *   await world.stop();
 */
import { createHash, createPrivateKey, createSign, X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Agent, createServer as createTlsServer, request } from 'node:https';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { issue, newKey, type KeyAndCertificate } from '../../sandbox/stand-ins/certificates.ts';
import { atEnd, run, succeed, temporaryFolder, tools } from './tools.ts';
import { git } from './tree.ts';

/** The login of the registries, and its line for htpasswd (bcrypt of the lowest cost: it is checked with each request). */
export const USER = 'tester';
export const PASSWORD = 'registry-password-of-the-tests';
const HTPASSWD = 'tester:$2y$04$EAt2URt.4pIPCdUEhS3C8uqD4NZkOkG6oC86Q/EasH2/0spldl11S';
const START_TIMEOUT_MS = 15_000;

export interface Running {
  stop(): Promise<void>;
}

/** Names of Debian packages that are not installed, as the reason for a skip; undefined when all are there. */
export async function missingPrograms(): Promise<string | undefined> {
  const wanted = { 'docker-registry': ['--version'], skopeo: ['--version'], caddy: ['version'], git: ['--version'] };
  const missing: string[] = [];
  for (const [program, args] of Object.entries(wanted)) {
    const { code } = await run(program, args, { cwd: '/', env: process.env }).catch(() => ({ code: null }));
    if (code !== 0) missing.push(program);
  }
  return missing.length === 0 ? undefined : `not on the PATH: ${missing.join(', ')} (Debian: apt-get install ${missing.join(' ')})`;
}

// --- certificates

export interface Authority extends KeyAndCertificate {
  /** File with its certificate, for SSL_CERT_FILE and the like. */
  readonly file: string;
  /** Folder with that file as `ca.crt`, as docker and skopeo want it. */
  readonly folder: string;
  /** A certificate for 127.0.0.1, valid from `now` on for `duration` (Go's way to write it). */
  issue(options?: { now?: Date; duration?: string }): Promise<KeyAndCertificate>;
}

export async function createAuthority(): Promise<Authority> {
  const folder = temporaryFolder('authority');
  const algorithm = { privateKey: { algorithm: 'ECDSA', size: 256 } } as const;
  const key = newKey(algorithm);
  const pem = (private_: typeof key): string => private_.export({ type: 'pkcs8', format: 'pem' }).toString();
  const past = new Date(Date.now() - 3 * 24 * 3600 * 1000);
  const certificate = await issue({ commonName: 'Authority of the tests', isCA: true, duration: '2400h' }, key, undefined, past);
  const own = { key: pem(key), certificate };
  const file = join(folder, 'ca.crt');
  writeFileSync(file, certificate);
  return {
    ...own,
    file,
    folder,
    async issue({ now = past, duration = '1200h' } = {}) {
      const leaf = newKey(algorithm);
      return {
        key: pem(leaf),
        certificate: await issue({ commonName: '127.0.0.1', ipAddresses: ['127.0.0.1'], duration }, leaf, own, now),
      };
    },
  };
}

// --- programs and servers

export async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a program and waits until `ready`; it ends with stop(), or with the test file. */
async function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: () => Promise<unknown>,
): Promise<Running> {
  const child = spawn(command, args, { cwd: '/', env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', (error) => (said += error.message));
  atEnd(() => child.kill('SIGKILL'));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await ready().then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`${command} did not start:\n${said}`);
    }
    await sleep(30);
  }
  return {
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A server of the test's own with TLS. */
async function serve(listener: RequestListener, { key, certificate }: KeyAndCertificate): Promise<Running & { readonly host: string }> {
  const server: Server = createTlsServer({ key, cert: certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

interface Called {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** One request as tests make it, by Node's own client: what is tested does not test itself. */
function call(url: string, agent: Agent, { method = 'GET', headers = {}, body }: Call = {}): Promise<Called> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

// --- images

export interface ImageRegistry extends Running {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /**
   * Makes tags of a repository, each an image of its own that was built at `created` (ISO 8601), or a little later than the one before.
   * The first goes through skopeo, the others through the API, for that is faster.
   */
  push(repository: string, tags: readonly (string | Tag)[]): Promise<void>;
  /** Pushes chart archives with `helm push`, to `oci://<host>/<path>`. */
  pushCharts(path: string, archives: readonly string[]): Promise<void>;
  /** `sha256:…` of what a tag points to, by the registry's own word. */
  digest(repository: string, tag: string): Promise<string>;
}

export interface Tag {
  readonly tag: string;
  readonly created: string;
}

export interface ImageRegistryOptions {
  readonly authority: Authority;
  /** Bearer tokens of this server, instead of htpasswd. */
  readonly tokens?: TokenServer;
}

/** Debian's docker-registry. */
export async function startImageRegistry({ authority, tokens }: ImageRegistryOptions): Promise<ImageRegistry> {
  const folder = temporaryFolder('registry');
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const { key, certificate } = await authority.issue();
  const files = { 'tls.key': key, 'tls.crt': certificate, htpasswd: `${HTPASSWD}\n`, 'signer.crt': tokens?.certificate ?? '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const auth =
    tokens === undefined
      ? { htpasswd: { realm: 'tests', path: join(folder, 'htpasswd') } }
      : { token: { realm: tokens.realm, service: SERVICE, issuer: ISSUER, rootcertbundle: join(folder, 'signer.crt') } };
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: host, secret: 'secret-of-the-tests', tls: { certificate: join(folder, 'tls.crt'), key: join(folder, 'tls.key') } },
    auth,
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  const agent = new Agent({ ca: authority.certificate, keepAlive: true });
  const program = await startProgram('docker-registry', ['serve', join(folder, 'config.yml')], { PATH: process.env.PATH }, () =>
    call(`https://${host}/v2/`, agent),
  );
  const loginOf = (repository: string): Record<string, string> => ({
    authorization: tokens === undefined ? basic(USER, PASSWORD) : `Bearer ${tokens.sign(repository, ['pull', 'push'])}`,
  });

  const upload = async (repository: string, blob: Buffer): Promise<string> => {
    const digest = digestOf(blob);
    const started = await call(`https://${host}/v2/${repository}/blobs/uploads/`, agent, { method: 'POST', headers: loginOf(repository) });
    const location = new URL(started.headers.location!, `https://${host}`);
    location.searchParams.set('digest', digest);
    const { status } = await call(location.href, agent, {
      method: 'PUT',
      headers: { ...loginOf(repository), 'content-type': 'application/octet-stream' },
      body: blob,
    });
    if (status !== 201) throw new Error(`the registry refused a blob with ${status}`);
    return digest;
  };

  return {
    host,
    async push(repository, tags) {
      const all = tags.map((tag, index) =>
        typeof tag === 'string' ? { tag, created: new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString() } : tag,
      );
      const [first, ...others] = all;
      if (first === undefined) return;
      const layout = ociLayout(join(folder, 'layouts', repository), first);
      const authFile = join(folder, 'auth.json');
      writeFileSync(authFile, JSON.stringify({ auths: { [host]: { auth: basic(USER, PASSWORD).slice('Basic '.length) } } }), {
        mode: 0o600,
      });
      await succeed(
        'skopeo',
        [
          '--insecure-policy',
          'copy',
          '--quiet',
          '--dest-cert-dir',
          authority.folder,
          '--dest-authfile',
          authFile,
          `oci:${layout}:${first.tag}`,
          `docker://${host}/${repository}:${first.tag}`,
        ],
        { cwd: folder, env: { PATH: process.env.PATH, HOME: folder } },
      );
      for (const { tag, created } of others) {
        const config = imageConfig(created);
        await upload(repository, config);
        const { status } = await call(`https://${host}/v2/${repository}/manifests/${tag}`, agent, {
          method: 'PUT',
          headers: { ...loginOf(repository), 'content-type': MANIFEST_TYPE },
          body: manifestOf(config),
        });
        if (status !== 201) throw new Error(`the registry refused ${repository}:${tag} with ${status}`);
      }
    },
    async pushCharts(path, archives) {
      const { helm, env } = await tools();
      const login = join(folder, 'helm-registry.json');
      writeFileSync(login, JSON.stringify({ auths: { [host]: { auth: basic(USER, PASSWORD).slice('Basic '.length) } } }), { mode: 0o600 });
      for (const archive of archives) {
        await succeed(helm, ['push', archive, `oci://${host}/${path}`, '--ca-file', authority.file, '--registry-config', login], {
          cwd: folder,
          env,
        });
      }
    },
    async digest(repository, tag) {
      const { headers } = await call(`https://${host}/v2/${repository}/manifests/${tag}`, agent, {
        method: 'HEAD',
        headers: { ...loginOf(repository), accept: MANIFEST_TYPE },
      });
      return String(headers['docker-content-digest']);
    },
    async stop() {
      agent.destroy();
      await program.stop();
    },
  };
}

/**
 * Stands before a registry and cuts its lists of tags into pages, as GHCR and Docker Hub do (`n`, `last`, `Link`): Debian's
 * docker-registry, 2.8, always gives all at once. Everything else goes through as it is.
 */
export async function startPagingProxy(
  registry: ImageRegistry,
  authority: Authority,
  pageSize: number,
): Promise<Running & { readonly host: string; readonly pages: string[] }> {
  const agent = new Agent({ ca: authority.certificate, keepAlive: true });
  const pages: string[] = [];
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host: _, ...headers } = incoming.headers;
    const {
      status,
      headers: answered,
      body,
    } = await call(`https://${registry.host}${incoming.url}`, agent, {
      method: incoming.method!,
      headers: headers as Record<string, string>,
    });
    const url = new URL(incoming.url!, 'https://registry');
    if (status !== 200 || !url.pathname.endsWith('/tags/list')) return void response.writeHead(status, answered).end(body);
    pages.push(incoming.url!);
    const { name, tags } = JSON.parse(body.toString()) as { name: string; tags: string[] };
    const sorted = tags.sort();
    const start = url.searchParams.has('last') ? sorted.indexOf(url.searchParams.get('last')!) + 1 : 0;
    const page = sorted.slice(start, start + pageSize);
    if (start + pageSize < sorted.length) response.setHeader('link', `<${url.pathname}?n=${pageSize}&last=${page.at(-1)}>; rel="next"`);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ name, tags: page }));
  };
  const server = await serve(
    (incoming, response) => void answer(incoming, response).catch(() => response.destroy()),
    await authority.issue(),
  );
  return {
    host: server.host,
    pages,
    async stop() {
      agent.destroy();
      await server.stop();
    },
  };
}

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
/** All images have the same one layer: an empty tar archive. */
const LAYER_TAR = Buffer.alloc(1024);
const LAYER_GZIP = gzipSync(LAYER_TAR);
const LAYER = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf(LAYER_GZIP), size: LAYER_GZIP.length };

function imageConfig(created: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      created,
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(LAYER_TAR)] },
    }),
  );
}

function manifestOf(config: Buffer): string {
  const descriptor = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length };
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config: descriptor, layers: [LAYER] });
}

/** An image as a folder (OCI image layout 1.0). Returns the folder. */
function ociLayout(folder: string, { tag, created }: Tag): string {
  const blobs = join(folder, 'blobs/sha256');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(blobs, { recursive: true });
  const config = imageConfig(created);
  const manifest = Buffer.from(manifestOf(config));
  for (const blob of [config, manifest, LAYER_GZIP]) writeFileSync(join(blobs, digestOf(blob).slice('sha256:'.length)), blob);
  const entry = {
    mediaType: MANIFEST_TYPE,
    digest: digestOf(manifest),
    size: manifest.length,
    annotations: { 'org.opencontainers.image.ref.name': tag },
  };
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  return folder;
}

function digestOf(blob: Buffer): string {
  return `sha256:${createHash('sha256').update(blob).digest('hex')}`;
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

// --- tokens

const SERVICE = 'registry of the tests';
const ISSUER = 'token server of the tests';

/** A small token server of ours, in Docker's protocol; docker-registry believes its tokens for their signature. */
export interface TokenServer extends Running {
  readonly realm: string;
  /** Who signs, PEM. */
  readonly certificate: string;
  /** `scope` and the user (undefined for nobody) of each question. */
  readonly asked: { readonly scope: string; readonly user: string | undefined }[];
  /** A token, without asking. */
  sign(repository: string, actions: readonly string[]): string;
}

/** Gives tokens for what is asked: anybody may pull, {@link USER} may push; a wrong password gets 401. */
export async function startTokenServer(authority: Authority): Promise<TokenServer> {
  const signer = await authority.issue();
  const key = createPrivateKey(signer.key);
  const der = new X509Certificate(signer.certificate).raw.toString('base64');
  const asked: { scope: string; user: string | undefined }[] = [];
  const sign = (repository: string, actions: readonly string[]): string => {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: ISSUER,
      sub: USER,
      aud: SERVICE,
      exp: now + 300,
      nbf: now - 10,
      iat: now,
      jti: String(asked.length),
      access: [{ type: 'repository', name: repository, actions }],
    };
    const text = `${part({ typ: 'JWT', alg: 'ES256', x5c: [der] })}.${part(claims)}`;
    return `${text}.${createSign('sha256').update(text).sign({ key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const server = await serve(
    (incoming, response) => {
      const url = new URL(incoming.url!, 'https://tokens');
      const scope = url.searchParams.get('scope') ?? '';
      const login = incoming.headers.authorization;
      const right = login === basic(USER, PASSWORD);
      asked.push({ scope, user: right ? USER : undefined });
      const [, repository = '', actions = ''] = scope.split(':');
      if (login !== undefined && !right) return void response.writeHead(401).end();
      const granted = actions.split(',').filter((action) => action === 'pull' || right);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ token: sign(repository, granted), expires_in: 300 }));
    },
    await authority.issue(),
  );
  return { realm: `https://${server.host}/token`, certificate: signer.certificate, asked, sign, stop: server.stop };
}

// --- charts

/** Writes a chart's archive as `helm package` would. Returns its path. */
export function writeChart(folder: string, name: string, version: string, more: Readonly<Record<string, unknown>> = {}): string {
  const path = join(folder, `${name}-${version}.tgz`);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({
    apiVersion: 'v2',
    name,
    version,
    description: 'A chart of the tests',
    sources: [`https://github.com/example/${name}`],
    ...more,
  });
  writeFileSync(path, gzipSync(tar(`${name}/Chart.yaml`, text), { level: 1 }));
  return path;
}

/** A tar archive (ustar) with one file. */
function tar(name: string, text: string): Buffer {
  const body = Buffer.from(text);
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(body.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  );
  return Buffer.concat([header, body, Buffer.alloc(512 - (body.length % 512 || 512)), Buffer.alloc(1024)]);
}

/** Writes `index.yaml` into a folder of archives, with Helm. */
export async function indexCharts(folder: string): Promise<void> {
  const { helm, env } = await tools();
  await succeed(helm, ['repo', 'index', folder], { cwd: folder, env });
}

export interface FileServer extends Running {
  readonly host: string;
}

/** Caddy serves a folder: ETags, gzip, ranges and all. */
export async function startFileServer(folder: string, authority: Authority): Promise<FileServer> {
  const home = temporaryFolder('caddy');
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const { key, certificate } = await authority.issue();
  writeFileSync(join(home, 'tls.key'), key, { mode: 0o600 });
  writeFileSync(join(home, 'tls.crt'), certificate);
  const caddyfile = [
    '{',
    '  admin off',
    '  auto_https off',
    '  skip_install_trust',
    '}',
    `https://${host} {`,
    '  bind 127.0.0.1',
    `  tls ${join(home, 'tls.crt')} ${join(home, 'tls.key')}`,
    '  encode gzip',
    `  root * ${folder}`,
    '  file_server',
    '}',
    '',
  ].join('\n');
  writeFileSync(join(home, 'Caddyfile'), caddyfile);
  const agent = new Agent({ ca: authority.certificate });
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const program = await startProgram('caddy', ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'], env, () =>
    call(`https://${host}/`, agent),
  );
  return { host, stop: program.stop };
}

// --- git

/**
 * Makes a bare repository with a commit for each tag, in order; every second tag is an annotated one.
 * @returns commits by tag
 */
export async function createRepository(path: string, tags: readonly string[]): Promise<Record<string, string>> {
  mkdirSync(path, { recursive: true });
  await git(path, ['init', '--quiet', '--bare', '--initial-branch=main']);
  const { stdout: tree } = await git(path, ['hash-object', '-w', '-t', 'tree', '--stdin'], { stdin: '' });
  const commits: Record<string, string> = {};
  let parent: string[] = [];
  for (const [index, tag] of tags.entries()) {
    const { stdout } = await git(path, ['commit-tree', tree.trim(), ...parent, '-m', `Release ${tag}`]);
    const commit = stdout.trim();
    await git(path, index % 2 === 0 ? ['tag', tag, commit] : ['tag', '--annotate', '--message', tag, tag, commit]);
    commits[tag] = commit;
    parent = ['-p', commit];
  }
  if (parent.length > 0) await git(path, ['update-ref', 'refs/heads/main', parent[1]!]);
  return commits;
}

export interface GitServer extends Running {
  readonly host: string;
}

/** `git http-backend` for all repositories below a folder, behind a small CGI server of ours. */
export async function startGitServer(folder: string, authority: Authority): Promise<GitServer> {
  const backend = join((await git(folder, ['--exec-path'])).stdout.trim(), 'git-http-backend');
  const server = await serve((incoming, response) => cgi(backend, folder, incoming, response), await authority.issue());
  return { host: server.host, stop: server.stop };
}

function cgi(program: string, folder: string, incoming: IncomingMessage, response: ServerResponse): void {
  const url = new URL(incoming.url!, 'https://git');
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: decodeURIComponent(url.pathname),
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: incoming.method!,
    CONTENT_TYPE: incoming.headers['content-type'] ?? '',
    GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
    REMOTE_ADDR: '127.0.0.1',
  };
  const child = spawn(program, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = Object.fromEntries(
      output
        .toString('latin1', 0, Math.max(end, 0))
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const { status = '200', ...others } = headers;
    response.writeHead(end < 0 ? 500 : Number.parseInt(status, 10), others);
    response.end(output.subarray(end + 4));
  });
  child.stdin.on('error', () => undefined);
  incoming.pipe(child.stdin);
}

// --- everything at once

export interface WorldContents {
  /**
   * Tags by image as pins name it (`docker.io/bitnami/redis`, `ghcr.io/stoatchat/api`). The commits are those of `repositories`, by URL and
   * tag.
   */
  readonly images?: (
    commits: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ) => Readonly<Record<string, readonly (string | Tag)[]>>;
  /** By URL of a repository: versions by chart. */
  readonly charts?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** By URL of a repository: tags, oldest first. */
  readonly repositories?: Readonly<Record<string, readonly string[]>>;
}

export interface World extends Running {
  readonly authority: Authority;
  readonly registry: ImageRegistry;
  /** For `--registry`, one each. */
  readonly mirrors: readonly string[];
  /** What a run needs so that it knows the authority and the login, and meets no file of the user's own. */
  readonly env: Readonly<Record<string, string>>;
  readonly commits: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Servers that publish all that, and how `bump` is told to ask them in the place of the real ones. */
export async function startWorld({ images, charts = {}, repositories = {} }: WorldContents): Promise<World> {
  const folder = temporaryFolder('world');
  const authority = await createAuthority();
  const mirrors: string[] = [];
  const running: Running[] = [];

  const commits: Record<string, Record<string, string>> = {};
  const repositoryFolder = join(folder, 'git');
  mkdirSync(repositoryFolder);
  for (const [url, tags] of Object.entries(repositories))
    commits[url] = await createRepository(join(repositoryFolder, new URL(url).pathname), tags);
  const gitServer = await startGitServer(repositoryFolder, authority);
  running.push(gitServer);
  for (const origin of new Set(Object.keys(repositories).map((url) => new URL(url).origin)))
    mirrors.push(`${origin}=https://${gitServer.host}`);

  const chartFolder = join(folder, 'charts');
  mkdirSync(chartFolder);
  const fileServer = await startFileServer(chartFolder, authority);
  running.push(fileServer);
  for (const [index, [url, versions]] of Object.entries(charts).entries()) {
    const path = join(chartFolder, String(index));
    for (const [name, list] of Object.entries(versions)) for (const version of list) writeChart(path, name, version);
    await indexCharts(path);
    mirrors.push(`${url}=https://${fileServer.host}/${index}`);
  }

  const registry = await startImageRegistry({ authority });
  running.push(registry);
  const wanted = Object.entries(images?.(commits) ?? {});
  for (const [image, tags] of wanted) await registry.push(image.slice(image.indexOf('/') + 1), tags);
  for (const host of new Set(wanted.map(([image]) => image.slice(0, image.indexOf('/'))))) mirrors.push(`${host}=${registry.host}`);

  return {
    authority,
    registry,
    mirrors,
    commits,
    env: { ...isolatedEnv(join(folder, 'home'), authority), DOCKER_CONFIG: writeDockerConfig(join(folder, 'docker'), registry.host) },
    async stop() {
      await Promise.all(running.map((server) => server.stop()));
    },
  };
}

/** An environment in which no file of the user's own counts, no proxy and no token, and the authority is known. */
export function isolatedEnv(home: string, authority: Authority): Record<string, string> {
  mkdirSync(home, { recursive: true });
  const none = { HTTPS_PROXY: '', HTTP_PROXY: '', https_proxy: '', http_proxy: '', GITHUB_TOKEN: '' };
  return {
    ...none,
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    SSL_CERT_FILE: authority.file,
    PATH: process.env.PATH ?? '',
  };
}

/** A folder for DOCKER_CONFIG that has the login for a registry. Returns it. */
export function writeDockerConfig(folder: string, host: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'config.json');
  writeFileSync(path, JSON.stringify({ auths: { [host]: { auth: basic(USER, PASSWORD).slice('Basic '.length) } } }), { mode: 0o600 });
  chmodSync(path, 0o600);
  return dirname(path);
}
