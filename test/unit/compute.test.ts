import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../generators/lib/json.ts';
import { COMPONENTS } from '../../generators/components/index.ts';
import type { RenderedRevolt } from '../../generators/configuration/revolt/render.ts';
import type { Computed } from '../../generators/configuration/compute.ts';
import { parseValues } from '../../generators/configuration/validate.ts';
import { INFRASTRUCTURE, READERS, SERVICES } from '../support/services.ts';
import { at, computationOf, layered, PINS } from '../support/values.ts';

const computedOf = async (over: JsonObject = {}): Promise<Computed> => (await computationOf(over)).computed;
/** Revolt.toml as plain objects, which compare with literals. */
const toml = ({ toml: text }: RenderedRevolt): unknown => structuredClone(parseToml(text));
const tomlOf = async (over: JsonObject = {}): Promise<unknown> => toml((await computationOf(over)).revolt);
const envOf = async (over: JsonObject = {}): Promise<Readonly<Record<string, string>>> => (await computationOf(over)).revolt.env;

// Addresses

test('inside the cluster, everything is reached by the names that its chart gives', async () => {
  const [config, env] = [await tomlOf(), await envOf()];
  assert.is(new URL(env.REVOLT__DATABASE__MONGODB!).host, 'mongodb.stoat-mongodb.svc.cluster.local:27017');
  assert.is(new URL(env.REVOLT__DATABASE__REDIS!).host, 'redis-master.stoat-redis.svc.cluster.local:6379');
  assert.is(at(config, 'rabbit', 'host'), 'rabbitmq.stoat-rabbitmq.svc.cluster.local');
  assert.is(at(config, 'rabbit', 'port'), 5672);
  assert.is(at(config, 'files', 's3', 'endpoint'), 'http://minio.stoat-minio.svc.cluster.local:9000');
  assert.is(at(config, 'api', 'livekit', 'nodes', 'worldwide', 'url'), 'http://livekit.stoat-livekit.svc.cluster.local:80');
  assert.is(at(config, 'hosts', 'livekit', 'worldwide'), 'wss://livekit.stoat.local');
});

test('clusterDomain ends every name inside the cluster, and no name elsewhere', async () => {
  const { computed, revolt } = await computationOf({ clusterDomain: 'k8s.example.org', livekit: { replicas: 2 } });
  const text = JSON.stringify([computed, revolt.env]);
  assert.equal([...new Set(text.match(/[a-z-]+\.[a-z-]+\.svc\.[a-z0-9.]+/g))].sort(), [
    'livekit.stoat-livekit.svc.k8s.example.org',
    'minio.stoat-minio.svc.k8s.example.org',
    'mongodb.stoat-mongodb.svc.k8s.example.org',
    'rabbitmq.stoat-rabbitmq.svc.k8s.example.org',
    'redis-master.stoat-redis.svc.k8s.example.org',
    'stoat-voice-ingress.stoat.svc.k8s.example.org',
  ]);
  const external = await envOf({ clusterDomain: 'k8s.example.org', mongodb: { enabled: false, host: 'db.example' } });
  assert.match(external.REVOLT__DATABASE__MONGODB!, '@db.example:27017/');
});

for (const clusterDomain of ['', '.local', 'cluster.local.', 'cluster_local', 'Cluster.local', 'a b', 'a'.repeat(240)])
  test(`clusterDomain ${JSON.stringify(clusterDomain).slice(0, 20)} is refused`, async () => {
    assert.is(await parseValues(layered({ clusterDomain })), undefined);
  });

test('the MongoDB in the cluster is reached as a replica set by its name, another one by whatever set it has', async () => {
  const search = async (over: JsonObject): Promise<string> => new URL((await envOf(over)).REVOLT__DATABASE__MONGODB!).search;
  assert.is(await search({}), '?authSource=revolt&replicaSet=rs0');
  assert.is(await search({ mongodb: { enabled: false, host: 'db.example' } }), '?authSource=revolt');
});

for (const key of ['extraEnvVars', 'hostAliases', 'customReadinessProbe'])
  test(`mongodb.values.${key} is warned of: it takes the place of what makes MongoDB a replica set`, async () => {
    const warned = async (mongodb: JsonObject): Promise<string[]> =>
      (await computationOf({ mongodb })).warnings.map(({ keys }) => keys.join('.'));
    assert.equal(await warned({ values: { [key]: [] } }), [`mongodb.values.${key}`]);
    // Of one that is elsewhere, none of them is read.
    assert.equal(await warned({ values: { [key]: [] }, enabled: false, host: 'db.example' }), ['mongodb.values']);
    assert.equal(await warned({ values: { podLabels: {} } }), []);
  });

