import { createTwoFilesPatch } from 'diff';
import { parseDocument, stringify } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { FILE as LIVEKIT_FILE } from '../../components/livekit.ts';
import { FILES } from './compose-file.ts';
import type { Change } from './folder.ts';

/**
 * How files will change, as a unified diff that shows what is public: what this program writes into files that hold no credentials.
 * A credential is masked, and so is all that others have written: nothing is known of it.
 * @param known credentials, the longest first, because one may hold another
 */
export function showChanges(changes: readonly Change[], known: readonly string[]): string {
  return changes.map((change) => showChange(change, known)).join('');
}

function showChange(change: Change, known: readonly string[]): string {
  const { name, before = '', after = '', mode } = change;
  const reason = mode === 0o600 ? 'others may read it' : 'its container may not read it';
  const modeLine = mode === undefined ? '' : `${name}: ${reason}; its mode will be 0${mode.toString(8)}\n`;
  if (before === after && !change.byHand) return modeLine;
  const pair = redact(change, before, after, known);
  if (pair === undefined) return `${modeLine}${name}: differs; it is not shown, because it holds credentials and cannot be read\n`;
  if (pair[0] === pair[1]) return `${modeLine}${name}: differs, in what is not shown here\n`;
  const [from, to] = [change.before, change.after].map((text) => (text === undefined ? '/dev/null' : name));
  const patch = createTwoFilesPatch(from!, to!, ...pair, undefined, undefined, { context: 3 });
  return modeLine + patch.replace(/^Index: .*\n/, '').replace(/^=+\n/, '');
}

/** Both texts without credentials; undefined when that cannot be told. */
function redact({ name, byHand }: Change, before: string, after: string, known: readonly string[]): [string, string] | undefined {
  if (name === FILES.env || name === FILES.secretsEnv) return redactEnv(before, after, byHand);
  if (name === LIVEKIT_FILE) return redactLivekit(before, after, byHand);
  const masked = (line: string): string => known.reduce((text, secret) => text.replaceAll(secret, MASK), line);
  const ours = new Set(after.split('\n'));
  // Where it begins tells which part of the file it is.
  const foreign = (line: string): string => (ours.has(line) || line.trim() === '' ? line : line.replace(/\S.*$/s, MASK));
  return [
    before
      .split('\n')
      .map((line) => masked(byHand ? foreign(line) : line))
      .join('\n'),
    masked(after),
  ];
}

/** Values that are the same in both are masked alike; others are told apart. Variables of others have no name. */
function redactEnv(before: string, after: string, byHand: boolean): [string, string] {
  const [old, wanted] = [new Map(assignments(before)), new Map(assignments(after))];
  const show = (text: string, other: ReadonlyMap<string, string>, which: string): string =>
    assignments(text)
      .map(([name, value]) =>
        byHand && !wanted.has(name) ? `${MASK}\n` : `${name}=${MASK}${differs(other, name, value) ? ` (${which})` : ''}\n`,
      )
      .join('');
  return [show(before, wanted, 'as it is'), show(after, old, 'as it will be')];
}

function differs(other: ReadonlyMap<string, string>, name: string, value: string): boolean {
  return other.has(name) && other.get(name) !== value;
}

/** Other lines are left out: they may be the rest of a value. */
function assignments(text: string): [name: string, value: string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value!]];
  });
}

function redactLivekit(before: string, after: string, byHand: boolean): [string, string] | undefined {
  const [old, wanted] = [before, after].map((text) => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? undefined : ((document.toJS() as Json | undefined) ?? {});
  });
  if (!isObject(old) || !isObject(wanted)) return undefined;
  const same = JSON.stringify(old.keys) === JSON.stringify(wanted.keys);
  const show = (config: JsonObject, which: string): string => {
    const maskOf = (key: string): string => (same || key !== 'keys' ? MASK : `${MASK} (${which})`);
    const isOwn = (key: string, value: Json): boolean =>
      HARMLESS.includes(key) && (!byHand || JSON.stringify(wanted[key]) === JSON.stringify(value));
    const shown = Object.entries(config).map(([key, value]) => [
      byHand && !Object.hasOwn(wanted, key) ? MASK : key,
      isOwn(key, value) ? value : masked(value, wanted[key], maskOf(key)),
    ]);
    return shown.length === 0 ? '' : stringify(Object.fromEntries(shown));
  };
  return [show(old, 'as it is'), show(wanted, 'as it will be')];
}

/** Sections of LiveKit's configuration in which this program writes no credential. */
const HARMLESS: readonly string[] = ['port', 'bind_addresses', 'log_level', 'logging', 'rtc', 'room', 'region'];

/** A value without its texts, and without names that are not in `own`. */
function masked(value: Json, own: Json | undefined, mask: string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => masked(item, undefined, mask));
  if (!isObject(value)) return mask;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const known = isObject(own) && Object.hasOwn(own, key);
      return [known ? key : MASK, masked(child, known ? own[key] : undefined, mask)];
    }),
  );
}
