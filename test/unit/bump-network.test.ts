/** The network part of `bump`: what it does when servers, certificates, proxies and caches are not as they should be. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Cache } from '../../generators/bump/network/cache.ts';
import { cacheFolder } from '../../generators/bump/cache-folder.ts';
import { createNetwork, retryAfterMs, type GetOptions, type Network, type NetworkOptions } from '../../generators/bump/network/network.ts';
import { parseMirror } from '../../generators/bump/network/mirrors.ts';
import { isPrivateAddress } from '../../generators/bump/network/private-address.ts';
import { noProxy } from '../../generators/bump/network/proxies.ts';
import { failureOf } from '../../generators/bump/network/reasons.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import { createAuthority, freePort } from '../support/registries.ts';
import { standInServer, testClock, type StandIn } from '../support/stand-in-server.ts';
import { temporaryFolder } from '../support/tools.ts';

const SECRET = 'Bearer token-of-the-tests';
const PAGE = '<!DOCTYPE html><html><body>An error page with words of its own</body></html>';
const folder = temporaryFolder('network');
const authority = await createAuthority();

let servers: StandIn[] = [];
let networks: Network[] = [];
test.after.each(async () => {
  await Promise.all(networks.map((network) => network.close()));
  await Promise.all(servers.map((server) => server.stop()));
  [servers, networks] = [[], []];
});

async function server(...args: Parameters<typeof standInServer>): Promise<StandIn> {
  const started = await standInServer(...args);
  servers.push(started);
  return started;
}

async function network(options: Partial<NetworkOptions> = {}): Promise<Network> {
  const made = await createNetwork({ env: {}, clock: testClock(), ...options });
  networks.push(made);
  return made;
}

/** The message of the LookupError that it ends with; it must not hold what is nobody's business. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.instance(error, LookupError);
  const { message } = error as Error;
  for (const hidden of ['token-of-the-tests', 'words of its own', 'proxy-password']) assert.not.ok(message.includes(hidden), message);
  return message;
}

const get = async (url: string, options?: GetOptions, made?: Partial<NetworkOptions>): Promise<string> =>
  (await (await network(made)).get(url, options)).body;

// --- statuses

for (const [status, message] of [
  [401, 'answers 401 Unauthorized: it wants a login'],
  [403, 'answers 403 Forbidden: access is denied'],
  [404, 'answers 404 Not Found: there is no such thing'],
] as const) {
  test(`${status}: the message names the host and what it means, and nothing of the error page`, async () => {
    const { url, host, asked } = await server((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(PAGE));
    assert.is(await failure(get(url)), `${host} ${message}`);
    assert.is(asked.length, 1);
  });
}

test('a status that the caller knows better about', async () => {
  const { url, host } = await server((_, response) => response.writeHead(404).end());
  assert.is(await failure(get(url, { hints: { 404: 'there is no index.yaml' } })), `${host} answers 404 Not Found: there is no index.yaml`);
  assert.is((await (await network()).get(url, { expect: [404] })).status, 404);
});

test('429 with Retry-After in seconds: waits as long, then has the answer', async () => {
  const clock = testClock();
  const { url, asked } = await server((_, response, before) =>
    before === 0 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end('good'),
  );
  assert.is(await get(url, {}, { clock }), 'good');
  assert.is(asked.length, 2);
  assert.ok(clock.slept[0]! >= 7000, String(clock.slept));
});

test('429 with Retry-After as a date', async () => {
  const clock = testClock();
  const { url } = await server((_, response, before) =>
    before === 0 ? response.writeHead(429, { 'retry-after': new Date(clock.now() + 9000).toUTCString() }).end() : response.end('good'),
  );
  assert.is(await get(url, {}, { clock }), 'good');
  assert.ok(clock.slept[0]! >= 9000, String(clock.slept));
});

test('Retry-After: seconds, dates, what is past, what is neither', () => {
  const now = Date.UTC(2026, 0, 1);
  assert.is(retryAfterMs('120', now), 120_000);
  assert.is(retryAfterMs('Thu, 01 Jan 2026 00:00:30 GMT', now), 30_000);
  assert.is(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now), 0);
  assert.is(retryAfterMs('soon', now), undefined);
  assert.is(retryAfterMs(undefined, now), undefined);
});

test('429 with a Retry-After that is longer than anybody waits', async () => {
  const clock = testClock();
  const { url, host, asked } = await server((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(PAGE));
  assert.is(
    await failure(get(url, {}, { clock })),
    `${host} answers 429 Too Many Requests: too many requests; try again later; it wants to be left alone for 3600 s`,
  );
  assert.is(asked.length, 1);
  assert.equal(clock.slept, []);
});

/** Keeps requests waiting until so many are there, and a moment longer for requests that should not come. Tells the highest number. */
function turnstile(expected: number): { enter(response: ServerResponse): void; readonly most: number } {
  const waiting: ServerResponse[] = [];
  let most = 0;
  return {
    enter(response) {
      waiting.push(response);
      most = Math.max(most, waiting.length);
      if (waiting.length === expected) {
        const release = (): void => {
          for (const one of waiting.splice(0)) one.end('good');
        };
        setTimeout(release, 10);
      }
    },
    get most() {
      return most;
    },
  };
}

