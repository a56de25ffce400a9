import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { formatProblem } from '../../lib/problems.ts';
import { renderWhole } from '../../configuration/revolt/render.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

export interface ConfigOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly reveal: boolean;
}

/**
 * Prints Revolt.toml as the servers will see it: the ConfigMap with the credentials, which reach them as variables, in their
 * places.
 * @throws UserError
 */
export async function showConfig({ root, env, reveal }: ConfigOptions, terminal: Terminal): Promise<void> {
  const { config, notes } = await loadEnvironment(root, chooseEnvironment(root, env), terminal.env);
  for (const note of notes) terminal.progress.note(`warning: ${formatProblem(note)}`);
  terminal.stdout.write(
    reveal ? renderWhole(config, undefined) : `# Credentials are masked (${MASK}); --reveal shows them.\n${renderWhole(config, MASK)}`,
  );
}
