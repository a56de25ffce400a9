/**
 * Builds everything that is made from the sources: validators, schemas, `_defaults.yaml`, the reference page, `dist/`.
 * `--check` builds nothing and exits 1 when a committed file is not what the sources build.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild';
import { defaultsYaml, referencePage } from './documents.ts';
import { editorSchemas } from './schemas.ts';
import { generatedModules } from './validators.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Executables by group: output name → source. */
const LEAN = {
  'stoat-values': 'generators/stoat-values.ts',
  'stoat-hook': 'generators/stoat-hook.ts',
};
const FULL = {
  'stoat-gen': 'generators/stoat-gen.ts',
  'stoat-sandbox': 'sandbox/main.ts',
};

/** Not committed: the bundles are made from them. */
function intermediates(): Record<string, string> {
  return Object.fromEntries(Object.entries(generatedModules()).map(([name, text]) => [`generators/generated/${name}`, text]));
}

function documents(): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(editorSchemas()).map(([name, schema]) => [`schemas/${name}`, json(schema)])),
    'environments/_defaults.yaml': defaultsYaml(),
    'docs/reference.md': referencePage(),
  };
}

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  target: 'node20',
  format: 'esm',
  alias: {
    // Its ES modules, which lose what is not used; its Node build is CommonJS.
    yaml: './node_modules/yaml/browser/index.js',
    // yargs measures its help with it, at every start.
    'string-width': './generators/lib/terminal/width.ts',
  },
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

const entries = (executables: Readonly<Record<string, string>>): { in: string; out: string }[] =>
  Object.entries(executables).map(([out, source]) => ({ in: source, out }));

function texts(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, text }) => [relative(ROOT, path), text]));
}

/**
 * The programs that helmfile calls. Every file that an ES module imports costs a start about as much as parsing 20 kB, so
 * what is loaded together is one file, and each `import()` leads to another one, `parts/<name>.mjs`, that is whole in itself.
 */
async function bundleLean(): Promise<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const known = new Map<string, string>(Object.entries(LEAN));
  // A Map's iteration reaches what is added on the way: parts of parts.
  for (const [out, source] of known) {
    const asParts: Plugin = {
      name: 'dynamic imports as parts',
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
          if (kind !== 'dynamic-import') return undefined;
          const part = `parts/${basename(path).replace(/\.[jt]s$/, '')}`;
          known.set(part, relative(ROOT, join(resolveDir, path)));
          return { path: relativeImport(out, part), external: true };
        });
      },
    };
    const { outputFiles } = await build({ ...COMMON, entryPoints: entries({ [out]: source }), plugins: [asParts] });
    Object.assign(outputs, texts(outputFiles));
  }
  return outputs;
}

function relativeImport(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? '' : './'}${path}.mjs`;
}

/** What is left of CommonJS in bundled libraries asks for require(), which ES modules lack. */
const REQUIRE = "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** Names a build by its sources: the same sources, the same name, on every machine. Eight hex digits. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const folder of ['generators', 'sandbox']) {
    const files = (await readdir(join(ROOT, folder), { recursive: true })).filter((file) => /^(?!generated).*\.ts$/.test(file)).sort();
    for (const file of files) hash.update(`\0${folder}/${file}\0`).update(await readFile(join(ROOT, folder, file)));
  }
  return hash.digest('hex').slice(0, 8);
}

async function bundleFull(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    ...COMMON,
    define: { BUILD: JSON.stringify(await sourceHash()) },
    entryPoints: entries(FULL),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
  });
  return texts(outputFiles);
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
const outputs = { ...documents(), ...(await bundleLean()), ...(await bundleFull()) };
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
