/** What happens before Helm touches stoat-config, against a kubectl that answers from a list and writes down what it is told. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TakeOverFacts } from '../../generators/configuration/compute.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { beforeConfig } from '../../generators/targets/kubernetes/hooks/before-config.ts';
import { temporaryFolder } from '../support/tools.ts';

const folder = temporaryFolder('kubectl');
const [objects, log] = [join(folder, 'objects.json'), join(folder, 'log')];
mkdirSync(join(folder, 'bin'));
writeFileSync(
  join(folder, 'kubectl.cjs'),
  `const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--request-timeout'));
const { items, refuses } = JSON.parse(readFileSync(${JSON.stringify(objects)}, 'utf8'));
if (args[0] !== 'get') {
  appendFileSync(${JSON.stringify(log)}, args.join(' ') + '\\n');
  if (refuses && args.join(' ').includes(refuses)) { console.error('Error: refused'); process.exit(1); }
  process.exit();
}
const rest = args.slice(1, args.indexOf('-o'));
const at = rest.indexOf('--namespace');
const namespace = at < 0 ? undefined : rest[at + 1];
const names = (at < 0 ? rest : rest.slice(0, at)).flatMap((name) => (name === 'namespaces' ? [] : [name.split('/').at(-1)]));
console.log(JSON.stringify({ items: items.filter(({ metadata }) => names.includes(metadata.name) && metadata.namespace === namespace) }));
`,
);
writeFileSync(join(folder, 'bin/kubectl'), `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'kubectl.cjs')}' "$@"\n`, {
  mode: 0o755,
});
process.env.PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter);

const REFLECTOR = 'reflector.v1.k8s.emberstack.com';
const HELM = { 'meta.helm.sh/release-name': 'stoat-config', 'meta.helm.sh/release-namespace': 'stoat-config' };
const OWN = 'meta.helm.sh/release-name=stoat-config meta.helm.sh/release-namespace=stoat-config --overwrite';
const MANAGED = 'app.kubernetes.io/managed-by=Helm --overwrite';

function object(kind: string, place: string, annotations: JsonObject = {}, labels: JsonObject = {}): JsonObject {
  const [name, namespace] = place.split('/').reverse() as [string, string?];
  return { kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }), annotations, labels } };
}
const owned = (kind: string, place: string, annotations: JsonObject = HELM): JsonObject =>
  object(kind, place, annotations, { 'app.kubernetes.io/managed-by': 'Helm' });
const copy = (kind: string, place: string): JsonObject =>
  object(kind, place, { [`${REFLECTOR}/reflects`]: `stoat-config/${place.split('/')[1]!}`, [`${REFLECTOR}/auto-reflects`]: 'True' });

async function told(items: readonly JsonObject[], facts: Partial<TakeOverFacts>, refuses = ''): Promise<{ told: string[]; says: string }> {
  writeFileSync(objects, JSON.stringify({ items, refuses }));
  writeFileSync(log, '');
  const says = await beforeConfig({}, { replication: 'reflector', namespaces: [], copies: {}, certManager: false, ...facts });
  return { told: readFileSync(log, 'utf8').split('\n').filter(Boolean), says };
}

test('namespaces that `helm --create-namespace` made become the release’s own, all at once', async () => {
  const items = [object('Namespace', 'stoat-config'), object('Namespace', 'stoat-redis'), owned('Namespace', 'stoat')];
  const result = await told(items, { namespaces: ['stoat', 'stoat-config', 'stoat-redis', 'stoat-minio'] });
  assert.equal(result.told, [`label namespace stoat-config stoat-redis ${MANAGED}`, `annotate namespace stoat-config stoat-redis ${OWN}`]);
  assert.match(result.says, /takes over/);
});

test('a namespace of another release is left to Helm, which refuses it', async () => {
  const items = [owned('Namespace', 'stoat', { 'meta.helm.sh/release-name': 'chat', 'meta.helm.sh/release-namespace': 'ops' })];
  assert.equal((await told(items, { namespaces: ['stoat'] })).told, []);
});

test('given namespaces are not touched', async () => {
  assert.equal((await told([object('Namespace', 'stoat')], { namespaces: [] })).told, []);
});

test("Reflector's copies become stoat-config's own with replication direct, and no longer Reflector's", async () => {
  const items = [copy('ConfigMap', 'stoat/revolt-toml'), copy('Secret', 'stoat-redis/redis-credentials')];
  const copies = { stoat: ['configmap/revolt-toml'], 'stoat-redis': ['secret/redis-credentials'] };
  const result = await told(items, { replication: 'direct', copies });
  assert.equal(
    result.told,
    ['ConfigMap/revolt-toml --namespace stoat', 'Secret/redis-credentials --namespace stoat-redis'].flatMap((target) => [
      `annotate ${target} ${REFLECTOR}/reflects- ${REFLECTOR}/auto-reflects-`,
      `label ${target} ${MANAGED}`,
      `annotate ${target} ${OWN}`,
    ]),
  );
});

test('what an operator has put there is no copy, and stays theirs', async () => {
  const copies = { 'stoat-redis': ['secret/redis-credentials'] };
  assert.equal((await told([object('Secret', 'stoat-redis/redis-credentials')], { replication: 'direct', copies })).told, []);
});

test('the copied certificate is left to cert-manager with replication direct', async () => {
  const result = await told([copy('Secret', 'stoat/stoat-tls')], { replication: 'direct' });
  assert.equal(result.told, [`annotate secret/stoat-tls --namespace stoat ${REFLECTOR}/reflects- ${REFLECTOR}/auto-reflects-`]);
});

test('back to Reflector, the certificate that cert-manager put there becomes a copy, and serves until there is a source', async () => {
  const certificate = object('Secret', 'stoat/stoat-tls', { 'cert-manager.io/certificate-name': 'stoat-tls' });
  assert.equal((await told([certificate], {})).told, [
    `annotate secret/stoat-tls --namespace stoat ${REFLECTOR}/reflects=stoat-config/stoat-tls`,
  ]);
  assert.equal((await told([copy('Secret', 'stoat/stoat-tls')], {})).told, []);
  assert.equal((await told([object('Secret', 'stoat/stoat-tls')], {})).told, [], 'a certificate that an operator put there');
});

test("cert-manager's webhook is asked before it is given Certificates", async () => {
  assert.equal((await told([], { certManager: true })).told, ['create --dry-run=server --filename -']);
});

test('what cannot be done is said, and left to Helm', async () => {
  const { says } = await told([object('Namespace', 'stoat')], { namespaces: ['stoat'] }, 'label');
  assert.match(says, /^warning: .*refused/);
});

test.run();
