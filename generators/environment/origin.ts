import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../lib/json.ts';
import { DEFAULTS_FILE } from './layers.ts';
import { parseStrict } from './strict-yaml.ts';

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

/** Finds who sets a key; undefined for keys that no file does. */
export type OriginOf = (keys: readonly string[]) => Origin | undefined;

/** @param files layers in their order, relative to the root; they have been checked before */
export function originsIn(root: string, files: readonly string[]): OriginOf {
  const layers = files.map((file) => ({ file, yaml: parseStrict(readFileSync(join(root, file))) }));
  return (keys) => {
    const layer = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== undefined);
    if (layer === undefined) return undefined;
    const value = valueAt(layer.yaml.value, keys);
    return {
      file: layer.file,
      line: layer.yaml.lineOf(keys),
      isDefault: layer.file === DEFAULTS_FILE,
      isReference: typeof value === 'string' && /(?:secret)?ref\+/.test(value),
    };
  };
}

/** `environments/prod.yaml:12`. */
export function formatOrigin({ file, line }: Origin): string {
  return line === undefined ? file : `${file}:${line}`;
}
