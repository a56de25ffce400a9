/** The official compose set-up: Revolt.toml, secrets.env, .env.web, livekit.yml. */
import type { ComposeData } from './steps.ts';
import { RTC_TCP_PORT, SIGNAL_PORT } from '../components/livekit.ts';
import { STORAGE_PROVIDERS, type StorageProvider, type StorageProviderName } from '../components/storage/s3.ts';
import { parseDocument } from 'yaml';
import { isObject, type Json } from '../lib/json.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { settingAt } from '../configuration/revolt/definition.ts';
import { formatPath } from '../configuration/path.ts';
import { ComposeSettings, composeFileEntries, secretsEnvEntries, tomlEntries } from './compose-settings.ts';
import { Draft, leaves, same, type Origin } from './draft.ts';
import { parseEnvFile } from './env-file.ts';
import { modeWarning, namesIn, readSource, type SourceFile, type SourceFolder } from './source-files.ts';

const REVOLT_TOML = 'Revolt.toml';
const SECRETS_ENV = 'secrets.env';
const WEB_ENV = '.env.web';
const LIVEKIT_YML = 'livekit.yml';
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_FILES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];
/** Part of every installation, and replaced by what this project deploys. */
const OF_NO_USE =
  /^(?:\.git.*|\.env|Caddyfile|LICENSE|.*\.md|generate_config\.sh|migrations|data.*|stoat\.json|secrets\.env\.example|.*\.old)$/;

const NODE = ['api', 'livekit', 'nodes', 'worldwide'] as const;

export interface ComposeFacts {
  readonly draft: Draft;
  readonly domain: string;
  /** Which data lies in the old installation, as opposed to servers elsewhere that stay. */
  readonly data: ComposeData;
}

/**
 * Reads the official compose set-up.
 * @throws UserError when a file is broken, or what must not be lost is not there
 */
export async function readCompose(folder: SourceFolder): Promise<ComposeFacts> {
  const draft = new Draft();
  const settings = new ComposeSettings();
  const toml = await readSource(folder, REVOLT_TOML);
  const secretsEnv = await readSource(folder, SECRETS_ENV);
  const webEnv = await readSource(folder, WEB_ENV);
  const livekitYml = await readSource(folder, LIVEKIT_YML);

  const variables = secretsEnv === undefined ? undefined : secretsEnvEntries(secretsEnv, draft);
  settings.add(variables?.oldStyle ?? [], draft, '');
  if (toml !== undefined) {
    settings.add(tomlEntries(toml, draft), draft, 'the servers read Revolt.toml; the old variable only served to make it');
  }
  settings.add(variables?.settings ?? [], draft, 'for the servers, the environment wins over Revolt.toml');
  for (const file of await readAll(folder, [...COMPOSE_FILES, ...OVERRIDE_FILES])) {
    settings.add(composeFileEntries(file, draft), draft, "a service's own environment wins over its env_file");
  }
  for (const file of [toml, secretsEnv, livekitYml]) warnOfMode(file, draft);
  await reportOtherFiles(folder, draft);

  const mapper = new Mapper(settings, draft, folder.label);
  mapper.keys();
  const livekit = livekitYml === undefined ? undefined : parseLivekit(livekitYml);
  const domain = mapper.domain(webEnv);
  const mongodb = mapper.mongodb();
  mapper.redis();
  const rabbitmq = mapper.rabbitmq();
  const uploads = mapper.storage();
  mapper.smtp();
  mapper.voice(domain, livekit);
  mapper.features();
  mapper.rest(domain);
  mapper.web(webEnv, domain);
  mapper.finish();
  const has = { mongodb: mongodb.mongodb, rabbitmq, minio: uploads };
  const releases = new Set(Object.entries(has).flatMap(([release, there]) => (there ? [release] : [])));
  return { draft, domain, data: { releases, withUser: new Set(mongodb.mongodbHasUser ? ['mongodb'] : []) } };
}

/** Whether a folder looks like the official set-up. */
export async function isCompose(folder: SourceFolder): Promise<boolean> {
  const names = await namesIn(folder);
  return names.includes(REVOLT_TOML) || names.includes(SECRETS_ENV);
}

async function readAll(folder: SourceFolder, names: readonly string[]): Promise<SourceFile[]> {
  const files = await Promise.all(names.map((name) => readSource(folder, name)));
  return files.filter((file) => file !== undefined);
}

