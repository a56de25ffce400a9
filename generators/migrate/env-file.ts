import { UserError, type Problem } from '../lib/problems.ts';

/** One assignment of an env file. */
export interface EnvEntry {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/**
 * An `env_file` as docker compose reads it: `NAME=value`, `export` allowed, `'…'` literal, `"…"` with escapes, comments. What versions
 * of compose (and the shell, which the official scripts read the same file with) understand differently is refused, because a
 * credential that is cut in silence is lost: `#` inside unquoted text, variables to be filled in, backslashes in unusual places.
 *
 * Npm's `dotenv` does not do: it cuts unquoted text at any `#`, takes backticks for quotes, says nothing of variables and of lines that it
 * does not understand, and knows no line numbers.
 * @throws UserError with file and line, without content
 */
export function parseEnvFile(text: string, file: string): EnvEntry[] {
  const entries: EnvEntry[] = [];
  const problems: Problem[] = [];
  const lines = text.split('\n');
  for (let index = 0, start = 0; index < lines.length; start += lines[index++]!.length + 1) {
    const line = index + 1;
    const report = (message: string): void => void problems.push({ file, line, message });
    if (/^\s*(?:#|$)/.test(lines[index]!)) continue;
    const [, name, rest] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*(?:=\s*(.*))?$/s.exec(lines[index]!) ?? [];
    if (name === undefined) {
      report('is no assignment of the form NAME=value');
    } else if (rest === undefined) {
      report(`names ${name} without a value: docker takes it from the shell's environment; write the value there`);
    } else {
      const read = /^['"]/.test(rest) ? quoted(text.slice(start + lines[index]!.length - rest.length)) : unquoted(rest);
      if ('problem' in read) {
        report(`${name}: ${read.problem}`);
        // All that follows is inside of the quotes.
        if (read.problem === UNCLOSED) break;
        continue;
      }
      entries.push({ name, value: read.value, line });
      for (let left = read.breaks; left > 0; left--) start += lines[index++]!.length + 1;
      if (!/^\s*(?:#.*)?$/.test(read.behind)) report(`${name}: something stands behind the closing quote`);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return entries;
}

/** A value, the number of line breaks in its text, and what stands behind it on its last line. */
type Read = { readonly value: string; readonly breaks: number; readonly behind: string } | { readonly problem: string };

const DOLLAR = 'holds a $ that docker may replace by a variable; put the text that the servers see in single quotes';

const UNCLOSED = 'has no closing quote';

function unquoted(rest: string): Read {
  const value = rest.replace(/\s+#.*$/, '').trimEnd();
  if (value.includes('#'))
    return { problem: 'holds a # outside of quotes, which some read as the start of a comment; put the text in single quotes' };
  if (value.includes('$')) return { problem: DOLLAR };
  if (/['"`\\]/.test(value))
    return {
      problem: 'holds a quote or a backslash inside of unquoted text, which programs read differently; put the text in single quotes',
    };
  return { value, breaks: 0, behind: '' };
}

/** @param text begins with the quote, and goes on to the end of the file */
function quoted(text: string): Read {
  const isSingle = text.startsWith("'");
  // As far as all programs read it alike.
  const [all, body] = (isSingle ? /^'((?:[^'\\]|\\(?!'))*)/ : /^"((?:[^"\\$]|\\[nr"\\$])*)/).exec(text)! as unknown as [string, string];
  const next = text[all.length];
  if (next === undefined) return { problem: UNCLOSED };
  if (next === '$') return { problem: DOLLAR };
  if (next === '\\') {
    return {
      problem: isSingle
        ? "holds \\', which programs read differently; put the text in double quotes"
        : 'holds an escape that programs read differently; put the text in single quotes',
    };
  }
  const breaks: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
  return {
    value: isSingle ? body : body.replace(/\\(.)/g, (_, char: string) => breaks[char] ?? char),
    breaks: body.split('\n').length - 1,
    behind: /.*/.exec(text.slice(all.length + 1))![0],
  };
}
