import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's root: the nearest folder from `start` upwards that holds the defaults, else `fallback`. */
export function findRoot(start: string, fallback: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'environments', '_defaults.yaml'))) return folder;
    if (dirname(folder) === folder) return fallback;
  }
}
