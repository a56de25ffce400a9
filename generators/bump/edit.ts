import { isUtf8 } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, LineCounter, parse, parseDocument, type Document, type Scalar } from 'yaml';
import { UserError, type Problem } from '../lib/problems.ts';
import type { VersionFile } from './pins.ts';
import { editable } from './places/index.ts';

/** A scalar that gets another text. */
export interface Edit {
  /** Of the scalar: `infraChartVersions.mongodb`. */
  readonly path: string;
  /** What it has to be now. */
  readonly from: string;
  readonly to: string;
}

/**
 * The characters of tags, with or without a digest, and of charts' versions. This is the last check before text of others stands in a
 * file.
 */
const WRITABLE = /^(?:[A-Za-z0-9_][A-Za-z0-9._+-]{0,127}(?:@sha256:[0-9a-f]{64})?|sha256:[0-9a-f]{64})$/;
const NOT_WRITABLE = 'the new version has characters that no tag and no version has; it is not written';

/** The versions of YAML that read the version files: editors and we read 1.2, helmfile reads 1.1. */
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
  const problems: Problem[] = [];
  const wanted = contentOf(document);
  const replacements: { readonly range: readonly number[]; readonly written: string }[] = [];
  for (const { path, from, to } of edits) {
    const keys = keysOf(document.contents, path) ?? path.split('.');
    const found = document.getIn(keys, true);
    const range = isScalar(found) ? found.range! : undefined;
    const written = isScalar(found) ? spelled(to, found) : undefined;
    const refuse = (message: string): void => {
      problems.push({ file, line: range && lines.linePos(range[0]).line, path, message });
    };
    if (!isScalar(found) || range === undefined) refuse('is not there any more');
    else if (found.value !== from) refuse(`is no longer ${from}`);
    else if (!WRITABLE.test(to)) refuse(NOT_WRITABLE);
    else if (written === undefined) refuse('is written as a block of text (| or >), which is not edited; write it on one line');
    else {
      replacements.push({ range, written });
      set(wanted, keys, to);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  const edited = replacements
    .sort((a, b) => b.range[0]! - a.range[0]!)
    .reduce((before, { range: [start, end], written }) => before.slice(0, start) + written + before.slice(end), text);
  // An anchor, for instance, would carry the new text to other places as well.
  const again = parseDocument(edited, { stringKeys: true });
  if (again.errors.length > 0 || !isDeepStrictEqual(contentOf(again), wanted)) {
    throw new UserError([{ file, message: 'is written in a way that cannot be edited in place (anchors?); change the pins by hand' }]);
  }
  return edited;
}

/** The keys that a path names: a key may have dots itself. */
function keysOf(node: unknown, path: string): string[] | undefined {
  if (!isMap(node)) return undefined;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === path) return [name];
    const below = path.startsWith(`${name}.`) ? keysOf(value, path.slice(name.length + 1)) : undefined;
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}

/**
 * Replaces versions in a text of any kind, and leaves every other byte as it is.
 * @throws UserError with every edit that cannot be made; then nothing is returned
 */
export function editPlaces(file: VersionFile, edits: readonly Edit[]): string {
  const places = editable(file);
  const problems: Problem[] = [];
  const replacements = edits.flatMap(({ path, from, to }) => {
    const found = places.get(path);
    const refuse = (message: string): [] => {
      problems.push({ file: file.file, path, message });
      return [];
    };
    if (found === undefined) return refuse('is not there any more');
    if (found.text !== from) return refuse(`is no longer ${from}`);
    return WRITABLE.test(to) ? [{ ...found.span, to }] : refuse(NOT_WRITABLE);
  });
  if (problems.length > 0) throw new UserError(problems);
  const text = replacements
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, to }) => before.slice(0, start) + to + before.slice(end), file.text);
  // Everything that was read before is read again, and differs by the edits alone.
  const wanted = new Map([...places].map(([path, { text: old }]) => [path, edits.find((edit) => edit.path === path)?.to ?? old]));
  const again = new Map([...editable({ ...file, text })].map(([path, found]) => [path, found.text]));
  if (!isDeepStrictEqual(again, wanted))
    throw new UserError([{ file: file.file, message: 'is written in a way that cannot be edited in place; change the pins by hand' }]);
  return text;
}

/** A version file's text, byte-order mark included. @throws UserError when it is not UTF-8 */
export function decode(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) throw new UserError([{ file, message: 'is not UTF-8 text; save it as UTF-8' }]);
  return Buffer.from(bytes).toString('utf8');
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
