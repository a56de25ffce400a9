import { UserError } from '../lib/problems.ts';
import { run, type RunResult } from '../lib/processes.ts';

/** A git work tree, as far as it matters here. */
export interface Repository {
  /**
   * Commits exactly these files as they are, with the user's identity, hooks and signature; whatever else has been changed stays as it is.
   * @returns the commit's short name
   * @throws UserError with what git, or a hook, said
   */
  commit(files: readonly string[], message: string): Promise<string>;
}

/**
 * Looks whether commits of these files, and of nothing else, can be made.
 * @param root a folder in the work tree; `files` are paths below it
 * @throws UserError when it is no work tree, something is staged, or one of the files has changes or is not tracked
 */
export async function openRepository(root: string, files: readonly string[], env: NodeJS.ProcessEnv): Promise<Repository> {
  // In the terminal's own process group: hooks and signing programs may ask something.
  const git = (args: readonly string[], input = ''): Promise<RunResult> =>
    run('git', ['--literal-pathspecs', ...args], { cwd: root, env, input });
  const inside = await git(['rev-parse', '--is-inside-work-tree']).catch(() => {
    throw new UserError('git is not on the PATH; --commit needs it');
  });
  if (inside.stdout.trim() !== 'true')
    throw new UserError('--commit needs a git repository, and this is none; --write alone writes the pins');
  const [staged, changed, tracked] = await Promise.all([
    git(['diff', '--cached', '--name-only', '-z']),
    git(['status', '--porcelain=v1', '-z', '--', ...files]),
    git(['ls-files', '-z', '--', ...files]),
  ]);
  for (const { code, stderr } of [staged, changed, tracked]) if (code !== 0) throw new UserError(`git failed: ${stderr.trim()}`);
  const names = (output: RunResult): string[] => output.stdout.split('\0').filter(Boolean);
  if (names(staged).length > 0) {
    throw new UserError(`changes are staged (${some(names(staged))}); commit or unstage them first: git commit, or git restore --staged .`);
  }
  const unknown = files.filter((file) => !names(tracked).includes(file));
  if (unknown.length > 0)
    throw new UserError(`git does not track ${some(unknown)}, so it cannot be committed; --write alone writes the pins`);
  if (names(changed).length > 0) {
    const dirty = names(changed).map((line) => line.slice('XY '.length));
    throw new UserError(`there are changes that are not committed: ${some(dirty)}; commit or restore them first`);
  }
  return {
    async commit(paths, message) {
      const { code, stdout, stderr } = await git(['commit', '--quiet', '--file=-', '--only', '--', ...paths], message);
      if (code !== 0) throw new UserError(`git commit failed:\n${(stderr.trim() || stdout.trim() || `exit code ${code}`).slice(-2000)}`);
      return (await git(['rev-parse', '--short', 'HEAD'])).stdout.trim();
    },
  };
}

function some(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
