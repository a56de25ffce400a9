import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { limitsOf } from '../../generators/targets/compose/limits.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { isUserError } from '../../generators/lib/problems.ts';
import { COMPOSE_MATRIX, projectOf, projectOfValues } from '../support/compose.ts';
import { composeWhere, SERVICES } from '../support/services.ts';
import { temporaryFolder } from '../support/tools.ts';
import { FILE_KEY, layered, SEED, VAPID_PRIVATE_KEY } from '../support/values.ts';

const of = (values: JsonObject = {}, secrets: JsonObject = {}) => projectOf({ values, secrets });
const derived = (identifier: string, length = 50): string =>
  createHash('sha256').update(`${SEED}:${identifier}`).digest('hex').slice(0, length);

// Files

test('the files, and who may read them', async () => {
  const { files } = await of();
  assert.equal(Object.fromEntries(files.map(({ name, mode }) => [name, mode.toString(8)])), {
    'compose.yaml': '644',
    'Revolt.toml': '644',
    'secrets.env': '600',
    '.env': '600',
    'mongodb-replica-set.js': '644',
    'mongodb-users.js': '644',
    'livekit.yml': '600',
    Caddyfile: '644',
    '.well-known/stoat': '644',
    '.gitignore': '644',
    'README.md': '644',
  });
});

test('the same values give the same bytes', async () => {
  assert.equal((await of()).texts, (await of()).texts);
});

test('no credential is in a file that others may read', async () => {
  const { files } = await of();
  const secrets = [
    SEED,
    VAPID_PRIVATE_KEY,
    FILE_KEY,
    ...['mongo-root', 'mongo-user', 'mongo-replica-set-key', 'redis', 'rabbit-user', 's3-access', 's3-secret', 'livekit-secret'].map((id) =>
      derived(id),
    ),
  ];
  for (const { name, text } of files.filter(({ mode }) => mode !== 0o600)) {
    for (const secret of secrets) assert.not.ok(text.includes(secret) || text.includes(Buffer.from(secret).toString('base64')), name);
  }
});

test('git is told to leave alone what holds credentials', async () => {
  const { texts, files } = await of();
  const ignored = texts['.gitignore']!.split('\n');
  for (const { name } of files.filter(({ mode }) => mode === 0o600)) assert.ok(ignored.includes(`/${name}`), name);
  // The operator's own key is there.
  assert.ok(ignored.includes('/certificates/'));
});

/** What an environment does without, and the files and services that go with it. */
const WITHOUT: readonly (readonly [values: JsonObject, services: readonly string[], files: readonly string[]])[] = [
  [{ mongodb: { enabled: false, host: 'db.example' } }, ['mongodb'], ['mongodb-users.js', 'mongodb-replica-set.js']],
  [{ redis: { enabled: false, host: 'redis.example' } }, ['redis'], []],
  [{ rabbitmq: { enabled: false, host: 'mq.example' } }, ['rabbitmq'], []],
  [{ minio: { enabled: false, host: 's3.example' } }, ['minio', 'create-bucket'], []],
  [{ s3: { provider: 'aws', region: 'eu-west-1' } }, ['minio', 'create-bucket'], []],
  [{ livekit: { enabled: false } }, ['livekit', 'voice-ingress'], ['livekit.yml']],
  [{ livekit: { enabled: false, url: 'wss://voice.example' } }, ['livekit'], ['livekit.yml']],
  [{ apps: { pushd: { enabled: false } } }, ['pushd'], []],
  [{ certManager: { enabled: false }, ingress: { enabled: false }, reflector: { enabled: false } }, [], []],
];

