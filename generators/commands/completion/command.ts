import { environmentNames } from '../../environment/layers.ts';
import type { Declare, GlobalOptions } from '../declare.ts';

/** yargs completes commands, options and choices by itself; names of environments are known here. */
export const declareCompletion: Declare = (cli, { args, rootOf }) =>
  cli.completion(
    'completion',
    'print the script that completes commands, options and environments',
    (_current: string, argv: GlobalOptions, completeAsDeclared: () => void, done: (names: string[]) => void) => {
      // The words of the line, the one to complete last.
      if (args.at(-2) === '--env') done(environmentNames(rootOf(argv)));
      else completeAsDeclared();
    },
  );
