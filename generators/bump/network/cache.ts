/**
 * Answers of earlier runs, on disk: files of mode 0600 in a folder of mode 0700, below nobody else's. An answer is used only after
 * the server has said, to the question with today's credentials, that it is still the same (304). No credential is ever in it.
 *
 * A file is one line of JSON, then the body. Whatever is not as it was written (cut, changed, of another format) counts as
 * not there, so that nothing has to be synced.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isCacheEntry } from '../../generated/answers.js';
import { spoolOf, type Spool } from './body.ts';

const FORMAT = 1;
/** Longest first line that is read. */
const HEAD_BYTES = 16 * 1024;
/** What is kept of the headers: what tells a change, and what readers of answers look at. */
const KEPT = ['etag', 'last-modified', 'content-type', 'link', 'docker-content-digest'];

export type Headers = Readonly<Record<string, string>>;

export interface CachedAnswer {
  readonly headers: Headers;
  readonly body: Spool;
}

export interface Cache {
  find(key: string): Promise<CachedAnswer | undefined>;
  /** Keeps an answer that the server can be asked about again; others are not worth it. */
  store(key: string, headers: Headers, body: Spool): Promise<void>;
  /** Removes what was used longest ago until at most `maxBytes` are left. */
  prune(maxBytes: number): Promise<void>;
}

/** A question's name: equal questions of the same person have the same one. Nothing can be read from it. */
export function cacheKey(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A folder that cannot be made or written to is no error: there is just no cache. */
export function createCache(folder: string): Cache {
  const fileOf = (key: string): string => join(folder, key);
  return {
    async find(key) {
      const handle = await open(fileOf(key), 'r').catch(() => undefined);
      if (handle === undefined) return undefined;
      const answer = await read(handle).catch(() => undefined);
      if (answer === undefined) await handle.close();
      // When it was last of use, for prune().
      else await utimes(fileOf(key), new Date(), new Date()).catch(() => undefined);
      return answer;
    },
    async store(key, headers, body) {
      const kept = Object.fromEntries(KEPT.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]!]));
      if (kept.etag === undefined && kept['last-modified'] === undefined) return;
      if (/\bno-store\b/i.test(headers['cache-control'] ?? '')) return;
      const head = `${JSON.stringify({ format: FORMAT, headers: kept, size: body.size, sha256: await hash(body) })}\n`;
      if (Buffer.byteLength(head) > HEAD_BYTES) return;
      const temporary = `${fileOf(key)}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = await open(temporary, 'wx', 0o600);
        try {
          await file.writeFile(head);
          for await (const chunk of body.stream()) await file.writeFile(chunk);
        } finally {
          await file.close();
        }
        await rename(temporary, fileOf(key));
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
    async prune(maxBytes) {
      const names = await readdir(folder).catch(() => []);
      const files = await Promise.all(
        names.map((name) =>
          stat(join(folder, name)).then(
            ({ size, mtimeMs }) => ({ name, size, mtimeMs }),
            () => ({ name, size: 0, mtimeMs: 0 }),
          ),
        ),
      );
      let left = files.reduce((sum, { size }) => sum + size, 0);
      for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
        if (left <= maxBytes) return;
        await rm(join(folder, name), { force: true }).catch(() => undefined);
        left -= size;
      }
    },
  };
}

async function read(handle: FileHandle): Promise<CachedAnswer | undefined> {
  const start = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await handle.read(start, 0, HEAD_BYTES, 0);
  const end = start.subarray(0, bytesRead).indexOf('\n');
  if (end < 0) return undefined;
  const head: unknown = JSON.parse(start.toString('utf8', 0, end));
  if (!isCacheEntry(head) || (await handle.stat()).size !== end + 1 + head.size) return undefined;
  const body = spoolOf(handle, head.size, end + 1);
  return (await hash(body)) === head.sha256 ? { headers: head.headers, body } : undefined;
}

async function hash(body: Spool): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of body.stream()) sum.update(chunk);
  return sum.digest('hex');
}
