import { formatTable } from '../lib/terminal/table.ts';
import { inlineCode, inlineText, quoteNotes } from './foreign-markdown.ts';
import type { Pin, Release } from './types.ts';

export const STATES = ['current', 'outdated', 'held', 'moving', 'failed'] as const;

/**
 * What is known of a pin after the look:
 * `current`: nothing newer; `outdated`: `allowed` is newer; `held`: something newer is there and nothing of it is allowed;
 * `moving`: a tag such as `latest`, with its digest; `failed`: its lookup failed.
 */
export interface PinReport {
  readonly pin: Pin;
  readonly state: (typeof STATES)[number];
  /** Name of its group; its own when it has none. */
  readonly group: string;
  readonly newest?: string | undefined;
  readonly allowed?: string | undefined;
  /** Of the step to `allowed`, or to `newest` when nothing is allowed: patch, minor, major. */
  readonly kind?: string | undefined;
  /** First seven digits of the commit of `allowed`. */
  readonly commit?: string | undefined;
  /** When `allowed` (or `newest` when nothing is allowed) was published: ISO 8601, UTC. */
  readonly published?: string | undefined;
  readonly digest?: string | undefined;
  /** Where people read what changes: a comparison, else the project's page. */
  readonly changes?: string | undefined;
  /** Why `newest` is not taken. */
  readonly why?: string | undefined;
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
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** For people, on a terminal. */
export function reportTable({ pins, now }: Report): string {
  const rows = pins.map((report) => [
    report.pin.path,
    report.pin.current,
    report.newest ?? '',
    report.allowed ?? (report.state === 'failed' ? '?' : ''),
    report.published === undefined ? '' : age(report.published, now),
    report.kind ?? (report.state === 'moving' ? 'moving' : ''),
    report.changes ?? '',
  ]);
  return formatTable(['PIN', 'CURRENT', 'NEWEST', 'ALLOWED', 'AGE', 'KIND', 'CHANGES'], rows);
}

/** What the table has no room for: why something newer is not taken, where moving tags point to. */
export function remarks({ pins }: Report): string[] {
  return pins.flatMap(({ pin, state, newest, why, digest }) => {
    if (state === 'moving') return [`${pin.path}: ${pin.current} is a moving tag${digest === undefined ? '' : `; it points to ${digest}`}`];
    return why === undefined || newest === undefined ? [] : [`${pin.path}: ${newest} is not taken: ${why}`];
  });
}

/** One line: what was found. */
export function summary({ pins }: Report): string {
  const count = (state: PinReport['state']): number => pins.filter((report) => report.state === state).length;
  const parts = [
    `${pins.length} pin${pins.length === 1 ? '' : 's'}`,
    `${count('outdated')} outdated`,
    ...(count('held') > 0 ? [`${count('held')} held back`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} not looked up`] : []),
  ];
  return parts.join(', ');
}

/** For programs. The shape is documented in docs/bumping.md and only ever grows. */
export function reportJson({ level, pins, now }: Report): string {
  const json = {
    level,
    outdated: pins.filter(({ state }) => state === 'outdated').length,
    pins: pins.map(({ pin, state, group, newest, allowed, kind, published, digest, changes, why, error, commit, notes }) => ({
      path: pin.path,
      file: pin.file,
      line: pin.line,
      depName: pin.annotation.depName,
      datasource: pin.annotation.datasource,
      group,
      state,
      current: pin.current,
      newest: newest ?? null,
      allowed: allowed ?? null,
      kind: kind ?? null,
      published: published ?? null,
      ageDays: published === undefined ? null : days(published, now),
      digest: digest ?? null,
      commit: pin.commit === undefined ? null : { path: pin.commit.path, current: pin.commit.current, allowed: commit ?? null },
      changes: changes ?? null,
      why: why ?? null,
      error: error ?? null,
      notes: notes.map(({ version, date, url, notes: text }) => ({ version, date: date ?? null, url: url ?? null, text: text ?? '' })),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** What GitHub takes as the text of a pull request, less some room for what a template adds. */
const MAX_BODY = 60_000;
const MAX_RELEASES = 10;

/** The text of a pull request. Everything that strangers wrote in it is quoted and made harmless. */
export function reportMarkdown(report: Report): string {
  const { pins, now } = report;
  const outdated = pins.filter(({ state }) => state === 'outdated');
  const groups = [...new Set(outdated.map(({ group }) => group))];
  const sections = groups.map((group) =>
    section(
      group,
      outdated.filter((pin) => pin.group === group),
      now,
    ),
  );
  const rest = [...held(pins), ...moving(pins), ...failed(pins)];
  const intro =
    outdated.length === 0
      ? 'All pins are as new as they may be.'
      : `Updates ${outdated.length} pin${outdated.length === 1 ? '' : 's'}. Made by \`stoat-gen bump\`; why it chose these versions: docs/bumping.md.`;
  const whole = (withNotes: boolean): string =>
    [intro, ...sections.flatMap(({ head, notes }) => (withNotes ? [head, ...notes] : [head])), ...rest].join('\n\n');
  if (whole(true).length <= MAX_BODY) return `${whole(true)}\n`;
  // Notes go one by one, the longest first, until the rest fits: what changes is worth more than what was written about it.
  const notes = sections.flatMap((part) => part.notes.map((text) => ({ part, text }))).sort((a, b) => b.text.length - a.text.length);
  for (const { part, text } of notes) {
    part.notes.splice(part.notes.indexOf(text), 1);
    if (whole(true).length <= MAX_BODY) break;
  }
  return `${[intro, '_Some release notes were left out: the text would have been too long._', whole(true).slice(intro.length + 2)].join('\n\n')}\n`;
}

interface Section {
  readonly head: string;
  readonly notes: string[];
}

function section(group: string, pins: readonly PinReport[], now: Date): Section {
  const rows = pins.map(({ pin, allowed, kind, published, changes }) => [
    inlineCode(pin.path),
    inlineCode(pin.current),
    inlineCode(allowed!),
    kind ?? '',
    published === undefined ? '' : age(published, now),
    changes === undefined ? '' : `[${changes.includes('/compare/') ? 'compare' : 'page'}](${changes})`,
  ]);
  // Several pins of a group often share their sources.
  const named = pins.flatMap(({ pin, notes }) =>
    notes.map((release) => [`${release.url ?? pin.path} ${release.version}`, release] as const),
  );
  return {
    head: [`## ${inlineText(group)}`, table(['pin', 'from', 'to', 'kind', 'age', 'changes'], rows)].join('\n\n'),
    notes: [...new Map(named).values()].slice(0, MAX_RELEASES).flatMap((release) => {
      const quoted = quoteNotes(release.notes ?? '');
      if (quoted === '') return [];
      const link = release.url === undefined ? '' : `\n\n[Release page](${release.url})`;
      return [`<details>\n<summary>Release notes of ${inlineText(release.version)}</summary>\n\n${quoted}${link}\n\n</details>`];
    }),
  };
}

function held(pins: readonly PinReport[]): string[] {
  const rows = pins.filter(({ why, newest }) => why !== undefined && newest !== undefined);
  if (rows.length === 0) return [];
  const cells = rows.map(({ pin, newest, why }) => [inlineCode(pin.path), inlineCode(pin.current), inlineCode(newest!), inlineText(why!)]);
  return ['## Not taken', table(['pin', 'current', 'newest', 'why'], cells)];
}

function moving(pins: readonly PinReport[]): string[] {
  const rows = pins.filter(({ state }) => state === 'moving');
  if (rows.length === 0) return [];
  const cells = rows.map(({ pin, digest }) => [
    inlineCode(pin.path),
    inlineCode(pin.current),
    digest === undefined ? '' : inlineCode(digest),
  ]);
  return ['## Moving tags', table(['pin', 'tag', 'points to'], cells)];
}

function failed(pins: readonly PinReport[]): string[] {
  const rows = pins.filter(({ state }) => state === 'failed');
  if (rows.length === 0) return [];
  return [
    '## Not looked up',
    table(
      ['pin', 'why'],
      rows.map(({ pin, error }) => [inlineCode(pin.path), inlineText(error ?? '')]),
    ),
  ];
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function days(published: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(published)) / DAY_MS));
}

function age(published: string, now: Date): string {
  const count = days(published, now);
  return `${count} day${count === 1 ? '' : 's'}`;
}
