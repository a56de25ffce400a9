import { stringify } from 'yaml';
import { RELEASES, type ReleaseName } from '../../components/releases.ts';
import { SECRET_READERS, secretContents, type SecretName, type UserNames } from '../../configuration/secrets/contents.ts';
import type { Credentials } from '../../configuration/secrets/derive.ts';
import { IDENTIFIERS, type IdentifierName } from '../../configuration/secrets/identifiers.ts';

export interface Contents {
  readonly credentials: Credentials;
  readonly names: UserNames;
  /** undefined: every release is. */
  readonly installed: Readonly<Record<ReleaseName, boolean>> | undefined;
}

const REFLECTOR = 'reflector.v1.k8s.emberstack.com';

/**
 * The Secrets that hold the identifiers, whole, as stoat-config would make them: applying a part of a Secret would take the
 * other keys away. Reflector's annotations name who gets a copy.
 */
export function secretManifests(identifiers: readonly IdentifierName[], { credentials, names, installed }: Contents): string {
  const wanted = new Set<string>(identifiers.map((name) => IDENTIFIERS[name].secret));
  return Object.entries(secretContents(credentials, names))
    .filter(([name]) => wanted.has(name) && (installed === undefined || installed[SECRET_READERS[name as SecretName]]))
    .map(([name, data]) => manifest(name, data, RELEASES[SECRET_READERS[name as SecretName]].namespace))
    .join('');
}

function manifest(name: string, data: Readonly<Record<string, string>>, reader: string): string {
  const object = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace: RELEASES['stoat-config'].namespace,
      labels: { 'app.kubernetes.io/part-of': 'stoat' },
      annotations: {
        [`${REFLECTOR}/reflection-allowed`]: 'true',
        [`${REFLECTOR}/reflection-allowed-namespaces`]: reader,
        [`${REFLECTOR}/reflection-auto-enabled`]: 'true',
        [`${REFLECTOR}/reflection-auto-namespaces`]: reader,
      },
    },
    type: 'Opaque',
    data: Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'utf8').toString('base64')])),
  };
  return `---\n${stringify(object, { lineWidth: 0 })}`;
}
