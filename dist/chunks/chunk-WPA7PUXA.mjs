import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/secrets/contents.ts
var SECRET_READERS = {
  "mongodb-credentials": "mongodb",
  "redis-credentials": "redis",
  "rabbitmq-credentials": "rabbitmq",
  "s3-credentials": "minio",
  "livekit-credentials": "livekit"
};
function secretContents(credentials, names) {
  return {
    "mongodb-credentials": {
      "mongodb-root-password": credentials["mongo-root"],
      "mongodb-passwords": credentials["mongo-user"],
      username: names.mongodb,
      password: credentials["mongo-user"]
    },
    "redis-credentials": { "redis-password": credentials.redis },
    "rabbitmq-credentials": { username: names.rabbitmq, password: credentials["rabbit-user"] },
    "s3-credentials": { rootUser: credentials["s3-access"], rootPassword: credentials["s3-secret"] },
    "livekit-credentials": {
      key: credentials["livekit-key"],
      secret: credentials["livekit-secret"],
      "keys.yaml": `${yamlText(credentials["livekit-key"])}: ${yamlText(credentials["livekit-secret"])}
`
    }
  };
}
function yamlText(text) {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

export {
  SECRET_READERS,
  secretContents
};
