#!/usr/bin/env node
/** The program: signals, streams and the exit code of a process; `commands/cli.ts` does the rest. */
import packageJson from '../package.json' with { type: 'json' };
import { EXIT_INTERRUPTED, runCommandLine } from './commands/cli.ts';
import { guardOutput } from './lib/terminal/output.ts';
import { createProgress } from './lib/terminal/progress.ts';

/** Put in by the build: which sources this was made from. */
declare const BUILD: string;

/** How long a command has for its own end once it is interrupted. */
const GRACE_MS = 1000;
/** More than any seed or password. */
const MAX_STDIN_BYTES = 1024 * 1024;

const interrupted = new AbortController();
process.once('SIGINT', () => void interrupt('interrupted'));
process.once('SIGTERM', () => void interrupt('terminated'));
guardOutput(process);

/** Ends the command, whatever it waits for, but for programs that must end in order, as helmfile. */
async function interrupt(reason: string): Promise<void> {
  interrupted.abort(new Error(reason));
  const { stopRunning } = await import('./lib/processes.ts');
  const look = (): void => {
    if (stopRunning()) return;
    clearInterval(timer);
    process.stderr.write('\nstopped\n');
    process.exit(EXIT_INTERRUPTED);
  };
  const timer = setInterval(look, GRACE_MS).unref();
  stopRunning();
}

const code = await runCommandLine(process.argv.slice(2), {
  version: `${packageJson.version} (build ${BUILD})`,
  terminal: {
    stdout: process.stdout,
    stderr: process.stderr,
    // Node's stdin is costly to open, and few commands want it.
    get interactive() {
      return process.stdin.isTTY === true && process.stderr.isTTY === true;
    },
    env: process.env,
    cwd: process.cwd(),
    readStdin: async () => {
      const { readAll } = await import('./lib/read-stream.ts');
      return readAll(process.stdin, { name: 'stdin', maxBytes: MAX_STDIN_BYTES, signal: interrupted.signal });
    },
    progress: createProgress(process.stderr),
    signal: interrupted.signal,
  },
});
// Unless the output has failed.
process.exitCode ||= code;
// What it was interrupted in may still hold a pipe open.
if (interrupted.signal.aborted) process.exit();
