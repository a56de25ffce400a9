import picomatch from 'picomatch';
import semver from 'semver';
import { parseStrict } from '../environment/strict-yaml.ts';
import { formatPath } from '../configuration/path.ts';
import { validate } from '../generated/policy.js';
import schema from '../generated/policy.schema.json' with { type: 'json' };
import { defined } from '../lib/defined.ts';
import { canonical, valueAt, type Json } from '../lib/json.ts';
import { didYouMean, formatProblem, type Problem } from '../lib/problems.ts';
import { parsePackage } from './advisories/subject.ts';
import { expressionOf, expressionProblem } from './expression.ts';
import { FILES_PATTERN } from './files-pattern.ts';
import type { VersionFile } from './pins.ts';
import type { Policy, PolicyGroup, PolicyRule } from './policy-definition.ts';
import type { Level, LookupRequest, Pin } from './types.ts';
import type { Versioning } from './versioning/versioning.ts';

/** The policy's file, below the project's folder. */
export const POLICY_FILE = 'bump.yaml';

/** How far pins move where neither the policy nor the command line says. */
export const DEFAULT_LEVEL: Level = 'minor';

/** What holds for one pin. */
export interface PinPolicy {
  readonly level: Level;
  readonly isIgnored: boolean;
  /** As written, such as `3 days`, and in milliseconds; absent when there is nothing to wait for. */
  readonly minimumReleaseAge?: { readonly text: string; readonly milliseconds: number };
  /** A version of which it is not known when it was published is old enough. */
  readonly isTimestampOptional?: true;
  /** The digest is written behind an image's tag. */
  readonly withDigest?: true;
  readonly allowedVersions?: string;
  readonly ignoreVersions: readonly string[];
  /** Repository of the sources, https, for links and release notes. */
  readonly sourceUrl?: string;
  /** The package by which databases of advisories know it; see `parsePackage`. */
  readonly advisories?: string;
}

/**
 * Reads the policy.
 * @param pins all of the project: what the policy names exactly must be one of them
 * @returns no policy when there are problems
 */
export function readPolicy(
  { file, text }: VersionFile,
  pins: readonly Pin[],
): { readonly policy?: Policy; readonly problems: readonly Problem[] } {
  const { value: written, problems, lineOf } = parseStrict(Buffer.from(text));
  if (written === undefined) return { problems: problems.map((problem) => ({ file, ...problem })) };
  // A key whose last item has been deleted is not set.
  const value = canonical(written);
  const policy = value as unknown as Policy;
  const found = validate(value)
    ? contentProblems(policy, pins)
    : (validate.errors as readonly SchemaError[]).map((error) => explain(error, value));
  if (found.length === 0) return { policy, problems: [] };
  const located: Problem[] = found.map(([keys, message]) => ({ file, line: lineOf(keys), path: formatPath(keys), message }));
  // A value of a wrong type is also outside of an enumeration, with the same message.
  return { problems: [...new Map(located.map((problem) => [formatProblem(problem), problem])).values()] };
}

/** The files that a policy names; undefined when it names none, or they are no list of texts, which {@link readPolicy} tells. */
export function readFiles({ text }: VersionFile): readonly string[] | undefined {
  const files = valueAt(parseStrict(Buffer.from(text)).value, ['files']);
  return Array.isArray(files) && files.every((file) => typeof file === 'string' && new RegExp(FILES_PATTERN).test(file))
    ? (files as string[])
    : undefined;
}

/** @param level of the command line; a rule's own wins */
export function policyOf(policy: Policy, pin: Pin, level?: Level): PinPolicy {
  const rules = (policy.rules ?? []).filter((rule) => isPinNamed(rule.pins, pin));
  const merged = Object.assign({}, ...rules) as Partial<PolicyRule>;
  const age = merged.minimumReleaseAge ?? policy.minimumReleaseAge ?? '0 days';
  return defined({
    level: merged.level ?? level ?? policy.level ?? DEFAULT_LEVEL,
    isIgnored: isPinNamed(policy.ignore ?? [], pin),
    minimumReleaseAge: milliseconds(age) === 0 ? undefined : { text: age, milliseconds: milliseconds(age) },
    isTimestampOptional: (merged.timestamp ?? policy.timestamp) === 'optional' || undefined,
    withDigest: (merged.digest ?? policy.digest) || undefined,
    allowedVersions: merged.allowedVersions,
    ignoreVersions: merged.ignoreVersions ?? [],
    sourceUrl: merged.sourceUrl,
    advisories: merged.advisories,
  });
}

export function groupOf(policy: Policy, pin: Pin): PolicyGroup | undefined {
  return policy.groups?.find((group) => isPinNamed(group.pins, pin));
}

/**
 * What has to be looked up for a pin: first its own image, then the other images of its group. They are beside the pin's own image, so a
 * mirror of that has them too.
 */
export function requestsOf({ annotation: { packageName, registryUrl } }: Pin, images: readonly string[] = []): LookupRequest[] {
  const folder = packageName.slice(0, packageName.lastIndexOf('/') + 1);
  const names = new Set([packageName, ...images.map((image) => folder + image)]);
  return [...names].map((name) => defined({ packageName: name, registryUrl }));
}

/** What a pin may be called in a policy: its path, its file, or both. */
export function namesOf({ path, file }: Pin): string[] {
  return [path, file, `${file}:${path}`];
}

function isPinNamed(globs: readonly string[], pin: Pin): boolean {
  return namesOf(pin).some((name) => isNamed(globs, name));
}

/** Whether a pin's path, or its name, is one that the globs of a policy or of the command line name. */
export function isNamed(globs: readonly string[], text: string): boolean {
  return globs.length > 0 && picomatch([...globs], { dot: true, nonegate: true })(text);
}