for (const [values, services, files] of WITHOUT) {
  test(`${JSON.stringify(values)}: ${services.length > 0 ? `no ${services.join(', ')}` : 'is the same'}`, async () => {
    const [all, some] = [await of(), await of(values)];
    const gone = (from: object, to: object): string[] =>
      Object.keys(from)
        .filter((name) => !(name in to))
        .sort();
    assert.equal(gone(all.compose.services, some.compose.services), [...services].sort());
    assert.equal(gone(all.texts, some.texts), [...files].sort());
    // Nobody waits for, or is in a network of, what is not there.
    for (const { depends_on = {} } of Object.values<any>(some.compose.services)) {
      for (const name of Object.keys(depends_on)) assert.ok(name in some.compose.services, name);
    }
    for (const name of services) assert.not.ok(name in some.compose.networks, name);
  });
}

test('gifbox comes with its key', async () => {
  assert.not.ok('gifbox' in (await of()).compose.services);
  assert.ok('gifbox' in (await of({ apps: { gifbox: { enabled: true, tenorKey: 'key' } } })).compose.services);
});

// Revolt.toml and the variables

test('addresses inside the project are variables, or in URLs among the secrets; Revolt.toml has none', async () => {
  const { compose, texts } = await of();
  assert.equal(compose.services.api.environment, {
    REVOLT__API__LIVEKIT__NODES__WORLDWIDE__URL: 'http://livekit:7880',
    REVOLT__FILES__S3__ENDPOINT: 'http://minio:9000',
    REVOLT__RABBIT__HOST: 'rabbitmq',
  });
  assert.match(
    texts['secrets.env']!,
    /^REVOLT__DATABASE__MONGODB="mongodb:\/\/stoat:[0-9a-f]{50}@mongodb:27017\/revolt\?authSource=revolt&replicaSet=rs0"$/m,
  );
  assert.match(texts['secrets.env']!, /^REVOLT__DATABASE__REDIS="redis:\/\/:[0-9a-f]{50}@redis:6379\/"$/m);
  const toml = parseToml(texts['Revolt.toml']!) as Record<string, any>;
  assert.equal(structuredClone(toml.rabbit), { port: 5672, username: 'stoat' });
  assert.is(toml.files.s3.endpoint, undefined);
  assert.is(toml.api.livekit.nodes.worldwide.url, undefined);
  assert.not.match(texts['Revolt.toml']!, 'cluster.local');
});

test('addresses of servers elsewhere stand in Revolt.toml', async () => {
  const { compose, texts } = await of({
    rabbitmq: { enabled: false, host: 'mq.example', port: 5673 },
    livekit: { enabled: false, url: 'wss://voice.example' },
    minio: { enabled: false },
    s3: { endpoint: 'https://s3.example' },
  });
  assert.is(compose.services.api.environment, undefined);
  const toml = parseToml(texts['Revolt.toml']!) as Record<string, any>;
  assert.is(toml.rabbit.host, 'mq.example');
  assert.is(toml.files.s3.endpoint, 'https://s3.example');
  assert.is(toml.api.livekit.nodes.worldwide.url, 'wss://voice.example');
});

test("an operator's own address wins, as on Kubernetes: no variable stands over it", async () => {
  const { compose, texts } = await of({ revolt: { rabbit: { host: 'mine.example' } } });
  assert.not.ok('REVOLT__RABBIT__HOST' in compose.services.api.environment);
  assert.is((parseToml(texts['Revolt.toml']!) as Record<string, any>).rabbit.host, 'mine.example');
});

// Credentials

test('containers of the infrastructure find their credentials in files that only their user reads', async () => {
  const { compose } = await of();
  const found = (name: string): string[] =>
    compose.services[name].secrets.map(
      ({ source, target = `/run/secrets/${source}`, uid, gid, mode }: any) => `${target} ${uid}:${gid} ${mode.toString(8)}`,
    );
  assert.equal(
    found('mongodb'),
    ['root-password', 'password', 'replica-set-key'].map((name) => `/run/secrets/mongodb-${name} 999:999 400`),
  );
  assert.equal(found('redis'), ['/run/secrets/redis-users 999:1000 400']);
  assert.equal(found('rabbitmq'), ['/etc/rabbitmq/conf.d/20-user.conf 999:999 400']);
  assert.equal(found('minio'), ['/run/secrets/minio-root-user 0:0 400', '/run/secrets/minio-root-password 0:0 400']);
  // Compose makes such files from variables, but not in a container whose root is read-only.
  for (const name of ['mongodb', 'redis', 'rabbitmq', 'minio', 'create-bucket'])
    assert.is(compose.services[name].read_only, undefined, name);
});

