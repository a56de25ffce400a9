import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { assertNotInstalled, isProject, nearestFolder } from '../environment/root.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { decode } from './edit.ts';
import { FILES_PATTERN } from './files-pattern.ts';
import { readPins, type Pins, type VersionFile } from './pins.ts';
import { readPlaces } from './places/index.ts';
import type { Policy } from './policy-definition.ts';
import { POLICY_FILE, readFiles, readPolicy } from './policy.ts';
import type { Pin } from './types.ts';
import { readPlainFile } from '../lib/read-file.ts';
import { explained } from '../lib/system-errors.ts';

/** Where all pins of a deployment of Stoat are, and nothing else. */
export const VERSIONS_FOLDER = 'versions';

const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_FILES = 1000;

/** What `bump` works on. */
export interface BumpProject {
  readonly files: readonly VersionFile[];
  readonly pins: readonly Pin[];
  readonly policy: Policy;
  /** What is left out without being wrong. */
  readonly remarks: readonly Problem[];
}

/**
 * The folder that `bump` works in: the nearest one upwards that has a `bump.yaml` or is a deployment of Stoat, within the git repository
 * that the user stands in. With `--files` it needs neither: then it is the folder where the user stands.
 * @throws UserError when there is none, or it is an installed package
 */
export function findBumpProject(start: string, files: readonly string[] | undefined): string {
  const isOne = (folder: string): boolean => existsSync(join(folder, POLICY_FILE)) || isProject(folder);
  const found = nearestFolder(start, isOne, (folder) => existsSync(join(folder, '.git')));
  if (found === undefined && (files === undefined || !existsSync(start))) {
    throw new UserError(
      `${start} is not in a project: neither it nor a folder above it, up to its git repository's, holds ${POLICY_FILE}; ` +
        `say there which files hold pins ("files: [helmfile.yaml]"), or here: --files GLOB`,
    );
  }
  const folder = found ?? start;
  assertNotInstalled(folder);
  return folder;
}

/** Whether a text can be a glob of `files`: it must name nothing outside of the project. */
export function isFilesGlob(text: string): boolean {
  return new RegExp(FILES_PATTERN).test(text);
}

/**
 * Reads the files that hold pins, and the policy.
 * @param globs which files, instead of those that the policy names
 * @throws UserError with everything that is wrong with any of them: this is all of `bump --lint`
 */
export async function readProject(root: string, globs?: readonly string[]): Promise<BumpProject> {
  const written = await policyFile(root);
  const isStoat = isProject(root);
  const { names, missing } = await filesOf(root, written, globs);
  const files = await Promise.all(
    names.map(async (name) => ({ ...(await read(root, name)), isForeign: !isStoat || !isVersionFile(name) })),
  );
  const strict = files.filter(({ isForeign }) => !isForeign);
  const found: readonly Pins[] = [readPins(strict), ...files.filter(({ isForeign }) => isForeign).map(readPlaces)];
  const order = (file: string): number => names.indexOf(file);
  const pins = found.flatMap((one) => one.pins).sort((a, b) => order(a.file) - order(b.file) || a.line - b.line);
  const problems = found.flatMap((one) => one.problems);
  // Without the file there is no policy: every pin moves by its own.
  const { policy, problems: more } = written === undefined ? { policy: {}, problems: [] } : readPolicy(written, pins);
  const unmatched = missing.map((glob) => ({
    file: globs === undefined ? POLICY_FILE : undefined,
    message: `files: no file matches ${glob}`,
  }));
  const all = [...problems, ...unmatched, ...more, ...(problems.length > 0 || strict.length === 0 ? [] : await unfit(strict))];
  if (all.length > 0 || policy === undefined) throw new UserError(all);
  return { files, pins, policy, remarks: found.flatMap((one) => one.remarks) };
}

/** The schema is loaded where there is something to be judged by it. */
async function unfit(files: readonly VersionFile[]): Promise<readonly Problem[]> {
  const { schemaProblems } = await import('./schema-problems.ts');
  return schemaProblems(files);
}

/** The files that hold pins, without a look into them. @throws UserError */
export async function projectFiles(root: string, globs?: readonly string[]): Promise<readonly string[]> {
  return (await filesOf(root, await policyFile(root), globs)).names;
}

async function policyFile(root: string): Promise<VersionFile | undefined> {
  return existsSync(join(root, POLICY_FILE)) ? read(root, POLICY_FILE) : undefined;
}

interface Files {
  readonly names: readonly string[];
  /** Globs that match no file. */
  readonly missing: readonly string[];
}

async function filesOf(root: string, policy: VersionFile | undefined, globs: readonly string[] | undefined): Promise<Files> {
  const named = globs ?? (policy && readFiles(policy));
  if (named !== undefined) return matching(root, named);
  const wrong = policy === undefined ? [] : readPolicy(policy, []).problems.filter(({ path = '' }) => /^files\b/.test(path));
  if (wrong.length > 0) throw new UserError(wrong);
  return { names: await versionFiles(root), missing: [] };
}

function isVersionFile(file: string): boolean {
  return /^versions\/[^/]+\.yaml$/.test(file);
}

/** A deployment of Stoat needs no word about its files. */
async function versionFiles(root: string): Promise<string[]> {
  if (!isProject(root))
    throw new UserError([
      { file: POLICY_FILE, path: 'files', message: 'is missing: which files hold pins, such as [helmfile.yaml, "**/Chart.yaml"]' },
    ]);
  const names = await readdir(join(root, VERSIONS_FOLDER)).catch(() => {
    throw new UserError(`${VERSIONS_FOLDER}/ cannot be read in ${root}: is that the project's folder?`);
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${VERSIONS_FOLDER}/${name}`);
}

/** Files by globs, and the globs that match no file. Folders behind symbolic links are not entered: they may lie outside. */
async function matching(root: string, globs: readonly string[]): Promise<Files> {
  const matchers = globs.map((glob) => picomatch(glob.replace(/^\.\//, ''), { dot: true, nonegate: true }));
  const files: string[] = [];
  const hits = new Set<number>();
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) await walk(path);
      if (!entry.isFile()) continue;
      const by = matchers.flatMap((matches, index) => (matches(path) ? [index] : []));
      for (const index of by) hits.add(index);
      if (by.length > 0 && path !== POLICY_FILE) files.push(path);
      if (files.length > MAX_FILES) throw new UserError(`more than ${MAX_FILES} files match ${globs.join(', ')}; name fewer`);
    }
  };
  await walk('');
  return { names: files.sort(), missing: globs.filter((_, index) => !hits.has(index)) };
}

async function read(root: string, file: string): Promise<VersionFile> {
  try {
    return { file, text: decode(readPlainFile(join(root, file)).bytes, file) };
  } catch (error) {
    throw explained(error, file);
  }
}
