import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { finishReplacing, replaceTogether } from '../lib/files.ts';
import { deepMerge, valueAt, type JsonObject } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { explain } from '../configuration/explain.ts';
import { editScalars, type Edit } from './edit.ts';
import type { VersionFile } from './pins.ts';
import { VERSIONS_FOLDER } from './project.ts';

/** A pin, or the commit beside it, that gets another version. */
export interface Change extends Edit {
  readonly file: string;
}

const SET = 'pins';

/**
 * The files with the changes in them. Nothing is written.
 * @returns all files, changed or not, in their order
 * @throws UserError when a change cannot be made, or what comes out is not what the schema of the values allows
 */
export function applyChanges(files: readonly VersionFile[], changes: readonly Change[]): VersionFile[] {
  const edited = files.map(({ file, text }) => {
    const own = changes.filter((change) => change.file === file);
    return { file, text: editScalars(text, own, file) };
  });
  const contents = edited.map(({ file, text }) => ({ file, content: (parse(text) ?? {}) as JsonObject }));
  const fileOf = (key: string): string | undefined => contents.find(({ content }) => Object.hasOwn(content, key))?.file;
  const all = contents.reduce<JsonObject>((merged, { content }) => deepMerge(merged, content), {});
  // Other layers have what is missing here; only what stands in these files is judged.
  const problems = explain(all).filter(({ keys }) => valueAt(all, keys) !== undefined);
  if (problems.length > 0) {
    throw new UserError(
      problems.map(({ keys, path, message }) => ({ file: fileOf(keys[0]!), path, message: `${message}; nothing was written` })),
    );
  }
  return edited;
}

/**
 * Puts files in place, all of them or not one.
 * @param before as they were read
 * @param after the same files in the same order
 * @returns paths of those that have changed
 * @throws UserError when one has been changed since, or may not be written
 */
export async function writeFiles(root: string, before: readonly VersionFile[], after: readonly VersionFile[]): Promise<string[]> {
  const changed = after.flatMap(({ file, text }, index) => {
    const old = before[index]!.text;
    return old === text ? [] : [{ name: basename(file), before: old, text }];
  });
  if (changed.length > 0) await replaceTogether(join(root, VERSIONS_FOLDER), VERSIONS_FOLDER, SET, changed);
  return changed.map(({ name }) => `${VERSIONS_FOLDER}/${name}`);
}

/**
 * Completes what a run that was stopped had begun to write.
 * @returns whether there was anything
 * @throws UserError when a file has been changed since
 */
export function finishWriting(root: string): Promise<boolean> {
  return finishReplacing(join(root, VERSIONS_FOLDER), VERSIONS_FOLDER, SET);
}
