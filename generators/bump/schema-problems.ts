import { parse } from 'yaml';
import { explain } from '../configuration/explain.ts';
import { deepMerge, valueAt, type JsonObject } from '../lib/json.ts';
import type { Problem } from '../lib/problems.ts';
import type { VersionFile } from './pins.ts';

/**
 * What the schema of the values does not allow in the version files of a deployment.
 * @param files valid YAML
 */
export function schemaProblems(files: readonly VersionFile[]): Problem[] {
  const contents = files.map(({ file, text }) => ({ file, content: (parse(text) ?? {}) as JsonObject }));
  const fileOf = (key: string): string | undefined => contents.find(({ content }) => Object.hasOwn(content, key))?.file;
  const all = contents.reduce<JsonObject>((merged, { content }) => deepMerge(merged, content), {});
  // Other layers have what is missing here; only what stands in these files is judged.
  return explain(all)
    .filter(({ keys }) => valueAt(all, keys) !== undefined)
    .map(({ keys, path, message }) => ({ file: fileOf(keys[0]!), path, message }));
}
