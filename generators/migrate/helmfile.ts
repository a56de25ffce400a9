/** The original shell and Helmfile deployment: `environments/NAME.yaml` and its secret files. */
import type { IdentifierName } from '../components/component.ts';
import schema from '../generated/values.schema.json' with { type: 'json' };
import { isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { nearest, UserError, type Problem } from '../lib/problems.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';
import { deriveSecret } from '../configuration/secrets/derive.ts';
import { IDENTIFIER_NAMES } from '../configuration/secrets/identifiers.ts';
import { formatPath } from '../configuration/path.ts';
import { isEnvironmentName } from '../environment/layers.ts';
import { parseStrict, type StrictYaml } from '../environment/strict-yaml.ts';
import { Draft, leaves, same, type Origin } from './draft.ts';
import { modeWarning, namesIn, readSource, type SourceFile, type SourceFolder } from './source-files.ts';

const ROOT = schema as unknown as Setting;
/** The original's user in MongoDB and RabbitMQ; its environments do not name it. */
const ORIGINAL_USER = 'stoatchat';
/** A shorter seed than this project takes: its passwords are kept one by one. */
const LEAST_SEED = 32;

/** Other places and spellings under which the same may stand, compared without case, hyphens and underscores. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'global.domain': ['domain'],
  host: ['domain'],
  hostname: ['domain'],
  email: ['adminEmail'],
  'letsencrypt.email': ['adminEmail'],
  seed: ['secretSeed'],
  'secrets.seed': ['secretSeed'],
  'secrets.secretseed': ['secretSeed'],
  privatekey: ['vapid', 'privateKey'],
  publickey: ['vapid', 'publicKey'],
  vapidprivatekey: ['vapid', 'privateKey'],
  vapidpublickey: ['vapid', 'publicKey'],
  'pushd.vapid.privatekey': ['vapid', 'privateKey'],
  'pushd.vapid.publickey': ['vapid', 'publicKey'],
  encryptionkey: ['files', 'encryptionKey'],
  filesencryptionkey: ['files', 'encryptionKey'],
  'smtp.from': ['smtp', 'fromAddress'],
  'smtp.user': ['smtp', 'username'],
  'smtp.pass': ['smtp', 'password'],
  'smtp.tls': ['smtp', 'useTls'],
  'smtp.starttls': ['smtp', 'useStarttls'],
  's3.accesskey': ['secretOverrides', 's3-access'],
  's3.accesskeyid': ['secretOverrides', 's3-access'],
  's3.secretkey': ['secretOverrides', 's3-secret'],
  's3.secretaccesskey': ['secretOverrides', 's3-secret'],
  'livekit.apikey': ['secretOverrides', 'livekit-key'],
  'livekit.key': ['secretOverrides', 'livekit-key'],
  'livekit.apisecret': ['secretOverrides', 'livekit-secret'],
  'livekit.secret': ['secretOverrides', 'livekit-secret'],
  'livekit.portrangestart': ['livekit', 'rtcPortRangeStart'],
  'livekit.portrangeend': ['livekit', 'rtcPortRangeEnd'],
  'mongodb.user': ['mongodb', 'username'],
  'rabbitmq.user': ['rabbitmq', 'username'],
  tenorkey: ['apps', 'gifbox', 'tenorKey'],
  'gifbox.tenorkey': ['apps', 'gifbox', 'tenorKey'],
  webhooks: ['apps', 'api', 'webhooks'],
  webhooksenabled: ['apps', 'api', 'webhooks'],
  'features.webhooksenabled': ['apps', 'api', 'webhooks'],
};
const APP_ALIASES: Readonly<Record<string, string>> = {
  delta: 'api',
  bonfire: 'events',
  autumn: 'fileServer',
  files: 'fileServer',
  january: 'proxy',
  web: 'client',
};

export interface HelmfileFacts {
  readonly draft: Draft;
  /** Name that the environment had. */
  readonly environment: string;
}

export interface HelmfileSource {
  readonly folder: SourceFolder;
  /** Name of the environment there; when left out, the new one's, or the only one. */
  readonly environment: string | undefined;
  readonly name: string;
  /** What holds here when an environment says nothing. */
  readonly defaults: JsonObject;
  /** Fills in `ref+…` references. */
  readonly resolve: (values: JsonObject) => Promise<JsonObject>;
}

/** Whether a folder looks like the original deployment, or like its `environments` folder. */
export async function isHelmfile(folder: SourceFolder): Promise<boolean> {
  return (await environmentsOf(await environmentFolder(folder))).length > 0;
}

