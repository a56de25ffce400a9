import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { addressOf, LIVEKIT_SERVICE } from '../components/connections.ts';
import { certManagerNamespace, needsOf, needsOfApp, plan as planOf, type Plan } from '../components/plan.ts';
import {
  APP_NAMESPACE,
  CHART_REPOSITORIES,
  RELEASES,
  serviceHost,
  type Release,
  type ReleaseName,
  type RepositoryName,
} from '../components/releases.ts';
import { APP_NAMES, service, type AppName } from '../components/services/table.ts';
import { generateRevolt } from './revolt/generate.ts';
import { renderRevolt, type RenderedRevolt } from './revolt/render.ts';
import type { Facts } from '../targets/kubernetes/hooks/preflight.ts';
import { SECRET_READERS, secretContents, type SecretName } from './secrets/contents.ts';
import { deriveCredentials, keyedChecksum, type Credentials } from './secrets/derive.ts';
import type { Values } from './schema.ts';
import { checkRules, warnings, type Finding } from './rules.ts';

const REGISTRY = 'ghcr.io/stoatchat';
const CONFIG_MAP = 'revolt-toml';
const ENV_SECRET = 'stoat-env';
const TLS_SECRET = 'stoat-tls';

const OCI = 'oci://';
const FILE = 'file://';

/** What `values/*.yaml.gotmpl` read under `computed`; JSON throughout. */
export interface Computed {
  readonly releases: Readonly<Record<string, { installed: boolean; needs: string[] }>>;
  readonly apps: readonly AppRelease[];
  readonly charts: Readonly<Record<string, { chart: string; version: string }>>;
  readonly repositories: readonly ChartRepository[];
  /** Values of the release `stoat-config`, whole. */
  readonly stoatConfig: JsonObject;
  readonly services: Readonly<Record<AppName, JsonObject>>;
  readonly livekit: JsonObject;
  /** By release: what the operator puts over the release's own values. */
  readonly operatorValues: Readonly<Record<string, JsonObject>>;
  /** For the preflight; it also shows the warnings, because helmfile keeps what `exec` writes to stderr to itself. */
  readonly preflight: Facts;
  /** Helmfile's hook looks for newer versions. */
  readonly bumpNotice: boolean;
  /** Checksums of the credentials that a pod reads at its start. */
  readonly checksums: Readonly<Record<'redis' | 'rabbitmq' | 'minio' | 'livekit', string>>;
}

export interface AppRelease {
  readonly app: AppName;
  readonly name: string;
  /** Its image runs as anybody, with a read-only root file system. */
  readonly hardened: boolean;
  readonly installed: boolean;
  readonly needs: readonly string[];
}

export interface ChartRepository {
  readonly name: string;
  /** Without its scheme when `oci`, as helmfile wants it. */
  readonly url: string;
  readonly oci: boolean;
}

/** Everything that can be said of an environment: what is wrong with it, or what follows from it. */
export interface Computation {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly credentials: Credentials;
  readonly revolt: RenderedRevolt;
  readonly computed: Computed;
}

/** Pure: the same values give the same bytes, on every machine. */
export function compute(values: Values): Computation {
  const plan = planOf(values);
  const credentials = deriveCredentials(values.secretSeed, values.secretOverrides);
  const config = generateRevolt(values, plan, credentials);
  const revolt = renderRevolt(config);
  const checksum = (...content: string[]): string => keyedChecksum(values.secretSeed, content);
  const checksums = {
    config: checksum(revolt.toml, ...Object.entries(revolt.env).flat()),
    redis: checksum(credentials.redis),
    rabbitmq: checksum(values.rabbitmq.username, credentials['rabbit-user']),
    minio: checksum(credentials['s3-access'], credentials['s3-secret']),
    livekit: checksum(credentials['livekit-key'], credentials['livekit-secret']),
  };
  const found = warnings(values, plan);
  return {
    problems: checkRules(values, plan, config),
    warnings: found,
    credentials,
    revolt,
    computed: {
      releases: Object.fromEntries(
        (Object.keys(RELEASES) as ReleaseName[]).map((name) => [name, { installed: plan.installed[name], needs: needsOf(name, plan) }]),
      ),
      apps: APP_NAMES.map((app) => ({
        app,
        name: service(app).release,
        hardened: service(app).readsConfig || (app === 'client' && values.clientImage.kind === 'stoat-gen'),
        installed: plan.apps[app],
        needs: needsOfApp(app, plan),
      })),
      charts: charts(values),
      repositories: repositories(values, plan),
      stoatConfig: stoatConfig(values, plan, credentials, revolt),
      services: Object.fromEntries(APP_NAMES.map((app) => [app, serviceValues(app, values, plan, config, checksums.config)])) as Record<
        AppName,
        JsonObject
      >,
      livekit: livekitValues(values, credentials),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan.installed['haproxy-ingress'],
        warnings: found.map(({ keys, message }) => `${keys.join('.')}: ${message}`),
      },
      bumpNotice: values.bump.notify,
      checksums: { redis: checksums.redis, rabbitmq: checksums.rabbitmq, minio: checksums.minio, livekit: checksums.livekit },
    },
  };
}

