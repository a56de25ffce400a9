import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import valuesSchema from '../../generated/values.schema.json' with { type: 'json' };
import { valueAt, type Json, type JsonObject } from '../../lib/json.ts';
import { nearest, UserError } from '../../lib/problems.ts';
import { REVOLT, settingAt, type Setting } from '../../configuration/revolt/definition.ts';
import { SOURCES } from '../../configuration/revolt/sources.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { layerFiles } from '../../environment/layers.ts';
import { formatOrigin, originsIn, type OriginOf } from '../../environment/locate.ts';
import type { Format } from '../declare.ts';

export interface ExplainOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly path: string;
  readonly format: Format;
}

/** The words of both schemas: Revolt.toml's (`upstream`, `refused`) and an environment's (`default`, `expect`, `enum`, `layer`). */
interface Described extends Setting {
  readonly default?: unknown;
  readonly expect?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly layer?: string;
}

const ENVIRONMENT = valuesSchema as unknown as Described;

/** One of the two vocabularies, and what it says of an environment. */
interface Vocabulary {
  readonly name: 'Revolt.toml' | 'environment';
  readonly root: Described;
  readonly valueOf: (keys: readonly string[]) => Json | undefined;
  readonly setBy: (keys: readonly string[]) => string;
}

interface Explanation {
  readonly path: string;
  readonly of: Vocabulary['name'];
  readonly meaning: string;
  readonly type: string;
  readonly allowed: string | null;
  readonly default: string | null;
  /** Masked when secret; null where nothing sets it, or no environment is known. */
  readonly value: string | null;
  readonly setBy: string | null;
  readonly refused: string | null;
  readonly children: readonly Child[];
}

interface Child {
  readonly key: string;
  readonly type: string;
  readonly default: string | null;
  readonly value: string | null;
  readonly meaning: string;
}

/**
 * Prints what a setting means and what it is. Works without an environment too: then nothing is said of its value.
 * @throws UserError when there is no such setting
 */
export async function explainConfig({ root, env, path, format }: ExplainOptions, terminal: Terminal): Promise<void> {
  const keys = splitPath(path);
  const known = [REVOLT as Described, ENVIRONMENT].some((schema) => settingAt(keys, schema) !== undefined);
  if (!known) throw unknownPath(path, keys);

  const vocabularies = await readVocabularies(root, env, terminal);
  const found = vocabularies.filter((vocabulary) => settingAt(keys, vocabulary.root) !== undefined);
  const explanations = found.map((vocabulary) => explanationOf(keys, vocabulary));
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(explanations, null, 2)}\n` : explanations.map(formatExplanation).join('\n'));
}

/** `api.smtp.port`, or `features.limits["x.y"]` as messages write it. */
function splitPath(path: string): string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, quoted, plain]) => plain ?? (JSON.parse(`"${quoted}"`) as string),
  );
}

function unknownPath(path: string, keys: readonly string[]): UserError {
  const open = openMapAbove(keys);
  if (open !== undefined) return new UserError(`${open} is a map whose keys are not checked here; try: stoat-gen config explain ${open}`);
  const all = [...pathsOf(REVOLT as Described), ...pathsOf(ENVIRONMENT)];
  const last = keys.at(-1) ?? '';
  const meant = nearestBelow(keys) ?? nearest(path, all) ?? all.find((candidate) => candidate.endsWith(`.${last}`));
  return new UserError(
    `there is no setting ${JSON.stringify(path)}, neither in Revolt.toml nor in an environment${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
}

/** The map above a path that takes any key, as charts' values do. */
function openMapAbove(keys: readonly string[]): string | undefined {
  for (let depth = keys.length - 1; depth > 0; depth--) {
    const { type, properties, additionalProperties } = settingAt(keys.slice(0, depth), ENVIRONMENT) ?? {};
    if (type === 'object' && properties === undefined && additionalProperties === undefined) return keys.slice(0, depth).join('.');
  }
  return undefined;
}

/** The misspelt part of a path whose beginning is right. */
function nearestBelow(keys: readonly string[]): string | undefined {
  for (const schema of [REVOLT as Described, ENVIRONMENT]) {
    const depth = keys.findIndex((_, index) => settingAt(keys.slice(0, index + 1), schema) === undefined);
    if (depth === 0) continue;
    const parent = settingAt(keys.slice(0, depth), schema);
    const meant = nearest(keys[depth] ?? '', Object.keys(parent?.properties ?? {}));
    if (meant !== undefined) return [...keys.slice(0, depth), meant].join('.');
  }
  return undefined;
}

/** Every path; what stands below `revolt` is Revolt.toml's own. */
function pathsOf({ properties = {} }: Setting, path: readonly string[] = []): string[] {
  return Object.entries(properties).flatMap(([key, child]) => {
    const full = [...path, key];
    return [full.join('.'), ...(full.join('.') === 'revolt' ? [] : pathsOf(child, full))];
  });
}

async function readVocabularies(root: string, named: string | undefined, terminal: Terminal): Promise<Vocabulary[]> {
  const unknown = { valueOf: () => undefined, setBy: () => '' };
  const revolt = { name: 'Revolt.toml', root: REVOLT as Described } as const;
  const environment = { name: 'environment', root: ENVIRONMENT } as const;
  try {
    const env = chooseEnvironment(root, named);
    const { values, config } = await loadEnvironment(root, env, terminal.env);
    const origin = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG));
    return [
      { ...revolt, valueOf: (keys) => valueAt(config, keys), setBy: (keys) => setByRevolt(keys, config, origin) },
      { ...environment, valueOf: (keys) => valueAt(values as unknown as JsonObject, keys), setBy: (keys) => setByLayer(keys, origin) },
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // What keys mean is looked up above all while an environment is being mended.
    terminal.progress.note(`Without its present value: ${error.message}`);
    return [
      { ...revolt, ...unknown },
      { ...environment, ...unknown },
    ];
  }
}

