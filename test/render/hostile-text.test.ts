/** What an operator writes, through the real helmfile and helm: no text runs anything, and each arrives in the manifests as it was. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentName } from '../../generators/configuration/revolt/render.ts';
import { computeLayered } from '../../generators/configuration/run.ts';
import { deepMerge, valueAt, type JsonObject } from '../../generators/lib/json.ts';
import { project, writeEnvironment, type Any, type Rendering } from '../support/helmfile.ts';
import { hostileTexts, nested, textKeys } from '../support/hostile.ts';
import { describe, run, temporaryFolder } from '../support/tools.ts';
import { layered } from '../support/values.ts';

const MADE = join(temporaryFolder('hostile'), 'made');
const TEXTS = hostileTexts(MADE);

/** Everything that can be on. */
const BASE: JsonObject = {
  smtp: { host: 'mail.example.org', username: 'chat' },
  apps: { gifbox: { enabled: true, tenorKey: 'key' } },
};

/** A chart's own values take any text; an annotation of its pods is one that charts know. */
function placeOf(path: readonly string[]): readonly string[] {
  return path.at(-2) === 'values' ? [...path.slice(0, -1), 'podAnnotations', 'example.org/text'] : path;
}

/** An environment with as many keys set to hostile texts as it takes at once, each to another of those that it accepts. */
async function hostile(turn: number): Promise<{ values: JsonObject; set: Map<string, { path: readonly string[]; text: string }> }> {
  let values = BASE;
  const set = new Map<string, { path: readonly string[]; text: string }>();
  for (const [index, { path: key }] of textKeys().entries()) {
    // The stand-in charts' folder is given on the command line; of resources the charts take quantities only.
    if (key[0] === 'chartRepositories' || key.at(-2) === 'resources') continue;
    // One of the two: what stands below `revolt` wins.
    if (key.join('.').startsWith(turn === 0 ? 'revolt.api.smtp.' : 'smtp.')) continue;
    const path = placeOf(key);
    for (let step = 0; step < TEXTS.length; step++) {
      const text = TEXTS[(index * 7 + turn * 11 + step) % TEXTS.length]!;
      const more = deepMerge(values, nested(path, text));
      const taken = await computeLayered(deepMerge(layered(), more), async () => [{ message: 'refused' }]).then(
        () => true,
        () => false,
      );
      if (!taken) continue;
      values = more;
      set.set(path.join('.'), { path, text });
      break;
    }
  }
  return { values, set };
}

const environments = [await hostile(0), await hostile(1)];
const { tree, tools, helmfile, render } = await project(
  Object.fromEntries(environments.map(({ values }, turn) => [`hostile-${turn}`, { values }])),
);

/** Every text of a value, those inside of base64 and of Revolt.toml included. */
function textsOf(value: Any, into: Set<string>): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      into.add(key);
      textsOf(child, into);
    }
  }
  return into;
}

function arrived({ objects }: Rendering): { texts: Set<string>; toml: JsonObject; lists: JsonObject; env: Record<string, string> } {
  const decoded = (object: Any): Record<string, string> =>
    Object.fromEntries(Object.entries(object?.data ?? {}).map(([key, text]) => [key, Buffer.from(String(text), 'base64').toString()]));
  const texts = new Set<string>();
  for (const object of objects) textsOf(object.kind === 'Secret' ? decoded(object) : object, texts);
  const named = (kind: string, name: string): Any => objects.find((object) => object.kind === kind && object.metadata.name === name);
  return {
    texts,
    toml: parseToml(named('ConfigMap', 'revolt-toml').data['Revolt.toml']) as unknown as JsonObject,
    lists: parseToml(decoded(named('Secret', 'revolt-overrides'))['Revolt.overrides.toml'] ?? '') as unknown as JsonObject,
    env: decoded(named('Secret', 'stoat-env')),
  };
}

for (const [turn, { set }] of environments.entries()) {
  test(`environment ${turn}: ${set.size} keys with texts that mean something to somebody arrive in the manifests`, async () => {
    assert.ok(set.size > 120);
    const rendering = await render(`hostile-${turn}`);
    const { texts, toml, lists, env } = arrived(rendering);
    const lost: string[] = [];
    for (const [name, { path, text }] of set) {
      const [first, ...rest] = path;
      // Nothing but the Compose project reads these.
      if (first === 'compose' || first === 'composeImageTags') continue;
      // Bitnami's chart has the annotations of Redis' pods in another place.
      if (first === 'redis' && path.includes('podAnnotations')) continue;
      const found =
        first === 'revolt'
          ? (valueAt(toml, rest) ?? env[environmentName(rest)] ?? valueAt(lists, rest)) === text
          : [...texts].some((each) => each === text || each.includes(text) || each.includes(encodeURIComponent(text)));
      if (!found) lost.push(`${name}: ${JSON.stringify(text)}`);
    }
    assert.equal(
      lost.filter((line) => !/^(?:secretSeed|clientImage\.version):/.test(line)),
      [],
    );
    assert.not.ok(existsSync(MADE), 'a template ran a program');
  });
}

test('the folder of a chart repository is no template, escaped or not', async () => {
  for (const url of [
    `file:///x/{{ exec "touch" (list "${MADE}") }}`,
    `file:///x/${encodeURIComponent(`{{ exec "touch" (list "${MADE}") }}`)}`,
    `file:///x/${encodeURIComponent(`{{ readFile "/etc/hostname" }}`)}`,
    `https://h.example/${encodeURIComponent(`{{ exec "touch" (list "${MADE}") }}`)}{{exec}}`,
  ]) {
    writeEnvironment(tree, 'folder', { values: { chartRepositories: { jetstack: url } } });
    const ended = await run('helmfile', ['--environment', 'folder', 'build'], { cwd: tree, env: tools.env });
    assert.is.not(ended.code, 0, describe(ended));
    assert.match(ended.stderr, /folder\.yaml:\d+: chartRepositories\.jetstack: /);
    assert.not.ok(existsSync(MADE), `${url} ran a program`);
  }
});

test("a warning's text is no template in the hook's arguments, and is told as it is", async () => {
  // No warning of today holds free text of an operator; the next one may.
  const program = join(tree, 'dist/stoat-values.mjs');
  const original = readFileSync(program, 'utf8');
  const said = `{{ exec "touch" (list "${MADE}") }} "quoted" {{{ \\ 'x' {`;
  writeFileSync(join(tree, 'dist/original.mjs'), original);
  writeFileSync(
    program,
    `import { spawnSync } from 'node:child_process';
const { status, stdout } = spawnSync(process.execPath, [new URL('original.mjs', import.meta.url).pathname, ...process.argv.slice(2)], { stdio: ['inherit', 'pipe', 'inherit'] });
const text = stdout.toString();
if (process.argv[2] !== 'compute') process.stdout.write(text);
else {
  const { computed } = JSON.parse(text);
  computed.preflight.warnings.push(${JSON.stringify(said)});
  process.stdout.write(JSON.stringify({ computed }));
}
process.exitCode = status;
`,
  );
  try {
    const ended = await helmfile('hostile-0', ['template']);
    assert.is(ended.code, 0, describe(ended));
    assert.not.ok(existsSync(MADE), 'the warning ran a program');
    assert.ok(ended.stderr.includes(`warning: ${said}`), ended.stderr);
  } finally {
    writeFileSync(program, original);
    rmSync(join(tree, 'dist/original.mjs'));
  }
});

test.run();
