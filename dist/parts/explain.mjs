// generators/generated/list-errors.js
var validate = validate21;
var schema6 = { "type": "object", "required": ["secretSeed", "infraChartVersions", "infraImageTags", "stoatImageTag", "clientImage"], "properties": { "domain": { "$ref": "#/definitions/5810a31f", "default": "stoat.local" }, "clusterDomain": { "$ref": "#/definitions/e25e3968", "default": "cluster.local" }, "adminEmail": { "$ref": "#/definitions/126e4799", "default": "" }, "secretSeed": { "$ref": "#/definitions/28ea2bbd" }, "secretOverrides": { "$ref": "#/definitions/38ec4bec", "default": {} }, "vapid": { "$ref": "#/definitions/367dc14e", "default": {} }, "files": { "$ref": "#/definitions/78641853", "default": {} }, "apps": { "$ref": "#/definitions/9c372a54", "default": {} }, "mongodb": { "$ref": "#/definitions/17b907a4", "default": {} }, "redis": { "$ref": "#/definitions/2e252350", "default": {} }, "rabbitmq": { "$ref": "#/definitions/093335d3", "default": {} }, "minio": { "$ref": "#/definitions/6c2d9e0d", "default": {} }, "livekit": { "$ref": "#/definitions/5d7ed1c4", "default": {} }, "certManager": { "$ref": "#/definitions/2eb53cac", "default": {} }, "ingress": { "$ref": "#/definitions/0b866aaf", "default": {} }, "reflector": { "$ref": "#/definitions/eb9d9e01", "default": {} }, "s3": { "$ref": "#/definitions/51473e74", "default": {} }, "replication": { "$ref": "#/definitions/213c8372", "default": "reflector" }, "tls": { "$ref": "#/definitions/4bc14bc0", "default": {} }, "smtp": { "$ref": "#/definitions/9d45b34c", "default": {} }, "revolt": { "$ref": "#/definitions/c34f4c84", "default": {} }, "chartRepositories": { "$ref": "#/definitions/04c68e80", "default": {} }, "createNamespaces": { "$ref": "#/definitions/7cb541e8", "default": true }, "bump": { "$ref": "#/definitions/3c4a5623", "default": {} }, "compose": { "$ref": "#/definitions/07dd4dca", "default": {} }, "infraChartVersions": { "$ref": "#/definitions/7e6c83bc" }, "infraImageTags": { "$ref": "#/definitions/94587644" }, "composeImageTags": { "$ref": "#/definitions/d3776716", "default": {} }, "stoatImageTag": { "$ref": "#/definitions/131fcd29" }, "stoatImageOverrides": { "$ref": "#/definitions/eee58338", "default": {} }, "clientImage": { "$ref": "#/definitions/4a0e71d4" } }, "additionalProperties": false, "definitions": { "22149267": { "type": "string", "pattern": "^[!-~]+$" }, "26609554": { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "mass_mention_chunk_size": { "$ref": "#/definitions/83f6485d" }, "render_cache_time": { "$ref": "#/definitions/83f6485d" }, "exchange": { "$ref": "#/definitions/00404e68" }, "message_queue": { "$ref": "#/definitions/00404e68" }, "mass_mention_queue": { "$ref": "#/definitions/00404e68" }, "fr_accepted_queue": { "$ref": "#/definitions/00404e68" }, "fr_received_queue": { "$ref": "#/definitions/00404e68" }, "dm_call_queue": { "$ref": "#/definitions/00404e68" }, "generic_queue": { "$ref": "#/definitions/00404e68" }, "ack_queue": { "$ref": "#/definitions/00404e68" }, "vapid": { "$ref": "#/definitions/cf8f6389" }, "fcm": { "$ref": "#/definitions/57bf997a" }, "apn": { "$ref": "#/definitions/2bf5a756" } }, "additionalProperties": false }, "27531350": { "type": "integer", "minimum": 1, "maximum": 4294967295 }, "77137328": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "username": { "$ref": "#/definitions/00404e68" }, "password": { "$ref": "#/definitions/00404e68" }, "default_exchange": { "$ref": "#/definitions/00404e68" }, "queues": { "$ref": "#/definitions/6dff45b3" } }, "additionalProperties": false }, "78641853": { "type": "object", "properties": { "encryptionKey": { "$ref": "#/definitions/00404e68", "default": "" } }, "additionalProperties": false }, "86531231": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "webhooks": { "$ref": "#/definitions/7cb541e8", "default": true }, "publicMetrics": { "$ref": "#/definitions/7cb541e8", "default": false }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "94587644": { "type": "object", "required": ["mongodb", "redis", "rabbitmq"], "properties": { "mongodb": { "$ref": "#/definitions/131fcd29" }, "redis": { "$ref": "#/definitions/131fcd29" }, "rabbitmq": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "5810a31f": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", "maxLength": 245 }, "e25e3968": { "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "maxLength": 200 }, "126e4799": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+)$" }, "28ea2bbd": { "type": "string", "minLength": 32 }, "f0ebe3aa": { "type": "string", "minLength": 1 }, "b8cde1e7": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9+/=]{6,1024}$" }, "d705b25e": { "type": "string", "minLength": 1, "pattern": "^[A-Za-z0-9._~-]+$" }, "36d0000b": { "type": "string", "minLength": 1, "pattern": "^[^\\s:]+$" }, "38ec4bec": { "type": "object", "properties": { "mongo-root": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-user": { "$ref": "#/definitions/f0ebe3aa" }, "mongo-replica-set-key": { "$ref": "#/definitions/b8cde1e7" }, "redis": { "$ref": "#/definitions/f0ebe3aa" }, "rabbit-user": { "$ref": "#/definitions/d705b25e" }, "s3-access": { "$ref": "#/definitions/f0ebe3aa" }, "s3-secret": { "$ref": "#/definitions/f0ebe3aa" }, "livekit-key": { "$ref": "#/definitions/36d0000b" }, "livekit-secret": { "$ref": "#/definitions/f0ebe3aa" } }, "additionalProperties": false }, "00404e68": { "type": "string" }, "367dc14e": { "type": "object", "properties": { "privateKey": { "$ref": "#/definitions/00404e68", "default": "" }, "publicKey": { "$ref": "#/definitions/00404e68", "default": "" } }, "additionalProperties": false }, "7cb541e8": { "type": "boolean" }, "787cc707": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "a2c79926": { "type": "object" }, "4d0827b9": { "type": "integer", "minimum": 0, "maximum": 65535 }, "9f54e4d1": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "regionId": { "$ref": "#/definitions/4d0827b9", "default": 0 }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "86277fc4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "256Mi" }, "limits": { "memory": "3Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "96c69b39": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "128Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "fc1bec33": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": false }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "tenorKey": { "$ref": "#/definitions/00404e68", "default": "" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "e57c8a61": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "replicas": { "$ref": "#/definitions/787cc707", "default": 1 }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "9c372a54": { "type": "object", "properties": { "api": { "$ref": "#/definitions/86531231", "default": {} }, "events": { "$ref": "#/definitions/9f54e4d1", "default": {} }, "fileServer": { "$ref": "#/definitions/86277fc4", "default": {} }, "proxy": { "$ref": "#/definitions/96c69b39", "default": {} }, "gifbox": { "$ref": "#/definitions/fc1bec33", "default": {} }, "crond": { "$ref": "#/definitions/e57c8a61", "default": {} }, "pushd": { "$ref": "#/definitions/e57c8a61", "default": {} }, "voiceIngress": { "$ref": "#/definitions/e57c8a61", "default": {} }, "client": { "$ref": "#/definitions/e57c8a61", "default": {} } }, "additionalProperties": false }, "6aef2860": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$", "maxLength": 253 }, "c9d78cfe": { "type": "integer", "minimum": 1, "maximum": 65535 }, "39ac9bdf": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._~-]*$", "maxLength": 64 }, "b9d2297d": { "type": "string", "pattern": "^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$" }, "957ec193": { "type": "string", "pattern": "^(?:|(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "9919aa7a": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "8Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "17b907a4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 27017 }, "username": { "$ref": "#/definitions/39ac9bdf", "default": "stoat" }, "persistence": { "$ref": "#/definitions/9919aa7a", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "3c9201f9": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "1Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "2e252350": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 6379 }, "persistence": { "$ref": "#/definitions/3c9201f9", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "512Mi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "d0aca97a": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "2Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "093335d3": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 5672 }, "username": { "$ref": "#/definitions/39ac9bdf", "default": "stoat" }, "persistence": { "$ref": "#/definitions/d0aca97a", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "e014745f": { "type": "object", "properties": { "size": { "$ref": "#/definitions/b9d2297d", "default": "20Gi" }, "storageClass": { "$ref": "#/definitions/957ec193", "default": "" } }, "additionalProperties": false }, "6c2d9e0d": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe", "default": 9e3 }, "persistence": { "$ref": "#/definitions/e014745f", "default": {} }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "256Mi" }, "limits": { "memory": "1Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "587a1469": { "type": "string", "pattern": '^(?:|(?:wss|ws|https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' }, "e5ed7374": { "type": "integer", "minimum": 1, "maximum": 100 }, "5d7ed1c4": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "url": { "$ref": "#/definitions/587a1469", "default": "" }, "replicas": { "$ref": "#/definitions/e5ed7374", "default": 1 }, "rtcPortRangeStart": { "$ref": "#/definitions/c9d78cfe", "default": 5e4 }, "rtcPortRangeEnd": { "$ref": "#/definitions/c9d78cfe", "default": 6e4 }, "useExternalIp": { "$ref": "#/definitions/7cb541e8", "default": true }, "resources": { "$ref": "#/definitions/a2c79926", "default": { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "memory": "2Gi" } } }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "ff266c8a": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$" }, "2eb53cac": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "namespace": { "$ref": "#/definitions/ff266c8a", "default": "" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "f7c4603b": { "type": "string", "pattern": "^(?:(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "0b866aaf": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "className": { "$ref": "#/definitions/f7c4603b", "default": "haproxy" }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "eb9d9e01": { "type": "object", "properties": { "enabled": { "$ref": "#/definitions/7cb541e8", "default": true }, "values": { "$ref": "#/definitions/a2c79926", "default": {} } }, "additionalProperties": false }, "7b45b124": { "type": "string", "enum": ["minio", "aws", "oos", "b2", "r2", "scaleway", "hetzner", "digitalocean", "other"] }, "675fe8a8": { "type": "string", "pattern": '^(?:|(?:https|http)://[^\\s/@?#{}<>"`^|\\\\]+(?:/[^\\s@?#{}<>"`^|\\\\]*)?)$' }, "e891e36c": { "type": "string", "pattern": "^(?:|[A-Za-z0-9][A-Za-z0-9-]*)$" }, "a7c42c87": { "type": "string", "minLength": 3, "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9.-]*[a-z0-9]$" }, "51473e74": { "type": "object", "properties": { "provider": { "$ref": "#/definitions/7b45b124", "default": "minio" }, "endpoint": { "$ref": "#/definitions/675fe8a8", "default": "" }, "region": { "$ref": "#/definitions/e891e36c", "default": "" }, "bucket": { "$ref": "#/definitions/a7c42c87", "default": "revolt-uploads" } }, "additionalProperties": false }, "213c8372": { "type": "string", "enum": ["reflector", "direct"] }, "b16ea78e": { "type": "string", "enum": ["selfsigned", "letsencrypt", "existing"] }, "771e911f": { "type": "string", "pattern": "^(?:|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)$" }, "4bc14bc0": { "type": "object", "properties": { "issuer": { "$ref": "#/definitions/b16ea78e", "default": "selfsigned" }, "issuerName": { "$ref": "#/definitions/771e911f", "default": "" } }, "additionalProperties": false }, "23ae66d0": { "type": "string", "pattern": "^[^\\r\\n]*$" }, "4fc0046b": { "type": "string", "pattern": "^(?:|[^\\s@<>]+@[^\\s@<>]+|[^<>@\\r\\n]+<[^\\s@<>]+@[^\\s@<>]+>)$" }, "9d45b34c": { "type": "object", "properties": { "host": { "$ref": "#/definitions/6aef2860", "default": "" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "username": { "$ref": "#/definitions/23ae66d0", "default": "" }, "password": { "$ref": "#/definitions/00404e68", "default": "" }, "fromAddress": { "$ref": "#/definitions/4fc0046b", "default": "" }, "replyTo": { "$ref": "#/definitions/126e4799", "default": "" }, "useTls": { "$ref": "#/definitions/7cb541e8" }, "useStarttls": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "09189534": { "type": "object", "properties": { "mongodb": { "$ref": "#/definitions/00404e68" }, "redis": { "$ref": "#/definitions/00404e68" }, "redis_pubsub": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "9fe64229": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/00404e68" } }, "c0e936ef": { "type": "object", "properties": { "app": { "$ref": "#/definitions/00404e68" }, "api": { "$ref": "#/definitions/00404e68" }, "events": { "$ref": "#/definitions/00404e68" }, "autumn": { "$ref": "#/definitions/00404e68" }, "january": { "$ref": "#/definitions/00404e68" }, "livekit": { "$ref": "#/definitions/9fe64229" } }, "additionalProperties": false }, "6dff45b3": { "type": "object", "properties": { "acks": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "943d7750": { "type": "object", "properties": { "invite_only": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "83f6485d": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "aac9e53b": { "type": "object", "properties": { "expire_verification": { "$ref": "#/definitions/83f6485d" }, "expire_password_reset": { "$ref": "#/definitions/83f6485d" }, "expire_account_deletion": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "6717a50b": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "username": { "$ref": "#/definitions/00404e68" }, "password": { "$ref": "#/definitions/00404e68" }, "from_address": { "$ref": "#/definitions/00404e68" }, "reply_to": { "$ref": "#/definitions/00404e68" }, "port": { "$ref": "#/definitions/c9d78cfe" }, "use_tls": { "$ref": "#/definitions/7cb541e8" }, "use_starttls": { "$ref": "#/definitions/7cb541e8" }, "expiry": { "$ref": "#/definitions/aac9e53b" } }, "additionalProperties": false }, "9f784e69": { "type": "array", "items": { "$ref": "#/definitions/22149267" } }, "15dabd06": { "type": "object", "properties": { "hcaptcha_key": { "$ref": "#/definitions/00404e68" }, "hcaptcha_sitekey": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "a327c458": { "type": "object", "properties": { "host": { "$ref": "#/definitions/00404e68" }, "key": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "aaddbd01": { "type": "object", "properties": { "trust_cloudflare": { "$ref": "#/definitions/7cb541e8" }, "easypwned": { "$ref": "#/definitions/00404e68" }, "tenor_key": { "$ref": "#/definitions/00404e68" }, "admin_keys": { "$ref": "#/definitions/9f784e69" }, "captcha": { "$ref": "#/definitions/15dabd06" }, "shield": { "$ref": "#/definitions/a327c458" } }, "additionalProperties": false }, "b27c05cd": { "type": "object", "properties": { "max_concurrent_connections": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "cddf8275": { "type": "number" }, "beccd4ac": { "type": "object", "properties": { "url": { "$ref": "#/definitions/00404e68" }, "lat": { "$ref": "#/definitions/cddf8275" }, "lon": { "$ref": "#/definitions/cddf8275" }, "key": { "$ref": "#/definitions/00404e68" }, "secret": { "$ref": "#/definitions/00404e68" }, "private": { "$ref": "#/definitions/7cb541e8" } }, "additionalProperties": false }, "78dcd314": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": {}, "additionalProperties": { "$ref": "#/definitions/beccd4ac" } }, "45616dc2": { "type": "object", "properties": { "call_ring_duration": { "$ref": "#/definitions/83f6485d" }, "nodes": { "$ref": "#/definitions/78dcd314" } }, "additionalProperties": false }, "73a68fd7": { "type": "object", "properties": { "expires_after": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "c41300b7": { "type": "object", "properties": { "early_adopter_cutoff": { "$ref": "#/definitions/83f6485d" }, "min_username_length": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "cd9f1faa": { "type": "object", "properties": { "registration": { "$ref": "#/definitions/943d7750" }, "smtp": { "$ref": "#/definitions/6717a50b" }, "security": { "$ref": "#/definitions/aaddbd01" }, "workers": { "$ref": "#/definitions/b27c05cd" }, "livekit": { "$ref": "#/definitions/45616dc2" }, "audit_logs": { "$ref": "#/definitions/73a68fd7" }, "users": { "$ref": "#/definitions/c41300b7" } }, "additionalProperties": false }, "cf8f6389": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/00404e68" }, "private_key": { "$ref": "#/definitions/00404e68" }, "public_key": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "57bf997a": { "type": "object", "properties": { "queue": { "$ref": "#/definitions/00404e68" }, "key_type": { "$ref": "#/definitions/00404e68" }, "project_id": { "$ref": "#/definitions/00404e68" }, "private_key_id": { "$ref": "#/definitions/00404e68" }, "private_key": { "$ref": "#/definitions/00404e68" }, "client_email": { "$ref": "#/definitions/00404e68" }, "client_id": { "$ref": "#/definitions/00404e68" }, "auth_uri": { "$ref": "#/definitions/00404e68" }, "token_uri": { "$ref": "#/definitions/00404e68" }, "auth_provider_x509_cert_url": { "$ref": "#/definitions/00404e68" }, "client_x509_cert_url": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "2bf5a756": { "type": "object", "properties": { "sandbox": { "$ref": "#/definitions/7cb541e8" }, "queue": { "$ref": "#/definitions/00404e68" }, "pkcs8": { "$ref": "#/definitions/00404e68" }, "key_id": { "$ref": "#/definitions/00404e68" }, "team_id": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "20ae0ba6": { "type": "array", "items": { "$ref": "#/definitions/00404e68" } }, "db54a856": { "type": "object", "properties": { "blocked_domains": { "$ref": "#/definitions/20ae0ba6" } }, "additionalProperties": false }, "a9a7f438": { "type": "number", "minimum": 0, "maximum": 100 }, "dbb3a79d": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/83f6485d" } }, "5b5ac1eb": { "type": "object", "properties": { "min_file_size": { "$ref": "#/definitions/83f6485d" }, "min_resolution": { "$ref": "#/definitions/dbb3a79d" }, "max_mega_pixels": { "$ref": "#/definitions/83f6485d" }, "max_pixel_side": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": false }, "98bfb946": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/dbb3a79d" }, "avatars": { "$ref": "#/definitions/dbb3a79d" }, "backgrounds": { "$ref": "#/definitions/dbb3a79d" }, "icons": { "$ref": "#/definitions/dbb3a79d" }, "banners": { "$ref": "#/definitions/dbb3a79d" }, "emojis": { "$ref": "#/definitions/dbb3a79d" } }, "additionalProperties": { "$ref": "#/definitions/dbb3a79d" } }, "f1b7dc5c": { "type": "object", "properties": { "endpoint": { "$ref": "#/definitions/00404e68" }, "path_style_buckets": { "$ref": "#/definitions/7cb541e8" }, "region": { "$ref": "#/definitions/00404e68" }, "access_key_id": { "$ref": "#/definitions/00404e68" }, "secret_access_key": { "$ref": "#/definitions/00404e68" }, "default_bucket": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "dcbfd88f": { "type": "object", "properties": { "encryption_key": { "$ref": "#/definitions/00404e68" }, "webp_quality": { "$ref": "#/definitions/a9a7f438" }, "blocked_mime_types": { "$ref": "#/definitions/20ae0ba6" }, "clamd_host": { "$ref": "#/definitions/00404e68" }, "scan_mime_types": { "$ref": "#/definitions/20ae0ba6" }, "limit": { "$ref": "#/definitions/5b5ac1eb" }, "preview": { "$ref": "#/definitions/98bfb946" }, "s3": { "$ref": "#/definitions/f1b7dc5c" } }, "additionalProperties": false }, "a2b31101": { "type": "object", "properties": { "group_size": { "$ref": "#/definitions/83f6485d" }, "message_embeds": { "$ref": "#/definitions/83f6485d" }, "message_replies": { "$ref": "#/definitions/83f6485d" }, "message_reactions": { "$ref": "#/definitions/83f6485d" }, "server_emoji": { "$ref": "#/definitions/83f6485d" }, "server_roles": { "$ref": "#/definitions/83f6485d" }, "server_channels": { "$ref": "#/definitions/83f6485d" }, "new_user_hours": { "$ref": "#/definitions/83f6485d" }, "body_limit_size": { "$ref": "#/definitions/83f6485d" }, "restrict_server_creation": { "$ref": "#/definitions/20ae0ba6" } }, "additionalProperties": false }, "76c7219d": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "d4f32cac": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/76c7219d" } }, "61d5e4dd": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/definitions/cddf8275" } }, "21ffd0db": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "attachments": { "$ref": "#/definitions/83f6485d" }, "avatars": { "$ref": "#/definitions/83f6485d" }, "backgrounds": { "$ref": "#/definitions/83f6485d" }, "icons": { "$ref": "#/definitions/83f6485d" }, "banners": { "$ref": "#/definitions/83f6485d" }, "emojis": { "$ref": "#/definitions/83f6485d" } }, "additionalProperties": { "$ref": "#/definitions/83f6485d" } }, "80d15400": { "type": "object", "properties": { "outgoing_friend_requests": { "$ref": "#/definitions/83f6485d" }, "bots": { "$ref": "#/definitions/83f6485d" }, "message_length": { "$ref": "#/definitions/83f6485d" }, "message_attachments": { "$ref": "#/definitions/83f6485d" }, "servers": { "$ref": "#/definitions/83f6485d" }, "voice_quality": { "$ref": "#/definitions/76c7219d" }, "video": { "$ref": "#/definitions/7cb541e8" }, "video_resolution": { "$ref": "#/definitions/d4f32cac" }, "video_aspect_ratio": { "$ref": "#/definitions/61d5e4dd" }, "file_upload_size_limit": { "$ref": "#/definitions/21ffd0db" } }, "additionalProperties": false }, "1b8ab4d4": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]+(?:_[a-z0-9]+)*$" }, "properties": { "global": { "$ref": "#/definitions/a2b31101" }, "new_user": { "$ref": "#/definitions/80d15400" }, "default": { "$ref": "#/definitions/80d15400" } }, "additionalProperties": { "$ref": "#/definitions/80d15400" } }, "9a811ce3": { "type": "object", "properties": { "process_message_delay_limit": { "$ref": "#/definitions/4d0827b9" }, "seen_events_cache_size": { "$ref": "#/definitions/27531350" } }, "additionalProperties": false }, "74bce071": { "type": "object", "properties": { "terms_of_service": { "$ref": "#/definitions/00404e68" }, "privacy_policy": { "$ref": "#/definitions/00404e68" }, "guidelines": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "060c7f38": { "type": "object", "properties": { "webhooks_enabled": { "$ref": "#/definitions/7cb541e8" }, "mass_mentions_send_notifications": { "$ref": "#/definitions/7cb541e8" }, "mass_mentions_enabled": { "$ref": "#/definitions/7cb541e8" }, "limits": { "$ref": "#/definitions/1b8ab4d4" }, "advanced": { "$ref": "#/definitions/9a811ce3" }, "legal_links": { "$ref": "#/definitions/74bce071" } }, "additionalProperties": false }, "854019e7": { "type": "object", "properties": { "api": { "$ref": "#/definitions/00404e68" }, "events": { "$ref": "#/definitions/00404e68" }, "voice_ingress": { "$ref": "#/definitions/00404e68" }, "files": { "$ref": "#/definitions/00404e68" }, "proxy": { "$ref": "#/definitions/00404e68" }, "pushd": { "$ref": "#/definitions/00404e68" }, "crond": { "$ref": "#/definitions/00404e68" }, "gifbox": { "$ref": "#/definitions/00404e68" } }, "additionalProperties": false }, "c34f4c84": { "type": "object", "properties": { "production": { "$ref": "#/definitions/7cb541e8" }, "disable_events_dont_use": { "$ref": "#/definitions/7cb541e8" }, "environment": { "$ref": "#/definitions/00404e68" }, "database": { "$ref": "#/definitions/09189534" }, "hosts": { "$ref": "#/definitions/c0e936ef" }, "rabbit": { "$ref": "#/definitions/77137328" }, "api": { "$ref": "#/definitions/cd9f1faa" }, "pushd": { "$ref": "#/definitions/26609554" }, "january": { "$ref": "#/definitions/db54a856" }, "files": { "$ref": "#/definitions/dcbfd88f" }, "features": { "$ref": "#/definitions/060c7f38" }, "sentry": { "$ref": "#/definitions/854019e7" } }, "additionalProperties": false }, "d479e93f": { "type": "string", "pattern": '^(?:(?:https?|oci)://[^\\s@?#{}<>"`^|\\\\]+|file:///[^\\s?#{}<>"`^|\\\\]+)$' }, "04c68e80": { "type": "object", "properties": { "jetstack": { "$ref": "#/definitions/d479e93f" }, "haproxytech": { "$ref": "#/definitions/d479e93f" }, "emberstack": { "$ref": "#/definitions/d479e93f" }, "bitnami": { "$ref": "#/definitions/d479e93f" }, "minio": { "$ref": "#/definitions/d479e93f" }, "livekit": { "$ref": "#/definitions/d479e93f" } }, "additionalProperties": false }, "3c4a5623": { "type": "object", "properties": { "notify": { "$ref": "#/definitions/7cb541e8", "default": false } }, "additionalProperties": false }, "c1fe0cb2": { "type": "string", "pattern": "^(?:|\\.{0,2}/[^:$\\u0000-\\u001f]*)$" }, "cc6e3d1f": { "type": "string", "pattern": "^(?:|[0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$" }, "1bd72698": { "type": "string", "pattern": "^[0-9a-fA-F:.]+(?:/[0-9]+)?$" }, "6af6b41f": { "type": "array", "items": { "$ref": "#/definitions/1bd72698" } }, "07dd4dca": { "type": "object", "properties": { "dataRoot": { "$ref": "#/definitions/c1fe0cb2", "default": "" }, "behindProxy": { "$ref": "#/definitions/7cb541e8", "default": false }, "httpPort": { "$ref": "#/definitions/c9d78cfe", "default": 8080 }, "httpAddress": { "$ref": "#/definitions/cc6e3d1f", "default": "" }, "trustedProxies": { "$ref": "#/definitions/6af6b41f", "default": [] }, "nodeIp": { "$ref": "#/definitions/cc6e3d1f", "default": "" } }, "additionalProperties": false }, "7db35d45": { "type": "string", "pattern": "^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }, "7e6c83bc": { "type": "object", "required": ["certManager", "ingress", "reflector", "mongodb", "redis", "minio", "livekit"], "properties": { "certManager": { "$ref": "#/definitions/7db35d45" }, "ingress": { "$ref": "#/definitions/7db35d45" }, "reflector": { "$ref": "#/definitions/7db35d45" }, "mongodb": { "$ref": "#/definitions/7db35d45" }, "redis": { "$ref": "#/definitions/7db35d45" }, "minio": { "$ref": "#/definitions/7db35d45" }, "livekit": { "$ref": "#/definitions/7db35d45" } }, "additionalProperties": false }, "131fcd29": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$" }, "d3776716": { "type": "object", "properties": { "mongodb": { "$ref": "#/definitions/131fcd29" }, "redis": { "$ref": "#/definitions/131fcd29" }, "minio": { "$ref": "#/definitions/131fcd29" }, "mc": { "$ref": "#/definitions/131fcd29" }, "livekit": { "$ref": "#/definitions/131fcd29" }, "caddy": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "eee58338": { "type": "object", "properties": { "api": { "$ref": "#/definitions/131fcd29" }, "events": { "$ref": "#/definitions/131fcd29" }, "fileServer": { "$ref": "#/definitions/131fcd29" }, "proxy": { "$ref": "#/definitions/131fcd29" }, "gifbox": { "$ref": "#/definitions/131fcd29" }, "crond": { "$ref": "#/definitions/131fcd29" }, "pushd": { "$ref": "#/definitions/131fcd29" }, "voiceIngress": { "$ref": "#/definitions/131fcd29" } }, "additionalProperties": false }, "604ac38d": { "type": "string", "enum": ["official", "stoat-gen"] }, "4e2b83fc": { "type": "string", "pattern": "^[a-z0-9.-]+(?::[0-9]+)?(?:/[a-z0-9._-]+)+$" }, "9ebeb6ec": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }, "4a0e71d4": { "type": "object", "required": ["repository", "tag", "version"], "properties": { "kind": { "$ref": "#/definitions/604ac38d", "default": "official" }, "repository": { "$ref": "#/definitions/4e2b83fc" }, "tag": { "$ref": "#/definitions/131fcd29" }, "version": { "$ref": "#/definitions/9ebeb6ec" } }, "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text2) => [...text2].length;
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

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}
function canonical(value) {
  return isCanonical(value) ? value : sorted(value);
}
function isCanonical(value) {
  if (typeof value !== "object" || value === null) return true;
  const isList = Array.isArray(value);
  let last = "";
  for (const key in value) {
    const child = value[key];
    if (!isList && (child === null || key < last)) return false;
    if (!isCanonical(child)) return false;
    last = key;
  }
  return true;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const object = {};
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== null) define(object, key, sorted(value[key]));
  }
  return object;
}
function copyOf(value) {
  return typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
}
function define(target, key, value) {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// generators/lib/problems.ts
function nearest(word, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, rows[i - 2][j - 2] + 1);
      }
      row.push(value);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

