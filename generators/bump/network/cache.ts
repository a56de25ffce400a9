/**
 * Answers of earlier runs, on disk. An answer is used only after the server has said, to the question with today's credentials, that it is
 * still the same (304). No file holds a credential. undici 6 has no cache.
 *
 * A file is one line of JSON, then the body. The checksum in that line tells a file that is cut, changed or written by two runs at once;
 * such a file counts as absent, so files need neither a temporary name nor a sync.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCacheEntry } from '../../generated/answers.js';

const FORMAT = 1;
/** The headers that are kept: those that tell a change, and those that readers of answers look at. */
const KEPT = ['etag', 'last-modified', 'content-type', 'link', 'docker-content-digest'];

export type Headers = Readonly<Record<string, string>>;

export interface CachedAnswer {
  readonly headers: Headers;
  readonly body: string;
}

/** The name of a question's file: the same for the same question of the same person. It reveals nothing of either. */
export function cacheKey(parts: readonly (string | undefined)[]): string {
  return sha256(JSON.stringify(parts));
}

/** A cache in a folder of mode 0700. Where the folder cannot be made or written to, nothing is kept, and that is no error. */
export class Cache {
  #made: Promise<unknown> | undefined;

  constructor(readonly folder: string) {}

  async find(key: string): Promise<CachedAnswer | undefined> {
    const path = join(this.folder, key);
    try {
      const answer = parse(await readFile(path));
      // prune() goes by this time.
      if (answer !== undefined) await utimes(path, new Date(), new Date());
      return answer;
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer if the server can be asked later whether it has changed. */
  async store(key: string, headers: Headers, body: Buffer): Promise<void> {
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.includes(name)));
    if (kept.etag === undefined && kept['last-modified'] === undefined) return;
    if (/\bno-store\b/i.test(headers['cache-control'] ?? '')) return;
    const head = JSON.stringify({ format: FORMAT, headers: kept, sha256: sha256(body) });
    try {
      await (this.#made ??= mkdir(this.folder, { recursive: true, mode: 0o700 }));
      // As a list: an index may have tens of megabytes, of which no copy is made.
      await writeFile(join(this.folder, key), [`${head}\n`, body], { mode: 0o600 });
    } catch {
      // A read-only home, a full disk: the next run asks for everything again.
    }
  }

  /** Removes the files that were used longest ago until at most `maxBytes` are left. */
  async prune(maxBytes: number): Promise<void> {
    const paths = (await readdir(this.folder).catch(() => [])).map((name) => join(this.folder, name));
    const found = await Promise.all(paths.map(async (path) => ({ path, stats: await stat(path).catch(() => undefined) })));
    const files = found.map(({ path, stats }) => ({ path, size: stats?.size ?? 0, used: stats?.mtimeMs ?? 0 }));
    let left = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
      if (left <= maxBytes) return;
      await rm(path, { force: true }).catch(() => undefined);
      left -= size;
    }
  }
}

function parse(file: Buffer): CachedAnswer | undefined {
  const end = file.indexOf('\n');
  const head: unknown = JSON.parse(file.toString('utf8', 0, end));
  const body = file.subarray(end + 1);
  return isCacheEntry(head) && head.sha256 === sha256(body) ? { headers: head.headers, body: body.toString('utf8') } : undefined;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
