import { USER_NAME, type IdentifierName, type Infrastructure } from '../components/component.ts';
import { canonical, isObject, type Json, type JsonObject } from '../lib/json.ts';
import { formatPath } from '../configuration/path.ts';

/** Where a setting of the old installation stands. */
export interface Origin {
  /** As the user knows it; for what is written in no file, what set it. */
  readonly file: string;
  readonly line?: number | undefined;
  /** The key or variable, as it is written there. */
  readonly name: string;
}

/** A setting, with the place that sets it. */
export interface Entry<Value = Json> {
  readonly path: readonly string[];
  readonly value: Value;
  readonly from: Origin;
}

/** The keys that cannot be made again: in Revolt.toml, in an environment, and in words. */
export const KEYS = [
  { path: ['files', 'encryption_key'], key: ['files', 'encryptionKey'], what: 'file encryption key' },
  { path: ['pushd', 'vapid', 'private_key'], key: ['vapid', 'privateKey'], what: 'VAPID private key' },
  { path: ['pushd', 'vapid', 'public_key'], key: ['vapid', 'publicKey'], what: 'VAPID public key' },
] as const;

/** Comments in the new files; an installation of Stoat has a handful, and what is not kept stays in the old folder. */
const MOST_KEPT = 1000;

/** A setting that has a place in the new environment. */
export interface Mapped {
  readonly from: string;
  readonly to: string;
  readonly note?: string | undefined;
}

/** Two places that say different things; both are kept, one counts. */
export interface Conflict {
  readonly setting: string;
  readonly wins: string;
  readonly loses: string;
  readonly why: string;
}

/** A setting that has no place in the new environment; it is kept as a comment. */
export interface Unmapped {
  readonly from: string;
  readonly reason: string;
  /** Kept in the secret file. */
  readonly secret: boolean;
  readonly value: Json;
}

/** What must come out of the new environment exactly as it was in the old installation. */
export interface Expected {
  /** Settings of Revolt.toml, with the value that the servers saw. */
  readonly revolt: Entry[];
  /** Keys of the environment, with the value that holds after all layers. */
  readonly values: Entry[];
  readonly credentials: Map<IdentifierName, string>;
}

type Tree = { [key: string]: Json | Tree };

/** The new environment while it is being made out of an old installation, with an account of where everything went. */
export class Draft {
  readonly values: Tree = {};
  readonly mapped: Mapped[] = [];
  readonly conflicts: Conflict[] = [];
  readonly unmapped: Unmapped[] = [];
  readonly warnings: string[] = [];
  /** Decisions that only the operator can take; comments of the environment file. */
  readonly decisions: string[] = [];
  readonly expected: Expected = { revolt: [], values: [], credentials: new Map() };
  readonly #origins = new Map<string, Origin>();
  /** Settings that were not even kept as comments. */
  #left = 0;

  /** Sets a key of the environment. */
  set(path: readonly string[], value: Json, from: Origin, note?: string): void {
    let at = this.values;
    for (const key of path.slice(0, -1)) at = (isObject(at[key]) ? at[key] : own(at, key, {})) as Tree;
    own(at, path.at(-1)!, value);
    this.#origins.set(JSON.stringify(path), from);
    this.mapped.push({ from: describe(from), to: formatPath(path), note });
  }

  /** Gives a setting of Revolt.toml its key in the environment, unless the servers get the usual value anyway. */
  place(entry: Entry, to: readonly string[], usual?: Json, note?: string): void {
    if (!same(usual, entry.value)) this.set(to, entry.value, entry.from, note);
    this.expected.revolt.push(entry);
  }

  /** Keeps a credential that was in use, verbatim. */
  override(identifier: IdentifierName, value: string, from: Origin): void {
    this.set(['secretOverrides', identifier], value, from);
    this.expected.credentials.set(identifier, value);
  }

  /** The same for a setting of Revolt.toml that the servers get unchanged. */
  credential(identifier: IdentifierName, entry: Entry<string>): void {
    this.override(identifier, entry.value, entry.from);
    this.expected.revolt.push(entry);
  }

  /** Keeps the name of the user that a server knows. */
  user(server: Infrastructure, value: string, from: Origin): void {
    const path = [server, 'username'];
    if (value !== USER_NAME) this.set(path, value, from);
    this.expected.values.push({ path, value, from });
  }

