/** A file of assignments as Docker Compose reads it, sorted as given: `NAME="value"`, one a line. */
export function dotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${dotenvQuote(value)}\n`)
    .join('');
}

/** A double-quoted value as Docker Compose reads it: there, `$` would begin a variable. */
export function dotenvQuote(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${text.replace(/[\\"$]/g, '\\$&').replace(/[\n\r\t]/g, (c) => escapes[c]!)}"`;
}
