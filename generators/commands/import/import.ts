import type { Values } from '../../components/component.ts';
import { randomBytes } from 'node:crypto';
import { lstat, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EnvironmentText } from '../../environment/create.ts';
import { readLayers, resolved } from '../../environment/load.ts';
import { createFile, readSecretFile } from '../../lib/files.ts';
import { isObject, type JsonObject } from '../../lib/json.ts';
import { formatProblem, UserError } from '../../lib/problems.ts';
import { isCompose, readCompose } from '../../migrate/compose.ts';
import type { Step } from '../../components/component.ts';
import type { Draft } from '../../migrate/draft.ts';
import { isHelmfile, readHelmfile } from '../../migrate/helmfile.ts';
import { renderEnvironment } from '../../migrate/render.ts';
import { formatReport, formatSteps, makeReport } from '../../migrate/report.ts';
import type { SourceFolder } from '../../migrate/source-files.ts';
import { composeSteps, helmfileSteps } from '../../migrate/steps.ts';
import { verify } from '../../migrate/verify.ts';
import { confirm } from '../../lib/terminal/ask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { BASE_LAYERS, isEnvironmentName } from '../../environment/layers.ts';
import { parseStrict } from '../../environment/strict-yaml.ts';
import type { Format } from '../declare.ts';

export type Kind = 'compose' | 'helmfile';

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
  const { root, env: name, format } = options;
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`,
    );
  }
  const folder: SourceFolder = { label: options.from.replace(/(?<=.)\/+$/, ''), path: resolve(options.from) };
  await requireFolder(folder);
  const leftBehind = await whatIsThere(root, name);

  const base = await readLayers(root, BASE_LAYERS, terminal.env);
  const kind = options.kind ?? (await detect(folder));
  const { draft, steps } = kind === 'compose' ? await fromCompose(folder, name) : await fromHelmfile(folder, options, base, terminal);
  const seed = draft.originOf(['secretSeed']) === undefined ? 'new' : 'kept';
  if (seed === 'new') draft.values.secretSeed = leftBehind?.seed ?? newSeed();
  const rendered = renderEnvironment(name, folder.label, draft);
  if (leftBehind !== undefined && leftBehind.text !== rendered.secret) throw existsAlready([secretFileOf(name)]);
  const { outcome, kept } = await verify(name, rendered, draft, base, (values) => resolved(values, terminal.env));

  const warnings = [...draft.warnings, ...outcome.notes.map(formatProblem)];
  const report = makeReport(
    {
      kind,
      from: folder.label,
      environment: name,
      files: [environmentFileOf(name), secretFileOf(name)],
      written: !options.dryRun,
      identical: kept,
      seed,
      warnings,
      steps: steps(outcome.values),
    },
    draft,
  );
  if (format === 'table') {
    terminal.stdout.write(formatReport(report));
    if (options.dryRun) terminal.stdout.write(preview(name, rendered));
  }
  for (const warning of warnings) terminal.progress.note(`warning: ${warning}`);
  if (!options.dryRun) {
    await agreed(options, terminal);
    await write(root, name, rendered, leftBehind !== undefined);
  }
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : conclusion(name, options.dryRun, report.steps));
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
  const draft = await readHelmfile({
    folder,
    environment: options.fromEnv,
    name: options.env,
    defaults,
    resolve: (values) => resolved(values, env),
  });
  return { draft, steps: (values) => helmfileSteps(options.env, values) };
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
    `${folder.label} holds no installation: neither Revolt.toml nor secrets.env (the official compose set-up), nor environments/NAME.yaml (the original deployment)`,
  );
}

interface LeftBehind {
  readonly text: string;
  readonly seed: string;
}

/**
 * A secret file without its environment is what a stopped run leaves: if it is exactly what this run would write, the run goes on.
 * @throws UserError when the environment exists, or something else lies in its place
 */
async function whatIsThere(root: string, name: string): Promise<LeftBehind | undefined> {
  const files = [environmentFileOf(name), secretFileOf(name)];
  const there = (await Promise.all(files.map((file) => lstat(join(root, file)).catch(() => undefined)))).map((found, index) => ({
    found,
    file: files[index]!,
  }));
  const existing = there.filter(({ found }) => found !== undefined);
  if (existing.length === 0) return undefined;
  const only = existing.length === 1 && existing[0]!.file === secretFileOf(name) && existing[0]!.found?.isFile() === true;
  if (!only) throw existsAlready(existing.map(({ file }) => file));
  const text = (await readSecretFile(join(root, secretFileOf(name)), secretFileOf(name))).toString('utf8');
  const { value } = parseStrict(Buffer.from(text));
  const seed = isObject(value) ? value.secretSeed : undefined;
  if (typeof seed !== 'string') throw existsAlready([secretFileOf(name)]);
  return { text, seed };
}

function existsAlready(files: readonly string[]): UserError {
  return new UserError(
    files.map((file) => ({ file, message: 'exists already and is not replaced; choose another --env, or move it away' })),
  );
}

async function agreed({ env, yes }: ImportOptions, terminal: Terminal): Promise<void> {
  if (yes) return;
  const question = `Write ${environmentFileOf(env)} and ${secretFileOf(env)}?`;
  if (!terminal.interactive)
    throw new UserError(
      `nobody can be asked "${question}" here: this is no terminal; add --yes to agree beforehand, or --dry-run to look only`,
    );
  if (!(await confirm(question, terminal))) throw new UserError('stopped, nothing was written');
}

/** The secrets first: what makes an environment one is its own file, and without secrets it must not be there. */
async function write(root: string, name: string, { environment, secret }: EnvironmentText, secretIsThere: boolean): Promise<void> {
  const secretPath = join(root, secretFileOf(name));
  if (!secretIsThere && !(await createFile(secretPath, secret, { mode: 0o600 }))) throw existsAlready([secretFileOf(name)]);
  let made = false;
  try {
    made = await createFile(join(root, environmentFileOf(name)), environment, { mode: 0o644 });
  } finally {
    if (!made && !secretIsThere) await rm(secretPath, { force: true });
  }
  if (!made) throw existsAlready([environmentFileOf(name)]);
}

function preview(name: string, { environment, masked }: EnvironmentText): string {
  const block = (file: string, text: string): string => `\n--- ${file}\n${text}`;
  return block(environmentFileOf(name), environment) + block(`${secretFileOf(name)} (mode 0600; values masked here)`, masked);
}

function conclusion(name: string, dryRun: boolean, steps: readonly Step[]): string {
  const written = dryRun
    ? 'Nothing was written (--dry-run).'
    : `Wrote ${environmentFileOf(name)} and ${secretFileOf(name)} (mode 0600): keep a copy of the latter in a safe place.`;
  return `\n${written}\n\n${formatSteps(steps)}`;
}

function environmentFileOf(name: string): string {
  return `environments/${name}.yaml`;
}

function secretFileOf(name: string): string {
  return `environments/${name}.secret.yaml`;
}

/** Begins with a letter, so that no YAML reader takes it for a number. */
function newSeed(): string {
  return randomBytes(32)
    .toString('base64url')
    .replace(/^[^A-Za-z]/, 's');
}
