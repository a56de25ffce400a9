import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import { stoatValues, type Ended } from '../support/stoat-values.ts';
import { FILE_KEY, layered, SEED, VAPID_PRIVATE_KEY } from '../support/values.ts';

/** Secrets of every kind, all of them in every input: none may be shown whatever is wrong. */
const HIDDEN: JsonObject = {
  secretOverrides: { redis: 'hidden-redis-password', 's3-secret': 'hidden-s3-secret' },
  smtp: { host: 'mail.example', username: 'chat', password: 'hidden-smtp-password' },
  apps: { gifbox: { enabled: true, tenorKey: 'hidden-tenor-key' } },
  revolt: {
    api: { security: { captcha: { hcaptcha_key: 'hidden-hcaptcha' } } },
    pushd: { apn: { pkcs8: 'hidden-pkcs8' } },
    sentry: { api: 'https://hidden-dsn@sentry.example/1' },
  },
};
const SECRETS = [SEED, VAPID_PRIVATE_KEY, VAPID_PRIVATE_KEY.slice(40), FILE_KEY, FILE_KEY.slice(0, 43), 'hidden'];

const TOP =
  'domain, clusterDomain, adminEmail, secretSeed, secretOverrides, vapid, files, apps, mongodb, redis, rabbitmq, minio, livekit, certManager, ingress, ' +
  'reflector, s3, replication, tls, smtp, revolt, chartRepositories, createNamespaces, bump, compose, infraChartVersions, infraImageTags, composeImageTags, stoatImageTag, stoatImageOverrides, clientImage';
const DOMAIN =
  'domain: must be a host name in lower case such as chat.example.org (at most 245 characters, at least two labels), without scheme, port, path or trailing dot, found';
const REFERENCE =
  'is a secret reference that was not resolved; helmfile resolves ref+… when it runs, standalone use needs `vals eval` first';

const without = (key: string): JsonObject => Object.fromEntries(Object.entries(layered(HIDDEN)).filter(([name]) => name !== key));
const merge = (over: JsonObject): JsonObject => layered(deepMerge(HIDDEN, over));

