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
 * 1-based line of a key, for messages; undefined where the simple forms (`[table]`, `key = …`, dotted keys) do not show it.
 */
export function lineOfTomlKey(text: string, path: readonly string[]): number | undefined {
  let table: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined) {
      table = keyParts(header);
      continue;
    }
    const key = /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (key === undefined) continue;
    const full = [...table, ...keyParts(key)];
    // An inline table holds what is below its key.
    if (full.length <= path.length && full.every((part, depth) => part === path[depth])) return index + 1;
  }
  return undefined;
}

function keyParts(key: string): string[] {
  return [...key.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
