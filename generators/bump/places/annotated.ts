/** The version on the line below an annotation, in whatever kind of file. */
import { DIGEST, imageReference, type Found } from './place.ts';
import { TEMPLATE } from './yaml-text.ts';

/** A value in quotes, or without, and then at most a comment. */
const VALUE =
  /(?:"(?<double>[^"\r\n]*)"|'(?<single>[^'\r\n]*)'|(?<plain>[^\s"'#][^\s]*|\{\{[^\r\n]*?\}\}))[ \t]*,?[ \t]*(?:[ \t]#[^\r\n]*)?\r?$/;
const KEYS: readonly RegExp[] = [
  // A Dockerfile's, also with the value after a space.
  /^[ \t]*(?:ARG|ENV|LABEL)[ \t]+(?<key>[\w.-]+)(?:=|[ \t]+)/i,
  // Of a shell, an .env file, a Makefile.
  /^[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_][\w.-]*)[ \t]*[:?+]?=[ \t]*/,
  // YAML: a key, an item, or a key in an item.
  /^[ \t]*(?:-[ \t]+)*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<key>[^\s#"'{}[\],&*!|>%@`][^#"'{}[\],]*?))[ \t]*:[ \t]+/,
  /^[ \t]*(?:-[ \t]+)+/,
];
/** A line that would hold a version, were it not a comment. */
const COMMENTED_OUT = /^[ \t]*#+[ \t]*(?:-[ \t]+)*(?:(?:ARG|ENV|LABEL|FROM|export)[ \t]+\S|["']?[\w.-]+["']?[ \t]*[:=])/i;

export function isCommentedOut(line: string): boolean {
  return COMMENTED_OUT.test(line);
}

/**
 * @param lines of the file, without their line feeds
 * @param index of the line that holds the version
 * @param start where that line begins in the file
 * @returns undefined when there is no version on it
 */
export function annotatedValue(lines: readonly string[], index: number, start: number, isImage: boolean): Found | undefined {
  const line = lines[index] ?? '';
  const head = KEYS.map((pattern) => pattern.exec(line)).find((match) => match !== null);
  if (head === undefined) return undefined;
  const value = VALUE.exec(line.slice(head[0].length));
  if (value === null || value.index !== 0) return undefined;
  const { double, single, plain } = value.groups!;
  const text = double ?? single ?? plain!.replace(/,$/, '');
  const at = start + head[0].length + (plain === undefined ? 1 : 0);
  const own = head.groups?.key ?? head.groups?.double ?? head.groups?.single ?? '';
  const path = [...parents(lines, index), own].filter((part) => part !== '').join('.') || `line ${index + 1}`;
  const span = { start: at, end: at + text.length };
  if (text.includes('{{')) return { path, span, current: text, obstacle: TEMPLATE };
  if (/\$/.test(text)) return { path, span, current: text, obstacle: 'a part of it is a variable' };
  if (double?.includes('\\')) return { path, span, current: text, obstacle: 'it is written with escapes' };
  // An image's name ends at the last colon after the last slash; a version has neither.
  if (isImage && /[/:]/.test(text.replace(/@.*$/, ''))) return { path, ...imageReference(text, at) };
  const [current = '', digest] = text.split('@');
  if (digest !== undefined && !DIGEST.test(digest)) return { path, span, current: text, obstacle: 'what follows the @ is no digest' };
  const isYaml = /:[ \t]+$|-[ \t]+$/.test(head[0]);
  return {
    path,
    span,
    current,
    isPlain: isYaml && plain !== undefined && digest === undefined,
    ...(digest && { digest: { current: digest } }),
  };
}

/** Keys above a line of YAML, by their indentation. */
function parents(lines: readonly string[], index: number): string[] {
  const depth = (line: string): number => /^[ \t]*(?:-[ \t]+)*/.exec(line)![0].length;
  const keys: string[] = [];
  let left = depth(lines[index]!);
  for (let at = index - 1; at >= 0 && left > 0; at--) {
    const [, key] = /^[ \t]*(?:-[ \t]+)*["']?([^\s#"'{}[\]:=][^#"'{}[\]:=]*)["']?:[ \t]*(?:#.*)?\r?$/.exec(lines[at]!) ?? [];
    const dash = /^[ \t]*/.exec(lines[at]!)![0].length;
    if (key === undefined || dash >= left) continue;
    keys.unshift(key);
    left = dash;
  }
  return keys;
}
