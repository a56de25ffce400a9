import { formatTable } from '../lib/terminal/table.ts';
import type { Step } from '../components/component.ts';
import type { Conflict, Draft, Mapped } from './draft.ts';

export interface Report {
  readonly kind: 'compose' | 'helmfile';
  readonly from: string;
  readonly environment: string;
  /** Files that were written, or would be. */
  readonly files: readonly string[];
  readonly written: boolean;
  /** Compared with the old installation bit for bit, through everything that a deployment computes. */
  readonly identical: readonly string[];
  readonly seed: 'kept' | 'new';
  readonly mapped: readonly Mapped[];
  readonly conflicts: readonly Conflict[];
  readonly notTakenOver: readonly { readonly from: string; readonly reason: string; readonly keptIn: string }[];
  readonly warnings: readonly string[];
  readonly decisions: readonly string[];
  readonly steps: readonly Step[];
}

export type ReportHead = Omit<Report, 'mapped' | 'conflicts' | 'notTakenOver' | 'decisions'>;

/** The report as data: names and places, never a value. */
export function makeReport(head: ReportHead, { mapped, conflicts, unmapped, decisions }: Draft): Report {
  const keptIn = (secret: boolean): string => `environments/${head.environment}${secret ? '.secret' : ''}.yaml`;
  return {
    ...head,
    mapped,
    conflicts,
    notTakenOver: unmapped.map(({ from, reason, secret }) => ({ from, reason, keptIn: keptIn(secret) })),
    decisions,
  };
}

const KINDS = { compose: 'the official compose set-up', helmfile: 'the original Helmfile deployment' } as const;

/** The report for people. */
export function formatReport(report: Report): string {
  const { kind, from, seed, identical, mapped, conflicts, notTakenOver, decisions } = report;
  return [
    `Found ${KINDS[kind]} in ${from}.`,
    '',
    formatTable(
      ['SETTING', 'BECOMES', 'NOTE'],
      mapped.map(({ from: place, to, note }) => [place, to, note ?? '']),
    ).trimEnd(),
    '',
    `Bit for bit as before, all the way to what the servers will read: ${identical.join(', ')}.`,
    seed === 'kept'
      ? 'The seed stays, and so does everything derived from it.'
      : 'The seed is new; the credentials that were in use are kept as secretOverrides.',
    ...list(
      'Conflicts; what loses is kept as a comment:',
      conflicts.map(({ setting, wins, loses, why }) => `${setting}: ${wins} counts, not ${loses}: ${why}`),
    ),
    ...list(
      'Not taken over; kept as comments:',
      notTakenOver.map(({ from: place, reason, keptIn }) => `${place}: ${reason} (${keptIn})`),
    ),
    ...list('For you to decide:', decisions),
    '',
  ].join('\n');
}

/** What is left to do, with a heading that says when. */
export function formatSteps(steps: readonly Step[]): string {
  return [
    'By hand, in this order:',
    ...steps.flatMap(({ title, commands }, index) => [
      '',
      `${index + 1}. ${title}`,
      ...commands.flatMap((command) => command.split('\n').map((line) => `   ${line}`)),
    ]),
    '',
  ].join('\n');
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}`)];
}
