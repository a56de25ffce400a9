import picomatch from 'picomatch';
import semver from 'semver';
import { validate } from '../generated/policy.js';
import schema from '../generated/policy.schema.json' with { type: 'json' };
import { canonical, valueAt, type Json } from '../lib/json.ts';
import { SERVICES, type Service } from '../components/services/table.ts';
import { formatProblem, nearest, type Problem } from '../lib/problems.ts';
import { formatPath } from '../configuration/path.ts';
import { parseStrict } from '../environment/strict-yaml.ts';
import { expressionProblem } from './expression.ts';
import type { VersionFile } from './pins.ts';
import type { IMAGE_SETS, Policy, PolicyGroup, PolicyRule } from './policy-definition.ts';
import type { Level, LookupRequest, Pin } from './types.ts';
import type { Versioning } from './versioning/versioning.ts';

/** The policy's file, below the project's folder. */
export const POLICY_FILE = 'bump.yaml';

/** How far pins move when nobody says. */
export const DEFAULT_LEVEL: Level = 'minor';

/** Images that are published together, by their names below the registry. */
const IMAGES: Readonly<Record<(typeof IMAGE_SETS)[number], readonly string[]>> = {
  backends: Object.values<Service>(SERVICES).flatMap(({ image }) => image ?? []),
};

/** What holds for one pin. */
export interface PinPolicy {
  readonly level: Level;
  readonly isIgnored: boolean;
  /** As written, such as `3 days`, and in milliseconds; absent when there is nothing to wait for. */
  readonly minimumReleaseAge?: { readonly text: string; readonly milliseconds: number };
  readonly allowedVersions?: string;
  readonly ignoreVersions: readonly string[];
  /** Repository of the sources, https, for links and release notes. */
  readonly sourceUrl?: string;
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
  const found = validate(value)
    ? contentProblems(value as unknown as Policy, pins)
    : (validate.errors as readonly SchemaError[]).map((error) => explain(error, value));
  if (found.length === 0) return { policy: value as unknown as Policy, problems: [] };
  const located: Problem[] = found.map(({ keys, message }) => ({ file, line: lineOf(keys), path: formatPath(keys), message }));
  // A value of a wrong type is also none of those that are allowed.
  return { problems: [...new Map(located.map((problem) => [formatProblem(problem), problem])).values()] };
}

/** @param level of the command line; a rule's own wins */
export function policyOf(policy: Policy, pin: Pin, level?: Level): PinPolicy {
  const rules = (policy.rules ?? []).filter((candidate) => matches(candidate.pins, pin));
  const rule = Object.assign({}, ...rules) as Partial<PolicyRule>;
  const text = rule.minimumReleaseAge ?? policy.minimumReleaseAge;
  const age = text === undefined ? undefined : { text, milliseconds: milliseconds(text) };
  return {
    level: rule.level ?? level ?? policy.level ?? DEFAULT_LEVEL,
    isIgnored: matches(policy.ignore ?? [], pin),
    ...(age === undefined || age.milliseconds === 0 ? {} : { minimumReleaseAge: age }),
    ...(rule.allowedVersions === undefined ? {} : { allowedVersions: rule.allowedVersions }),
    ignoreVersions: rule.ignoreVersions ?? [],
    ...(rule.sourceUrl === undefined ? {} : { sourceUrl: rule.sourceUrl }),
  };
}

export function groupOf(policy: Policy, pin: Pin): PolicyGroup | undefined {
  return policy.groups?.find((group) => matches(group.pins, pin));
}

/**
 * What has to be looked up for a pin: first what it names itself, then the other images of its group's set. Those are beside it,
 * so that a mirror has them too.
 */
export function requestsOf({ annotation: { packageName, registryUrl } }: Pin, images: PolicyGroup['images']): LookupRequest[] {
  const request = (name: string): LookupRequest => ({ packageName: name, ...(registryUrl === undefined ? {} : { registryUrl }) });
  if (images === undefined) return [request(packageName)];
  const folder = packageName.slice(0, packageName.lastIndexOf('/') + 1);
  const others = IMAGES[images].map((image) => folder + image).filter((name) => name !== packageName);
  return [packageName, ...others].map(request);
}

/** Whether a text is one that globs name, as a policy and the command line write them. */
export function isNamed(globs: readonly string[], text: string): boolean {
  return globs.length > 0 && picomatch([...globs], { dot: true, nonegate: true })(text);
}

/** Whether a pin's path is one that a policy's globs name. */
export function matches(globs: readonly string[], { path }: Pick<Pin, 'path'>): boolean {
  return isNamed(globs, path);
}

