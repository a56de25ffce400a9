import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Serves a folder of Helm repositories (`REPOSITORY/index.yaml`, `REPOSITORY/*.tgz`) on a free port of 127.0.0.1, which it returns. */
export function serveCharts(folder: string): Promise<number> {
  const server = createServer((request, response) => {
    const path = fileFor(request.url ?? '/');
    const file = path === undefined ? undefined : join(folder, path);
    if (file === undefined || !isFile(file) || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': extname(file) === '.tgz' ? 'application/gzip' : 'text/yaml; charset=utf-8',
      'Content-Length': statSync(file).size,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The file in the folder that a request's path means; undefined for anything but `/REPOSITORY/FILE`. */
export function fileFor(url: string): string | undefined {
  const match = /^\/([a-z0-9-]+)\/([A-Za-z0-9][A-Za-z0-9._+-]*)$/.exec(url.split('?')[0] ?? '');
  return match === null ? undefined : join(match[1]!, match[2]!);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
