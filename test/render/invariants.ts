/** What holds for the manifests of every environment. Each is one promise; `matrix.test.ts` tests each with each environment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';
import type { Any, Rendered, Rendering } from '../support/helmfile.ts';
import { MODULES } from '../../generators/components/index.ts';
import { parseQuantity } from '../../generators/lib/quantity.ts';
import { isThere, some } from '../support/lists.ts';
import { INFRASTRUCTURE, READERS, SERVICES } from '../support/services.ts';
import { UPSTREAM } from '../support/upstream.ts';
import { ROOT } from '../support/values.ts';
import { confidential, credentials, disguises, hasVoice, installed, isListOfSecrets, isSecretPath, secrets } from './expected.ts';

const REWRITE = 'haproxy.org/path-rewrite';
const SNIPPET = 'haproxy.org/backend-config-snippet';
const WELL_KNOWN = 'stoat-well-known';
const ISSUER = 'cert-manager.io/cluster-issuer';
const KEEP = 'helm.sh/resource-policy';
const REFLECT_TO = ['reflection-allowed-namespaces', 'reflection-auto-namespaces'].map((name) => `reflector.v1.k8s.emberstack.com/${name}`);
const REFLECT = ['reflection-allowed', 'reflection-auto-enabled'].map((name) => `reflector.v1.k8s.emberstack.com/${name}`);

/** Kinds of what belongs to no namespace. */
const CLUSTER_WIDE = ['Namespace', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'IngressClass', 'ClusterIssuer'];

