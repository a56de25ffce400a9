/** No import runs upwards, no circle: the rules of `test/support/layers.ts`, for imports of types too. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { transformSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LAYERS, RULES } from '../support/layers.ts';
import { temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const FOLDERS = ['generators', 'sandbox', 'scripts'];

const test = suite('structure');

/**
 * The same modules as JavaScript, in a folder: dependency-cruiser reads TypeScript only where TypeScript 6 or older is installed.
 * An import of types becomes one of values, so that it is there still.
 */
function asJavaScript(sources: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('structure');
  for (const [path, text] of Object.entries(sources)) {
    const withTypes = text.replace(/^(import|export) type (?=(?:\{[^}]*\}|\* as \w+|\w+) from )/gm, '$1 ');
    const { code } = transformSync(withTypes, { loader: 'ts', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } });
    const file = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code.replace(/(from |import\(|import )"(\.[^"]*)\.ts"/g, '$1"$2.js"'));
  }
  return folder;
}

/** What breaks the rules, as `rule: from → to`. */
async function violations(sources: Readonly<Record<string, string>>): Promise<{ modules: number; found: string[] }> {
  const folders = FOLDERS.filter((folder) => Object.keys(sources).some((path) => path.startsWith(`${folder}/`)));
  const { output } = await cruise(folders, { baseDir: asJavaScript(sources), doNotFollow: 'node_modules', ruleSet: RULES, validate: true });
  const { modules, summary } = output as ICruiseResult;
  const found = summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle === undefined ? [from, to] : [from, ...cycle.map(({ name }) => name)];
    return `${rule.name}: ${path.map((file) => file.replace(/\.js$/, '.ts')).join(' → ')}`;
  });
  return { modules: modules.length, found: [...new Set(found)].sort() };
}

function sourcesOf(folder: string): Record<string, string> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
  return Object.fromEntries(files.map((file) => [join(folder, file), readFileSync(join(ROOT, folder, file), 'utf8')]));
}

test('no import runs upwards, and none in a circle', async () => {
  const sources = Object.assign({}, ...FOLDERS.map(sourcesOf));
  const { modules, found } = await violations(sources);
  assert.ok(modules >= Object.keys(sources).length);
  assert.ok(found.length === 0, `\n${found.join('\n')}`);
});

test('every layer has sources', () => {
  for (const folder of LAYERS.flat()) assert.ok(Object.keys(sourcesOf(`generators/${folder}`)).length > 0, folder);
});

const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test('CONTRIBUTING.md shows these layers', () => {
  const arrows = [...contributing.matchAll(/^ {2}([\w &]+) --> ([\w &]+)$/gm)].map(([, from, to]) => [
    from!.split(' & '),
    to!.split(' & '),
  ]);
  const top = LAYERS.slice(1).map((folders, row) => [[...folders], [...LAYERS[row]!]]);
  assert.equal(arrows, [[['programs'], ['commands']], ...top.reverse(), [['sandbox'], ['lib']]]);
});

test('every file and folder that CONTRIBUTING.md names is there', () => {
  const named = [...contributing.matchAll(/`((?:\w[\w-]*\/)+[\w.-]*)`|\]\(([^)#:]+)\)/g)].map(([, code, link]) => code ?? link!);
  const paths = named.filter((path) => !path.includes('NAME'));
  assert.ok(paths.length > 0);
  assert.equal(
    paths.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

/** The rules themselves, with sources that break one each. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lib-imports-downwards: generators/lib/a.ts → generators/components/b.ts': {
    'generators/lib/a.ts': "import { b } from '../components/b.ts';\nexport const a = b;",
    'generators/components/b.ts': 'export const b = 1;',
  },
  'components-imports-downwards: generators/components/a.ts → generators/configuration/b.ts': {
    'generators/components/a.ts': "import type { B } from '../configuration/b.ts';\nexport type A = B;",
    'generators/configuration/b.ts': 'export type B = 1;',
  },
  'migrate-imports-downwards: generators/migrate/a.ts → generators/bump/b.ts': {
    'generators/migrate/a.ts': "export { type B } from '../bump/b.ts';",
    'generators/bump/b.ts': 'export type B = 1;',
  },
  'commands-imports-downwards: generators/commands/a.ts → generators/stoat-gen.ts': {
    'generators/commands/a.ts': "export const a = () => import('../stoat-gen.ts');",
    'generators/stoat-gen.ts': 'export const b = 1;',
  },
  'versions-know-no-target: generators/bump/a.ts → generators/targets/b.ts': {
    'generators/bump/a.ts': "import '../targets/b.ts';",
    'generators/targets/b.ts': '',
  },
  'every-folder-has-a-layer: generators/stoat-gen.ts → generators/other/b.ts': {
    'generators/stoat-gen.ts': "import './other/b.ts';",
    'generators/other/b.ts': '',
  },
  'generators-by-themselves: generators/commands/a.ts → sandbox/b.ts': {
    'generators/commands/a.ts': "import '../../sandbox/b.ts';",
    'sandbox/b.ts': '',
  },
  'sandbox-beside-generators: sandbox/a.ts → generators/components/b.ts': {
    'sandbox/a.ts': "import '../generators/components/b.ts';\nimport '../generators/lib/c.ts';",
    'generators/components/b.ts': '',
    'generators/lib/c.ts': '',
  },
  'no-circle: generators/lib/a.ts → generators/lib/b.ts → generators/lib/a.ts': {
    'generators/lib/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
    'generators/lib/b.ts': "import type { A } from './a.ts';\nexport type B = A | 1;",
  },
};

for (const [expected, sources] of Object.entries(BROKEN)) {
  test(`is seen: ${expected}`, async () => {
    const { found } = await violations(sources);
    assert.equal(found, [expected]);
  });
}

test.run();