test('a host that has answered 429 is then asked by two at a time', async () => {
  const gate = turnstile(2);
  const { url } = await server((request, response, before) => {
    if (before === 0) response.writeHead(429, { 'retry-after': '1' }).end();
    else if (request.url === '/first') response.end('good');
    else gate.enter(response);
  });
  const made = await network();
  await made.get(`${url}/first`);
  await Promise.all(Array.from({ length: 12 }, () => made.get(url)));
  assert.is(gate.most, 2);
});

for (const status of [500, 502, 503, 504]) {
  test(`${status}, then good`, async () => {
    const { url } = await server((_, response, before) => (before < 2 ? response.writeHead(status).end(PAGE) : response.end('good')));
    assert.is(await get(url), 'good');
  });
}

test('500 for ever: longer and longer pauses, then the message', async () => {
  const clock = testClock();
  const { url, host } = await server((_, response) => response.writeHead(500).end(PAGE));
  assert.is(
    await failure(get(url, {}, { clock })),
    `${host} answers 500 Internal Server Error: its own fault; try again later (5 attempts)`,
  );
  assert.is(clock.slept.length, 4);
  for (const [index, ms] of clock.slept.entries()) assert.ok(ms >= 250 * 2 ** index && ms <= 500 * 2 ** index, String(clock.slept));
});

// --- servers that misbehave

test('a server that takes the question and never answers', async () => {
  const { url, host, asked } = await server(() => undefined);
  assert.is(
    await failure(get(url, {}, { timeouts: { headers: 60 } })),
    `${host}: time-out: it takes the question but does not answer (2 attempts)`,
  );
  assert.is(asked.length, 2);
});

test('a server that stops in the middle of its answer', async () => {
  const { url, host } = await server((_, response) => void response.write('half'));
  assert.is(await failure(get(url, {}, { timeouts: { body: 60 } })), `${host}: time-out: its answer stopped in the middle (2 attempts)`);
});

test('a server that answers drop by drop', async () => {
  const { url, host } = await server((_, response) => {
    const drops = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(drops));
  });
  assert.is(await failure(get(url, {}, { timeouts: { total: 150 } })), `${host}: time-out: it took more than 0.15 s (2 attempts)`);
});

test('a connection that is cut in the middle, then good', async () => {
  const { url } = await server((_, response, before) => {
    if (before > 0) return void response.end('good');
    response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
  });
  assert.is(await get(url), 'good');
});

test('connections that are always cut', async () => {
  const { url, host } = await server((_, response) => response.socket!.destroy());
  assert.is(await failure(get(url)), `${host}: it cut the connection (5 attempts)`);
});

test('gzip that ends in the middle is no answer', async () => {
  const whole = gzipSync('x'.repeat(50_000) + Math.random());
  const { url, host } = await server((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length - 12)),
  );
  assert.is(await failure(get(url)), `${host}: its compressed answer ends in the middle (5 attempts)`);
});

test('gzip that is not gzip', async () => {
  const { url, host } = await server((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE));
  assert.is(await failure(get(url)), `${host}: its compressed answer is broken (5 attempts)`);
});

