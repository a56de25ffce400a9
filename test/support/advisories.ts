/** A stand-in for OSV's interface on loopback (api.osv.dev): documents of its schema, matched by SemVer ranges of their own. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import semver from 'semver';
import { standInServer, type StandIn } from './stand-in-server.ts';

/** A published hole, as a test writes it down. */
export interface Hole {
  readonly id: string;
  /** `Go/github.com/caddyserver/caddy/v2`. */
  readonly package: string;
  readonly introduced?: string;
  /** Absent: there is no fix. */
  readonly fixed?: string;
  readonly severity?: string;
  readonly aliases?: readonly string[];
  readonly withdrawn?: string;
  readonly type?: 'SEMVER' | 'ECOSYSTEM';
}

/** The document that OSV has of it. */
export function osvDocument({
  id,
  package: name,
  introduced = '0',
  fixed,
  severity,
  aliases = [],
  withdrawn,
  type = 'SEMVER',
}: Hole): object {
  const [ecosystem, ...rest] = name.split('/');
  return {
    schema_version: '1.7.0',
    id,
    modified: '2026-06-01T08:00:00Z',
    published: '2026-05-01T08:00:00Z',
    ...(withdrawn === undefined ? {} : { withdrawn }),
    aliases,
    summary: `Summary of ${id}`,
    details: 'Details.',
    affected: [
      {
        package: { ecosystem, name: rest.join('/'), purl: `pkg:generic/${rest.join('/')}` },
        ranges: [{ type, events: [{ introduced }, ...(fixed === undefined ? [] : [{ fixed }])] }],
        ...(severity === undefined ? {} : { database_specific: { severity } }),
      },
    ],
    references: [{ type: 'WEB', url: 'https://example.org/' }],
  };
}

interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly version: string;
  readonly page_token?: string;
}

/** @param pageSize advisories per page of an answer */
export function osvServer(holes: readonly Hole[], { pageSize = 100 } = {}): Promise<StandIn> {
  const answer = (query: Query): object => {
    const found = holes.filter((hole) => {
      if (hole.package !== `${query.package.ecosystem}/${query.package.name}`) return false;
      const range = `>=${hole.introduced ?? '0.0.0-0'}${hole.fixed === undefined ? '' : ` <${hole.fixed}`}`;
      return semver.satisfies(query.version, range, { includePrerelease: true });
    });
    const from = Number(query.page_token ?? 0);
    const page = found.slice(from, from + pageSize).map(({ id }) => ({ id, modified: '2026-06-01T08:00:00Z' }));
    const isLast = from + pageSize >= found.length;
    // OSV leaves out what is empty.
    return { ...(page.length === 0 ? {} : { vulns: page }), ...(isLast ? {} : { next_page_token: String(from + pageSize) }) };
  };
  return standInServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/v1/querybatch') {
      const { queries } = JSON.parse(await bodyOf(request)) as { queries: readonly Query[] };
      send(request, response, { results: queries.map(answer) });
      return;
    }
    const [, id] = /^\/v1\/vulns\/([^/]+)$/.exec(request.url ?? '') ?? [];
    const hole = holes.find((one) => one.id === decodeURIComponent(id ?? ''));
    if (hole === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":5,"message":"Bug not found."}');
    else send(request, response, osvDocument(hole));
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

function send(request: IncomingMessage, response: ServerResponse, value: object): void {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/json', etag }).end(body);
}
