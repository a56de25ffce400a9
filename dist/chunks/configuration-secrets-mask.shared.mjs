import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/secrets/mask.ts
var MASK = "***";
function withoutCredentials(text) {
  const shown = text.replace(/\/\/\S*@/g, `//${MASK}@`);
  return /:(?!\/\/).*@/s.test(shown) ? MASK : shown;
}

export {
  MASK,
  withoutCredentials
};
