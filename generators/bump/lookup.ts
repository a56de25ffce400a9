import type { Datasources } from './datasources/index.ts';
import type { Network } from './network/network.ts';
import { LookupError, type DatasourceName, type LookupRequest, type Pin, type Release, type Releases } from './types.ts';

export interface LookupOptions {
  readonly network: Network;
  readonly datasources: Datasources;
}

/** What costs a request for one version. */
interface Details {
  readonly date?: string;
  readonly digest?: string;
}
type Wanted = { readonly [Name in keyof Details]?: boolean };

/** The questions of one run to the datasources. Lists are asked for once, whoever needs them. */
export class Lookups {
  /** What could not be read and is not needed. */
  readonly warnings = new Set<string>();
  readonly #options: LookupOptions;
  readonly #lists = new Map<string, Promise<Releases>>();

  constructor(options: LookupOptions) {
    this.#options = options;
  }

  /** @throws LookupError */
  list(datasource: DatasourceName, request: LookupRequest): Promise<Releases> {
    const key = JSON.stringify([datasource, request.packageName, request.registryUrl]);
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const lookup = this.#options.datasources[datasource].list(request, this.#options.network);
    this.#lists.set(key, lookup);
    // Whoever waits for it sees the failure; until then it is not one that nobody caught.
    lookup.catch(() => undefined);
    return lookup;
  }

  /**
   * Nothing, where a datasource has no such details or gave them in the list.
   * @throws LookupError
   */
  async details(
    datasource: DatasourceName,
    { packageName, registryUrl }: LookupRequest,
    version: string,
    wanted: Wanted,
  ): Promise<Details> {
    const request = { packageName, ...(registryUrl === undefined ? {} : { registryUrl }) };
    return (await this.#options.datasources[datasource].details?.(request, version, this.#options.network, wanted)) ?? {};
  }

  /**
   * When a version was published. Git says nothing of a tag's date: then it is that of the image of its commit.
   * @throws LookupError
   */
  async dateOf({ annotation, commit }: Pin, { version, commit: digits }: Release): Promise<string | undefined> {
    const image = commit?.image;
    const details =
      image !== undefined && digits !== undefined
        ? await this.details('docker', { packageName: image }, digits.slice(0, commit!.current.length), { date: true })
        : await this.details(annotation.datasource, annotation, version, { date: true });
    return details.date;
  }

  /** @throws LookupError when that could not be found out */
  async hasTag(image: string, tag: string): Promise<boolean> {
    try {
      return (await this.details('docker', { packageName: image }, tag, { digest: true })).digest !== undefined;
    } catch (error) {
      if (error instanceof LookupError && error.isAbsent) return false;
      throw error;
    }
  }

  /** Releases of a repository on GitHub; none, and a warning, when they cannot be read. */
  async releases(repository: string): Promise<readonly Release[]> {
    try {
      return (await this.list('github-releases', { packageName: repository })).releases;
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      this.warnings.add(`no release notes of ${repository}: ${error.message}`);
      return [];
    }
  }
}
