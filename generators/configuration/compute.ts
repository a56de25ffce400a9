import { addressOf, serviceHost, USER_NAME } from '../components/component.ts';
import type { AppName, Component, Context, Credentials, Plan, Values } from '../components/component.ts';
import { COMPONENTS } from '../components/index.ts';
import { ingressRoute } from '../components/ingress/haproxy.ts';
import { livekitValues } from '../components/livekit.ts';
import { brokersOf, componentOf, installedOf, namespacesOf, plan as planOf } from '../components/plan.ts';
import { scaleValues } from '../components/services/scale.ts';
import { APP_NAMES, APP_NAMESPACE, DEFAULT_TMP, routeOf, service } from '../components/services/table.ts';
import { CONFIG_MAP, configValues, ENV_SECRET, OVERRIDES_FILE, OVERRIDES_SECRET, TLS_SECRET } from '../components/stoat-config.ts';
import type { Json, JsonObject } from '../lib/json.ts';
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
    /** Releases whose restart has to restart it: a checksum of what makes their pods others, but for their file in `values/`. */
    readonly restartsWith: Readonly<Record<string, string>>;
  }[];
  readonly charts: Readonly<Record<string, { chart: string; version: string }>>;
  readonly repositories: readonly ChartRepository[];
  readonly stoatConfig: JsonObject;
  readonly services: Readonly<Record<AppName, JsonObject>>;
  readonly livekit: JsonObject;
  /** By release: what the operator puts over the release's own values. */
  readonly operatorValues: Readonly<Record<string, JsonObject>>;
  readonly preflight: PreflightFacts;
  readonly takeOver: TakeOverFacts;
  /** Helmfile's hook looks for newer versions. */
  readonly bumpNotice: boolean;
  /** Checksums of the credentials that a pod reads at its start. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** What the helmfile tells the preflight. */
export interface PreflightFacts {
  /** Our ingress controller is to be installed, and will want ports 80 and 443. */
  readonly ingress: boolean;
  /** Namespaces that have to be there, because this deployment makes none. */
  readonly namespaces: readonly string[];
  /** Shown there, because helmfile hides what `exec` writes to stderr. */
  readonly warnings: readonly string[];
}

