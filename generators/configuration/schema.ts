/**
 * Every key of an environment and of the version files: type, default, constraint, meaning. From this one definition come
 * the validators, the TypeScript types, `schemas/*.json`, `environments/_defaults.yaml` and the reference in the docs.
 *
 * Words of ours beside JSON Schema: `secret` (never shown), `expect` (what a pattern means, for messages), `layer`
 * (`versions/infra-versions.yaml` and the like, for keys whose default is not in `_defaults.yaml`).
 */
import Type, { type Static, type TSchema } from 'typebox';
import { COMPOSE_IMAGES, type ComposeImage } from '../components/compose-images.ts';
import { CHART_REPOSITORIES } from '../components/releases.ts';
import { STORAGE_PROVIDER_NAMES } from '../components/storage/providers.ts';
import { APP_NAMES, service, type AppName } from '../components/services/table.ts';
import { IDENTIFIERS, USER_NAME, type IdentifierName } from './secrets/identifiers.ts';
import { SEED_LENGTH } from './secrets/seed.ts';
import type { JsonObject } from '../lib/json.ts';
import { REVOLT } from './revolt/definition.ts';

/** Longest DNS name, less the `livekit.` that goes before the domain. */
const DOMAIN_LENGTH = 253 - 'livekit.'.length;
/**
 * One label of a DNS name; how long it may be is a rule of its own. Counted repetitions ({0,61}) are what V8 takes longest to
 * compile, and every start would pay for them.
 */
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';

const flag = (fallback: boolean, description: string) => Type.Boolean({ default: fallback, description });
const text = (fallback: string, description: string, options = {}) => Type.String({ default: fallback, description, ...options });
const port = (fallback: number, description: string) => Type.Integer({ default: fallback, minimum: 1, maximum: 65535, description });
const closed = <P extends Record<string, TSchema>>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, default: {}, description });
const choice = <const T extends readonly string[]>(fallback: T[number], options: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: options, default: fallback, description });
/** A part of somebody else's schema: checked there, not here. */
const anything = (description: string) => Type.Unsafe<JsonObject>({ type: 'object', default: {}, description });

const host = (description: string) =>
  text('', description, {
    pattern: `^(?:|${LABEL}(?:\\.${LABEL})*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$`,
    maxLength: 253,
    expect: 'a host name or an IP address, without scheme, port or path',
  });