/** What a MongoDB may be like when its users are made, and what the script does to it: each user with its password. */
const DATABASES: readonly (readonly [
  title: string,
  users: Readonly<Record<string, string>>,
  open: boolean,
  expected: Readonly<Record<string, string>> | number,
])[] = [
  [
    'a new database, in which the image has made root',
    { 'admin.root': 'root password' },
    true,
    { 'admin.root': 'root password', 'revolt.chat': ' user\npassword\n' },
  ],
  ['a database that was taken over without users', {}, true, { 'admin.root': 'root password', 'revolt.chat': ' user\npassword\n' }],
  [
    'a database whose user has an old password',
    { 'admin.root': 'root password', 'revolt.chat': 'old' },
    false,
    { 'admin.root': 'root password', 'revolt.chat': ' user\npassword\n' },
  ],
  ['a database whose root has another password', { 'admin.root': 'other' }, false, 18],
];

for (const [title, before, open, expected] of DATABASES) {
  test(`MongoDB's users are made in ${title}`, async () => {
    const files: Readonly<Record<string, string>> = {
      'mongodb-root-password': 'root password\n\n',
      'mongodb-password': ' user\npassword\n',
    };
    const mongo = standInMongo(before, open);
    const script = (await of()).texts['mongodb-users.js']!;
    const context = {
      db: mongo.database('test'),
      process: { env: { STOAT_MONGODB_USERNAME: 'chat' } },
      require: () => ({ readFileSync: (path: string) => files[path.replace('/run/secrets/', '')] }),
    };
    try {
      runInNewContext(script, context);
      assert.equal(mongo.users, expected);
    } catch (error) {
      assert.is((error as { code?: number }).code, expected, String(error));
    }
  });
}

/** Stands in for the shell's `db`: users, and what may be done by whom. It is not MongoDB; its error codes are. */
function standInMongo(before: Readonly<Record<string, string>>, open: boolean) {
  const users: Record<string, string> = { ...before };
  let allowed = open;
  const fail = (code: number): never => {
    throw Object.assign(new Error(`code ${code}`), { code });
  };
  const database = (name: string): unknown => ({
    getSiblingDB: database,
    createUser({ user, pwd }: { user: string; pwd: string }) {
      if (!allowed) fail(13);
      if (`${name}.${user}` in users) fail(51003);
      users[`${name}.${user}`] = pwd;
      // From the first user on, one has to log in.
      allowed = false;
    },
    updateUser(user: string, { pwd }: { pwd: string }) {
      if (!allowed) fail(13);
      users[`${name}.${user}`] = pwd;
    },
    auth({ user, pwd }: { user: string; pwd: string }) {
      if (users[`${name}.${user}`] !== pwd) fail(18);
      allowed = true;
    },
    getUser(user: string) {
      if (!allowed) fail(13);
      return `${name}.${user}` in users ? { user } : null;
    },
  });
  return { users, database };
}

test("Redis' password is known by its hash", async () => {
  const { texts } = await of();
  const hash = createHash('sha256').update(derived('redis')).digest('hex');
  assert.match(texts['.env']!, `STOAT_REDIS_USERS="user default on #${hash} ~* &* +@all\\n"\n`);
  assert.not.match(texts['.env']!, derived('redis'));
});

