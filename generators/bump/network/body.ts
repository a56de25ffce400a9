/** Bodies as they come in: decoded, counted, and put into memory or a file. */
import { randomBytes } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';

/** What is asked for with Accept-Encoding. */
export const ENCODINGS = 'gzip, deflate, br';

/** More than is accepted. */
export class TooLarge extends Error {}
/** An encoding that nobody has asked for. */
export class UnknownEncoding extends Error {}

/** A body that lies in a file: read as often as need be until it is closed. */
export interface Spool {
  readonly size: number;
  stream(): AsyncIterable<Buffer>;
  buffer(): Promise<Buffer>;
  close(): Promise<void>;
}

export function spoolOf(handle: FileHandle, size: number, start = 0): Spool {
  return {
    size,
    async *stream() {
      const chunk = Buffer.allocUnsafe(1 << 16);
      for (let at = 0; at < size; ) {
        const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, size - at), start + at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield Buffer.from(chunk.subarray(0, bytesRead));
      }
    },
    async buffer() {
      const all = Buffer.alloc(size);
      await handle.read(all, 0, size, start);
      return all;
    },
    close: () => handle.close(),
  };
}

/** Where a body goes while it arrives. */
export interface Sink {
  write(chunk: Buffer): void | Promise<void>;
  end(): Spool | Promise<Spool>;
  abort(): void | Promise<void>;
}

export function memorySink(): Sink {
  const chunks: Buffer[] = [];
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => {
      const all = Buffer.concat(chunks);
      return {
        size: all.length,
        async *stream() {
          yield all;
        },
        buffer: () => Promise.resolve(all),
        close: () => Promise.resolve(),
      };
    },
    abort: () => undefined,
  };
}

/** A file without a name: it is gone with whoever has it open, however that ends. */
export async function fileSink(folder: string): Promise<Sink> {
  const path = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(path, 'wx+', 0o600);
  await rm(path, { force: true });
  let size = 0;
  return {
    async write(chunk) {
      for (let at = 0; at < chunk.length; ) {
        const { bytesWritten } = await handle.write(chunk, at, chunk.length - at, size + at);
        at += bytesWritten;
      }
      size += chunk.length;
    },
    end: () => spoolOf(handle, size),
    abort: () => handle.close(),
  };
}

/**
 * Decodes a body into the sink. Stops as soon as it is longer than `maxBytes`, decoded: what is left is neither read nor decoded.
 * @throws TooLarge, UnknownEncoding, zlib's and undici's errors
 */
export async function receive(body: Readable, encoding: string | undefined, maxBytes: number, sink: Sink): Promise<Spool> {
  let size = 0;
  try {
    const decoded = decode(body, encoding);
    for await (const chunk of decoded as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      await sink.write(chunk);
    }
    return await sink.end();
  } catch (error) {
    body.destroy();
    await sink.abort();
    throw error;
  }
}

function decode(body: Readable, encoding = 'identity'): Readable {
  const decoder = {
    identity: () => undefined,
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding.trim().toLowerCase() || 'identity'];
  if (decoder === undefined) throw new UnknownEncoding();
  const stream = decoder();
  // Errors of either reach the reader through the decoder, which the pipeline destroys.
  return stream === undefined ? body : pipeline(body, stream, () => undefined);
}
