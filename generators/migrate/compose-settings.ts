import { parseDocument } from 'yaml';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { environmentName } from '../configuration/revolt/render.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';
import { formatPath } from '../configuration/path.ts';
import { same, leaves, type Draft, type Origin } from './draft.ts';
import { parseEnvFile } from './env-file.ts';
import type { SourceFile } from './source-files.ts';
import { lineOfTomlKey, parseToml } from './toml-file.ts';

/** One setting as one place sets it. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: Json;
  readonly from: Origin;
}

const PREFIX = 'REVOLT__';

/** Variables of the first scripts, which put them into Revolt.toml: the servers never read them. */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
  PUSHD_VAPID_PRIVATEKEY: ['pushd', 'vapid', 'private_key'],
  PUSHD_VAPID_PUBLICKEY: ['pushd', 'vapid', 'public_key'],
  FILES_ENCRYPTION_KEY: ['files', 'encryption_key'],
  LIVEKIT_WORLDWIDE_KEY: ['api', 'livekit', 'nodes', 'worldwide', 'key'],
  LIVEKIT_WORLDWIDE_SECRET: ['api', 'livekit', 'nodes', 'worldwide', 'secret'],
};

/** What the template of secrets.env explains itself with. */
const EXAMPLES = /^VALID_SECRET_EXAMPLE(?:_2)?$/;

/** Settings that older releases had and today's servers ignore. */
const IGNORED: readonly string[] = ['hosts.gifbox', 'hosts.voso_legacy', 'hosts.voso_legacy_ws', 'api.security.authifier_shield_key'];

/** Revolt.toml and what stands above it, as the servers see it. */
export class ComposeSettings {
  readonly #effective = new Map<string, Entry>();

  /** Adds a layer; later ones win. */
  add(entries: readonly Entry[], draft: Draft, why: string): void {
    for (const entry of entries) {
      const key = JSON.stringify(entry.path);
      const below = this.#effective.get(key);
      if (below !== undefined && !same(below.value, entry.value)) {
        const setting = settingAt(entry.path);
        draft.conflict(
          formatPath(entry.path),
          entry.from,
          below.from,
          below.value,
          setting === undefined || setting.secret === true,
          below.from.file === entry.from.file ? 'the last line of a file counts' : why,
        );
      }
      this.#effective.set(key, entry);
    }
  }

  get(...path: readonly string[]): Entry | undefined {
    return this.#effective.get(JSON.stringify(path));
  }

  /** The value that the servers use: what is set, else upstream's default. */
  value(...path: readonly string[]): Json | undefined {
    return this.get(...path)?.value ?? (settingAt(path)?.upstream as Json | undefined);
  }

  text(...path: readonly string[]): string {
    const value = this.value(...path);
    return typeof value === 'string' ? value : '';
  }

  /** Where a value comes from; the servers' own defaults are a place too. */
  from(...path: readonly string[]): Origin {
    return this.get(...path)?.from ?? { file: "the servers' default", name: formatPath(path) };
  }

  /** What is set below a path, in the order in which it was read. */
  below(...path: readonly string[]): Entry[] {
    return this.all().filter((entry) => path.every((key, index) => entry.path[index] === key));
  }

