/**
 * A real Caddy with the Caddyfile that the command writes, on loopback, in front of servers that say who they are: the same requests
 * arrive at the same places as through HAProxy on Kubernetes. Only ports, upstreams and folders are put in after Caddy has read the file.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { exportKey, issue, newKey } from '../../sandbox/stand-ins/certificates.ts';
import { COMPOSE_MATRIX, projectOf, type Project } from '../support/compose.ts';
import { freePort, startHaproxy, stopAll, whyNoHaproxy } from '../support/haproxy.ts';
import { CALLER, FORGED, HIDDEN, NOT_HIDDEN, NOT_WELL_KNOWN, REDIRECTS, REQUESTS, UNUSUAL_REQUESTS } from '../support/requests.ts';
import { WELL_KNOWN } from '../support/requests.ts';
import { SERVICES } from '../support/services.ts';
import { atEnd, limited, run, succeed, temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const HOST = 'stoat.local';
const VOICE = `livekit.${HOST}`;
const START_TIMEOUT_MS = 10_000;
const AT_A_TIME = 3;
const LOG_POLL_MS = 50;
const LOG_TRIES = 200;
const MIB = 2 ** 20;
const UPLOAD_MIB = 64;
/** As the compose file mounts them. */
const CERTIFICATE = '/etc/caddy/certificates/tls.crt';
const KEY = '/etc/caddy/certificates/tls.key';

/** Where a trusted proxy connects from. */
const PROXY = '127.0.0.1';

