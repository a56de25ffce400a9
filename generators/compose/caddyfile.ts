import type { Front } from './front.ts';

/** The Caddyfile. */
export function caddyfile({ domain }: Front): string {
  return `${domain}\n`;
}
