/** Stands for every secret that is not shown, whatever its length. */
export const MASK = '***';

/** A public text, less the credentials that a URL in it may hold; all of it is hidden where they have no clear bounds. */
export function withoutCredentials(text: string): string {
  const shown = text.replace(/\/\/\S*@/g, `//${MASK}@`);
  return /:(?!\/\/).*@/s.test(shown) ? MASK : shown;
}
