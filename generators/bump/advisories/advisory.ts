/**
 * What a published advisory says of versions. An advisory whose bounds cannot be read counts as one that affects: to say so wrongly costs a
 * look, and to say nothing costs more.
 */
import semver from 'semver';
import { defined } from '../../lib/defined.ts';
import type { GithubAdvisories, OsvDocument } from './schema.ts';

/** Words of GitHub's database, which others use as well, the worst first. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Versions from `introduced` on (undefined: from the first) up to `fixed`, or up to and with `last`; without both, all later ones. */
export interface Interval {
  readonly introduced?: string;
  readonly fixed?: string;
  readonly last?: string;
}

/** One advisory about one package. */
export interface Advisory {
  readonly id: string;
  /** The same in other databases. */
  readonly aliases: readonly string[];
  readonly severity?: Severity;
  readonly summary?: string;
  /** ISO 8601: when it was last changed. */
  readonly modified?: string;
  /** undefined where it says nothing that can be read: then all versions count. */
  readonly intervals?: readonly Interval[];
  /** Single versions. */
  readonly versions: readonly string[];
}

/** A package as a database of advisories names it: ecosystem and name, such as Go and github.com/caddyserver/caddy/v2. */
export interface Package {
  readonly ecosystem: string;
  readonly name: string;
}

/**
 * What an OSV document says of a package; undefined when that is nothing, or it was withdrawn.
 * An ecosystem may have a release behind a colon (`Debian:12`), which the document may leave out.
 */
export function fromOsv(document: OsvDocument, { ecosystem, name }: Package): Advisory | undefined {
  const affected = (document.affected ?? []).filter(
    ({ package: it }) => it?.name === name && (it.ecosystem === ecosystem || it.ecosystem === ecosystem.split(':')[0]),
  );
  if (affected.length === 0 || document.withdrawn) return undefined;
  const ranges = affected.flatMap((entry) => (entry.ranges ?? []).filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM'));
  const versions = affected.flatMap((entry) => entry.versions ?? []);
  const severity = severityOf(document.database_specific?.severity, ...affected.map((entry) => entry.database_specific?.severity));
  return defined({
    id: document.id,
    aliases: document.aliases ?? [],
    severity,
    summary: document.summary || undefined,
    modified: document.modified,
    intervals:
      ranges.length === 0 && versions.length > 0 ? [] : ranges.length === 0 ? undefined : ranges.flatMap(({ events }) => intervals(events)),
    versions,
  });
}

/** What a repository on GitHub has published of its own packages. */
export function fromGithub(list: GithubAdvisories): Advisory[] {
  return list
    .filter(({ state, withdrawn_at: withdrawn }) => !withdrawn && (state ?? 'published') === 'published')
    .map((entry) => {
      const said = (entry.vulnerabilities ?? []).map((one) => intervalOf(one.vulnerable_version_range ?? '', one.patched_versions ?? ''));
      const isReadable = said.length > 0 && said.every((interval) => interval !== undefined);
      return defined({
        id: entry.ghsa_id,
        aliases: entry.cve_id ? [entry.cve_id] : [],
        severity: severityOf(entry.severity),
        summary: entry.summary || undefined,
        modified: entry.updated_at ?? undefined,
        intervals: isReadable ? said : undefined,
        versions: [],
      });
    });
}

export function isAffected({ intervals: found, versions }: Advisory, version: string): boolean {
  if (versions.some((one) => compare(one, version) === 0)) return true;
  return found === undefined || found.some((interval) => contains(interval, version));
}

/** The first version after this one that it names as fixed; undefined when it names none. */
export function firstFix({ intervals: found = [] }: Advisory, version: string): string | undefined {
  const fixes = found.filter((interval) => contains(interval, version)).flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
  // In two intervals at once, the version is fixed where both end.
  return fixes.sort((a, b) => compare(b, a) ?? 0)[0];
}

/** Advisories of several databases about the same: one each, with what any of them knows. */
export function merged(advisories: readonly Advisory[]): Advisory[] {
  const groups: Advisory[][] = [];
  // By their names, so that the same hole has the same one in every run.
  for (const advisory of [...advisories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const names = new Set([advisory.id, ...advisory.aliases]);
    const same = groups.filter((group) => group.some(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name))));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), advisory]);
  }
  return groups.map((group) => {
    const [first] = group as [Advisory];
    const known = group.flatMap(({ intervals: found }) => (found === undefined ? [] : [found]));
    return defined({
      ...first,
      aliases: [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].filter((name) => name !== first.id).sort(),
      severity: SEVERITIES.find((severity) => group.some((one) => one.severity === severity)),
      summary: group.find(({ summary }) => summary !== undefined)?.summary,
      intervals: known.length === 0 && group.every(({ versions }) => versions.length === 0) ? undefined : known.flat(),
      versions: group.flatMap(({ versions }) => versions),
    });
  });
}

