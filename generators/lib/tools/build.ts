import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { UserError } from '../problems.ts';
import type { Progress } from '../terminal/progress.ts';
import { withLock } from '../lock.ts';
import { run, type RunResult } from '../processes.ts';
import { BUILD_SPACE, INSTALL_GO, TOOLS, type Build, type ToolName } from './tools.ts';

/** What a search for tools and their builds need. */
export interface ToolOptions {
  /** The project's folder. */
  readonly root: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/** Where built tools are kept, per user: `$XDG_CACHE_HOME/stoat-gen`. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'stoat-gen');
}

/**
 * Builds a module's tools with Go into the cache; the folder appears there complete or not at all. Only one process builds it,
 * others wait. `neededFor` is the tool that errors speak of.
 *
 * Throws a `UserError` when Go is missing or too old, the disk is full or the build fails.
 */
export async function buildTools(build: Build, neededFor: ToolName, options: ToolOptions): Promise<void> {
  const cache = cacheFolder(options.env);
  const folder = join(cache, build.folder);
  await mkdir(cache, { recursive: true }).catch(rethrowClearly);
  await options.progress.step(`Building ${build.tools.join(', ')} ${build.version}`, async (report) => {
    const lock = {
      signal: options.signal,
      onWait: (pid: number) => report(`process ${pid} is building it already, waiting`),
    };
    await withLock(`${folder}.lock`, lock, async () => {
      await removeLeftovers(cache, build.folder);
      if (existsSync(folder)) return;
      const go = await findGo(build, neededFor, options);
      const temporary = join(cache, `${build.folder}.tmp-${process.pid}`);
      try {
        await mkdir(temporary).catch(rethrowClearly);
        await compile(go, build, temporary, report, options);
        await rename(temporary, folder);
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    });
  });
}

/** A build that was killed cannot clean up behind itself. Called with the lock held: no other process builds this. */
async function removeLeftovers(cache: string, folder: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (entry.startsWith(`${folder}.tmp-`)) await rm(join(cache, entry), { recursive: true, force: true });
  }
}

interface Go {
  readonly env: NodeJS.ProcessEnv;
  /** Folders that a build writes to, each with its share of the space that it takes. */
  readonly folders: readonly (readonly [folder: string, share: number])[];
}

async function findGo(build: Build, neededFor: ToolName, { env, signal }: ToolOptions): Promise<Go> {
  // GOWORK: a workspace file somewhere above would take the place of the module's own go.mod.
  const goEnv = { ...env, GOWORK: 'off' };
  let answer: RunResult;
  try {
    // Asked outside of the module: inside, a Go that may would fetch another version of itself first.
    answer = await run('go', ['env', '-json', 'GOVERSION', 'GOTOOLCHAIN', 'GOCACHE', 'GOMODCACHE', 'GOTMPDIR'], {
      cwd: tmpdir(),
      env: goEnv,
      signal,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw cannotBuild(neededFor, build, `Go ${build.go} or newer is not installed`);
  }
  if (answer.code !== 0) throw cannotBuild(neededFor, build, `"go env" failed: ${answer.stderr.trim()}`);
  const facts = JSON.parse(answer.stdout) as Record<string, string>;
  const version = facts.GOVERSION ?? '';
  if (!goIsEnough(version, facts.GOTOOLCHAIN ?? '', build.go)) {
    throw cannotBuild(neededFor, build, `Go ${build.go} or newer is needed, ${version.replace(/^go/, '')} is installed`);
  }
  return {
    env: goEnv,
    folders: [
      [facts.GOCACHE ?? '', 0.5],
      [facts.GOMODCACHE ?? '', 0.3],
      [facts.GOTMPDIR || tmpdir(), 0.2],
    ],
  };
}

/** Whether an installed Go can build what needs `required`: since 1.21 it gets a newer one of itself, unless told not to. */
export function goIsEnough(installed: string, toolchain: string, required: string): boolean {
  const have = semver.coerce(installed.replace(/^go/, ''));
  const need = semver.coerce(required);
  if (have === null || need === null) return true;
  if (semver.gte(have, need)) return true;
  return semver.gte(have, '1.21.0') && !/^(local|path)$/.test(toolchain);
}

function cannotBuild(name: ToolName, build: Build, reason: string): UserError {
  const own = TOOLS[name].userInstalled;
  const ways = own?.install.map((way) => way.replaceAll('VERSION', build.version)) ?? INSTALL_GO;
  return new UserError(
    own === undefined
      ? `${name} ${build.version} is built from source, and ${reason}. Ways to install Go:\n${bullets(ways)}`
      : `${name} ${own.range} was not found on the PATH, and to build it ${reason}. Ways to install ${name}:\n${bullets(ways)}`,
  );
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

async function compile(go: Go, build: Build, into: string, report: (detail: string) => void, { root, signal }: ToolOptions): Promise<void> {
  await checkSpace(build, [[into, 0.1], ...go.folders]);
  const cwd = join(root, 'tools', 'go', build.module);
  const packages = build.tools.map((tool) => TOOLS[tool].package);

  let downloaded = 0;
  report('getting the sources');
  const list = await run('go', ['list', '-mod=readonly', '-deps', ...packages], {
    cwd,
    env: go.env,
    signal,
    onOutput: (text) => {
      downloaded += text.split('go: downloading ').length - 1;
      if (downloaded > 0) report(`getting the sources: ${downloaded} modules`);
    },
  });
  if (list.code !== 0) throw buildFailed(build, list, go);
  const total = list.stdout.split('\n').filter(isNonEmpty).length;

  let compiled = 0;
  report(`${total} packages`);
  const result = await run(
    'go',
    ['build', '-mod=readonly', '-trimpath', '-buildvcs=false', '-v', '-ldflags', build.ldflags, '-o', `${into}/`, ...packages],
    {
      cwd,
      env: go.env,
      signal,
      onOutput: (text) => {
        compiled += text.split('\n').length - 1;
        report(`${Math.min(compiled, total)} of ${total} packages compiled`);
      },
    },
  );
  if (result.code !== 0) throw buildFailed(build, result, go);
  for (const tool of build.tools) {
    const { builtAs } = TOOLS[tool];
    if (builtAs !== undefined) await rename(join(into, builtAs), join(into, tool));
  }
}

/** A full disk in the middle of a build takes minutes to show and leaves other programs without space: look first. */
async function checkSpace(build: Build, folders: Go['folders']): Promise<void> {
  const perFileSystem = new Map<number, { folder: string; share: number }>();
  for (const [folder, share] of folders) {
    const existing = nearestExisting(folder);
    const { dev } = await stat(existing);
    perFileSystem.set(dev, { folder: existing, share: share + (perFileSystem.get(dev)?.share ?? 0) });
  }
  for (const { folder, share } of perFileSystem.values()) {
    const needed = (BUILD_SPACE[build.module] ?? 0) * share;
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < needed) {
      throw new UserError(
        `Building ${build.module} ${build.version} may need ${gigabytes(needed)} on the file system of ${folder}, ` +
          `which has ${gigabytes(bavail * bsize)} left. Make space there, or set XDG_CACHE_HOME, GOCACHE, GOMODCACHE and ` +
          'GOTMPDIR to folders with more.',
      );
    }
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

function buildFailed(build: Build, result: RunResult, go: Go): UserError {
  // -v names each package that is compiled on a line of its own; what went wrong is the rest.
  const lines = result.stderr.split('\n').filter((line) => isNonEmpty(line) && !/^[\w.~-]+(\/[\w.~-]+)*$/.test(line));
  const output = lines
    .slice(-12)
    .map((line) => `  ${line}`)
    .join('\n');
  if (/no space left on device/i.test(result.stderr)) {
    return new UserError(
      `Building ${build.module} ${build.version} filled the disk (one of ${go.folders.map(([folder]) => folder).join(', ')}):\n${output}`,
    );
  }
  return new UserError(`Building ${build.module} ${build.version} with Go failed:\n${output}`);
}

function rethrowClearly(error: unknown): never {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') throw new UserError(`No space left on the file system of ${path}`);
  if (code === 'EACCES' || code === 'EROFS') {
    throw new UserError(`${path} cannot be written to; XDG_CACHE_HOME can name another folder`);
  }
  throw error;
}

function isNonEmpty(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
