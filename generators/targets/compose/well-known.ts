import { valueAt, type JsonObject } from '../../lib/json.ts';

/**
 * `/.well-known/stoat`: how a client that is given a host name finds the API, the one thing that the official compose set-up says there
 * (its `stoat.json`). The API itself says where everything else is.
 * @param config the whole Revolt configuration
 */
export function wellKnown(config: JsonObject): string {
  return `${JSON.stringify({ api: valueAt(config, ['hosts', 'api']) })}\n`;
}
