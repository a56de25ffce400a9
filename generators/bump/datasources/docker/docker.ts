import type { Datasource } from '../../types.ts';
import { parseImage, TAG } from './reference.ts';
import type { RegistryClient } from './registry.ts';

/** Tags of an image. What is not a tag by the specification is not listed. */
export function dockerDatasource(registry: RegistryClient): Datasource {
  return {
    async list(request, network) {
      const tags = new Set(await registry.tags(parseImage(request), network));
      return { releases: [...tags].filter((tag) => TAG.test(tag)).map((version) => ({ version })) };
    },
    details: async (request, version, network, wanted) => registry.details(parseImage(request), version, network, wanted),
  };
}
