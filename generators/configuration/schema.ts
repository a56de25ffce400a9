/**
 * Every key of an environment and of the version files: type, default, constraint, meaning. From this one definition come
 * the validators, the TypeScript types, `schemas/*.json`, `environments/_defaults.yaml` and the reference in the docs.
 * Keys of a component stand in its own file.
 */
import { COMPONENTS, MODULES } from '../components/index.ts';
import { APP_NAMES, DEFAULT_MEMORY, service, type Scale } from '../components/services/table.ts';
import { chartValues, chartVersion, choice, closed, email, flag, host, INFRA } from '../components/settings.ts';
import { LABEL, NOT_IN_URL, port, resources, tag, text, map, optional, type Schema } from '../components/settings.ts';
import type { ComponentModule } from '../components/module.ts';
import type { AppName } from '../components/component.ts';
import { CHART_REPOSITORIES } from './charts.ts';
import { IDENTIFIERS } from './secrets/identifiers.ts';
import { SEED_LENGTH } from './secrets/seed.ts';
import { REVOLT } from './revolt/definition.ts';

/** Longest DNS name, less the `livekit.` that goes before the domain. */
const DOMAIN_LENGTH = 253 - 'livekit.'.length;

/** Leaves room for every Service and namespace before it, in a DNS name of at most 253 characters. */
const CLUSTER_DOMAIN_LENGTH = 200;

const STOAT = 'versions/stoat-versions.yaml';

const COMPOSE_IMAGES: Readonly<Record<string, string>> = Object.assign({}, ...MODULES.map(({ compose }) => compose?.images));

const PODS: Readonly<Record<Scale, string>> = {
  many: 'number of pods',
  'one per region': 'number of pods, each of a region of its own',
  'exactly one': 'number of pods: 0 or 1, and never two at a time',
};

const app = (name: AppName) => {
  const { release, title, needsVoice, offBecause, settings, scale, memory: { request, limit } = DEFAULT_MEMORY } = service(name);
  return closed(
    {
      enabled: flag(offBecause === undefined, needsVoice ? 'runs, provided that there is a LiveKit' : 'runs'),
      replicas: { type: 'integer', default: 1, minimum: 0, maximum: 1000, description: PODS[scale] },
      resources: resources({ cpu: '50m', memory: request }, { memory: limit }),
      ...settings,
      values: chartValues('helm/stoat-app'),
    },
    `${release}: ${title}`,
  );
};

const overrides = Object.entries(IDENTIFIERS).map(([name, { use, secret, pattern, expect }]) => [
  name,
  optional({
    type: 'string',
    minLength: 1,
    secret: true,
    description: `${use}, in Secret ${secret}`,
    ...(pattern === undefined ? {} : { pattern, expect }),
  }),
]);

/** Settings of the releases, first of those that the servers connect to; then what else components add. */
const componentKeys: Readonly<Record<string, Schema>> = (() => {
  const isReached = ({ component }: ComponentModule): boolean => component?.address !== undefined;
  const modules = [...MODULES.filter(isReached), ...MODULES.filter((module) => !isReached(module))];
  const keys: Readonly<Record<string, Schema>> = Object.assign({}, ...modules.map(({ settings }) => settings?.().keys));
  const own = new Set<string | undefined>(modules.map(({ component }) => component?.key));
  const sorted = [...Object.keys(keys).filter((key) => own.has(key)), ...Object.keys(keys).filter((key) => !own.has(key))];
  return Object.fromEntries(sorted.map((key) => [key, keys[key]!]));
})();

export const VERSION_KEYS: Readonly<Record<string, Schema>> = {
  infraChartVersions: map(
    Object.fromEntries(COMPONENTS.flatMap(({ pin, chart }) => (pin === undefined ? [] : [[pin, chartVersion(chart)]]))),
    { description: 'versions of the third-party charts', layer: INFRA },
  ),
  infraImageTags: map(
    Object.fromEntries(
      MODULES.flatMap(({ component, settings }) => {
        const image = settings?.().imageTag;
        return image === undefined ? [] : [[component!.key!, tag(image)]];
      }),
    ),
    {
      description: 'image tags of infrastructure whose chart names none that exists (bitnami removed its fixed tags)',
      layer: INFRA,
    },
  ),
  composeImageTags: closed(
    Object.fromEntries(Object.entries(COMPOSE_IMAGES).map(([name, image]) => [name, optional(tag(image))])),
    "image tags of the Compose target's infrastructure; RabbitMQ's is in infraImageTags",
    { layer: INFRA },
  ),
  stoatImageTag: tag('tag of all backend images', { layer: STOAT }),
  stoatImageOverrides: closed(
    Object.fromEntries(
      APP_NAMES.flatMap((name) => {
        const { image } = service(name);
        return image === undefined ? [] : [[name, optional(tag(`tag of ghcr.io/stoatchat/${image}`))]];
      }),
    ),
    'tags of single backend images, by app',
    { layer: STOAT },
  ),
  clientImage: map(
    {
      kind: choice(
        'official',
        ['official', 'stoat-gen'],
        'whose build the image is: stoat-gen for docker/client, which runs as non-root with a read-only root',
      ),
      repository: {
        type: 'string',
        pattern: '^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$',
        expect: 'an image name with its registry, without tag',
        description: 'image of the web client',
      },
      tag: tag('first seven hex digits of the commit of the git tag stoat-for-web-v<version>'),
      version: {
        type: 'string',
        pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$',
        expect: 'a version such as 0.12.1; quote it',
        description: 'version of the web client that the tag stands for',
      },
    },
    { description: 'the web client', layer: STOAT },
  ),
};

