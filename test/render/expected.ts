/**
 * What the specification says, written down a second time and independently of `generators/`: tables of the services, the other
 * releases and the identifiers first, then what follows from an environment's values. `test/unit/services.test.ts` compares the
 * tables with the sources; every other test loops over the tables of `test/support/services.ts`, which follow from the sources.
 */
import { createHash } from 'node:crypto';
import type { Any } from '../support/helmfile.ts';
import { INFRASTRUCTURE, SERVICES, type Infrastructure, type Service } from '../support/services.ts';

/** Releases that are not Stoat's own services. */
export const EXPECTED_INFRASTRUCTURE: Readonly<Record<string, Infrastructure>> = {
  'cert-manager': { namespace: 'stoat-cert-manager', needs: [], key: 'certManager', compose: [] },
  'haproxy-ingress': { namespace: 'stoat-ingress', needs: [], key: 'ingress', compose: [] },
  reflector: { namespace: 'stoat-reflector', needs: [], key: 'reflector', compose: [] },
  'stoat-config': { namespace: 'stoat-config', needs: ['cert-manager', 'reflector'], compose: [] },
  mongodb: {
    namespace: 'stoat-mongodb',
    needs: ['stoat-config'],
    key: 'mongodb',
    address: ['mongodb.stoat-mongodb.svc.cluster.local:27017', 'mongodb:27017'],
    compose: ['mongodb'],
  },
  redis: {
    namespace: 'stoat-redis',
    needs: ['stoat-config'],
    key: 'redis',
    address: ['redis-master.stoat-redis.svc.cluster.local:6379', 'redis:6379'],
    compose: ['redis'],
  },
  rabbitmq: {
    namespace: 'stoat-rabbitmq',
    needs: ['stoat-config'],
    key: 'rabbitmq',
    address: ['rabbitmq.stoat-rabbitmq.svc.cluster.local:5672', 'rabbitmq:5672'],
    compose: ['rabbitmq'],
  },
  minio: {
    namespace: 'stoat-minio',
    needs: ['stoat-config'],
    key: 'minio',
    address: ['minio.stoat-minio.svc.cluster.local:9000', 'minio:9000'],
    compose: ['minio', 'create-bucket'],
  },
  livekit: {
    namespace: 'stoat-livekit',
    needs: ['stoat-config'],
    key: 'livekit',
    address: ['livekit.stoat-livekit.svc.cluster.local:80', 'livekit:7880'],
    compose: ['livekit'],
  },
};