test('an external MongoDB is reached with its host, port and user', async () => {
  const env = await envOf({ mongodb: { enabled: false, host: 'db.example', port: 27018, username: 'revolt' } });
  assert.match(env.REVOLT__DATABASE__MONGODB!, /^mongodb:\/\/revolt:[0-9a-f]{50}@db\.example:27018\/revolt\?authSource=revolt$/);
});

test('an external Redis with an IPv6 address stands in brackets', async () => {
  const env = await envOf({ redis: { enabled: false, host: '2001:db8::1', port: 6380 } });
  assert.match(env.REVOLT__DATABASE__REDIS!, /@\[2001:db8::1\]:6380\/$/);
});

test('an external RabbitMQ is reached with its host and port', async () => {
  const config = await tomlOf({ rabbitmq: { enabled: false, host: 'mq.example', port: 5673, username: 'revolt' } });
  assert.equal(at(config, 'rabbit'), { host: 'mq.example', port: 5673, username: 'revolt' });
});

test('an external MinIO is reached by its host and port, or by the endpoint where one is given', async () => {
  const minio = { enabled: false, host: 'minio.example', port: 9001 };
  assert.is(at(await tomlOf({ minio }), 'files', 's3', 'endpoint'), 'http://minio.example:9001');
  assert.is(at(await tomlOf({ minio, s3: { endpoint: 'https://s3.example' } }), 'files', 's3', 'endpoint'), 'https://s3.example');
});

test('an external LiveKit is reached by its URL, by browsers as a WebSocket', async () => {
  for (const [url, seen] of [
    ['https://v.example', 'wss://v.example'],
    ['http://v.example:7880', 'ws://v.example:7880'],
    ['wss://v.example', 'wss://v.example'],
  ] as const) {
    const config = await tomlOf({ livekit: { enabled: false, url } });
    assert.is(at(config, 'api', 'livekit', 'nodes', 'worldwide', 'url'), url);
    assert.is(at(config, 'hosts', 'livekit', 'worldwide'), seen);
  }
});

test('without LiveKit no node and no host of one is configured', async () => {
  const config = await tomlOf({ livekit: { enabled: false } });
  assert.is(at(config, 'api', 'livekit'), undefined);
  assert.is(at(config, 'hosts', 'livekit'), undefined);
});

test('the public URLs are those of the domain', async () => {
  assert.equal(at(await tomlOf({ domain: 'chat.example.org' }), 'hosts'), {
    app: 'https://chat.example.org',
    api: 'https://chat.example.org/api',
    events: 'wss://chat.example.org/ws',
    autumn: 'https://chat.example.org/autumn',
    january: 'https://chat.example.org/january',
    livekit: { worldwide: 'wss://livekit.chat.example.org' },
  });
});

// Object storage

const S3: readonly (readonly [provider: string, given: JsonObject, endpoint: string, region: string, pathStyle: boolean])[] = [
  ['minio', {}, 'http://minio.stoat-minio.svc.cluster.local:9000', 'minio', true],
  ['aws', { region: 'eu-west-1' }, 'https://s3.eu-west-1.amazonaws.com', 'eu-west-1', false],
  ['oos', { region: 'eu-west-2' }, 'https://oos.eu-west-2.outscale.com', 'eu-west-2', true],
  ['b2', { region: 'eu-central-003' }, 'https://s3.eu-central-003.backblazeb2.com', 'eu-central-003', true],
  ['r2', { endpoint: 'https://account.r2.cloudflarestorage.com' }, 'https://account.r2.cloudflarestorage.com', 'auto', true],
  ['scaleway', { region: 'fr-par' }, 'https://s3.fr-par.scw.cloud', 'fr-par', true],
  ['hetzner', { region: 'fsn1' }, 'https://fsn1.your-objectstorage.com', 'fsn1', true],
  ['digitalocean', { region: 'fra1' }, 'https://fra1.digitaloceanspaces.com', 'fra1', false],
  ['other', { region: 'x', endpoint: 'https://s3.example/base' }, 'https://s3.example/base', 'x', true],
];

