import { constants } from 'node:fs';
import { access, chmod, lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import semver from 'semver';
import { buildTools, cacheFolder, type ToolOptions } from './build.ts';
import { run } from '../processes.ts';
import { shellQuote } from '../shell-quote.ts';
import { HELM_DIFF_FOR_HELM_4, readBuild, TOOLS, type ToolName } from './tools.ts';

/** Where each requested tool's program is. For helm-diff that is the plugin's folder, the one with `plugin.yaml`. */
export type ToolPaths<Name extends ToolName = ToolName> = Readonly<Record<Name, string>>;

/** First line behind `#!` of what we write as `.tools/bin/helm`: tells it from a helm that a user has put there. */
const WRAPPER_MARK = '# Written by stoat-gen.';

interface Found {
  readonly path: string;
  readonly version: string;
}

/**
 * Makes tools available and says where they are: from the PATH when the version fits, else what a user has put into
 * `.tools`, else from the per-user cache, built with Go on first use. What is not from the PATH is linked in `.tools/bin`,
 * so that `PATH=$PWD/.tools/bin:$PATH` is all that a shell needs.
 *
 * Throws a `UserError` that names the ways to install what is missing, and the reason of `signal` when that aborts.
 */
export async function ensureTools<Name extends ToolName>(names: readonly Name[], options: ToolOptions): Promise<ToolPaths<Name>> {
  const wanted = new Set<ToolName>(names);
  const paths = {} as Record<ToolName, string>;

  let helm = wanted.has('helm') ? await findProgram('helm', options) : undefined;
  let diff = wanted.has('helm-diff') ? await findHelmDiff(options) : undefined;
  const diffVersion = diff?.version ?? readBuild(options.root, 'helm-diff').version;
  if (helm !== undefined && wanted.has('helm-diff') && !diffFitsHelm(diffVersion, helm.version)) {
    options.progress.note(
      `helm ${helm.version} needs helm-diff ${HELM_DIFF_FOR_HELM_4}, and ${diffVersion} is what there is: ` +
        `helm ${readBuild(options.root, 'helm').version} is used in its place.`,
    );
    helm = undefined;
    diff = undefined;
  }

  for (const name of wanted) {
    options.signal?.throwIfAborted();
    const found = name === 'helm' ? helm : name === 'helm-diff' ? diff : await findProgram(name, options);
    paths[name] = found?.path ?? (await fromCache(name, options));
  }
  for (const name of wanted) {
    if (name !== 'helm' && name !== 'helm-diff') await linkProgram(name, paths[name], options);
  }
  if (wanted.has('helm-diff') && diff === undefined) {
    paths['helm-diff'] = await linkHelmDiff(paths['helm-diff'], options.root);
  }
  if (wanted.has('helm')) paths.helm = await linkHelm(paths.helm, options);
  return paths;
}

/** `env` for running the tools: `.tools/bin` comes first on its PATH. */
export function toolEnvironment(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [binFolder(root), env.PATH].filter(Boolean).join(delimiter) };
}

/** Whether `helm diff` of one version works with Helm of another. */
export function diffFitsHelm(diffVersion: string, helmVersion: string): boolean {
  return semver.major(helmVersion) < 4 || semver.satisfies(diffVersion, HELM_DIFF_FOR_HELM_4, { includePrerelease: true });
}

/** The first thing in a text that looks like a version, without `v`: what tools print around theirs differs. */
export function versionIn(text: string): string | undefined {
  return /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(text)?.[1];
}

/** The folders in which Helm looks for plugins; its defaults are those of `helm env HELM_PLUGINS`. */
export function helmPluginFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string[] {
  const list = env.HELM_PLUGINS;
  if (list !== undefined && list !== '') return list.split(delimiter).filter(Boolean);
  const home = env.HOME ?? homedir();
  const data =
    env.HELM_DATA_HOME ||
    (env.XDG_DATA_HOME
      ? join(env.XDG_DATA_HOME, 'helm')
      : platform === 'darwin'
        ? join(home, 'Library', 'helm')
        : join(home, '.local', 'share', 'helm'));
  return [join(data, 'plugins')];
}

function binFolder(root: string): string {
  return join(root, '.tools', 'bin');
}

function pluginsFolder(root: string): string {
  return join(root, '.tools', 'plugins');
}

async function findProgram(name: ToolName, options: ToolOptions): Promise<Found | undefined> {
  const accepted = TOOLS[name].userInstalled;
  if (accepted?.versionArgs === undefined) return undefined;
  for (const candidate of await candidates(name, options)) {
    const version = await programVersion(candidate, accepted.versionArgs, options);
    if (version !== undefined && semver.satisfies(version, accepted.range, { includePrerelease: true })) {
      return { path: candidate, version };
    }
  }
  return undefined;
}

/** Programs of that name: the first on the PATH, then a user's own in `.tools`. Our own links do not count. */
async function candidates(name: string, { root, env }: ToolOptions): Promise<string[]> {
  const own = resolve(binFolder(root));
  const found: string[] = [];
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder === '' || resolve(folder) === own) continue;
    if (await isExecutable(join(folder, name))) {
      found.push(join(folder, name));
      break;
    }
  }
  for (const path of [join(own, name), movedAside(root, name)]) {
    if ((await isExecutable(path)) && !(await isOurs(path, env))) found.push(path);
  }
  return found;
}