/** Where a repository is: its mirror, else its own address. */
function repositoryUrl(values: Values, name: RepositoryName): string {
  return values.chartRepositories[name] ?? CHART_REPOSITORIES[name];
}

/** Third-party charts by release: `<repository>/<chart>`, or the packaged file when the mirror is a folder. */
function charts(values: Values): Record<string, { chart: string; version: string }> {
  const pins: Readonly<Record<string, string>> = values.infraChartVersions;
  return Object.fromEntries(
    (Object.entries(RELEASES) as [ReleaseName, Release][])
      .filter(([, release]) => release.pin !== undefined)
      .map(([name, release]) => {
        const [repository, chart] = release.chart.split('/') as [RepositoryName, string];
        const version = pins[release.pin!]!;
        // A file:// one is an absolute path without a host, the schema says so.
        const url = repositoryUrl(values, repository);
        return [
          name,
          { chart: url.startsWith(FILE) ? `${decodeURIComponent(new URL(url).pathname)}/${chart}-${version}.tgz` : release.chart, version },
        ];
      }),
  );
}

/** Only the repositories of what is installed: nothing else is dialled. */
function repositories(values: Values, { installed }: Plan): ChartRepository[] {
  const used = new Set(
    (Object.keys(RELEASES) as ReleaseName[]).filter((name) => installed[name]).map((name) => RELEASES[name].chart.split('/')[0]),
  );
  return (Object.keys(CHART_REPOSITORIES) as RepositoryName[])
    .filter((name) => used.has(name) && !repositoryUrl(values, name).startsWith(FILE))
    .map((name) => {
      const url = repositoryUrl(values, name);
      const oci = url.startsWith(OCI);
      return { name, url: oci ? url.slice(OCI.length) : url, oci };
    });
}

function stoatConfig(values: Values, plan: Plan, credentials: Credentials, revolt: RenderedRevolt): JsonObject {
  const { tls, domain } = values;
  const issuer = { selfsigned: 'stoat-ca', letsencrypt: 'stoat-letsencrypt', existing: tls.issuerName }[tls.issuer];
  return {
    namespaces: [APP_NAMESPACE, ...(plan.installed.livekit ? [RELEASES.livekit.namespace] : [])].map((name) => ({ name })),
    revoltToml: { content: revolt.toml, namespaces: [APP_NAMESPACE] },
    secrets: secrets(values, plan, credentials, revolt),
    issuers: {
      selfSigned: { enabled: tls.issuer === 'selfsigned', namespace: certManagerNamespace(values) },
      letsEncrypt: { enabled: tls.issuer === 'letsencrypt', email: values.adminEmail, ingressClassName: values.ingress.className },
    },
    certificate: {
      enabled: true,
      secretName: TLS_SECRET,
      dnsNames: [domain],
      issuer: { name: issuer, kind: 'ClusterIssuer' },
      namespaces: [APP_NAMESPACE],
    },
    livekitIngress: {
      enabled: plan.installed.livekit,
      namespace: RELEASES.livekit.namespace,
      className: values.ingress.className,
      host: `livekit.${domain}`,
      tlsSecret: 'livekit-tls',
      issuer,
      service: { ...LIVEKIT_SERVICE },
    },
  };
}

