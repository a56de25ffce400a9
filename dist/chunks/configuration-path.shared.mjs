import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/configuration/path.ts
function formatPath(keys) {
  return keys.map((key, index) => /^[A-Za-z0-9_-]+$/.test(key) ? index === 0 ? key : `.${key}` : `[${JSON.stringify(key)}]`).join("");
}

export {
  formatPath
};