const url = (schemes: string, description: string) =>
  text('', description, {
    pattern: `^(?:|(?:${schemes})://[^\\s/@?#]+(?:/[^\\s@?#]*)?)$`,
    expect: `a URL that begins with ${schemes
      .split('|')
      .map((s) => `${s}://`)
      .join(' or ')}, without credentials or query`,
  });
/** A user name goes into URLs and configuration files of several programs; this much is safe in all of them. */
const username = (description: string) =>
  text(USER_NAME, description, {
    pattern: '^[A-Za-z0-9._~-]+$',
    maxLength: 64,
    expect: 'letters, digits and - . _ ~ only',
  });
const email = (description: string) => text('', description, { pattern: '^(?:|[^\\s@<>]+@[^\\s@<>]+)$', expect: 'an e-mail address' });
const tag = (description: string, options = {}) =>
  Type.String({
    pattern: '^[A-Za-z0-9_][A-Za-z0-9._-]*$',
    maxLength: 128,
    expect: 'an image tag; quote it when it looks like a number',
    description,
    ...options,
  });
const chartVersion = (layer: string, description: string) =>
  Type.String({
    pattern: '^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$',
    expect: 'an exact version such as 1.19.0',
    layer,
    description,
  });

const resources = (requests: JsonObject, limits: JsonObject) =>
  Type.Unsafe<JsonObject>({
    type: 'object',
    default: { requests, limits },
    description: 'CPU and memory: requests and limits as Kubernetes takes them',
  });
const persistence = (size: string, growth = 'can only grow, and only where the storage class can') =>
  closed(
    {
      size: text(size, `size of the volume; ${growth}`, {
        pattern: '^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$',
        expect: 'a Kubernetes quantity such as 8Gi',
      }),
      storageClass: text('', "storage class; empty: the cluster's default"),
    },
    'volume of the data; stays when the release is removed',
  );
const chartValues = (chart: string) =>
  anything(`anything else of ${chart}'s values, merged over what this project sets; never credentials`);

const chartRelease = <P extends Record<string, TSchema>>(chart: string, description: string, properties: P) =>
  closed({ enabled: flag(true, 'installed in the cluster'), ...properties, values: chartValues(chart) }, description);

const app = <P extends Record<string, TSchema>>(name: AppName, properties: P, enabled = true) =>
  closed(
    {
      enabled: flag(enabled, name === 'voiceIngress' ? 'runs, provided that there is a LiveKit' : 'runs'),
      replicas: Type.Integer({ default: 1, minimum: 0, maximum: 1000, description: 'number of pods' }),
      resources: resources({ cpu: '50m', memory: '64Mi' }, { memory: '512Mi' }),
      ...properties,
      values: chartValues('helm/stoat-app'),
    },
    `${service(name).release}: ${service(name).title}`,
  );

const apps = {
  api: app('api', { webhooks: flag(true, 'incoming webhooks (`features.webhooks_enabled`)') }),
  events: app('events', {}),
  fileServer: app('fileServer', {}),
  proxy: app('proxy', {}),
  gifbox: app('gifbox', { tenorKey: text('', 'Tenor API key; GIF search needs it', { secret: true }) }, false),
  crond: app('crond', {}),
  pushd: app('pushd', {}),
  voiceIngress: app('voiceIngress', {}),
  client: app('client', {}),
} satisfies Record<AppName, TSchema>;

const overrides = Object.fromEntries(
  Object.entries(IDENTIFIERS).map(([name, { use, secret }]) => [
    name,
    Type.Optional(
      Type.String({
        minLength: 1,
        secret: true,
        description: `${use}, in Secret ${secret}`,
        ...(name === 'rabbit-user'
          ? {
              pattern: '^[A-Za-z0-9._~-]+$',
              expect: 'letters, digits and - . _ ~ only, because the servers put it into a URL unescaped',
            }
          : name === 'livekit-key'
            ? { pattern: '^[^\\s:]+$', expect: 'text without white space or colons' }
            : {}),
      }),
    ),
  ]),
) as { [Name in IdentifierName]: ReturnType<typeof Type.Optional<ReturnType<typeof Type.String>>> };

const INFRA = 'versions/infra-versions.yaml';
const STOAT = 'versions/stoat-versions.yaml';

/** Keys of the version files. */
export const VERSION_KEYS = {
  infraChartVersions: Type.Object(
    {
      certManager: chartVersion(INFRA, 'jetstack/cert-manager'),
      ingress: chartVersion(INFRA, 'haproxytech/kubernetes-ingress'),
      reflector: chartVersion(INFRA, 'emberstack/reflector'),
      mongodb: chartVersion(INFRA, 'bitnami/mongodb'),
      redis: chartVersion(INFRA, 'bitnami/redis'),
      minio: chartVersion(INFRA, 'minio/minio'),
      livekit: chartVersion(INFRA, 'livekit/livekit-server'),
    },
    { additionalProperties: false, description: 'versions of the third-party charts', layer: INFRA },
  ),
  infraImageTags: Type.Object(
    {
      mongodb: tag('bitnami/mongodb'),
      redis: tag('bitnami/redis'),
      rabbitmq: tag('rabbitmq'),
    },
    {
      additionalProperties: false,
      description: 'image tags of infrastructure whose chart names none that exists (bitnami removed its fixed tags)',
      layer: INFRA,
    },
  ),
  composeImageTags: Type.Object(
    Object.fromEntries(Object.entries(COMPOSE_IMAGES).map(([name, repository]) => [name, Type.Optional(tag(repository))])) as {
      [Name in ComposeImage]: ReturnType<typeof Type.Optional<ReturnType<typeof tag>>>;
    },
    {
      additionalProperties: false,
      default: {},
      description: "image tags of the Compose target's infrastructure; RabbitMQ's is in infraImageTags",
      layer: INFRA,
    },
  ),
  stoatImageTag: tag('tag of all backend images', { layer: STOAT }),
  stoatImageOverrides: Type.Object(
    Object.fromEntries(
      APP_NAMES.filter((name) => service(name).image !== undefined).map((name) => [
        name,
        Type.Optional(tag(`tag of ghcr.io/stoatchat/${service(name).image}`)),
      ]),
    ) as { [Name in Exclude<AppName, 'client'>]: ReturnType<typeof Type.Optional<ReturnType<typeof tag>>> },
    { additionalProperties: false, default: {}, description: 'tags of single backend images, by app', layer: STOAT },
  ),
  clientImage: Type.Object(
    {
      kind: choice(
        'official',
        ['official', 'stoat-gen'] as const,
        'whose build the image is: stoat-gen for docker/client, which runs as non-root with a read-only root',
      ),
      repository: Type.String({
        pattern: '^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$',
        expect: 'an image name with its registry, without tag',
        description: 'image of the web client',
      }),
      tag: tag('first seven hex digits of the commit of the git tag stoat-for-web-v<version>'),
      version: Type.String({
        pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+.*$',
        expect: 'a version such as 0.12.1; quote it',
        description: 'version of the web client that the tag stands for',
      }),
    },
    { additionalProperties: false, description: 'the web client', layer: STOAT },
  ),
} as const;

/** Keys of an environment. */
export const ENVIRONMENT_KEYS = {
  domain: text('stoat.local', 'host name of the installation; voice is on livekit.<domain>', {
    pattern: `^${LABEL}(?:\\.${LABEL})+$`,
    maxLength: DOMAIN_LENGTH,
    expect: `a host name in lower case such as chat.example.org (at most ${DOMAIN_LENGTH} characters, at least two labels), without scheme, port, path or trailing dot`,
  }),
  adminEmail: email("where Let's Encrypt writes to; needed for tls.issuer letsencrypt"),
  secretSeed: Type.String({
    minLength: SEED_LENGTH,
    secret: true,
    description: `every password is derived from it; at least ${SEED_LENGTH} random characters, kept for good`,
  }),
  secretOverrides: Type.Object(overrides, {
    additionalProperties: false,
    default: {},
    description: 'credentials that replace derived ones, verbatim; above all those of external infrastructure',
  }),
  vapid: closed(
    {
      privateKey: text('', 'base64 without padding of the SEC1 PEM text', { secret: true }),
      publicKey: text('', 'base64url without padding of the uncompressed point'),
    },
    'key pair of Web Push, generated once',
  ),
  files: closed(
    { encryptionKey: text('', 'base64 of 32 random bytes', { secret: true }) },
    'key that encrypts uploaded files, generated once; whoever loses it loses every file',
  ),
  apps: closed(apps, "Stoat's services"),
  mongodb: chartRelease('bitnami/mongodb', 'database; external: enabled false, host, and the override mongo-user', {
    host: host('external MongoDB'),
    port: port(27017, 'port of an external MongoDB'),
    username: username("the application's user on database revolt"),
    persistence: persistence('8Gi'),
    resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '2Gi' }),
  }),
  redis: chartRelease('bitnami/redis', 'events and caches; external: enabled false, host, and the override redis', {
    host: host('external Redis'),
    port: port(6379, 'port of an external Redis'),
    persistence: persistence('1Gi', 'cannot change once it is there'),
    resources: resources({ cpu: '50m', memory: '64Mi' }, { memory: '512Mi' }),
  }),
  rabbitmq: chartRelease('helm/stoat-app', 'message broker; external: enabled false, host, and the override rabbit-user', {
    host: host('external RabbitMQ'),
    port: port(5672, 'port of an external RabbitMQ'),
    username: username("the application's user"),
    persistence: persistence('2Gi'),
    resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '1Gi' }),
  }),
  minio: chartRelease('minio/minio', 'object storage for s3.provider minio; external: enabled false and s3.endpoint, or host and port', {
    host: host('external MinIO, reached by http; for https set s3.endpoint'),
    port: port(9000, 'port of an external MinIO'),
    persistence: persistence('20Gi'),
    resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '1Gi' }),
  }),
  livekit: chartRelease(
    'livekit/livekit-server',
    'voice and video; external: enabled false, url, and the overrides livekit-key, livekit-secret',
    {
      url: url('wss|ws|https|http', 'external LiveKit, as browsers and servers reach it'),
      replicas: Type.Integer({
        default: 1,
        minimum: 1,
        maximum: 100,
        description: 'number of nodes with a LiveKit each; more than one share their state in Redis',
      }),
      rtcPortRangeStart: port(50000, 'first UDP port of the media'),
      rtcPortRangeEnd: port(60000, 'last UDP port of the media'),
      useExternalIp: flag(true, "finds out the node's public address by STUN; false: the node's own address"),
      resources: resources({ cpu: '100m', memory: '128Mi' }, { memory: '2Gi' }),
    },
  ),
  certManager: chartRelease('jetstack/cert-manager', 'certificates', {
    namespace: text('', 'namespace of a cert-manager that is already there; empty: stoat-cert-manager, or cert-manager when not enabled', {
      pattern: `^(?:|${LABEL})$`,
      expect: 'the name of a namespace',
    }),
  }),
  ingress: chartRelease(
    'haproxytech/kubernetes-ingress',
    'HAProxy ingress controller; external: enabled false, with className of a haproxytech controller',
    {
      className: text('haproxy', 'ingress class', { pattern: `^${LABEL}(?:\\.${LABEL})*$`, expect: 'the name of an IngressClass' }),
    },
  ),
  reflector: chartRelease('emberstack/reflector', 'copies Secrets and the ConfigMap to the namespaces that need them', {}),
  s3: closed(
    {
      provider: choice('minio', STORAGE_PROVIDER_NAMES, 'who stores the files'),
      endpoint: url('https|http', "S3 endpoint; empty: the provider's own, or the MinIO in the cluster"),
      region: text('', "region; needed where the provider's endpoint depends on it", {
        pattern: '^[A-Za-z0-9-]*$',
        expect: 'the name of a region such as eu-west-1',
      }),
      bucket: text('revolt-uploads', 'bucket of the uploads', {
        minLength: 3,
        maxLength: 63,
        pattern: '^[a-z0-9][a-z0-9.-]*[a-z0-9]$',
        expect: 'the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens',
      }),
    },
    'where uploaded files are kept; credentials are the overrides s3-access and s3-secret',
  ),
  tls: closed(
    {
      issuer: choice('selfsigned', ['selfsigned', 'letsencrypt', 'existing'] as const, 'who signs the certificates'),
      issuerName: text('', 'name of the ClusterIssuer for issuer existing', {
        pattern: `^(?:|${LABEL}(?:\\.${LABEL})*)$`,
        expect: 'the name of a ClusterIssuer',
      }),
    },
    'certificates of the shared host and of LiveKit',
  ),
  smtp: closed(
    {
      host: host('SMTP server; empty: no e-mail, and accounts need no verification'),
      port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535, description: "SMTP port; unset: the server's choice" })),
      username: text('', 'SMTP user'),
      password: text('', 'SMTP password', { secret: true }),
      fromAddress: text('', 'sender; empty: noreply@<domain>', {
        pattern: '^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@]+<[^\\s@<>]+@[^\\s@<>]+>)$',
        expect: 'an e-mail address, or Name <address>',
      }),
      replyTo: email('where answers go; empty: nowhere'),
      useTls: Type.Optional(Type.Boolean({ description: 'TLS from the first byte' })),
      useStarttls: Type.Optional(Type.Boolean({ description: 'TLS by STARTTLS' })),
    },
    'e-mail',
  ),
  revolt: Type.Unsafe<JsonObject>({
    ...REVOLT,
    default: {},
    description: 'any setting of Revolt.toml, merged over what is generated',
  }),
  chartRepositories: Type.Object(
    Object.fromEntries(
      Object.entries(CHART_REPOSITORIES).map(([name, address]) => [
        name,
        Type.Optional(
          Type.String({
            pattern: '^(?:(?:https?|oci)://[^\\s@?#]+|file:///[^\\s?#]+)$',
            expect: 'a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder',
            description: `mirror of ${address}`,
          }),
        ),
      ]),
    ) as { [Name in keyof typeof CHART_REPOSITORIES]: ReturnType<typeof Type.Optional<ReturnType<typeof Type.String>>> },
    {
      additionalProperties: false,
      default: {},
      description: 'mirrors of chart repositories, by name; a file:// folder holds packaged charts, <chart>-<version>.tgz',
    },
  ),
  bump: closed(
    { notify: flag(false, 'helmfile apply, diff and sync say in one line when newer versions are known; takes at most a second') },
    'newer versions',
  ),
  compose: closed(
    {
      dataRoot: text('', 'folder of the data on the host, a sub-folder for each service; empty: named volumes', {
        pattern: '^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$',
        expect: 'a path that begins with /, or with ./ or ../ from the folder of compose.yaml, without : and $',
      }),
      behindProxy: flag(false, 'another reverse proxy has the certificates: plain HTTP on httpPort'),
      httpPort: port(8080, 'port for that proxy; open to this machine only, unless trustedProxies names others'),
      trustedProxies: Type.Array(
        Type.String({ pattern: '^[0-9a-fA-F:.]+(?:/[0-9]+)?$', expect: 'an IP address or a network such as 192.0.2.0/24' }),
        { default: [], description: 'addresses of that proxy, whose X-Forwarded headers are believed; empty: it is on this machine' },
      ),
      nodeIp: text('', 'address at which callers reach LiveKit, for livekit.useExternalIp false', {
        pattern: '^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$',
        expect: 'an IP address',
      }),
    },
    'what only the Compose project of `stoat-gen compose` reads',
  ),
} as const;

/** Every key there is, in the order of the documentation. */
export const VALUES = Type.Object({ ...ENVIRONMENT_KEYS, ...VERSION_KEYS }, { additionalProperties: false });

/** Layered values after validation: defaults filled in, nothing unknown left. */
export type Values = Static<typeof VALUES>;
