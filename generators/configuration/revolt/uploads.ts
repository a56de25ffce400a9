import { isObject, valueAt, type JsonObject } from '../../lib/json.ts';
import type { Report } from '../../components/component.ts';

/** Kinds of uploads, which are all that the file server knows: bytes of the largest one, width and height of its largest preview. */
export const UPLOADS: Readonly<Record<string, readonly [bytes: number, width: number, height: number]>> = {
  attachments: [20_000_000, 1280, 1280],
  avatars: [4_000_000, 128, 128],
  backgrounds: [6_000_000, 1280, 720],
  icons: [2_500_000, 128, 128],
  banners: [6_000_000, 480, 480],
  emojis: [500_000, 128, 128],
};

/** Bytes of the largest request body, where nothing else is said. */
export const BODY_LIMIT = 20_000_000;

const LIMITS = ['features', 'limits'];

/**
 * The file server takes no body above `body_limit_size`, and a body is a little more than the file in it: what users are promised beyond
 * fails. Upstream's own defaults, 20 MB for both, are left alone.
 * @param operator what the environment says below `revolt`
 */
export function uploadWarnings(operator: JsonObject, config: JsonObject, report: Report): void {
  const limits = valueAt(operator, LIMITS);
  if (!isObject(limits)) return;
  const body = Number(valueAt(config, [...LIMITS, 'global', 'body_limit_size']) ?? BODY_LIMIT);
  const ownBody = valueAt(limits, ['global', 'body_limit_size']) !== undefined;
  for (const users of ['new_user', 'default']) {
    for (const [kind, [bytes]] of Object.entries(UPLOADS)) {
      const key = [users, 'file_upload_size_limit', kind];
      const limit = Number(valueAt(config, [...LIMITS, ...key]) ?? bytes);
      if (limit < body || (limit === body && body === BODY_LIMIT && limit === bytes)) continue;
      const [path, cap] = [`${LIMITS.join('.')}.${key.join('.')}`, `${LIMITS.join('.')}.global.body_limit_size`];
      if (valueAt(limits, key) !== undefined || !ownBody) {
        report(`revolt.${path}`, `is ${limit}; ${cap}, which caps every upload, is ${body}: larger ones fail; set it above`);
      } else {
        report(`revolt.${cap}`, `is ${body}, and caps every upload; set it above ${path}, which is ${limit}`);
      }
    }
  }
}
