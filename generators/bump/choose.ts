import { parseStrict } from '../environment/strict-yaml.ts';
import { defined } from '../lib/defined.ts';
import { valueAt } from '../lib/json.ts';
import { expressionOf } from './expression.ts';
import { groupOf, isMeant, policyOf, requestsOf, type PinPolicy } from './policy.ts';
import { isMoving } from './pins.ts';
import type { Policy } from './policy-definition.ts';
import { LEVELS, type Level, type LookupRequest, type Pin, type Release, type Releases } from './types.ts';
import { versioningNamed } from './versioning/index.ts';
import { MAX_VERSION_LENGTH, type Versioning } from './versioning/versioning.ts';

/** A pin with what the policy says about it. */
export interface Member {
  readonly pin: Pin;
  readonly policy: PinPolicy;
  /** What to look up: what the pin names itself first, then images that must have the same tag. */
  readonly requests: readonly LookupRequest[];
}

/** Pins that move together or not at all; mostly it is one. */
export interface Unit {
  /** Of the policy: pins of one group are committed together, which does not mean that they are one unit. */
  readonly group?: string;
  readonly members: readonly Member[];
}

/** A published version that is newer than the pin and could stand in its place. */
export interface Candidate {
  /** What would be written. It passes the pin's grammar. */
  readonly version: string;
  /** As published; `release.version` is the tag to link to. */
  readonly release: Release;
  readonly level: Level;
  /** ISO 8601, where it is known; from `dateOf` when the policy had to know. */
  readonly date?: string;
  /** First seven digits, for a pin that has its commit beside it. */
  readonly commit?: string;
}

export type Reason = 'ignored' | 'prerelease' | 'level' | 'allowedVersions' | 'ignoreVersions' | 'commit' | 'images' | 'group' | 'age';

/** A candidate that is not taken, and why. */
export interface Held {
  readonly candidate: Candidate;
  readonly reason: Reason;
  /** The reason for people. */
  readonly text: string;
}

/** A published version that looks newer than the pin and is not of its make. */
export interface Stranger {
  readonly version: string;
  readonly level: Level;
  /** The reason for people. */
  readonly text: string;
}

/** Why a candidate is not taken. */
type Objection = Omit<Held, 'candidate'>;

export interface Choice {
  readonly pin: Pin;
  /** The release that the pin has now, where it is still published. */
  readonly current?: Release;
  /** The newest that there is, allowed or not, prereleases aside unless the pin is one; absent when the pin is it. */
  readonly newest?: Candidate;
  /** What is to be written; absent when nothing newer is allowed. */
  readonly allowed?: Candidate;
  /** What is newer than all of these and not of the pin's make, so that it is never taken: of each reason the newest, newest first. */
  readonly strangers: readonly Stranger[];
  /** What is newer than `allowed`: of each reason the newest, newest first. */
  readonly held: readonly Held[];
  /** What the pin could move to if steps of every level were allowed at once, oldest first: where a published hole is looked away from. */
  readonly steps: readonly Candidate[];
}

export interface ChooseOptions {
  readonly now: Date;
  /**
   * When a release was published, for those that matter and whose datasource did not say.
   * @throws LookupError
   */
  dateOf(pin: Pin, release: Release): Promise<string | undefined>;
  /**
   * Whether an image has a tag: asked of a pin whose commit is the tag of one, for images are built after the tag in git is set, if at all.
   * @throws LookupError
   */
  hasTag(image: string, tag: string): Promise<boolean>;
}

/** How many dates, and how many images, are asked for at most, so that a registry cannot make us ask for thousands. */
const MAX_QUESTIONS = 25;
/** A longer tag is not even looked at. A git tag has a prefix before the version. */
const MAX_TAG_LENGTH = 2 * MAX_VERSION_LENGTH;
const MAX_DATE_LENGTH = 40;
/** All that may be written: what tags and versions consist of. `+` does not occur in image tags. */
const WRITABLE = /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const COMMIT_DIGITS = 7;

/**
 * Groups pins into what moves together.
 * @param level of the command line
 */
