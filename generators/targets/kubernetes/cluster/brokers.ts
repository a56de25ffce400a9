/** Servers that run longer than the broker that they are connected to: they have lost it. Pure. */
import type { AppName, Plan } from '../../../components/component.ts';
import { COMPONENTS } from '../../../components/index.ts';
import { brokersOf } from '../../../components/plan.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../../../components/services/table.ts';
import type { KubernetesObject } from './kubectl.ts';

export interface Left {
  readonly app: AppName;
  /** Releases. */
  readonly server: string;
  readonly broker: string;
}

/**
 * Each running server that began before its broker's newest start; one that restarted in its pod counts as restarted.
 * @param pods those of the servers and of their brokers, others do no harm
 */
export function serversOlderThanBrokers(pods: readonly KubernetesObject[], plan: Plan): Left[] {
  return APP_NAMES.filter((app) => plan.apps[app]).flatMap((app) =>
    brokersOf(app, plan).flatMap((broker): Left[] => {
      const { release: server } = service(app);
      const brokerStarts = startsOf(pods, broker.release, broker.namespace);
      const oldest = Math.min(...startsOf(pods, server, APP_NAMESPACE));
      return oldest < Math.max(...brokerStarts) ? [{ app, server, broker: broker.release }] : [];
    }),
  );
}

/** What ends it. */
export function restartCommand(servers: readonly string[]): string {
  return `kubectl -n ${APP_NAMESPACE} rollout restart ${servers.map((server) => `deployment/${server}`).join(' ')}`;
}

const INSTANCE = 'app.kubernetes.io/instance';

/** Selects the pods that {@link serversOlderThanBrokers} looks at. */
export const SERVERS_AND_BROKERS = `${INSTANCE} in (${[
  ...APP_NAMES.map((app) => service(app).release),
  ...COMPONENTS.flatMap(({ release, restartsUsers }) => (restartsUsers ? [release] : [])),
].join(',')})`;

interface ContainerStatus {
  readonly name: string;
  readonly state?: { readonly running?: { readonly startedAt?: string } };
}

/** When the containers of a release's pods began, in milliseconds since 1970: those that run, and have the release's name. */
function startsOf(pods: readonly KubernetesObject[], release: string, namespace: string): number[] {
  return pods
    .filter(({ metadata }) => metadata.namespace === namespace && metadata.labels?.[INSTANCE] === release)
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .flatMap(({ status }) => (status?.containerStatuses ?? []) as readonly ContainerStatus[])
    .filter(({ name }) => name === release)
    .map(({ state }) => Date.parse(state?.running?.startedAt ?? ''))
    .filter((time) => !Number.isNaN(time));
}
