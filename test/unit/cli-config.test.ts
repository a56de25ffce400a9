import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';
import { loadEnvironment } from '../../generators/environment/load.ts';
import { deepMerge, isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { SOURCES } from '../../generators/configuration/revolt/sources.ts';
import { settingAt } from '../../generators/configuration/revolt/definition.ts';
import schema from '../../generators/generated/values.schema.json' with { type: 'json' };
import { DERIVED, inEnvironment, inProject, sha256, standIn, stoatGen, stoatGenProcess } from '../support/cli.ts';
import { stoatValues } from '../support/stoat-values.ts';
import { plain, UPSTREAM } from '../support/upstream.ts';
import { BASE_LAYERS, computationOf, FILE_KEY, VAPID_PRIVATE_KEY } from '../support/values.ts';

const SMTP_PASSWORD = 'the smtp password';
const SMTP = { host: 'mail.example.org', port: 587, username: 'stoat', password: SMTP_PASSWORD, useStarttls: true };

test('config is valid TOML with every credential masked', async () => {
  await inEnvironment(
    async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(['config'], { cwd, hidden: [SMTP_PASSWORD] });
      assert.equal([code, stderr], [0, '']);
      const config = parseToml(stdout) as Record<string, any>;
      for (const masked of [config.database.mongodb, config.rabbit.password, config.api.smtp.password, config.files.encryption_key]) {
        assert.is(masked, '***');
      }
      assert.is(config.hosts.app, 'https://stoat.local');
      assert.ok(stdout.startsWith('# Credentials are masked (***); --reveal shows them.\n'));
    },
    { values: { smtp: SMTP } },
  );
});

test('config --reveal puts ConfigMap and credentials together, as the servers do', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['config', '--reveal'], { cwd, revealed: true });
      const { revolt } = await computationOf({ smtp: SMTP });
      // What the servers' configuration library makes of the two.
      const merged = parseToml(revolt.toml) as JsonObject;
      const withEnv = Object.entries(revolt.env).reduce(
        (config, [name, value]) => deepMerge(config, nested(name.split('__').slice(1), value)),
        merged,
      );
      assert.equal(sorted(parseToml(stdout) as JsonObject), sorted(withEnv));
      assert.ok(stdout.includes(VAPID_PRIVATE_KEY) && stdout.includes(FILE_KEY));
    },
    { values: { smtp: SMTP } },
  );
});

function nested(path: readonly string[], value: string): JsonObject {
  return path.reduceRight<Json>((below, key) => ({ [key.toLowerCase()]: below }), value) as JsonObject;
}

function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

test('both ways compute the same bytes: helmfile calls stoat-values, the commands load the environment', async () => {
  for (const values of [
    {},
    { smtp: SMTP, domain: 'chat.example.org' },
    { livekit: { enabled: false }, s3: { provider: 'aws', region: 'eu-west-1' } },
  ]) {
    await inEnvironment(
      async (cwd) => {
        const files = [...BASE_LAYERS, 'environments/prod.yaml', 'environments/prod.secret.yaml'];
        const layered = files.map((file) => parseYaml(readFileSync(join(cwd, file), 'utf8')) as JsonObject).reduce(deepMerge, {});
        const { code, stdout } = await stoatValues(['compute', 'prod'], { cwd, stdin: layered });
        assert.is(code, 0);
        const { computed } = await loadEnvironment(cwd, 'prod', {});
        assert.is(`${JSON.stringify({ computed })}\n`, stdout);
      },
      { values },
    );
  }
});

// kubectl is a stand-in in these: it prints what a file says. The real one, and a real API server, are in test/e2e.
const CLUSTER = 'case "$*" in *configmaps*) cat configmap.json;; *secrets*) cat secret.json;; esac';
const configMap = (toml: string): string => JSON.stringify({ metadata: { name: 'revolt-toml' }, data: { 'Revolt.toml': toml } });
const secret = (env: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    metadata: { name: 'stoat-env' },
    data: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
  });