test('the bucket is made with credentials that go through a pipe, never as arguments', async () => {
  const { compose } = await of();
  const folder = temporaryFolder('bucket');
  for (const [name, text] of [
    ['minio-root-user', 'access key'],
    ['minio-root-password', 'pass\\word %s "$x"\n'],
  ] as const)
    writeFileSync(join(folder, name), text);
  // Stands in for MinIO's client: writes down what it is called with and what is piped in.
  writeFileSync(join(folder, 'mc'), '#!/bin/sh\nprintf "mc %s\\n" "$*" >> "$LOG"\n[ "$1" = mb ] || cat >> "$LOG"\n', { mode: 0o755 });
  const { entrypoint, environment } = compose.services['create-bucket'];
  const [shell, flags, script] = entrypoint as string[];
  const { status, stderr } = spawnSync(shell!, [flags!, script!.replaceAll('$$', '$').replaceAll('/run/secrets', folder)], {
    env: { ...environment, PATH: `${folder}:${process.env.PATH}`, LOG: join(folder, 'log') },
    encoding: 'utf8',
  });
  assert.equal([status, stderr], [0, '']);
  assert.is(
    readFileSync(join(folder, 'log'), 'utf8'),
    ['mc alias set stoat http://minio:9000', 'access key', 'pass\\word %s "$x"', 'mc mb --ignore-existing stoat/revolt-uploads', ''].join(
      '\n',
    ),
  );
});

test("LiveKit's key is the servers' key, and it reports to voice-ingress", async () => {
  const { texts } = await of();
  const livekit = parse(texts['livekit.yml']!) as Record<string, any>;
  assert.equal(livekit.keys, { [derived('livekit-key', 12)]: derived('livekit-secret') });
  assert.equal(livekit.webhook, { api_key: derived('livekit-key', 12), urls: ['http://voice-ingress:8500/worldwide'] });
  assert.match(texts['secrets.env']!, `REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET="${derived('livekit-secret')}"\n`);
});

test('a container is made anew when what it read at its start has changed, and only then', async () => {
  const checksum = async (name: string, secrets: JsonObject = {}, values: JsonObject = {}): Promise<unknown> =>
    (await of(values, secrets)).compose.services[name].labels['stoat-gen.checksum'];
  const change = { secretOverrides: { redis: 'another' } };
  assert.is.not(await checksum('redis'), await checksum('redis', change));
  assert.is(await checksum('rabbitmq'), await checksum('rabbitmq', change));
  assert.is.not(await checksum('livekit'), await checksum('livekit', { secretOverrides: { 'livekit-secret': 'another' } }));
  assert.is.not(await checksum('api'), await checksum('api', {}, { apps: { api: { webhooks: false } } }));
  assert.is.not(await checksum('caddy'), await checksum('caddy', {}, { domain: 'chat.example.org' }));
});

// Networks

/** Who shares a network with whom, from compose.yaml. */
function reachable(compose: any, from: string): string[] {
  const networks = new Set<string>(networksOf(compose, from));
  return Object.keys(compose.services).filter(
    (name) => name !== from && networksOf(compose, name).some((network) => networks.has(network)),
  );
}

function networksOf(compose: any, name: string): string[] {
  const { networks } = compose.services[name];
  return Array.isArray(networks) ? networks : Object.keys(networks);
}

test('the API finds the address that clients have in the project, where Caddy has its certificate; proxy does not', async () => {
  const { compose } = await of();
  assert.equal(compose.services.caddy.networks, { default: {}, livekit: {}, proxy: {}, web: { aliases: ['stoat.local'] } });
  assert.ok(compose.services.api.networks.includes('web'));
  const behind = await of({ compose: { behindProxy: true } });
  assert.equal(behind.compose.services.caddy.networks, ['default', 'livekit', 'proxy', 'web']);
});

