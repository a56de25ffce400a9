/** Asks the datasources about pins: all at the same time, as far as the network lets them, and nothing twice. */
import type { Datasources } from './datasources/index.ts';
import type { Network } from './network/network.ts';
import { LookupError, type Pin, type Releases } from './types.ts';

export interface LookupContext {
  readonly network: Network;
  readonly datasources: Datasources;
  /** Called as soon as a pin has its answer. */
  readonly onProgress?: ((done: number, total: number, pin: Pin) => void) | undefined;
}

/** A question about one version; see {@link Datasource.details}. */
export interface DetailsQuestion {
  readonly pin: Pin;
  readonly version: string;
  readonly wanted: { readonly date?: boolean; readonly digest?: boolean };
}

export interface Details {
  readonly date?: string;
  readonly digest?: string;
}

/**
 * What is published for each pin, or why that cannot be told. Pins that ask the same share one answer.
 * @throws only what is a mistake of this program
 */
export function lookUp(pins: readonly Pin[], { network, datasources, onProgress }: LookupContext): Promise<Map<Pin, Releases | LookupError>> {
  return answerAll(
    pins,
    (pin) => pin,
    ({ annotation: { datasource, packageName, registryUrl } }) => JSON.stringify([datasource, packageName, registryUrl]),
    ({ annotation }) => datasources[annotation.datasource].list(annotation, network),
    onProgress,
  );
}

/**
 * The same for what costs a request per version: dates and digests. Datasources that have no such details, or gave them in the list,
 * answer with nothing.
 */
export function lookUpDetails(questions: readonly DetailsQuestion[], { network, datasources, onProgress }: LookupContext): Promise<Map<DetailsQuestion, Details | LookupError>> {
  return answerAll(
    questions,
    ({ pin }) => pin,
    ({ pin: { annotation }, version, wanted }) => JSON.stringify([annotation.datasource, annotation.packageName, annotation.registryUrl, version, wanted]),
    async ({ pin: { annotation }, version, wanted }) => (await datasources[annotation.datasource].details?.(annotation, version, network, wanted)) ?? {},
    onProgress,
  );
}

async function answerAll<Q, A>(
  questions: readonly Q[],
  pinOf: (question: Q) => Pin,
  keyOf: (question: Q) => string,
  answer: (question: Q) => Promise<A>,
  onProgress: LookupContext['onProgress'],
): Promise<Map<Q, A | LookupError>> {
  const asked = new Map<string, Promise<A | LookupError>>();
  let done = 0;
  const answers = await Promise.all(
    questions.map(async (question) => {
      const key = keyOf(question);
      let pending = asked.get(key);
      if (pending === undefined) asked.set(key, (pending = orLookupError(answer(question))));
      const found = await pending;
      onProgress?.(++done, questions.length, pinOf(question));
      return [question, found] as const;
    }),
  );
  return new Map(answers);
}

async function orLookupError<A>(promise: Promise<A>): Promise<A | LookupError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof LookupError) return error;
    throw error;
  }
}
