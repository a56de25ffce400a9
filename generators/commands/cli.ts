/** The command line: declares the commands, loads each only when it is called. */
import { resolve } from 'node:path';
import yargs from 'yargs';
import { assertNotInstalled, findRoot } from '../environment/root.ts';
import { formatProblem, UsageError, UserError } from '../lib/problems.ts';
import type { Terminal } from '../lib/terminal/terminal.ts';
import type { Context } from './declare.ts';
import { COMMANDS } from './index.ts';

const EXIT_PROBLEM = 1;
const EXIT_USAGE = 2;
/** What shells report for a program that Ctrl-C ended. */
const EXIT_INTERRUPTED = 130;

export interface CommandLineOptions {
  readonly terminal: Terminal;
  /** What `--version` prints. */
  readonly version: string;
}

/**
 * Runs one command line and reports what goes wrong with it.
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], { terminal, version }: CommandLineOptions): Promise<number> {
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
      if (output !== '') terminal.stdout.write(`${output}\n`);
    });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

function report(error: unknown, { stderr, env, signal }: Terminal): number {
  const debug = env.DEBUG === 'stoat-gen' && error instanceof Error ? `${error.stack}\n` : '';
  if (signal.aborted) {
    stderr.write(`\nstopped\n${debug}`);
    return EXIT_INTERRUPTED;
  }
  if (error instanceof UsageError) {
    stderr.write(`error: ${error.message}\nSee: stoat-gen --help\n${debug}`);
    return EXIT_USAGE;
  }
  if (error instanceof UserError) {
    stderr.write(error.problems.map((problem) => `error: ${formatProblem(problem)}\n`).join('') + debug);
    return EXIT_PROBLEM;
  }
  stderr.write(`error: ${(error as Error).message}\n${debug || 'For more: DEBUG=stoat-gen\n'}`);
  return EXIT_PROBLEM;
}
