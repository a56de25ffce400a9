/**
 * The sandbox's program. `up ROOT CHARTS` and `down ROOT` start and stop it: progress goes to stderr, a {@link SandboxAnswer} to stdout.
 * `stand-ins FOLDER` is the daemon that a start leaves running.
 */
import { isUserError } from '../generators/lib/problems.ts';
import type { Charts, SandboxAnswer } from '../generators/lib/sandbox.ts';
import { guardOutput } from '../generators/lib/terminal/output.ts';
import { createProgress } from '../generators/lib/terminal/progress.ts';

const USAGE = `usage: stoat-sandbox.mjs up ROOT stand-in|upstream
       stoat-sandbox.mjs down ROOT
       stoat-sandbox.mjs stand-ins FOLDER
`;
/** What shells report for a program that Ctrl-C ended. */
const EXIT_INTERRUPTED = 130;

guardOutput(process);
const [command, folder = '', charts = 'stand-in'] = process.argv.slice(2);
if (command === 'stand-ins') {
  const { playStandIns } = await import('./stand-ins/daemon.ts');
  playStandIns(folder);
} else if (command === 'up' || command === 'down') {
  const interrupted = new AbortController();
  // Ctrl-C comes from the terminal and, once more, from the program that started this one.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupted.abort());
  const answer = await answerTo(command, interrupted.signal);
  if (interrupted.signal.aborted) process.exitCode = EXIT_INTERRUPTED;
  else process.stdout.write(JSON.stringify(answer));
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function answerTo(command: 'up' | 'down', signal: AbortSignal): Promise<SandboxAnswer> {
  const { startSandbox, stopSandbox } = await import('./sandbox.ts');
  const options = { root: folder, progress: createProgress(process.stderr), signal, env: process.env };
  try {
    if (command === 'up') return { done: await startSandbox({ ...options, charts: charts as Charts }) };
    await stopSandbox(options);
    return { done: null };
  } catch (error) {
    if (isUserError(error)) return { problems: error.problems };
    const { message, stack } = error as Error;
    return { error: message, stack };
  }
}
