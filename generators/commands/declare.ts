import type { Argv } from 'yargs';
import type { Terminal } from '../lib/terminal/terminal.ts';

/** What every command takes. */
export interface GlobalOptions {
  readonly directory: string | undefined;
}

/** What a declaration hands to its command. */
export interface Context {
  readonly terminal: Terminal;
  /** The project's folder: `--directory`, else the one around the current folder, else the one this program belongs to. */
  rootOf(options: GlobalOptions): string;
}

/** Declares a command: its options, its help, and the lazy import of what it does. Nothing heavy is imported here. */
export type Declare = (cli: Argv<GlobalOptions>, context: Context) => Argv<GlobalOptions>;

/** `--env`, as all commands that read an environment take it. */
export const ENV_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: 'name of the environment; the only one there is when left out',
} as const;

/** `--format`, as all commands that print a table take it. */
export const FORMAT_OPTION = {
  choices: ['table', 'json'] as const,
  default: 'table' as const,
  describe: 'for people or for programs',
} as const;

export type Format = (typeof FORMAT_OPTION.choices)[number];

/** `--kube-context`, as all commands that look at a cluster take it. */
export const KUBE_CONTEXT_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: "the kubeconfig's context; the current one when left out",
} as const;
