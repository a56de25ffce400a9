/**
 * Regular expressions of the project's files, over texts that strangers publish. They run in RE2, as Renovate's do: it takes time in
 * proportion to the text, where JavaScript's own engine may take forever for `(a+)+$`.
 */
import { RE2JS } from 're2js';
import { didYouMean } from '../lib/problems.ts';

/** What RE2 does not have: look-around and references back. */
const NOT_IN_RE2 = /\(\?(?:[=!]|<[=!])|\\(?:[1-9]|k<)/;

export interface Expression {
  /** The named groups of the first match, those that match nothing left out; undefined when there is no match. */
  groups(text: string): Readonly<Record<string, string | undefined>> | undefined;
  test(text: string): boolean;
}

const compiled = new Map<string, Expression>();

/** @param source one in which {@link expressionProblem} finds nothing */
export function expressionOf(source: string, flags = ''): Expression {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const pattern = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(pattern.namedGroups());
  const expression: Expression = {
    groups(text) {
      const match = pattern.matcher(text);
      if (!match.find()) return undefined;
      return Object.fromEntries(names.map((name) => [name, match.group(name) ?? undefined]));
    },
    test: (text) => pattern.matcher(text).find(),
  };
  compiled.set(key, expression);
  return expression;
}

/**
 * What is wrong with a regular expression that both this program and Renovate have to understand; undefined when nothing is.
 * @param groups the named groups that it may have
 * @param needed of which it must have at least one, if there are any
 */
export function expressionProblem(source: string, groups: readonly string[], needed: readonly string[]): string | undefined {
  try {
    new RegExp(source);
  } catch (error) {
    return `is no regular expression: ${(error as Error).message.replace(/^.*: /, '').toLowerCase()}`;
  }
  if (NOT_IN_RE2.test(source)) return 'has look-around or a reference back, which Renovate does not understand';
  try {
    expressionOf(source);
  } catch (error) {
    return `is none that RE2 understands: ${(error as Error).message.replace(/^error parsing regexp: /, '')}`;
  }
  const found = [...source.matchAll(/\(\?<([^>]*)>/g)].map((match) => match[1]!);
  const unknown = found.find((name) => !groups.includes(name));
  if (unknown !== undefined) return `has the unknown group ${unknown}${didYouMean(unknown, groups)} (allowed: ${groups.join(', ')})`;
  if (needed.length > 0 && !needed.some((name) => found.includes(name)))
    return `must have a group ${needed.map((name) => `(?<${name}>…)`).join(' or ')}`;
  return undefined;
}
