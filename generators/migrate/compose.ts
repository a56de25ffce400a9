/** The official compose set-up: Revolt.toml, secrets.env, .env.web, livekit.yml. */
import type { ComposeData } from './steps.ts';
import { MODULES } from '../components/index.ts';
import { STORAGE_PROVIDERS, type StorageProvider, type StorageProviderName } from '../components/storage/s3.ts';
import type { Json } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { settingAt } from '../configuration/revolt/definition.ts';
import { hostsOf } from '../configuration/revolt/generate.ts';
import { SOURCES } from '../configuration/revolt/sources.ts';
import { formatPath } from '../configuration/path.ts';
import { ComposeSettings, composeFileEntries, secretsEnvEntries, servicesOf, tomlEntries, variablesOf } from './compose-settings.ts';
import { Draft, KEYS, same, withoutLogin, type Entry } from './draft.ts';
import { modeWarning, namesIn, readSource, type SourceFolder } from './source-files.ts';
import { isBeside, takeServer, warnOfPublished, type Mapping } from './servers.ts';
import { readLivekit, takeVoice } from './voice.ts';

const REVOLT_TOML = 'Revolt.toml';
const SECRETS_ENV = 'secrets.env';
const WEB_ENV = '.env.web';
const LIVEKIT_YML = 'livekit.yml';
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_FILES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];
/** Part of every installation, and replaced by what this project deploys. */
const OF_NO_USE =
  /^(?:\.git.*|\.env|Caddyfile|LICENSE|.*\.md|generate_config\.sh|migrations|data.*|stoat\.json|secrets\.env\.example|.*\.old)$/;

export interface ComposeFacts {
  readonly draft: Draft;
  /** Which data lies in the old installation, as opposed to servers elsewhere that stay. */
  readonly data: ComposeData;
}

/** A variable of an env file. */
type Variable = Omit<Entry<string>, 'path'>;

/**
 * Reads the official compose set-up.
 * @throws UserError when a file is broken, or what must not be lost is not there
 */
export async function readCompose(folder: SourceFolder): Promise<ComposeFacts> {
  const draft = new Draft();
  const settings = new ComposeSettings(draft);
  const [toml, secretsEnv, webEnv, livekitYml, ...composeFiles] = await Promise.all(
    [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML, ...COMPOSE_FILES, ...OVERRIDE_FILES].map((name) => readSource(folder, name)),
  );
  const variables = secretsEnv === undefined ? undefined : secretsEnvEntries(secretsEnv, draft);
  settings.addAll(variables?.oldStyle ?? [], '');
  if (toml !== undefined) {
    settings.addAll(tomlEntries(toml, draft), 'the servers read Revolt.toml; the old variable only served to make it');
  }
  settings.addAll(variables?.settings ?? [], 'for the servers, the environment wins over Revolt.toml');
  for (const file of composeFiles) {
    if (file !== undefined) settings.addAll(composeFileEntries(file, draft), "a service's own environment wins over its env_file");
  }
  // Revolt.toml counts as a file of secrets, which it is in most installations.
  draft.warnings.push(...[toml, secretsEnv, livekitYml].flatMap((file) => (file === undefined ? [] : modeWarning(file))));
  await reportOtherFiles(folder, draft);

  const mapping: Mapping = { settings, draft, problems: [], toml: `${folder.label}/${REVOLT_TOML}` };
  takeKeys(mapping);
  const livekit = livekitYml === undefined ? undefined : readLivekit(livekitYml);
  const web = webEnv === undefined ? [] : variablesOf(webEnv).map((variable) => withoutLogin(variable, draft));
  const domain = takeDomain(mapping, web);
  const services = new Set(composeFiles.flatMap((file) => (file === undefined ? [] : servicesOf(file))));
  const data = { releases: new Set<string>(), withUser: new Set<string>(), services };
  for (const { component, official } of MODULES) {
    if (official === undefined || component === undefined) continue;
    const { beside, hasUser } = takeServer(mapping, component, official);
    if (beside) data.releases.add(component.release);
    if (beside && hasUser) data.withUser.add(component.release);
  }
  if (takeStorage(mapping)) data.releases.add('minio');
  takeSmtp(mapping);
  takeVoice(mapping, domain, livekit);
  takeFeatures(mapping);
  takeRest(mapping, domain);
  takeWeb(mapping, domain, web);
  draft.decisions.push(
    "Certificates came from Let's Encrypt; here they are self-signed unless you say otherwise:\n" +
      '  tls:\n    issuer: letsencrypt\n  adminEmail: you@example.org',
  );
  if (mapping.problems.length > 0) throw new UserError(mapping.problems);
  return { draft, data };
}

