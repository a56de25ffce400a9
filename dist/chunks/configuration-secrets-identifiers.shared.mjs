import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMPONENTS,
  MODULES
} from "./configuration-text.shared.mjs";

// generators/configuration/secrets/identifiers.ts
var IDENTIFIER_NAMES = COMPONENTS.flatMap(({ identifiers = {} }) => Object.keys(identifiers));
var IDENTIFIERS = Object.fromEntries(
  MODULES.flatMap(
    ({ component, overrides = {} }) => Object.entries(overrides).map(([name, row]) => {
      const { name: secret, data } = component.secret;
      const marked = data(Object.fromEntries(IDENTIFIER_NAMES.map((each) => [each, `<${each}>`])), "");
      return [name, { ...row, secret, keys: Object.keys(marked).filter((key) => marked[key].includes(`<${name}>`)) }];
    })
  )
);

export {
  IDENTIFIER_NAMES,
  IDENTIFIERS
};