for (const [provider, given, endpoint, region, pathStyle] of S3) {
  test(`${provider}: ${endpoint}`, async () => {
    const { problems, revolt } = await computationOf({ s3: { provider, ...given } });
    assert.equal(problems, []);
    assert.equal(at(toml(revolt), 'files', 's3'), {
      endpoint,
      path_style_buckets: pathStyle,
      region,
      default_bucket: 'revolt-uploads',
    });
  });
}

for (const [provider, given, keys] of [
  ['aws', {}, ['s3.region']],
  ['oos', {}, ['s3.region']],
  ['r2', {}, ['s3.endpoint']],
  ['other', {}, ['s3.region', 's3.endpoint']],
] as const) {
  test(`${provider} is not enough to know ${keys.join(' and ')}`, async () => {
    const { problems } = await computationOf({ s3: { provider, ...given } });
    assert.equal(
      problems.map((problem) => problem.keys.join('.')),
      keys,
    );
  });
}

test('credentials of a foreign provider that nobody gave are warned of', async () => {
  const { warnings } = await computationOf({ s3: { provider: 'aws', region: 'eu-west-1' }, secretOverrides: { 's3-access': 'AKIA' } });
  assert.equal(warnings, [{ keys: ['secretOverrides', 's3-secret'], message: 'is not set; aws will refuse the derived value' }]);
});

// E-mail

test('without smtp.host nothing of e-mail is generated', async () => {
  const { revolt, computed } = await computationOf({ smtp: { username: 'u', password: 'p' } });
  assert.is(at(toml(revolt), 'api', 'smtp'), undefined);
  assert.not.ok('REVOLT__API__SMTP__PASSWORD' in revolt.env);
  assert.equal(computed.preflight.warnings, ['smtp.host: is empty: the other smtp settings have no effect']);
});

test('what nobody set of e-mail is left to the server', async () => {
  assert.equal(at(await tomlOf({ domain: 'chat.example.org', smtp: { host: 'mail.example', username: 'u' } }), 'api', 'smtp'), {
    host: 'mail.example',
    username: 'u',
    from_address: 'noreply@chat.example.org',
  });
});

test('everything of e-mail arrives', async () => {
  const smtp = {
    host: 'mail.example',
    port: 465,
    username: 'u',
    fromAddress: 'Stoat <a@b.example>',
    replyTo: 'c@d.example',
    useTls: true,
    useStarttls: false,
  };
  assert.equal(at(await tomlOf({ smtp }), 'api', 'smtp'), {
    host: 'mail.example',
    username: 'u',
    from_address: 'Stoat <a@b.example>',
    reply_to: 'c@d.example',
    port: 465,
    use_tls: true,
    use_starttls: false,
  });
});

// The web client

test('the client is told where everything is, by its own and by older names', async () => {
  const { services } = await computedOf({
    domain: 'chat.example.org',
    revolt: { api: { security: { captcha: { hcaptcha_sitekey: 'site', hcaptcha_key: 'k' } } } },
  });
  assert.equal(services.client.env, {
    PORT: '5000',
    VITE_HOST: 'chat.example.org',
    VITE_API_URL: 'https://chat.example.org/api',
    VITE_WS_URL: 'wss://chat.example.org/ws',
    VITE_MEDIA_URL: 'https://chat.example.org/autumn',
    VITE_PROXY_URL: 'https://chat.example.org/january',
    VITE_GIFBOX_URL: 'https://chat.example.org/gifbox',
    VITE_DEV_GIFBOX_URL: 'https://chat.example.org/gifbox',
    VITE_HCAPTCHA_SITEKEY: 'site',
    VITE_CFG_ENABLE_VIDEO: 'true',
    REVOLT_PUBLIC_URL: 'https://chat.example.org/api',
  });
});

test('hosts that the operator sets reach the client too', async () => {
  const { services } = await computedOf({ revolt: { hosts: { api: 'https://api.example' } } });
  assert.is(at(services.client, 'env', 'VITE_API_URL'), 'https://api.example');
  assert.is(at(services.client, 'env', 'REVOLT_PUBLIC_URL'), 'https://api.example');
});

test('without voice the client offers no video', async () => {
  assert.is(at((await computedOf({ livekit: { enabled: false } })).services.client, 'env', 'VITE_CFG_ENABLE_VIDEO'), 'false');
});

