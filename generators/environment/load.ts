import { join } from 'node:path';
import { deepMerge, isObject, type Json, type JsonObject } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { run } from '../lib/processes.ts';
import { readPlainFile } from '../lib/read-file.ts';
import { checkFiles, layerFiles, operatorFiles } from './layers.ts';
import { computeLayered, type Outcome } from '../configuration/run.ts';
import { parseStrict } from './strict-yaml.ts';

/**
 * An environment as helmfile sees it: the same layers, checked and computed by the same code. `ref+…` references are
 * resolved by `vals`, the program whose library helmfile uses.
 * @throws UserError with every problem
 */
export async function loadEnvironment(root: string, name: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const files = layerFiles(root, name, env.KUBECONFIG);
  await checkFiles(root, operatorFiles(files));
  const input = await readLayers(root, files, env);
  return computeLayered(input, async (findings) => {
    const { locate } = await import('./locate.ts');
    return locate(findings, input, root, files);
  });
}

/**
 * Files layered over each other, secret references resolved.
 * @throws UserError
 */
export async function readLayers(root: string, files: readonly string[], env: NodeJS.ProcessEnv): Promise<JsonObject> {
  return resolved(files.map((file) => parseLayer(root, file)).reduce(deepMerge, {}), env);
}

/** Values with their secret references filled in. @throws UserError */
export async function resolved(values: JsonObject, env: NodeJS.ProcessEnv): Promise<JsonObject> {
  return hasReference(values) ? resolveReferences(values, env) : values;
}

function parseLayer(root: string, file: string): JsonObject {
  const { value, problems } = parseStrict(readPlainFile(join(root, file)).bytes);
  if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, file })));
  return isObject(value) ? value : {};
}

function hasReference(value: Json): boolean {
  if (typeof value === 'string') return /^(?:secret)?ref\+/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((child: Json) => hasReference(child));
}

/** Stores of secrets answer in seconds, and may ask a person first. */
const VALS_TIMEOUT_MS = 300_000;

/** @throws UserError that says why, without showing what was given to `vals` */
async function resolveReferences(values: JsonObject, env: NodeJS.ProcessEnv): Promise<JsonObject> {
  const options = { env, input: JSON.stringify(values), timeoutMs: VALS_TIMEOUT_MS };
  const { code, stdout, stopped } = await run('vals', ['eval', '-f', '-', '-o', 'json'], options).catch(() => {
    throw new UserError(
      'the environment holds secret references (ref+…), and vals, which resolves them, is not on the PATH: ' +
        'https://github.com/helmfile/vals',
    );
  });
  if (stopped !== undefined) {
    const why = stopped === 'late' ? `has not ended within ${VALS_TIMEOUT_MS / 1000} s` : 'printed more than any environment holds';
    throw new UserError(`vals ${why}, so it was stopped; run it yourself to see what it waits for: vals eval -f FILE`);
  }
  if (code !== 0)
    throw new UserError(
      `vals could not resolve the environment's secret references (exit code ${code ?? 'none'}); ` +
        'run it yourself to see why: vals eval -f FILE',
    );
  try {
    return JSON.parse(stdout) as JsonObject;
  } catch {
    // The parser's own message quotes what it read.
    throw new UserError('vals printed something that is not JSON; is it https://github.com/helmfile/vals?');
  }
}
