import { valueAt, type JsonObject } from '../../lib/json.ts';

/** Upstream's `features.limits.global.body_limit_size`, in bytes. */
const BODY_LIMIT = 20_000_000;
/** Uploads of the greatest size that fit at a time. */
const UPLOADS = 25;

/** Bytes of the file server's folder for temporary files: it writes each upload there before it stores it. */
export function uploadsTmp(config: JsonObject): number {
  const limit = valueAt(config, ['features', 'limits', 'global', 'body_limit_size']);
  return UPLOADS * (typeof limit === 'number' ? Math.max(limit, BODY_LIMIT) : BODY_LIMIT);
}