/** Whether a version is one that `allowedVersions` or an entry of `ignoreVersions` means. */
export function isMeant(filter: string, version: string, versioning: Versioning): boolean {
  if (filter === version) return true;
  const [, source, flags] = EXPRESSION.exec(filter) ?? [];
  if (source !== undefined) return expressionOf(source, flags).test(version);
  if (semver.validRange(filter) === null) return false;
  // Ranges are about the numbers: <5 excludes 5.0.0-rc1 too, and knows nothing of suffixes.
  const [major = 0n, minor = 0n, patch = 0n] = versioning.numbers(version);
  return semver.satisfies(`${major}.${minor}.${patch}`, filter);
}

const EXPRESSION = /^\/(.*)\/(i?)$/;
const EXACT_VERSION = /^\w[\w.+-]*$/;
const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

function milliseconds(age: string): number {
  const [count, unit] = age.split(' ') as [string, string];
  return Number(count) * UNITS[unit.replace(/s$/, '')]!;
}

type Finding = readonly [keys: readonly string[], message: string];

/** The problems that a schema cannot tell. */
function contentProblems(policy: Policy, pins: readonly Pin[]): Finding[] {
  const { ignore = [], groups = [], rules = [] } = policy;
  const findings: Finding[] = [];
  const paths = [...new Set(pins.flatMap(namesOf))];
  const checkGlobs = (globs: readonly string[], ...keys: readonly string[]): void => {
    for (const [index, glob] of globs.entries()) {
      if (!/[*?[\]{}()]/.test(glob) && !paths.includes(glob))
        findings.push([
          [...keys, String(index)],
          `there is no pin ${JSON.stringify(glob)}${didYouMean(
            glob,
            pins.map(({ path }) => path),
          )}`,
        ]);
    }
  };
  const checkFilter = (filter: string | undefined, ...keys: readonly string[]): void => {
    if (filter === undefined) return;
    const message = filterProblem(filter, keys);
    if (message !== undefined) findings.push([keys, message]);
  };
  checkGlobs(ignore, 'ignore');
  for (const [index, group] of groups.entries()) {
    const keys = ['groups', String(index)];
    checkGlobs(group.pins, ...keys, 'pins');
    const earlier = groups.slice(0, index);
    if (earlier.some(({ name }) => name === group.name)) findings.push([[...keys, 'name'], `there is another group ${group.name}`]);
    for (const pin of pins.filter((pin) => isPinNamed(group.pins, pin))) {
      const other = earlier.find(({ pins: globs }) => isPinNamed(globs, pin));
      if (other !== undefined) findings.push([[...keys, 'pins'], `${pin.path} belongs to the group ${other.name} already`]);
      if (group.images !== undefined && !isTagOf(group.images, pin))
        findings.push([[...keys, 'images'], `${pin.path} is no tag of one of these images: ${group.images.join(', ')}`]);
      if (group.images !== undefined && (pin.digest !== undefined || policyOf(policy, pin).withDigest === true))
        findings.push([[...keys, 'images'], `${pin.path} is the tag of several images, which have no digest in common`]);
    }
  }
  for (const [index, rule] of rules.entries()) {
    const keys = ['rules', String(index)];
    checkGlobs(rule.pins, ...keys, 'pins');
    checkFilter(rule.allowedVersions, ...keys, 'allowedVersions');
    if (rule.advisories !== undefined && parsePackage(rule.advisories) === undefined)
      findings.push([[...keys, 'advisories'], 'expected GitHub/<owner>/<repository>, or an ecosystem of OSV and a name in it']);
    for (const [at, filter] of (rule.ignoreVersions ?? []).entries()) checkFilter(filter, ...keys, 'ignoreVersions', String(at));
  }
  return findings;
}

function filterProblem(filter: string, keys: readonly string[]): string | undefined {
  const [, source] = EXPRESSION.exec(filter) ?? [];
  if (source !== undefined) return expressionProblem(source, [], []);
  // A single version is ignored by naming it; to allow only one would be an odd way to ignore a pin.
  const isExact = keys.at(-1) !== 'allowedVersions' && EXACT_VERSION.test(filter);
  return isExact || semver.validRange(filter) !== null ? undefined : expected(keys, filter);
}

function isTagOf(images: readonly string[], { annotation: { datasource, packageName } }: Pin): boolean {
  return datasource === 'docker' && images.includes(packageName.slice(packageName.lastIndexOf('/') + 1));
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly expect?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function explain({ instancePath, keyword, params }: SchemaError, value: Json): Finding {
  const at = instancePath.split('/').slice(1);
  const extra = params.additionalProperty ?? params.missingProperty;
  const keys = typeof extra === 'string' ? [...at, extra] : at;
  if (keyword === 'additionalProperties') {
    const allowed = Object.keys(schemaAt(at).properties!);
    return [keys, `unknown key${didYouMean(keys.at(-1)!, allowed)} (allowed: ${allowed.join(', ')})`];
  }
  if (keyword === 'required') return [keys, `is missing: ${schemaAt(keys).description!}`];
  return [keys, expected(keys, valueAt(value, at))];
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', array: 'a list', object: 'a map of keys' };

function expected(keys: readonly string[], found: Json | undefined): string {
  const { type, enum: options, expect } = schemaAt(keys);
  const what = options === undefined ? (expect ?? TYPES[type!]!) : `one of ${options.join(', ')}`;
  return `must be ${what}, found ${show(found)}${typeof found === 'string' ? didYouMean(found, options ?? []) : ''}`;
}

function show(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map of keys';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 40)}…"` : text;
}

function schemaAt(keys: readonly string[]): Schema {
  return keys.reduce<Schema>((at, key) => at.properties?.[key] ?? at.items ?? {}, schema as Schema);
}
