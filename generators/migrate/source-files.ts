import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Json } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';

const MAX_BYTES = 1024 * 1024;

/** A file of the old installation. */
export interface SourceFile {
  /** As the user knows it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly mode: number;
}

/** The folder of the old installation: only ever read. */
export interface SourceFolder {
  /** As the user named it, for messages. */
  readonly label: string;
  readonly path: string;
}

/**
 * Reads a file; undefined when there is none of that name.
 * @throws UserError when it cannot be read as text
 */
export async function readSource(folder: SourceFolder, name: string): Promise<SourceFile | undefined> {
  const file = join(folder.label, name);
  const refuse = (message: string): never => {
    throw new UserError([{ file, message }]);
  };
  // Not blocking: a named pipe of that name must not hang the run.
  const handle = await open(join(folder.path, name), constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    return refuse(error.code === 'EACCES' ? 'may not be read by you' : `cannot be read (${error.code ?? 'unknown reason'})`);
  });
  if (handle === undefined) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return refuse('is no regular file');
    if (found.size > MAX_BYTES) return refuse('is larger than 1 MiB');
    const bytes = await handle.readFile();
    if (!isUtf8(bytes)) return refuse('is not UTF-8 text');
    const text = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    return { file, bytes, text, mode: found.mode & 0o777 };
  } finally {
    await handle.close();
  }
}

/** Names in a folder, in alphabetical order; none when there is no such folder. */
export async function namesIn(folder: SourceFolder): Promise<string[]> {
  return (await readdir(folder.path).catch(() => [])).sort();
}

/** A warning when others may read a file that holds secrets. */
export function modeWarning({ file, mode }: SourceFile): string[] {
  if ((mode & 0o077) === 0) return [];
  return [`${file} holds secrets and others may read it (mode ${mode.toString(8).padStart(4, '0')}); run: chmod 600 ${file}`];
}

/**
 * YAML of another program, with its tags (docker's `!override`). With the schema `failsafe` every scalar is its text. At most 100 aliases.
 * @throws UserError with file and line, without content
 */
export function readLenient({ file, text }: SourceFile, schema: 'core' | 'failsafe'): Json {
  // The library compares each key with all others to find a double one; here the last one counts.
  const document = parseDocument(text, { schema, stringKeys: true, uniqueKeys: false, logLevel: 'silent', prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== undefined) throw new UserError([{ file, line: broken.linePos?.[0].line, message: 'is not valid YAML' }]);
  try {
    const value = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Json;
    // The library throws for aliases that unfold beyond measure; one inside of what it stands for gives a value without end.
    JSON.stringify(value);
    return value;
  } catch {
    throw new UserError([{ file, message: 'has aliases that expand without end, or too often' }]);
  }
}

/** Finds the 1-based number of the first line, no comment, that holds a word of letters, digits, - and _. The text is read once. */
export function linesOfWords({ text }: SourceFile): (word: string) => number | undefined {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*#/.test(line)) continue;
    for (const [word] of line.matchAll(/[\w-]+/g)) if (!lines.has(word)) lines.set(word, index + 1);
  }
  return (word) => lines.get(word);
}
