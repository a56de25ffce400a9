import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readKeys
} from "./commands-keys-keys.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import "./environment-locate.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import {
  decodeVapidPrivateKey,
  fileKeyProblem
} from "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/configuration/secrets/vapid-proof.ts
import { createPublicKey, randomBytes, sign, verify } from "node:crypto";
var COORDINATE_BYTES = 32;
function vapidPairProblem({
  privateKey,
  publicKey
}) {
  if (privateKey === "") return { key: "privateKey", message: "is missing" };
  if (publicKey === "") return { key: "publicKey", message: "is missing" };
  let signer;
  try {
    signer = decodeVapidPrivateKey(privateKey);
  } catch (error) {
    return { key: "privateKey", message: error.message };
  }
  const verifier = decodePublicKey(publicKey);
  if (verifier === void 0) {
    return {
      key: "publicKey",
      message: "must be base64url without padding of the 65-byte uncompressed point of a key on the curve prime256v1"
    };
  }
  const text = randomBytes(32);
  return verify("sha256", text, verifier, sign("sha256", text, signer)) ? void 0 : { key: "publicKey", message: "does not belong to the private key" };
}
function decodePublicKey(publicKey) {
  const point = Buffer.from(publicKey, "base64url");
  if (point.toString("base64url") !== publicKey || point.length !== 1 + 2 * COORDINATE_BYTES || point[0] !== 4) return void 0;
  const x = point.subarray(1, 1 + COORDINATE_BYTES).toString("base64url");
  const y = point.subarray(1 + COORDINATE_BYTES).toString("base64url");
  try {
    return createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  } catch {
    return void 0;
  }
}

// generators/commands/keys/verify.ts
async function verifyKeys({ root, env, format }, terminal) {
  const { privateKey, publicKey, fileKey } = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const problems = [];
  const check = (name, proven, wrong) => {
    if (wrong !== void 0) problems.push(wrong);
    return { check: name, ok: wrong === void 0, result: wrong?.message ?? proven };
  };
  const pair = vapidPairProblem({ privateKey: privateKey.value, publicKey: publicKey.value });
  const file = fileKey.value === "" ? "is missing" : fileKeyProblem(fileKey.value);
  const checks = [
    check(
      "VAPID key pair",
      "the public key confirms a signature that the private key made over random bytes",
      pair && { ...{ privateKey, publicKey }[pair.key].place, message: pair.message }
    ),
    check("file key", "32 bytes", file === void 0 ? void 0 : { ...fileKey.place, message: file })
  ];
  const table = () => formatTable(
    ["CHECK", "", "RESULT"],
    checks.map(({ check: name, ok, result }) => [name, ok ? "ok" : "fail", result])
  );
  terminal.stdout.write(printed(format, checks, table));
  if (problems.length > 0) throw new UserError(problems);
}
export {
  verifyKeys
};
