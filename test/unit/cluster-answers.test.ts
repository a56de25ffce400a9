/** What kubectl and helm print, when it is not what they should print: a sentence, never a crash. Their stand-ins are shell scripts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isHelmReleases, isKubernetesList, isKubernetesObject, isServerVersion } from '../../generators/generated/cluster-answers.js';
import { parseOutput } from '../../generators/targets/kubernetes/cluster/kubectl.ts';
import { inEnvironment, standIn, stoatGenProcess } from '../support/cli.ts';

const pod = (spec: unknown, status: unknown = {}): unknown => ({ metadata: { name: 'a' }, spec, status });

/** JSON of another shape, as kubectl's answer to any `get`. */
const SHAPES: Readonly<Record<string, unknown>> = {
  'a text': 'nodes',
  'a number': 1,
  null: null,
  'a list': [],
  'items that are null': { items: null },
  'items that are a text': { items: 'none' },
  'an item that is null': { items: [null] },
  'an item that is a text': { items: ['node'] },
  'no metadata': { items: [{}] },
  'metadata that is a text': { items: [{ metadata: 'a' }] },
  'a name that is a number': { items: [{ metadata: { name: 1 } }] },
  'annotations that are a list': { items: [{ metadata: { name: 'a', annotations: ['x'] } }] },
  'a spec that is a text': { items: [pod('x')] },
  'containers that are a map': { items: [pod({ containers: { a: 1 } })] },
  'a container that is null': { items: [pod({ containers: [null] })] },
  'ports that are a text': { items: [pod({ ports: '80' })] },
  'conditions that are a map': { items: [pod({}, { conditions: { Ready: true } })] },
  'addresses that are texts': { items: [pod({}, { loadBalancer: { ingress: ['1.2.3.4'] } })] },
};

for (const [what, answer] of Object.entries(SHAPES)) {
  test(`${what}: not taken for objects of the cluster`, () => {
    const parsed = parseOutput(JSON.stringify(answer), 'kubectl');
    assert.not(isKubernetesList(parsed));
    assert.not(isKubernetesObject(parsed));
  });
}

test('what is null counts as absent, and what is not read may be anything', () => {
  const text = JSON.stringify({
    items: [{ metadata: { name: 'a', annotations: null }, data: null, spec: { selector: 7, ports: null }, status: null, kind: 3 }],
  });
  const parsed = parseOutput(text, 'kubectl');
  assert.ok(isKubernetesList(parsed));
  assert.is(parsed.items[0]!.data, undefined);
  assert.ok(isServerVersion(parseOutput('{"gitVersion":"v1.30.0"}', 'kubectl')));
  assert.not(isServerVersion(parseOutput('{"gitVersion":null}', 'kubectl')));
  for (const releases of ['null', '{}', '[null]', '["mongodb"]', '[{"name":"a"}]'])
    assert.not(isHelmReleases(parseOutput(releases, 'helm')));
  assert.throws(() => parseOutput('{"data":"c2VjcmV0"', 'kubectl'), /^kubectl printed something that is not JSON$/);
});

for (const command of [['status'], ['check', '--cluster'], ['config', '--diff']]) {
  test(`${command.join(' ')}: every such answer ends in a sentence`, () =>
    inEnvironment(async (root) => {
      const answer = join(root, 'answer.json');
      standIn(root, 'helm', 'echo "[null]"');
      const env = standIn(root, 'kubectl', `case "$*" in *current-context*) echo test ;; *) cat '${answer}' ;; esac`);
      for (const [what, shape] of Object.entries(SHAPES)) {
        writeFileSync(answer, JSON.stringify(shape));
        const { code, stdout, stderr } = await stoatGenProcess([...command, '--env', 'prod'], { cwd: root, env });
        const all = stdout + stderr;
        assert.not.match(all, /TypeError|is not a function|Cannot read|is not iterable|undefined/, `${what}: ${all}`);
        assert.match(all, /printed JSON that is|printed something that is not JSON|says no version/, what);
        if (command[0] !== 'check') assert.is(code, 1, `${what}: ${all}`);
      }
    }));
}

test('a list of 20,000 pods is read', () =>
  inEnvironment(async (root) => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      metadata: { name: `pod-${index}`, namespace: 'others' },
      spec: { containers: [{ resources: { requests: { cpu: '1m', memory: '1Mi' } }, ports: [{ containerPort: 80 }] }] },
    }));
    writeFileSync(join(root, 'pods.json'), JSON.stringify({ items }));
    const env = standIn(
      root,
      'kubectl',
      `case "$*" in *version*) echo '{"gitVersion":"v1.30.0"}' ;; *pods*) cat '${root}/pods.json' ;; *) echo '{"items":[]}' ;; esac`,
    );
    const start = Date.now();
    const { stdout } = await stoatGenProcess(['check', '--env', 'prod', '--cluster'], { cwd: root, env });
    assert.match(stdout, 'answers, Kubernetes v1.30.0');
    assert.not.match(stdout, /pods: cannot be read/);
    assert.ok(Date.now() - start < 20_000, `${Date.now() - start} ms`);
  }));

test.run();