/** What the helmfile tells the hook before stoat-config: what that release owns, and may find made by others. */
export interface TakeOverFacts {
  readonly replication: Values['replication'];
  /** Namespaces that it makes. */
  readonly namespaces: readonly string[];
  /** The copies of what it holds, as `kind/name`, by namespace. */
  readonly copies: Readonly<Record<string, readonly string[]>>;
  /** cert-manager is installed beside it, and has to answer before it can be given Certificates. */
  readonly certManager: boolean;
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

/** Secrets by name: plain text by key, and the namespaces that get a copy. */
type Shared = { readonly [name: string]: { readonly data: Readonly<Record<string, string>>; readonly namespaces: readonly string[] } };

/** Pure: the same values give the same bytes, on every machine. */
export function compute(values: Values): Computation {
  const plan = planOf(values);
  const credentials = deriveCredentials(values.secretSeed, values.secretOverrides);
  const context: Context = { values, plan, credentials, target: 'kubernetes' };
  const config = generateRevolt(context);
  const revolt = renderRevolt(config);
  const checksum = (...content: string[]): string => keyedChecksum(values.secretSeed, content);
  const read = [revolt.toml, ...Object.entries(revolt.env).flat()];
  const configChecksum = checksum(...read);
  // Only what reads the file rolls with it.
  const withLists = isListed(plan, revolt) ? checksum(...read, revolt.overrides) : undefined;
  const found = warnings({ values, plan, config });
  const namespaces = namespacesOf(plan);
  const made = values.createNamespaces ? namespaces : [];
  const shared = secrets(context, revolt);
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
        hardened: isHardened(app, values),
        installed: plan.apps[app],
        needs: installedOf(['stoat-config', ...service(app).uses], plan),
        restartsWith: Object.fromEntries(
          brokersOf(app, plan).map((broker) => [broker.release, checksum(...restartCauses(broker, values, credentials))]),
        ),
      })),
      charts: chartsOf(values),
      repositories: repositoriesOf(values, plan),
      stoatConfig: configValues(values, plan, made, config, revolt.toml, shared),
      services: Object.fromEntries(
        APP_NAMES.map((app) => [app, serviceValues(app, values, plan, config, configChecksum, withLists)]),
      ) as Computed['services'],
      livekit: livekitValues(values, credentials, addressOf(componentOf('redis'), values, 'kubernetes'), {
        host: serviceHost(service('voiceIngress').release, APP_NAMESPACE, values),
        port: service('voiceIngress').port!,
      }),
      operatorValues: operatorValues(values),
      preflight: {
        ingress: plan.installed['haproxy-ingress']!,
        namespaces: values.createNamespaces ? [] : namespaces,
        warnings: found.map(({ keys, message }) => `${keys.join('.')}: ${message}`),
      },
      takeOver: {
        replication: values.replication,
        namespaces: made,
        copies: copiesOf(shared),
        certManager: plan.installed['cert-manager']!,
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

/** What makes a pod of a release of our own chart another one. */
function restartCauses({ key, tag, checksum }: Component, values: Values, credentials: Credentials): string[] {
  const { resources, values: own } = values[key!] as { readonly resources?: JsonObject; readonly values: JsonObject };
  return [tag!(values), JSON.stringify([resources, own]), ...checksum!(values, credentials)];
}

/** Whether there is a file of lists of credentials: what reads it runs. */
function isListed({ apps }: Plan, { overrides }: RenderedRevolt): boolean {
  return overrides !== '' && APP_NAMES.some((app) => apps[app] && service(app).readsOverrides);
}

/** The Secrets that are read somewhere, each with the namespaces of its readers. */
function secrets({ values, plan, credentials }: Context, revolt: RenderedRevolt): Shared {
  const own = COMPONENTS.filter(({ release }) => plan.installed[release]).flatMap((component) =>
    secretsOf(component, credentials, values).map(({ name, data }) => [name, { data, namespaces: [component.namespace] }]),
  );
  const file = { data: { [OVERRIDES_FILE]: revolt.overrides }, namespaces: [APP_NAMESPACE] };
  return {
    [ENV_SECRET]: { data: revolt.env, namespaces: [APP_NAMESPACE] },
    ...(isListed(plan, revolt) ? { [OVERRIDES_SECRET]: file } : {}),
    ...(Object.fromEntries(own) as Shared),
  };
}

/** Copies of the ConfigMap and of these Secrets, as `kind/name`, by namespace. */
function copiesOf(shared: Shared): Record<string, string[]> {
  const copies: Record<string, string[]> = { [APP_NAMESPACE]: [`configmap/${CONFIG_MAP}`] };
  for (const [name, { namespaces }] of Object.entries(shared)) for (const each of namespaces) (copies[each] ??= []).push(`secret/${name}`);
  return copies;
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

/**
 * What helm/stoat-app needs to know about one service; its file in `values/` adds how it is run.
 * @param withLists checksum for those that read the file of lists, where there is one
 */
function serviceValues(
  app: AppName,
  values: Values,
  plan: Plan,
  config: JsonObject,
  configChecksum: string,
  withLists: string | undefined,
): JsonObject {
  const { image, ownImage, port, readsConfig, readsOverrides, environment, ignoresSigterm, drainSeconds, tmp } = service(app);
  const route = routeOf(app, values);
  const lists = readsOverrides && withLists !== undefined;
  const overrides: Readonly<Record<string, string | undefined>> = values.stoatImageOverrides;
  return {
    image: ownImage?.(values) ?? { repository: `${REGISTRY}/${image}`, tag: overrides[app] ?? values.stoatImageTag },
    replicas: values.apps[app].replicas,
    scale: scaleValues(service(app), values),
    ...(ignoresSigterm ? { shareProcessNamespace: true } : {}),
    ...(drainSeconds === undefined ? {} : { drainSeconds }),
    ...(isHardened(app, values) ? { tmp: { enabled: true, sizeLimit: `${tmp?.(config) ?? DEFAULT_TMP}Mi` } } : {}),
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
            hidden: route.hidden?.(values) ?? [],
            tlsSecret: TLS_SECRET,
          },
        }),
    ...(readsConfig
      ? {
          config: {
            configMap: CONFIG_MAP,
            secret: ENV_SECRET,
            ...(lists ? { overridesSecret: OVERRIDES_SECRET } : {}),
            checksum: lists ? withLists : configChecksum,
          },
        }
      : {}),
    ...(environment === undefined ? {} : { env: literal(environment(config, plan, port!)) }),
  };
}

/** Kubernetes takes `$(NAME)` in a variable's value for another variable's, and `$$` for one `$`. */
function literal(env: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value).replaceAll('$', '$$$$')]));
}

/** Its image runs as any user, with a read-only root file system. */
function isHardened(app: AppName, values: Values): boolean {
  return service(app).hardened?.(values) ?? service(app).readsConfig;
}

/** Lists of helm/stoat-app, and those beside them whose items add to them by name: of a list in two layers, Helm takes the last. */
const ADDING = { volumes: 'extraVolumes', volumeMounts: 'extraVolumeMounts' } as const;

function operatorValues(values: Values): Record<string, JsonObject> {
  return Object.fromEntries([
    ...COMPONENTS.flatMap(({ release, key, chart, operatorValues: own }) => {
      if (key === undefined) return [];
      const given = own?.(values) ?? values[key].values;
      return [[release, chart === './helm/stoat-app' ? adding(given) : given]];
    }),
    ...APP_NAMES.map((app) => [service(app).release, adding(values.apps[app].values)]),
  ]);
}

function adding(own: JsonObject): JsonObject {
  if (Object.keys(own).length === 0) return own;
  const result: Record<string, Json> = { ...own };
  for (const [key, extra] of Object.entries(ADDING)) {
    const [items, more = []] = [result[key], result[extra]];
    // What is not a list is for the chart's schema to refuse.
    if (!Array.isArray(items) || !Array.isArray(more)) continue;
    result[extra] = [...more, ...items];
    delete result[key];
  }
  return result;
}
