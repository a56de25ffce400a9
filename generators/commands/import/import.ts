import { lstat, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Step, Values } from '../../components/component.ts';
import { assertEnvironmentName, environmentFiles, newSeed, writeEnvironment } from '../../environment/create.ts';
import { BASE_LAYERS } from '../../environment/layers.ts';
import { readLayers, resolved } from '../../environment/load.ts';
import { parseStrict } from '../../environment/strict-yaml.ts';
import { finishTogether } from '../../lib/files.ts';
import { valueAt, type JsonObject } from '../../lib/json.ts';
import { formatProblem, UserError } from '../../lib/problems.ts';
import { ask } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { isCompose, readCompose } from '../../migrate/compose.ts';
import type { Draft } from '../../migrate/draft.ts';
import { isHelmfile, readHelmfile } from '../../migrate/helmfile.ts';
import { renderEnvironment } from '../../migrate/render.ts';
import { formatReport, formatSteps, makeReport, type Report } from '../../migrate/report.ts';
import type { SourceFolder } from '../../migrate/source-files.ts';
import { composeSteps, helmfileSteps } from '../../migrate/steps.ts';
import { verify } from '../../migrate/verify.ts';
import type { Format } from '../declare.ts';

type Kind = Report['kind'];

export interface ImportOptions {
  readonly root: string;
  /** Folder of the old installation. */
  readonly from: string;
  readonly env: string;
  readonly kind: Kind | undefined;
  readonly fromEnv: string | undefined;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly format: Format;
}

/**
 * Makes an environment out of an existing installation. Nothing is written before what will be written has been read back, computed
 * the way a deployment does it, and found to hold the same keys and credentials.
 * @throws UserError
 */
export async function importInstallation(options: ImportOptions, terminal: Terminal): Promise<void> {
  const { root, env: name, format, dryRun } = options;
  assertEnvironmentName(name);
  const folder: SourceFolder = { label: options.from.replace(/(?<=.)\/+$/, ''), path: resolve(terminal.cwd, options.from) };
  await requireFolder(folder);
  const { file, secretFile, files } = environmentFiles(name);
  // What a stopped run has begun to write was agreed to and is completed; it must be what this run would write.
  const completed = !dryRun && (await finishTogether(join(root, 'environments'), name, files));
  const [environment, secret] = await Promise.all([file, secretFile].map((path) => existing(root, path)));
  const exists = [file, secretFile].filter((_, index) => [environment, secret][index] !== undefined);
  if (exists.length > 0 && !completed) throw existsAlready(exists);

  const base = await readLayers(root, BASE_LAYERS, terminal.env);
  const kind = options.kind ?? (await detect(folder));
  const { draft, steps } = kind === 'compose' ? await fromCompose(folder, name) : await fromHelmfile(folder, options, base, terminal);
  const seed = draft.originOf(['secretSeed']) === undefined ? 'new' : 'kept';
  if (seed === 'new') draft.values.secretSeed = seedOf(secret) ?? newSeed();
  const rendered = renderEnvironment(name, folder.label, draft);
  if (completed && (environment !== rendered.environment || secret !== rendered.secret)) throw existsAlready(exists);
  const { outcome, kept } = await verify(name, rendered, draft, base, (values) => resolved(values, terminal.env));

  const warnings = [...draft.warnings, ...outcome.notes.map(formatProblem)];
  const report = makeReport(
    {
      kind,
      from: folder.label,
      environment: name,
      files: [file, secretFile],
      written: !dryRun,
      identical: kept,
      seed,
      warnings,
      steps: steps(outcome.values),
    },
    draft,
  );
  if (format === 'table') {
    terminal.stdout.write(formatReport(report));
    if (dryRun) terminal.stdout.write(`\n--- ${file}\n${rendered.environment}`);
    if (dryRun) terminal.stdout.write(`\n--- ${secretFile} (mode 0600; values masked here)\n${rendered.masked}`);
  }
  for (const warning of warnings) terminal.progress.note(`warning: ${warning}`);
  if (!dryRun && !completed) {
    if (!options.yes) await ask(`Write ${file} and ${secretFile}?`, terminal, 'written', ', or --dry-run to look only');
    if (!(await writeEnvironment(root, name, rendered))) throw existsAlready([file, secretFile]);
  }
  const written = dryRun
    ? 'Nothing was written (--dry-run).'
    : `Wrote ${file} and ${secretFile} (mode 0600): keep a copy of the latter in a safe place.`;
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : `\n${written}\n\n${formatSteps(report.steps)}`);
}

interface Reading {
  readonly draft: Draft;
  readonly steps: (values: Values) => Step[];
}

async function fromCompose(folder: SourceFolder, name: string): Promise<Reading> {
  const { draft, data } = await readCompose(folder);
  return { draft, steps: (values) => composeSteps(name, folder.label, data, values) };
}

async function fromHelmfile(folder: SourceFolder, options: ImportOptions, defaults: JsonObject, { env }: Terminal): Promise<Reading> {
  const { draft, releases } = await readHelmfile({
    folder,
    environment: options.fromEnv,
    name: options.env,
    defaults,
    resolve: (values) => resolved(values, env),
  });
  return { draft, steps: (values) => helmfileSteps(options.env, releases, values) };
}

async function requireFolder({ label, path }: SourceFolder): Promise<void> {
  const found = await lstat(`${path}/`).catch(() => undefined);
  if (found?.isDirectory() !== true)
    throw new UserError([{ file: label, message: 'is no folder; --from names the folder of the old installation' }]);
}

/** @throws UserError when a folder looks like no installation, or like both kinds */
async function detect(folder: SourceFolder): Promise<Kind> {
  const [compose, helmfile] = await Promise.all([isCompose(folder), isHelmfile(folder)]);
  if (compose && helmfile)
    throw new UserError(`${folder.label} looks like both kinds of installation; say which with --kind compose or --kind helmfile`);
  if (compose) return 'compose';
  if (helmfile) return 'helmfile';
  throw new UserError(
    `${folder.label} holds no installation: neither Revolt.toml nor secrets.env (the official compose set-up), ` +
      'nor environments/NAME.yaml (the original deployment)',
  );
}

/** The text of a file, empty for what is no readable file; undefined where there is nothing of that name, not even a link. */
async function existing(root: string, file: string): Promise<string | undefined> {
  const found = await lstat(join(root, file)).catch(() => undefined);
  return found && (found.isFile() ? readFile(join(root, file), 'utf8').catch(() => '') : '');
}

function existsAlready(files: readonly string[]): UserError {
  const message = 'exists already and is not replaced; choose another --env, or move it away';
  return new UserError(files.map((file) => ({ file, message })));
}

function seedOf(secret = ''): string | undefined {
  const seed = valueAt(parseStrict(Buffer.from(secret)).value, ['secretSeed']);
  return typeof seed === 'string' ? seed : undefined;
}
