import type { IdentifierName } from '../components/component.ts';
import { canonical, isObject, type Json, type JsonObject } from '../lib/json.ts';
import { formatPath } from '../configuration/path.ts';

/** Where a setting of the old installation stands. */
export interface Origin {
  /** As the user knows it; `upstream` for what the servers do when nothing says otherwise. */
  readonly file: string;
  readonly line?: number | undefined;
  /** The key or variable, as it is written there. */
  readonly name: string;
}

/** A setting that has a place in the new environment. */
export interface Mapped {
  readonly from: Origin;
  readonly to: string;
  readonly note?: string | undefined;
}

/** Two places that say different things; both are kept, one counts. */
export interface Conflict {
  readonly setting: string;
  readonly wins: Origin;
  readonly loses: Origin;
  readonly why: string;
}

/** A setting that has no place in the new environment; it is kept as a comment. */
export interface Unmapped {
  readonly from: Origin;
  readonly reason: string;
  /** Kept in the secret file. */
  readonly secret: boolean;
  readonly value: Json;
}

/** What must come out of the new environment exactly as it was in the old installation. */
export interface Expected {
  /** Paths of Revolt.toml, with the value that the servers saw. */
  readonly revolt: { readonly path: readonly string[]; readonly value: Json; readonly from: Origin }[];
  /** Keys of the environment, with the value that holds after all layers. */
  readonly values: { readonly path: readonly string[]; readonly value: Json; readonly from: Origin }[];
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

  /** Sets a key of the environment. */
  set(path: readonly string[], value: Json, from: Origin, note?: string): void {
    let at = this.values;
    for (const key of path.slice(0, -1)) at = (isObject(at[key]) ? at[key] : own(at, key, {})) as Tree;
    own(at, path.at(-1)!, value);
    this.#origins.set(JSON.stringify(path), from);
    this.mapped.push({ from, to: formatPath(path), note });
  }

  /** Keeps a credential that was in use, verbatim. */
  override(identifier: IdentifierName, value: string, from: Origin): void {
    this.set(['secretOverrides', identifier], value, from);
    this.expected.credentials.set(identifier, value);
  }

  keep(from: Origin, value: Json, reason: string): void {
    this.unmapped.push({ from, value, reason, secret: looksSecret(from.name, value) });
  }

  keepSecret(from: Origin, value: Json, reason: string): void {
    this.unmapped.push({ from, value, reason, secret: true });
  }

  conflict(setting: string, wins: Origin, loses: Origin, lost: Json, secret: boolean, why: string): void {
    this.conflicts.push({ setting, wins, loses, why });
    const reason = `${describeOrigin(wins)} says otherwise and counts`;
    this.unmapped.push({ from: loses, value: lost, reason, secret: secret || looksSecret(loses.name, lost) });
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

export function describeOrigin({ file, line, name }: Origin): string {
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
 * Whether a setting that nobody knows is to be treated as a secret: by its name, by credentials in a URL, or because it is one long word
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
