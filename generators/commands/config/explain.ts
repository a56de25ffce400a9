import { isPublic, type Described } from '../../configuration/explain.ts';
import { REVOLT, settingAt, type Setting } from '../../configuration/revolt/definition.ts';
import { SOURCES } from '../../configuration/revolt/sources.ts';
import { MASK, withoutCredentials } from '../../configuration/secrets/mask.ts';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import { layerFiles } from '../../environment/layers.ts';
import { formatOrigin, originsIn, type OriginOf } from '../../environment/locate.ts';
import valuesSchema from '../../generated/values.schema.json' with { type: 'json' };
import { isObject, valueAt, type Json, type JsonObject } from '../../lib/json.ts';
import { nearest, UserError } from '../../lib/problems.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { printed, type Format } from '../declare.ts';

export interface ExplainOptions extends Chosen {
  readonly path: string;
  readonly format: Format;
}

/** Both vocabularies in which a key may be named. */
const SCHEMAS = { 'Revolt.toml': REVOLT as Described, environment: valuesSchema as unknown as Described };

type Vocabulary = keyof typeof SCHEMAS;

/** What an environment says of the keys of one vocabulary. */
interface Present {
  readonly values: JsonObject;
  readonly setBy: (keys: readonly string[]) => string;
}

interface Explanation {
  readonly path: string;
  readonly of: Vocabulary;
  readonly meaning: string;
  readonly type: string;
  readonly allowed: string | null;
  readonly default: string | null;
  /** Masked when secret; null where nothing sets it, or no environment is known. */
  readonly value: string | null;
  readonly setBy: string | null;
  /** The servers parse it and read it nowhere. */
  readonly unused: boolean;
  readonly children: readonly Child[];
}

interface Child extends Pick<Explanation, 'type' | 'default' | 'value' | 'meaning'> {
  readonly key: string;
}

/**
 * Prints what a setting means and what it is. Works without an environment too: then nothing is said of its value.
 * @throws UserError when there is no such setting
 */
export async function explainConfig(options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { path, format } = options;
  const keys = [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    // `api.smtp.port`, or `features.limits["x.y"]` as messages write it.
    ([, quoted, plain]) => plain ?? (JSON.parse(`"${quoted}"`) as string),
  );
  const found = (Object.keys(SCHEMAS) as Vocabulary[]).filter((of) => settingAt(keys, SCHEMAS[of]) !== undefined);
  if (found.length === 0) throw unknownPath(path, keys);
  const present = await readPresent(options, terminal);
  const explanations = found.map((of) => explanationOf(keys, of, present?.[of]));
  terminal.stdout.write(printed(format, explanations, () => explanations.map(formatExplanation).join('\n')));
}

function unknownPath(path: string, keys: readonly string[]): UserError {
  const open = openMapAbove(keys);
  if (open !== undefined) return new UserError(`${open} is a map whose keys are not checked here; try: stoat-gen config explain ${open}`);
  const all = Object.values(SCHEMAS).flatMap((schema) => pathsOf(schema));
  const meant = nearestBelow(keys) ?? nearest(path, all) ?? all.find((candidate) => candidate.endsWith(`.${keys.at(-1) ?? ''}`));
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new UserError(`there is no setting ${JSON.stringify(path)}, neither in Revolt.toml nor in an environment${hint}`);
}

/** The map above a path that takes any key, as charts' values do. */
function openMapAbove(keys: readonly string[]): string | undefined {
  const above = keys
    .map((_, depth) => keys.slice(0, depth))
    .findLast((path) => {
      const { type, properties, additionalProperties } = settingAt(path, SCHEMAS.environment) ?? {};
      return path.length > 0 && type === 'object' && properties === undefined && additionalProperties === undefined;
    });
  return above?.join('.');
}

/** The misspelt part of a path whose beginning is right. */
function nearestBelow(keys: readonly string[]): string | undefined {
  for (const schema of Object.values(SCHEMAS)) {
    const depth = keys.findIndex((_, index) => settingAt(keys.slice(0, index + 1), schema) === undefined);
    if (depth === 0) continue;
    const parent = settingAt(keys.slice(0, depth), schema);
    const meant = nearest(keys[depth] ?? '', Object.keys(parent?.properties ?? {}));
    if (meant !== undefined) return [...keys.slice(0, depth), meant].join('.');
  }
  return undefined;
}

/** Every path; what stands below `revolt` is Revolt.toml's own. */
function pathsOf({ properties = {} }: Setting, above = ''): string[] {
  return Object.entries(properties).flatMap(([key, child]) => {
    const path = `${above}${key}`;
    return path === 'revolt' ? [path] : [path, ...pathsOf(child, `${path}.`)];
  });
}

