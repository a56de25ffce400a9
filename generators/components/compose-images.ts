/** Official images of the Compose target's infrastructure, by the key of their pin in `composeImageTags`. */
export const COMPOSE_IMAGES = {
  mongodb: 'docker.io/library/mongo',
  redis: 'docker.io/valkey/valkey',
  minio: 'quay.io/minio/minio',
  mc: 'quay.io/minio/mc',
  livekit: 'docker.io/livekit/livekit-server',
  caddy: 'docker.io/library/caddy',
} as const;

export type ComposeImage = keyof typeof COMPOSE_IMAGES;

/** RabbitMQ's, whose tag both targets share. */
export const RABBITMQ_IMAGE = 'docker.io/library/rabbitmq';