test('gzip, deflate and Brotli are read; another encoding is refused', async () => {
  const encode = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, compress: (text: string) => text };
  const { url, host } = await server(({ url: path }, response) => {
    const name = path!.slice(1) as keyof typeof encode;
    response.writeHead(200, { 'content-encoding': name }).end(encode[name]('good'));
  });
  for (const name of ['gzip', 'deflate', 'br']) assert.is(await get(`${url}/${name}`), 'good');
  assert.is(await failure(get(`${url}/compress`)), `${host}: its answer is in an encoding that was not asked for`);
});

test('an answer of 2 GB, of a length that is not announced, is cut early', async () => {
  const chunk = Buffer.alloc(1 << 20);
  let sent = 0;
  let closed: () => void;
  const seen = new Promise<void>((resolve) => (closed = resolve));
  const { url, host } = await server((_, response) => {
    response.on('close', () => closed());
    const more = (): void => {
      while (!response.destroyed && sent < 2 ** 31) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
    };
    more();
  });
  assert.is(await failure(get(url, { maxBytes: 4 << 20 })), `${host}: its answer is larger than 4 MiB, which is not accepted`);
  await seen;
  assert.ok(sent < 64 << 20, `${sent} bytes were sent`);
});

test('an answer of 2 GB that is announced is not read at all', async () => {
  let closed: () => void;
  const seen = new Promise<void>((resolve) => (closed = resolve));
  const { url, host } = await server((_, response) => {
    response.on('close', () => closed());
    response.writeHead(200, { 'content-length': String(2 ** 31) }).flushHeaders();
  });
  assert.is(await failure(get(url)), `${host}: its answer is larger than 8 MiB, which is not accepted`);
  await seen;
});

