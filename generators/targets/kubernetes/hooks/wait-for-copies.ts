import { setTimeout as sleep } from 'node:timers/promises';
import { getObjects, type Cluster, type KubernetesObject } from '../cluster/kubectl.ts';
import { namesOf } from '../cluster/objects.ts';
import { REFLECTOR } from '../../../components/reflector.ts';
import { CONFIG_NAMESPACE } from '../../../components/stoat-config.ts';

const TARGETS = `${REFLECTOR}/reflection-auto-namespaces`;
/** What Helm made; the certificate's Secret comes later, when it is signed, and no pod rolls for it. */
const OURS = 'app.kubernetes.io/managed-by=Helm,app.kubernetes.io/instance=stoat-config';

const TIMEOUT_S = 60;
const INTERVAL_MS = 500;

const KINDS = ['configmaps', 'secrets'] as const;
type Kind = (typeof KINDS)[number];

interface Copy {
  readonly kind: Kind;
  readonly name: string;
  readonly namespace: string;
  readonly data: string;
}

/**
 * Waits until Reflector has brought every copy up to date: a pod that rolls before its copy has changed keeps the old configuration.
 * Namespaces that do not exist yet get their copies when they are made.
 * @returns one line that says how it ended; late copies end in advice, not in a failed deployment
 */
export async function waitForCopies(cluster: Cluster): Promise<string> {
  const start = Date.now();
  let late: Copy[] = [];
  try {
    late = await expectedCopies(cluster);
    const total = late.length;
    while (late.length > 0) {
      late = await outdated(cluster, late);
      if (late.length === 0) break;
      if (Date.now() - start > TIMEOUT_S * 1000) return advice(late);
      await sleep(INTERVAL_MS);
    }
    return `${total} copies of configuration and credentials are up to date (${((Date.now() - start) / 1000).toFixed(1)} s)`;
  } catch (error) {
    return (
      `warning: could not see whether Reflector's copies are up to date: ${(error as Error).message}; if a service ` +
      'starts with old settings, restart it: kubectl -n stoat rollout restart deployment,statefulset'
    );
  }
}

async function expectedCopies(cluster: Cluster): Promise<Copy[]> {
  const [namespaces, ...sources] = await Promise.all([
    getObjects(cluster, ['namespaces']),
    ...KINDS.map((kind) => getObjects(cluster, [kind, '-n', CONFIG_NAMESPACE, '-l', OURS])),
  ]);
  const existing = new Set(namesOf(namespaces!));
  return sources.flatMap((objects, index) =>
    objects.flatMap((object) =>
      (object.metadata.annotations?.[TARGETS] ?? '')
        .split(',')
        .filter((namespace) => existing.has(namespace))
        .map((namespace) => ({ kind: KINDS[index]!, name: object.metadata.name, namespace, data: dataOf(object) })),
    ),
  );
}

async function outdated(cluster: Cluster, copies: readonly Copy[]): Promise<Copy[]> {
  const places = [...new Set(copies.map(({ kind, namespace }) => `${kind} ${namespace}`))];
  const found = new Map<string, string>();
  await Promise.all(
    places.map(async (place) => {
      const [kind, namespace] = place.split(' ') as [Kind, string];
      const names = copies.filter((copy) => copy.kind === kind && copy.namespace === namespace).map(({ name }) => name);
      for (const object of await getObjects(cluster, [kind, '-n', namespace, ...names])) {
        found.set(`${place} ${object.metadata.name}`, dataOf(object));
      }
    }),
  );
  return copies.filter(({ kind, namespace, name, data }) => found.get(`${kind} ${namespace} ${name}`) !== data);
}

function dataOf({ data = {} }: KubernetesObject): string {
  return JSON.stringify(Object.entries(data).sort());
}

function advice(late: readonly Copy[]): string {
  const list = late.map(({ namespace, name }) => `${namespace}/${name}`).join(', ');
  return (
    `warning: after ${TIMEOUT_S} s these copies are still missing or old: ${list}\n` +
    'Look at Reflector: kubectl -n stoat-reflector logs deployment/reflector\n' +
    'When the copies are there, restart what read the old ones: kubectl -n stoat rollout restart deployment,statefulset'
  );
}
