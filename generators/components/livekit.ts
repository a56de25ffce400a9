import { authority, ownAddress, SECRET_LENGTH, warnOfDerived } from './component.ts';
import type { Address, ClusterNeeds, Component, Credentials, TakeOver, Values } from './component.ts';
import { healthcheck, mount, RESTART, SECURITY, type ComposeContext, type ComposePart } from './compose.ts';
import { chartRelease, flag, port, resources, url, type ComponentSettings } from './settings.ts';
import { nothing } from './take-over.ts';
import type { JsonObject } from '../lib/json.ts';

const NAMESPACE = 'stoat-livekit';

/** The one LiveKit node that is generated; more come through `revolt:`. */
const NODE = 'worldwide';

/** Signalling, which the reverse proxy leads to. */
export const SIGNAL_PORT = 7880;
/** TCP port for callers whose network lets no UDP through. */
export const RTC_TCP_PORT = 7881;

/** LiveKit's Service, as its chart makes it. */
export const SERVICE = { name: 'livekit', port: 80 } as const;

/** Whoever shares more is kicked out of the call; the servers' own limit is 1280 by 720. As the official set-up has it. */
const VIDEO: JsonObject = { video_resolution: [1920, 1080], video_aspect_ratio: [0.3, 10] };

export const component: Component = {
  release: 'livekit',
  namespace: NAMESPACE,
  title: 'LiveKit',
  chart: 'livekit/livekit-server',
  repository: 'https://helm.livekit.io',
  pin: 'livekit',
  key: 'livekit',
  installed: ({ livekit }) => livekit.enabled,
  needs: ['stoat-config'],
  address: {
    kubernetes: { host: SERVICE.name, port: SERVICE.port },
    compose: { host: 'livekit', port: SIGNAL_PORT },
  },
  identifiers: { 'livekit-key': 12, 'livekit-secret': SECRET_LENGTH },
  secret: {
    name: 'livekit-credentials',
    data: (credentials) => ({
      key: credentials['livekit-key'],
      secret: credentials['livekit-secret'],
      'keys.yaml': `${yamlText(credentials['livekit-key'])}: ${yamlText(credentials['livekit-secret'])}\n`,
    }),
  },
  checksum: (_, credentials) => [credentials['livekit-key'], credentials['livekit-secret']],
  revolt: ({ values, plan, credentials, target }): JsonObject => {
    if (!plan.voice) return {};
    const url = values.livekit.enabled ? `http://${authority(ownAddress(component, values, target))}` : values.livekit.url;
    const node = { url, lat: 0, lon: 0, key: credentials['livekit-key'], secret: credentials['livekit-secret'] };
    return {
      hosts: { livekit: { [NODE]: publicUrl(values) } },
      api: { livekit: { nodes: { [NODE]: node } } },
      features: { limits: { new_user: VIDEO, default: VIDEO } },
    };
  },
  rules: ({ values: { livekit } }, report) => {
    if (livekit.enabled && livekit.url !== '') {
      report('livekit.url', 'has no effect while livekit.enabled is true; set that to false to use an external LiveKit');
    }
    const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    if (start > end) report('livekit.rtcPortRangeEnd', `must not be below rtcPortRangeStart (${start}), found ${end}`);
  },
  warnings: ({ values }, report) => {
    if (!values.livekit.enabled && values.livekit.url !== '') {
      const why = 'an external LiveKit knows the derived value only if you configured it there';
      warnOfDerived(['livekit-key', 'livekit-secret'], values, why, report);
    }
  },
};

export const purpose = 'voice and video, on `livekit.<domain>`';

/** URL of LiveKit as browsers reach it. */
export function publicUrl({ livekit, domain }: Values): string {
  return livekit.enabled ? `wss://livekit.${domain}` : livekit.url.replace(/^http/, 'ws');
}

/**
 * Without this LiveKit never tells the servers who joined, and calls hang at "connecting".
 * @param voiceIngress where the service is that listens for it
 */
function webhook(credentials: Credentials, voiceIngress: Address): JsonObject {
  return { api_key: credentials['livekit-key'], urls: [`http://${authority(voiceIngress)}/${NODE}`] };
}

/** Values of its chart that no key of an environment sets. */
export function livekitValues(values: Values, credentials: Credentials, redis: Address, voiceIngress: Address): JsonObject {
  return {
    webhook: webhook(credentials, voiceIngress),
    // The chart prints its whole configuration into a ConfigMap, this password too: only where several nodes need it.
    redis: values.livekit.replicas > 1 ? { address: `${redis.host}:${redis.port}`, password: credentials.redis } : {},
  };
}

/** A text as every YAML parser reads it back: JSON's form, but for the two line breaks that only YAML 1.1 has. */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

export const overrides = {
  'livekit-key': {
    use: 'LiveKit: API key id (public: its chart prints it)',
    pattern: '^[^\\s:]+$',
    expect: 'text without white space or colons',
  },
  'livekit-secret': { use: 'LiveKit: API secret' },
};

export const sources = {
  'features.limits.new_user.video_resolution': ['livekit.enabled', 'livekit.url'],
  'features.limits.new_user.video_aspect_ratio': ['livekit.enabled', 'livekit.url'],
  'features.limits.default.video_resolution': ['livekit.enabled', 'livekit.url'],
  'features.limits.default.video_aspect_ratio': ['livekit.enabled', 'livekit.url'],
  'hosts.livekit.worldwide': ['livekit.url', 'domain'],
  'api.livekit.nodes.worldwide.url': ['livekit.url'],
  'api.livekit.nodes.worldwide.lat': [],
  'api.livekit.nodes.worldwide.lon': [],
  'api.livekit.nodes.worldwide.key': ['secretOverrides.livekit-key', 'secretSeed'],
  'api.livekit.nodes.worldwide.secret': ['secretOverrides.livekit-secret', 'secretSeed'],
};

