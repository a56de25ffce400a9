import { createTwoFilesPatch } from 'diff';
import { isMap, parseDocument } from 'yaml';
import { MASK } from '../secrets/mask.ts';
import { FILES } from './compose-file.ts';
import type { Change } from './folder.ts';

/**
 * How files will change, as a unified diff that shows no credential: not in files made for them, none that is known, and nothing
 * that looks like one in what somebody wrote by hand.
 * @param known credentials, the longest first, because one may hold another
 */
export function showChanges(changes: readonly Change[], known: readonly string[]): string {
  return changes.map((change) => showChange(change, known)).join('');
}

function showChange(change: Change, known: readonly string[]): string {
  const { name, before = '', after = '', tooOpen } = change;
  const lines = tooOpen ? [`${name}: others may read it; its mode will be 0600\n`] : [];
  if (before !== after) {
    const pair = redact(name, before, after, known);
    if (pair === undefined) lines.push(`${name}: differs; it is not shown, because it holds credentials and cannot be read\n`);
    else {
      const [from, to] = [change.before === undefined ? '/dev/null' : name, change.after === undefined ? '/dev/null' : name];
      lines.push(createTwoFilesPatch(from, to, ...pair, undefined, undefined, { context: 3 }).replace(/^Index: .*\n/, '').replace(/^=+\n/, ''));
    }
  }
  return lines.join('');
}

/** Both texts without credentials; undefined when that cannot be told. */
function redact(name: string, before: string, after: string, known: readonly string[]): [string, string] | undefined {
  if (name === FILES.env || name === FILES.secretsEnv) return redactEnv(before, after);
  if (name === FILES.livekit) return redactLivekit(before, after);
  // What is written to these files holds none; what somebody else wrote there may.
  const ours = new Set(after.split('\n'));
  const masked = before.split('\n').map((line) => (ours.has(line) ? line : maskLine(known.reduce((text, secret) => text.replaceAll(secret, MASK), line))));
  return [masked.join('\n'), after];
}

/** A line that somebody else wrote, without what looks like a password in it. */
function maskLine(line: string): string {
  return line
    .replace(/([\w-]*(?:pass|secret|token|key|dsn)[\w-]*["']?\s*[:=]\s*)(?!\/run\/secrets\/)\S.*$/i, `$1${MASK}`)
    .replace(/:\/\/[^\s/@]*@/g, `://${MASK}@`);
}

/** Values that are the same in both are masked alike; others are told apart. */
function redactEnv(before: string, after: string): [string, string] {
  const read = (text: string): Map<string, string> => new Map(assignments(text).map(([name, value]) => [name, value]));
  const [old, wanted] = [read(before), read(after)];
  const show = (text: string, other: ReadonlyMap<string, string>, which: string): string =>
    assignments(text)
      .map(([name, value]) => `${name}=${MASK}${other.has(name) && other.get(name) !== value ? ` (${which})` : ''}\n`)
      .join('');
  return [show(before, wanted, 'as it is'), show(after, old, 'as it will be')];
}

/** Lines that are none of ours are left out: they may be the rest of a value. */
function assignments(text: string): [name: string, value: string][] {
  return text.split('\n').flatMap((line) => {
    const match = /^(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/.exec(line);
    return match === null ? [] : [[match[1]!, match[2]!] as [string, string]];
  });
}

function redactLivekit(before: string, after: string): [string, string] | undefined {
  const [old, wanted] = [parseDocument(before), parseDocument(after)];
  if ([old, wanted].some(({ errors }) => errors.length > 0)) return undefined;
  const same = JSON.stringify(old.get('keys')) === JSON.stringify(wanted.get('keys'));
  for (const [document, which] of [[old, 'as it is'], [wanted, 'as it will be']] as const) {
    const keys = document.get('keys');
    if (isMap(keys)) for (const { key } of [...keys.items]) keys.set(key, same ? MASK : `${MASK} (${which})`);
  }
  const text = (document: typeof old): string => (document.contents === null ? '' : document.toString({ lineWidth: 0 }).split('\n').map((line) => (/key_file|redis|password/.test(line) ? maskLine(line) : line)).join('\n'));
  return [text(old), text(wanted)];
}
