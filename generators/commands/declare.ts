import type { Argv } from 'yargs';
import type { Terminal } from '../lib/terminal/terminal.ts';

/** What every command takes. */
export interface GlobalOptions {
  readonly directory: string | undefined;
}

/** What a declaration hands to its command. */
export interface Context {
  /** The words of the command line. */
  readonly args: readonly string[];
  readonly terminal: Terminal;
  /**
   * The project's folder: the nearest one from `--directory`, or else from the current folder, upwards.
   * @throws UserError when there is none
   */
  rootOf(options: GlobalOptions): string;
  /** Ends the run with exit code 1, although nothing went wrong. */
  differs(): void;
}

/** Declares a command: its options, its help, and the lazy import of what it does. Nothing heavy is imported here. */
export type Declare = (cli: Argv<GlobalOptions>, context: Context) => Argv<GlobalOptions>;

/** An option that takes a text. */
export const text = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
/** An option that takes nothing. */
export const flag = (describe: string) => ({ type: 'boolean', describe }) as const;

/** The same option, but not for the command's subcommands. */
export const notBelow = <Option extends object>(option: Option) => ({ ...option, global: false }) as const;

/** `--env`, as all commands that read an environment take it. */
export const ENV_OPTION = text('name of the environment; the only one there is when left out');

/** `--format`, as all commands that print a table take it. */
export const FORMAT_OPTION = {
  choices: ['table', 'json'] as const,
  default: 'table' as const,
  describe: 'for people or for programs',
} as const;

export type Format = (typeof FORMAT_OPTION.choices)[number];

/** A result for programs. */
export function json(result: unknown): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A result as `--format` asks for it. */
export function printed(format: Format, result: unknown, table: () => string): string {
  return format === 'json' ? json(result) : table();
}

/** `--kube-context`, as all commands that look at a cluster take it. */
export const KUBE_CONTEXT_OPTION = text("the kubeconfig's context; the current one when left out");
