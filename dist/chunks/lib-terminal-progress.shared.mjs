import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  systemReason
} from "./lib-system-errors.shared.mjs";
import {
  visible,
  visibleLine
} from "./lib-problems.shared.mjs";

// generators/lib/terminal/output.ts
var EXIT_NO_READER = 141;
var EXIT_PROBLEM = 1;
function guardOutput(process2) {
  process2.stderr.on("error", () => void 0);
  process2.stdout.on("error", (error) => {
    if (error.code === "EPIPE") {
      process2.exitCode ||= EXIT_NO_READER;
      return;
    }
    process2.exitCode ||= EXIT_PROBLEM;
    process2.stderr.write(`error: stdout ${systemReason(error) ?? `could not be written (${error.code ?? "unknown reason"})`}
`);
  });
}

// generators/lib/terminal/progress.ts
var FRAMES = ["\u25D0", "\u25D3", "\u25D1", "\u25D2"];
var REDRAW_MS = 120;
var PLAIN_INTERVAL_MS = 15e3;
function createProgress(stream, env = process.env) {
  const isLive = stream.isTTY === true && env.TERM !== "dumb";
  const display = isLive ? liveDisplay(stream, (env.NO_COLOR ?? "") === "") : plainDisplay(stream);
  return {
    note: (message) => display.line(visible(message)),
    async step(title, work) {
      const step = { title: visibleLine(title), startedAt: Date.now(), detail: "" };
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
    }
  };
}
function plainDisplay(stream) {
  const timers = /* @__PURE__ */ new Map();
  const line = (text) => void stream.write(`${text}
`);
  return {
    line,
    begin(step) {
      line(`${step.title} \u2026`);
      timers.set(step, setInterval(() => line(describe(step)), PLAIN_INTERVAL_MS).unref());
    },
    end(step, isDone) {
      clearInterval(timers.get(step));
      line(`${step.title}: ${isDone ? "done" : "failed"} (${elapsed(step)})`);
    }
  };
}
function liveDisplay(stream, colours) {
  const paint = (code, text) => colours ? `\x1B[${code}m${text}\x1B[39m` : text;
  const steps = [];
  let timer;
  let frame = 0;
  const clear = () => void stream.write("\r\x1B[2K");
  const draw = () => {
    const step = steps.at(-1);
    if (step === void 0) return;
    clear();
    stream.write(`${paint(36, FRAMES[frame++ % FRAMES.length])} ${fit(describe(step), (stream.columns || 80) - 3)}`);
  };
  const line = (text) => {
    if (steps.length > 0) clear();
    stream.write(`${text}
`);
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
        timer = void 0;
      }
      line(`${isDone ? paint(32, "\u2714") : paint(31, "\u2716")} ${step.title} (${elapsed(step)})`);
    }
  };
}
function describe(step) {
  return [step.title, step.detail, elapsed(step)].filter((part) => part !== "").join(" \xB7 ");
}
function elapsed(step) {
  const seconds = (Date.now() - step.startedAt) / 1e3;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;
}
function fit(text, columns) {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}\u2026`;
}

export {
  guardOutput,
  createProgress
};