// generators/configuration/revolt/uploads.ts
var UPLOADS = {
  attachments: [2e7, 1280, 1280],
  avatars: [4e6, 128, 128],
  backgrounds: [6e6, 1280, 720],
  icons: [25e5, 128, 128],
  banners: [6e6, 480, 480],
  emojis: [5e5, 128, 128]
};
var BODY_LIMIT = 2e7;

// generators/configuration/revolt/definition.ts
var NAME = { pattern: "^[a-z0-9]+(?:_[a-z0-9]+)*$" };
var UINT16 = { maximum: 65535 };
var UINT32 = { maximum: 4294967295 };
var setting = (type, description, upstream, rest = {}) => ({
  type,
  description,
  ...upstream === void 0 ? {} : { upstream },
  ...rest
});
var text = (description, upstream) => setting("string", description, upstream);
var secret = (description, upstream) => setting("string", description, upstream, { secret: true });
var unused = (key) => ({ ...key, unused: true });
var sentry = (title) => secret(`Sentry DSN: ${title}`, "");
var flag = (description, upstream) => setting("boolean", description, upstream);
var count = (description, upstream, range2 = {}) => setting("integer", description, upstream, { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, ...range2 });
var port = (description, upstream) => count(description, upstream, { minimum: 1, ...UINT16 });
var float = (description, upstream, range2 = {}) => setting("number", description, upstream, range2);
var texts = (description, upstream = []) => setting("array", description, upstream, { items: { type: "string" } });
var pair = (description, items, upstream) => setting("array", description, upstream, { minItems: 2, maxItems: 2, items });
var table = (properties, description) => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...description === void 0 ? {} : { description }
});
var named = (each, description, properties = {}) => ({
  type: "object",
  description,
  propertyNames: NAME,
  properties,
  additionalProperties: each
});
var mapValues = (record, f) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
function userLimits(description, friends, bots, servers, video) {
  return table(
    {
      outgoing_friend_requests: count("outgoing friend requests at any time", friends),
      bots: count("bots that a user may own", bots),
      message_length: count("characters in a message", 2e3),
      message_attachments: count("attachments of a message", 5),
      servers: count("servers that a user may create or join", servers),
      voice_quality: count("highest audio frequency in voice calls, in Hz", 16e3, UINT32),
      video: flag("video streams in voice calls", true),
      video_resolution: pair("largest video, width and height", count("pixels", void 0, UINT32), video),
      video_aspect_ratio: pair("smallest and largest aspect ratio of videos", float("ratio"), [0.3, 2.5]),
      file_upload_size_limit: named(
        // The file server knows the kinds below and no others.
        unused(count("bytes")),
        "largest upload by kind, in bytes",
        mapValues(UPLOADS, ([bytes], kind) => count(`bytes of one of ${kind}`, bytes))
      )
    },
    description
  );
}
var EVERYBODY_ELSE = userLimits("limits of everybody else", 10, 5, 100, [1280, 720]);
var ROLE = {
  ...JSON.parse(JSON.stringify(EVERYBODY_ELSE, (key, value) => key === "upstream" ? void 0 : value)),
  description: "limits of a role: every key must be given, and the servers read none of them",
  unused: true
};
var REVOLT = table({
  production: flag("production mode; servers on revolt.chat and stoat.chat turn it on by themselves", false),
  disable_events_dont_use: flag("turns the event server off", false),
  environment: text("name of the environment in error reports", "dev"),
  database: table({
    mongodb: secret("MongoDB connection URL", "mongodb://database"),
    redis: secret("Redis connection URL", "redis://redis/"),
    redis_pubsub: secret("Redis connection URL for events, where it differs")
  }),
  hosts: table({
    app: text("URL of the web client", "http://local.revolt.chat"),
    api: text("URL of the API", "http://local.revolt.chat/api"),
    events: text("WebSocket URL of the events", "ws://local.revolt.chat/ws"),
    autumn: text("URL of the file server", "http://local.revolt.chat/autumn"),
    january: text("URL of the proxy", "http://local.revolt.chat/january"),
    livekit: named(text("WebSocket URL of the node"), "public URLs of the LiveKit nodes, by name")
  }),
  rabbit: table({
    host: text("RabbitMQ host", "rabbit"),
    port: port("RabbitMQ port", 5672),
    username: text("RabbitMQ user", "rabbituser"),
    password: secret("RabbitMQ password", "rabbitpass"),
    default_exchange: text("exchange for internal messages", "revolt.default"),
    queues: table({ acks: text("queue of read acknowledgements", "internal.ack") })
  }),
  api: table({
    registration: table({ invite_only: flag("registration needs an invite", false) }),
    smtp: table({
      host: text("SMTP server; empty: no e-mail verification", ""),
      username: text("SMTP user", ""),
      password: secret("SMTP password", ""),
      from_address: text("sender of the e-mails", "noreply@example.com"),
      reply_to: text("where answers go"),
      port: port("SMTP port; unset: 587 with use_starttls, else 465"),
      use_tls: flag("false: no encryption at all, with use_starttls too; else TLS from the first byte, unless use_starttls"),
      use_starttls: flag("begins in clear and goes over to TLS by STARTTLS"),
      expiry: table({
        expire_verification: count("seconds that a verification code lasts", 604800),
        expire_password_reset: count("seconds that a password reset code lasts", 86400),
        expire_account_deletion: unused(count("seconds that an account deletion code lasts", 86400))
      })
    }),
    security: table({
      trust_cloudflare: flag("take clients' addresses from Cloudflare's header", false),
      easypwned: text("URL of an easypwned server", ""),
      tenor_key: secret("API key of gifbox.me, for GIF search", ""),
      admin_keys: {
        ...texts("keys of moderators, for the header X-Admin-Token: the file server shows them deleted uploads too"),
        // Other characters a header cannot carry, and an empty key would be anybody's.
        items: { type: "string", pattern: "^[!-~]+$", expect: "letters, digits and signs of ASCII, without white space" },
        secret: true
      },
      captcha: table({
        hcaptcha_key: secret("hCaptcha secret key", ""),
        hcaptcha_sitekey: text("hCaptcha site key", "")
      }),
      shield: table({ host: text("URL of Authifier Shield", ""), key: secret("Authifier Shield key", "") })
    }),
    workers: table({ max_concurrent_connections: count("connections to the proxy at once", 50) }),
    livekit: table({
      call_ring_duration: count("seconds that devices ring", 30),
      nodes: named(
        table({
          url: text("URL of the node as the servers reach it"),
          lat: float("latitude in degrees"),
          lon: float("longitude in degrees"),
          key: text("API key id"),
          secret: secret("API secret"),
          private: flag("left out of the list of nodes")
        }),
        "LiveKit nodes, by name"
      )
    }),
    audit_logs: table({ expires_after: count("seconds that audit log entries last", 2592e3) }),
    users: table({
      early_adopter_cutoff: count("milliseconds since 1970: accounts from before then get the badge"),
      min_username_length: count("characters of the shortest user name", 2)
    })
  }),
  pushd: table({
    production: flag("suffix of the queue names: -prd or -tst", true),
    mass_mention_chunk_size: count("users per step of a mass mention", 200),
    render_cache_time: count("seconds that rendered names are kept", 60),
    exchange: text("exchange for notifications", "revolt.notifications"),
    message_queue: text("queue of messages", "notifications.origin.message"),
    mass_mention_queue: text("queue of mass mentions", "notifications.origin.mass_mention"),
    fr_accepted_queue: text("queue of accepted friend requests", "notifications.ingest.fr_accepted"),
    fr_received_queue: text("queue of received friend requests", "notifications.ingest.fr_received"),
    dm_call_queue: text("queue of direct calls", "notifications.ingest.dm_call"),
    generic_queue: text("queue of generic notifications", "notifications.ingest.generic"),
    ack_queue: text("queue of badge updates", "notifications.process.ack"),
    vapid: table({
      queue: text("queue of Web Push", "notifications.outbound.vapid"),
      private_key: secret("VAPID private key"),
      public_key: text("VAPID public key")
    }),
    fcm: table({
      queue: text("queue of Firebase", "notifications.outbound.fcm"),
      key_type: text("type of the Firebase service account", ""),
      project_id: text("Firebase project", ""),
      private_key_id: text("id of the private key", ""),
      private_key: secret("private key of the service account", ""),
      client_email: text("e-mail of the service account", ""),
      client_id: text("id of the service account", ""),
      auth_uri: text("Firebase auth_uri", ""),
      token_uri: text("Firebase token_uri", ""),
      auth_provider_x509_cert_url: text("Firebase auth_provider_x509_cert_url", ""),
      client_x509_cert_url: text("Firebase client_x509_cert_url", "")
    }),
    apn: table({
      sandbox: flag("Apple's sandbox instead of its production service", false),
      queue: text("queue of Apple Push", "notifications.outbound.apn"),
      pkcs8: secret("private key, base64 of the PKCS #8 text", ""),
      key_id: text("id of the key", ""),
      team_id: text("id of the team", "")
    })
  }),
  january: table({ blocked_domains: texts("domains of which no preview is made") }),
  files: table({
    encryption_key: secret("base64 of the 32 bytes that encrypt every file"),
    webp_quality: float("quality of lossy WebP previews; 100: lossless", 80, { minimum: 0, maximum: 100 }),
    blocked_mime_types: texts("MIME types that can be neither uploaded nor served"),
    clamd_host: text("host:port of ClamAV", ""),
    scan_mime_types: texts("MIME types that ClamAV scans; empty: all", [
      "application/vnd.microsoft.portable-executable",
      "application/vnd.android.package-archive",
      "application/zip"
    ]),
    limit: table({
      min_file_size: count("bytes of the smallest file", 1),
      min_resolution: unused(pair("smallest image, width and height", count("pixels"), [1, 1])),
      max_mega_pixels: unused(count("megapixels of the largest image", 40)),
      max_pixel_side: unused(count("pixels of the longest side", 1e4))
    }),
    preview: named(
      unused(pair("largest preview, width and height", count("pixels"))),
      "largest preview by kind of file",
      mapValues(UPLOADS, ([, ...size], kind) => pair(`largest preview of ${kind}, width and height`, count("pixels"), size))
    ),
    s3: table({
      endpoint: text("URL of the S3 service", "http://minio:9000"),
      path_style_buckets: flag("bucket in the path instead of the host name", false),
      region: text("S3 region", "minio"),
      access_key_id: secret("S3 access key id", "minioautumn"),
      secret_access_key: secret("S3 secret access key", "minioautumn"),
      default_bucket: text("bucket of the uploads", "revolt-uploads")
    })
  }),
  features: table({
    webhooks_enabled: flag("incoming webhooks", false),
    mass_mentions_send_notifications: unused(flag("push notifications for mass mentions", true)),
    mass_mentions_enabled: flag("mass mentions at all", true),
    limits: named(ROLE, "limits by class of users", {
      global: table({
        group_size: count("members of a group", 100),
        message_embeds: count("embeds of a message", 5),
        message_replies: count("replies of a message", 5),
        message_reactions: count("different reactions to a message", 20),
        server_emoji: count("emoji of a server", 100),
        server_roles: count("roles of a server", 200),
        server_channels: count("channels of a server", 200),
        new_user_hours: count("hours that a user counts as new", 72),
        body_limit_size: count("bytes of the largest request body; must be above each limit of an upload", BODY_LIMIT),
        restrict_server_creation: texts("ids of the only users who may create servers; empty: everybody")
      }),
      new_user: userLimits("limits of new users", 5, 2, 50, [1080, 720]),
      default: EVERYBODY_ELSE
    }),
    advanced: table({
      process_message_delay_limit: count("messages before a channel is handled at once", 5, UINT16),
      // With 0 the event server panics at each connection.
      seen_events_cache_size: count("event ids kept per connection", 2048, { minimum: 1, ...UINT32 })
    }),
    legal_links: table({
      terms_of_service: text("URL of the terms of service", ""),
      privacy_policy: text("URL of the privacy policy", ""),
      guidelines: text("URL of the community guidelines", "")
    })
  }),
  sentry: table({
    api: sentry("API"),
    events: sentry("events"),
    voice_ingress: sentry("voice ingress"),
    files: sentry("file server"),
    proxy: sentry("proxy"),
    pushd: sentry("push"),
    crond: sentry("crond"),
    gifbox: sentry("GIF search")
  })
});
function settingAt(path, root = REVOLT) {
  let setting2 = root;
  for (const key of path) {
    const named2 = setting2.additionalProperties || void 0;
    setting2 = setting2.properties && Object.hasOwn(setting2.properties, key) ? setting2.properties[key] : named2 ?? setting2.items;
    if (setting2 === void 0) return void 0;
  }
  return setting2;
}