/** Stoat's services by release. */
export const EXPECTED_SERVICES: Readonly<Record<string, Service>> = {
  'stoat-api': {
    app: 'api',
    compose: 'api',
    image: 'api',
    port: 14702,
    path: '/api/',
    pathType: 'Prefix',
    rewrite: '^/api/?(.*)$ /\\1',
    scale: 'many',
    startsAlone: true,
    drainSeconds: 10,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    readsConfig: true,
  },
  'stoat-events': {
    app: 'events',
    compose: 'events',
    image: 'events',
    port: 14703,
    path: '/ws',
    pathType: 'Exact',
    rewrite: '/',
    scale: 'one per region',
    ignoresSigterm: true,
    uses: ['mongodb', 'redis'],
    readsConfig: true,
  },
  'stoat-file-server': {
    app: 'fileServer',
    compose: 'file-server',
    image: 'file-server',
    port: 14704,
    path: '/autumn/',
    pathType: 'Prefix',
    rewrite: '^/autumn/?(.*)$ /\\1',
    scale: 'many',
    ignoresSigterm: true,
    drainSeconds: 60,
    uses: ['mongodb', 'minio'],
    readsConfig: true,
  },
  'stoat-proxy': {
    app: 'proxy',
    compose: 'proxy',
    image: 'proxy',
    port: 14705,
    path: '/january/',
    pathType: 'Prefix',
    rewrite: '^/january/?(.*)$ /\\1',
    scale: 'many',
    ignoresSigterm: true,
    drainSeconds: 10,
    uses: [],
    readsConfig: true,
  },
  'stoat-gifbox': {
    app: 'gifbox',
    compose: 'gifbox',
    image: 'gifbox',
    port: 14706,
    path: '/gifbox/',
    pathType: 'Prefix',
    rewrite: '^/gifbox/?(.*)$ /\\1',
    scale: 'many',
    ignoresSigterm: true,
    drainSeconds: 10,
    uses: ['mongodb'],
    readsConfig: true,
    off: true,
  },
  'stoat-crond': {
    app: 'crond',
    compose: 'crond',
    image: 'crond',
    scale: 'exactly one',
    ignoresSigterm: true,
    uses: ['mongodb', 'redis', 'rabbitmq', 'minio'],
    readsConfig: true,
  },
  'stoat-pushd': {
    app: 'pushd',
    compose: 'pushd',
    image: 'pushd',
    scale: 'many',
    ignoresSigterm: true,
    uses: ['mongodb', 'redis', 'rabbitmq'],
    readsConfig: true,
  },
  'stoat-voice-ingress': {
    app: 'voiceIngress',
    compose: 'voice-ingress',
    image: 'voice-ingress',
    port: 8500,
    path: '/ingress/',
    pathType: 'Prefix',
    rewrite: '^/ingress/?(.*)$ /\\1',
    scale: 'many',
    drainSeconds: 10,
    uses: ['mongodb', 'redis', 'rabbitmq', 'livekit'],
    readsConfig: true,
    needsVoice: true,
  },
  'stoat-client': {
    app: 'client',
    compose: 'client',
    port: 5000,
    path: '/',
    pathType: 'Prefix',
    scale: 'many',
    drainSeconds: 10,
    uses: [],
    readsConfig: false,
  },
};

/** Identifiers of derived secrets and how many hex digits of the digest they take. */
export const EXPECTED_IDENTIFIERS: Readonly<Record<string, number>> = {
  'mongo-root': 50,
  'mongo-user': 50,
  'mongo-replica-set-key': 50,
  redis: 50,
  'rabbit-user': 50,
  's3-access': 50,
  's3-secret': 50,
  'livekit-key': 12,
  'livekit-secret': 50,
};

/** Every credential of an environment by its identifier: the override, else `sha256("<seed>:<identifier>")`, cut. */
export function credentials({ secretSeed, secretOverrides = {} }: Any): Readonly<Record<string, string>> {
  const derive = (identifier: string): string => createHash('sha256').update(`${secretSeed}:${identifier}`).digest('hex');
  return Object.fromEntries(
    Object.entries(EXPECTED_IDENTIFIERS).map(([name, length]) => [name, secretOverrides[name] ?? derive(name).slice(0, length)]),
  );
}

/** Whether there is a LiveKit, in the cluster or elsewhere. */
export function hasVoice({ livekit }: Any): boolean {
  return livekit.enabled || livekit.url !== '';
}

/** Namespace by release, for everything that an environment installs. */
export function installed(values: Any): Readonly<Record<string, string>> {
  const isOn = (release: string, key: string | undefined): boolean =>
    (key === undefined || values[key].enabled) &&
    (release !== 'minio' || values.s3.provider === 'minio') &&
    (release !== 'reflector' || values.replication === 'reflector');
  return Object.fromEntries([
    ...Object.entries(INFRASTRUCTURE)
      .filter(([release, { key }]) => isOn(release, key))
      .map(([release, { namespace }]) => [release, namespace]),
    ...Object.entries(SERVICES)
      .filter(([, { app, needsVoice }]) => values.apps[app].enabled && (!needsVoice || hasVoice(values)))
      .map(([release]) => [release, 'stoat']),
  ]);
}

