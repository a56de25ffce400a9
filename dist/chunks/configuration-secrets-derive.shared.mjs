import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMPONENTS
} from "./configuration-text.shared.mjs";

// generators/configuration/secrets/identifiers.ts
var IDENTIFIERS = Object.fromEntries(
  COMPONENTS.flatMap(
    ({ identifiers = {}, secret }) => Object.entries(identifiers).map(([name, row]) => [name, { ...row, secret: secret.name }])
  )
);
var IDENTIFIER_NAMES = Object.keys(IDENTIFIERS);

// generators/configuration/secrets/derive.ts
import { createHash, createHmac } from "node:crypto";
function deriveSecret(seed, identifier) {
  return createHash("sha256").update(`${seed}:${identifier}`, "utf8").digest("hex").slice(0, IDENTIFIERS[identifier].length);
}
function deriveCredentials(seed, overrides) {
  const entries = IDENTIFIER_NAMES.map((name) => [name, overrides[name] ?? deriveSecret(seed, name)]);
  return Object.fromEntries(entries);
}
function keyedChecksum(seed, content) {
  return createHmac("sha256", seed).update(JSON.stringify(content), "utf8").digest("hex");
}

export {
  IDENTIFIERS,
  IDENTIFIER_NAMES,
  deriveSecret,
  deriveCredentials,
  keyedChecksum
};
