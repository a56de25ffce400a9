import { UserError } from '../lib/problems.ts';
import type { Outcome } from '../configuration/run.ts';
import { environmentNames } from './layers.ts';
import { loadEnvironment } from './load.ts';

/** The environment that a command is about. */
export interface Chosen {
  readonly root: string;
  /** The only one there is when left out. */
  readonly env?: string | undefined;
}

/**
 * The environment a command is about: the one that is named, else the only one there is.
 * @throws UserError that lists the environments when none is named and there is none, or several
 */
export function chooseEnvironment(root: string, named: string | undefined): string {
  if (named !== undefined) return named;
  const names = environmentNames(root);
  if (names.length === 1) return names[0]!;
  throw new UserError(
    names.length === 0
      ? 'there is no environment yet; make one: ./init.sh --env local'
      : `there are several environments, name one with --env: ${names.join(', ')}`,
  );
}

/**
 * The environment that a command is about, by its name, with everything that follows from it.
 * @throws UserError
 */
export async function loadChosen({ root, env }: Chosen, variables: NodeJS.ProcessEnv): Promise<Outcome & { readonly environment: string }> {
  const environment = chooseEnvironment(root, env);
  return { ...(await loadEnvironment(root, environment, variables)), environment };
}