test('proxy, which fetches what strangers ask for, reaches the reverse proxy and the internet, nothing else', async () => {
  for (const environment of Object.values(COMPOSE_MATRIX)) {
    const { compose } = await projectOf(environment);
    if (!('proxy' in compose.services)) continue;
    assert.equal(reachable(compose, 'proxy'), ['caddy']);
    assert.equal(
      compose.services.proxy.networks.map((name: string) => compose.networks[name].internal ?? false),
      [false],
    );
  }
});

test('infrastructure is reached by those who use it', async () => {
  const { compose } = await of({ apps: { gifbox: { enabled: true, tenorKey: 'key' } } });
  const visitors: Readonly<Record<string, readonly string[]>> = {
    mongodb: [],
    redis: [],
    rabbitmq: [],
    minio: ['create-bucket'],
    livekit: ['caddy'],
  };
  for (const [name, others] of Object.entries(visitors)) {
    const users = Object.values(SERVICES).filter(({ uses }) => uses.includes(name));
    assert.ok(users.length > 0, name);
    assert.equal(reachable(compose, name), [...others, ...users.map((row) => row.compose)], name);
  }
  assert.equal(reachable(compose, 'client').includes('mongodb'), false);
});

/** What calls out, beyond the reverse proxy and LiveKit, whose ports are published. */
const CALLS_OUT: readonly (readonly [title: string, values: JsonObject, secrets: JsonObject, services: readonly string[]])[] = [
  ['by default', {}, {}, ['proxy', 'api', 'pushd']],
  ['gifbox, to gifbox.me', { apps: { gifbox: { enabled: true, tenorKey: 'key' } } }, {}, ['proxy', 'gifbox', 'api', 'pushd']],
  [
    'who uses an external MongoDB',
    { mongodb: { enabled: false, host: 'db.example' } },
    {},
    ['proxy', ...composeWhere(({ uses }) => uses.includes('mongodb'))],
  ],
  [
    'who uses an external S3',
    { s3: { provider: 'aws', region: 'eu-west-1' } },
    {},
    ['proxy', 'api', 'pushd', ...composeWhere(({ uses }) => uses.includes('minio'))],
  ],
  [
    'who uses an external LiveKit',
    { livekit: { enabled: false, url: 'wss://voice.example' } },
    {},
    ['proxy', 'pushd', ...composeWhere(({ uses }) => uses.includes('livekit'))],
  ],
  ['the virus scanner', { revolt: { files: { clamd_host: 'clamd.example:3310' } } }, {}, ['proxy', 'api', 'file-server', 'pushd']],
  ['Sentry', {}, { revolt: { sentry: { events: 'https://key@sentry.example/1' } } }, ['proxy', 'api', 'events', 'pushd']],
];

for (const [title, values, secrets, services] of CALLS_OUT) {
  test(`calls out: ${title}`, async () => {
    const { compose } = await of(values, secrets);
    const found = Object.keys(compose.services).filter((name) =>
      networksOf(compose, name).some((network) => !compose.networks[network].internal),
    );
    assert.equal(found.filter((name) => name !== 'caddy' && name !== 'livekit').sort(), [...services].sort());
  });
}

// Ports

/** Published ports, by what the environment says. */
const PORTS: readonly (readonly [values: JsonObject, ports: Readonly<Record<string, readonly string[]>>])[] = [
  [{}, { livekit: ['7881:7881', '50000-50015:50000-50015/udp'], caddy: ['80:80', '443:443', '443:443/udp'] }],
  [{ livekit: { enabled: false } }, { caddy: ['80:80', '443:443', '443:443/udp'] }],
  [
    { livekit: { rtcPortRangeStart: 40000, rtcPortRangeEnd: 40003 } },
    { livekit: ['7881:7881', '40000-40003:40000-40003/udp'], caddy: ['80:80', '443:443', '443:443/udp'] },
  ],
  [{ livekit: { enabled: false }, compose: { behindProxy: true } }, { caddy: ['127.0.0.1:8080:8080'] }],
  [{ livekit: { enabled: false }, compose: { behindProxy: true, httpPort: 81, trustedProxies: ['192.0.2.1'] } }, { caddy: ['81:81'] }],
  [
    { livekit: { enabled: false }, compose: { behindProxy: true, httpAddress: '127.0.0.1', trustedProxies: ['10.89.0.1'] } },
    { caddy: ['127.0.0.1:8080:8080'] },
  ],
  [{ livekit: { enabled: false }, compose: { behindProxy: true, httpAddress: 'fd00::7' } }, { caddy: ['[fd00::7]:8080:8080'] }],
];

