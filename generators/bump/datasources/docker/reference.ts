/** Names of images, as docker reads them. */
import { LookupError } from '../../lookup-error.ts';
import type { LookupRequest } from '../../types.ts';

export interface ImageName {
  /** As people write it: `docker.io`, `ghcr.io`, `registry.local:5000`. */
  readonly host: string;
  readonly repository: string;
}

const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/** With a dot or a port: otherwise it is a part of the name. */
const HOST = /^(?:(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?|[a-z0-9-]+:\d+|\[[0-9a-f:]+\](?::\d+)?)$/i;
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/**
 * `rabbitmq` is `docker.io/library/rabbitmq`; a first part with a dot or a colon, or `localhost`, is a host. A `registryUrl`
 * (`https://host[/path]` or `oci://host[/path]`) goes before the name.
 * @throws LookupError
 */
export function parseImage({ packageName, registryUrl }: LookupRequest): ImageName {
  const name = registryUrl === undefined ? packageName : `${registryUrl.replace(/^(?:https|http|oci):\/\//, '')}/${packageName}`;
  if (/[@?#\s]/.test(name))
    throw new LookupError('the name of the image holds a digest, a query or credentials, which do not belong there');
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const named = HOST.test(first);
  const host = named ? first.toLowerCase() : 'docker.io';
  const rest = named ? name.slice(slash + 1) : name;
  const repository = host === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  if (!REPOSITORY.test(repository)) throw new LookupError(`${JSON.stringify(packageName)} is not the name of an image`);
  return { host, repository };
}
