import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../lib/problems.ts';
import { decode } from './edit.ts';
import { readPins, type VersionFile } from './pins.ts';
import type { Policy } from './policy-definition.ts';
import { POLICY_FILE, readPolicy } from './policy.ts';
import type { Pin } from './types.ts';
import { readPlainFile } from '../lib/read-file.ts';
import { explained } from '../lib/system-errors.ts';

/** Where all pins are, and nothing else. */
export const VERSIONS_FOLDER = 'versions';

/** What `bump` works on. */
export interface BumpProject {
  readonly files: readonly VersionFile[];
  readonly pins: readonly Pin[];
  readonly policy: Policy;
}

/**
 * Reads the version files and the policy.
 * @throws UserError with everything that is wrong with any of them: this is all of `bump --lint`
 */
export async function readProject(root: string): Promise<BumpProject> {
  const names = await readdir(join(root, VERSIONS_FOLDER)).catch(() => {
    throw new UserError(`${VERSIONS_FOLDER}/ cannot be read in ${root}: is that the project's folder?`);
  });
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => read(root, `${VERSIONS_FOLDER}/${name}`)),
  );
  const { pins, problems } = readPins(files);
  // Without the file there is no policy: every pin moves by its own.
  const found = existsSync(join(root, POLICY_FILE)) ? readPolicy(await read(root, POLICY_FILE), pins) : { policy: {}, problems: [] };
  const all = [...problems, ...found.problems];
  if (all.length > 0 || found.policy === undefined) throw new UserError(all);
  return { files, pins, policy: found.policy };
}

async function read(root: string, file: string): Promise<VersionFile> {
  try {
    return { file, text: decode(readPlainFile(join(root, file)).bytes, file) };
  } catch (error) {
    throw explained(error, file);
  }
}
