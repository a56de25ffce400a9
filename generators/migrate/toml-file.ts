import { parse, TomlError } from 'smol-toml';
import type { JsonObject } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';

/**
 * Reads TOML.
 * @throws UserError with file and line, without content: the library's message quotes the file
 */
export function parseToml(text: string, file: string): JsonObject {
  try {
    // Dates are objects of the library's own, and infinity is no JSON; no setting is either, so their texts do.
    const plain = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
    return JSON.parse(JSON.stringify(parse(text), plain)) as JsonObject;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError([{ file, line: error.line, message: `is not valid TOML, near column ${error.column}` }]);
  }
}

/**
 * Finds the 1-based line of a key, for messages; undefined where the simple forms (`[table]`, `key = …`, dotted keys) do not show it. The
 * text is read once.
 */
export function tomlLines(text: string): (path: readonly string[]) => number | undefined {
  const lines = new Map<string, number>();
  let table: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined) {
      table = keyParts(header);
      continue;
    }
    const key = /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (key === undefined) continue;
    const full = JSON.stringify([...table, ...keyParts(key)]);
    if (!lines.has(full)) lines.set(full, index + 1);
  }
  return (path) => {
    // An inline table holds what is below its key.
    const found = path.flatMap((_, depth) => lines.get(JSON.stringify(path.slice(0, depth + 1))) ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  };
}

function keyParts(key: string): string[] {
  return [...key.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
