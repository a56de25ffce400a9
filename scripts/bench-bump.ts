/**
 * How `bump` uses the way to a registry: 40 pins, each of a repository of its own, at a stand-in that answers after 100 ms.
 * Prints the time of a run relative to the longest chain of requests that one pin needs (401, token, pages of tags, date of the
 * newest), which should be at most 1.5, and how many of a second run's requests are conditional, which should be all of them.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unitsOf } from '../generators/bump/choose.ts';
import { createDatasources } from '../generators/bump/datasources/index.ts';
import { examine } from '../generators/bump/examine.ts';
import { parseMirror } from '../generators/bump/network/mirrors.ts';
import { CONCURRENCY, createNetwork } from '../generators/bump/network/network.ts';
import type { Pin } from '../generators/bump/types.ts';
import { standInServer, type StandIn } from '../test/support/stand-in-server.ts';

const PINS = 40;
const LATENCY_MS = 100;
const PAGES = 2;
const TAGS_PER_PAGE = 100;
/** 401, token, pages; then for the date manifest and configuration. */
const CHAIN = 2 + PAGES + 2;

const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const CREATED = '2025-05-05T05:05:05.000Z';
const NEWEST = `v1.${PAGES - 1}.${TAGS_PER_PAGE - 1}`;
const config = JSON.stringify({ created: CREATED });

function answer(request: IncomingMessage, response: ServerResponse, server: StandIn): void {
  const url = new URL(request.url!, server.url);
  if (url.pathname === '/token') response.end('{"token":"bench","expires_in":300}');
  else if (request.headers.authorization !== 'Bearer bench') {
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${server.url}/token",service="bench"` }).end();
  } else {
    const body = bodyOf(url);
    const etag = `"${digest(body)}"`;
    const page = Number(url.searchParams.get('last') ?? 0);
    if (url.pathname.endsWith('/tags/list') && page + 1 < PAGES)
      response.setHeader('link', `<${url.pathname}?n=${TAGS_PER_PAGE}&last=${page + 1}>; rel="next"`);
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.setHeader('docker-content-digest', digest(body)).end(body);
  }
}

function bodyOf({ pathname, searchParams }: URL): string {
  if (pathname.includes('/manifests/')) return JSON.stringify({ config: { digest: digest(config) } });
  if (pathname.includes('/blobs/')) return config;
  return JSON.stringify({
    tags: Array.from({ length: TAGS_PER_PAGE }, (_, index) => `v1.${Number(searchParams.get('last') ?? 0)}.${index}`),
  });
}

/** The stand-in has a process of its own, as a registry has a machine. It tells its URL, and, when asked, what it was asked. */
async function serve(): Promise<void> {
  const server: StandIn = await standInServer((request, response) => void setTimeout(() => answer(request, response, server), LATENCY_MS));
  process.on('message', () => process.send!(server.asked.map(({ url, headers }) => [url, headers['if-none-match'] !== undefined])));
  process.send!(server.url);
}

if (process.send !== undefined) await serve();
else await bench();

async function bench(): Promise<void> {
  const standIn = fork(fileURLToPath(import.meta.url));
  const [url] = (await once(standIn, 'message')) as [string];
  const asked = async (): Promise<readonly (readonly [url: string, isConditional: boolean])[]> => {
    standIn.send('asked');
    return ((await once(standIn, 'message')) as [[string, boolean][]])[0];
  };
  const mirrors = [parseMirror(`ghcr.io=${url}`)];
  const cache = mkdtempSync(join(tmpdir(), 'stoat-bench-'));
  const pins = (count: number): Pin[] =>
    Array.from({ length: count }, (_, index) => {
      const packageName = `ghcr.io/stoatchat/service-${index}`;
      return {
        file: 'versions/bench.yaml',
        line: index,
        path: packageName,
        current: 'v1.0.0',
        isPlain: true,
        annotation: { datasource: 'docker', depName: packageName, packageName, versioning: 'docker' },
      };
    });

  /** What `bump` asks for so many pins. Milliseconds. */
  async function run(count: number, folder: string | undefined): Promise<number> {
    const network = await createNetwork({ env: {}, mirrors, cache: folder });
    const start = performance.now();
    const { reports } = await examine(unitsOf(pins(count), {}), {
      network,
      datasources: createDatasources({ env: {} }),
      now: new Date(),
      notes: false,
      // No pin of these has a package, so it is never asked.
      advisories: () => ({ ask: async (questions) => questions.map(() => []) }),
      progress: () => undefined,
    });
    const time = performance.now() - start;
    for (const { state, allowed, published, error } of reports) {
      if (state !== 'outdated' || allowed !== NEWEST || published !== CREATED)
        throw new Error(`not what the stand-in has: ${state}, ${error ?? ''}`);
    }
    await network.close();
    return time;
  }

  try {
    // The first run also pays for compiling, so it does not count.
    await run(1, undefined);
    const chain = await run(1, undefined);
    const before = (await asked()).length;
    const cold = await run(PINS, cache);
    const between = (await asked()).length;
    const warm = await run(PINS, cache);
    const last = (await asked()).slice(between);
    const tokens = last.filter(([path]) => path.startsWith('/token')).length;
    const conditional = last.filter(([, isConditional]) => isConditional).length;
    const ideal = CHAIN * LATENCY_MS;
    process.stdout.write(
      [
        `${PINS} pins, ${LATENCY_MS} ms for each request, ${CONCURRENCY} requests at once (node ${process.version})`,
        `longest chain of one pin   ${CHAIN} requests, ${chain.toFixed(0)} ms (${ideal} ms of it waiting)`,
        `all pins, no cache         ${between - before} requests, ${cold.toFixed(0)} ms: ${(cold / chain).toFixed(2)} × the longest chain`,
        `all pins, warm cache       ${last.length} requests, ${warm.toFixed(0)} ms: ${(warm / chain).toFixed(2)} × the longest chain`,
        `conditional in the warm run ${conditional} of ${last.length - tokens}, and ${tokens} for tokens, which are never kept`,
        '',
      ].join('\n'),
    );
  } finally {
    standIn.kill();
    rmSync(cache, { recursive: true });
  }
}