function warnOfMode(file: SourceFile | undefined, draft: Draft): void {
  const warning = file === undefined ? undefined : modeWarning(file);
  // Revolt.toml holds secrets in most installations; whether in this one is not worth a distinction.
  if (warning !== undefined) draft.warnings.push(warning);
}

async function reportOtherFiles(folder: SourceFolder, draft: Draft): Promise<void> {
  const read = [REVOLT_TOML, SECRETS_ENV, WEB_ENV, LIVEKIT_YML];
  for (const name of await namesIn(folder)) {
    if (read.includes(name) || OF_NO_USE.test(name)) continue;
    if (COMPOSE_FILES.includes(name) || OVERRIDE_FILES.includes(name)) {
      if (OVERRIDE_FILES.includes(name)) draft.warnings.push(`${folder.label}/${name}: only its REVOLT__ variables were looked at`);
    } else if (name === 'Revolt.overrides.toml') {
      draft.warnings.push(
        `${folder.label}/${name} was not read: the official compose file does not give it to the servers; if yours does, put its settings into Revolt.toml`,
      );
    } else {
      draft.warnings.push(`${folder.label}/${name} was not read: it is no part of the official set-up`);
    }
  }
}

class Mapper {
  readonly #settings: ComposeSettings;
  readonly #draft: Draft;
  readonly #label: string;
  /** Settings that have found their place, or have none in the new one; the others go below `revolt:`. */
  readonly #done = new Set<string>();
  readonly #problems: Problem[] = [];

  constructor(settings: ComposeSettings, draft: Draft, label: string) {
    this.#settings = settings;
    this.#draft = draft;
    this.#label = label;
  }

