/**
 * What Stryker runs for each mutant: the tests that concern its file, in one process, up to the first that fails. All mutants stand in the
 * sources at once; the environment says which of them is alive. Without one, all tests run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mutated files, or folders of them, with their tests. */
const TESTS = {
  'generators/configuration/secrets/derive.ts': ['secrets-derivation'],
  'generators/configuration/revolt': ['revolt-generate', 'revolt-render', 'revolt-definition'],
  'generators/environment/layers.ts': ['layers'],
  'generators/bump/versioning': ['bump-versioning'],
};

const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
const concerned = Object.entries(TESTS).filter(([path]) => mutant === undefined || textsBelow(path).some(holdsMutant));

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  const written = write(text, ...rest);
  if (mutant !== undefined && String(text).includes('✘')) process.exit(1);
  return written;
};
for (const name of concerned.flatMap(([, tests]) => tests)) await import(`../unit/${name}.test.ts`);

function textsBelow(path) {
  const files = path.endsWith('.ts') ? [path] : readdirSync(path).map((file) => join(path, file));
  return files.map((file) => readFileSync(file, 'utf8'));
}

function holdsMutant(text) {
  return text.includes(`stryMutAct_9fa48("${mutant}")`);
}
