import { isChartVersions } from '../../../generated/answers.js';
import { nearest } from '../../../lib/problems.ts';
import { LookupError, type Datasource, type LookupRequest, type Release, type Releases } from '../../types.ts';
import type { Network } from '../../network/network.ts';
import { parseImage, type ImageName } from '../docker/reference.ts';
import { plausibleDate, type RegistryClient } from '../docker/registry.ts';
import { isPage } from '../json.ts';
import { findChart } from './index-file.ts';
import type { ChartVersions } from './schema.ts';

/** Largest index, in bytes after decompression: ten times Bitnami's. */
const MAX_BYTES = 256 * 1024 * 1024;
/** What versions are made of (SemVer 2, with or without a `v`); anything else is nobody's version. */
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,127}$/;
/** Enough to tell a page for people from an index. */
const START = 512;

/** Charts of repositories with an `index.yaml`, and of image registries (`oci://`). Deprecated versions are not listed. */
export function helmDatasource(registry: RegistryClient): Datasource {
  return {
    name: 'helm',
    defaultVersioning: 'helm',
    async list(request, network) {
      return isOci(request) ? listOci(imageOf(request), network) : listRepository(request, network);
    },
    /** A repository's index has all dates; a registry is asked for that of one version. */
    async details(request, version, network, wanted) {
      if (!isOci(request)) return {};
      // In a tag `_` stands for the `+` of a version (Helm's OCI registries).
      const tag = version.replaceAll('+', '_');
      const [date, digest] = await Promise.all([
        wanted.date ? registry.created(imageOf(request), tag, network) : undefined,
        wanted.digest ? registry.digest(imageOf(request), tag, network) : undefined,
      ]);
      return { ...(date === undefined ? {} : { date }), ...(digest === undefined ? {} : { digest }) };
    },
  };

  async function listOci(image: ImageName, network: Network): Promise<Releases> {
    const tags = await registry.tags(image, network);
    return {
      releases: tags
        .map((tag) => tag.replaceAll('_', '+'))
        .filter((version) => VERSION.test(version))
        .map((version) => ({ version })),
    };
  }
}

function isOci({ registryUrl }: LookupRequest): boolean {
  return registryUrl?.startsWith('oci://') ?? false;
}

function imageOf({ packageName, registryUrl }: LookupRequest): ImageName {
  return parseImage(packageName, registryUrl);
}

async function listRepository({ packageName, registryUrl }: LookupRequest, network: Network): Promise<Releases> {
  if (registryUrl === undefined) throw new LookupError('a chart needs registryUrl=…, the URL of its repository');
  const url = `${registryUrl}/index.yaml`;
  const answer = await network.open(url, {
    maxBytes: MAX_BYTES,
    headers: { accept: 'application/yaml, application/x-yaml, text/yaml, text/plain, */*' },
    hints: { 404: 'there is no index.yaml: registryUrl is not that of a chart repository' },
  });
  const { host } = new URL(answer.url);
  if (isPage(answer.headers, await startOf(answer.body.stream())))
    throw new LookupError(`${host}: its answer is a web page, where the index of a chart repository was expected`);
  const { found, names } = await findChart(answer.body.stream(), packageName).catch((error: unknown) => {
    throw error instanceof LookupError ? new LookupError(`${host}: ${error.message}`) : error;
  });
  if (found === undefined) {
    const suggestion = nearest(packageName, names);
    throw new LookupError(
      `${host}: there is no chart ${packageName} in its index${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    );
  }
  if (!isChartVersions(found)) throw new LookupError(`${host}: the versions of ${packageName} in its index are not what Helm writes`);
  return releasesOf(found);
}

function releasesOf(versions: ChartVersions): Releases {
  const releases: Release[] = versions
    .filter(({ version, deprecated }) => VERSION.test(version) && String(deprecated) !== 'true')
    .map(({ version, created }) => {
      const date = plausibleDate(created);
      return { version, ...(date === undefined ? {} : { date }) };
    });
  // Newest first, as Helm writes an index.
  const [newest] = versions;
  const pages = [newest?.sources ?? [], newest?.home ?? []].flat().filter((page) => /^https:\/\/[^\s@]+$/.test(page));
  const sourceUrl = pages.find((page) => /^https:\/\/(?:github|gitlab)\.com\//.test(page)) ?? pages[0];
  return { releases, ...(sourceUrl === undefined ? {} : { sourceUrl }) };
}

async function startOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  for await (const chunk of chunks) return chunk.toString('utf8', 0, START);
  return '';
}
