import { join } from 'node:path';
import { canonical, isObject, valueAt, type Json } from '../lib/json.ts';
import type { Problem } from '../lib/problems.ts';
import { readPlainFile } from '../lib/read-file.ts';
import { DEFAULTS_FILE, operatorFiles } from './layers.ts';
import { formatPath } from '../configuration/path.ts';
import type { Finding } from '../configuration/rules.ts';
import { parseStrict, type StrictYaml } from './strict-yaml.ts';

/** The file that sets a key: the last of the layers that does. */
export interface Origin {
  readonly file: string;
  /** 1-based. */
  readonly line: number | undefined;
  /** It stands in the defaults only. */
  readonly isDefault: boolean;
  /** The file holds a secret reference (`ref+…`) instead of the value. */
  readonly isReference: boolean;
}

/** Finds what sets a key; undefined for keys that no file does. */
export type OriginOf = (keys: readonly string[]) => Origin | undefined;

interface Layer {
  readonly file: string;
  readonly yaml: StrictYaml;
}

/** @param files layers in their order, relative to the root; they have been checked before */
export function originsIn(root: string, files: readonly string[]): OriginOf {
  const layers = read(root, files);
  return (keys) => originIn(layers, keys);
}

/** `environments/prod.yaml:12`. */
export function formatOrigin({ file, line }: Origin): string {
  return line === undefined ? file : `${file}:${line}`;
}

/**
 * Adds to each finding the file and line that set its key. A value that no file holds came from the command line; a
 * key that is set nowhere belongs into the environment's own file.
 * @param files the layers of the environment, as `layerFiles` lists them
 */
export function locate(findings: readonly Finding[], input: Json, root: string, files: readonly string[]): Problem[] {
  const layers = read(root, files);
  const own = operatorFiles(files);
  return findings.map(({ keys, message }) => ({ ...place(keys, input, layers, own), path: formatPath(keys), message }));
}

function read(root: string, files: readonly string[]): Layer[] {
  return files.map((file) => ({ file, yaml: parseStrict(readPlainFile(join(root, file)).bytes) }));
}

function originIn(layers: readonly Layer[], keys: readonly string[]): Origin | undefined {
  const layer = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== undefined);
  if (layer === undefined) return undefined;
  const value = valueAt(layer.yaml.value, keys);
  return {
    ...at(layer, keys),
    isDefault: layer.file === DEFAULTS_FILE,
    isReference: typeof value === 'string' && /(?:secret)?ref\+/.test(value),
  };
}

function place(
  keys: readonly string[],
  input: Json,
  layers: readonly Layer[],
  ownFiles: readonly string[],
): Pick<Problem, 'file' | 'line'> {
  const value = valueAt(input, keys);
  const source = layers.findLast(({ yaml }) => value !== undefined && same(valueAt(yaml.value, keys), value));
  if (source !== undefined && source.file !== DEFAULTS_FILE) return at(source, keys);
  if (source === undefined) {
    // A file holds the reference, and what it stands for is in no file.
    const origin = originIn(layers, keys);
    if (origin?.isReference) return { file: origin.file, line: origin.line };
    if (value !== undefined && !isObject(value)) return { file: 'command line' };
  }
  const own = layers.filter(({ file }) => ownFiles.includes(file));
  const near = own.findLast(({ yaml }) => yaml.lineOf(keys) !== undefined) ?? own[0];
  return near === undefined ? {} : at(near, keys);
}

function at({ file, yaml }: Layer, keys: readonly string[]): { file: string; line: number | undefined } {
  return { file, line: yaml.lineOf(keys) };
}

function same(a: Json | undefined, b: Json): boolean {
  return a !== undefined && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
