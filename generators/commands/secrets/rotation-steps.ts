import type { IdentifierName, Plan, Step, Values } from '../../components/component.ts';
import { MODULES } from '../../components/index.ts';
import { shellWord } from '../../lib/shell-quote.ts';

export interface Situation {
  readonly env: string;
  readonly newSeedFile: string;
  readonly changes: ReadonlySet<IdentifierName>;
  readonly values: Values;
  readonly plan: Plan;
  /** Where the seed is set, such as `environments/prod.secret.yaml:3`. */
  readonly seedPlace: string;
  readonly seedIsReference: boolean;
}

/**
 * What an operator does for a new seed, in order. What keeps its users' passwords on its volume has to be changed while the
 * old ones still hold. The others read theirs at each start.
 */
export function rotationSteps(situation: Situation): Step[] {
  return [...componentSteps(situation), replaceSeed(situation), apply(situation), verify(situation)];
}

function componentSteps({ changes, values, plan, newSeedFile }: Situation): Step[] {
  return MODULES.flatMap(({ component, rotation }) => {
    if (rotation === undefined) return [];
    const names = (Object.keys(component!.identifiers!) as IdentifierName[]).filter((name) => changes.has(name));
    if (names.length === 0) return [];
    if (!plan.installed[component!.release]) return [external(rotation.owner, names)];
    return [rotation.step(names, values, newValues(names, newSeedFile))];
  });
}

/** Prints new passwords as `export` lines, for a program that reads them on its stdin. */
function newValues(names: readonly IdentifierName[], newSeedFile: string): string {
  return `node dist/stoat-gen.mjs secrets ${names.join(' ')} --seed-file ${shellWord(newSeedFile)} --format env --reveal |`;
}

function external(what: string, names: readonly string[]): Step {
  return {
    title: `${what}: not in this cluster`,
    text: `Change the password there, or set ${names.map((name) => `secretOverrides.${name}`).join(' and ')} to the one that holds, before you go on.`,
    commands: [],
  };
}

function replaceSeed({ env, newSeedFile, seedPlace, seedIsReference }: Situation): Step {
  const file = seedPlace.replace(/:\d+$/, '');
  return seedIsReference
    ? {
        title: 'Replace the seed',
        text: `${seedPlace} names where secretSeed comes from: put the content of ${newSeedFile} there. Keep the old seed until all of this is done.`,
        commands: [],
      }
    : {
        title: 'Replace the seed',
        text: `Put the content of ${newSeedFile} in the place of secretSeed (${seedPlace}). Keep the old seed until all of this is done. vapid and files stay as they are.`,
        commands: [`\${EDITOR:-vi} ${file}`, `node dist/stoat-gen.mjs secrets --env ${env}`],
      };
}

function apply({ env }: Situation): Step {
  return {
    title: 'Apply',
    text: 'The releases above restart with it. Between the changed passwords and the end of this, servers that restart by themselves cannot log in.',
    commands: [`helmfile -e ${env} apply`],
  };
}

function verify({ newSeedFile }: Situation): Step {
  return {
    title: 'Look that everything runs, then destroy the old seed',
    text: `To go back before that: the same steps again, with a file that holds the old seed in the place of ${newSeedFile}.`,
    commands: ['kubectl -n stoat get pods', 'kubectl -n stoat rollout status deployment/stoat-api --timeout=5m'],
  };
}
