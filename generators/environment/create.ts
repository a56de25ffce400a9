import { randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createFile, createTogether, finishTogether } from '../lib/files.ts';
import { deepMerge, isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { readPlainFile } from '../lib/read-file.ts';
import { generateFileKey } from '../configuration/secrets/file-key.ts';
import { withoutCredentials } from '../configuration/secrets/mask.ts';
import { generateVapidKeys } from '../configuration/secrets/vapid.ts';
import { explain } from '../configuration/explain.ts';
import { formatPath } from '../configuration/path.ts';
import { assertNoTwin, isEnvironmentName } from './layers.ts';
import { checkDomain } from '../configuration/rules.ts';
import { parseStrict } from './strict-yaml.ts';
import { partOf, renderSections, SCHEMA_LINE } from './render.ts';

export interface NewEnvironment {
  readonly root: string;
  readonly name: string;
  /** What differs from the defaults, secrets included; keys that are not given are made. */
  readonly values: JsonObject;
}

/** Names of files are relative to the root; files that were there are left as they are. */
export interface Created {
  /** Files that this run made. */
  readonly files: readonly string[];
  /** Whether another run made them: one that was stopped, and is completed now, or one at the same moment. */
  readonly byOther: boolean;
}

/** The texts of a new environment's two files. */
export interface EnvironmentText {
  readonly environment: string;
  readonly secret: string;
  /** The secret file with its values left out: for eyes. */
  readonly masked: string;
}

/**
 * Makes an environment and its secrets where they do not exist yet.
 * @throws UserError when the name or a value is not valid, or when files that exist say something else than what is asked for
 */
export async function createEnvironment({ root, name, values }: NewEnvironment): Promise<Created> {
  assertNewEnvironment(name, values);
  assertNoTwin(root, name);
  const { files, file, secretFile } = environmentFiles(name);
  const folder = join(root, 'environments');
  // Looked up first: secrets without an environment are then the user's own, not those that another run is about to complete.
  const hadSecrets = exists(root, secretFile);
  let byOther = await finishTogether(folder, name, files);
  const hadEnvironment = exists(root, file);
  assertSame(root, name, values);

  const made: string[] = [];
  const text = environmentText(name, values);
  const parts = { [secretFile]: { text: text.secret, mode: 0o600 }, [file]: { text: text.environment, mode: 0o644 } };
  if (!hadEnvironment && !hadSecrets) {
    if (await writeEnvironment(root, name, text)) made.push(...Object.keys(parts));
    else byOther = true;
  } else {
    const missing = hadEnvironment ? (needsSecretFile(root, name) ? secretFile : undefined) : file;
    if (missing !== undefined) {
      if (await createFile(join(root, missing), parts[missing]!.text, parts[missing]!)) made.push(missing);
      else byOther = true;
    }
  }
  if (made.length === 0) assertSame(root, name, values);
  return { files: made, byOther };
}

/** @throws UserError when the name or a value of a new environment is not valid */
export function assertNewEnvironment(name: string, values: JsonObject): void {
  assertEnvironmentName(name);
  assertValues(values);
}

/**
 * Writes both files of an environment, or none of them; a run that is stopped leaves what `finishTogether` completes.
 * @returns false when another run has made any of them; its files stay
 */
export function writeEnvironment(root: string, name: string, { environment, secret }: EnvironmentText): Promise<boolean> {
  const [secretFile, file] = environmentFiles(name).files as [string, string];
  // The secrets first: an environment is one as soon as it has its own file.
  return createTogether(join(root, 'environments'), name, [
    { name: secretFile, text: secret, mode: 0o600 },
    { name: file, text: environment, mode: 0o644 },
  ]);
}

function needsSecretFile(root: string, name: string): boolean {
  const { file, secretFile } = environmentFiles(name);
  return !exists(root, secretFile) && readOwn(root, file)?.secretSeed === undefined;
}

/**
 * Nothing that is asked for may differ from what is there and stays. Keys that no file has say nothing, except for the domain.
 * @throws UserError that shows no secret
 */
function assertSame(root: string, name: string, values: JsonObject): void {
  const { file, secretFile } = environmentFiles(name);
  const [open, secret] = [readOwn(root, file), readOwn(root, secretFile)];
  const problems: Problem[] = [];
  for (const [part, isSecret] of [
    [partOf(values, false), false],
    [partOf(values, true), true],
  ] as const) {
    const place = isSecret ? secretFile : file;
    // What does not exist will be made as it is asked for.
    if ((isSecret ? secret : open) === undefined) continue;
    const there = deepMerge(open ?? {}, secret ?? {});
    for (const { path, value } of leaves(part)) {
      const found = valueAt(there, path);
      if (JSON.stringify(found) === JSON.stringify(value)) continue;
      const differs = isSecret
        ? found === undefined
          ? 'is not in it; nothing is added to a file that is there'
          : 'is another one than the one given'
        : `is ${found === undefined ? 'not set' : text(found)}, not ${text(value)}`;
      problems.push({
        file: place,
        path: formatPath(path),
        message: `${differs}; change it there, or name another environment with --env`,
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}

function leaves(value: Json, path: readonly string[] = []): { path: readonly string[]; value: Json }[] {
  return isObject(value) ? Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key])) : [{ path, value }];
}

function text(value: Json): string {
  return typeof value === 'string' ? withoutCredentials(value) : JSON.stringify(value);
}

/** Names of an environment's two files, relative to the root, and in their folder in the order in which they are made. */
export function environmentFiles(name: string) {
  const [file, secretFile] = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`];
  return { file, secretFile, files: [basename(secretFile), basename(file)] };
}

/** @throws UserError */
export function assertEnvironmentName(name: string): void {
  if (!isEnvironmentName(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`,
    );
  }
}

