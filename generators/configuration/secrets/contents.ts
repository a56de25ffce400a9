import type { ReleaseName } from '../../components/releases.ts';
import type { Credentials } from './derive.ts';
import type { IDENTIFIERS, IdentifierName } from './identifiers.ts';

export type SecretName = (typeof IDENTIFIERS)[IdentifierName]['secret'];

/** Names that stand beside the passwords; they are no secrets themselves. */
export interface UserNames {
  readonly mongodb: string;
  readonly rabbitmq: string;
}

/** The release that reads each Secret: who does without the one does without the other. */
export const SECRET_READERS: Readonly<Record<SecretName, ReleaseName>> = {
  'mongodb-credentials': 'mongodb',
  'redis-credentials': 'redis',
  'rabbitmq-credentials': 'rabbitmq',
  's3-credentials': 'minio',
  'livekit-credentials': 'livekit',
};

/** What stands in each Secret that holds credentials, as plain text by key. */
export function secretContents(credentials: Credentials, names: UserNames): Readonly<Record<SecretName, Readonly<Record<string, string>>>> {
  return {
    'mongodb-credentials': {
      'mongodb-root-password': credentials['mongo-root'],
      'mongodb-passwords': credentials['mongo-user'],
      username: names.mongodb,
      password: credentials['mongo-user'],
    },
    'redis-credentials': { 'redis-password': credentials.redis },
    'rabbitmq-credentials': { username: names.rabbitmq, password: credentials['rabbit-user'] },
    's3-credentials': { rootUser: credentials['s3-access'], rootPassword: credentials['s3-secret'] },
    'livekit-credentials': {
      key: credentials['livekit-key'],
      secret: credentials['livekit-secret'],
      'keys.yaml': `${yamlText(credentials['livekit-key'])}: ${yamlText(credentials['livekit-secret'])}\n`,
    },
  };
}

/** A text as every YAML parser reads it back: JSON's form, but for the two line breaks that only YAML 1.1 has. */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
