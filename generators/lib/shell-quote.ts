/** One word for any POSIX shell, whatever the text holds. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A file's name as one word: a harmless one as it is, and one that begins with a hyphen is no option. */
export function shellWord(name: string): string {
  const file = name.startsWith('-') ? `./${name}` : name;
  return /^[A-Za-z0-9_./-]+$/.test(file) ? file : shellQuote(file);
}
