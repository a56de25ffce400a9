import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../lib/problems.ts';

/** Whether a folder is a project: it holds the defaults of all environments. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, 'environments', '_defaults.yaml'));
}

/**
 * The nearest folder from `start` upwards for which `is` holds; undefined when there is none.
 * @param isLast whether the search ends with a folder, although there are others above it
 */
export function nearestFolder(
  start: string,
  is: (folder: string) => boolean,
  isLast: (folder: string) => boolean = () => false,
): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (isLast(folder) || dirname(folder) === folder) return undefined;
  }
}

/**
 * The project's root: the nearest folder from `start` upwards that is one. The folder of the program itself never stands in: an installed
 * package would be taken for the user's project.
 * @throws UserError when there is none
 */
export function findRoot(start: string): string {
  const found = nearestFolder(start, isProject);
  if (found !== undefined) return found;
  throw new UserError(
    `${start} is not in a project: neither it nor a folder above it holds environments/_defaults.yaml; go there, or name it: -C FOLDER`,
  );
}

/** Whether a folder belongs to an installed package, which its package manager replaces with the next version. */
export function isInstalled(folder: string): boolean {
  return folder.split(sep).includes('node_modules');
}

/** @throws UserError for the folder of an installed package, which is no project of its user */
export function assertNotInstalled(folder: string): void {
  if (!isInstalled(folder)) return;
  throw new UserError(`${folder} is an installed package, which is never changed; go to your project, or name it: -C FOLDER`);
}