async function programVersion(path: string, args: readonly string[], options: ToolOptions): Promise<string | undefined> {
  try {
    const { code, stdout } = await run(path, args, { env: options.env, signal: options.signal });
    return code === 0 ? versionIn(stdout) : undefined;
  } catch (error) {
    options.signal?.throwIfAborted();
    // Not for this machine, not readable: as good as absent.
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

async function findHelmDiff({ root, env }: ToolOptions): Promise<Found | undefined> {
  const { range } = TOOLS['helm-diff'].userInstalled!;
  for (const folder of helmPluginFolders(env)) {
    if (resolve(folder) === resolve(pluginsFolder(root))) continue;
    for (const entry of await readdir(folder).catch(() => [])) {
      const version = await pluginVersion(join(folder, entry));
      if (version !== undefined && semver.satisfies(version, range)) return { path: join(folder, entry), version };
    }
  }
  return undefined;
}

/** Version of the helm-diff plugin in a folder; undefined when something else is there. */
async function pluginVersion(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'plugin.yaml'), 'utf8').catch(() => '');
  if (!/^name:\s*["']?diff["']?\s*$/m.test(text)) return undefined;
  return versionIn(/^version:.*$/m.exec(text)?.[0] ?? '');
}

async function fromCache(name: ToolName, options: ToolOptions): Promise<string> {
  const build = readBuild(options.root, name);
  const program = join(cacheFolder(options.env), build.folder, name);
  if (!(await isExecutable(program))) await buildTools(build, name, options);
  return program;
}

/** Links a program in `.tools/bin`; one from the PATH needs no link, and an older link of ours would hide it. */
async function linkProgram(name: ToolName, path: string, { root, env }: ToolOptions): Promise<void> {
  const link = join(binFolder(root), name);
  if (path === link) return;
  const ours = await isOurs(link, env);
  if (!isIn(path, cacheFolder(env))) {
    if (ours) await rm(link, { force: true });
    return;
  }
  if (ours && (await readlink(link).catch(() => '')) === path) return;
  await mkdir(dirname(link), { recursive: true });
  await replace(link, (temporary) => symlink(path, temporary));
}

/**
 * `.tools/bin/helm`: where helm-diff is ours, a small script that adds its folder to the user's own plugins, else a link or
 * nothing. Returns the helm to run.
 */
async function linkHelm(helm: string, options: ToolOptions): Promise<string> {
  const { root, env } = options;
  const plugin = (await pluginVersion(join(pluginsFolder(root), 'helm-diff'))) !== undefined;
  if (!plugin || (await findHelmDiff(options)) !== undefined) {
    await linkProgram('helm', helm, options);
    return helm;
  }
  const link = join(binFolder(root), 'helm');
  let target = helm;
  if (helm === link) {
    // A helm that the user has put here: the script takes its place.
    target = movedAside(root, 'helm');
    await mkdir(dirname(target), { recursive: true });
    await rename(link, target);
  }
  const script = helmWrapper(target, pluginsFolder(root));
  if ((await isOurs(link, env)) && (await readFile(link, 'utf8').catch(() => '')) === script) return link;
  await mkdir(dirname(link), { recursive: true });
  await replace(link, async (temporary) => {
    await writeFile(temporary, script);
    await chmod(temporary, 0o755);
  });
  return link;
}

/** The script that runs `helm` with the plugins of one more folder. */
export function helmWrapper(helm: string, plugins: string, platform: NodeJS.Platform = process.platform): string {
  const data = platform === 'darwin' ? '$HOME/Library' : '$HOME/.local/share';
  return [
    '#!/bin/sh',
    `${WRAPPER_MARK} Helm, with the helm-diff of this folder beside the user's own plugins.`,
    `plugins=${shellQuote(plugins)}`,
    `own=\${HELM_PLUGINS:-\${HELM_DATA_HOME:-\${XDG_DATA_HOME:-${data}}/helm}/plugins}`,
    'case ":$own:" in',
    '  *":$plugins:"*) HELM_PLUGINS=$own ;;',
    '  *) HELM_PLUGINS=$plugins:$own ;;',
    'esac',
    'export HELM_PLUGINS',
    `exec ${shellQuote(helm)} "$@"`,
    '',
  ].join('\n');
}

async function linkHelmDiff(program: string, root: string): Promise<string> {
  const folder = join(pluginsFolder(root), 'helm-diff');
  const { version } = readBuild(root, 'helm-diff');
  await mkdir(join(folder, 'bin'), { recursive: true });
  await replace(join(folder, 'bin', 'diff'), (temporary) => symlink(program, temporary));
  await replace(join(folder, 'plugin.yaml'), (temporary) => writeFile(temporary, pluginYaml(version)));
  return folder;
}

/** The description of the plugin; Helm 3 and Helm 4 both read this form. */
export function pluginYaml(version: string): string {
  return [
    'name: diff',
    `version: ${version}`,
    'usage: Preview helm upgrade changes as a diff',
    'description: Preview helm upgrade changes as a diff',
    'platformCommand:',
    '  - command: $HELM_PLUGIN_DIR/bin/diff',
    '',
  ].join('\n');
}

/** Where a user's own program goes when a script of ours takes its place in `.tools/bin`. */
function movedAside(root: string, name: string): string {
  return join(root, '.tools', 'lib', name);
}

/** Whether something in `.tools/bin` was made by us: a link into the cache, or the script. */
async function isOurs(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat === undefined) return true;
  if (stat.isSymbolicLink()) return isIn(await readlink(path), cacheFolder(env));
  return stat.size < 4096 && (await readFile(path, 'utf8')).includes(WRAPPER_MARK);
}

function isIn(path: string, folder: string): boolean {
  return resolve(path).startsWith(`${resolve(folder)}/`);
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Puts something in place in one step, so that a program which runs at this moment never misses it. */
async function replace(path: string, create: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  await rm(temporary, { force: true });
  await create(temporary);
  await rename(temporary, path);
}
