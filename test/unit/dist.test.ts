/** What `dist/` is made of: names that stay, and licences that go with the code. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bundle, type Texts } from '../../scripts/bundle.ts';
import { bundledPackages, LICENCES_FILE } from '../../scripts/licences.ts';
import { temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const MAY_CHANGE = 5;

const test = suite('dist');
const before = await bundle();

/** Paths of `dist/` that are another text, or are there only before or after. */
function changed(after: Texts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}

/** A source with another text in its first string that has several words. */
function reworded(path: string): Texts {
  const text = readFileSync(join(ROOT, path), 'utf8');
  // A text follows what cannot end another one, so that what stands between two texts is not taken for one.
  const other = text.replace(
    /(?<=[(,:=?] |\(|\n +)(['"`])((?:(?!\1)[^\\\n])+ (?:(?!\1)[^\\\n])+)\1/,
    (_, quote, words) => `${quote}reworded ${words}${quote}`,
  );
  assert.is.not(other, text, `${path} has a string with several words`);
  return { [path]: other };
}

for (const path of ['compose/compose.ts', 'status/command.ts', 'import/import.ts', 'deploy/deploy.ts'].map(
  (file) => `generators/commands/${file}`,
)) {
  test(`a changed string in ${path} changes few files, and names none anew`, async () => {
    const after = await bundle(reworded(path));
    assert.equal(Object.keys(after).sort(), Object.keys(before).sort());
    const paths = changed(after);
    assert.ok(paths.includes('dist/stoat-gen.mjs'), 'its build has another name');
    assert.ok(
      paths.some((file) => after[file]!.includes('reworded ')),
      'a file holds the new string',
    );
    assert.ok(paths.length <= MAY_CHANGE, `${paths.length} files: ${paths.join(' ')}`);
  });
}

test('no name holds a hash', () => {
  const names = Object.keys(before);
  assert.ok(names.some((path) => path.startsWith('dist/chunks/')));
  for (const path of names) assert.not.match(path, /-[A-Z0-9]{8}\.mjs$/);
});

test('every file that another one imports is there', () => {
  const imports = Object.entries(before).flatMap(([path, text]) =>
    [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, target]) => join(path, '..', target!)),
  );
  assert.ok(imports.length > 0);
  assert.equal([...new Set(imports)].filter((path) => !(path in before)).sort(), []);
});

test('the licences are those of the packages that the bundles name', () => {
  const listed = [...before[LICENCES_FILE]!.matchAll(/^-{80}\n(\S+) \S+ \([\w.-]+\)\n-{80}\n\n(?=\S)/gm)].map(([, name]) => name!);
  const named = Object.values(before).flatMap((text) =>
    [...text.matchAll(/^\/\/ (?:\S*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name!),
  );
  assert.ok(named.includes('yaml') && named.includes('smol-toml'));
  assert.equal([...new Set(listed)].sort(), [...new Set(named)].sort());
  assert.match(before[LICENCES_FILE]!, /Copyright Eemeli Aro/);
});

/** The packages of a bundle that holds one file of each of these; licence and files by name. */
function packagesOf(packages: Readonly<Record<string, { license?: unknown; files?: readonly string[] }>>) {
  const root = temporaryFolder('licences');
  for (const [name, { license, files = ['LICENSE'] }] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    for (const file of files) writeFileSync(join(folder, file), `${file} of ${name}\r\n`);
  }
  const inputs = Object.fromEntries(Object.keys(packages).map((name) => [`node_modules/${name}/index.js`, { bytesInOutput: 1 }]));
  const output = { bytes: 1, inputs, imports: [], exports: [] };
  return bundledPackages(root, [{ outputs: { 'dist/x.mjs': output } }]);
}

async function refusal(packages: Parameters<typeof packagesOf>[0]): Promise<string> {
  return packagesOf(packages).then(
    () => '',
    (error: Error) => error.message,
  );
}

test('the texts of licences and notices are taken', async () => {
  assert.equal(
    await packagesOf({ '@b/two': { license: 'Apache-2.0', files: ['NOTICE', 'LICENCE.md', 'README.md'] }, a: { license: 'MIT' } }),
    [
      { name: '@b/two', version: '1.0.0', licence: 'Apache-2.0', text: 'LICENCE.md of @b/two\n\nNOTICE of @b/two' },
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'LICENSE of a' },
    ],
  );
});

test('a licence that does not fit is refused, by name', async () => {
  const message = await refusal({
    good: { license: 'ISC' },
    bad: { license: 'AGPL-3.0-only' },
    old: { license: { type: 'MIT' } },
    not: {},
  });
  assert.is(message, 'These packages may not be bundled:\nbad: AGPL-3.0-only\nnot: no SPDX identifier\nold: no SPDX identifier');
});

test('a package without the text of its licence is refused', async () => {
  assert.match(await refusal({ bare: { license: 'MIT', files: ['README.md'] } }), /\nbare: it has no file with its licence$/);
});

test('the committed folder holds these files and no others', () => {
  const there = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
  assert.equal(there.sort(), Object.keys(before).sort());
});

test.run();
