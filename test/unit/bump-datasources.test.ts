/** The datasources of `bump`, asked of stand-in servers that answer well and badly. Real servers: test/e2e/bump-registry.test.ts. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, stringify } from 'yaml';
import { parseChallenges } from '../../generators/bump/datasources/docker/challenge.ts';
import { parseImage } from '../../generators/bump/datasources/docker/reference.ts';
import { plausibleDate } from '../../generators/bump/datasources/docker/registry.ts';
import { findChart } from '../../generators/bump/datasources/helm/index-file.ts';
import { createDatasources, type Datasources } from '../../generators/bump/datasources/index.ts';
import { createMirrors, parseMirror } from '../../generators/bump/network/mirrors.ts';
import { createNetwork, type Network } from '../../generators/bump/network/network.ts';
import { ask as askProgram } from '../../generators/bump/network/program.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import type { Releases } from '../../generators/bump/types.ts';
import { UsageError } from '../../generators/lib/problems.ts';
import { processIdentity } from '../../generators/lib/processes.ts';
import { standInServer, testClock, type StandIn } from '../support/stand-in-server.ts';
import { temporaryFolder } from '../support/tools.ts';

const USER = 'tester';
const PASSWORD = 'password-of-the-tests';
const BASIC = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
const PAGE = '<!DOCTYPE html><html><body>An error page with words of its own</body></html>';
const EVIL = [
  'v1.0.0\nv9.9.9',
  '$(touch /tmp/x)',
  '; rm -rf ~',
  '`id`',
  'v1 0',
  'v1\'"',
  '../../etc/passwd',
  '',
  '\u001b[31mv1',
  'x'.repeat(129),
];

const root = temporaryFolder('datasources');
let servers: StandIn[] = [];
let networks: Network[] = [];
let folders = 0;
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

const newFolder = (): string => {
  const path = join(root, String(++folders));
  mkdirSync(path);
  return path;
};

interface Setup {
  readonly mirrors?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cache?: string;
}

async function setup({
  mirrors = [],
  env = {},
  cache,
}: Setup): Promise<{ network: Network; datasources: Datasources; clock: ReturnType<typeof testClock> }> {
  const clock = testClock();
  const network = await createNetwork({ env: {}, clock, cache, mirrors: mirrors.map(parseMirror) });
  networks.push(network);
  return { network, clock, datasources: createDatasources({ env, now: clock.now }) };
}

async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.instance(error, LookupError);
  const { message } = error as Error;
  for (const hidden of [PASSWORD, 'words of its own', 'token-of-the-tests', ...EVIL.filter((text) => text.length > 3)])
    assert.not.ok(message.includes(hidden), message);
  return message;
}

const versionsOf = ({ releases }: Releases): string[] => releases.map(({ version }) => version);

// --- docker: names, challenges, dates

test('names of images', () => {
  for (const [packageName, registryUrl, host, repository] of [
    ['rabbitmq', undefined, 'docker.io', 'library/rabbitmq'],
    ['bitnami/redis', undefined, 'docker.io', 'bitnami/redis'],
    ['docker.io/rabbitmq', undefined, 'docker.io', 'library/rabbitmq'],
    ['ghcr.io/stoatchat/api', undefined, 'ghcr.io', 'stoatchat/api'],
    ['stoatchat/api', 'https://ghcr.io', 'ghcr.io', 'stoatchat/api'],
    ['localhost/x', undefined, 'localhost', 'x'],
    ['registry.local:5000/a/b/c', undefined, 'registry.local:5000', 'a/b/c'],
    ['livekit', 'oci://charts.example.org/stable', 'charts.example.org', 'stable/livekit'],
  ] as const) {
    assert.equal(parseImage(registryUrl === undefined ? { packageName } : { packageName, registryUrl }), { host, repository }, packageName);
  }
});

for (const name of ['', 'Upper/Case', 'a//b', '../x', 'x@sha256:00', 'a b', 'x?y', 'user:pass@ghcr.io/x', 'a/../b', 'x\ny']) {
  test(`${JSON.stringify(name)} is no name of an image`, () => {
    assert.throws(
      () => parseImage({ packageName: name }),
      (error: Error) => error instanceof LookupError,
    );
  });
}

test('challenges, as registries write them', () => {
  for (const [header, expected] of [
    ['Basic realm="x"', [{ scheme: 'basic', parameters: { realm: 'x' } }]],
    ['Basic', [{ scheme: 'basic', parameters: {} }]],
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/x:pull,push"',
      [
        {
          scheme: 'bearer',
          parameters: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:library/x:pull,push' },
        },
      ],
    ],
    ['bearer Realm = "a\\"b" , error=invalid_token', [{ scheme: 'bearer', parameters: { realm: 'a"b', error: 'invalid_token' } }]],
    [
      'Negotiate, Basic realm="x", Bearer realm="y"',
      [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'basic', parameters: { realm: 'x' } },
        { scheme: 'bearer', parameters: { realm: 'y' } },
      ],
    ],
    ['', []],
    ['"', []],
  ] as const) {
    assert.equal(parseChallenges(header), expected, header);
  }
});

test('1970 and the year 1 are no dates', () => {
  assert.is(plausibleDate('1970-01-01T00:00:00Z'), undefined);
  assert.is(plausibleDate('0001-01-01T00:00:00Z'), undefined);
  assert.is(plausibleDate('yesterday'), undefined);
  assert.is(plausibleDate(null), undefined);
  assert.is(plausibleDate('2025-09-01T10:00:00.123456789+02:00'), '2025-09-01T08:00:00.123Z');
});

// --- docker: lists of tags

/** The tags of `ghcr.io/stoatchat/api`, from a stand-in for ghcr.io. */
async function tags(...args: Parameters<typeof standInServer>): Promise<{ versions: Promise<string[]>; registry: StandIn }> {
  const registry = await server(...args);
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  return { registry, versions: datasources.docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network).then(versionsOf) };
}

