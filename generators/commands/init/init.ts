import { isUtf8 } from 'node:buffer';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { formatPath } from '../../configuration/path.ts';
import { computeLayered } from '../../configuration/run.ts';
import { assertEnvironmentName, createEnvironment, environmentText, valueProblems } from '../../environment/create.ts';
import { BASE_LAYERS } from '../../environment/layers.ts';
import { readLayers, resolved } from '../../environment/load.ts';
import { parseStrict } from '../../environment/strict-yaml.ts';
import { readSecretFile } from '../../lib/files.ts';
import { deepMerge, type JsonObject } from '../../lib/json.ts';
import { isUserError, UserError, type Problem } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { assign, parseAssignment, type Assignment } from './settings.ts';

export interface InitOptions {
  readonly root: string;
  readonly env?: string | undefined;
  readonly mode?: 'local' | 'remote' | undefined;
  readonly domain?: string | undefined;
  readonly adminEmail?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly secretFile?: readonly string[] | undefined;
  readonly yes?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Makes an environment and its secrets. Asks what the flags leave open, unless `--yes` is given or there is no terminal.
 * @throws UserError with everything that is wrong with the answers; then nothing was written
 */
export async function init(options: InitOptions, terminal: Terminal): Promise<void> {
  const { root, mode, dryRun } = options;
  const { note } = terminal.progress;
  const given = await flagValues(options, terminal);
  const asking = terminal.interactive && !options.yes;
  if (!asking && !options.yes && !dryRun) {
    throw new UserError(
      'nobody can be asked here: this is no terminal; name what differs by flags and add --yes (see stoat-gen init --help)',
    );
  }
  let name = options.env ?? 'local';
  let values = given;
  assertEnvironmentName(name);
  // An environment that is there stays as it is, so no question about it is asked.
  if (asking && (options.env === undefined || !isThere(root, name))) {
    const { askForEnvironment } = await import('./wizard.ts');
    const check = (chosen: string, answers: JsonObject): Promise<readonly Problem[]> => problemsOf(root, chosen, answers, terminal.env);
    ({ name, values } = await askForEnvironment({ root, name: options.env, mode, values, dryRun, check }, terminal));
  } else if (mode === 'remote') {
    values = deepMerge({ tls: { issuer: 'letsencrypt' } }, given);
    if (given.domain === undefined)
      throw new UserError([{ path: '--domain', message: 'is missing: a remote environment needs a host name' }]);
  }

  const [file, secretFile] = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`];
  if (!isThere(root, name)) {
    const problems = await problemsOf(root, name, values, terminal.env);
    if (problems.length > 0) throw new UserError(problems);
    if (dryRun) {
      const text = environmentText(name, values);
      terminal.stdout.write(`# ${file} (mode 0644)\n${text.environment}\n# ${secretFile} (mode 0600)\n${text.masked}`);
      return;
    }
  } else if (dryRun) {
    note(`${file} is there already and would stay as it is`);
    return;
  }
  const { files, byOther } = await createEnvironment({ root, name, values });
  if (files.length === 0) {
    note(
      byOther
        ? `Another run, at the same moment or stopped before its end, made ${file} and ${secretFile}: they stay as they are`
        : `${file} and its secrets are there already and stay as they are`,
    );
    return;
  }
  for (const made of files) note(`Made ${made}${made === secretFile ? ' (mode 0600): keep a copy of it in a safe place' : ''}`);
  terminal.stdout.write(
    [
      '',
      'Next:',
      `  stoat-gen check --env ${name}               what may be wrong before it is deployed`,
      `  ./init.sh --env ${name}                     deploy it to the current kube context`,
      `  stoat-gen compose --env ${name} --out DIR   or, without Kubernetes, write a Docker Compose project`,
      '',
    ].join('\n'),
  );
}

/** The flags as values. @throws UserError */
async function flagValues({ domain, adminEmail, set = [], secretFile = [] }: InitOptions, terminal: Terminal): Promise<JsonObject> {
  const problems: Problem[] = [];
  const parse = (texts: readonly string[], flag: string, what: string): Assignment[] =>
    texts.flatMap((text) => {
      const assignment = parseAssignment(text);
      if (assignment === undefined) problems.push({ path: flag, message: `takes KEY=${what}` });
      return assignment ?? [];
    });
  const open = assign(parse(set, '--set', 'VALUE'), '--set');
  const secretTexts: Assignment[] = [];
  for (const { path, value } of parse(secretFile, '--secret-file', 'FILE'))
    secretTexts.push({ path, value: await readSecret(value, terminal, path, problems) });
  const secret = assign(secretTexts, '--secret-file');
  const own = { ...(domain === undefined ? {} : { domain }), ...(adminEmail === undefined ? {} : { adminEmail }) };
  const values = [open.values, secret.values, own].reduce(deepMerge);
  problems.push(...open.problems, ...secret.problems, ...valueProblems(values));
  if (problems.length > 0) throw new UserError(problems);
  return values;
}

/** The content of a file, less one line break at its end. */
async function readSecret(file: string, { cwd, signal }: Terminal, path: string, problems: Problem[]): Promise<string> {
  try {
    const bytes = await readSecretFile(file, cwd, signal);
    if (isUtf8(bytes)) return bytes.toString('utf8').replace(/\r?\n$/, '');
    problems.push({ file, message: `is not UTF-8 text; --secret-file ${path} takes nothing else` });
  } catch (error) {
    if (!isUserError(error)) throw error;
    problems.push(...error.problems.map(({ message }) => ({ path: `--secret-file ${path}`, message })));
  }
  return '';
}

function isThere(root: string, name: string): boolean {
  return lstatSync(join(root, `environments/${name}.yaml`), { throwIfNoEntry: false }) !== undefined;
}

/** What a deployment's checks have against the new environment, before a byte of it is written. */
async function problemsOf(root: string, name: string, values: JsonObject, env: NodeJS.ProcessEnv): Promise<readonly Problem[]> {
  const base = await readLayers(root, BASE_LAYERS, env);
  // Its seed and keys are made anew when it is written; to the checks, those of this text are as good.
  const { environment, secret } = environmentText(name, values);
  const input = [environment, secret].map((text) => parseStrict(Buffer.from(text)).value as JsonObject).reduce(deepMerge, base);
  try {
    await computeLayered(await resolved(input, env), async (findings) =>
      findings.map(({ keys, message }) => ({ path: formatPath(keys), message })),
    );
    return [];
  } catch (error) {
    if (isUserError(error)) return error.problems;
    throw error;
  }
}
