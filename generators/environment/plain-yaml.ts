import { isUtf8 } from 'node:buffer';

/** Larger files are for the strict reader to judge. */
const MAX_BYTES = 64 * 1024;

/** Blank, or nothing but a comment. */
const BLANK = /^ *(?:#.*)?$/;
/** A key, and a value that no reader of YAML can take for anything but what it looks like. */
const ENTRY = /^( *)([A-Za-z][A-Za-z0-9_-]*):(?: +("[^"\\]*"|'[^']*'|[A-Za-z/][A-Za-z0-9_./+=@-]*|[1-9][0-9]{0,8}|0))?(?: +#.*)?$/;
/** Nothing beyond printable ASCII and line breaks. */
const SIMPLE = /^[\n\r -~]*$/;
/** Keys that YAML 1.1 takes for something else than text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/**
 * Whether a file is so plain that it is certainly in order: nested maps of one key a line, each key once, simple values.
 * Most environments are, and for those the YAML parser, which takes longer to load than all the rest, is not needed.
 * False says nothing: the strict reader then finds out.
 */
export function isPlainYaml(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_BYTES || !isUtf8(bytes)) return false;
  const text = Buffer.from(bytes).toString('latin1');
  if (!SIMPLE.test(text)) return false;
  /** Maps that the line stands in, outermost first. */
  const maps: { readonly indent: number; readonly keys: Set<string> }[] = [{ indent: 0, keys: new Set() }];
  let opens = false;
  for (const line of text.split('\n')) {
    if (BLANK.test(line)) continue;
    const entry = ENTRY.exec(line);
    if (entry === null || NO_TEXT.test(entry[2]!)) return false;
    const indent = entry[1]!.length;
    if (opens && indent > maps.at(-1)!.indent) maps.push({ indent, keys: new Set() });
    while (maps.length > 1 && indent < maps.at(-1)!.indent) maps.pop();
    const { indent: expected, keys } = maps.at(-1)!;
    if (indent !== expected || keys.has(entry[2]!)) return false;
    keys.add(entry[2]!);
    opens = entry[3] === undefined;
  }
  return true;
}