const answerTags =
  (tags: unknown, headers: Record<string, string> = {}): Parameters<typeof standInServer>[0] =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ name: 'x', tags }));

test('10,000 tags on one page', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `v1.${index}.0`);
  assert.equal(await (await tags(answerTags(many))).versions, many);
});

test('10,000 tags on 100 pages, by relative and by absolute links', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `v1.${index}.0`);
  const { versions, registry } = await tags((request, response) => {
    const start = Number(new URL(request.url!, 'http://x').searchParams.get('last') ?? 0);
    const next = `/v2/stoatchat/api/tags/list?n=100&last=${start + 100}`;
    // Behind a proxy that ends TLS a registry believes itself to be reached by http.
    const link = (start / 100) % 2 === 0 ? next : `https://${request.headers.host}${next}`;
    if (start + 100 < many.length) response.setHeader('link', `<${link}>; rel="next"`);
    response.end(JSON.stringify({ tags: many.slice(start, start + 100) }));
  });
  assert.equal(await versions, many);
  assert.is(registry.asked.length, 100);
  assert.is(registry.asked[0]!.url, '/v2/stoatchat/api/tags/list?n=1000');
});

test('tags with line breaks and shell text, and what else is no tag, are not listed', async () => {
  assert.equal(await (await tags(answerTags(['v1.0.0', ...EVIL, 'v1.1.0', 'v1.0.0']))).versions, ['v1.0.0', 'v1.1.0']);
});

test('no tags at all', async () => {
  assert.equal(await (await tags(answerTags(null))).versions, []);
});

for (const [what, body, type, message] of [
  ['invalid JSON', '{"tags": [', 'application/json', 'its answer is not JSON, where a list of tags was expected'],
  ['JSON of another kind', '{"tags": [1, 2]}', 'application/json', 'its answer is JSON, but not a list of tags'],
  ['a page for people', PAGE, 'text/html; charset=utf-8', 'its answer is a web page, where a list of tags was expected'],
] as const) {
  test(`${what} in the place of tags`, async () => {
    const { versions, registry } = await tags((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
    assert.is(await failure(versions), `${registry.host}: ${message}`);
  });
}

test('pages that go round in circles', async () => {
  const { versions, registry } = await tags(({ url }, response) => {
    const next = url!.includes('last=a') ? 'b' : 'a';
    response.setHeader('link', `</v2/stoatchat/api/tags/list?n=1000&last=${next}>; rel="next"`).end('{"tags":["v1"]}');
  });
  assert.is(await failure(versions), `${registry.host}: its list of pages goes round in circles`);
  assert.is(registry.asked.length, 3);
});

test('a next page at another host is not asked', async () => {
  const other = await server((_, response) => response.end('{"tags":["v9"]}'));
  const { versions, registry } = await tags(answerTags(['v1'], { link: `<${other.url}/v2/x/tags/list>; rel="next"` }));
  assert.is(
    await failure(versions),
    `${registry.host}: its link to the next page leads to another host (${other.host}), which is not followed`,
  );
  assert.is(other.asked.length, 0);
});

test('a mirror that hands on the links of what it mirrors', async () => {
  const { versions, registry } = await tags(({ url }, response) => {
    if (!url!.includes('last=')) response.setHeader('link', '<https://ghcr.io/v2/stoatchat/api/tags/list?n=1000&last=v1>; rel="next"');
    response.end(JSON.stringify({ tags: [url!.includes('last=') ? 'v2' : 'v1'] }));
  });
  assert.equal(await versions, ['v1', 'v2']);
  assert.is(registry.asked.length, 2);
});

test('a repository that is not there', async () => {
  const { versions, registry } = await tags((_, response) => response.writeHead(404).end('{}'));
  assert.is(await failure(versions), `${registry.host} answers 404 Not Found: there is no stoatchat/api, or not for you`);
});

// --- docker: logins

/** A stand-in for a registry with tokens and its token server, on one host. */
async function guarded(
  options: { seconds?: number; realm?: string; field?: string; accept?: (token: string) => boolean } = {},
): Promise<StandIn & { readonly tokens: string[] }> {
  const tokens: string[] = [];
  const started = await server((request, response) => {
    const url = new URL(request.url!, 'http://x');
    if (url.pathname === '/token') {
      const token = `token-of-the-tests-${tokens.length}`;
      tokens.push(url.searchParams.get('scope') ?? '');
      return void response.end(
        JSON.stringify({ [options.field ?? 'token']: token, ...(options.seconds === undefined ? {} : { expires_in: options.seconds }) }),
      );
    }
    const authorization = request.headers.authorization ?? '';
    const good = /^Bearer token-of-the-tests-\d+$/.test(authorization) && (options.accept?.(authorization) ?? true);
    if (good) return void response.end('{"tags":["v1"]}');
    const [, repository] = /^\/v2\/(.*)\/tags\/list$/.exec(url.pathname) ?? [];
    response
      .writeHead(401, {
        'www-authenticate': `Bearer realm="${options.realm ?? `${started.url}/token`}",service="the tests",scope="repository:${repository}:pull"`,
      })
      .end('{"errors":[{"code":"UNAUTHORIZED"}]}');
  });
  return Object.assign(started, { tokens });
}

test('one token for each repository, however many ask at the same time', async () => {
  const registry = await guarded();
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  const ask = (name: string): Promise<string[]> =>
    datasources.docker.list({ packageName: `ghcr.io/stoatchat/${name}` }, network).then(versionsOf);
  const answers = await Promise.all(['api', 'api', 'api', 'events', 'api', 'events'].map(ask));
  assert.equal(answers, Array(6).fill(['v1']));
  assert.equal(registry.tokens.sort(), ['repository:stoatchat/api:pull', 'repository:stoatchat/events:pull']);
  await ask('api');
  assert.is(registry.tokens.length, 2);
});

test('access_token is a token, too', async () => {
  const registry = await guarded({ field: 'access_token' });
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  assert.equal(versionsOf(await datasources.docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network)), ['v1']);
});

test('a token that has expired is replaced, by one for all who ask', async () => {
  const registry = await guarded({ seconds: 60 });
  const { network, datasources, clock } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  const ask = (): Promise<Releases> => datasources.docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network);
  await ask();
  await clock.sleep(61_000, network.signal);
  await Promise.all([ask(), ask(), ask()]);
  assert.is(registry.tokens.length, 2);
});

