import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import { planRotation } from '../../configuration/secrets/rotation.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { layerFiles } from '../../environment/layers.ts';
import { formatOrigin, originsIn } from '../../environment/locate.ts';
import type { Format } from '../declare.ts';
import { readSeed } from './read-seed.ts';
import type { Step } from '../../components/component.ts';
import { rotationSteps } from './rotation-steps.ts';

export interface RotatePlanOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly newSeedFile: string;
  readonly format: Format;
}

/**
 * Prints what a new seed would change and what has to be done for it. Changes nothing, shows no secret.
 * @throws UserError
 */
export async function rotatePlan({ root, env: named, newSeedFile, format }: RotatePlanOptions, terminal: Terminal): Promise<void> {
  const newSeed = await readSeed(newSeedFile, terminal);
  const env = chooseEnvironment(root, named);
  const { values, plan } = await loadEnvironment(root, env, terminal.env);
  const { identifiers, restarts } = planRotation(values, newSeed);
  const seed = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG))(['secretSeed'])!;
  const same = newSeed === values.secretSeed;
  const steps = same
    ? []
    : rotationSteps({
        env,
        newSeedFile,
        changes: new Set(identifiers.filter(({ changes }) => changes).map(({ identifier }) => identifier)),
        values,
        plan,
        seedPlace: formatOrigin(seed),
        seedIsReference: seed.isReference,
      });

  if (format === 'json') {
    terminal.stdout.write(`${JSON.stringify({ identifiers, restarts, steps }, null, 2)}\n`);
    return;
  }
  terminal.stdout.write(
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
    ].join('\n'),
  );
}

function formatStep({ title, text, commands }: Step, index: number): string {
  const body = commands.map((command) => `${command.replace(/^(?=.)/gm, '     ')}\n`);
  return [
    `${index + 1}. ${title}\n`,
    ...wrapped(text ?? '', 92).map((line) => `   ${line}\n`),
    ...(body.length > 0 ? ['\n', ...body] : []),
  ].join('');
}

function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, 'g')) ?? [];
}