function setByLayer(keys: readonly string[], origin: OriginOf): string {
  const found = origin(keys);
  if (found === undefined) return 'default';
  return found.isDefault ? `default (${formatOrigin(found)})` : formatOrigin(found);
}

/** A key of Revolt.toml is the operator's own (`revolt:`), generated, or the servers' default. */
function setByRevolt(keys: readonly string[], config: JsonObject, origin: OriginOf): string {
  const own = origin(['revolt', ...keys]);
  if (own !== undefined && !own.isDefault) return `${formatOrigin(own)} (revolt.${keys.join('.')})`;
  if (valueAt(config, keys) === undefined) return "the servers' default";
  const sources = SOURCES[keys.join('.')] ?? [];
  const source = sources.find((path) => {
    const found = origin(path.split('.'));
    return found !== undefined && !found.isDefault;
  });
  if (source !== undefined) return `generated from ${source} (${formatOrigin(origin(source.split('.'))!)})`;
  return sources.length === 0 ? 'generated' : `generated from ${sources[0]} (default)`;
}

function explanationOf(keys: readonly string[], { name, root, valueOf, setBy }: Vocabulary): Explanation {
  const setting = settingAt(keys, root) as Described;
  const children = Object.entries(setting.properties ?? {});
  const value = valueOf(keys);
  const setter = setBy(keys);
  return {
    path: keys.join('.'),
    of: name,
    meaning: setting.description ?? '',
    type: typeOf(setting),
    allowed: allowedOf(setting),
    default: children.length > 0 ? null : defaultOf(setting),
    value: children.length > 0 || value === undefined ? null : shown(value, setting),
    setBy: children.length > 0 || setter === '' ? null : setter,
    refused: setting.refused ?? null,
    children: [...children.map(([key, child]) => childOf(key, child, valueOf([...keys, key]))), ...namedEntries(keys, setting, valueOf)],
  };
}

/** Entries that an operator, or the generator, has given names of their own. */
function namedEntries(keys: readonly string[], setting: Described, valueOf: Vocabulary['valueOf']): Child[] {
  const entry = setting.additionalProperties || undefined;
  const value = valueOf(keys);
  if (entry === undefined) return [];
  const names =
    typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => !Object.hasOwn(setting.properties ?? {}, key)) : [];
  return ['<name>', ...names].map((key) => childOf(key, entry, valueOf([...keys, key])));
}

function childOf(key: string, setting: Described, value: Json | undefined): Child {
  const isTable = setting.properties !== undefined;
  return {
    key,
    type: typeOf(setting),
    default: isTable ? null : defaultOf(setting),
    value: isTable || value === undefined ? null : shown(value, setting),
    meaning: setting.description ?? '',
  };
}

function typeOf({ type, items }: Setting): string {
  const names = { string: 'text', integer: 'integer', number: 'number', boolean: 'true or false', array: 'list', object: 'table' };
  if (type === 'array' && items !== undefined)
    return `list of ${{ string: 'texts', integer: 'integers', number: 'numbers' }[items.type as 'string'] ?? items.type}`;
  return names[type];
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
    items === undefined ? undefined : range(items.minimum, items.maximum, ' each'),
    expect,
    expect === undefined ? range(minLength, maxLength, ' characters') : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Upstream's defaults of secrets are as public as its source. */
function defaultOf({ upstream, default: fallback }: Described): string | null {
  const value = upstream ?? fallback;
  if (value === undefined) return null;
  return value === '' ? 'empty' : text(value as Json);
}

function shown(value: Json, setting: Described): string {
  if (value === '') return 'empty';
  return setting.secret || holdsSecret(setting) ? MASK : text(value);
}

/** A named entry or a map may hold secrets below it. */
function holdsSecret(setting: Described): boolean {
  const below = [...Object.values(setting.properties ?? {}), ...(setting.additionalProperties ? [setting.additionalProperties] : [])];
  return below.some((child) => child.secret === true || holdsSecret(child));
}

function text(value: Json): string {
  return JSON.stringify(value);
}

/** One cell; the whole text is shown when the key itself is explained. */
function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}

function formatExplanation({ path, of, meaning, type, allowed, default: fallback, value, setBy, refused, children }: Explanation): string {
  const what = of === 'Revolt.toml' ? 'key of Revolt.toml' : 'key of an environment';
  const lines: readonly (readonly [string, string | null])[] = [
    ['type', type],
    ['allowed', allowed],
    ['default', children.length > 0 ? null : (fallback ?? 'none')],
    ['refused', refused],
    ['value', setBy === null ? null : (value ?? 'not set')],
    ['set by', setBy],
  ];
  const fields = lines.filter(([, content]) => content !== null).map(([name, content]) => `  ${name.padEnd(8)} ${content}\n`);
  const table =
    children.length === 0
      ? ''
      : `\n${formatTable(
          ['KEY', 'TYPE', 'DEFAULT', 'VALUE', 'MEANING'],
          children.map((child) => [child.key, child.type, short(child.default ?? '-'), short(child.value ?? '-'), child.meaning]),
        )}`;
  return `${path === '' ? 'everything' : path}: ${what}\n${meaning === '' ? '' : `  ${meaning}\n`}${children.length > 0 && children.every(({ key }) => key !== '<name>') ? '' : fields.join('')}${table}`;
}