export function unitsOf(pins: readonly Pin[], policy: Policy, level?: Level): Unit[] {
  const units: { readonly group?: string; readonly members: Member[] }[] = [];
  const together = new Map<string, Member[]>();
  for (const pin of pins) {
    const group = groupOf(policy, pin);
    // A tag that moves has nothing to wait for.
    const images = isMoving(pin) || pin.obstacle !== undefined ? undefined : group?.images;
    const member: Member = { pin, policy: policyOf(policy, pin, level), requests: requestsOf(pin, images) };
    const known = images === undefined ? undefined : together.get(group!.name);
    known?.push(member);
    if (known !== undefined) continue;
    const members = [member];
    if (images !== undefined) together.set(group!.name, members);
    units.push(defined({ group: group?.name, members }));
  }
  return units;
}

/** Whether a text can be written in the place of a pin: it must be a version of the same make. */
export function isWritable({ annotation, current, isPlain }: Pin, text: string): boolean {
  const versioning = versioningNamed(annotation.versioning);
  if (text.length > MAX_VERSION_LENGTH || !WRITABLE.test(text) || (annotation.datasource === 'docker' && text.includes('+'))) return false;
  if (!versioning.isValid(current) || !versioning.isValid(text) || !versioning.isCompatible(current, text)) return false;
  return isPlain !== true || isTextWithoutQuotes(text);
}

/** Whether YAML takes a version for text: 1.2-rc1 is, and 1.2 is a number. */
function isTextWithoutQuotes(version: string): boolean {
  if (/^(?:v[0-9]|[0-9]+\.[0-9]+\.[0-9])/.test(version)) return true;
  return typeof valueAt(parseStrict(Buffer.from(`version: ${version}`)).value, ['version']) === 'string';
}

/**
 * Chooses for each pin of a unit: the newest version that the policy allows, never an older one than the pin has.
 * @param releasesOf what was found for each of the members' requests
 * @returns in the order of the members
 * @throws LookupError from `dateOf` and `hasTag`
 */
export async function choose(unit: Unit, releasesOf: (request: LookupRequest) => Releases, options: ChooseOptions): Promise<Choice[]> {
  const sides = unit.members.map((member) => new Side(member, releasesOf));
  const left = { dates: MAX_QUESTIONS, images: MAX_QUESTIONS };

  const imageObjection = async ({ pin }: Side, { commit }: Candidate): Promise<Objection | undefined> => {
    const image = pin.commit?.image;
    if (image === undefined || commit === undefined) return undefined;
    const isThere = left.images-- > 0 && (await options.hasTag(image, commit));
    return isThere ? undefined : { reason: 'images', text: `${image} has no tag ${commit}` };
  };
  const tooYoung = async (side: Side, candidate: Candidate): Promise<Objection | undefined> => {
    const wanted = side.policy.minimumReleaseAge;
    if (wanted === undefined) return undefined;
    let { date } = candidate;
    if (date === undefined && left.dates-- > 0) {
      date = toIso(await options.dateOf(side.pin, candidate.release));
      if (date !== undefined) side.candidates.set(candidate.version, { ...candidate, date });
    }
    const text = ageObjection(side.policy, date, options.now);
    return text === undefined ? undefined : { reason: 'age', text };
  };
  const objectionTo = async (version: string, standing: readonly Side[]): Promise<Objection | undefined> => {
    for (const side of standing) {
      const objection = side.objectionTo(version);
      if (objection !== undefined) return objection;
    }
    // Questions to registries come last, and only for a version that nothing else speaks against.
    for (const side of standing) {
      const candidate = side.candidates.get(version)!;
      const objection = (await imageObjection(side, candidate)) ?? (await tooYoung(side, candidate));
      if (objection !== undefined) return objection;
    }
    return undefined;
  };

  for (const version of newestFirst(sides)) {
    const standing = sides.filter(({ pin }) => pin.current !== version);
    const objection = await objectionTo(version, standing);
    for (const side of standing) side.settle(version, objection);
    if (objection === undefined) break;
  }
  const isStep = (version: string): boolean =>
    sides.every((side) => side.pin.current === version || side.objectionTo(version, true) === undefined);
  const steps = newestFirst(sides).filter(isStep).reverse();
  return sides.map((side) => side.choice(steps));
}

/**
 * Why the policy's age speaks against something that was published at a date.
 * @param date ISO 8601; undefined when it is not known
 */
export function ageObjection(
  { minimumReleaseAge: wanted, isTimestampOptional }: PinPolicy,
  date: string | undefined,
  now: Date,
): string | undefined {
  if (wanted === undefined || (date === undefined && isTimestampOptional === true)) return undefined;
  if (date !== undefined && now.getTime() - Date.parse(date) >= wanted.milliseconds) return undefined;
  const found = date === undefined ? 'it is not known when it was published' : `published ${date.slice(0, 10)}`;
  return `${found}; must have been out for ${wanted.text}`;
}