type Invariant = (rendering: Rendering) => void;

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'helmfile has nothing to remark': ({ remarks }) => assert.is(remarks, ''),

  'exactly the releases that are switched on are there, each in its namespace': ({ releases, values }) =>
    assert.equal(releases, installed(values)),

  "every object is in its release's namespace, but what stoat-config makes for others": ({ objects, releases, values }) => {
    const shared = [
      'stoat',
      'stoat-livekit',
      certManagerNamespace(values),
      ...(values.replication === 'direct' ? Object.values(releases) : []),
    ];
    for (const object of some(
      objects.filter(({ metadata }) => metadata.namespace !== undefined),
      'objects with a namespace',
    )) {
      const own = object.namespace === releases[object.release];
      const forOthers = object.release === 'stoat-config' && shared.includes(object.namespace);
      // cert-manager elects its leader there, as the real chart does.
      const leader = object.release === 'cert-manager' && object.namespace === 'kube-system';
      assert.ok(own || forOthers || leader, `${idOf(object)} of ${object.release}`);
    }
  },

  'every object says its namespace, so that whoever applies it needs no other hint': ({ objects }) => {
    for (const object of some(objects, 'objects')) {
      const named = object.metadata.namespace !== undefined;
      assert.is(named, !CLUSTER_WIDE.includes(object.kind), `${idOf(object)} of ${object.release}`);
    }
  },

  'no object is a hook, which only Helm would run': ({ objects }) => {
    const marks = objects.flatMap((object) =>
      Object.keys(object.metadata.annotations ?? {})
        .filter((name) => /^(?:helm\.sh\/hook|argocd\.argoproj\.io\/hook)/.test(name))
        .map((name) => `${idOf(object)}: ${name}`),
    );
    assert.equal(marks, []);
  },

  'every Job is named after what it does, and stays when it has done it': ({ objects }) => {
    for (const job of some(
      objects.filter(({ kind }) => kind === 'Job'),
      'Jobs',
    )) {
      assert.match(job.metadata.name, /-[0-9a-f]{8}$/);
      assert.is(job.spec.ttlSecondsAfterFinished, undefined, job.metadata.name);
    }
  },

  'no object is made twice': ({ objects }) => {
    const ids = objects.map(idOf);
    assert.equal(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  },

  'stoat-config makes every namespace and keeps it, unless they are given': ({ objects, releases, values }) => {
    const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
    const expected = values.createNamespaces ? [...new Set(['stoat', ...Object.values(releases)])] : [];
    assert.equal(
      namespaces.map(({ metadata, release }) => `${release}: ${metadata.name}`).sort(),
      expected.map((name) => `stoat-config: ${name}`).sort(),
    );
    for (const { metadata } of some(namespaces, 'namespaces')) assert.is(metadata.annotations?.[KEEP], 'keep', metadata.name);
  },

  'every service runs its image at its pin': ({ objects, values, releases }) => {
    for (const [release, { app, image }] of servicesOf(releases)) {
      const expected =
        image === undefined
          ? `${values.clientImage.repository}:${values.clientImage.tag}`
          : `ghcr.io/stoatchat/${image}:${values.stoatImageOverrides[app] ?? values.stoatImageTag}`;
      assert.equal(
        containersOf(server(objects, release)).map((container) => container.image),
        [expected],
        release,
      );
    }
  },

  'infrastructure runs the image tags that exist': ({ objects, values, releases }) => {
    const { mongodb, redis, rabbitmq } = values.infraImageTags;
    const expected: Readonly<Record<string, RegExp>> = {
      mongodb: new RegExp(`/bitnami/mongodb:${escapeRegExp(mongodb)}$`),
      redis: new RegExp(`/bitnami/redis:${escapeRegExp(redis)}$`),
      rabbitmq: new RegExp(`^rabbitmq:${escapeRegExp(rabbitmq)}$`),
    };
    for (const [release, pattern] of Object.entries(expected).filter(([name]) => isThere(name, releases))) {
      for (const { image } of some(workloads(objects, release).flatMap(containersOf), `containers of ${release}`))
        assert.match(image, pattern);
    }
  },

  'every service has its number of pods': ({ objects, values, releases }) => {
    for (const [release, { app }] of servicesOf(releases))
      assert.is(server(objects, release).spec.replicas, values.apps[app].replicas, release);
  },

  'no service runs more often at a time than it may, not even during an update': ({ objects, values, releases }) => {
    for (const [release, { scale, startsAlone }] of servicesOf(releases)) {
      const { kind, spec } = server(objects, release);
      const several = spec.replicas > 1;
      if (scale === 'exactly one') assert.equal([kind, spec.replicas, spec.strategy], ['Deployment', 1, { type: 'Recreate' }], release);
      if (scale === 'one per region') {
        const region = containersOf({ spec })[0]!.env.find(({ name }: Any) => name === 'REGION_ID');
        const { regionId } = values.apps.events;
        if (some(several ? ['it'] : [], 'several of one per region').length > 0) {
          assert.equal([kind, spec.ordinals?.start ?? 0, spec.updateStrategy.type], ['StatefulSet', regionId, 'RollingUpdate']);
          assert.is(region.valueFrom.fieldRef.fieldPath, "metadata.labels['apps.kubernetes.io/pod-index']");
        } else {
          assert.equal([kind, spec.strategy, region.value], ['Deployment', { type: 'Recreate' }, String(regionId)]);
        }
      }
      // The first one to start migrates the database.
      if (startsAlone && several) assert.equal([kind, spec.podManagementPolicy], ['StatefulSet', 'OrderedReady'], release);
      if (startsAlone && !several) assert.equal(spec.strategy.rollingUpdate, { maxSurge: 1, maxUnavailable: 0 }, release);
      if (scale === 'many' && !startsAlone) assert.equal([kind, spec.strategy.type], ['Deployment', 'RollingUpdate'], release);
    }
  },

  'what ignores SIGTERM as PID 1 is not PID 1, and what drains has the time for it': ({ objects, releases }) => {
    for (const [release, { ignoresSigterm, drainSeconds }] of servicesOf(releases)) {
      const pod = server(objects, release).spec.template.spec;
      assert.is(pod.shareProcessNamespace, ignoresSigterm, release);
      assert.equal(pod.containers[0].lifecycle, drainSeconds && { preStop: { sleep: { seconds: drainSeconds } } }, release);
      // Kubernetes counts the drain; Rocket takes up to five seconds more.
      assert.ok((pod.terminationGracePeriodSeconds ?? 30) >= (drainSeconds ?? 0) + 10, release);
    }
  },

  'a liveness is asked at a port, or there is none to ask at': ({ objects, releases }) => {
    for (const [release, { port }] of servicesOf(releases)) {
      const { livenessProbe } = server(objects, release).spec.template.spec.containers[0];
      assert.equal(livenessProbe?.tcpSocket, port && { port: 'http' }, release);
    }
  },

  'our pods say what they belong to, which part they are and which version; they are selected by neither': ({ objects }) => {
    const ours = objects.filter((object) => isWorkload(object) && object.metadata.labels?.['helm.sh/chart']?.startsWith('stoat-app-'));
    for (const { release, metadata, spec } of some(ours, 'workloads of ours')) {
      const { labels } = spec.template.metadata;
      const version = spec.template.spec.containers[0].image.split(':').at(-1);
      const expected = [release.replace(/^stoat-/, ''), 'stoat', version];
      for (const found of [labels, metadata.labels]) {
        const label = (name: string): unknown => found[`app.kubernetes.io/${name}`];
        assert.equal([label('component'), label('part-of'), label('version')], expected, release);
      }
      // As in every version before: a selector cannot change.
      assert.equal(spec.selector, { matchLabels: { 'app.kubernetes.io/name': release, 'app.kubernetes.io/instance': release } });
    }
  },

  'every service listens on its port, behind a Service of its name': ({ objects, releases }) => {
    for (const [release, { port }] of servicesOf(releases)) {
      const services = objects.filter((object) => object.kind === 'Service' && object.release === release);
      const expected = port === undefined ? [] : [port];
      assert.equal(
        services.map(({ metadata, spec }) => `${metadata.name} ${spec.type}`),
        expected.map(() => `${release} ClusterIP`),
      );
      assert.equal(
        services.flatMap(({ spec }) => spec.ports.map((each: Any) => each.port)),
        expected,
        release,
      );
      const ports = containersOf(server(objects, release)).flatMap((container) => container.ports ?? []);
      assert.equal(
        ports.map((each) => each.containerPort),
        expected,
        release,
      );
    }
  },

  'every Service leads to pods that have its ports': ({ objects }) => {
    for (const service of some(
      objects.filter(({ kind, spec }) => kind === 'Service' && spec.selector),
      'Services',
    )) {
      const pods = workloads(objects, service.release).filter((workload) =>
        isSubset(service.spec.selector, workload.spec.template.metadata.labels),
      );
      assert.ok(pods.length > 0 || service.release === 'cert-manager', `${idOf(service)} selects nothing`);
      for (const { targetPort, name } of service.spec.ports) {
        for (const pod of some(pods, 'pods of Services')) {
          const ports = containersOf(pod).flatMap((container) => container.ports ?? []);
          assert.ok(
            ports.some((port) => port.name === targetPort || port.containerPort === targetPort),
            `${idOf(service)} port ${name}: no container port ${targetPort}`,
          );
        }
      }
    }
  },

  'the Ingresses are those of the table: path, rewrite, class, host and TLS': ({ objects, values, releases }) => {
    const ingresses = objects.filter(({ kind, release }) => kind === 'Ingress' && release in SERVICES);
    const expected = servicesOf(releases)
      .filter(([, { app, path }]) => path !== undefined && (app !== 'voiceIngress' || !values.livekit.enabled))
      .map(([release, { path, pathType, rewrite }]) => ({
        name: release,
        class: values.ingress.className,
        rewrite,
        tls: [{ hosts: [values.domain], secretName: 'stoat-tls' }],
        rules: [
          { host: values.domain, http: { paths: [{ path, pathType, backend: { service: { name: release, port: { name: 'http' } } } }] } },
        ],
      }));
    const found = ingresses.map(({ metadata, spec }) => ({
      name: metadata.name,
      class: spec.ingressClassName,
      rewrite: metadata.annotations?.[REWRITE],
      tls: spec.tls,
      rules: spec.rules,
    }));
    assert.equal(byName(found), byName(expected));
    // One that named an issuer would have cert-manager make a certificate of its own for the shared Secret.
    for (const { metadata } of some(ingresses, 'Ingresses of services'))
      assert.not.ok(
        Object.keys(metadata.annotations ?? {}).some((key) => key.includes('cert-manager')),
        metadata.name,
      );
  },

  'LiveKit has an Ingress and a certificate of its own': ({ objects, values }) => {
    const found = objects.filter(
      ({ kind, release, metadata }) => kind === 'Ingress' && !(release in SERVICES) && metadata.name !== WELL_KNOWN,
    );
    assert.is(found.length, values.livekit.enabled ? 1 : 0);
    for (const { metadata, namespace, spec } of some(found, 'Ingresses of LiveKit')) {
      assert.is(`${namespace}/${metadata.name}`, 'stoat-livekit/livekit');
      assert.is(metadata.annotations?.[ISSUER], issuerOf(values));
      assert.is(metadata.annotations?.[REWRITE], undefined);
      assert.is(spec.ingressClassName, values.ingress.className);
      assert.equal(spec.tls, [{ hosts: [`livekit.${values.domain}`], secretName: 'livekit-tls' }]);
      const [rule] = spec.rules;
      assert.is(rule.host, `livekit.${values.domain}`);
      assert.equal(
        rule.http.paths.map((each: Any) => `${each.pathType} ${each.path} ${each.backend.service.name}`),
        ['Prefix / livekit'],
      );
      const service = objects.find((object) => object.kind === 'Service' && object.namespace === 'stoat-livekit')!;
      assert.ok(service.spec.ports.some((port: Any) => port.port === rule.http.paths[0].backend.service.port.number));
    }
  },

  'clients that ask the shared host find the API, without a pod that answers': ({ objects, values, releases }) => {
    const found = objects.filter(({ kind, metadata }) => kind === 'Ingress' && metadata.name === WELL_KNOWN);
    assert.is(found.length, isThere('stoat-api', releases) ? 1 : 0);
    for (const { metadata, namespace, spec } of some(found, 'Ingresses of /.well-known/stoat')) {
      const [rule] = spec.rules;
      const [{ path, pathType, backend }] = rule.http.paths;
      assert.equal([namespace, rule.host, pathType, path], ['stoat', values.domain, 'Exact', '/.well-known/stoat']);
      assert.equal([spec.ingressClassName, spec.tls], [values.ingress.className, [{ hosts: [values.domain], secretName: 'stoat-tls' }]]);
      assert.equal(backend.service, { name: 'stoat-api', port: { number: SERVICES['stoat-api']!.port } });
      assert.match(metadata.annotations?.[SNIPPET] ?? '', `string '{"api":"https://${values.domain}/api"}'`);
      // Its annotations would otherwise be those of the API's backend, or the API's its own.
      assert.is(metadata.annotations?.['haproxy.org/standalone-backend'], 'true');
    }
  },

  'servers hear of one address, which the proxy writes': ({ objects }) => {
    for (const { metadata } of some(
      objects.filter(({ kind }) => kind === 'Ingress'),
      'Ingresses',
    )) {
      assert.is(metadata.annotations?.['haproxy.org/forwarded-for'], 'false', metadata.name);
      const headers = (metadata.annotations?.['haproxy.org/request-set-header'] ?? '').split('\n');
      assert.equal(
        headers.filter((line) => /^x-forwarded-for /i.test(line)),
        ['X-Forwarded-For %[src]'],
        metadata.name,
      );
    }
  },

  'what an operator adds to the headers and snippets of an Ingress is added': ({ objects, values, releases }) => {
    for (const [release, { app }] of servicesOf(releases)) {
      const given = values.apps[app].values.ingress?.annotations ?? {};
      const annotations = objects.find(({ kind, metadata }) => kind === 'Ingress' && metadata.name === release)?.metadata.annotations ?? {};
      for (const [name, text] of Object.entries(given))
        assert.ok(annotations[name]?.split('\n').includes(text as string), `${release}: ${name}`);
    }
  },

  'metrics are not public, unless the environment says so': ({ objects, values, releases }) => {
    for (const { metadata } of some(
      objects.filter(({ kind, release }) => kind === 'Ingress' && release in SERVICES),
      'Ingresses of services',
    )) {
      const hides = metadata.annotations?.[SNIPPET]?.includes('return status 404') ?? false;
      assert.is(hides, metadata.name === 'stoat-api' && isThere('stoat-api', releases) && !values.apps.api.publicMetrics, metadata.name);
    }
  },

  'probes of what counts requests by address have an address of their own': ({ objects, releases }) => {
    if (!isThere('stoat-api', releases)) return;
    const [container] = workloads(objects, 'stoat-api').flatMap(containersOf);
    const probes = [container!.startupProbe, container!.readinessProbe, container!.livenessProbe].filter((probe) => probe?.httpGet);
    assert.ok(probes.length > 0);
    for (const { httpGet } of probes) assert.equal(httpGet.httpHeaders, [{ name: 'X-Forwarded-For', value: '127.0.0.2' }]);
  },

  'one Certificate is for the shared host, signed by whom the environment names': ({ objects, values }) => {
    const found = objects.filter(({ kind }) => kind === 'Certificate');
    const selfsigned = values.tls.issuer === 'selfsigned';
    assert.equal(
      found.map(({ namespace, metadata, spec }) => `${namespace}/${metadata.name} by ${spec.issuerRef.kind} ${spec.issuerRef.name}`).sort(),
      [
        `${tlsNamespace(values)}/stoat-tls by ClusterIssuer ${issuerOf(values)}`,
        ...(selfsigned ? [`${certManagerNamespace(values)}/stoat-ca by ClusterIssuer stoat-selfsigned`] : []),
      ].sort(),
    );
    const shared = found.find(({ metadata }) => metadata.name === 'stoat-tls')!;
    assert.is(shared.spec.secretName, 'stoat-tls');
    assert.equal(shared.spec.dnsNames, [values.domain]);
    // A common name has 64 characters at most.
    assert.ok((shared.spec.commonName ?? '').length <= 64);
    if (values.replication === 'direct') assert.is(shared.spec.secretTemplate, undefined);
    else assertReflected(shared.spec.secretTemplate.annotations, ['stoat']);
  },

  'the issuers are ours, and only those that are used': ({ objects, values }) => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      selfsigned: ['stoat-ca', 'stoat-selfsigned'],
      letsencrypt: ['stoat-letsencrypt'],
      existing: [],
    };
    const issuers = objects.filter(({ kind }) => kind === 'ClusterIssuer' || kind === 'Issuer');
    assert.equal(issuers.map(({ metadata }) => metadata.name).sort(), expected[values.tls.issuer]);
    for (const { spec } of some(
      issuers.filter(({ metadata }) => metadata.name === 'stoat-letsencrypt'),
      "issuers of Let's Encrypt",
    )) {
      assert.is(spec.acme.email, values.adminEmail);
      assert.is(spec.acme.solvers[0].http01.ingress.ingressClassName, values.ingress.className);
    }
  },

  'the credentials are in their Secrets, byte for byte': ({ objects, values }) => {
    const found = ourSecrets(objects).filter(({ metadata }) => !['stoat-env', 'revolt-overrides'].includes(metadata.name));
    const expected = secrets(values);
    assert.equal(found.map(({ metadata }) => metadata.name).sort(), Object.keys(expected).sort());
    for (const secret of some(found, 'Secrets with credentials')) {
      const { 'keys.yaml': keys, ...data } = decoded(secret);
      assert.equal(data, expected[secret.metadata.name]!.data);
      if (keys !== undefined) assert.equal(parseYaml(keys), { [data.key!]: data.secret });
      else assert.is.not(secret.metadata.name, 'livekit-credentials');
    }
  },

  'lists of secrets reach the file server alone, as a file of its own': ({ objects, values, releases }) => {
    const keys = values.revolt.api?.security?.admin_keys;
    const wanted = keys !== undefined && isThere('stoat-file-server', releases);
    const file = ourSecrets(objects).find(({ metadata }) => metadata.name === 'revolt-overrides');
    assert.is(file !== undefined, wanted);
    if (file !== undefined) assert.equal(parseToml(decoded(file)['Revolt.overrides.toml']!), { api: { security: { admin_keys: keys } } });
    for (const workload of some(objects.filter(isWorkload), 'workloads')) {
      const mounts = containersOf(workload).flatMap(({ volumeMounts = [] }: Any) => volumeMounts);
      const own = mounts.filter(({ mountPath }: Any) => mountPath === '/Revolt.overrides.toml');
      assert.is(own.length, wanted && workload.release === 'stoat-file-server' ? 1 : 0, idOf(workload));
      for (const { subPath, readOnly } of own) assert.equal([subPath, readOnly], ['Revolt.overrides.toml', true]);
    }
  },

  'the URLs in stoat-env lead to the infrastructure with the credentials': ({ objects, values }) => {
    const env = stoatEnv(objects);
    const secret = credentials(values);
    const at = (name: 'mongodb' | 'redis', inCluster: string): string => (values[name].enabled ? inCluster : hostAndPort(values[name]));

    const mongodb = new URL(env.REVOLT__DATABASE__MONGODB!);
    assert.is(decodeURIComponent(mongodb.username), values.mongodb.username);
    assert.is(decodeURIComponent(mongodb.password), secret['mongo-user']);
    assert.is(mongodb.host, at('mongodb', `mongodb.stoat-mongodb.svc.${values.clusterDomain}:27017`));
    assert.is(mongodb.pathname, '/revolt');
    assert.is(mongodb.search, values.mongodb.enabled ? '?authSource=revolt&replicaSet=rs0' : '?authSource=revolt');

    const redis = new URL(env.REVOLT__DATABASE__REDIS!);
    assert.is(redis.username, '');
    assert.is(decodeURIComponent(redis.password), secret.redis);
    assert.is(redis.host, at('redis', `redis-master.stoat-redis.svc.${values.clusterDomain}:6379`));

    // Whatever parses it finds one @, and no other delimiter in the password.
    for (const name of ['REVOLT__DATABASE__MONGODB', 'REVOLT__DATABASE__REDIS'])
      assert.match(env[name]!, /^[a-z]+:\/\/[A-Za-z0-9._~-]*:[A-Za-z0-9._~%-]+@[^@]+$/);
  },

  'the other credentials in stoat-env are the same, byte for byte': ({ objects, values }) => {
    const secret = credentials(values);
    const expected: Record<string, string | undefined> = {
      REVOLT__RABBIT__PASSWORD: secret['rabbit-user'],
      REVOLT__FILES__ENCRYPTION_KEY: values.files.encryptionKey,
      REVOLT__FILES__S3__ACCESS_KEY_ID: secret['s3-access'],
      REVOLT__FILES__S3__SECRET_ACCESS_KEY: secret['s3-secret'],
      REVOLT__PUSHD__VAPID__PRIVATE_KEY: values.vapid.privateKey,
      ...(hasVoice(values) ? { REVOLT__API__LIVEKIT__NODES__WORLDWIDE__SECRET: secret['livekit-secret'] } : {}),
      ...(values.smtp.host === '' ? {} : { REVOLT__API__SMTP__PASSWORD: values.smtp.password ?? '' }),
      ...(values.apps.gifbox.enabled ? { REVOLT__API__SECURITY__TENOR_KEY: values.apps.gifbox.tenorKey } : {}),
      ...revoltSecrets(values),
    };
    const { REVOLT__DATABASE__MONGODB: _mongodb, REVOLT__DATABASE__REDIS: _redis, ...rest } = stoatEnv(objects);
    assert.equal(rest, expected);
  },

  "Revolt.toml and stoat-env over upstream's defaults have upstream's type at every key": ({ objects }) => {
    const ours = parse(revoltToml(objects), { integersAsBigInt: true });
    for (const [path, value] of some(leaves(ours), 'keys of Revolt.toml')) {
      const expected = UPSTREAM_OPTIONAL[generic(path)] ?? typeAt(UPSTREAM, path);
      assert.ok(expected !== undefined, `upstream reads no ${path.join('.')}`);
      assert.is(typeOf(value), expected, path.join('.'));
    }
    for (const name of some(Object.keys(stoatEnv(objects)), 'variables of stoat-env')) {
      const path = name.toLowerCase().split('__').slice(1);
      const expected = UPSTREAM_OPTIONAL[generic(path)] ?? typeAt(UPSTREAM, path);
      assert.is(expected, 'string', `${name}: a variable is text`);
    }
  },

  'Revolt.toml says where everything is': ({ objects, values }) => {
    const { domain } = values;
    const toml = parseToml(revoltToml(objects));
    const { livekit, ...hosts } = toml.hosts;
    assert.equal(hosts, {
      app: `https://${domain}`,
      api: `https://${domain}/api`,
      events: `wss://${domain}/ws`,
      autumn: `https://${domain}/autumn`,
      january: `https://${domain}/january`,
    });
    const voice = hasVoice(values);
    assert.equal(livekit, voice ? { worldwide: values.livekit.enabled ? `wss://livekit.${domain}` : values.livekit.url } : undefined);
    assert.equal(
      toml.api?.livekit?.nodes?.worldwide?.url,
      voice ? (values.livekit.enabled ? `http://livekit.stoat-livekit.svc.${values.clusterDomain}:80` : values.livekit.url) : undefined,
    );
    const rabbit = values.rabbitmq.enabled
      ? { host: `rabbitmq.stoat-rabbitmq.svc.${values.clusterDomain}`, port: 5672 }
      : { host: values.rabbitmq.host, port: values.rabbitmq.port };
    assert.equal(toml.rabbit, { ...rabbit, username: values.rabbitmq.username });
    assert.is(toml.features.webhooks_enabled, values.apps.api.webhooks);
    assert.is(toml.pushd.vapid.public_key, values.vapid.publicKey);
  },

  'Revolt.toml names the object storage that was chosen': ({ objects, values }) => {
    const { s3 } = parseToml(revoltToml(objects)).files;
    const { provider, region, bucket } = values.s3;
    assert.is(s3.default_bucket, bucket);
    assert.is(s3.region, region || (provider === 'minio' ? 'minio' : 'auto'));
    assert.is(s3.endpoint, storageEndpoint(values));
    assert.is(s3.path_style_buckets, provider !== 'aws' && provider !== 'digitalocean');
  },

  'mail is configured only where there is a server for it': ({ objects, values }) => {
    const found = parseToml(revoltToml(objects)).api?.smtp;
    const { host, port, username, fromAddress, replyTo, useTls, useStarttls } = values.smtp;
    const expected = {
      host,
      username,
      from_address: fromAddress,
      port,
      reply_to: replyTo || undefined,
      use_tls: useTls,
      use_starttls: useStarttls,
    };
    assert.equal(found, host === '' ? undefined : defined(expected));
  },

  'what a pod refers to is there: every Secret, ConfigMap and key': ({ objects }) => {
    for (const { pod, kind, name, key } of some(references(objects), 'references of pods')) {
      const source = sourceOf(objects, kind, name, pod.namespace);
      assert.ok(source !== undefined, `${idOf(pod)} refers to ${kind} ${name}, which ${pod.namespace} does not have`);
      if (key !== undefined)
        assert.ok(Object.keys(source.data ?? {}).includes(key), `${idOf(pod)} refers to key ${key} of ${kind} ${name}`);
    }
  },

  'copies go to exactly the namespaces whose pods read them': ({ objects, values }) => {
    const wanted = new Map<string, Set<string>>();
    for (const { pod, kind, name } of references(objects)) {
      if (pod.release !== 'stoat-config' && shared(objects, kind, name))
        wanted.set(`${kind}/${name}`, (wanted.get(`${kind}/${name}`) ?? new Set()).add(pod.namespace));
    }
    const all = objects.filter(({ release, kind }) => release === 'stoat-config' && (kind === 'Secret' || kind === 'ConfigMap'));
    for (const object of some(
      all.filter(({ namespace }) => namespace === 'stoat-config'),
      'what is copied',
    )) {
      const readers = [...(wanted.get(`${object.kind}/${object.metadata.name}`) ?? [])].sort();
      const copies = all.filter(
        ({ kind, metadata, namespace }) => kind === object.kind && metadata.name === object.metadata.name && namespace !== 'stoat-config',
      );
      if (values.replication !== 'direct') {
        assertReflected(object.metadata.annotations, readers);
        assert.equal(copies, []);
        continue;
      }
      assert.is(object.metadata.annotations, undefined, object.metadata.name);
      assert.equal(copies.map(({ namespace }) => namespace).sort(), readers);
      for (const { data, metadata } of some(copies, 'copies')) {
        assert.equal(data, object.data);
        assert.is(metadata.annotations, undefined, metadata.name);
      }
    }
  },

  'variable names are such that a pod gets them all': ({ objects }) => {
    // The kubelet leaves out what is no name, with a warning in an event that nobody reads.
    for (const name of some(Object.keys(stoatEnv(objects)), 'variables of stoat-env'))
      assert.match(name, /^REVOLT(?:__[A-Z0-9]+(?:_[A-Z0-9]+)*)+$/);
  },

  'no credential is anywhere but in the Secrets of stoat-config': ({ objects, values }) => {
    const public_ = objects.filter(({ kind, release }) => !(kind === 'Secret' && release === 'stoat-config'));
    for (const [key, text] of some(Object.entries(confidential(values)), 'what is confidential')) {
      for (const object of some(public_, 'objects that are no Secrets of stoat-config')) {
        // LiveKit's chart prints the whole of its configuration; with several nodes that holds Redis' password (documented).
        const limitation =
          key === 'secretOverrides.redis' && values.livekit.replicas > 1 && object.release === 'livekit' && object.kind === 'ConfigMap';
        if (limitation) continue;
        const strings = stringsOf(object);
        const leak = disguises(text).some((form) => strings.some((string) => string.includes(form)));
        assert.not.ok(leak, `${key} is in ${idOf(object)} of ${object.release}`);
      }
    }
  },

  'exactly the services that read Revolt.toml mount it, load stoat-env and roll with both': ({ objects, releases }) => {
    const checksums = new Set<string>();
    for (const workload of some(objects.filter(isWorkload), 'workloads')) {
      const reads = references([workload]).some(({ name }) => name === 'revolt-toml' || name === 'stoat-env');
      const expected = READERS.includes(workload.release) && workload.release in releases;
      assert.is(reads, expected, `${idOf(workload)} reads the configuration`);
      if (!expected) {
        if (workload.release in SERVICES)
          assert.is(workload.spec.template.metadata.annotations?.['checksum/config'], undefined, workload.release);
        continue;
      }
      checksums.add(workload.spec.template.metadata.annotations['checksum/config']);
      const [container] = containersOf(workload);
      const mount = container!.volumeMounts.find((each: Any) => each.mountPath === '/Revolt.toml');
      assert.is(mount?.subPath, 'Revolt.toml', workload.release);
      assert.ok(
        container!.envFrom.some((each: Any) => each.secretRef?.name === 'stoat-env'),
        workload.release,
      );
    }
    // What has a file of lists besides has a checksum of its own.
    const listed = references(objects).some(({ name }) => name === 'revolt-overrides') ? 1 : 0;
    assert.ok(checksums.size <= 1 + listed, 'one configuration, one checksum');
    for (const checksum of some([...checksums], 'checksums of the configuration')) assert.match(checksum, /^[0-9a-f]{64}$/);
  },

  'Redis, MinIO, RabbitMQ and LiveKit roll with their credentials': ({ objects, releases }) => {
    for (const release of ['redis', 'minio', 'rabbitmq', 'livekit'].filter((name) => isThere(name, releases))) {
      const checksums = workloads(objects, release)
        .filter(({ kind }) => kind !== 'Job')
        .map(({ spec }) => spec.template.metadata.annotations?.['checksum/credentials']);
      assert.ok(checksums.length > 0, release);
      for (const checksum of checksums) assert.match(String(checksum), /^[0-9a-f]{64}$/, release);
    }
  },

  'backends, and the web client where it is ours, run as nobody, without privileges, tokens or a writable root': ({
    objects,
    values,
    releases,
  }) => {
    for (const [release, { image }] of servicesOf(releases)) {
      const pod = server(objects, release).spec.template.spec;
      const [container] = pod.containers;
      assert.is(pod.automountServiceAccountToken, false, release);
      assert.is(pod.enableServiceLinks, false, release);
      assert.is(container.securityContext.allowPrivilegeEscalation, false, release);
      if (image === undefined && values.clientImage.kind !== 'stoat-gen') {
        // It writes into its own files at start, as root.
        assert.is.not(container.securityContext.readOnlyRootFilesystem, true);
        assert.is.not(pod.securityContext.runAsNonRoot, true);
        continue;
      }
      assert.is(pod.securityContext.runAsNonRoot, true, release);
      assert.equal(pod.securityContext.seccompProfile, { type: 'RuntimeDefault' }, release);
      assert.is(container.securityContext.readOnlyRootFilesystem, true, release);
      assert.equal(container.securityContext.capabilities, { drop: ['ALL'] }, release);
      const folders = pod.volumes.filter((volume: Any) => volume.emptyDir);
      assert.equal(
        folders.map(({ name }: Any) => name),
        ['tmp'],
        release,
      );
      assert.ok(parseQuantity(folders[0].emptyDir.sizeLimit) > 0, `${release}: a folder without a size fills the node's disk`);
      assert.equal(
        container.volumeMounts.filter(({ name }: Any) => name === 'tmp').map(({ mountPath }: Any) => mountPath),
        ['/tmp'],
        release,
      );
    }
  },

  'every container of ours asks for resources': ({ objects }) => {
    for (const workload of some(
      objects.filter(isWorkload).filter(({ kind }) => kind !== 'Job'),
      'workloads that stay',
    )) {
      for (const container of workload.spec.template.spec.containers)
        assert.ok(container.resources?.requests?.memory, `${idOf(workload)} ${container.name}`);
    }
  },

  'components ask for as much as the check of a cluster counts for them': ({ objects, values, releases }) => {
    for (const { component, cluster } of MODULES) {
      if (component === undefined || cluster === undefined || !isThere(component.release, releases)) continue;
      const { requests = values[component.key!].resources.requests, replicas = () => 1 } = cluster;
      const pods = workloads(objects, component.release).filter(({ kind }) => kind !== 'Job');
      assert.ok(pods.length > 0, component.release);
      for (const what of ['cpu', 'memory']) {
        const asked = pods.flatMap(({ spec }) =>
          spec.template.spec.containers.map(({ resources }: Any) => (spec.replicas ?? 1) * parseQuantity(resources?.requests?.[what])),
        );
        const counted = replicas(values) * parseQuantity(requests[what]);
        const sum: number = asked.reduce((total, each) => total + each, 0);
        assert.ok(Math.abs(sum - counted) < 1e-6, `${component.release}: ${what}: ${sum}, not ${counted}`);
      }
    }
  },

  'what holds a volume or a port of the node goes before its successor comes': ({ objects }) => {
    for (const workload of some(
      objects.filter(({ kind }) => kind === 'Deployment'),
      'Deployments',
    )) {
      const pod = workload.spec.template.spec;
      const claims = (pod.volumes ?? []).filter((volume: Any) => volume.persistentVolumeClaim);
      const hostPorts =
        pod.hostNetwork || containersOf(workload).some((container) => (container.ports ?? []).some((port: Any) => port.hostPort));
      if (some(claims, 'claims of Deployments').length > 0 || hostPorts)
        assert.equal(workload.spec.strategy, { type: 'Recreate' }, idOf(workload));
    }
    // Deleting a StatefulSet must not delete its claims either.
    for (const { spec } of some(
      objects.filter(({ kind }) => kind === 'StatefulSet'),
      'StatefulSets',
    )) {
      assert.is.not(spec.persistentVolumeClaimRetentionPolicy?.whenDeleted, 'Delete');
    }
  },

  'volumes outlive their releases and are as large as asked': ({ objects, values, releases }) => {
    for (const claim of some(
      objects.filter(({ kind }) => kind === 'PersistentVolumeClaim'),
      'claims',
    ))
      assert.is(claim.metadata.annotations?.[KEEP], 'keep', idOf(claim));
    for (const release of ['mongodb', 'redis', 'rabbitmq', 'minio'].filter((name) => isThere(name, releases))) {
      const claims = [
        ...objects.filter((object) => object.kind === 'PersistentVolumeClaim' && object.release === release),
        ...workloads(objects, release).flatMap(({ spec }) => spec.volumeClaimTemplates ?? []),
      ];
      const { size, storageClass } = values[release].persistence;
      assert.equal(
        claims.map(({ spec }) => spec.resources.requests.storage),
        [size],
        release,
      );
      assert.equal(
        claims.map(({ spec }) => spec.accessModes),
        [['ReadWriteOnce']],
        release,
      );
      assert.equal(
        claims.map(({ spec }) => spec.storageClassName),
        [storageClass || undefined],
        release,
      );
    }
  },

  'RabbitMQ keeps its host name, by which it finds its data': ({ objects, releases }) => {
    if (isThere('rabbitmq', releases)) assert.is(deployment(objects, 'rabbitmq').spec.template.spec.hostname, 'rabbitmq');
  },

  'MongoDB and Redis are one node each': ({ objects, releases }) => {
    for (const release of ['mongodb', 'redis'].filter((name) => isThere(name, releases))) {
      assert.equal(
        workloads(objects, release).map(({ spec }) => spec.replicas),
        [1],
        release,
      );
    }
  },

  'MinIO is one small server without well-known users, and makes the bucket': ({ objects, values, releases }) => {
    if (!isThere('minio', releases)) return;
    const servers = workloads(objects, 'minio').filter(({ kind }) => kind !== 'Job');
    assert.equal(
      servers.map(({ kind, spec }) => `${kind} ${spec.replicas}`),
      ['Deployment 1'],
    );
    assert.is(objects.filter(({ kind, release }) => kind === 'PersistentVolumeClaim' && release === 'minio').length, 1);
    const text = stringsOf(objects.filter(({ release }) => release === 'minio')).join('\n');
    assert.not.match(text, /console123|consoleAdmin/);
    assert.match(text, new RegExp(`createBucket ${escapeRegExp(values.s3.bucket)}\\b`));
  },

  'pods of servers that use RabbitMQ are others when its pod is': ({ objects, releases }) => {
    const marks = Object.keys(SERVICES)
      .filter((release) => isThere(release, releases))
      .map((release) => [release, workloads(objects, release)[0]!.spec.template.metadata.annotations?.['checksum/rabbitmq']] as const);
    const there = isThere('rabbitmq', releases);
    for (const [release, mark] of some(marks, 'services')) {
      if (there && SERVICES[release]!.uses.includes('rabbitmq')) assert.match(mark, /^[0-9a-f]{64}$/, release);
      else assert.is(mark, undefined, release);
    }
  },

  'MongoDB is a replica set of one, under the name that the servers use, on the volume that it had': ({ objects, releases, values }) => {
    if (!isThere('mongodb', releases)) return;
    const { spec } = deployment(objects, 'mongodb');
    const [container] = spec.template.spec.containers.filter(({ name }: Any) => name === 'mongodb');
    const env = Object.fromEntries(container.env.map(({ name, ...rest }: Any) => [name, rest.value ?? rest.valueFrom?.secretKeyRef]));
    const host = `mongodb.stoat-mongodb.svc.${values.clusterDomain}`;
    assert.is(env.MONGODB_REPLICA_SET_MODE, 'primary');
    assert.is(env.MONGODB_REPLICA_SET_NAME, 'rs0');
    assert.is(env.MONGODB_ADVERTISED_HOSTNAME, host);
    assert.is(env.STOAT_MONGODB_MEMBER, `${host}:27017`);
    assert.is(env.STOAT_MONGODB_MEMBER, new URL(stoatEnv(objects).REVOLT__DATABASE__MONGODB!).host);
    assert.equal(env.MONGODB_REPLICA_SET_KEY, { name: 'mongodb-credentials', key: 'mongodb-replica-set-key' });
    // The member has to find itself while its Service leads nowhere.
    assert.equal(spec.template.spec.hostAliases, [{ ip: '127.0.0.1', hostnames: [host] }]);
    assert.is(container.readinessProbe.exec.command.at(-1), readFileSync(join(ROOT, 'values/_mongodb-replica-set.js'), 'utf8'));
    const claims = spec.template.spec.volumes.flatMap(({ persistentVolumeClaim }: Any) => persistentVolumeClaim?.claimName ?? []);
    assert.equal(claims, ['mongodb']);
  },

  'LiveKit takes its keys from their file and calls back': ({ objects, values, releases }) => {
    if (!isThere('livekit', releases)) return;
    const config = parseYaml(objects.find(({ kind, release }) => kind === 'ConfigMap' && release === 'livekit')!.data['config.yaml']);
    assert.is(config.key_file, 'keys.yaml');
    assert.equal(config.keys ?? {}, {});
    assert.equal(config.webhook, {
      api_key: credentials(values)['livekit-key'],
      urls: [`http://stoat-voice-ingress.stoat.svc.${values.clusterDomain}:8500/worldwide`],
    });
    assert.is(config.rtc.tcp_port, 7881);
    assert.equal(
      [config.rtc.port_range_start, config.rtc.port_range_end],
      [values.livekit.rtcPortRangeStart, values.livekit.rtcPortRangeEnd],
    );
    assert.is(config.rtc.use_external_ip, values.livekit.useExternalIp);
    const redis = { address: `redis-master.stoat-redis.svc.${values.clusterDomain}:6379`, password: credentials(values).redis };
    assert.equal(config.redis ?? {}, values.livekit.replicas > 1 ? redis : {});

    const { spec } = deployment(objects, 'livekit');
    assert.is(spec.replicas, values.livekit.replicas);
    assert.is(spec.template.spec.hostNetwork, true);
    assert.ok(spec.template.spec.terminationGracePeriodSeconds <= 300);
    assert.ok(references([deployment(objects, 'livekit')]).some(({ kind, name }) => kind === 'Secret' && name === 'livekit-credentials'));
  },

  'HAProxy opens ports 80 and 443 of a load balancer, and nothing else': ({ objects, values, releases }) => {
    if (!isThere('haproxy-ingress', releases)) return;
    const services = objects.filter(({ kind, release }) => kind === 'Service' && release === 'haproxy-ingress');
    assert.equal(
      services.map(({ spec }) => `${spec.type} ${spec.externalTrafficPolicy}`),
      ['LoadBalancer Local'],
    );
    assert.equal(services.flatMap(({ spec }) => spec.ports.map((port: Any) => `${port.port}/${port.protocol}`)).sort(), [
      '443/TCP',
      '80/TCP',
    ]);
    const [controller] = containersOf(deployment(objects, 'haproxy-ingress'));
    assert.ok(
      controller!.args.includes(`--default-ssl-certificate=${tlsNamespace(values)}/stoat-tls`),
      'a certificate of its own would be another one at every render',
    );
    assert.ok(controller!.args.includes(`--ingress.class=${values.ingress.className}`));
    assert.is(controller!.args.filter((arg: string) => arg === '--disable-quic').length, 1, 'HTTP/3 would be announced, and not reached');
    for (const arg of values.ingress.values.controller?.extraArgs ?? []) assert.ok(controller!.args.includes(arg), arg);
    assert.not.ok(controller!.args.some((arg: string) => arg.includes('pprof')));
    const config = objects.find(({ kind, release }) => kind === 'ConfigMap' && release === 'haproxy-ingress')!;
    assert.is(config.data['ssl-redirect-port'], '443');
    assert.equal(
      objects.filter(({ kind }) => kind === 'IngressClass').map(({ metadata }) => metadata.name),
      [values.ingress.className],
    );
  },

  'cert-manager brings its definitions and leaves them behind': ({ objects, releases }) => {
    if (!isThere('cert-manager', releases)) return;
    const definitions = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
    assert.ok(definitions.length > 0);
    for (const { metadata } of definitions) assert.is(metadata.annotations?.[KEEP], 'keep', metadata.name);
  },

  'the web client is told where everything is': ({ objects, values, releases }) => {
    if (!isThere('stoat-client', releases)) return;
    const [container] = containersOf(server(objects, 'stoat-client'));
    const origin = `https://${values.domain}`;
    assert.equal(Object.fromEntries(container!.env.map(({ name, value }: Any) => [name, value])), {
      PORT: '5000',
      VITE_HOST: values.domain,
      VITE_API_URL: `${origin}/api`,
      VITE_WS_URL: `wss://${values.domain}/ws`,
      VITE_MEDIA_URL: `${origin}/autumn`,
      VITE_PROXY_URL: `${origin}/january`,
      VITE_GIFBOX_URL: `${origin}/gifbox`,
      VITE_DEV_GIFBOX_URL: `${origin}/gifbox`,
      VITE_HCAPTCHA_SITEKEY: values.revolt.api?.security?.captcha?.hcaptcha_sitekey ?? '',
      VITE_CFG_ENABLE_VIDEO: String(hasVoice(values)),
      REVOLT_PUBLIC_URL: `${origin}/api`,
    });
  },
};

