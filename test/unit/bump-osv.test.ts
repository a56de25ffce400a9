/** OSV's interface, asked of a stand-in that answers well and badly. */
import type { ServerResponse } from 'node:http';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Advisory } from '../../generators/bump/advisories/advisory.ts';
import { githubSource } from '../../generators/bump/advisories/github.ts';
import { osvSource } from '../../generators/bump/advisories/osv.ts';
import type { Question } from '../../generators/bump/advisories/source.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import { parseMirror } from '../../generators/bump/network/mirrors.ts';
import { createNetwork, type Network } from '../../generators/bump/network/network.ts';
import { osvServer, type Hole } from '../support/advisories.ts';
import { standInServer, testClock, type StandIn } from '../support/stand-in-server.ts';
import { temporaryFolder } from '../support/tools.ts';

const CADDY = 'Go/github.com/caddyserver/caddy/v2';
const VALKEY = 'Bitnami/valkey';
const HOLES: readonly Hole[] = [
  { id: 'GO-2026-0001', package: CADDY, fixed: '2.11.1', aliases: ['CVE-2026-0001'] },
  { id: 'GHSA-0002', package: CADDY, introduced: '2.9.0', fixed: '2.11.0', severity: 'HIGH' },
  { id: 'GHSA-0003', package: CADDY, fixed: '2.99.0', withdrawn: '2026-05-02T00:00:00Z' },
  { id: 'BIT-valkey-2026-1', package: VALKEY, introduced: '8.0.0', fixed: '8.1.6', severity: 'Critical' },
];

let servers: StandIn[] = [];
let networks: Network[] = [];
test.after.each(async () => {
  await Promise.all(networks.map((network) => network.close()));
  await Promise.all(servers.map((server) => server.stop()));
  [servers, networks] = [[], []];
});

async function networkTo(server: StandIn, from = 'https://api.osv.dev', cache?: string): Promise<Network> {
  if (!servers.includes(server)) servers.push(server);
  const network = await createNetwork({ env: {}, cache, mirrors: [parseMirror(`${from}=${server.url}`)], clock: testClock() });
  networks.push(network);
  return network;
}

function question(name: string, version: string): Question {
  const [ecosystem, ...rest] = name.split('/') as [string, ...string[]];
  return { package: { ecosystem, name: rest.join('/') }, version };
}

const idsOf = (answers: readonly (readonly Advisory[])[]): string[][] => answers.map((found) => found.map(({ id }) => id).sort());

test('all pins in one question; the withdrawn is none; each advisory is fetched once', async () => {
  const server = await osvServer(HOLES);
  const answers = await osvSource(await networkTo(server)).ask([
    question(CADDY, '2.10.2'),
    question(VALKEY, '8.1.4'),
    question(CADDY, '2.11.1'),
    question(CADDY, '2.10.0'),
  ]);
  assert.equal(idsOf(answers), [['GHSA-0002', 'GO-2026-0001'], ['BIT-valkey-2026-1'], [], ['GHSA-0002', 'GO-2026-0001']]);
  assert.equal(answers[1]![0]!.severity, 'critical');
  const asked = server.asked.map(({ method, url }) => `${method} ${url}`);
  assert.is(asked.filter((line) => line === 'POST /v1/querybatch').length, 1);
  assert.is(asked.length, 1 + HOLES.length);
});

test('an answer of several pages is read to its end', async () => {
  const holes = Array.from({ length: 7 }, (_, index): Hole => ({ id: `GO-2026-1${index}`, package: CADDY, fixed: '3.0.0' }));
  const server = await osvServer(holes, { pageSize: 3 });
  const answers = await osvSource(await networkTo(server)).ask([question(VALKEY, '8.0.0'), question(CADDY, '2.0.0')]);
  assert.equal(idsOf(answers), [[], holes.map(({ id }) => id)]);
});

test('an advisory of an earlier run is asked for with its ETag', async () => {
  const server = await osvServer(HOLES);
  const cache = temporaryFolder('osv-cache');
  for (const expected of [0, 4]) {
    const network = await networkTo(server, undefined, cache);
    await osvSource(network).ask([question(CADDY, '2.10.2'), question(VALKEY, '8.1.4')]);
    assert.is(network.counts.unchanged, expected);
  }
});

