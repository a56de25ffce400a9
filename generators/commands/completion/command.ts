import { environmentNames } from '../../environment/layers.ts';
import { isUserError } from '../../lib/problems.ts';
import type { Context, Declare, GlobalOptions } from '../declare.ts';

/** yargs completes commands, options and choices by itself; names of environments are known here. */
export const declareCompletion: Declare = (cli, { args, rootOf }) =>
  cli.completion(
    'completion',
    'print the script that completes commands, options and environments',
    (_current: string, argv: GlobalOptions, completeAsDeclared: () => void, done: (names: string[]) => void) => {
      // The words of the line, the one to complete last.
      if (args.at(-2) === '--env') done(environments(rootOf, argv));
      else completeAsDeclared();
    },
  );

/** Outside of a project there is nothing to complete, and a shell that completes has no place for an error. */
function environments(rootOf: Context['rootOf'], argv: GlobalOptions): string[] {
  try {
    return environmentNames(rootOf(argv));
  } catch (error) {
    if (!isUserError(error)) throw error;
    return [];
  }
}
