/**
 * What the last look at the registries found, kept for helmfile's hook: while the pins stay the same, a newer version that was there is
 * still there, and no registry has to be asked again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../lib/files.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { cacheFolder } from './cache-folder.ts';

export interface Outdated {
  readonly depName: string;
  readonly current: string;
  readonly allowed: string;
}

/** A pin whose version has published holes. */
export interface Affected {
  readonly path: string;
  readonly current: string;
  /** Their names. */
  readonly advisories: readonly string[];
  /** The version to move to, where one has none of them. */
  readonly fixed?: string | undefined;
}

export interface Notice {
  /** When the registries were asked: milliseconds since 1970. */
  readonly at: number;
  readonly outdated: readonly Outdated[];
  readonly affected: readonly Affected[];
}

const SHOWN = 3;

/** @returns undefined when nothing is kept, or it is about other pins than those of now, or damaged */
export function readNotice(root: string, env: NodeJS.ProcessEnv): Notice | undefined {
  const path = noticePath(root, env);
  try {
    const kept = path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as Json);
    return isObject(kept) && kept.pins === pinsHash(root) && isNotice(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a complete look has found. Where nothing can be kept, nothing is: it is a convenience. */
export async function keepNotice(root: string, env: NodeJS.ProcessEnv, notice: Notice): Promise<void> {
  const path = noticePath(root, env);
  if (path === undefined) return;
  try {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await replaceFile(path, JSON.stringify({ pins: pinsHash(root), ...notice }), { mode: 0o600 });
  } catch {
    // A read-only home, a full disk: the hook asks the registries instead.
  }
}

/** One line for people about published holes; undefined when none is known. */
export function affectedLine(affected: readonly Affected[]): string | undefined {
  if (affected.length === 0) return undefined;
  const shown = affected.slice(0, SHOWN).map(({ path, current, advisories, fixed }) => {
    const more = advisories.length > 1 ? ` and ${advisories.length - 1} more` : '';
    return `${path} ${current}: ${advisories[0]}${more}${fixed === undefined ? '' : `, fixed by ${fixed}`}`;
  });
  const more = affected.length > SHOWN ? `; and ${affected.length - SHOWN} more` : '';
  return `warning: published holes in ${affected.length === 1 ? '1 pin' : `${affected.length} pins`} (${shown.join('; ')}${more})`;
}

/** One line for people; undefined when nothing is outdated. */
export function noticeLine(outdated: readonly Outdated[]): string | undefined {
  if (outdated.length === 0) return undefined;
  const steps = outdated.slice(0, SHOWN).map(({ depName, current, allowed }) => `${depName} ${current} → ${allowed}`);
  const more = outdated.length > SHOWN ? `, and ${outdated.length - SHOWN} more` : '';
  const pins = outdated.length === 1 ? '1 pin is' : `${outdated.length} pins are`;
  return `${pins} outdated (${steps.join(', ')}${more}): node dist/stoat-gen.mjs bump`;
}

function isNotice(kept: unknown): kept is Notice {
  const { at, outdated, affected } = kept as Partial<Notice>;
  const hasTexts = (entry: unknown, ...keys: readonly string[]): boolean =>
    isObject(entry as Json) && keys.every((key) => typeof (entry as JsonObject)[key] === 'string');
  return (
    typeof at === 'number' &&
    Array.isArray(outdated) &&
    Array.isArray(affected) &&
    outdated.every((entry) => hasTexts(entry, 'depName', 'current', 'allowed')) &&
    affected.every((entry) => hasTexts(entry, 'path', 'current') && Array.isArray(entry.advisories) && entry.advisories.every(isText))
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** One file for each project on the machine. */
function noticePath(root: string, env: NodeJS.ProcessEnv): string | undefined {
  const folder = cacheFolder(env, 'bump');
  return folder && join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}

/** Everything that an outcome depends on, but for the registries. */
function pinsHash(root: string): string {
  const files = readdirSync(join(root, 'versions'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const hash = createHash('sha256');
  const policy = existsSync(join(root, 'bump.yaml')) ? ['bump.yaml'] : [];
  for (const file of [...files.map((name) => join('versions', name)), ...policy])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
