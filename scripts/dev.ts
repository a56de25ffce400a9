/**
 * `npm run dev [-- --env NAME]`: after each change of a source, builds and shows what that changes in the manifests of an environment:
 * of NAME, or of one with the defaults that exists only here. Third-party charts are the sandbox's stand-ins. Ends with Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { project, type Project } from '../test/support/helmfile.ts';
import { temporaryFolder } from '../test/support/tools.ts';
import { ROOT } from './bundle.ts';

const WATCHED = ['generators', 'sandbox', 'helm', 'values', 'versions', 'environments', 'helmfile.yaml.gotmpl'];
/** What the build writes into watched folders. */
const BUILT = /^(?:generated\/|_defaults\.yaml$)/;
const THROW_AWAY = 'throw-away';
/** An editor that saves writes several times. */
const SETTLED_MS = 200;

const { env = THROW_AWAY } = parseArgs({ options: { env: { type: 'string' } } }).values;
const dev = await project(env === THROW_AWAY ? { [THROW_AWAY]: {} } : {}, linkedTree());
let before = (await render(dev)) ?? new Map<string, string>();
let isWorking = false;
let isDue = false;
let timer: NodeJS.Timeout | undefined;

for (const path of WATCHED) {
  watch(join(ROOT, path), { recursive: true }, (_, file) => {
    if (file !== null && BUILT.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void afterChange(), SETTLED_MS);
  });
}
say(`watching ${WATCHED.join(', ')}`);

/** The project by links, so that an environment of our own does not lie among the operator's. */
function linkedTree(): string {
  const tree = temporaryFolder('dev');
  const link = (path: string): void => symlinkSync(join(ROOT, path), join(tree, path));
  for (const path of ['dist', 'helm', 'values', 'versions', 'sandbox', 'helmfile.yaml.gotmpl', 'bump.yaml']) link(path);
  mkdirSync(join(tree, 'environments'));
  for (const file of readdirSync(join(ROOT, 'environments'))) link(join('environments', file));
  return tree;
}

async function afterChange(): Promise<void> {
  if (isWorking) {
    isDue = true;
    return;
  }
  isWorking = true;
  await rebuild();
  isWorking = false;
  if (!isDue) return;
  isDue = false;
  await afterChange();
}

async function rebuild(): Promise<void> {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) return say('not built');
  const after = await render(dev);
  if (after === undefined) return;
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => change(id, before.get(id) ?? '', after.get(id) ?? ''));
  say(`${changes.join('\n') || 'the same manifests'}\n(${((Date.now() - started) / 1000).toFixed(1)} s)`);
  before = after;
}

/** The hunks of one manifest, below its name. */
function change(id: string, from: string, to: string): string[] {
  if (from === to) return [];
  const patch = createTwoFilesPatch('', '', from, to, '', '', { context: 3 }).trimEnd();
  return [`${id}${from === '' ? ' (new)' : to === '' ? ' (gone)' : ''}\n${patch.slice(patch.indexOf('@@'))}`];
}

/** The manifests of the environment by kind and name; undefined when helmfile fails, which it then has said. */
async function render({ helmfile }: Project): Promise<Map<string, string> | undefined> {
  const { code, stdout, stderr } = await helmfile(env, ['template', '--skip-deps']);
  if (code !== 0) {
    say(stripVTControlCharacters(stderr).trim());
    return undefined;
  }
  const manifests = stdout.split(/^---$/m).map(withoutSecrets);
  const field = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
  return new Map(
    manifests.map((text) => [`${field(text, /^kind: (.+)$/m)} ${field(text, /^metadata:\n(?: .*\n)*? {2}name: "?([^"\n]+)/m)}`, text]),
  );
}

/** A Secret with a digest in the place of each value. */
function withoutSecrets(manifest: string): string {
  if (!/^kind: Secret$/m.test(manifest)) return manifest;
  const digest = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 8);
  return manifest.replace(/^( {2}\S+: )(\S{8,})$/gm, (_, key: string, value: string) => `${key}(sha256 ${digest(value)})`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
