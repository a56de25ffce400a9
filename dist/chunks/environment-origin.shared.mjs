import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import {
  DEFAULTS_FILE
} from "./environment-plain-yaml.shared.mjs";
import {
  valueAt
} from "./lib-json.shared.mjs";

// generators/environment/origin.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function originsIn(root, files) {
  const layers = files.map((file) => ({ file, yaml: parseStrict(readFileSync(join(root, file))) }));
  return (keys) => {
    const layer = layers.findLast(({ yaml }) => valueAt(yaml.value, keys) !== void 0);
    if (layer === void 0) return void 0;
    const value = valueAt(layer.yaml.value, keys);
    return {
      file: layer.file,
      line: layer.yaml.lineOf(keys),
      isDefault: layer.file === DEFAULTS_FILE,
      isReference: typeof value === "string" && /(?:secret)?ref\+/.test(value)
    };
  };
}
function formatOrigin({ file, line }) {
  return line === void 0 ? file : `${file}:${line}`;
}

export {
  originsIn,
  formatOrigin
};