test('a registry that refuses its own tokens', async () => {
  const registry = await guarded({ accept: () => false });
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  assert.is(
    await failure(datasources.docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network)),
    `${registry.host} answers 401 Unauthorized: log in with: docker login ${registry.host}`,
  );
  assert.is(registry.tokens.length, 1);
});

for (const realm of [
  'http://192.0.2.1/token',
  'http://localhost.example.org/token',
  'ftp://127.0.0.1/token',
  'token',
  '',
  'https://user:token-of-the-tests@127.0.0.1/token',
]) {
  test(`a token server at ${realm.replace(/user.*@/, 'user@') || 'nowhere'} is not asked`, async () => {
    const registry = await guarded({ realm });
    const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
    assert.is(
      await failure(datasources.docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network)),
      `${registry.host}: it sends to a token server that is not reached with https`,
    );
  });
}

test('an answer of a token server that holds none, or one that is no header', async () => {
  for (const answer of ['{}', '{"token":""}', '{"token":"a\\r\\nx: y"}']) {
    const tokens = await server((_, response) => response.end(answer));
    const registry = await guarded({ realm: `${tokens.url}/token` });
    const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
    assert.is(
      await failure(datasources.docker.list({ packageName: 'ghcr.io/x' }, network)),
      `${tokens.host}: its answer holds no token for ${registry.host}`,
    );
  }
});

/** DOCKER_CONFIG with these contents, and helpers on the PATH. */
function dockerConfig(contents: unknown, helpers: Record<string, string> = {}): NodeJS.ProcessEnv {
  const folder = newFolder();
  writeFileSync(join(folder, 'config.json'), typeof contents === 'string' ? contents : JSON.stringify(contents));
  for (const [name, script] of Object.entries(helpers)) {
    writeFileSync(join(folder, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, `docker-credential-${name}`), 0o755);
  }
  return { DOCKER_CONFIG: folder, HOME: folder, PATH: `${folder}:/usr/bin:/bin` };
}

/** Lists tags at a stand-in that wants Basic logins; resolves to what it was sent in the end. */
async function loginAt(env: (host: string) => NodeJS.ProcessEnv, packageName = 'ghcr.io/x', from = 'ghcr.io'): Promise<string | undefined> {
  const registry = await server((request, response) =>
    request.headers.authorization === undefined
      ? response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      : response.end('{"tags":["v1"]}'),
  );
  const { network, datasources } = await setup({ mirrors: [`${from}=${registry.url}`], env: env(registry.host) });
  await datasources.docker.list({ packageName }, network);
  return registry.asked.at(-1)!.headers.authorization;
}

const HELPER = `read server; printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}' "$server" "$server" ${PASSWORD}`;
const asUser = (user: string): string => `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`;

test('the login of docker login', async () => {
  assert.is(await loginAt((host) => dockerConfig({ auths: { [host]: { auth: BASIC.slice(6) } } })), BASIC);
  assert.is(await loginAt((host) => dockerConfig({ auths: { [`https://${host}/`]: { username: USER, password: PASSWORD } } })), BASIC);
});

test('the login of a helper for this registry, and of one for all', async () => {
  for (const config of [(host: string) => ({ credHelpers: { [host]: 'one' }, credsStore: 'other' }), () => ({ credsStore: 'one' })]) {
    let asked = '';
    const sent = await loginAt((host) => {
      asked = host;
      return dockerConfig(config(host), { one: HELPER, other: 'exit 1' });
    });
    assert.is(sent, asUser(asked));
  }
});

test('a helper that has no login for this registry: then the file', async () => {
  const none = 'echo "credentials not found in native keychain"; exit 1';
  assert.is(await loginAt((host) => dockerConfig({ credsStore: 'none', auths: { [host]: { auth: BASIC.slice(6) } } }, { none })), BASIC);
});

