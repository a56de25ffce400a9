import type { Declare } from './declare.ts';
import { declareDeploy } from './deploy/command.ts';

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Declare[] = [declareDeploy];
