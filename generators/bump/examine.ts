import { defined } from '../lib/defined.ts';
import type { Package } from './advisories/advisory.ts';
import { assess, type Assessed, type Subject, type VersionStep } from './advisories/assess.ts';
import type { AdvisorySource } from './advisories/source.ts';
import { parsePackage } from './advisories/subject.ts';
import { ageObjection, choose, type Candidate, type Choice, type Unit } from './choose.ts';
import { compareUrl, githubRepository, homePage, likelyTags, safeUrl } from './links.ts';
import { Lookups, type LookupOptions } from './lookup.ts';
import { expressionOf } from './expression.ts';
import { isMoving } from './pins.ts';
import type { PinPolicy } from './policy.ts';
import type { PinReport } from './report.ts';
import { LookupError } from './lookup-error.ts';
import type { LookupRequest, Pin, Release, Releases } from './types.ts';
import { versioningNamed } from './versioning/index.ts';

export interface ExamineOptions extends LookupOptions {
  readonly now: Date;
  /** Release notes are asked for, where the sources are on GitHub. */
  readonly notes: boolean;
  /** Where the advisories about a package are known. */
  readonly advisories: (package_: Package) => AdvisorySource;
  /** How many lookups have ended, of how many. */
  readonly progress: (done: number, total: number) => void;
}

export interface Examination {
  /** In the order of the pins. */
  readonly reports: readonly PinReport[];
  /** What could not be read and is not needed: release notes. */
  readonly warnings: readonly string[];
}

/** Longest tag of the sources that is looked at. */
const MAX_TAG = 200;

/** Looks up what every unit needs, all at once, and chooses. A lookup that fails makes its whole unit `failed`; nothing is thrown. */
export async function examine(units: readonly Unit[], options: ExamineOptions): Promise<Examination> {
  const lookups = new Lookups(options);
  const needed = new Set(
    units.flatMap((unit) => requestsIn(unit).map(({ pin, request }) => lookups.list(pin.annotation.datasource, request))),
  );
  let done = 0;
  options.progress(done, needed.size);
  for (const lookup of needed) {
    const count = (): void => options.progress(++done, needed.size);
    lookup.then(count, count);
  }
  const chosen = (await Promise.all(units.map((unit) => chooseUnit(unit, lookups, options)))).flat();
  const assessed = await assess(chosen.map(subjectOf), options.advisories);
  const reports = await Promise.all(chosen.map((one, index) => report(one, assessed[index]!, lookups, options)));
  const order = ({ pin }: PinReport): string => `${pin.file} ${String(pin.line).padStart(9, '0')}`;
  return { reports: reports.sort((a, b) => (order(a) < order(b) ? -1 : 1)), warnings: [...lookups.warnings] };
}

/** A moving tag needs no list: its digest is asked for by its name. */
function requestsIn({ members }: Unit): { readonly pin: Pin; readonly request: LookupRequest }[] {
  return members
    .filter(({ pin }) => !isMoving(pin) && pin.obstacle === undefined)
    .flatMap(({ pin, requests }) => requests.map((request) => ({ pin, request })));
}

/** A pin, and what was chosen for it or why nothing could be. */
interface Chosen {
  readonly member: Unit['members'][number];
  readonly group: string;
  readonly choice?: Choice;
  readonly sourceUrl?: string | undefined;
  readonly error?: string;
  /** It moves together with other pins, so it does not go its own way for a hole. */
  readonly isBound?: boolean;
}

async function chooseUnit(unit: Unit, lookups: Lookups, options: ExamineOptions): Promise<Chosen[]> {
  const group = (pin: Pin): string => unit.group ?? pin.annotation.depName;
  try {
    const found = new Map<LookupRequest, Releases>();
    const lists = requestsIn(unit).map(({ pin, request }) => [request, lookups.list(pin.annotation.datasource, request)] as const);
    // No lookup goes on after the run; of several failures the first is told.
    await Promise.allSettled(lists.map(([, list]) => list));
    for (const [request, list] of lists) found.set(request, await list);
    const choices = await choose(unit, (request) => found.get(request)!, {
      now: options.now,
      dateOf: (pin, release) => lookups.dateOf(pin, release),
      hasTag: (image, tag) => lookups.hasTag(image, tag),
    });
    return choices.map((choice, index) => {
      const member = unit.members[index]!;
      const sourceUrl = member.policy.sourceUrl ?? found.get(member.requests[0]!)?.sourceUrl;
      return { member, group: group(choice.pin), choice, sourceUrl, isBound: choices.length > 1 };
    });
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return unit.members.map((member) => ({ member, group: group(member.pin), error: error.message }));
  }
}