test('a helper that is not there, fails, is no program, or prints nonsense', async () => {
  for (const [config, helpers, message] of [
    [{ credsStore: 'missing' }, {}, /^docker-credential-missing, which docker's configuration file names for .*, is not on the PATH$/],
    [
      { credsStore: 'bad' },
      { bad: `echo ${PASSWORD}; exit 3` },
      /^docker-credential-bad failed for .* \(exit code 3\); try: echo .* \| docker-credential-bad get$/,
    ],
    [{ credsStore: '../evil' }, {}, /^docker's configuration file names a helper for credentials that cannot be a program$/],
    [{ credsStore: 'odd' }, { odd: `echo ${PASSWORD}` }, /^docker-credential-odd printed something that is no login$/],
  ] as const) {
    assert.match(await failure(loginAt(() => dockerConfig(config, helpers))), message);
  }
});

test('a configuration file of docker that is none', async () => {
  assert.match(
    await failure(loginAt(() => dockerConfig(`{"auths": ${PASSWORD}`))),
    /config\.json is not a configuration file of docker: it is not JSON$/,
  );
  assert.match(await failure(loginAt(() => dockerConfig({ auths: [PASSWORD] }))), /its logins are of another shape$/);
});

test('no login at all', async () => {
  assert.match(await failure(loginAt(() => ({}))), /^(127\.0\.0\.1:\d+) wants a user name and password: log in with: docker login \1$/);
});

test('an identity token is exchanged for tokens, in a form and not in a URL', async () => {
  const forms: string[] = [];
  const tokens = await server((request, response) => {
    let form = '';
    request.on('data', (chunk: Buffer) => (form += chunk.toString()));
    request.on('end', () => {
      forms.push(`${request.method} ${request.url} ${form}`);
      response.end('{"access_token":"token-of-the-tests-0"}');
    });
  });
  const registry = await guarded({ realm: `${tokens.url}/token` });
  const env = dockerConfig({ auths: { [registry.host]: { identitytoken: 'refresh' } } });
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`], env });
  assert.equal(versionsOf(await datasources.docker.list({ packageName: 'ghcr.io/x' }, network)), ['v1']);
  assert.equal(forms, [
    'POST /token grant_type=refresh_token&refresh_token=refresh&client_id=stoat-gen&service=the+tests&scope=repository%3Ax%3Apull',
  ]);
});

test('the login goes to the token server, and only the token to the registry', async () => {
  const tokens = await server((_, response) => response.end('{"token":"token-of-the-tests-0"}'));
  const registry = await guarded({ realm: `${tokens.url}/token` });
  const { network, datasources } = await setup({
    mirrors: [`ghcr.io=${registry.url}`],
    env: dockerConfig({ auths: { [registry.host]: { auth: BASIC.slice(6) } } }),
  });
  await datasources.docker.list({ packageName: 'ghcr.io/x' }, network);
  assert.is(tokens.asked[0]!.headers.authorization, BASIC);
  assert.equal(
    registry.asked.map(({ headers }) => headers.authorization),
    [undefined, 'Bearer token-of-the-tests-0'],
  );
});

test('blobs at another host are fetched without the token', async () => {
  const created = '2025-05-05T05:05:05.000Z';
  const storage = await server((_, response) => response.end(JSON.stringify({ created })));
  const digest = `sha256:${'a'.repeat(64)}`;
  const registry = await server(({ url, headers }, response) => {
    if (url!.startsWith('/token')) return void response.end('{"token":"token-of-the-tests"}');
    if (headers.authorization === undefined)
      return void response.writeHead(401, { 'www-authenticate': `Bearer realm="${registry.url}/token"` }).end();
    if (url!.includes('/blobs/')) return void response.writeHead(307, { location: `${storage.url}/x?signature=1` }).end();
    response.end(JSON.stringify({ config: { digest } }));
  });
  // A redirect to an address of this machine is followed to a host that the operator has named.
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`, `${storage.host}=${storage.url}`] });
  const details = await datasources.docker.details!({ packageName: 'ghcr.io/x' }, 'v1', network, { date: true });
  assert.equal(details, { date: created });
  assert.is(storage.asked[0]!.headers.authorization, undefined);
});

// --- docker: digests and dates

const DIGEST = (letter: string): string => `sha256:${letter.repeat(64)}`;

/** A stand-in for a registry that has these things by path below /v2/x/. */
async function things(
  contents: Record<string, unknown>,
): Promise<{ details: (wanted: { date?: boolean; digest?: boolean }) => Promise<unknown>; registry: StandIn }> {
  const registry = await server(({ url }, response) => {
    const found = contents[url!.slice('/v2/x/'.length)];
    if (found === undefined) return void response.writeHead(404).end();
    response.setHeader('docker-content-digest', DIGEST('d')).end(JSON.stringify(found));
  });
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  return { registry, details: (wanted) => datasources.docker.details!({ packageName: 'ghcr.io/x' }, 'v1', network, wanted) };
}

test('of several platforms the date of linux/amd64, and the digest of the whole', async () => {
  const { details, registry } = await things({
    'manifests/v1': {
      manifests: [
        { digest: DIGEST('b'), platform: { os: 'linux', architecture: 'arm64' } },
        { digest: DIGEST('a'), platform: { os: 'linux', architecture: 'amd64' } },
        { digest: DIGEST('0'), platform: { os: 'unknown', architecture: 'unknown' } },
      ],
    },
    [`manifests/${DIGEST('a')}`]: { config: { digest: DIGEST('c') } },
    [`blobs/${DIGEST('c')}`]: { created: '2025-05-05T05:05:05Z' },
  });
  assert.equal(await details({ date: true, digest: true }), { date: '2025-05-05T05:05:05.000Z', digest: DIGEST('d') });
  const head = registry.asked.find(({ method }) => method === 'HEAD')!;
  assert.is(head.url, '/v2/x/manifests/v1');
  for (const type of ['vnd.oci.image.index.v1+json', 'vnd.docker.distribution.manifest.list.v2+json'])
    assert.ok(head.headers.accept!.includes(type));
});

test('an annotation with the date saves two requests; a date of 1970 is unknown', async () => {
  const annotated = await things({
    'manifests/v1': { manifests: [], annotations: { 'org.opencontainers.image.created': '2025-06-06T06:06:06Z' } },
  });
  assert.equal(await annotated.details({ date: true }), { date: '2025-06-06T06:06:06.000Z' });
  const reproducible = await things({
    'manifests/v1': { config: { digest: DIGEST('c') } },
    [`blobs/${DIGEST('c')}`]: { created: '1970-01-01T00:00:00Z' },
  });
  assert.equal(await reproducible.details({ date: true }), {});
});

