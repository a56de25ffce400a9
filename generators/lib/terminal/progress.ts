import { visible, visibleLine } from './visible.ts';

/** Tells a person how far long work is. Everything goes to one stream (stderr), never to stdout. */
export interface Progress {
  /**
   * Runs `work` under a title. On a terminal that is one live line, elsewhere a line at the start, one now and then, and one
   * at the end. `report` replaces the detail behind the title. What `work` throws is thrown on, after the step is marked as failed.
   */
  step<T>(title: string, work: (report: (detail: string) => void) => Promise<T>): Promise<T>;
  /** A line of its own that stays. */
  note(message: string): void;
}

/** The part of a stream that progress needs; `process.stderr` is one. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

interface Step {
  readonly title: string;
  readonly startedAt: number;
  detail: string;
}

/** How steps look on one kind of stream. */
interface Display {
  line(text: string): void;
  begin(step: Step): void;
  end(step: Step, isDone: boolean): void;
}

const FRAMES = ['◐', '◓', '◑', '◒'];
const REDRAW_MS = 120;
/** Where lines stay (a log), more than a few a minute are noise. */
const PLAIN_INTERVAL_MS = 15_000;

/** Progress on `stream`. Colours only on a terminal and without `NO_COLOR`; a `TERM=dumb` terminal gets plain lines. */
export function createProgress(stream: ProgressStream, env: Readonly<Record<string, string | undefined>> = process.env): Progress {
  const isLive = stream.isTTY === true && env.TERM !== 'dumb';
  const display = isLive ? liveDisplay(stream, (env.NO_COLOR ?? '') === '') : plainDisplay(stream);
  return {
    note: (message) => display.line(visible(message)),
    async step(title, work) {
      const step: Step = { title: visibleLine(title), startedAt: Date.now(), detail: '' };
      display.begin(step);
      try {
        const result = await work((detail) => {
          step.detail = visibleLine(detail);
        });
        display.end(step, true);
        return result;
      } catch (error) {
        display.end(step, false);
        throw error;
      }
    },
  };
}

/** Progress that says nothing: for tests and for callers whose work is short. */
export const silentProgress: Progress = {
  step: (_title, work) => work(() => undefined),
  note: () => undefined,
};

function plainDisplay(stream: ProgressStream): Display {
  const timers = new Map<Step, NodeJS.Timeout>();
  const line = (text: string): void => void stream.write(`${text}\n`);
  return {
    line,
    begin(step) {
      line(`${step.title} …`);
      timers.set(step, setInterval(() => line(describe(step)), PLAIN_INTERVAL_MS).unref());
    },
    end(step, isDone) {
      clearInterval(timers.get(step));
      line(`${step.title}: ${isDone ? 'done' : 'failed'} (${elapsed(step)})`);
    },
  };
}

function liveDisplay(stream: ProgressStream, colours: boolean): Display {
  const paint = (code: number, text: string): string => (colours ? `\u001b[${code}m${text}\u001b[39m` : text);
  // Steps may nest; the innermost is the one worth showing.
  const steps: Step[] = [];
  let timer: NodeJS.Timeout | undefined;
  let frame = 0;

  const clear = (): void => void stream.write('\r\u001b[2K');
  const draw = (): void => {
    const step = steps.at(-1);
    if (step === undefined) return;
    clear();
    stream.write(`${paint(36, FRAMES[frame++ % FRAMES.length]!)} ${fit(describe(step), (stream.columns || 80) - 3)}`);
  };
  const line = (text: string): void => {
    if (steps.length > 0) clear();
    stream.write(`${text}\n`);
    draw();
  };

  return {
    line,
    begin(step) {
      steps.push(step);
      timer ??= setInterval(draw, REDRAW_MS).unref();
      draw();
    },
    end(step, isDone) {
      clear();
      steps.splice(steps.indexOf(step), 1);
      if (steps.length === 0) {
        clearInterval(timer);
        timer = undefined;
      }
      line(`${isDone ? paint(32, '✔') : paint(31, '✖')} ${step.title} (${elapsed(step)})`);
    },
  };
}

function describe(step: Step): string {
  return [step.title, step.detail, elapsed(step)].filter((part) => part !== '').join(' · ');
}

function elapsed(step: Step): string {
  const seconds = (Date.now() - step.startedAt) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

function fit(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}
