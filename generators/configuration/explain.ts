import { validate as listErrors } from '../generated/list-errors.js';
import schema from '../generated/values.schema.json' with { type: 'json' };
import { canonical, copyOf, isObject, valueAt, type Json } from '../lib/json.ts';
import { nearest, type Problem } from '../lib/problems.ts';
import { settingAt, type Setting } from './revolt/definition.ts';
import { formatPath } from './path.ts';
import { MASK, withoutCredentials } from './secrets/mask.ts';

/** What a problem is about, so that a caller who knows the files can add file and line. */
export interface ValueProblem extends Problem {
  readonly keys: readonly string[];
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A key of either schema, Revolt.toml's or an environment's. */
export interface Described extends Setting {
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
}

const ROOT = schema as unknown as Described;

/** Everything that the schema has against an input, in words. Empty when it has nothing. */
export function explain(input: Json): ValueProblem[] {
  const values = copyOf(canonical(input));
  if (!isObject(values)) {
    return [{ keys: [], message: `must be an object with the keys of an environment, found ${describe(values)}` }];
  }
  if (listErrors(values)) return [];
  const problems = (listErrors.errors as readonly SchemaError[])
    // Each unknown name inside a table is also reported by the table itself.
    .filter((error) => error.keyword !== 'propertyNames')
    .map((error) => toProblem(error, values));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function toProblem(error: SchemaError, values: Json): ValueProblem {
  const parent = error.instancePath.split('/').slice(1).map(unescapePointer);
  const extra = error.params.additionalProperty ?? error.params.missingProperty ?? error.propertyName;
  const keys = typeof extra === 'string' ? [...parent, extra] : parent;
  return { keys, path: formatPath(keys), message: message(error, keys, values) };
}

function message(error: SchemaError, keys: readonly string[], values: Json): string {
  const at = (settingAt(keys, ROOT) ?? {}) as Partial<Described>;
  const value = valueAt(values, keys);
  const found = isPublicPath(keys, ROOT) ? show(value) : describe(value);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(keys);
    case 'required':
      return keys[0] === 'secretSeed'
        ? 'is missing: at least 32 random characters from which every password is derived; `./init.sh` makes one'
        : `is missing: ${at.description ?? 'needed'}`;
    case 'type':
      return (
        `must be ${range(at.type === undefined ? { type: error.params.type as Setting['type'] } : at)}, found ` +
        `${found}${quoteHint(at, value)}`
      );
    case 'enum':
      return `must be one of ${at.enum!.join(', ')}, found ${found}${didYouMean(value, at.enum!)}`;
    case 'minimum':
    case 'maximum':
      return `must be ${range(at)}, found ${found}`;
    case 'minLength':
      if (at.expect !== undefined && !at.secret) return `must be ${at.expect}, found ${found}`;
      return at.minLength === 1 ? 'must not be empty' : `must have at least ${at.minLength} characters, found ${describe(value)}`;
    case 'maxLength':
    case 'pattern':
      if (error.propertyName !== undefined) return 'must be a name of lower-case letters, digits and single underscores';
      return `must be ${at.expect ?? `at most ${at.maxLength} characters`}, found ${found}`;
    case 'minItems':
    case 'maxItems':
      return `must be a list of ${at.minItems}, found ${found}`;
    default:
      return `does not satisfy "${error.keyword}", found ${found}`;
  }
}

/** Whether the schema knows a path, and that there is no secret at it. */
function isPublicPath(keys: readonly string[], root: Setting): boolean {
  const above = keys.map((_, index) => settingAt(keys.slice(0, index), root));
  const at = settingAt(keys, root);
  return at !== undefined && !mayBeSecret(at) && above.every((setting) => setting !== undefined && !isSecret(setting));
}

/** Whether what stands at a key, of whatever type, may be a secret: what stands in the place of a map may be one of its secrets. */
function mayBeSecret(at: Setting): boolean {
  const below = belowOf(at);
  return isSecret(at) || (isOpen(at) ? at.public !== true : below.some((child) => !isOpen(child) && mayBeSecret(child)));
}

function isSecret({ secret }: Setting): boolean {
  return secret === true;
}

/** Whether all that may stand at a key may be shown. */
export function isPublic(at: Setting): boolean {
  return !isSecret(at) && (isOpen(at) ? at.public === true : belowOf(at).every(isPublic));
}

/** Of a map: its keys are another project's. */
function isOpen(at: Setting): boolean {
  return at.type === 'object' && belowOf(at).length === 0;
}

function belowOf({ properties = {}, additionalProperties, items }: Setting): Setting[] {
  return [...Object.values(properties), ...(additionalProperties ? [additionalProperties] : []), ...(items ? [items] : [])];
}

function unknownKey(keys: readonly string[]): string {
  const key = keys.at(-1)!;
  const parent = settingAt(keys.slice(0, -1), ROOT);
  const allowed = Object.keys(parent?.properties ?? {});
  const meant = nearest(key, allowed) ?? elsewhere(key);
  return `unknown key${meant === undefined ? '' : `; did you mean ${meant}?`} (allowed: ${allowed.join(', ')})`;
}

/** A key that exists in another place only, such as `smtp_host` at the top: the full path of that place. */
function elsewhere(key: string, { properties = {} }: Setting = ROOT, path: readonly string[] = []): string | undefined {
  for (const [name, child] of Object.entries(properties)) {
    if (name === 'revolt') continue;
    const full = [...path, name];
    const found = name === key ? full.join('.') : elsewhere(key, child, full);
    if (found !== undefined) return found;
  }
  return undefined;
}

function didYouMean(value: Json | undefined, allowed: readonly string[]): string {
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** YAML and `--state-values-set` turn bare digits, dates and `yes` into other types than text. */
function quoteHint({ type }: Partial<Described>, value: Json | undefined): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return '; put it in quotes (on the command line: --state-values-set-string)';
  }
  const bare = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/, boolean: /^(?:true|false)$/ };
  if (typeof value === 'string' && (type === 'integer' || type === 'number' || type === 'boolean') && bare[type].test(value)) {
    return '; write it without quotes';
  }
  return '';
}

function range({ minimum, maximum, type }: Partial<Described>): string {
  const what = TYPES[type ?? 'number'] ?? type!;
  if (minimum === undefined) return what;
  const unbounded = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
  return `${what} ${unbounded ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
};

/** A value as a person would recognise it; long ones are cut, and what may be credentials in a URL is left out. */
export function show(value: Json | undefined): string {
  if (typeof value === 'string') {
    const text = withoutCredentials(value).replace(/(:\/\/[^\s?#]*)[?#]\S*/g, '$1?***');
    if (text === MASK && value !== MASK) return `${describe(value)} with an @ behind a colon, as credentials have`;
    return text.length > 80 ? `text of ${text.length} characters beginning ${JSON.stringify(text.slice(0, 40))}` : JSON.stringify(text);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : describe(value);
}

/** What kind of value it is, without showing any of it. */
export function describe(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a map of keys';
  if (typeof value === 'string') return value === '' ? 'empty text' : `text of ${[...value].length} characters`;
  return typeof value === 'boolean' ? 'a boolean' : TYPES[typeof value]!;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