/**
 * Reads an environment of the original deployment.
 * @throws UserError when a file is broken, or what must not be lost is not there
 */
export async function readHelmfile({ folder, environment, name, defaults, resolve }: HelmfileSource): Promise<HelmfileFacts> {
  const draft = new Draft();
  const at = await environmentFolder(folder);
  const chosen = choose(await environmentsOf(at), environment, name, at.label);
  const layers = await readLayers(at, chosen, draft);
  const found = collect(layers, draft);
  requireKeys(found, at, chosen);

  for (const { to, value, from } of found.values()) {
    if (to[0] === 'secretSeed' || to[0] === 'secretOverrides') continue;
    draft.expected.values.push({ path: to, value, from });
    if (!same(value, valueAt(defaults, to))) draft.set(to, value, from);
  }
  for (const service of ['mongodb', 'rabbitmq']) {
    if (found.has(JSON.stringify([service, 'username']))) continue;
    const from = { file: "the original's default", name: `${service}.username` };
    draft.set([service, 'username'], ORIGINAL_USER, from);
    draft.expected.values.push({ path: [service, 'username'], value: ORIGINAL_USER, from });
  }
  await takeCredentials(found, draft, resolve);
  return { draft, environment: chosen };
}

interface Layer {
  readonly source: SourceFile;
  readonly yaml: StrictYaml;
  readonly value: JsonObject;
}

interface Found {
  readonly to: readonly string[];
  readonly value: Json;
  readonly from: Origin;
}

async function environmentFolder(folder: SourceFolder): Promise<SourceFolder> {
  const names = await namesIn(folder);
  return names.includes('environments') ? { label: `${folder.label}/environments`, path: `${folder.path}/environments` } : folder;
}

/** A layer that every environment shares is no environment. */
async function environmentsOf(folder: SourceFolder): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .filter((name) => isEnvironmentName(name) && !/^defaults?$/.test(name));
}

function choose(names: readonly string[], named: string | undefined, name: string, label: string): string {
  const list = names.length === 0 ? 'There is none.' : `There are: ${names.join(', ')}.`;
  if (named !== undefined) {
    if (names.includes(named)) return named;
    const meant = nearest(named, names);
    throw new UserError(`no environment ${named} in ${label}${meant === undefined ? '' : `; did you mean ${meant}?`}\n${list}`);
  }
  if (names.includes(name)) return name;
  if (names.length === 1) return names[0]!;
  throw new UserError(`which environment of ${label} to take over is not clear: name it with --from-env\n${list}`);
}

async function readLayers(folder: SourceFolder, environment: string, draft: Draft): Promise<Layer[]> {
  const names = await namesIn(folder);
  const environments = await environmentsOf(folder);
  const secret = names.filter((file) => {
    const stem = /^(.+?)\.(?:.*\.)?secret(?:-overrides)?\.yaml$/.exec(file)?.[1];
    return stem !== undefined && (stem === environment || !environments.includes(stem));
  });
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  for (const name of [`${environment}.yaml`, ...secret]) {
    const source = await readSource(folder, name);
    if (source === undefined) continue;
    const yaml = parseStrict(source.bytes);
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file: source.file })));
    if (isObject(yaml.value)) layers.push({ source, yaml, value: shaped(name, yaml.value) });
    const warning = secret.includes(name) || (isObject(yaml.value) && holdsSecret(yaml.value)) ? modeWarning(source) : undefined;
    if (warning !== undefined) draft.warnings.push(warning);
  }
  if (problems.length > 0) throw new UserError(problems);
  const others = names.filter((name) => /\.(?:ya?ml|gotmpl)$/.test(name) && name !== `${environment}.yaml` && !secret.includes(name));
  for (const name of others) {
    if (!environments.includes(name.replace(/\.yaml$/, '')) && !/^_computed|\.secret(?:-overrides)?\.yaml$/.test(name)) {
      draft.warnings.push(`${folder.label}/${name} was not read: what you changed there has to be moved by hand`);
    }
  }
  return layers;
}

/** A file of overrides may hold them without their name around them. */
function shaped(name: string, value: JsonObject): JsonObject {
  if (name.endsWith('.secret-overrides.yaml') && value.secretOverrides === undefined) return { secretOverrides: value };
  return value;
}

function holdsSecret(value: JsonObject): boolean {
  return leaves(value).some(({ path }) => /seed|password|secret|privatekey|encryptionkey|tenorkey/i.test(path.join('.')));
}