/** Whether a folder looks like the official set-up. */
export async function isCompose(folder: SourceFolder): Promise<boolean> {
  const names = await namesIn(folder);
  return names.includes(REVOLT_TOML) || names.includes(SECRETS_ENV);
}

async function reportOtherFiles(folder: SourceFolder, { warnings }: Draft): Promise<void> {
  const { label } = folder;
  const read = [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML, ...COMPOSE_FILES];
  for (const name of await namesIn(folder)) {
    if (read.includes(name) || OF_NO_USE.test(name)) continue;
    if (OVERRIDE_FILES.includes(name)) {
      warnings.push(`${label}/${name}: only its REVOLT__ variables were looked at`);
    } else if (name === 'Revolt.overrides.toml') {
      warnings.push(
        `${label}/${name} was not read: the official compose file does not give it to the servers; ` +
          'if yours does, put its settings into Revolt.toml',
      );
    } else {
      warnings.push(`${label}/${name} was not read: it is no part of the official set-up`);
    }
  }
}

/** The keys that cannot be made again. */
function takeKeys({ settings, draft, problems, toml }: Mapping): void {
  for (const { path, key, what } of KEYS) {
    const entry = settings.get(...path);
    const { value, from } = settings.takeText(...path);
    if (value !== '') {
      const unpadded = key[0] === 'vapid' ? value.replace(/=+$/, '') : value;
      const note = unpadded === value ? undefined : 'without its padding (=), as the servers want it; the key is the same';
      draft.place({ path, value: unpadded, from }, key, undefined, note);
      continue;
    }
    problems.push({
      file: entry?.from.file ?? toml,
      line: entry?.from.line,
      path: formatPath(path),
      message:
        entry === undefined
          ? `is neither there nor in ${SECRETS_ENV}: without the ${what} of the old installation nothing is taken over. ` +
            'If it really ran with the one that upstream publishes in its own Revolt.toml, write that down in yours first'
          : `is empty, so the servers see no ${what}; mend that first`,
    });
  }
}

function takeDomain({ settings, draft, problems, toml }: Mapping, web: readonly Variable[]): string {
  const app = settings.get('hosts', 'app');
  const named = web.filter(({ from }) => /^(?:REVOLT_PUBLIC_URL|VITE_API_URL|HOSTNAME)$/.test(from.name));
  for (const { value, from } of [...(app === undefined ? [] : [app]), ...named]) {
    const host = /^(?:https?:\/\/)?([^/:\s]+)/.exec(typeof value === 'string' ? value : '')?.[1]?.toLowerCase();
    if (host === undefined) continue;
    draft.set(['domain'], host, from);
    return host;
  }
  problems.push({
    file: toml,
    path: 'hosts.app',
    message: `is not there, and ${WEB_ENV} names no host either: the host name of the installation is not known`,
  });
  return 'unknown.invalid';
}

/** Of the object storage. True when the files lay in the old installation. */
function takeStorage({ settings, draft }: Mapping): boolean {
  const take = (key: string): Entry<string> => settings.takeText('files', 's3', key);
  const secret = take('secret_access_key');
  draft.credential('s3-access', take('access_key_id'));
  draft.credential('s3-secret', secret);
  warnOfPublished(draft, 's3-secret', secret, 'MinIO');
  draft.place(take('default_bucket'), ['s3', 'bucket'], 'revolt-uploads');

  const [endpoint, region] = [take('endpoint'), take('region')];
  const style = settings.take('files', 's3', 'path_style_buckets');
  if (isBeside(/^https?:\/\/([^/:]+)/.exec(endpoint.value)?.[1] ?? '')) {
    draft.place(region, ['s3', 'region'], STORAGE_PROVIDERS.minio.region);
    return true;
  }
  const name = providerOf(endpoint.value, region.value);
  const provider: StorageProvider = STORAGE_PROVIDERS[name];
  draft.set(['s3', 'provider'], name, endpoint.from, 'the files stay where they are');
  draft.place(endpoint, ['s3', 'endpoint'], provider.endpoint?.replace('{region}', region.value));
  draft.place(region, ['s3', 'region'], provider.region);
  draft.place({ ...style, value: style.value === true }, ['revolt', ...style.path], provider.pathStyle);
  return false;
}

