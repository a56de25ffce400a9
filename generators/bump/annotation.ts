import { nearest } from '../lib/problems.ts';
import { expressionProblem } from './expression.ts';
import { DATASOURCE_NAMES, VERSIONING_NAMES, type Annotation, type DatasourceName, type VersioningName } from './types.ts';
import { REGEX_PREFIX } from './versioning/index.ts';
import { GROUPS, NUMBER_GROUPS } from './versioning/regex.ts';

/** Keys of the comment, in the order in which `renovate.json` reads them. */
const ANNOTATION_KEYS = ['datasource', 'depName', 'packageName', 'registryUrl', 'versioning', 'extractVersion'] as const;
type Key = (typeof ANNOTATION_KEYS)[number];

/** What versions of a datasource are when the comment does not say. `renovate.json` says the same. */
const DEFAULT_VERSIONING: Readonly<Record<DatasourceName, VersioningName>> = {
  docker: 'docker',
  helm: 'helm',
  'git-tags': 'semver',
  'github-releases': 'semver',
};

/** What the datasource is asked for, and how that is written. */
const PACKAGE_NAMES: Readonly<Record<DatasourceName, { readonly pattern: RegExp; readonly expect: string }>> = {
  docker: {
    pattern: /^[a-z0-9][a-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*$/,
    expect: 'an image name such as ghcr.io/stoatchat/api, without tag',
  },
  helm: { pattern: /^[a-z0-9][a-z0-9._-]*$/i, expect: 'the name of a chart' },
  // A program is asked: what it could take for an option, or for a command to run (ext::…), is none of these.
  'git-tags': {
    // With ssh the user's name says where, not who: it is mostly `git`.
    pattern:
      /^(?:(?:https?:\/\/|ssh:\/\/(?:[A-Za-z0-9][\w.-]*@)?)[A-Za-z0-9][^\s/@:]*(?::[0-9]+)?\/|[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:(?!\/))[^\s?#]+$/,
    expect: 'the URL of a git repository (https://…, ssh://…, git@host:owner/name), without credentials',
  },
  'github-releases': { pattern: /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, expect: 'owner/name' },
};

const URLS = /^(?:https?|oci):\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/;
const PRINTABLE = /^[!-~]+$/;
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
  const values = new Map<Key, string>();
  for (const part of text.slice(START.length).split(' ')) {
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    if (!PRINTABLE.test(part)) {
      problems.push({ message: part === '' ? 'must have exactly one space between keys, and none at its end' : 'must be printable ASCII' });
    } else if (equals < 0) {
      problems.push({ message: `${quote(part)} is not key=value; a value cannot have spaces` });
    } else if (!isKey(key)) {
      problems.push({ key, message: unknownKey(key) });
    } else if (values.has(key)) {
      problems.push({ key, message: 'stands there twice' });
    } else {
      const after = ANNOTATION_KEYS.slice(ANNOTATION_KEYS.indexOf(key) + 1).find((later) => values.has(later));
      const order = `or Renovate does not read it (order: ${ANNOTATION_KEYS.join(', ')})`;
      if (after !== undefined) problems.push({ key, message: `must stand before ${after}, ${order}` });
      values.set(key, part.slice(equals + 1));
    }
  }
  problems.push(...valueProblems(values));
  return problems.length > 0 ? { problems } : { annotation: toAnnotation(values), problems };
}

function isKey(key: string): key is Key {
  return (ANNOTATION_KEYS as readonly string[]).includes(key);
}

function unknownKey(key: string): string {
  const meant = key === 'lookupName' ? 'packageName' : nearest(key, ANNOTATION_KEYS);
  return `unknown key${meant === undefined ? '' : `; did you mean ${meant}?`} (allowed: ${ANNOTATION_KEYS.join(', ')})`;
}

function valueProblems(values: ReadonlyMap<Key, string>): AnnotationProblem[] {
  const problems: AnnotationProblem[] = [];
  const say = (key: Key, message: string): void => void problems.push({ key, message });
  for (const key of ['datasource', 'depName'] as const) if (!values.has(key)) say(key, 'is missing');
  for (const [key, value] of values) {
    if (value === '') say(key, 'is empty');
    else if (/^["']/.test(value)) say(key, `must be without quotes, found ${quote(value)}`);
    else {
      const message = CHECKS[key]?.(value);
      if (message !== undefined) say(key, message);
    }
  }
  if (problems.length > 0) return problems;
  const datasource = values.get('datasource') as DatasourceName;
  const nameKey = values.has('packageName') ? 'packageName' : 'depName';
  const { pattern, expect } = PACKAGE_NAMES[datasource];
  if (!pattern.test(values.get(nameKey)!)) say(nameKey, `must be ${expect}, found ${quote(values.get(nameKey)!)}`);
  const url = values.get('registryUrl');
  if (datasource === 'helm' && url === undefined) say('registryUrl', 'is missing: a chart needs the URL of its repository');
  if (datasource === 'git-tags' && url !== undefined) say('registryUrl', 'means nothing here: the URL of the repository is packageName');
  if (datasource !== 'helm' && url?.startsWith('oci://')) say('registryUrl', `must begin with https:// or http://, found ${quote(url)}`);
  return problems;
}

const CHECKS: Readonly<Partial<Record<Key, (value: string) => string | undefined>>> = {
  datasource: (value) => ((DATASOURCE_NAMES as readonly string[]).includes(value) ? undefined : notOneOf(value, DATASOURCE_NAMES)),
  registryUrl: (value) =>
    URLS.test(value) ? undefined : 'must be a URL that begins with https://, http:// or oci://, without credentials or query',
  versioning(value) {
    if (value.startsWith(REGEX_PREFIX)) return expressionProblem(value.slice(REGEX_PREFIX.length), GROUPS, NUMBER_GROUPS.slice(0, 3));
    return (VERSIONING_NAMES as readonly string[]).includes(value) ? undefined : notOneOf(value, [...VERSIONING_NAMES, `${REGEX_PREFIX}…`]);
  },
  extractVersion: (value) => expressionProblem(value, ['version'], ['version']),
};

function notOneOf(value: string, allowed: readonly string[]): string {
  const meant = nearest(value, allowed);
  return `must be one of ${allowed.join(', ')}, found ${quote(value)}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function toAnnotation(values: ReadonlyMap<Key, string>): Annotation {
  const datasource = values.get('datasource') as DatasourceName;
  const [registryUrl, extractVersion] = [values.get('registryUrl'), values.get('extractVersion')];
  return {
    datasource,
    depName: values.get('depName')!,
    packageName: values.get('packageName') ?? values.get('depName')!,
    ...(registryUrl === undefined ? {} : { registryUrl: registryUrl.replace(/\/+$/, '') }),
    versioning: (values.get('versioning') as VersioningName | undefined) ?? DEFAULT_VERSIONING[datasource],
    ...(extractVersion === undefined ? {} : { extractVersion }),
  };
}

/** As found, cut when it is long. What stands before an @ may be a password. */
function quote(text: string): string {
  const shown = text.replace(/^(.*?:\/\/)?.*@/, '$1…@');
  return JSON.stringify(shown.length > 80 ? `${shown.slice(0, 40)}…` : shown);
}
