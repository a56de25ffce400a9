/**
 * The versions of a chart as Helm itself writes them, without a YAML parser: that takes ten times the memory of the text, and an index has
 * thousands of versions. Whatever is written in another way is left to the parser.
 */
const LINE = /^( *)(- )?([A-Za-z]+):(?: (?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9][\w.+:/@~-]*(?<!:))))?$/;
const ITEM = /^( *)- (?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9][\w.+:/@~-]*(?<!:)))$/;

type Fields = Record<string, string | string[]>;

/**
 * @param block lines below the chart's name, with line feeds between
 * @returns undefined when a line is not of the simple kind
 */
export function simpleVersions(block: string): readonly Fields[] | undefined {
  const versions: Fields[] = [];
  let dashes = -1;
  let list: string[] | undefined;
  for (const line of block.split('\n')) {
    if (line === '' || line === '\r') continue;
    const item = list === undefined ? null : ITEM.exec(line);
    if (item !== null && item[1]!.length >= dashes + 2) {
      list!.push((item[2] ?? item[3] ?? item[4])!);
      continue;
    }
    if (/^ *-$/.test(line)) {
      if (!opens(line.length - 1)) return undefined;
      continue;
    }
    const [, indent = '', dash, key, double, single, plain] = LINE.exec(line) ?? [];
    if (key === undefined) return undefined;
    if (dash !== undefined && !opens(indent.length)) return undefined;
    const fields = versions.at(-1);
    const column = indent.length + (dash?.length ?? 0);
    if (fields === undefined || column !== dashes + 2 || Object.hasOwn(fields, key)) return undefined;
    const value = double ?? single ?? plain;
    list = value === undefined ? [] : undefined;
    fields[key] = value ?? list!;
  }
  // A key without value and without items is null, which is for the parser to say.
  return versions.some((fields) => Object.values(fields).some((value) => value.length === 0)) ? undefined : versions;

  function opens(column: number): boolean {
    if (dashes < 0) dashes = column;
    versions.push({});
    list = undefined;
    return column === dashes;
  }
}
