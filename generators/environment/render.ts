import schema from '../generated/values.schema.json' with { type: 'json' };
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';

export const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/environment.schema.json';

/** The schema of an environment. */
export const VALUES = schema as unknown as Setting;
const WIDTH = 120;

/** Whole, even where a part of it is public: what belongs together stands together. */
const SECRET_KEYS = ['secretSeed', 'secretOverrides', 'vapid', 'files'];

/** Whether a key of an environment belongs into its secret file. */
export function isSecretKey(path: readonly string[]): boolean {
  return SECRET_KEYS.includes(path[0]!) || settingAt(path, VALUES)?.secret === true;
}

/** The keys of an environment that belong into its secret file, or those that do not. */
export function partOf(values: JsonObject, secret: boolean): JsonObject {
  const pick = (value: JsonObject, path: readonly string[]): JsonObject =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, child]): [string, Json][] => {
        const at = [...path, key];
        if (isObject(child) && !(path.length === 0 && SECRET_KEYS.includes(key))) {
          const below = pick(child, at);
          return Object.keys(below).length > 0 || (!secret && Object.keys(child).length === 0) ? [[key, below]] : [];
        }
        return isSecretKey(at) === secret ? [[key, child]] : [];
      }),
    );
  return pick(values, []);
}

/** Values as YAML lines: a section for each key, its meaning above it, in the order of the documentation. */
export function renderSections(values: JsonObject, show: (value: Json) => string = scalar): string[] {
  const order = Object.keys(VALUES.properties ?? {});
  const keys = Object.keys(values).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return keys.flatMap((key) => ['', ...describe(key), ...lines(key, values[key]!, '', show)]);
}

function describe(key: string): string[] {
  const description = settingAt([key], VALUES)?.description;
  return description === undefined ? [] : wrap(description).map((line) => `# ${line}`);
}

function lines(key: string, value: Json, indent: string, show: (value: Json) => string): string[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [`${indent}${word(key)}: ${isObject(value) ? '{}' : show(value)}`];
  return [`${indent}${word(key)}:`, ...Object.entries(value).flatMap(([name, child]) => lines(name, child, `${indent}  `, show))];
}

function word(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key) ? key : scalar(key);
}

/**
 * A value that YAML 1.1, which helmfile reads, and YAML 1.2 understand alike: plain where there is no doubt, else as JSON, with
 * the line breaks that only YAML 1.1 knows escaped.
 */
export function scalar(value: Json): string {
  const plain = typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_./@+-]*(?::\/\/[A-Za-z0-9_./@+-]+)?$/.test(value);
  if (plain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wrap(text: string): string[] {
  const rows: string[] = [];
  for (const next of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + next.length < WIDTH - 3) rows[rows.length - 1] = `${last} ${next}`;
    else rows.push(next);
  }
  return rows;
}
