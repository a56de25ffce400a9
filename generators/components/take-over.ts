/** Words that components share for taking over the original deployment. */
import type { Component, HelmfileSource, OldRelease, Step } from './component.ts';

interface Steps {
  readonly save: readonly Step[];
  readonly restore: readonly Step[];
}

/** Where nothing is to be done by hand. */
export const nothing = (): { save: []; restore: [] } => ({ save: [], restore: [] });

/**
 * Full name that a chart gives its objects, as Helm's starter chart has made it usual: the release's, with the chart's where that is not
 * in it. For a release whose name is known.
 */
export function fullName({ release, setting }: OldRelease, chart: string): string {
  const name = setting('nameOverride') || chart;
  return setting('fullnameOverride') || (release.includes(name) ? release : `${release}-${name}`);
}

/**
 * For what a cluster has once: its cluster-wide objects belong to the old release, and Helm gives them to no other.
 * @param after commands that follow the removal of the old release
 */
export function onceInCluster({ title, namespace, release }: Component, { old }: HelmfileSource, after: readonly string[] = []): Steps {
  if (old.inPlace) return nothing();
  const unless = old.inPlace === undefined ? `, unless it is the release ${release} in ${namespace} already` : '';
  const step = {
    title: `${title}: a cluster has it once; remove the old one, so that ${release} can be installed in ${namespace}${unless}`,
    commands: [`helm -n ${old.namespace} uninstall ${old.release}`, ...after],
  };
  return { save: [step], restore: [] };
}