/** The Secrets of stoat-config: keys and values, and the namespaces that get a copy. */
export function secrets(values: Any): Readonly<Record<string, { data: Readonly<Record<string, string>>; namespaces: readonly string[] }>> {
  const secret = credentials(values);
  const own: Readonly<Record<string, readonly [release: string, name: string, data: Record<string, string>]>> = {
    mongodb: [
      'mongodb',
      'mongodb-credentials',
      {
        'mongodb-root-password': secret['mongo-root']!,
        'mongodb-passwords': secret['mongo-user']!,
        username: values.mongodb.username,
        password: secret['mongo-user']!,
        'mongodb-replica-set-key': secret['mongo-replica-set-key']!,
      },
    ],
    redis: ['redis', 'redis-credentials', { 'redis-password': secret.redis! }],
    rabbitmq: ['rabbitmq', 'rabbitmq-credentials', { username: values.rabbitmq.username, password: secret['rabbit-user']! }],
    minio: ['minio', 's3-credentials', { rootUser: secret['s3-access']!, rootPassword: secret['s3-secret']! }],
    livekit: ['livekit', 'livekit-credentials', { key: secret['livekit-key']!, secret: secret['livekit-secret']! }],
  };
  const there = installed(values);
  return Object.fromEntries(
    Object.values(own)
      .filter(([release]) => release in there)
      .map(([release, name, data]) => [name, { data, namespaces: [EXPECTED_INFRASTRUCTURE[release]!.namespace] }]),
  );
}

/** Paths of Revolt.toml that hold secrets. */
const SECRET_PATHS: readonly (readonly string[])[] = [
  ['database', 'mongodb'],
  ['database', 'redis'],
  ['database', 'redis_pubsub'],
  ['rabbit', 'password'],
  ['api', 'smtp', 'password'],
  ['api', 'security', 'tenor_key'],
  ['api', 'security', 'captcha', 'hcaptcha_key'],
  ['api', 'security', 'shield', 'key'],
  ['pushd', 'vapid', 'private_key'],
  ['pushd', 'fcm', 'private_key'],
  ['pushd', 'apn', 'pkcs8'],
  ['files', 'encryption_key'],
  ['files', 's3', 'access_key_id'],
  ['files', 's3', 'secret_access_key'],
];

/** Whether a path of Revolt.toml is a secret's. */
export function isSecretPath(path: readonly string[]): boolean {
  const [first, second, third, , last] = path;
  return (
    first === 'sentry' ||
    (first === 'api' && second === 'livekit' && third === 'nodes' && last === 'secret') ||
    SECRET_PATHS.some((secret) => secret.join('.') === path.join('.')) ||
    isListOfSecrets(path)
  );
}

/** Whether a path is that of a list of secrets, or of one of its items: no variable holds it. */
export function isListOfSecrets(path: readonly string[]): boolean {
  return path.slice(0, 3).join('.') === 'api.security.admin_keys';
}

/** Every text of an environment that nobody but its Secrets may hold. LiveKit's key id is public: its chart prints it. */
export function confidential(values: Any): Readonly<Record<string, string>> {
  const { 'livekit-key': _public, ...derived } = credentials(values);
  const fromRevolt: Record<string, string> = {};
  const walk = (value: Any, path: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    else if (isSecretPath(path)) fromRevolt[`revolt.${path.join('.')}`] = String(value);
  };
  walk(values.revolt, []);
  const all: Readonly<Record<string, string | undefined>> = {
    secretSeed: values.secretSeed,
    ...Object.fromEntries(Object.entries(derived).map(([name, value]) => [`secretOverrides.${name}`, value])),
    'vapid.privateKey': values.vapid.privateKey,
    'files.encryptionKey': values.files.encryptionKey,
    'smtp.password': values.smtp.password,
    'apps.gifbox.tenorKey': values.apps.gifbox.tenorKey,
    ...fromRevolt,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The forms in which a text may turn up: as it is, in a URL, in JSON or YAML quotes, in a Secret's data. */
export function disguises(text: string): string[] {
  const url = encodeURIComponent(text);
  return [
    ...new Set([
      text,
      url,
      url.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
      JSON.stringify(text).slice(1, -1),
      Buffer.from(text).toString('base64'),
    ]),
  ];
}
