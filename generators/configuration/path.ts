/** `apps.api.replicas`; a key that holds a dot or the like is quoted. */
export function formatPath(keys: readonly string[]): string {
  return keys.map((key, index) => (/^[A-Za-z0-9_-]+$/.test(key) ? (index === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`)).join('');
}