// Services

const EXTERNAL_LIVEKIT = { livekit: { enabled: false, url: 'wss://voice.example.org' } };

test('each service has its place on the shared host', async () => {
  const { services } = await computedOf({ domain: 'chat.example.org', ...EXTERNAL_LIVEKIT });
  assert.equal(
    Object.keys(services).sort(),
    Object.values(SERVICES)
      .map(({ app }) => app)
      .sort(),
  );
  for (const { app, path, pathType, rewrite } of Object.values(SERVICES)) {
    const { ingress } = services[app as keyof typeof services];
    if (path === undefined) assert.is(ingress, undefined, app);
    else
      assert.equal(
        ingress,
        {
          enabled: true,
          className: 'haproxy',
          host: 'chat.example.org',
          path,
          pathType,
          ...(rewrite === undefined ? {} : { rewrite }),
          hidden: app === 'api' ? ['/metrics'] : [],
          tlsSecret: 'stoat-tls',
        },
        app,
      );
  }
});

test('metrics are public where the environment says so', async () => {
  const { services } = await computedOf({ apps: { api: { publicMetrics: true } } });
  assert.equal(at(services.api, 'ingress', 'hidden'), []);
});

/** LiveKits, and whether one of them reports to the shared host. */
const LIVEKITS: readonly (readonly [what: string, over: JsonObject, isElsewhere: boolean])[] = [
  ['beside the servers', {}, false],
  ['several beside the servers', { livekit: { replicas: 2 } }, false],
  ['beside the servers, at a place', { revolt: { api: { livekit: { nodes: { worldwide: { lat: 48.85 } } } } } }, false],
  ['elsewhere', EXTERNAL_LIVEKIT, true],
  [
    'beside the servers, and another in Paris',
    {
      revolt: {
        hosts: { livekit: { paris: 'wss://paris.example.org' } },
        api: { livekit: { nodes: { paris: { url: 'https://paris.example.org', lat: 48.85, lon: 2.35, key: 'k', secret: 's' } } } },
      },
    },
    true,
  ],
];

for (const [what, over, isElsewhere] of LIVEKITS) {
  test(`a LiveKit ${what} ${isElsewhere ? 'reaches voice-ingress through the shared host' : 'needs no way through the shared host'}`, async () => {
    const { services } = await computedOf(over);
    assert.is(services.voiceIngress.ingress !== undefined, isElsewhere);
  });
}

/** What an operator gives HAProxy, and the arguments that follow; undefined: those of its file in values/. */
const CONTROLLERS: readonly (readonly [controller: JsonObject, args: readonly string[] | undefined])[] = [
  [{}, undefined],
  [{ kind: 'DaemonSet' }, undefined],
  [{ extraArgs: [] }, ['--disable-quic']],
  [{ extraArgs: ['--sync-period=10s'] }, ['--disable-quic', '--sync-period=10s']],
  [{ extraArgs: ['--disable-quic', '--disable-ipv6'] }, ['--disable-quic', '--disable-ipv6']],
  [{ service: { enablePorts: { quic: true } } }, []],
  [{ service: { enablePorts: { quic: true } }, extraArgs: ['--disable-ipv6'] }, ['--disable-ipv6']],
  [{ service: { enablePorts: { quic: false } } }, undefined],
];

for (const [controller, args] of CONTROLLERS) {
  test(`HAProxy with ${JSON.stringify(controller)} ${args === undefined ? 'keeps its arguments' : `has ${args.join(' ') || 'no more arguments'}`}`, async () => {
    const { operatorValues } = await computedOf({ ingress: { values: { controller, crdjob: { x: 1 } } } });
    assert.equal(operatorValues['haproxy-ingress'], {
      controller: { ...controller, ...(args === undefined ? {} : { extraArgs: [...args] }) },
      crdjob: { x: 1 },
    });
  });
}

test('what clients are told of the API cannot end the text that HAProxy answers with', async () => {
  const api = `https://chat.example.org/it's"\\ {x} $y\n%[src]`;
  const { stoatConfig } = await computedOf({ revolt: { hosts: { api } } });
  const snippet = at(stoatConfig, 'wellKnownIngress', 'annotations', 'haproxy.org/backend-config-snippet') as string;
  const [, body] = / string '([^'\n]*)' if \{ path \/\.well-known\/stoat \}$/.exec(snippet)!;
  assert.equal(JSON.parse(body!), { api });
});

