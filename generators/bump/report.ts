import { formatTable } from '../lib/terminal/table.ts';
import type { Assessment, Hole } from './advisories/assess.ts';
import { inlineCode, inlineText, quoteNotes } from './foreign-markdown.ts';
import { standing, type Pin, type Release } from './types.ts';

/**
 * What is known of a pin after the look:
 * `current`: nothing newer; `outdated`: `allowed` is newer; `held`: something newer is there and nothing of it is allowed;
 * `moving`: a tag such as `latest`, with its digest; `skipped`: it cannot be moved, so it was not looked up; `failed`: its lookup failed.
 */
export interface PinReport {
  readonly pin: Pin;
  readonly state: 'current' | 'outdated' | 'held' | 'moving' | 'skipped' | 'failed';
  /** Name of its group, or else its own. */
  readonly group: string;
  readonly newest?: string | undefined;
  readonly allowed?: string | undefined;
  /** Of the step to `allowed`, or to `newest` when nothing is allowed: patch, minor, major; digest when the tag stays. */
  readonly kind?: string | undefined;
  /** First seven digits of the commit of `allowed`. */
  readonly commit?: string | undefined;
  /** When `allowed` (or `newest` when nothing is allowed) was published: ISO 8601, UTC. */
  readonly published?: string | undefined;
  readonly digest?: string | undefined;
  /** Where people read what changes: a comparison, else the project's page. */
  readonly changes?: string | undefined;
  /** Why `newest` is not taken, or the pin was not looked up. */
  readonly why?: string | undefined;
  /** Published holes of the version that the pin has now. */
  readonly advisories: Assessment;
  /** `allowed` is the first version without a hole that the current one has; the level of the step does not count. */
  readonly isFix?: boolean;
  /** `allowed` has none of the holes that the current version has. */
  readonly isFixed?: boolean;
  /** What looks newer still and is not of the pin's make, and why. */
  readonly notTaken?: readonly { readonly version: string; readonly why: string }[];
  /** Why the lookup failed. */
  readonly error?: string | undefined;
  /** The lookup failed, and nothing depends on it: the policy leaves the pin alone. */
  readonly isIgnored?: boolean;
  /** Of the versions above the current one up to `allowed`, newest first. */
  readonly notes: readonly Release[];
}

