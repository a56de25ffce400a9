import { createHash } from 'node:crypto';
import type { Plan } from '../../components/plan.ts';
import type { Credentials } from '../../configuration/secrets/derive.ts';
import type { Values } from '../../configuration/schema.ts';

/** A file that one container finds a credential in. Compose makes it, from a variable of `.env`, for its user alone. */
export interface ContainerSecret {
  /** Name in `secrets:`. */
  readonly name: string;
  /** Variable of `.env`. */
  readonly variable: string;
  /** What the file holds. */
  readonly text: string;
  /** Who reads it, user and group, as the image numbers them. */
  readonly owner: readonly [user: string, group: string];
  /** Where the image looks for it, where that is not `/run/secrets/<name>`. */
  readonly target?: string;
}

const ROOT = ['0', '0'] as const;
/** As the official images of MongoDB and RabbitMQ number their users. */
const UID_999 = ['999', '999'] as const;
/** As valkey's Alpine image does. */
const VALKEY = ['999', '1000'] as const;

export type CredentialOwner = 'mongodb' | 'redis' | 'rabbitmq' | 'minio';

/** Credentials of the infrastructure that runs beside the servers, by service. */
export function containerSecrets(
  values: Values,
  { installed }: Plan,
  credentials: Credentials,
): Readonly<Record<CredentialOwner, readonly ContainerSecret[]>> {
  const secret = (name: string, text: string, owner: readonly [string, string], target?: string): ContainerSecret => ({
    name,
    variable: `STOAT_${name.toUpperCase().replaceAll('-', '_')}`,
    text,
    owner,
    ...(target === undefined ? {} : { target }),
  });
  const all: Record<CredentialOwner, readonly ContainerSecret[]> = {
    mongodb: [
      secret('mongodb-root-password', credentials['mongo-root'], UID_999),
      secret('mongodb-password', credentials['mongo-user'], UID_999),
    ],
    redis: [secret('redis-users', redisUsers(credentials.redis), VALKEY)],
    rabbitmq: [
      secret(
        'rabbitmq-user',
        rabbitUser(values.rabbitmq.username, credentials['rabbit-user']),
        UID_999,
        '/etc/rabbitmq/conf.d/20-user.conf',
      ),
    ],
    minio: [secret('minio-root-user', credentials['s3-access'], ROOT), secret('minio-root-password', credentials['s3-secret'], ROOT)],
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, secrets]) => [name, installed[name as CredentialOwner] ? secrets : []]),
  ) as typeof all;
}

/** The list of users that Redis loads: its one user by the hash of the password, so that any text needs no quoting. */
function redisUsers(password: string): string {
  return `user default on #${createHash('sha256').update(password, 'utf8').digest('hex')} ~* &* +@all\n`;
}

/** The user that RabbitMQ makes at its first start. Neither text can hold anything but letters, digits and - . _ ~. */
function rabbitUser(name: string, password: string): string {
  return `default_user = ${name}\ndefault_pass = ${password}\n`;
}
