import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  DEFAULTS_FILE,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  canonical,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";

// generators/environment/locate.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function locate(findings, input, root, files) {
  const layers = files.map((file) => ({ file, yaml: parseStrict(readFileSync(join(root, file))) }));
  const own = operatorFiles(files);
  return findings.map(({ keys, message }) => ({ ...place(keys, input, layers, own), path: formatPath(keys), message }));
}
function place(keys, input, layers, ownFiles) {
  const value = valueAt(input, keys);
  const source = layers.findLast(({ yaml }) => value !== void 0 && same(valueAt(yaml.value, keys), value));
  const last = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== void 0);
  if (source === void 0 && last !== void 0 && isReference(valueAt(last.yaml.value, keys))) {
    return { file: last.file, line: last.yaml.lineOf(keys) };
  }
  if (source !== void 0 && source.file !== DEFAULTS_FILE) return { file: source.file, line: source.yaml.lineOf(keys) };
  if (value !== void 0 && source === void 0 && !isObject(value)) return { file: "command line" };
  const own = layers.filter(({ file }) => ownFiles.includes(file));
  const near = own.findLast(({ yaml }) => yaml.lineOf(keys) !== void 0) ?? own[0];
  return { file: near?.file, line: near?.yaml.lineOf(keys) };
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
