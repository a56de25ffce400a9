import { isUtf8 } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, LineCounter, parse, parseDocument, type Document, type Scalar } from 'yaml';
import { UserError, type Problem } from '../lib/problems.ts';
import { formatPath } from '../configuration/path.ts';

/** A scalar that gets another text. */
export interface Edit {
  /** Of the scalar: `infraChartVersions.mongodb`. */
  readonly path: string;
  /** What it has to be now. */
  readonly from: string;
  readonly to: string;
}

/** All that a tag or a chart's version may be made of: the last line of defence before a stranger's text stands in a file. */
const WRITABLE = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,127}$/;

/** The two YAMLs that read the version files: editors and we the one, helmfile the other. */
const YAML_VERSIONS = ['1.2', '1.1'] as const;

/**
 * Replaces scalars in a YAML text and leaves every other byte as it is: comments, quotes, order, line ends, a byte-order mark.
 * Quotes are added only where the new text would otherwise be read as something else than text.
 * @param file its name in messages
 * @throws UserError with every edit that cannot be made; then nothing is returned
 */
export function editScalars(text: string, edits: readonly Edit[], file: string): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  if (document.errors.length > 0)
    throw new UserError([{ file, line: document.errors[0]!.linePos?.[0].line, message: 'is not valid YAML' }]);
  const scalars = scalarsOf(document);
  const problems: Problem[] = [];
  const replacements: { start: number; end: number; text: string; keys: readonly string[]; to: string }[] = [];
  for (const { path, from, to } of edits) {
    const found = scalars.get(path);
    const refuse = (message: string): void => {
      problems.push({ file, line: found && lines.linePos(found.scalar.range![0]).line, path, message });
    };
    if (found === undefined) refuse('is not there any more');
    else if (found.scalar.value !== from) refuse(`is no longer ${from}`);
    else if (!WRITABLE.test(to)) refuse('the new version has characters that no tag and no version has; it is not written');
    else {
      const written = spelled(to, found.scalar);
      if (written === undefined) refuse('is written as a block of text (| or >), which is not edited; write it on one line');
      else replacements.push({ start: found.scalar.range![0], end: found.scalar.range![1], text: written, keys: found.keys, to });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  const edited = [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: written }) => before.slice(0, start) + written + before.slice(end), text);
  const wanted = contentOf(document);
  for (const { keys, to } of replacements) set(wanted, keys, to);
  // An anchor, for instance, carries the new text to other places as well.
  const again = parseDocument(edited, { stringKeys: true });
  if (again.errors.length > 0 || !isDeepStrictEqual(contentOf(again), wanted)) {
    throw new UserError([{ file, message: 'is written in a way that cannot be edited in place (anchors?); change the pins by hand' }]);
  }
  return edited;
}

/** A version file's text, byte-order mark included. @throws UserError when it is not UTF-8 */
export function decode(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) throw new UserError([{ file, message: 'is not UTF-8 text; save it as UTF-8' }]);
  return Buffer.from(bytes).toString('utf8');
}

interface Found {
  readonly keys: readonly string[];
  readonly scalar: Scalar;
}

/** The scalars below maps, by path. */
function scalarsOf(document: Document.Parsed): Map<string, Found> {
  const found = new Map<string, Found>();
  const walk = (node: unknown, keys: readonly string[]): void => {
    if (isScalar(node) && node.range != null) found.set(formatPath(keys), { keys, scalar: node });
    if (!isMap(node)) return;
    for (const item of node.items) if (isPair(item) && isScalar(item.key)) walk(item.value, [...keys, String(item.key.value)]);
  };
  walk(document.contents, []);
  return found;
}

/** What a document says, no part of it shared with another. */
function contentOf(document: Document.Parsed): unknown {
  return JSON.parse(JSON.stringify(document.toJS()));
}

function set(content: unknown, keys: readonly string[], to: string): void {
  const parent = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], content);
  (parent as Record<string, unknown>)[keys.at(-1)!] = to;
}

/** How the text is written in a scalar's place: as that is quoted. */
function spelled(to: string, { type }: Scalar): string | undefined {
  if (type === 'QUOTE_SINGLE') return `'${to}'`;
  if (type === 'QUOTE_DOUBLE') return `"${to}"`;
  if (type !== 'PLAIN') return undefined;
  return YAML_VERSIONS.every((version) => parse(to, { version, logLevel: 'silent' }) === to) ? to : `"${to}"`;
}