export const ENVIRONMENT_KEYS: Readonly<Record<string, Schema>> = {
  domain: text('stoat.local', 'host name of the installation; voice is on livekit.<domain>', {
    pattern: `^${LABEL}(?:\\.${LABEL})+$`,
    maxLength: DOMAIN_LENGTH,
    expect:
      `a host name in lower case such as chat.example.org (at most ${DOMAIN_LENGTH} characters, at least two ` +
      'labels), without scheme, port, path or trailing dot',
  }),
  clusterDomain: text('cluster.local', "the cluster's own DNS domain, which ends the names of its Services", {
    pattern: `^${LABEL}(?:\\.${LABEL})*$`,
    maxLength: CLUSTER_DOMAIN_LENGTH,
    expect: 'a DNS name such as cluster.local, without a dot at either end',
  }),
  adminEmail: email("where Let's Encrypt writes to; needed for tls.issuer letsencrypt"),
  secretSeed: {
    type: 'string',
    minLength: SEED_LENGTH,
    secret: true,
    description: `every password is derived from it; at least ${SEED_LENGTH} random characters, kept for good`,
  },
  secretOverrides: closed(
    Object.fromEntries(overrides),
    'credentials that replace derived ones, verbatim; above all those of external infrastructure',
  ),
  vapid: closed(
    {
      privateKey: text('', 'base64 without padding of the SEC1 PEM text', { secret: true }),
      publicKey: text('', 'base64url without padding of the uncompressed point'),
    },
    'key pair of Web Push, generated once',
  ),
  files: closed(
    { encryptionKey: text('', 'base64 of 32 random bytes', { secret: true }) },
    'key that encrypts uploaded files, generated once; whoever loses it loses every file',
  ),
  apps: closed(Object.fromEntries(APP_NAMES.map((name) => [name, app(name)])), "Stoat's services"),
  ...componentKeys,
  tls: closed(
    {
      issuer: choice('selfsigned', ['selfsigned', 'letsencrypt', 'existing'], 'who signs the certificates'),
      issuerName: text('', 'name of the ClusterIssuer for issuer existing', {
        pattern: `^(?:|${LABEL}(?:\\.${LABEL})*)$`,
        expect: 'the name of a ClusterIssuer',
      }),
    },
    'certificates of the shared host and of LiveKit',
  ),
  smtp: closed(
    {
      host: host('SMTP server; empty: no e-mail, and accounts need no verification'),
      port: optional({ type: 'integer', minimum: 1, maximum: 65535, description: "SMTP port; unset: the server's choice" }),
      username: text('', 'SMTP user', { pattern: '^[^\\r\\n]*$', expect: 'one line' }),
      password: text('', 'SMTP password', { secret: true }),
      fromAddress: text('', 'sender; empty: noreply@<domain>', {
        // In one line: it becomes a header of every e-mail.
        pattern: '^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$',
        expect: 'an e-mail address, or Name <address>, in one line',
      }),
      replyTo: email('where answers go; empty: nowhere'),
      useTls: optional({ type: 'boolean', description: 'TLS from the first byte' }),
      useStarttls: optional({ type: 'boolean', description: 'TLS by STARTTLS' }),
    },
    'e-mail',
  ),
  revolt: {
    ...REVOLT,
    default: {},
    description: 'any setting of Revolt.toml, merged over what is generated',
  },
  chartRepositories: closed(
    Object.fromEntries(
      Object.entries(CHART_REPOSITORIES).map(([name, address]) => [
        name,
        optional({
          type: 'string',
          pattern: `^(?:(?:https?|oci)://[^\\s@?#${NOT_IN_URL}]+|file:///[^\\s?#${NOT_IN_URL}]+)$`,
          expect: 'a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder',
          description: `mirror of ${address}`,
        }),
      ]),
    ),
    'mirrors of chart repositories, by name; a file:// folder holds packaged charts, <chart>-<version>.tgz',
  ),
  createNamespaces: flag(
    true,
    'stoat-config makes the namespaces; false: they are there already, and nothing asks for the right to make any',
  ),
  bump: closed(
    { notify: flag(false, 'helmfile apply, diff and sync say in one line when newer versions are known; takes at most a second') },
    'newer versions',
  ),
  compose: closed(
    {
      dataRoot: text('', 'folder of the data on the host, a sub-folder for each service; empty: named volumes', {
        pattern: '^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$',
        expect: 'a path that begins with /, or with ./ or ../ from the folder of compose.yaml, without : and $',
      }),
      behindProxy: flag(false, 'another reverse proxy has the certificates: plain HTTP on httpPort'),
      httpPort: port(8080, 'port for that proxy'),
      httpAddress: text(
        '',
        'address of this machine that httpPort is open at; empty: 127.0.0.1, or all where trustedProxies names others',
        {
          pattern: '^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$',
          expect: 'an IP address',
        },
      ),
      trustedProxies: {
        type: 'array',
        items: { type: 'string', pattern: '^[0-9a-fA-F:.]+(?:/[0-9]+)?$', expect: 'an IP address or a network such as 192.0.2.0/24' },
        default: [],
        description:
          'addresses of that proxy, whose X-Forwarded headers are believed; empty: it is on this machine, seen from 172.16.0.0/12',
      },
      nodeIp: text('', 'address at which callers reach LiveKit, for livekit.useExternalIp false', {
        pattern: '^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$',
        expect: 'an IP address',
      }),
    },
    'what only the Compose project of `stoat-gen compose` reads',
  ),
};

/** Every key there is, in the order of the documentation. */
export const VALUES = map({ ...ENVIRONMENT_KEYS, ...VERSION_KEYS }, {});