/** Lines of X-Forwarded-For as a trusted proxy sends them, and the address that is handed on: the last one, else that proxy's. */
const NAMED: readonly (readonly [lines: readonly string[], address: string])[] = [
  [['198.51.100.1'], '198.51.100.1'],
  [['203.0.113.7, 198.51.100.1'], '198.51.100.1'],
  [['203.0.113.7,198.51.100.1 '], '198.51.100.1'],
  [['203.0.113.7', '198.51.100.1'], '198.51.100.1'],
  [['203.0.113.7', '2001:db8::8, 2001:db8::9'], '2001:db8::9'],
  [['2001:db8::7, 198.51.100.1:4711'], '198.51.100.1'],
  [['[2001:db8::9]:4711'], '2001:db8::9'],
  [['[2001:db8::9]'], '2001:db8::9'],
  [['::ffff:198.51.100.1'], '::ffff:198.51.100.1'],
  [[], PROXY],
  [[''], PROXY],
  [['203.0.113.7,'], PROXY],
  [['203.0.113.7, unknown'], PROXY],
  [['203.0.113.7', '_hidden'], PROXY],
  [['203.0.113.7', '198.51.100.1 198.51.100'], PROXY],
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Caddy {
  readonly http: number;
  /** Of mode `elsewhere` there is none. */
  readonly https: number;
  /** What it has logged so far. */
  readonly log: () => string;
  readonly ca: () => string;
}

/** An external LiveKit reports to the shared host. */
const EXTERNAL_VOICE = { livekit: { enabled: false, url: 'wss://voice.example.org' } };

const everything = COMPOSE_MATRIX.everything!;
const folder = temporaryFolder('caddy');
const servers: Server[] = [];
/** Files written so far. */
let count = 0;
const own = await ownCertificate();

const missing = await whyNoCaddy();
if (missing === undefined) await tests();
else {
  process.stdout.write(`skipped: tests of Caddy's routes: ${missing}\n`);
  for (const [target] of [...REQUESTS, ...UNUSUAL_REQUESTS]) test.skip(target);
}
test.run();

async function tests(): Promise<void> {
  const upstreams = await stubs();
  test.after(() => {
    stopAll();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });

  const caddy = await start(await projectOf(everything), upstreams);
  const get = (target: string, options: RequestOptions = {}): Promise<Answer> =>
    ask(caddy, target, { servername: HOST, ca: caddy.ca(), ...options });
  const external = await start(await projectOf({ ...everything, values: { ...everything.values, ...EXTERNAL_VOICE } }), upstreams);
  for (const [target, release, arrives] of REQUESTS) {
    test(`${target} → ${release} ${arrives}`, async () => {
      const answer = release === 'stoat-voice-ingress' ? ask(external, target, { servername: HOST, ca: external.ca() }) : get(target);
      assert.equal(arrival(await answer), { service: release, target: arrives });
    });
  }
  test('webhooks of a LiveKit beside the servers have no place on the shared host', async () => {
    for (const target of ['/ingress', '/ingress/worldwide']) assert.equal(arrival(await get(target)), { service: 'stoat-client', target });
  });
  for (const target of HIDDEN) {
    test(`${target} is not found`, async () => {
      // Caddy takes # for a part of the path, and sends it as %23, which is nothing that the server has.
      const { status, text } = await get(target);
      if (target.includes('#')) assert.equal(JSON.parse(text).target, '/metrics%23x');
      else assert.is(status, 404, text);
    });
  }
  test('as an absolute URL it is not found either', async () => {
    assert.is((await get(`https://${HOST}/api//metrics`)).status, 404);
  });
  for (const [target, release, arrives] of NOT_HIDDEN) {
    test(`${target} is something else: ${release} ${arrives}`, async () => {
      assert.equal(arrival(await get(target)), { service: release, target: arrives });
    });
  }
  const open = await start(
    await projectOf({ ...everything, values: { ...everything.values, apps: { gifbox: { enabled: true }, api: { publicMetrics: true } } } }),
    upstreams,
  );
  for (const target of HIDDEN) {
    test(`${target} arrives where apps.api.publicMetrics says so`, async () => {
      const found = arrival(await ask(open, target, { servername: HOST, ca: open.ca() }));
      assert.equal(found, { service: 'stoat-api', target: target.replace('/api', '').replace('#', '%23') });
    });
  }
  for (const [target, release, arrives] of UNUSUAL_REQUESTS) {
    test(`${target} → ${release} ${arrives}, some of it as escapes`, async () => {
      const found = arrival(await get(target));
      assert.is(found.service, release);
      const [path, query] = found.target.split('?');
      assert.equal([decodeURIComponent(path!), query], [arrives.split('?')[0], arrives.split('?')[1]]);
    });
  }
  test('what is sent as an absolute URL is the same request', async () => {
    assert.equal(arrival(await get(`https://${HOST}/api/a%2Fb?c`)), { service: 'stoat-api', target: '/a%2Fb?c' });
  });
  test('an escape that is none is refused', async () => {
    assert.is((await get('/api/%zz')).status, 400);
  });
  test('no other method is treated otherwise', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      assert.equal(arrival(await get('/api/users/%40me', { method })), { service: 'stoat-api', target: '/users/%40me' }, method);
    }
  });
  test('voice has a host of its own, whose paths are not looked at', async () => {
    for (const target of ['/', '/rtc?access_token=t', '/api/x', '/.well-known/stoat', '/a%2F..//']) {
      assert.equal(arrival(await get(target, { servername: VOICE, headers: { host: VOICE } })), { service: 'livekit', target }, target);
    }
  });
  test('another host gets nothing', async () => {
    assert.is((await get('/api/', { headers: { host: 'other.example.org' } })).status, 404);
    assert.is((await ask({ ...caddy, https: 0 }, '/api/', { headers: { host: 'other.example.org' } })).status, 404);
  });
  test('HTTP leads to HTTPS with 302, as HAProxy does, and forgets nothing', async () => {
    for (const host of [HOST, VOICE]) {
      for (const target of ['/', '/api/a%2Fb?x=%20&y', '//x/..', '/.well-known/stoat']) {
        const { status, headers } = await ask({ ...caddy, https: 0 }, target, { headers: { host } });
        assert.equal([status, headers.location], [302, `https://${host}${target}`]);
      }
    }
  });
  test('/.well-known/stoat says where the API is, to pages of any host', async () => {
    for (const target of WELL_KNOWN) {
      const { status, headers, text } = await get(target);
      assert.equal([status, headers['content-type'], headers['access-control-allow-origin']], [200, 'application/json', '*']);
      assert.equal(JSON.parse(text), { api: `https://${HOST}/api` });
    }
    for (const target of NOT_WELL_KNOWN) assert.equal(arrival(await get(target)), { service: 'stoat-client', target });
  });
  for (const [target, leadsTo, expected] of REDIRECTS) {
    test(`a server at ${target} that leads to ${leadsTo} leads browsers to ${expected}`, async () => {
      const { status, headers } = await get(target, { headers: { 'x-stub-leads-to': leadsTo } });
      assert.equal([status, headers.location], [308, expected]);
    });
  }
  test('the answer is passed on as it is: no compression, no header of security', async () => {
    const { headers } = await get('/login', { headers: { host: HOST, 'accept-encoding': 'gzip, br' } });
    for (const name of ['content-encoding', 'strict-transport-security', 'x-frame-options', 'content-security-policy'])
      assert.is(headers[name], undefined, name);
  });
  test('nobody says who they are but the connection', async () => {
    const headers = { host: HOST, 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'gopher', 'x-forwarded-host': 'evil.example.org' };
    const { sent } = JSON.parse((await get('/api/x', { headers })).text);
    assert.equal(
      [sent['x-forwarded-for'], sent['x-forwarded-proto'], sent['x-forwarded-host'], sent.host],
      ['127.0.0.1', 'https', HOST, HOST],
    );
  });
  test('a WebSocket opens at /ws, with its query, and carries both ways', async () => {
    const voice = { servername: VOICE, headers: { host: VOICE } };
    for (const [target, options] of [
      ['/ws?version=1&format=json', {}],
      ['/ws', {}],
      ['/rtc?access_token=t', voice],
    ] as const) {
      assert.equal(
        await talk(`wss://127.0.0.1:${caddy.https}${target}`, { servername: HOST, ca: caddy.ca(), headers: { host: HOST }, ...options }),
        [target.replace(/^\/ws/, '/'), 'echo: "größer"'],
      );
    }
  });
  test(`${UPLOAD_MIB} MiB are passed on while they come`, async () => {
    assert.is(await upload(caddy, upstreams['file-server:14704']!), UPLOAD_MIB * MIB);
  });

  const failing = await stub('stoat-api');
  const without = await start(await projectOf(COMPOSE_MATRIX.minimal!), { ...upstreams, 'api:14702': failing });
  const off = (target: string, options: RequestOptions = {}): Promise<Answer> =>
    ask(without, target, { servername: HOST, ca: readFileSync(own.certificate), ...options });
  test('with a certificate of the operator, and without the other services: what is theirs is not found', async () => {
    assert.equal(arrival(await off('/api/users/%40me?x')), { service: 'stoat-api', target: '/users/%40me?x' });
    for (const target of ['/', '/ws', '/autumn/x', '/apix', '/login', '/ingress/worldwide'])
      assert.is((await off(target)).status, 404, target);
    assert.equal(JSON.parse((await off('/.well-known/stoat')).text), { api: `https://${HOST}/api` });
  });
  test('what is logged of a request that fails holds no token', async () => {
    failing.server.close();
    failing.server.closeAllConnections();
    const headers = { host: HOST, 'x-session-token': 'token-of-the-header', 'x-bot-token': 'token-of-the-bot' };
    const { status } = await off('/api/sync?token=token-of-the-query', { headers });
    assert.is(status, 502);
    const errors = (): string[] =>
      without
        .log()
        .split('\n')
        .filter((line) => line.includes('"level":"error"') && line.endsWith('}'));
    // The answer may be here before the line.
    for (let tries = 0; errors().length === 0 && tries < LOG_TRIES; tries++) await sleep(LOG_POLL_MS);
    const lines = errors();
    assert.ok(lines.length > 0, without.log());
    for (const line of lines) assert.match(line, '/api/sync?…');
    assert.not.match(without.log(), /token-of/);
  });

  // Whose address the servers see

  const proved = async (at: Caddy, address: string, options: RequestOptions = {}): Promise<void> => {
    for (const [host, target] of [
      ...Object.values(SERVICES).flatMap(({ path }) => (path === undefined ? [] : [[HOST, path]])),
      [VOICE, '/rtc'],
    ] as const) {
      const tls = at.https === 0 ? {} : { servername: host, ca: at.ca() };
      const { status, text } = await ask(at, target, { ...tls, ...options, headers: { ...options.headers, host } });
      assert.equal([status, JSON.parse(text).forwardedFor], [200, [address]], `${host}${target}`);
    }
  };
  const behindProxy = (compose: JsonObject): Promise<Project> =>
    projectOf({ ...everything, values: { ...everything.values, compose: { ...compose, behindProxy: true } } });
  const named = await start(await behindProxy({ trustedProxies: [PROXY, '::1'] }), upstreams);
  const byDefault = await start(await behindProxy({}), upstreams);
  const strange = await start(await behindProxy({ trustedProxies: ['192.0.2.0/24', '2001:db8::1'] }), upstreams);
  const front = await fronts(named.http);
  test('behind another proxy: the same requests, by HTTP', async () => {
    for (const [target, release, arrives] of REQUESTS.filter(([, name]) => name !== 'stoat-api' && name !== 'stoat-voice-ingress')) {
      assert.equal(arrival(await ask(named, target, {})), { service: release, target: arrives }, target);
    }
    assert.equal(arrival(await ask(named, '/rtc', { headers: { host: VOICE } })), { service: 'livekit', target: '/rtc' });
    assert.is((await ask(named, '/', { headers: { host: 'other.example.org' } })).status, 404);
    assert.equal(await talk(`ws://127.0.0.1:${named.http}/ws?version=1`, { headers: { host: HOST } }), ['/?version=1', 'echo: "größer"']);
  });
  for (const [what, lines] of Object.entries(FORGED)) {
    const headers = { 'x-forwarded-for': [...lines] };
    const from = { localAddress: CALLER, headers };
    test(`X-Forwarded-For is the address of the connection, alone: ${what}`, () => proved(caddy, CALLER, from));
    test(`by IPv6, too: ${what}`, () => proved(caddy, '::1', { host: '::1', headers }));
    test(`behind another proxy, that of a stranger who goes past it: ${what}`, () => proved(named, CALLER, from));
    test(`behind another proxy, that of a proxy that is not named: ${what}`, () => proved(strange, '127.0.0.1', { headers }));
    for (const [name, port] of Object.entries(front)) {
      test(`behind ${name}, the client's: ${what}`, () => proved({ ...named, http: port }, CALLER, from));
    }
  }
  for (const [lines, address] of NAMED) {
    for (const [name, instance] of Object.entries({ named, 'on this machine': byDefault })) {
      test(`a proxy that is ${name} and sends ${JSON.stringify(lines)} names ${address}`, () =>
        proved(instance, address, { localAddress: PROXY, headers: { 'x-forwarded-for': [...lines] } }));
    }
  }
  test('a proxy that is named can connect by IPv6', () =>
    proved(named, '198.51.100.1', { host: '::1', headers: { 'x-forwarded-for': '198.51.100.1' } }));
  test('where no proxy is named, only this machine and the networks that Docker takes first are trusted, no LAN', async () => {
    const { config } = await adapt(await behindProxy({}));
    const ranges = new Set([...JSON.stringify(config).matchAll(/"(?:ranges|trusted_proxies)":(\[[^\]]*\])/g)].map(([, list]) => list));
    assert.equal([...ranges], ['["127.0.0.0/8","::1/128","172.16.0.0/12"]']);
  });
  for (const [instance, isTrusted] of [
    [named, true],
    [byDefault, true],
    [strange, false],
  ] as const) {
    test(`scheme and host of a proxy that is ${isTrusted ? '' : 'not '}trusted are ${isTrusted ? 'kept' : 'replaced'}`, async () => {
      const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'front.example.org' };
      const { sent } = JSON.parse((await ask(instance, '/autumn/x', { headers })).text);
      assert.equal([sent['x-forwarded-proto'], sent['x-forwarded-host']], isTrusted ? ['https', 'front.example.org'] : ['http', HOST]);
    });
  }

  const names = Object.keys(COMPOSE_MATRIX);
  const results = limited(names, AT_A_TIME, validate);
  for (const [index, name] of names.entries()) test(`${name}: Caddy accepts the file, and finds nothing to format`, () => results[index]);
  const sources = {
    "Let's Encrypt": 'letsencrypt',
    'its own CA': 'defaults',
    "the operator's files": 'existing-issuer',
    nobody: 'behind-proxy',
  };
  for (const [what, name] of Object.entries(sources)) {
    test(`certificates are from ${what} alone; its door for administrators is closed: ${name}`, async () => {
      const { config } = await adapt(await projectOf(COMPOSE_MATRIX[name]!));
      assert.equal(config.admin, { disabled: true });
      const { tls = {} } = config.apps as { tls?: any };
      const issuers = (tls.automation?.policies ?? []).flatMap((policy: any) => policy.issuers ?? []);
      const expected: Readonly<Record<string, unknown>> = {
        letsencrypt: [{ module: 'acme', email: 'admin@example.org' }],
        defaults: [{ module: 'internal' }],
      };
      assert.equal(issuers, expected[name] ?? []);
      assert.is(tls.certificates !== undefined, name === 'existing-issuer');
    });
  }
}

