import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject } from '../../generators/targets/kubernetes/cluster/kubectl.ts';
import { missingNamespaces } from '../../generators/targets/kubernetes/cluster/objects.ts';
import { judgePorts, toolProblems } from '../../generators/targets/kubernetes/hooks/preflight.ts';

const PLUGINS = (diff: string): string =>
  `NAME\tVERSION\tDESCRIPTION\ndiff\t${diff}\tPreview helm upgrade changes as a diff\ngit \t1.3.0\tcharts from git`;

for (const [helm, diff] of [
  ['v3.18.0', '3.9.0'],
  ['v3.18.4', '3.15.0'],
  ['v3.22.0', undefined],
  ['v4.0.0', '3.15.0'],
  ['v4.3.1+gabc', '3.15.2'],
  ['v4.0.0', undefined],
] as const) {
  test(`helm ${helm} with ${diff === undefined ? 'no diff asked for' : `helm-diff ${diff}`} is fine`, () => {
    assert.equal(toolProblems(helm, diff === undefined ? undefined : PLUGINS(diff)), []);
  });
}

for (const helm of ['v3.17.4', 'v3.9.0', 'v2.17.0']) {
  test(`helm ${helm} is too old`, () => {
    assert.equal(toolProblems(helm, undefined), [`helm ${helm} is too old: 3.18 or newer is needed, 4 works too`]);
  });
}

for (const helm of [undefined, '', 'garbage']) {
  test(`helm that says ${JSON.stringify(helm) ?? 'nothing'} is not there`, () => {
    assert.equal(toolProblems(helm, PLUGINS('3.15.0')), ['helm is not on the PATH; `./init.sh` shows how to get it']);
  });
}

test('helm-diff is asked for where it is needed, with the command that installs it', () => {
  assert.equal(toolProblems('v3.18.4', 'NAME\tVERSION\ngit\t1.3.0'), [
    'the helm plugin diff is missing; install it: helm plugin install https://github.com/databus23/helm-diff (helm 4: with --verify=false)',
  ]);
});

test('helm 4 needs a newer helm-diff, and helmfile sync needs none', () => {
  const [problem, ...others] = toolProblems('v4.0.0', PLUGINS('3.14.1'));
  assert.match(problem!, 'helm-diff 3.14.1 passes a flag that helm 4 refuses: update the plugin to 3.15 or newer');
  assert.match(problem!, '`helmfile sync`');
  assert.equal(others, []);
});

test('given namespaces that are not there are named, with the commands that make them', () => {
  const there = [{ metadata: { name: 'stoat' } }];
  assert.is(missingNamespaces(['stoat'], there), undefined);
  assert.equal(missingNamespaces(['stoat', 'stoat-redis', 'stoat-minio'], there), {
    found: 'createNamespaces is false, and there is no namespace stoat-redis, stoat-minio',
    fix: 'kubectl create namespace stoat-redis\nkubectl create namespace stoat-minio',
  });
});

const service = (namespace: string, name: string, ports: readonly number[], type = 'LoadBalancer'): KubernetesObject => ({
  metadata: { namespace, name },
  spec: { type, ports: ports.map((port) => ({ port })) },
});
const TRAEFIK = service('kube-system', 'traefik', [80, 443]);

test('nobody else on 80 and 443: nothing to say', () => {
  assert.equal(judgePorts([], true), {});
  assert.equal(judgePorts([service('mail', 'smtp', [25])], true), {});
});

test("our own controller is in nobody's way", () => {
  assert.equal(judgePorts([service('stoat-ingress', 'haproxy-ingress', [80, 443])], true), {});
});

test('only load balancers hold ports of the node', () => {
  assert.equal(
    judgePorts(
      [service('a', 'web', [80], 'ClusterIP'), service('a', 'web', [443], 'NodePort'), { metadata: { namespace: 'a', name: 'odd' } }],
      true,
    ),
    {},
  );
});

test("k3s' Traefik is a problem, with both ways out of it", () => {
  const { problem, warning } = judgePorts([TRAEFIK], true);
  assert.is(
    problem,
    "kube-system/traefik holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending. Either\n" +
      '  - turn k3s\'s own off: put "disable: [traefik]" into /etc/rancher/k3s/config.yaml and restart k3s, or\n' +
      '  - keep it for other sites and set ingress.enabled: false with an HAProxy controller (haproxytech) of your own',
  );
  assert.is(warning, undefined);
});

test('elsewhere another load balancer is a warning: it has an address of its own', () => {
  assert.equal(judgePorts([TRAEFIK, service('edge', 'nginx', [443])], false), {
    warning: 'kube-system/traefik, edge/nginx also listens on 80 or 443; that is fine where each load balancer gets an address of its own',
  });
});

test.run();