  /** The keys that cannot be made again. */
  keys(): void {
    const missing = (what: string, path: readonly string[]): void => {
      const entry = this.#settings.get(...path);
      const place = { file: entry?.from.file ?? `${this.#label}/${REVOLT_TOML}`, line: entry?.from.line, path: formatPath(path) };
      this.#problems.push({
        ...place,
        message:
          entry === undefined
            ? `is neither there nor in ${SECRETS_ENV}: without the ${what} of the old installation nothing is taken over. If it really ran with the one that upstream publishes in its own Revolt.toml, write that down in yours first`
            : `is empty, so the servers see no ${what}; mend that first`,
      });
    };
    const take = (path: readonly string[], to: readonly string[], what: string, unpadded = false): void => {
      const entry = this.#settings.get(...path);
      this.#consume(path);
      if (typeof entry?.value !== 'string' || entry.value === '') return missing(what, path);
      const value = unpadded ? entry.value.replace(/=+$/, '') : entry.value;
      this.#draft.set(
        to,
        value,
        entry.from,
        value === entry.value ? undefined : 'without its padding (=), as the servers want it; the key is the same',
      );
      this.#expect(path, value, entry.from);
    };
    take(['files', 'encryption_key'], ['files', 'encryptionKey'], 'file encryption key');
    take(['pushd', 'vapid', 'private_key'], ['vapid', 'privateKey'], 'VAPID private key', true);
    take(['pushd', 'vapid', 'public_key'], ['vapid', 'publicKey'], 'VAPID public key', true);
  }

  domain(webEnv: SourceFile | undefined): string {
    const app = this.#settings.get('hosts', 'app');
    const fromWeb =
      webEnv === undefined
        ? []
        : parseEnvFile(webEnv.text, webEnv.file).filter(({ name }) => /^(?:REVOLT_PUBLIC_URL|VITE_API_URL|HOSTNAME)$/.test(name));
    const candidates: { value: string; from: Origin }[] = [
      ...(typeof app?.value === 'string' ? [{ value: app.value, from: app.from }] : []),
      ...fromWeb.map(({ name, value, line }) => ({ value, from: { file: webEnv!.file, line, name } })),
    ];
    for (const { value, from } of candidates) {
      const host = /^(?:https?:\/\/)?([^/:\s]+)/.exec(value)?.[1]?.toLowerCase();
      if (host === undefined || host === '') continue;
      this.#draft.set(['domain'], host, from);
      return host;
    }
    this.#problems.push({
      file: `${this.#label}/${REVOLT_TOML}`,
      path: 'hosts.app',
      message: `is not there, and ${WEB_ENV} names no host either: the host name of the installation is not known`,
    });
    return 'unknown.invalid';
  }

  mongodb(): { mongodb: boolean; mongodbHasUser: boolean } {
    const path = ['database', 'mongodb'];
    const from = this.#settings.from(...path);
    const text = this.#settings.text(...path);
    this.#consume(path);
    const url = /^mongodb:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([A-Za-z0-9.-]+)(?::(\d+))?(?:\/([^?]*))?(?:\?(.*))?$/.exec(text);
    const user = decode(url?.[1]);
    const password = decode(url?.[2]);
    const host = url?.[3] ?? '';
    if (url !== null && inside(host)) {
      if (user !== undefined && password !== undefined && user !== '' && password !== '') {
        this.#user('mongodb', user, from);
        this.#draft.override('mongo-user', password, from);
        return { mongodb: true, mongodbHasUser: true };
      }
      return { mongodb: true, mongodbHasUser: false };
    }
    this.#draft.set(['mongodb', 'enabled'], false, from, 'it runs elsewhere and stays there');
    const [, , , , , database = '', options = ''] = url ?? [];
    const plain = (database === 'revolt' && options === '') || (/^(?:revolt)?$/.test(database) && options === 'authSource=revolt');
    if (url !== null && user && password && plain && /^[a-z0-9.-]+$/.test(host)) {
      this.#draft.set(['mongodb', 'host'], host, from);
      if (url[4] !== undefined && url[4] !== '27017') this.#draft.set(['mongodb', 'port'], Number(url[4]), from);
      this.#user('mongodb', user, from);
      this.#draft.override('mongo-user', password, from);
    } else {
      this.#revolt(path, text, from, 'kept as the URL it is');
    }
    return { mongodb: false, mongodbHasUser: false };
  }

  redis(): void {
    const path = ['database', 'redis'];
    const from = this.#settings.from(...path);
    const text = this.#settings.text(...path);
    this.#consume(path);
    const url = /^redis:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([A-Za-z0-9.-]+)(?::(\d+))?\/?$/.exec(text);
    const password = decode(url?.[2]);
    if (url !== null && inside(url[3]!)) {
      if (password) this.#draft.override('redis', password, from);
      return;
    }
    this.#draft.set(['redis', 'enabled'], false, from, 'it runs elsewhere and stays there');
    if (url !== null && !url[1] && password && /^[a-z0-9.-]+$/.test(url[3]!)) {
      this.#draft.set(['redis', 'host'], url[3]!, from);
      if (url[4] !== undefined && url[4] !== '6379') this.#draft.set(['redis', 'port'], Number(url[4]), from);
      this.#draft.override('redis', password, from);
    } else {
      this.#revolt(path, text, from, 'kept as the URL it is');
    }
  }

  /** True when it ran in the old installation. */
  rabbitmq(): boolean {
    const at = (key: string) => ['rabbit', key] as const;
    for (const key of ['host', 'port', 'username', 'password']) this.#consume(at(key));
    const host = this.#settings.text(...at('host'));
    const username = this.#settings.text(...at('username'));
    const password = this.#settings.text(...at('password'));
    this.#user('rabbitmq', username, this.#settings.from(...at('username')));
    this.#draft.override('rabbit-user', password, this.#settings.from(...at('password')));
    this.#expect(at('username'), username, this.#settings.from(...at('username')));
    this.#expect(at('password'), password, this.#settings.from(...at('password')));
    if (password === 'rabbitpass') this.#published('rabbit-user', 'RabbitMQ');
    if (inside(host)) {
      return true;
    }
    const from = this.#settings.from(...at('host'));
    this.#draft.set(['rabbitmq', 'enabled'], false, from, 'it runs elsewhere and stays there');
    this.#draft.set(['rabbitmq', 'host'], host, from);
    this.#expect(at('host'), host, from);
    const port = this.#settings.value(...at('port'));
    if (port !== 5672) this.#draft.set(['rabbitmq', 'port'], port ?? 5672, this.#settings.from(...at('port')));
    this.#expect(at('port'), port ?? 5672, this.#settings.from(...at('port')));
    return false;
  }

  /** True when the files lay in the old installation. */
  storage(): boolean {
    const at = (key: string) => ['files', 's3', key] as const;
    for (const key of ['endpoint', 'path_style_buckets', 'region', 'access_key_id', 'secret_access_key', 'default_bucket'])
      this.#consume(at(key));
    const credentials = { 's3-access': 'access_key_id', 's3-secret': 'secret_access_key' } as const;
    for (const [identifier, key] of Object.entries(credentials) as [keyof typeof credentials, string][]) {
      const value = this.#settings.text(...at(key));
      this.#draft.override(identifier, value, this.#settings.from(...at(key)));
      this.#expect(at(key), value, this.#settings.from(...at(key)));
    }
    if (this.#settings.text(...at('secret_access_key')) === 'minioautumn') this.#published('s3-secret', 'MinIO');
    const bucket = this.#settings.text(...at('default_bucket'));
    const bucketFrom = this.#settings.from(...at('default_bucket'));
    if (bucket !== 'revolt-uploads') this.#draft.set(['s3', 'bucket'], bucket, bucketFrom);
    this.#expect(at('default_bucket'), bucket, bucketFrom);

    const endpoint = this.#settings.text(...at('endpoint'));
    const region = this.#settings.text(...at('region'));
    const regionFrom = this.#settings.from(...at('region'));
    const host = /^https?:\/\/([^/:]+)/.exec(endpoint)?.[1] ?? '';
    this.#expect(at('region'), region, regionFrom);
    if (inside(host)) {
      if (region !== 'minio') this.#draft.set(['s3', 'region'], region, regionFrom);
      return true;
    }
    const from = this.#settings.from(...at('endpoint'));
    const provider = providerOf(endpoint, region);
    const table: StorageProvider = STORAGE_PROVIDERS[provider];
    this.#draft.set(['s3', 'provider'], provider, from, 'the files stay where they are');
    if (table.endpoint === undefined || table.endpoint.replace('{region}', region) !== endpoint)
      this.#draft.set(['s3', 'endpoint'], endpoint, from);
    if (table.region !== region) this.#draft.set(['s3', 'region'], region, regionFrom);
    this.#expect(at('endpoint'), endpoint, from);
    const pathStyle = this.#settings.value(...at('path_style_buckets')) === true;
    const styleFrom = this.#settings.from(...at('path_style_buckets'));
    if (pathStyle !== table.pathStyle) this.#revolt(at('path_style_buckets'), pathStyle, styleFrom);
    this.#expect(at('path_style_buckets'), pathStyle, styleFrom);
    return false;
  }

  smtp(): void {
    const keys = {
      host: 'host',
      port: 'port',
      username: 'username',
      password: 'password',
      from_address: 'fromAddress',
      reply_to: 'replyTo',
      use_tls: 'useTls',
      use_starttls: 'useStarttls',
    } as const;
    const used = this.#settings.text('api', 'smtp', 'host') !== '';
    for (const [key, to] of Object.entries(keys)) {
      const path = ['api', 'smtp', key];
      const entry = this.#settings.get(...path);
      this.#consume(path);
      if (entry === undefined || same(entry.value, settingAt(path)?.upstream as Json)) continue;
      this.#draft.set(['smtp', to], entry.value, entry.from);
      if (used) this.#expect(path, entry.value, entry.from);
    }
    const sender = this.#settings.get('api', 'smtp', 'from_address');
    if (used && (sender === undefined || sender.value === 'noreply@example.com')) {
      this.#draft.warnings.push(
        "api.smtp.from_address was the servers' example, noreply@example.com; now it is noreply@<domain>: smtp.fromAddress says otherwise",
      );
    }
  }

  voice(domain: string, livekit: Livekit | undefined): void {
    const node = (key: string) => [...NODE, key] as const;
    const publicUrl = ['hosts', 'livekit', 'worldwide'];
    this.#consume(publicUrl);
    for (const key of ['url', 'key', 'secret']) this.#consume(node(key));
    for (const key of ['lat', 'lon']) if (this.#settings.value(...node(key)) === 0) this.#consume(node(key));

    const url = this.#settings.get(...node('url'));
    if (url === undefined) {
      const others = this.#settings.below('api', 'livekit', 'nodes').length > 0;
      const left = [publicUrl, node('key'), node('secret')]
        .map((path) => this.#settings.get(...path))
        .filter((entry) => entry !== undefined);
      for (const { from, value } of left) this.#draft.keepSecret(from, value, 'of no use without api.livekit.nodes.worldwide.url');
      if (livekit !== undefined) this.#draft.warnings.push(`${livekit.file} was not taken over: the servers know no LiveKit node`);
      this.#draft.set(
        ['livekit', 'enabled'],
        false,
        { file: "the servers' default", name: 'api.livekit.nodes' },
        'the old installation had no voice; remove the line to have it',
      );
      if (others)
        this.#draft.warnings.push(
          'api.livekit.nodes: none is called worldwide, so nothing here receives the webhooks of your nodes; see livekit.url',
        );
      return;
    }
    const target = String(url.value);
    const host = /^[a-z]+:\/\/([^/:]+)/i.exec(target)?.[1] ?? '';
    const shown = this.#settings.get(...publicUrl);
    const here = inside(host) || (host === domain && /^[a-z]+:\/\/[^/]+\/livekit\/?$/i.test(target));
    if (here) {
      this.#draft.decisions.push(`Voice moves to livekit.${domain}: it needs a DNS record of its own.`);
      const usual = [`wss://${domain}/livekit`, `wss://livekit.${domain}`];
      if (shown !== undefined && !usual.includes(String(shown.value).replace(/\/$/, ''))) {
        this.#draft.keep(shown.from, shown.value, `voice is on livekit.${domain} now`);
      }
    } else {
      this.#draft.set(['livekit', 'enabled'], false, url.from, 'it runs elsewhere and stays there');
      this.#draft.set(['livekit', 'url'], target, url.from);
      this.#expect(node('url'), target, url.from);
      if (shown !== undefined) {
        if (shown.value !== target.replace(/^http/, 'ws')) this.#revolt(publicUrl, shown.value, shown.from);
        this.#expect(publicUrl, shown.value, shown.from);
      }
      if (livekit !== undefined)
        this.#draft.warnings.push(`${livekit.file} was not taken over, but for its keys: the servers use another LiveKit`);
      this.#draft.warnings.push('livekit.url: tell that LiveKit the new address of its webhook, https://<domain>/ingress/worldwide');
    }
    this.#livekitKeys(livekit);
    if (livekit !== undefined && here) this.#livekitFile(livekit);
  }

  #livekitKeys(livekit: Livekit | undefined): void {
    const only = livekit?.keys.length === 1 ? livekit.keys[0] : undefined;
    for (const [identifier, key] of [
      ['livekit-key', 'key'],
      ['livekit-secret', 'secret'],
    ] as const) {
      const path = [...NODE, key];
      const entry = this.#settings.get(...path);
      const fallback = only?.[key];
      if (typeof entry?.value === 'string' && entry.value !== '') {
        this.#draft.override(identifier, entry.value, entry.from);
        this.#expect(path, entry.value, entry.from);
      } else if (fallback !== undefined) {
        this.#draft.override(identifier, fallback, { file: livekit!.file, line: only!.line, name: 'keys' });
      } else {
        this.#problems.push({
          file: `${this.#label}/${REVOLT_TOML}`,
          path: formatPath(path),
          message: `is neither there, nor in ${SECRETS_ENV}, nor the only one in ${LIVEKIT_YML}`,
        });
      }
    }
    if (livekit === undefined) return;
    const key = this.#settings.get(...NODE, 'key');
    const secret = this.#settings.get(...NODE, 'secret');
    for (const found of livekit.keys) {
      const from = { file: livekit.file, line: found.line, name: 'keys' };
      if (key?.value === found.key && secret !== undefined && secret.value !== found.secret) {
        this.#draft.conflict('api.livekit.nodes.worldwide.secret', secret.from, from, found.secret, true, 'the servers sign with theirs');
      } else if (key !== undefined && key.value !== found.key) {
        if (only !== undefined)
          this.#draft.conflict(
            'api.livekit.nodes.worldwide.key',
            key.from,
            from,
            { [found.key]: found.secret },
            true,
            'the servers sign with theirs',
          );
        else this.#draft.keepSecret(from, { [found.key]: found.secret }, 'another key of LiveKit; here it has one');
      }
    }
  }

  #livekitFile(livekit: Livekit): void {
    const from = (name: string): Origin => ({ file: livekit.file, line: livekit.lineOf(name.split('.')), name });
    const ranges = { port_range_start: ['rtcPortRangeStart', 50000], port_range_end: ['rtcPortRangeEnd', 60000] } as const;
    const taken = new Set([`rtc.tcp_port=${RTC_TCP_PORT}`, 'turn.enabled=false', `port=${SIGNAL_PORT}`]);
    for (const { path, value } of livekit.others) {
      const name = path.join('.');
      const range = Object.entries(ranges).find(([key]) => name === `rtc.${key}`)?.[1];
      if (range !== undefined) {
        if (Number(value) !== range[1])
          this.#draft.set(['livekit', range[0]], /^\d+$/.test(String(value)) ? Number(value) : value, from(name));
      } else if (
        name !== 'rtc.use_external_ip' &&
        name !== 'redis.address' &&
        !/^webhook\./.test(name) &&
        !taken.has(`${name}=${String(value)}`)
      ) {
        this.#draft.keep(from(name), value, 'unknown: put it below livekit.values.livekit if the chart shall have it');
      }
    }
    // LiveKit's own default is false, ours is true.
    const external = livekit.others.find(({ path }) => path.join('.') === 'rtc.use_external_ip');
    if (external?.value !== 'true') this.#draft.set(['livekit', 'useExternalIp'], false, from('rtc.use_external_ip'));
  }

  features(): void {
    const webhooks = ['features', 'webhooks_enabled'];
    const on = this.#settings.value(...webhooks);
    this.#consume(webhooks);
    if (on !== true)
      this.#draft.set(['apps', 'api', 'webhooks'], on ?? false, this.#settings.from(...webhooks), 'as it was; the default here is on');
    this.#expect(webhooks, on ?? false, this.#settings.from(...webhooks));

    const tenor = ['api', 'security', 'tenor_key'];
    const entry = this.#settings.get(...tenor);
    this.#consume(tenor);
    if (entry === undefined || entry.value === '') return;
    this.#draft.set(['apps', 'gifbox', 'enabled'], true, entry.from);
    this.#draft.set(['apps', 'gifbox', 'tenorKey'], entry.value, entry.from);
    this.#expect(tenor, entry.value, entry.from);
  }

  /** Everything else the servers read: below `revolt:`, unless it is what they do anyway. */
  rest(domain: string): void {
    const generated = hostsOf(domain);
    for (const { path, value, from } of this.#settings.all()) {
      if (this.#done.has(JSON.stringify(path))) continue;
      this.#expect(path, value, from);
      const usual = (path[0] === 'hosts' ? generated[path[1]!] : undefined) ?? (settingAt(path)?.upstream as Json | undefined);
      if (!same(usual, value)) this.#revolt(path, value, from);
    }
  }

  /** What the web client was told, where it is not told the same from Revolt.toml. */
  web(webEnv: SourceFile | undefined, domain: string): void {
    if (webEnv === undefined) return;
    const voice = this.#settings.get(...NODE, 'url') !== undefined;
    const host = (key: string): string =>
      this.#settings.get('hosts', key) === undefined ? hostsOf(domain)[key]! : this.#settings.text('hosts', key);
    const told: Readonly<Record<string, string>> = {
      REVOLT_PUBLIC_URL: host('api'),
      VITE_HOST: host('app').replace(/^https?:\/\//, ''),
      VITE_API_URL: host('api'),
      VITE_WS_URL: host('events'),
      VITE_MEDIA_URL: host('autumn'),
      VITE_PROXY_URL: host('january'),
      VITE_GIFBOX_URL: `${host('app')}/gifbox`,
      VITE_HCAPTCHA_SITEKEY: this.#settings.text('api', 'security', 'captcha', 'hcaptcha_sitekey'),
      VITE_CFG_ENABLE_VIDEO: String(voice),
    };
    const origins: Readonly<Record<string, string>> = {
      REVOLT_PUBLIC_URL: 'api',
      VITE_API_URL: 'api',
      VITE_WS_URL: 'events',
      VITE_MEDIA_URL: 'autumn',
      VITE_PROXY_URL: 'january',
    };
    for (const [name, { value, line }] of new Map(parseEnvFile(webEnv.text, webEnv.file).map((entry) => [entry.name, entry]))) {
      const from = { file: webEnv.file, line, name };
      const usual = told[name];
      if (name === 'HOSTNAME') {
        const shown = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
        if (shown === ':80')
          this.#draft.decisions.push('It stood behind another reverse proxy (HOSTNAME=:80), which must lead to the new address or go.');
        else if (shown !== domain) this.#draft.keep(from, value, 'the address of the old Caddy; the new one is domain');
      } else if (usual === undefined && !name.startsWith('VITE_')) {
        this.#draft.keep(from, value, 'neither the web client nor this project reads it');
      } else if (value !== (usual ?? '') && !(name === 'VITE_CFG_ENABLE_VIDEO' && value === '' && usual === 'false')) {
        const host = origins[name];
        const setting = host === undefined ? undefined : this.#settings.get('hosts', host);
        if (setting !== undefined) {
          this.#draft.conflicts.push({
            setting: name,
            wins: from,
            loses: setting.from,
            why: 'each holds for its own: the web client gets this one, the servers theirs',
          });
        }
        this.#draft.set(['apps', 'client', 'values', 'env', name], value, from);
      }
    }
  }

  finish(): void {
    this.#draft.decisions.push(
      "Certificates came from Let's Encrypt; here they are self-signed unless you say otherwise:\n  tls:\n    issuer: letsencrypt\n  adminEmail: you@example.org",
    );
    if (this.#problems.length > 0) throw new UserError(this.#problems);
  }

  #user(service: 'mongodb' | 'rabbitmq', name: string, from: Origin): void {
    if (name !== 'stoat') this.#draft.set([service, 'username'], name, from);
    this.#draft.expected.values.push({ path: [service, 'username'], value: name, from });
  }

  #published(identifier: string, what: string): void {
    this.#draft.warnings.push(
      `secretOverrides.${identifier} is the password that the official set-up publishes; it is kept so that ${what} goes on, and reachable inside the cluster only: change it when all is moved`,
    );
  }

  #consume(path: readonly string[]): void {
    this.#done.add(JSON.stringify(path));
  }

  #revolt(path: readonly string[], value: Json, from: Origin, note?: string): void {
    this.#draft.set(['revolt', ...path], value, from, note);
    this.#expect(path, value, from);
  }

  #expect(path: readonly string[], value: Json, from: Origin): void {
    this.#draft.expected.revolt.push({ path, value, from });
  }
}

