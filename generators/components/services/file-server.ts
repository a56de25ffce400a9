import { valueAt, type JsonObject } from '../../lib/json.ts';

/** Upstream's `features.limits.global.body_limit_size`, in bytes. */
const BODY_LIMIT = 20_000_000;
/** Uploads of the greatest size that fit at a time. */
const UPLOADS = 25;

/** MiB of the file server's folder for temporary files: it writes each upload there before it stores it. */
export function uploadsTmp(config: JsonObject): number {
  const limit = valueAt(config, ['features', 'limits', 'global', 'body_limit_size']);
  return Math.ceil((UPLOADS * Math.max(Number(limit ?? 0), BODY_LIMIT)) / 2 ** 20);
}
