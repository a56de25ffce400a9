import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  formatPath
} from "./chunk-SEJJONVC.mjs";
import {
  DEFAULTS_FILE,
  layerFiles,
  parseStrict
} from "./chunk-3LRT5RTO.mjs";
import {
  canonical,
  isObject
} from "./chunk-TEWKYYFT.mjs";
import "./chunk-DBEY22AU.mjs";
import "./chunk-UTRASDBQ.mjs";
import "./chunk-CDP2EBNY.mjs";

// generators/values/locate.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function locate(findings, input, root, environment) {
  const layers = layerFiles(root, environment, process.env["KUBECONFIG"]).map((file) => ({
    file,
    yaml: parseStrict(readFileSync(join(root, file)))
  }));
  return findings.map(({ keys, message }) => ({ ...place(keys, input, layers, environment), path: formatPath(keys), message }));
}
function place(keys, input, layers, environment) {
  const value = valueAt(input, keys);
  const source = layers.findLast(({ yaml }) => value !== void 0 && same(valueAt(yaml.value, keys), value));
  const last = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== void 0);
  if (source === void 0 && last !== void 0 && isReference(valueAt(last.yaml.value, keys))) {
    return { file: last.file, line: last.yaml.lineOf(keys) };
  }
  if (source !== void 0 && source.file !== DEFAULTS_FILE) return { file: source.file, line: source.yaml.lineOf(keys) };
  if (value !== void 0 && source === void 0 && !isObject(value)) return { file: "command line" };
  const own = layers.filter(({ file }) => file.startsWith(`environments/${environment}.`));
  const near = own.findLast(({ yaml }) => yaml.lineOf(keys) !== void 0) ?? own[0];
  return { file: near?.file, line: near?.yaml.lineOf(keys) };
}
function valueAt(value, keys) {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
  }
  return at ?? void 0;
}
function isReference(value) {
  return typeof value === "string" && /(?:secret)?ref\+/.test(value);
}
function same(a, b) {
  return a !== void 0 && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
export {
  locate
};
