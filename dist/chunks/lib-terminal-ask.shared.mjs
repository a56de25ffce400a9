import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError,
  visible
} from "./lib-problems.shared.mjs";

// generators/lib/terminal/ask.ts
async function ask(question, terminal, undone = "deployed", otherwise = "") {
  if (!terminal.interactive) {
    throw new UserError(`nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand${otherwise}`);
  }
  if (!await confirm(question, terminal)) throw new UserError(`stopped, nothing was ${undone}`);
}
async function confirm(question, { stderr, signal }) {
  const prompts = await import("./clack-prompts-dist-index.mjs");
  const answer = await prompts.confirm({ message: visible(question), initialValue: false, signal, output: stderr });
  return answer === true;
}

export {
  ask,
  confirm
};
