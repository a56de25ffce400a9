import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  values_schema_default
} from "./generated-values.schema.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  settingAt
} from "./configuration-revolt-definition.shared.mjs";
import {
  MASK,
  withoutCredentials
} from "./configuration-secrets-mask.shared.mjs";
import {
  canonical,
  copyOf,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  nearest
} from "./lib-problems.shared.mjs";

// generators/generated/list-errors.js
var validate = validate21;
var schema6 = { "type": "object", "required": ["secretSeed", "infraChartVersions", "infraImageTags", "stoatImageTag", "clientImage"], "properties": { "domain": { "$ref": "#/definitions/5810a31f", "default": "stoat.local" }, "clusterDomain": { "$ref": "#/definitions/e25e3968", "default": "cluster.local" }, "adminEmail": { "$ref": "#/definitions/126e4799", "default": "" }, "secretSeed": { "$ref": "#/definitions/28ea2bbd" }, "secretOverrides": { "$ref": "#/definitions/38ec4bec", "default": {} }, "vapid": { "$ref": "#/definitions/367dc14e", "default": {} }, "files": { "$ref": "#/definitions/78641853", "default": {} }, "apps": { "$ref": "#/definitions/9c372a54", "default": {} }, "mongodb": { "$ref": "#/definitions/17b907a4", "default": {} }, "redis": { "$ref": "#/definitions/2e252350", "default": {} }, "rabbitmq": { "$ref": "#/definitions/093335d3", "default": {} }, "minio": { "$ref": "#/definitions/6c2d9e0d", "default": {} }, "livekit": { "$ref": "#/definitions/5d7ed1c4", "default": {} }, "certManager": { "$ref": "#/definitions/2eb53cac", "default": {} }, "ingress": { "$ref": "#/definitions/0b866aaf", "default": {} }, "reflector": { "$ref": "#/definitions/eb9d9e01", "default": {} }, "s3": { "$ref": "#/definitions/51473e74", "default": {} }, "replication": { "$ref": "#/definitions/213c8372", "default": "reflector" }, "tls": { "$ref": "#/definitions/4bc14bc0", "default": {} }, "smtp": { "$ref": "#/definitions/9d45b34c", "default": {} }, "revolt": { "$ref": "#/definitions/c34f4c84", "default": {} }, "chartRepositories": { "$ref": "#/definitions/04c68e80", "default": {} }, "createNamespaces": { "$ref": "#/definitions/7cb541e8", "default": true }, "bump": { "$ref": "#/definitions/3c4a5623", "default": {} }, "compose": { "$ref": "#/definitions/07dd4dca", "default": {} }, "infraChartVersions": { "$ref": "#/definitions/7e6c83bc" }, "infraImageTags": { "$ref": "#/definitions/94587644" }, "composeImageTags": { "$ref": "#/definitions/d3776716", "default": {} }, "stoatImageTag": { "$ref": "#/definitions/131fcd29" }, "stoatImageOverrides": { "$ref": "#/definitions/eee58338", "default": {} }, "clientImage": { "$ref": "#/definitions/4a0e71d4" } }, "additionalProperties": false, "definitions": { "22149267": { "type": "string", "pattern": "^[!-~]+$" }, "26609554": { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "mass_mention_chunk_size": { "$ref": "#/definitions/83f6485d" }, "render_cache_time": { "$ref": "#/definitions/83f6485d" }, "exchange": { "$ref": "#/definitions/00404e68" }, "message_queue": { "$ref": "#/definitions/00404e68" }, "mass_mention_queue": { "$ref": "#/definitions/00404e68" }, "fr_accepted_queue": { "$ref": "#/definitions/00404e68" }, "fr_received_queue": { "$ref": "#/definitions/00404e68" }, "dm_call_queue": { "$ref": "#/definitions/00404e68" }, "generic_queue": { "$ref": "#/definitions/00404e68" }, "ack_queue": { "$ref": "#/definitions/00404e68" }, "vapid": { "$ref": "#/definitions/cf8f6389" }, "fcm": { "$ref": "#/definitions/57bf997a" }, "apn": { "$ref": "#/definitions/2bf5a756" } }, "additionalProperties": false }, "27531350": { "type": "integer", "minimum": 1, "maximum": 4294967295 }, "77137328": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "username": { "$ref": "#/definitions/00404e68" }, "password": { "$ref": "#/definitions/00404e68" }, "default_exchange": { "$ref": "#/definitions/00404e68" }, "queues": { "$ref": "#/definitions/6dff45b3" } }, "additionalProperties": false }, "78641853": { "type": "object", "properties": { "encryptionKey": { "$ref": "#/definitions/00404e68", "default": "" } }, "additionalProperties": false }, "86531231": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "webhooks": { "$ref": "#/definitions/7cb541e8", "default": true }, "publicMetrics": { "$ref": "#/definitions/7cb541e8", "default": false }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "94587644": { "type": "object", "required": ["mongodb", "redis", "rabbitmq"], "properties": { "mongodb": { "$ref": "#/definitions/131fcd29" }, "redis": { "$ref": "#/definitions/131fcd29" }, "rabbitmq": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "5810a31f": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "maxLength": 245 }, "e25e3968": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "maxLength": 200 }, "126e4799": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" }, "28ea2bbd": { "type": "string", "minLength": 32 }, "f0ebe3aa": { "type": "string", "minLength": 1 }, "b8cde1e7": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9+/=]{6,1024}$" }, "d705b25e": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9._~-]+$" }, "36d0000b": { "type": "string", "minLength": 1, "pattern": "^[^\\s:]+$" }, "38ec4bec": { "type": "object", "properties": { "mongo-root": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-user": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-replica-set-key": { "$ref": "#/definitions/b8cde1e7" }, "redis": { "$ref": "#/definitions/f0ebe3aa" }, "rabbit-user": { "$ref": "#/definitions/d705b25e" }, "s3-access": { "$ref": "#/definitions/f0ebe3aa" }, "s3-secret": { "$ref": "#/definitions/f0ebe3aa" }, "livekit-key": { "$ref": "#/definitions/36d0000b" }, "livekit-secret": { "$ref": "#/definitions/f0ebe3aa" } }, "additionalProperties": false }, "00404e68": { "type": "string" }, "367dc14e": { "type": "object", "properties": { "privateKey": { "$ref": "#/definitions/00404e68", "default": "" }, "publicKey": { "$ref": "#/definitions/00404e68", "default": "" } }, "additionalProperties": false }, "7cb541e8": { "type": "boolean" }, "787cc707": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "a2c79926": { "type": "object" }, "4d0827b9": { "type": "integer", "minimum": 0, "maximum": 65535 }, "9f54e4d1": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "regionId": { "$ref": "#/definitions/4d0827b9", "default": 0 }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "86277fc4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "256Mi" }, "limits": { "memory": "3Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "96c69b39": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "128Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "fc1bec33": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": false }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "tenorKey": { "$ref": "#/definitions/00404e68", "default": "" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "e57c8a61": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "9c372a54": { "type": "object", "properties": { "api": { "$ref": "#/definitions/86531231", "default": {} }, "events": { "$ref": "#/definitions/9f54e4d1", "default": {} }, "fileServer": { "$ref": "#/definitions/86277fc4", "default": {} }, "proxy": { "$ref": "#/definitions/96c69b39", "default": {} }, "gifbox": { "$ref": "#/definitions/fc1bec33", "default": {} }, "crond": { "$ref": "#/definitions/e57c8a61", "default": {} }, "pushd": { "$ref": "#/definitions/e57c8a61", "default": {} }, "voiceIngress": { "$ref": "#/definitions/e57c8a61", "default": {} }, "client": { "$ref": "#/definitions/e57c8a61", "default": {} } }, "additionalProperties": false }, "6aef2860": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "maxLength": 253 }, "c9d78cfe": { "type": "integer", "minimum": 1, "maximum": 65535 }, "39ac9bdf": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._~-]*$", "maxLength": 64 }, "b9d2297d": { "type": "string", "pattern": "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" }, "957ec193": { "type": "string", "pattern": "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "9919aa7a": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "8Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "17b907a4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 27017 }, "username": { "$ref": "#/definitions/39ac9bdf", "default": "stoat" }, "persistence": { "$ref": "#/definitions/9919aa7a", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "3c9201f9": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "1Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "2e252350": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 6379 }, "persistence": { "$ref": "#/definitions/3c9201f9", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "d0aca97a": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "2Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "093335d3": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 5672 }, "username": { "$ref": "#/definitions/39ac9bdf", "default": "stoat" }, "persistence": { "$ref": "#/definitions/d0aca97a", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "e014745f": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "20Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "6c2d9e0d": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 9e3 }, "persistence": { "$ref": "#/definitions/e014745f", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "587a1469": { "type": "string", "pattern": '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' }, "e5ed7374": { "type": "integer", "minimum": 1, "maximum": 100 }, "5d7ed1c4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "url": { "$ref": "#/definitions/587a1469", "default": "" }, "replicas": { "$ref": "#/definitions/e5ed7374", "default": 1 }, "rtcPortRangeStart": { "$ref": "#/definitions/c9d78cfe", "default": 5e4 }, "rtcPortRangeEnd": { "$ref": "#/definitions/c9d78cfe", "default": 6e4 }, "useExternalIp": { "$ref": "#/definitions/7cb541e8", "default": true }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "ff266c8a": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" }, "2eb53cac": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "namespace": { "$ref": "#/definitions/ff266c8a", "default": "" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "f7c4603b": { "type": "string", "pattern": "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "0b866aaf": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "className": { "$ref": "#/definitions/f7c4603b", "default": "haproxy" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "eb9d9e01": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "7b45b124": { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] }, "675fe8a8": { "type": "string", "pattern": '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' }, "e891e36c": { "type": "string", "pattern": "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$" }, "a7c42c87": { "type": "string", "minLength": 3, "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" }, "51473e74": { "type": "object", "properties": { "provider": { "$ref": "#/definitions/7b45b124", "default": "minio" }, "endpoint": { "$ref": "#/definitions/675fe8a8", "default": "" }, "region": { "$ref": "#/definitions/e891e36c", "default": "" }, "bucket": { "$ref": "#/definitions/a7c42c87", "default": "revolt-uploads" } }, "additionalProperties": false }, "213c8372": { "type": "string", "enum": ["reflector", "direct"] }, "b16ea78e": { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] }, "771e911f": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "4bc14bc0": { "type": "object", "properties": { "issuer": { "$ref": "#/definitions/b16ea78e", "default": "selfsigned" }, "issuerName": { "$ref": "#/definitions/771e911f", "default": "" } }, "additionalProperties": false }, "23ae66d0": { "type": "string", "pattern": "^[^\\r\\n]*$" }, "4fc0046b": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$" }, "9d45b34c": { "type": "object", "properties": { "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "username": { "$ref": "#/definitions/23ae66d0", "default": "" }, "password": { "$ref": "#/definitions/00404e68", "default": "" }, "fromAddress": { "$ref": "#/definitions/4fc0046b", "default": "" }, "replyTo": { "$ref": "#/definitions/126e4799", "default": "" }, "useTls": { "$ref": "#/definitions/7cb541e8" }, "useStarttls": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "09189534": { "type": "object", "properties": { "mongodb": { "$ref": "#/definitions/00404e68" }, "redis": { "$ref": "#/definitions/00404e68" }, "redis_pubsub": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "9fe64229": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/00404e68" } }, "c0e936ef": { "type": "object", "properties": { "app": { "$ref": "#/definitions/00404e68" }, "api": { "$ref": "#/definitions/00404e68" }, "events": { "$ref": "#/definitions/00404e68" }, "autumn": { "$ref": "#/definitions/00404e68" }, "january": { "$ref": "#/definitions/00404e68" }, "livekit": { "$ref": "#/definitions/9fe64229" } }, "additionalProperties": false }, "6dff45b3": { "type": "object", "properties": { "acks": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "943d7750": { "type": "object", "properties": { "invite_only": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "83f6485d": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "aac9e53b": { "type": "object", "properties": { "expire_verification": { "$ref": "#/definitions/83f6485d" }, "expire_password_reset": { "$ref": "#/definitions/83f6485d" }, "expire_account_deletion": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "6717a50b": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "username": { "$ref": "#/definitions/00404e68" }, "password": { "$ref": "#/definitions/00404e68" }, "from_address": { "$ref": "#/definitions/00404e68" }, "reply_to": { "$ref": "#/definitions/00404e68" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "use_tls": { "$ref": "#/definitions/7cb541e8" }, "use_starttls": { "$ref": "#/definitions/7cb541e8" }, "expiry": { "$ref": "#/definitions/aac9e53b" } }, "additionalProperties": false }, "9f784e69": { "type": "array", "items": { "$ref": "#/definitions/22149267" } }, "15dabd06": { "type": "object", "properties": { "hcaptcha_key": { "$ref": "#/definitions/00404e68" }, "hcaptcha_sitekey": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "a327c458": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "key": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "aaddbd01": { "type": "object", "properties": { "trust_cloudflare": { "$ref": "#/definitions/7cb541e8" }, "easypwned": { "$ref": "#/definitions/00404e68" }, "tenor_key": { "$ref": "#/definitions/00404e68" }, "admin_keys": { "$ref": "#/definitions/9f784e69" }, "captcha": { "$ref": "#/definitions/15dabd06" }, "shield": { "$ref": "#/definitions/a327c458" } }, "additionalProperties": false }, "b27c05cd": { "type": "object", "properties": { "max_concurrent_connections": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "cddf8275": { "type": "number" }, "beccd4ac": { "type": "object", "properties": { "url": { "$ref": "#/definitions/00404e68" }, "lat": { "$ref": "#/definitions/cddf8275" }, "lon": { "$ref": "#/definitions/cddf8275" }, "key": { "$ref": "#/definitions/00404e68" }, "secret": { "$ref": "#/definitions/00404e68" }, "private": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "78dcd314": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/beccd4ac" } }, "45616dc2": { "type": "object", "properties": { "call_ring_duration": { "$ref": "#/definitions/83f6485d" }, "nodes": { "$ref": "#/definitions/78dcd314" } }, "additionalProperties": false }, "73a68fd7": { "type": "object", "properties": { "expires_after": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "c41300b7": { "type": "object", "properties": { "early_adopter_cutoff": { "$ref": "#/definitions/83f6485d" }, "min_username_length": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "cd9f1faa": { "type": "object", "properties": { "registration": { "$ref": "#/definitions/943d7750" }, "smtp": { "$ref": "#/definitions/6717a50b" }, "security": { "$ref": "#/definitions/aaddbd01" }, "workers": { "$ref": "#/definitions/b27c05cd" }, "livekit": { "$ref": "#/definitions/45616dc2" }, "audit_logs": { "$ref": "#/definitions/73a68fd7" }, "users": { "$ref": "#/definitions/c41300b7" } }, "additionalProperties": false }, "cf8f6389": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/00404e68" }, "private_key": { "$ref": "#/definitions/00404e68" }, "public_key": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "57bf997a": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/00404e68" }, "key_type": { "$ref": "#/definitions/00404e68" }, "project_id": { "$ref": "#/definitions/00404e68" }, "private_key_id": { "$ref": "#/definitions/00404e68" }, "private_key": { "$ref": "#/definitions/00404e68" }, "client_email": { "$ref": "#/definitions/00404e68" }, "client_id": { "$ref": "#/definitions/00404e68" }, "auth_uri": { "$ref": "#/definitions/00404e68" }, "token_uri": { "$ref": "#/definitions/00404e68" }, "auth_provider_x509_cert_url": { "$ref": "#/definitions/00404e68" }, "client_x509_cert_url": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "2bf5a756": { "type": "object", "properties": { "sandbox": { "$ref": "#/definitions/7cb541e8" }, "queue": { "$ref": "#/definitions/00404e68" }, "pkcs8": { "$ref": "#/definitions/00404e68" }, "key_id": { "$ref": "#/definitions/00404e68" }, "team_id": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "20ae0ba6": { "type": "array", "items": { "$ref": "#/definitions/00404e68" } }, "db54a856": { "type": "object", "properties": { "blocked_domains": { "$ref": "#/definitions/20ae0ba6" } }, "additionalProperties": false }, "a9a7f438": { "type": "number", "minimum": 0, "maximum": 100 }, "dbb3a79d": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/83f6485d" } }, "5b5ac1eb": { "type": "object", "properties": { "min_file_size": { "$ref": "#/definitions/83f6485d" }, "min_resolution": { "$ref": "#/definitions/dbb3a79d" }, "max_mega_pixels": { "$ref": "#/definitions/83f6485d" }, "max_pixel_side": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "98bfb946": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/dbb3a79d" }, "avatars": { "$ref": "#/definitions/dbb3a79d" }, "backgrounds": { "$ref": "#/definitions/dbb3a79d" }, "icons": { "$ref": "#/definitions/dbb3a79d" }, "banners": { "$ref": "#/definitions/dbb3a79d" }, "emojis": { "$ref": "#/definitions/dbb3a79d" } }, "additionalProperties": { "$ref": "#/definitions/dbb3a79d" } }, "f1b7dc5c": { "type": "object", "properties": { "endpoint": { "$ref": "#/definitions/00404e68" }, "path_style_buckets": { "$ref": "#/definitions/7cb541e8" }, "region": { "$ref": "#/definitions/00404e68" }, "access_key_id": { "$ref": "#/definitions/00404e68" }, "secret_access_key": { "$ref": "#/definitions/00404e68" }, "default_bucket": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "dcbfd88f": { "type": "object", "properties": { "encryption_key": { "$ref": "#/definitions/00404e68" }, "webp_quality": { "$ref": "#/definitions/a9a7f438" }, "blocked_mime_types": { "$ref": "#/definitions/20ae0ba6" }, "clamd_host": { "$ref": "#/definitions/00404e68" }, "scan_mime_types": { "$ref": "#/definitions/20ae0ba6" }, "limit": { "$ref": "#/definitions/5b5ac1eb" }, "preview": { "$ref": "#/definitions/98bfb946" }, "s3": { "$ref": "#/definitions/f1b7dc5c" } }, "additionalProperties": false }, "a2b31101": { "type": "object", "properties": { "group_size": { "$ref": "#/definitions/83f6485d" }, "message_embeds": { "$ref": "#/definitions/83f6485d" }, "message_replies": { "$ref": "#/definitions/83f6485d" }, "message_reactions": { "$ref": "#/definitions/83f6485d" }, "server_emoji": { "$ref": "#/definitions/83f6485d" }, "server_roles": { "$ref": "#/definitions/83f6485d" }, "server_channels": { "$ref": "#/definitions/83f6485d" }, "new_user_hours": { "$ref": "#/definitions/83f6485d" }, "body_limit_size": { "$ref": "#/definitions/83f6485d" }, "restrict_server_creation": { "$ref": "#/definitions/20ae0ba6" } }, "additionalProperties": false }, "76c7219d": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "d4f32cac": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/76c7219d" } }, "61d5e4dd": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/cddf8275" } }, "21ffd0db": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/83f6485d" }, "avatars": { "$ref": "#/definitions/83f6485d" }, "backgrounds": { "$ref": "#/definitions/83f6485d" }, "icons": { "$ref": "#/definitions/83f6485d" }, "banners": { "$ref": "#/definitions/83f6485d" }, "emojis": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": { "$ref": "#/definitions/83f6485d" } }, "80d15400": { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "#/definitions/83f6485d" }, "bots": { "$ref": "#/definitions/83f6485d" }, "message_length": { "$ref": "#/definitions/83f6485d" }, "message_attachments": { "$ref": "#/definitions/83f6485d" }, "servers": { "$ref": "#/definitions/83f6485d" }, "voice_quality": { "$ref": "#/definitions/76c7219d" }, "video": { "$ref": "#/definitions/7cb541e8" }, "video_resolution": { "$ref": "#/definitions/d4f32cac" }, "video_aspect_ratio": { "$ref": "#/definitions/61d5e4dd" }, "file_upload_size_limit": { "$ref": "#/definitions/21ffd0db" } }, "additionalProperties": false }, "1b8ab4d4": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "global": { "$ref": "#/definitions/a2b31101" }, "new_user": { "$ref": "#/definitions/80d15400" }, "default": { "$ref": "#/definitions/80d15400" } }, "additionalProperties": { "$ref": "#/definitions/80d15400" } }, "9a811ce3": { "type": "object", "properties": { "process_message_delay_limit": { "$ref": "#/definitions/4d0827b9" }, "seen_events_cache_size": { "$ref": "#/definitions/27531350" } }, "additionalProperties": false }, "74bce071": { "type": "object", "properties": { "terms_of_service": { "$ref": "#/definitions/00404e68" }, "privacy_policy": { "$ref": "#/definitions/00404e68" }, "guidelines": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "060c7f38": { "type": "object", "properties": { "webhooks_enabled": { "$ref": "#/definitions/7cb541e8" }, "mass_mentions_send_notifications": { "$ref": "#/definitions/7cb541e8" }, "mass_mentions_enabled": { "$ref": "#/definitions/7cb541e8" }, "limits": { "$ref": "#/definitions/1b8ab4d4" }, "advanced": { "$ref": "#/definitions/9a811ce3" }, "legal_links": { "$ref": "#/definitions/74bce071" } }, "additionalProperties": false }, "854019e7": { "type": "object", "properties": { "api": { "$ref": "#/definitions/00404e68" }, "events": { "$ref": "#/definitions/00404e68" }, "voice_ingress": { "$ref": "#/definitions/00404e68" }, "files": { "$ref": "#/definitions/00404e68" }, "proxy": { "$ref": "#/definitions/00404e68" }, "pushd": { "$ref": "#/definitions/00404e68" }, "crond": { "$ref": "#/definitions/00404e68" }, "gifbox": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "c34f4c84": { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "disable_events_dont_use": { "$ref": "#/definitions/7cb541e8" }, "environment": { "$ref": "#/definitions/00404e68" }, "database": { "$ref": "#/definitions/09189534" }, "hosts": { "$ref": "#/definitions/c0e936ef" }, "rabbit": { "$ref": "#/definitions/77137328" }, "api": { "$ref": "#/definitions/cd9f1faa" }, "pushd": { "$ref": "#/definitions/26609554" }, "january": { "$ref": "#/definitions/db54a856" }, "files": { "$ref": "#/definitions/dcbfd88f" }, "features": { "$ref": "#/definitions/060c7f38" }, "sentry": { "$ref": "#/definitions/854019e7" } }, "additionalProperties": false }, "d479e93f": { "type": "string", "pattern": '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$' }, "04c68e80": { "type": "object", "properties": { "jetstack": { "$ref": "#/definitions/d479e93f" }, "haproxytech": { "$ref": "#/definitions/d479e93f" }, "emberstack": { "$ref": "#/definitions/d479e93f" }, "bitnami": { "$ref": "#/definitions/d479e93f" }, "minio": { "$ref": "#/definitions/d479e93f" }, "livekit": { "$ref": "#/definitions/d479e93f" } }, "additionalProperties": false }, "3c4a5623": { "type": "object", "properties": { "notify": { "$ref": "#/definitions/7cb541e8", "default": false } }, "additionalProperties": false }, "c1fe0cb2": { "type": "string", "pattern": "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" }, "cc6e3d1f": { "type": "string", "pattern": "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" }, "1bd72698": { "type": "string", "pattern": "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" }, "6af6b41f": { "type": "array", "items": { "$ref": "#/definitions/1bd72698" } }, "07dd4dca": { "type": "object", "properties": { "dataRoot": { "$ref": "#/definitions/c1fe0cb2", "default": "" }, "behindProxy": { "$ref": "#/definitions/7cb541e8", "default": false }, "httpPort": { "$ref": "#/definitions/c9d78cfe", "default": 8080 }, "httpAddress": { "$ref": "#/definitions/cc6e3d1f", "default": "" }, "trustedProxies": { "$ref": "#/definitions/6af6b41f", "default": [] }, "nodeIp": { "$ref": "#/definitions/cc6e3d1f", "default": "" } }, "additionalProperties": false }, "7db35d45": { "type": "string", "pattern": "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }, "7e6c83bc": { "type": "object", "required": ["certManager", "ingress", "reflector", "mongodb", "redis", "minio", "livekit"], "properties": { "certManager": { "$ref": "#/definitions/7db35d45" }, "ingress": { "$ref": "#/definitions/7db35d45" }, "reflector": { "$ref": "#/definitions/7db35d45" }, "mongodb": { "$ref": "#/definitions/7db35d45" }, "redis": { "$ref": "#/definitions/7db35d45" }, "minio": { "$ref": "#/definitions/7db35d45" }, "livekit": { "$ref": "#/definitions/7db35d45" } }, "additionalProperties": false }, "131fcd29": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$" }, "d3776716": { "type": "object", "properties": { "mongodb": { "$ref": "#/definitions/131fcd29" }, "redis": { "$ref": "#/definitions/131fcd29" }, "minio": { "$ref": "#/definitions/131fcd29" }, "mc": { "$ref": "#/definitions/131fcd29" }, "livekit": { "$ref": "#/definitions/131fcd29" }, "caddy": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "eee58338": { "type": "object", "properties": { "api": { "$ref": "#/definitions/131fcd29" }, "events": { "$ref": "#/definitions/131fcd29" }, "fileServer": { "$ref": "#/definitions/131fcd29" }, "proxy": { "$ref": "#/definitions/131fcd29" }, "gifbox": { "$ref": "#/definitions/131fcd29" }, "crond": { "$ref": "#/definitions/131fcd29" }, "pushd": { "$ref": "#/definitions/131fcd29" }, "voiceIngress": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "604ac38d": { "type": "string", "enum": ["official", "stoat-gen"] }, "4e2b83fc": { "type": "string", "pattern": "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" }, "9ebeb6ec": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }, "4a0e71d4": { "type": "object", "required": ["repository", "tag", "version"], "properties": { "kind": { "$ref": "#/definitions/604ac38d", "default": "official" }, "repository": { "$ref": "#/definitions/4e2b83fc" }, "tag": { "$ref": "#/definitions/131fcd29" }, "version": { "$ref": "#/definitions/9ebeb6ec" } }, "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => [...text].length;
var pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 245) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 245 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern1.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+)$", "");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 32) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "properties": { "mongo-root": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-user": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-replica-set-key": { "$ref": "#/definitions/b8cde1e7" }, "redis": { "$ref": "#/definitions/f0ebe3aa" }, "rabbit-user": { "$ref": "#/definitions/d705b25e" }, "s3-access": { "$ref": "#/definitions/f0ebe3aa" }, "s3-secret": { "$ref": "#/definitions/f0ebe3aa" }, "livekit-key": { "$ref": "#/definitions/36d0000b" }, "livekit-secret": { "$ref": "#/definitions/f0ebe3aa" } }, "additionalProperties": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[A-Za-z0-9+/=]{6,1024}$", "");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/=]{6,1024}$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Za-z0-9._~-]+$", "");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[^\\s:]+$", "");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s:]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["mongo-root"] !== void 0) {
      if (!validate31(data["mongo-root"], { instancePath: instancePath + "/mongo-root", parentData: data, parentDataProperty: "mongo-root", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["mongo-user"] !== void 0) {
      if (!validate31(data["mongo-user"], { instancePath: instancePath + "/mongo-user", parentData: data, parentDataProperty: "mongo-user", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["mongo-replica-set-key"] !== void 0) {
      if (!validate34(data["mongo-replica-set-key"], { instancePath: instancePath + "/mongo-replica-set-key", parentData: data, parentDataProperty: "mongo-replica-set-key", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis !== void 0) {
      if (!validate31(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["rabbit-user"] !== void 0) {
      if (!validate37(data["rabbit-user"], { instancePath: instancePath + "/rabbit-user", parentData: data, parentDataProperty: "rabbit-user", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data["s3-access"] !== void 0) {
      if (!validate31(data["s3-access"], { instancePath: instancePath + "/s3-access", parentData: data, parentDataProperty: "s3-access", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["s3-secret"] !== void 0) {
      if (!validate31(data["s3-secret"], { instancePath: instancePath + "/s3-secret", parentData: data, parentDataProperty: "s3-secret", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["livekit-key"] !== void 0) {
      if (!validate41(data["livekit-key"], { instancePath: instancePath + "/livekit-key", parentData: data, parentDataProperty: "livekit-key", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data["livekit-secret"] !== void 0) {
      if (!validate31(data["livekit-secret"], { instancePath: instancePath + "/livekit-secret", parentData: data, parentDataProperty: "livekit-secret", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.privateKey === void 0) {
      data.privateKey = "";
    }
    if (data.publicKey === void 0) {
      data.publicKey = "";
    }
    for (const key0 in data) {
      if (!(key0 === "privateKey" || key0 === "publicKey")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate46(data.privateKey, { instancePath: instancePath + "/privateKey", parentData: data, parentDataProperty: "privateKey", rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
    if (!validate46(data.publicKey, { instancePath: instancePath + "/publicKey", parentData: data, parentDataProperty: "publicKey", rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.encryptionKey === void 0) {
      data.encryptionKey = "";
    }
    for (const key0 in data) {
      if (!(key0 === "encryptionKey")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate46(data.encryptionKey, { instancePath: instancePath + "/encryptionKey", parentData: data, parentDataProperty: "encryptionKey", rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "properties": { "api": { "$ref": "#/definitions/86531231", "default": {} }, "events": { "$ref": "#/definitions/9f54e4d1", "default": {} }, "fileServer": { "$ref": "#/definitions/86277fc4", "default": {} }, "proxy": { "$ref": "#/definitions/96c69b39", "default": {} }, "gifbox": { "$ref": "#/definitions/fc1bec33", "default": {} }, "crond": { "$ref": "#/definitions/e57c8a61", "default": {} }, "pushd": { "$ref": "#/definitions/e57c8a61", "default": {} }, "voiceIngress": { "$ref": "#/definitions/e57c8a61", "default": {} }, "client": { "$ref": "#/definitions/e57c8a61", "default": {} } }, "additionalProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
    }
    if (data.webhooks === void 0) {
      data.webhooks = true;
    }
    if (data.publicMetrics === void 0) {
      data.publicMetrics = false;
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "webhooks" || key0 === "publicMetrics" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate55(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate55(data.publicMetrics, { instancePath: instancePath + "/publicMetrics", parentData: data, parentDataProperty: "publicMetrics", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
    }
    if (data.regionId === void 0) {
      data.regionId = 0;
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "regionId" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate69(data.regionId, { instancePath: instancePath + "/regionId", parentData: data, parentDataProperty: "regionId", rootData })) {
      vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "256Mi" }, "limits": { "memory": "3Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "128Mi" }, "limits": { "memory": "1Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = false;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
    }
    if (data.tenorKey === void 0) {
      data.tenorKey = "";
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "tenorKey" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate46(data.tenorKey, { instancePath: instancePath + "/tenorKey", parentData: data, parentDataProperty: "tenorKey", rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "replicas" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate57(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api === void 0) {
      data.api = {};
    }
    if (data.events === void 0) {
      data.events = {};
    }
    if (data.fileServer === void 0) {
      data.fileServer = {};
    }
    if (data.proxy === void 0) {
      data.proxy = {};
    }
    if (data.gifbox === void 0) {
      data.gifbox = {};
    }
    if (data.crond === void 0) {
      data.crond = {};
    }
    if (data.pushd === void 0) {
      data.pushd = {};
    }
    if (data.voiceIngress === void 0) {
      data.voiceIngress = {};
    }
    if (data.client === void 0) {
      data.client = {};
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate54(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
      vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
      errors = vErrors.length;
    }
    if (!validate65(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
      vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
      errors = vErrors.length;
    }
    if (!validate73(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
      vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
      errors = vErrors.length;
    }
    if (!validate79(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
      vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
      errors = vErrors.length;
    }
    if (!validate85(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
      vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
      errors = vErrors.length;
    }
    if (!validate92(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
      errors = vErrors.length;
    }
    if (!validate92(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
      errors = vErrors.length;
    }
    if (!validate92(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
      errors = vErrors.length;
    }
    if (!validate92(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData })) {
      vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 253) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._~-]*$", "");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._~-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$", "");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      data.size = "8Gi";
    }
    if (data.storageClass === void 0) {
      data.storageClass = "";
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "storageClass")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate111(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
      errors = vErrors.length;
    }
    if (!validate113(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.host === void 0) {
      data.host = "";
    }
    if (data.port === void 0) {
      data.port = 27017;
    }
    if (data.username === void 0) {
      data.username = "stoat";
    }
    if (data.persistence === void 0) {
      data.persistence = {};
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate104(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate108(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
      vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
      errors = vErrors.length;
    }
    if (!validate110(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
      vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      data.size = "1Gi";
    }
    if (data.storageClass === void 0) {
      data.storageClass = "";
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "storageClass")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate111(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
      errors = vErrors.length;
    }
    if (!validate113(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.host === void 0) {
      data.host = "";
    }
    if (data.port === void 0) {
      data.port = 6379;
    }
    if (data.persistence === void 0) {
      data.persistence = {};
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate104(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate123(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
      vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      data.size = "2Gi";
    }
    if (data.storageClass === void 0) {
      data.storageClass = "";
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "storageClass")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate111(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
      errors = vErrors.length;
    }
    if (!validate113(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.host === void 0) {
      data.host = "";
    }
    if (data.port === void 0) {
      data.port = 5672;
    }
    if (data.username === void 0) {
      data.username = "stoat";
    }
    if (data.persistence === void 0) {
      data.persistence = {};
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "username" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate104(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate108(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
      vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
      errors = vErrors.length;
    }
    if (!validate135(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
      vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.size === void 0) {
      data.size = "20Gi";
    }
    if (data.storageClass === void 0) {
      data.storageClass = "";
    }
    for (const key0 in data) {
      if (!(key0 === "size" || key0 === "storageClass")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate111(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
      errors = vErrors.length;
    }
    if (!validate113(data.storageClass, { instancePath: instancePath + "/storageClass", parentData: data, parentDataProperty: "storageClass", rootData })) {
      vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.host === void 0) {
      data.host = "";
    }
    if (data.port === void 0) {
      data.port = 9e3;
    }
    if (data.persistence === void 0) {
      data.persistence = {};
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "host" || key0 === "port" || key0 === "persistence" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate104(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate146(data.persistence, { instancePath: instancePath + "/persistence", parentData: data, parentDataProperty: "persistence", rootData })) {
      vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp('^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.url === void 0) {
      data.url = "";
    }
    if (data.replicas === void 0) {
      data.replicas = 1;
    }
    if (data.rtcPortRangeStart === void 0) {
      data.rtcPortRangeStart = 5e4;
    }
    if (data.rtcPortRangeEnd === void 0) {
      data.rtcPortRangeEnd = 6e4;
    }
    if (data.useExternalIp === void 0) {
      data.useExternalIp = true;
    }
    if (data.resources === void 0) {
      data.resources = { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } };
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "url" || key0 === "replicas" || key0 === "rtcPortRangeStart" || key0 === "rtcPortRangeEnd" || key0 === "useExternalIp" || key0 === "resources" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate155(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
      vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
      errors = vErrors.length;
    }
    if (!validate157(data.replicas, { instancePath: instancePath + "/replicas", parentData: data, parentDataProperty: "replicas", rootData })) {
      vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.rtcPortRangeStart, { instancePath: instancePath + "/rtcPortRangeStart", parentData: data, parentDataProperty: "rtcPortRangeStart", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.rtcPortRangeEnd, { instancePath: instancePath + "/rtcPortRangeEnd", parentData: data, parentDataProperty: "rtcPortRangeEnd", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate55(data.useExternalIp, { instancePath: instancePath + "/useExternalIp", parentData: data, parentDataProperty: "useExternalIp", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var pattern11 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$", "");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.namespace === void 0) {
      data.namespace = "";
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "namespace" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate167(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData })) {
      vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.className === void 0) {
      data.className = "haproxy";
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "className" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate173(data.className, { instancePath: instancePath + "/className", parentData: data, parentDataProperty: "className", rootData })) {
      vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      data.enabled = true;
    }
    if (data.values === void 0) {
      data.values = {};
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "values")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate59(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "minio" || data === "aws" || data === "oos" || data === "b2" || data === "r2" || data === "scaleway" || data === "hetzner" || data === "digitalocean" || data === "other")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp('^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$', "");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$", "");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
var pattern15 = new RegExp("^[a-z0-9][a-z0-9.-]*[a-z0-9]$", "");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 63) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 3) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern15.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider === void 0) {
      data.provider = "minio";
    }
    if (data.endpoint === void 0) {
      data.endpoint = "";
    }
    if (data.region === void 0) {
      data.region = "";
    }
    if (data.bucket === void 0) {
      data.bucket = "revolt-uploads";
    }
    for (const key0 in data) {
      if (!(key0 === "provider" || key0 === "endpoint" || key0 === "region" || key0 === "bucket")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate182(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
      vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
      errors = vErrors.length;
    }
    if (!validate184(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
      vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
      errors = vErrors.length;
    }
    if (!validate186(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
      vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
      errors = vErrors.length;
    }
    if (!validate188(data.bucket, { instancePath: instancePath + "/bucket", parentData: data, parentDataProperty: "bucket", rootData })) {
      vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "string", "enum": ["reflector", "direct"] };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "reflector" || data === "direct")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "selfsigned" || data === "letsencrypt" || data === "existing")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$", "");
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuer === void 0) {
      data.issuer = "selfsigned";
    }
    if (data.issuerName === void 0) {
      data.issuerName = "";
    }
    for (const key0 in data) {
      if (!(key0 === "issuer" || key0 === "issuerName")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate194(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
      vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
      errors = vErrors.length;
    }
    if (!validate196(data.issuerName, { instancePath: instancePath + "/issuerName", parentData: data, parentDataProperty: "issuerName", rootData })) {
      vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
var pattern17 = new RegExp("^[^\\r\\n]*$", "");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$", "");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === void 0) {
      data.host = "";
    }
    if (data.username === void 0) {
      data.username = "";
    }
    if (data.password === void 0) {
      data.password = "";
    }
    if (data.fromAddress === void 0) {
      data.fromAddress = "";
    }
    if (data.replyTo === void 0) {
      data.replyTo = "";
    }
    for (const key0 in data) {
      if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "fromAddress" || key0 === "replyTo" || key0 === "useTls" || key0 === "useStarttls")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate104(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
      errors = vErrors.length;
    }
    if (data.port !== void 0) {
      if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (!validate202(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
      vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
      errors = vErrors.length;
    }
    if (!validate46(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
      errors = vErrors.length;
    }
    if (!validate205(data.fromAddress, { instancePath: instancePath + "/fromAddress", parentData: data, parentDataProperty: "fromAddress", rootData })) {
      vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
      errors = vErrors.length;
    }
    if (!validate26(data.replyTo, { instancePath: instancePath + "/replyTo", parentData: data, parentDataProperty: "replyTo", rootData })) {
      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
      errors = vErrors.length;
    }
    if (data.useTls !== void 0) {
      if (!validate55(data.useTls, { instancePath: instancePath + "/useTls", parentData: data, parentDataProperty: "useTls", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.useStarttls !== void 0) {
      if (!validate55(data.useStarttls, { instancePath: instancePath + "/useStarttls", parentData: data, parentDataProperty: "useStarttls", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "disable_events_dont_use": { "$ref": "#/definitions/7cb541e8" }, "environment": { "$ref": "#/definitions/00404e68" }, "database": { "$ref": "#/definitions/09189534" }, "hosts": { "$ref": "#/definitions/c0e936ef" }, "rabbit": { "$ref": "#/definitions/77137328" }, "api": { "$ref": "#/definitions/cd9f1faa" }, "pushd": { "$ref": "#/definitions/26609554" }, "january": { "$ref": "#/definitions/db54a856" }, "files": { "$ref": "#/definitions/dcbfd88f" }, "features": { "$ref": "#/definitions/060c7f38" }, "sentry": { "$ref": "#/definitions/854019e7" } }, "additionalProperties": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mongodb" || key0 === "redis" || key0 === "redis_pubsub")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mongodb !== void 0) {
      if (!validate46(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis !== void 0) {
      if (!validate46(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis_pubsub !== void 0) {
      if (!validate46(data.redis_pubsub, { instancePath: instancePath + "/redis_pubsub", parentData: data, parentDataProperty: "redis_pubsub", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^[a-z0-9]+(?:_[a-z0-9]+)*$", "");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate46(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "app" || key0 === "api" || key0 === "events" || key0 === "autumn" || key0 === "january" || key0 === "livekit")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.app !== void 0) {
      if (!validate46(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.api !== void 0) {
      if (!validate46(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      if (!validate46(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.autumn !== void 0) {
      if (!validate46(data.autumn, { instancePath: instancePath + "/autumn", parentData: data, parentDataProperty: "autumn", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.january !== void 0) {
      if (!validate46(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.livekit !== void 0) {
      if (!validate226(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acks")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acks !== void 0) {
      if (!validate46(data.acks, { instancePath: instancePath + "/acks", parentData: data, parentDataProperty: "acks", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "host" || key0 === "port" || key0 === "username" || key0 === "password" || key0 === "default_exchange" || key0 === "queues")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate46(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.username !== void 0) {
      if (!validate46(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.password !== void 0) {
      if (!validate46(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.default_exchange !== void 0) {
      if (!validate46(data.default_exchange, { instancePath: instancePath + "/default_exchange", parentData: data, parentDataProperty: "default_exchange", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.queues !== void 0) {
      if (!validate236(data.queues, { instancePath: instancePath + "/queues", parentData: data, parentDataProperty: "queues", rootData })) {
        vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "invite_only")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.invite_only !== void 0) {
      if (!validate55(data.invite_only, { instancePath: instancePath + "/invite_only", parentData: data, parentDataProperty: "invite_only", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var schema71 = { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "username": { "$ref": "#/definitions/00404e68" }, "password": { "$ref": "#/definitions/00404e68" }, "from_address": { "$ref": "#/definitions/00404e68" }, "reply_to": { "$ref": "#/definitions/00404e68" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "use_tls": { "$ref": "#/definitions/7cb541e8" }, "use_starttls": { "$ref": "#/definitions/7cb541e8" }, "expiry": { "$ref": "#/definitions/aac9e53b" } }, "additionalProperties": false };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "expire_verification" || key0 === "expire_password_reset" || key0 === "expire_account_deletion")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.expire_verification !== void 0) {
      if (!validate254(data.expire_verification, { instancePath: instancePath + "/expire_verification", parentData: data, parentDataProperty: "expire_verification", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.expire_password_reset !== void 0) {
      if (!validate254(data.expire_password_reset, { instancePath: instancePath + "/expire_password_reset", parentData: data, parentDataProperty: "expire_password_reset", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.expire_account_deletion !== void 0) {
      if (!validate254(data.expire_account_deletion, { instancePath: instancePath + "/expire_account_deletion", parentData: data, parentDataProperty: "expire_account_deletion", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema71.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate46(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.username !== void 0) {
      if (!validate46(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.password !== void 0) {
      if (!validate46(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.from_address !== void 0) {
      if (!validate46(data.from_address, { instancePath: instancePath + "/from_address", parentData: data, parentDataProperty: "from_address", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.reply_to !== void 0) {
      if (!validate46(data.reply_to, { instancePath: instancePath + "/reply_to", parentData: data, parentDataProperty: "reply_to", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate106(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.use_tls !== void 0) {
      if (!validate55(data.use_tls, { instancePath: instancePath + "/use_tls", parentData: data, parentDataProperty: "use_tls", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.use_starttls !== void 0) {
      if (!validate55(data.use_starttls, { instancePath: instancePath + "/use_starttls", parentData: data, parentDataProperty: "use_starttls", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.expiry !== void 0) {
      if (!validate253(data.expiry, { instancePath: instancePath + "/expiry", parentData: data, parentDataProperty: "expiry", rootData })) {
        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate244.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^[!-~]+$", "");
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate265(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "hcaptcha_key" || key0 === "hcaptcha_sitekey")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.hcaptcha_key !== void 0) {
      if (!validate46(data.hcaptcha_key, { instancePath: instancePath + "/hcaptcha_key", parentData: data, parentDataProperty: "hcaptcha_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.hcaptcha_sitekey !== void 0) {
      if (!validate46(data.hcaptcha_sitekey, { instancePath: instancePath + "/hcaptcha_sitekey", parentData: data, parentDataProperty: "hcaptcha_sitekey", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "host" || key0 === "key")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate46(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0) {
      if (!validate46(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "trust_cloudflare" || key0 === "easypwned" || key0 === "tenor_key" || key0 === "admin_keys" || key0 === "captcha" || key0 === "shield")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.trust_cloudflare !== void 0) {
      if (!validate55(data.trust_cloudflare, { instancePath: instancePath + "/trust_cloudflare", parentData: data, parentDataProperty: "trust_cloudflare", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.easypwned !== void 0) {
      if (!validate46(data.easypwned, { instancePath: instancePath + "/easypwned", parentData: data, parentDataProperty: "easypwned", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenor_key !== void 0) {
      if (!validate46(data.tenor_key, { instancePath: instancePath + "/tenor_key", parentData: data, parentDataProperty: "tenor_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.admin_keys !== void 0) {
      if (!validate264(data.admin_keys, { instancePath: instancePath + "/admin_keys", parentData: data, parentDataProperty: "admin_keys", rootData })) {
        vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
        errors = vErrors.length;
      }
    }
    if (data.captcha !== void 0) {
      if (!validate268(data.captcha, { instancePath: instancePath + "/captcha", parentData: data, parentDataProperty: "captcha", rootData })) {
        vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.shield !== void 0) {
      if (!validate272(data.shield, { instancePath: instancePath + "/shield", parentData: data, parentDataProperty: "shield", rootData })) {
        vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max_concurrent_connections")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.max_concurrent_connections !== void 0) {
      if (!validate254(data.max_concurrent_connections, { instancePath: instancePath + "/max_concurrent_connections", parentData: data, parentDataProperty: "max_concurrent_connections", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "lat" || key0 === "lon" || key0 === "key" || key0 === "secret" || key0 === "private")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate46(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.lat !== void 0) {
      if (!validate285(data.lat, { instancePath: instancePath + "/lat", parentData: data, parentDataProperty: "lat", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.lon !== void 0) {
      if (!validate285(data.lon, { instancePath: instancePath + "/lon", parentData: data, parentDataProperty: "lon", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.key !== void 0) {
      if (!validate46(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret !== void 0) {
      if (!validate46(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.private !== void 0) {
      if (!validate55(data.private, { instancePath: instancePath + "/private", parentData: data, parentDataProperty: "private", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate283(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "call_ring_duration" || key0 === "nodes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.call_ring_duration !== void 0) {
      if (!validate254(data.call_ring_duration, { instancePath: instancePath + "/call_ring_duration", parentData: data, parentDataProperty: "call_ring_duration", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.nodes !== void 0) {
      if (!validate282(data.nodes, { instancePath: instancePath + "/nodes", parentData: data, parentDataProperty: "nodes", rootData })) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "expires_after")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.expires_after !== void 0) {
      if (!validate254(data.expires_after, { instancePath: instancePath + "/expires_after", parentData: data, parentDataProperty: "expires_after", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "early_adopter_cutoff" || key0 === "min_username_length")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.early_adopter_cutoff !== void 0) {
      if (!validate254(data.early_adopter_cutoff, { instancePath: instancePath + "/early_adopter_cutoff", parentData: data, parentDataProperty: "early_adopter_cutoff", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.min_username_length !== void 0) {
      if (!validate254(data.min_username_length, { instancePath: instancePath + "/min_username_length", parentData: data, parentDataProperty: "min_username_length", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "registration" || key0 === "smtp" || key0 === "security" || key0 === "workers" || key0 === "livekit" || key0 === "audit_logs" || key0 === "users")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.registration !== void 0) {
      if (!validate241(data.registration, { instancePath: instancePath + "/registration", parentData: data, parentDataProperty: "registration", rootData })) {
        vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.smtp !== void 0) {
      if (!validate244(data.smtp, { instancePath: instancePath + "/smtp", parentData: data, parentDataProperty: "smtp", rootData })) {
        vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
        errors = vErrors.length;
      }
    }
    if (data.security !== void 0) {
      if (!validate260(data.security, { instancePath: instancePath + "/security", parentData: data, parentDataProperty: "security", rootData })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.workers !== void 0) {
      if (!validate277(data.workers, { instancePath: instancePath + "/workers", parentData: data, parentDataProperty: "workers", rootData })) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.livekit !== void 0) {
      if (!validate280(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.audit_logs !== void 0) {
      if (!validate294(data.audit_logs, { instancePath: instancePath + "/audit_logs", parentData: data, parentDataProperty: "audit_logs", rootData })) {
        vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0) {
      if (!validate297(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var schema86 = { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "mass_mention_chunk_size": { "$ref": "#/definitions/83f6485d" }, "render_cache_time": { "$ref": "#/definitions/83f6485d" }, "exchange": { "$ref": "#/definitions/00404e68" }, "message_queue": { "$ref": "#/definitions/00404e68" }, "mass_mention_queue": { "$ref": "#/definitions/00404e68" }, "fr_accepted_queue": { "$ref": "#/definitions/00404e68" }, "fr_received_queue": { "$ref": "#/definitions/00404e68" }, "dm_call_queue": { "$ref": "#/definitions/00404e68" }, "generic_queue": { "$ref": "#/definitions/00404e68" }, "ack_queue": { "$ref": "#/definitions/00404e68" }, "vapid": { "$ref": "#/definitions/cf8f6389" }, "fcm": { "$ref": "#/definitions/57bf997a" }, "apn": { "$ref": "#/definitions/2bf5a756" } }, "additionalProperties": false };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "queue" || key0 === "private_key" || key0 === "public_key")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.queue !== void 0) {
      if (!validate46(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_key !== void 0) {
      if (!validate46(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.public_key !== void 0) {
      if (!validate46(data.public_key, { instancePath: instancePath + "/public_key", parentData: data, parentDataProperty: "public_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate314.errors = vErrors;
  return errors === 0;
}
var schema88 = { "type": "object", "properties": { "queue": { "$ref": "#/definitions/00404e68" }, "key_type": { "$ref": "#/definitions/00404e68" }, "project_id": { "$ref": "#/definitions/00404e68" }, "private_key_id": { "$ref": "#/definitions/00404e68" }, "private_key": { "$ref": "#/definitions/00404e68" }, "client_email": { "$ref": "#/definitions/00404e68" }, "client_id": { "$ref": "#/definitions/00404e68" }, "auth_uri": { "$ref": "#/definitions/00404e68" }, "token_uri": { "$ref": "#/definitions/00404e68" }, "auth_provider_x509_cert_url": { "$ref": "#/definitions/00404e68" }, "client_x509_cert_url": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema88.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.queue !== void 0) {
      if (!validate46(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.key_type !== void 0) {
      if (!validate46(data.key_type, { instancePath: instancePath + "/key_type", parentData: data, parentDataProperty: "key_type", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_id !== void 0) {
      if (!validate46(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_key_id !== void 0) {
      if (!validate46(data.private_key_id, { instancePath: instancePath + "/private_key_id", parentData: data, parentDataProperty: "private_key_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_key !== void 0) {
      if (!validate46(data.private_key, { instancePath: instancePath + "/private_key", parentData: data, parentDataProperty: "private_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.client_email !== void 0) {
      if (!validate46(data.client_email, { instancePath: instancePath + "/client_email", parentData: data, parentDataProperty: "client_email", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.client_id !== void 0) {
      if (!validate46(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_uri !== void 0) {
      if (!validate46(data.auth_uri, { instancePath: instancePath + "/auth_uri", parentData: data, parentDataProperty: "auth_uri", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.token_uri !== void 0) {
      if (!validate46(data.token_uri, { instancePath: instancePath + "/token_uri", parentData: data, parentDataProperty: "token_uri", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_provider_x509_cert_url !== void 0) {
      if (!validate46(data.auth_provider_x509_cert_url, { instancePath: instancePath + "/auth_provider_x509_cert_url", parentData: data, parentDataProperty: "auth_provider_x509_cert_url", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.client_x509_cert_url !== void 0) {
      if (!validate46(data.client_x509_cert_url, { instancePath: instancePath + "/client_x509_cert_url", parentData: data, parentDataProperty: "client_x509_cert_url", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sandbox" || key0 === "queue" || key0 === "pkcs8" || key0 === "key_id" || key0 === "team_id")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.sandbox !== void 0) {
      if (!validate55(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.queue !== void 0) {
      if (!validate46(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.pkcs8 !== void 0) {
      if (!validate46(data.pkcs8, { instancePath: instancePath + "/pkcs8", parentData: data, parentDataProperty: "pkcs8", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.key_id !== void 0) {
      if (!validate46(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.team_id !== void 0) {
      if (!validate46(data.team_id, { instancePath: instancePath + "/team_id", parentData: data, parentDataProperty: "team_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema86.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.production !== void 0) {
      if (!validate55(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass_mention_chunk_size !== void 0) {
      if (!validate254(data.mass_mention_chunk_size, { instancePath: instancePath + "/mass_mention_chunk_size", parentData: data, parentDataProperty: "mass_mention_chunk_size", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.render_cache_time !== void 0) {
      if (!validate254(data.render_cache_time, { instancePath: instancePath + "/render_cache_time", parentData: data, parentDataProperty: "render_cache_time", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.exchange !== void 0) {
      if (!validate46(data.exchange, { instancePath: instancePath + "/exchange", parentData: data, parentDataProperty: "exchange", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_queue !== void 0) {
      if (!validate46(data.message_queue, { instancePath: instancePath + "/message_queue", parentData: data, parentDataProperty: "message_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass_mention_queue !== void 0) {
      if (!validate46(data.mass_mention_queue, { instancePath: instancePath + "/mass_mention_queue", parentData: data, parentDataProperty: "mass_mention_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.fr_accepted_queue !== void 0) {
      if (!validate46(data.fr_accepted_queue, { instancePath: instancePath + "/fr_accepted_queue", parentData: data, parentDataProperty: "fr_accepted_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.fr_received_queue !== void 0) {
      if (!validate46(data.fr_received_queue, { instancePath: instancePath + "/fr_received_queue", parentData: data, parentDataProperty: "fr_received_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.dm_call_queue !== void 0) {
      if (!validate46(data.dm_call_queue, { instancePath: instancePath + "/dm_call_queue", parentData: data, parentDataProperty: "dm_call_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.generic_queue !== void 0) {
      if (!validate46(data.generic_queue, { instancePath: instancePath + "/generic_queue", parentData: data, parentDataProperty: "generic_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.ack_queue !== void 0) {
      if (!validate46(data.ack_queue, { instancePath: instancePath + "/ack_queue", parentData: data, parentDataProperty: "ack_queue", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.vapid !== void 0) {
      if (!validate314(data.vapid, { instancePath: instancePath + "/vapid", parentData: data, parentDataProperty: "vapid", rootData })) {
        vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
        errors = vErrors.length;
      }
    }
    if (data.fcm !== void 0) {
      if (!validate319(data.fcm, { instancePath: instancePath + "/fcm", parentData: data, parentDataProperty: "fcm", rootData })) {
        vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
        errors = vErrors.length;
      }
    }
    if (data.apn !== void 0) {
      if (!validate332(data.apn, { instancePath: instancePath + "/apn", parentData: data, parentDataProperty: "apn", rootData })) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "blocked_domains")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.blocked_domains !== void 0) {
      if (!validate341(data.blocked_domains, { instancePath: instancePath + "/blocked_domains", parentData: data, parentDataProperty: "blocked_domains", rootData })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate254(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate354.errors = vErrors;
  return errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min_file_size" || key0 === "min_resolution" || key0 === "max_mega_pixels" || key0 === "max_pixel_side")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.min_file_size !== void 0) {
      if (!validate254(data.min_file_size, { instancePath: instancePath + "/min_file_size", parentData: data, parentDataProperty: "min_file_size", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.min_resolution !== void 0) {
      if (!validate354(data.min_resolution, { instancePath: instancePath + "/min_resolution", parentData: data, parentDataProperty: "min_resolution", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_mega_pixels !== void 0) {
      if (!validate254(data.max_mega_pixels, { instancePath: instancePath + "/max_mega_pixels", parentData: data, parentDataProperty: "max_mega_pixels", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_pixel_side !== void 0) {
      if (!validate254(data.max_pixel_side, { instancePath: instancePath + "/max_pixel_side", parentData: data, parentDataProperty: "max_pixel_side", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
        if (!validate354(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.attachments !== void 0) {
      if (!validate354(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.avatars !== void 0) {
      if (!validate354(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.backgrounds !== void 0) {
      if (!validate354(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.icons !== void 0) {
      if (!validate354(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.banners !== void 0) {
      if (!validate354(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
    if (data.emojis !== void 0) {
      if (!validate354(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "endpoint" || key0 === "path_style_buckets" || key0 === "region" || key0 === "access_key_id" || key0 === "secret_access_key" || key0 === "default_bucket")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      if (!validate46(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.path_style_buckets !== void 0) {
      if (!validate55(data.path_style_buckets, { instancePath: instancePath + "/path_style_buckets", parentData: data, parentDataProperty: "path_style_buckets", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate46(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.access_key_id !== void 0) {
      if (!validate46(data.access_key_id, { instancePath: instancePath + "/access_key_id", parentData: data, parentDataProperty: "access_key_id", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret_access_key !== void 0) {
      if (!validate46(data.secret_access_key, { instancePath: instancePath + "/secret_access_key", parentData: data, parentDataProperty: "secret_access_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.default_bucket !== void 0) {
      if (!validate46(data.default_bucket, { instancePath: instancePath + "/default_bucket", parentData: data, parentDataProperty: "default_bucket", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "encryption_key" || key0 === "webp_quality" || key0 === "blocked_mime_types" || key0 === "clamd_host" || key0 === "scan_mime_types" || key0 === "limit" || key0 === "preview" || key0 === "s3")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.encryption_key !== void 0) {
      if (!validate46(data.encryption_key, { instancePath: instancePath + "/encryption_key", parentData: data, parentDataProperty: "encryption_key", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.webp_quality !== void 0) {
      if (!validate347(data.webp_quality, { instancePath: instancePath + "/webp_quality", parentData: data, parentDataProperty: "webp_quality", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.blocked_mime_types !== void 0) {
      if (!validate341(data.blocked_mime_types, { instancePath: instancePath + "/blocked_mime_types", parentData: data, parentDataProperty: "blocked_mime_types", rootData })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.clamd_host !== void 0) {
      if (!validate46(data.clamd_host, { instancePath: instancePath + "/clamd_host", parentData: data, parentDataProperty: "clamd_host", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.scan_mime_types !== void 0) {
      if (!validate341(data.scan_mime_types, { instancePath: instancePath + "/scan_mime_types", parentData: data, parentDataProperty: "scan_mime_types", rootData })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.limit !== void 0) {
      if (!validate352(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData })) {
        vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.preview !== void 0) {
      if (!validate360(data.preview, { instancePath: instancePath + "/preview", parentData: data, parentDataProperty: "preview", rootData })) {
        vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.s3 !== void 0) {
      if (!validate369(data.s3, { instancePath: instancePath + "/s3", parentData: data, parentDataProperty: "s3", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate345.errors = vErrors;
  return errors === 0;
}
var schema100 = { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "#/definitions/83f6485d" }, "bots": { "$ref": "#/definitions/83f6485d" }, "message_length": { "$ref": "#/definitions/83f6485d" }, "message_attachments": { "$ref": "#/definitions/83f6485d" }, "servers": { "$ref": "#/definitions/83f6485d" }, "voice_quality": { "$ref": "#/definitions/76c7219d" }, "video": { "$ref": "#/definitions/7cb541e8" }, "video_resolution": { "$ref": "#/definitions/d4f32cac" }, "video_aspect_ratio": { "$ref": "#/definitions/61d5e4dd" }, "file_upload_size_limit": { "$ref": "#/definitions/21ffd0db" } }, "additionalProperties": false };
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate389.errors = vErrors;
  return errors === 0;
}
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate389(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate392.errors = vErrors;
  return errors === 0;
}
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate285(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!(key1 === "attachments" || key1 === "avatars" || key1 === "backgrounds" || key1 === "icons" || key1 === "banners" || key1 === "emojis")) {
        if (!validate254(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.attachments !== void 0) {
      if (!validate254(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.avatars !== void 0) {
      if (!validate254(data.avatars, { instancePath: instancePath + "/avatars", parentData: data, parentDataProperty: "avatars", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.backgrounds !== void 0) {
      if (!validate254(data.backgrounds, { instancePath: instancePath + "/backgrounds", parentData: data, parentDataProperty: "backgrounds", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.icons !== void 0) {
      if (!validate254(data.icons, { instancePath: instancePath + "/icons", parentData: data, parentDataProperty: "icons", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.banners !== void 0) {
      if (!validate254(data.banners, { instancePath: instancePath + "/banners", parentData: data, parentDataProperty: "banners", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.emojis !== void 0) {
      if (!validate254(data.emojis, { instancePath: instancePath + "/emojis", parentData: data, parentDataProperty: "emojis", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate398.errors = vErrors;
  return errors === 0;
}
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema100.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.outgoing_friend_requests !== void 0) {
      if (!validate254(data.outgoing_friend_requests, { instancePath: instancePath + "/outgoing_friend_requests", parentData: data, parentDataProperty: "outgoing_friend_requests", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.bots !== void 0) {
      if (!validate254(data.bots, { instancePath: instancePath + "/bots", parentData: data, parentDataProperty: "bots", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_length !== void 0) {
      if (!validate254(data.message_length, { instancePath: instancePath + "/message_length", parentData: data, parentDataProperty: "message_length", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_attachments !== void 0) {
      if (!validate254(data.message_attachments, { instancePath: instancePath + "/message_attachments", parentData: data, parentDataProperty: "message_attachments", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.servers !== void 0) {
      if (!validate254(data.servers, { instancePath: instancePath + "/servers", parentData: data, parentDataProperty: "servers", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.voice_quality !== void 0) {
      if (!validate389(data.voice_quality, { instancePath: instancePath + "/voice_quality", parentData: data, parentDataProperty: "voice_quality", rootData })) {
        vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
        errors = vErrors.length;
      }
    }
    if (data.video !== void 0) {
      if (!validate55(data.video, { instancePath: instancePath + "/video", parentData: data, parentDataProperty: "video", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.video_resolution !== void 0) {
      if (!validate392(data.video_resolution, { instancePath: instancePath + "/video_resolution", parentData: data, parentDataProperty: "video_resolution", rootData })) {
        vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.video_aspect_ratio !== void 0) {
      if (!validate395(data.video_aspect_ratio, { instancePath: instancePath + "/video_aspect_ratio", parentData: data, parentDataProperty: "video_aspect_ratio", rootData })) {
        vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
        errors = vErrors.length;
      }
    }
    if (data.file_upload_size_limit !== void 0) {
      if (!validate398(data.file_upload_size_limit, { instancePath: instancePath + "/file_upload_size_limit", parentData: data, parentDataProperty: "file_upload_size_limit", rootData })) {
        vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate383.errors = vErrors;
  return errors === 0;
}
var schema105 = { "type": "object", "properties": { "group_size": { "$ref": "#/definitions/83f6485d" }, "message_embeds": { "$ref": "#/definitions/83f6485d" }, "message_replies": { "$ref": "#/definitions/83f6485d" }, "message_reactions": { "$ref": "#/definitions/83f6485d" }, "server_emoji": { "$ref": "#/definitions/83f6485d" }, "server_roles": { "$ref": "#/definitions/83f6485d" }, "server_channels": { "$ref": "#/definitions/83f6485d" }, "new_user_hours": { "$ref": "#/definitions/83f6485d" }, "body_limit_size": { "$ref": "#/definitions/83f6485d" }, "restrict_server_creation": { "$ref": "#/definitions/20ae0ba6" } }, "additionalProperties": false };
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema105.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.group_size !== void 0) {
      if (!validate254(data.group_size, { instancePath: instancePath + "/group_size", parentData: data, parentDataProperty: "group_size", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_embeds !== void 0) {
      if (!validate254(data.message_embeds, { instancePath: instancePath + "/message_embeds", parentData: data, parentDataProperty: "message_embeds", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_replies !== void 0) {
      if (!validate254(data.message_replies, { instancePath: instancePath + "/message_replies", parentData: data, parentDataProperty: "message_replies", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_reactions !== void 0) {
      if (!validate254(data.message_reactions, { instancePath: instancePath + "/message_reactions", parentData: data, parentDataProperty: "message_reactions", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.server_emoji !== void 0) {
      if (!validate254(data.server_emoji, { instancePath: instancePath + "/server_emoji", parentData: data, parentDataProperty: "server_emoji", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.server_roles !== void 0) {
      if (!validate254(data.server_roles, { instancePath: instancePath + "/server_roles", parentData: data, parentDataProperty: "server_roles", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.server_channels !== void 0) {
      if (!validate254(data.server_channels, { instancePath: instancePath + "/server_channels", parentData: data, parentDataProperty: "server_channels", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.new_user_hours !== void 0) {
      if (!validate254(data.new_user_hours, { instancePath: instancePath + "/new_user_hours", parentData: data, parentDataProperty: "new_user_hours", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.body_limit_size !== void 0) {
      if (!validate254(data.body_limit_size, { instancePath: instancePath + "/body_limit_size", parentData: data, parentDataProperty: "body_limit_size", rootData })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.restrict_server_creation !== void 0) {
      if (!validate341(data.restrict_server_creation, { instancePath: instancePath + "/restrict_server_creation", parentData: data, parentDataProperty: "restrict_server_creation", rootData })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate408.errors = vErrors;
  return errors === 0;
}
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!(key1 === "global" || key1 === "new_user" || key1 === "default")) {
        if (!validate383(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.global !== void 0) {
      if (!validate408(data.global, { instancePath: instancePath + "/global", parentData: data, parentDataProperty: "global", rootData })) {
        vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
        errors = vErrors.length;
      }
    }
    if (data.new_user !== void 0) {
      if (!validate383(data.new_user, { instancePath: instancePath + "/new_user", parentData: data, parentDataProperty: "new_user", rootData })) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
        errors = vErrors.length;
      }
    }
    if (data.default !== void 0) {
      if (!validate383(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData })) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate425.errors = vErrors;
  return errors === 0;
}
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "process_message_delay_limit" || key0 === "seen_events_cache_size")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.process_message_delay_limit !== void 0) {
      if (!validate69(data.process_message_delay_limit, { instancePath: instancePath + "/process_message_delay_limit", parentData: data, parentDataProperty: "process_message_delay_limit", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen_events_cache_size !== void 0) {
      if (!validate425(data.seen_events_cache_size, { instancePath: instancePath + "/seen_events_cache_size", parentData: data, parentDataProperty: "seen_events_cache_size", rootData })) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate423.errors = vErrors;
  return errors === 0;
}
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "terms_of_service" || key0 === "privacy_policy" || key0 === "guidelines")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.terms_of_service !== void 0) {
      if (!validate46(data.terms_of_service, { instancePath: instancePath + "/terms_of_service", parentData: data, parentDataProperty: "terms_of_service", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.privacy_policy !== void 0) {
      if (!validate46(data.privacy_policy, { instancePath: instancePath + "/privacy_policy", parentData: data, parentDataProperty: "privacy_policy", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidelines !== void 0) {
      if (!validate46(data.guidelines, { instancePath: instancePath + "/guidelines", parentData: data, parentDataProperty: "guidelines", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate428.errors = vErrors;
  return errors === 0;
}
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhooks_enabled" || key0 === "mass_mentions_send_notifications" || key0 === "mass_mentions_enabled" || key0 === "limits" || key0 === "advanced" || key0 === "legal_links")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.webhooks_enabled !== void 0) {
      if (!validate55(data.webhooks_enabled, { instancePath: instancePath + "/webhooks_enabled", parentData: data, parentDataProperty: "webhooks_enabled", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass_mentions_send_notifications !== void 0) {
      if (!validate55(data.mass_mentions_send_notifications, { instancePath: instancePath + "/mass_mentions_send_notifications", parentData: data, parentDataProperty: "mass_mentions_send_notifications", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass_mentions_enabled !== void 0) {
      if (!validate55(data.mass_mentions_enabled, { instancePath: instancePath + "/mass_mentions_enabled", parentData: data, parentDataProperty: "mass_mentions_enabled", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      if (!validate382(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
        vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
        errors = vErrors.length;
      }
    }
    if (data.advanced !== void 0) {
      if (!validate423(data.advanced, { instancePath: instancePath + "/advanced", parentData: data, parentDataProperty: "advanced", rootData })) {
        vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
        errors = vErrors.length;
      }
    }
    if (data.legal_links !== void 0) {
      if (!validate428(data.legal_links, { instancePath: instancePath + "/legal_links", parentData: data, parentDataProperty: "legal_links", rootData })) {
        vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "api" || key0 === "events" || key0 === "voice_ingress" || key0 === "files" || key0 === "proxy" || key0 === "pushd" || key0 === "crond" || key0 === "gifbox")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.api !== void 0) {
      if (!validate46(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      if (!validate46(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.voice_ingress !== void 0) {
      if (!validate46(data.voice_ingress, { instancePath: instancePath + "/voice_ingress", parentData: data, parentDataProperty: "voice_ingress", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate46(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.proxy !== void 0) {
      if (!validate46(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.pushd !== void 0) {
      if (!validate46(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.crond !== void 0) {
      if (!validate46(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.gifbox !== void 0) {
      if (!validate46(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate434.errors = vErrors;
  return errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema63.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.production !== void 0) {
      if (!validate55(data.production, { instancePath: instancePath + "/production", parentData: data, parentDataProperty: "production", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.disable_events_dont_use !== void 0) {
      if (!validate55(data.disable_events_dont_use, { instancePath: instancePath + "/disable_events_dont_use", parentData: data, parentDataProperty: "disable_events_dont_use", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate46(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.database !== void 0) {
      if (!validate215(data.database, { instancePath: instancePath + "/database", parentData: data, parentDataProperty: "database", rootData })) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.hosts !== void 0) {
      if (!validate220(data.hosts, { instancePath: instancePath + "/hosts", parentData: data, parentDataProperty: "hosts", rootData })) {
        vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.rabbit !== void 0) {
      if (!validate230(data.rabbit, { instancePath: instancePath + "/rabbit", parentData: data, parentDataProperty: "rabbit", rootData })) {
        vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.api !== void 0) {
      if (!validate240(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.pushd !== void 0) {
      if (!validate302(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.january !== void 0) {
      if (!validate340(data.january, { instancePath: instancePath + "/january", parentData: data, parentDataProperty: "january", rootData })) {
        vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate345(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.features !== void 0) {
      if (!validate378(data.features, { instancePath: instancePath + "/features", parentData: data, parentDataProperty: "features", rootData })) {
        vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
        errors = vErrors.length;
      }
    }
    if (data.sentry !== void 0) {
      if (!validate434(data.sentry, { instancePath: instancePath + "/sentry", parentData: data, parentDataProperty: "sentry", rootData })) {
        vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp('^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$', "");
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate446.errors = vErrors;
  return errors === 0;
}
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "jetstack" || key0 === "haproxytech" || key0 === "emberstack" || key0 === "bitnami" || key0 === "minio" || key0 === "livekit")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.jetstack !== void 0) {
      if (!validate446(data.jetstack, { instancePath: instancePath + "/jetstack", parentData: data, parentDataProperty: "jetstack", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.haproxytech !== void 0) {
      if (!validate446(data.haproxytech, { instancePath: instancePath + "/haproxytech", parentData: data, parentDataProperty: "haproxytech", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.emberstack !== void 0) {
      if (!validate446(data.emberstack, { instancePath: instancePath + "/emberstack", parentData: data, parentDataProperty: "emberstack", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.bitnami !== void 0) {
      if (!validate446(data.bitnami, { instancePath: instancePath + "/bitnami", parentData: data, parentDataProperty: "bitnami", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.minio !== void 0) {
      if (!validate446(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
    if (data.livekit !== void 0) {
      if (!validate446(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
        vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate445.errors = vErrors;
  return errors === 0;
}
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notify === void 0) {
      data.notify = false;
    }
    for (const key0 in data) {
      if (!(key0 === "notify")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate55(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate455.errors = vErrors;
  return errors === 0;
}
var pattern26 = new RegExp("^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$", "");
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate459.errors = vErrors;
  return errors === 0;
}
var pattern27 = new RegExp("^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "");
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate463.errors = vErrors;
  return errors === 0;
}
var pattern28 = new RegExp("^[0-9a-fA-F:.]+(?:/[0-9]+)?$", "");
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern28.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate466.errors = vErrors;
  return errors === 0;
}
function validate465(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate466(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate465.errors = vErrors;
  return errors === 0;
}
function validate458(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataRoot === void 0) {
      data.dataRoot = "";
    }
    if (data.behindProxy === void 0) {
      data.behindProxy = false;
    }
    if (data.httpPort === void 0) {
      data.httpPort = 8080;
    }
    if (data.httpAddress === void 0) {
      data.httpAddress = "";
    }
    if (data.trustedProxies === void 0) {
      data.trustedProxies = [];
    }
    if (data.nodeIp === void 0) {
      data.nodeIp = "";
    }
    for (const key0 in data) {
      if (!(key0 === "dataRoot" || key0 === "behindProxy" || key0 === "httpPort" || key0 === "httpAddress" || key0 === "trustedProxies" || key0 === "nodeIp")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (!validate459(data.dataRoot, { instancePath: instancePath + "/dataRoot", parentData: data, parentDataProperty: "dataRoot", rootData })) {
      vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
      errors = vErrors.length;
    }
    if (!validate55(data.behindProxy, { instancePath: instancePath + "/behindProxy", parentData: data, parentDataProperty: "behindProxy", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate106(data.httpPort, { instancePath: instancePath + "/httpPort", parentData: data, parentDataProperty: "httpPort", rootData })) {
      vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
      errors = vErrors.length;
    }
    if (!validate463(data.httpAddress, { instancePath: instancePath + "/httpAddress", parentData: data, parentDataProperty: "httpAddress", rootData })) {
      vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
      errors = vErrors.length;
    }
    if (!validate465(data.trustedProxies, { instancePath: instancePath + "/trustedProxies", parentData: data, parentDataProperty: "trustedProxies", rootData })) {
      vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
      errors = vErrors.length;
    }
    if (!validate463(data.nodeIp, { instancePath: instancePath + "/nodeIp", parentData: data, parentDataProperty: "nodeIp", rootData })) {
      vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
      errors = vErrors.length;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate458.errors = vErrors;
  return errors === 0;
}
var pattern29 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certManager === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certManager" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ingress === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ingress" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reflector === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reflector" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mongodb === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mongodb" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.redis === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redis" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.minio === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minio" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.livekit === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "livekit" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "certManager" || key0 === "ingress" || key0 === "reflector" || key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "livekit")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.certManager !== void 0) {
      if (!validate472(data.certManager, { instancePath: instancePath + "/certManager", parentData: data, parentDataProperty: "certManager", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.ingress !== void 0) {
      if (!validate472(data.ingress, { instancePath: instancePath + "/ingress", parentData: data, parentDataProperty: "ingress", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.reflector !== void 0) {
      if (!validate472(data.reflector, { instancePath: instancePath + "/reflector", parentData: data, parentDataProperty: "reflector", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.mongodb !== void 0) {
      if (!validate472(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis !== void 0) {
      if (!validate472(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.minio !== void 0) {
      if (!validate472(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
    if (data.livekit !== void 0) {
      if (!validate472(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
        vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate471.errors = vErrors;
  return errors === 0;
}
var pattern30 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$", "");
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate482.errors = vErrors;
  return errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mongodb === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mongodb" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.redis === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redis" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rabbitmq === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rabbitmq" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "mongodb" || key0 === "redis" || key0 === "rabbitmq")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mongodb !== void 0) {
      if (!validate482(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis !== void 0) {
      if (!validate482(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.rabbitmq !== void 0) {
      if (!validate482(data.rabbitmq, { instancePath: instancePath + "/rabbitmq", parentData: data, parentDataProperty: "rabbitmq", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate481.errors = vErrors;
  return errors === 0;
}
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "mongodb" || key0 === "redis" || key0 === "minio" || key0 === "mc" || key0 === "livekit" || key0 === "caddy")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.mongodb !== void 0) {
      if (!validate482(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.redis !== void 0) {
      if (!validate482(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.minio !== void 0) {
      if (!validate482(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.mc !== void 0) {
      if (!validate482(data.mc, { instancePath: instancePath + "/mc", parentData: data, parentDataProperty: "mc", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.livekit !== void 0) {
      if (!validate482(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.caddy !== void 0) {
      if (!validate482(data.caddy, { instancePath: instancePath + "/caddy", parentData: data, parentDataProperty: "caddy", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "api" || key0 === "events" || key0 === "fileServer" || key0 === "proxy" || key0 === "gifbox" || key0 === "crond" || key0 === "pushd" || key0 === "voiceIngress")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.api !== void 0) {
      if (!validate482(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      if (!validate482(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.fileServer !== void 0) {
      if (!validate482(data.fileServer, { instancePath: instancePath + "/fileServer", parentData: data, parentDataProperty: "fileServer", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.proxy !== void 0) {
      if (!validate482(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.gifbox !== void 0) {
      if (!validate482(data.gifbox, { instancePath: instancePath + "/gifbox", parentData: data, parentDataProperty: "gifbox", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.crond !== void 0) {
      if (!validate482(data.crond, { instancePath: instancePath + "/crond", parentData: data, parentDataProperty: "crond", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.pushd !== void 0) {
      if (!validate482(data.pushd, { instancePath: instancePath + "/pushd", parentData: data, parentDataProperty: "pushd", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.voiceIngress !== void 0) {
      if (!validate482(data.voiceIngress, { instancePath: instancePath + "/voiceIngress", parentData: data, parentDataProperty: "voiceIngress", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
var schema125 = { "type": "string", "enum": ["official", "stoat-gen"] };
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "official" || data === "stoat-gen")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema125.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate507.errors = vErrors;
  return errors === 0;
}
var pattern31 = new RegExp("^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$", "");
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate509.errors = vErrors;
  return errors === 0;
}
var pattern32 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "");
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate512.errors = vErrors;
  return errors === 0;
}
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      data.kind = "official";
    }
    if (data.repository === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tag === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "repository" || key0 === "tag" || key0 === "version")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (!validate507(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
      vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
      errors = vErrors.length;
    }
    if (data.repository !== void 0) {
      if (!validate509(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData })) {
        vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
        errors = vErrors.length;
      }
    }
    if (data.tag !== void 0) {
      if (!validate482(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate512(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate506.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domain === void 0) {
      data.domain = "stoat.local";
    }
    if (data.clusterDomain === void 0) {
      data.clusterDomain = "cluster.local";
    }
    if (data.adminEmail === void 0) {
      data.adminEmail = "";
    }
    if (data.secretOverrides === void 0) {
      data.secretOverrides = {};
    }
    if (data.vapid === void 0) {
      data.vapid = {};
    }
    if (data.files === void 0) {
      data.files = {};
    }
    if (data.apps === void 0) {
      data.apps = {};
    }
    if (data.mongodb === void 0) {
      data.mongodb = {};
    }
    if (data.redis === void 0) {
      data.redis = {};
    }
    if (data.rabbitmq === void 0) {
      data.rabbitmq = {};
    }
    if (data.minio === void 0) {
      data.minio = {};
    }
    if (data.livekit === void 0) {
      data.livekit = {};
    }
    if (data.certManager === void 0) {
      data.certManager = {};
    }
    if (data.ingress === void 0) {
      data.ingress = {};
    }
    if (data.reflector === void 0) {
      data.reflector = {};
    }
    if (data.s3 === void 0) {
      data.s3 = {};
    }
    if (data.replication === void 0) {
      data.replication = "reflector";
    }
    if (data.tls === void 0) {
      data.tls = {};
    }
    if (data.smtp === void 0) {
      data.smtp = {};
    }
    if (data.revolt === void 0) {
      data.revolt = {};
    }
    if (data.chartRepositories === void 0) {
      data.chartRepositories = {};
    }
    if (data.createNamespaces === void 0) {
      data.createNamespaces = true;
    }
    if (data.bump === void 0) {
      data.bump = {};
    }
    if (data.compose === void 0) {
      data.compose = {};
    }
    if (data.composeImageTags === void 0) {
      data.composeImageTags = {};
    }
    if (data.stoatImageOverrides === void 0) {
      data.stoatImageOverrides = {};
    }
    if (data.secretSeed === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secretSeed" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.infraChartVersions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infraChartVersions" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.infraImageTags === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infraImageTags" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.stoatImageTag === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stoatImageTag" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.clientImage === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientImage" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (!validate22(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    if (!validate24(data.clusterDomain, { instancePath: instancePath + "/clusterDomain", parentData: data, parentDataProperty: "clusterDomain", rootData })) {
      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
      errors = vErrors.length;
    }
    if (!validate26(data.adminEmail, { instancePath: instancePath + "/adminEmail", parentData: data, parentDataProperty: "adminEmail", rootData })) {
      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
      errors = vErrors.length;
    }
    if (data.secretSeed !== void 0) {
      if (!validate28(data.secretSeed, { instancePath: instancePath + "/secretSeed", parentData: data, parentDataProperty: "secretSeed", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (!validate30(data.secretOverrides, { instancePath: instancePath + "/secretOverrides", parentData: data, parentDataProperty: "secretOverrides", rootData })) {
      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
      errors = vErrors.length;
    }
    if (!validate45(data.vapid, { instancePath: instancePath + "/vapid", parentData: data, parentDataProperty: "vapid", rootData })) {
      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
      errors = vErrors.length;
    }
    if (!validate50(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
      errors = vErrors.length;
    }
    if (!validate53(data.apps, { instancePath: instancePath + "/apps", parentData: data, parentDataProperty: "apps", rootData })) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
      errors = vErrors.length;
    }
    if (!validate102(data.mongodb, { instancePath: instancePath + "/mongodb", parentData: data, parentDataProperty: "mongodb", rootData })) {
      vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
      errors = vErrors.length;
    }
    if (!validate119(data.redis, { instancePath: instancePath + "/redis", parentData: data, parentDataProperty: "redis", rootData })) {
      vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
      errors = vErrors.length;
    }
    if (!validate130(data.rabbitmq, { instancePath: instancePath + "/rabbitmq", parentData: data, parentDataProperty: "rabbitmq", rootData })) {
      vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
      errors = vErrors.length;
    }
    if (!validate142(data.minio, { instancePath: instancePath + "/minio", parentData: data, parentDataProperty: "minio", rootData })) {
      vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
      errors = vErrors.length;
    }
    if (!validate153(data.livekit, { instancePath: instancePath + "/livekit", parentData: data, parentDataProperty: "livekit", rootData })) {
      vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
      errors = vErrors.length;
    }
    if (!validate165(data.certManager, { instancePath: instancePath + "/certManager", parentData: data, parentDataProperty: "certManager", rootData })) {
      vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
      errors = vErrors.length;
    }
    if (!validate171(data.ingress, { instancePath: instancePath + "/ingress", parentData: data, parentDataProperty: "ingress", rootData })) {
      vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
      errors = vErrors.length;
    }
    if (!validate177(data.reflector, { instancePath: instancePath + "/reflector", parentData: data, parentDataProperty: "reflector", rootData })) {
      vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
      errors = vErrors.length;
    }
    if (!validate181(data.s3, { instancePath: instancePath + "/s3", parentData: data, parentDataProperty: "s3", rootData })) {
      vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
      errors = vErrors.length;
    }
    if (!validate191(data.replication, { instancePath: instancePath + "/replication", parentData: data, parentDataProperty: "replication", rootData })) {
      vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
      errors = vErrors.length;
    }
    if (!validate193(data.tls, { instancePath: instancePath + "/tls", parentData: data, parentDataProperty: "tls", rootData })) {
      vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
      errors = vErrors.length;
    }
    if (!validate199(data.smtp, { instancePath: instancePath + "/smtp", parentData: data, parentDataProperty: "smtp", rootData })) {
      vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
      errors = vErrors.length;
    }
    if (!validate211(data.revolt, { instancePath: instancePath + "/revolt", parentData: data, parentDataProperty: "revolt", rootData })) {
      vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
      errors = vErrors.length;
    }
    if (!validate445(data.chartRepositories, { instancePath: instancePath + "/chartRepositories", parentData: data, parentDataProperty: "chartRepositories", rootData })) {
      vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
      errors = vErrors.length;
    }
    if (!validate55(data.createNamespaces, { instancePath: instancePath + "/createNamespaces", parentData: data, parentDataProperty: "createNamespaces", rootData })) {
      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
      errors = vErrors.length;
    }
    if (!validate455(data.bump, { instancePath: instancePath + "/bump", parentData: data, parentDataProperty: "bump", rootData })) {
      vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
      errors = vErrors.length;
    }
    if (!validate458(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
      vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
      errors = vErrors.length;
    }
    if (data.infraChartVersions !== void 0) {
      if (!validate471(data.infraChartVersions, { instancePath: instancePath + "/infraChartVersions", parentData: data, parentDataProperty: "infraChartVersions", rootData })) {
        vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
        errors = vErrors.length;
      }
    }
    if (data.infraImageTags !== void 0) {
      if (!validate481(data.infraImageTags, { instancePath: instancePath + "/infraImageTags", parentData: data, parentDataProperty: "infraImageTags", rootData })) {
        vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
        errors = vErrors.length;
      }
    }
    if (!validate487(data.composeImageTags, { instancePath: instancePath + "/composeImageTags", parentData: data, parentDataProperty: "composeImageTags", rootData })) {
      vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
      errors = vErrors.length;
    }
    if (data.stoatImageTag !== void 0) {
      if (!validate482(data.stoatImageTag, { instancePath: instancePath + "/stoatImageTag", parentData: data, parentDataProperty: "stoatImageTag", rootData })) {
        vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
        errors = vErrors.length;
      }
    }
    if (!validate496(data.stoatImageOverrides, { instancePath: instancePath + "/stoatImageOverrides", parentData: data, parentDataProperty: "stoatImageOverrides", rootData })) {
      vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
      errors = vErrors.length;
    }
    if (data.clientImage !== void 0) {
      if (!validate506(data.clientImage, { instancePath: instancePath + "/clientImage", parentData: data, parentDataProperty: "clientImage", rootData })) {
        vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// generators/configuration/explain.ts
var ROOT = values_schema_default;
function explain(input) {
  const values = copyOf(canonical(input));
  if (!isObject(values)) {
    return [{ keys: [], message: `must be an object with the keys of an environment, found ${describe(values)}` }];
  }
  if (validate(values)) return [];
  const problems = validate.errors.filter((error) => error.keyword !== "propertyNames").map((error) => toProblem(error, values));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function toProblem(error, values) {
  const parent = error.instancePath.split("/").slice(1).map(unescapePointer);
  const extra = error.params.additionalProperty ?? error.params.missingProperty ?? error.propertyName;
  const keys = typeof extra === "string" ? [...parent, extra] : parent;
  return { keys, path: formatPath(keys), message: message(error, keys, values) };
}
function message(error, keys, values) {
  const at = settingAt(keys, ROOT) ?? {};
  const value = valueAt(values, keys);
  const found = isPublicPath(keys, ROOT) ? show(value) : describe(value);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(keys);
    case "required":
      return keys[0] === "secretSeed" ? "is missing: at least 32 random characters from which every password is derived; `./init.sh` makes one" : `is missing: ${at.description ?? "needed"}`;
    case "type":
      return `must be ${range(at.type === void 0 ? { type: error.params.type } : at)}, found ${found}${quoteHint(at, value)}`;
    case "enum":
      return `must be one of ${at.enum.join(", ")}, found ${found}${didYouMean(value, at.enum)}`;
    case "minimum":
    case "maximum":
      return `must be ${range(at)}, found ${found}`;
    case "minLength":
      if (at.expect !== void 0 && !at.secret) return `must be ${at.expect}, found ${found}`;
      return at.minLength === 1 ? "must not be empty" : `must have at least ${at.minLength} characters, found ${describe(value)}`;
    case "maxLength":
    case "pattern":
      if (error.propertyName !== void 0) return "must be a name of lower-case letters, digits and single underscores";
      return `must be ${at.expect ?? `at most ${at.maxLength} characters`}, found ${found}`;
    case "minItems":
    case "maxItems":
      return `must be a list of ${at.minItems}, found ${found}`;
    default:
      return `does not satisfy "${error.keyword}", found ${found}`;
  }
}
function isPublicPath(keys, root) {
  const above = keys.map((_, index) => settingAt(keys.slice(0, index), root));
  const at = settingAt(keys, root);
  return at !== void 0 && !mayBeSecret(at) && above.every((setting) => setting !== void 0 && !isSecret(setting));
}
function mayBeSecret(at) {
  const below = belowOf(at);
  return isSecret(at) || (isOpen(at) ? at.public !== true : below.some((child) => !isOpen(child) && mayBeSecret(child)));
}
function isSecret({ secret }) {
  return secret === true;
}
function isPublic(at) {
  return !isSecret(at) && (isOpen(at) ? at.public === true : belowOf(at).every(isPublic));
}
function isOpen(at) {
  return at.type === "object" && belowOf(at).length === 0;
}
function belowOf({ properties = {}, additionalProperties, items }) {
  return [...Object.values(properties), ...additionalProperties ? [additionalProperties] : [], ...items ? [items] : []];
}
function unknownKey(keys) {
  const key = keys.at(-1);
  const parent = settingAt(keys.slice(0, -1), ROOT);
  const allowed = Object.keys(parent?.properties ?? {});
  const meant = nearest(key, allowed) ?? elsewhere(key);
  return `unknown key${meant === void 0 ? "" : `; did you mean ${meant}?`} (allowed: ${allowed.join(", ")})`;
}
function elsewhere(key, { properties = {} } = ROOT, path = []) {
  for (const [name, child] of Object.entries(properties)) {
    if (name === "revolt") continue;
    const full = [...path, name];
    const found = name === key ? full.join(".") : elsewhere(key, child, full);
    if (found !== void 0) return found;
  }
  return void 0;
}
function didYouMean(value, allowed) {
  const meant = typeof value === "string" ? nearest(value, allowed) : void 0;
  return meant === void 0 ? "" : `; did you mean ${meant}?`;
}
function quoteHint({ type }, value) {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return "; put it in quotes (on the command line: --state-values-set-string)";
  }
  const bare = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/, boolean: /^(?:true|false)$/ };
  if (typeof value === "string" && (type === "integer" || type === "number" || type === "boolean") && bare[type].test(value)) {
    return "; write it without quotes";
  }
  return "";
}
function range({ minimum, maximum, type }) {
  const what = TYPES[type ?? "number"] ?? type;
  if (minimum === void 0) return what;
  const unbounded = maximum === void 0 || maximum === Number.MAX_SAFE_INTEGER;
  return `${what} ${unbounded ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`}`;
}
var TYPES = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  object: "a map of keys",
  array: "a list"
};
function show(value) {
  if (typeof value === "string") {
    const text = withoutCredentials(value).replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?***");
    if (text === MASK && value !== MASK) return `${describe(value)} with an @ behind a colon, as credentials have`;
    return text.length > 80 ? `text of ${text.length} characters beginning ${JSON.stringify(text.slice(0, 40))}` : JSON.stringify(text);
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : describe(value);
}
function describe(value) {
  if (value === void 0 || value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return "a map of keys";
  if (typeof value === "string") return value === "" ? "empty text" : `text of ${[...value].length} characters`;
  return typeof value === "boolean" ? "a boolean" : TYPES[typeof value];
}
function unescapePointer(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

export {
  explain,
  isPublic,
  show,
  describe
};
