import type { Datasources } from './datasources/index.ts';
import type { Network } from './network/network.ts';
import { LookupError } from './lookup-error.ts';
import type { DatasourceName, Details, LookupRequest, Pin, Release, Releases, Wanted } from './types.ts';

export interface LookupOptions {
  readonly network: Network;
  readonly datasources: Datasources;
}

/** The questions of one run to the datasources. Each list is asked for once. */
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
    const { datasources, network } = this.#options;
    const key = JSON.stringify([datasource, request.packageName, request.registryUrl]);
    const lookup = this.#lists.get(key) ?? datasources[datasource].list(request, network);
    this.#lists.set(key, lookup);
    // Callers that wait for it see the failure; until one does, it must not end the process as unhandled.
    lookup.catch(() => undefined);
    return lookup;
  }

  /**
   * Empty where a datasource has no such details or gave them in the list.
   * @throws LookupError
   */
  async details(datasource: DatasourceName, request: LookupRequest, version: string, wanted: Wanted): Promise<Details> {
    const { datasources, network } = this.#options;
    return (await datasources[datasource].details?.(request, version, network, wanted)) ?? {};
  }

  /**
   * When a version was published. Git does not say when a tag was set: then it is the date of the image of its commit.
   * @throws LookupError
   */
  async dateOf({ annotation, commit }: Pin, { version, commit: digits }: Release): Promise<string | undefined> {
    const image = digits === undefined ? undefined : commit?.image;
    const details =
      image === undefined
        ? await this.details(annotation.datasource, annotation, version, { date: true })
        : await this.details('docker', { packageName: image }, digits!.slice(0, commit!.current.length), { date: true });
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

  /** Releases of a repository on GitHub; an empty list, and a warning, when they cannot be read. */
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
