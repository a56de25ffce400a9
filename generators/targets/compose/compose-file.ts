import { Document, isMap, Scalar, visit, type YAMLMap } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { COMPOSE_IMAGES, RABBITMQ_IMAGE, type ComposeImage } from '../../components/compose-images.ts';
import type { Plan } from '../../components/plan.ts';
import { APP_NAMES, service, type AppName } from '../../components/services/table.ts';
import { keyedChecksum } from '../../configuration/secrets/derive.ts';
import type { Computed } from '../../configuration/compute.ts';
import type { Values } from '../../configuration/schema.ts';
import type { Finding } from '../../configuration/rules.ts';
import type { ComposeRevolt } from './configuration.ts';
import type { ContainerSecret, CredentialOwner } from './credentials.ts';
import { CERTIFICATES, type Front } from './front.ts';
import { limitsOf } from './limits.ts';
import { RTC_TCP_PORT, SIGNAL_PORT, udpPorts } from './livekit.ts';
import { composeName, type InfraService } from './names.ts';
import { networksOf } from './networks.ts';

/** Names of the files that containers see; all of them lie beside compose.yaml. */
export const FILES = {
  compose: 'compose.yaml',
  env: '.env',
  secretsEnv: 'secrets.env',
  revolt: 'Revolt.toml',
  livekit: 'livekit.yml',
  caddyfile: 'Caddyfile',
  wellKnown: '.well-known/stoat',
  mongodbUsers: 'mongodb-users.js',
} as const;

/** Where the reverse proxy serves {@link FILES.wellKnown} from. */
export const WELL_KNOWN_ROOT = '/srv';

/** Label whose value changes with what a container reads only when it starts: then `docker compose up` makes a new one. */
const CHECKSUM_LABEL = 'stoat-gen.checksum';

const RESTART = 'unless-stopped';
const SECURITY = { cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] } as const;
/** For images that need no more than a place for temporary files. */
const HARDENED = { tmpfs: ['/tmp'], read_only: true, ...SECURITY } as const;
/** What an image needs that begins as root, gives its volume to its own user, and goes on as that. */
const STEPS_DOWN = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'];