async function whyNoCaddy(): Promise<string | undefined> {
  const { code } = await run('caddy', ['version'], { cwd: '/', env: environment() }).catch(() => ({ code: null }));
  return code === 0 ? undefined : 'caddy is not on the PATH (Debian: apt-get install caddy; macOS: brew install caddy)';
}

/** Nothing of Caddy's outlives the test. */
function environment(home = folder): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') };
}

/** What an operator would have put beside compose.yaml. */
async function ownCertificate(): Promise<{ certificate: string; key: string }> {
  const spec = { commonName: HOST, dnsNames: [HOST, VOICE], privateKey: { algorithm: 'ECDSA' } } as const;
  const key = newKey(spec);
  const files = { certificate: join(folder, 'tls.crt'), key: join(folder, 'tls.key') };
  writeFileSync(files.certificate, await issue(spec, key, undefined, new Date()));
  writeFileSync(files.key, exportKey(key, spec));
  return files;
}

/** Writes a project's Caddyfile; only the paths of the certificate, which are the container's, are others. */
function write({ texts }: Project): string {
  const file = join(folder, `Caddyfile-${count++}`);
  writeFileSync(file, texts.Caddyfile!.replaceAll(CERTIFICATE, own.certificate).replaceAll(KEY, own.key));
  return file;
}