/** What is given, and the whole of what is said. */
const BAD: readonly (readonly [title: string, input: unknown, errors: readonly string[]])[] = [
  [
    'no seed',
    without('secretSeed'),
    ['secretSeed: is missing: at least 32 random characters from which every password is derived; `./init.sh` makes one'],
  ],
  [
    'a seed that is null',
    merge({ secretSeed: null }),
    ['secretSeed: is missing: at least 32 random characters from which every password is derived; `./init.sh` makes one'],
  ],
  ['an empty seed', merge({ secretSeed: '' }), ['secretSeed: must have at least 32 characters, found empty text']],
  [
    'a seed of 31 characters',
    merge({ secretSeed: 'hidden-'.padEnd(31, 'x') }),
    ['secretSeed: must have at least 32 characters, found text of 31 characters'],
  ],
  ['a short reference as a seed', merge({ secretSeed: 'ref+vault://hidden#x' }), [`secretSeed: ${REFERENCE}`]],
  [
    'a long reference as a seed',
    merge({ secretSeed: 'ref+vault://secret/data/hidden/production#secretSeed' }),
    [`secretSeed: ${REFERENCE}`],
  ],
  ['a secretref as a seed', merge({ secretSeed: 'secretref+awssm://hidden/production/secret/seed' }), [`secretSeed: ${REFERENCE}`]],
  ['a reference inside of a text', merge({ smtp: { password: 'x-ref+vault://hidden#x' } }), [`smtp.password: ${REFERENCE}`]],
  [
    'a seed that is a number',
    merge({ secretSeed: 1234567890 }),
    ['secretSeed: must be text, found a number; put it in quotes (on the command line: --state-values-set-string)'],
  ],
  ['a seed that is a list', merge({ secretSeed: ['hidden'] }), ['secretSeed: must be text, found a list of 1']],

  ['an unknown key', merge({ zzz: 1 }), [`zzz: unknown key (allowed: ${TOP})`]],
  ['a misspelt key', merge({ domian: 'a.example' }), [`domian: unknown key; did you mean domain? (allowed: ${TOP})`]],
  [
    'a misspelt key below',
    merge({ livekit: { replica: 2 } }),
    [
      'livekit.replica: unknown key; did you mean replicas? (allowed: enabled, url, replicas, rtcPortRangeStart, rtcPortRangeEnd, useExternalIp, resources, values)',
    ],
  ],
  [
    'a key in the wrong place',
    merge({ tenorKey: 'hidden' }),
    [`tenorKey: unknown key; did you mean apps.gifbox.tenorKey? (allowed: ${TOP})`],
  ],
  [
    'a secret under an unknown key',
    merge({ secretSeeds: 'hidden' }),
    [`secretSeeds: unknown key; did you mean secretSeed? (allowed: ${TOP})`],
  ],
  [
    'a misspelt identifier',
    merge({ secretOverrides: { mongo_user: 'hidden' } }),
    [
      'secretOverrides.mongo_user: unknown key; did you mean mongo-user? (allowed: mongo-root, mongo-user, mongo-replica-set-key, redis, rabbit-user, s3-access, s3-secret, livekit-key, livekit-secret)',
    ],
  ],
  ['a key with a line break', merge({ 'a\nb': 1 }), [`["a\\nb"]: unknown key (allowed: ${TOP})`]],
  [
    'revolt.api.smtp.prot',
    merge({ revolt: { api: { smtp: { prot: 587 } } } }),
    [
      'revolt.api.smtp.prot: unknown key; did you mean port? (allowed: host, username, password, from_address, reply_to, port, use_tls, use_starttls, expiry)',
    ],
  ],
  [
    'a key that upstream no longer reads',
    merge({ revolt: { hosts: { voso_legacy: 'x' } } }),
    ['revolt.hosts.voso_legacy: unknown key (allowed: app, api, events, autumn, january, livekit)'],
  ],

  [
    'text for a number',
    merge({ apps: { api: { replicas: '2' } } }),
    ['apps.api.replicas: must be an integer from 0 to 1000, found "2"; write it without quotes'],
  ],
  [
    'a fraction for an integer',
    merge({ apps: { api: { replicas: 1.5 } } }),
    ['apps.api.replicas: must be an integer from 0 to 1000, found 1.5'],
  ],
  [
    'a number for text',
    merge({ s3: { region: 1 } }),
    ['s3.region: must be text, found 1; put it in quotes (on the command line: --state-values-set-string)'],
  ],
  [
    'text for a switch',
    merge({ redis: { enabled: 'false' } }),
    ['redis.enabled: must be true or false, found "false"; write it without quotes'],
  ],
  ['yes for a switch', merge({ redis: { enabled: 'yes' } }), ['redis.enabled: must be true or false, found "yes"']],
  ['text for a map', merge({ ingress: 'haproxy' }), ['ingress: must be a map of keys, found "haproxy"']],
  ['text for a map of secrets', merge({ vapid: 'hidden' }), ['vapid: must be a map of keys, found text of 6 characters']],
  ['a list for a map', merge({ tls: ['letsencrypt'] }), ['tls: must be a map of keys, found a list of 1']],
  [
    'no such choice',
    merge({ s3: { provider: 'minoi' } }),
    ['s3.provider: must be one of minio, aws, oos, b2, r2, scaleway, hetzner, digitalocean, other, found "minoi"; did you mean minio?'],
  ],
  ['no such issuer', merge({ tls: { issuer: 'acme' } }), ['tls.issuer: must be one of selfsigned, letsencrypt, existing, found "acme"']],
  [
    'a number for text in Revolt.toml',
    merge({ revolt: { rabbit: { host: 5 } } }),
    ['revolt.rabbit.host: must be text, found 5; put it in quotes (on the command line: --state-values-set-string)'],
  ],
  [
    'a fraction in Revolt.toml',
    merge({ revolt: { features: { limits: { default: { bots: 1.5 } } } } }),
    ['revolt.features.limits.default.bots: must be an integer of at least 0, found 1.5'],
  ],
  [
    'a negative number in Revolt.toml',
    merge({ revolt: { files: { limit: { min_file_size: -1 } } } }),
    ['revolt.files.limit.min_file_size: must be an integer of at least 0, found -1'],
  ],
  [
    'three numbers for two',
    merge({ revolt: { files: { preview: { avatars: [1, 2, 3] } } } }),
    ['revolt.files.preview.avatars: must be a list of 2, found a list of 3'],
  ],
  [
    'a number in a list of texts',
    merge({ revolt: { january: { blocked_domains: ['a.example', 5] } } }),
    ['revolt.january.blocked_domains.1: must be text, found 5; put it in quotes (on the command line: --state-values-set-string)'],
  ],
  [
    'a number for a secret',
    merge({ revolt: { api: { security: { captcha: { hcaptcha_key: 4711 } } } } }),
    [
      'revolt.api.security.captcha.hcaptcha_key: must be text, found a number; put it in quotes (on the command line: --state-values-set-string)',
    ],
  ],
  [
    'text for the nodes, which hold secrets',
    merge({ revolt: { api: { livekit: { nodes: 'hidden' } } } }),
    ['revolt.api.livekit.nodes: must be a map of keys, found text of 6 characters'],
  ],

  ...[0, 70000, -1].map(
    (port) => [`port ${port}`, merge({ smtp: { port } }), [`smtp.port: must be an integer from 1 to 65535, found ${port}`]] as const,
  ),
  ['port "http"', merge({ smtp: { port: 'http' } }), ['smtp.port: must be an integer from 1 to 65535, found "http"']],
  ['port "587"', merge({ smtp: { port: '587' } }), ['smtp.port: must be an integer from 1 to 65535, found "587"; write it without quotes']],
  [
    'a port of Revolt.toml',
    merge({ revolt: { rabbit: { port: 70000 } } }),
    ['revolt.rabbit.port: must be an integer from 1 to 65535, found 70000'],
  ],
  [
    'a range of ports that ends before it begins',
    merge({ livekit: { rtcPortRangeStart: 60000, rtcPortRangeEnd: 50000 } }),
    ['livekit.rtcPortRangeEnd: must not be below rtcPortRangeStart (60000), found 50000'],
  ],

  ...[
    'https://chat.example.org',
    'chat.example.org/stoat',
    'chat.example.org:8443',
    'my_chat.example.org',
    'chat.example.org.',
    'Chat.Example.org',
    'localhost',
    '',
    ' chat.example.org',
    '-chat.example.org',
    'chat..example.org',
    '*.example.org',
    'chät.example.org',
  ].map((domain) => [`domain ${JSON.stringify(domain)}`, merge({ domain }), [`${DOMAIN} ${JSON.stringify(domain)}`]] as const),
  ['a domain with a line break at its end', merge({ domain: 'chat.example.org\n' }), [`${DOMAIN} "chat.example.org\\n"`]],
  [
    'a domain of 300 characters',
    merge({ domain: `${'a.'.repeat(146)}examplex` }),
    [`${DOMAIN} text of 300 characters beginning "${'a.'.repeat(20)}"`],
  ],
  [
    'a domain that only livekit. makes too long',
    merge({ domain: `${'a.'.repeat(122)}ab` }),
    [`${DOMAIN} text of 246 characters beginning "${'a.'.repeat(20)}"`],
  ],
  [
    'a label of 64 characters in the domain',
    merge({ domain: `${'a'.repeat(64)}.example` }),
    ['domain: must have at most 63 characters between two dots, found 64'],
  ],
  [
    'an address for a domain',
    merge({ domain: '192.0.2.1' }),
    ['domain: must be a host name, found the address "192.0.2.1"; Ingresses and certificates need a name'],
  ],

  [
    'letsencrypt without an address',
    merge({ tls: { issuer: 'letsencrypt' } }),
    ["adminEmail: is empty; tls.issuer letsencrypt needs an address for Let's Encrypt"],
  ],
  [
    'an existing issuer without its name',
    merge({ tls: { issuer: 'existing' } }),
    ['tls.issuerName: is empty; tls.issuer existing needs the name of a ClusterIssuer'],
  ],
  [
    'the name of an issuer that is not used',
    merge({ tls: { issuerName: 'theirs' } }),
    ['tls.issuerName: has no effect with tls.issuer selfsigned; remove it or set tls.issuer to existing'],
  ],
  [
    'gifbox without a key',
    merge({ apps: { gifbox: { enabled: true, tenorKey: '' } } }),
    ['apps.gifbox.tenorKey: is empty; apps.gifbox.enabled needs an API key of gifbox.me'],
  ],
  ['aws without a region', merge({ s3: { provider: 'aws' } }), ['s3.region: is empty; provider aws (Amazon S3) needs it']],
  ['r2 without an endpoint', merge({ s3: { provider: 'r2' } }), ['s3.endpoint: is empty; provider r2 (Cloudflare R2) needs it']],
  [
    'an external MinIO without host',
    merge({ minio: { enabled: false } }),
    ['s3.endpoint: is empty; with minio.enabled false it (or minio.host) must name the external MinIO'],
  ],
  ...['mongodb', 'redis', 'rabbitmq'].flatMap((name) => [
    [
      `an external ${name} without host`,
      merge({ [name]: { enabled: false } }),
      [`${name}.host: is empty; with ${name}.enabled false it must name the external server`],
    ] as const,
    [
      `a host of ${name} that is not used`,
      merge({ [name]: { host: 'x.example' } }),
      [`${name}.host: has no effect while ${name}.enabled is true; set that to false to use "x.example"`],
    ] as const,
  ]),
  [
    'a URL of a LiveKit that is not used',
    merge({ livekit: { url: 'wss://v.example' } }),
    ['livekit.url: has no effect while livekit.enabled is true; set that to false to use an external LiveKit'],
  ],
  ...[
    ['apps.client.values.ingress.annotations', 'haproxy.org/request-set-header'],
    ['ingress.values.controller.config', 'request-set-header'],
  ].map(
    ([path, name]) =>
      [
        `the header that servers know clients by, in ${path}`,
        merge(
          path!.split('.').reduceRight<JsonObject>((below, key) => ({ [key]: below }), { [name!]: 'X-A b\nx-forwarded-for %[hdr(X-B)]' }),
        ),
        [
          `${path}: ${name} must not set X-Forwarded-For, which holds the address of the client; where a proxy is in front, ` +
            'src-ip-header names the header that it has the address in',
        ],
      ] as const,
  ),
  [
    'a host with a port',
    merge({ smtp: { host: 'mail.example:25' } }),
    ['smtp.host: must be a host name or an IP address, without scheme, port or path, found "mail.example:25"'],
  ],
  [
    'a URL with credentials',
    merge({ s3: { endpoint: 'https://hidden:hid/den@s@s3.example' } }),
    ['s3.endpoint: must be a URL that begins with https:// or http://, without credentials or query, found "https://***@s3.example"'],
  ],
  [
    'a URL with a query',
    merge({ s3: { endpoint: 'https://s3.example/?token=hidden' } }),
    ['s3.endpoint: must be a URL that begins with https:// or http://, without credentials or query, found "https://s3.example/?***"'],
  ],
  [
    'a repository with credentials',
    merge({ chartRepositories: { bitnami: 'https://u:hidden@mirror.example' } }),
    [
      'chartRepositories.bitnami: must be a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder, found "https://***@mirror.example"',
    ],
  ],
  [
    'a repository in a folder that is not absolute',
    merge({ chartRepositories: { bitnami: 'file://charts' } }),
    [
      'chartRepositories.bitnami: must be a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder, found "file://charts"',
    ],
  ],
  [
    'a repository that nobody uses',
    merge({ chartRepositories: { bitnamy: 'https://x.example' } }),
    ['chartRepositories.bitnamy: unknown key; did you mean bitnami? (allowed: jetstack, haproxytech, emberstack, bitnami, minio, livekit)'],
  ],

  [
    'a RabbitMQ password with an at',
    merge({ secretOverrides: { 'rabbit-user': 'hidden@x' } }),
    [
      'secretOverrides.rabbit-user: must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped, found text of 8 characters',
    ],
  ],
  [
    'a RabbitMQ password with an at, through revolt:',
    merge({ revolt: { rabbit: { password: 'hidden@x' } } }),
    ['revolt.rabbit.password: must be letters, digits and - . _ ~ only, because the servers put it into a URL unescaped'],
  ],
  ['an override that is empty', merge({ secretOverrides: { redis: '' } }), ['secretOverrides.redis: must not be empty']],
  [
    'an S3 secret too short for MinIO',
    merge({ secretOverrides: { 's3-secret': 'hidden' } }),
    ['secretOverrides.s3-secret: must have at least 8 characters, MinIO does not start with fewer'],
  ],
  [
    'a secret with a control character',
    merge({ smtp: { password: 'hidden\u0000' } }),
    ['smtp.password: must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode'],
  ],
  [
    'a secret with half a character',
    JSON.stringify(merge({ smtp: { password: 'HALF' } })).replace('HALF', '\\ud83e'),
    ['smtp.password: must not hold control characters (but tab and line breaks), Unicode line separators or broken Unicode'],
  ],
  [
    'admin_keys that no header can carry, and one that is empty',
    merge({ revolt: { api: { security: { admin_keys: ['hidden', 'hidden one', 'hiddenü', ''] } } } }),
    [
      'revolt.api.security.admin_keys.1: must be letters, digits and signs of ASCII, without white space, found text of 10 characters',
      'revolt.api.security.admin_keys.2: must be letters, digits and signs of ASCII, without white space, found text of 7 characters',
      'revolt.api.security.admin_keys.3: must be letters, digits and signs of ASCII, without white space, found empty text',
    ],
  ],
  [
    'admin_keys that are text',
    merge({ revolt: { api: { security: { admin_keys: 'hidden' } } } }),
    ['revolt.api.security.admin_keys: must be a list, found text of 6 characters'],
  ],
  [
    'a password that would be sent in clear',
    merge({ smtp: { useTls: false } }),
    ['smtp.useTls: is false, so the servers would send the password in clear, with STARTTLS or without; leave it out, or the password'],
  ],
  [
    'a password that would be sent in clear in spite of STARTTLS',
    merge({ smtp: { useStarttls: true }, revolt: { api: { smtp: { use_tls: false } } } }),
    [
      'revolt.api.smtp.use_tls: is false, so the servers would send the password in clear, with STARTTLS or without; leave it out, or the password',
    ],
  ],
  [
    'a LiveKit node without its public URL',
    merge({ revolt: { api: { livekit: { nodes: { eu: { url: 'http://x', lat: 0, lon: 0, key: 'k', secret: 'hidden' } } } } } }),
    ['revolt.api.livekit.nodes.eu: lacks its public URL, hosts.livekit.eu; the API panics without'],
  ],
  [
    'an event server without a cache',
    merge({ revolt: { features: { advanced: { seen_events_cache_size: 0 } } } }),
    ['revolt.features.advanced.seen_events_cache_size: must be an integer from 1 to 4294967295, found 0'],
  ],

  [
    'a public key of another pair',
    merge({ vapid: { publicKey: `B${'A'.repeat(86)}` } }),
    ['vapid.publicKey: does not belong to the private key'],
  ],
  ['no public key', merge({ vapid: { publicKey: '' } }), ['vapid.publicKey: is missing']],
  ['no key pair', merge({ vapid: { privateKey: '', publicKey: '' } }), ['vapid.privateKey: is missing; `./init.sh` makes one']],
  [
    'a private key that is none',
    merge({ vapid: { privateKey: 'hidden' } }),
    ['vapid.privateKey: must be the base64 of a PEM text that begins with "-----BEGIN EC PRIVATE KEY-----" (SEC1)'],
  ],
  [
    'a file key of 31 bytes',
    merge({ files: { encryptionKey: Buffer.alloc(31, 7).toString('base64') } }),
    ['files.encryptionKey: must be the base64 of 32 bytes, found 31 bytes'],
  ],
  [
    'no file key',
    merge({ files: { encryptionKey: '' } }),
    ['files.encryptionKey: is missing; `./init.sh` makes one, but an installation that has files needs the key it began with'],
  ],
  [
    'a file key through revolt: that is none',
    merge({ revolt: { files: { encryption_key: 'hidden!' } } }),
    ['revolt.files.encryption_key: must be base64, with its padding and without line breaks'],
  ],
  [
    'a tag that is a number',
    merge({ stoatImageTag: 1 }),
    ['stoatImageTag: must be text, found 1; put it in quotes (on the command line: --state-values-set-string)'],
  ],
  [
    'a chart version that is a range',
    merge({ infraChartVersions: { redis: '^24.0.0' } }),
    ['infraChartVersions.redis: must be an exact version such as 1.19.0, found "^24.0.0"'],
  ],

  [
    'several at once',
    merge({ domain: 'A_B', smtp: { port: 0 }, zzz: 'hidden', secretSeed: 'hidden', apps: { api: { replicas: -1 } } }),
    [
      `zzz: unknown key (allowed: ${TOP})`,
      `${DOMAIN} "A_B"`,
      'secretSeed: must have at least 32 characters, found text of 6 characters',
      'apps.api.replicas: must be an integer from 0 to 1000, found -1',
      'smtp.port: must be an integer from 1 to 65535, found 0',
    ],
  ],
  [
    'several that depend on each other',
    merge({ tls: { issuer: 'letsencrypt' }, mongodb: { enabled: false }, vapid: { publicKey: '' }, files: { encryptionKey: '' } }),
    [
      "adminEmail: is empty; tls.issuer letsencrypt needs an address for Let's Encrypt",
      'mongodb.host: is empty; with mongodb.enabled false it must name the external server',
      'vapid.publicKey: is missing',
      'files.encryptionKey: is missing; `./init.sh` makes one, but an installation that has files needs the key it began with',
    ],
  ],

  ['no input', '', ['stdin is empty; it must hold the layered values as JSON']],
  ['white space', ' \n\t\n', ['stdin is empty; it must hold the layered values as JSON']],
  [
    'JSON that breaks off',
    JSON.stringify(layered(HIDDEN)).slice(0, -1),
    ['stdin is not valid JSON; it must hold the layered values as JSON'],
  ],
  ['YAML', `secretSeed: ${SEED}\n`, ['stdin is not valid JSON; it must hold the layered values as JSON']],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(`{"secretSeed": "${SEED}`), Buffer.of(0xff), Buffer.from('"}')]),
    ['stdin is not UTF-8 text'],
  ],
  ['a list', [SEED], ['must be an object with the keys of an environment, found a list of 1']],
  ['a text', JSON.stringify(SEED), [`must be an object with the keys of an environment, found text of ${SEED.length} characters`]],
  ['null', 'null', ['must be an object with the keys of an environment, found nothing']],
  ['a number', '5', ['must be an object with the keys of an environment, found a number']],
  [
    'values nested without end',
    `{"apps":{"api":{"values":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}}`,
    ['the values are nested more than 1000 levels deep'],
  ],
];