/** Types of the keys that upstream reads and has no default for. `*` is any name. */
const UPSTREAM_OPTIONAL: Readonly<Record<string, string>> = {
  'database.redis_pubsub': 'string',
  'api.smtp.reply_to': 'string',
  'api.smtp.port': 'integer',
  'api.smtp.use_tls': 'boolean',
  'api.smtp.use_starttls': 'boolean',
  'hosts.livekit.*': 'string',
  'api.livekit.nodes.*.url': 'string',
  'api.livekit.nodes.*.lat': 'float',
  'api.livekit.nodes.*.lon': 'float',
  'api.livekit.nodes.*.key': 'string',
  'api.livekit.nodes.*.secret': 'string',
  'files.webp_quality': 'float',
};

function generic(path: readonly string[]): string {
  const text = path.join('.');
  return text.replace(/^(api\.livekit\.nodes)\.[^.]+/, '$1.*').replace(/^(hosts\.livekit)\.[^.]+/, '$1.*');
}

function typeAt(value: Any, path: readonly string[]): string | undefined {
  const found = path.reduce((at: Any, key) => at?.[key], value);
  return found === undefined ? undefined : typeOf(found);
}

function typeOf(value: unknown): string {
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return 'float';
  return Array.isArray(value) ? 'array' : typeof value;
}

