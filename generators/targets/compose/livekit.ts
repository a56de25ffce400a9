import { stringify } from 'yaml';
import { service } from '../../components/services/table.ts';
import type { Credentials } from '../../configuration/secrets/derive.ts';
import type { Values } from '../../configuration/schema.ts';
import { composeName } from './names.ts';

/** TCP port for callers whose network lets no UDP through. */
export const RTC_TCP_PORT = 7881;
/** Signalling, which the reverse proxy leads to. */
export const SIGNAL_PORT = 7880;

/** How many UDP ports are published: Docker runs a process for each, and LiveKit shares a port among all callers. */
const UDP_PORTS = 16;

/** The UDP ports of the media, `50000-50015`: the first of the range that the environment names. */
export function udpPorts({ livekit }: Values): string {
  const { rtcPortRangeStart: first, rtcPortRangeEnd: last } = livekit;
  const end = Math.min(last, first + UDP_PORTS - 1);
  return first === end ? String(first) : `${first}-${end}`;
}

/** LiveKit's configuration; it holds the key. */
export function livekitYml(values: Values, credentials: Credentials, voiceIngress: boolean): string {
  const { useExternalIp } = values.livekit;
  const { nodeIp } = values.compose;
  return stringify(
    {
      port: SIGNAL_PORT,
      log_level: 'info',
      rtc: {
        tcp_port: RTC_TCP_PORT,
        udp_port: /^\d+$/.test(udpPorts(values)) ? Number(udpPorts(values)) : udpPorts(values),
        use_external_ip: useExternalIp,
        ...(!useExternalIp && nodeIp !== '' ? { node_ip: nodeIp } : {}),
      },
      keys: { [credentials['livekit-key']]: credentials['livekit-secret'] },
      // Without this LiveKit never tells the servers who joined, and calls hang at "connecting".
      ...(voiceIngress
        ? {
            webhook: {
              api_key: credentials['livekit-key'],
              urls: [`http://${composeName('voiceIngress')}:${service('voiceIngress').port}/worldwide`],
            },
          }
        : {}),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}
