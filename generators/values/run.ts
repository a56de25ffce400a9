import type { Json } from '../json.ts';
import { UserError, type Problem } from '../problems.ts';
import { compute, type Computation } from './compute.ts';
import type { Values } from './definition.ts';
import { checkTexts, type Finding } from './rules.ts';
import { parseValues } from './validate.ts';

/** Turns findings into problems, with file and line where they are known. */
export type Locate = (findings: readonly Finding[]) => Promise<Problem[]>;

export interface Outcome extends Computation {
  readonly values: Values;
  /** Warnings, located. */
  readonly notes: readonly Problem[];
}

/**
 * Layered values in, everything that follows from them out.
 * @throws UserError with every problem that was found, not just the first
 */
export async function computeLayered(input: Json, locate: Locate): Promise<Outcome> {
  const texts = checkTexts(input);
  const values = parseValues(input);
  if (values === undefined) {
    const { explain } = await import('./explain.ts');
    throw new UserError(await locate([...texts, ...explain(input)]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}
