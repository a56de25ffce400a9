import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { UserError } from './problems.ts';

/** How long it may stay silent: a program that asks a person for a passphrase needs a while. */
const PATIENCE_MS = 300_000;

export interface ReadOptions {
  /** What to call it in messages. */
  readonly name: string;
  readonly maxBytes: number;
  /** Stops the reading; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** How long nothing may come. */
  readonly patienceMs?: number;
}

/**
 * Reads a stream to its end.
 * @throws UserError when it holds more than is taken, or nothing comes for long
 */
export async function readAll(stream: Readable, options: ReadOptions): Promise<Buffer> {
  const { name, maxBytes, signal, patienceMs = PATIENCE_MS } = options;
  const silent = new UserError(`nothing came from ${name} for ${patienceMs / 1000} s; does the program that writes it wait for something?`);
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stream.destroy(silent), patienceMs);
  };
  const stop = (): void => void stream.destroy(signal!.reason as Error);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop);
    wait();
    for await (const chunk of stream) {
      wait();
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > maxBytes) throw new UserError(`${name} holds more than ${maxBytes / 1024} KiB; is it the right one?`);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    stream.destroy();
  }
}

/** Reads a pipe that has a name, such as `/dev/fd/63`, to its end; a wait for it can be stopped. @throws as {@link readAll} */
export function readPipe(path: string, options: ReadOptions): Promise<Buffer> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return readAll(new Socket({ fd: descriptor, readable: true, writable: false }), options);
}
