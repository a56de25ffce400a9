import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isObject,
  valueAt
} from "./lib-json.shared.mjs";

// generators/configuration/revolt/uploads.ts
var UPLOADS = {
  attachments: [2e7, 1280, 1280],
  avatars: [4e6, 128, 128],
  backgrounds: [6e6, 1280, 720],
  icons: [25e5, 128, 128],
  banners: [6e6, 480, 480],
  emojis: [5e5, 128, 128]
};
var BODY_LIMIT = 2e7;
var LIMITS = ["features", "limits"];
function uploadWarnings(operator, config, report) {
  const limits = valueAt(operator, LIMITS);
  if (!isObject(limits)) return;
  const body = Number(valueAt(config, [...LIMITS, "global", "body_limit_size"]) ?? BODY_LIMIT);
  const ownBody = valueAt(limits, ["global", "body_limit_size"]) !== void 0;
  for (const users of ["new_user", "default"]) {
    for (const [kind, [bytes]] of Object.entries(UPLOADS)) {
      const key = [users, "file_upload_size_limit", kind];
      const limit = Number(valueAt(config, [...LIMITS, ...key]) ?? bytes);
      if (limit < body || limit === body && body === BODY_LIMIT && limit === bytes) continue;
      const [path, cap] = [`${LIMITS.join(".")}.${key.join(".")}`, `${LIMITS.join(".")}.global.body_limit_size`];
      if (valueAt(limits, key) !== void 0 || !ownBody) {
        report(`revolt.${path}`, `is ${limit}; ${cap}, which caps every upload, is ${body}: larger ones fail; set it above`);
      } else {
        report(`revolt.${cap}`, `is ${body}, and caps every upload; set it above ${path}, which is ${limit}`);
      }
    }
  }
}

export {
  UPLOADS,
  BODY_LIMIT,
  uploadWarnings
};