test('a tag that has gone', async () => {
  const { details, registry } = await things({});
  assert.is(await failure(details({ digest: true })), `${registry.host} answers 404 Not Found: there is no x:v1`);
});

test('a digest that is none', async () => {
  const registry = await server((_, response) => response.setHeader('docker-content-digest', 'sha256:xyz').end());
  const { network, datasources } = await setup({ mirrors: [`ghcr.io=${registry.url}`] });
  assert.is(
    await failure(datasources.docker.details!({ packageName: 'ghcr.io/x' }, 'v1', network, { digest: true })),
    `${registry.host}: it does not say the digest of x:v1`,
  );
});

// --- helm

const BLOCK = `apiVersion: v1
entries:
  alpha:
  - version: 9.9.9
    description: |
      mongodb:
      - version: 6.6.6
  mongodb:
  - created: "2025-01-02T03:04:05.678901234Z"
    description: "Text over
      two lines # no comment: mongodb:"
    version: 1.10
  # a comment between
  - version: 1.9
    deprecated: true
  mongodb-sharded:
  - version: 7.7.7
generated: "2025-01-01T00:00:00Z"
`;

/** The same index in every way to write it. */
const STYLES: Readonly<Record<string, string>> = {
  'as Helm writes it': BLOCK,
  'items indented': BLOCK.replace(/^ {2}(- | {4})/gm, '    $1')
    .replace(/^ {4}(?=\w)/gm, '      ')
    .replace('      two lines', '        two lines')
    .replace('      mongodb:\n      - ', '          mongodb:\n          - '),
  'four spaces': BLOCK.replace(/^( +)- /gm, '$1-   ').replace(/^( +)/gm, '$1$1'),
  'keys in double quotes': BLOCK.replace('entries:', '"entries":').replace('  mongodb:\n  - c', '  "mongodb":\n  - c'),
  'keys in single quotes': BLOCK.replace('entries:', "'entries':").replace('  mongodb:\n  - c', "  'mongodb':\n  - c"),
  CRLF: BLOCK.replaceAll('\n', '\r\n'),
  'comments and empty lines': `# comment\n---\n${BLOCK.replace('entries:', '\nentries: # all of them\n\n# at the margin').replace('  mongodb:\n  - c', '  mongodb: # this one\n\n# at the margin\n  - c')}`,
  'byte order mark': `\ufeff${BLOCK}`,
  'no line break at the end, chart last': BLOCK.slice(0, BLOCK.indexOf('  mongodb-sharded')).trimEnd(),
  'entries first': `${BLOCK.replace('apiVersion: v1\n', '')}apiVersion: v1\n`,
  JSON: JSON.stringify({
    apiVersion: 'v1',
    entries: {
      alpha: [{ version: '9.9.9' }],
      mongodb: [
        { version: '1.10', created: '2025-01-02T03:04:05.678901234Z' },
        { version: '1.9', deprecated: true },
      ],
    },
  }),
  'JSON over many lines': JSON.stringify(
    {
      entries: {
        mongodb: [
          { version: '1.10', created: '2025-01-02T03:04:05.678901234Z' },
          { version: '1.9', deprecated: true },
        ],
      },
    },
    null,
    2,
  ),
  'flow style that is not JSON':
    "{entries: {mongodb: [{version: '1.10', created: 2025-01-02T03:04:05.678901234Z}, {version: 1.9, deprecated: true}]}}",
};

for (const [style, text] of Object.entries(STYLES)) {
  test(`a chart is found in an index: ${style}`, () => {
    const entries = findChart(text, 'mongodb').found as { version: string; created?: string; deprecated?: unknown }[];
    assert.equal(
      entries.map(({ version, created, deprecated }) => [version, created, String(deprecated)]),
      [
        ['1.10', '2025-01-02T03:04:05.678901234Z', 'undefined'],
        ['1.9', undefined, 'true'],
      ],
    );
  });
}

const chartName = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const nastyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'entries:\n  mongodb:\n  - version: 6.6.6\n',
    '# not a comment',
    '- version: 6.6.6',
    'a: b\n\n\n  c',
    `${'long words '.repeat(30)}end`,
    'it\'s "quoted"',
    '  leading',
    'x\r\ny',
  ),
);
const chartEntry = fc.record({
  version: fc.stringMatching(/^\d{1,2}\.\d{1,2}(?:\.\d)?$/),
  description: nastyText,
  sources: fc.array(nastyText, { maxLength: 2 }),
});
const style = fc.record({ indent: fc.constantFrom(2, 4), indentSeq: fc.boolean(), lineWidth: fc.constantFrom(0, 20, 80) });

