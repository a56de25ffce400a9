import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { JsonObject } from '../../generators/lib/json.ts';
import { deepMerge } from '../../generators/lib/json.ts';
import { inProject, stoatValues } from '../support/stoat-values.ts';
import { layered, SECRETS, SEED } from '../support/values.ts';

const SECRET_FILE = `# the seed and the keys\n${Object.entries(SECRETS)
  .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  .join('\n')}\n`;

/** Runs `compute prod` for an environment file, its values layered over the base; `cli` is what only helmfile knew. */
async function errorsOf(
  environment: string,
  { cli = {}, secret = SECRET_FILE, resolved = {} }: { cli?: JsonObject; secret?: string; resolved?: JsonObject } = {},
): Promise<string[]> {
  let lines: string[] = [];
  await inProject({ 'environments/prod.yaml': environment, 'environments/prod.secret.yaml': secret }, async (root) => {
    const layers = [parse(environment), parse(secret), resolved, cli].map((layer) => (layer ?? {}) as JsonObject);
    const { code, stdout, stderr } = await stoatValues(['compute', 'prod'], { cwd: root, stdin: layers.reduce(deepMerge, layered()) });
    assert.is(stdout, '');
    assert.is(code, 1);
    assert.not(stderr.includes(SEED));
    lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^error: /, ''));
  });
  return lines;
}

const placeOf = (line: string): string => line.split(': ').slice(0, 2).join(': ');
const places = async (...args: Parameters<typeof errorsOf>): Promise<string[]> => (await errorsOf(...args)).map(placeOf);

test('a value is found in the file and line that set it', async () => {
  assert.equal(await errorsOf('# comment\n\nsmtp:\n  host: mail.example\n  port: 0\n'), [
    'environments/prod.yaml:5: smtp.port: must be an integer from 1 to 65535, found 0',
  ]);
});

test('a misspelt key is found where it stands', async () => {
  assert.equal(await places('revolt:\n  api:\n    smtp:\n      prot: 587\n'), ['environments/prod.yaml:4: revolt.api.smtp.prot']);
});

test('a map in the wrong place is found where it begins', async () => {
  assert.equal(await places('tls: {}\nsmpt:\n  host: mail.example\n'), ['environments/prod.yaml:2: smpt']);
});

test('an item of a list is found in its line', async () => {
  assert.equal(await places('revolt:\n  january:\n    blocked_domains:\n      - a.example\n      - 5\n'), [
    'environments/prod.yaml:5: revolt.january.blocked_domains.1',
  ]);
});

test('a value of the secret file is found there', async () => {
  assert.equal(await places('', { secret: `${SECRET_FILE}smtp:\n  port: 70000\n` }), ['environments/prod.secret.yaml:6: smtp.port']);
});

test('of a value in both files, the secret file is the one that counts', async () => {
  assert.equal(await places('domain: A\n', { secret: `${SECRET_FILE}domain: A\n` }), ['environments/prod.secret.yaml:5: domain']);
});

test('a value that no file holds comes from the command line', async () => {
  assert.equal(await errorsOf('domain: chat.example.org\n', { cli: { domain: 'A_B', smtp: { port: 0 } } }), [
    'command line: domain: must be a host name in lower case such as chat.example.org (at most 245 characters, at least two labels), without scheme, port, path or trailing dot, found "A_B"',
    'command line: smtp.port: must be an integer from 1 to 65535, found 0',
  ]);
});

test('a key that is missing belongs into the own file, at the nearest line that there is', async () => {
  assert.equal(await places('domain: chat.example.org\napps:\n  gifbox:\n    enabled: true\n'), [
    'environments/prod.yaml:3: apps.gifbox.tenorKey',
  ]);
});

test('a missing seed has no line', async () => {
  assert.equal(await errorsOf('', { secret: '{}\n', cli: { secretSeed: null } }), [
    'environments/prod.yaml: secretSeed: is missing: at least 32 random characters from which every password is derived; `./init.sh` makes one',
  ]);
});

test('a default that needs another key is told in the own file, not in the defaults', async () => {
  assert.equal(await places('tls:\n  issuer: letsencrypt\n'), ['environments/prod.yaml: adminEmail']);
});

test('what a reference stands for is found where the reference is', async () => {
  const secret = SECRET_FILE.replace(JSON.stringify(SEED), 'ref+vault://secret/stoat#seed');
  assert.equal(await errorsOf('', { secret, resolved: { secretSeed: 'short' } }), [
    'environments/prod.secret.yaml:2: secretSeed: must have at least 32 characters, found text of 5 characters',
  ]);
});

test('an unresolved reference is found in its line', async () => {
  const secret = SECRET_FILE.replace(JSON.stringify(SEED), 'ref+vault://secret/stoat#seed');
  assert.equal(await places('', { secret }), ['environments/prod.secret.yaml:2: secretSeed']);
});

test('a key whose name holds a dot is quoted in its path', async () => {
  assert.equal(await places('revolt:\n  files:\n    preview:\n      a.b: [1, 2]\n'), [
    'environments/prod.yaml:4: revolt.files.preview["a.b"]',
  ]);
});

test('several errors, each in its place', async () => {
  assert.equal(
    (
      await places('domain: A\napps:\n  api:\n    replicas: many\n', { secret: `${SECRET_FILE}redis: [1]\n`, cli: { smtp: { port: 'x' } } })
    ).sort(),
    [
      'command line: smtp.port',
      'environments/prod.secret.yaml:5: redis',
      'environments/prod.yaml:1: domain',
      'environments/prod.yaml:4: apps.api.replicas',
    ],
  );
});

test('a warning has its place too', () =>
  inProject(
    { 'environments/prod.yaml': 'domain: chat.example.org\nstoatImageTag: v0.12.0\n', 'environments/prod.secret.yaml': SECRET_FILE },
    async (root) => {
      const { code, stderr } = await stoatValues(['compute', 'prod'], {
        cwd: root,
        stdin: layered({ domain: 'chat.example.org', stoatImageTag: 'v0.12.0' }),
      });
      assert.match(stderr, /^warning: environments\/prod\.yaml:2: stoatImageTag: proxy v0\.12\.0 has a published hole/);
      assert.is(code, 0);
    },
  ));

test('the same values give the same bytes, named or not', () =>
  inProject({ 'environments/prod.yaml': '', 'environments/prod.secret.yaml': SECRET_FILE }, async (root) => {
    const [named, unnamed] = await Promise.all([
      stoatValues(['compute', 'prod'], { cwd: root, stdin: layered() }),
      stoatValues([], { cwd: root, stdin: layered() }),
    ]);
    assert.is(named.code, 0);
    assert.is(named.stdout, unnamed.stdout);
  }));

test.run();