export const settings = (): ComponentSettings => ({
  keys: {
    livekit: chartRelease(
      'livekit/livekit-server',
      'voice and video; external: enabled false, url, and the overrides livekit-key, livekit-secret',
      {
        url: url(['wss', 'ws', 'https', 'http'], 'external LiveKit, as browsers and servers reach it'),
        replicas: {
          type: 'integer',
          default: 1,
          minimum: 1,
          maximum: 100,
          description: 'number of nodes with a LiveKit each; more than one share their state in Redis',
        },
        rtcPortRangeStart: port(50000, 'first UDP port of the media'),
        rtcPortRangeEnd: port(60000, 'last UDP port of the media'),
        useExternalIp: flag(true, "finds out the node's public address by STUN; false: the node's own address"),
        resources: resources({ cpu: '100m', memory: '128Mi' }, { memory: '2Gi' }),
      },
    ),
  },
});

export const cluster: ClusterNeeds = { replicas: ({ livekit }) => livekit.replicas };

/** It has no data, but its ports are the node's. */
export const takeOver: TakeOver = {
  fromCompose: nothing,
  fromHelmfile: ({ old }) => {
    if (old.inPlace) return nothing();
    const step = {
      title: `LiveKit: the old one holds the ports of the calls (${RTC_TCP_PORT}/TCP and a range of UDP) of its node; stop it`,
      commands: [`kubectl -n ${old.namespace} scale deployment --all --replicas=0`, `kubectl -n ${old.namespace} delete ingress --all`],
    };
    return { save: [step], restore: [] };
  },
  settings: { useExternalIp: ['livekit.rtc.use_external_ip'] },
};

/** UDP ports that are published: Docker runs a process for each, and LiveKit shares a port among all callers. */
const UDP_PORTS = 16;
/** Its configuration in a Compose project. */
export const FILE = 'livekit.yml';

/** The first UDP ports of the environment's range: `50000-50015`. */
export function udpPorts({ livekit }: Values): string {
  const { rtcPortRangeStart: first, rtcPortRangeEnd: last } = livekit;
  const end = Math.min(last, first + UDP_PORTS - 1);
  return first === end ? String(first) : `${first}-${end}`;
}

/** LiveKit's configuration; it holds the key. */
function livekitYml({ values, credentials, voiceIngress, toYaml }: ComposeContext): string {
  const { useExternalIp } = values.livekit;
  const { nodeIp } = values.compose;
  const ports = udpPorts(values);
  return toYaml({
    port: SIGNAL_PORT,
    log_level: 'info',
    rtc: {
      tcp_port: RTC_TCP_PORT,
      udp_port: /^\d+$/.test(ports) ? Number(ports) : ports,
      use_external_ip: useExternalIp,
      ...(!useExternalIp && nodeIp !== '' ? { node_ip: nodeIp } : {}),
    },
    keys: { [credentials['livekit-key']]: credentials['livekit-secret'] },
    ...(voiceIngress === undefined ? {} : { webhook: webhook(credentials, voiceIngress) }),
  });
}

export const compose: ComposePart = {
  images: { livekit: 'docker.io/livekit/livekit-server' },
  titles: { livekit: 'voice and video' },
  files: (context) => [{ name: FILE, text: livekitYml(context), meaning: "**secret**: LiveKit's settings and its key" }],
  services: ({ values, image, checksumOf, limits }) => ({
    livekit: {
      image: image('livekit'),
      restart: RESTART,
      command: ['--config', '/etc/livekit.yml'],
      volumes: [mount(FILE, '/etc/livekit.yml')],
      ...checksumOf(FILE),
      ports: [`${RTC_TCP_PORT}:${RTC_TCP_PORT}`, `${udpPorts(values)}:${udpPorts(values)}/udp`],
      healthcheck: healthcheck(['CMD', 'wget', '-q', '-O', '/dev/null', `http://127.0.0.1:${SIGNAL_PORT}/`], '10s'),
      read_only: true,
      ...SECURITY,
      // Its configuration is readable for its owner on the host only.
      cap_add: ['DAC_OVERRIDE'],
      ...limits,
    },
  }),
  // Where calls do not work, everything else still should.
  ready: ['livekit', 'service_started'],
  visitors: ['caddy'],
  publishes: true,
  notes: ({ values, plan, isChanged }) => {
    if (!plan.installed.livekit) return [];
    const { rtcPortRangeStart: first, rtcPortRangeEnd: last, useExternalIp } = values.livekit;
    const chosen = ['livekit.rtcPortRangeStart', 'livekit.rtcPortRangeEnd'].some(isChanged);
    const ports = udpPorts(values);
    return [
      ...(chosen && ports.split('-').at(-1) !== String(last)
        ? [`livekit: UDP ${ports} of ${first}-${last} are published, which all callers share: Docker runs a process for each port`]
        : []),
      ...(!useExternalIp && values.compose.nodeIp === ''
        ? [
            'compose.nodeIp: is empty; with livekit.useExternalIp false LiveKit tells callers its address in the ' +
              'container, where they cannot reach it',
          ]
        : []),
    ];
  },
};