test('without the API nothing is said of it', async () => {
  const { stoatConfig } = await computedOf({ apps: { api: { enabled: false } } });
  assert.is(at(stoatConfig, 'wellKnownIngress', 'enabled'), false);
});

test('a rewrite takes the prefix away and nothing else', async () => {
  const { services } = await computedOf();
  const [pattern, replacement] = (at(services.api, 'ingress', 'rewrite') as string).split(' ') as [string, string];
  const rewritten = (path: string): string => path.replace(new RegExp(pattern), replacement.replaceAll('\\1', '$1'));
  assert.is(rewritten('/api/users/%40me'), '/users/%40me');
  assert.is(rewritten('/api'), '/');
  assert.is(rewritten('/api/'), '/');
  assert.is(rewritten('/api/api/x'), '/api/x');
});

test('one image can be held back, all others follow the common tag', async () => {
  const { services } = await computedOf({ stoatImageTag: 'v9.9.9', stoatImageOverrides: { proxy: 'v9.9.8' } });
  assert.equal(services.proxy.image, { repository: 'ghcr.io/stoatchat/proxy', tag: 'v9.9.8' });
  assert.equal(services.fileServer.image, { repository: 'ghcr.io/stoatchat/file-server', tag: 'v9.9.9' });
  assert.equal(services.client.image, { repository: 'ghcr.io/stoatchat/for-web', tag: PINS.clientImage.tag });
});

for (const [tag, warned] of [
  ['v0.12.9', true],
  ['v0.13.0-rc.1', true],
  ['v0.13.0', false],
  ['v0.15.0', false],
  ['latest', false],
  ['20240101', false],
] as const) {
  test(`proxy ${tag} is ${warned ? '' : 'not '}warned of`, async () => {
    const { warnings } = await computationOf({ stoatImageTag: tag });
    assert.equal(
      warnings.map(({ keys }) => keys.join('.')),
      warned ? ['stoatImageTag'] : [],
    );
  });
}

test('a proxy that is newer than the rest is not warned of', async () => {
  assert.equal((await computationOf({ stoatImageTag: 'v0.12.0', stoatImageOverrides: { proxy: 'v0.13.0' } })).warnings, []);
});

// Checksums

/** Which checksums a change moves, and no other one does. */
const CHANGES: readonly (readonly [title: string, over: JsonObject, moved: readonly string[]])[] = [
  ['smtp', { smtp: { host: 'mail.example' } }, ['config']],
  ['smtp.password', { smtp: { password: 'p' } }, []],
  ['a Sentry DSN', { revolt: { sentry: { api: 'https://dsn' } } }, ['config']],
  ['the Redis password', { secretOverrides: { redis: 'r' } }, ['config', 'redis']],
  ['the RabbitMQ password', { secretOverrides: { 'rabbit-user': 'r' } }, ['config', 'rabbitmq']],
  ['the RabbitMQ user', { rabbitmq: { username: 'r' } }, ['config', 'rabbitmq']],
  ['the S3 secret', { secretOverrides: { 's3-secret': 'ssssssss' } }, ['config', 'minio']],
  ['the LiveKit secret', { secretOverrides: { 'livekit-secret': 'l' } }, ['config', 'livekit']],
  ["MongoDB's root password", { secretOverrides: { 'mongo-root': 'm' } }, []],
  ['a number of pods', { apps: { api: { replicas: 3 } } }, []],
  ['the image tag', { stoatImageTag: 'v0.16.0' }, []],
  ['the domain', { domain: 'chat.example.org' }, ['config']],
];

/** Whether a change rolls RabbitMQ's pod, hence those of the servers that use it. */
const BROKER_CHANGES: readonly (readonly [title: string, over: JsonObject, rolls: boolean])[] = [
  ['its image', { infraImageTags: { rabbitmq: '9-management' } }, true],
  ['its user', { rabbitmq: { username: 'r' } }, true],
  ['its password', { secretOverrides: { 'rabbit-user': 'r' } }, true],
  ['its resources', { rabbitmq: { resources: { limits: { memory: '3Gi' } } } }, true],
  ["the operator's values of it", { rabbitmq: { values: { podLabels: { team: 'chat' } } } }, true],
  ['the size of its volume', { rabbitmq: { persistence: { size: '9Gi' } } }, false],
  ['another password', { secretOverrides: { redis: 'r' } }, false],
  ['the domain', { domain: 'chat.example.org' }, false],
];