async function validate(name: string): Promise<void> {
  const file = write(await projectOf(COMPOSE_MATRIX[name]!, name));
  // A home for each: Caddy makes a CA in it.
  const env = environment(join(folder, name));
  const { stderr, stdout } = await succeed('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], { cwd: folder, env });
  assert.match(stdout + stderr, 'Valid configuration');
  assert.not.match(stderr, 'not formatted');
}

async function adapt(project: Project): Promise<{ config: JsonObject }> {
  const { stdout } = await succeed('caddy', ['adapt', '--adapter', 'caddyfile', '--config', write(project)], {
    cwd: folder,
    env: environment(),
  });
  return { config: JSON.parse(stdout) as JsonObject };
}

/** Runs Caddy with a project's Caddyfile until the test ends. */
async function start(project: Project, upstreams: Readonly<Record<string, Stub>>): Promise<Caddy> {
  const { config } = await adapt(project);
  const home = temporaryFolder('caddy-home');
  const [http, https] = [await freePort(), await freePort()];
  mkdirSync(join(home, 'srv/.well-known'), { recursive: true });
  writeFileSync(join(home, 'srv/.well-known/stoat'), project.texts['.well-known/stoat']!);
  const moved = change(config, {
    listen: (value) =>
      (value as string[]).flatMap((address) => ['127.0.0.1', '[::1]'].map((host) => `${host}:${address === ':443' ? https : http}`)),
    dial: (value) => `127.0.0.1:${upstreams[value as string]!.port}`,
    root: () => join(home, 'srv'),
  }) as any;
  moved.apps.http.http_port = http;
  moved.apps.http.https_port = https;
  writeFileSync(join(home, 'caddy.json'), JSON.stringify(moved));
  const child = spawn('caddy', ['run', '--config', 'caddy.json'], {
    cwd: home,
    env: environment(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  atEnd(() => child.kill('SIGKILL'));
  test.after(() => void child.kill('SIGKILL'));
  const isPlain = project.values.compose.behindProxy;
  const root = join(home, 'data/caddy/pki/authorities/local/root.crt');
  const caddy: Caddy = { http, https: isPlain ? 0 : https, log: () => log, ca: () => readFileSync(root, 'utf8') };
  const deadline = Date.now() + START_TIMEOUT_MS;
  const hosts = isPlain ? [HOST] : [HOST, ...(project.values.livekit.enabled ? [VOICE] : [])];
  while (
    !(await Promise.all(hosts.map((host) => ask(caddy, '/', { servername: host, rejectUnauthorized: false }))).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`Caddy did not start:\n${log}`);
    await sleep(50);
  }
  return caddy;
}

/** The same JSON with what stands under some keys changed. */
function change(value: Json, changes: Readonly<Record<string, (value: Json) => Json>>): Json {
  if (Array.isArray(value)) return value.map((child) => change(child, changes));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, changes[key] === undefined ? change(child, changes) : changes[key](child)]),
  );
}

interface Stub {
  readonly server: Server;
  readonly port: number;
  /** Bytes of the body that came so far. */
  readonly received: () => number;
}

/** A server for every address that the Caddyfile names: it says who it is, what it was asked for and with which headers. */
async function stubs(): Promise<Record<string, Stub>> {
  const addresses = [
    ...Object.entries(SERVICES)
      .filter(([, { port }]) => port !== undefined)
      .map(([release, { compose, port }]) => [`${compose}:${port}`, release] as const),
    ['livekit:7880', 'livekit'] as const,
  ];
  return Object.fromEntries(await Promise.all(addresses.map(async ([address, name]) => [address, await stub(name)] as const)));
}

async function stub(name: string): Promise<Stub> {
  let received = 0;
  const server = createServer((message, response) => {
    message.on('data', (chunk: Buffer) => (received += chunk.length));
    message.on('end', () => {
      const leadsTo = message.headers['x-stub-leads-to'];
      if (leadsTo !== undefined) response.writeHead(308, { location: String(leadsTo) });
      const { rawHeaders, headers, url } = message;
      const forwardedFor = rawHeaders.filter((_, index) => index % 2 === 1 && /^x-forwarded-for$/i.test(rawHeaders[index - 1]!));
      response.end(JSON.stringify({ service: name, target: url, forwardedFor, sent: headers }));
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, { url }) => {
    socket.send(url!);
    socket.on('message', (data) => socket.send(`echo: ${data}`));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, received: () => received };
}

/** Asks for exactly this target: Node sends it as it is. */
function ask({ http, https }: Pick<Caddy, 'http' | 'https'>, target: string, options: RequestOptions, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const receive = (response: IncomingMessage): void => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    };
    const all: RequestOptions = {
      host: '127.0.0.1',
      port: https || http,
      path: target,
      agent: false,
      ...options,
      headers: { host: HOST, ...options.headers },
    };
    const sent = https === 0 ? httpRequest(all, receive) : httpsRequest(all, receive);
    sent.on('error', reject);
    sent.end(body);
  });
}

function arrival({ status, text }: Answer): { service: string; target: string } {
  assert.is(status, 200, text);
  const { service: name, target } = JSON.parse(text) as { service: string; target: string };
  return { service: name, target };
}

/** Opens a WebSocket, waits for what it is told, says something, and returns both answers. */
function talk(url: string, options: ConstructorParameters<typeof WebSocket>[2]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const socket = new WebSocket(url, options);
    socket.on('error', reject);
    socket.on('message', (data) => {
      heard.push(String(data));
      if (heard.length === 1) socket.send('"größer"');
      else {
        socket.close();
        resolve(heard);
      }
    });
  });
}

