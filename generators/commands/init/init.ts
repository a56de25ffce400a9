import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assertEnvironmentName, createEnvironment, environmentText, valueProblems } from '../../environment/create.ts';
import { readLayers } from '../../environment/load.ts';
import { deepMerge, type JsonObject } from '../../json.ts';
import { UserError, type Problem } from '../../problems.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { formatPath } from '../../values/explain.ts';
import { BASE_LAYERS } from '../../values/layers.ts';
import { computeLayered } from '../../values/run.ts';
import { parseStrict } from '../../values/strict-yaml.ts';
import { assign, parseAssignment, type Assignment } from './settings.ts';

export interface InitOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly mode: 'local' | 'remote' | undefined;
  readonly domain: string | undefined;
  readonly adminEmail: string | undefined;
  readonly set: readonly string[];
  readonly secretFiles: readonly string[];
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/**
 * Makes an environment and its secrets. Asks what the flags leave open, unless `--yes` or where nobody can be asked.
 * @throws UserError with everything that is wrong with the answers; then nothing was written
 */
export async function init(options: InitOptions, terminal: Terminal): Promise<void> {
  const { root } = options;
  const given = flagValues(options);
  const asking = terminal.interactive && !options.yes;
  if (!asking && !options.yes && !options.dryRun) {
    throw new UserError('nobody can be asked here: this is no terminal; name what differs by flags and add --yes (see stoat-gen init --help)');
  }
  let name = options.env ?? 'local';
  let values = given;
  if (asking) {
    const { askForEnvironment } = await import('./wizard.ts');
    ({ name, values } = await askForEnvironment({ root, name: options.env, mode: options.mode, values: given }, terminal));
  } else if (options.mode === 'remote') {
    values = deepMerge({ tls: { issuer: 'letsencrypt' } }, given);
    if (given['domain'] === undefined) throw new UserError([{ path: '--domain', message: 'is missing: a remote environment needs a host name' }]);
  }
  assertEnvironmentName(name);

  const there = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`].filter((file) => existsSync(join(root, file)));
  if (there.length === 2 && !options.dryRun) {
    // Said, and compared with what was asked for, by createEnvironment.
    await createEnvironment({ root, name, values });
    terminal.progress.note(`${there.join(' and ')} are there already and stay as they are`);
    return;
  }
  await assertWorks(root, name, values, terminal.env);
  if (options.dryRun) {
    const text = environmentText(name, values);
    terminal.stdout.write(`# environments/${name}.yaml (mode 0644)\n${text.environment}\n# environments/${name}.secret.yaml (mode 0600)\n${text.masked}`);
    return;
  }
  const { files } = await createEnvironment({ root, name, values });
  if (files.length === 0) throw new UserError(`somebody else made environments/${name}.yaml at the same moment; theirs stays`);
  for (const file of files) terminal.progress.note(`Made ${file}${file.endsWith('.secret.yaml') ? ' (mode 0600): keep a copy of it in a safe place' : ''}`);
  terminal.stdout.write(
    ['', 'Next:', `  stoat-gen check --env ${name}      what may be wrong before it is deployed`, `  ./init.sh --env ${name}            deploy it to the current kube context`, ''].join('\n'),
  );
}

/** The flags as values. @throws UserError */
function flagValues({ domain, adminEmail, set, secretFiles }: InitOptions): JsonObject {
  const problems: Problem[] = [];
  const parse = (texts: readonly string[], flag: string): Assignment[] =>
    texts.flatMap((text) => {
      const assignment = parseAssignment(text);
      if (assignment === undefined) problems.push({ path: flag, message: `takes KEY=${flag === '--set' ? 'VALUE' : 'FILE'}` });
      return assignment ?? [];
    });
  const open = assign(parse(set, '--set'), '--set');
  const secret = assign(
    parse(secretFiles, '--secret-file').map(({ path, value }) => ({ path, value: readSecret(value, path, problems) })),
    '--secret-file',
  );
  problems.push(...open.problems, ...secret.problems);
  const values = [
    open.values,
    secret.values,
    domain === undefined ? {} : { domain },
    adminEmail === undefined ? {} : { adminEmail },
  ].reduce<JsonObject>(deepMerge, {});
  problems.push(...valueProblems(values));
  if (problems.length > 0) throw new UserError(problems);
  return values;
}

/** The content of a file, less one line break at its end. */
function readSecret(file: string, path: string, problems: Problem[]): string {
  try {
    if ((statSync(file).mode & 0o077) !== 0) {
      problems.push({ file, message: `holds a secret (${path}) but others may read it; run: chmod 600 ${file}` });
    }
    return readFileSync(resolve(file), 'utf8').replace(/\r?\n$/, '');
  } catch {
    problems.push({ file, message: `cannot be read; --secret-file ${path} needs it` });
    return '';
  }
}

/** The new environment through the same checks as a deployment's, before a byte of it is written. @throws UserError */
async function assertWorks(root: string, name: string, values: JsonObject, env: NodeJS.ProcessEnv): Promise<void> {
  const base = await readLayers(root, BASE_LAYERS, env);
  // Keys that are made when it is written stand in for themselves: any fit.
  const { environment, secret } = environmentText(name, values);
  const input = [environment, secret].map((text) => parseStrict(Buffer.from(text)).value as JsonObject).reduce(deepMerge, base);
  await computeLayered(input, async (findings) => findings.map(({ keys, message }) => ({ path: formatPath(keys), message })));
}
