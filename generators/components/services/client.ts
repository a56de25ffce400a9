import type { JsonObject } from '../../lib/json.ts';
import { textAt, type Plan, type Values } from '../component.ts';

/** The client has a repository of its own, and a version of its own. */
export function clientImage({ clientImage: { repository, tag } }: Values): { readonly repository: string; readonly tag: string } {
  return { repository, tag };
}

/** The official image writes its settings into its own files, as root. */
export function isHardened({ clientImage: { kind } }: Values): boolean {
  return kind === 'stoat-gen';
}

/**
 * What the web client is told at its start, from the same configuration that the servers get.
 * @param config the whole Revolt configuration
 */
export function clientEnvironment(config: JsonObject, { voice }: Plan, port: number): JsonObject {
  const api = textAt(config, 'hosts', 'api');
  const app = textAt(config, 'hosts', 'app');
  return {
    PORT: String(port),
    // Builds from 0.15 on read it, without scheme, beside VITE_API_URL.
    VITE_HOST: app.replace(/^https?:\/\//, ''),
    VITE_API_URL: api,
    VITE_WS_URL: textAt(config, 'hosts', 'events'),
    VITE_MEDIA_URL: textAt(config, 'hosts', 'autumn'),
    VITE_PROXY_URL: textAt(config, 'hosts', 'january'),
    VITE_GIFBOX_URL: `${app}/gifbox`,
    // Those builds learn all other addresses from the API, and would ask api.gifbox.me for GIFs.
    VITE_DEV_GIFBOX_URL: `${app}/gifbox`,
    VITE_HCAPTCHA_SITEKEY: textAt(config, 'api', 'security', 'captcha', 'hcaptcha_sitekey'),
    VITE_CFG_ENABLE_VIDEO: String(voice),
    // Builds before the VITE_ variables read this one.
    REVOLT_PUBLIC_URL: api,
  };
}
