import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { UserError } from '../lib/problems.ts';

export interface Entry {
  /** A key of the top, and one in the map below it. */
  readonly path: readonly [string, string];
  /** Text that needs no quotes. */
  readonly value: string;
}

/**
 * Sets texts in a YAML file and leaves every other byte of it as it is. Where that cannot be done, as in a map between braces,
 * the library writes the file anew: comments stay, spacing may not.
 * @param text a file that has been parsed strictly before
 */
export function setTexts(text: string, entries: readonly Entry[]): string {
  return entries.reduce((edited, entry) => setText(edited, entry), text);
}

function setText(text: string, entry: Entry): string {
  const wanted = parseDocument(text);
  const [section, key] = entry.path;
  if (wanted.get(section) == null) wanted.set(section, wanted.createNode({ [key]: entry.value }));
  else if (isMap(wanted.get(section))) wanted.setIn(entry.path, entry.value);
  else throw new UserError(`${section} is written in a way that cannot be added to; put ${key} there by hand`);
  const edited = inPlace(text, entry);
  const isRight = edited !== undefined && isDeepStrictEqual(parseDocument(edited).toJS(), wanted.toJS());
  return isRight ? edited : wanted.toString({ lineWidth: 0 });
}

/** The edit that a person would make; undefined when there is no obvious one. What comes out is compared by the caller. */
function inPlace(text: string, { path: [section, key], value }: Entry): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  if (!document.has(section)) return `${withLineBreak(text)}${text.trim() === '' ? '' : '\n'}${section}:\n  ${key}: ${value}\n`;
  const map = document.get(section, true);
  if (isScalar(map) && map.value === null && map.range != null) return afterLine(text, map.range[0], `  ${key}: ${value}`);
  if (!isMap(map) || map.flow) return undefined;
  if (!map.has(key)) return afterLastItem(text, map, `${key}: ${value}`);
  const present = map.get(key, true);
  if (!isScalar(present) || present.range == null) return undefined;
  const [start, end] = present.range;
  const blank = /\s/.test(text[start - 1] ?? '') ? '' : ' ';
  return text.slice(0, start) + blank + value + text.slice(end);
}

function afterLastItem(text: string, map: YAMLMap, line: string): string | undefined {
  const last = map.items.at(-1)?.value as Scalar | undefined;
  if (map.range == null || last?.range == null) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', map.range[0] - 1) + 1, map.range[0]);
  return afterLine(text, Math.max(last.range[1] - 1, last.range[0]), indent + line);
}

/** Puts a line behind the one that holds an offset. */
function afterLine(text: string, offset: number, line: string): string {
  const lineEnd = text.indexOf('\n', offset);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  return `${withLineBreak(text.slice(0, at))}${line}\n${text.slice(at)}`;
}

function withLineBreak(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