test('--diff: no difference', async () => {
  const { revolt } = await computationOf();
  await inEnvironment(
    async (cwd) => {
      const { code, stdout, stderr } = await stoatGenProcess(['config', '--diff'], { cwd, env: standIn(cwd, 'kubectl', CLUSTER) });
      assert.equal(
        [code, stdout, stderr],
        [0, '', 'No difference: stoat-config/revolt-toml and stoat-config/stoat-env are what environment prod says.\n'],
      );
    },
    { files: { 'configmap.json': configMap(revolt.toml), 'secret.json': secret(revolt.env) } },
  );
});

test('--diff: a unified diff of the ConfigMap, names only of the credentials', async () => {
  const { revolt } = await computationOf();
  const { RABBIT__PASSWORD: _, ...env } = Object.fromEntries(
    Object.entries(revolt.env).map(([name, value]) => [name.replace('REVOLT__', ''), value]),
  );
  const running = Object.fromEntries(
    Object.entries({ ...env, DATABASE__REDIS: 'redis://:another-one@redis/', SENTRY__API: 'https://dsn' }).map(([name, value]) => [
      `REVOLT__${name}`,
      value,
    ]),
  );
  await inEnvironment(
    async (cwd) => {
      const { code, stdout } = await stoatGenProcess(['config', '--diff', '--kube-context', 'there'], {
        cwd,
        env: standIn(cwd, 'kubectl', `echo "$*" >> argv; ${CLUSTER}`),
        hidden: ['another-one', 'https://dsn'],
      });
      assert.is(code, 1);
      assert.is(
        stdout,
        [
          '--- running: ConfigMap stoat-config/revolt-toml',
          '+++ wanted: environment prod',
          '@@ -1,5 +1,5 @@',
          ' [hosts]',
          '-app = "https://old.example.org"',
          '+app = "https://stoat.local"',
          ' api = "https://stoat.local/api"',
          ' events = "wss://stoat.local/ws"',
          ' autumn = "https://stoat.local/autumn"',
          'Secret stoat-config/stoat-env: REVOLT__DATABASE__REDIS has another value',
          'Secret stoat-config/stoat-env: REVOLT__RABBIT__PASSWORD is new',
          'Secret stoat-config/stoat-env: REVOLT__SENTRY__API goes',
          '',
        ].join('\n'),
      );
      assert.match(readFileSync(join(cwd, 'argv'), 'utf8'), '--context there');
    },
    {
      files: {
        'configmap.json': configMap(revolt.toml.replace('"https://stoat.local"', '"https://old.example.org"')),
        'secret.json': secret(running),
      },
    },
  );
});

test("--diff: credentials in somebody else's ConfigMap are masked", async () => {
  const { revolt } = await computationOf();
  const foreign = '[database]\nmongodb = "mongodb://user:pw-in-map@db"\n\n[api.security]\nauthifier_shield_key = "shield-in-map"\n';
  await inEnvironment(
    async (cwd) => {
      const { code, stdout } = await stoatGenProcess(['config', '--diff'], {
        cwd,
        env: standIn(cwd, 'kubectl', CLUSTER),
        hidden: ['pw-in-map', 'shield-in-map'],
      });
      assert.is(code, 1);
      assert.match(stdout, '-mongodb = "***"');
    },
    { files: { 'configmap.json': configMap(foreign), 'secret.json': secret(revolt.env) } },
  );
  await inEnvironment(
    async (cwd) => {
      const { code, stdout } = await stoatGenProcess(['config', '--diff'], {
        cwd,
        env: standIn(cwd, 'kubectl', CLUSTER),
        hidden: ['pw-in-map'],
      });
      assert.equal(
        [code, stdout],
        [1, 'ConfigMap stoat-config/revolt-toml differs; it is not valid TOML, so it is not shown: it may hold credentials\n'],
      );
    },
    { files: { 'configmap.json': configMap('pw-in-map = '), 'secret.json': secret(revolt.env) } },
  );
});

