import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../lib/problems.ts';
import { run } from '../../lib/processes.ts';
import { SANDBOX, type Charts, type Sandbox, type SandboxAnswer } from '../../lib/sandbox.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

/** What it has started it stops by itself when it is interrupted, builds included. */
const STOP_GRACE_MS = 60_000;

/** Starts the sandbox of a project, or takes the one that runs. @throws UserError */
export async function startSandbox(root: string, charts: Charts, terminal: Terminal): Promise<Sandbox> {
  return (await ask(['up', root, charts], root, terminal))!;
}

/** Stops the sandbox of a project, if there is one. @throws UserError */
export async function stopSandbox(root: string, terminal: Terminal): Promise<void> {
  await ask(['down', root], root, terminal);
}

/** Runs the sandbox's own program, which shows its progress itself. */
async function ask(args: readonly string[], root: string, { env, signal }: Terminal): Promise<Sandbox | null> {
  const program = join(root, SANDBOX.program);
  if (!existsSync(program)) {
    throw new UserError(`${program} is missing: it belongs to the project (in a checkout, "npm run build" makes it).`);
  }
  const { code, stdout } = await run(process.execPath, [program, ...args], {
    env,
    signal,
    group: false,
    graceMs: STOP_GRACE_MS,
    stderr: 'inherit',
  });
  if (stdout === '') throw new Error(`${SANDBOX.program} ended with ${code ?? 'a signal'}`);
  const answer = JSON.parse(stdout) as SandboxAnswer;
  if ('problems' in answer) throw new UserError(answer.problems);
  if ('error' in answer) throw Object.assign(new Error(answer.error), { stack: answer.stack });
  return answer.done;
}