export interface Report {
  readonly level: string;
  readonly pins: readonly PinReport[];
  readonly now: Date;
  /** Of advisories that come from a folder: when the newest of them was changed. ISO 8601, UTC. */
  readonly advisoriesOf?: string | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A column of the table, for one row. */
type Column = readonly [heading: string, cell: (report: PinReport, now: Date) => string];

const COLUMNS: readonly Column[] = [
  ['PIN', ({ pin }) => nameOf(pin)],
  ['CURRENT', ({ pin }) => short(standing(pin))],
  ['NEWEST', ({ newest }) => short(newest ?? '')],
  ['ALLOWED', ({ allowed, state }) => short(allowed ?? (state === 'failed' ? '?' : ''))],
  ['AGE', ({ published }, now) => (published === undefined ? '' : age(published, now))],
  ['KIND', ({ kind, state }) => kind ?? (state === 'moving' || state === 'skipped' ? state : '')],
  ['CHANGES', ({ changes }) => changes ?? ''],
];

/** For people, on a terminal: published holes first. */
export function reportTable({ pins, now }: Report): string {
  const rows = pins.map((report) => COLUMNS.map(([, cell]) => cell(report, now)));
  const table = formatTable(
    COLUMNS.map(([heading]) => heading),
    rows,
  );
  const holes = holesOf(pins).map(({ pin, hole, taken }) => [
    nameOf(pin),
    short(standing(pin)),
    holeName(hole),
    hole.severity ?? '',
    hole.firstFixed ?? 'no fix',
    short(taken ?? ''),
  ]);
  if (holes.length === 0) return table;
  return `${formatTable(['AFFECTED', 'CURRENT', 'ADVISORY', 'SEVERITY', 'FIXED IN', 'FIXED BY'], holes)}\n${table}`;
}

/** What a pin is called: by its path where all files are those of a deployment of Stoat, elsewhere with its file. */
export function nameOf({ file, path }: Pin): string {
  return /^versions\/[^/]+$/.test(file) ? path : `${file}: ${path}`;
}

/** A version with its digest cut. */
export function short(version: string): string {
  return version.replace(/(?<=@sha256:[0-9a-f]{12})[0-9a-f]+$/, '…');
}

interface PinHole {
  readonly pin: Pin;
  readonly hole: Hole;
  /** What the pin is to be moved to, where that has none of its holes. */
  readonly taken: string | undefined;
}

function holesOf(pins: readonly PinReport[]): PinHole[] {
  return pins.flatMap(({ pin, advisories, allowed, isFixed }) =>
    advisories.state === 'affected' ? advisories.holes.map((hole) => ({ pin, hole, taken: isFixed === true ? allowed : undefined })) : [],
  );
}

/** People know holes by their CVE. */
function holeName({ id, aliases }: Hole): string {
  const cve = aliases.find((alias) => alias.startsWith('CVE-'));
  return cve === undefined || id.startsWith('CVE-') ? id : `${id} ${cve}`;
}

/** One line: how many pins have published holes, and what is not known. Never that a pin is safe. */
export function advisoriesLine({ pins, now, advisoriesOf }: Report): string {
  const count = (state: Assessment['state']): number => pins.filter(({ advisories }) => advisories.state === state).length;
  const known = (['affected', 'none known', 'not asked', 'not mapped'] as const).filter((state) => count(state) > 0);
  const data = advisoriesOf === undefined ? '' : ` (the newest is of ${advisoriesOf.slice(0, 10)}, ${age(advisoriesOf, now)} ago)`;
  return `advisories${data}: ${known.map((state) => `${count(state)} ${state}`).join(', ')}`;
}

/** What the table has no room for: why something newer is not taken, where moving tags point to. */
export function remarks({ pins }: Report): string[] {
  return pins.flatMap(({ pin, state, newest, why, digest, notTaken = [], advisories, isFix, allowed, kind }) => {
    const name = nameOf(pin);
    const asked = advisories.state === 'not asked' ? [`${name}: not asked for advisories: ${advisories.why}`] : [];
    if (isFix === true) return [`${name}: ${short(allowed!)}, a ${kind} step, is the first version without these advisories`, ...asked];
    if (state === 'moving')
      return [`${name}: ${pin.current} is a moving tag${digest === undefined ? '' : `; it points to ${digest}`}`, ...asked];
    if (state === 'skipped') return [`${name}: ${standing(pin)} is not looked up: ${why}`];
    const reasons = why === undefined || newest === undefined ? notTaken : [{ version: newest, why }, ...notTaken];
    return [...reasons.map((one) => `${name}: ${short(one.version)} is not taken: ${one.why}`), ...asked];
  });
}

/** One line: what was found. */
export function summary({ pins }: Report): string {
  const count = (state: PinReport['state']): number => inState(pins, state).length;
  const rest = [
    [count('held'), 'held back'] as const,
    [count('skipped'), 'left alone'] as const,
    [count('failed'), 'not looked up'] as const,
  ].filter(([number]) => number > 0);
  return [plural(pins.length, 'pin'), `${count('outdated')} outdated`, ...rest.map((part) => part.join(' '))].join(', ');
}

/** For programs. The shape is documented in docs/bumping.md and only ever grows. */
export function reportJson({ level, pins, now, advisoriesOf }: Report): string {
  const json = {
    level,
    affected: pins.filter(({ advisories }) => advisories.state === 'affected').length,
    advisoriesOf,
    outdated: inState(pins, 'outdated').length,
    pins: pins.map(
      ({
        pin,
        state,
        group,
        newest,
        allowed,
        kind,
        published,
        digest,
        changes,
        why,
        notTaken = [],
        error,
        commit,
        notes,
        advisories,
        isFix,
      }) => ({
        path: pin.path,
        file: pin.file,
        line: pin.line,
        depName: pin.annotation.depName,
        datasource: pin.annotation.datasource,
        group,
        state,
        current: standing(pin),
        newest,
        allowed,
        kind,
        published,
        ageDays: published && days(published, now),
        digest,
        commit: pin.commit && { path: pin.commit.path, current: pin.commit.current, allowed: commit },
        changes,
        why,
        notTaken,
        error,
        advisories: {
          state: advisories.state,
          why: advisories.state === 'not asked' ? advisories.why : undefined,
          holes: advisories.state === 'affected' ? advisories.holes.map(holeJson) : [],
        },
        isFix: isFix === true,
        notes: notes.map(({ version, date, url, notes: text = '' }) => ({ version, date, url, text })),
      }),
    ),
  };
  // Keys are always there.
  return `${JSON.stringify(json, (_, value: unknown) => value ?? null, 2)}\n`;
}

function holeJson({ id, aliases, severity, summary, firstFixed }: Hole): object {
  return { id, aliases, severity, summary, firstFixed };
}

/** What GitHub takes as the text of a pull request, less some room for what a template adds. */
const MAX_BODY = 60_000;
const MAX_RELEASES = 10;

/** The text of a pull request. Text of others in it is quoted and made harmless. */
export function reportMarkdown({ pins, now }: Report): string {
  const outdated = inState(pins, 'outdated');
  const groups = [...new Set(outdated.map(({ group }) => group))];
  const sections = groups.map((name) => {
    const members = outdated.filter(({ group }) => group === name);
    return { head: `## ${inlineText(name)}\n\n${steps(members, now)}`, notes: notesOf(members) };
  });
  const holes = holesOf(pins).map(({ pin, hole, taken }) => [
    inlineCode(nameOf(pin)),
    inlineCode(short(standing(pin))),
    inlineText(holeName(hole)),
    inlineText(hole.severity ?? ''),
    hole.firstFixed === undefined ? 'no fix' : inlineCode(hole.firstFixed),
    taken === undefined ? '' : inlineCode(short(taken)),
  ]);
  const first =
    holes.length === 0 ? [] : ['## Published holes', table(['pin', 'current', 'advisory', 'severity', 'fixed in', 'fixed by'], holes)];
  const held = pins.flatMap(({ pin, newest, why, notTaken = [] }) => {
    const reasons = why === undefined || newest === undefined ? notTaken : [{ version: newest, why }, ...notTaken];
    return reasons.map((one) => ({ pin, newest: one.version, why: one.why }));
  });
  const rest = [
    ...listing('Not taken', ['pin', 'current', 'newest', 'why'], held, ({ pin, newest, why }) => [
      inlineCode(short(standing(pin))),
      inlineCode(short(newest)),
      inlineText(why),
    ]),
    ...listing('Left alone', ['pin', 'current', 'why'], inState(pins, 'skipped'), ({ pin, why }) => [
      inlineCode(standing(pin)),
      inlineText(why ?? ''),
    ]),
    ...listing('Moving tags', ['pin', 'tag', 'points to'], inState(pins, 'moving'), ({ pin, digest }) => [
      inlineCode(pin.current),
      digest === undefined ? '' : inlineCode(digest),
    ]),
    ...listing('Not looked up', ['pin', 'why'], inState(pins, 'failed'), ({ error }) => [inlineText(error ?? '')]),
  ];
  const intro =
    outdated.length === 0
      ? 'All pins are as new as they may be.'
      : `Updates ${plural(outdated.length, 'pin')}. Made by \`stoat-gen bump\`; why it chose these versions: docs/bumping.md.`;
  const whole = (...more: string[]): string =>
    `${[intro, ...more, ...first, ...sections.flatMap(({ head, notes }) => [head, ...notes]), ...rest].join('\n\n')}\n`;
  if (whole().length <= MAX_BODY + 1) return whole();
  // Notes go one by one, the longest first, until the rest fits: what changes is worth more than what was written about it.
  const notes = sections.flatMap((part) => part.notes.map((text) => ({ part, text }))).sort((a, b) => b.text.length - a.text.length);
  for (const { part, text } of notes) {
    part.notes.splice(part.notes.indexOf(text), 1);
    if (whole().length <= MAX_BODY + 1) break;
  }
  return whole('_Some release notes were left out: the text would have been too long._');
}

/** The table of a group: what moves, and how far. */
function steps(pins: readonly PinReport[], now: Date): string {
  const rows = pins.map(({ pin, allowed, kind, published, changes }) => [
    inlineCode(nameOf(pin)),
    inlineCode(short(standing(pin))),
    inlineCode(short(allowed!)),
    kind ?? '',
    published === undefined ? '' : age(published, now),
    changes === undefined ? '' : `[${changes.includes('/compare/') ? 'compare' : 'page'}](${changes})`,
  ]);
  return table(['pin', 'from', 'to', 'kind', 'age', 'changes'], rows);
}

/** Release notes of a group. Its pins often share their sources, so each release counts once. */
function notesOf(pins: readonly PinReport[]): string[] {
  const named = pins.flatMap(({ pin, notes }) => notes.map((note) => [`${note.url ?? pin.path} ${note.version}`, note] as const));
  return [...new Map(named).values()].slice(0, MAX_RELEASES).flatMap(({ version, notes = '', url }) => {
    const quoted = quoteNotes(notes);
    const link = url === undefined ? '' : `\n\n[Release page](${url})`;
    return quoted === '' ? [] : [`<details>\n<summary>Release notes of ${inlineText(version)}</summary>\n\n${quoted}${link}\n\n</details>`];
  });
}

/** A section with a table of pins; nothing without pins. */
function listing<Row extends { readonly pin: Pin }>(
  title: string,
  heading: readonly string[],
  pins: readonly Row[],
  cells: (row: Row) => readonly string[],
): string[] {
  const rows = pins.map((row) => [inlineCode(nameOf(row.pin)), ...cells(row)]);
  return rows.length === 0 ? [] : [`## ${title}`, table(heading, rows)];
}

function inState(pins: readonly PinReport[], wanted: PinReport['state']): PinReport[] {
  return pins.filter(({ state }) => state === wanted);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function days(published: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(published)) / DAY_MS));
}

function age(published: string, now: Date): string {
  return plural(days(published, now), 'day');
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
