import type { IdentifierName, Values } from '../../components/component.ts';
import { COMPONENTS } from '../../components/index.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../../components/services/table.ts';
import { compute } from '../compute.ts';
import { IDENTIFIER_NAMES } from './identifiers.ts';

/** What a new seed would change. Holds no secret. */
export interface Rotation {
  /** Those that are overridden stay as they are. */
  readonly identifiers: readonly {
    readonly identifier: IdentifierName;
    readonly origin: 'derived' | 'overridden';
    readonly changes: boolean;
  }[];
  readonly restarts: readonly { readonly release: string; readonly namespace: string; readonly why: string }[];
}

/** Compares what follows from the old seed with what follows from the new one. Pure. */
export function planRotation(values: Values, newSeed: string): Rotation {
  const before = compute(values);
  const after = compute({ ...values, secretSeed: newSeed });
  const { installed, apps } = before.plan;
  const credentials = COMPONENTS.filter(
    ({ release }) => installed[release] && before.computed.checksums[release] !== after.computed.checksums[release],
  ).map(({ release, namespace }) => ({ release, namespace, why: 'its credentials' }));
  const servers = APP_NAMES.filter(
    (app) => apps[app] && JSON.stringify(before.computed.services[app]) !== JSON.stringify(after.computed.services[app]),
  ).map((app) => ({ release: service(app).release, namespace: APP_NAMESPACE, why: 'stoat-env, which it reads at its start' }));
  return {
    identifiers: IDENTIFIER_NAMES.map((identifier) => ({
      identifier,
      origin: values.secretOverrides[identifier] === undefined ? 'derived' : 'overridden',
      changes: before.credentials[identifier] !== after.credentials[identifier],
    })),
    restarts: [...credentials, ...servers],
  };
}