const ADMIN_KEYS = ['admin-key-one', 'admin-key-two'];
const WITH_KEYS = { revolt: { api: { security: { admin_keys: ADMIN_KEYS } } } };

test('a list of secrets is masked as one, and shown with --reveal only', async () => {
  await inEnvironment(
    async (cwd) => {
      const masked = await stoatGen(['config'], { cwd, hidden: ADMIN_KEYS });
      assert.is((parseToml(masked.stdout) as Record<string, any>).api.security.admin_keys, '***');
      const explained = await stoatGen(['config', 'explain', 'api.security.admin_keys'], { cwd, hidden: ADMIN_KEYS });
      assert.match(explained.stdout, '  value    ***\n');
      const { stdout } = await stoatGen(['config', '--reveal'], { cwd, revealed: true });
      assert.equal((parseToml(stdout) as Record<string, any>).api.security.admin_keys, ADMIN_KEYS);
    },
    { values: WITH_KEYS },
  );
});

test('--diff: the Secret with lists of credentials is compared too, and no value is shown', async () => {
  const [plain, listed] = [(await computationOf()).revolt, (await computationOf(WITH_KEYS)).revolt];
  const named = (text: string): string => secret({ 'Revolt.overrides.toml': text }).replace('stoat-env', 'revolt-overrides');
  const cluster = 'case "$*" in *configmaps*) cat configmap.json;; *revolt-overrides*) cat overrides.json;; *) cat secret.json;; esac';
  const line = (what: string): string => `Secret stoat-config/revolt-overrides: ${what}\n`;
  for (const [values, running, expected] of [
    [WITH_KEYS, named(listed.overrides), ''],
    [WITH_KEYS, named('[api.security]\nadmin_keys = ["old-admin-key"]\n'), line('Revolt.overrides.toml has another value')],
    [WITH_KEYS, '', line('is missing')],
    [{}, named(listed.overrides), line('Revolt.overrides.toml goes')],
    [{}, '', ''],
  ] as const) {
    await inEnvironment(
      async (cwd) => {
        const env = standIn(cwd, 'kubectl', cluster);
        const { code, stdout } = await stoatGenProcess(['config', '--diff'], { cwd, env, hidden: [...ADMIN_KEYS, 'old-admin-key'] });
        assert.equal([code, stdout], [expected === '' ? 0 : 1, expected]);
      },
      { values, files: { 'configmap.json': configMap(plain.toml), 'secret.json': secret(plain.env), 'overrides.json': running } },
    );
  }
});

const DIFF_ERRORS: readonly (readonly [string, string, string])[] = [
  [
    'not deployed',
    'exit 0',
    'error: there is no ConfigMap stoat-config/revolt-toml with Revolt.toml in this cluster: environment prod is not deployed there\n',
  ],
  ['no cluster', 'echo "connection refused" >&2; exit 1', 'error: cannot read configmaps stoat-config/revolt-toml: connection refused\n'],
  [
    'not JSON',
    'echo "c2VjcmV0 is no JSON"',
    'error: cannot read configmaps stoat-config/revolt-toml: kubectl printed something that is not JSON\n',
  ],
];
for (const [name, script, expected] of DIFF_ERRORS) {
  test(`--diff: ${name}`, async () => {
    await inEnvironment(async (cwd) => {
      const { code, stdout, stderr } = await stoatGenProcess(['config', '--diff'], { cwd, env: standIn(cwd, 'kubectl', script) });
      assert.equal([code, stdout, stderr], [1, '', expected]);
    });
  });
}

