import { resolve } from 'node:path';
import { kubectl } from '../../targets/kubernetes/cluster/kubectl.ts';
import { complete, valueIn } from './complete.ts';
import { modelOf } from './model.ts';
import { completionScript, type Shell } from './scripts.ts';
import { IDENTIFIER_NAMES } from '../../configuration/secrets/identifiers.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { environmentNames } from '../../environment/layers.ts';
import type { Context } from '../declare.ts';
import { COMMANDS } from '../index.ts';

export function printScript(shell: Shell, program: string, { stdout }: Terminal): void {
  stdout.write(completionScript(shell, resolve(program)));
}

/** Prints what may stand in the place of the last word, a line each. */
export async function printCandidates(words: readonly string[], { rootOf, terminal }: Context): Promise<void> {
  const found = await complete(modelOf(COMMANDS), words, async (name) => {
    if (name === 'ids') return IDENTIFIER_NAMES;
    if (name === 'env') return environmentNames(rootOf({ directory: valueIn(words, ['--directory', '-C']) }));
    if (name === 'kube-context') {
      const contexts = await kubectl({}, ['config', 'get-contexts', '--output', 'name'], { timeout: 3 });
      return contexts.ok ? contexts.stdout.split('\n').filter(Boolean) : [];
    }
    return [];
  });
  terminal.stdout.write(found.map(({ value, description }) => (description === '' ? `${value}\n` : `${value}\t${description}\n`)).join(''));
}