const restartsOf = async (over: JsonObject = {}): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> =>
  Object.fromEntries((await computedOf(over)).apps.map(({ name, restartsWith }) => [name, restartsWith]));

for (const [title, over, rolls] of BROKER_CHANGES)
  test(`RabbitMQ: ${title} ${rolls ? 'restarts' : 'does not restart'} the servers that use it`, async () => {
    const [before, after] = [await restartsOf(), await restartsOf(over)];
    for (const [name, { uses }] of Object.entries(SERVICES)) {
      assert.equal(Object.keys(after[name]!), uses.includes('rabbitmq') ? ['rabbitmq'] : [], name);
      if (uses.includes('rabbitmq')) assert.is(before[name]!.rabbitmq !== after[name]!.rabbitmq, rolls, name);
    }
  });

test('nothing restarts with a RabbitMQ that is elsewhere', async () => {
  for (const restarts of Object.values(await restartsOf({ rabbitmq: { enabled: false, host: 'mq.example' } }))) assert.equal(restarts, {});
});

test('what restarts its users runs from our own chart, with settings, a tag and a checksum', () => {
  const brokers = COMPONENTS.filter(({ restartsUsers }) => restartsUsers);
  assert.equal(
    brokers.map(({ release }) => release),
    ['rabbitmq'],
  );
  for (const { chart, key, tag, checksum } of brokers)
    assert.equal([chart, key !== undefined, tag !== undefined, checksum !== undefined], ['./helm/stoat-app', true, true, true]);
});

const checksumsOf = ({ checksums, services }: Computed): Record<string, unknown> => ({
  config: at(services.api, 'config', 'checksum'),
  ...checksums,
});

for (const [title, over, moved] of CHANGES) {
  test(`${title} changes ${moved.length === 0 ? 'no checksum' : `the checksum of ${moved.join(' and ')} only`}`, async () => {
    const [before, after] = [checksumsOf(await computedOf()), checksumsOf(await computedOf(over))];
    assert.equal(
      Object.keys(before).filter((name) => before[name] !== after[name]),
      moved,
    );
  });
}

test('all servers carry the same checksum of their configuration', async () => {
  const { services } = await computedOf();
  const checksums = Object.values(services)
    .map((service) => at(service, 'config', 'checksum'))
    .filter((checksum) => checksum !== undefined);
  assert.is(checksums.length, READERS.length);
  assert.is(new Set(checksums).size, 1);
});

// What stoat-config holds

const secretsOf = async (over: JsonObject = {}): Promise<Record<string, { data: Record<string, string>; namespaces: string[] }>> =>
  at((await computedOf(over)).stoatConfig, 'secrets') as Record<string, { data: Record<string, string>; namespaces: string[] }>;

test('each Secret is copied to exactly the namespace that reads it', async () => {
  const namespaces = Object.fromEntries(Object.entries(await secretsOf()).map(([name, secret]) => [name, secret.namespaces]));
  assert.equal(namespaces, {
    'stoat-env': ['stoat'],
    'mongodb-credentials': ['stoat-mongodb'],
    'redis-credentials': ['stoat-redis'],
    'rabbitmq-credentials': ['stoat-rabbitmq'],
    's3-credentials': ['stoat-minio'],
    'livekit-credentials': ['stoat-livekit'],
  });
});

test('each Secret has the keys that its chart asks for', async () => {
  const keys = Object.fromEntries(Object.entries(await secretsOf()).map(([name, { data }]) => [name, Object.keys(data)]));
  assert.equal(keys['mongodb-credentials'], [
    'mongodb-root-password',
    'mongodb-passwords',
    'username',
    'password',
    'mongodb-replica-set-key',
  ]);
  assert.equal(keys['redis-credentials'], ['redis-password']);
  assert.equal(keys['rabbitmq-credentials'], ['username', 'password']);
  assert.equal(keys['s3-credentials'], ['rootUser', 'rootPassword']);
  assert.equal(keys['livekit-credentials'], ['key', 'secret', 'keys.yaml']);
});