test('whatever an index holds and however it is laid out, a chart in it is what a YAML parser finds', () => {
  fc.assert(
    fc.property(
      fc.dictionary(chartName, fc.array(chartEntry, { minLength: 1, maxLength: 3 }), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
      style,
      (entries, layout) => {
        const text = stringify({ apiVersion: 'v1', entries, generated: 'x' }, layout);
        for (const name of Object.keys(entries)) {
          const { found } = findChart(text, name);
          assert.equal(found, (parse(text, { schema: 'failsafe' }) as { entries: Record<string, unknown> }).entries[name]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a chart that is not there: the others are named', () => {
  assert.equal(findChart(BLOCK, 'mongo'), { found: undefined, names: ['alpha', 'mongodb', 'mongodb-sharded'] });
  assert.equal(findChart('entries: {}\n', 'mongo'), { found: undefined, names: [] });
});

/** The versions of a chart from a stand-in for a chart repository. */
async function charts(...args: Parameters<typeof standInServer>): Promise<{ listed: Promise<Releases>; repository: StandIn }> {
  const repository = await server(...args);
  const { network, datasources } = await setup({ mirrors: [`https://charts.example.org=${repository.url}`] });
  return {
    repository,
    listed: datasources.helm.list({ packageName: 'mongodb', registryUrl: 'https://charts.example.org/stable' }, network),
  };
}

test('versions with dates; deprecated ones and what is no version are not listed; the sources', async () => {
  const versions = EVIL.map((version) => `  - version: ${JSON.stringify(version)}`).join('\n');
  const index = `entries:\n  mongodb:\n  - version: 1.2.0\n    created: 2025-01-02T03:04:05Z\n    home: https://example.org\n    sources:\n    - javascript:alert(1)\n    - https://github.com/example/mongodb\n  - version: 1.3.0\n    deprecated: true\n${versions}\n`;
  const { listed, repository } = await charts((_, response) => response.end(index));
  assert.equal(await listed, {
    releases: [{ version: '1.2.0', date: '2025-01-02T03:04:05.000Z' }],
    sourceUrl: 'https://github.com/example/mongodb',
  });
  assert.is(repository.asked[0]!.url, '/stable/index.yaml');
});

for (const [what, body, message] of [
  ['a page for people', PAGE, 'its answer is a web page, where the index of a chart repository was expected'],
  ['another file', 'kind: ConfigMap\n', 'it is not the index of a chart repository: it has no entries'],
  ['nothing', '', 'it is not the index of a chart repository: it has no entries'],
  ['invalid YAML', 'entries:\n  mongodb:\n  - version: "1\n   - : [\n', 'its index is not valid YAML'],
  ['an anchor of another chart', 'entries:\n  a: &a\n  - version: 1.0.0\n  mongodb: *a\n', 'its index is not valid YAML'],
  [
    'a chart that has no versions',
    'entries:\n  mongodb:\n    version: 1.0.0\n',
    'the versions of mongodb in its index are not what Helm writes',
  ],
  ['no such chart', 'entries:\n  mongodbs:\n  - version: 1.0.0\n', 'there is no chart mongodb in its index; did you mean mongodbs?'],
  ['JSON that is cut', '{"entries": {"mongodb": [', 'its index is not valid YAML'],
] as const) {
  test(`${what} in the place of an index`, async () => {
    const { listed, repository } = await charts((_, response) => response.end(body));
    assert.is(await failure(listed), `${repository.host}: ${message}`);
  });
}

test('charts of one repository share its index, which is fetched once', async () => {
  const repository = await server((_, response) => response.end('entries:\n  a:\n  - version: 1.0.0\n  b:\n  - version: 2.0.0\n'));
  const { network, datasources } = await setup({ mirrors: [`https://charts.example.org=${repository.url}`] });
  const list = (packageName: string): Promise<Releases> =>
    datasources.helm.list({ packageName, registryUrl: 'https://charts.example.org' }, network);
  assert.equal((await Promise.all(['a', 'b', 'a'].map(list))).flatMap(versionsOf), ['1.0.0', '2.0.0', '1.0.0']);
  assert.is(repository.asked.length, 1);
});

test('no index at all', async () => {
  const { listed, repository } = await charts((_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE));
  assert.is(
    await failure(listed),
    `${repository.host} answers 404 Not Found: there is no index.yaml: registryUrl is not that of a chart repository`,
  );
});

// --- git

/** A stand-in for git that prints this; what it was called with is in `calls`. */
function standInGit(script: string): { env: NodeJS.ProcessEnv; folder: string } {
  const folder = newFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { folder, env: { PATH: `${folder}:/usr/bin:/bin`, HOME: folder } };
}

async function gitTags(packageName: string, script: string, more: NodeJS.ProcessEnv = {}): Promise<Releases> {
  const { network, datasources } = await setup({ env: { ...standInGit(script).env, ...more } });
  return datasources['git-tags'].list({ packageName }, network);
}

test('tags of git: of an annotated one the commit; what is no name of a tag is not listed', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
  const lines = [
    `${a}\trefs/tags/v1.0.0`,
    `${b}\trefs/tags/v1.1.0`,
    `${c}\trefs/tags/v1.1.0^{}`,
    `${a}\trefs/heads/main`,
    `xyz\trefs/tags/v2`,
    `${a}\trefs/tags/v 3`,
    `${a} refs/tags/v4`,
    'rubbish',
  ];
  const { releases, sourceUrl } = await gitTags('https://git.example.org/a/b.git', `cat <<'END'\n${lines.join('\n')}\nEND`);
  assert.equal(releases, [
    { version: 'v1.0.0', commit: a },
    { version: 'v1.1.0', commit: c },
  ]);
  assert.is(sourceUrl, 'https://git.example.org/a/b');
});

test('git is called without a prompt, a helper for passwords, or settings of others', async () => {
  const probe =
    'printf "%s\\trefs/tags/%s\\n" 0000000000000000000000000000000000000000 "$(printf "%s" "$*|$GIT_DIR$GIT_SSH_COMMAND$GIT_CONFIG_COUNT$GIT_EXEC_PATH$SSH_ASKPASS|$GIT_TERMINAL_PROMPT|$(pwd)" | base64 -w0)"';
  const { releases } = await gitTags('https://git.example.org/a', probe, {
    GIT_DIR: '/evil',
    GIT_SSH_COMMAND: 'evil',
    GIT_CONFIG_COUNT: '1',
    GIT_EXEC_PATH: '/evil',
    SSH_ASKPASS: 'evil',
  });
  const [args, hijacked, prompt, cwd] = Buffer.from(releases[0]!.version, 'base64').toString().split('|');
  assert.is(
    args,
    '-c protocol.allow=never -c protocol.https.allow=always -c core.askPass= ls-remote --quiet --tags -- https://git.example.org/a',
  );
  assert.equal([hijacked, prompt, cwd], ['ssh -o BatchMode=yes -o ConnectTimeout=10', '0', '/']);
});

for (const name of [
  'file:///etc',
  'ext::sh -c id',
  '--upload-pack=id',
  '/etc',
  'git://example.org/x',
  'ssh://-oProxyCommand=id/x',
  'stoatchat/for-web',
]) {
  test(`${name} is not given to git`, async () => {
    assert.is(
      await failure(gitTags(name, 'echo "was called" >&2; exit 1')),
      'the name of the repository is not a URL that begins with https://, http:// or ssh://',
    );
  });
}

test('a repository with credentials in its URL is not given to git', async () => {
  assert.match(
    await failure(gitTags(`https://user:${PASSWORD}@git.example.org/x`, 'exit 1')),
    /^git\.example\.org: the URL holds credentials/,
  );
});

test('git@host:owner/name is a URL, too', async () => {
  const { releases, sourceUrl } = await gitTags('git@git.example.org:a/b.git', `printf '%s\\trefs/tags/v1\\n' ${'a'.repeat(40)}`);
  assert.is(releases.length, 1);
  assert.is(sourceUrl, 'https://git.example.org/a/b');
});

for (const [stderr, message] of [
  ["fatal: unable to access 'https://x': Could not resolve host: git.example.org", /there is no such host, or no network/],
  [
    "fatal: could not read Username for 'https://git.example.org': terminal prompts disabled",
    /it wants a login: there is no such repository, or git has no credentials for it/,
  ],
  ["fatal: repository 'https://git.example.org/a/' not found", /there is no such repository/],
  ["fatal: unable to access 'https://x': SSL certificate problem: certificate has expired", /its certificate has expired/],
  [`fatal: ${EVIL[1]} words of its own`, /^git\.example\.org: git ls-remote failed \(exit code 128\)$/],
] as const) {
  test(`git says: ${stderr.slice(0, 60)}`, async () => {
    assert.match(await failure(gitTags('https://git.example.org/a', `cat >&2 <<'END'\n${stderr}\nEND\nexit 128`)), message);
  });
}

test('a host that is busy or cuts the connection is asked again by git, too', async () => {
  const counting = `echo >> "$HOME/calls"; [ "$(wc -l < "$HOME/calls")" -gt 2 ] && exec printf '%s\\trefs/tags/v1\\n' ${'a'.repeat(40)}`;
  for (const stderr of ['The requested URL returned error: 503', 'fatal: the remote end hung up unexpectedly']) {
    const { releases } = await gitTags('https://git.example.org/a', `${counting}; echo '${stderr}' >&2; exit 128`);
    assert.is(releases.length, 1);
  }
  assert.is(
    await failure(gitTags('https://git.example.org/a', 'echo "The requested URL returned error: 502" >&2; exit 128')),
    'git.example.org: its own fault; try again later (5 attempts)',
  );
});

test('without git', async () => {
  const { network, datasources } = await setup({ env: { PATH: newFolder() } });
  assert.is(await failure(datasources['git-tags'].list({ packageName: 'https://git.example.org/a' }, network)), 'git is not on the PATH');
});

test('a program that is stopped is killed, with what it has started', async () => {
  const { folder, env } = standInGit(`sleep 60 & echo $! > "$HOME/new" && mv "$HOME/new" "$HOME/child"; wait`);
  const controller = new AbortController();
  const asked = askProgram(join(folder, 'git'), [], { env, timeoutMs: 60_000, maxBytes: 100, signal: controller.signal });
  const child = join(folder, 'child');
  while (!existsSync(child)) await sleep(10);
  controller.abort();
  assert.equal(await asked, { ended: 'late' });
  while (processIdentity(Number(readFileSync(child, 'utf8'))) !== undefined) await sleep(10);
});

test('a program that does not end in time is killed', async () => {
  assert.equal(await askProgram('sleep', ['60'], { env: { PATH: '/usr/bin:/bin' }, timeoutMs: 50, maxBytes: 100 }), { ended: 'late' });
});

test('a program that prints without end is killed', async () => {
  assert.equal(await askProgram('yes', [], { env: { PATH: '/usr/bin:/bin' }, timeoutMs: 20_000, maxBytes: 100_000 }), {
    ended: 'too-large',
  });
});

// --- GitHub

const RELEASE = {
  tag_name: 'v1.0.0',
  draft: false,
  prerelease: false,
  published_at: '2025-01-02T03:04:05Z',
  body: '## Notes',
  html_url: 'https://github.com/a/b/releases/v1.0.0',
};

/** Releases of a/b from a stand-in for GitHub's API. */
async function github(
  answer: Parameters<typeof standInServer>[0],
  env: NodeJS.ProcessEnv = {},
  registryUrl?: string,
): Promise<{ listed: Promise<Releases>; api: StandIn }> {
  const api = await server(answer);
  const { network, datasources } = await setup({
    mirrors: [`https://api.github.com=${api.url}`, `https://ghe.example.org=${api.url}`],
    env,
  });
  return {
    api,
    listed: datasources['github-releases'].list({ packageName: 'a/b', ...(registryUrl === undefined ? {} : { registryUrl }) }, network),
  };
}

test('releases with notes and dates, over pages; drafts and odd names are not listed', async () => {
  const { listed, api } = await github(
    ({ url }, response) => {
      const second = url!.includes('page=2');
      if (!second)
        response.setHeader(
          'link',
          `<http://${api.host}/repos/a/b/releases?per_page=100&page=2>; rel="next", <http://${api.host}/x>; rel="last"`,
        );
      const list = second
        ? [{ ...RELEASE, tag_name: 'v0.9.0', prerelease: true, body: null }]
        : [RELEASE, { ...RELEASE, draft: true }, { ...RELEASE, tag_name: EVIL[0] }];
      response.end(JSON.stringify(list));
    },
    { GITHUB_TOKEN: 'token-of-the-tests' },
  );
  assert.equal(await listed, {
    releases: [
      { version: 'v1.0.0', prerelease: false, date: '2025-01-02T03:04:05.000Z', notes: '## Notes', url: RELEASE.html_url },
      { version: 'v0.9.0', prerelease: true, date: '2025-01-02T03:04:05.000Z', url: RELEASE.html_url },
    ],
    sourceUrl: 'https://github.com/a/b',
  });
  assert.equal(
    api.asked.map(({ headers }) => headers.authorization),
    ['Bearer token-of-the-tests', 'Bearer token-of-the-tests'],
  );
});

test('GITHUB_TOKEN does not go to another server than GitHub', async () => {
  const { listed, api } = await github(
    (_, response) => response.end('[]'),
    { GITHUB_TOKEN: 'token-of-the-tests' },
    'https://ghe.example.org',
  );
  assert.equal((await listed).releases, []);
  assert.equal([api.asked[0]!.url, api.asked[0]!.headers.authorization], ['/api/v3/repos/a/b/releases?per_page=100', undefined]);
});

test('the limit of requests, with and without a token', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 0, 1, 12, 34) / 1000) };
  const refuse: Parameters<typeof standInServer>[0] = (_, response) => void response.writeHead(403, headers).end('{}');
  const without = await github(refuse);
  assert.is(
    await failure(without.listed),
    `${without.api.host}: the limit of requests is used up until 12:34 UTC; with GITHUB_TOKEN set it is far higher`,
  );
  const having = await github(refuse, { GITHUB_TOKEN: 'token-of-the-tests' });
  assert.is(await failure(having.listed), `${having.api.host}: the limit of requests is used up until 12:34 UTC`);
});

for (const [status, token, message] of [
  [401, 'token-of-the-tests', 'answers 401 Unauthorized: it refuses GITHUB_TOKEN'],
  [403, undefined, 'answers 403 Forbidden: access to a/b is denied'],
  [404, undefined, 'answers 404 Not Found: there is no repository a/b; a private one needs GITHUB_TOKEN'],
] as const) {
  test(`GitHub answers ${status}`, async () => {
    const { listed, api } = await github((_, response) => response.writeHead(status).end('{}'), { GITHUB_TOKEN: token });
    assert.is(await failure(listed), `${api.host} ${message}`);
  });
}

test('what is no repository on GitHub is not asked for', async () => {
  const { network, datasources } = await setup({});
  for (const packageName of ['a', 'a/b/c', '../a', 'https://github.com/a/b', 'a/b?x']) {
    assert.match(
      await failure(datasources['github-releases'].list({ packageName }, network)),
      /is not the name of a repository on GitHub \(owner\/name\)$/,
    );
  }
});

// --- mirrors

test('mirrors of images', () => {
  const { image } = createMirrors(
    [
      'docker.io=registry.local:5000',
      'ghcr.io=http://127.0.0.1:5001/github',
      'ghcr.io/stoatchat=https://stoat.local',
      'oci://charts.example.org/a=oci://charts.local/b',
    ].map(parseMirror),
  );
  for (const [host, repository, origin, name] of [
    ['docker.io', 'library/rabbitmq', 'https://registry.local:5000', 'library/rabbitmq'],
    ['registry-1.docker.io', 'bitnami/redis', 'https://registry.local:5000', 'bitnami/redis'],
    ['ghcr.io', 'other/api', 'http://127.0.0.1:5001', 'github/other/api'],
    ['ghcr.io', 'stoatchat/api', 'https://stoat.local', 'api'],
    ['ghcr.io', 'stoatchatter/api', 'http://127.0.0.1:5001', 'github/stoatchatter/api'],
    ['charts.example.org', 'a/livekit', 'https://charts.local', 'b/livekit'],
    ['quay.io', 'x/y', 'https://quay.io', 'x/y'],
  ] as const) {
    assert.equal(image(host, repository), { origin, repository: name }, `${host}/${repository}`);
  }
  assert.equal(createMirrors([]).image('docker.io', 'library/rabbitmq'), {
    origin: 'https://registry-1.docker.io',
    repository: 'library/rabbitmq',
  });
});

test('mirrors of URLs', () => {
  const { url } = createMirrors(
    ['https://charts.jetstack.io=https://mirror/jetstack', 'https://github.com=https://git.mirror', 'a.org/x=http://b.org'].map(
      parseMirror,
    ),
  );
  for (const [from, to] of [
    ['https://charts.jetstack.io/index.yaml', 'https://mirror/jetstack/index.yaml'],
    ['http://charts.jetstack.io/index.yaml', 'http://charts.jetstack.io/index.yaml'],
    ['https://github.com/a/b?c=d', 'https://git.mirror/a/b?c=d'],
    ['https://github.com.evil.org/a', 'https://github.com.evil.org/a'],
    ['https://a.org/x', 'http://b.org/'],
    ['https://a.org/x/y', 'http://b.org/y'],
    ['https://a.org/xy', 'https://a.org/xy'],
  ] as const) {
    assert.is(url(new URL(from)).href, to);
  }
});

for (const text of [
  'docker.io',
  '=x',
  'docker.io=',
  'docker.io=http://user:password-of-the-tests@x',
  'user:password-of-the-tests@x=y',
  'docker.io=ftp://x',
  'docker.io=http://',
  'a b=c',
]) {
  test(`--registry ${text.replace(/user.*@/, 'user@')} is refused`, () => {
    assert.throws(
      () => parseMirror(text),
      (error: Error) => error instanceof UsageError && !error.message.includes(PASSWORD),
    );
  });
}

test.run();
