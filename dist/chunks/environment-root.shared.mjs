import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/environment/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function findRoot(start, program) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "environments", "_defaults.yaml"))) return folder;
    if (dirname(folder) === folder) return dirname(dirname(fileURLToPath(program)));
  }
}

export {
  findRoot
};
