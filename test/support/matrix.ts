/** The environments that every promise about rendered manifests is tested with. One row: what differs from the defaults. */
import { STORAGE_PROVIDERS, type StorageProvider, type StorageProviderName } from '../../generators/components/storage/s3.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { onlyApps } from './services.ts';

export interface Environment {
  /** `environments/NAME.yaml`. */
  readonly values?: JsonObject;
  /** `environments/NAME.secret.yaml`, over the seed and keys that every environment of the tests has. */
  readonly secrets?: JsonObject;
  /** Keys that it is warned of; nothing else may be said. */
  readonly warns?: readonly string[];
}

const EXTERNAL_MONGODB = { enabled: false, host: 'mongo.example.org', port: 27018, username: 'chat' };
const EXTERNAL_REDIS = { enabled: false, host: 'redis.example.org', port: 6380 };
const EXTERNAL_RABBITMQ = { enabled: false, host: 'rabbit.example.org', port: 5673, username: 'chat' };
const EXTERNAL_S3 = { provider: 'other', endpoint: 'https://s3.example.org', region: 'here', bucket: 'chat-files' };
const S3_KEYS = { 's3-access': 'AKIAEXAMPLEACCESSKEY', 's3-secret': 'example/Secret+Access=Key' };
const LIVEKIT_KEYS = { 'livekit-key': 'APIexternal0', 'livekit-secret': 'external-livekit-secret-0123456789' };
const SMTP = {
  host: 'mail.example.org',
  port: 587,
  useStarttls: true,
  username: 'chat@example.org',
  fromAddress: 'Chat <chat@example.org>',
};

/** Every character that some file format, template language, URL or shell gives a meaning to. */
const HOSTILE = `"double" 'single' \\back\\slash\\n @at /slash %41 %% {{ .Values.secretSeed }} {{"{{"}} $(POD_IP) \${HOME} $$ #hash : - [x] {y} &a *b !c |d >e \`f\` ~ ?g=h; <i>, =j`;
const UNICODE = 'pässwörd пароль 密码 🦫 \u00a0 \u200b \u202e e\u0301';
const LINES = '\n first\n\tsecond: \n---\n...\r\n# last\n\n';

/** Keys of moderators, a list of secrets: they leave in a file of their own. */
const ADMIN_KEYS = ['admin-key-of-the-test', '"\\{{}}$(x)-second-key'];

/** Settings of Revolt.toml that are secrets, wherever they come from. */
const REVOLT_SECRETS = {
  database: { redis_pubsub: 'redis://:pubsub-password@pubsub.example.org/' },
  api: {
    security: {
      admin_keys: ADMIN_KEYS,
      captcha: { hcaptcha_key: 'hcaptcha "key" \\ of the test', hcaptcha_sitekey: 'public-site-key' },
      shield: { host: 'https://shield.example.org', key: 'shield-key-of-the-test' },
    },
  },
  pushd: {
    apn: { pkcs8: 'pkcs8-of-the-test', key_id: 'KEYID', team_id: 'TEAMID' },
    fcm: { private_key: '-----BEGIN\nfcm-key-of-the-test\n' },
  },
  sentry: { api: 'https://sentry-dsn-of-the-test@sentry.example.org/1' },
};

/** The longest domain that leaves room for `livekit.` and has labels of the greatest length. */
const LONG_DOMAIN = `${['a', 'b', 'c'].map((letter) => letter.repeat(63)).join('.')}.${'d'.repeat(245 - 3 * 64)}`;

function storage(name: StorageProviderName): Environment {
  const provider: StorageProvider = STORAGE_PROVIDERS[name];
  return {
    values: {
      s3: {
        provider: name,
        ...(provider.region === undefined ? { region: 'eu-west-1' } : {}),
        ...(provider.endpoint === undefined && name !== 'minio' ? { endpoint: 'https://objects.example.org' } : {}),
      },
    },
    ...(name === 'minio' ? {} : { secrets: { secretOverrides: S3_KEYS } }),
  };
}