  all(): Entry[] {
    return [...this.#effective.values()];
  }
}

/** Settings of Revolt.toml; what upstream does not read goes to the draft. */
export function tomlEntries(source: SourceFile, draft: Draft): Entry[] {
  const found = leaves(parseToml(source.text, source.file)).map(({ path, value }) => ({
    path,
    value,
    from: { file: source.file, line: lineOfTomlKey(source.text, path), name: formatPath(path) },
  }));
  return found.filter((entry) => !isEmptyTable(entry.value) && known(entry, draft));
}

/** Settings and old-style settings of secrets.env; everything else in it goes to the draft. */
export function secretsEnvEntries(source: SourceFile, draft: Draft): { settings: Entry[]; oldStyle: Entry[] } {
  const settings: Entry[] = [];
  const oldStyle: Entry[] = [];
  for (const { name, value, line } of parseEnvFile(source.text, source.file)) {
    const from = { file: source.file, line, name };
    const old = OLD_NAMES[name];
    if (old !== undefined) {
      if (value !== '') oldStyle.push({ path: old, value, from });
    } else if (name.toUpperCase().startsWith(PREFIX)) {
      const entry = variableEntry(name, value, from);
      if (known(entry, draft)) settings.push(entry);
    } else if (!EXAMPLES.test(name)) {
      draft.keepSecret(from, value, 'neither the servers nor this project read it');
    }
  }
  return { settings, oldStyle };
}

/**
 * `REVOLT__…` variables that compose files set for a service themselves: they stand above secrets.env.
 * @throws UserError for one whose value only docker knows
 */
export function composeFileEntries(source: SourceFile, draft: Draft): Entry[] {
  // Tags such as !override are docker's own.
  const document = parseDocument(source.text, { logLevel: 'silent', prettyErrors: true, stringKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) throw new UserError([{ file: source.file, line: broken.linePos?.[0].line, message: 'is not valid YAML' }]);
  const services = document.toJS({ maxAliasCount: 100 })?.services as Json | undefined;
  if (!isObject(services)) return [];
  const lines = source.text.split('\n');
  return Object.values(services).flatMap((service) => {
    const environment = isObject(service) ? service.environment : undefined;
    const pairs: readonly (readonly [string, Json | undefined])[] = Array.isArray(environment)
      ? environment.map(
          (item: Json) =>
            [
              String(item).split('=')[0]!,
              String(item).includes('=') ? String(item).slice(String(item).indexOf('=') + 1) : undefined,
            ] as const,
        )
      : isObject(environment)
        ? Object.entries(environment)
        : [];
    return pairs.flatMap(([name, value]) => {
      if (!name.toUpperCase().startsWith(PREFIX)) return [];
      const index = lines.findIndex((line) => line.includes(name));
      const from = { file: source.file, line: index === -1 ? undefined : index + 1, name };
      if (value === undefined || value === null || isObject(value) || /(?<!\$)(?:\$\$)*\$(?!\$)/.test(String(value))) {
        throw new UserError([
          {
            ...from,
            path: name,
            message: 'takes its value from the shell or another file; write the value that the servers see into secrets.env',
          },
        ]);
      }
      const entry = variableEntry(name, String(value).replaceAll('$$', '$'), from);
      return known(entry, draft) ? [entry] : [];
    });
  });
}

/** A variable is text; the servers' library makes of it what the setting is, and so do we. */
function variableEntry(name: string, text: string, from: Origin): Entry {
  const path = name.slice(PREFIX.length).toLowerCase().split('__');
  return { path, value: typed(text, settingAt(path)), from };
}

function typed(text: string, setting: Setting | undefined): Json {
  const lower = text.toLowerCase();
  switch (setting?.type) {
    case 'boolean':
      return ['true', 'on', 'yes', '1'].includes(lower) ? true : ['false', 'off', 'no', '0'].includes(lower) ? false : text;
    case 'integer':
      return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'number':
      return text.trim() === text && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    default:
      return text;
  }
}

/** Whether upstream reads a setting; if not, the draft keeps it. */
function known({ path, value, from }: Entry, draft: Draft): boolean {
  const name = path.join('.');
  if (IGNORED.includes(name)) {
    if (value !== '') draft.keep(from, value, "today's servers ignore it");
    return false;
  }
  const setting = settingAt(path);
  if (setting === undefined || (setting.type === 'object' && !isObject(value))) {
    const keep = from.name === environmentName(path) ? draft.keepSecret : draft.keep;
    keep.call(draft, from, value, 'unknown: the servers have no such setting');
    return false;
  }
  if (setting.refused !== undefined) {
    if (!(Array.isArray(value) && value.length === 0)) draft.keepSecret(from, value, `cannot be taken over: ${setting.refused}`);
    return false;
  }
  return true;
}

function isEmptyTable(value: Json): boolean {
  return isObject(value) && Object.keys(value as JsonObject).length === 0;
}
