import { formatProblem, type Problem } from '../../../lib/problems.ts';
import { formatTable } from '../../../lib/terminal/table.ts';

export type Status = 'ok' | 'warn' | 'fail';

/** One row: something that was looked at, what was found, and, where that is not well, how it becomes well. */
export interface Check {
  /** What was looked at, in a word or two; several rows may share it. */
  readonly check: string;
  readonly status: Status;
  readonly found: string;
  /** One instruction or several commands, a line each. */
  readonly fix?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** The environment's key. */
  readonly path?: string | undefined;
}

export function ok(check: string, found: string): Check {
  return { check, status: 'ok', found };
}

export function warn(check: string, found: string, fix?: string): Check {
  return { check, status: 'warn', found, fix };
}

export function fail(check: string, found: string, fix?: string): Check {
  return { check, status: 'fail', found, fix };
}

/** Adds a row; it returns nothing, so that a judge can end with it. */
export type AddRow = (found: string, fix?: string, place?: Pick<Check, 'file' | 'path'>) => undefined;

/** Rows about one thing: those that `judge` adds, or, where it adds none, an `ok` row with the text that it returns. */
export function rowsAbout(check: string, judge: (fail: AddRow, warn: AddRow) => string | undefined): Check[] {
  const rows: Check[] = [];
  const adding =
    (status: Status): AddRow =>
    (found, fix, place) =>
      void rows.push({ check, status, found, fix, ...place });
  const well = judge(adding('fail'), adding('warn'));
  return rows.length > 0 || well === undefined ? rows : [ok(check, well)];
}

/** A problem of the environment as a row; its message says what is allowed, so it needs no other fix. */
export function fromProblem(check: string, status: Status, { message, file, line, path }: Problem): Check {
  return { check, status, found: message, file, line, path };
}

export function worst(checks: readonly Check[]): Status {
  for (const status of ['fail', 'warn'] as const) {
    if (checks.some((check) => check.status === status)) return status;
  }
  return 'ok';
}

/** Rows as people read them; a fix stands below what was found, so that commands can be copied whole. */
export function checkTable(checks: readonly Check[]): string {
  const rows = checks.flatMap(({ check, status, found, fix, file, line, path }) => [
    ...formatProblem({ file, line, path, message: found })
      .split('\n')
      .map((text, index) => (index === 0 ? [status, check, text] : ['', '', text])),
    ...(fix === undefined ? [] : fix.split('\n').map((text, index) => ['', '', `${index === 0 ? '→' : ' '} ${text}`])),
  ]);
  return formatTable(['STATUS', 'CHECK', 'FOUND'], rows);
}

/** `23 ok, 1 warning, 2 failed` */
export function summary(checks: readonly Check[]): string {
  const count = (status: Status): number => checks.filter((check) => check.status === status).length;
  const warnings = count('warn');
  return `${count('ok')} ok, ${warnings} warning${warnings === 1 ? '' : 's'}, ${count('fail')} failed`;
}