export const MATRIX: Readonly<Record<string, Environment>> = {
  defaults: {},
  everything: {
    values: { smtp: SMTP, adminEmail: 'admin@example.org', apps: { gifbox: { enabled: true } } },
    secrets: { smtp: { password: 'smtp-password-of-the-test' }, apps: { gifbox: { tenorKey: 'tenor-key-of-the-test' } } },
  },
  minimal: {
    values: {
      mongodb: EXTERNAL_MONGODB,
      redis: EXTERNAL_REDIS,
      rabbitmq: EXTERNAL_RABBITMQ,
      minio: { enabled: false },
      s3: EXTERNAL_S3,
      livekit: { enabled: false },
      certManager: { enabled: false },
      ingress: { enabled: false },
      reflector: { enabled: false },
      tls: { issuer: 'existing', issuerName: 'corporate' },
      apps: onlyApps('api'),
    },
    secrets: { secretOverrides: S3_KEYS },
  },

  // Infrastructure that is elsewhere.
  'external-mongodb': { values: { mongodb: EXTERNAL_MONGODB }, secrets: { secretOverrides: { 'mongo-user': 'mongo:p@ss/word%20' } } },
  'external-redis': { values: { redis: EXTERNAL_REDIS }, secrets: { secretOverrides: { redis: 'redis:p@ss/word%20' } } },
  'external-redis-ipv6': { values: { redis: { enabled: false, host: 'fd00::1' } } },
  'external-rabbitmq': { values: { rabbitmq: EXTERNAL_RABBITMQ }, secrets: { secretOverrides: { 'rabbit-user': 'Rabbit-._~9' } } },
  'external-minio': { values: { minio: { enabled: false, host: 'minio.example.org', port: 9001 } } },
  'external-minio-url': { values: { minio: { enabled: false }, s3: { endpoint: 'https://minio.example.org:9443' } } },
  'external-livekit': {
    values: { livekit: { enabled: false, url: 'wss://voice.example.org' } },
    secrets: { secretOverrides: LIVEKIT_KEYS },
  },
  'no-cert-manager': { values: { certManager: { enabled: false } } },
  'own-cert-manager': { values: { certManager: { enabled: false, namespace: 'security' } } },
  'no-ingress': { values: { ingress: { enabled: false, className: 'edge' } } },
  'no-reflector': { values: { reflector: { enabled: false } } },

  // Who makes copies and namespaces.
  'replication-direct': { values: { replication: 'direct' } },
  'given-namespaces': { values: { createNamespaces: false } },

  ...Object.fromEntries((Object.keys(STORAGE_PROVIDERS) as StorageProviderName[]).map((name) => [`s3-${name}`, storage(name)])),

  // Certificates, mail, voice, GIFs.
  letsencrypt: { values: { domain: 'chat.example.org', adminEmail: 'admin@example.org', tls: { issuer: 'letsencrypt' } } },
  'existing-issuer': { values: { tls: { issuer: 'existing', issuerName: 'corporate-ca' } } },
  smtp: { values: { smtp: SMTP }, secrets: { smtp: { password: 'smtp-password-of-the-test' } } },
  'smtp-every-setting': {
    values: { smtp: { ...SMTP, replyTo: 'help@example.org', useTls: true, useStarttls: true } },
    secrets: { smtp: { password: HOSTILE } },
  },
  'livekit-off': { values: { livekit: { enabled: false } } },
  'livekit-replicas': {
    values: {
      livekit: { replicas: 3, rtcPortRangeStart: 40000, rtcPortRangeEnd: 40100, useExternalIp: false },
      clusterDomain: 'k8s.example.org',
    },
  },
  gifbox: { values: { apps: { gifbox: { enabled: true } } }, secrets: { apps: { gifbox: { tenorKey: 'tenor-key-of-the-test' } } } },

  // Credentials that nobody can derive.
  'hostile-overrides': {
    secrets: {
      secretSeed: `seed ${HOSTILE}`,
      secretOverrides: {
        'mongo-root': `root ${HOSTILE}`,
        'mongo-user': `user ${HOSTILE}`,
        redis: `redis ${HOSTILE}`,
        'rabbit-user': 'Rabbit-._~9',
        's3-access': `access ${HOSTILE}`,
        's3-secret': `secret ${HOSTILE}`,
        'livekit-key': `key"\\@/%{{}}$(x)'#`,
        'livekit-secret': `livekit ${HOSTILE}`,
      },
    },
    warns: ['secretOverrides.mongo-user'],
  },
  'hostile-unicode': {
    secrets: {
      secretOverrides: Object.fromEntries(
        ['mongo-root', 'mongo-user', 'redis', 's3-access', 's3-secret', 'livekit-secret'].map((id) => [id, `${id} ${UNICODE}`]),
      ),
    },
    warns: ['secretOverrides.mongo-user'],
  },
  'hostile-lines': {
    secrets: {
      secretOverrides: Object.fromEntries(
        ['mongo-root', 'mongo-user', 'redis', 's3-access', 's3-secret', 'livekit-secret'].map((id) => [id, `${id}${LINES}`]),
      ),
    },
    warns: ['secretOverrides.mongo-user'],
  },

  // What operators turn.
  replicas: { values: { apps: { api: { replicas: 3 }, events: { replicas: 2, regionId: 7 }, client: { replicas: 0 } } } },
  versions: {
    values: {
      stoatImageTag: 'v0.14.2',
      stoatImageOverrides: { events: 'v0.13.1' },
      clientImage: { kind: 'stoat-gen', repository: 'registry.example.org:5000/mine/for-web', tag: 'abcdef0', version: '9.9.9' },
      infraImageTags: { mongodb: '8.0', redis: '7.4', rabbitmq: '4.1-management' },
    },
  },
  'old-proxy': { values: { stoatImageOverrides: { proxy: 'v0.12.0' } }, warns: ['stoatImageOverrides.proxy'] },
  'storage-classes': {
    values: Object.fromEntries(
      ['mongodb', 'redis', 'rabbitmq', 'minio'].map((name) => [name, { persistence: { size: '3Gi', storageClass: 'fast' } }]),
    ),
  },
  'own-values': {
    values: {
      apps: {
        api: {
          publicMetrics: true,
          values: {
            env: { RUST_LOG: 'debug' },
            podLabels: { team: 'chat' },
            nodeSelector: { disk: 'fast' },
            ingress: { annotations: { 'haproxy.org/request-set-header': 'X-Team chat' } },
          },
        },
        fileServer: {
          values: { ingress: { annotations: { 'haproxy.org/backend-config-snippet': 'http-response set-header X-Own yes' } } },
        },
        client: { values: { ingress: { annotations: { 'haproxy.org/rate-limit-requests': '50' } } } },
      },
      redis: { values: { master: { podLabels: { team: 'chat' } } } },
      rabbitmq: { values: { podLabels: { team: 'chat' } } },
      ingress: { values: { controller: { config: { 'forwarded-for': 'true' }, extraArgs: ['--sync-period=10s'] } } },
    },
  },
  usernames: { values: { mongodb: { username: 'revolt' }, rabbitmq: { username: 'revolt.user~1' }, apps: { api: { webhooks: false } } } },
  'revolt-settings': {
    values: {
      revolt: {
        api: { registration: { invite_only: true }, security: { captcha: { hcaptcha_sitekey: 'public-site-key' } } },
        features: { limits: { default: { message_length: 4000 } } },
        files: { webp_quality: 90 },
      },
    },
    secrets: { revolt: REVOLT_SECRETS },
  },
  'long-domain': { values: { domain: LONG_DOMAIN } },
};
