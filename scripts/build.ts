/**
 * Builds everything that is made from the sources: validators, schemas, `_defaults.yaml`, the reference page, `dist/`.
 * `--check` builds nothing and exits 1 when a committed file is not what the sources build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { REPLICA_SET } from '../generators/components/mongodb/replica-set-script.ts';
import { bundle, ROOT } from './bundle.ts';
import { defaultsYaml, readmePage, referencePage } from './documents.ts';
import { editorSchemas } from './schemas.ts';
import { valuesModule } from './types.ts';
import { generatedModules } from './validators.ts';

/** Not committed: the bundles are made from them. */
function intermediates(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...generatedModules(), 'values.ts': valuesModule() }).map(([name, text]) => [`generators/generated/${name}`, text]),
  );
}

function documents(): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(editorSchemas()).map(([name, schema]) => [`schemas/${name}`, json(schema)])),
    'environments/_defaults.yaml': defaultsYaml(),
    'docs/reference.md': referencePage(),
    'values/_mongodb-replica-set.js': REPLICA_SET,
    'README.md': readmePage(readFileSync(join(ROOT, 'README.md'), 'utf8')),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text, { mode: path.startsWith('dist/stoat-') ? 0o755 : 0o644 });
  }
}

async function committed(): Promise<string[]> {
  const below = async (folder: string): Promise<string[]> =>
    existsSync(join(ROOT, folder))
      ? (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      : [];
  return [...(await below('dist')), ...(await below('schemas'))];
}

await write(intermediates());
const outputs = { ...documents(), ...(await bundle()) };
const stray = (await committed()).filter((path) => !(path in outputs));
if (process.argv.includes('--check')) {
  const stale: string[] = stray.map((path) => `${path}: no source builds it`);
  for (const [path, text] of Object.entries(outputs)) {
    const found = await readFile(join(ROOT, path), 'utf8').catch(() => undefined);
    if (found !== text) stale.push(`${path}: ${found === undefined ? 'missing' : 'not what the sources build'}`);
  }
  if (stale.length > 0) {
    process.stderr.write(`${stale.join('\n')}\nRun \`npm run build\` and commit the result.\n`);
    process.exitCode = 1;
  }
} else {
  await Promise.all(stray.map((path) => rm(join(ROOT, path))));
  await write(outputs);
}