/** Uploads; what comes after the first part is sent only when that has arrived. Returns how much arrived. */
async function upload({ https, ca }: Caddy, { received }: Stub): Promise<number> {
  const part = Buffer.alloc(MIB, 'x');
  const before = received();
  const answer = new Promise<number>((resolve, reject) => {
    const to = { host: '127.0.0.1', port: https, path: '/autumn/attachments', method: 'POST', servername: HOST, headers: { host: HOST } };
    const sent = httpsRequest({ ...to, agent: false, ca: ca() }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
    });
    sent.on('error', reject);
    void (async () => {
      sent.write(part);
      const deadline = Date.now() + START_TIMEOUT_MS;
      while (received() - before < MIB) {
        if (Date.now() > deadline) return sent.destroy(new Error('the first part was kept back'));
        await sleep(5);
      }
      for (let index = 1; index < UPLOAD_MIB; index++) if (!sent.write(part)) await new Promise((resolve) => sent.once('drain', resolve));
      return sent.end();
    })();
  });
  assert.is(await answer, 200);
  return received() - before;
}

/** Other reverse proxies in front of a Caddy of ours, as their users set them up: by name, their ports. */
async function fronts(inner: number): Promise<Readonly<Record<string, number>>> {
  const ports = { HAProxy: await freePort(), nginx: await freePort(), Caddy: await freePort() };
  const home = temporaryFolder('fronts');
  const found: Record<string, number> = {};
  if ((await whyNoHaproxy()) === undefined) {
    const frontend = ['frontend outer', `  bind 127.0.0.1:${ports.HAProxy}`, '  option forwardfor', '  default_backend inner'];
    await startHaproxy([...frontend, 'backend inner', `  server inner 127.0.0.1:${inner}`].join('\n'), ports.HAProxy);
    found.HAProxy = ports.HAProxy;
  }
  const nginx = join(home, 'nginx.conf');
  writeFileSync(nginx, nginxConfiguration(home, ports.nginx, inner));
  if (await serves('nginx', ['-e', join(home, 'nginx.log'), '-c', nginx], home, ports.nginx)) found.nginx = ports.nginx;
  const caddyfile = join(home, 'Caddyfile');
  writeFileSync(caddyfile, `{\n\tadmin off\n\tauto_https off\n}\nhttp://:${ports.Caddy} {\n\treverse_proxy 127.0.0.1:${inner}\n}\n`);
  if (await serves('caddy', ['run', '--adapter', 'caddyfile', '--config', caddyfile], home, ports.Caddy)) found.Caddy = ports.Caddy;
  for (const name of Object.keys(ports)) if (found[name] === undefined) process.stdout.write(`skipped: ${name} in front of Caddy\n`);
  return found;
}

