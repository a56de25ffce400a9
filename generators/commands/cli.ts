/** The command line: declares the commands, loads each only when it is called. */
import { resolve } from 'node:path';
import yargs from 'yargs';
import { assertNotInstalled, findRoot } from '../environment/root.ts';
import { formatProblem, UsageError, UserError } from '../lib/problems.ts';
import { systemProblem } from '../lib/system-errors.ts';
import type { Terminal } from '../lib/terminal/terminal.ts';
import { visible } from '../lib/terminal/visible.ts';
import type { Context } from './declare.ts';
import { COMMANDS } from './index.ts';
import { assertUsage, type Declared } from './usage.ts';

const EXIT_PROBLEM = 1;
const EXIT_USAGE = 2;
/** What shells report for a program that Ctrl-C ended. */
export const EXIT_INTERRUPTED = 130;

/** A terminal as a process has it. */
export interface OuterTerminal extends Omit<Terminal, 'stdout'> {
  readonly stdout: { write(text: string): unknown; readonly columns?: number | undefined };
}

export interface CommandLineOptions {
  readonly terminal: OuterTerminal;
  /** What `--version` prints. */
  readonly version: string;
}

/**
 * Runs one command line and reports what goes wrong with it.
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], { terminal: given, version }: CommandLineOptions): Promise<number> {
  const terminal = withVisibleText(given);
  let exitCode = 0;
  const context: Context = {
    args,
    terminal,
    rootOf: ({ directory }) => {
      const root = findRoot(resolve(terminal.cwd, directory ?? '.'));
      assertNotInstalled(root);
      return root;
    },
    differs: () => {
      exitCode = EXIT_PROBLEM;
    },
  };
  const cli = COMMANDS.reduce(
    (declared, declare) => declare(declared, context),
    yargs([], terminal.cwd)
      .scriptName('stoat-gen')
      // Its translations are not bundled, and nothing else here has any.
      .locale('en')
      .usage('$0 <command>\n\nSecrets, configuration and deployment of Stoat on Kubernetes.')
      .option('directory', {
        alias: 'C',
        type: 'string',
        requiresArg: true,
        describe: "the project's folder, where it is not around this one",
        global: true,
      }),
  )
    .check((argv, declared) => assertUsage(args, argv, declared as unknown as Declared))
    .demandCommand(1, 'Name a command.')
    .recommendCommands()
    .strict()
    .version(version)
    .help()
    .wrap(Math.min(100, terminal.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      // yargs throws some of what it finds on the command line instead of telling it.
      if (error && error.name !== 'YError') throw error;
      throw new UsageError(message ?? error.message);
    });
  try {
    // Without a function that takes it, yargs prints help, version and completions by console.log.
    await cli.parseAsync(args, (_error: unknown, _argv: unknown, output: string) => {
      if (output !== '') terminal.stdout.write(`${output}\n`, 'exact');
    });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

/** The same terminal, with a stdout that shows what is hidden in a text. Its other properties are asked for when they are used. */
function withVisibleText(terminal: OuterTerminal): Terminal {
  const { stdout } = terminal;
  const write = (text: string, form?: 'exact'): unknown => stdout.write(form === 'exact' ? text : visible(text));
  return Object.create(terminal, { stdout: { value: { write, columns: stdout.columns } } }) as Terminal;
}

function report(error: unknown, { stderr, env, signal }: Terminal): number {
  const debug = env.DEBUG === 'stoat-gen' && error instanceof Error ? `${error.stack}\n` : '';
  if (signal.aborted) {
    stderr.write(`\nstopped\n${debug}`);
    return EXIT_INTERRUPTED;
  }
  if (error instanceof UsageError) {
    stderr.write(`error: ${visible(error.message)}\nSee: stoat-gen --help\n${debug}`);
    return EXIT_USAGE;
  }
  if (error instanceof UserError) {
    stderr.write(error.problems.map((problem) => `error: ${visible(formatProblem(problem))}\n`).join('') + debug);
    return EXIT_PROBLEM;
  }
  const told = systemProblem(error);
  stderr.write(
    told === undefined
      ? `error: ${visible((error as Error).message)}\n${debug || 'For more: DEBUG=stoat-gen\n'}`
      : `error: ${visible(told)}\n${debug}`,
  );
  return EXIT_PROBLEM;
}
