/** Compose and Kubernetes renderings of one environment, field by field: the manifests that helmfile rendered and the project. */
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { parseQuantity } from '../../generators/lib/quantity.ts';
import { parseEnvFile } from '../../generators/migrate/env-file.ts';
import { projectOfValues } from '../support/compose.ts';
import type { Any, Rendered, Rendering } from '../support/helmfile.ts';
import { isThere, some } from '../support/lists.ts';
import { INFRASTRUCTURE, SERVICES } from '../support/services.ts';

type Place = readonly [kubernetes: string, compose: string];

/** What differs: where things are. Host and port in the cluster, and in the project. */
const AUTHORITIES: readonly Place[] = [
  ...Object.values(INFRASTRUCTURE).flatMap(({ address }) => (address === undefined ? [] : [address])),
  ...Object.entries(SERVICES).flatMap(([release, { compose, port }]): Place[] =>
    port === undefined ? [] : [[`${release}.stoat.svc.cluster.local:${port}`, `${compose}:${port}`]],
  ),
];
const withoutPort = (authority: string): string => authority.replace(/:\d+$/, '');
/** RabbitMQ's port is a setting of its own, so its host stands alone. */
const ADDRESSES: readonly Place[] = [
  ...AUTHORITIES,
  ...AUTHORITIES.map(([kubernetes, compose]): Place => [withoutPort(kubernetes), withoutPort(compose)]),
];

/** @throws Error that says what differs */
export async function agreesWithCompose({ objects, releases, values }: Rendering): Promise<void> {
  const inProject = (text: string): string => projected(text, values);
  const isInCluster = (text: string): boolean => text.includes(`.svc.${values.clusterDomain}`);
  const { compose, texts } = await projectOfValues(values);
  const deployments = Object.keys(SERVICES)
    .filter((release) => isThere(release, releases))
    .map((release) => [release, server(objects, release)] as const);

  // What runs.
  const infrastructure = Object.entries(INFRASTRUCTURE).filter(([release]) => isThere(release, releases));
  const expected = [
    ...deployments.map(([release]) => serviceOf(release)),
    ...infrastructure.flatMap(([, { compose: names }]) => names),
    'caddy',
  ];
  assert.equal(Object.keys(compose.services).sort(), expected.sort());

  for (const [release, deployment] of deployments) {
    const [container] = deployment.spec.template.spec.containers;
    const service = compose.services[serviceOf(release)];
    assert.is(service.image, container.image, release);
    // One machine has one of each, or none.
    assert.is(service.deploy?.replicas ?? 1, Math.min(1, deployment.spec.replicas), release);
    assert.is(service.init, deployment.spec.template.spec.shareProcessNamespace, release);
    const tmp = (deployment.spec.template.spec.volumes ?? []).find(({ name }: Any) => name === 'tmp');
    assert.equal(service.tmpfs?.map(sizeOf), tmp && [parseQuantity(tmp.emptyDir.sizeLimit)], release);
    assert.is(size(service.deploy?.resources?.limits?.memory), parseQuantity(container.resources?.limits?.memory), release);
    // Ports and routes: who is reached at which port stands in the Caddyfile, path by path in its own tests.
    const isRouted = objects.some(({ kind, metadata }) => kind === 'Ingress' && metadata.name === release);
    for (const { containerPort } of some<Any>(container.ports ?? [], 'ports of containers'))
      assert.is(texts.Caddyfile!.includes(`${serviceOf(release)}:${containerPort}`), isRouted, release);
    if (release === 'stoat-client') {
      assert.equal(
        Object.fromEntries(Object.entries<string>(service.environment).map(([name, value]) => [name, value.replaceAll('$$', '$')])),
        plainVariables(container),
      );
    }
  }
  if (isThere('rabbitmq', releases)) {
    assert.is(
      compose.services.rabbitmq.image.replace('docker.io/library/', ''),
      find(objects, 'Deployment', 'rabbitmq').spec.template.spec.containers[0].image,
    );
  }

  // Revolt.toml: the same bytes, less the lines with addresses in the cluster, which are variables here.
  const lines: string[] = config(objects, 'ConfigMap', 'revolt-toml').data['Revolt.toml'].split('\n');
  const [moved, same] = [lines.filter(isInCluster), lines.filter((line) => !isInCluster(line))];
  assert.is(texts['Revolt.toml'], same.join('\n'));
  const variables = Object.values<string>(compose['x-backend'].environment ?? {});
  assert.equal(
    some(variables, 'addresses that are variables in Compose')
      .map((value) => JSON.stringify(value))
      .sort(),
    moved.map((line) => inProject(line.split(' = ')[1]!)).sort(),
  );

  // The servers' credentials.
  const env = decoded(config(objects, 'Secret', 'stoat-env'));
  assert.equal(assignments(texts, 'secrets.env'), Object.fromEntries(Object.entries(env).map(([name, value]) => [name, inProject(value)])));

  // The infrastructure's.
  const secret = (name: string): Record<string, string> => decoded(config(objects, 'Secret', name));
  const given = '.env' in texts ? assignments(texts, '.env') : {};
  if (isThere('mongodb', releases)) {
    const { username, password, 'mongodb-root-password': root, 'mongodb-replica-set-key': key } = secret('mongodb-credentials');
    assert.is(compose.services.mongodb.environment.STOAT_MONGODB_USERNAME, username);
    const { STOAT_MONGODB_PASSWORD, STOAT_MONGODB_ROOT_PASSWORD, STOAT_MONGODB_REPLICA_SET_KEY } = given;
    assert.equal([STOAT_MONGODB_PASSWORD, STOAT_MONGODB_ROOT_PASSWORD, STOAT_MONGODB_REPLICA_SET_KEY], [password, root, key]);
    // One set, and one script that makes it.
    const { command, environment, healthcheck } = compose.services.mongodb;
    const { spec } = find(objects, 'Deployment', 'mongodb').spec.template;
    const pod = plainVariables(spec.containers.find(({ name }: Any) => name === 'mongodb'));
    assert.is(command[1], pod.MONGODB_REPLICA_SET_NAME);
    assert.is(environment.STOAT_MONGODB_MEMBER, inProject(pod.STOAT_MONGODB_MEMBER!));
    assert.is(texts[healthcheck.test.at(-1).slice('/etc/'.length)], replicaSetScript(spec));
  }
  if (isThere('rabbitmq', releases)) {
    const { username, password } = secret('rabbitmq-credentials');
    assert.is(given.STOAT_RABBITMQ_USER, `default_user = ${username}\ndefault_pass = ${password}\n`);
  }
  if (isThere('minio', releases)) {
    const { rootUser, rootPassword } = secret('s3-credentials');
    assert.equal([given.STOAT_MINIO_ROOT_USER, given.STOAT_MINIO_ROOT_PASSWORD], [rootUser, rootPassword]);
    assert.is(compose.services['create-bucket'].environment.BUCKET, values.s3.bucket);
  }
  if (isThere('livekit', releases)) {
    const { key, secret: value } = secret('livekit-credentials');
    const { keys, webhook } = parse(texts['livekit.yml']!) as Any;
    assert.equal(keys, { [key!]: value });
    const chart = parse(objects.find((object) => object.release === 'livekit' && object.kind === 'ConfigMap')!.data['config.yaml']) as Any;
    if ('stoat-voice-ingress' in releases) assert.equal(webhook, { ...chart.webhook, urls: chart.webhook.urls.map(inProject) });
  }
}

