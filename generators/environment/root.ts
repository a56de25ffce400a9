import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's root: the nearest folder from `start` upwards that holds the defaults, else the one that the program lies in.
 * @param program `import.meta.url` of a program in `dist/`
 */
export function findRoot(start: string, program: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'environments', '_defaults.yaml'))) return folder;
    if (dirname(folder) === folder) return dirname(dirname(fileURLToPath(program)));
  }
}