/** Every setting under the key that it has here; what has none goes to the draft. */
function collect(layers: readonly Layer[], draft: Draft): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { source, yaml, value } of layers) {
    for (const { path, value: leaf } of settings(value, [])) {
      if (leaf === null || (isObject(leaf) && Object.keys(leaf).length === 0)) continue;
      const from = { file: source.file, line: yaml.lineOf(path) ?? yaml.lineOf(path.slice(1)), name: formatPath(path) };
      const to = target(path);
      if (to === undefined) {
        draft.keep(from, leaf, unknownReason(path));
        continue;
      }
      const key = JSON.stringify(to);
      const below = found.get(key);
      if (below !== undefined && !same(below.value, leaf)) {
        draft.conflict(
          formatPath(to),
          from,
          below.from,
          below.value,
          settingAt(to, ROOT)?.secret === true,
          'the later file wins, as in helmfile',
        );
      }
      found.set(key, { to, value: leaf, from });
    }
  }
  return found;
}

/** Leaves as this project's schema sees them: a map that it does not look into is one. */
function settings(value: JsonObject, path: readonly string[]): { path: readonly string[]; value: Json }[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, key];
    const setting = settingAt(target(at) ?? at, ROOT);
    const opaque = setting?.type === 'object' && setting.properties === undefined && !setting.additionalProperties;
    return isObject(child) && !opaque && Object.keys(child).length > 0 ? settings(child, at) : [{ path: at, value: child }];
  });
}

function target(path: readonly string[]): readonly string[] | undefined {
  const alias = ALIASES[path.map(simple).join('.')];
  if (alias !== undefined) return alias;
  let setting: Setting = ROOT;
  const to: string[] = [];
  for (const key of path) {
    const names = Object.keys(setting.properties ?? {});
    const known = names.includes(key)
      ? key
      : (names.find((name) => simple(name) === simple(key)) ?? (to.join() === 'apps' ? APP_ALIASES[simple(key)] : undefined));
    const next = settingAt([known ?? key], setting);
    if (next === undefined) return undefined;
    to.push(known ?? key);
    setting = next;
  }
  return to;
}

function simple(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '');
}

function unknownReason(path: readonly string[]): string {
  const parent = path.length === 1 ? ROOT : settingAt(path.slice(0, -1), ROOT);
  const meant = nearest(path.at(-1)!, Object.keys(parent?.properties ?? {}));
  return `unknown here${meant === undefined ? '' : `; ${formatPath([...path.slice(0, -1), meant])} is the nearest key`}`;
}

function requireKeys(found: ReadonlyMap<string, Found>, folder: SourceFolder, environment: string): void {
  const files: Readonly<Record<string, string>> = {
    secretSeed: `${environment}.yaml`,
    'vapid.privateKey': 'vapid.secret.yaml',
    'vapid.publicKey': 'vapid.secret.yaml',
    'files.encryptionKey': 'files.secret.yaml',
  };
  const missing = Object.keys(files).filter((key) => {
    const value = found.get(JSON.stringify(key.split('.')))?.value;
    return value === undefined || value === '';
  });
  if (missing.length === 0) return;
  throw new UserError(
    missing.map((key) => ({
      file: `${folder.label}/${files[key]}`,
      path: key,
      message: 'is not there, nor in the other files of the environment: without it nothing is taken over',
    })),
  );
}

/** The seed stays and so does what is derived from it; a seed that is too short here is replaced, and what it gave is kept verbatim. */
async function takeCredentials(found: ReadonlyMap<string, Found>, draft: Draft, resolve: HelmfileSource['resolve']): Promise<void> {
  const seed = found.get(JSON.stringify(['secretSeed']))!;
  const overrides = [...found.values()].filter(({ to }) => to[0] === 'secretOverrides' && to.length === 2);
  for (const { to, value, from } of overrides) draft.set(to, value, from);
  const plain = (await resolve({ seed: seed.value, overrides: Object.fromEntries(overrides.map(({ to, value }) => [to[1]!, value])) })) as {
    seed: Json;
    overrides: JsonObject;
  };
  const text = String(plain.seed);
  const short = text.length < LEAST_SEED && plain.seed === seed.value;
  if (!short) draft.set(['secretSeed'], seed.value, seed.from);
  for (const identifier of IDENTIFIER_NAMES) {
    const given = plain.overrides[identifier];
    const value = typeof given === 'string' ? given : deriveSecret(text, identifier);
    draft.expected.credentials.set(identifier, value);
    if (short && given === undefined)
      draft.set(['secretOverrides', identifier as IdentifierName], value, seed.from, 'was derived from the old seed');
  }
  if (short)
    draft.warnings.push(
      `the old seed has fewer than ${LEAST_SEED} characters: there is a new one, and every password that came from the old one is an override`,
    );
}
