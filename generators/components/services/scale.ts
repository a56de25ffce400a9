/** How many of a service may run at a time, and what an environment may ask for. */
import { valueAt, type JsonObject } from '../../lib/json.ts';
import type { AppName, Report, Values } from '../component.ts';
import type { Service } from './table.ts';

/** Upstream: `REGION_ID` is an unsigned number of 16 bits. */
const MAX_REGION = 65535;

/** What of an environment would run more of a service than may run. */
export function scaleRules(app: AppName, { title, scale }: Service, values: Values, report: Report): void {
  const { replicas, values: own } = values.apps[app];
  const key = `apps.${app}`;
  if (scale === 'many') return;

  const why = scale === 'exactly one' ? 'two would do the same work twice' : 'two of one region mark all users of the region offline';
  if (scale === 'exactly one') {
    for (const [path, count] of [
      [`${key}.replicas`, replicas],
      [`${key}.values.replicas`, own.replicas ?? 0],
    ] as const) {
      if (count !== 0 && count !== 1) report(path, `is ${JSON.stringify(count)}; ${title} runs once, ${why}: allowed are 0 and 1`);
    }
  } else {
    const { regionId } = values.apps.events;
    const last = regionId + Number(own.replicas ?? replicas) - 1;
    if (last > MAX_REGION)
      report(`${key}.regionId`, `is ${regionId}; the last pod would have region ${last}, allowed are 0 to ${MAX_REGION}`);
    if (valueAt(own, ['env', 'REGION_ID']) !== undefined)
      report(`${key}.values.env.REGION_ID`, `has no effect, each pod gets its own; ${key}.regionId sets the first`);
  }
  if (valueAt(own, ['strategy', 'type']) === 'RollingUpdate')
    report(`${key}.values.strategy.type`, `is RollingUpdate, which runs two at a time, and ${why}; allowed is Recreate`);
}

/** How helm/stoat-app is to run a service. */
export function scaleValues({ scale, startsAlone }: Service, { apps }: Values): JsonObject {
  if (scale === 'exactly one') return { mode: 'one' };
  if (scale === 'one per region') return { mode: 'numbered', numberEnv: 'REGION_ID', firstNumber: apps.events.regionId };
  return startsAlone ? { mode: 'ordered' } : {};
}

/** What helm/stoat-app makes of a service: a StatefulSet of several that start one after the other, or have numbers. */
export function workloadKind(service: Service, replicas: number): 'deployment' | 'statefulset' {
  return replicas > 1 && (service.startsAlone || service.scale === 'one per region') ? 'statefulset' : 'deployment';
}
