/**
 * Where a request arrives, and as what: the rendered Ingresses, turned into HAProxy's configuration in the way of its ingress
 * controller, and a real HAProxy. Its rules for paths: exact ones win, then the longest prefix, which ends at a slash.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { project, type Rendered } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';
import { REDIRECTS, REQUESTS, UNUSUAL_REQUESTS } from '../support/requests.ts';
import { atEnd, run, succeed, temporaryFolder } from '../support/tools.ts';

const HOST = 'stoat.local';
const START_TIMEOUT_MS = 10_000;

const ALL = [...REQUESTS, ...UNUSUAL_REQUESTS];
const servers: Server[] = [];
const missing = await whyNoHaproxy();
if (missing === undefined) {
  const port = await startHaproxy();
  for (const [target, service, arrives] of ALL) {
    test(`${target} → ${service} ${arrives}`, async () => {
      assert.equal(await ask(port, target, HOST), { service, target: arrives });
    });
  }
  for (const [target, leadsTo, expected] of REDIRECTS) {
    test(`a server at ${target} that leads to ${leadsTo} leads browsers to ${expected}`, async () => {
      const found = await new Promise((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path: target, headers: { host: HOST, 'x-stub-leads-to': leadsTo }, agent: false };
        request(options, (response) => resolve([response.resume().statusCode, response.headers.location]))
          .on('error', reject)
          .end();
      });
      assert.equal(found, [308, expected]);
    });
  }
  test('another host gets nothing', async () => {
    assert.is(await ask(port, '/api', 'other.example.org'), undefined);
  });
} else {
  process.stdout.write(`skipped: ${ALL.length + 1} tests of path rewriting: ${missing}\n`);
  for (const [target] of ALL) test.skip(target);
  test.skip('another host gets nothing');
}
test.run();

async function whyNoHaproxy(): Promise<string | undefined> {
  const { code } = await run('haproxy', ['-v'], { cwd: '/', env: haproxyEnv() }).catch(() => ({ code: null }));
  return code === 0 ? undefined : 'haproxy is not on the PATH (Debian: apt-get install haproxy; macOS: brew install haproxy)';
}

/** Debian has it in /usr/sbin, which is not on everybody's PATH. */
function haproxyEnv(): NodeJS.ProcessEnv {
  return { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
}

/** Renders, configures and starts HAProxy. Returns its port. */
async function startHaproxy(): Promise<number> {
  const { render } = await project({ everything: MATRIX.everything! });
  const ingresses = (await render('everything')).objects.filter(
    ({ kind, release }) => kind === 'Ingress' && release.startsWith('stoat-') && release !== 'stoat-config',
  );
  const upstreams = Object.fromEntries(
    await Promise.all(ingresses.map(async ({ metadata }) => [metadata.name, await echo(metadata.name)] as const)),
  );
  const port = await freePort();
  const folder = temporaryFolder('haproxy');
  mkdirSync(join(folder, 'maps'));
  for (const [name, text] of Object.entries(maps(ingresses))) writeFileSync(join(folder, 'maps', name), text);
  writeFileSync(join(folder, 'haproxy.cfg'), configuration(ingresses, upstreams, port));
  await succeed('haproxy', ['-c', '-f', 'haproxy.cfg'], { cwd: folder, env: haproxyEnv() });
  const child = spawn('haproxy', ['-db', '-f', 'haproxy.cfg'], { cwd: folder, env: haproxyEnv(), stdio: 'ignore' });
  atEnd(() => child.kill('SIGKILL'));
  test.after(() => {
    child.kill('SIGKILL');
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await ask(port, '/', HOST).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('HAProxy did not start');
    await sleep(50);
  }
  return port;
}

/** The controller's maps: `Prefix /x/` means `/x` and everything below `/x/`. */
function maps(ingresses: readonly Rendered[]): Record<string, string> {
  const exact: string[] = [];
  const prefix: string[] = [];
  for (const { metadata, spec } of ingresses) {
    for (const { path, pathType } of spec.rules[0].http.paths) {
      const bare = path.replace(/\/+$/, '');
      if (pathType === 'Exact') exact.push(`${path} ${metadata.name}`);
      else if (bare === '') prefix.push(`/ ${metadata.name}`);
      else {
        exact.push(`${bare} ${metadata.name}`);
        prefix.push(`${bare}/ ${metadata.name}`);
      }
    }
  }
  return { exact: `${exact.join('\n')}\n`, prefix: `${prefix.join('\n')}\n` };
}

function configuration(ingresses: readonly Rendered[], upstreams: Readonly<Record<string, number>>, port: number): string {
  return [
    'defaults',
    '  mode http',
    '  timeout connect 5s',
    '  timeout client 10s',
    '  timeout server 10s',
    'frontend http',
    `  bind 127.0.0.1:${port}`,
    `  http-request deny deny_status 404 unless { req.hdr(host) -i ${ingresses[0]!.spec.rules[0].host} }`,
    '  http-request set-var(txn.service) path,map(maps/exact)',
    '  http-request set-var(txn.service) path,map_beg(maps/prefix) unless { var(txn.service) -m found }',
    '  use_backend %[var(txn.service)]',
    ...ingresses.flatMap(({ metadata }) => [
      `backend ${metadata.name}`,
      ...rewriteRule(metadata.annotations?.['haproxy.org/path-rewrite']),
      `  ${metadata.annotations?.['haproxy.org/backend-config-snippet'] ?? ''}`,
      `  server upstream 127.0.0.1:${upstreams[metadata.name]}`,
    ]),
    '',
  ].join('\n');
}

/** As the controller reads the annotation: `REGEX FORMAT`, or a format for the whole path. */
function rewriteRule(annotation: string | undefined): string[] {
  if (annotation === undefined) return [];
  const parts = annotation.trim().split(/\s+/);
  const [match, format] = parts.length === 1 ? ['(.*)', parts[0]] : parts;
  assert.ok(parts.length <= 2, `the controller refuses ${annotation}`);
  return [`  http-request replace-path ${match} ${format}`];
}

/** A server that says who it is and what it was asked for. Returns its port. */
async function echo(service: string): Promise<number> {
  const server = createServer(({ url, headers }, response) => {
    const leadsTo = headers['x-stub-leads-to'];
    if (leadsTo !== undefined) response.writeHead(308, { location: String(leadsTo) });
    response.end(JSON.stringify({ service, target: url }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Asks for exactly this target; undefined when it is not found. */
function ask(port: number, target: string, host: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, headers: { host }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        response.statusCode === 404
          ? resolve(undefined)
          : response.statusCode === 200
            ? resolve(JSON.parse(text))
            : reject(new Error(`${response.statusCode}: ${text}`)),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
