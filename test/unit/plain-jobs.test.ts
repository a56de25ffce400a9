import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { kustomize, withPlainJobs } from '../../generators/targets/kubernetes/hooks/plain-jobs.ts';
import { temporaryFolder } from '../support/tools.ts';

const job = (command = 'make-bucket', name = 'post-job', hook = 'post-install,post-upgrade'): string => `# Source: chart/templates/job.yaml
apiVersion: batch/v1
kind: Job
metadata:
  name: ${name}
  annotations:
    "helm.sh/hook": ${hook}
    helm.sh/hook-weight: "-5"
    helm.sh/hook-delete-policy: hook-succeeded,before-hook-creation
    argocd.argoproj.io/hook: Sync
    team: chat
spec:
  template:
    spec:
      volumes:
        - {name: scripts, configMap: {name: scripts, defaultMode: 0600}}
      containers:
        - {name: c, image: "mc:1", args: ["${command}", "yes", 'on']}
`;
const scripts = (text = 'mc mb uploads'): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: scripts}\ndata:\n  initialize: |\n    ${text}\n`;
const SERVICE = '# Source: chart/templates/service.yaml\nkind: Service\nmetadata: { name:   odd,  labels: {a: "yes"} }\n';

const nameOf = (...manifests: readonly string[]): string => {
  const jobs = withPlainJobs(manifests)
    .split('---\n')
    .filter((text) => text.includes('kind: Job'));
  assert.is(jobs.length, 1);
  return parse(jobs[0]!).metadata.name;
};

test("a hook's Job keeps what is its own, and loses what only Helm or Argo CD would act on", () => {
  const text = withPlainJobs([job()]);
  const { metadata, spec } = parse(text, { version: '1.1' });
  assert.match(metadata.name, /^post-job-[0-9a-f]{8}$/);
  assert.equal(metadata.annotations, { team: 'chat' });
  assert.equal(spec, parse(job(), { version: '1.1' }).spec);
  assert.match(text, /defaultMode: 0600/);
});

test('without other annotations there are none left', () => {
  const plain = parse(withPlainJobs([job().replace('    team: chat\n', '')]));
  assert.not.ok('annotations' in plain.metadata);
});

test('the same Job has the same name, another one another name', () => {
  assert.is(nameOf(job()), nameOf(job()));
  assert.is.not(nameOf(job('other')), nameOf(job()));
});

test('a ConfigMap that the Job reads is part of what it does; one that it does not read is not', () => {
  assert.is.not(nameOf(job(), scripts('mc mb other')), nameOf(job(), scripts()));
  assert.is(nameOf(job(), scripts().replace('{name: scripts}', '{name: unread}')), nameOf(job()));
});

test('a long name stays one that a Job may have', () => {
  assert.is(nameOf(job('x', 'j'.repeat(63))).length, 63);
});

test('accounts and roles of hooks keep their names, which the Job refers to', () => {
  const account = 'kind: ServiceAccount\nmetadata:\n  name: crdjob\n  annotations:\n    helm.sh/hook: post-install,pre-upgrade\n';
  assert.equal(parse(withPlainJobs([account])), { kind: 'ServiceAccount', metadata: { name: 'crdjob' } });
});

test('tests and what runs at an uninstallation stay hooks', () => {
  for (const hook of ['test', 'pre-delete', 'post-delete,post-rollback']) {
    const text = job('x', 'post-job', hook);
    assert.is(withPlainJobs([text]), text, hook);
  }
});

test('what is no hook comes out byte for byte, in its order', () => {
  assert.is(withPlainJobs([`---\n${SERVICE}---\n${scripts()}`, `\n---\n${SERVICE}`]), [SERVICE, scripts(), SERVICE].join('---\n'));
});

test('helmfile asks as it would ask kustomize: for a version, then for a folder', () => {
  assert.match(kustomize(['version'])!, /^v[45]\.\d+\.\d+\n$/);
  const folder = temporaryFolder('kustomize');
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates/b.yaml'), job());
  writeFileSync(join(folder, 'templates/a.yaml'), SERVICE);
  writeFileSync(
    join(folder, 'kustomization.yaml'),
    'kind: ""\nresources:\n- templates/b.yaml\n- templates/a.yaml\ntransformers:\n- transformers/0.yaml\n',
  );
  const output = join(folder, 'out.yaml');
  assert.is(kustomize(['--output', output, 'build', '--enable-alpha-plugins', folder]), '');
  assert.is(readFileSync(output, 'utf8'), withPlainJobs([SERVICE, job()]));
});

test('other questions are not answered', () => {
  for (const args of [[], ['edit'], ['--output', 'x'], ['build', '.']]) assert.is(kustomize(args), undefined);
});

test.run();
