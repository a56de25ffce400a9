import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMPONENTS
} from "./components-index.shared.mjs";

// generators/configuration/secrets/identifiers.ts
var IDENTIFIERS = Object.fromEntries(
  COMPONENTS.flatMap(
    ({ identifiers = {}, secret }) => Object.entries(identifiers).map(([name, row]) => [name, { ...row, secret: secret.name }])
  )
);
var IDENTIFIER_NAMES = Object.keys(IDENTIFIERS);

export {
  IDENTIFIERS,
  IDENTIFIER_NAMES
};