function replicaSetScript({ containers }: Any): string {
  return containers.find(({ name }: Any) => name === 'mongodb').readinessProbe.exec.command.at(-1);
}

function serviceOf(release: string): string {
  return SERVICES[release]!.compose;
}

function find(objects: readonly Rendered[], kind: string, release: string): Rendered {
  return objects.find((object) => object.kind === kind && object.release === release)!;
}

function server(objects: readonly Rendered[], release: string): Rendered {
  return objects.find((object) => ['Deployment', 'StatefulSet'].includes(object.kind) && object.release === release)!;
}

/** Bytes of a folder in memory. */
function sizeOf(tmpfs: string): number {
  return size(/^\/tmp:size=(.+)$/.exec(tmpfs)?.[1]);
}

function config(objects: readonly Rendered[], kind: string, name: string): Rendered {
  return objects.find((object) => object.release === 'stoat-config' && object.kind === kind && object.metadata.name === name)!;
}

function decoded({ data }: Rendered): Record<string, string> {
  return Object.fromEntries(Object.entries<string>(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString('utf8')]));
}

function projected(text: string, { clusterDomain }: Any): string {
  return ADDRESSES.reduce(
    (replaced, [kubernetes, compose]) => replaced.replace(kubernetes.replace('cluster.local', clusterDomain), compose),
    text,
  );
}

function plainVariables({ env }: Any): Record<string, string> {
  return Object.fromEntries(env.map(({ name, value = '' }: Any) => [name, value]));
}

/** Read by the parser for other people's env files, which knows nothing of how ours are written. */
function assignments(texts: Readonly<Record<string, string>>, file: string): Record<string, string> {
  // It refuses escapes that not every program reads alike; Compose reads the tab.
  const text = texts[file]!.replaceAll('\\t', '\t');
  return Object.fromEntries(parseEnvFile(text, file).map(({ name, value }) => [name, value]));
}

/** Bytes of a limit as Compose takes it; 0 for none. */
function size(limit: string | undefined): number {
  const match = /^(\d+)([bkmg])$/.exec(limit ?? '0b')!;
  return Number(match[1]) * 1024 ** 'bkmg'.indexOf(match[2]!);
}
