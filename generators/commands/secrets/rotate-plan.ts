import type { Step } from '../../components/component.ts';
import { planRotation } from '../../configuration/secrets/rotation.ts';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import { layerFiles } from '../../environment/layers.ts';
import { originsIn } from '../../environment/locate.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { printed, type Format } from '../declare.ts';
import { readSeed } from './read-seed.ts';
import { rotationSteps } from './rotation-steps.ts';

export interface RotatePlanOptions extends Chosen {
  readonly newSeedFile: string;
  readonly format: Format;
}

/**
 * Prints what a new seed would change and what has to be done for it. Changes nothing, shows no secret.
 * @throws UserError
 */
export async function rotatePlan(options: RotatePlanOptions, terminal: Terminal): Promise<void> {
  const { root, newSeedFile, format } = options;
  const newSeed = await readSeed(newSeedFile, terminal);
  const { environment: env, values, plan } = await loadChosen(options, terminal.env);
  const { identifiers, restarts } = planRotation(values, newSeed);
  const seed = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG))(['secretSeed'])!;
  const same = newSeed === values.secretSeed;
  const changes = new Set(identifiers.filter(({ changes }) => changes).map(({ identifier }) => identifier));
  const steps = same ? [] : rotationSteps({ env, newSeedFile, changes, values, plan, seed });
  const text = (): string =>
    [
      formatTable(
        ['IDENTIFIER', 'ORIGIN', 'WITH THE NEW SEED'],
        identifiers.map(({ identifier, origin, changes }) => [identifier, origin, changes ? 'changes' : 'stays']),
      ),
      same
        ? `This is the seed that ${env} has: nothing changes, nothing is to be done.\n`
        : formatTable(
            ['RELEASE', 'NAMESPACE', 'RESTARTS FOR'],
            restarts.map(({ release, namespace, why }) => [release, namespace, why]),
          ),
      ...steps.map(formatStep),
    ].join('\n');
  terminal.stdout.write(printed(format, { identifiers, restarts, steps }, text));
}

function formatStep({ title, text = '', commands }: Step, index: number): string {
  return [
    `${index + 1}. ${title}\n`,
    ...wrapped(text, 92).map((line) => `   ${line}\n`),
    ...(commands.length > 0 ? ['\n'] : []),
    ...commands.map((command) => `${command.replace(/^(?=.)/gm, '     ')}\n`),
  ].join('');
}

function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, 'g')) ?? [];
}
