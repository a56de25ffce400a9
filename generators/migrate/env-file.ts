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
 * Not npm's `dotenv`: it cuts unquoted text at any `#`, takes backticks for quotes, fills nothing in but does not say so, and skips lines
 * that it does not understand without a word; it knows no line numbers either.
 * @throws UserError with file and line, without content
 */
export function parseEnvFile(text: string, file: string): EnvEntry[] {
  const entries: EnvEntry[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let line = 1;
  const advance = (to: number): void => {
    for (; at < to; at++) if (text[at] === '\n') line++;
  };
  const endOfLine = (): number => {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  };
  while (at < text.length) {
    const head = /^[^\S\n]*(?:(#)|(?:export[^\S\n]+)?([A-Za-z_][A-Za-z0-9_.]*)[^\S\n]*(?:=[^\S\n]*|(?=\n|$)))?/.exec(
      text.slice(at, endOfLine() + 1),
    )!;
    const started = line;
    const report = (message: string): void => void problems.push({ file, line: started, message });
    const name = head[2];
    if (name === undefined) {
      if (head[1] === undefined && text.slice(at, endOfLine()).trim() !== '') report('is no assignment of the form NAME=value');
      advance(endOfLine() + 1);
      continue;
    }
    if (!head[0].includes('=')) {
      // Taken from the environment of whoever runs compose.
      report(`names ${name} without a value: docker takes it from the shell's environment; write the value there`);
      advance(endOfLine() + 1);
      continue;
    }
    advance(at + head[0].length);
    const quote = text[at];
    const read = quote === "'" || quote === '"' ? quoted(text, at, quote) : unquoted(text.slice(at, endOfLine()));
    if ('problem' in read) {
      report(`${name}: ${read.problem}`);
      advance(endOfLine() + 1);
      continue;
    }
    advance(at + read.length);
    if (!/^[^\S\n]*(?:#.*)?$/.test(text.slice(at, endOfLine()))) report(`${name}: something stands behind the closing quote`);
    entries.push({ name, value: read.value, line: started });
    advance(endOfLine() + 1);
  }
  if (problems.length > 0) throw new UserError(problems);
  return entries;
}

type Read = { readonly value: string; readonly length: number } | { readonly problem: string };

const DOLLAR = 'holds a $ that docker may replace by a variable; put the text that the servers see in single quotes';

function unquoted(rest: string): Read {
  const value = rest.replace(/\s+#.*$/, '').trimEnd();
  if (value.includes('#'))
    return { problem: 'holds a # outside of quotes, which some read as the start of a comment; put the text in single quotes' };
  if (value.includes('$')) return { problem: DOLLAR };
  if (/['"`\\]/.test(value))
    return {
      problem: 'holds a quote or a backslash inside of unquoted text, which programs read differently; put the text in single quotes',
    };
  return { value, length: rest.length };
}

function quoted(text: string, start: number, quote: "'" | '"'): Read {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', '"': '"', '\\': '\\', $: '$' };
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === quote) return { value, length: at + 1 - start };
    if (char === '\\' && quote === '"') {
      const escaped = escapes[text[at + 1] ?? ''];
      if (escaped === undefined) return { problem: 'holds an escape that programs read differently; put the text in single quotes' };
      value += escaped;
      at++;
    } else if (char === '\\' && text[at + 1] === quote) {
      return { problem: "holds \\', which programs read differently; put the text in double quotes" };
    } else if (char === '$' && quote === '"') {
      return { problem: DOLLAR };
    } else {
      value += char;
    }
  }
  return { problem: 'has no closing quote' };
}