/** What is generated below `hosts`. */
function hostsOf(domain: string): Readonly<Record<string, string>> {
  return {
    app: `https://${domain}`,
    api: `https://${domain}/api`,
    events: `wss://${domain}/ws`,
    autumn: `https://${domain}/autumn`,
    january: `https://${domain}/january`,
  };
}

/** A host name without a dot is a service of the compose project: it moves into the cluster. */
function inside(host: string): boolean {
  return host !== '' && host !== 'localhost' && !host.includes('.');
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function providerOf(endpoint: string, region: string): StorageProviderName {
  const named = (Object.entries(STORAGE_PROVIDERS) as [StorageProviderName, StorageProvider][]).find(
    ([, provider]) => region !== '' && provider.endpoint?.replace('{region}', region) === endpoint,
  );
  if (named !== undefined) return named[0];
  return region === 'auto' && /^https:\/\/[^/]+\.r2\.cloudflarestorage\.com$/.test(endpoint) ? 'r2' : 'other';
}

interface Livekit {
  readonly file: string;
  readonly keys: readonly { readonly key: string; readonly secret: string; readonly line: number | undefined }[];
  /** Everything but the keys; scalars as they are written. */
  readonly others: readonly { readonly path: readonly string[]; readonly value: Json }[];
  lineOf(path: readonly string[]): number | undefined;
}

/**
 * livekit.yml with every scalar as its text: a key id of hexadecimal digits may look like a number.
 * @throws UserError with file and line
 */
function parseLivekit(source: SourceFile): Livekit {
  const document = parseDocument(source.text, { schema: 'failsafe', stringKeys: true, logLevel: 'silent', prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== undefined) throw new UserError([{ file: source.file, line: broken.linePos?.[0].line, message: 'is not valid YAML' }]);
  const value = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Json;
  if (!isObject(value)) throw new UserError([{ file: source.file, message: 'must be a map of keys' }]);
  const { keys = {}, ...others } = value;
  const lines = source.text.split('\n');
  const lineOf = (path: readonly string[]): number | undefined => {
    const index = lines.findIndex((line) => new RegExp(`^\\s*["']?${path.at(-1)!.replace(/[^A-Za-z0-9_]/g, '.')}["']?\\s*:`).test(line));
    return index === -1 ? undefined : index + 1;
  };
  return {
    file: source.file,
    keys: isObject(keys) ? Object.entries(keys).map(([key, secret]) => ({ key, secret: String(secret), line: lineOf([key]) })) : [],
    others: leaves(others),
    lineOf,
  };
}
