import { Document, isMap, Scalar, visit, type YAMLMap } from 'yaml';
import type { AppName } from '../../components/component.ts';
import { dependsOn, HARDENED, mount, RESTART, SECURITY, variableOf, type Condition } from '../../components/compose.ts';
import { brokersOf } from '../../components/plan.ts';
import type { Front } from '../../components/ingress/front.ts';
import { APP_NAMES, composeName, DEFAULT_TMP, service } from '../../components/services/table.ts';
import { isObject, type Json, type JsonObject } from '../../lib/json.ts';
import { limitsOf } from './limits.ts';
import { networksOf } from './networks.ts';
import { overridesMount, overridesSecrets } from './overrides.ts';
import { checksumLabel, deploy, OWNER_READS, runningApps, type ComposeInput, type Part } from './parts.ts';

/** Names of the files that belong to no component; all of them lie beside compose.yaml. */
export const FILES = { compose: 'compose.yaml', env: '.env', secretsEnv: 'secrets.env', revolt: 'Revolt.toml' } as const;

/** compose.yaml. */
export function composeFile(input: ComposeInput, parts: readonly Part[]): string {
  const { projectName, environment, values, plan } = input;
  const { members, networks } = networksOf(input, parts);
  const services = {
    ...(Object.assign({}, ...parts.map(({ compose, context }) => compose.services(context))) as Record<string, JsonObject>),
    ...apps(input, parts),
  };
  const volumes = values.compose.dataRoot === '' ? volumesOf(services) : [];
  const secrets = [...parts.flatMap((part) => part.secrets), ...overridesSecrets(input)];
  const document = new Document(
    literal({
      name: projectName,
      ...(runningApps(plan).some((app) => service(app).readsConfig) ? { 'x-backend': backend(input) } : {}),
      services: mapValues(services, (body, name) => ({
        ...body,
        networks: name === 'caddy' ? proxyNetworks(members[name]!, input.front) : members[name]!,
      })),
      networks: mapValues(networks, ({ internal }) => (internal ? { internal } : {})),
      ...(secrets.length > 0
        ? { secrets: Object.fromEntries(secrets.map((secret) => [secret.name, { environment: variableOf(secret) }])) }
        : {}),
      ...(volumes.length > 0 ? { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) } : {}),
    }),
  );
  document.commentBefore = [
    ` Stoat on ${values.domain}, from environment ${environment}. Written by \`stoat-gen compose\`, which writes it again: what you`,
    ' change belongs into the environment, or into compose.override.yaml, which stays yours.',
  ].join('\n');
  comment(
    document,
    'networks',
    mapValues(networks, ({ purpose }) => purpose),
  );
  comment(document, 'services', {
    ...Object.fromEntries(APP_NAMES.map((app) => [composeName(app), service(app).title])),
    ...Object.assign({}, ...parts.map(({ compose }) => compose.titles)),
  });
  mergeBackend(document);
  visit(document, {
    // What YAML 1.1 takes for something else than text: yes, no, 80:80.
    Scalar: (_, node) => {
      if (node.value === OWNER_READS) node.format = 'OCT';
      if (typeof node.value === 'string' && /^(?:y|n|yes|no|on|off|[\d:._+-]+(?:\/udp)?)$/i.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What the servers have in common. Their images have no shell and write nothing. */
function backend({ revolt, values }: ComposeInput): JsonObject {
  return {
    restart: RESTART,
    env_file: [FILES.secretsEnv],
    ...(Object.keys(revolt.addresses).length > 0 ? { environment: revolt.addresses } : {}),
    volumes: [mount(FILES.revolt, '/Revolt.toml')],
    ...checksumLabel(values.secretSeed, [revolt.toml]),
    ...tmpfs(DEFAULT_TMP),
    ...HARDENED,
  };
}

/** A folder of so many MiB. What is written there counts as memory of the container. */
function tmpfs(size: number): JsonObject {
  return { tmpfs: [`/tmp:size=${size}m`] };
}

function apps(input: ComposeInput, parts: readonly Part[]): Record<string, JsonObject> {
  const { values, plan, computed, revolt, report } = input;
  const services = runningApps(plan).map((app): [string, JsonObject] => {
    const { image } = computed.services[app] as unknown as { image: { repository: string; tag: string } };
    const { readsConfig, hardened, environment, port, ignoresSigterm, scale, tmp } = service(app);
    const { replicas, resources } = values.apps[app];
    const hardening = hardened?.(values) ? { ...tmpfs(DEFAULT_TMP), ...HARDENED } : { security_opt: SECURITY.security_opt };
    const own = { restart: RESTART, environment: environment?.(revolt.config, plan, port!) ?? {}, ...hardening };
    const { regionId } = values.apps.events;
    return [
      composeName(app),
      {
        ...(readsConfig ? { [MERGE]: '' } : {}),
        image: `${image.repository}:${image.tag}`,
        ...(readsConfig ? overridesMount(app, input) : own),
        // As PID 1 it would ignore the request to stop, and be killed after ten seconds.
        ...(ignoresSigterm ? { init: true } : {}),
        ...(scale === 'one per region' && regionId > 0 ? { environment: { ...revolt.addresses, REGION_ID: String(regionId) } } : {}),
        ...(tmp === undefined ? {} : tmpfs(tmp(revolt.config))),
        ...dependsOn(
          appNeeds(app, parts),
          brokersOf(app, plan).map(({ release }) => serviceOf(release, parts)),
        ),
        ...deploy(limitsOf(resources, ['apps', app, 'resources'], report), replicas),
      },
    ];
  });
  return Object.fromEntries(services);
}

/** The Compose service that a release's users wait for. */
function serviceOf(release: string, parts: readonly Part[]): string {
  return parts.find(({ module }) => module.component?.release === release)!.compose.ready![0];
}

function appNeeds(app: AppName, parts: readonly Part[]): Record<string, Condition> {
  const ready = service(app).uses.map((name) => parts.find(({ module }) => module.component?.release === name)?.compose.ready);
  return Object.fromEntries(ready.filter((each) => each !== undefined));
}

/**
 * The API asks for link previews at the address that clients have. That name leads to Caddy inside the project: not every router lets a
 * machine reach its own public address. The network of `proxy` has no such name: `proxy` refuses addresses that are inside.
 */
function proxyNetworks(networks: readonly string[], { domain, tls }: Front): Json {
  if (tls.kind === 'elsewhere') return [...networks];
  return Object.fromEntries(networks.map((name) => [name, name === 'web' ? { aliases: [domain] } : {}]));
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, to: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));
}

function volumesOf(services: Readonly<Record<string, JsonObject>>): string[] {
  const sources = Object.values(services).flatMap(({ volumes = [] }) => (volumes as string[]).map((volume) => volume.split(':')[0]!));
  return [...new Set(sources)].filter((source) => !/^[./]/.test(source));
}

/** Compose takes `$` for the start of a variable, and `$$` for itself. No text here has variables. */
function literal(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (Array.isArray(value)) return value.map(literal);
  return isObject(value) ? mapValues(value, literal) : value;
}

/** Stands for `<<: *backend` until the document is made. */
const MERGE = '<<';

function mergeBackend(document: Document): void {
  const shared = document.get('x-backend', true);
  const services = document.get('services');
  if (!isMap(shared) || !isMap(services)) return;
  for (const { value } of services.items) {
    const body = value as YAMLMap;
    if (body.has(MERGE)) body.set(MERGE, document.createAlias(shared as YAMLMap, 'backend'));
  }
}

function comment(document: Document, section: string, comments: Readonly<Record<string, string>>): void {
  const map = document.get(section);
  if (!isMap(map)) return;
  for (const item of map.items) {
    const key = item.key as Scalar<string>;
    const text = comments[key.value];
    if (text !== undefined) key.commentBefore = ` ${text}`;
    if (section === 'services') key.spaceBefore = item !== map.items[0];
  }
}
