import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMPONENTS
} from "./configuration-text.shared.mjs";

// generators/configuration/secrets/derive.ts
import { createHash, createHmac } from "node:crypto";
var LENGTHS = Object.assign({}, ...COMPONENTS.map(({ identifiers }) => identifiers));
function deriveSecret(seed, identifier) {
  return createHash("sha256").update(`${seed}:${identifier}`).digest("hex").slice(0, LENGTHS[identifier]);
}
function deriveCredentials(seed, overrides) {
  const entries = Object.keys(LENGTHS).map((name) => [name, overrides[name] ?? deriveSecret(seed, name)]);
  return Object.fromEntries(entries);
}
function keyedChecksum(seed, content) {
  return createHmac("sha256", seed).update(JSON.stringify(content)).digest("hex");
}

export {
  deriveSecret,
  deriveCredentials,
  keyedChecksum
};