for (const [values, expected] of PORTS) {
  test(`published with ${JSON.stringify(values)}`, async () => {
    const { compose } = await of(values);
    const found = Object.fromEntries(
      Object.entries<any>(compose.services)
        .filter(([, { ports }]) => ports !== undefined)
        .map(([name, { ports }]) => [name, ports]),
    );
    assert.equal(found, expected);
  });
}

test('LiveKit uses the ports that are published, and tells the address that it is given', async () => {
  const rtc = async (values: JsonObject): Promise<unknown> => (parse((await of(values)).texts['livekit.yml']!) as Record<string, any>).rtc;
  assert.equal(await rtc({}), { tcp_port: 7881, udp_port: '50000-50015', use_external_ip: true });
  assert.equal(
    await rtc({ livekit: { rtcPortRangeStart: 40000, rtcPortRangeEnd: 40000, useExternalIp: false }, compose: { nodeIp: '192.0.2.7' } }),
    {
      tcp_port: 7881,
      udp_port: 40000,
      use_external_ip: false,
      node_ip: '192.0.2.7',
    },
  );
});

// How containers run

test('no container can gain privileges, and the servers run with none on a read-only root', async () => {
  const { compose } = await of();
  for (const [name, body] of Object.entries<any>(compose.services)) {
    assert.equal(body.security_opt, ['no-new-privileges:true'], name);
    // The web client's image writes into its own files as root.
    if (name !== 'client') assert.equal(body.cap_drop, ['ALL'], name);
    assert.is(body.privileged, undefined);
  }
  const servers = composeWhere(({ readsConfig }) => readsConfig);
  assert.ok(servers.length > 0);
  for (const name of [...servers, 'livekit', 'caddy']) assert.is(compose.services[name].read_only, true, name);
  for (const name of servers) assert.is(compose.services[name].cap_add, undefined, name);
});

test("the project's own client image runs as the servers do, and brings its health check", async () => {
  const { compose } = await of({ clientImage: { kind: 'stoat-gen', repository: 'registry.example.org/client', tag: '0.12.1' } });
  const { image, read_only, cap_drop, tmpfs, healthcheck } = compose.services.client;
  assert.equal(
    [image, read_only, cap_drop, tmpfs, healthcheck],
    ['registry.example.org/client:0.12.1', true, ['ALL'], ['/tmp:size=64m'], undefined],
  );
});

test('everything starts again by itself, but for what ends by itself', async () => {
  const { compose } = await of();
  for (const [name, { restart }] of Object.entries<any>(compose.services))
    assert.is(restart, name === 'create-bucket' ? 'no' : 'unless-stopped', name);
});

test('servers that use RabbitMQ restart when Compose restarts it, and no others do with anything', async () => {
  const { compose } = await of({ apps: { gifbox: { enabled: true, tenorKey: 'k' } } });
  for (const { compose: name, uses } of Object.values(SERVICES)) {
    const restartWith = Object.entries<any>(compose.services[name].depends_on ?? {}).filter(([, { restart }]) => restart);
    assert.equal(
      restartWith.map(([needed]) => needed),
      uses.includes('rabbitmq') ? ['rabbitmq'] : [],
      name,
    );
  }
  const external = await of({ rabbitmq: { enabled: false, host: 'mq.example' } });
  assert.not.match(external.texts['compose.yaml']!, 'restart: true');
});

