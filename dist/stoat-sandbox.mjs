import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createProgress,
  guardOutput
} from "./chunks/lib-terminal-progress.shared.mjs";
import "./chunks/lib-system-errors.shared.mjs";
import "./chunks/lib-read-file.shared.mjs";
import {
  isUserError
} from "./chunks/lib-problems.shared.mjs";
import "./chunks/runtime.shared.mjs";

// sandbox/main.ts
var USAGE = `usage: stoat-sandbox.mjs up ROOT stand-in|upstream
       stoat-sandbox.mjs down ROOT
       stoat-sandbox.mjs stand-ins FOLDER
`;
var EXIT_INTERRUPTED = 130;
guardOutput(process);
var [command, folder = "", charts = "stand-in"] = process.argv.slice(2);
if (command === "stand-ins") {
  const { playStandIns } = await import("./chunks/sandbox-stand-ins-daemon.mjs");
  playStandIns(folder);
} else if (command === "up" || command === "down") {
  const interrupted = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => interrupted.abort());
  const answer = await answerTo(command, interrupted.signal);
  if (interrupted.signal.aborted) process.exitCode = EXIT_INTERRUPTED;
  else process.stdout.write(JSON.stringify(answer));
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
async function answerTo(command2, signal) {
  const { startSandbox, stopSandbox } = await import("./chunks/sandbox-sandbox.mjs");
  const options = { root: folder, progress: createProgress(process.stderr), signal, env: process.env };
  try {
    if (command2 === "up") return { done: await startSandbox({ ...options, charts }) };
    await stopSandbox(options);
    return { done: null };
  } catch (error) {
    if (isUserError(error)) return { problems: error.problems };
    const { message, stack } = error;
    return { error: message, stack };
  }
}