const EXPLAINED: readonly (readonly [string, string])[] = [
  [
    'api.smtp.port',
    'api.smtp.port: key of Revolt.toml\n  SMTP port; unset: 587 with use_starttls, else 465\n  type     integer\n  allowed  1 to 65535\n  default  none\n  value    587\n' +
      '  set by   generated from smtp.port (environments/prod.yaml:3)\n',
  ],
  [
    'smtp.password',
    'smtp.password: key of an environment\n  SMTP password\n  type     text\n  default  empty\n  value    ***\n  set by   environments/prod.yaml:5\n',
  ],
  [
    'api.smtp.password',
    'api.smtp.password: key of Revolt.toml\n  SMTP password\n  type     text\n  default  empty\n  value    ***\n  set by   generated from smtp.password (environments/prod.yaml:5)\n',
  ],
  [
    'features.limits.global.group_size',
    'features.limits.global.group_size: key of Revolt.toml\n  members of a group\n  type     integer\n  allowed  at least 0\n  default  100\n  value    50\n' +
      '  set by   environments/prod.yaml:11 (revolt.features.limits.global.group_size)\n',
  ],
  [
    'pushd.queue_that_upstream_lacks',
    'error: there is no setting "pushd.queue_that_upstream_lacks", neither in Revolt.toml nor in an environment\n',
  ],
  ['smtp.prot', 'error: there is no setting "smtp.prot", neither in Revolt.toml nor in an environment; did you mean smtp.port?\n'],
  [
    'features.limits.vip.bot',
    'error: there is no setting "features.limits.vip.bot", neither in Revolt.toml nor in an environment; did you mean features.limits.vip.bots?\n',
  ],
  [
    'apps.api.resources.limits',
    'error: apps.api.resources is a map whose keys are not checked here; try: stoat-gen config explain apps.api.resources\n',
  ],
  [
    'api.security.admin_keys',
    'api.security.admin_keys: key of Revolt.toml\n  keys of moderators, for the header X-Admin-Token: the file server shows them deleted uploads too\n' +
      '  type     list of texts\n  default  []\n' +
      "  value    not set\n  set by   the servers' default\n",
  ],
  [
    'features.mass_mentions_send_notifications',
    'features.mass_mentions_send_notifications: key of Revolt.toml\n  push notifications for mass mentions\n' +
      '  type     true or false\n  default  true\n  unused   the servers do not read it\n' +
      "  value    not set\n  set by   the servers' default\n",
  ],
];
for (const [path, expected] of EXPLAINED) {
  test(`config explain ${path}`, async () => {
    await inEnvironment(
      async (cwd) => {
        const { code, stdout, stderr } = await stoatGen(['config', 'explain', path], { cwd, hidden: [SMTP_PASSWORD] });
        assert.is(`${stdout}${stderr}`, expected);
        assert.is(code, expected.startsWith('error') ? 1 : 0);
      },
      { values: { smtp: SMTP, revolt: { features: { limits: { global: { group_size: 50 } } } } } },
    );
  });
}

test('config explain of a default says that it is one', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['config', 'explain', 'apps.api.replicas'], { cwd });
    assert.match(stdout, /value {4}1\n {2}set by {3}default \(environments\/_defaults\.yaml:\d+\)\n$/);
  });
});

test('config explain of a table lists its children, and hides the secrets among them', async () => {
  await inEnvironment(
    async (cwd) => {
      const { stdout } = await stoatGen(['config', 'explain', 'smtp', '--format', 'json'], { cwd, hidden: [SMTP_PASSWORD] });
      const [{ children }] = JSON.parse(stdout) as [{ children: { key: string; value: string | null }[] }];
      assert.equal(
        children.map(({ key }) => key),
        ['host', 'port', 'username', 'password', 'fromAddress', 'replyTo', 'useTls', 'useStarttls'],
      );
      assert.is(children.find(({ key }) => key === 'password')!.value, '***');
    },
    { values: { smtp: SMTP } },
  );
});

