import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  originsIn
} from "./environment-locate.shared.mjs";
import {
  readLayers
} from "./environment-load.shared.mjs";
import {
  checkFiles,
  layerFiles,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import {
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/commands/keys/keys.ts
var PLACES = {
  privateKey: { own: ["vapid", "privateKey"], revolt: ["revolt", "pushd", "vapid", "private_key"] },
  publicKey: { own: ["vapid", "publicKey"], revolt: ["revolt", "pushd", "vapid", "public_key"] },
  fileKey: { own: ["files", "encryptionKey"], revolt: ["revolt", "files", "encryption_key"] }
};
async function readKeys(root, env, variables) {
  const files = layerFiles(root, env, variables.KUBECONFIG);
  await checkFiles(root, operatorFiles(files));
  const layers = await readLayers(root, files, variables);
  const originOf = originsIn(root, files);
  const problems = [];
  const found = Object.entries(PLACES).map(([name, { own, revolt }]) => {
    const keys = valueAt(layers, revolt) === void 0 ? own : revolt;
    const value = valueAt(layers, keys) ?? "";
    const path = formatPath(keys);
    const origin = originOf(keys);
    const place = origin === void 0 || origin.isDefault ? { path } : { file: origin.file, line: origin.line, path };
    if (typeof value !== "string") problems.push({ ...place, message: "must be text" });
    return [name, { path, value: String(value), origin, place }];
  });
  if (problems.length > 0) throw new UserError(problems);
  return Object.fromEntries(found);
}

export {
  readKeys
};