/** The Secrets that somebody reads, each with the namespaces of those who do. */
function secrets(values: Values, plan: Plan, credentials: Credentials, revolt: RenderedRevolt): JsonObject {
  const { installed } = plan;
  const all: Record<string, Json> = {
    [ENV_SECRET]: { data: revolt.env, namespaces: [APP_NAMESPACE] },
  };
  const contents = secretContents(credentials, { mongodb: values.mongodb.username, rabbitmq: values.rabbitmq.username });
  for (const [name, data] of Object.entries(contents)) {
    const release = SECRET_READERS[name as SecretName];
    if (installed[release]) all[name] = { data, namespaces: [RELEASES[release].namespace] };
  }
  return all;
}

/** What helm/stoat-app needs to know about one service; its file in `values/` adds how it is run. */
function serviceValues(app: AppName, values: Values, plan: Plan, config: JsonObject, configChecksum: string): JsonObject {
  const { image, port, path, pathType, rewrite, readsConfig } = service(app);
  const overrides: Readonly<Record<string, string | undefined>> = values.stoatImageOverrides;
  return {
    image:
      image === undefined
        ? { repository: values.clientImage.repository, tag: values.clientImage.tag }
        : { repository: `${REGISTRY}/${image}`, tag: overrides[app] ?? values.stoatImageTag },
    replicas: values.apps[app].replicas,
    resources: values.apps[app].resources,
    ...(port === undefined ? {} : { ports: { http: { containerPort: port } } }),
    ...(path === undefined
      ? {}
      : {
          ingress: {
            enabled: true,
            className: values.ingress.className,
            host: values.domain,
            path,
            pathType: pathType!,
            ...(rewrite === undefined ? {} : { rewrite }),
            tlsSecret: TLS_SECRET,
          },
        }),
    ...(readsConfig ? { config: { configMap: CONFIG_MAP, secret: ENV_SECRET, checksum: configChecksum } } : {}),
    ...(app === 'client' ? { env: { PORT: String(port), ...clientEnvironment(config, plan) } } : {}),
  };
}

/** What the web client is told at its start, from the same configuration that the servers get. */
function clientEnvironment(config: JsonObject, { voice }: Plan): JsonObject {
  const text = (...path: string[]): string => {
    let value: Json | undefined = config;
    for (const key of path) value = isObject(value) ? value[key] : undefined;
    return typeof value === 'string' ? value : '';
  };
  const api = text('hosts', 'api');
  return {
    // Builds from 0.15 on read it, without scheme.
    VITE_HOST: text('hosts', 'app').replace(/^https?:\/\//, ''),
    VITE_API_URL: api,
    VITE_WS_URL: text('hosts', 'events'),
    VITE_MEDIA_URL: text('hosts', 'autumn'),
    VITE_PROXY_URL: text('hosts', 'january'),
    VITE_GIFBOX_URL: `${text('hosts', 'app')}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: text('api', 'security', 'captcha', 'hcaptcha_sitekey'),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api,
  };
}

/** The part of LiveKit's configuration that is not an operator's key. */
function livekitValues(values: Values, credentials: Credentials): JsonObject {
  const { release, port } = service('voiceIngress');
  const redis = addressOf('redis', values);
  return {
    webhook: {
      api_key: credentials['livekit-key'],
      // Without this LiveKit never tells the servers who joined, and calls hang at "connecting".
      urls: [`http://${serviceHost(release, APP_NAMESPACE)}:${port}/worldwide`],
    },
    // The chart prints its whole configuration into a ConfigMap, this password too: only where several nodes need it.
    redis: values.livekit.replicas > 1 ? { address: `${redis.host}:${redis.port}`, password: credentials.redis } : {},
  };
}

function operatorValues(values: Values): Record<string, JsonObject> {
  const { certManager, ingress, reflector, mongodb, redis, rabbitmq, minio, livekit, apps } = values;
  return {
    'cert-manager': certManager.values,
    'haproxy-ingress': ingress.values,
    reflector: reflector.values,
    mongodb: mongodb.values,
    redis: redis.values,
    rabbitmq: rabbitmq.values,
    minio: minio.values,
    livekit: livekit.values,
    ...Object.fromEntries(APP_NAMES.map((app) => [service(app).release, apps[app].values])),
  };
}
