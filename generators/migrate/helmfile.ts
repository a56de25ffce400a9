/** The original shell and Helmfile deployment: `environments/NAME.yaml` and its secret files. */
import type { Infrastructure } from '../components/component.ts';
import { COMPONENTS } from '../components/index.ts';
import { isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { nearest, UserError, type Problem } from '../lib/problems.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';
import { deriveSecret } from '../configuration/secrets/derive.ts';
import { IDENTIFIER_NAMES } from '../configuration/secrets/identifiers.ts';
import { formatPath } from '../configuration/path.ts';
import { isEnvironmentName } from '../environment/layers.ts';
import { VALUES } from '../environment/render.ts';
import { parseStrict, type StrictYaml } from '../environment/strict-yaml.ts';
import { Draft, KEYS, Layered, leaves, same } from './draft.ts';
import { modeWarning, namesIn, readSource, type SourceFile, type SourceFolder } from './source-files.ts';

/** The original's user on its servers; its environments do not name it. */
const ORIGINAL_USER = 'stoatchat';
/** This project takes no shorter seed: the passwords that came from one are kept one by one. */
const LEAST_SEED = 32;

/** Other places and spellings of a key, compared without case, hyphens and underscores. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  domain: ['global.domain', 'host', 'hostname'],
  adminEmail: ['email', 'letsencrypt.email'],
  secretSeed: ['seed', 'secrets.seed', 'secrets.secretseed'],
  'vapid.privateKey': ['privatekey', 'vapidprivatekey', 'pushd.vapid.privatekey'],
  'vapid.publicKey': ['publickey', 'vapidpublickey', 'pushd.vapid.publickey'],
  'files.encryptionKey': ['encryptionkey', 'filesencryptionkey'],
  'smtp.fromAddress': ['smtp.from'],
  'smtp.username': ['smtp.user'],
  'smtp.password': ['smtp.pass'],
  'smtp.useTls': ['smtp.tls'],
  'smtp.useStarttls': ['smtp.starttls'],
  'secretOverrides.s3-access': ['s3.accesskey', 's3.accesskeyid'],
  'secretOverrides.s3-secret': ['s3.secretkey', 's3.secretaccesskey'],
  'secretOverrides.livekit-key': ['livekit.apikey', 'livekit.key'],
  'secretOverrides.livekit-secret': ['livekit.apisecret', 'livekit.secret'],
  'livekit.rtcPortRangeStart': ['livekit.portrangestart'],
  'livekit.rtcPortRangeEnd': ['livekit.portrangeend'],
  'apps.gifbox.tenorKey': ['tenorkey', 'gifbox.tenorkey'],
  'apps.api.webhooks': ['webhooks', 'webhooksenabled', 'features.webhooksenabled'],
};
/** Servers that have a user, by their keys in an environment. */
const WITH_USER = COMPONENTS.flatMap(({ key }) => (key && settingAt([key, 'username'], VALUES) ? [key as Infrastructure] : []));
const BY_ALIAS = new Map<string, readonly string[]>([
  ...Object.entries(ALIASES).flatMap(([key, aliases]) => aliases.map((alias) => [alias, key.split('.')] as const)),
  ...WITH_USER.map((key) => [`${key}.user`, [key, 'username']] as const),
]);
const APP_ALIASES: Readonly<Record<string, string>> = {
  delta: 'api',
  bonfire: 'events',
  autumn: 'fileServer',
  files: 'fileServer',
  january: 'proxy',
  web: 'client',
};

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
export async function readHelmfile({ folder, environment, name, defaults, resolve }: HelmfileSource): Promise<Draft> {
  const draft = new Draft();
  const at = await environmentFolder(folder);
  const chosen = choose(await environmentsOf(at), environment, name, at.label);
  const layers = await readLayers(at, chosen, draft);
  const found = collect(layers, draft);
  requireKeys(found, at, chosen);

  for (const entry of found.all()) {
    const { path, value, from } = entry;
    if (path[0] === 'secretSeed' || path[0] === 'secretOverrides') continue;
    draft.expected.values.push(entry);
    if (!same(value, valueAt(defaults, path))) draft.set(path, value, from);
  }
  for (const { path, key } of KEYS) draft.expected.revolt.push({ ...found.get(...key)!, path });
  for (const key of WITH_USER) {
    if (found.get(key, 'username') !== undefined) continue;
    draft.user(key, ORIGINAL_USER, { file: "the original's default", name: `${key}.username` });
  }
  await takeCredentials(found, draft, resolve);
  return draft;
}

interface Layer {
  readonly source: SourceFile;
  readonly yaml: StrictYaml;
  readonly value: JsonObject;
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
    const value = isObject(yaml.value) ? yaml.value : undefined;
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file: source.file })));
    if (value !== undefined) layers.push({ source, yaml, value: shaped(name, value) });
    if (secret.includes(name) || (value !== undefined && holdsSecret(value))) draft.warnings.push(...modeWarning(source));
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

