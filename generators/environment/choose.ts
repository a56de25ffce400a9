import { UserError } from '../lib/problems.ts';
import { environmentNames } from './layers.ts';

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
