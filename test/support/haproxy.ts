/**
 * A real HAProxy with rendered Ingresses: they are turned into its configuration in the way of haproxytech's controller, as read in
 * its source. What annotations say of requests is done in the frontend in a fixed order, each for the requests of its Ingress; what
 * they say of a server, snippets too, is done in the backend after it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Rendered } from './helmfile.ts';
import { atEnd, run, succeed, temporaryFolder } from './tools.ts';

const START_TIMEOUT_MS = 10_000;
const POLL_MS = 50;
const PREFIX = 'haproxy.org/';

/** Debian has it in /usr/sbin, which is not on everybody's PATH. */
const env: NodeJS.ProcessEnv = { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

export async function whyNoHaproxy(): Promise<string | undefined> {
  const { code } = await run('haproxy', ['-v'], { cwd: '/', env }).catch(() => ({ code: null }));
  return code === 0 ? undefined : 'haproxy is not on the PATH (Debian: apt-get install haproxy; macOS: brew install haproxy)';
}

export interface Controller {
  /** The controller's ConfigMap. */
  readonly config?: Readonly<Record<string, string>>;
  /** The controller runs with `--disable-config-snippets=backend`. */
  readonly withoutSnippets?: boolean;
}

/** Starts HAProxy in front of servers, by the name of their Service. Returns its port, which it listens at on 127.0.0.1 and ::1. */
export async function startController(
  ingresses: readonly Rendered[],
  servers: Readonly<Record<string, number>>,
  controller: Controller = {},
): Promise<number> {
  const port = await freePort();
  await startHaproxy(controllerConfiguration(ingresses, servers, controller, port), port, maps(ingresses));
  return port;
}

/** Starts HAProxy with a configuration of its frontends and backends, until the process ends. */
export async function startHaproxy(configuration: string, port: number, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = temporaryFolder('haproxy');
  mkdirSync(join(folder, 'maps'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'maps', name), text);
  writeFileSync(join(folder, 'haproxy.cfg'), `${DEFAULTS}${configuration}\n`);
  await succeed('haproxy', ['-c', '-f', 'haproxy.cfg'], { cwd: folder, env });
  const child = spawn('haproxy', ['-db', '-f', 'haproxy.cfg'], { cwd: folder, env, stdio: 'ignore' });
  atEnd(() => child.kill('SIGKILL'));
  started.push(() => child.kill('SIGKILL'));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await listens(port))) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('HAProxy did not start');
    await sleep(POLL_MS);
  }
}

/** Not by a request: not every frontend takes one. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
  });
}

const started: (() => void)[] = [];

/** Ends all that was started here. */
export function stopAll(): void {
  for (const stop of started.splice(0)) stop();
}

const DEFAULTS = ['defaults', '  mode http', '  timeout connect 5s', '  timeout client 10s', '  timeout server 10s', ''].join('\n');

/** The controller's maps: `Prefix /x/` means `/x` and everything below `/x/`. */
function maps(ingresses: readonly Rendered[]): Record<string, string> {
  const exact: string[] = [];
  const prefix: string[] = [];
  for (const { metadata, spec } of ingresses) {
    for (const { host, http } of spec.rules) {
      for (const { path, pathType } of http.paths) {
        const bare = `${host}${path.replace(/\/+$/, '')}`;
        if (pathType === 'Exact') exact.push(`${host}${path} ${metadata.name}`);
        else {
          if (path !== '/') exact.push(`${bare} ${metadata.name}`);
          prefix.push(`${bare}/ ${metadata.name}`);
        }
      }
    }
  }
  return { exact: `${exact.join('\n')}\n`, prefix: `${prefix.join('\n')}\n` };
}

