import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  originsIn
} from "./environment-locate.shared.mjs";
import {
  readLayers
} from "./configuration-run.shared.mjs";
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
async function readKeys(root, env, environment) {
  const files = layerFiles(root, env, environment.KUBECONFIG);
  await checkFiles(root, operatorFiles(files));
  const layers = await readLayers(root, files, environment);
  const origin = originsIn(root, files);
  const problems = [];
  const keyAt = ({ own, revolt }) => {
    const keys = valueAt(layers, revolt) === void 0 ? own : revolt;
    const value = valueAt(layers, keys) ?? "";
    if (typeof value !== "string") problems.push({ ...placeOf(keys, origin), message: "must be text" });
    return { keys, value: String(value) };
  };
  const found = { privateKey: keyAt(PLACES.privateKey), publicKey: keyAt(PLACES.publicKey), fileKey: keyAt(PLACES.fileKey), origin };
  if (problems.length > 0) throw new UserError(problems);
  return found;
}
function placeOf(keys, origin) {
  const found = origin(keys);
  const path = formatPath(keys);
  return found === void 0 || found.isDefault ? { path } : { file: found.file, line: found.line, path };
}

export {
  readKeys,
  placeOf
};
