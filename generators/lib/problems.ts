import { visibleLine } from './terminal/visible.ts';

/** One thing that is wrong with what the user gave, told so that it can be mended without reading code. */
export interface Problem {
  /** File as the user knows it, relative to the project's root; absent where there is none (stdin, flags). */
  readonly file?: string | undefined;
  /** 1-based line in `file`. */
  readonly line?: number | undefined;
  /** The key as a path, e.g. `smtp.port`. */
  readonly path?: string | undefined;
  /** What was found and what is allowed. Never holds a secret's value. */
  readonly message: string;
}

/** Ends a run with exit code 1 and the problems on stderr, without a stack trace. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | string) {
    const list = typeof problems === 'string' ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join('\n'));
    this.name = 'UserError';
    this.problems = list;
  }
}

/** Ends a run with exit code 2: the command line itself is wrong. */
export class UsageError extends Error {}

/** Whether an error is one to show to the user. By name: each bundled part has a class of its own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

/** `environments/local.yaml:12: smtp.port: must be …`; parts that are unknown are left out. */
export function formatProblem({ file, line, path, message }: Problem): string {
  const name = file && visibleLine(file);
  const place = line === undefined ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== undefined && part !== '').join(': ');
}

/** The candidate closest to `word`, or undefined when none is close enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `; did you mean port?`, or nothing when no candidate is close enough. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** Edit distance with transpositions (optimal string alignment): `prot` is one step from `port`. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, rows[i - 2]![j - 2]! + 1);
      }
      row.push(value);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
