/**
 * What helmfile calls, twice per run, so start-up is everything here: no argument parser, validators precompiled, and
 * whatever is needed only to explain a problem is loaded only then.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from './json.ts';
import { formatProblem, UserError } from './problems.ts';
import type { Finding } from './values/rules.ts';
import { findRoot } from './values/root.ts';

const USAGE = `usage: stoat-values files NAME          check the files of an environment, print its layers as a JSON list
       stoat-values [compute [NAME]]    read layered values as JSON on stdin, print the computed values as JSON
`;

async function main([command = 'compute', name, ...rest]: readonly string[]): Promise<void> {
  if (rest.length > 0 || (command !== 'files' && command !== 'compute')) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const root = findRoot(process.cwd(), dirname(dirname(fileURLToPath(import.meta.url))));
  try {
    process.stdout.write(command === 'files' ? await files(root, name ?? '') : await computed(root, name));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.problems.map((problem) => `error: ${formatProblem(problem)}\n`).join('')}`);
    process.exitCode = 1;
  }
}

async function files(root: string, name: string): Promise<string> {
  const { checkFiles, layerFiles, operatorFiles } = await import('./values/layers.ts');
  const layers = layerFiles(root, name, process.env['KUBECONFIG']);
  checkFiles(root, operatorFiles(layers));
  return `${JSON.stringify(layers)}\n`;
}

async function computed(root: string, name: string | undefined): Promise<string> {
  const { computeLayered } = await import('./values/run.ts');
  const input = readStdin();
  const { computed, notes } = await computeLayered(input, async (findings) => {
    if (name === undefined) return unlocated(findings);
    const { locate } = await import('./values/locate.ts');
    return locate(findings, input, root, name);
  });
  for (const note of notes) process.stderr.write(`warning: ${formatProblem(note)}\n`);
  return `${JSON.stringify({ computed })}\n`;
}

function unlocated(findings: readonly Finding[]) {
  return findings.map(({ keys, message }) => ({ path: keys.join('.'), message }));
}

/** @throws UserError that shows nothing of what was read: it holds the seed */
function readStdin(): Json {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0));
  } catch (error) {
    if (error instanceof TypeError) throw new UserError('stdin is not UTF-8 text');
    throw new UserError('stdin could not be read; it must hold the layered values as JSON');
  }
  if (text.trim() === '') throw new UserError('stdin is empty; it must hold the layered values as JSON');
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new UserError('stdin is not valid JSON; it must hold the layered values as JSON');
  }
}

await main(process.argv.slice(2));