test('servers wait until what they use can be used', async () => {
  const { compose } = await of();
  assert.equal(compose.services.api.depends_on, {
    mongodb: { condition: 'service_healthy' },
    redis: { condition: 'service_healthy' },
    rabbitmq: { condition: 'service_healthy', restart: true },
    // Calls that do not work keep nobody from writing.
    livekit: { condition: 'service_started' },
  });
  assert.equal(compose.services['file-server'].depends_on['create-bucket'], { condition: 'service_completed_successfully' });
  // Who is waited for has something that says when.
  for (const { depends_on = {} } of Object.values<any>(compose.services)) {
    for (const [name, { condition }] of Object.entries<any>(depends_on)) {
      if (condition === 'service_healthy') assert.ok(compose.services[name].healthcheck, name);
    }
  }
});

test('what ends by itself is waited for by somebody, or is not there: `up --wait` would take its end for a failure', async () => {
  const without = await of({ apps: { fileServer: { enabled: false }, crond: { enabled: false } } });
  assert.not.ok('create-bucket' in without.compose.services);
  const { compose } = await of({ apps: { fileServer: { enabled: false } } });
  assert.equal(compose.services.crond.depends_on['create-bucket'], { condition: 'service_completed_successfully' });
});

test("RabbitMQ's health is asked without its own tools, which as root could make a cookie that the server cannot read", async () => {
  const { compose } = await of();
  const [kind, ...command] = compose.services.rabbitmq.healthcheck.test as string[];
  assert.equal([kind, command], ['CMD', ['bash', '-c', '< /dev/tcp/127.0.0.1/5672']]);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (): Promise<number | null> =>
    (await once(spawn(command[0]!, [command[1]!, command[2]!.replace('5672', String(port))], { stdio: 'ignore' }), 'close'))[0];
  assert.is(await ask(), 0);
  server.close();
  await once(server, 'close');
  assert.is(await ask(), 1);
});

/** Data on the host: where each service has it. */
for (const [dataRoot, expected] of [
  ['', ['mongodb:/data/db', 'redis:/data', 'rabbitmq:/var/lib/rabbitmq', 'minio:/data', 'caddy-data:/data', 'caddy-config:/config']],
  [
    '/srv/stoat/',
    ['mongodb', 'redis', 'rabbitmq', 'minio', 'caddy-data', 'caddy-config'].map(
      (name, index) => `/srv/stoat/${name}:${['/data/db', '/data', '/var/lib/rabbitmq', '/data', '/data', '/config'][index]}:z`,
    ),
  ],
] as const) {
  test(`data in ${dataRoot || 'named volumes'}`, async () => {
    const { compose } = await of({ compose: { dataRoot } });
    const data = Object.values<any>(compose.services).flatMap(({ volumes = [] }) =>
      volumes.filter((volume: string) => !volume.endsWith(':ro,z')),
    );
    assert.equal(data, expected);
    assert.equal(Object.keys(compose.volumes ?? {}).sort(), dataRoot === '' ? expected.map((volume) => volume.split(':')[0]).sort() : []);
  });
}

/** Kubernetes' quantities and Compose's. */
const QUANTITIES: readonly (readonly [limits: JsonObject, expected: JsonObject])[] = [
  [{ memory: '512Mi' }, { memory: '512m' }],
  [{ memory: '2Gi' }, { memory: '2g' }],
  [{ memory: '1.5Gi' }, { memory: '1536m' }],
  [{ memory: '100M' }, { memory: '100000000b' }],
  [{ memory: 64000 }, { memory: '64000b' }],
  [{ cpu: '250m' }, { cpus: '0.25' }],
  [{ cpu: 2 }, { cpus: '2' }],
  [{ cpu: '1e-6' }, { cpus: '0.001' }],
  [
    { cpu: '1.5', memory: '64Ki' },
    { cpus: '1.5', memory: '64k' },
  ],
  [{ 'nvidia.com/gpu': 1 }, {}],
  [{}, {}],
];

