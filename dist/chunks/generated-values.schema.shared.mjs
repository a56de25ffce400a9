import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/generated/values.schema.json
var values_schema_default = {
  type: "object",
  required: [
    "domain",
    "clusterDomain",
    "adminEmail",
    "secretSeed",
    "secretOverrides",
    "vapid",
    "files",
    "apps",
    "mongodb",
    "redis",
    "rabbitmq",
    "minio",
    "livekit",
    "certManager",
    "ingress",
    "reflector",
    "s3",
    "replication",
    "tls",
    "smtp",
    "revolt",
    "chartRepositories",
    "createNamespaces",
    "bump",
    "compose",
    "infraChartVersions",
    "infraImageTags",
    "composeImageTags",
    "stoatImageTag",
    "stoatImageOverrides",
    "clientImage"
  ],
  properties: {
    domain: {
      type: "string",
      default: "stoat.local",
      description: "host name of the installation; voice is on livekit.<domain>",
      pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$",
      maxLength: 245,
      expect: "a host name in lower case such as chat.example.org (at most 245 characters, at least two labels), without scheme, port, path or trailing dot"
    },
    clusterDomain: {
      type: "string",
      default: "cluster.local",
      description: "the cluster's own DNS domain, which ends the names of its Services",
      pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$",
      maxLength: 200,
      expect: "a DNS name such as cluster.local, without a dot at either end"
    },
    adminEmail: {
      type: "string",
      default: "",
      description: "where Let's Encrypt writes to; needed for tls.issuer letsencrypt",
      pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$",
      expect: "an e-mail address"
    },
    secretSeed: {
      type: "string",
      minLength: 32,
      secret: true,
      description: "every password is derived from it; at least 32 random characters, kept for good"
    },
    secretOverrides: {
      type: "object",
      properties: {
        "mongo-root": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "MongoDB: root, in Secret mongodb-credentials"
        },
        "mongo-user": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "MongoDB: the application's user, on database revolt, in Secret mongodb-credentials"
        },
        "mongo-replica-set-key": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "MongoDB: key file of its replica set, in Secret mongodb-credentials",
          pattern: "^[A-Za-z0-9+/=]{6,1024}$",
          expect: "at least 6 and at most 1024 of letters, digits and + / ="
        },
        redis: {
          type: "string",
          minLength: 1,
          secret: true,
          description: "Redis: password, in Secret redis-credentials"
        },
        "rabbit-user": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "RabbitMQ: the application's user, in Secret rabbitmq-credentials",
          pattern: "^[A-Za-z0-9._~-]+$",
          expect: "letters, digits and - . _ ~ only, because the servers put it into a URL unescaped"
        },
        "s3-access": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "S3: access key id, in Secret s3-credentials"
        },
        "s3-secret": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "S3: secret access key, in Secret s3-credentials"
        },
        "livekit-key": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "LiveKit: API key id (public: its chart prints it), in Secret livekit-credentials",
          pattern: "^[^\\s:]+$",
          expect: "text without white space or colons"
        },
        "livekit-secret": {
          type: "string",
          minLength: 1,
          secret: true,
          description: "LiveKit: API secret, in Secret livekit-credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "credentials that replace derived ones, verbatim; above all those of external infrastructure"
    },
    vapid: {
      type: "object",
      required: [
        "privateKey",
        "publicKey"
      ],
      properties: {
        privateKey: {
          type: "string",
          default: "",
          description: "base64 without padding of the SEC1 PEM text",
          secret: true
        },
        publicKey: {
          type: "string",
          default: "",
          description: "base64url without padding of the uncompressed point"
        }
      },
      additionalProperties: false,
      default: {},
      description: "key pair of Web Push, generated once"
    },
    files: {
      type: "object",
      required: [
        "encryptionKey"
      ],
      properties: {
        encryptionKey: {
          type: "string",
          default: "",
          description: "base64 of 32 random bytes",
          secret: true
        }
      },
      additionalProperties: false,
      default: {},
      description: "key that encrypts uploaded files, generated once; whoever loses it loses every file"
    },
    apps: {
      type: "object",
      required: [
        "api",
        "events",
        "fileServer",
        "proxy",
        "gifbox",
        "crond",
        "pushd",
        "voiceIngress",
        "client"
      ],
      properties: {
        api: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "webhooks",
            "publicMetrics",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            webhooks: {
              type: "boolean",
              default: true,
              description: "incoming webhooks (`features.webhooks_enabled`)"
            },
            publicMetrics: {
              type: "boolean",
              default: false,
              description: "strangers may read `/api/metrics`; else it answers 404 to them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-api: REST API"
        },
        events: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "regionId",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods, each of a region of its own"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            regionId: {
              type: "integer",
              default: 0,
              minimum: 0,
              maximum: 65535,
              description: "region of the first pod, the others have those after it; clusters that share a Redis need different ones"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-events: WebSocket events"
        },
        fileServer: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "256Mi"
                },
                limits: {
                  memory: "3Gi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-file-server: uploads and downloads"
        },
        proxy: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "128Mi"
                },
                limits: {
                  memory: "1Gi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-proxy: link previews and image proxy"
        },
        gifbox: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "tenorKey",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: false,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            tenorKey: {
              type: "string",
              default: "",
              description: "API key of gifbox.me (from its account settings); GIF search needs it",
              secret: true
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-gifbox: GIF search"
        },
        crond: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods: 0 or 1, and never two at a time"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-crond: scheduled clean-up"
        },
        pushd: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-pushd: push notifications"
        },
        voiceIngress: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs, provided that there is a LiveKit"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-voice-ingress: LiveKit's webhooks"
        },
        client: {
          type: "object",
          required: [
            "enabled",
            "replicas",
            "resources",
            "values"
          ],
          properties: {
            enabled: {
              type: "boolean",
              default: true,
              description: "runs"
            },
            replicas: {
              type: "integer",
              default: 1,
              minimum: 0,
              maximum: 1e3,
              description: "number of pods"
            },
            resources: {
              type: "object",
              default: {
                requests: {
                  cpu: "50m",
                  memory: "64Mi"
                },
                limits: {
                  memory: "512Mi"
                }
              },
              public: true,
              description: "CPU and memory: requests and limits as Kubernetes takes them"
            },
            values: {
              type: "object",
              default: {},
              description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
            }
          },
          additionalProperties: false,
          default: {},
          description: "stoat-client: web client"
        }
      },
      additionalProperties: false,
      default: {},
      description: "Stoat's services"
    },
    mongodb: {
      type: "object",
      required: [
        "enabled",
        "host",
        "port",
        "username",
        "persistence",
        "resources",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        host: {
          type: "string",
          default: "",
          description: "external MongoDB: 7.0 or newer, and a replica set",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          maxLength: 253,
          expect: "a host name or an IP address, without scheme, port or path"
        },
        port: {
          type: "integer",
          default: 27017,
          minimum: 1,
          maximum: 65535,
          description: "port of an external MongoDB"
        },
        username: {
          type: "string",
          default: "stoat",
          description: "the application's user on database revolt",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$",
          maxLength: 64,
          expect: "letters, digits and - . _ ~ only, beginning with a letter, a digit or _"
        },
        persistence: {
          type: "object",
          required: [
            "size",
            "storageClass"
          ],
          properties: {
            size: {
              type: "string",
              default: "8Gi",
              description: "size of the volume; can only grow, and only where the storage class can",
              pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$",
              expect: "a Kubernetes quantity such as 8Gi"
            },
            storageClass: {
              type: "string",
              default: "",
              description: "storage class; empty: the cluster's default",
              pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
              expect: "the name of a StorageClass, and none that YAML takes for something else than text, such as 123, true or null"
            }
          },
          additionalProperties: false,
          default: {},
          description: "volume of the data; stays when the release is removed"
        },
        resources: {
          type: "object",
          default: {
            requests: {
              cpu: "100m",
              memory: "256Mi"
            },
            limits: {
              memory: "2Gi"
            }
          },
          public: true,
          description: "CPU and memory: requests and limits as Kubernetes takes them"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of bitnami/mongodb's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "database; external: enabled false, host, and the override mongo-user"
    },
    redis: {
      type: "object",
      required: [
        "enabled",
        "host",
        "port",
        "persistence",
        "resources",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        host: {
          type: "string",
          default: "",
          description: "external Redis",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          maxLength: 253,
          expect: "a host name or an IP address, without scheme, port or path"
        },
        port: {
          type: "integer",
          default: 6379,
          minimum: 1,
          maximum: 65535,
          description: "port of an external Redis"
        },
        persistence: {
          type: "object",
          required: [
            "size",
            "storageClass"
          ],
          properties: {
            size: {
              type: "string",
              default: "1Gi",
              description: "size of the volume; cannot change once it is there",
              pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$",
              expect: "a Kubernetes quantity such as 8Gi"
            },
            storageClass: {
              type: "string",
              default: "",
              description: "storage class; empty: the cluster's default",
              pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
              expect: "the name of a StorageClass, and none that YAML takes for something else than text, such as 123, true or null"
            }
          },
          additionalProperties: false,
          default: {},
          description: "volume of the data; stays when the release is removed"
        },
        resources: {
          type: "object",
          default: {
            requests: {
              cpu: "50m",
              memory: "64Mi"
            },
            limits: {
              memory: "512Mi"
            }
          },
          public: true,
          description: "CPU and memory: requests and limits as Kubernetes takes them"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of bitnami/redis's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "events and caches; external: enabled false, host, and the override redis"
    },
    rabbitmq: {
      type: "object",
      required: [
        "enabled",
        "host",
        "port",
        "username",
        "persistence",
        "resources",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        host: {
          type: "string",
          default: "",
          description: "external RabbitMQ",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          maxLength: 253,
          expect: "a host name or an IP address, without scheme, port or path"
        },
        port: {
          type: "integer",
          default: 5672,
          minimum: 1,
          maximum: 65535,
          description: "port of an external RabbitMQ"
        },
        username: {
          type: "string",
          default: "stoat",
          description: "the application's user",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$",
          maxLength: 64,
          expect: "letters, digits and - . _ ~ only, beginning with a letter, a digit or _"
        },
        persistence: {
          type: "object",
          required: [
            "size",
            "storageClass"
          ],
          properties: {
            size: {
              type: "string",
              default: "2Gi",
              description: "size of the volume; can only grow, and only where the storage class can",
              pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$",
              expect: "a Kubernetes quantity such as 8Gi"
            },
            storageClass: {
              type: "string",
              default: "",
              description: "storage class; empty: the cluster's default",
              pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
              expect: "the name of a StorageClass, and none that YAML takes for something else than text, such as 123, true or null"
            }
          },
          additionalProperties: false,
          default: {},
          description: "volume of the data; stays when the release is removed"
        },
        resources: {
          type: "object",
          default: {
            requests: {
              cpu: "100m",
              memory: "256Mi"
            },
            limits: {
              memory: "1Gi"
            }
          },
          public: true,
          description: "CPU and memory: requests and limits as Kubernetes takes them"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of helm/stoat-app's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "message broker; external: enabled false, host, and the override rabbit-user"
    },
    minio: {
      type: "object",
      required: [
        "enabled",
        "host",
        "port",
        "persistence",
        "resources",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        host: {
          type: "string",
          default: "",
          description: "external MinIO, reached by http; for https set s3.endpoint",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          maxLength: 253,
          expect: "a host name or an IP address, without scheme, port or path"
        },
        port: {
          type: "integer",
          default: 9e3,
          minimum: 1,
          maximum: 65535,
          description: "port of an external MinIO"
        },
        persistence: {
          type: "object",
          required: [
            "size",
            "storageClass"
          ],
          properties: {
            size: {
              type: "string",
              default: "20Gi",
              description: "size of the volume; can only grow, and only where the storage class can",
              pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$",
              expect: "a Kubernetes quantity such as 8Gi"
            },
            storageClass: {
              type: "string",
              default: "",
              description: "storage class; empty: the cluster's default",
              pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
              expect: "the name of a StorageClass, and none that YAML takes for something else than text, such as 123, true or null"
            }
          },
          additionalProperties: false,
          default: {},
          description: "volume of the data; stays when the release is removed"
        },
        resources: {
          type: "object",
          default: {
            requests: {
              cpu: "100m",
              memory: "256Mi"
            },
            limits: {
              memory: "1Gi"
            }
          },
          public: true,
          description: "CPU and memory: requests and limits as Kubernetes takes them"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of minio/minio's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "object storage for s3.provider minio; external: enabled false and s3.endpoint, or host and port"
    },
    livekit: {
      type: "object",
      required: [
        "enabled",
        "url",
        "replicas",
        "rtcPortRangeStart",
        "rtcPortRangeEnd",
        "useExternalIp",
        "resources",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        url: {
          type: "string",
          default: "",
          description: "external LiveKit, as browsers and servers reach it",
          pattern: '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$',
          expect: "a URL that begins with wss:// or ws:// or https:// or http://, without credentials or query"
        },
        replicas: {
          type: "integer",
          default: 1,
          minimum: 1,
          maximum: 100,
          description: "number of nodes with a LiveKit each; more than one share their state in Redis"
        },
        rtcPortRangeStart: {
          type: "integer",
          default: 5e4,
          minimum: 1,
          maximum: 65535,
          description: "first UDP port of the media"
        },
        rtcPortRangeEnd: {
          type: "integer",
          default: 6e4,
          minimum: 1,
          maximum: 65535,
          description: "last UDP port of the media"
        },
        useExternalIp: {
          type: "boolean",
          default: true,
          description: "finds out the node's public address by STUN; false: the node's own address"
        },
        resources: {
          type: "object",
          default: {
            requests: {
              cpu: "100m",
              memory: "128Mi"
            },
            limits: {
              memory: "2Gi"
            }
          },
          public: true,
          description: "CPU and memory: requests and limits as Kubernetes takes them"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of livekit/livekit-server's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "voice and video; external: enabled false, url, and the overrides livekit-key, livekit-secret"
    },
    certManager: {
      type: "object",
      required: [
        "enabled",
        "namespace",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        namespace: {
          type: "string",
          default: "",
          description: "namespace of a cert-manager that is already there; empty: stoat-cert-manager, or cert-manager when not enabled",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$",
          expect: "the name of a namespace"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of jetstack/cert-manager's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "certificates"
    },
    ingress: {
      type: "object",
      required: [
        "enabled",
        "className",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        className: {
          type: "string",
          default: "haproxy",
          description: "ingress class",
          pattern: "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
          expect: "the name of an IngressClass, and none that YAML takes for something else than text, such as 123, true or null"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of haproxytech/kubernetes-ingress's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "HAProxy ingress controller; external: enabled false, with className of a haproxytech controller"
    },
    reflector: {
      type: "object",
      required: [
        "enabled",
        "values"
      ],
      properties: {
        enabled: {
          type: "boolean",
          default: true,
          description: "installed in the cluster"
        },
        values: {
          type: "object",
          default: {},
          description: "anything else of emberstack/reflector's values, merged over what this project sets; never credentials"
        }
      },
      additionalProperties: false,
      default: {},
      description: "copies Secrets and the ConfigMap to the namespaces that need them"
    },
    s3: {
      type: "object",
      required: [
        "provider",
        "endpoint",
        "region",
        "bucket"
      ],
      properties: {
        provider: {
          type: "string",
          enum: [
            "minio",
            "aws",
            "oos",
            "b2",
            "r2",
            "scaleway",
            "hetzner",
            "digitalocean",
            "other"
          ],
          default: "minio",
          description: "who stores the files"
        },
        endpoint: {
          type: "string",
          default: "",
          description: "S3 endpoint; empty: the provider's own, or the MinIO in the cluster",
          pattern: '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$',
          expect: "a URL that begins with https:// or http://, without credentials or query"
        },
        region: {
          type: "string",
          default: "",
          description: "region; needed where the provider's endpoint depends on it",
          pattern: "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$",
          expect: "the name of a region such as eu-west-1"
        },
        bucket: {
          type: "string",
          default: "revolt-uploads",
          description: "bucket of the uploads",
          minLength: 3,
          maxLength: 63,
          pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$",
          expect: "the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens"
        }
      },
      additionalProperties: false,
      default: {},
      description: "where uploaded files are kept; credentials are the overrides s3-access and s3-secret"
    },
    replication: {
      type: "string",
      enum: [
        "reflector",
        "direct"
      ],
      default: "reflector",
      description: "who brings Secrets and the ConfigMap to the namespaces that need them; direct: stoat-config writes them there itself, without Reflector"
    },
    tls: {
      type: "object",
      required: [
        "issuer",
        "issuerName"
      ],
      properties: {
        issuer: {
          type: "string",
          enum: [
            "selfsigned",
            "letsencrypt",
            "existing"
          ],
          default: "selfsigned",
          description: "who signs the certificates"
        },
        issuerName: {
          type: "string",
          default: "",
          description: "name of the ClusterIssuer for issuer existing",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$",
          expect: "the name of a ClusterIssuer"
        }
      },
      additionalProperties: false,
      default: {},
      description: "certificates of the shared host and of LiveKit"
    },
    smtp: {
      type: "object",
      required: [
        "host",
        "username",
        "password",
        "fromAddress",
        "replyTo"
      ],
      properties: {
        host: {
          type: "string",
          default: "",
          description: "SMTP server; empty: no e-mail, and accounts need no verification",
          pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          maxLength: 253,
          expect: "a host name or an IP address, without scheme, port or path"
        },
        port: {
          type: "integer",
          minimum: 1,
          maximum: 65535,
          description: "SMTP port; unset: the server's choice"
        },
        username: {
          type: "string",
          default: "",
          description: "SMTP user",
          pattern: "^[^\\r\\n]*$",
          expect: "one line"
        },
        password: {
          type: "string",
          default: "",
          description: "SMTP password",
          secret: true
        },
        fromAddress: {
          type: "string",
          default: "",
          description: "sender; empty: noreply@<domain>",
          pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$",
          expect: "an e-mail address, or Name <address>, in one line"
        },
        replyTo: {
          type: "string",
          default: "",
          description: "where answers go; empty: nowhere",
          pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$",
          expect: "an e-mail address"
        },
        useTls: {
          type: "boolean",
          description: "TLS from the first byte"
        },
        useStarttls: {
          type: "boolean",
          description: "TLS by STARTTLS"
        }
      },
      additionalProperties: false,
      default: {},
      description: "e-mail"
    },
    revolt: {
      type: "object",
      properties: {
        production: {
          type: "boolean",
          description: "production mode; servers on revolt.chat and stoat.chat turn it on by themselves",
          upstream: false
        },
        disable_events_dont_use: {
          type: "boolean",
          description: "turns the event server off",
          upstream: false
        },
        environment: {
          type: "string",
          description: "name of the environment in error reports",
          upstream: "dev"
        },
        database: {
          type: "object",
          properties: {
            mongodb: {
              type: "string",
              description: "MongoDB connection URL",
              upstream: "mongodb://database",
              secret: true
            },
            redis: {
              type: "string",
              description: "Redis connection URL",
              upstream: "redis://redis/",
              secret: true
            },
            redis_pubsub: {
              type: "string",
              description: "Redis connection URL for events, where it differs",
              secret: true
            }
          },
          additionalProperties: false
        },
        hosts: {
          type: "object",
          properties: {
            app: {
              type: "string",
              description: "URL of the web client",
              upstream: "http://local.revolt.chat"
            },
            api: {
              type: "string",
              description: "URL of the API",
              upstream: "http://local.revolt.chat/api"
            },
            events: {
              type: "string",
              description: "WebSocket URL of the events",
              upstream: "ws://local.revolt.chat/ws"
            },
            autumn: {
              type: "string",
              description: "URL of the file server",
              upstream: "http://local.revolt.chat/autumn"
            },
            january: {
              type: "string",
              description: "URL of the proxy",
              upstream: "http://local.revolt.chat/january"
            },
            livekit: {
              type: "object",
              description: "public URLs of the LiveKit nodes, by name",
              propertyNames: {
                pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
              },
              properties: {},
              additionalProperties: {
                type: "string",
                description: "WebSocket URL of the node"
              }
            }
          },
          additionalProperties: false
        },
        rabbit: {
          type: "object",
          properties: {
            host: {
              type: "string",
              description: "RabbitMQ host",
              upstream: "rabbit"
            },
            port: {
              type: "integer",
              description: "RabbitMQ port",
              upstream: 5672,
              minimum: 1,
              maximum: 65535
            },
            username: {
              type: "string",
              description: "RabbitMQ user",
              upstream: "rabbituser"
            },
            password: {
              type: "string",
              description: "RabbitMQ password",
              upstream: "rabbitpass",
              secret: true
            },
            default_exchange: {
              type: "string",
              description: "exchange for internal messages",
              upstream: "revolt.default"
            },
            queues: {
              type: "object",
              properties: {
                acks: {
                  type: "string",
                  description: "queue of read acknowledgements",
                  upstream: "internal.ack"
                }
              },
              additionalProperties: false
            }
          },
          additionalProperties: false
        },
        api: {
          type: "object",
          properties: {
            registration: {
              type: "object",
              properties: {
                invite_only: {
                  type: "boolean",
                  description: "registration needs an invite",
                  upstream: false
                }
              },
              additionalProperties: false
            },
            smtp: {
              type: "object",
              properties: {
                host: {
                  type: "string",
                  description: "SMTP server; empty: no e-mail verification",
                  upstream: ""
                },
                username: {
                  type: "string",
                  description: "SMTP user",
                  upstream: ""
                },
                password: {
                  type: "string",
                  description: "SMTP password",
                  upstream: "",
                  secret: true
                },
                from_address: {
                  type: "string",
                  description: "sender of the e-mails",
                  upstream: "noreply@example.com"
                },
                reply_to: {
                  type: "string",
                  description: "where answers go"
                },
                port: {
                  type: "integer",
                  description: "SMTP port; unset: 587 with use_starttls, else 465",
                  minimum: 1,
                  maximum: 65535
                },
                use_tls: {
                  type: "boolean",
                  description: "false: no encryption at all, with use_starttls too; else TLS from the first byte, unless use_starttls"
                },
                use_starttls: {
                  type: "boolean",
                  description: "begins in clear and goes over to TLS by STARTTLS"
                },
                expiry: {
                  type: "object",
                  properties: {
                    expire_verification: {
                      type: "integer",
                      description: "seconds that a verification code lasts",
                      upstream: 604800,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    expire_password_reset: {
                      type: "integer",
                      description: "seconds that a password reset code lasts",
                      upstream: 86400,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    expire_account_deletion: {
                      type: "integer",
                      description: "seconds that an account deletion code lasts",
                      upstream: 86400,
                      minimum: 0,
                      maximum: 9007199254740991,
                      unused: true
                    }
                  },
                  additionalProperties: false
                }
              },
              additionalProperties: false
            },
            security: {
              type: "object",
              properties: {
                trust_cloudflare: {
                  type: "boolean",
                  description: "take clients' addresses from Cloudflare's header",
                  upstream: false
                },
                easypwned: {
                  type: "string",
                  description: "URL of an easypwned server",
                  upstream: ""
                },
                tenor_key: {
                  type: "string",
                  description: "API key of gifbox.me, for GIF search",
                  upstream: "",
                  secret: true
                },
                admin_keys: {
                  type: "array",
                  description: "keys of moderators, for the header X-Admin-Token: the file server shows them deleted uploads too",
                  upstream: [],
                  items: {
                    type: "string",
                    pattern: "^[!-~]+$",
                    expect: "letters, digits and signs of ASCII, without white space"
                  },
                  secret: true
                },
                captcha: {
                  type: "object",
                  properties: {
                    hcaptcha_key: {
                      type: "string",
                      description: "hCaptcha secret key",
                      upstream: "",
                      secret: true
                    },
                    hcaptcha_sitekey: {
                      type: "string",
                      description: "hCaptcha site key",
                      upstream: ""
                    }
                  },
                  additionalProperties: false
                },
                shield: {
                  type: "object",
                  properties: {
                    host: {
                      type: "string",
                      description: "URL of Authifier Shield",
                      upstream: ""
                    },
                    key: {
                      type: "string",
                      description: "Authifier Shield key",
                      upstream: "",
                      secret: true
                    }
                  },
                  additionalProperties: false
                }
              },
              additionalProperties: false
            },
            workers: {
              type: "object",
              properties: {
                max_concurrent_connections: {
                  type: "integer",
                  description: "connections to the proxy at once",
                  upstream: 50,
                  minimum: 0,
                  maximum: 9007199254740991
                }
              },
              additionalProperties: false
            },
            livekit: {
              type: "object",
              properties: {
                call_ring_duration: {
                  type: "integer",
                  description: "seconds that devices ring",
                  upstream: 30,
                  minimum: 0,
                  maximum: 9007199254740991
                },
                nodes: {
                  type: "object",
                  description: "LiveKit nodes, by name",
                  propertyNames: {
                    pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
                  },
                  properties: {},
                  additionalProperties: {
                    type: "object",
                    properties: {
                      url: {
                        type: "string",
                        description: "URL of the node as the servers reach it"
                      },
                      lat: {
                        type: "number",
                        description: "latitude in degrees"
                      },
                      lon: {
                        type: "number",
                        description: "longitude in degrees"
                      },
                      key: {
                        type: "string",
                        description: "API key id"
                      },
                      secret: {
                        type: "string",
                        description: "API secret",
                        secret: true
                      },
                      private: {
                        type: "boolean",
                        description: "left out of the list of nodes"
                      }
                    },
                    additionalProperties: false
                  }
                }
              },
              additionalProperties: false
            },
            audit_logs: {
              type: "object",
              properties: {
                expires_after: {
                  type: "integer",
                  description: "seconds that audit log entries last",
                  upstream: 2592e3,
                  minimum: 0,
                  maximum: 9007199254740991
                }
              },
              additionalProperties: false
            },
            users: {
              type: "object",
              properties: {
                early_adopter_cutoff: {
                  type: "integer",
                  description: "milliseconds since 1970: accounts from before then get the badge",
                  minimum: 0,
                  maximum: 9007199254740991
                },
                min_username_length: {
                  type: "integer",
                  description: "characters of the shortest user name",
                  upstream: 2,
                  minimum: 0,
                  maximum: 9007199254740991
                }
              },
              additionalProperties: false
            }
          },
          additionalProperties: false
        },
        pushd: {
          type: "object",
          properties: {
            production: {
              type: "boolean",
              description: "suffix of the queue names: -prd or -tst",
              upstream: true
            },
            mass_mention_chunk_size: {
              type: "integer",
              description: "users per step of a mass mention",
              upstream: 200,
              minimum: 0,
              maximum: 9007199254740991
            },
            render_cache_time: {
              type: "integer",
              description: "seconds that rendered names are kept",
              upstream: 60,
              minimum: 0,
              maximum: 9007199254740991
            },
            exchange: {
              type: "string",
              description: "exchange for notifications",
              upstream: "revolt.notifications"
            },
            message_queue: {
              type: "string",
              description: "queue of messages",
              upstream: "notifications.origin.message"
            },
            mass_mention_queue: {
              type: "string",
              description: "queue of mass mentions",
              upstream: "notifications.origin.mass_mention"
            },
            fr_accepted_queue: {
              type: "string",
              description: "queue of accepted friend requests",
              upstream: "notifications.ingest.fr_accepted"
            },
            fr_received_queue: {
              type: "string",
              description: "queue of received friend requests",
              upstream: "notifications.ingest.fr_received"
            },
            dm_call_queue: {
              type: "string",
              description: "queue of direct calls",
              upstream: "notifications.ingest.dm_call"
            },
            generic_queue: {
              type: "string",
              description: "queue of generic notifications",
              upstream: "notifications.ingest.generic"
            },
            ack_queue: {
              type: "string",
              description: "queue of badge updates",
              upstream: "notifications.process.ack"
            },
            vapid: {
              type: "object",
              properties: {
                queue: {
                  type: "string",
                  description: "queue of Web Push",
                  upstream: "notifications.outbound.vapid"
                },
                private_key: {
                  type: "string",
                  description: "VAPID private key",
                  secret: true
                },
                public_key: {
                  type: "string",
                  description: "VAPID public key"
                }
              },
              additionalProperties: false
            },
            fcm: {
              type: "object",
              properties: {
                queue: {
                  type: "string",
                  description: "queue of Firebase",
                  upstream: "notifications.outbound.fcm"
                },
                key_type: {
                  type: "string",
                  description: "type of the Firebase service account",
                  upstream: ""
                },
                project_id: {
                  type: "string",
                  description: "Firebase project",
                  upstream: ""
                },
                private_key_id: {
                  type: "string",
                  description: "id of the private key",
                  upstream: ""
                },
                private_key: {
                  type: "string",
                  description: "private key of the service account",
                  upstream: "",
                  secret: true
                },
                client_email: {
                  type: "string",
                  description: "e-mail of the service account",
                  upstream: ""
                },
                client_id: {
                  type: "string",
                  description: "id of the service account",
                  upstream: ""
                },
                auth_uri: {
                  type: "string",
                  description: "Firebase auth_uri",
                  upstream: ""
                },
                token_uri: {
                  type: "string",
                  description: "Firebase token_uri",
                  upstream: ""
                },
                auth_provider_x509_cert_url: {
                  type: "string",
                  description: "Firebase auth_provider_x509_cert_url",
                  upstream: ""
                },
                client_x509_cert_url: {
                  type: "string",
                  description: "Firebase client_x509_cert_url",
                  upstream: ""
                }
              },
              additionalProperties: false
            },
            apn: {
              type: "object",
              properties: {
                sandbox: {
                  type: "boolean",
                  description: "Apple's sandbox instead of its production service",
                  upstream: false
                },
                queue: {
                  type: "string",
                  description: "queue of Apple Push",
                  upstream: "notifications.outbound.apn"
                },
                pkcs8: {
                  type: "string",
                  description: "private key, base64 of the PKCS #8 text",
                  upstream: "",
                  secret: true
                },
                key_id: {
                  type: "string",
                  description: "id of the key",
                  upstream: ""
                },
                team_id: {
                  type: "string",
                  description: "id of the team",
                  upstream: ""
                }
              },
              additionalProperties: false
            }
          },
          additionalProperties: false
        },
        january: {
          type: "object",
          properties: {
            blocked_domains: {
              type: "array",
              description: "domains of which no preview is made",
              upstream: [],
              items: {
                type: "string"
              }
            }
          },
          additionalProperties: false
        },
        files: {
          type: "object",
          properties: {
            encryption_key: {
              type: "string",
              description: "base64 of the 32 bytes that encrypt every file",
              secret: true
            },
            webp_quality: {
              type: "number",
              description: "quality of lossy WebP previews; 100: lossless",
              upstream: 80,
              minimum: 0,
              maximum: 100
            },
            blocked_mime_types: {
              type: "array",
              description: "MIME types that can be neither uploaded nor served",
              upstream: [],
              items: {
                type: "string"
              }
            },
            clamd_host: {
              type: "string",
              description: "host:port of ClamAV",
              upstream: ""
            },
            scan_mime_types: {
              type: "array",
              description: "MIME types that ClamAV scans; empty: all",
              upstream: [
                "application/vnd.microsoft.portable-executable",
                "application/vnd.android.package-archive",
                "application/zip"
              ],
              items: {
                type: "string"
              }
            },
            limit: {
              type: "object",
              properties: {
                min_file_size: {
                  type: "integer",
                  description: "bytes of the smallest file",
                  upstream: 1,
                  minimum: 0,
                  maximum: 9007199254740991
                },
                min_resolution: {
                  type: "array",
                  description: "smallest image, width and height",
                  upstream: [
                    1,
                    1
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  unused: true
                },
                max_mega_pixels: {
                  type: "integer",
                  description: "megapixels of the largest image",
                  upstream: 40,
                  minimum: 0,
                  maximum: 9007199254740991,
                  unused: true
                },
                max_pixel_side: {
                  type: "integer",
                  description: "pixels of the longest side",
                  upstream: 1e4,
                  minimum: 0,
                  maximum: 9007199254740991,
                  unused: true
                }
              },
              additionalProperties: false
            },
            preview: {
              type: "object",
              description: "largest preview by kind of file",
              propertyNames: {
                pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
              },
              properties: {
                attachments: {
                  type: "array",
                  description: "largest preview of attachments, width and height",
                  upstream: [
                    1280,
                    1280
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                },
                avatars: {
                  type: "array",
                  description: "largest preview of avatars, width and height",
                  upstream: [
                    128,
                    128
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                },
                backgrounds: {
                  type: "array",
                  description: "largest preview of backgrounds, width and height",
                  upstream: [
                    1280,
                    720
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                },
                icons: {
                  type: "array",
                  description: "largest preview of icons, width and height",
                  upstream: [
                    128,
                    128
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                },
                banners: {
                  type: "array",
                  description: "largest preview of banners, width and height",
                  upstream: [
                    480,
                    480
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                },
                emojis: {
                  type: "array",
                  description: "largest preview of emojis, width and height",
                  upstream: [
                    128,
                    128
                  ],
                  minItems: 2,
                  maxItems: 2,
                  items: {
                    type: "integer",
                    description: "pixels",
                    minimum: 0,
                    maximum: 9007199254740991
                  }
                }
              },
              additionalProperties: {
                type: "array",
                description: "largest preview, width and height",
                minItems: 2,
                maxItems: 2,
                items: {
                  type: "integer",
                  description: "pixels",
                  minimum: 0,
                  maximum: 9007199254740991
                },
                unused: true
              }
            },
            s3: {
              type: "object",
              properties: {
                endpoint: {
                  type: "string",
                  description: "URL of the S3 service",
                  upstream: "http://minio:9000"
                },
                path_style_buckets: {
                  type: "boolean",
                  description: "bucket in the path instead of the host name",
                  upstream: false
                },
                region: {
                  type: "string",
                  description: "S3 region",
                  upstream: "minio"
                },
                access_key_id: {
                  type: "string",
                  description: "S3 access key id",
                  upstream: "minioautumn",
                  secret: true
                },
                secret_access_key: {
                  type: "string",
                  description: "S3 secret access key",
                  upstream: "minioautumn",
                  secret: true
                },
                default_bucket: {
                  type: "string",
                  description: "bucket of the uploads",
                  upstream: "revolt-uploads"
                }
              },
              additionalProperties: false
            }
          },
          additionalProperties: false
        },
        features: {
          type: "object",
          properties: {
            webhooks_enabled: {
              type: "boolean",
              description: "incoming webhooks",
              upstream: false
            },
            mass_mentions_send_notifications: {
              type: "boolean",
              description: "push notifications for mass mentions",
              upstream: true,
              unused: true
            },
            mass_mentions_enabled: {
              type: "boolean",
              description: "mass mentions at all",
              upstream: true
            },
            limits: {
              type: "object",
              description: "limits by class of users",
              propertyNames: {
                pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
              },
              properties: {
                global: {
                  type: "object",
                  properties: {
                    group_size: {
                      type: "integer",
                      description: "members of a group",
                      upstream: 100,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_embeds: {
                      type: "integer",
                      description: "embeds of a message",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_replies: {
                      type: "integer",
                      description: "replies of a message",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_reactions: {
                      type: "integer",
                      description: "different reactions to a message",
                      upstream: 20,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    server_emoji: {
                      type: "integer",
                      description: "emoji of a server",
                      upstream: 100,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    server_roles: {
                      type: "integer",
                      description: "roles of a server",
                      upstream: 200,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    server_channels: {
                      type: "integer",
                      description: "channels of a server",
                      upstream: 200,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    new_user_hours: {
                      type: "integer",
                      description: "hours that a user counts as new",
                      upstream: 72,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    body_limit_size: {
                      type: "integer",
                      description: "bytes of the largest request body; must be above each limit of an upload",
                      upstream: 2e7,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    restrict_server_creation: {
                      type: "array",
                      description: "ids of the only users who may create servers; empty: everybody",
                      upstream: [],
                      items: {
                        type: "string"
                      }
                    }
                  },
                  additionalProperties: false
                },
                new_user: {
                  type: "object",
                  properties: {
                    outgoing_friend_requests: {
                      type: "integer",
                      description: "outgoing friend requests at any time",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    bots: {
                      type: "integer",
                      description: "bots that a user may own",
                      upstream: 2,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_length: {
                      type: "integer",
                      description: "characters in a message",
                      upstream: 2e3,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_attachments: {
                      type: "integer",
                      description: "attachments of a message",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    servers: {
                      type: "integer",
                      description: "servers that a user may create or join",
                      upstream: 50,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    voice_quality: {
                      type: "integer",
                      description: "highest audio frequency in voice calls, in Hz",
                      upstream: 16e3,
                      minimum: 0,
                      maximum: 4294967295
                    },
                    video: {
                      type: "boolean",
                      description: "video streams in voice calls",
                      upstream: true
                    },
                    video_resolution: {
                      type: "array",
                      description: "largest video, width and height",
                      upstream: [
                        1080,
                        720
                      ],
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        description: "pixels",
                        minimum: 0,
                        maximum: 4294967295
                      }
                    },
                    video_aspect_ratio: {
                      type: "array",
                      description: "smallest and largest aspect ratio of videos",
                      upstream: [
                        0.3,
                        2.5
                      ],
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "number",
                        description: "ratio"
                      }
                    },
                    file_upload_size_limit: {
                      type: "object",
                      description: "largest upload by kind, in bytes",
                      propertyNames: {
                        pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
                      },
                      properties: {
                        attachments: {
                          type: "integer",
                          description: "bytes of one of attachments",
                          upstream: 2e7,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        avatars: {
                          type: "integer",
                          description: "bytes of one of avatars",
                          upstream: 4e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        backgrounds: {
                          type: "integer",
                          description: "bytes of one of backgrounds",
                          upstream: 6e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        icons: {
                          type: "integer",
                          description: "bytes of one of icons",
                          upstream: 25e5,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        banners: {
                          type: "integer",
                          description: "bytes of one of banners",
                          upstream: 6e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        emojis: {
                          type: "integer",
                          description: "bytes of one of emojis",
                          upstream: 5e5,
                          minimum: 0,
                          maximum: 9007199254740991
                        }
                      },
                      additionalProperties: {
                        type: "integer",
                        description: "bytes",
                        minimum: 0,
                        maximum: 9007199254740991,
                        unused: true
                      }
                    }
                  },
                  additionalProperties: false,
                  description: "limits of new users"
                },
                default: {
                  type: "object",
                  properties: {
                    outgoing_friend_requests: {
                      type: "integer",
                      description: "outgoing friend requests at any time",
                      upstream: 10,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    bots: {
                      type: "integer",
                      description: "bots that a user may own",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_length: {
                      type: "integer",
                      description: "characters in a message",
                      upstream: 2e3,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    message_attachments: {
                      type: "integer",
                      description: "attachments of a message",
                      upstream: 5,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    servers: {
                      type: "integer",
                      description: "servers that a user may create or join",
                      upstream: 100,
                      minimum: 0,
                      maximum: 9007199254740991
                    },
                    voice_quality: {
                      type: "integer",
                      description: "highest audio frequency in voice calls, in Hz",
                      upstream: 16e3,
                      minimum: 0,
                      maximum: 4294967295
                    },
                    video: {
                      type: "boolean",
                      description: "video streams in voice calls",
                      upstream: true
                    },
                    video_resolution: {
                      type: "array",
                      description: "largest video, width and height",
                      upstream: [
                        1280,
                        720
                      ],
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "integer",
                        description: "pixels",
                        minimum: 0,
                        maximum: 4294967295
                      }
                    },
                    video_aspect_ratio: {
                      type: "array",
                      description: "smallest and largest aspect ratio of videos",
                      upstream: [
                        0.3,
                        2.5
                      ],
                      minItems: 2,
                      maxItems: 2,
                      items: {
                        type: "number",
                        description: "ratio"
                      }
                    },
                    file_upload_size_limit: {
                      type: "object",
                      description: "largest upload by kind, in bytes",
                      propertyNames: {
                        pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
                      },
                      properties: {
                        attachments: {
                          type: "integer",
                          description: "bytes of one of attachments",
                          upstream: 2e7,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        avatars: {
                          type: "integer",
                          description: "bytes of one of avatars",
                          upstream: 4e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        backgrounds: {
                          type: "integer",
                          description: "bytes of one of backgrounds",
                          upstream: 6e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        icons: {
                          type: "integer",
                          description: "bytes of one of icons",
                          upstream: 25e5,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        banners: {
                          type: "integer",
                          description: "bytes of one of banners",
                          upstream: 6e6,
                          minimum: 0,
                          maximum: 9007199254740991
                        },
                        emojis: {
                          type: "integer",
                          description: "bytes of one of emojis",
                          upstream: 5e5,
                          minimum: 0,
                          maximum: 9007199254740991
                        }
                      },
                      additionalProperties: {
                        type: "integer",
                        description: "bytes",
                        minimum: 0,
                        maximum: 9007199254740991,
                        unused: true
                      }
                    }
                  },
                  additionalProperties: false,
                  description: "limits of everybody else"
                }
              },
              additionalProperties: {
                type: "object",
                properties: {
                  outgoing_friend_requests: {
                    type: "integer",
                    description: "outgoing friend requests at any time",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  bots: {
                    type: "integer",
                    description: "bots that a user may own",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  message_length: {
                    type: "integer",
                    description: "characters in a message",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  message_attachments: {
                    type: "integer",
                    description: "attachments of a message",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  servers: {
                    type: "integer",
                    description: "servers that a user may create or join",
                    minimum: 0,
                    maximum: 9007199254740991
                  },
                  voice_quality: {
                    type: "integer",
                    description: "highest audio frequency in voice calls, in Hz",
                    minimum: 0,
                    maximum: 4294967295
                  },
                  video: {
                    type: "boolean",
                    description: "video streams in voice calls"
                  },
                  video_resolution: {
                    type: "array",
                    description: "largest video, width and height",
                    minItems: 2,
                    maxItems: 2,
                    items: {
                      type: "integer",
                      description: "pixels",
                      minimum: 0,
                      maximum: 4294967295
                    }
                  },
                  video_aspect_ratio: {
                    type: "array",
                    description: "smallest and largest aspect ratio of videos",
                    minItems: 2,
                    maxItems: 2,
                    items: {
                      type: "number",
                      description: "ratio"
                    }
                  },
                  file_upload_size_limit: {
                    type: "object",
                    description: "largest upload by kind, in bytes",
                    propertyNames: {
                      pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$"
                    },
                    properties: {
                      attachments: {
                        type: "integer",
                        description: "bytes of one of attachments",
                        minimum: 0,
                        maximum: 9007199254740991
                      },
                      avatars: {
                        type: "integer",
                        description: "bytes of one of avatars",
                        minimum: 0,
                        maximum: 9007199254740991
                      },
                      backgrounds: {
                        type: "integer",
                        description: "bytes of one of backgrounds",
                        minimum: 0,
                        maximum: 9007199254740991
                      },
                      icons: {
                        type: "integer",
                        description: "bytes of one of icons",
                        minimum: 0,
                        maximum: 9007199254740991
                      },
                      banners: {
                        type: "integer",
                        description: "bytes of one of banners",
                        minimum: 0,
                        maximum: 9007199254740991
                      },
                      emojis: {
                        type: "integer",
                        description: "bytes of one of emojis",
                        minimum: 0,
                        maximum: 9007199254740991
                      }
                    },
                    additionalProperties: {
                      type: "integer",
                      description: "bytes",
                      minimum: 0,
                      maximum: 9007199254740991,
                      unused: true
                    }
                  }
                },
                additionalProperties: false,
                description: "limits of a role: every key must be given, and the servers read none of them",
                unused: true
              }
            },
            advanced: {
              type: "object",
              properties: {
                process_message_delay_limit: {
                  type: "integer",
                  description: "messages before a channel is handled at once",
                  upstream: 5,
                  minimum: 0,
                  maximum: 65535
                },
                seen_events_cache_size: {
                  type: "integer",
                  description: "event ids kept per connection",
                  upstream: 2048,
                  minimum: 1,
                  maximum: 4294967295
                }
              },
              additionalProperties: false
            },
            legal_links: {
              type: "object",
              properties: {
                terms_of_service: {
                  type: "string",
                  description: "URL of the terms of service",
                  upstream: ""
                },
                privacy_policy: {
                  type: "string",
                  description: "URL of the privacy policy",
                  upstream: ""
                },
                guidelines: {
                  type: "string",
                  description: "URL of the community guidelines",
                  upstream: ""
                }
              },
              additionalProperties: false
            }
          },
          additionalProperties: false
        },
        sentry: {
          type: "object",
          properties: {
            api: {
              type: "string",
              description: "Sentry DSN: API",
              upstream: "",
              secret: true
            },
            events: {
              type: "string",
              description: "Sentry DSN: events",
              upstream: "",
              secret: true
            },
            voice_ingress: {
              type: "string",
              description: "Sentry DSN: voice ingress",
              upstream: "",
              secret: true
            },
            files: {
              type: "string",
              description: "Sentry DSN: file server",
              upstream: "",
              secret: true
            },
            proxy: {
              type: "string",
              description: "Sentry DSN: proxy",
              upstream: "",
              secret: true
            },
            pushd: {
              type: "string",
              description: "Sentry DSN: push",
              upstream: "",
              secret: true
            },
            crond: {
              type: "string",
              description: "Sentry DSN: crond",
              upstream: "",
              secret: true
            },
            gifbox: {
              type: "string",
              description: "Sentry DSN: GIF search",
              upstream: "",
              secret: true
            }
          },
          additionalProperties: false
        }
      },
      additionalProperties: false,
      default: {},
      description: "any setting of Revolt.toml, merged over what is generated"
    },
    chartRepositories: {
      type: "object",
      properties: {
        jetstack: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://charts.jetstack.io"
        },
        haproxytech: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://haproxytech.github.io/helm-charts"
        },
        emberstack: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://emberstack.github.io/helm-charts"
        },
        bitnami: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://charts.bitnami.com/bitnami"
        },
        minio: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://charts.min.io"
        },
        livekit: {
          type: "string",
          pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$',
          expect: "a URL that begins with https://, http:// or oci://, without credentials; or file:// and the absolute path of a folder",
          description: "mirror of https://helm.livekit.io"
        }
      },
      additionalProperties: false,
      default: {},
      description: "mirrors of chart repositories, by name; a file:// folder holds packaged charts, <chart>-<version>.tgz"
    },
    createNamespaces: {
      type: "boolean",
      default: true,
      description: "stoat-config makes the namespaces; false: they are there already, and nothing asks for the right to make any"
    },
    bump: {
      type: "object",
      required: [
        "notify"
      ],
      properties: {
        notify: {
          type: "boolean",
          default: false,
          description: "helmfile apply, diff and sync say in one line when newer versions are known; takes at most a second"
        }
      },
      additionalProperties: false,
      default: {},
      description: "newer versions"
    },
    compose: {
      type: "object",
      required: [
        "dataRoot",
        "behindProxy",
        "httpPort",
        "httpAddress",
        "trustedProxies",
        "nodeIp"
      ],
      properties: {
        dataRoot: {
          type: "string",
          default: "",
          description: "folder of the data on the host, a sub-folder for each service; empty: named volumes",
          pattern: "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$",
          expect: "a path that begins with /, or with ./ or ../ from the folder of compose.yaml, without : and $"
        },
        behindProxy: {
          type: "boolean",
          default: false,
          description: "another reverse proxy has the certificates: plain HTTP on httpPort"
        },
        httpPort: {
          type: "integer",
          default: 8080,
          minimum: 1,
          maximum: 65535,
          description: "port for that proxy"
        },
        httpAddress: {
          type: "string",
          default: "",
          description: "address of this machine that httpPort is open at; empty: 127.0.0.1, or all where trustedProxies names others",
          pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          expect: "an IP address"
        },
        trustedProxies: {
          type: "array",
          items: {
            type: "string",
            pattern: "^[0-9a-fA-F:.]+(?:/[0-9]+)?$",
            expect: "an IP address or a network such as 192.0.2.0/24"
          },
          default: [],
          description: "addresses of that proxy, whose X-Forwarded headers are believed; empty: it is on this machine, seen from 172.16.0.0/12"
        },
        nodeIp: {
          type: "string",
          default: "",
          description: "address at which callers reach LiveKit, for livekit.useExternalIp false",
          pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$",
          expect: "an IP address"
        }
      },
      additionalProperties: false,
      default: {},
      description: "what only the Compose project of `stoat-gen compose` reads"
    },
    infraChartVersions: {
      type: "object",
      required: [
        "certManager",
        "ingress",
        "reflector",
        "mongodb",
        "redis",
        "minio",
        "livekit"
      ],
      properties: {
        certManager: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "jetstack/cert-manager"
        },
        ingress: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "haproxytech/kubernetes-ingress"
        },
        reflector: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "emberstack/reflector"
        },
        mongodb: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "bitnami/mongodb"
        },
        redis: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "bitnami/redis"
        },
        minio: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "minio/minio"
        },
        livekit: {
          type: "string",
          pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "an exact version such as 1.19.0",
          layer: "versions/infra-versions.yaml",
          description: "livekit/livekit-server"
        }
      },
      additionalProperties: false,
      description: "versions of the third-party charts",
      layer: "versions/infra-versions.yaml"
    },
    infraImageTags: {
      type: "object",
      required: [
        "mongodb",
        "redis",
        "rabbitmq"
      ],
      properties: {
        mongodb: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "bitnami/mongodb"
        },
        redis: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "bitnami/redis"
        },
        rabbitmq: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "rabbitmq"
        }
      },
      additionalProperties: false,
      description: "image tags of infrastructure whose chart names none that exists (bitnami removed its fixed tags)",
      layer: "versions/infra-versions.yaml"
    },
    composeImageTags: {
      type: "object",
      properties: {
        mongodb: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "docker.io/library/mongo"
        },
        redis: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "docker.io/valkey/valkey"
        },
        minio: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "quay.io/minio/minio"
        },
        mc: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "quay.io/minio/mc"
        },
        livekit: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "docker.io/livekit/livekit-server"
        },
        caddy: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "docker.io/library/caddy"
        }
      },
      additionalProperties: false,
      default: {},
      description: "image tags of the Compose target's infrastructure; RabbitMQ's is in infraImageTags",
      layer: "versions/infra-versions.yaml"
    },
    stoatImageTag: {
      type: "string",
      pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
      expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
      description: "tag of all backend images",
      layer: "versions/stoat-versions.yaml"
    },
    stoatImageOverrides: {
      type: "object",
      properties: {
        api: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/api"
        },
        events: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/events"
        },
        fileServer: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/file-server"
        },
        proxy: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/proxy"
        },
        gifbox: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/gifbox"
        },
        crond: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/crond"
        },
        pushd: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/pushd"
        },
        voiceIngress: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "tag of ghcr.io/stoatchat/voice-ingress"
        }
      },
      additionalProperties: false,
      default: {},
      description: "tags of single backend images, by app",
      layer: "versions/stoat-versions.yaml"
    },
    clientImage: {
      type: "object",
      required: [
        "kind",
        "repository",
        "tag",
        "version"
      ],
      properties: {
        kind: {
          type: "string",
          enum: [
            "official",
            "stoat-gen"
          ],
          default: "official",
          description: "whose build the image is: stoat-gen for docker/client, which runs as non-root with a read-only root"
        },
        repository: {
          type: "string",
          pattern: "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$",
          expect: "an image name with its registry, without tag",
          description: "image of the web client"
        },
        tag: {
          type: "string",
          pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$",
          expect: "an image tag, with or without @sha256:\u2026; quote it when it looks like a number",
          description: "first seven hex digits of the commit of the git tag stoat-for-web-v<version>"
        },
        version: {
          type: "string",
          pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$",
          expect: "a version such as 0.12.1; quote it",
          description: "version of the web client that the tag stands for"
        }
      },
      additionalProperties: false,
      description: "the web client",
      layer: "versions/stoat-versions.yaml"
    }
  },
  additionalProperties: false
};

export {
  values_schema_default
};
