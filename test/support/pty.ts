/** A program at a real terminal, driven as somebody at the keyboard would: by `script` of util-linux, which every Linux has. */
import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { signalGroup } from '../../generators/lib/processes.ts';

const WAIT_MS = 30_000;

export const KEYS = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  escape: '\u001b',
  ctrlC: '\u0003',
  /** Empties a line. */
  clear: '\u0015',
} as const;

export interface PtyOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Pty {
  /** Everything since the last {@link see} or {@link send} that waited, without control sequences. */
  readonly unread: string;
  /** Everything so far, as the terminal got it. */
  readonly raw: string;
  /** Everything so far, without control sequences. */
  readonly text: string;
  /** Waits for a text that was not seen yet; line breaks and frames of a narrow window do not matter. @throws Error with what is there instead */
  see(text: string): Promise<void>;
  /** Presses keys. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits for a question, then types an answer, Enter included. */
  answer(question: string, text?: string): Promise<void>;
  /** Waits for a list, then chooses the entry that is `down` lines below the offered one. */
  choose(question: string, down?: number): Promise<void>;
  /** Whether the terminal is as it was before the program: it shows what is typed, and passes on whole lines. */
  restored(): boolean;
  /** Waits for the end. @returns the exit code */
  end(): Promise<number | null>;
  kill(): void;
}

/** Whether this machine has what {@link openPty} needs. */
export function hasPty(): boolean {
  return spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;
}

const MARK = 'terminal-after:';

/** Starts a program at a terminal of its own. */
export function openPty(command: readonly string[], { cwd, env = {}, columns = 100, rows = 60 }: PtyOptions): Pty {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  // Afterwards, what has become of the terminal: programs that die without restoring it leave it silent.
  const line = `stty cols ${columns} rows ${rows}; ${quoted}; code=$?; echo; echo "${MARK} $(stty -a | tr -s ' \\n' ' ')"; exit $code`;
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm-256color', SHELL: '/bin/sh', FORCE_COLOR: undefined, NO_COLOR: undefined, CI: undefined, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let raw = '';
  let at = 0;
  let code: number | null | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => void listener());
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      raw += chunk;
      changed();
    });
  }
  child.stdin.on('error', () => undefined);
  child.on('close', (status) => {
    code = status;
    changed();
  });

  const unread = (): string => stripVTControlCharacters(raw.slice(at));
  const until = (holds: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (error?: Error): void => {
        listeners.delete(look);
        clearTimeout(timer);
        if (error) reject(error);
        else resolve();
      };
      const failed = (how: string): Error => new Error(`${how} ${what}; the terminal shows:\n${unread().slice(-3000)}`);
      const look = (): void => {
        if (holds()) finish();
        else if (code !== undefined) finish(failed('the program ended before'));
      };
      const timer = setTimeout(() => finish(failed(`after ${WAIT_MS / 1000} s still waiting for`)), WAIT_MS);
      listeners.add(look);
      look();
    });

  const pty: Pty = {
    get unread() {
      return unread();
    },
    get raw() {
      return raw;
    },
    get text() {
      return stripVTControlCharacters(raw);
    },
    async see(text) {
      // Where a narrow window breaks lines is not what is asked for.
      const flat = (shown: string): string => shown.replace(/[\s│┃|]+/g, '');
      await until(() => flat(unread()).includes(flat(text)), JSON.stringify(text));
      at = raw.length;
    },
    async press(...keys) {
      for (const key of keys) {
        child.stdin.write(key);
        // One key at a time, as fingers do: Escape sequences are told from Escape by the time between.
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    async answer(question, text = '') {
      await pty.see(question);
      if (text !== '') await pty.press(text);
      await pty.press(KEYS.enter);
    },
    async choose(question, down = 0) {
      await pty.see(question);
      await pty.press(...Array<string>(Math.abs(down)).fill(down < 0 ? KEYS.up : KEYS.down), KEYS.enter);
    },
    restored() {
      const [, settings = ''] = pty.text.split(MARK);
      return /\sicanon\s/.test(settings) && /\secho\s/.test(settings) && !/\[\?25l(?![\s\S]*\[\?25h)/.test(raw);
    },
    async end() {
      await until(() => code !== undefined, 'the end');
      return code!;
    },
    kill() {
      if (code === undefined && child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    },
  };
  return pty;
}
