import { deepMerge, type Json, type JsonObject } from '../../lib/json.ts';
import { addressOf, livekitPublicUrl, livekitUrl, mongodbUrl, objectStorage, redisUrl, type Target } from '../../components/connections.ts';
import type { Plan } from '../../components/plan.ts';
import type { Credentials } from '../secrets/derive.ts';
import type { Values } from '../schema.ts';

/** The one LiveKit node that is generated; more come through `revolt:`. */
const NODE = 'worldwide';

/** The whole configuration, secrets included: what is generated, with the operator's `revolt:` merged over it. */
export function generateRevolt(values: Values, plan: Plan, credentials: Credentials, target: Target = 'kubernetes'): JsonObject {
  return deepMerge(generated(values, plan, credentials, target), values.revolt);
}

function generated(values: Values, plan: Plan, credentials: Credentials, target: Target): JsonObject {
  const { domain } = values;
  const rabbit = addressOf('rabbitmq', values, target);
  const storage = objectStorage(values, plan, target);
  const tenorKey = values.apps.gifbox.tenorKey;
  return {
    database: { mongodb: mongodbUrl(values, credentials, target), redis: redisUrl(values, credentials, target) },
    hosts: {
      app: `https://${domain}`,
      api: `https://${domain}/api`,
      events: `wss://${domain}/ws`,
      autumn: `https://${domain}/autumn`,
      january: `https://${domain}/january`,
      ...(plan.voice ? { livekit: { [NODE]: livekitPublicUrl(values) } } : {}),
    },
    rabbit: {
      host: rabbit.host,
      port: rabbit.port,
      username: values.rabbitmq.username,
      password: credentials['rabbit-user'],
    },
    api: {
      ...(values.smtp.host === '' ? {} : { smtp: smtp(values) }),
      ...(plan.apps.gifbox && tenorKey ? { security: { tenor_key: tenorKey } } : {}),
      ...(plan.voice
        ? {
            livekit: {
              nodes: {
                [NODE]: {
                  url: livekitUrl(values, target),
                  lat: 0,
                  lon: 0,
                  key: credentials['livekit-key'],
                  secret: credentials['livekit-secret'],
                },
              },
            },
          }
        : {}),
    },
    pushd: { vapid: { private_key: values.vapid.privateKey, public_key: values.vapid.publicKey } },
    files: {
      encryption_key: values.files.encryptionKey,
      s3: {
        endpoint: storage.endpoint,
        path_style_buckets: storage.pathStyle,
        region: storage.region,
        access_key_id: credentials['s3-access'],
        secret_access_key: credentials['s3-secret'],
        default_bucket: storage.bucket,
      },
    },
    features: { webhooks_enabled: values.apps.api.webhooks },
  };
}

function smtp({ domain, smtp }: Values): JsonObject {
  const optional: Record<string, Json | undefined> = {
    reply_to: smtp.replyTo || undefined,
    port: smtp.port,
    use_tls: smtp.useTls,
    use_starttls: smtp.useStarttls,
  };
  return {
    host: smtp.host,
    username: smtp.username,
    password: smtp.password,
    from_address: smtp.fromAddress || `noreply@${domain}`,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as JsonObject),
  };
}