for (const [secret, over] of [
  ['mongodb-credentials', { mongodb: { enabled: false, host: 'x' } }],
  ['redis-credentials', { redis: { enabled: false, host: 'x' } }],
  ['rabbitmq-credentials', { rabbitmq: { enabled: false, host: 'x' } }],
  ['s3-credentials', { s3: { provider: 'aws', region: 'x' } }],
  ['livekit-credentials', { livekit: { enabled: false, url: 'wss://v.example' } }],
] as const) {
  test(`${secret} is not made for what is elsewhere`, async () => {
    const before = Object.keys(await secretsOf());
    const after = Object.keys(await secretsOf(over));
    assert.equal(
      before.filter((name) => !after.includes(name)),
      [secret],
    );
  });
}

test('the values of the Secrets stand nowhere else', async () => {
  const { computed, credentials } = await computationOf();
  const { secrets: _, ...rest } = computed.stoatConfig;
  const elsewhere = JSON.stringify({ ...computed, stoatConfig: rest });
  for (const [name, value] of Object.entries(credentials)) {
    if (name !== 'livekit-key') assert.not(elsewhere.includes(value), name);
  }
});

test('the namespaces are those of what is installed', async () => {
  const namespaces = async (over: JsonObject): Promise<unknown> => at((await computedOf(over)).stoatConfig, 'namespaces');
  const named = (over: JsonObject) => namespaces(over).then((list) => (list as { name: string }[]).map(({ name }) => name));
  const all = ['stoat', ...Object.values(INFRASTRUCTURE).map(({ namespace }) => namespace)];
  assert.is(all.length, 10);
  assert.equal((await named({})).sort(), [...all].sort());
  for (const [key, gone] of [
    ['livekit', 'stoat-livekit'],
    ['reflector', 'stoat-reflector'],
  ] as const)
    assert.equal((await named({ [key]: { enabled: false } })).sort(), all.filter((name) => name !== gone).sort());
  assert.equal(await namespaces({ createNamespaces: false }), []);
});

test('namespaces that are given have to be there, and are asked for before anything changes', async () => {
  assert.equal((await computedOf({})).preflight.namespaces, []);
  assert.equal([...(await computedOf({ createNamespaces: false })).preflight.namespaces].length, 10);
});

test('with replication direct there is no Reflector, the certificate is where it is used, and copies are known by their places', async () => {
  const direct = await computedOf({ replication: 'direct' });
  assert.is(direct.releases.reflector!.installed, false);
  assert.equal(direct.releases['stoat-config']!.needs, ['stoat-cert-manager/cert-manager']);
  assert.equal(at(direct.stoatConfig, 'certificate', 'namespace'), 'stoat');
  assert.equal(at(direct.stoatConfig, 'certificate', 'namespaces'), []);
  assert.equal(at((await computedOf({})).stoatConfig, 'certificate', 'namespace'), 'stoat-config');
  assert.equal(direct.takeOver.copies, {
    stoat: ['configmap/revolt-toml', 'secret/stoat-env'],
    'stoat-mongodb': ['secret/mongodb-credentials'],
    'stoat-redis': ['secret/redis-credentials'],
    'stoat-rabbitmq': ['secret/rabbitmq-credentials'],
    'stoat-minio': ['secret/s3-credentials'],
    'stoat-livekit': ['secret/livekit-credentials'],
  });
});

for (const [issuer, over, name, enabled] of [
  ['selfsigned', {}, 'stoat-ca', [true, false]],
  ['letsencrypt', { adminEmail: 'a@b.example', domain: 'chat.example.org' }, 'stoat-letsencrypt', [false, true]],
  ['existing', {}, 'theirs', [false, false]],
] as const) {
  test(`tls.issuer ${issuer} signs with ${name}`, async () => {
    const { problems, computed } = await computationOf({
      ...over,
      tls: { issuer, ...(issuer === 'existing' ? { issuerName: 'theirs' } : {}) },
    });
    assert.equal(problems, []);
    assert.equal(at(computed.stoatConfig, 'certificate', 'issuer'), { name, kind: 'ClusterIssuer' });
    assert.is(at(computed.stoatConfig, 'livekitIngress', 'issuer'), name);
    assert.equal(
      [at(computed.stoatConfig, 'issuers', 'selfSigned', 'enabled'), at(computed.stoatConfig, 'issuers', 'letsEncrypt', 'enabled')],
      enabled,
    );
  });
}

