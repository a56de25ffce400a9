import type { Values } from '../components/component.ts';
import { deeperThan, type Json } from '../lib/json.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { compute, type Computation } from './compute.ts';
import { checkTexts, type Finding } from './rules.ts';
import { parseValues } from './validate.ts';

/** Far more than anything that Kubernetes takes, far less than what a stack takes. */
const MAX_DEPTH = 1000;

/** Turns findings into problems, with file and line where they are known. */
export type Locate = (findings: readonly Finding[]) => Promise<Problem[]>;

/** What {@link checkTexts} could object to. One search of the whole JSON is faster than a look at each text. */
const SUSPICIOUS = /ref\+|\\[bfu]|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

export interface Outcome extends Computation {
  readonly values: Values;
  /** Warnings, located. */
  readonly notes: readonly Problem[];
}

/**
 * Layered values in, everything that follows from them out.
 * @param text the JSON that they were read from, where there is one
 * @throws UserError with every problem that was found, not just the first
 */
export async function computeLayered(input: Json, locate: Locate, text?: string): Promise<Outcome> {
  if (deeperThan(input, MAX_DEPTH)) throw new UserError(`the values are nested more than ${MAX_DEPTH} levels deep`);
  const texts = SUSPICIOUS.test(text ?? JSON.stringify(input)) ? checkTexts(input) : [];
  const values = await parseValues(input);
  if (values === undefined) {
    const { explain } = await import('./explain.ts');
    // A text that is broken as a text is not also reported as too short.
    const named = new Set(texts.map(({ keys }) => JSON.stringify(keys)));
    throw new UserError(await locate([...texts, ...explain(input).filter(({ keys }) => !named.has(JSON.stringify(keys)))]));
  }
  if (texts.length > 0) throw new UserError(await locate(texts));
  const computation = compute(values);
  if (computation.problems.length > 0) throw new UserError(await locate(computation.problems));
  return { ...computation, values, notes: computation.warnings.length > 0 ? await locate(computation.warnings) : [] };
}
