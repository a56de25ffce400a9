import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, isObject, valueAt, type Json } from '../lib/json.ts';
import type { Problem } from '../lib/problems.ts';
import { DEFAULTS_FILE, operatorFiles } from './layers.ts';
import { formatPath } from '../configuration/path.ts';
import type { Finding } from '../configuration/rules.ts';
import { parseStrict, type StrictYaml } from './strict-yaml.ts';

interface Layer {
  readonly file: string;
  readonly yaml: StrictYaml;
}

/**
 * Adds to each finding the file and line that set its key. A value that no file holds came from the command line; a
 * key that is set nowhere belongs into the environment's own file.
 * @param files the layers of the environment, as `layerFiles` lists them
 */
export function locate(findings: readonly Finding[], input: Json, root: string, files: readonly string[]): Problem[] {
  const layers: Layer[] = files.map((file) => ({ file, yaml: parseStrict(readFileSync(join(root, file))) }));
  const own = operatorFiles(files);
  return findings.map(({ keys, message }) => ({ ...place(keys, input, layers, own), path: formatPath(keys), message }));
}

function place(
  keys: readonly string[],
  input: Json,
  layers: readonly Layer[],
  ownFiles: readonly string[],
): Pick<Problem, 'file' | 'line'> {
  const value = valueAt(input, keys);
  const source = layers.findLast(({ yaml }) => value !== undefined && same(valueAt(yaml.value, keys), value));
  // A file holds the reference, none holds what it stands for.
  const last = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== undefined);
  if (source === undefined && last !== undefined && isReference(valueAt(last.yaml.value, keys))) {
    return { file: last.file, line: last.yaml.lineOf(keys) };
  }
  if (source !== undefined && source.file !== DEFAULTS_FILE) return { file: source.file, line: source.yaml.lineOf(keys) };
  if (value !== undefined && source === undefined && !isObject(value)) return { file: 'command line' };
  const own = layers.filter(({ file }) => ownFiles.includes(file));
  const near = own.findLast(({ yaml }) => yaml.lineOf(keys) !== undefined) ?? own[0];
  return { file: near?.file, line: near?.yaml.lineOf(keys) };
}

function isReference(value: Json | undefined): boolean {
  return typeof value === 'string' && /(?:secret)?ref\+/.test(value);
}

function same(a: Json | undefined, b: Json): boolean {
  return a !== undefined && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