for (const [limits, expected] of QUANTITIES) {
  test(`limits ${JSON.stringify(limits)} are ${JSON.stringify(expected)}`, () => {
    assert.equal(
      limitsOf({ limits }, [], () => assert.unreachable()),
      expected,
    );
  });
}

test('a limit that is no quantity is refused with its key, all at once', async () => {
  try {
    await of({ apps: { api: { resources: { limits: { memory: 'lots' } } } }, redis: { resources: { limits: { cpu: -1 } } } });
    assert.unreachable();
  } catch (error) {
    assert.ok(isUserError(error));
    assert.equal(error.problems.map(({ path }) => path).sort(), ['apps.api.resources.limits.memory', 'redis.resources.limits.cpu']);
    assert.match(error.message, 'must be a Kubernetes quantity above zero such as 500m or 512Mi, found "lots"');
  }
});

test('addresses that are none, and a port that LiveKit has, are refused with their keys', async () => {
  try {
    await of({
      compose: {
        behindProxy: true,
        httpPort: 7881,
        trustedProxies: ['192.0.2.1', '::1/128', '192.0.2.0/33', '2001:db8::/129', '1.2.3'],
        nodeIp: '1.2.3.400',
        httpAddress: '1.2.3',
      },
    });
    assert.unreachable();
  } catch (error) {
    assert.ok(isUserError(error));
    assert.equal(
      error.problems.map(({ path }) => path),
      [
        'compose.trustedProxies.2',
        'compose.trustedProxies.3',
        'compose.trustedProxies.4',
        'compose.nodeIp',
        'compose.httpAddress',
        'compose.httpPort',
      ],
    );
  }
});

test('an image whose pin is missing is named', async () => {
  const layers = structuredClone(layered()) as Record<string, any>;
  delete layers.composeImageTags.redis;
  try {
    await projectOfValues(layers);
    assert.unreachable();
  } catch (error) {
    assert.ok(isUserError(error));
    assert.is(error.message, 'composeImageTags.redis: is missing; the versions/infra-versions.yaml of this project has it');
  }
});

test('nothing is filled in by Compose: a $ stays one', async () => {
  const { texts } = await of({ revolt: { api: { security: { captcha: { hcaptcha_sitekey: 'site$HOME${key}' } } } } });
  assert.match(texts['compose.yaml']!, 'VITE_HCAPTCHA_SITEKEY: site$$HOME$${key}\n');
});

// What is said of settings that mean nothing here

const NOTES: readonly (readonly [values: JsonObject, note: RegExp])[] = [
  [{ clusterDomain: 'k8s.example.org' }, /^only Kubernetes reads clusterDomain:/],
  [{ ingress: { className: 'edge' } }, /^only Kubernetes reads ingress:/],
  [{ apps: { api: { values: { podLabels: {} } } } }, /^only Kubernetes reads apps\.api\.values:/],
  [
    { mongodb: { persistence: { size: '9Gi' } }, livekit: { replicas: 2 } },
    /^only Kubernetes reads livekit\.replicas, mongodb\.persistence:/,
  ],
  [{ tls: { issuer: 'existing', issuerName: 'ours' } }, /^tls\.issuer: existing stands for your own certificate/],
  [{ livekit: { rtcPortRangeStart: 40000 } }, /^livekit: UDP 40000-40015 of 40000-60000 are published/],
  [{ livekit: { useExternalIp: false } }, /^compose\.nodeIp: is empty/],
];

for (const [values, note] of NOTES) {
  test(`says of ${JSON.stringify(values)}: ${note.source}`, async () => {
    const { notes } = await of(values);
    assert.is(notes.length, 1);
    assert.match(notes[0]!, note);
  });
}

test('says nothing of the defaults', async () => {
  assert.equal((await of()).notes, []);
});

test.run();
