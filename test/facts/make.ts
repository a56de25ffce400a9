/**
 * `npm run facts`: makes the tables in test/facts/ from files of other projects. It is run again when a pin has moved.
 *
 *   npm run facts -- chart NAME FOLDER_OR_TGZ   a third-party chart: its values.yaml and, if any, values.schema.json
 *   npm run facts -- revolt FILE                Revolt.toml, the server's default configuration
 *
 *   --version VERSION   what the files are of; needed for Revolt.toml, and for a chart without Chart.yaml
 *   --note TEXT         what else is to be known about the table
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { chartRows, renderTable, tomlRows } from './tables.ts';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { version: { type: 'string' }, note: { type: 'string' } },
});
const [kind, ...rest] = positionals;

try {
  if (kind === 'chart' && rest.length === 2) fromChart(rest[0]!, rest[1]!);
  else if (kind === 'revolt' && rest.length === 1) fromRevolt(rest[0]!);
  else throw new Error('usage: npm run facts -- chart NAME FOLDER_OR_TGZ, or: npm run facts -- revolt FILE --version VERSION');
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

function fromChart(name: string, path: string): void {
  if (statSync(path).isDirectory()) {
    fromFolder(name, path);
    return;
  }
  const unpacked = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    execFileSync('tar', ['-xzf', path, '-C', unpacked]);
    fromFolder(name, join(unpacked, name));
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}

function fromFolder(name: string, folder: string): void {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const [metadata, schema] = ['Chart.yaml', 'values.schema.json'].map((file) => (existsSync(join(folder, file)) ? read(file) : undefined));
  const chart = parse(metadata ?? '{}') as { readonly name?: string; readonly version?: string };
  if (chart.name !== undefined && chart.name !== name) throw new Error(`${folder} is the chart ${chart.name}, not ${name}`);
  const files = schema === undefined ? ['values.yaml'] : ['values.yaml', 'values.schema.json'];
  const remake = `npm run facts -- chart ${name} FOLDER_OR_TGZ`;
  const version = versionOf(chart.version);
  write(`charts/${name}`, { of: name, version, madeFrom: files, remake }, chartRows(read('values.yaml'), schema));
}

function fromRevolt(path: string): void {
  const head = { of: 'Revolt.toml', version: versionOf(undefined), madeFrom: ['crates/core/config/Revolt.toml'] };
  const remake = 'npm run facts -- revolt FILE --version VERSION';
  write('Revolt', { ...head, remake }, tomlRows(readFileSync(path, 'utf8')));
}

function versionOf(found: string | undefined): string {
  const version = found ?? options.version;
  if (version === undefined) throw new Error('the files do not say which version they are of: give --version');
  if (options.version !== undefined && options.version !== version) throw new Error(`this is version ${version}, not ${options.version}`);
  return version;
}

function write(name: string, head: object, keys: Readonly<Record<string, unknown>>): void {
  const path = `test/facts/${name}.json`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderTable({ ...head, ...(options.note === undefined ? {} : { note: options.note }) }, keys));
  process.stdout.write(`${path}\n`);
}
