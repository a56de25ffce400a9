#!/usr/bin/env node
/** The program: signals, streams and the exit code of a process; `commands/cli.ts` does the rest. */
import packageJson from '../package.json' with { type: 'json' };
import { runCommandLine } from './commands/cli.ts';
import { createProgress } from './lib/terminal/progress.ts';

/** Put in by the build: which sources this was made from. */
declare const BUILD: string;

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('interrupted')));
process.once('SIGTERM', () => interrupted.abort(new Error('terminated')));

// The reader has gone, as in `stoat-gen secrets | head -1`: no reason to crash.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
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
    readStdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    progress: createProgress(process.stderr),
    signal: interrupted.signal,
  },
});
