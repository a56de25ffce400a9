/** `stoat-values` as helmfile runs it: the built program, as a process. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BASE_LAYERS, ROOT } from './values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-values.mjs');
const TIMEOUT_MS = 30_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Bytes or text as they are; anything else as JSON. */
  readonly stdin?: unknown;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function stoatValues(args: readonly string[], { stdin = '', cwd = ROOT, env = {} }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { ...process.env, KUBECONFIG: undefined, ...env },
      timeout: TIMEOUT_MS,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
    // A program that does not read its stdin to the end closes the pipe; that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(typeof stdin === 'string' || stdin instanceof Uint8Array ? stdin : JSON.stringify(stdin));
  });
}

export interface File {
  readonly text: string | Uint8Array;
  /** Default 0600. */
  readonly mode?: number;
}

/** A project of its own with the real defaults and pins, and the given files; gone when `use` ends. */
export async function inProject(
  files: Readonly<Record<string, string | File>>,
  use: (root: string) => Promise<void> | void,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'stoat-test-'));
  try {
    const all = { ...Object.fromEntries(BASE_LAYERS.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])), ...files };
    for (const [file, content] of Object.entries(all)) {
      const { text, mode = 0o600 } = typeof content === 'string' ? { text: content } : content;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { mode });
    }
    await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
