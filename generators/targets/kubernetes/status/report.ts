/** Wanted and running, side by side. Pure: what was read goes in, rows come out. */
import type { Certificate } from '../cluster/certificates.ts';
import { chartVersion, type HelmRelease } from '../cluster/helm.ts';
import type { KubernetesObject } from '../cluster/kubectl.ts';
import { restartCommand, serversOlderThanBrokers, type Left } from '../cluster/brokers.ts';
import { namesOf } from '../cluster/objects.ts';
import { APP_NAMES, APP_NAMESPACE, routeOf, service } from '../../../components/services/table.ts';
import { textAt, type Component, type Values } from '../../../components/component.ts';
import { COMPONENTS } from '../../../components/index.ts';
import { component as livekit, publicUrl } from '../../../components/livekit.ts';
import { component as stoatConfig, LIVEKIT_TLS_SECRET, TLS_SECRET } from '../../../components/stoat-config.ts';
import { formatTable } from '../../../lib/terminal/table.ts';
import type { Outcome } from '../../../configuration/run.ts';

/** `disabled` is what an apply would remove; all but this and `ok` mean that something wanted is not there. */
export type State =
  | 'ok'
  | 'missing'
  | 'failed'
  | 'locked'
  | 'outdated'
  | 'not ready'
  | 'disconnected'
  | 'no certificate'
  | 'expired'
  | 'disabled';

export interface Row {
  readonly release: string;
  readonly namespace: string;
  /** Version of the chart, or tag of the image where the chart is our own; null when not wanted. */
  readonly wanted: string | null;
  readonly running: string | null;
  readonly pods: { readonly ready: number; readonly wanted: number };
  readonly url: string | null;
  /** When the certificate of `url` expires, ISO 8601. */
  readonly certificateExpires: string | null;
  readonly state: State;
  /** One line more where the state alone does not say it. */
  readonly note: string | null;
}

export interface StatusFacts {
  readonly releases: readonly HelmRelease[];
  readonly workloads: readonly KubernetesObject[];
  /** Those of the servers and of what they use. */
  readonly pods: readonly KubernetesObject[];
  /** By Secret. */
  readonly certificates: Readonly<Record<typeof TLS_SECRET | typeof LIVEKIT_TLS_SECRET, Certificate | undefined>>;
  readonly now: Date;
}

