/** Makes `dist/`: the programs, the chunks that they share, and the licences of all that is bundled. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { bundledPackages, LICENCES_FILE, licenceTexts } from './licences.ts';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Executables by group: output name → source. */
const LEAN = {
  'stoat-values': 'generators/stoat-values.ts',
  'stoat-hook': 'generators/stoat-hook.ts',
};
const FULL = {
  'stoat-gen': 'generators/stoat-gen.ts',
  'stoat-sandbox': 'sandbox/main.ts',
};
/** The folders with the sources of all of them. */
const SOURCES = ['generators', 'sandbox'];

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
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
  // They stand in a file of their own.
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What is left of CommonJS in bundled libraries asks for require(), which ES modules lack. */
const REQUIRE = "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** Texts of files, by their path below the root. */
export type Texts = Readonly<Record<string, string>>;

interface Bundles {
  readonly texts: Texts;
  readonly metafile: Metafile;
}

/**
 * Everything below `dist/`.
 * @param edited sources that are read as these texts, instead of what lies on the disk
 * @throws Error for a bundled package whose licence is not allowed
 */
export async function bundle(edited: Texts = {}): Promise<Texts> {
  const bundles = [...(await bundleLean(edited)), await bundleFull(edited)];
  const packages = await bundledPackages(
    ROOT,
    bundles.map(({ metafile }) => metafile),
  );
  return { ...Object.assign({}, ...bundles.map(({ texts }) => texts)), [LICENCES_FILE]: licenceTexts(packages) };
}

const entries = (executables: Readonly<Record<string, string>>): { in: string; out: string }[] =>
  Object.entries(executables).map(([out, source]) => ({ in: source, out }));

function textsOf(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, text }) => [relative(ROOT, path), text]));
}

/** Hands esbuild the edited texts. */
function reading(edited: Texts): Plugin {
  return {
    name: 'edited sources',
    setup({ onLoad }) {
      if (Object.keys(edited).length === 0) return;
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = edited[relative(ROOT, path)];
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/**
 * The programs that helmfile calls. Every file that an ES module imports costs a start about as much as parsing 20 kB, so
 * what is loaded together is one file, and each `import()` leads to another one, `parts/<name>.mjs`, that is whole in itself.
 */
async function bundleLean(edited: Texts): Promise<Bundles[]> {
  const bundles: Bundles[] = [];
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
    const plugins = [reading(edited), asParts];
    const { outputFiles, metafile } = await build({ ...COMMON, entryPoints: entries({ [out]: source }), plugins });
    bundles.push({ texts: textsOf(outputFiles), metafile });
  }
  return bundles;
}

function relativeImport(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? '' : './'}${path}.mjs`;
}

async function bundleFull(edited: Texts): Promise<Bundles> {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    define: { BUILD: JSON.stringify(await sourceHash(edited)) },
    entryPoints: entries(FULL),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    plugins: [reading(edited)],
  });
  return { texts: withStableNames(textsOf(outputFiles), metafile), metafile };
}

/** Names a build by its sources: the same sources, the same name, on every machine. Eight hex digits. */
async function sourceHash(edited: Texts): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const folder of SOURCES) {
    const files = (await readdir(join(ROOT, folder), { recursive: true })).filter((file) => /^(?!generated).*\.ts$/.test(file)).sort();
    for (const file of files) {
      const path = `${folder}/${file}`;
      hash.update(`\0${path}\0`).update(edited[path] ?? (await readFile(join(ROOT, path))));
    }
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * esbuild names a chunk by a hash of its text, so that a changed letter would rename it and change each file that imports it.
 * Here a chunk has the name of a source in it instead.
 * @throws Error when two chunks would have one name
 */
function withStableNames(texts: Texts, { outputs }: Metafile): Texts {
  const chunks = Object.keys(texts).filter((path) => dirname(path) === 'dist/chunks');
  const names = new Map(chunks.map((path) => [basename(path), `${chunkName(outputs[path]!)}.mjs`]));
  if (new Set(names.values()).size < names.size) throw new Error(`chunks of one name: ${[...names.values()].sort().join(' ')}`);
  const hashed = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const renamed = (text: string): string => text.replace(hashed, (name) => names.get(name)!);
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [renamed(path), renamed(text)]));
}

/**
 * The source that an `import()` asks for, else the last of our own sources in the chunk: esbuild puts a file behind what it
 * imports, so the last one is what the others are there for.
 */
function chunkName({ entryPoint, inputs }: Metafile['outputs'][string]): string {
  if (entryPoint !== undefined) return sourceName(entryPoint);
  const sources = Object.keys(inputs);
  const own = sources.filter((source) => !source.startsWith('node_modules/'));
  return `${sourceName(own.at(-1) ?? sources.at(-1) ?? 'runtime')}.shared`;
}

function sourceName(source: string): string {
  return source
    .replace(/^(?:generators|node_modules)\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('@', '')
    .replaceAll('/', '-');
}
