import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError, nearest, type Problem } from '../lib/problems.ts';
import { readPlainFile, type FileRead } from '../lib/read-file.ts';
import { SANDBOX } from '../lib/sandbox.ts';
import { isPlainYaml } from './plain-yaml.ts';

export { findRoot } from './root.ts';

const ENVIRONMENTS = 'environments';
export const DEFAULTS_FILE = `${ENVIRONMENTS}/_defaults.yaml`;
/** What lies below every environment. */
export const BASE_LAYERS = [DEFAULTS_FILE, 'versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];

/** What helmfile calls the environment when none is named on its command line. */
const UNNAMED = 'default';

/** Names of all environments below a root, in alphabetical order. */
export function environmentNames(root: string): string[] {
  const files = existsSync(join(root, ENVIRONMENTS)) ? readdirSync(join(root, ENVIRONMENTS)) : [];
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .filter(isEnvironmentName)
    .sort();
}

/**
 * Refuses a name that differs from another environment's in nothing but capital letters: on some file systems both are one file, and a
 * Compose project has no capital letters.
 * @throws UserError
 */
export function assertNoTwin(root: string, name: string): void {
  const twin = environmentNames(root).find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
  if (twin === undefined) return;
  throw new UserError(
    `environment ${name} differs from environment ${twin} in capital letters only, which not all systems tell apart; rename one`,
  );
}

/** A name has no dots, so that `x.secret` is not a name, and no leading underscore, so that `_defaults` is not one either. */
export function isEnvironmentName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name);
}

/**
 * The files of an environment in the order in which they are layered, later wins; relative to the root.
 * @throws UserError when there is no such environment
 */
export function layerFiles(root: string, name: string, kubeconfig: string | undefined): string[] {
  assertEnvironment(root, name);
  const secret = `${ENVIRONMENTS}/${name}.secret.yaml`;
  return [
    ...BASE_LAYERS,
    `${ENVIRONMENTS}/${name}.yaml`,
    ...(existsSync(join(root, secret)) ? [secret] : []),
    ...(isSandbox(root, kubeconfig) ? [SANDBOX.values] : []),
  ];
}

/** The files that an operator writes, hence the ones that are read strictly before helmfile reads any. */
export function operatorFiles(files: readonly string[]): string[] {
  return files.filter((file) => !BASE_LAYERS.includes(file) && file !== SANDBOX.values);
}

/**
 * Reads files strictly and says everything that is wrong with any of them.
 * @throws UserError whose text shows no line of any file: they may hold secrets
 */
export async function checkFiles(root: string, files: readonly string[]): Promise<void> {
  const problems = (await Promise.all(files.map((file) => fileProblems(root, file)))).flat();
  if (problems.length > 0) throw new UserError(problems);
}

async function fileProblems(root: string, file: string): Promise<Problem[]> {
  let found: FileRead;
  try {
    found = readPlainFile(join(root, file));
  } catch (error) {
    const { systemReason } = await import('../lib/system-errors.ts');
    return [{ file, message: systemReason(error) ?? 'cannot be read' }];
  }
  const { bytes, mode } = found;
  const problems: Problem[] =
    file.endsWith('.secret.yaml') && (mode & 0o077) !== 0
      ? [{ file, message: `holds secrets but others may read it (mode ${mode.toString(8).padStart(4, '0')}); run: chmod 600 ${file}` }]
      : [];
  if (isPlainYaml(bytes)) return problems;
  const { parseStrict } = await import('./strict-yaml.ts');
  return [...problems, ...parseStrict(bytes).problems.map((problem) => ({ ...problem, file }))];
}

function assertEnvironment(root: string, name: string): void {
  if (isEnvironmentName(name) && existsSync(join(root, ENVIRONMENTS, `${name}.yaml`))) return;
  const names = environmentNames(root);
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There is none yet.';
  if (name === UNNAMED || name === '') {
    const example = names[0] ?? 'local';
    const advice = names.length > 0 ? '' : ' Make one with: ./init.sh --env local';
    throw new UserError(`no environment named: say which one with -e NAME, for example: helmfile -e ${example} apply\n${known}${advice}`);
  }
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: ` +
        `letters, digits, - and _ only, beginning with a letter or digit\n${known}`,
    );
  }
  const meant = nearest(name, names);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  throw new UserError(
    `no environment ${name}: ${ENVIRONMENTS}/${name}.yaml does not exist${hint}\n${known} Make this one with: ./init.sh --env ${name}`,
  );
}

function isSandbox(root: string, kubeconfig: string | undefined): boolean {
  const own = join(root, SANDBOX.kubeconfig);
  if (!kubeconfig || !existsSync(own) || !existsSync(join(root, SANDBOX.values))) return false;
  try {
    return realpathSync(kubeconfig) === realpathSync(own);
  } catch {
    return false;
  }
}
