import type { DatasourceName, VersioningName } from '../types.ts';

/** A piece of a file's text, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where versions of something are published, as far as the place around it says. */
export interface Source {
  readonly datasource: DatasourceName;
  readonly packageName: string;
  readonly registryUrl?: string;
  readonly extractVersion?: string;
  readonly versioning?: VersioningName;
}

/** A version that stands in a file. */
export interface Found {
  /** Keys, and names or numbers of items, with dots between: `releases.redis.version`. */
  readonly path: string;
  /** Of the version, with the digest where that is `attached`; what stands around it is never touched. */
  readonly span: Span;
  /** The version without its digest. */
  readonly current: string;
  /** Present when the file pins a digest as well: behind the version, or in a scalar of its own. */
  readonly digest?: { readonly current: string; readonly span?: Span };
  /** The span is a whole scalar of YAML without quotes. */
  readonly isPlain?: boolean;
  /** What it is called; absent where only an annotation can say. */
  readonly name?: string;
  readonly source?: Source;
  /** Why this text cannot be moved. */
  readonly obstacle?: string;
  /** Why it is not known where its versions are published; an annotation can say that. */
  readonly unknown?: string;
}

/** A kind of files, or of parts of files, in which versions stand at places that are known without a word: one file each. */
export interface Place<Content> {
  /** @param file path below the project's folder, with slashes */
  find(content: Content, file: string): readonly Found[];
}

const IMAGE = /^(?<name>[^\s@]+?)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/;

/**
 * A reference to an image, as `docker pull` takes it.
 * @param at where the reference begins in the file
 * @returns without `path`
 */
export function imageReference(text: string, at: number): Omit<Found, 'path'> {
  const whole = { start: at, end: at + text.length };
  if (/\$|\ue000/.test(text)) return { span: whole, current: text.replace(/\ue000+/g, '{{…}}'), obstacle: 'a part of it is a variable' };
  const { name, tag, digest } = IMAGE.exec(text)?.groups ?? {};
  if (name === undefined) return { span: whole, current: text, obstacle: 'it is no reference to an image' };
  const known = { name, source: { datasource: 'docker', packageName: name } } as const;
  if (tag === undefined) {
    const obstacle =
      digest === undefined ? 'it has no tag, so latest is meant; write a version' : 'a digest without a tag says nothing of newer ones';
    return { ...known, span: whole, current: digest ?? text, obstacle };
  }
  const start = at + name.length + 1;
  return { ...known, span: { start, end: whole.end }, current: tag, ...(digest === undefined ? {} : { digest: { current: digest } }) };
}

/**
 * The version of a chart.
 * @param found its scalar
 * @param repository URL of the chart's repository, with `oci://` for one of images
 */
export function chartVersion(found: Omit<Found, 'path'>, path: string, name: string, repository: string): Found {
  const obstacle =
    found.obstacle ?? (RANGE.test(found.current) ? 'a range follows what is published by itself; pin one version' : undefined);
  const whole = { ...found, path, name, ...(obstacle === undefined ? {} : { obstacle }) };
  if (/^(?:https?|oci):\/\//.test(repository) && !/[\s@?#\ue000]/.test(repository))
    return { ...whole, source: { datasource: 'helm', packageName: name, registryUrl: repository.replace(/\/+$/, '') } };
  if (repository === '' || /^(?:file:|\.)/.test(repository)) return { ...whole, unknown: 'a chart of this repository' };
  return { ...whole, unknown: 'its repository is not written as a URL (https://…, oci://…)' };
}

const RANGE = /^[~^<>=!*]|\s|\|\||,|\*|(?:^|\.)[xX](?:\.|$)/;

export const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** A digest that stands in a scalar of its own, beside the tag. */
export function separateDigest(found: { readonly text: string; readonly span: Span } | undefined): Found['digest'] {
  return found === undefined || !DIGEST.test(found.text) ? undefined : { current: found.text, span: found.span };
}
