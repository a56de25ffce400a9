import { valueAt, type JsonObject } from '../../lib/json.ts';
import { textAt, type Values } from '../component.ts';

/** A LiveKit reports from outside: an external one, or one of further nodes in Revolt.toml. */
export function hasLivekitElsewhere({ livekit, revolt }: Values): boolean {
  const nodes = Object.values((valueAt(revolt, ['api', 'livekit', 'nodes']) ?? {}) as JsonObject);
  return !livekit.enabled || nodes.some((node) => textAt(node, 'url') !== '');
}
