import type { Values } from '../values/definition.ts';

/** `/.well-known/stoat`: where clients find the API. */
export function wellKnown({ domain }: Values): string {
  return `${JSON.stringify({ api: `https://${domain}/api` })}\n`;
}
