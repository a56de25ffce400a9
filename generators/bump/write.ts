import { dirname, join, relative } from 'node:path';
import { finishReplacing, replaceTogether } from '../lib/files.ts';
import { UserError } from '../lib/problems.ts';
import { editPlaces, editScalars, type Edit } from './edit.ts';
import type { VersionFile } from './pins.ts';
import { schemaProblems } from './schema-problems.ts';

/** A pin, or the commit or digest beside it, that gets another version. */
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
  const edited = files.map((file) => {
    const own = changes.filter((change) => change.file === file.file);
    return { ...file, text: file.isForeign ? editPlaces(file, own) : editScalars(file.text, own, file.file) };
  });
  const problems = schemaProblems(edited.filter(({ isForeign }) => isForeign !== true));
  if (problems.length > 0)
    throw new UserError(problems.map((problem) => ({ ...problem, message: `${problem.message}; nothing was written` })));
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
  const folder = commonFolder(before.map(({ file }) => file));
  const changed = after.flatMap(({ file, text }, index) => {
    const old = before[index]!.text;
    return old === text ? [] : [{ name: relative(folder, file), before: old, text }];
  });
  if (changed.length > 0) await replaceTogether(join(root, folder), folder, SET, changed);
  return changed.map(({ name }) => join(folder, name));
}

/**
 * Completes what a run that was stopped had begun to write.
 * @returns whether there was anything
 * @throws UserError when a file has been changed since
 */
export function finishWriting(root: string, files: readonly string[]): Promise<boolean> {
  const folder = commonFolder(files);
  const names = files.map((file) => relative(folder, file));
  return finishReplacing(join(root, folder), folder, SET, names);
}

/** The deepest folder that holds all files, below the project's: '' for that itself. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => dirname(file).split('/'));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((other) => other[index] !== part));
  const common = (shared < 0 ? first : first.slice(0, shared)).join('/');
  return common === '.' ? '' : common;
}
