import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/secrets/mask.ts
var MASK = "***";
function withoutCredentials(text) {
  const shown = text.replace(/\/\/[^\s/]*@/g, `//${MASK}@`);
  return /:(?!\/\/)[\s\S]*@/.test(shown) ? MASK : shown;
}

export {
  MASK,
  withoutCredentials
};