function takeSmtp({ settings, draft }: Mapping): void {
  const used = settings.takeText('api', 'smtp', 'host').value !== '';
  for (const key of ['host', 'port', 'username', 'password', 'from_address', 'reply_to', 'use_tls', 'use_starttls']) {
    const entry = settings.take('api', 'smtp', key);
    if (same(entry.value, (settingAt(entry.path)?.upstream ?? null) as Json)) continue;
    const to = key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    draft.set(['smtp', to], entry.value, entry.from);
    if (used) draft.expected.revolt.push(entry);
  }
  if (used && settings.take('api', 'smtp', 'from_address').value === 'noreply@example.com') {
    draft.warnings.push(
      "api.smtp.from_address was the servers' example, noreply@example.com; now it is noreply@<domain>: smtp.fromAddress says otherwise",
    );
  }
}

function takeFeatures({ settings, draft }: Mapping): void {
  const webhooks = settings.take('features', 'webhooks_enabled');
  draft.place(webhooks, ['apps', 'api', 'webhooks'], true, 'as it was; the default here is on');
  const tenor = settings.take('api', 'security', 'tenor_key');
  if (tenor.value === '') return;
  draft.set(['apps', 'gifbox', 'enabled'], true, tenor.from);
  draft.place(tenor, ['apps', 'gifbox', 'tenorKey']);
}

/** Everything else the servers read: below `revolt:`, unless it is what they do anyway. */
function takeRest({ settings, draft }: Mapping, domain: string): void {
  const hosts = hostsOf(domain);
  for (const entry of settings.left()) {
    const [first, second] = entry.path;
    const upstream = settingAt(entry.path)?.upstream as Json | undefined;
    // What is generated otherwise here, as the limits of videos are, is written down even where it is upstream's default.
    const usual = first === 'hosts' ? (hosts[second!] ?? upstream) : Object.hasOwn(SOURCES, entry.path.join('.')) ? undefined : upstream;
    draft.place(entry, ['revolt', ...entry.path], usual);
  }
}

/** Variables of the web client that hold a URL below `hosts`. */
const HOST_OF: Readonly<Record<string, string>> = {
  REVOLT_PUBLIC_URL: 'api',
  VITE_API_URL: 'api',
  VITE_WS_URL: 'events',
  VITE_MEDIA_URL: 'autumn',
  VITE_PROXY_URL: 'january',
};

/** What the web client was told, where it is not told the same from Revolt.toml. */
function takeWeb({ settings, draft }: Mapping, domain: string, web: readonly Variable[]): void {
  const host = (key: string): string =>
    settings.get('hosts', key) === undefined ? hostsOf(domain)[key]! : settings.takeText('hosts', key).value;
  const hasVoice = settings.get('api', 'livekit', 'nodes', 'worldwide', 'url') !== undefined;
  const told: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(HOST_OF).map(([name, key]) => [name, host(key)])),
    VITE_HOST: host('app').replace(/^https?:\/\//, ''),
    VITE_GIFBOX_URL: `${host('app')}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: settings.takeText('api', 'security', 'captcha', 'hcaptcha_sitekey').value,
    VITE_CFG_ENABLE_VIDEO: String(hasVoice),
  };
  // Where one stands twice the last line counts, in the place of the first.
  for (const [name, { value, from }] of new Map(web.map((variable) => [variable.from.name, variable]))) {
    const usual = told[name];
    if (name === 'HOSTNAME') {
      const shown = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
      if (shown === ':80')
        draft.decisions.push('It stood behind another reverse proxy (HOSTNAME=:80), which must lead to the new address or go.');
      else if (shown !== domain) draft.keep(from, value, 'the address of the old Caddy; the new one is domain');
    } else if (usual === undefined && !name.startsWith('VITE_')) {
      draft.keep(from, value, 'neither the web client nor this project reads it');
    } else if (value !== (usual ?? '') && !(name === 'VITE_CFG_ENABLE_VIDEO' && value === '' && !hasVoice)) {
      const setting = settings.get('hosts', HOST_OF[name] ?? '');
      if (setting !== undefined) {
        draft.differ(name, from, setting.from, 'each holds for its own: the web client gets this one, the servers theirs');
      }
      draft.set(['apps', 'client', 'values', 'env', name], value, from);
    }
  }
}

function providerOf(endpoint: string, region: string): StorageProviderName {
  const named = (Object.entries(STORAGE_PROVIDERS) as [StorageProviderName, StorageProvider][]).find(
    ([, provider]) => region !== '' && provider.endpoint?.replace('{region}', region) === endpoint,
  );
  if (named !== undefined) return named[0];
  return region === 'auto' && /^https:\/\/[^/]+\.r2\.cloudflarestorage\.com$/.test(endpoint) ? 'r2' : 'other';
}