const holdsNoSecret = ({ stdout, stderr }: Ended): void => {
  for (const secret of SECRETS) assert.not((stdout + stderr).includes(secret), `shows a secret: ${stderr}`);
};
const sorted = (text: string): string[] => text.split('\n').filter(Boolean).sort();

test('the input that every case breaks in one place is good', async () => {
  const { code, stdout, stderr } = await stoatValues([], { stdin: layered(HIDDEN) });
  assert.is(stderr, '');
  assert.is(code, 0);
  assert.equal(Object.keys(JSON.parse(stdout) as object), ['computed']);
});

for (const [title, input, errors] of BAD) {
  test(`${title}: refused`, async () => {
    const ended = await stoatValues([], { stdin: input });
    assert.equal(sorted(ended.stderr), errors.map((error) => `error: ${error}`).sort());
    assert.is(ended.stdout, '');
    assert.is(ended.code, 1);
    holdsNoSecret(ended);
  });
}

for (const args of [['unknown'], ['files', 'a', 'b'], ['compute', 'a', 'b'], ['--help'], ['']]) {
  test(`the arguments ${JSON.stringify(args)} are wrong usage: exit code 2`, async () => {
    const { code, stdout, stderr } = await stoatValues(args);
    assert.match(stderr, /^usage: stoat-values files NAME /);
    assert.is(stdout, '');
    assert.is(code, 2);
  });
}

