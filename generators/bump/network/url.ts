/** The URL that a text stands for; undefined unless it begins with https:// or http://. */
export function webUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  return ['https:', 'http:'].includes(url.protocol) ? url : undefined;
}

export function hasLogin({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** Whether nothing on the way can read along: TLS, or this machine itself. */
export function isPrivate(url: URL): boolean {
  return url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
