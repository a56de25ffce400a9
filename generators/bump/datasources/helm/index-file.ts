/**
 * One chart's part of an `index.yaml`, which may have tens of megabytes: lines go by, and only those of that chart are kept and parsed.
 * That works because block YAML shows by its indentation where an entry ends; an index in flow style (JSON) is parsed whole, up to a size.
 */
import { parse } from 'yaml';
import { LookupError } from '../../types.ts';

/** Longest part of one chart, in characters. Bitnami's longest has one million. */
const MAX_BLOCK = 16 * 1024 * 1024;
/** Longest index in flow style, in characters. */
const MAX_FLOW = 64 * 1024 * 1024;
/** Names that are remembered for a message. */
const MAX_NAMES = 2000;

export interface ChartBlock {
  /** What stands below the chart's name, scalars as texts; undefined when there is no such chart. */
  readonly found: unknown;
  /** Other charts of the index; not necessarily all. */
  readonly names: readonly string[];
}

/**
 * @param name of the chart
 * @throws LookupError with what is wrong with the index; nothing of it is quoted
 */
export async function findChart(chunks: AsyncIterable<Buffer>, name: string): Promise<ChartBlock> {
  let place: 'top' | 'entries' | 'chart' | 'flow' = 'top';
  /** How deep the names of charts stand. */
  let indent = -1;
  const names: string[] = [];
  const kept: string[] = [];
  let length = 0;
  const keep = (line: string, limit: number, what: string): void => {
    kept.push(line);
    length += line.length;
    if (length > limit) throw new LookupError(`${what} is longer than ${limit / 1024 / 1024} million characters, which is not accepted`);
  };

  for await (const line of lines(chunks)) {
    const depth = line.search(/[^ ]/);
    const blank = depth < 0 || line[depth] === '#';
    if (place === 'chart') {
      // Items may stand as deep as the name that they belong to.
      if (!blank && (depth < indent || (depth === indent && !/^-(?: |$)/.test(line.slice(depth))))) break;
      keep(line, MAX_BLOCK, `the part of its index about ${name}`);
    } else if (place === 'flow') {
      keep(line, MAX_FLOW, 'its index, in flow style (JSON),');
    } else if (blank) {
      continue;
    } else if (place === 'top') {
      if (line[depth] === '{') {
        place = 'flow';
        keep(line, MAX_FLOW, 'its index, in flow style (JSON),');
      }
      const entries = /^(?:entries|"entries"|'entries')\s*:(?=\s|$)(.*)$/.exec(line);
      if (entries === null) continue;
      const rest = entries[1]!.replace(/(?:^|\s)#.*$/, '').trim();
      if (rest === '{}') return { found: undefined, names };
      if (rest !== '') throw new LookupError('the entries of its index are in flow style and the rest is not, which nobody writes');
      place = 'entries';
    } else if (depth === 0) {
      break;
    } else {
      if (indent < 0) indent = depth;
      const key = depth === indent ? keyOf(line.slice(depth)) : undefined;
      if (key?.name === name) {
        place = 'chart';
        keep(`${' '.repeat(depth)}chart:${key.rest}`, MAX_BLOCK, 'a line');
      } else if (key !== undefined && names.length < MAX_NAMES) names.push(key.name);
    }
  }
  if (place === 'flow') return fromFlow(kept.join('\n'), name);
  if (place === 'top') throw new LookupError('it is not the index of a chart repository: it has no entries');
  if (place === 'entries') return { found: undefined, names };
  return { found: (parseYaml(kept.join('\n')) as { chart: unknown }).chart, names };
}

/** `name:`, plain or in quotes, and what follows it. */
function keyOf(text: string): { name: string; rest: string } | undefined {
  const found = /^(?:"([^"\\]*)"|'([^']*)'|([^\s'"#[\]{},&*!|>%@`-][^\s#:]*|-[^\s#:]+))\s*:(?=\s|$)(.*)$/.exec(text);
  return found === null ? undefined : { name: found[1] ?? found[2] ?? found[3]!, rest: found[4]! };
}

function fromFlow(text: string, name: string): ChartBlock {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch {
    index = parseYaml(text);
  }
  const entries = (index as { entries?: unknown } | null)?.entries;
  if (typeof entries !== 'object' || entries === null)
    throw new LookupError('it is not the index of a chart repository: it has no entries');
  const names = Object.keys(entries);
  return { found: names.includes(name) ? (entries as Record<string, unknown>)[name] : undefined, names };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', strict: true, uniqueKeys: true, logLevel: 'error', maxAliasCount: 100 });
  } catch {
    throw new LookupError('its index is not valid YAML');
  }
}

/** Lines without their ends, LF or CRLF. */
async function* lines(chunks: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n', start); end >= 0; end = rest.indexOf('\n', start)) {
      yield rest.slice(start, rest[end - 1] === '\r' ? end - 1 : end);
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > MAX_FLOW) throw new LookupError('its index has a line that is too long');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
