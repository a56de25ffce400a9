import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  APP_NAMES,
  MODULES,
  service
} from "./configuration-text.shared.mjs";

// generators/configuration/revolt/sources.ts
var SOURCES = Object.assign(
  {
    "hosts.app": ["domain"],
    "hosts.api": ["domain"],
    "hosts.events": ["domain"],
    "hosts.autumn": ["domain"],
    "hosts.january": ["domain"],
    "api.smtp.host": ["smtp.host"],
    "api.smtp.username": ["smtp.username"],
    "api.smtp.password": ["smtp.password"],
    "api.smtp.from_address": ["smtp.fromAddress", "domain"],
    "api.smtp.reply_to": ["smtp.replyTo"],
    "api.smtp.port": ["smtp.port"],
    "api.smtp.use_tls": ["smtp.useTls"],
    "api.smtp.use_starttls": ["smtp.useStarttls"],
    "pushd.vapid.private_key": ["vapid.privateKey"],
    "pushd.vapid.public_key": ["vapid.publicKey"],
    "files.encryption_key": ["files.encryptionKey"]
  },
  ...MODULES.map(({ sources }) => sources),
  ...APP_NAMES.map(service).map(({ sources }) => sources)
);

export {
  SOURCES
};
