/** Copies of the project in which tests may do as they like. */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed, temporaryFolder, type RunOptions } from './tools.ts';
import { ROOT } from './values.ts';

/** Git as nobody in particular: no hooks, signatures or templates of the user's own. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/**
 * A copy of the tree as a clone would be, with what is not committed yet, as a repository of its own with nothing to
 * commit. No `node_modules`: what is deployed needs nothing from npm. Gone when the test file ends.
 */
export async function copyTree(label: string): Promise<string> {
  const tree = temporaryFolder(label);
  const { stdout } = await git(ROOT, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const file of new Set(stdout.split('\0').filter(Boolean))) {
    const source = join(ROOT, file);
    if (!existsSync(source)) continue;
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(source, join(tree, file));
  }
  await git(tree, ['init', '--quiet']);
  await git(tree, ['add', '--all']);
  await git(tree, ['commit', '--quiet', '--message', 'Copy']);
  return tree;
}

/** What `git status` has to say about a tree: nothing, where nothing has changed that is not ignored. */
export async function gitStatus(tree: string): Promise<string> {
  return (await git(tree, ['status', '--porcelain'])).stdout;
}

/** Runs git. @throws Error when that fails */
export function git(cwd: string, args: readonly string[], options: Partial<RunOptions> = {}) {
  return succeed('git', args, { cwd, env: GIT_ENV, ...options });
}

/** Size, mode and times of a file, in a form that differs whenever somebody has written to it. */
export function fingerprint(path: string): string {
  const { ino, mode, size, mtimeMs, ctimeMs } = statSync(path);
  return [ino, mode, size, mtimeMs, ctimeMs].join(' ');
}
