/** What a derived secret is for, where it ends up and how long it is. */
export interface Identifier {
  readonly use: string;
  /** Number of hex digits taken from the digest. */
  readonly length: number;
  /** The Secret in namespace `stoat-config` that holds it, and its keys there. */
  readonly secret: string;
  readonly keys: readonly string[];
}

const LENGTH = 50;

/** User of MongoDB and RabbitMQ where an environment names no other. */
export const USER_NAME = 'stoat';

/** Every secret that is derived from the seed. An identifier is part of the digest: renaming one changes its value. */
export const IDENTIFIERS = {
  'mongo-root': {
    use: 'MongoDB: root',
    length: LENGTH,
    secret: 'mongodb-credentials',
    keys: ['mongodb-root-password'],
  },
  'mongo-user': {
    use: "MongoDB: the application's user, on database revolt",
    length: LENGTH,
    secret: 'mongodb-credentials',
    keys: ['mongodb-passwords', 'password'],
  },
  redis: { use: 'Redis: password', length: LENGTH, secret: 'redis-credentials', keys: ['redis-password'] },
  'rabbit-user': {
    use: "RabbitMQ: the application's user",
    length: LENGTH,
    secret: 'rabbitmq-credentials',
    keys: ['password'],
  },
  's3-access': { use: 'S3: access key id', length: LENGTH, secret: 's3-credentials', keys: ['rootUser'] },
  's3-secret': { use: 'S3: secret access key', length: LENGTH, secret: 's3-credentials', keys: ['rootPassword'] },
  'livekit-key': {
    use: 'LiveKit: API key id (public: its chart prints it)',
    length: 12,
    secret: 'livekit-credentials',
    keys: ['key', 'keys.yaml'],
  },
  'livekit-secret': {
    use: 'LiveKit: API secret',
    length: LENGTH,
    secret: 'livekit-credentials',
    keys: ['secret', 'keys.yaml'],
  },
} as const satisfies Record<string, Identifier>;

export type IdentifierName = keyof typeof IDENTIFIERS;

export const IDENTIFIER_NAMES = Object.keys(IDENTIFIERS) as IdentifierName[];
