/** Bodies of answers: decoded, and refused as soon as they are too large. */
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** undici 6 does not decode; its `fetch` does, but takes a gzip stream that is cut for a whole one. */
const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/** What is asked for with Accept-Encoding. */
export const ENCODINGS = 'gzip, deflate, br';

/** The body is larger than is accepted. */
export class TooLarge extends Error {}
/** The body is in an encoding that was not asked for. */
export class UnknownEncoding extends Error {}

/**
 * Reads and decodes a body. Stops as soon as it is longer than `maxBytes`, decoded: the rest is neither read nor decoded.
 * @throws TooLarge, UnknownEncoding, zlib's and undici's errors
 */
export async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(body, encoding?.trim().toLowerCase() || 'identity') as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    body.destroy();
  }
}

function decoded(body: Readable, encoding: string): Readable {
  if (encoding === 'identity') return body;
  if (!Object.hasOwn(DECODERS, encoding)) throw new UnknownEncoding();
  // Errors of either stream reach the reader through the decoder, which the pipeline destroys.
  return pipeline(body, DECODERS[encoding as keyof typeof DECODERS](), () => undefined);
}
