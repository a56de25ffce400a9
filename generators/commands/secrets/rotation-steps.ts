import type { IdentifierName, Plan, Step, Values } from '../../components/component.ts';
import { MODULES } from '../../components/index.ts';
import { formatOrigin, type Origin } from '../../environment/locate.ts';
import { shellWord } from '../../lib/shell-quote.ts';

export interface Situation {
  readonly env: string;
  readonly newSeedFile: string;
  readonly changes: ReadonlySet<IdentifierName>;
  readonly values: Values;
  readonly plan: Plan;
  /** Where the present seed is set. */
  readonly seed: Origin;
}

/**
 * What an operator does for a new seed, in order. A component that keeps its users' passwords on its volume gets the new ones
 * before the apply, while the old ones still let the operator in. Every other component reads its password at each start.
 */
export function rotationSteps(situation: Situation): Step[] {
  const { env, newSeedFile } = situation;
  return [
    ...componentSteps(situation),
    replaceSeed(situation),
    {
      title: 'Apply',
      text:
        'The releases above restart with it. Between the changed passwords and the end of this, servers that restart by themselves ' +
        'cannot log in.',
      commands: [`helmfile -e ${env} apply`],
    },
    {
      title: 'Look that everything runs, then destroy the old seed',
      text: `To go back before that: the same steps again, with a file that holds the old seed in the place of ${newSeedFile}.`,
      commands: ['kubectl -n stoat get pods', 'kubectl -n stoat rollout status deployment/stoat-api --timeout=5m'],
    },
  ];
}

function componentSteps({ changes, values, plan, newSeedFile }: Situation): Step[] {
  return MODULES.flatMap(({ component, rotation }): Step[] => {
    if (rotation === undefined) return [];
    const { stored = Object.keys(component!.identifiers!) as IdentifierName[] } = rotation;
    const names = stored.filter((name) => changes.has(name));
    if (names.length === 0) return [];
    if (plan.installed[component!.release]) {
      // Prints new passwords as `export` lines, for a program that reads them on its stdin.
      const newValues = `node dist/stoat-gen.mjs secrets ${names.join(' ')} --seed-file ${shellWord(newSeedFile)} --format env --reveal |`;
      return [rotation.step(names, values, newValues)];
    }
    const overrides = names.map((name) => `secretOverrides.${name}`).join(' and ');
    return [
      {
        title: `${rotation.owner}: not in this cluster`,
        text: `Change the password there, or set ${overrides} to the one that holds, before you go on.`,
        commands: [],
      },
    ];
  });
}

function replaceSeed({ env, newSeedFile, seed }: Situation): Step {
  const title = 'Replace the seed';
  const place = formatOrigin(seed);
  const keep = 'Keep the old seed until all of this is done.';
  return seed.isReference
    ? { title, text: `${place} names where secretSeed comes from: put the content of ${newSeedFile} there. ${keep}`, commands: [] }
    : {
        title,
        text: `Put the content of ${newSeedFile} in the place of secretSeed (${place}). ${keep} vapid and files stay as they are.`,
        commands: [`\${EDITOR:-vi} ${seed.file}`, `node dist/stoat-gen.mjs secrets --env ${env}`],
      };
}
