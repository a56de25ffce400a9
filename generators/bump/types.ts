/**
 * What the parts of `bump` tell each other. A pin is read from a version file, its datasource lists releases, its versioning
 * and the policy choose among them, and the writer puts the choice into the file.
 */
import type { Network } from './network/network.ts';

export const DATASOURCE_NAMES = ['docker', 'helm', 'git-tags', 'github-releases'] as const;
export type DatasourceName = (typeof DATASOURCE_NAMES)[number];

export const VERSIONING_NAMES = ['semver', 'docker', 'helm'] as const;
/** `regex:` goes before a regular expression with the named groups that `versioning/regex.ts` lists. */
export type VersioningName = (typeof VERSIONING_NAMES)[number] | `regex:${string}`;

/** A Renovate comment above a pin, parsed: `# renovate: datasource=… depName=… [packageName=…] …`. */
export interface Annotation extends LookupRequest {
  readonly datasource: DatasourceName;
  readonly depName: string;
  /** The datasource's own unless the comment names one. */
  readonly versioning: VersioningName;
  /** Source of a regular expression with a group `version`. */
  readonly extractVersion?: string;
}

/** What a datasource is asked. */
export interface LookupRequest {
  /** In a comment, `depName` stands for a `packageName` that is missing. */
  readonly packageName: string;
  /** Without a slash at its end. `oci://…` for charts in an image registry. */
  readonly registryUrl?: string;
}

/** How far a version is from another one, and how far a pin may move. */
export const LEVELS = ['patch', 'minor', 'major'] as const;
export type Level = (typeof LEVELS)[number];

/** A scalar in a version file that says which version of something is used. */
export interface Pin {
  /** Path below the project's folder, with slashes: `versions/infra-versions.yaml`. */
  readonly file: string;
  /** Of the scalar, from 1. */
  readonly line: number;
  /** `infraChartVersions.mongodb`. */
  readonly path: string;
  readonly current: string;
  /** The scalar stands there without quotes: what is written in its place must read as text all the same. */
  readonly isPlain?: boolean;
  readonly annotation: Annotation;
  /** `sha256:…` of an image that the file pins together with the tag. Where it is `attached`, the scalar is `tag@sha256:…`. */
  readonly digest?: { readonly current: string; readonly attached: boolean };
  /** Why the pin cannot be moved, whatever is published; it is shown and not looked up. */
  readonly obstacle?: string;
  /** The scalar that holds the first seven digits of the version's commit, and moves with it. */
  readonly commit?: {
    readonly path: string;
    readonly line: number;
    readonly current: string;
    /** The image whose tag it is, where a `repository` beside it names one. */
    readonly image?: string;
  };
}

/** One published version. All of it is text of others, unchecked. */
export interface Release {
  /** As published: a tag, a chart version; `extractVersion` has not been applied. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly date?: string;
  /** Of the commit (40 hex digits). */
  readonly commit?: string;
  /** Release notes, Markdown. */
  readonly notes?: string;
  /** Page of this release. */
  readonly url?: string;
  readonly prerelease?: boolean;
  /** Of a chart: the version of the program that it brings, as the chart says. */
  readonly appVersion?: string;
}

export interface Releases {
  readonly releases: readonly Release[];
  /** Repository of the sources, https, for links. */
  readonly sourceUrl?: string;
}

/** Details of one version that cost requests of their own, so they are asked only for the versions that matter. */
export interface Details {
  /** When it was published. */
  readonly date?: string;
  /** `sha256:…` of what a tag points to. */
  readonly digest?: string;
}
export type Wanted = { readonly [Name in keyof Details]?: boolean };

/** A place where versions are published: one folder each, with a schema of the remote answers. */
export interface Datasource {
  /** @throws LookupError */
  list(request: LookupRequest, network: Network): Promise<Releases>;
  /** @throws LookupError */
  details?(request: LookupRequest, version: string, network: Network, wanted: Wanted): Promise<Details>;
}

/** What stands in the file for a pin: `4-management`, `4-management@sha256:…`. */
export function standing({ current, digest }: Pin): string {
  return digest?.attached === true ? `${current}@${digest.current}` : current;
}