/**
 * Orders two versions of an ecosystem: numbers, then prereleases, as in SemVer, with any count of numbers.
 * @returns undefined for what is no such version
 */
export function compare(a: string, b: string): number | undefined {
  const [one, other] = [parse(a), parse(b)];
  if (one === undefined || other === undefined) return a === b ? 0 : undefined;
  const difference = semver.compare(one.version, other.version);
  // SemVer compares three numbers; those behind follow.
  const isSameBase = difference === 0 || one.version.compareMain(other.version) === 0;
  return isSameBase && one.more !== other.more ? Math.sign(one.more - other.more) : difference;
}

interface Parsed {
  readonly version: semver.SemVer;
  /** The fourth number. */
  readonly more: number;
}

const VERSION = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

function parse(text: string): Parsed | undefined {
  const [, major, minor = '0', patch = '0', more = '0', prerelease = ''] = VERSION.exec(text.trim()) ?? [];
  if (major === undefined) return undefined;
  const version = semver.parse(`${Number(major)}.${Number(minor)}.${Number(patch)}${prerelease}`);
  return version === null ? undefined : { version, more: Number(more) };
}

function contains({ introduced, fixed, last }: Interval, version: string): boolean {
  const order = (bound: string): number | undefined => compare(version, bound);
  if (introduced !== undefined && (order(introduced) ?? 0) < 0) return false;
  if (fixed !== undefined) return (order(fixed) ?? -1) < 0;
  return last === undefined || (order(last) ?? 0) <= 0;
}

type Events = NonNullable<NonNullable<OsvDocument['affected']>[number]['ranges']>[number]['events'];

/** A range's events, which stand in any order, as intervals. "0" is before every version. */
function intervals(events: Events): Interval[] {
  const starts = events.flatMap(({ introduced }) => (introduced ? [introduced] : []));
  const ends = events.flatMap(({ fixed, last_affected: last }): Interval[] => (fixed ? [{ fixed }] : last ? [{ last }] : []));
  const boundOf = ({ fixed, last }: Interval): string => (fixed ?? last)!;
  ends.sort((a, b) => compare(boundOf(a), boundOf(b)) ?? 0);
  return (starts.length === 0 ? ['0'] : starts).map((introduced) => {
    const isFirst = introduced === '0';
    const end = ends.find((one) => isFirst || (compare(boundOf(one), introduced) ?? 1) >= (one.last === undefined ? 1 : 0));
    return { ...(isFirst ? {} : { introduced }), ...end };
  });
}

/** GitHub's `>= 1.0, < 1.2`; undefined for what is written for people only. */
function intervalOf(range: string, patched: string): Interval | undefined {
  const parts = range.split(',').map((part) => /^\s*(<=|<|>=|>|=)\s*(v?\d[^\s]*)\s*$/.exec(part));
  if (!parts.every((part) => part !== null) || parts.length > 2) return undefined;
  let interval: Interval = {};
  for (const [, operator, version = ''] of parts) {
    if (compare(version, version) === undefined) return undefined;
    if (operator === '<') interval = { ...interval, fixed: version };
    else if (operator === '<=') interval = { ...interval, last: version };
    else if (operator === '=') interval = { introduced: version, last: version };
    // `>` has no bound of its own here; one version more is reported rather than one less.
    else interval = { ...interval, introduced: version };
  }
  const [, first] = /^\s*(?:>=\s*)?(v?\d\S*?)\s*$/.exec(patched) ?? [];
  return interval.last !== undefined && first !== undefined && (compare(first, interval.last) ?? 0) > 0
    ? { ...(interval.introduced === undefined ? {} : { introduced: interval.introduced }), fixed: first }
    : interval;
}

function severityOf(...texts: readonly unknown[]): Severity | undefined {
  const words = texts.flatMap((text) => (typeof text === 'string' ? [text.toLowerCase().replace('medium', 'moderate')] : []));
  return SEVERITIES.find((severity) => words.includes(severity));
}