export interface ComposeInput {
  readonly projectName: string;
  readonly environment: string;
  readonly values: Values;
  readonly plan: Plan;
  readonly computed: Computed;
  readonly revolt: ComposeRevolt;
  readonly secrets: Readonly<Record<CredentialOwner, readonly ContainerSecret[]>>;
  readonly front: Front;
  /** Texts of the files, by name: what a container reads of them goes into its checksum. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: (finding: Finding) => void;
}

/** compose.yaml. */
export function composeFile(input: ComposeInput): string {
  const { projectName, environment, values, plan, revolt } = input;
  const { members, networks } = networksOf(values, plan, revolt.config);
  const services = { ...infrastructure(input), ...apps(input) };
  const volumes = values.compose.dataRoot === '' ? volumesOf(services) : [];
  const secrets = Object.values(input.secrets).flat();
  const document = new Document(
    literal({
      name: projectName,
      ...(APP_NAMES.some((app) => plan.apps[app] && service(app).readsConfig) ? { 'x-backend': backend(input) } : {}),
      services: Object.fromEntries(
        Object.entries(services).map(([name, body]) => [
          name,
          { ...body, networks: name === 'caddy' ? proxyNetworks(members[name]!, input.front) : members[name]! },
        ]),
      ),
      networks: Object.fromEntries(Object.entries(networks).map(([name, { internal }]) => [name, internal ? { internal } : {}])),
      ...(secrets.length > 0
        ? { secrets: Object.fromEntries(secrets.map(({ name, variable }) => [name, { environment: variable }])) }
        : {}),
      ...(volumes.length > 0 ? { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) } : {}),
    }),
  );
  document.commentBefore = [
    ` Stoat on ${values.domain}, from environment ${environment}. Written by \`stoat-gen compose\`, which writes it again: what you`,
    ' change belongs into the environment, or into compose.override.yaml, which stays yours.',
  ].join('\n');
  comment(document, ['networks'], Object.fromEntries(Object.entries(networks).map(([name, { purpose }]) => [name, purpose])));
  comment(document, ['services'], TITLES);
  mergeBackend(document);
  visit(document, {
    // What YAML 1.1 takes for something else than text: yes, no, 80:80.
    Scalar: (_, node) => {
      if (node.value === OWNER_READS) node.format = 'OCT';
      if (typeof node.value === 'string' && /^(?:y|n|yes|no|on|off|[\d:._+-]+(?:\/udp)?)$/i.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const TITLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(APP_NAMES.map((app) => [composeName(app), service(app).title])),
  mongodb: 'database',
  redis: 'events and caches: Valkey, which speaks what Redis speaks',
  rabbitmq: 'message broker',
  minio: 'uploaded files',
  'create-bucket': 'makes the bucket where there is none, and ends',
  livekit: 'voice and video',
  caddy: 'reverse proxy',
};

/** What the servers have in common: one image each, without shell, that writes nothing. */
function backend({ revolt, values }: ComposeInput): JsonObject {
  return {
    restart: RESTART,
    env_file: [FILES.secretsEnv],
    ...(Object.keys(revolt.addresses).length > 0 ? { environment: revolt.addresses } : {}),
    volumes: [mount(FILES.revolt, '/Revolt.toml')],
    labels: { [CHECKSUM_LABEL]: keyedChecksum(values.secretSeed, [revolt.toml]) },
    ...HARDENED,
  };
}

function apps({ values, plan, computed, report }: ComposeInput): Record<string, JsonObject> {
  const hardened = new Set(computed.apps.filter((each) => each.hardened).map(({ app }) => app));
  const services = APP_NAMES.filter((app) => plan.apps[app]).map((app): [string, JsonObject] => {
    const { image, env } = computed.services[app] as unknown as { image: { repository: string; tag: string }; env?: JsonObject };
    const { replicas, resources } = values.apps[app];
    const limits = limitsOf(resources, ['apps', app, 'resources'], report);
    return [
      composeName(app),
      {
        ...(service(app).readsConfig ? { [MERGE]: '' } : {}),
        image: `${image.repository}:${image.tag}`,
        ...(service(app).readsConfig
          ? {}
          : { restart: RESTART, environment: env!, ...(hardened.has(app) ? HARDENED : { security_opt: SECURITY.security_opt }) }),
        ...dependsOn(appNeeds(app, plan)),
        ...deploy({ ...limits }, replicas),
      },
    ];
  });
  return Object.fromEntries(services);
}

/** What has to be there before a service starts. */
function appNeeds(app: AppName, { installed }: Plan): Record<string, Condition> {
  const needs: Record<string, Condition> = {};
  for (const name of service(app).uses.filter((each) => installed[each])) {
    if (name === 'minio') needs['create-bucket'] = 'service_completed_successfully';
    // Where calls do not work, everything else still should.
    else needs[name] = name === 'livekit' ? 'service_started' : 'service_healthy';
  }
  return needs;
}

type Condition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

function dependsOn(needs: Readonly<Record<string, Condition>>): JsonObject {
  if (Object.keys(needs).length === 0) return {};
  return { depends_on: Object.fromEntries(Object.entries(needs).map(([name, condition]) => [name, { condition }])) };
}

function deploy(limits: JsonObject, replicas = 1): JsonObject {
  const body = {
    ...(replicas === 1 ? {} : { replicas }),
    ...(Object.keys(limits).length === 0 ? {} : { resources: { limits } }),
  };
  return Object.keys(body).length === 0 ? {} : { deploy: body };
}

function infrastructure(input: ComposeInput): Record<string, JsonObject> {
  const { values, plan, secrets, front, files, report } = input;
  const limits = (name: 'mongodb' | 'redis' | 'rabbitmq' | 'minio' | 'livekit'): JsonObject =>
    deploy({ ...limitsOf(values[name].resources, [name, 'resources'], report) });
  const checksum = (...texts: readonly string[]): JsonObject => ({ labels: { [CHECKSUM_LABEL]: keyedChecksum(values.secretSeed, texts) } });
  const credentials = (name: CredentialOwner): JsonObject => ({
    secrets: secrets[name].map(({ name: source, owner: [uid, gid], target }) => ({
      source,
      ...(target === undefined ? {} : { target }),
      uid,
      gid,
      mode: OWNER_READS,
    })),
    ...checksum(...secrets[name].map(({ text }) => text)),
  });
  const root = values.compose.dataRoot;
  const volume = (name: string, path: string): string =>
    root === '' ? `${name}:${path}` : `${root.replace(/\/+$/, '')}/${name}:${path}:z`;
  const image = (name: ComposeImage): string => {
    const tag = values.composeImageTags[name];
    if (tag === undefined)
      report({ keys: ['composeImageTags', name], message: 'is missing; the versions/infra-versions.yaml of this project has it' });
    return `${COMPOSE_IMAGES[name]}:${tag ?? ''}`;
  };

  const all: Record<InfraService, JsonObject | false> = {
    mongodb: plan.installed.mongodb && {
      image: image('mongodb'),
      restart: RESTART,
      environment: {
        MONGO_INITDB_ROOT_USERNAME: 'root',
        MONGO_INITDB_ROOT_PASSWORD_FILE: '/run/secrets/mongodb-root-password',
        STOAT_MONGODB_USERNAME: values.mongodb.username,
      },
      ...credentials('mongodb'),
      volumes: [volume('mongodb', '/data/db'), mount(FILES.mongodbUsers, '/docker-entrypoint-initdb.d/users.js')],
      // The image declares it a volume; without this it would get a nameless one.
      tmpfs: ['/data/configdb'],
      // By its name: while the image makes the users, the server listens to itself only and is not to be waited for.
      healthcheck: check(['CMD', 'mongosh', '--quiet', '--host', 'mongodb', '--eval', 'quit(db.adminCommand({ping: 1}).ok ? 0 : 1)'], {
        interval: '15s',
        start_period: '60s',
      }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits('mongodb'),
    },
    redis: plan.installed.redis && {
      image: image('redis'),
      restart: RESTART,
      command: ['valkey-server', '--aclfile', '/run/secrets/redis-users', '--appendonly', 'yes'],
      ...credentials('redis'),
      volumes: [volume('redis', '/data')],
      // "NOAUTH" is an answer too, and asks for no password here.
      healthcheck: check(['CMD-SHELL', "valkey-cli ping | grep -qE 'PONG|NOAUTH'"], { interval: '10s' }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits('redis'),
    },
    rabbitmq: plan.installed.rabbitmq && {
      image: `${RABBITMQ_IMAGE}:${values.infraImageTags.rabbitmq}`,
      restart: RESTART,
      // RabbitMQ files its data under its host name: with another one it starts empty.
      hostname: 'rabbitmq',
      ...credentials('rabbitmq'),
      volumes: [volume('rabbitmq', '/var/lib/rabbitmq')],
      // Not with RabbitMQ's own tools: before the server has made its cookie they make one, as root, which it then cannot read.
      // Erlang starts slowly on small machines.
      healthcheck: check(['CMD', 'bash', '-c', '< /dev/tcp/127.0.0.1/5672'], { interval: '10s', start_period: '120s' }),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits('rabbitmq'),
    },
    minio: plan.installed.minio && {
      image: image('minio'),
      restart: RESTART,
      command: ['server', '/data'],
      environment: { MINIO_ROOT_USER_FILE: '/run/secrets/minio-root-user', MINIO_ROOT_PASSWORD_FILE: '/run/secrets/minio-root-password' },
      ...credentials('minio'),
      volumes: [volume('minio', '/data')],
      healthcheck: check(['CMD', 'curl', '-fsS', '-o', '/dev/null', 'http://127.0.0.1:9000/minio/health/live'], { interval: '10s' }),
      ...SECURITY,
      ...limits('minio'),
    },
    // `up --wait` takes a container that has ended for a failure, unless somebody waits for its end.
    'create-bucket': plan.installed.minio &&
      APP_NAMES.some((app) => 'create-bucket' in (plan.apps[app] ? appNeeds(app, plan) : {})) && {
        image: image('mc'),
        restart: 'no',
        entrypoint: ['/bin/sh', '-euc', CREATE_BUCKET],
        environment: { BUCKET: values.s3.bucket, MC_CONFIG_DIR: '/tmp/mc' },
        ...credentials('minio'),
        ...dependsOn({ minio: 'service_healthy' }),
        tmpfs: ['/tmp'],
        ...SECURITY,
      },
    livekit: plan.installed.livekit && {
      image: image('livekit'),
      restart: RESTART,
      command: ['--config', '/etc/livekit.yml'],
      volumes: [mount(FILES.livekit, '/etc/livekit.yml')],
      ...checksum(files[FILES.livekit] ?? ''),
      ports: [`${RTC_TCP_PORT}:${RTC_TCP_PORT}`, `${udpPorts(values)}:${udpPorts(values)}/udp`],
      healthcheck: check(['CMD', 'wget', '-q', '-O', '/dev/null', `http://127.0.0.1:${SIGNAL_PORT}/`], { interval: '10s' }),
      read_only: true,
      ...SECURITY,
      // Its configuration is readable for its owner on the host only.
      cap_add: ['DAC_OVERRIDE'],
      ...limits('livekit'),
    },
    caddy: {
      image: image('caddy'),
      restart: RESTART,
      ports: publicPorts(front),
      volumes: [
        mount(FILES.caddyfile, '/etc/caddy/Caddyfile'),
        mount(FILES.wellKnown, `${WELL_KNOWN_ROOT}/${FILES.wellKnown}`),
        ...(front.tls.kind === 'files' ? [mount(CERTIFICATES.folder, CERTIFICATES.mountedAt)] : []),
        volume('caddy-data', '/data'),
        volume('caddy-config', '/config'),
      ],
      ...checksum(files[FILES.caddyfile] ?? '', files[FILES.wellKnown] ?? ''),
      ...dependsOn(
        Object.fromEntries(
          APP_NAMES.filter((app) => plan.apps[app] && service(app).port !== undefined).map((app) => [
            composeName(app),
            'service_started' as const,
          ]),
        ),
      ),
      healthcheck: check(['CMD', 'nc', '-z', '127.0.0.1', String(front.tls.kind === 'elsewhere' ? front.tls.port : 443)], {
        interval: '10s',
      }),
      tmpfs: ['/tmp'],
      read_only: true,
      ...SECURITY,
      // The program in the image has this capability in its file, and does not start where it cannot have it.
      cap_add: ['NET_BIND_SERVICE', ...(front.tls.kind === 'files' ? ['DAC_OVERRIDE'] : [])],
    },
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, JsonObject] => entry[1] !== false));
}

/** Runs in mc's image. Credentials go through pipes: arguments are for everybody to see. */
const CREATE_BUCKET = [
  'IFS= read -r user < /run/secrets/minio-root-user || true',
  'IFS= read -r password < /run/secrets/minio-root-password || true',
  'printf \'%s\\n%s\\n\' "$user" "$password" | mc alias set stoat http://minio:9000 > /dev/null',
  'mc mb --ignore-existing "stoat/$BUCKET"',
  '',
].join('\n');

function publicPorts({ tls }: Front): string[] {
  if (tls.kind !== 'elsewhere') return ['80:80', '443:443', '443:443/udp'];
  return [`${tls.trustedProxies.length === 0 ? '127.0.0.1:' : ''}${tls.port}:${tls.port}`];
}

/**
 * The API asks for link previews at the address that clients have. Here that leads to Caddy at once: not every router lets a machine
 * reach its own public address. `proxy` is not among those who are led so; it refuses what is inside.
 */
function proxyNetworks(networks: readonly string[], { domain, tls }: Front): Json {
  if (tls.kind === 'elsewhere') return [...networks];
  return Object.fromEntries(networks.map((name) => [name, name === 'web' ? { aliases: [domain] } : {}]));
}

/** A file beside compose.yaml, read-only. `z` lets SELinux give it to containers, and means nothing elsewhere. */
function mount(file: string, path: string): string {
  return `./${file}:${path}:ro,z`;
}

function check(
  test: readonly string[],
  { interval, timeout = '10s', start_period = '30s' }: { interval: string; timeout?: string; start_period?: string },
): JsonObject {
  return { test, interval, timeout, retries: 5, start_period };
}

function volumesOf(services: Readonly<Record<string, JsonObject>>): string[] {
  const sources = Object.values(services).flatMap(({ volumes = [] }) => (volumes as string[]).map((volume) => volume.split(':')[0]!));
  return [...new Set(sources)].filter((source) => !/^[./]/.test(source));
}

/** Nothing here is meant to be filled in: Compose takes `$` for the start of a variable, and `$$` for itself. */
function literal(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (Array.isArray(value)) return value.map(literal);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, literal(child)])) : value;
}

/** Mode of a secret in its container, which Compose and people read in octal. */
const OWNER_READS = 0o400;

/** Stands for `<<: *backend` until the document is made. */
const MERGE = '<<';

function mergeBackend(document: Document): void {
  const shared = document.get('x-backend', true);
  const services = document.get('services');
  if (!isMap(shared) || !isMap(services)) return;
  for (const { value } of services.items) {
    const body = value as YAMLMap;
    if (body.has(MERGE)) body.set(MERGE, document.createAlias(shared as YAMLMap, 'backend'));
  }
}

/** Puts a comment above keys of a map. */
function comment(document: Document, path: readonly string[], comments: Readonly<Record<string, string>>): void {
  const map = document.getIn(path);
  if (!isMap(map)) return;
  for (const item of map.items) {
    const key = item.key as Scalar<string>;
    const text = comments[key.value];
    if (text !== undefined) key.commentBefore = ` ${text}`;
    if (path[0] === 'services') key.spaceBefore = item !== map.items[0];
  }
}
