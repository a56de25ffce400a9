/** The original shell and Helmfile deployment: `environments/NAME.yaml` and its secret files. */
import { basename, dirname, join, posix } from 'node:path';
import type { Infrastructure } from '../components/component.ts';
import { COMPONENTS, MODULES } from '../components/index.ts';
import { deepMerge, isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { nearest, UserError, type Problem } from '../lib/problems.ts';
import { settingAt, type Setting } from '../configuration/revolt/definition.ts';
import { deriveSecret } from '../configuration/secrets/derive.ts';
import { IDENTIFIER_NAMES } from '../configuration/secrets/identifiers.ts';
import { SEED_LENGTH } from '../configuration/secrets/seed.ts';
import { weakSeed } from '../configuration/secrets/weak-seed.ts';
import { formatPath } from '../configuration/path.ts';
import { isEnvironmentName } from '../environment/layers.ts';
import { isSecretKey, VALUES } from '../environment/render.ts';
import { parseStrict, type StrictYaml } from '../environment/strict-yaml.ts';
import { Draft, KEYS, Layered, leaves, same } from './draft.ts';
import { environmentIn, findHelmfile, OldReleases, type Listed, type OldHelmfile } from './old-helmfile.ts';
import { modeWarning, namesIn, readSource, type SourceFolder } from './source-files.ts';

/** The original's user on its servers, where neither its environments nor its values say otherwise. */
const ORIGINAL_USER = 'stoatchat';

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

/** Keys that the original needs and that are made here. */
const MADE_HERE = ['s3.host', 's3.port', 'tls.secretName'];
/** Layers that every environment shares. */
const SHARED = /(?:^|\/)_?defaults?\.yaml$/;

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

export interface HelmfileFacts {
  readonly draft: Draft;
  readonly releases: OldReleases;
}

/** Whether a folder looks like the original deployment, or like its `environments` folder. */
export async function isHelmfile(folder: SourceFolder): Promise<boolean> {
  return (await environmentsOf((await placesOf(folder)).environments)).length > 0;
}

/**
 * Reads an environment of the original deployment.
 * @throws UserError when a file is broken, or what must not be lost is not there
 */
export async function readHelmfile({ folder, environment, name, defaults, resolve }: HelmfileSource): Promise<HelmfileFacts> {
  const draft = new Draft();
  const places = await placesOf(folder);
  const at = places.environments;
  const helmfile = await findHelmfile(places.root);
  const named = helmfile === undefined ? [] : (await environmentIn(helmfile, '')).names;
  const chosen = choose([...new Set([...(await environmentsOf(at)), ...named.filter(isEnvironmentName)])], environment, name, at.label);
  const { layers, unlisted } = await readLayers(places, helmfile, chosen, draft);
  const found = collect(layers, draft);
  takeAddresses(found, draft);
  requireKeys(found, at, chosen, unlisted);

  const releases = await OldReleases.read(helmfile, chosen, layers.map(({ value }) => value).reduce(deepMerge, {}));
  for (const entry of found.all()) {
    const { path, value, from } = entry;
    if (path[0] === 'secretSeed' || path[0] === 'secretOverrides') continue;
    draft.expected.values.push(entry);
    if (!same(value, valueAt(defaults, path))) draft.set(path, value, from);
  }
  for (const { path, key } of KEYS) draft.expected.revolt.push({ ...found.get(...key)!, path });
  takeChartSettings(found, releases, defaults, draft);
  await takeCredentials(found, draft, resolve);
  draft.decisions.push(...decisions(helmfile, found, defaults));
  return { draft, releases };
}

/** What of the old folder cannot be known, or is another way here. */
function decisions(helmfile: OldHelmfile | undefined, found: Layered, defaults: JsonObject): string[] {
  const holds = (...path: string[]): Json | undefined => found.get(...path)?.value ?? valueAt(defaults, path);
  return [
    ...(helmfile === undefined
      ? [
          'There is no helmfile in the old folder. Which files were in force, and the names of releases and namespaces, are not known:\n' +
            'look at the list of what was taken over, and answer what the steps ask.',
        ]
      : []),
    ...(holds('tls', 'issuer') === 'selfsigned'
      ? ['The CA is a new one: whoever trusts the old one has to trust the new one as well.']
      : []),
    ...(holds('livekit', 'enabled') === true
      ? [`Voice is on livekit.${String(holds('domain'))}, which needs a DNS record of its own.`]
      : []),
  ];
}

/** What an original's chart has in its values and an environment has here: users of servers, sizes of volumes. */
function takeChartSettings(found: Layered, releases: OldReleases, defaults: JsonObject, draft: Draft): void {
  for (const { component, takeOver } of MODULES) {
    const key = component?.key;
    if (key === undefined || found.get(key, 'enabled')?.value === false) continue;
    const old = releases.of(component!);
    for (const [name, places] of Object.entries(takeOver?.settings ?? {})) {
      const path = [key, ...name.split('.')];
      const setting = settingAt(path, VALUES);
      const place = places.find((each) => old.setting(...each.split('.')) !== undefined);
      if (place === undefined || setting === undefined || found.get(...path) !== undefined) continue;
      const text = old.setting(...place.split('.'))!;
      const value = setting.type === 'boolean' ? text === 'true' : text;
      const from = { file: `the values of the release ${old.release}`, name: place };
      draft.expected.values.push({ path, value, from });
      if (!same(value, valueAt(defaults, path))) draft.set(path, value, from);
    }
  }
  for (const key of WITH_USER) {
    if (found.get(key, 'username') !== undefined || draft.originOf([key, 'username']) !== undefined) continue;
    draft.user(key, ORIGINAL_USER, { file: "the original's default", name: `${key}.username` });
  }
}

/**
 * The original has the address of a server even where it runs beside the others. Inside of the cluster that is what is deployed here; one
 * elsewhere counts, as it did for the servers, whatever `enabled` says.
 */
function takeAddresses(found: Layered, draft: Draft): void {
  const isInside = (host: Json): boolean => typeof host === 'string' && (/\.svc(?:\.|$)/.test(host) || !host.includes('.'));
  for (const { component } of MODULES) {
    const key = component?.key;
    if (key === undefined || settingAt([key, 'host'], VALUES) === undefined) continue;
    const enabled = found.get(key, 'enabled');
    const host = found.get(key, 'host');
    if (enabled?.value === false) continue;
    if (host !== undefined && host.value !== '' && !isInside(host.value)) {
      found.remove(key, 'enabled');
      found.add({ path: [key, 'enabled'], value: false, from: host.from }, '');
      draft.warnings.push(
        `${key}.enabled: is false here, because the servers of the original used ${key}.host, which is outside of the cluster`,
      );
    } else {
      found.remove(key, 'host');
      found.remove(key, 'port');
    }
  }
  const endpoint = found.get('s3', 'endpoint')?.value;
  const inside = typeof endpoint === 'string' && isInside(/^https?:\/\/([^/:]+)/.exec(endpoint)?.[1] ?? '');
  if (inside && found.get('minio', 'enabled')?.value !== false) found.remove('s3', 'endpoint');
}

interface Layer {
  readonly file: string;
  readonly lineOf: StrictYaml['lineOf'];
  readonly value: JsonObject;
  readonly shared: boolean;
}

/** Where the original's own folder is, and its environments'. */
interface Places {
  readonly root: SourceFolder;
  readonly environments: SourceFolder;
}

async function placesOf(folder: SourceFolder): Promise<Places> {
  const names = await namesIn(folder);
  if (names.includes('environments')) {
    return { root: folder, environments: { label: join(folder.label, 'environments'), path: join(folder.path, 'environments') } };
  }
  // A folder `environments` alone was named; its helmfile is beside it.
  const isInside = basename(folder.path) === 'environments';
  return { root: isInside ? { label: join(folder.label, '..'), path: dirname(folder.path) } : folder, environments: folder };
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

interface Layers {
  readonly layers: readonly Layer[];
  /** Files of the environment that are there and not in force. */
  readonly unlisted: readonly string[];
}

/** What the old helmfile lists, in its order; where none says it, what belongs to the environment by its name. */
async function readLayers(places: Places, helmfile: OldHelmfile | undefined, environment: string, draft: Draft): Promise<Layers> {
  const { environments: folder, root } = places;
  const names = await namesIn(folder);
  const others = (await environmentsOf(folder)).filter((name) => name !== environment);
  const secret = names.filter((file) => {
    const stem = /^(.+?)\.(?:.*\.)?secret(?:-overrides)?\.yaml$/.exec(file)?.[1];
    return stem !== undefined && !others.includes(stem);
  });
  const byName = [`${environment}.yaml`, ...secret].map((file) => posix.join(posix.relative(root.path, folder.path), file));
  const old = helmfile && (await environmentIn(helmfile, environment));
  draft.warnings.push(...(old?.warnings ?? []));
  if (old !== undefined && old.listed === undefined) {
    draft.warnings.push(
      `${helmfile!.source.file} names no environment ${environment}, so which files were in force is not known: those that are there ` +
        'by their names were taken; look whether one of them was not',
    );
  }
  const listed: readonly Listed[] = old?.listed ?? byName.map((file) => ({ file }));
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  for (const { file, inline } of listed) {
    if (file === undefined) {
      layers.push({ file: helmfile!.source.file, lineOf: () => undefined, value: inline!, shared: false });
      continue;
    }
    // The versions are this project's own.
    if (file.startsWith('versions/')) continue;
    const source = await readSource(root, file);
    if (source === undefined) continue;
    const yaml = parseStrict(source.bytes);
    const value = isObject(yaml.value) ? yaml.value : undefined;
    problems.push(...yaml.problems.map((problem) => ({ ...problem, file: source.file })));
    if (value === undefined) continue;
    if (isObject(value.sops))
      problems.push({ file: source.file, message: 'is encrypted by sops; decrypt it there first: sops --decrypt --in-place' });
    layers.push({ file: source.file, lineOf: yaml.lineOf, value: shaped(file, value), shared: SHARED.test(file) });
    if (secret.includes(posix.basename(file)) || (SHARED.test(file) ? 'secretSeed' in value : holdsSecret(value)))
      draft.warnings.push(...modeWarning(source));
  }
  if (problems.length > 0) throw new UserError(problems);

  const read = new Set(listed.map(({ file }) => file));
  const unlisted = old?.listed === undefined ? [] : byName.filter((file) => names.includes(posix.basename(file)) && !read.has(file));
  for (const file of unlisted) {
    draft.warnings.push(
      `${join(root.label, file)} was not in force: ${helmfile!.source.file} does not list it for ${environment}; ` +
        'nothing of it was taken over',
    );
  }
  for (const name of names.filter((each) => /\.(?:ya?ml|gotmpl)$/.test(each))) {
    const file = posix.join(posix.relative(root.path, folder.path), name);
    if (read.has(file) || unlisted.includes(file) || others.includes(name.replace(/\.yaml$/, ''))) continue;
    if (/^_computed|\.secret(?:-overrides)?\.yaml$/.test(name)) continue;
    draft.warnings.push(`${folder.label}/${name} was not read: what you changed there has to be moved by hand`);
  }
  return { layers, unlisted };
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
  const found = new Layered(draft, isSecretKey);
  const shared = new Set(layers.flatMap((layer) => (layer.shared ? [layer.file] : [])));
  for (const { file, lineOf, value } of layers) {
    for (const { path, value: leaf } of settings(value, [])) {
      if (leaf === null || (isObject(leaf) && Object.keys(leaf).length === 0)) continue;
      const from = { file, line: lineOf(path) ?? lineOf(path.slice(1)), name: formatPath(path) };
      const to = target(path);
      if (to === undefined) {
        if (leaf !== '' && !MADE_HERE.includes(path.join('.'))) draft.keep(from, leaf, unknownReason(path));
        continue;
      }
      // What stands above the shared defaults differs from them by design: nothing is said of it.
      if (shared.has(found.get(...to)?.from.file ?? '')) found.remove(...to);
      found.add({ path: to, value: leaf, from }, 'the later file wins, as in helmfile');
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

function requireKeys(found: Layered, { label }: SourceFolder, environment: string, unlisted: readonly string[]): void {
  const [fileKey, ...vapidKeys] = KEYS;
  const places = [...vapidKeys, fileKey].map(({ key }) => ({ key: key as readonly string[], file: `${label}/${key[0]}.secret.yaml` }));
  const missing = [{ key: ['secretSeed'], file: `${label}/${environment}.yaml` }, ...places].filter(
    ({ key }) => (found.get(...key)?.value ?? '') === '',
  );
  if (missing.length === 0) return;
  const message = 'is not there, nor in the other files of the environment: without it nothing is taken over';
  const hint = unlisted.length === 0 ? '' : `; the old helmfile does not list ${unlisted.join(', ')}`;
  throw new UserError(missing.map(({ key, file }) => ({ file, path: formatPath(key), message: message + hint })));
}

/** The seed stays, and so does what is derived from it; one that is not taken here is replaced, and what it gave is kept verbatim. */
async function takeCredentials(found: Layered, draft: Draft, resolve: HelmfileSource['resolve']): Promise<void> {
  const seed = found.get('secretSeed')!;
  const overrides = found.all().filter(({ path }) => path[0] === 'secretOverrides' && path.length === 2);
  for (const { path, value, from } of overrides) draft.set(path, value, from);
  const plain = (await resolve({
    seed: seed.value,
    overrides: Object.fromEntries(overrides.map(({ path, value }) => [path[1]!, value])),
  })) as { seed: Json; overrides: JsonObject };
  const text = String(plain.seed);
  const fault = [...text].length < SEED_LENGTH ? `has fewer than ${SEED_LENGTH} characters` : weakSeed(text) && 'is not random text';
  // What stands behind a reference is changed where it is kept.
  const gives = fault !== undefined && plain.seed === seed.value;
  if (!gives) draft.set(['secretSeed'], seed.value, seed.from);
  for (const identifier of IDENTIFIER_NAMES) {
    const given = plain.overrides[identifier];
    const value = typeof given === 'string' ? given : deriveSecret(text, identifier);
    draft.expected.credentials.set(identifier, value);
    if (gives && given === undefined) draft.set(['secretOverrides', identifier], value, seed.from, 'was derived from the old seed');
  }
  if (gives) draft.warnings.push(`the old seed ${fault}: there is a new one, and every password that came from the old one is an override`);
}
