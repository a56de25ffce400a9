/** `stoat-gen`, in this process or as people run it, whose output is searched for secrets. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { runCommandLine } from '../../generators/commands/cli.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { createProgress } from '../../generators/lib/terminal/progress.ts';
import { FILE_KEY, ROOT, SECRETS, SEED, VAPID_PRIVATE_KEY } from './values.ts';
import { inProject, type Ended, type File } from './stoat-values.ts';

export type { Ended, File };
export { inProject };

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');
const TIMEOUT_MS = 30_000;

/** Computed here and not by the program: that is what it is checked against. */
export const sha256 = (identifier: string, length: number, seed: string = SEED): string =>
  createHash('sha256').update(`${seed}:${identifier}`).digest('hex').slice(0, length);

/** Identifier and value; `livekit-key` is public and therefore not among {@link HIDDEN}. */
export const DERIVED: Readonly<Record<string, string>> = Object.fromEntries(
  ['mongo-root', 'mongo-user', 'mongo-replica-set-key', 'redis', 'rabbit-user', 's3-access', 's3-secret', 'livekit-secret'].map((name) => [
    name,
    sha256(name, 50),
  ]),
);

/** What no output may hold, unless it was asked for. */
const HIDDEN: readonly string[] = [SEED, VAPID_PRIVATE_KEY, FILE_KEY, ...Object.values(DERIVED)];

export interface CliOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Values are asked for: they may be shown on stdout; on stderr they never may. */
  readonly revealed?: boolean;
  /** More that no output may hold. */
  readonly hidden?: readonly string[];
}

/**
 * Runs a command line of `stoat-gen` in this process, without a terminal, from the sources (the build check compares `dist/` with them).
 * Programs that the command starts without an environment of its own, such as kubectl, get the one of this process: {@link standIn}
 * does not reach those. Fails when the output holds a secret that was not asked for, or a stack trace.
 */
export async function stoatGen(args: readonly string[], options: CliOptions): Promise<Ended> {
  const { cwd, stdin = '' } = options;
  const output = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof output) => ({ write: (text: string) => (output[name] += text) });
  const stderr = stream('stderr');
  const env = environment(options);
  const code = await runCommandLine(args, {
    version: 'of the sources',
    terminal: {
      stdout: stream('stdout'),
      stderr,
      interactive: false,
      env,
      cwd,
      readStdin: async () => Buffer.from(stdin),
      progress: createProgress(stderr, env),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    },
  });
  return checked({ code, ...output }, args, options);
}

/** The same as people run it: the built program, as a process. For kills, signals, pipes, two runs at once and stand-ins of programs. */
export async function stoatGenProcess(args: readonly string[], options: CliOptions): Promise<Ended> {
  const ended = await new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: options.cwd, env: environment(options), timeout: TIMEOUT_MS });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.stdin ?? '');
  });
  return checked(ended, args, options);
}

/** The environment of this process, less what would be a developer's own, with what a test sets; `undefined` takes a variable away. */
function environment({ env = {} }: CliOptions): NodeJS.ProcessEnv {
  const all = Object.entries({ ...process.env, KUBECONFIG: undefined, DEBUG: undefined, ...env });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function checked(ended: Ended, args: readonly string[], { env = {}, revealed = false, hidden = [] }: CliOptions): Ended {
  for (const secret of [...HIDDEN, ...hidden]) {
    for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
      assert.not.ok(ended.stderr.includes(form), `stderr of ${args.join(' ')} holds a secret`);
      if (!revealed) assert.not.ok(ended.stdout.includes(form), `stdout of ${args.join(' ')} holds a secret`);
    }
  }
  if (env.DEBUG === undefined) assert.not.match(ended.stderr, /\n\s+at .*:\d+:\d+/);
  return ended;
}

/** A project with one environment, whose secrets are the tests' own; `use` gets its root. */
export async function inEnvironment(
  use: (root: string) => Promise<void> | void,
  {
    values = {},
    secrets = SECRETS,
    files = {},
  }: { values?: JsonObject; secrets?: JsonObject; files?: Readonly<Record<string, string | File>> } = {},
): Promise<void> {
  await inProject({ 'environments/prod.yaml': stringify(values), 'environments/prod.secret.yaml': stringify(secrets), ...files }, use);
}

/** Puts a stand-in for a program of that name before the PATH: a shell script. It is not the program. */
export function standIn(root: string, name: string, script: string): { PATH: string } {
  const folder = join(root, 'stand-ins');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}
