import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from '../files.ts';
import { isObject } from '../json.ts';
import { UserError } from '../problems.ts';
import { generateFileKey } from '../secrets/file-key.ts';
import { generateVapidKeys } from '../secrets/vapid.ts';
import { isEnvironmentName } from '../values/layers.ts';
import { parseStrict } from '../values/strict-yaml.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/environment.schema.json';

export interface NewEnvironment {
  readonly root: string;
  readonly name: string;
  /** Default: `stoat.local`, which the defaults say. */
  readonly domain?: string | undefined;
}

/** Files that were made, relative to the root; those that were there are left as they are. */
export interface Created {
  readonly files: readonly string[];
}

/**
 * Makes an environment and its secrets where they do not exist yet.
 * @throws UserError when the name is none, or when an existing environment has another domain than the one asked for
 */
export async function createEnvironment({ root, name, domain }: NewEnvironment): Promise<Created> {
  if (!isEnvironmentName(name)) {
    throw new UserError(`${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`);
  }
  const file = `environments/${name}.yaml`;
  const secretFile = `environments/${name}.secret.yaml`;
  const files: string[] = [];

  const existing = readOwn(root, file);
  if (existing !== undefined && domain !== undefined && existing['domain'] !== domain) {
    throw new UserError([{ file, path: 'domain', message: `is ${existing['domain'] === undefined ? 'not set' : String(existing['domain'])}, not ${domain}; change it there, or name another environment with --env` }]);
  }
  // The secrets first: an environment without them is what a stopped run must not leave behind.
  const needsSecrets = existing?.['secretSeed'] === undefined;
  if (needsSecrets && (await createFile(join(root, secretFile), secretText(name), { mode: 0o600 }))) files.push(secretFile);
  if (existing === undefined && (await createFile(join(root, file), environmentText(name, domain), { mode: 0o644 }))) files.push(file);
  return { files };
}

function readOwn(root: string, file: string): Record<string, unknown> | undefined {
  if (!existsSync(join(root, file))) return undefined;
  const { value } = parseStrict(readFileSync(join(root, file)));
  // What is wrong with it is said, with file and line, by the run that reads it for good.
  return isObject(value) ? value : {};
}

function environmentText(name: string, domain: string | undefined): string {
  return [
    SCHEMA_LINE,
    `# Environment ${name}: what differs from _defaults.yaml. All keys: docs/reference.md. Secrets: ${name}.secret.yaml.`,
    domain === undefined ? '# domain: stoat.local' : `domain: ${domain}`,
    '',
  ].join('\n');
}

function secretText(name: string): string {
  const { privateKey, publicKey } = generateVapidKeys();
  return [
    SCHEMA_LINE,
    `# Secrets of the environment ${name}. Keep a copy in a safe place: there is no way to make them again.`,
    '',
    '# Every password is derived from this.',
    `secretSeed: ${randomBytes(32).toString('base64url').replace(/^[^A-Za-z]/, 's')}`,
    '',
    '# Signs push notifications; a new pair ends every subscription.',
    'vapid:',
    `  privateKey: ${privateKey}`,
    `  publicKey: ${publicKey}`,
    '',
    '# Encrypts uploaded files: without it every one of them is lost.',
    'files:',
    `  encryptionKey: ${generateFileKey()}`,
    '',
  ].join('\n');
}