/** Whether a version is one that `allowedVersions` or an entry of `ignoreVersions` means. */
export function isMeant(filter: string, version: string, versioning: Versioning): boolean {
  if (filter === version) return true;
  const expression = asExpression(filter);
  if (expression !== undefined) return new RegExp(expression.source, expression.flags).test(version) !== expression.isNegated;
  if (semver.validRange(filter) === null) return false;
  // Ranges are about the numbers: <5 excludes 5.0.0-rc1 too, and knows nothing of suffixes.
  const [major = 0, minor = 0, patch = 0] = versioning.numbers(version);
  return semver.satisfies(`${major}.${minor}.${patch}`, filter);
}

function asExpression(filter: string): { readonly source: string; readonly flags: string; readonly isNegated: boolean } | undefined {
  const match = /^(!?)\/(.*)\/(i?)$/.exec(filter);
  return match === null ? undefined : { source: match[2]!, flags: match[3]!, isNegated: match[1] === '!' };
}

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

function milliseconds(age: string): number {
  const [count, unit] = age.split(' ') as [string, string];
  return Number(count) * UNITS[unit.replace(/s$/, '')]!;
}

interface Finding {
  readonly keys: readonly string[];
  readonly message: string;
}

/** What a schema cannot say. */
function contentProblems(policy: Policy, pins: readonly Pin[]): Finding[] {
  const findings: Finding[] = [];
  const paths = pins.map(({ path }) => path);
  const checkGlobs = (keys: readonly string[], globs: readonly string[] | undefined): void => {
    for (const [index, glob] of (globs ?? []).entries()) {
      if (/[*?[\]{}()!]/.test(glob) || paths.includes(glob)) continue;
      const meant = nearest(glob, paths);
      const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
      findings.push({ keys: [...keys, String(index)], message: `there is no pin ${JSON.stringify(glob)}${hint}` });
    }
  };
  checkGlobs(['ignore'], policy.ignore);
  for (const [index, group] of (policy.groups ?? []).entries()) {
    const keys = ['groups', String(index)];
    checkGlobs([...keys, 'pins'], group.pins);
    const earlier = policy.groups!.slice(0, index);
    if (earlier.some(({ name }) => name === group.name))
      findings.push({ keys: [...keys, 'name'], message: `there is another group ${group.name}` });
    for (const pin of pins.filter((candidate) => matches(group.pins, candidate))) {
      const other = earlier.find(({ pins: globs }) => matches(globs, pin));
      if (other !== undefined)
        findings.push({ keys: [...keys, 'pins'], message: `${pin.path} belongs to the group ${other.name} already` });
      if (group.images !== undefined && !isOneOf(IMAGES[group.images], pin)) {
        findings.push({
          keys: [...keys, 'images'],
          message: `${pin.path} is no tag of one of these images: ${IMAGES[group.images].join(', ')}`,
        });
      }
    }
  }
  for (const [index, rule] of (policy.rules ?? []).entries()) {
    const keys = ['rules', String(index)];
    checkGlobs([...keys, 'pins'], rule.pins);
    const filters: (readonly [path: readonly string[], filter: string])[] = [
      ...(rule.allowedVersions === undefined ? [] : [[['allowedVersions'], rule.allowedVersions] as const]),
      ...(rule.ignoreVersions ?? []).map((filter, at) => [['ignoreVersions', String(at)], filter] as const),
    ];
    for (const [path, filter] of filters) {
      const message = filterProblem([...keys, ...path], filter);
      if (message !== undefined) findings.push({ keys: [...keys, ...path], message });
    }
  }
  return findings;
}

function filterProblem(keys: readonly string[], filter: string): string | undefined {
  const expression = asExpression(filter);
  if (expression !== undefined) return expressionProblem(expression.source, [], []);
  // What is no range is an exact version; a list of one that is allowed would be an odd way to ignore a pin.
  return keys.at(-1) === 'allowedVersions' && semver.validRange(filter) === null ? expected(keys, filter) : undefined;
}

function isOneOf(images: readonly string[], { annotation: { datasource, packageName } }: Pin): boolean {
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
    const meant = nearest(keys.at(-1)!, allowed);
    return { keys, message: `unknown key${meant === undefined ? '' : `; did you mean ${meant}?`} (allowed: ${allowed.join(', ')})` };
  }
  if (keyword === 'required') return { keys, message: `is missing: ${schemaAt(keys).description!}` };
  return { keys, message: expected(keys, valueAt(value, at)) };
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a map of keys' };

function expected(keys: readonly string[], found: Json | undefined): string {
  const { type, enum: options, expect } = schemaAt(keys);
  const what = options === undefined ? (expect ?? TYPES[type!]!) : `one of ${options.join(', ')}`;
  const meant = typeof found === 'string' && options !== undefined ? nearest(found, options) : undefined;
  return `must be ${what}, found ${show(found)}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
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
