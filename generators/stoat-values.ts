/**
 * What helmfile calls, twice per run, so start-up is everything here: no argument parser, validators precompiled, in one
 * file what the longer of the two calls needs, as few of Node's modules as will do, and whatever is needed only to explain a
 * problem is loaded only then.
 */
import { constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { Json } from './lib/json.ts';
import { formatProblem, isUserError, UserError } from './lib/problems.ts';
import { visible } from './lib/terminal/visible.ts';
import { computeLayered } from './configuration/run.ts';

const USAGE = `usage: stoat-values files NAME          check the files of an environment, print its layers as a JSON list
       stoat-values [compute [NAME]]    read layered values as JSON on stdin, print the computed values as JSON
`;

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** Writes at once: `process.stdout` would first load Node's streams, a tenth of all that a start takes. */
function write(descriptor: number, text: string): void {
  let rest: string | Buffer = text;
  while (rest.length > 0) {
    try {
      const written: number = writeSync(descriptor, rest as string);
      if (written === Buffer.byteLength(rest)) return;
      // Bytes only of what a pipe did not take at once: making them of the whole would cost more than the writing.
      rest = Buffer.from(rest as string).subarray(written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      // The reader has gone, as in `stoat-values … | head`, or the disk is full: what this program is there for has not arrived.
      if (descriptor === STDOUT) {
        process.exitCode = 1;
        if (code !== 'EPIPE') throw error;
      }
      return;
    }
  }
}

async function main([command = 'compute', name, ...rest]: readonly string[]): Promise<void> {
  if (rest.length > 0 || (command !== 'files' && command !== 'compute')) {
    write(STDERR, USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    write(STDOUT, command === 'files' ? await files(name ?? '') : await computed(name));
  } catch (error) {
    process.exitCode = 1;
    write(
      STDERR,
      isUserError(error)
        ? error.problems.map((problem) => `error: ${visible(formatProblem(problem))}\n`).join('')
        : await unforeseen(error),
    );
  }
}

/** What went wrong elsewhere than in what the operator wrote. */
async function unforeseen(error: unknown): Promise<string> {
  const { systemProblem } = await import('./lib/system-errors.ts');
  const { message, stack, syscall } = error as NodeJS.ErrnoException;
  const text = systemProblem(error, syscall === 'write' ? 'stdout' : undefined) ?? message;
  return `error: ${text}\n${process.env.DEBUG === 'stoat-gen' ? `${stack}\n` : ''}`;
}

async function files(name: string): Promise<string> {
  const { checkFiles, findRoot, layerFiles, operatorFiles } = await import('./environment/layers.ts');
  const root = findRoot(process.cwd());
  const layers = layerFiles(root, name, process.env.KUBECONFIG);
  await checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}\n`;
}

async function computed(name: string | undefined): Promise<string> {
  const text = readStdin();
  const input = parse(text);
  const { computed, notes } = await computeLayered(
    input,
    async (findings) => {
      if (name === undefined) {
        const { formatPath } = await import('./configuration/path.ts');
        return findings.map(({ keys, message }) => ({ path: formatPath(keys), message }));
      }
      const [{ locate }, { findRoot, layerFiles }] = await Promise.all([
        import('./environment/locate.ts'),
        import('./environment/layers.ts'),
      ]);
      const root = findRoot(process.cwd());
      return locate(findings, input, root, layerFiles(root, name, process.env.KUBECONFIG));
    },
    text,
  );
  if (notes.length > 0) write(STDERR, notes.map((note) => `warning: ${visible(formatProblem(note))}\n`).join(''));
  return `${JSON.stringify({ computed })}\n`;
}

/** Far more than the values of any environment. */
const MAX_BYTES = 16 * 1024 * 1024;
/** How long nothing may come on stdin, and how often it is looked. */
const PATIENCE_MS = 60_000;
const POLL_MS = 2;

/** @throws UserError for what has no end, or never comes */
function readInput(): Buffer {
  const isPipe = fstatSync(STDIN).isFIFO();
  // Opened anew, so that a read does not wait for ever; the writer's end stays as it is.
  const descriptor = isPipe ? openSync('/dev/stdin', constants.O_RDONLY | constants.O_NONBLOCK) : STDIN;
  const chunks: Buffer[] = [];
  let length = 0;
  for (let waitsSince = 0; ; ) {
    const chunk = Buffer.allocUnsafe(65_536);
    try {
      const read = readSync(descriptor, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      waitsSince = 0;
      if ((length += read) > MAX_BYTES) throw new UserError('stdin holds more than 16 MiB; it must hold the layered values as JSON');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      waitsSince ||= Date.now();
      if (Date.now() - waitsSince > PATIENCE_MS) {
        throw new UserError('nothing has come on stdin for a minute; it must hold the layered values as JSON');
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
  }
}

/** @throws UserError */
function readStdin(): string {
  let bytes: Buffer;
  try {
    bytes = readInput();
  } catch (error) {
    if (isUserError(error)) throw error;
    throw new UserError('stdin could not be read; it must hold the layered values as JSON');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError('stdin is not UTF-8 text');
  }
  if (text.trim() === '') throw new UserError('stdin is empty; it must hold the layered values as JSON');
  return text;
}

/** @throws UserError that shows nothing of what was read: it holds the seed */
function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new UserError('stdin is not valid JSON; it must hold the layered values as JSON');
  }
}

await main(process.argv.slice(2));
// Everything is written; taking the heap apart would be the last thing to cost time.
process.exit();
