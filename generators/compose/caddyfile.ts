import { APP_NAMES, service } from '../platform/services.ts';
import type { Front } from './front.ts';
import { upstreamOf } from './names.ts';

/** The Caddyfile. */
export function caddyfile({ domain, apps }: Front): string {
  return [domain, ...APP_NAMES.filter((app) => apps[app] && service(app).port !== undefined).map((app) => `# ${upstreamOf(app)}`), ''].join('\n');
}
