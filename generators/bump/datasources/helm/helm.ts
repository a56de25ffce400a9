import { isChartVersions } from '../../../generated/answers.js';
import { defined } from '../../../lib/defined.ts';
import { nearest } from '../../../lib/problems.ts';
import type { Answer, Network } from '../../network/network.ts';
import { LookupError } from '../../lookup-error.ts';
import type { Datasource, LookupRequest, Releases } from '../../types.ts';
import { parseImage } from '../docker/reference.ts';
import { plausibleDate, type RegistryClient } from '../docker/registry.ts';
import { isPage } from '../json.ts';
import { openIndex, type ChartBlock } from './index-file.ts';
import { reduceIndex } from './reduce.ts';
import type { ChartVersions } from './schema.ts';

/** Largest index, in bytes after decompression: ten times Bitnami's. */
const MAX_BYTES = 256 * 1024 * 1024;
/** The characters of a version (SemVer 2, with or without a `v`). */
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,127}$/;
/** How much of an answer tells a page for people from an index. */
const START = 512;

/** Charts of repositories with an `index.yaml`, and of image registries (`oci://`). Deprecated versions are not listed. */
export function helmDatasource(registry: RegistryClient): Datasource {
  /** By URL: charts of one repository share its index. */
  const indexes = new Map<string, Promise<Index>>();

  async function listRepository({ packageName, registryUrl }: LookupRequest, network: Network): Promise<Releases> {
    if (registryUrl === undefined) throw new LookupError('a chart needs registryUrl=…, the URL of its repository');
    const url = `${registryUrl}/index.yaml`;
    const asked = indexes.get(url) ?? getIndex(url, network).then(readIndex);
    indexes.set(url, asked);
    return releasesIn(await asked, packageName);
  }

  return {
    async list(request, network) {
      if (!isOci(request)) return listRepository(request, network);
      const tags = await registry.tags(parseImage(request), network);
      const versions = tags.map((tag) => tag.replaceAll('_', '+')).filter((version) => VERSION.test(version));
      return { releases: versions.map((version) => ({ version })) };
    },
    /** A repository's index has all dates; a registry is asked for that of one version. */
    async details(request, version, network, wanted) {
      // In a tag `_` stands for the `+` of a version (Helm's OCI registries).
      return isOci(request) ? registry.details(parseImage(request), version.replaceAll('+', '_'), network, wanted) : {};
    },
  };
}

function isOci({ registryUrl }: LookupRequest): boolean {
  return registryUrl?.startsWith('oci://') ?? false;
}

function getIndex(url: string, network: Network): Promise<Answer> {
  return network.get(url, {
    maxBytes: MAX_BYTES,
    reduce: { name: 'helm index 2', start: reduceIndex },
    headers: { accept: 'application/yaml, application/x-yaml, text/yaml, text/plain, */*' },
    hints: { 404: 'there is no index.yaml: registryUrl is not that of a chart repository' },
  });
}

/** An index, read as far as all of its charts have in common. */
interface Index {
  readonly host: string;
  readonly chart: (name: string) => ChartBlock;
}

function readIndex({ url, headers, body }: Answer): Index {
  const { host } = new URL(url);
  if (isPage(headers, body.slice(0, START)))
    throw new LookupError(`${host}: its answer is a web page, where the index of a chart repository was expected`);
  return { host, chart: named(host, () => openIndex(body)) };
}

/** What is wrong with an index is told with its host. */
function named<T>(host: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof LookupError ? new LookupError(`${host}: ${error.message}`) : error;
  }
}

function releasesIn({ host, chart: find }: Index, chart: string): Releases {
  return named(host, () => {
    const { found, names } = find(chart);
    if (found === undefined) {
      const meant = nearest(chart, names);
      throw new LookupError(`there is no chart ${chart} in its index${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    }
    if (!isChartVersions(found)) throw new LookupError(`the versions of ${chart} in its index are not what Helm writes`);
    return releasesOf(found);
  });
}

function releasesOf(versions: ChartVersions): Releases {
  const listed = versions.filter(({ version, deprecated }) => VERSION.test(version) && String(deprecated) !== 'true');
  // Helm writes the newest version first.
  const [newest] = versions;
  const pages = [newest?.sources ?? [], newest?.home ?? []].flat().filter((page) => /^https:\/\/[^\s@]+$/.test(page));
  const sourceUrl = pages.find((page) => /^https:\/\/(?:github|gitlab)\.com\//.test(page)) ?? pages[0];
  return defined({
    releases: listed.map(({ version, created, appVersion }) =>
      defined({ version, date: plausibleDate(created), appVersion: appVersion || undefined }),
    ),
    sourceUrl,
  });
}