test('a gzip bomb is counted as it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(48 << 20));
  assert.ok(bomb.length < 100_000);
  const { url, host } = await server((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  assert.is(await failure(get(url, { maxBytes: 1 << 20 })), `${host}: its answer is larger than 1 MiB, which is not accepted`);
});

test('something that is not HTTP', async () => {
  const { url, host } = await server(({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
  assert.is(await failure(get(url)), `${host}: its answer is not HTTP`);
});

// --- offline

test('nobody listens there', async () => {
  const host = `127.0.0.1:${await freePort()}`;
  assert.is(
    await failure(get(`http://${host}`)),
    `${host}: it refuses the connection: check the network, HTTPS_PROXY and NO_PROXY, or name a mirror with --registry`,
  );
});

for (const [code, words] of [
  ['ENOTFOUND', /there is no such host, or no network/],
  ['EAI_AGAIN', /there seems to be no network/],
  ['ENETUNREACH', /no network leads there/],
  ['CERT_NOT_YET_VALID', /check this machine's clock/],
  ['E_STRANGE', /the request failed \(E_STRANGE\)/],
] as const) {
  test(`${code}: said at once, in words`, () => {
    const error = Object.assign(new Error('getaddrinfo with words of its own'), { code });
    const found = failureOf(Object.assign(new Error('fetch failed'), { cause: error }), 'charts.example.org', undefined);
    assert.match(found.message, words);
    assert.ok(found.message.startsWith('charts.example.org: '));
    assert.is(found.retry, 'no');
  });
}

test('a run that has no time left ends at once', async () => {
  const controller = new AbortController();
  const { url } = await server(() => controller.abort());
  assert.is(await failure(get(url, {}, { signal: controller.signal })), 'stopped: there was no time left');
});

test('a run with an end asks for many things without a warning of too many listeners', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error): void => void warnings.push(name);
  process.on('warning', note);
  const { url } = await server((_, response) => response.end('good'));
  const made = await network({ signal: new AbortController().signal });
  await Promise.all(Array.from({ length: 30 }, () => made.get(url)));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  assert.equal(warnings, []);
});

// --- URLs and credentials

test('a URL with credentials is refused, without telling them', async () => {
  assert.is(
    await failure(get('https://somebody:token-of-the-tests@charts.example.org/index.yaml')),
    'charts.example.org: the URL holds credentials, which belong into the configuration of docker or git, or into GITHUB_TOKEN',
  );
});

for (const url of ['ftp://example.org/x', 'file:///etc/passwd', 'charts.example.org', '']) {
  test(`${JSON.stringify(url)} is not dialled`, async () => {
    assert.is(await failure(get(url)), 'the address is not a URL that begins with https:// or http://');
  });
}

test('credentials are not sent over plain http, except to this machine', async () => {
  assert.is(
    await failure(get('http://192.0.2.1/v2/', { headers: { authorization: SECRET } })),
    '192.0.2.1: credentials are not sent over plain http',
  );
  const { url, asked } = await server((_, response) => response.end('good'));
  await get(url, { headers: { authorization: SECRET } });
  assert.is(asked[0]!.headers.authorization, SECRET);
});

// --- redirects

/** What `--registry HOST=http://HOST` means: the operator names a place in the own network. */
const named = ({ host }: StandIn): ReturnType<typeof parseMirror> => parseMirror(`${host}=http://${host}`);

test('a redirect from one private host to another is not followed, unless a mirror is named there', async () => {
  const other = await server((_, response) => response.end('inside'));
  const { url, host } = await server((_, response) => response.writeHead(302, { location: `${other.url}/admin` }).end());
  assert.is(
    await failure(get(url)),
    `${host}: it redirects to ${other.host}, an address of this machine or its network, which is not followed; ` +
      'where that is meant, name it with --registry FROM=TO',
  );
  assert.is(other.asked.length, 0);
  assert.is(await get(url, {}, { mirrors: [named(other)] }), 'inside');
});

const INSIDE = [
  'http://127.0.0.1:1/',
  'http://2130706433:1/',
  'http://0x7f.1:1/',
  'http://0.0.0.0:1/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.31.0.1/',
  'http://192.168.1.1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://localhost:1/',
  'http://metadata.localhost./',
];
for (const location of INSIDE) {
  test(`a redirect to ${location} is not followed`, async () => {
    const { url } = await server((_, response) => response.writeHead(302, { location }).end());
    assert.match(await failure(get(url)), 'an address of this machine or its network, which is not followed');
  });
}

test('a redirect to a name that stands for a private address is not followed: the address that is dialled is the one that was looked at', async () => {
  const inside = await server((_, response) => response.end('inside'));
  const port = new URL(inside.url).port;
  const { url, host } = await server((_, response) => response.writeHead(302, { location: `http://rebind.example.org:${port}/` }).end());
  const asked: string[] = [];
  const lookup = ((name: string, _options: unknown, callback: (error: null, found: unknown) => void) => {
    asked.push(name);
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::ffff:127.0.0.1', family: 6 },
    ]);
  }) as unknown as NonNullable<NetworkOptions['lookup']>;
  assert.match(
    await failure(get(url, {}, { lookup })),
    `${host}: it redirects to rebind.example.org:${port}, an address of this machine or its network`,
  );
  assert.equal(asked, ['rebind.example.org']);
  assert.is(inside.asked.length, 0);
});

test('a connection to a private address that is open already is not taken for a redirect to it', async () => {
  const inside = await server((_, response) => response.end('inside'));
  const outside = await server((_, response) => response.writeHead(302, { location: inside.url }).end());
  const made = await network();
  assert.is((await made.get(inside.url)).body, 'inside');
  await failure(made.get(outside.url));
  assert.is(inside.asked.length, 1);
});

test('which addresses are private', () => {
  const open = [
    '1.1.1.1',
    '100.128.0.1',
    '172.32.0.1',
    '192.167.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
    '2002:101:101::',
  ];
  const closed = [
    '100.127.255.255',
    '255.255.255.255',
    '224.0.0.1',
    '::',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1%eth0',
    'fdff::',
  ];
  assert.equal([...open, ...closed].filter(isPrivateAddress), closed);
});

test('a redirect to another host: no credential arrives there', async () => {
  const other = await server((_, response) => response.end('good'));
  const { url, asked } = await server((_, response) => response.writeHead(307, { location: `${other.url}/blob` }).end());
  const options = { headers: { authorization: SECRET, cookie: 'a=token-of-the-tests', accept: 'text/plain' } };
  assert.is(await get(url, options, { mirrors: [named(other)] }), 'good');
  assert.is(asked[0]!.headers.authorization, SECRET);
  assert.equal(
    [other.asked[0]!.headers.authorization, other.asked[0]!.headers.cookie, other.asked[0]!.headers.accept, other.asked[0]!.url],
    [undefined, undefined, 'text/plain', '/blob'],
  );
});

test('a redirect away and back again: the credential is not picked up again', async () => {
  const away = await server((_, response) => response.writeHead(302, { location: `${home.url}/end` }).end());
  const home = await server(({ url }, response) =>
    url === '/end' ? response.end('good') : response.writeHead(302, { location: away.url }).end(),
  );
  assert.is(await get(home.url, { headers: { authorization: SECRET } }, { mirrors: [named(away)] }), 'good');
  assert.equal(
    home.asked.map(({ headers }) => headers.authorization),
    [SECRET, undefined],
  );
});

test('a redirect at the same host keeps the credential', async () => {
  const { url, asked } = await server((request, response) =>
    request.url === '/a' ? response.writeHead(301, { location: 'b' }).end() : response.end('good'),
  );
  assert.is(await get(`${url}/a`, { headers: { authorization: SECRET } }), 'good');
  assert.equal(
    asked.map((one) => [one.url, one.headers.authorization]),
    [
      ['/a', SECRET],
      ['/b', SECRET],
    ],
  );
});

test('a redirect from https to http is not followed', async () => {
  const plain = await server((_, response) => response.end('good'));
  const { url, host } = await server((_, response) => response.writeHead(302, { location: plain.url }).end(), await authority.issue());
  assert.is(
    await failure(get(url, {}, { ca: authority.certificate })),
    `${host}: it redirects from https to plain http (${plain.host}), which is not followed`,
  );
  assert.is(plain.asked.length, 0);
});

test('redirects for ever', async () => {
  const { url, host, asked } = await server((_, response, before) => response.writeHead(302, { location: `/${before}` }).end());
  assert.is(await failure(get(url)), `${host}: more than 5 redirects`);
  assert.is(asked.length, 6);
});

for (const location of ['file:///etc/passwd', 'javascript:alert(1)', 'http://[', 'http://user:token-of-the-tests@127.0.0.1/']) {
  test(`a redirect to ${location.replace(/user.*@/, 'user@')}`, async () => {
    const { url } = await server((_, response) => response.writeHead(302, { location }).end());
    assert.match(await failure(get(url)), /it redirects to (?:something that is not a URL of https or http|a URL that holds credentials)$/);
  });
}

// --- certificates

test('an expired certificate', async () => {
  const day = 24 * 3_600_000;
  const { url, host } = await server(
    (_, response) => response.end('good'),
    await authority.issue({ now: new Date(Date.now() - 2 * day), duration: '24h' }),
  );
  assert.is(await failure(get(url, {}, { ca: authority.certificate })), `${host}: its certificate has expired`);
});

test('an authority that nobody knows, and three ways to make it known', async () => {
  const { url, host } = await server((_, response) => response.end('good'), await authority.issue());
  assert.is(
    await failure(get(url)),
    `${host}: its certificate is from an authority that is not known here: name the file of its authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE`,
  );
  assert.is(await get(url, {}, { ca: authority.certificate }), 'good');
  assert.is(await get(url, {}, { env: { SSL_CERT_FILE: authority.file } }), 'good');
  assert.is(await get(url, {}, { env: { NODE_EXTRA_CA_CERTS: authority.file } }), 'good');
});

test('SSL_CERT_FILE that is no file of certificates', async () => {
  assert.is(
    await failure(network({ env: { SSL_CERT_FILE: '/dev/null' } })),
    'SSL_CERT_FILE: /dev/null is no readable file of PEM certificates',
  );
  assert.is(
    await failure(network({ env: { NODE_EXTRA_CA_CERTS: '/nowhere' } })),
    'NODE_EXTRA_CA_CERTS: /nowhere is no readable file of PEM certificates',
  );
});

test('a certificate for another host', async () => {
  const { url } = await server((_, response) => response.end('good'), await authority.issue());
  assert.match(
    await failure(get(url.replace('127.0.0.1', 'localhost'), {}, { ca: authority.certificate })),
    /^localhost:\d+: its certificate is for another host$/,
  );
});

test('https to a port that speaks plain http', async () => {
  const { host } = await server((_, response) => response.end('good'));
  assert.is(await failure(get(`https://${host}`)), `${host}: it does not speak TLS on that port; a mirror without TLS is written http://…`);
});

// --- proxies

/** A proxy of the test's own: answers plain requests itself, tunnels others. */
async function proxy(): Promise<StandIn & { readonly tunnels: string[]; readonly logins: (string | undefined)[] }> {
  const tunnels: string[] = [];
  const logins: (string | undefined)[] = [];
  const started = await server((request, response) => {
    logins.push(request.headers['proxy-authorization']);
    response.end(`by the proxy: ${request.url}`);
  });
  started.server.on('connect', (request, socket) => {
    tunnels.push(request.url!);
    logins.push(request.headers['proxy-authorization']);
    const [host, port] = request.url!.split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => end.destroy());
  });
  return Object.assign(started, { tunnels, logins });
}

