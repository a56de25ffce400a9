import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/lib/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function deeperThan(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (deeperThan(value[key], levels - 1)) return true;
  return false;
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}
function deepMerge(base, over) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : void 0;
    define(merged, key, isObject(below) && isObject(value) ? deepMerge(below, value) : value);
  }
  return merged;
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

export {
  isObject,
  deeperThan,
  valueAt,
  deepMerge,
  canonical,
  copyOf
};