/** Every setting under the key that it has here; a setting without such a key goes to the draft. */
function collect(layers: readonly Layer[], draft: Draft): Layered {
  const found = new Layered(draft, (path) => settingAt(path, VALUES)?.secret === true);
  for (const { source, yaml, value } of layers) {
    for (const { path, value: leaf } of settings(value, [])) {
      if (leaf === null || (isObject(leaf) && Object.keys(leaf).length === 0)) continue;
      const from = { file: source.file, line: yaml.lineOf(path) ?? yaml.lineOf(path.slice(1)), name: formatPath(path) };
      const to = target(path);
      if (to === undefined) draft.keep(from, leaf, unknownReason(path));
      else found.add({ path: to, value: leaf, from }, 'the later file wins, as in helmfile');
    }
  }
  return found;
}

/** Leaves as this project's schema sees them: a map whose keys it does not know is one. */
function settings(value: JsonObject, path: readonly string[]): { path: readonly string[]; value: Json }[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, key];
    const setting = settingAt(target(at) ?? at, VALUES);
    const opaque = setting?.type === 'object' && setting.properties === undefined && !setting.additionalProperties;
    return isObject(child) && !opaque && Object.keys(child).length > 0 ? settings(child, at) : [{ path: at, value: child }];
  });
}

function target(path: readonly string[]): readonly string[] | undefined {
  const alias = BY_ALIAS.get(path.map(simple).join('.'));
  if (alias !== undefined) return alias;
  let setting: Setting = VALUES;
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
  const parent = path.length === 1 ? VALUES : settingAt(path.slice(0, -1), VALUES);
  const meant = nearest(path.at(-1)!, Object.keys(parent?.properties ?? {}));
  return `unknown here${meant === undefined ? '' : `; ${formatPath([...path.slice(0, -1), meant])} is the nearest key`}`;
}

function requireKeys(found: Layered, { label }: SourceFolder, environment: string): void {
  const [fileKey, ...vapidKeys] = KEYS;
  const places = [...vapidKeys, fileKey].map(({ key }) => ({ key: key as readonly string[], file: `${label}/${key[0]}.secret.yaml` }));
  const missing = [{ key: ['secretSeed'], file: `${label}/${environment}.yaml` }, ...places].filter(
    ({ key }) => (found.get(...key)?.value ?? '') === '',
  );
  if (missing.length === 0) return;
  const message = 'is not there, nor in the other files of the environment: without it nothing is taken over';
  throw new UserError(missing.map(({ key, file }) => ({ file, path: formatPath(key), message })));
}

/** The seed stays, and so does what is derived from it; one that is too short here is replaced, and what it gave is kept verbatim. */
async function takeCredentials(found: Layered, draft: Draft, resolve: HelmfileSource['resolve']): Promise<void> {
  const seed = found.get('secretSeed')!;
  const overrides = found.all().filter(({ path }) => path[0] === 'secretOverrides' && path.length === 2);
  for (const { path, value, from } of overrides) draft.set(path, value, from);
  const plain = (await resolve({
    seed: seed.value,
    overrides: Object.fromEntries(overrides.map(({ path, value }) => [path[1]!, value])),
  })) as { seed: Json; overrides: JsonObject };
  const text = String(plain.seed);
  const short = text.length < LEAST_SEED && plain.seed === seed.value;
  if (!short) draft.set(['secretSeed'], seed.value, seed.from);
  for (const identifier of IDENTIFIER_NAMES) {
    const given = plain.overrides[identifier];
    const value = typeof given === 'string' ? given : deriveSecret(text, identifier);
    draft.expected.credentials.set(identifier, value);
    if (short && given === undefined) draft.set(['secretOverrides', identifier], value, seed.from, 'was derived from the old seed');
  }
  if (short)
    draft.warnings.push(
      `the old seed has fewer than ${LEAST_SEED} characters: there is a new one, ` +
        'and every password that came from the old one is an override',
    );
}
