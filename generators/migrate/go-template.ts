/** Files of the original that Helmfile runs through Go's templates before it reads them as YAML. Here nothing is run. */

/** Stands for text that only the template engine knows; no name or value that is taken over may hold it. */
export const UNKNOWN = '\ue000';

const BLOCKS = ['if', 'range', 'with', 'define', 'block'];

export interface Template {
  /** The text without its actions; as many lines as before, but for actions of several lines. */
  readonly yaml: string;
  /** Whether the line (1-based) stands in a block that may be left out or repeated, with the action that begins the outermost one. */
  readonly condition: (line: number) => string | undefined;
}

/**
 * Makes YAML of a template: lines of actions alone go, an expression that `evaluate` knows is replaced by its text, any other by
 * {@link UNKNOWN}. What is inside of `define` goes too. One pass over the text.
 * @param evaluate gets an expression without braces; undefined where it does not know it
 */
export function withoutActions(text: string, evaluate: (expression: string) => string | undefined): Template {
  const out: string[] = [];
  const conditions: (string | undefined)[] = [];
  const blocks: string[] = [];
  let line = '';
  let hasAction = false;
  let controlled = false;
  let outer: string | undefined;
  const endLine = (): void => {
    const isBare = hasAction && line.replaceAll(UNKNOWN, '').trim() === '';
    out.push(isBare || blocks.some((block) => /^(?:define|block)\b/.test(block)) ? '' : line);
    conditions.push(outer);
    line = '';
    hasAction = false;
    controlled = false;
    outer = blocks[0];
  };
  const add = (part: string): void => {
    // Behind a condition in the middle of a line it is not known what stands there.
    line += controlled && part.trim() !== '' ? UNKNOWN : part;
  };
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('{{', at);
    const lines = text.slice(at, open === -1 ? undefined : open).split('\n');
    lines.forEach((part, index) => {
      add(part);
      if (index < lines.length - 1) endLine();
    });
    if (open === -1) break;
    const close = text.indexOf('}}', open);
    const action = text
      .slice(open + 2, close === -1 ? undefined : close)
      .replace(/^-?\s+|\s+-?$/g, '')
      .replace(/^-|-$/g, '');
    at = close === -1 ? text.length : close + 2;
    hasAction = true;
    const word = /^[a-z]+/.exec(action)?.[0] ?? '';
    if (BLOCKS.includes(word)) {
      blocks.push(action);
      outer ??= action;
      controlled = line.trim() !== '';
    } else if (word === 'end') {
      blocks.pop();
      controlled = line.trim() !== '';
    } else if (word === 'else') {
      controlled = line.trim() !== '';
    } else if (!/^(?:\/\*|\$\w*\s*:?=)/.test(action)) {
      add(textOf(action, evaluate));
    }
  }
  endLine();
  return { yaml: out.join('\n'), condition: (number) => conditions[number - 1] };
}

/** Text that means the same inside of quotes and without them, or {@link UNKNOWN}. */
function textOf(action: string, evaluate: (expression: string) => string | undefined): string {
  const found = evaluate(action);
  return found !== undefined && /^[A-Za-z0-9][A-Za-z0-9._/@:-]*$/.test(found) && !found.endsWith(':') ? found : UNKNOWN;
}

const LONGEST = 300;
const PIPE = String.raw`\s*\|\s*(?:quote|squote|toString|trim|default\s+(?:"[^"]*"|[A-Za-z0-9.]+))`;
const EXPRESSION = new RegExp(
  String.raw`^\$?\.(?<root>Values|Environment\.Name)(?<path>(?:\.[A-Za-z_][A-Za-z0-9_]*)*)(?<pipes>(?:${PIPE})*)$`,
);

/**
 * What an expression stands for: `.Environment.Name`, `.Values.a.b`, with `default` and what only quotes. A value is taken as it is,
 * even where it looks like an expression again: nothing refers to itself.
 * @param value the text at a path of the values
 */
export function evaluator(
  environment: string,
  value: (path: readonly string[]) => string | undefined,
): (text: string) => string | undefined {
  return (text) => {
    const { root, path = '', pipes = '' } = (text.length <= LONGEST ? EXPRESSION.exec(text)?.groups : undefined) ?? {};
    if (root === undefined) return undefined;
    if (root !== 'Values') return path === '' ? environment : undefined;
    const found = value(path.slice(1).split('.'));
    if (found !== undefined && found !== '') return found;
    const [, quoted, plain] = /default\s+(?:"([^"]*)"|([A-Za-z0-9.]+))/.exec(pipes) ?? [];
    return quoted ?? plain;
  };
}
