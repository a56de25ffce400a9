import { stringify } from 'yaml';
import type { Credentials, IdentifierName, Plan, Values } from '../../components/component.ts';
import { COMPONENTS } from '../../components/index.ts';
import { REFLECTOR } from '../../components/reflector.ts';
import { CONFIG_NAMESPACE } from '../../components/stoat-config.ts';
import { secretsOf } from '../../configuration/compute.ts';
import { IDENTIFIERS } from '../../configuration/secrets/identifiers.ts';

export interface Contents {
  readonly credentials: Credentials;
  /** Absent for a bare seed: every component is taken for installed, with the user that it gets by default. */
  readonly environment?: { readonly values: Values; readonly plan: Plan };
}

/**
 * The Secrets that hold the identifiers, whole, as stoat-config would make them: applying a part of a Secret would take the
 * other keys away. Reflector's annotations name the namespace that gets a copy; with `replication: direct` the copy is there too.
 */
export function secretManifests(identifiers: readonly IdentifierName[], { credentials, environment }: Contents): string {
  const wanted = new Set(identifiers.map((name) => IDENTIFIERS[name].secret));
  return COMPONENTS.filter(({ release }) => environment?.plan.installed[release] ?? true)
    .flatMap((component) =>
      secretsOf(component, credentials, environment?.values)
        .filter(({ name }) => wanted.has(name))
        .map(({ name, data }) =>
          environment?.values.replication === 'direct'
            ? manifest(name, CONFIG_NAMESPACE, data) + manifest(name, component.namespace, data)
            : manifest(name, CONFIG_NAMESPACE, data, component.namespace),
        ),
    )
    .join('');
}

/** @param reader the namespace that Reflector copies it to */
function manifest(name: string, namespace: string, data: Readonly<Record<string, string>>, reader?: string): string {
  const object = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace,
      labels: { 'app.kubernetes.io/part-of': 'stoat' },
      ...(reader === undefined
        ? {}
        : {
            annotations: {
              [`${REFLECTOR}/reflection-allowed`]: 'true',
              [`${REFLECTOR}/reflection-allowed-namespaces`]: reader,
              [`${REFLECTOR}/reflection-auto-enabled`]: 'true',
              [`${REFLECTOR}/reflection-auto-namespaces`]: reader,
            },
          }),
    },
    type: 'Opaque',
    data: Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'utf8').toString('base64')])),
  };
  return `---\n${stringify(object, { lineWidth: 0 })}`;
}