/** Every version that some side could move to. */
function newestFirst(sides: readonly Side[]): string[] {
  const { isValid, compare } = sides[0]!.versioning;
  const versions = new Set(sides.flatMap(({ candidates }) => [...candidates.keys()]));
  // Sides that move together have tags of the same images; a version that the first cannot read is no version for the others.
  return [...versions].filter(isValid).sort((a, b) => compare(b, a));
}

/** A published date in the form that is printed and compared; undefined when it is no date. */
function toIso(date: string | undefined): string | undefined {
  const time = date !== undefined && date.length <= MAX_DATE_LENGTH ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** One pin of a unit while it is chosen. */
class Side {
  readonly pin: Pin;
  readonly policy: PinPolicy;
  readonly versioning: Versioning;
  /** What is newer than the pin, by what would be written. */
  readonly candidates = new Map<string, Candidate>();
  readonly #current: Release | undefined;
  /** Other images of the group, with their tags. */
  readonly #others: readonly { readonly name: string; readonly tags: ReadonlySet<string> }[];
  readonly #held = new Map<Reason, Held>();
  #allowed: string | undefined;
  #strangers: readonly Stranger[] = [];

  constructor({ pin, policy, requests: [own, ...others] }: Member, releasesOf: (request: LookupRequest) => Releases) {
    this.pin = pin;
    this.policy = policy;
    this.versioning = versioningNamed(pin.annotation.versioning);
    this.#others = others.map((request) => ({
      name: request.packageName,
      tags: new Set(releasesOf(request).releases.map(({ version }) => version)),
    }));
    if (isMoving(pin) || pin.obstacle !== undefined) return;
    const foreign: Omit<Stranger, 'level'>[] = [];
    for (const read of readable(pin, releasesOf(own!).releases)) {
      const { release, version } = read;
      if (read.why !== undefined) foreign.push({ version, text: read.why });
      else if (version === pin.current) this.#current ??= release;
      else if (this.versioning.compare(version, pin.current) > 0 && !this.candidates.has(version)) {
        this.candidates.set(version, this.#candidate(version, release));
      }
    }
    this.#dropOtherSpellings();
    this.#strangers = this.#newerOf(foreign);
  }

  /** Where a publisher has `v1.2.3` and `1.2.3`, or a version on two distributions, the one that is written as the pin is counts. */
  #dropOtherSpellings(): void {
    const { isSameVersion, isSameSpelling } = this.versioning;
    const versions = [...this.candidates.keys()];
    for (const version of versions.filter((text) => !isSameSpelling(this.pin.current, text)))
      if (versions.some((other) => isSameSpelling(this.pin.current, other) && isSameVersion(other, version)))
        this.candidates.delete(version);
  }

  /** Of what is not of the pin's make, the newest for each reason, where it is newer than all that is. */
  #newerOf(others: readonly Omit<Stranger, 'level'>[]): Stranger[] {
    const { compare, isStable, level, numbers } = this.versioning;
    const isNewer = (version: string, than: string): boolean => {
      const [one, other] = [numbers(version), numbers(than)];
      const index = one.findIndex((number, at) => other[at] !== number);
      return index >= 0 && other[index] !== undefined && one[index]! > other[index];
    };
    const own = [this.pin.current, ...this.candidates.keys()];
    const found = new Map<string, Stranger>();
    for (const { version, text } of [...others].sort((a, b) => compare(b.version, a.version))) {
      const kind = text.replace(/\d+/g, '#');
      if (found.has(kind) || !isStable(version)) continue;
      if (own.every((known) => isNewer(version, known))) found.set(kind, { version, text, level: level(this.pin.current, version) });
    }
    return [...found.values()];
  }

  #candidate(version: string, release: Release): Candidate {
    const isCommit = this.pin.commit !== undefined && COMMIT.test(release.commit ?? '');
    return defined({
      version,
      release,
      level: this.versioning.level(this.pin.current, version),
      date: toIso(release.date),
      commit: isCommit ? release.commit!.slice(0, COMMIT_DIGITS) : undefined,
    });
  }

  /**
   * What speaks against a version without asking a registry.
   * @param isAnyLevel steps of every level are allowed
   */
  objectionTo(version: string, isAnyLevel = false): Objection | undefined {
    const { policy, pin } = this;
    const candidate = this.candidates.get(version);
    if (candidate === undefined) return { reason: 'group', text: `nothing that ${pin.path} could move to` };
    if (this.#isForeignPrerelease(candidate)) return { reason: 'prerelease', text: 'a prerelease' };
    if (policy.isIgnored) return { reason: 'ignored', text: 'the policy leaves this pin alone' };
    if (!isAnyLevel && LEVELS.indexOf(candidate.level) > LEVELS.indexOf(policy.level)) {
      return { reason: 'level', text: `a ${candidate.level} step; allowed: ${policy.level}` };
    }
    const isMeantBy = (filter: string): boolean => isMeant(filter, version, this.versioning);
    if (policy.allowedVersions !== undefined && !isMeantBy(policy.allowedVersions)) {
      return { reason: 'allowedVersions', text: `allowedVersions is ${policy.allowedVersions}` };
    }
    const ignoring = policy.ignoreVersions.find(isMeantBy);
    if (ignoring !== undefined) return { reason: 'ignoreVersions', text: `ignoreVersions has ${ignoring}` };
    if (pin.commit !== undefined && candidate.commit === undefined) return { reason: 'commit', text: 'the commit of its tag is not known' };
    const missing = this.#others.filter(({ tags }) => !tags.has(candidate.release.version)).map(({ name }) => name);
    return missing.length === 0 ? undefined : { reason: 'images', text: `not published for ${missing.join(', ')}` };
  }

  /** A prerelease, unless the pin is one of the same version. */
  #isForeignPrerelease({ version, release }: Candidate): boolean {
    const { isStable, numbers } = this.versioning;
    if (isStable(version) && release.prerelease !== true) return false;
    return isStable(this.pin.current) || numbers(version).join() !== numbers(this.pin.current).join();
  }

  settle(version: string, objection: Objection | undefined): void {
    const candidate = this.candidates.get(version);
    if (objection === undefined) this.#allowed = version;
    else if (candidate !== undefined && !this.#held.has(objection.reason)) this.#held.set(objection.reason, { candidate, ...objection });
  }

  /** @param steps versions that all sides of the unit could move to, oldest first */
  choice(steps: readonly string[]): Choice {
    const [newest] = [...this.candidates.values()]
      .filter((candidate) => !this.#isForeignPrerelease(candidate))
      .sort((a, b) => this.versioning.compare(b.version, a.version));
    // Of a prerelease, the next version's prereleases are not taken either; where nothing else is newer, that is told.
    const [later] = newest === undefined ? [...this.candidates.values()].sort((a, b) => this.versioning.compare(b.version, a.version)) : [];
    const foreign = later !== undefined && !this.versioning.isStable(this.pin.current);
    return defined({
      pin: this.pin,
      current: this.#current,
      strangers: foreign ? [{ ...later, text: 'a prerelease of another version' }, ...this.#strangers] : this.#strangers,
      newest,
      allowed: this.#allowed === undefined ? undefined : this.candidates.get(this.#allowed),
      held: [...this.#held.values()],
      steps: steps.flatMap((version) => this.candidates.get(version) ?? []),
    });
  }
}

/** Releases that are versions, with what would be written. All other texts are dropped. */
function* readable(
  pin: Pin,
  releases: readonly Release[],
): Generator<{ readonly release: Release; readonly version: string; readonly why?: string }> {
  const { extractVersion, versioning: name } = pin.annotation;
  const versioning = versioningNamed(name);
  const expression = extractVersion === undefined ? undefined : expressionOf(extractVersion);
  for (const release of releases) {
    if (release.version.length > MAX_TAG_LENGTH) continue;
    const extracted = expression === undefined ? release.version : expression.groups(release.version)?.version;
    if (extracted === undefined || !versioning.isValid(extracted)) continue;
    const why = versioning.mismatch(pin.current, extracted);
    // It is shown and never written, but what is shown must be harmless as well.
    if (why !== undefined) yield* WRITABLE.test(extracted) ? [{ release, version: extracted, why }] : [];
    else if (versioning.isCompatible(pin.current, extracted)) {
      const version = versioning.written(pin.current, extracted);
      if (isWritable(pin, version)) yield { release, version };
    }
  }
}