/** Undefined where the environment cannot be loaded. */
async function readPresent(options: ExplainOptions, { env, progress }: Terminal): Promise<Record<Vocabulary, Present> | undefined> {
  try {
    const { environment, values, config } = await loadChosen(options, env);
    const origin = originsIn(options.root, layerFiles(options.root, environment, env.KUBECONFIG));
    return {
      'Revolt.toml': { values: config, setBy: (keys) => setByRevolt(keys, config, origin) },
      environment: { values: values as unknown as JsonObject, setBy: (keys) => setByLayer(keys, origin) },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // What keys mean is looked up above all while an environment is being mended.
    progress.note(`Without its present value: ${error.message}`);
    return undefined;
  }
}

function setByLayer(keys: readonly string[], origin: OriginOf): string {
  const found = origin(keys);
  if (found === undefined) return 'default';
  return found.isDefault ? `default (${formatOrigin(found)})` : formatOrigin(found);
}

/** A key of Revolt.toml is the operator's own (`revolt:`), generated, or the servers' default. */
function setByRevolt(keys: readonly string[], config: JsonObject, origin: OriginOf): string {
  const setAt = (path: readonly string[]): string | undefined => {
    const found = origin(path);
    return found === undefined || found.isDefault ? undefined : formatOrigin(found);
  };
  const path = keys.join('.');
  const own = setAt(['revolt', ...keys]);
  if (own !== undefined) return `${own} (revolt.${path})`;
  if (valueAt(config, keys) === undefined) return "the servers' default";
  const sources = SOURCES[path] ?? [];
  const source = sources.find((name) => setAt(name.split('.')) !== undefined);
  if (source !== undefined) return `generated from ${source} (${setAt(source.split('.'))})`;
  return sources.length === 0 ? 'generated' : `generated from ${sources[0]} (default)`;
}

function explanationOf(keys: readonly string[], of: Vocabulary, present: Present | undefined): Explanation {
  const setting = settingAt(keys, SCHEMAS[of]) as Described;
  const value = valueAt(present?.values, keys);
  const names = Object.keys(setting.properties ?? {});
  const isTable = names.length > 0;
  // Entries that an operator, or the generator, has given names of their own.
  const named = isObject(value) ? Object.keys(value).filter((key) => !names.includes(key)) : [];
  const children = setting.additionalProperties ? [...names, '<name>', ...named] : names;
  return {
    path: keys.join('.'),
    of,
    meaning: setting.description ?? '',
    type: typeOf(setting),
    allowed: allowedOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable ? null : shown(value, setting),
    setBy: isTable ? null : (present?.setBy(keys) ?? null),
    unused: setting.unused === true,
    children: children.map((key) => childOf([...keys, key], of, present)),
  };
}

function childOf(keys: readonly string[], of: Vocabulary, present: Present | undefined): Child {
  const setting = settingAt(keys, SCHEMAS[of]) as Described;
  const isTable = setting.properties !== undefined;
  return {
    key: keys.at(-1)!,
    type: typeOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable ? null : shown(valueAt(present?.values, keys), setting),
    meaning: setting.description ?? '',
  };
}

function typeOf({ type, items }: Setting): string {
  const names = { string: 'text', integer: 'integer', number: 'number', boolean: 'true or false', array: 'list', object: 'table' };
  return type === 'array' && items !== undefined ? `list of ${names[items.type]}s` : names[type];
}

function allowedOf({ enum: options, minimum, maximum, minItems, maxItems, items, expect, minLength, maxLength }: Described): string | null {
  const range = (low: number | undefined, high: number | undefined, what: string): string | undefined => {
    const bounded = high !== undefined && high < Number.MAX_SAFE_INTEGER;
    if (low === undefined && !bounded) return undefined;
    if (low === high) return `exactly ${low}${what}`;
    return bounded ? `${low ?? 0} to ${high}${what}` : `at least ${low}${what}`;
  };
  const parts = [
    options?.join(', '),
    range(minimum, maximum, ''),
    range(minItems, maxItems, ' items'),
    range(items?.minimum, items?.maximum, ' each'),
    expect ?? range(minLength, maxLength, ' characters'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Upstream's defaults of secrets are as public as its source. */
function defaultOf({ upstream, default: fallback }: Described): string | null {
  return text(upstream ?? fallback);
}

function shown(value: Json | undefined, setting: Described): string | null {
  if (value === undefined || value === '') return text(value);
  return isPublic(setting) ? text(open(value)) : MASK;
}

/** A public value, less the credentials that its URLs may hold. */
function open(value: Json): Json {
  if (typeof value === 'string') return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(open);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, open(child)])) : value;
}

function text(value: unknown): string | null {
  if (value === undefined) return null;
  return value === '' ? 'empty' : JSON.stringify(value);
}

/** One cell; the whole text is shown when the key itself is explained. */
function short(value: string | null): string {
  if (value === null) return '-';
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}

function formatExplanation({ path, of, meaning, type, allowed, default: fallback, value, setBy, unused, children }: Explanation): string {
  const isTable = children.length > 0;
  const fields = {
    type,
    allowed,
    default: isTable ? null : (fallback ?? 'none'),
    unused: unused ? 'the servers do not read it' : null,
    value: setBy === null ? null : (value ?? 'not set'),
    'set by': setBy,
  };
  const hasFields = !isTable || children.some(({ key }) => key === '<name>');
  const rows = children.map((child) => [child.key, child.type, short(child.default), short(child.value), child.meaning]);
  return [
    `${path === '' ? 'everything' : path}: key of ${of === 'environment' ? 'an environment' : of}\n`,
    meaning === '' ? '' : `  ${meaning}\n`,
    ...Object.entries(fields).map(([name, field]) => (hasFields && field !== null ? `  ${name.padEnd(8)} ${field}\n` : '')),
    isTable ? `\n${formatTable(['KEY', 'TYPE', 'DEFAULT', 'VALUE', 'MEANING'], rows)}` : '',
  ].join('');
}
