/** Unicode's controls: C0 but for tab and line feed, C1, what turns the direction of text, what takes no room, tags, lone surrogates. */
const HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f` +
    String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  'gu',
);

/**
 * A text with what a terminal obeys or hides shown as `\u202e`: text of others (a cluster's, a registry's, a file's, a folder's name) can
 * then neither move the cursor nor look like something else. It is the same in JSON, where it stands inside of quotes.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (found) => [...Array(found.length).keys()].map((at) => code(found, at)).join(''));
}

/** The same for what has to stay on one line: a cell, a name. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, (found) => (found === '\n' ? '\\n' : '\\t'));
}

function code(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
