import Type, { type Static } from 'typebox';

/** First line of a file of the cache; see cache.ts. */
export const CACHE_ENTRY = Type.Object({
  format: Type.Literal(1),
  headers: Type.Record(Type.String(), Type.String()),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});
export type CacheEntry = Static<typeof CACHE_ENTRY>;
