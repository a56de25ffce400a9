import { defined } from '../lib/defined.ts';
import { didYouMean } from '../lib/problems.ts';
import { expressionProblem } from './expression.ts';
import { DATASOURCE_NAMES, VERSIONING_NAMES, type Annotation, type DatasourceName, type VersioningName } from './types.ts';
import { REGEX_PREFIX } from './versioning/index.ts';
import { GROUPS, NUMBER_GROUPS } from './versioning/regex.ts';

/** Keys of the comment, in the order in which `renovate.json` reads them. */
const KEYS = ['datasource', 'depName', 'packageName', 'registryUrl', 'versioning', 'extractVersion'] as const;
type Values = { [Key in (typeof KEYS)[number]]?: string };

/** With ssh a user's name is part of the address, mostly `git`; elsewhere it would be a login. */
const USER = String.raw`[A-Za-z0-9][\w.-]*@`;

/** What a datasource is asked for, how that is written, and its versioning when the comment names none (as in `renovate.json`). */
const DATASOURCES: Readonly<Record<DatasourceName, { versioning: VersioningName; pattern: RegExp; expect: string }>> = {
  docker: {
    versioning: 'docker',
    pattern: /^[a-z0-9][a-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*$/,
    expect: 'an image name such as ghcr.io/stoatchat/api, without tag',
  },
  helm: { versioning: 'helm', pattern: /^[a-z0-9][a-z0-9._-]*$/i, expect: 'the name of a chart' },
  // The URL is given to a program: it must not pass for an option, or for a command to run (ext::…).
  'git-tags': {
    versioning: 'semver',
    pattern: new RegExp(
      `^(?:(?:https?://|ssh://(?:${USER})?)[A-Za-z0-9][^\\s/@:]*(?::[0-9]+)?/|${USER}[A-Za-z0-9][\\w.-]*:(?!/))[^\\s?#]+$`,
    ),
    expect: 'the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials',
  },
  'github-releases': { versioning: 'semver', pattern: /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, expect: 'owner/name' },
};

const URLS = /^(?:https?|oci):\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/;
const START = '# renovate: ';

/** Whether a comment is meant for Renovate and us, however badly written. */
export function isAnnotation(line: string): boolean {
  return /#+\s*renovate\s*:/i.test(line) || /#.*renovate.*datasource=/i.test(line);
}

export interface AnnotationProblem {
  readonly key?: string;
  readonly message: string;
}

/**
 * Reads a comment in the grammar that Renovate's own presets have: `# renovate: datasource=… depName=… …`, keys in a fixed
 * order, single spaces, values without spaces and without quotes. An annotation comes only when there is no problem.
 * @param line the whole line
 */
export function parseAnnotation(line: string): { readonly annotation?: Annotation; readonly problems: readonly AnnotationProblem[] } {
  const text = line.trimStart();
  if (!text.startsWith(START)) {
    return { problems: [{ message: `must stand on a line of its own and begin with "${START}datasource=…"` }] };
  }
  const problems: AnnotationProblem[] = [];
  const values: Values = {};
  for (const part of text.slice(START.length).split(' ')) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    if (part === '') problems.push({ message: 'must have exactly one space between keys, and none at its end' });
    else if (!/^[!-~]+$/.test(part)) problems.push({ message: 'must be printable ASCII' });
    else if (!part.includes('=')) problems.push({ message: `${quote(part)} is not key=value; a value cannot have spaces` });
    else if (!isKey(key)) {
      const meant = key === 'lookupName' ? '; did you mean packageName?' : didYouMean(key, KEYS);
      problems.push({ key, message: `unknown key${meant} (allowed: ${KEYS.join(', ')})` });
    } else if (values[key] !== undefined) problems.push({ key, message: 'stands there twice' });
    else {
      const after = KEYS.slice(KEYS.indexOf(key) + 1).find((later) => values[later] !== undefined);
      if (after !== undefined)
        problems.push({ key, message: `must stand before ${after}, or Renovate does not read it (order: ${KEYS.join(', ')})` });
      values[key] = value;
    }
  }
  problems.push(...valueProblems(values));
  return problems.length > 0 ? { problems } : { annotation: toAnnotation(values), problems };
}

function isKey(key: string): key is keyof Values {
  return (KEYS as readonly string[]).includes(key);
}

function valueProblems(values: Values): AnnotationProblem[] {
  const problems: AnnotationProblem[] = [];
  const say = (key: string, message: string | undefined): void => void (message !== undefined && problems.push({ key, message }));
  for (const key of ['datasource', 'depName'] as const) if (values[key] === undefined) say(key, 'is missing');
  for (const [key, value] of Object.entries(values)) {
    if (value === '') say(key, 'is empty');
    else if (/^["']/.test(value)) say(key, `must be without quotes, found ${quote(value)}`);
    else say(key, CHECKS[key as keyof Values]?.(value));
  }
  if (problems.length > 0) return problems;
  const { datasource, packageName, registryUrl: url } = values;
  const { pattern, expect } = DATASOURCES[datasource as DatasourceName];
  const name = packageName ?? values.depName!;
  if (!pattern.test(name)) say(packageName === undefined ? 'depName' : 'packageName', `must be ${expect}, found ${quote(name)}`);
  if (datasource === 'helm' && url === undefined) say('registryUrl', 'is missing: a chart needs the URL of its repository');
  if (datasource === 'git-tags' && url !== undefined) say('registryUrl', 'means nothing here: the URL of the repository is packageName');
  if (datasource !== 'helm' && url?.startsWith('oci://')) say('registryUrl', `must begin with https:// or http://, found ${quote(url)}`);
  return problems;
}

const CHECKS: { readonly [Key in keyof Values]?: (value: string) => string | undefined } = {
  datasource: (value) => oneOf(value, DATASOURCE_NAMES),
  registryUrl: (value) =>
    URLS.test(value) ? undefined : 'must be a URL that begins with https://, http:// or oci://, without credentials or query',
  versioning: (value) =>
    value.startsWith(REGEX_PREFIX)
      ? expressionProblem(value.slice(REGEX_PREFIX.length), GROUPS, NUMBER_GROUPS.slice(0, 3))
      : oneOf(value, [...VERSIONING_NAMES, `${REGEX_PREFIX}…`]),
  extractVersion: (value) => expressionProblem(value, ['version'], ['version']),
};

function oneOf(value: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(value)) return undefined;
  return `must be one of ${allowed.join(', ')}, found ${quote(value)}${didYouMean(value, allowed)}`;
}

function toAnnotation(values: Values): Annotation {
  const { depName = '', packageName = depName, registryUrl, extractVersion } = values;
  const datasource = values.datasource as DatasourceName;
  return defined({
    datasource,
    depName,
    packageName,
    registryUrl: registryUrl?.replace(/\/+$/, ''),
    versioning: (values.versioning as VersioningName | undefined) ?? DATASOURCES[datasource].versioning,
    extractVersion,
  });
}

/** What a place says by itself, as an annotation would; undefined when its name, or address, is none that an annotation may have. */
export function annotationOf({
  packageName,
  ...source
}: Omit<Values, 'datasource'> & Pick<Annotation, 'datasource' | 'packageName'>): Annotation | undefined {
  const values: Values = { ...source, depName: packageName };
  return valueProblems(values).length > 0 ? undefined : toAnnotation(values);
}

/** As found, cut when it is long. A text before an @ may be a password. */
function quote(text: string): string {
  const shown = text.replace(/^(.*?:\/\/)?.*@/, '$1…@');
  return JSON.stringify(shown.length > 80 ? `${shown.slice(0, 40)}…` : shown);
}
