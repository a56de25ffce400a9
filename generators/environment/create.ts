import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from '../files.ts';
import { deepMerge, isObject, type JsonObject } from '../json.ts';
import { UserError, type Problem } from '../problems.ts';
import { generateFileKey } from '../secrets/file-key.ts';
import { generateVapidKeys } from '../secrets/vapid.ts';
import { explain, formatPath } from '../values/explain.ts';
import { isEnvironmentName } from '../values/layers.ts';
import { checkDomain } from '../values/rules.ts';
import { parseStrict } from '../values/strict-yaml.ts';
import { partOf, renderSections, SCHEMA_LINE } from './render.ts';

export interface NewEnvironment {
  readonly root: string;
  readonly name: string;
  /** What differs from the defaults, secrets included; keys that are not given are made. */
  readonly values: JsonObject;
}

/** Files that were made, relative to the root; those that were there are left as they are. */
export interface Created {
  readonly files: readonly string[];
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
 * @throws UserError when the name or a value is none, or when an existing environment has another domain than the one asked for
 */
export async function createEnvironment({ root, name, values }: NewEnvironment): Promise<Created> {
  assertEnvironmentName(name);
  assertValues(values);
  const file = `environments/${name}.yaml`;
  const secretFile = `environments/${name}.secret.yaml`;
  const files: string[] = [];

  const existing = readOwn(root, file);
  const { domain } = values;
  if (existing !== undefined && domain !== undefined && existing['domain'] !== domain) {
    const found = existing['domain'] === undefined ? 'not set' : String(existing['domain']);
    throw new UserError([{ file, path: 'domain', message: `is ${found}, not ${String(domain)}; change it there, or name another environment with --env` }]);
  }
  const text = environmentText(name, values);
  // The secrets first: an environment without them is what a stopped run must not leave behind.
  const needsSecrets = existing?.['secretSeed'] === undefined;
  if (needsSecrets && (await createFile(join(root, secretFile), text.secret, { mode: 0o600 }))) files.push(secretFile);
  if (existing === undefined && (await createFile(join(root, file), text.environment, { mode: 0o644 }))) files.push(file);
  return { files };
}

/** @throws UserError */
export function assertEnvironmentName(name: string): void {
  if (!isEnvironmentName(name)) {
    throw new UserError(`${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`);
  }
}

/**
 * Before anything is written: a file with a value that is refused would then stand in the way of the right one.
 * @throws UserError
 */
export function assertValues(values: JsonObject): void {
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
    [SCHEMA_LINE, `# Secrets of the environment ${name}. Keep a copy in a safe place: there is no way to make them again.`, ...body, ''].join('\n');
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

function newSecrets(): JsonObject {
  return {
    // Begins with a letter: no reader of YAML takes it for a number.
    secretSeed: `s${randomBytes(32).toString('base64url')}`,
    vapid: { ...generateVapidKeys() },
    files: { encryptionKey: generateFileKey() },
  };
}

function readOwn(root: string, file: string): Record<string, unknown> | undefined {
  if (!existsSync(join(root, file))) return undefined;
  const { value } = parseStrict(readFileSync(join(root, file)));
  // What is wrong with it is said, with file and line, by the run that reads it for good.
  return isObject(value) ? value : {};
}
