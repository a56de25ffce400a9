import { isObject, valueAt, type Json } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { environmentName } from '../configuration/revolt/render.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';
import { formatPath } from '../configuration/path.ts';
import { Layered, leaves, type Draft, type Entry, type Origin } from './draft.ts';
import { parseEnvFile } from './env-file.ts';
import { linesOfWords, readLenient, type SourceFile } from './source-files.ts';
import { parseToml, tomlLines } from './toml-file.ts';

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
const IGNORED: readonly string[] = [
  'hosts.gifbox',
  'hosts.voso_legacy',
  'hosts.voso_legacy_ws',
  'api.security.authifier_shield_key',
  'api.security.voso_legacy_token',
];

/** Revolt.toml and what stands above it, as the servers see it. */
export class ComposeSettings extends Layered {
  readonly #taken = new Set<string>();

  constructor(draft: Draft) {
    // What is unknown may be a secret.
    super(draft, (path) => (settingAt(path) ?? { secret: true }).secret === true);
  }

  /** Adds a file; within it the last line counts. */
  addAll(entries: readonly Entry[], why: string): void {
    for (const entry of entries) {
      const below = this.get(...entry.path);
      this.add(entry, below?.from.file === entry.from.file ? 'the last line of a file counts' : why);
    }
  }

  /** The setting that the servers use: what is set, else their own default, else null. It is no longer among what is left. */
  take(...path: readonly string[]): Entry {
    this.#taken.add(JSON.stringify(path));
    const usual = { file: "the servers' default", name: formatPath(path) };
    return this.get(...path) ?? { path, value: (settingAt(path)?.upstream ?? null) as Json, from: usual };
  }

  /** The same for a text; a value that is not a text counts as absent. */
  takeText(...path: readonly string[]): Entry<string> {
    const { value, from } = this.take(...path);
    return { path, value: typeof value === 'string' ? value : '', from };
  }

  /** What is set and was not taken. */
  left(): Entry[] {
    return this.all().filter(({ path }) => !this.#taken.has(JSON.stringify(path)));
  }
}

/** Settings of Revolt.toml; what upstream does not read goes to the draft. */
export function tomlEntries(source: SourceFile, draft: Draft): Entry[] {
  const lineOf = tomlLines(source.text);
  const found = leaves(parseToml(source.text, source.file)).map(({ path, value }) => ({
    path,
    value,
    from: { file: source.file, line: lineOf(path), name: formatPath(path) },
  }));
  const isEmptyTable = ({ value }: Entry): boolean => isObject(value) && Object.keys(value).length === 0;
  return found.filter((entry) => !isEmptyTable(entry) && known(entry, draft));
}

/** The variables of an env file. */
export function variablesOf({ text, file }: SourceFile): Omit<Entry<string>, 'path'>[] {
  return parseEnvFile(text, file).map(({ name, value, line }) => ({ value, from: { file, line, name } }));
}

/** Settings and old-style settings of secrets.env; everything else in it goes to the draft. */
export function secretsEnvEntries(source: SourceFile, draft: Draft): { settings: Entry[]; oldStyle: Entry[] } {
  const settings: Entry[] = [];
  const oldStyle: Entry[] = [];
  for (const { value, from } of variablesOf(source)) {
    const { name } = from;
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

/** Names of the services in a compose file. */
export function servicesOf(source: SourceFile): string[] {
  const services = valueAt(readLenient(source, 'core'), ['services']);
  return isObject(services) ? Object.keys(services) : [];
}

/**
 * `REVOLT__…` variables that compose files set for a service themselves: they stand above secrets.env.
 * @throws UserError for one whose value only docker knows
 */
export function composeFileEntries(source: SourceFile, draft: Draft): Entry[] {
  const services = valueAt(readLenient(source, 'core'), ['services']);
  if (!isObject(services)) return [];
  const lineOf = linesOfWords(source);
  return Object.values(services).flatMap((service) => {
    const environment = isObject(service) ? service.environment : undefined;
    const pairs = Array.isArray(environment) ? environment.map(pairOf) : isObject(environment) ? Object.entries(environment) : [];
    return pairs.flatMap(([name, value]) => {
      if (!name.toUpperCase().startsWith(PREFIX)) return [];
      const from = { file: source.file, line: lineOf(name), name };
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

/** An item `NAME=value`, or `NAME` alone, of a list. */
function pairOf(item: Json): [string, string | undefined] {
  const [, name, value] = /^([^=]*)(?:=(.*))?$/s.exec(String(item))!;
  return [name!, value];
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
    draft.keep(from, value, 'unknown: the servers have no such setting', from.name === environmentName(path) || undefined);
    return false;
  }
  return true;
}
