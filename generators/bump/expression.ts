import { didYouMean } from '../lib/problems.ts';

/** What Renovate's engine, RE2, does not have: look-around and references back. */
const NOT_IN_RE2 = /\(\?(?:[=!]|<[=!])|\\(?:[1-9]|k<)/;

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
  const found = [...source.matchAll(/\(\?<([^>]*)>/g)].map((match) => match[1]!);
  const unknown = found.find((name) => !groups.includes(name));
  if (unknown !== undefined) return `has the unknown group ${unknown}${didYouMean(unknown, groups)} (allowed: ${groups.join(', ')})`;
  if (needed.length > 0 && !needed.some((name) => found.includes(name)))
    return `must have a group ${needed.map((name) => `(?<${name}>…)`).join(' or ')}`;
  return undefined;
}
