/** The licences of the packages that `dist/` bundles: it is given on with them, as they ask. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export const LICENCES_FILE = 'dist/THIRD-PARTY-LICENSES.txt';

/** Licences, by their SPDX identifiers, that let a program under the MIT licence hold the package. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The texts of its licence and its notices. */
  readonly text: string;
}

/**
 * The packages of which outputs hold code, by name.
 * @param root the folder that the paths in the metafiles start from
 * @throws Error that lists packages whose licence is not allowed, or whose text is missing
 */
export async function bundledPackages(root: string, metafiles: readonly Pick<Metafile, 'outputs'>[]): Promise<BundledPackage[]> {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const packages = await Promise.all([...folders].map((folder) => readPackage(join(root, folder))));
  const unfit = packages.flatMap(({ name, licence, text }) => {
    if (!ALLOWED.has(licence)) return [`${name}: ${licence}`];
    return text === '' ? [`${name}: it has no file with its licence`] : [];
  });
  if (unfit.length > 0) throw new Error(`These packages may not be bundled:\n${unfit.sort().join('\n')}`);
  const id = ({ name, version }: BundledPackage): string => `${name} ${version}`;
  return packages.sort((a, b) => (id(a) < id(b) ? -1 : 1));
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()));
  return { name, version, licence: typeof license === 'string' ? license : 'no SPDX identifier', text: texts.join('\n\n') };
}

/** One text with all of them. */
export function licenceTexts(packages: readonly BundledPackage[]): string {
  const rule = '-'.repeat(80);
  return [
    'The programs in this folder contain code of these packages.\n',
    ...packages.map(({ name, version, licence, text }) => `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${text}\n`),
  ].join('\n');
}