test('HTTP_PROXY: plain http is asked of the proxy, which may want a password', async () => {
  const { host, logins } = await proxy();
  assert.is(
    await get('http://charts.example.org/index.yaml', {}, { env: { HTTP_PROXY: `http://user:proxy-password@${host}` } }),
    'by the proxy: http://charts.example.org/index.yaml',
  );
  assert.equal(logins, [`Basic ${Buffer.from('user:proxy-password').toString('base64')}`]);
});

test('HTTPS_PROXY: https goes through a tunnel', async () => {
  const { host, tunnels } = await proxy();
  const target = await server((_, response) => response.end('good'), await authority.issue());
  assert.is(await get(target.url, {}, { env: { HTTPS_PROXY: host }, ca: authority.certificate }), 'good');
  assert.equal(tunnels, [target.host]);
});

test('NO_PROXY: straight there', async () => {
  const { host, tunnels } = await proxy();
  const target = await server((_, response) => response.end('good'), await authority.issue());
  assert.is(
    await get(target.url, {}, { env: { HTTPS_PROXY: host, NO_PROXY: 'example.org,127.0.0.0/8' }, ca: authority.certificate }),
    'good',
  );
  assert.equal(tunnels, []);
});

test('which hosts NO_PROXY takes out', () => {
  for (const [text, url, expected] of [
    ['', 'https://example.org', false],
    ['*', 'https://example.org', true],
    ['example.org', 'https://example.org', true],
    ['example.org', 'https://charts.example.org', true],
    ['.example.org', 'https://charts.example.org', true],
    ['*.example.org', 'https://charts.example.org', true],
    ['example.org', 'https://notexample.org', false],
    ['EXAMPLE.org', 'https://example.ORG', true],
    ['example.org:8443', 'https://example.org', false],
    ['example.org:443', 'https://example.org', true],
    ['a.org b.org,c.org', 'https://b.org', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['127.0.0.1', 'http://127.0.0.1:5000', true],
    ['[::1]', 'http://[::1]:5000', true],
    ['fd00::/8', 'http://[fd12::1]', true],
  ] as const) {
    assert.is(noProxy(text)(new URL(url)), expected, `${text} · ${url}`);
  }
});

test('a proxy that wants a password that it was not given', async () => {
  const gate = await server((_, response) => response.writeHead(407).end(PAGE));
  gate.server.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const words = `the proxy ${gate.host} refused with 407: it wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY`;
  assert.is(await failure(get('https://charts.example.org', {}, { env: { HTTPS_PROXY: gate.url } })), `charts.example.org: ${words}`);
  assert.is(await failure(get('http://charts.example.org', {}, { env: { HTTP_PROXY: gate.url } })), `charts.example.org: ${words}`);
});

test('a proxy that is not there', async () => {
  const host = `127.0.0.1:${await freePort()}`;
  assert.match(
    await failure(get('https://charts.example.org', {}, { env: { HTTPS_PROXY: `http://user:proxy-password@${host}` } })),
    new RegExp(`^charts\\.example\\.org \\(through the proxy ${host}\\): it refuses the connection`),
  );
});

for (const address of ['socks5://user:proxy-password@127.0.0.1:1080', 'http://']) {
  test(`HTTPS_PROXY=${address.replace(/user.*@/, '')}`, async () => {
    assert.is(
      await failure(network({ env: { HTTPS_PROXY: address } })),
      'HTTPS_PROXY is not the URL of an HTTP proxy (http://host:port); SOCKS proxies are not supported',
    );
  });
}

// --- many at once

test('at most so many requests at once', async () => {
  const gate = turnstile(3);
  const { url } = await server((_, response) => gate.enter(response));
  const made = await network({ concurrency: 3 });
  await Promise.all(Array.from({ length: 21 }, () => made.get(url)));
  assert.is(gate.most, 3);
});

// --- cache

let caches = 0;
const newCache = (): string => join(folder, `cache-${++caches}`);

/** A server with an ETag, or Last-Modified, of what it has at that moment. */
async function versioned(state: {
  text: string;
  validator?: 'etag' | 'last-modified';
  headers?: Record<string, string>;
}): Promise<StandIn> {
  return server((request, response) => {
    const { text, validator = 'etag', headers = {} } = state;
    const tag =
      validator === 'etag'
        ? `"${createHash('sha1').update(text).digest('hex')}"`
        : new Date(Date.UTC(2025, 0, 1 + text.length)).toUTCString();
    response.setHeader(validator, tag);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const same = request.headers[validator === 'etag' ? 'if-none-match' : 'if-modified-since'] === tag;
    if (same) response.writeHead(304).end();
    else response.end(text);
  });
}

for (const validator of ['etag', 'last-modified'] as const) {
  test(`a second run asks only whether it has changed (${validator})`, async () => {
    const cache = newCache();
    const state = { text: 'first', validator };
    const { url } = await versioned(state);
    const run = async (): Promise<unknown> => {
      const made = await network({ cache });
      const [{ body, status }, { body: other }] = [await made.get(url), await made.get(`${url}/other`)];
      return { body, status, other, ...made.counts };
    };
    assert.equal(await run(), { body: 'first', status: 200, other: 'first', requests: 2, conditional: 0, unchanged: 0 });
    assert.equal(await run(), { body: 'first', status: 200, other: 'first', requests: 2, conditional: 2, unchanged: 2 });
    state.text = 'second time';
    assert.equal(await run(), { body: 'second time', status: 200, other: 'second time', requests: 2, conditional: 2, unchanged: 0 });
    assert.equal(await run(), { body: 'second time', status: 200, other: 'second time', requests: 2, conditional: 2, unchanged: 2 });
  });
}

const filesOf = (cache: string): string[] => readdirSync(cache).map((name) => join(cache, name));

test('only its owner may read the cache, and no credential is in it', async () => {
  const cache = newCache();
  const { url } = await versioned({ text: 'tags', headers: { 'set-cookie': 'session=token-of-the-tests', 'x-echo': SECRET } });
  await get(`${url}/?query=token-of-the-tests`, { headers: { authorization: SECRET }, identity: 'tester' }, { cache });
  const files = filesOf(cache);
  assert.is(files.length, 1);
  assert.is(statSync(cache).mode & 0o777, 0o700);
  for (const file of files) {
    assert.is(statSync(file).mode & 0o777, 0o600);
    assert.not.match(`${file}${readFileSync(file, 'utf8')}`, /token-of-the-tests|tester/);
  }
});

test("what was fetched with credentials is nobody else's", async () => {
  const cache = newCache();
  const { url, asked } = await versioned({ text: 'tags' });
  const ask = (identity: string | undefined, authorization: string | undefined): Promise<string> =>
    get(
      url,
      { ...(identity === undefined ? {} : { identity }), ...(authorization === undefined ? {} : { headers: { authorization } }) },
      { cache },
    );
  await ask('one', SECRET);
  await ask('two', SECRET);
  await ask(undefined, undefined);
  await ask('one', SECRET);
  assert.equal(
    asked.map(({ headers }) => headers['if-none-match'] !== undefined),
    [false, false, false, true],
  );
});

test('without a name of who asks with credentials, nothing is kept', async () => {
  const cache = newCache();
  const { url } = await versioned({ text: 'tags' });
  await get(url, { headers: { authorization: SECRET } }, { cache });
  assert.equal(filesOf(mkdirSync(cache, { recursive: true }) ?? cache), []);
});

test('an answer that is not to be stored, or cannot be asked about again, is not kept', async () => {
  const cache = newCache();
  const { url } = await versioned({ text: 'tags', headers: { 'cache-control': 'private, no-store' } });
  await get(url, {}, { cache });
  const plain = await server((_, response) => response.end('tags'));
  await get(plain.url, {}, { cache });
  assert.equal(filesOf(mkdirSync(cache, { recursive: true }) ?? cache), []);
});

for (const [what, spoil] of [
  ['cut', (text: Buffer) => text.subarray(0, text.length - 1)],
  ['changed', (text: Buffer) => Buffer.concat([text.subarray(0, text.length - 1), Buffer.from('X')])],
  ['longer', (text: Buffer) => Buffer.concat([text, Buffer.from('X')])],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{"format":1}\nfirst')],
  ['of another format', (text: Buffer) => Buffer.from(text.toString().replace('"format":1', '"format":2'))],
] as const) {
  test(`a file of the cache that is ${what} counts as not there`, async () => {
    const cache = newCache();
    const { url, asked } = await versioned({ text: 'first' });
    await get(url, {}, { cache });
    const [file] = filesOf(cache);
    writeFileSync(file!, spoil(readFileSync(file!)));
    assert.is(await get(url, {}, { cache }), 'first');
    assert.is(asked[1]!.headers['if-none-match'], undefined);
    await get(url, {}, { cache });
    assert.ok(asked[2]!.headers['if-none-match'] !== undefined);
  });
}

test('a cache that cannot be written to is no reason to fail', async () => {
  const { url } = await versioned({ text: 'first' });
  const made = await network({ cache: '/dev/null/cache' });
  assert.is((await made.get(url)).body, 'first');
});

test('a 304 that nobody asked for is an error, not an empty answer', async () => {
  const { url, host } = await server((_, response) => response.writeHead(304).end());
  assert.is(await failure(get(url)), `${host} answers 304 Not Modified`);
});

test('the cache stays below its size: what was used longest ago goes', async () => {
  const cache = newCache();
  const kept = new Cache(cache);
  for (const [index, key] of ['old', 'middle', 'new'].entries()) {
    await kept.store(key, { etag: '"x"' }, Buffer.alloc(1000));
    utimesSync(join(cache, key), index + 1, index + 1);
  }
  await kept.prune(2500);
  assert.equal(readdirSync(cache).sort(), ['middle', 'new']);
  await kept.prune(0);
  assert.equal(readdirSync(cache), []);
});

test('where the cache is', () => {
  assert.is(cacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'http'), '/c/stoat-gen/http');
  assert.is(cacheFolder({ HOME: '/h' }, 'http'), '/h/.cache/stoat-gen/http');
  assert.is(cacheFolder({}, 'http'), undefined);
});

test('an answer is begun anew when the connection was cut, and refused when it is too large', async () => {
  const { url, host } = await server(({ url: path }, response, before) => {
    if (path === '/bomb') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 << 20)));
    if (before > 0) return void response.end('good');
    response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
  });
  const made = await network({ cache: newCache() });
  assert.is((await made.get(url)).body, 'good');
  assert.is(
    await failure(made.get(`${url}/bomb`, { maxBytes: 1 << 20 })),
    `${host}: its answer is larger than 1 MiB, which is not accepted`,
  );
});

// --- mirrors

test('mirrors: redirects go there too, and a target with http:// is asked without TLS', async () => {
  const mirror = await server((_, response) => response.end('from the mirror'));
  const { url } = await server(
    (_, response) => response.writeHead(302, { location: 'https://objects.example.org/index' }).end(),
    await authority.issue(),
  );
  const mirrors = [parseMirror(`https://objects.example.org=http://${mirror.host}/copy`)];
  assert.is(await get(url, {}, { mirrors, ca: authority.certificate }), 'from the mirror');
  assert.is(mirror.asked[0]!.url, '/copy/index');
});

test.run();