interface Target extends Pick<Component, 'release' | 'namespace'> {
  readonly installed: boolean;
  readonly version: string;
  /** The version is the tag of the workload's image, not the chart's. */
  readonly byImage: boolean;
  readonly url?: string | undefined;
  /** That of `url`, by the name of its Secret. */
  readonly certificate?: { readonly secret: keyof StatusFacts['certificates']; readonly host: string } | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** cert-manager renews a 90-day certificate 30 days before its end. */
const LATE_DAYS = 14;

/** @param configVersion version of `helm/stoat-config` in this tree */
export function statusRows(outcome: Outcome, configVersion: string, facts: StatusFacts): Row[] {
  const left = serversOlderThanBrokers(facts.pods, outcome.plan);
  return targets(outcome, configVersion).flatMap((target) => {
    const release = facts.releases.find(({ name, namespace }) => name === target.release && namespace === target.namespace);
    return target.installed || release !== undefined ? [rowOf(target, release, facts, left)] : [];
  });
}

/** Whether everything that is wanted is there and ready. */
export function isHealthy(rows: readonly Row[]): boolean {
  return rows.every(({ state }) => state === 'ok' || state === 'disabled');
}

export function statusTable(rows: readonly Row[], now: Date): string {
  return formatTable(
    ['RELEASE', 'WANTED', 'RUNNING', 'PODS', 'STATE', 'URL', 'CERTIFICATE'],
    rows.map(({ release, wanted, running, pods, state, url, certificateExpires, note }) => [
      release,
      wanted ?? '-',
      running ?? '-',
      pods.wanted === 0 && pods.ready === 0 ? '-' : `${pods.ready}/${pods.wanted}`,
      note === null ? state : `${state}: ${note}`,
      url ?? '-',
      certificateExpires === null ? '-' : `until ${certificateExpires.slice(0, 10)} (${daysUntil(new Date(certificateExpires), now)} days)`,
    ]),
  );
}

function targets({ values, computed }: Outcome, configVersion: string): Target[] {
  const image = (release: string, tag: string): string => textAt(computed.operatorValues[release], 'image', 'tag') || tag;
  const infrastructure = COMPONENTS.map(
    ({ release, namespace, tag }): Target => ({
      release,
      namespace,
      installed: computed.releases[release]!.installed,
      version: tag === undefined ? (computed.charts[release]?.version ?? configVersion) : image(release, tag(values)),
      byImage: tag !== undefined,
      ...SEEN_AT[release]?.(values),
    }),
  );
  const apps = APP_NAMES.map((app): Target => {
    const { release } = service(app);
    const route = routeOf(app, values);
    return {
      release,
      namespace: APP_NAMESPACE,
      installed: computed.apps.find(({ name }) => name === release)!.installed,
      version: image(release, textAt(computed.services[app], 'image', 'tag')),
      byImage: true,
      url:
        route === undefined ? undefined : `${route.match === 'exact' ? 'wss' : 'https'}://${values.domain}${route.path.replace(/\/$/, '')}`,
    };
  });
  return [...infrastructure, ...apps];
}

/** By release: the address by which a component is seen from outside, and its certificate. */
const SEEN_AT: Readonly<Record<string, (values: Values) => Pick<Target, 'url' | 'certificate'>>> = {
  [stoatConfig.release]: ({ domain }) => ({ url: `https://${domain}`, certificate: { secret: TLS_SECRET, host: domain } }),
  [livekit.release]: (values) => ({
    url: publicUrl(values),
    certificate: { secret: LIVEKIT_TLS_SECRET, host: `livekit.${values.domain}` },
  }),
};

function rowOf(
  target: Target,
  release: HelmRelease | undefined,
  { workloads, certificates, now }: StatusFacts,
  left: readonly Left[],
): Row {
  const own = workloads.filter(
    ({ metadata }) => metadata.namespace === target.namespace && metadata.annotations?.['meta.helm.sh/release-name'] === target.release,
  );
  const count = (key: 'ready' | 'wanted'): number => own.reduce((total, workload) => total + podsOf(workload)[key], 0);
  const running = release === undefined ? null : target.byImage ? imageTag(own) : chartVersion(release.chart);
  const certificate = target.certificate === undefined ? undefined : certificates[target.certificate.secret];
  const broker = target.namespace === APP_NAMESPACE ? left.find(({ server }) => server === target.release)?.broker : undefined;
  const [state, note] = judge(target, release, running, own, broker, certificate, now);
  return {
    release: target.release,
    namespace: target.namespace,
    wanted: target.installed ? target.version : null,
    running,
    pods: { ready: count('ready'), wanted: count('wanted') },
    url: target.installed ? (target.url ?? null) : null,
    certificateExpires: target.installed && certificate !== undefined ? certificate.expires.toISOString() : null,
    state,
    note,
  };
}

/** The first thing that is not as it should be, what stands in the way of others first. */
function judge(
  target: Target,
  release: HelmRelease | undefined,
  running: string | null,
  workloads: readonly KubernetesObject[],
  lostBroker: string | undefined,
  certificate: Certificate | undefined,
  now: Date,
): [State, string | null] {
  if (!target.installed) return ['disabled', 'the next apply removes it'];
  if (release === undefined) return ['missing', null];
  if (release.status === 'failed') return ['failed', `helm status ${target.release} -n ${target.namespace}`];
  if (release.status !== 'deployed') return ['locked', release.status];
  if (running !== null && running !== (target.byImage ? target.version : target.version.replace(/^v/, ''))) return ['outdated', null];
  const late = namesOf(workloads.filter((workload) => !isRolledOut(workload))).join(', ');
  if (late !== '') return ['not ready', late === target.release ? null : late];
  if (lostBroker !== undefined) return ['disconnected', `${lostBroker} restarted after it: ${restartCommand([target.release])}`];
  if (target.certificate === undefined) return ['ok', null];
  const { secret, host } = target.certificate;
  if (certificate === undefined) return ['no certificate', `${secret} is not issued yet`];
  if (certificate.expires <= now) return ['expired', secret];
  if (!certificate.covers(host)) return ['no certificate', `${secret} is for another name than ${host}`];
  return ['ok', daysUntil(certificate.expires, now) < LATE_DAYS ? `${secret} should have been renewed` : null];
}

/** Pods of a Deployment, StatefulSet or DaemonSet; the last calls its numbers differently. */
function podsOf({ spec, status = {} }: KubernetesObject): { wanted: number; ready: number; updated: number } {
  const at = status as Readonly<Record<string, number | undefined>>;
  return {
    wanted: at.desiredNumberScheduled ?? (spec?.replicas as number | undefined) ?? 0,
    ready: at.numberReady ?? at.readyReplicas ?? 0,
    updated: at.updatedNumberScheduled ?? at.updatedReplicas ?? 0,
  };
}

/** Every pod that is wanted is of the newest revision and ready, and the controller has seen the newest one. */
function isRolledOut(workload: KubernetesObject): boolean {
  const { wanted, ready, updated } = podsOf(workload);
  const { observedGeneration = 0 } = (workload.status ?? {}) as { readonly observedGeneration?: number };
  return ready >= wanted && updated >= wanted && observedGeneration >= (workload.metadata.generation ?? 0);
}

/** Tag or digest of the first container's image; null where nothing runs. */
function imageTag(workloads: readonly KubernetesObject[]): string | null {
  const template = workloads[0]?.spec?.template as { spec?: { containers?: readonly { image?: string }[] } } | undefined;
  const image = template?.spec?.containers?.[0]?.image;
  if (image === undefined) return null;
  return /(?:@|:)([^:/@]+(?::[0-9a-f]+)?)$/.exec(image)?.[1] ?? 'latest';
}

function daysUntil(date: Date, now: Date): number {
  return Math.floor((date.getTime() - now.getTime()) / DAY_MS);
}
