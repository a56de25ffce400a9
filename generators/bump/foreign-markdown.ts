/** Text of others, made fit to stand in a Markdown text of ours that GitHub, GitLab or Forgejo shows. */

export const MAX_NOTES = 3000;
const MAX_LINES = 80;

/** Invisible: takes the meaning from the character before it. */
const BREAK = '\u200b';

/** Control characters, and those that turn the direction of what follows or are not seen. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Release notes as a quotation of limited length, without mentions, links to issues, HTML and pictures. An unclosed code fence or
 * `<details>` ends with the quotation.
 * @returns lines that each begin with `>`; '' for notes without content
 */
export function quoteNotes(notes: string, limit: number = MAX_NOTES): string {
  const text = notes
    .slice(0, limit * 4)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .trim();
  const lines = shorten(text, limit).split('\n');
  const kept = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
  if (text === '') return '';
  return kept.map((line) => `> ${defuse(line)}`.trimEnd()).join('\n');
}

/** One line of others, as text inside of a line of ours. */
export function inlineText(text: string, limit = 200): string {
  const start = text.slice(0, limit * 4);
  const line = start.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  return defuse(shorten(line, limit).replace(/[\\`*_{}[\]|~^]/g, (char) => `\\${char}`));
}

/** A version, a name: shown as it is, in code. */
export function inlineCode(text: string): string {
  return `\`${text.replace(/[`\s|]/g, '').replace(INVISIBLE, '')}\``;
}

/** References to characters other than these could spell what is looked for below: `&#64;name`, `https&colon;//github.com`. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)(?=#?[A-Za-z0-9]+;)/g;
/** Markdown drops the backslashes from an address. */
const GITHUB = /(https?)\\?:\\?\/\\?\/(?:www\\?\.)?github\\?\.com(?=[\\/?#:]|$)/gi;

function defuse(line: string): string {
  return (
    line
      .replace(REFERENCE, `&${BREAK}`)
      .replace(/[@<]/g, (char) => char + BREAK)
      .replace(/([#!])(?=[\d[])/g, `$1${BREAK}`)
      .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
      // A link to an issue would show up in that issue.
      .replace(GITHUB, '$1://redirect.github.com')
  );
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()} …`;
}
