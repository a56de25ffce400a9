import { renderWhole } from '../../configuration/revolt/render.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import { formatProblem } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

/**
 * Prints Revolt.toml as the servers will see it: the ConfigMap, and the credentials, which reach them as variables, in it.
 * @throws UserError
 */
export async function showConfig(options: Chosen & { readonly reveal?: boolean | undefined }, terminal: Terminal): Promise<void> {
  const { config, notes } = await loadChosen(options, terminal.env);
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  terminal.stdout.write(
    options.reveal
      ? renderWhole(config, undefined)
      : `# Credentials are masked (${MASK}); --reveal shows them.\n${renderWhole(config, MASK)}`,
    'exact',
  );
}
