import { addressOf, serviceHost, USER_NAME } from '../components/component.ts';
import type { AppName, Component, Context, Credentials, Plan, Values } from '../components/component.ts';
import { COMPONENTS } from '../components/index.ts';
import { ingressRoute } from '../components/ingress/haproxy.ts';
import { livekitValues } from '../components/livekit.ts';
import { componentOf, installedOf, plan as planOf } from '../components/plan.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../components/services/table.ts';
import { CONFIG_MAP, configValues, ENV_SECRET, TLS_SECRET } from '../components/stoat-config.ts';
import type { JsonObject } from '../lib/json.ts';
import { chartsOf, repositoriesOf, type ChartRepository } from './charts.ts';
import { generateRevolt } from './revolt/generate.ts';
import { renderRevolt, type RenderedRevolt } from './revolt/render.ts';
import { checkRules, warnings, type Finding } from './rules.ts';
import { deriveCredentials, keyedChecksum } from './secrets/derive.ts';

const REGISTRY = 'ghcr.io/stoatchat';

/** What `values/*.yaml.gotmpl` read under `computed`; JSON throughout. */
export interface Computed {
  readonly releases: Readonly<Record<string, { installed: boolean; needs: string[] }>>;
  readonly apps: readonly {
    readonly app: AppName;
    readonly name: string;
    /** Its image runs as any user, with a read-only root file system. */
    readonly hardened: boolean;
    readonly installed: boolean;
    readonly needs: readonly string[];
  }[];
  readonly charts: Readonly<Record<string, { chart: string; version: string }>>;
  readonly repositories: readonly ChartRepository[];
  readonly stoatConfig: JsonObject;
  readonly services: Readonly<Record<AppName, JsonObject>>;
  readonly livekit: JsonObject;
  /** By release: what the operator puts over the release's own values. */
  readonly operatorValues: Readonly<Record<string, JsonObject>>;
  readonly preflight: PreflightFacts;
  /** Helmfile's hook looks for newer versions. */
  readonly bumpNotice: boolean;
  /** Checksums of the credentials that a pod reads at its start. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** What the helmfile tells the preflight. */
export interface PreflightFacts {
  /** Our ingress controller is to be installed, and will want ports 80 and 443. */
  readonly ingress: boolean;
  /** Shown there, because helmfile hides what `exec` writes to stderr. */
  readonly warnings: readonly string[];
}

/** Everything that can be said of an environment: what is wrong with it, or what follows from it. */
export interface Computation {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly credentials: Credentials;
  readonly plan: Plan;
  readonly config: JsonObject;
  readonly revolt: RenderedRevolt;
  readonly computed: Computed;
}

/** Pure: the same values give the same bytes, on every machine. */
export function compute(values: Values): Computation {
  const plan = planOf(values);
  const credentials = deriveCredentials(values.secretSeed, values.secretOverrides);
  const context: Context = { values, plan, credentials, target: 'kubernetes' };
  const config = generateRevolt(context);
  const revolt = renderRevolt(config);
  const checksum = (...content: string[]): string => keyedChecksum(values.secretSeed, content);
  const configChecksum = checksum(revolt.toml, ...Object.entries(revolt.env).flat());
  const found = warnings(context);
  return {
    problems: checkRules({ values, plan, config }),
    warnings: found,
    credentials,
    plan,
    config,
    revolt,
    computed: {
      releases: Object.fromEntries(
        COMPONENTS.map(({ release, needs = [] }) => [release, { installed: plan.installed[release]!, needs: installedOf(needs, plan) }]),
      ),
      apps: APP_NAMES.map((app) => ({
        app,
        name: service(app).release,
        hardened: service(app).hardened?.(values) ?? service(app).readsConfig,
        installed: plan.apps[app],
        needs: installedOf(['stoat-config', ...service(app).uses], plan),
      })),
      charts: chartsOf(values),
      repositories: repositoriesOf(values, plan),
      stoatConfig: configValues(values, plan, revolt.toml, secrets(context, revolt)),
      services: Object.fromEntries(
        APP_NAMES.map((app) => [app, serviceValues(app, values, plan, config, configChecksum)]),
      ) as Computed['services'],
      livekit: livekitValues(values, credentials, addressOf(componentOf('redis'), values, 'kubernetes'), {
        host: serviceHost(service('voiceIngress').release, APP_NAMESPACE, values),
        port: service('voiceIngress').port!,
      }),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan.installed['haproxy-ingress']!,
        warnings: found.map(({ keys, message }) => `${keys.join('.')}: ${message}`),
      },
      bumpNotice: values.bump.notify,
      checksums: Object.fromEntries(
        COMPONENTS.flatMap(({ release, checksum: content }) =>
          content === undefined ? [] : [[release, checksum(...content(values, credentials))]],
        ),
      ),
    },
  };
}

/** The Secrets that are read somewhere, each with the namespaces of its readers. */
function secrets({ values, plan, credentials }: Context, revolt: RenderedRevolt): JsonObject {
  const own = COMPONENTS.filter(({ release }) => plan.installed[release]).flatMap((component) =>
    secretsOf(component, credentials, values).map(({ name, data }) => [name, { data, namespaces: [component.namespace] }]),
  );
  return { [ENV_SECRET]: { data: revolt.env, namespaces: [APP_NAMESPACE] }, ...(Object.fromEntries(own) as JsonObject) };
}

/**
 * A component's Secret with its data as plain text by key: a list of one, or of none where it has no credentials.
 * @param values undefined for an environment that names no users
 */
export function secretsOf(
  { secret, key }: Component,
  credentials: Credentials,
  values: Values | undefined,
): readonly { readonly name: string; readonly data: Readonly<Record<string, string>> }[] {
  if (secret === undefined) return [];
  const { username = USER_NAME } = (values?.[key!] ?? {}) as { readonly username?: string };
  return [{ name: secret.name, data: secret.data(credentials, username) }];
}

/** What helm/stoat-app needs to know about one service; its file in `values/` adds how it is run. */
function serviceValues(app: AppName, values: Values, plan: Plan, config: JsonObject, configChecksum: string): JsonObject {
  const { image, ownImage, port, route, readsConfig, environment } = service(app);
  const overrides: Readonly<Record<string, string | undefined>> = values.stoatImageOverrides;
  return {
    image: ownImage?.(values) ?? { repository: `${REGISTRY}/${image}`, tag: overrides[app] ?? values.stoatImageTag },
    replicas: values.apps[app].replicas,
    resources: values.apps[app].resources,
    ...(port === undefined ? {} : { ports: { http: { containerPort: port } } }),
    ...(route === undefined
      ? {}
      : {
          ingress: {
            enabled: true,
            className: values.ingress.className,
            host: values.domain,
            ...ingressRoute(route),
            tlsSecret: TLS_SECRET,
          },
        }),
    ...(readsConfig ? { config: { configMap: CONFIG_MAP, secret: ENV_SECRET, checksum: configChecksum } } : {}),
    ...(environment === undefined ? {} : { env: environment(config, plan, port!) }),
  };
}

function operatorValues(values: Values): Record<string, JsonObject> {
  return Object.fromEntries([
    ...COMPONENTS.flatMap(({ release, key }) => (key === undefined ? [] : [[release, values[key].values]])),
    ...APP_NAMES.map((app) => [service(app).release, values.apps[app].values]),
  ]);
}
