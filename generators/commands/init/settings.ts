import schema from '../../generated/values.schema.json' with { type: 'json' };
import { settingAt, type Setting } from '../../configuration/revolt/definition.ts';
import { deepMerge, type Json, type JsonObject } from '../../lib/json.ts';
import { nearest, type Problem } from '../../lib/problems.ts';

const ROOT = schema as unknown as Setting;

/** What the schema of an environment says of a key; undefined where there is no such key. */
export function settingOf(path: readonly string[]): Setting | undefined {
  return settingAt(path, ROOT);
}

/** One `--set` or `--secret-file`, cut at its first `=`. */
export interface Assignment {
  readonly path: string;
  readonly value: string;
}

/** `KEY=VALUE`; undefined when there is no `=` or no key before it. */
export function parseAssignment(text: string): Assignment | undefined {
  const at = text.indexOf('=');
  return at < 1 ? undefined : { path: text.slice(0, at), value: text.slice(at + 1) };
}

/** Text for a key in the type that the key has; what does not fit stays text, for the schema to refuse with its own words. */
export function typedValue(path: readonly string[], text: string): Json {
  const type = settingOf(path)?.type;
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'array') return text === '' ? [] : text.split(',');
  return text;
}

/** An object with nothing but a value at a path. */
export function nest(path: readonly string[], value: Json): JsonObject {
  return path.reduceRight<Json>((below, key) => ({ [key]: below }), value) as JsonObject;
}

/** Assignments as values, later ones win; or what is wrong with them. */
export function assign(assignments: readonly Assignment[], flag: string): { values: JsonObject; problems: Problem[] } {
  const problems: Problem[] = [];
  let values: JsonObject = {};
  for (const { path, value } of assignments) {
    const keys = path.split('.');
    const secret = settingOf(keys)?.secret === true;
    if (flag === '--set' && secret) {
      problems.push({ path, message: `is a secret: everybody on this machine can read a command line; use --secret-file ${path}=FILE` });
    } else if (flag === '--secret-file' && !secret) {
      const meant = nearest(path, secretPaths(ROOT));
      const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
      problems.push({ path, message: `is not a secret key${hint}; use --set for other keys` });
    } else {
      values = deepMerge(values, nest(keys, typedValue(keys, value)));
    }
  }
  return { values, problems };
}

function secretPaths({ properties = {} }: Setting, path: readonly string[] = []): string[] {
  return Object.entries(properties).flatMap(([key, child]) =>
    child.secret ? [[...path, key].join('.')] : secretPaths(child, [...path, key]),
  );
}