/** The example of docs/compose.md, without TLS. */
function nginxConfiguration(home: string, port: number, inner: number): string {
  const [, example] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/compose.md'), 'utf8'))!;
  const http = example!
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/server_name .*;/, 'server_name _;')
    .replace(/ssl_.*;/g, '')
    .replace('127.0.0.1:8080', `127.0.0.1:${inner}`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`);
  // One process, which a signal ends whole.
  return [
    'daemon off;',
    'master_process off;',
    `pid ${home}/nginx.pid;`,
    'events {}',
    'http {',
    'access_log off;',
    ...paths,
    http,
    '}',
  ].join('\n');
}

/** Runs a program until the test ends; whether it answers on the port. */
async function serves(command: string, args: readonly string[], home: string, port: number): Promise<boolean> {
  const env = { ...environment(home), PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
  const child = spawn(command, args, { cwd: home, env, stdio: 'ignore' });
  let ended = false;
  child.on('error', () => (ended = true)).on('exit', () => (ended = true));
  const stop = (): void => void child.kill('SIGKILL');
  atEnd(stop);
  test.after(stop);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!ended && Date.now() < deadline) {
    const { status } = await ask({ http: port, https: 0 }, '/', {}).catch(() => ({ status: 0 }));
    if (status === 200) return true;
    await sleep(LOG_POLL_MS);
  }
  return false;
}