test('config explain of the tables at the top hides every secret', async () => {
  await inEnvironment(async (cwd) => {
    for (const path of [
      'database',
      'rabbit',
      'files',
      'pushd.vapid',
      'api.livekit.nodes',
      'api.livekit.nodes.worldwide',
      'vapid',
      'secretOverrides',
      'secretSeed',
      'revolt',
    ]) {
      assert.is((await stoatGen(['config', 'explain', path], { cwd })).code, 0);
    }
  });
});

test('config explain works without an environment', async () => {
  await inProject({}, async (cwd) => {
    const { code, stdout, stderr } = await stoatGen(['config', 'explain', 'smtp.port'], { cwd });
    assert.is(code, 0);
    assert.is(
      stdout,
      "smtp.port: key of an environment\n  SMTP port; unset: the server's choice\n  type     integer\n  allowed  1 to 65535\n  default  none\n",
    );
    assert.match(stderr, 'Without its present value: there is no environment yet');
  });
});

test('config explain works while an environment is being mended', async () => {
  await inEnvironment(
    async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(['config', 'explain', 'smtp.port'], { cwd });
      assert.is(code, 0);
      assert.match(stdout, 'allowed  1 to 65535');
      assert.match(stderr, 'Without its present value: environments/prod.yaml:2: smtp.port: must be an integer');
    },
    { values: { smtp: { port: 'x' } } },
  );
});

test("config schema takes upstream's own keys and defaults, but for the keys that the servers no longer read", async () => {
  await inProject({}, async (cwd) => {
    const { stdout } = await stoatGen(['config', 'schema'], { cwd });
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(stdout) as object);
    const upstream = plain(UPSTREAM) as Record<string, any>;
    assert.not.ok(validate(upstream));
    for (const key of ['voso_legacy', 'voso_legacy_ws']) delete upstream.hosts[key];
    delete upstream.api.security.authifier_shield_key;
    assert.ok(validate(upstream), JSON.stringify(validate.errors));
    const { properties } = JSON.parse(stdout) as { properties: any };
    assert.equal(properties.api.properties.smtp.properties.password, {
      type: 'string',
      description: 'SMTP password; secret',
      default: '',
      writeOnly: true,
    });
  });
});

test('everything that is generated has its source in the table, and every source is a key', async () => {
  const { config } = await computationOf({
    smtp: { ...SMTP, replyTo: 'a@example.org', useTls: true, useStarttls: false },
    apps: { gifbox: { enabled: true, tenorKey: 'x' } },
  });
  const leaves = (value: JsonObject, path: readonly string[] = []): string[] =>
    Object.entries(value).flatMap(([key, child]) => (isObject(child) ? leaves(child, [...path, key]) : [[...path, key].join('.')]));
  assert.equal(leaves(config).sort(), Object.keys(SOURCES).sort());
  for (const source of Object.values(SOURCES).flat()) assert.ok(settingAt(source.split('.'), schema as never), source);
});

const USAGE: readonly (readonly [string[], string])[] = [
  [['config', '--diff', '--reveal'], '--diff shows no credentials, so --reveal has no meaning with it'],
  [['config', '--kube-context', 'x'], '--kube-context goes with --diff: nothing else looks at a cluster'],
  [['config', 'explain'], 'Not enough non-option arguments: got 0, need at least 1'],
];
for (const [args, message] of USAGE) {
  test(`stoat-gen ${args.join(' ')} is wrong usage`, async () => {
    await inEnvironment(async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(args, { cwd });
      assert.equal([code, stdout, stderr], [2, '', `error: ${message}\nSee: stoat-gen --help\n`]);
    });
  });
}

test('the key id of LiveKit is public, its secret is not', async () => {
  await inEnvironment(async (cwd) => {
    const { stdout } = await stoatGen(['config'], { cwd });
    assert.ok(stdout.includes(sha256('livekit-key', 12)));
    assert.not.ok(stdout.includes(DERIVED['livekit-secret']!));
  });
});

test.run();
