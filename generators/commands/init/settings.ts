import schema from '../../generated/values.schema.json' with { type: 'json' };
import { deepMerge, type Json, type JsonObject } from '../../lib/json.ts';
import { nearest, type Problem } from '../../lib/problems.ts';
import { settingAt, type Setting } from '../../configuration/revolt/definition.ts';

const ROOT = schema as unknown as Setting;

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
  const type = settingAt(path, ROOT)?.type;
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
    const secret = settingAt(keys, ROOT)?.secret === true;
    if (flag === '--set' && secret) {
      problems.push({ path, message: `is a secret: everybody on this machine can read a command line; use --secret-file ${path}=FILE` });
    } else if (flag === '--secret-file' && !secret) {
      const meant = nearest(path, secretPaths());
      problems.push({
        path,
        message: `is not a secret key${meant === undefined ? '' : `; did you mean ${meant}?`}; use --set for other keys`,
      });
    } else {
      values = deepMerge(values, nest(keys, typedValue(keys, value)));
    }
  }
  return { values, problems };
}

function secretPaths(): string[] {
  const below = (setting: Setting, path: readonly string[]): string[] =>
    Object.entries(setting.properties ?? {}).flatMap(([key, child]) =>
      child.secret ? [[...path, key].join('.')] : below(child, [...path, key]),
    );
  return below(ROOT, []);
}
