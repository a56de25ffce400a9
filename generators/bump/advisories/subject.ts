/** What of a pin a database of advisories can be asked. */
import type { Pin } from '../types.ts';
import type { Package } from './advisory.ts';

/** A pseudo-ecosystem: the advisories that a repository on GitHub publishes itself. */
export const GITHUB = 'GitHub';

/** A rule's key `advisories: <ecosystem>/<name>`; undefined for another text. */
export function parsePackage(text: string): Package | undefined {
  const at = text.indexOf('/');
  const [ecosystem, name] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !/^[A-Za-z][A-Za-z0-9 .:-]*$/.test(ecosystem) || !/^[\w@.~/:+-]+$/.test(name)) return undefined;
  return ecosystem === GITHUB && !/^[\w-]+\/[\w.-]+$/.test(name) ? undefined : { ecosystem, name };
}

const DATE = /^RELEASE\.(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/;
/** Go names a commit of a module without versions by its time. Only a text, not a number, is ordered among such names. */
const COMMIT = '000000000000';

/**
 * The version that stands in an ecosystem for one of a pin's: the program's in a chart (`appVersion`), a date as Go or others count it,
 * and a tag without what its image is built on (`8.1.4-alpine`).
 * @param appVersion of the chart of that version
 * @returns undefined where a text says no version, such as `latest`
 */
export function versionIn({ ecosystem }: Package, { annotation }: Pin, text: string, appVersion: string | undefined): string | undefined {
  const isChart = annotation.datasource === 'helm';
  const [, ...date] = DATE.exec(text) ?? [];
  if (date.length > 0) {
    return ecosystem === 'Go' ? `0.0.0-${date.join('')}-${COMMIT}` : date.slice(0, 3).map(Number).join('.');
  }
  const version = isChart ? (appVersion ?? '') : text.split('@')[0]!;
  const [, numbers, prerelease = ''] = /^v?(\d+(?:\.\d+)*)(-(?:alpha|beta|rc|pre)[0-9A-Za-z.]*)?/i.exec(version) ?? [];
  // One number is a tag that moves (`4-management`): which version it is today, it does not say.
  return numbers === undefined || !numbers.includes('.') ? undefined : `${numbers}${prerelease}`;
}
