/**
 * Advisories in a folder: documents of the OSV schema, as OSV exports them by ecosystem, and lists of GitHub's
 * `security-advisories`, one JSON file each. A machine without internet is served from it.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { isGithubAdvisories, isOsvDocument } from '../../generated/answers.js';
import { UserError, type Problem } from '../../lib/problems.ts';
import { fromGithub, fromOsv, type Advisory } from './advisory.ts';
import type { GithubAdvisories, OsvDocument } from './schema.ts';
import { packageKey, type AdvisorySource } from './source.ts';
import { GITHUB } from './subject.ts';

const MAX_FILES = 100_000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Files at once: an export of one ecosystem has tens of thousands. */
const READERS = 32;

/**
 * Reads all of a folder.
 * @param wanted the packages that will be asked for, as `packageKey` names them: of the others nothing is kept
 * @throws UserError for a folder that cannot be read or has no advisory, and with every file that is neither
 */
export async function folderSource(folder: string, wanted: ReadonlySet<string>): Promise<AdvisorySource> {
  const files = await listFiles(folder);
  const byPackage = new Map<string, OsvDocument[]>();
  const byRepository = new Map<string, GithubAdvisories>();
  const problems: Problem[] = [];
  let newest = '';
  const limit = pLimit(READERS);
  const read = async (file: string): Promise<void> => {
    const value = await readJson(file).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    });
    if (value === undefined) return;
    if (isOsvDocument(value)) {
      if (value.modified > newest) newest = value.modified;
      for (const key of new Set((value.affected ?? []).flatMap(({ package: it }) => (it === undefined ? [] : [packageKey(it)])))) {
        if (wanted.has(key)) byPackage.set(key, [...(byPackage.get(key) ?? []), value]);
      }
    } else if (isGithubAdvisories(value)) {
      for (const entry of value) {
        const [, repository] = /^https:\/\/[^/]+\/([\w-]+\/[\w.-]+)\/security\/advisories\//.exec(entry.html_url ?? '') ?? [];
        if (repository === undefined) continue;
        byRepository.set(repository, [...(byRepository.get(repository) ?? []), entry]);
        if ((entry.updated_at ?? '') > newest) newest = entry.updated_at!;
      }
    } else problems.push({ file, message: 'is neither a document of the OSV schema nor a list of advisories of GitHub' });
  };
  await Promise.all(files.map((file) => limit(read, file)));
  if (problems.length > 0) throw new UserError(problems.sort((a, b) => (a.file! < b.file! ? -1 : 1)));
  return {
    dataOf: Number.isNaN(Date.parse(newest)) ? undefined : new Date(newest).toISOString(),
    ask: async (questions) =>
      questions.map(({ package: asked }): Advisory[] =>
        asked.ecosystem === GITHUB
          ? fromGithub(byRepository.get(asked.name) ?? [])
          : (byPackage.get(packageKey(asked)) ?? [])
              .map((document) => fromOsv(document, asked))
              .filter((advisory) => advisory !== undefined),
      ),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UserError([{ file: folder, message: '--advisories: there is no such folder' }]);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  if (names.length === 0) throw new UserError([{ file: folder, message: '--advisories: the folder has no *.json file' }]);
  if (names.length > MAX_FILES)
    throw new UserError([{ file: folder, message: `--advisories: the folder has more than ${MAX_FILES} files` }]);
  return names;
}

async function readJson(file: string): Promise<unknown> {
  if ((await stat(file)).size > MAX_FILE_BYTES)
    throw new UserError([{ file, message: `is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB, which is not accepted` }]);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UserError([{ file, message: 'is not JSON, or cannot be read' }]);
  }
}
