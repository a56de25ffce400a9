import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/secrets/identifiers.ts
var LENGTH = 50;
var USER_NAME = "stoat";
var IDENTIFIERS = {
  "mongo-root": {
    use: "MongoDB: root",
    length: LENGTH,
    secret: "mongodb-credentials",
    keys: ["mongodb-root-password"]
  },
  "mongo-user": {
    use: "MongoDB: the application's user, on database revolt",
    length: LENGTH,
    secret: "mongodb-credentials",
    keys: ["mongodb-passwords", "password"]
  },
  redis: { use: "Redis: password", length: LENGTH, secret: "redis-credentials", keys: ["redis-password"] },
  "rabbit-user": {
    use: "RabbitMQ: the application's user",
    length: LENGTH,
    secret: "rabbitmq-credentials",
    keys: ["password"]
  },
  "s3-access": { use: "S3: access key id", length: LENGTH, secret: "s3-credentials", keys: ["rootUser"] },
  "s3-secret": { use: "S3: secret access key", length: LENGTH, secret: "s3-credentials", keys: ["rootPassword"] },
  "livekit-key": {
    use: "LiveKit: API key id (public: its chart prints it)",
    length: 12,
    secret: "livekit-credentials",
    keys: ["key", "keys.yaml"]
  },
  "livekit-secret": {
    use: "LiveKit: API secret",
    length: LENGTH,
    secret: "livekit-credentials",
    keys: ["secret", "keys.yaml"]
  }
};
var IDENTIFIER_NAMES = Object.keys(IDENTIFIERS);

export {
  USER_NAME,
  IDENTIFIERS,
  IDENTIFIER_NAMES
};
