#!/usr/bin/env node
/** The command line: declares the commands, loads each only when it is called. */
import { resolve } from 'node:path';
import yargs from 'yargs';
import packageJson from '../package.json' with { type: 'json' };
import type { Context } from './commands/declare.ts';
import { COMMANDS } from './commands/index.ts';
import { formatProblem, UsageError, UserError } from './lib/problems.ts';
import { createProgress } from './lib/terminal/progress.ts';
import type { Terminal } from './lib/terminal/terminal.ts';
import { findRoot } from './environment/root.ts';

/** Put in by the build: which sources this was made from. */
declare const BUILD: string;

const EXIT_PROBLEM = 1;
const EXIT_USAGE = 2;
/** What shells report for a program that Ctrl-C ended. */
const EXIT_INTERRUPTED = 130;

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('interrupted')));
process.once('SIGTERM', () => interrupted.abort(new Error('terminated')));

// The reader has gone, as in `stoat-gen secrets | head -1`: no reason to crash.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const terminal: Terminal = {
  stdout: process.stdout,
  stderr: process.stderr,
  // Node's stdin is costly to open, and few commands want it.
  get interactive() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
  },
  env: process.env,
  readStdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
  progress: createProgress(process.stderr),
  signal: interrupted.signal,
};

const context: Context = {
  terminal,
  rootOf: ({ directory }) => (directory === undefined ? findRoot(process.cwd(), import.meta.url) : resolve(directory)),
};

const cli = COMMANDS.reduce(
  (declared, declare) => declare(declared, context),
  yargs(process.argv.slice(2))
    .scriptName('stoat-gen')
    .usage('$0 <command>\n\nSecrets, configuration and deployment of Stoat on Kubernetes.')
    .option('directory', {
      alias: 'C',
      type: 'string',
      requiresArg: true,
      describe: "the project's folder, where it is not this one",
      global: true,
    }),
)
  .demandCommand(1, 'Name a command.')
  .recommendCommands()
  .strict()
  .version(`${packageJson.version} (build ${BUILD})`)
  .help()
  .wrap(Math.min(100, process.stdout.columns ?? 100))
  .exitProcess(false)
  .fail((message, error) => {
    // yargs throws some of what it finds on the command line instead of telling it.
    if (error && error.name !== 'YError') throw error;
    throw new UsageError(message ?? error.message);
  });

try {
  await cli.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  const debug = process.env.DEBUG === 'stoat-gen' && error instanceof Error ? `${error.stack}\n` : '';
  if (interrupted.signal.aborted) {
    process.stderr.write(`\nstopped\n${debug}`);
    return EXIT_INTERRUPTED;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`error: ${error.message}\nSee: stoat-gen --help\n${debug}`);
    return EXIT_USAGE;
  }
  if (error instanceof UserError) {
    process.stderr.write(error.problems.map((problem) => `error: ${formatProblem(problem)}\n`).join('') + debug);
    return EXIT_PROBLEM;
  }
  process.stderr.write(`error: ${(error as Error).message}\n${debug || 'For more: DEBUG=stoat-gen\n'}`);
  return EXIT_PROBLEM;
}
