/** Where advisories are known from. */
import type { Advisory, Package } from './advisory.ts';

/** Is a version of a package affected, and by what? */
export interface Question {
  readonly package: Package;
  readonly version: string;
}

export interface AdvisorySource {
  /**
   * What is known of each question, in their order: advisories that affect its version, and perhaps others of its package.
   * @throws LookupError
   */
  ask(questions: readonly Question[]): Promise<readonly (readonly Advisory[])[]>;
  /** ISO 8601: how old the answers may be; undefined for those of today. */
  readonly dataOf?: string | undefined;
}

/** Without a colon and what is behind it, and in one spelling: documents of `Debian` are about `Debian:12` too. */
export function packageKey({ ecosystem, name }: Package): string {
  return `${ecosystem.split(':')[0]}/${name}`;
}
