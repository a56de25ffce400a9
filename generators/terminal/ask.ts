import { UserError } from '../problems.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks a yes/no question; anything but yes ends the run.
 * @throws UserError when nobody can be asked, or the answer is no
 */
export async function ask(question: string, terminal: Terminal): Promise<void> {
  if (!terminal.interactive) {
    throw new UserError(`nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand`);
  }
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, initialValue: false, signal: terminal.signal });
  if (isCancel(answer) || !answer) throw new UserError('stopped, nothing was deployed');
}
