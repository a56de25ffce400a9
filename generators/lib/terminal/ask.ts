import type { Writable } from 'node:stream';
import { UserError } from '../problems.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

/**
 * Asks a yes/no question; anything but yes ends the run.
 * @param undone what was not done then
 * @param otherwise what can be done without a terminal, besides agreeing beforehand
 * @throws UserError when there is no terminal to ask on, or the answer is no
 */
export async function ask(question: string, terminal: Terminal, undone = 'deployed', otherwise = ''): Promise<void> {
  if (!terminal.interactive) {
    throw new UserError(`nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand${otherwise}`);
  }
  if (!(await confirm(question, terminal))) throw new UserError(`stopped, nothing was ${undone}`);
}

/** Asks a yes/no question on a terminal; Ctrl-C is a no. */
export async function confirm(question: string, { stderr, signal }: Terminal): Promise<boolean> {
  const prompts = await import('@clack/prompts');
  // Not on stdout: that is for results.
  const answer = await prompts.confirm({ message: visible(question), initialValue: false, signal, output: stderr as Writable });
  return answer === true;
}