function leaves(value: Any, path: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

function issuerOf({ tls }: Any): string {
  return { selfsigned: 'stoat-ca', letsencrypt: 'stoat-letsencrypt', existing: tls.issuerName }[tls.issuer as string];
}

function certManagerNamespace({ certManager }: Any): string {
  return certManager.namespace || (certManager.enabled ? INFRASTRUCTURE['cert-manager']!.namespace : 'cert-manager');
}

/** Where the files go, by provider: their published endpoints. */
function storageEndpoint({ s3, minio, clusterDomain }: Any): string {
  const known: Readonly<Record<string, string>> = {
    aws: `https://s3.${s3.region}.amazonaws.com`,
    oos: `https://oos.${s3.region}.outscale.com`,
    b2: `https://s3.${s3.region}.backblazeb2.com`,
    scaleway: `https://s3.${s3.region}.scw.cloud`,
    hetzner: `https://${s3.region}.your-objectstorage.com`,
    digitalocean: `https://${s3.region}.digitaloceanspaces.com`,
  };
  if (s3.endpoint !== '') return s3.endpoint;
  if (s3.provider === 'minio') return `http://${minio.enabled ? `minio.stoat-minio.svc.${clusterDomain}:9000` : hostAndPort(minio)}`;
  return known[s3.provider] ?? '';
}

function hostAndPort({ host, port }: Any): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The operator's own secrets in `revolt:` as variables. */
function revoltSecrets(values: Any): Record<string, string> {
  return Object.fromEntries(
    leaves(values.revolt)
      .filter(([path]) => isSecretPath(path) && !isListOfSecrets(path))
      .map(([path, value]) => [['REVOLT', ...path].join('__').toUpperCase(), String(value)]),
  );
}

function servicesOf(releases: Readonly<Record<string, string>>) {
  return Object.entries(SERVICES).filter(([release]) => isThere(release, releases));
}

function idOf({ kind, namespace, metadata }: Rendered): string {
  return `${kind} ${namespace}/${metadata.name}`;
}

function byName<T extends { name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isWorkload({ kind }: Rendered): boolean {
  return ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind);
}

function workloads(objects: readonly Rendered[], release: string): Rendered[] {
  return objects.filter((object) => object.release === release && isWorkload(object));
}

function deployment(objects: readonly Rendered[], release: string): Any {
  const found = workloads(objects, release).filter(({ kind }) => kind === 'Deployment');
  assert.is(found.length, 1, `${release} has one Deployment`);
  return found[0];
}

/** The one workload of a service. */
function server(objects: readonly Rendered[], release: string): Any {
  const found = workloads(objects, release);
  assert.is(found.length, 1, `${release} is one workload`);
  return found[0];
}

function containersOf({ spec }: Any): Any[] {
  return [...(spec.template.spec.initContainers ?? []), ...spec.template.spec.containers];
}

interface Reference {
  readonly pod: Rendered;
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  readonly key?: string;
}

/** Everything that pods take from Secrets and ConfigMaps. */
function references(objects: readonly Rendered[]): Reference[] {
  return objects.filter(isWorkload).flatMap((pod) => {
    const spec = pod.spec.template.spec;
    const at = (kind: Reference['kind'], name: string, keys: readonly string[]): Reference[] =>
      keys.length === 0 ? [{ pod, kind, name }] : keys.map((key) => ({ pod, kind, name, key }));
    const volume = (source: Any): Reference[] => [
      ...(source.secret ? at('Secret', source.secret.secretName ?? source.secret.name, itemKeys(source.secret)) : []),
      ...(source.configMap ? at('ConfigMap', source.configMap.name, itemKeys(source.configMap)) : []),
      ...(source.projected?.sources ?? []).flatMap(volume),
    ];
    // A whole Secret as a volume, of which one file is mounted, is a reference to its key.
    const subPaths = containersOf(pod).flatMap((container) =>
      (container.volumeMounts ?? []).flatMap(({ name, subPath }: Any) => {
        const source = (spec.volumes ?? []).find((each: Any) => each.name === name);
        if (subPath === undefined || source === undefined) return [];
        return volume(source)
          .filter(({ key }) => key === undefined)
          .map((reference) => ({ ...reference, key: subPath }));
      }),
    );
    const env = containersOf(pod).flatMap((container) => [
      ...(container.envFrom ?? []).flatMap((each: Any) => [
        ...(each.secretRef ? at('Secret', each.secretRef.name, []) : []),
        ...(each.configMapRef ? at('ConfigMap', each.configMapRef.name, []) : []),
      ]),
      ...(container.env ?? []).flatMap(({ valueFrom }: Any) => [
        ...(valueFrom?.secretKeyRef ? at('Secret', valueFrom.secretKeyRef.name, [valueFrom.secretKeyRef.key]) : []),
        ...(valueFrom?.configMapKeyRef ? at('ConfigMap', valueFrom.configMapKeyRef.name, [valueFrom.configMapKeyRef.key]) : []),
      ]),
    ]);
    return [...(spec.volumes ?? []).flatMap(volume), ...subPaths, ...env];
  });
}

function itemKeys({ items = [] }: Any): string[] {
  return items.map(({ key }: Any) => key);
}

/** What a pod of a namespace finds under a name: an object there, else the copy that stoat-config asks for. */
function sourceOf(objects: readonly Rendered[], kind: string, name: string, namespace: string): Rendered | undefined {
  const own = objects.find((object) => object.kind === kind && object.metadata.name === name && object.namespace === namespace);
  const source = shared(objects, kind, name);
  const copied = source?.metadata.annotations?.[REFLECT_TO[1]!]?.split(',').includes(namespace);
  return own ?? (copied ? source : undefined);
}

/** Where the certificate of the shared host is. */
function tlsNamespace({ replication }: Any): string {
  return replication === 'direct' ? 'stoat' : 'stoat-config';
}

function shared(objects: readonly Rendered[], kind: string, name: string): Rendered | undefined {
  return objects.find((object) => object.release === 'stoat-config' && object.kind === kind && object.metadata.name === name);
}

function assertReflected(annotations: Readonly<Record<string, string>> | undefined, namespaces: readonly string[]): void {
  for (const name of REFLECT) assert.is(annotations?.[name], 'true', name);
  for (const name of REFLECT_TO) assert.equal(annotations?.[name]?.split(','), namespaces, name);
}

function ourSecrets(objects: readonly Rendered[]): Rendered[] {
  return objects.filter(({ kind, release, namespace }) => kind === 'Secret' && release === 'stoat-config' && namespace === 'stoat-config');
}

function decoded({ data = {} }: Any): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data as Record<string, string>).map(([key, value]) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

function stoatEnv(objects: readonly Rendered[]): Record<string, string> {
  return decoded(ourSecrets(objects).find(({ metadata }) => metadata.name === 'stoat-env'));
}

/** TOML as plain objects, which deep equality wants. */
function parseToml(text: string): Any {
  return JSON.parse(JSON.stringify(parse(text)));
}

function revoltToml(objects: readonly Rendered[]): string {
  return shared(objects, 'ConfigMap', 'revolt-toml')!.data['Revolt.toml'];
}

/** Every text in a value, names of keys included. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...stringsOf(child)]);
}

function defined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

function isSubset(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
