/**
 * Stoat's services and the other releases, for tests to loop over: derived from the sources, so that what is added there is tested
 * by being there. That the sources say the right thing is for `test/render/expected.ts` to tell, row by row.
 */
import { authority, ownAddress, type AppName, type Target, type Values } from '../../generators/components/component.ts';
import { MODULES } from '../../generators/components/index.ts';
import { ingressRoute } from '../../generators/components/ingress/haproxy.ts';
import { APP_NAMES, composeName, service } from '../../generators/components/services/table.ts';

export interface Service {
  /** Its key in `apps`. */
  readonly app: string;
  /** Its service in the Compose project. */
  readonly compose: string;
  /** Image below `ghcr.io/stoatchat/`; the web client's has a repository of its own. */
  readonly image?: string;
  readonly port?: number;
  readonly path?: string;
  readonly pathType?: string;
  /** Value of haproxy.org/path-rewrite; its effect is proved with a real HAProxy. */
  readonly rewrite?: string;
  /** How many may run at a time. */
  readonly scale: 'many' | 'one per region' | 'exactly one';
  /** Its pods are started one after the other. */
  readonly startsAlone?: boolean;
  /** As PID 1 it does not end when it is asked to. */
  readonly ignoresSigterm?: boolean;
  /** Seconds for which it goes on before it is asked to stop. */
  readonly drainSeconds?: number;
  /** Releases that it connects to. */
  readonly uses: readonly string[];
  /** Reads Revolt.toml. */
  readonly readsConfig: boolean;
  /** Runs only where there is a LiveKit. */
  readonly needsVoice?: boolean;
  /** An environment has to switch it on. */
  readonly off?: boolean;
}

/** A release that is not one of Stoat's own services. */
export interface Infrastructure {
  readonly namespace: string;
  /** What has to be there before it. */
  readonly needs: readonly string[];
  /** Key of its settings. */
  readonly key?: string;
  /** Host and port, in the cluster and in a Compose project. */
  readonly address?: readonly [kubernetes: string, compose: string];
  /** Its services in the Compose project. */
  readonly compose: readonly string[];
}

/** Stoat's services by release. */
export const SERVICES: Readonly<Record<string, Service>> = Object.fromEntries(
  APP_NAMES.map((app): [string, Service] => {
    const { release, image, port, route, uses, readsConfig, needsVoice, offBecause } = service(app);
    const { scale, startsAlone, ignoresSigterm, drainSeconds } = service(app);
    const row = withoutGaps<Service>({
      app,
      compose: composeName(app),
      image,
      port,
      ...(route === undefined ? {} : ingressRoute(route)),
      scale,
      startsAlone,
      ignoresSigterm,
      drainSeconds,
      uses,
      readsConfig,
      needsVoice,
      off: offBecause === undefined ? undefined : true,
    });
    return [release, row];
  }),
);

/** All other releases. */
export const INFRASTRUCTURE: Readonly<Record<string, Infrastructure>> = Object.fromEntries(
  MODULES.flatMap(({ component, compose }): [string, Infrastructure][] => {
    if (component === undefined) return [];
    const { release, namespace, needs = [], key, address } = component;
    const ownAuthority = (target: Target): string => authority(ownAddress(component, { clusterDomain: 'cluster.local' } as Values, target));
    const row = withoutGaps<Infrastructure>({
      namespace,
      needs,
      key,
      address: address && [ownAuthority('kubernetes'), ownAuthority('compose')],
      compose: Object.keys(compose?.titles ?? {}),
    });
    return [[release, row]];
  }),
);

/** Number of hex digits of every derived secret, by its identifier. */
export const IDENTIFIERS: Readonly<Record<string, number>> = Object.fromEntries(
  MODULES.flatMap(({ component }) => Object.entries(component?.identifiers ?? {})),
);

/** Releases of the services that read Revolt.toml. */
export const READERS = releasesWhere(({ readsConfig }) => readsConfig);

/** Releases that an environment has which changes nothing. */
export const DEFAULT_RELEASES = [...Object.keys(INFRASTRUCTURE), ...releasesWhere(({ off }) => !off)];

/** Images of the backends, below `ghcr.io/stoatchat/`. */
export const BACKEND_IMAGES = Object.values(SERVICES).flatMap(({ image }) => image ?? []);

/** Compose services of the Stoat services that are on by default and meet a condition. */
export function composeWhere(meets: (row: Service) => boolean): string[] {
  return Object.values(SERVICES)
    .filter((row) => !row.off && meets(row))
    .map(({ compose }) => compose);
}

/** `apps` of an environment in which no Stoat service is on but those of these keys. */
export function onlyApps(...on: readonly AppName[]): Readonly<Record<string, { enabled: boolean }>> {
  return Object.fromEntries(APP_NAMES.filter((app) => !on.includes(app)).map((app) => [app, { enabled: false }]));
}

function releasesWhere(meets: (row: Service) => boolean): string[] {
  return Object.entries(SERVICES)
    .filter(([, row]) => meets(row))
    .map(([release]) => release);
}

function withoutGaps<T>(row: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