/**
 * Before anything is written: a file with a value that is refused would then stand in the way of the right one.
 * @throws UserError
 */
function assertValues(values: JsonObject): void {
  const problems: Problem[] = valueProblems(values);
  if (problems.length > 0) throw new UserError(problems);
}

/** What the schema has against the values that are given; what is missing is not their fault. */
export function valueProblems(values: JsonObject): Problem[] {
  const problems: Problem[] = explain(values)
    .filter(({ keys }) => holds(values, keys))
    .map(({ keys, message }) => ({ path: formatPath(keys), message }));
  const { domain } = values;
  if (problems.length === 0 && typeof domain === 'string') checkDomain({ domain }, (path, message) => problems.push({ path, message }));
  return problems;
}

function holds(values: JsonObject, keys: readonly string[]): boolean {
  let at: unknown = values;
  for (const key of keys) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return false;
    at = at[key];
  }
  return true;
}

/** The texts of a new environment: commented, only what differs, secrets apart; a seed and keys are made where none is given. */
export function environmentText(name: string, values: JsonObject): EnvironmentText {
  const open = partOf(values, false);
  const secret = deepMerge(newSecrets(), partOf(values, true));
  const secretText = (body: readonly string[]): string =>
    [
      SCHEMA_LINE,
      `# Secrets of the environment ${name}. Keep a copy in a safe place: there is no way to make them again.`,
      ...body,
      '',
    ].join('\n');
  return {
    environment: [
      SCHEMA_LINE,
      `# Environment ${name}: what differs from _defaults.yaml. All keys: docs/reference.md. Secrets: ${name}.secret.yaml.`,
      ...(Object.keys(open).length === 0 ? ['', '# domain: stoat.local'] : renderSections(open)),
      '',
    ].join('\n'),
    secret: secretText(renderSections(secret)),
    masked: secretText(renderSections(secret, () => '***')),
  };
}

/** Begins with a letter: no reader of YAML takes it for a number. */
export function newSeed(): string {
  return `s${randomBytes(32).toString('base64url')}`;
}

function newSecrets(): JsonObject {
  return {
    secretSeed: newSeed(),
    vapid: { ...generateVapidKeys() },
    files: { encryptionKey: generateFileKey() },
  };
}

/** A link counts, wherever it leads: it is not written through. */
function exists(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}

function readOwn(root: string, file: string): JsonObject | undefined {
  if (!exists(root, file)) return undefined;
  try {
    const { value } = parseStrict(readPlainFile(join(root, file)).bytes);
    if (isObject(value)) return value;
  } catch {
    // As below.
  }
  // What is wrong with it is said, with file and line, by the run that reads it for good.
  return {};
}
