import type { JsonObject } from '../../lib/json.ts';
import type { AppName } from '../component.ts';

/** What of a Stoat service no start of helmfile needs. */
export interface Details {
  readonly title: string;
  /** Is not enabled unless an environment says so. */
  readonly optional?: true;
  /** It calls servers in the internet, whatever the environment says or where one of these keys of Revolt.toml is set. */
  readonly callsOut?: true | readonly string[];
  /** Keys of its own in an environment: JSON Schema. */
  readonly settings?: Readonly<Record<string, JsonObject>>;
  /** What of Revolt.toml it makes, from which keys of an environment. */
  readonly sources?: Readonly<Record<string, readonly string[]>>;
}

export const DETAILS: Readonly<Record<AppName, Details>> = {
  api: {
    title: 'REST API',
    // Mail and captcha.
    callsOut: true,
    settings: { webhooks: { type: 'boolean', default: true, description: 'incoming webhooks (`features.webhooks_enabled`)' } },
    sources: { 'features.webhooks_enabled': ['apps.api.webhooks'] },
  },
  events: { title: 'WebSocket events', callsOut: ['sentry.events', 'database.redis_pubsub'] },
  fileServer: { title: 'uploads and downloads', callsOut: ['sentry.files', 'files.clamd_host'] },
  proxy: { title: 'link previews and image proxy' },
  gifbox: {
    title: 'GIF search',
    optional: true,
    // Tenor.
    callsOut: true,
    settings: { tenorKey: { type: 'string', default: '', description: 'Tenor API key; GIF search needs it', secret: true } },
    sources: { 'api.security.tenor_key': ['apps.gifbox.tenorKey'] },
  },
  crond: { title: 'scheduled clean-up', callsOut: ['sentry.crond'] },
  // Push services.
  pushd: { title: 'push notifications', callsOut: true },
  voiceIngress: { title: "LiveKit's webhooks", callsOut: ['sentry.voice_ingress', 'database.redis_pubsub'] },
  client: { title: 'web client' },
};