for (const [over, namespace] of [
  [{}, 'stoat-cert-manager'],
  [{ enabled: false }, 'cert-manager'],
  [{ enabled: false, namespace: 'pki' }, 'pki'],
] as const) {
  test(`the CA lies in ${namespace} with certManager ${JSON.stringify(over)}`, async () => {
    assert.is(at((await computedOf({ certManager: over })).stoatConfig, 'issuers', 'selfSigned', 'namespace'), namespace);
  });
}

test("LiveKit's webhook is signed with the key that the servers know", async () => {
  const { computed, revolt, credentials } = await computationOf();
  assert.equal(computed.livekit.webhook, {
    api_key: credentials['livekit-key'],
    urls: ['http://stoat-voice-ingress.stoat.svc.cluster.local:8500/worldwide'],
  });
  assert.is(at(toml(revolt), 'api', 'livekit', 'nodes', 'worldwide', 'key'), credentials['livekit-key']);
});

test('LiveKit knows Redis only when several of them share a state', async () => {
  assert.equal((await computedOf()).livekit.redis, {});
  const { computed, credentials } = await computationOf({ livekit: { replicas: 2 } });
  assert.equal(computed.livekit.redis, { address: 'redis-master.stoat-redis.svc.cluster.local:6379', password: credentials.redis });
});

// Charts

test('charts come from their own repositories, at the pinned versions', async () => {
  const { charts, repositories } = await computedOf();
  assert.equal(charts.mongodb, { chart: 'bitnami/mongodb', version: PINS.infraChartVersions.mongodb });
  assert.equal(charts['haproxy-ingress'], { chart: 'haproxytech/kubernetes-ingress', version: PINS.infraChartVersions.ingress });
  assert.equal(
    repositories.find(({ name }) => name === 'jetstack'),
    { name: 'jetstack', url: 'https://charts.jetstack.io', oci: false },
  );
});

test('only repositories of what is installed are dialled', async () => {
  const names = async (over: JsonObject): Promise<string[]> => (await computedOf(over)).repositories.map(({ name }) => name);
  assert.equal(await names({}), ['jetstack', 'haproxytech', 'emberstack', 'bitnami', 'minio', 'livekit']);
  assert.equal(await names({ mongodb: { enabled: false, host: 'x' }, livekit: { enabled: false }, s3: { provider: 'aws', region: 'x' } }), [
    'jetstack',
    'haproxytech',
    'emberstack',
    'bitnami',
  ]);
  assert.not((await names({ mongodb: { enabled: false, host: 'x' }, redis: { enabled: false, host: 'x' } })).includes('bitnami'));
});

test('a mirror by HTTP takes the place of the repository', async () => {
  const { charts, repositories } = await computedOf({ chartRepositories: { bitnami: 'http://mirror.example:8080/bitnami' } });
  assert.is(charts.redis!.chart, 'bitnami/redis');
  assert.equal(
    repositories.find(({ name }) => name === 'bitnami'),
    { name: 'bitnami', url: 'http://mirror.example:8080/bitnami', oci: false },
  );
});

test('an OCI mirror loses its scheme, as helmfile wants it', async () => {
  const { repositories } = await computedOf({ chartRepositories: { bitnami: 'oci://registry.example/charts' } });
  assert.equal(
    repositories.find(({ name }) => name === 'bitnami'),
    { name: 'bitnami', url: 'registry.example/charts', oci: true },
  );
});

test('a folder is no repository: its charts are packaged files', async () => {
  const { charts, repositories } = await computedOf({ chartRepositories: { bitnami: 'file:///srv/charts' } });
  assert.is(charts.mongodb!.chart, `/srv/charts/mongodb-${PINS.infraChartVersions.mongodb}.tgz`);
  assert.is(
    repositories.find(({ name }) => name === 'bitnami'),
    undefined,
  );
});

test("what an operator puts over a release's values arrives under the release's name", async () => {
  const { operatorValues } = await computedOf({
    mongodb: { values: { a: 1 } },
    apps: { api: { values: { b: [2] } } },
    certManager: { values: { c: 'x' } },
  });
  assert.equal(operatorValues.mongodb, { a: 1 });
  assert.equal(operatorValues['stoat-api'], { b: [2] });
  assert.equal(operatorValues['cert-manager'], { c: 'x' });
  assert.equal(operatorValues.redis, {});
});

test.run();