const vulns = (...ids: readonly string[]): object => ({ results: [{ vulns: ids.map((id) => ({ id })) }] });
const json = (response: ServerResponse, value: unknown): void => void response.end(JSON.stringify(value));

/** Answers that no OSV gives, and what is said of them. */
const HOSTILE: Readonly<Record<string, readonly [answer: (url: string, response: ServerResponse) => void, message: RegExp]>> = {
  'a page for people': [(_, response) => response.end('<!doctype html><html>x</html>'), /a web page, where an answer of OSV was expected/],
  'JSON of another shape': [(_, response) => json(response, { results: 'none' }), /JSON, but not an answer of OSV/],
  'fewer answers than questions': [(_, response) => json(response, { results: [] }), /another number of questions/],
  'names that lead elsewhere': [(_, response) => json(response, vulns('../../v1/query?x=1')), /no name/],
  'ANSI in a name': [(_, response) => json(response, vulns('\u001b[31mGO-1')), /no name/],
  'more advisories than there are': [
    (_, response) => json(response, vulns(...Array.from({ length: 1001 }, (__, index) => `GO-${index}`))),
    /more than 1000 advisories/,
  ],
  'pages without end': [
    (_, response) => json(response, { results: [{ next_page_token: 'again' }] }),
    /more pages than any version has advisories/,
  ],
  'an endless body': [
    (_, response) => {
      const more = (): void =>
        void (response.writableEnded || response.destroyed || response.write('x'.repeat(1 << 20), () => setImmediate(more)));
      more();
    },
    /larger than 8 MiB/,
  ],
  'an advisory that is not there': [
    (url, response) => (url.includes('querybatch') ? json(response, vulns('GO-1')) : void response.writeHead(404).end()),
    /404/,
  ],
  'an advisory of another shape': [
    (url, response) => json(response, url.includes('querybatch') ? vulns('GO-1') : { id: 'GO-1', affected: 'all' }),
    /JSON, but not an advisory/,
  ],
  'always busy': [(_, response) => void response.writeHead(503).end(), /503/],
};

for (const [name, [answer, message]] of Object.entries(HOSTILE)) {
  test(`OSV answers with ${name}: an error that says so`, async () => {
    const network = await networkTo(await standInServer((request, response) => answer(request.url!, response)));
    try {
      await osvSource(network).ask([question(CADDY, '2.10.2')]);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, LookupError);
      assert.match((error as Error).message, message);
    }
  });
}

test("the advisories of a repository on GitHub, page by page, with GITHUB_TOKEN only for GitHub's own", async () => {
  const entry = (id: string, range: string): object => ({
    ghsa_id: id,
    cve_id: null,
    summary: 'It fetches what it should not',
    severity: 'high',
    state: 'published',
    withdrawn_at: null,
    vulnerabilities: [{ package: { ecosystem: 'other', name: 'stoatchat' }, vulnerable_version_range: range, patched_versions: null }],
  });
  const server = await standInServer((request, response) => {
    const isFirst = !request.url!.includes('page=2');
    if (isFirst) response.setHeader('link', `<https://api.github.com${request.url}&page=2>; rel="next"`);
    json(response, [isFirst ? entry('GHSA-1', '< 0.13.0') : entry('GHSA-2', '< 0.15.2')]);
  });
  const network = await networkTo(server, 'https://api.github.com');
  const source = githubSource(network, 'token-of-the-tests');
  const backend = question('GitHub/stoatchat/stoatchat', '0.15.1');
  const answers = await source.ask([backend, backend]);
  assert.equal(idsOf(answers), [
    ['GHSA-1', 'GHSA-2'],
    ['GHSA-1', 'GHSA-2'],
  ]);
  assert.is(server.asked.length, 2, 'one list for both');
  assert.match(server.asked[0]!.url, /^\/repos\/stoatchat\/stoatchat\/security-advisories\?/);
});

test.run();