test('a warning goes to stderr and leaves the exit code 0', async () => {
  const { code, stdout, stderr } = await stoatValues([], { stdin: merge({ stoatImageTag: 'v0.12.0' }) });
  assert.is(
    stderr,
    'warning: stoatImageTag: proxy v0.12.0 has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it\n',
  );
  assert.is(code, 0);
  assert.ok(JSON.parse(stdout));
});

test('keys named like what objects inherit are keys like any other', async () => {
  const stdin = `{"__proto__": {"a": 1}, "constructor": 1, "toString": 2, ${JSON.stringify(layered(HIDDEN)).slice(1)}`;
  const { code, stderr } = await stoatValues([], { stdin });
  assert.equal(
    sorted(stderr),
    ['__proto__', 'constructor', 'toString'].map((key) => `error: ${key}: unknown key (allowed: ${TOP})`).sort(),
  );
  assert.is(code, 1);
});

test('null is as if the key were not there', async () => {
  const [plain, nulled] = await Promise.all([
    stoatValues([], { stdin: layered(HIDDEN) }),
    stoatValues([], { stdin: merge({ domain: null, tls: { issuer: null }, redis: { port: null }, revolt: { hosts: { app: null } } }) }),
  ]);
  assert.is(nulled.stderr, '');
  assert.is(nulled.stdout, plain.stdout);
});

test('values pass through whatever helmfile leaves in them: key order and white space do not matter', async () => {
  const input = layered(HIDDEN);
  const [compact, indented] = await Promise.all([
    stoatValues([], { stdin: input }),
    stoatValues([], { stdin: JSON.stringify(input, null, '\t') }),
  ]);
  assert.is(indented.stdout, compact.stdout);
});

test.run();