// generators/configuration/path.ts
function formatPath(keys) {
  return keys.map((key, index) => /^[A-Za-z0-9_-]+$/.test(key) ? index === 0 ? key : `.${key}` : `[${JSON.stringify(key)}]`).join("");
}

// generators/configuration/secrets/mask.ts
var MASK = "***";
function withoutCredentials(text2) {
  const shown = text2.replace(/\/\/\S*@/g, `//${MASK}@`);
  return /:(?!\/\/).*@/s.test(shown) ? MASK : shown;
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
  return at !== void 0 && !mayBeSecret(at) && above.every((setting2) => setting2 !== void 0 && !isSecret(setting2));
}
function mayBeSecret(at) {
  const below = belowOf(at);
  return isSecret(at) || (isOpen(at) ? at.public !== true : below.some((child) => !isOpen(child) && mayBeSecret(child)));
}
function isSecret({ secret: secret2 }) {
  return secret2 === true;
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
    const text2 = withoutCredentials(value).replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?***");
    if (text2 === MASK && value !== MASK) return `${describe(value)} with an @ behind a colon, as credentials have`;
    return text2.length > 80 ? `text of ${text2.length} characters beginning ${JSON.stringify(text2.slice(0, 40))}` : JSON.stringify(text2);
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
  describe,
  explain,
  isPublic,
  show
};
