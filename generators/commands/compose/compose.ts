import { composeProject } from '../../targets/compose/project.ts';
import { applyChanges, inspectFolder } from '../../targets/compose/folder.ts';
import { showChanges } from '../../targets/compose/show.ts';
import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { formatProblem, UserError } from '../../lib/problems.ts';
import { confirm } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { shellWord } from '../../lib/shell-quote.ts';

export interface ComposeOptions {
  readonly root: string;
  readonly env: string | undefined;
  /** Absolute path of the folder. */
  readonly out: string;
  /** The folder as the user named it. */
  readonly shown: string;
  readonly check: boolean;
  readonly yes: boolean;
}

/**
 * Writes an environment as a Compose project, or brings one up to date after showing how it will change.
 * @returns with `check`, whether the folder is not what the environment says
 * @throws UserError
 */
export async function compose({ root, env: named, out, shown, check, yes }: ComposeOptions, terminal: Terminal): Promise<boolean> {
  const environment = chooseEnvironment(root, named);
  const { values, computed, credentials, notes, revolt } = await loadEnvironment(root, environment, terminal.env);
  const project = composeProject({ environment, values, computed, credentials });
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  for (const note of project.notes) terminal.progress.note(`note: ${note}`);

  const { files } = project;
  const state = await inspectFolder(out, root, environment, files);
  const { changes, isNew } = state;
  if (check && isNew) {
    terminal.stdout.write(`${shown}: there is no Compose project of environment ${environment} yet\n`);
    return true;
  }
  if (changes.length === 0) {
    terminal.progress.note(`No difference: ${shown} is what environment ${environment} says.`);
    return false;
  }
  if (!isNew) {
    // The public key id is no secret, and short enough to be found by chance.
    const { 'livekit-key': _public, ...secrets } = credentials;
    const known = [...Object.values(secrets), ...Object.values(revolt.env)]
      .filter((secret) => secret !== '')
      .sort((a, b) => b.length - a.length);
    terminal.stdout.write(showChanges(changes, known));
    for (const { name, byHand, after } of changes) {
      if (byHand)
        terminal.progress.note(
          `note: ${name} was changed by hand; ${check ? 'that is drift' : `it is kept as ${name}.N.bak and ${after === undefined ? 'removed' : 'written anew'}`}`,
        );
    }
  }
  if (check) return true;
  // Where nobody can be asked, it goes on: the folder is this program's, and what somebody changed in it is kept.
  if (
    !isNew &&
    !yes &&
    terminal.interactive &&
    !(await confirm(`Change ${changes.length} file${changes.length === 1 ? '' : 's'} in ${shown}?`, terminal))
  ) {
    throw new UserError('stopped, nothing was written');
  }
  const kept = await applyChanges(out, environment, files, state);
  for (const name of kept) terminal.progress.note(`Kept what you had changed: ${name}`);
  terminal.progress.note(
    isNew
      ? `Made ${shown}: ${files.length} files. ${files
          .filter(({ mode }) => mode === 0o600)
          .map(({ name }) => name)
          .join(', ')} hold credentials (mode 0600)`
      : `Changed in ${shown}: ${changes.map(({ name }) => name).join(', ')}`,
  );
  terminal.stdout.write(['', 'Next:', `  cd ${shellWord(shown)}`, '  docker compose up --detach --wait --remove-orphans', ''].join('\n'));
  return false;
}
