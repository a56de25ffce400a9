import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/revolt/setting.ts
function lookUp(path, root) {
  let setting = root;
  for (const key of path) {
    const named = setting.additionalProperties || void 0;
    setting = setting.properties && Object.hasOwn(setting.properties, key) ? setting.properties[key] : named ?? setting.items;
    if (setting === void 0) return void 0;
  }
  return setting;
}

export {
  lookUp
};
