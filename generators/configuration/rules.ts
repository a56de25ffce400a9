import { isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { objectStorage } from '../components/connections.ts';
import { isPrivateName } from '../lib/domain.ts';
import { STORAGE_PROVIDERS, type StorageProvider } from '../components/storage/providers.ts';
import type { Plan } from '../components/plan.ts';
import { REVOLT } from '../generated/revolt-shape.ts';
import { keysOf, NAMED, shapeOf, tableOf, type Shape, type Table } from './revolt/shape.ts';
import { fileKeyProblem } from './secrets/file-key.ts';
import { vapidPublicKey } from './secrets/vapid.ts';
import type { Values } from './schema.ts';
import { textProblem } from './text.ts';

/** A problem or a warning at a key. */
export interface Finding {
  readonly keys: readonly string[];
  readonly message: string;
}

export type Report = (path: string, message: string) => void;

/**
 * What a schema cannot say: keys that depend on each other, keys that have to fit together.
 * @param config the whole Revolt configuration, the operator's part merged in
 */
export function checkRules(values: Values, plan: Plan, config: JsonObject): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (path, message) => findings.push({ keys: path.split('.'), message });
  checkDomain(values, report);
  checkTls(values, report);
  checkInfrastructure(values, plan, report);
  checkStorage(values, plan, report);
  checkVoice(values, report);
  checkGifbox(values, plan, config, report);
  checkKeys(values, config, report);
  checkRevolt(values, config, report);
  return findings;
}

/** What works, but probably not as meant. */
export function warnings(values: Values, plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (path, message) => findings.push({ keys: path.split('.'), message });

  const proxyTag = values.stoatImageOverrides.proxy ?? values.stoatImageTag;
  if (plan.apps.proxy && olderThan(proxyTag, [0, 13, 0])) {
    const key = values.stoatImageOverrides.proxy === undefined ? 'stoatImageTag' : 'stoatImageOverrides.proxy';
    report(
      key,
      `proxy ${proxyTag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`,
    );
  }
  if (values.tls.issuer === 'letsencrypt' && isPrivateName(values.domain)) {
    report('tls.issuer', `Let's Encrypt signs only public names, ${values.domain} is none`);
  }
  if (values.s3.provider !== 'minio') {
    for (const name of ['s3-access', 's3-secret'] as const) {
      if (values.secretOverrides[name] === undefined) {
        report(`secretOverrides.${name}`, `is not set; ${values.s3.provider} will refuse the derived value`);
      }
    }
  }
  if (!values.livekit.enabled && values.livekit.url !== '') {
    for (const name of ['livekit-key', 'livekit-secret'] as const) {
      if (values.secretOverrides[name] === undefined) {
        report(`secretOverrides.${name}`, 'is not set; an external LiveKit knows the derived value only if you configured it there');
      }
    }
  }
  const mongoUser = values.secretOverrides['mongo-user'];
  if (plan.installed.mongodb && mongoUser !== undefined && /[\s,;]/.test(mongoUser)) {
    report(
      'secretOverrides.mongo-user',
      "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user",
    );
  }
  if (values.smtp.host === '' && (values.smtp.username !== '' || values.smtp.password !== '')) {
    report('smtp.host', 'is empty: the other smtp settings have no effect');
  }
  return findings;
}

const MAX_LABEL = 63;

/** What is wrong with a domain that the schema accepts. */
export function checkDomain({ domain }: Pick<Values, 'domain'>, report: Report): void {
  const long = domain.split('.').find((label) => label.length > MAX_LABEL);
  if (long !== undefined) {
    report('domain', `must have at most ${MAX_LABEL} characters between two dots, found ${long.length}`);
  }
  if (/(?:^|\.)[0-9]+$/.test(domain)) {
    report('domain', `must be a host name, found the address ${JSON.stringify(domain)}; Ingresses and certificates need a name`);
  }
}

function checkTls({ tls, adminEmail }: Values, report: Report): void {
  if (tls.issuer === 'letsencrypt' && adminEmail === '') {
    report('adminEmail', "is empty; tls.issuer letsencrypt needs an address for Let's Encrypt");
  }
  if (tls.issuer === 'existing' && tls.issuerName === '') {
    report('tls.issuerName', 'is empty; tls.issuer existing needs the name of a ClusterIssuer');
  }
  if (tls.issuer !== 'existing' && tls.issuerName !== '') {
    report('tls.issuerName', `has no effect with tls.issuer ${tls.issuer}; remove it or set tls.issuer to existing`);
  }
}

function checkInfrastructure(values: Values, plan: Plan, report: Report): void {
  const replaced = { mongodb: ['database', 'mongodb'], redis: ['database', 'redis'], rabbitmq: ['rabbit', 'host'] } as const;
  for (const [name, path] of Object.entries(replaced) as [keyof typeof replaced, readonly string[]][]) {
    const { enabled, host } = values[name];
    if (!enabled && host === '' && valueAt(values.revolt, path) === undefined) {
      report(`${name}.host`, `is empty; with ${name}.enabled false it must name the external server`);
    }
    if (enabled && host !== '') {
      report(`${name}.host`, `has no effect while ${name}.enabled is true; set that to false to use ${show(host)}`);
    }
  }
  const minio = plan.installed.minio;
  const least = { 's3-access': 3, 's3-secret': 8 } as const;
  for (const [name, length] of Object.entries(least) as [keyof typeof least, number][]) {
    const override = values.secretOverrides[name];
    if (minio && override !== undefined && override.length < length) {
      report(`secretOverrides.${name}`, `must have at least ${length} characters, MinIO does not start with fewer`);
    }
  }
}

