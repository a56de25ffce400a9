import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DEFAULTS_FILE,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  canonical,
  isObject,
  valueAt
} from "./lib-json.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";

// generators/environment/locate.ts
import { join } from "node:path";
function originsIn(root, files) {
  const layers = read(root, files);
  return (keys) => originIn(layers, keys);
}
function formatOrigin({ file, line }) {
  return line === void 0 ? file : `${file}:${line}`;
}
function locate(findings, input, root, files) {
  const layers = read(root, files);
  const own = operatorFiles(files);
  return findings.map(({ keys, message }) => ({ ...place(keys, input, layers, own), path: formatPath(keys), message }));
}
function read(root, files) {
  return files.map((file) => ({ file, yaml: parseStrict(readPlainFile(join(root, file)).bytes) }));
}
function originIn(layers, keys) {
  const layer = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== void 0);
  if (layer === void 0) return void 0;
  const value = valueAt(layer.yaml.value, keys);
  return {
    ...at(layer, keys),
    isDefault: layer.file === DEFAULTS_FILE,
    isReference: typeof value === "string" && /(?:secret)?ref\+/.test(value)
  };
}
function place(keys, input, layers, ownFiles) {
  const value = valueAt(input, keys);
  const source = layers.findLast(({ yaml }) => value !== void 0 && same(valueAt(yaml.value, keys), value));
  if (source !== void 0 && source.file !== DEFAULTS_FILE) return at(source, keys);
  if (source === void 0) {
    const origin = originIn(layers, keys);
    if (origin?.isReference) return { file: origin.file, line: origin.line };
    if (value !== void 0 && !isObject(value)) return { file: "command line" };
  }
  const own = layers.filter(({ file }) => ownFiles.includes(file));
  const near = own.findLast(({ yaml }) => yaml.lineOf(keys) !== void 0) ?? own[0];
  return near === void 0 ? {} : at(near, keys);
}
function at({ file, yaml }, keys) {
  return { file, line: yaml.lineOf(keys) };
}
function same(a, b) {
  return a !== void 0 && JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

export {
  originsIn,
  formatOrigin,
  locate
};