/** A pin's version can have a hole though its registry does not answer. */
function subjectOf({ member: { pin, policy }, choice, isBound }: Chosen): Subject<Candidate> {
  const stepOf = (candidate: Candidate): Candidate & VersionStep => ({ ...candidate, appVersion: candidate.release.appVersion });
  return {
    pin,
    package: policy.advisories === undefined ? undefined : parsePackage(policy.advisories),
    current: { version: pin.current, appVersion: choice?.current?.appVersion },
    allowed: choice?.allowed && stepOf(choice.allowed),
    // What the policy leaves alone is not moved for a hole either: it is told.
    steps: policy.isIgnored || isBound === true ? [] : (choice?.steps ?? []).map(stepOf),
  };
}

async function report(
  { member: { pin, policy }, group, choice, sourceUrl, error }: Chosen,
  { assessment, fix }: Assessed<Candidate>,
  lookups: Lookups,
  options: ExamineOptions,
): Promise<PinReport> {
  const known = { pin, group, advisories: assessment };
  const failed = (message: string): PinReport => ({ ...known, state: 'failed', error: message, isIgnored: policy.isIgnored, notes: [] });
  if (choice === undefined) return failed(error!);
  try {
    const isFix = fix !== undefined && fix.version !== choice.allowed?.version && (await hasImage(pin, fix, lookups));
    const taken = isFix ? { ...choice, allowed: fix } : choice;
    return {
      ...(await withDigest(await reportOf(taken, sourceUrl, lookups, options), taken, policy, lookups, options)),
      ...known,
      isFix,
      isFixed: fix !== undefined && fix.version === taken.allowed?.version,
    };
  } catch (failure) {
    if (!(failure instanceof LookupError)) throw failure;
    return failed(failure.message);
  }
}

/** A pin whose commit is the tag of an image moves only to one that has been built. */
async function hasImage({ commit }: Pin, { commit: digits }: Candidate, lookups: Lookups): Promise<boolean> {
  return commit?.image === undefined || (digits !== undefined && (await lookups.hasTag(commit.image, digits)));
}

async function reportOf(
  choice: Choice,
  sourceUrl: string | undefined,
  lookups: Lookups,
  options: ExamineOptions,
): Promise<Omit<PinReport, 'group' | 'advisories'>> {
  const { pin, allowed, newest, held } = choice;
  if (pin.obstacle !== undefined) return { pin, state: 'skipped', why: pin.obstacle, notes: [] };
  const { datasource, packageName, depName } = pin.annotation;
  const sources = datasource === 'git-tags' ? packageName : sourceUrl;
  const repository = githubRepository(sources);
  const page = safeUrl(sources) ?? homePage(pin.annotation);
  if (isMoving(pin)) {
    const { digest } = await lookups.details(datasource, pin.annotation, pin.current, { digest: true });
    return { pin, state: 'moving', digest, changes: page, notes: [] };
  }
  const step = allowed ?? newest;
  const published = options.notes && repository !== undefined && step !== undefined ? await lookups.releases(repository) : [];
  const notes = allowed === undefined ? [] : notesBetween(pin, allowed, published);
  const dateOfNotes = (version: string): string | undefined => {
    const tags = likelyTags(version, depName);
    return notes.find((release) => tags.includes(release.version))?.date;
  };
  // What is not of the pin's make stands for the newest where nothing else is newer.
  const stranger = newest === undefined ? choice.strangers[0] : undefined;
  const others = choice.strangers.filter((one) => one !== stranger);
  const objection = held.find(({ candidate }) => candidate.version === newest?.version)?.text;
  return {
    pin,
    state: allowed !== undefined ? 'outdated' : newest !== undefined || stranger !== undefined ? 'held' : 'current',
    newest: newest?.version ?? stranger?.version ?? pin.current,
    allowed: allowed?.version,
    kind: step?.level ?? stranger?.level,
    ...(others.length === 0 ? {} : { notTaken: others.map((one) => ({ version: one.version, why: one.text })) }),
    commit: allowed?.commit,
    published: step && (step.date ?? dateOfNotes(step.version) ?? (await dateIfKnown(step, pin, lookups))),
    changes: comparison(choice, repository, published) ?? page,
    why: newest === undefined ? stranger?.text : newest.version === allowed?.version ? undefined : objection,
    notes,
  };
}

