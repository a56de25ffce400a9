import type { Datasource } from '../../types.ts';
import { parseImage, TAG } from './reference.ts';
import type { RegistryClient } from './registry.ts';

/** Tags of an image. What is not a tag by the specification is not listed. */
export function dockerDatasource(registry: RegistryClient): Datasource {
  return {
    name: 'docker',
    defaultVersioning: 'docker',
    async list({ packageName, registryUrl }, network) {
      const tags = await registry.tags(parseImage(packageName, registryUrl), network);
      return { releases: [...new Set(tags)].filter((tag) => TAG.test(tag)).map((version) => ({ version })) };
    },
    async details({ packageName, registryUrl }, version, network, wanted) {
      const image = parseImage(packageName, registryUrl);
      const [date, digest] = await Promise.all([
        wanted.date ? registry.created(image, version, network) : undefined,
        wanted.digest ? registry.digest(image, version, network) : undefined,
      ]);
      return { ...(date === undefined ? {} : { date }), ...(digest === undefined ? {} : { digest }) };
    },
  };
}