function checkStorage(values: Values, plan: Plan, report: Report): void {
  const provider: StorageProvider = STORAGE_PROVIDERS[values.s3.provider];
  const own = (key: string): boolean => valueAt(values.revolt, ['files', 's3', key]) !== undefined;
  if (values.s3.region === '' && provider.region === undefined && !own('region')) {
    report('s3.region', `is empty; provider ${values.s3.provider} (${provider.title}) needs it`);
  }
  // An endpoint that lacks only its region is the region's problem.
  const derivable = provider.endpoint !== undefined;
  if (!derivable && objectStorage(values, plan).endpoint === '' && !own('endpoint')) {
    report(
      's3.endpoint',
      values.s3.provider === 'minio'
        ? 'is empty; with minio.enabled false it (or minio.host) must name the external MinIO'
        : `is empty; provider ${values.s3.provider} (${provider.title}) needs it`,
    );
  }
}

function checkVoice({ livekit }: Values, report: Report): void {
  if (livekit.enabled && livekit.url !== '') {
    report('livekit.url', 'has no effect while livekit.enabled is true; set that to false to use an external LiveKit');
  }
  const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
  if (start > end) {
    report('livekit.rtcPortRangeEnd', `must not be below rtcPortRangeStart (${start}), found ${end}`);
  }
}

function checkGifbox({ apps }: Values, plan: Plan, config: JsonObject, report: Report): void {
  if (plan.apps.gifbox && !apps.gifbox.tenorKey && !valueAt(config, ['api', 'security', 'tenor_key'])) {
    report('apps.gifbox.tenorKey', 'is empty; apps.gifbox.enabled needs a Tenor API key');
  }
}

function checkKeys(values: Values, config: JsonObject, report: Report): void {
  const at = (path: readonly string[], key: string): { value: string; key: string } => ({
    value: String(valueAt(config, path) ?? ''),
    key: valueAt(values.revolt, path) === undefined ? key : `revolt.${path.join('.')}`,
  });
  const privateKey = at(['pushd', 'vapid', 'private_key'], 'vapid.privateKey');
  const publicKey = at(['pushd', 'vapid', 'public_key'], 'vapid.publicKey');
  const fileKey = at(['files', 'encryption_key'], 'files.encryptionKey');
  const missing = '`./init.sh` makes one';

  if (privateKey.value === '') {
    report(privateKey.key, `is missing; ${missing}`);
  } else {
    try {
      const expected = vapidPublicKey(privateKey.value);
      if (publicKey.value !== expected) {
        report(publicKey.key, publicKey.value === '' ? 'is missing' : 'does not belong to the private key');
      }
    } catch (error) {
      report(privateKey.key, (error as Error).message);
    }
  }
  if (fileKey.value === '') {
    report(fileKey.key, `is missing; ${missing}, but an installation that has files needs the key it began with`);
  } else {
    const problem = fileKeyProblem(fileKey.value);
    if (problem !== undefined) report(fileKey.key, problem);
  }
}

function checkRevolt(values: Values, config: JsonObject, report: Report): void {
  reportRefused(values.revolt, REVOLT, 'revolt', report);

  for (const key of ['username', 'password']) {
    const value = valueAt(values.revolt, ['rabbit', key]);
    if (typeof value === 'string' && !/^[A-Za-z0-9._~-]+$/.test(value)) {
      report(`revolt.rabbit.${key}`, 'must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped');
    }
  }
  // Upstream has defaults for these classes; any other entry it refuses to load unless it is complete.
  const withDefaults = ['global', 'new_user', 'default'];
  reportIncomplete(config, ['features', 'limits'], withDefaults, [], report);
  reportIncomplete(config, ['api', 'livekit', 'nodes'], [], ['private'], report);
}

function reportRefused(value: Json, shape: Shape, path: string, report: Report): void {
  if (typeof shape === 'string') {
    if (shape.startsWith('refused')) report(path, `is ${shape}`);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const below = shapeOf(key, shape);
    if (below !== undefined) reportRefused(child, below, `${path}.${key}`, report);
  }
}

function reportIncomplete(
  config: JsonObject,
  path: readonly string[],
  except: readonly string[],
  optional: readonly string[],
  report: Report,
): void {
  const entries = valueAt(config, path);
  if (!isObject(entries)) return;
  const shape = [...path, NAMED].reduce<Table>((table, key) => tableOf(shapeOf(key, table)) ?? [], REVOLT);
  const needed = keysOf(shape).filter((key) => !optional.includes(key));
  for (const [name, entry] of Object.entries(entries)) {
    if (except.includes(name) || !isObject(entry)) continue;
    const missing = needed.filter((key) => !Object.hasOwn(entry, key));
    if (missing.length > 0) {
      report(`revolt.${[...path, name].join('.')}`, `lacks ${missing.join(', ')}; the servers do not start without`);
    }
  }
}

function show(text: string): string {
  return JSON.stringify(text);
}

/** Whether a tag `vMAJOR.MINOR.PATCH` is below a version; tags of any other form are not judged. */
function olderThan(tag: string, version: readonly [number, number, number]): boolean {
  const match = /^v?(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(tag);
  if (match === null) return false;
  for (const [index, part] of version.entries()) {
    const found = Number(match[index + 1]);
    if (found !== part) return found < part;
  }
  return match[4] !== undefined;
}

/** Keys whose text is no well-formed text, or an unresolved secret reference, anywhere in the input. */
export function checkTexts(input: Json, keys: readonly string[] = []): Finding[] {
  if (typeof input === 'string') {
    const message = textProblem(input);
    return message === undefined ? [] : [{ keys, message }];
  }
  if (Array.isArray(input)) return input.flatMap((item: Json, index) => checkTexts(item, [...keys, String(index)]));
  return isObject(input) ? Object.entries(input).flatMap(([key, value]) => checkTexts(value, [...keys, key])) : [];
}
