import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepMerge, isObject, type Json, type JsonObject } from '../json.ts';
import { UserError } from '../problems.ts';
import { checkFiles, layerFiles, operatorFiles } from '../values/layers.ts';
import { locate } from '../values/locate.ts';
import { computeLayered, type Outcome } from '../values/run.ts';
import { parseStrict } from '../values/strict-yaml.ts';

/**
 * An environment as helmfile sees it: the same layers, checked and computed by the same code. `ref+…` references are
 * resolved by `vals`, the program whose library helmfile uses.
 * @throws UserError with every problem
 */
export async function loadEnvironment(root: string, name: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const files = layerFiles(root, name, env['KUBECONFIG']);
  checkFiles(root, operatorFiles(files));
  const layered = files.map((file) => parseLayer(root, file)).reduce(deepMerge, {});
  const input = hasReference(layered) ? await resolveReferences(layered, env) : layered;
  return computeLayered(input, async (findings) => locate(findings, input, root, name));
}

function parseLayer(root: string, file: string): JsonObject {
  const { value, problems } = parseStrict(readFileSync(join(root, file)));
  if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, file })));
  return isObject(value) ? value : {};
}

function hasReference(value: Json): boolean {
  if (typeof value === 'string') return /^(?:secret)?ref\+/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((child: Json) => hasReference(child));
}

/** @throws UserError that says why, without showing what was given to `vals` */
function resolveReferences(values: JsonObject, env: NodeJS.ProcessEnv): Promise<JsonObject> {
  return new Promise((resolve, reject) => {
    const child = spawn('vals', ['eval', '-f', '-', '-o', 'json'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.resume();
    child.on('error', () =>
      reject(new UserError('the environment holds secret references (ref+…), and vals, which resolves them, is not on the PATH: https://github.com/helmfile/vals')),
    );
    child.on('close', (code) => {
      if (code !== 0) return reject(new UserError(`vals could not resolve the environment's secret references (exit code ${code ?? 'none'}); run it yourself to see why: vals eval -f FILE`));
      resolve(JSON.parse(Buffer.concat(stdout).toString('utf8')) as JsonObject);
    });
    child.stdin.end(JSON.stringify(values));
  });
}