/**
 * The digest of an image, where the file has one or the policy wants one: that of the tag that is chosen, or of the tag that stays,
 * which may have moved.
 */
async function withDigest(
  report: Omit<PinReport, 'group' | 'advisories'>,
  { pin, allowed }: Choice,
  policy: PinPolicy,
  lookups: Lookups,
  { now }: ExamineOptions,
): Promise<Omit<PinReport, 'group' | 'advisories'>> {
  const { datasource, extractVersion } = pin.annotation;
  // Where only a part of the tag stands in the file, a digest has no place behind it.
  const isWanted = pin.digest !== undefined || (policy.withDigest === true && extractVersion === undefined);
  if (!isWanted || datasource !== 'docker' || pin.obstacle !== undefined) return report;
  const tag = allowed?.release.version ?? pin.current;
  const { digest } = await lookups.details(datasource, pin.annotation, tag, { digest: true });
  if (digest === undefined) return report;
  const version = allowed?.version ?? pin.current;
  const to = pin.digest?.attached === false ? version : `${version}@${digest}`;
  if (allowed !== undefined) return { ...report, allowed: to, digest };
  if (digest === pin.digest?.current) return { ...report, digest, state: report.state === 'moving' ? 'current' : report.state };
  const step = { ...report, newest: to, kind: 'digest', digest } as const;
  const held = (why: string) => ({ ...step, state: 'held', why }) as const;
  if (policy.isIgnored) return held('the policy leaves this pin alone');
  const date = policy.minimumReleaseAge && (await lookups.dateOf(pin, { version: tag }));
  const age = policy.minimumReleaseAge && ageObjection(policy, date, now);
  if (age !== undefined) return held(age);
  const whyNot = report.why === undefined || report.newest === undefined ? [] : [{ version: report.newest, why: report.why }];
  return { ...step, state: 'outdated', allowed: to, published: date, why: undefined, notTaken: [...whyNot, ...(report.notTaken ?? [])] };
}

/** For people only, so a date that cannot be found out is left out. */
async function dateIfKnown({ release }: Candidate, pin: Pin, lookups: Lookups): Promise<string | undefined> {
  try {
    return await lookups.dateOf(pin, release);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    return undefined;
  }
}

/** GitHub's comparison of two tags, where both are known to be there. */
function comparison({ pin, current, allowed }: Choice, repository: string | undefined, published: readonly Release[]): string | undefined {
  if (repository === undefined || allowed === undefined) return undefined;
  const tags = new Set(published.map(({ version }) => version));
  const tagOf = (version: string): string | undefined => likelyTags(version, pin.annotation.depName).find((tag) => tags.has(tag));
  const [from, to] =
    pin.annotation.datasource === 'git-tags' ? [current?.version, allowed.release.version] : [tagOf(pin.current), tagOf(allowed.version)];
  return from === undefined || to === undefined ? undefined : compareUrl(repository, from, to);
}

/** The notes of all releases after the pin's version up to the one that is taken, newest first. */
function notesBetween(pin: Pin, allowed: Candidate, published: readonly Release[]): Release[] {
  const { compare, isStable } = versioningNamed(pin.annotation.versioning);
  const tagged = published.flatMap((release) => {
    const version = versionOfTag(pin, release.version);
    return version === undefined ? [] : [{ release, version }];
  });
  return tagged
    .filter(({ version }) => compare(version, pin.current) > 0 && compare(version, allowed.version) <= 0)
    .filter(({ version }) => isStable(version) || version === allowed.version)
    .sort((a, b) => compare(b.version, a.version))
    .map(({ release }) => defined({ ...release, url: safeUrl(release.url) }));
}

/** The pin's version that a tag of its sources stands for; undefined when it stands for something else. */
function versionOfTag({ annotation, current }: Pin, tag: string): string | undefined {
  if (tag.length > MAX_TAG) return undefined;
  const { isValid, isCompatible, written } = versioningNamed(annotation.versioning);
  const { depName, extractVersion } = annotation;
  const inTag =
    extractVersion === undefined
      ? [tag, tag.replace(/^.*?(?=v?\d+\.)/, '')].filter((text) => likelyTags(text, depName).includes(tag))
      : [expressionOf(extractVersion).groups(tag)?.version ?? ''];
  const bare = (text: string): string => text.replace(/^v(?=\d)/, '');
  const spelled = inTag
    .flatMap((text) => [text, bare(text), `v${bare(text)}`])
    .find((text) => isValid(text) && isCompatible(current, text));
  return spelled === undefined ? undefined : written(current, spelled);
}
