import { DEFAULTS } from '../../generated/defaults.ts';
import { canonical, isObject, type Json, type JsonObject } from '../../lib/json.ts';
import type { Plan } from '../../components/plan.ts';
import { APP_NAMES } from '../../components/services/table.ts';
import type { Values } from '../../configuration/schema.ts';
import { udpPorts } from './livekit.ts';

/** Keys that say something about a cluster. `*` is any name. */
const KUBERNETES_ONLY: readonly string[] = [
  'apps.*.values',
  'mongodb.values',
  'redis.values',
  'rabbitmq.values',
  'minio.values',
  'livekit.values',
  'livekit.replicas',
  'mongodb.persistence',
  'redis.persistence',
  'rabbitmq.persistence',
  'minio.persistence',
  'certManager',
  'ingress',
  'reflector',
  'chartRepositories',
];

/** What of an environment means nothing to a Compose project, and what may not be as meant. */
export function notesOn(values: Values, plan: Plan): string[] {
  const ignored = KUBERNETES_ONLY.flatMap(expand).filter((path) => changed(values as unknown as JsonObject, path));
  const notes: string[] = [];
  if (ignored.length > 0) notes.push(`only Kubernetes reads ${ignored.map((path) => path.join('.')).join(', ')}: Compose does without`);
  if (values.tls.issuer === 'existing' && !values.compose.behindProxy) {
    notes.push(
      'tls.issuer: existing stands for your own certificate here: put certificates/tls.crt and certificates/tls.key beside compose.yaml, for the domain and for livekit.<domain>',
    );
  }
  if (plan.installed.livekit) {
    const { rtcPortRangeStart: first, rtcPortRangeEnd: last, useExternalIp } = values.livekit;
    const chosen = ['rtcPortRangeStart', 'rtcPortRangeEnd'].some((key) => changed(values as unknown as JsonObject, ['livekit', key]));
    if (chosen && udpPorts(values).split('-').at(-1) !== String(last)) {
      notes.push(
        `livekit: UDP ${udpPorts(values)} of ${first}-${last} are published, which all callers share: Docker runs a process for each port`,
      );
    }
    if (!useExternalIp && values.compose.nodeIp === '') {
      notes.push(
        'compose.nodeIp: is empty; with livekit.useExternalIp false LiveKit tells callers its address in the container, where they cannot reach it',
      );
    }
  }
  for (const name of ['mongo-root', 's3-access', 's3-secret'] as const) {
    const value = values.secretOverrides[name];
    const matters = name === 'mongo-root' ? plan.installed.mongodb : plan.installed.minio;
    if (!matters || value === undefined) continue;
    const lost = name === 'mongo-root' ? /\n$/.test(value) : value !== value.trim() || value.includes('\n');
    if (lost)
      notes.push(
        `secretOverrides.${name}: holds white space at an end, or a line break, which the image cuts off when it reads a file; choose another`,
      );
  }
  return notes;
}

function expand(path: string): (readonly string[])[] {
  return path.includes('*') ? APP_NAMES.map((app) => path.replace('*', app).split('.')) : [path.split('.')];
}

/** Whether the environment says something else than the defaults. */
function changed(values: JsonObject, [key, ...rest]: readonly string[]): boolean {
  const at = (from: Json | undefined): string =>
    JSON.stringify(canonical(rest.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), from) ?? null));
  return at(values[key!]) !== at(JSON.parse(DEFAULTS[key!] ?? 'null') as Json);
}
