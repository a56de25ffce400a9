/** YAML as people and programs write it: with templates, several documents, anchors. Every scalar keeps its place in the text. */
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, Scalar, type Document, type Node, type YAMLMap } from 'yaml';
import type { Found, Span } from './place.ts';

/** What stands in the place of a template's text: one character for each, so that all others keep their places. */
const FILLER = '\ue000';
const ACTION = /\{\{(?:[^}]|\}(?!\}))*\}\}/g;

/** A text with the actions of Go's templates masked. A line that holds nothing else counts as empty. */
export function maskTemplates(text: string): string {
  const masked = text.replace(ACTION, (action) => action.replace(/[^\r\n]/g, FILLER));
  return masked.replace(/^[ \t]*\ue000[\ue000 \t]*$/gm, (line) => ' '.repeat(line.length));
}

/** @returns undefined when it is no YAML */
export function parseYaml(text: string): readonly Document.Parsed[] | undefined {
  const documents = parseAllDocuments(maskTemplates(text), { uniqueKeys: false, logLevel: 'silent', version: '1.2' });
  if (!Array.isArray(documents)) return [];
  return documents.some(({ errors }) => errors.length > 0) ? undefined : documents;
}

/** A scalar's text and place, quotes aside. */
export interface Text extends Pick<Found, 'obstacle' | 'isPlain'> {
  readonly text: string;
  readonly span: Span;
}

/** @param source what was parsed; undefined for what is no scalar, and for an empty one */
export function textOf(node: unknown, source: string): Text | undefined {
  if (isAlias(node)) {
    const [start, , end] = node.range!;
    return { text: `*${node.source}`, span: { start, end }, obstacle: `an alias: it moves with its anchor (&${node.source})` };
  }
  if (!isScalar(node) || node.range == null || node.value === null) return undefined;
  const [start, end] = node.range;
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
    return { text: String(node.value).trim(), span: { start, end }, obstacle: 'it is a block of text (| or >); write it on one line' };
  const isPlain = node.type === Scalar.PLAIN;
  const span = isPlain ? { start, end } : { start: start + 1, end: end - 1 };
  const text = source.slice(span.start, span.end);
  if (isPlain && typeof node.value !== 'string')
    return { text, span, isPlain, obstacle: 'YAML reads it as a number; put it in quotes, with the digits that are meant' };
  if (text !== node.value && !text.includes('{{'))
    return { text: String(node.value), span, obstacle: 'it is written with escapes, or on several lines' };
  // Of a masked text the value has the filler.
  return { text: String(node.value), span, isPlain };
}

/** A scalar that is a whole version. */
export function versionText(node: unknown, source: string): Omit<Found, 'path'> | undefined {
  const found = textOf(node, source);
  if (found === undefined) return undefined;
  const { text, ...rest } = found;
  const isTemplate = text.includes(FILLER);
  return {
    ...rest,
    current: isTemplate ? source.slice(found.span.start, found.span.end) : text,
    ...(isTemplate ? { obstacle: TEMPLATE } : {}),
  };
}

export const TEMPLATE = 'a part of it is a template';

/** The value of a key; undefined where the node is no map or has no such key. */
export function at(node: unknown, key: string): Node | undefined {
  return isMap(node) ? (node.get(key, true) as Node | undefined) : undefined;
}

/** The text of a key's scalar; '' where there is none. */
export function textAt(node: unknown, key: string): string {
  const value = at(node, key);
  return isScalar(value) && value.value !== null ? String(value.value) : '';
}

/** Items of a list, each with the name that paths call it by: its `name`, else its number. */
export function itemsOf(node: unknown): { readonly name: string; readonly item: unknown }[] {
  return isSeq(node) ? node.items.map((item, index) => ({ name: textAt(item, 'name') || String(index), item })) : [];
}

/** Every map in a node, itself included, with its path. Aliases are not followed: what they stand for is seen at its anchor. */
export function* mapsIn(
  node: unknown,
  path: readonly string[] = [],
): Generator<{ readonly map: YAMLMap; readonly path: readonly string[] }> {
  if (isMap(node)) {
    yield { map: node, path };
    for (const { key, value } of node.items) if (isScalar(key)) yield* mapsIn(value, [...path, String(key.value)]);
  } else for (const { name, item } of itemsOf(node)) yield* mapsIn(item, [...path, name]);
}

/** A path as it is shown. */
export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}