  keep(from: Origin, value: Json, reason: string, secret = looksSecret(from.name, value)): void {
    if (this.unmapped.length < MOST_KEPT) this.unmapped.push({ from: describe(from), value, reason, secret });
    else if (this.#left++ === 0) {
      this.warnings.push(
        `more than ${MOST_KEPT} settings have no place here: ${describe(from)} and those after it are not kept as comments; ` +
          'the old folder has them',
      );
    }
  }

  keepSecret(from: Origin, value: Json, reason: string): void {
    this.keep(from, value, reason, true);
  }

  /** Says that two places differ, each of which counts for its own. */
  differ(setting: string, wins: Origin, loses: Origin, why: string): void {
    this.conflicts.push({ setting, wins: describe(wins), loses: describe(loses), why });
  }

  /** @param secret whether the value that loses is a secret, whatever it looks like */
  conflict(setting: string, wins: Origin, { value, from }: Omit<Entry, 'path'>, secret: boolean, why: string): void {
    this.differ(setting, wins, from, why);
    this.keep(from, value, `${describe(wins)} says otherwise and counts`, secret || undefined);
  }

  /** Where the value at a key of the environment, or at the nearest key above it, comes from. */
  originOf(path: readonly string[]): Origin | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = this.#origins.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The settings of an old installation, layer upon layer: what is added later wins. */
export class Layered {
  readonly #entries = new Map<string, Entry>();
  readonly #draft: Draft;
  readonly #isSecret: (path: readonly string[]) => boolean;

  constructor(draft: Draft, isSecret: (path: readonly string[]) => boolean) {
    this.#draft = draft;
    this.#isSecret = isSecret;
  }

  /** @param why it wins over what is there and says otherwise */
  add(given: Entry, why: string): void {
    const entry = this.#isSecret(given.path) ? given : withoutLogin(given, this.#draft);
    const key = JSON.stringify(entry.path);
    const below = this.#entries.get(key);
    if (below !== undefined && !same(below.value, entry.value)) {
      this.#draft.conflict(formatPath(entry.path), entry.from, below, this.#isSecret(entry.path), why);
    }
    this.#entries.set(key, entry);
  }

  remove(...path: readonly string[]): void {
    this.#entries.delete(JSON.stringify(path));
  }

  get(...path: readonly string[]): Entry | undefined {
    return this.#entries.get(JSON.stringify(path));
  }

  /** In the order in which they were read. */
  all(): Entry[] {
    return [...this.#entries.values()];
  }
}

/** Credentials in a URL; digits behind the host are a port. */
const LOGIN = /(:\/\/)(?:[^/\s"]*@|[^/\s":]*:(?!\d+(?:[/?#]|$))[^\s"]*@)/g;

/**
 * A setting that stands in a public file, without the credentials that a URL in it holds: `https://user:password@host` becomes
 * `https://host`. As it was, it is kept in the secret file.
 */
export function withoutLogin<Found extends Omit<Entry, 'path'>>(entry: Found, draft: Draft): Found {
  const { value, from } = entry;
  const text = JSON.stringify(value);
  const clean = text.replace(LOGIN, '$1');
  if (clean === text) return entry;
  draft.keepSecret(from, value, 'is public, and holds credentials: it was taken over without them');
  draft.warnings.push(`${describe(from)} holds credentials, and everybody gets to see it: it was taken over without them`);
  return { ...entry, value: JSON.parse(clean) as Json };
}

function describe({ file, line, name }: Origin): string {
  return `${line === undefined ? file : `${file}:${line}`} ${name}`;
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** Every value of a tree that is no map, with its path; an empty map counts as one. */
export function leaves(tree: JsonObject, path: readonly string[] = []): { path: readonly string[]; value: Json }[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isObject(value) && Object.keys(value).length > 0 ? leaves(value, [...path, key]) : [{ path: [...path, key], value }],
  );
}

/**
 * Whether an unknown setting is to be treated as a secret: by its name, by credentials in a URL, or because it holds a long word
 * of letters and digits.
 */
export function looksSecret(name: string, value: Json): boolean {
  if (/key|secret|passw|passphrase|token|dsn|credential|auth|private|seed|salt|pepper|cert/i.test(name)) return true;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /:\/\/[^/\s"]*@/.test(text) || /(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[A-Za-z])[A-Za-z0-9+_-]{20,}/.test(text);
}

function own(target: Tree, key: string, value: Json | Tree): Json | Tree {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  return value;
}
