import { COMPONENTS } from '../../components/index.ts';
import type { Context, Values } from '../../components/component.ts';
import { APP_NAMES, service } from '../../components/services/table.ts';
import { deepMerge, type Json, type JsonObject } from '../../lib/json.ts';

/** The whole configuration, secrets included: what is generated, with the operator's `revolt:` merged over it. */
export function generateRevolt(context: Context): JsonObject {
  const { values } = context;
  const parts = [...COMPONENTS, ...APP_NAMES.map(service)].flatMap(({ revolt }) => (revolt === undefined ? [] : [revolt(context)]));
  return [...parts, values.revolt].reduce(deepMerge, shared(values));
}

/** Public URLs of the services. */
export function hostsOf(domain: string): Readonly<Record<string, string>> {
  return {
    app: `https://${domain}`,
    api: `https://${domain}/api`,
    events: `wss://${domain}/ws`,
    autumn: `https://${domain}/autumn`,
    january: `https://${domain}/january`,
  };
}

function shared(values: Values): JsonObject {
  return {
    hosts: hostsOf(values.domain),
    api: values.smtp.host === '' ? {} : { smtp: smtp(values) },
    pushd: { vapid: { private_key: values.vapid.privateKey, public_key: values.vapid.publicKey } },
    files: { encryption_key: values.files.encryptionKey },
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
