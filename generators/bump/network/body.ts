/** Bodies of answers: decoded, and refused as soon as they are too large. */
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LookupError } from '../lookup-error.ts';
import type { Headers } from './cache.ts';

/** undici 6 does not decode; its `fetch` does, but takes a gzip stream that is cut for a whole one. */
const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/** What is asked for with Accept-Encoding. */
export const ENCODINGS = 'gzip, deflate, br';

/** Takes a body piece by piece and keeps what is needed of it. */
export interface Reducer {
  write(chunk: Buffer): void;
  end(): Buffer;
}

/**
 * Reads and decodes a body. Stops as soon as it is longer than `maxBytes`, decoded: the rest is neither read nor decoded.
 * @param reducer what is kept of it; all, when left out
 * @throws LookupError for a body that is too large or in an encoding that was not asked for; zlib's and undici's errors
 */
export async function readBody(body: Readable, headers: Headers, maxBytes: number, host: string, reducer = whole()): Promise<Buffer> {
  const tooLarge = `${host}: its answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB, which is not accepted`;
  let size = 0;
  try {
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw new LookupError(tooLarge);
    for await (const chunk of decoded(body, headers['content-encoding'], host) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new LookupError(tooLarge);
      reducer.write(chunk);
    }
    return reducer.end();
  } finally {
    body.destroy();
  }
}

function whole(): Reducer {
  const chunks: Buffer[] = [];
  return { write: (chunk) => void chunks.push(chunk), end: () => Buffer.concat(chunks) };
}

function decoded(body: Readable, encoding: string | undefined, host: string): Readable {
  const name = encoding?.trim().toLowerCase() || 'identity';
  if (name === 'identity') return body;
  if (!Object.hasOwn(DECODERS, name)) throw new LookupError(`${host}: its answer is in an encoding that was not asked for`);
  // Errors of either stream reach the reader through the decoder, which the pipeline destroys.
  return pipeline(body, DECODERS[name as keyof typeof DECODERS](), () => undefined);
}
