/**
 * `npm run lint`: Biome's formatter and linter, and the width of lines, which the formatter leaves alone in texts and comments.
 * Prints what it finds, and nothing when all is well.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ['generators', 'sandbox', 'scripts'];
const COLUMNS = 140;

/** What `biome check` reports, warnings among it; '' when that is nothing. */
function biomeFindings(): string {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['check', '--error-on-warnings', '--max-diagnostics=none'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** `file:line: N columns`, for each line that is too wide. */
function wideLines(): string[] {
  return SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter(({ name, parentPath }) => name.endsWith('.ts') && !parentPath.endsWith('generated'))
    .flatMap(({ name, parentPath }) => {
      const path = join(parentPath, name);
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        line.length > COLUMNS ? [`${relative(ROOT, path)}:${index + 1}: ${line.length} columns, more than ${COLUMNS}`] : [],
      );
    });
}

const findings = [biomeFindings(), ...wideLines()].filter((text) => text !== '');
if (findings.length > 0) {
  process.stdout.write(`${findings.join('\n')}\n`);
  process.exitCode = 1;
}
