/**
 * One chart's part of an `index.yaml`. An index may have tens of megabytes, for which a YAML parser takes many seconds, so only the
 * lines of that chart are parsed. In block YAML the indentation shows where they end; an index in flow style (JSON) is parsed whole, up to
 * a size.
 */
import { parse } from 'yaml';
import { LookupError } from '../../lookup-error.ts';
import { simpleVersions } from './simple-block.ts';

/** Longest part of one chart, in millions of characters. Bitnami's longest has one. */
const MAX_BLOCK = 16;
/** Longest index in flow style, in millions of characters. */
const MAX_FLOW = 64;
/** How many names are remembered for a message. */
const MAX_NAMES = 2000;
const NO_ENTRIES = 'it is not the index of a chart repository: it has no entries';

/** The character that the content begins with, after comments and `---`. */
const FIRST = /\n(?!---)[ \t]*([^\s#])/;
const ENTRIES = /\n(?:entries|"entries"|'entries')[ \t]*:(?=\s)([^\n]*)/;
/** A key in double, in single and without quotes. */
const KEY = `"([^"\\\\\\n]*)"|'([^'\\n]*)'|([^\\s'"#[\\]{},&*!|>%@\`-][^\\s#:]*|-[^\\s#:]+)`;

export interface ChartBlock {
  /** What stands below the chart's name, scalars as texts; undefined when there is no such chart. */
  readonly found: unknown;
  /** Other charts of the index; not necessarily all. */
  readonly names: readonly string[];
}

/** @throws LookupError as {@link openIndex} */
export function findChart(index: string, name: string): ChartBlock {
  return openIndex(index)(name);
}

/**
 * @returns a chart's part, by the chart's name
 * @throws LookupError, then or now, with what is wrong with the index; nothing of it is quoted
 */
export function openIndex(index: string): (name: string) => ChartBlock {
  // Every line, the first one too, follows a line break and ends with one.
  const lines = index.includes('\r') ? index.replaceAll('\r\n', '\n') : index;
  const text = `\n${lines.startsWith('\ufeff') ? lines.slice(1) : lines}\n`;
  if (FIRST.exec(text)?.[1] === '{') return fromFlow(text);
  const entries = ENTRIES.exec(text);
  if (entries === null) throw new LookupError(NO_ENTRIES);
  const rest = entries[1]!.replace(/(?:^|\s)#.*$/, '').trim();
  if (rest === '{}') return () => ({ found: undefined, names: [] });
  if (rest !== '') throw new LookupError('the entries of its index are in flow style and the rest is not, which nobody writes');
  const below = cut(text.slice(entries.index + entries[0].length), /\n[^\s#]/);
  return (name) => chartIn(below, name);
}

function chartIn(below: string, name: string): ChartBlock {
  const [, { length: indent } = ''] = /\n( *)[^\s#]/.exec(below) ?? [];
  const names: string[] = [];
  for (const key of below.matchAll(new RegExp(`\\n {${indent}}(?:${KEY})[ \\t]*:(?=\\s)`, 'g'))) {
    const chart = key[1] ?? key[2] ?? key[3]!;
    if (chart === name) {
      // Items may stand as deep as the name that they belong to.
      const end = new RegExp(`\\n(?: {0,${indent - 1}}(?=[^\\s#])| {${indent}}(?=[^\\s#-]|-\\S))`);
      const block = cut(below.slice(key.index + key[0].length), end);
      limit(block, MAX_BLOCK, `the part of its index about ${name}`);
      const found = simpleVersions(block) ?? (parseYaml(`${' '.repeat(indent)}chart:${block}`) as { chart: unknown }).chart;
      return { found, names };
    }
    if (names.length < MAX_NAMES) names.push(chart);
  }
  return { found: undefined, names };
}

/** The text before the first match of the expression. */
function cut(text: string, end: RegExp): string {
  const found = end.exec(text);
  return found === null ? text : text.slice(0, found.index + 1);
}

function limit(text: string, millions: number, what: string): void {
  if (text.length > millions * 1024 * 1024)
    throw new LookupError(`${what} is longer than ${millions} million characters, which is not accepted`);
}

function fromFlow(text: string): (name: string) => ChartBlock {
  limit(text, MAX_FLOW, 'its index, in flow style (JSON),');
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch {
    index = parseYaml(text);
  }
  const entries = (index as { entries?: unknown } | null)?.entries;
  if (typeof entries !== 'object' || entries === null) throw new LookupError(NO_ENTRIES);
  const names = Object.keys(entries);
  return (name) => ({ found: names.includes(name) ? (entries as Record<string, unknown>)[name] : undefined, names });
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', strict: true, uniqueKeys: true, logLevel: 'error', maxAliasCount: 100 });
  } catch {
    throw new LookupError('its index is not valid YAML');
  }
}
