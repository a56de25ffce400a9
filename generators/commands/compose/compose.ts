import { parse } from 'smol-toml';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import { assertNoTwin } from '../../environment/layers.ts';
import { sweep } from '../../lib/files.ts';
import { formatProblem, UserError } from '../../lib/problems.ts';
import { shellWord } from '../../lib/shell-quote.ts';
import { confirm } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { applyChanges, inspectFolder } from '../../targets/compose/folder.ts';
import { composeProject } from '../../targets/compose/project.ts';
import { showChanges } from '../../targets/compose/show.ts';

export interface ComposeOptions extends Chosen {
  /** Absolute path of the folder. */
  readonly out: string;
  /** The folder as the user named it. */
  readonly shown: string;
  readonly check?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

/**
 * Writes an environment as a Compose project, or brings one up to date after showing how it will change.
 * @returns with `check`, whether the folder is not what the environment says
 * @throws UserError
 */
export async function compose(options: ComposeOptions, terminal: Terminal): Promise<boolean> {
  const { root, out, shown, check, yes } = options;
  const { stdout, interactive, progress } = terminal;
  const { environment, values, computed, credentials, notes, revolt } = await loadChosen(options, terminal.env);
  assertNoTwin(root, environment);
  const project = composeProject({ environment, values, computed, credentials });
  for (const note of notes) progress.note(`warning: ${formatProblem(note)}`);
  for (const note of project.notes) progress.note(`note: ${note}`);

  const { files } = project;
  const state = await inspectFolder(out, root, environment, files);
  const { changes, isNew } = state;
  if (check && isNew) {
    stdout.write(`${shown}: there is no Compose project of environment ${environment} yet\n`);
    return true;
  }
  if (changes.length === 0) {
    if (!check) sweep(out);
    progress.note(`No difference: ${shown} is what environment ${environment} says.`);
    return false;
  }
  if (!isNew) {
    // The public key id is no secret, and short enough to be found by chance.
    const { 'livekit-key': _public, ...secrets } = credentials;
    const known = [...Object.values(secrets), ...Object.values(revolt.env), ...textsIn(parse(revolt.overrides))]
      .filter((secret) => secret !== '')
      .sort((a, b) => b.length - a.length);
    stdout.write(showChanges(changes, known));
    for (const { name, byHand, after } of changes) {
      if (!byHand) continue;
      const fate = check ? 'that is drift' : `it is kept as ${name}.N.bak and ${after === undefined ? 'removed' : 'written anew'}`;
      progress.note(`note: ${name} was changed by hand; ${fate}`);
    }
  }
  if (check) return true;
  // Without a terminal it goes on unasked: the folder is this program's, and files that were changed by hand are kept.
  const asks = !isNew && !yes && interactive;
  if (asks && !(await confirm(`Change ${changes.length} file${changes.length === 1 ? '' : 's'} in ${shown}?`, terminal))) {
    throw new UserError('stopped, nothing was written');
  }
  const kept = await applyChanges(out, environment, files, state);
  for (const name of kept) progress.note(`Kept what you had changed: ${name}`);
  const names = (of: readonly { readonly name: string }[]): string => of.map(({ name }) => name).join(', ');
  progress.note(
    isNew
      ? `Made ${shown}: ${files.length} files. ${names(files.filter(({ mode }) => mode === 0o600))} hold credentials (mode 0600)`
      : `Changed in ${shown}: ${names(changes)}`,
  );
  stdout.write(['', 'Next:', `  cd ${shellWord(shown)}`, '  docker compose up --detach --wait --remove-orphans', ''].join('\n'));
  return false;
}

/** Every text in a tree of tables and lists. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
