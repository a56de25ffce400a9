/** A text of an operator means nothing to any template, shell, file format or header on its way: it is refused, or arrives as it is. */
import { parse } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatPath } from '../../generators/configuration/path.ts';
import { environmentName } from '../../generators/configuration/revolt/render.ts';
import { computeLayered, type Outcome } from '../../generators/configuration/run.ts';
import { deepMerge, valueAt, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { isUserError, type Problem } from '../../generators/lib/problems.ts';
import { composeProject } from '../../generators/targets/compose/project.ts';
import { hostileTexts, nested, shapesOf, textKeys, type TextKey } from '../support/hostile.ts';
import { layered } from '../support/values.ts';

const KEYS = textKeys();
const TEXTS = hostileTexts('/tmp/never-made');

type Answer = { readonly outcome: Outcome } | { readonly problems: readonly Problem[] };

async function answer(over: JsonObject): Promise<Answer> {
  try {
    const outcome = await computeLayered(deepMerge(layered(), over), async (findings) =>
      findings.map(({ keys, message }) => ({ path: formatPath(keys), message })),
    );
    return { outcome };
  } catch (error) {
    if (isUserError(error)) return { problems: error.problems };
    throw error;
  }
}

function tomlAt(text: string, path: readonly string[]): Json | undefined {
  return valueAt(parse(text, { integersAsBigInt: true }) as unknown as JsonObject, path);
}

/** Where a text that was accepted has to be found again; `undefined` where nothing is made of it in this environment. */
function arrival([first, ...rest]: readonly string[], { values, revolt, computed, credentials }: Outcome): Json | undefined {
  const layer = valueAt(values as unknown as JsonObject, [first!, ...rest]);
  switch (first) {
    case 'revolt':
      // In the ConfigMap, in the Secret of variables, or in that of lists.
      return tomlAt(revolt.toml, rest) ?? revolt.env[environmentName(rest)] ?? tomlAt(revolt.overrides, rest);
    case 'secretOverrides':
      return credentials[rest[0] as keyof typeof credentials];
    case 'chartRepositories': {
      const { url } = computed.repositories.find(({ name }) => name === rest[0]) ?? {};
      const chart = Object.values(computed.charts).find(({ chart: path }) => path.startsWith('/'))?.chart;
      const folder = String(layer).startsWith('file://') && chart !== undefined;
      if (folder) return decodeURIComponent(new URL(String(layer)).pathname) === chart.slice(0, chart.lastIndexOf('/')) ? layer : chart;
      return String(layer).startsWith('oci://') ? `oci://${url}` : url;
    }
    default:
      return layer;
  }
}

test('there are keys to try', () => {
  const names = KEYS.map(({ path }) => path.join('.'));
  for (const name of ['domain', 'chartRepositories.jetstack', 'secretOverrides.redis', 'revolt.hosts.app', 'apps.api.values.name'])
    assert.ok(names.includes(name), name);
  assert.ok(KEYS.length > 150);
});

/** Keys of one pattern differ in nothing but their place: the first is tried with every shape. */
const isFirst = (key: TextKey): boolean => key.pattern !== undefined && KEYS.find(({ pattern }) => pattern === key.pattern) === key;

for (const key of KEYS) {
  const { path } = key;
  const shown = path.join('.');
  test(`${shown}: a text with a meaning for somebody is refused by its path, or arrives byte for byte`, async () => {
    for (const text of isFirst(key) ? new Set(TEXTS.flatMap(shapesOf)) : TEXTS) {
      const found = await answer(nested(path, text));
      if ('outcome' in found) {
        assert.is(arrival(path, found.outcome), text, `${shown}: ${JSON.stringify(text)}`);
      } else {
        const own = found.problems.some(({ path: place = '' }) => place === formatPath(path) || formatPath(path).startsWith(`${place}.`));
        const told = JSON.stringify(found.problems);
        // A table whose other keys are missing is refused for that, as LiveKit's nodes are.
        assert.ok(own || /lacks/.test(told), `${shown}: ${JSON.stringify(text)}: ${told}`);
      }
    }
  });
}

for (const [name, url] of [
  ['braces', 'https://h.example/{{exec}}'],
  ['escaped braces in a folder', 'file:///x/%7B%7B exec %7D%7D'.replaceAll(' ', '%20')],
  ['one escaped brace', 'file:///x/%7bx'],
  ['an escaped line break', 'file:///x/%0Ay'],
  ['an escape that is none', 'file:///x/%zz'],
  ['bytes that are no UTF-8', 'file:///x/%FF'],
] as const) {
  test(`a chart repository with ${name} is refused`, async () => {
    const found = await answer({ chartRepositories: { jetstack: url } });
    assert.ok('problems' in found);
    assert.equal(
      found.problems.map(({ path }) => path),
      ['chartRepositories.jetstack'],
    );
    assert.not.match(found.problems[0]!.message, /URI malformed/);
  });
}

for (const value of ['123', '1.5', '1e3', '0x1f', 'null', 'true', 'no', '2001-01-01', 'y']) {
  test(`${value} is no name of a class: charts that are not ours write it into YAML without quotes`, async () => {
    const found = await answer({ ingress: { className: value }, redis: { persistence: { storageClass: value } } });
    assert.ok('problems' in found);
    assert.equal(found.problems.map(({ path }) => path).sort(), ['ingress.className', 'redis.persistence.storageClass']);
    assert.match(found.problems[0]!.message, /none that YAML takes for something else than text/);
  });
}

for (const name of ['edge', 'nginx-2', 'a1', '1a', 'true-north', 'null.example', 'e5x', 'no-data', '123-x']) {
  test(`${name} is a name of a class`, async () => {
    const found = await answer({ ingress: { className: name }, redis: { persistence: { storageClass: name } } });
    assert.ok('outcome' in found, JSON.stringify(found));
  });
}

for (const [path, value] of [
  [['smtp', 'fromAddress'], 'A\r\nBcc: x <a@h.example>'],
  [['smtp', 'username'], 'a\nb'],
  [['revolt', 'api', 'smtp', 'from_address'], 'A\r\nBcc: x <a@h.example>'],
  [['revolt', 'api', 'smtp', 'reply_to'], 'a@h.example\nBcc: x'],
  [['revolt', 'hosts', 'livekit', 'worldwide'], 'wss://h.example\r\nX: y'],
  [['revolt', 'january', 'blocked_domains', '0'], 'a\nb'],
] as const) {
  test(`${path.join('.')}: a line break, which would begin a new header, is refused`, async () => {
    const found = await answer(nested(path, value));
    assert.ok('problems' in found);
    assert.is(found.problems[0]!.path, path.join('.'));
    assert.match(found.problems[0]!.message, /one line/);
  });
}

test('a private key in several lines is none of them', async () => {
  const found = await answer({ revolt: { pushd: { fcm: { private_key: '-----BEGIN\nkey\n-----END\n' } } } });
  assert.ok('outcome' in found);
});

test('what Kubernetes would expand in a variable is doubled, so that the container gets it as it was written', async () => {
  const found = await answer({ revolt: { api: { security: { captcha: { hcaptcha_sitekey: '$(HOME) $$ $x' } } } } });
  assert.ok('outcome' in found);
  const { env } = found.outcome.computed.services.client as { env: Record<string, string> };
  assert.is(env.VITE_HCAPTCHA_SITEKEY, '$$(HOME) $$$$ $$x');
});

test('what Compose would expand is doubled once', async () => {
  const found = await answer({ revolt: { api: { security: { captcha: { hcaptcha_sitekey: '$(HOME) ${X} $$' } } } } });
  assert.ok('outcome' in found);
  const text = composeProject({ environment: 'test', ...found.outcome }).files.find(({ name }) => name === 'compose.yaml')!.text;
  assert.match(text, 'VITE_HCAPTCHA_SITEKEY: $$(HOME) $${X} $$$$\n');
});

test('the names that printed commands hold begin with nothing that a shell or a program takes for something else', async () => {
  for (const username of ['-rf', '~root', '.x']) {
    const found = await answer({ mongodb: { username }, rabbitmq: { username } });
    assert.ok('problems' in found);
    assert.equal(found.problems.map(({ path }) => path).sort(), ['mongodb.username', 'rabbitmq.username']);
  }
});

test.run();
