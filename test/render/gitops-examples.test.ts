/** The files of docs/gitops.md: the script makes the folder that the others point at, and they say what their controllers read. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseManifests, project, type Any, type Manifest } from '../support/helmfile.ts';
import { succeed, temporaryFolder } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const EXAMPLES = join(ROOT, 'docs/examples');
const SCRIPT = join(EXAMPLES, 'gitops.render.sh');
const { tree, tools, helmfile } = await project({ prod: { values: { replication: 'direct' } } });
const out = temporaryFolder('gitops');
const folder = join(out, 'repository/prod');

/** Fields of the controllers' resources that the examples use, of their published definitions; a list of lists where one is nested. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'argoproj.io/v1alpha1 Application': [
    'project',
    'source.repoURL',
    'source.targetRevision',
    'source.path',
    'source.directory.recurse',
    'destination.server',
    'syncPolicy.automated.prune',
    'syncPolicy.automated.selfHeal',
    'syncPolicy.syncOptions',
    'syncPolicy.retry.limit',
    'syncPolicy.retry.backoff.duration',
    'syncPolicy.retry.backoff.factor',
    'syncPolicy.retry.backoff.maxDuration',
  ],
  'source.toolkit.fluxcd.io/v1 GitRepository': ['interval', 'url', 'ref.branch'],
  'kustomize.toolkit.fluxcd.io/v1 Kustomization': [
    'interval',
    'retryInterval',
    'timeout',
    'sourceRef.kind',
    'sourceRef.name',
    'path',
    'prune',
    'decryption.provider',
    'decryption.secretRef.name',
  ],
};

const render = () =>
  succeed(SCRIPT, ['prod', folder, '--state-values-file', join(tree, '.test/charts.yaml')], { cwd: tree, env: tools.env });
const filesOf = (path: string): string[] =>
  (readdirSync(path, { recursive: true }) as string[]).filter((file) => statSync(join(path, file)).isFile()).sort();
const objectsOf = (path: string): Manifest[] =>
  filesOf(path).flatMap((file) => parseManifests(readFileSync(join(path, file), 'utf8'), file));
const idOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;

test('the script renders a folder for each release, and all Secrets beside it, for their owner alone', async () => {
  await render();
  const secrets = parseManifests(readFileSync(`${folder}.secrets.yaml`, 'utf8'), 'secrets');
  assert.is(statSync(`${folder}.secrets.yaml`).mode & 0o777, 0o600);
  assert.ok(secrets.length >= 12);
  assert.equal(
    secrets.filter(({ kind }) => kind !== 'Secret'),
    [],
  );
  const { stdout } = await helmfile('prod', ['template']);
  const all = parseManifests(stdout, 'template').map(idOf).sort();
  assert.equal([...objectsOf(folder), ...secrets].map(idOf).sort(), all);
  assert.equal(
    objectsOf(folder).filter(({ kind }) => kind === 'Secret'),
    [],
  );
  assert.ok(existsSync(join(folder, 'stoat-config/stoat-config/templates/namespace.yaml')), 'the file that docs/gitops.md names');
});

test('rendered again, what is no longer rendered is gone, and nothing else changes', async () => {
  const before = filesOf(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  writeFileSync(join(folder, 'old.yaml'), 'kind: Old\n');
  await render();
  assert.equal(
    filesOf(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    before,
  );
});

test('the folder is what Flux makes of it: one kustomization of all its files', async () => {
  writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify({ resources: filesOf(folder) }));
  const { stdout } = await succeed('kubectl', ['kustomize', folder], { cwd: tree, env: tools.env });
  await render();
  assert.equal(parseManifests(stdout, 'kustomize').map(idOf).sort(), objectsOf(folder).map(idOf).sort());
});

for (const file of ['gitops.argocd.yaml', 'gitops.flux.yaml']) {
  test(`${file} has no field but those that its controllers read`, () => {
    const objects = parseManifests(readFileSync(join(EXAMPLES, file), 'utf8'), file);
    assert.ok(objects.length > 0);
    for (const { apiVersion, kind, metadata, spec, ...rest } of objects) {
      assert.equal(rest, {});
      assert.equal(Object.keys(metadata).sort(), ['name', 'namespace']);
      assert.equal(leaves(spec), FIELDS[`${apiVersion} ${kind}`], kind);
    }
  });
}

test('both read the folder of the environment, remove nothing, and apply as this was tried', () => {
  const [application] = parseManifests(readFileSync(join(EXAMPLES, 'gitops.argocd.yaml'), 'utf8'), '') as Any[];
  const [source, kustomization] = parseManifests(readFileSync(join(EXAMPLES, 'gitops.flux.yaml'), 'utf8'), '') as Any[];
  assert.is(application.spec.source.path, 'prod');
  assert.is(application.spec.syncPolicy.automated.prune, false);
  assert.equal(application.spec.syncPolicy.syncOptions, ['ServerSideApply=true']);
  assert.is(kustomization.spec.path, './prod');
  assert.is(kustomization.spec.prune, false);
  assert.equal(kustomization.spec.sourceRef, { kind: source.kind, name: source.metadata.name });
  assert.is(kustomization.metadata.namespace, source.metadata.namespace);
});

test.run();

function leaves(value: Any, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
