import type { Plan, Values } from '../../../components/component.ts';
import { join } from 'node:path';
import { readLayers } from '../../../environment/load.ts';
import { isObject, type JsonObject } from '../../../lib/json.ts';
import { UserError, type Problem } from '../../../lib/problems.ts';
import { checkFiles, layerFiles, operatorFiles } from '../../../environment/layers.ts';
import { locate } from '../../../environment/locate.ts';
import { compute } from '../../../configuration/compute.ts';
import { computeLayered } from '../../../configuration/run.ts';
import { parseStrict } from '../../../environment/strict-yaml.ts';
import { parseValues } from '../../../configuration/validate.ts';
import { readPlainFile } from '../../../lib/read-file.ts';

export interface FileFacts {
  readonly file: string;
  /** Permission bits. */
  readonly mode: number;
  /** It holds the seed, hence a secret, whatever its name. */
  readonly seed: boolean;
}

/** As much as can be said of an environment, however broken it is. */
export interface Examination {
  readonly files: readonly FileFacts[];
  /** What is wrong with the files themselves: permissions, encoding, YAML. */
  readonly fileProblems: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  /** Present when the schema accepts the values, even if the rules do not. */
  readonly values?: Values | undefined;
  readonly plan?: Plan | undefined;
}

/**
 * Looks at an environment without ending at the first step that fails.
 * @throws UserError when there is no such environment
 */
export async function examine(root: string, name: string, env: NodeJS.ProcessEnv): Promise<Examination> {
  const layers = layerFiles(root, name, env.KUBECONFIG);
  const own = operatorFiles(layers);
  const fileProblems = await problemsOf(() => checkFiles(root, own));
  const seen = { files: own.flatMap((file) => factsOf(root, file)), fileProblems, notes: [] };
  let input: JsonObject;
  try {
    input = await readLayers(root, layers, env);
  } catch (error) {
    // Broken YAML is among the files' problems already; what is left is about secret references.
    if (!(error instanceof UserError)) return { ...seen, problems: [] };
    const known = new Set(fileProblems.map(({ message }) => message));
    return { ...seen, problems: error.problems.filter(({ message }) => !known.has(message)) };
  }
  const problems = await problemsOf(() => computeLayered(input, async (findings) => locate(findings, input, root, layers)));
  const values = await parseValues(input).catch(() => undefined);
  if (values === undefined) return { ...seen, problems };
  const { plan, warnings } = compute(values);
  return { ...seen, problems, notes: locate(warnings, input, root, layers), values, plan };
}

async function problemsOf(work: () => unknown): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

function factsOf(root: string, file: string): FileFacts[] {
  try {
    const { bytes, mode } = readPlainFile(join(root, file));
    const { value } = parseStrict(bytes);
    return [{ file, mode, seed: isObject(value) && 'secretSeed' in value }];
  } catch {
    return [];
  }
}