function controllerConfiguration(
  ingresses: readonly Rendered[],
  servers: Readonly<Record<string, number>>,
  { config = {}, withoutSnippets }: Controller,
  port: number,
): string {
  // An Ingress has its own annotations and, for names that it has not, the ConfigMap's.
  const annotation = ({ metadata }: Rendered, name: string): string | undefined =>
    metadata.annotations?.[`${PREFIX}${name}`] ?? config[name];
  const forEach = (name: string, rule: (value: string) => string[], others = ''): string[] =>
    ingresses.flatMap((ingress) =>
      rule(annotation(ingress, name) ?? '').map(
        (line) => `  http-request ${line} if { var(txn.ingress) -m str ${ingress.metadata.name} }${others}`,
      ),
    );
  const trusted = (config['proxy-protocol'] ?? '').split(',').join(' ');
  return [
    'frontend http',
    `  bind 127.0.0.1:${port}`,
    `  bind [::1]:${port}`,
    ...(trusted === '' ? [] : [`  tcp-request connection expect-proxy layer4 if { src ${trusted} }`]),
    '  http-request set-var(txn.path) path',
    '  http-request set-var(txn.host) req.hdr(host),field(1,:),lower',
    '  http-request set-var(txn.ingress) var(txn.host),concat(,txn.path),map(maps/exact)',
    '  http-request set-var(txn.ingress) var(txn.host),concat(,txn.path),map_beg(maps/prefix) unless { var(txn.ingress) -m found }',
    ...forEach('src-ip-header', (name) => (name === '' ? [] : [`set-src hdr(${name})`]), ' || !{ var(txn.ingress) -m found }'),
    ...forEach('request-set-header', setHeaders),
    // The ConfigMap's are set for all requests, too.
    ...setHeaders(config['request-set-header'] ?? '').map((line) => `  http-request ${line}`),
    ...forEach('path-rewrite', rewriteRules),
    '  http-request return status 404 unless { var(txn.ingress) -m found }',
    '  use_backend %[var(txn.ingress)]',
    ...ingresses.flatMap((ingress) => [
      `backend ${ingress.metadata.name}`,
      ...(annotation(ingress, 'forwarded-for') === 'false' ? [] : ['  option forwardfor']),
      ...(withoutSnippets ? [] : lines(config['backend-config-snippet']).map((line) => `  ${line}`)),
      ...(withoutSnippets ? [] : lines(ingress.metadata.annotations?.[`${PREFIX}backend-config-snippet`]).map((line) => `  ${line}`)),
      `  server upstream 127.0.0.1:${servers[ingress.spec.rules[0].http.paths[0].backend.service.name]}`,
    ]),
  ].join('\n');
}

function lines(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}

/** Name, a space, and the rest, which the controller puts into quotes. */
function setHeaders(annotation: string): string[] {
  return lines(annotation).map((line) => {
    const space = line.indexOf(' ');
    if (space === -1) throw new Error(`the controller refuses ${line}`);
    return `set-header ${line.slice(0, space)} "${line.slice(space + 1).replace(/^"|"$/g, '')}"`;
  });
}

/** `REGEX FORMAT`, or a format for the whole path. */
function rewriteRules(annotation: string): string[] {
  return lines(annotation).map((line) => {
    const parts = line.trim().split(/\s+/);
    if (parts.length > 2) throw new Error(`the controller refuses ${annotation}`);
    const [match, format] = parts.length === 1 ? ['(.*)', parts[0]] : parts;
    return `replace-path ${match} ${format}`;
  });
}

/** What a server says of a request that arrived. */
export interface Arrival {
  readonly service: string;
  readonly target: string;
  /** The lines of X-Forwarded-For. */
  readonly forwardedFor: readonly string[];
  readonly sent: IncomingHttpHeaders;
}

/** A server that says who it is, what it was asked for and with which headers. Returns its port. */
export async function echo(service: string): Promise<number> {
  const server: Server = createServer(({ url, headers, rawHeaders }, response) => {
    const leadsTo = headers['x-stub-leads-to'];
    if (leadsTo !== undefined) response.writeHead(308, { location: String(leadsTo) });
    const forwardedFor = rawHeaders.filter((_, index) => index % 2 === 1 && /^x-forwarded-for$/i.test(rawHeaders[index - 1]!));
    response.end(JSON.stringify({ service, target: url, forwardedFor, sent: headers }));
  });
  started.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Question {
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Address that is connected to. */
  readonly to?: string;
  /** Address that the connection comes from. */
  readonly from?: string;
}

/** Asks for exactly this target. */
export function ask(port: number, target: string, { host = '', headers = {}, to = '127.0.0.1', from }: Question = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const all = { host, ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value as string | string[]])) };
    const options = { host: to, port, path: target, headers: all, agent: false, ...(from === undefined ? {} : { localAddress: from }) };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

export async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
